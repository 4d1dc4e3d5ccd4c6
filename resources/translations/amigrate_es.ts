<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
    <context>
        <name>AccountPane</name>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>Comprobar la cuenta</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Making the change, and waiting until AWS knows of it everywhere…</source>
            <translation>Haciendo el cambio y esperando a que AWS lo conozca en todas partes…</translation>
        </message>
        <message>
            <source>{arn}; {bucket} in {region}</source>
            <translation>{arn}; {bucket} en {region}</translation>
        </message>
        <message>
            <source>Asking the account…</source>
            <translation>Consultando la cuenta…</translation>
        </message>
        <message>
            <source>Permissions, service role, bucket, keys, quota: asked before anything is sent.</source>
            <translation>Permisos, rol de servicio, bucket, claves, cuota: se consultan antes de enviar nada.</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <source>&amp;Show amigrate</source>
            <translation>&amp;Mostrar amigrate</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>AnswerFileBar</name>
        <message>
            <source>Answer file for sysprep: put it into {place} before you run sysprep /oobe /generalize.</source>
            <translation>Archivo de respuestas para sysprep: póngalo en {place} antes de ejecutar sysprep /oobe /generalize.</translation>
        </message>
        <message>
            <source>Save &amp;answer file…</source>
            <translation>Guardar archivo de &amp;respuestas…</translation>
        </message>
        <message>
            <source>Save the answer file</source>
            <translation>Guardar el archivo de respuestas</translation>
        </message>
        <message>
            <source>Answer files (*.xml)</source>
            <translation>Archivos de respuestas (*.xml)</translation>
        </message>
        <message>
            <source>Saved for {architecture}: {path}</source>
            <translation>Guardado para {architecture}: {path}</translation>
        </message>
    </context>
    <context>
        <name>Asker</name>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>Code of the MFA device
{device}</source>
            <translation>Código del dispositivo MFA
{device}</translation>
        </message>
    </context>
    <context>
        <name>CauseCard</name>
        <message>
            <source>Found</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Posible</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>Descartada</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>qué hacer</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>&amp;Let AWS's export account write to this bucket (its ACL is changed)</source>
            <translation>Permitir que la cuenta de exportación de AWS &amp;escriba en este bucket (se cambia su ACL)</translation>
        </message>
        <message>
            <source>Rules of the export</source>
            <translation>Reglas de la exportación</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPage</name>
        <message>
            <source>Search, or type an id: ami-…, i-…</source>
            <translation>Buscar o escribir un id.: ami-…, i-…</translation>
        </message>
        <message>
            <source>Search, or an id</source>
            <translation>Buscar o escribir un id.</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>Mirar de &amp;nuevo</translation>
        </message>
        <message>
            <source>AMIs and instances</source>
            <translation>AMI e instancias</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
    </context>
    <context>
        <name>CleaningDialog</name>
        <message>
            <source>Clean up</source>
            <translation>Limpieza</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>Mirar de &amp;nuevo</translation>
        </message>
        <message>
            <source>What lies in the account</source>
            <translation>Lo que hay en la cuenta</translation>
        </message>
        <message>
            <source>&amp;Tick what nobody needs</source>
            <translation>Marcar lo que nadie neces&amp;ita</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Eliminar…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>What this program has left in the account. Only what carries its own marks is listed, and nothing goes unasked.</source>
            <translation>Lo que este programa ha dejado en la cuenta. Solo aparece lo que lleva sus propias marcas, y nada se elimina sin preguntar.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Not everything could be looked at: {why}</source>
            <translation>No se pudo mirar todo: {why}</translation>
        </message>
        <message>
            <source>Nothing of this program lies in account {account}, {region}.</source>
            <translation>No hay nada de este programa en la cuenta {account}, {region}.</translation>
        </message>
        <message>
            <source>Prices of {date}. {source}.</source>
            <translation>Precios del {date}. {source}.</translation>
        </message>
        <message>
            <source>{count} ticked: {cost}</source>
            <translation>{count} marcados: {cost}</translation>
        </message>
        <message>
            <source>{count} in the account: {cost}</source>
            <translation>{count} en la cuenta: {cost}</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>Eliminando…</translation>
        </message>
        <message>
            <source>Removing {done} of {total}: {what}</source>
            <translation>Eliminando {done} de {total}: {what}</translation>
        </message>
        <message>
            <source>{count} could not be removed; the list says why.</source>
            <translation>{count} no se pudieron eliminar; la lista dice por qué.</translation>
        </message>
        <message>
            <source>{count} removed.</source>
            <translation>{count} eliminados.</translation>
        </message>
    </context>
    <context>
        <name>CompatibilityPage</name>
        <message>
            <source>&amp;Send it although AWS is expected to refuse it</source>
            <translation>&amp;Enviarla aunque se espera que AWS la rechace</translation>
        </message>
        <message>
            <source>&amp;What the import changes…</source>
            <translation>&amp;Qué cambia la importación…</translation>
        </message>
        <message>
            <source>Re&amp;hearse…</source>
            <translation>E&amp;nsayar…</translation>
        </message>
        <message>
            <source>Import and boot a copy on this computer</source>
            <translation>Importar y arrancar una copia en este equipo</translation>
        </message>
        <message>
            <source>Judge by</source>
            <translation>Evaluar según</translation>
        </message>
        <message>
            <source>&amp;Judge by</source>
            <translation>E&amp;valuar según</translation>
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>&amp;Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Read the files again, after a repair (F5)</source>
            <translation>Leer los archivos de nuevo, después de una reparación (F5)</translation>
        </message>
        <message>
            <source>Search findings</source>
            <translation>Buscar hallazgos</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Compatibilidad</translation>
        </message>
        <message>
            <source>The image is being checked.</source>
            <translation>Se está comprobando la imagen.</translation>
        </message>
        <message>
            <source>Everything that AWS demands and that can be read from the disk is met.</source>
            <translation>Se cumple todo lo que AWS exige y que se puede leer del disco.</translation>
        </message>
        <message>
            <source>AWS will take it, but look at what may keep it from booting or being reached.</source>
            <translation>AWS la aceptará, pero revise lo que podría impedir que arranque o que se pueda acceder a ella.</translation>
        </message>
        <message>
            <source>AWS would refuse this image. Mend what blocks it, then check again.</source>
            <translation>AWS rechazaría esta imagen. Corrija lo que la bloquea y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Something that decides could not be read, so nobody can promise that AWS takes it.</source>
            <translation>No se pudo leer algo decisivo, así que nadie puede prometer que AWS la acepte.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} demand(s) are not met</source>
            <translation>
                <numerusform>No se cumple %n de {all} requisitos</numerusform>
                <numerusform>No se cumplen %n de {all} requisitos</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Por revisar</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superados</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>No aplicables</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>The image is being checked…</source>
            <translation>Se está comprobando la imagen…</translation>
        </message>
        <message>
            <source>No finding here has this text.</source>
            <translation>Ningún hallazgo de aquí contiene este texto.</translation>
        </message>
        <message>
            <source>Nothing to look at: every demand that could be checked is met.</source>
            <translation>Nada que revisar: se cumplen todos los requisitos que se pudieron comprobar.</translation>
        </message>
        <message>
            <source>No finding is of this kind.</source>
            <translation>No hay hallazgos de este tipo.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionChip</name>
        <message>
            <source>The credentials ended at {time}. Sign in again; what runs waits for it.</source>
            <translation>Las credenciales caducaron a las {time}. Inicie sesión de nuevo; lo que está en marcha espera.</translation>
        </message>
        <message>
            <source>The credentials end at {time}, and do not renew themselves. Sign in again before that.</source>
            <translation>Las credenciales caducan a las {time} y no se renuevan solas. Inicie sesión de nuevo antes.</translation>
        </message>
        <message>
            <source>credentials ended</source>
            <translation>credenciales caducadas</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <source>{left} · {destination}</source>
            <translation>{left} · {destination}</translation>
        </message>
        <message>
            <source>{destination} · until {time}</source>
            <translation>{destination} · hasta {time}</translation>
        </message>
        <message>
            <source>Where to: {destination}</source>
            <translation>Destino: {destination}</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <source>Where to</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>List&amp;o</translation>
        </message>
    </context>
    <context>
        <name>ConnectionForm</name>
        <message>
            <source>Sandbox on this computer: nothing is paid</source>
            <translation>Sandbox en este equipo: no se paga nada</translation>
        </message>
        <message>
            <source>AWS: the real thing</source>
            <translation>AWS: el servicio real</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>Sign in with the browser…</source>
            <translation>Iniciar sesión con el navegador…</translation>
        </message>
        <message>
            <source>default</source>
            <translation>predeterminado</translation>
        </message>
        <message>
            <source>Asking who you are…</source>
            <translation>Preguntando quién es usted…</translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>Copiar {what}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>aproximadamente %n minuto</numerusform>
                <numerusform>aproximadamente %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s)</source>
            <translation>
                <numerusform>aproximadamente %n hora</numerusform>
                <numerusform>aproximadamente %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n procesador</numerusform>
                <numerusform>%n procesadores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network interface(s)</source>
            <translation>
                <numerusform>%n interfaz de red</numerusform>
                <numerusform>%n interfaces de red</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>A fault in amigrate</source>
            <translation>Un fallo de amigrate</translation>
        </message>
        <message>
            <source>Details of the fault</source>
            <translation>Detalles del fallo</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>&amp;Copy details</source>
            <translation>C&amp;opiar detalles</translation>
        </message>
        <message>
            <source>&amp;Save support file…</source>
            <translation>&amp;Guardar archivo de soporte…</translation>
        </message>
        <message>
            <source>Something went wrong inside amigrate</source>
            <translation>Algo ha fallado dentro de amigrate</translation>
        </message>
        <message>
            <source>This is our fault, not yours. Migrations under way go on: what was sent is kept, and each can be resumed after a restart. Please report it with these details; credentials and account numbers are taken out.</source>
            <translation>El fallo es nuestro, no suyo. Las migraciones en curso continúan: lo enviado se conserva y cada una se puede reanudar tras reiniciar. Le rogamos que lo comunique con estos detalles; las credenciales y los números de cuenta se han quitado.</translation>
        </message>
        <message>
            <source>&amp;Copied</source>
            <translation>C&amp;opiado</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Save r&amp;eport…</source>
            <translation>Guardar &amp;informe…</translation>
        </message>
        <message>
            <source>Search migrations</source>
            <translation>Buscar migraciones</translation>
        </message>
        <message>
            <source>&amp;New migration</source>
            <translation>&amp;Nueva migración</translation>
        </message>
        <message>
            <source>Migrations</source>
            <translation>Migraciones</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Requieren su atención</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completadas</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenidas</translation>
        </message>
    </context>
    <context>
        <name>DiskUses</name>
        <message>
            <source>Use of the disks</source>
            <translation>Uso de los discos</translation>
        </message>
    </context>
    <context>
        <name>DiskView</name>
        <message>
            <source>Layout of the disks</source>
            <translation>Distribución de los discos</translation>
        </message>
    </context>
    <context>
        <name>ErrorDoctor</name>
        <message>
            <source>Explain an AWS error</source>
            <translation>Explicar un error de AWS</translation>
        </message>
        <message>
            <source>Paste what AWS said, or an id: import-ami-…, import-snap-…, export-ami-…</source>
            <translation>Pegue lo que dijo AWS, o un identificador: import-ami-…, import-snap-…, export-ami-…</translation>
        </message>
        <message>
            <source>What AWS said, or a task's id</source>
            <translation>Lo que dijo AWS, o el identificador de una tarea</translation>
        </message>
        <message>
            <source>Image to look at</source>
            <translation>Imagen que se examina</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>Sin imagen</translation>
        </message>
        <message>
            <source>&amp;Other image…</source>
            <translation>&amp;Otra imagen…</translation>
        </message>
        <message>
            <source>Look at the &amp;account, too</source>
            <translation>Examinar también la c&amp;uenta</translation>
        </message>
        <message>
            <source>&amp;Explain</source>
            <translation>&amp;Explicar</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causas</translation>
        </message>
        <message>
            <source>What may lie behind it is listed here, the likeliest first.</source>
            <translation>Aquí se enumera qué puede haber detrás, lo más probable primero.</translation>
        </message>
        <message>
            <source>Held against</source>
            <translation>Contrastado con</translation>
        </message>
        <message>
            <source>AWS's messages name a symptom. What lies behind it shows on the disk and in the account.</source>
            <translation>Los mensajes de AWS nombran un síntoma. Lo que hay detrás se ve en el disco y en la cuenta.</translation>
        </message>
        <message>
            <source>Choose the image that was imported</source>
            <translation>Elija la imagen que se importó</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>These words are known to nobody here. Check the image and the account; a support file helps who helps you.</source>
            <translation>Aquí nadie conoce estas palabras. Compruebe la imagen y la cuenta; un archivo de soporte ayuda a quien le ayude.</translation>
        </message>
        <message>
            <source>AWS says nothing of it.</source>
            <translation>AWS no dice nada al respecto.</translation>
        </message>
        <message>
            <source>Found: {title}</source>
            <translation>Confirmada: {title}</translation>
        </message>
        <message>
            <source>All known causes are ruled out on this image: was it another one that was imported?</source>
            <translation>Todas las causas conocidas quedan descartadas en esta imagen: ¿se importó quizá otra?</translation>
        </message>
        <message numerus="yes">
            <source>%n possible cause(s), the likeliest first.</source>
            <translation>
                <numerusform>%n causa posible.</numerusform>
                <numerusform>%n causas posibles, la más probable primero.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportación</translation>
        </message>
        <message>
            <source>Export an AMI or an instance</source>
            <translation>Exportar una AMI o una instancia</translation>
        </message>
        <message>
            <source>Looking into the account…</source>
            <translation>Examinando la cuenta…</translation>
        </message>
        <message>
            <source>The account has no AMI of its own and no instance in {region}.</source>
            <translation>La cuenta no tiene ninguna AMI propia ni ninguna instancia en {region}.</translation>
        </message>
        <message>
            <source>An export of {image} to {target} is not finished.</source>
            <translation>Una exportación de {image} a {target} no está terminada.</translation>
        </message>
        <message>
            <source>Go &amp;on</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>&amp;Replace it</source>
            <translation>&amp;Reemplazar</translation>
        </message>
        <message>
            <source>Asking the account…</source>
            <translation>Consultando la cuenta…</translation>
        </message>
        <message>
            <source>AWS would refuse this export. Nothing was started.</source>
            <translation>AWS rechazaría esta exportación. No se ha iniciado nada.</translation>
        </message>
        <message>
            <source>Nothing stands in its way. Nothing was started yet.</source>
            <translation>Nada lo impide. Aún no se ha iniciado nada.</translation>
        </message>
        <message>
            <source>Exported.</source>
            <translation>Exportado.</translation>
        </message>
        <message>
            <source>Exported. The object stays in the bucket: {why}</source>
            <translation>Exportado. El objeto permanece en el bucket: {why}</translation>
        </message>
        <message>
            <source>Paused. AWS works on at its export, and what has arrived is kept.</source>
            <translation>En pausa. AWS sigue trabajando en su exportación y lo que ha llegado se conserva.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Stopped. AWS was told so, and what had arrived is gone.</source>
            <translation>Detenido. Se ha avisado a AWS y lo que había llegado se ha eliminado.</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Passed</source>
            <translation>Superados</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>No se pudo determinar</translation>
        </message>
        <message>
            <source>Blocks the export</source>
            <translation>Impide la exportación</translation>
        </message>
        <message>
            <source>AWS would say: {words}</source>
            <translation>AWS diría: {words}</translation>
        </message>
        <message>
            <source>Tick the box above, or choose another bucket.</source>
            <translation>Marque la casilla de arriba o elija otro bucket.</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>qué hacer</translation>
        </message>
    </context>
    <context>
        <name>FindingPane</name>
        <message>
            <source>Finding</source>
            <translation>Hallazgo</translation>
        </message>
        <message>
            <source>I have made sure of this</source>
            <translation>Me he asegurado de esto</translation>
        </message>
        <message>
            <source>Read from the image</source>
            <translation>Leído de la imagen</translation>
        </message>
        <message>
            <source>AWS would say</source>
            <translation>AWS diría</translation>
        </message>
        <message>
            <source>AWS's message</source>
            <translation>Mensaje de AWS</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>qué hacer</translation>
        </message>
        <message>
            <source>Wh&amp;y?</source>
            <translation>¿&amp;Por qué?</translation>
        </message>
        <message>
            <source>Shows what the guide asks, offline</source>
            <translation>Muestra lo que pide la guía, sin conexión</translation>
        </message>
        <message>
            <source>AWS's own page</source>
            <translation>Página de AWS</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Fuente: {source}</translation>
        </message>
    </context>
    <context>
        <name>FindingRow</name>
        <message>
            <source>Evidence of {rule}</source>
            <translation>Indicios de {rule}</translation>
        </message>
        <message>
            <source>Do it now…</source>
            <translation>Hacerlo ahora…</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Reparar…</translation>
        </message>
        <message>
            <source>AWS would say</source>
            <translation>AWS diría</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>1  Check</source>
            <translation>1  Comprobar</translation>
        </message>
        <message>
            <source>Every demand of AWS, read from the disk in seconds, offline, with evidence and repair.</source>
            <translation>Cada requisito de AWS, leído del disco en segundos, sin conexión, con indicios y reparación.</translation>
        </message>
        <message>
            <source>2  Try</source>
            <translation>2  Probar</translation>
        </message>
        <message>
            <source>Rehearse the import and the first boot on this computer, or run it against the sandbox.</source>
            <translation>Ensaye la importación y el primer arranque en este equipo, o ejecútela en el sandbox.</translation>
        </message>
        <message>
            <source>3  Migrate</source>
            <translation>3  Migrar</translation>
        </message>
        <message>
            <source>Only what counts is sent; it survives anything, and ends with a machine that was proven.</source>
            <translation>Solo se envía lo que cuenta; lo resiste todo y termina con una máquina probada.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>&amp;Stop for good…</source>
            <translation>&amp;Detener definitivamente…</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>Abrir carp&amp;eta</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
    </context>
    <context>
        <name>GuestScreen</name>
        <message>
            <source>Screen of the guest, {size}</source>
            <translation>Pantalla del sistema invitado, {size}</translation>
        </message>
        <message>
            <source>The screen of the machine is shown here.</source>
            <translation>Aquí se muestra la pantalla de la máquina.</translation>
        </message>
    </context>
    <context>
        <name>ImagesPage</name>
        <message>
            <source>Drop disk images here</source>
            <translation>Suelte aquí las imágenes de disco</translation>
        </message>
        <message>
            <source>OVA, VMDK, VHD, VHDX or raw. They are only read, never changed, and nothing is sent yet.</source>
            <translation>OVA, VMDK, VHD, VHDX o raw. Solo se leen, nunca se modifican, y todavía no se envía nada.</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>Añadir arc&amp;hivos…</translation>
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation>Añadir &amp;carpeta…</translation>
        </message>
        <message>
            <source>Files of the machine</source>
            <translation>Archivos de la máquina</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Leyendo los archivos</translation>
        </message>
        <message>
            <source>What is inside</source>
            <translation>Qué contiene</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>No se pudo leer</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>Choose the machine's image</source>
            <translation>Elija la imagen de la máquina</translation>
        </message>
        <message>
            <source>One OVA, or the files of the machine's disks with the boot disk first.</source>
            <translation>Un OVA, o los archivos de los discos de la máquina con el disco de arranque primero.</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>S&amp;iguiente</translation>
        </message>
        <message>
            <source>Add disk images</source>
            <translation>Añadir imágenes de disco</translation>
        </message>
        <message>
            <source>Disk images ({types})</source>
            <translation>Imágenes de disco ({types})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Add the images of a folder</source>
            <translation>Añadir las imágenes de una carpeta</translation>
        </message>
        <message>
            <source>Looking for disk images…</source>
            <translation>Buscando imágenes de disco…</translation>
        </message>
        <message>
            <source>There is no further disk image in what was added.</source>
            <translation>No hay más imágenes de disco en lo que se añadió.</translation>
        </message>
        <message>
            <source>There is no disk image in this folder.</source>
            <translation>No hay ninguna imagen de disco en esta carpeta.</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} y otras</translation>
        </message>
        <message numerus="yes">
            <source>%n other machine(s) were found: {names}.</source>
            <translation>
                <numerusform>Se encontró %n máquina más: {names}.</numerusform>
                <numerusform>Se encontraron %n máquinas más: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open each in a window of its own</source>
            <translation>Abrir cada una en su pr&amp;opia ventana</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>An OVA is a whole machine: migrate it alone.</source>
            <translation>Un OVA es una máquina completa: mígrelo solo.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import</source>
            <translation>Importación</translation>
        </message>
        <message>
            <source>What AWS does</source>
            <translation>Qué hace AWS</translation>
        </message>
        <message>
            <source>The AMI is ready</source>
            <translation>La AMI está lista</translation>
        </message>
        <message>
            <source>The import failed</source>
            <translation>La importación ha fallado</translation>
        </message>
        <message>
            <source>The migration was stopped</source>
            <translation>La migración se detuvo</translation>
        </message>
        <message>
            <source>{name}: it took {time}.</source>
            <translation>{name}: tardó {time}.</translation>
        </message>
        <message>
            <source>You can close this window: the sandbox works on this computer while amigrate is open.</source>
            <translation>Puede cerrar esta ventana: el sandbox trabaja en este equipo mientras amigrate esté abierto.</translation>
        </message>
        <message>
            <source>AWS works on its own now: you can close this window, and even switch off this computer.</source>
            <translation>AWS trabaja ahora por su cuenta: puede cerrar esta ventana e incluso apagar este equipo.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>List&amp;o</translation>
        </message>
        <message>
            <source>&amp;Close and go on</source>
            <translation>&amp;Cerrar y continuar</translation>
        </message>
        <message>
            <source>AWS: {words}</source>
            <translation>AWS: {words}</translation>
        </message>
        <message>
            <source>Asking AWS to import…</source>
            <translation>Pidiendo a AWS que importe…</translation>
        </message>
        <message>
            <source>Finishing…</source>
            <translation>Finalizando…</translation>
        </message>
        <message>
            <source>AWS does not say how far it is.</source>
            <translation>AWS no dice cuánto lleva.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>last news at {time}</source>
            <translation>últimas noticias: {time}</translation>
        </message>
        <message>
            <source>The program that watched has ended. AWS goes on; resume to watch again.</source>
            <translation>El programa que vigilaba ha terminado. AWS continúa; reanude para volver a vigilar.</translation>
        </message>
        <message>
            <source>AWS has cancelled the task. There is no AMI.</source>
            <translation>AWS ha cancelado la tarea. No hay AMI.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
    </context>
    <context>
        <name>InstanceTypePage</name>
        <message>
            <source>No instance type is like that. Search for something else.</source>
            <translation>Ningún tipo de instancia coincide. Busque otra cosa.</translation>
        </message>
        <message>
            <source>Search types</source>
            <translation>Buscar tipos</translation>
        </message>
        <message>
            <source>&amp;Also show types that do not fit</source>
            <translation>&amp;Mostrar también los tipos que no sirven</translation>
        </message>
        <message>
            <source>Ask a&amp;gain</source>
            <translation>Consultar de &amp;nuevo</translation>
        </message>
        <message>
            <source>Instance types</source>
            <translation>Tipos de instancia</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Tipo de instancia</translation>
        </message>
        <message>
            <source>What the machine will be launched as. It can be changed at every launch.</source>
            <translation>El tipo con el que se lanzará la máquina. Se puede cambiar en cada lanzamiento.</translation>
        </message>
        <message>
            <source>List of {date}</source>
            <translation>Lista del {date}</translation>
        </message>
        <message>
            <source>The guide's list of 2019</source>
            <translation>La lista de la guía de 2019</translation>
        </message>
        <message>
            <source>{list} · asking AWS…</source>
            <translation>{list} · consultando a AWS…</translation>
        </message>
        <message>
            <source>Offline · {list}</source>
            <translation>Sin conexión · {list}</translation>
        </message>
        <message>
            <source>No type is chosen</source>
            <translation>No se ha elegido ningún tipo</translation>
        </message>
        <message>
            <source>The chosen type is not among those shown.</source>
            <translation>El tipo elegido no está entre los que se muestran.</translation>
        </message>
        <message>
            <source>The image becomes an AMI without one; you choose at the launch.</source>
            <translation>La imagen se convierte en AMI sin tipo; usted lo elige en el lanzamiento.</translation>
        </message>
        <message>
            <source>{name} does not fit</source>
            <translation>{name} no sirve</translation>
        </message>
        <message>
            <source>{name} stays chosen.</source>
            <translation>{name} sigue elegido.</translation>
        </message>
        <message>
            <source>No price is known for it in {region}.</source>
            <translation>No se conoce su precio en {region}.</translation>
        </message>
        <message>
            <source>{hour} an hour, {month} a month without a pause (list price of {date} in {region}).</source>
            <translation>{hour} por hora, {month} al mes sin pausa (precio de lista del {date} en {region}).</translation>
        </message>
    </context>
    <context>
        <name>LaunchDialog</name>
        <message>
            <source>Test launch of {name}</source>
            <translation>Lanzamiento de prueba de {name}</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>An instance that only you can reach is started of {image}, looked at, and kept until you terminate it. It costs money while it runs.</source>
            <translation>Se lanza desde {image} una instancia a la que solo usted puede acceder, se examina y se conserva hasta que usted la termine. Cuesta dinero mientras funciona.</translation>
        </message>
        <message>
            <source>&amp;Launch</source>
            <translation>&amp;Lanzar</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>Comprobar de n&amp;uevo</translation>
        </message>
        <message>
            <source>&amp;New launch</source>
            <translation>&amp;Nuevo lanzamiento</translation>
        </message>
        <message>
            <source>&amp;Terminate…</source>
            <translation>&amp;Terminar…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>Lanzamiento de prueba</translation>
        </message>
        <message>
            <source>Proven. The instance costs money until it is terminated.</source>
            <translation>Probada. La instancia cuesta dinero hasta que se termine.</translation>
        </message>
        <message>
            <source>Not proven: the checks say what is wrong.</source>
            <translation>No probada: las comprobaciones dicen qué falla.</translation>
        </message>
        <message>
            <source>It was interrupted. Check again goes on where it stopped.</source>
            <translation>Se interrumpió. «Comprobar de nuevo» continúa donde se quedó.</translation>
        </message>
        <message>
            <source>Terminate?</source>
            <translation>¿Terminar?</translation>
        </message>
        <message>
            <source>Terminate {instance} for good?</source>
            <translation>¿Terminar {instance} definitivamente?</translation>
        </message>
        <message>
            <source>Its volumes, security group, address and key pair go with it, as far as they were made for it. The AMI stays.</source>
            <translation>Con ella se eliminan sus volúmenes, grupo de seguridad, dirección y par de claves, en la medida en que se crearon para ella. La AMI se conserva.</translation>
        </message>
        <message>
            <source>&amp;Terminate</source>
            <translation>&amp;Terminar</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Conservarla</translation>
        </message>
        <message>
            <source>Terminating…</source>
            <translation>Terminando…</translation>
        </message>
        <message>
            <source>Not everything could be removed: {why}</source>
            <translation>No se pudo eliminar todo: {why}</translation>
        </message>
        <message>
            <source>Terminated; nothing of it is left in the account.</source>
            <translation>Terminada; no queda nada de ella en la cuenta.</translation>
        </message>
        <message>
            <source>Terminating: {what}</source>
            <translation>Terminando: {what}</translation>
        </message>
        <message>
            <source>Leave it running?</source>
            <translation>¿Dejarla en marcha?</translation>
        </message>
        <message>
            <source>The test instance runs on, and costs money until it is terminated.</source>
            <translation>La instancia de prueba sigue en marcha y cuesta dinero hasta que se termine.</translation>
        </message>
        <message>
            <source>You find it again in this dialog, and under Clean up.</source>
            <translation>La encontrará de nuevo en este diálogo y en Limpieza.</translation>
        </message>
        <message>
            <source>&amp;Leave it running</source>
            <translation>&amp;Dejarla en marcha</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>&amp;No cerrar</translation>
        </message>
    </context>
    <context>
        <name>LaunchForm</name>
        <message>
            <source>Instance type</source>
            <translation>Tipo de instancia</translation>
        </message>
        <message>
            <source>your public address, such as 203.0.113.7</source>
            <translation>su dirección pública, por ejemplo 203.0.113.7</translation>
        </message>
        <message>
            <source>Let in on port {port}</source>
            <translation>Permitir la entrada por el puerto {port}</translation>
        </message>
        <message>
            <source>Subnet</source>
            <translation>Subred</translation>
        </message>
        <message>
            <source>one of the default VPC</source>
            <translation>una de la VPC predeterminada</translation>
        </message>
        <message>
            <source>Give it an Elastic IP</source>
            <translation>Asignarle una IP elástica</translation>
        </message>
        <message>
            <source>Let it ask for its metadata by IMDSv1, too</source>
            <translation>Permitir también IMDSv1 para sus metadatos</translation>
        </message>
        <message>
            <source>Only an old cloud-init or EC2Config needs that; IMDSv2 is safer.</source>
            <translation>Solo lo necesita un cloud-init o EC2Config antiguo; IMDSv2 es más seguro.</translation>
        </message>
        <message>
            <source>Looked at inside, by the Systems Manager agent</source>
            <translation>Se examina por dentro, con el agente de Systems Manager</translation>
        </message>
        <message>
            <source>Looked at inside, over SSH</source>
            <translation>Examinada por dentro, mediante SSH</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>without one: by the Systems Manager agent, where it answers</source>
            <translation>sin ella: mediante el agente de Systems Manager, donde responda</translation>
        </message>
        <message>
            <source>one that lets the agent report</source>
            <translation>uno que permita informar al agente</translation>
        </message>
        <message>
            <source>Instance profile</source>
            <translation>Perfil de instancia</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Procesos</translation>
        </message>
        <message>
            <source>Reaches</source>
            <translation>Alcanza</translation>
        </message>
        <message>
            <source>Page that answers</source>
            <translation>Página que responde</translation>
        </message>
        <message>
            <source>User data</source>
            <translation>Datos de usuario</translation>
        </message>
        <message>
            <source>#cloud-config, or a script, for the first boot</source>
            <translation>#cloud-config, o un script, para el primer arranque</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>Grupo de seguridad</translation>
        </message>
        <message>
            <source>One of its own, that lets in one address</source>
            <translation>Uno propio, que deja entrar una dirección</translation>
        </message>
        <message>
            <source>Its id</source>
            <translation>Su ID</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>Par de claves</translation>
        </message>
        <message>
            <source>None: the machine has its own accounts</source>
            <translation>Ninguno: la máquina tiene sus propias cuentas</translation>
        </message>
        <message>
            <source>Make one; the private key stays on this computer</source>
            <translation>Crear uno; la clave privada se queda en este equipo</translation>
        </message>
        <message>
            <source>One that EC2 has</source>
            <translation>Uno que EC2 ya tiene</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>Ele&amp;gir…</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>Clave privada</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>un archivo</translation>
        </message>
        <message>
            <source>Save the private key as</source>
            <translation>Guardar la clave privada como</translation>
        </message>
    </context>
    <context>
        <name>LaunchSection</name>
        <message>
            <source>Launch a test instance of the AMI</source>
            <translation>Lanzar una instancia de prueba de la AMI</translation>
        </message>
        <message>
            <source>It begins by itself when the AMI is there, and is checked from outside and inside; then the migration is proven, or you are told what is wrong. The instance stays until you terminate it, with all that was made for it. An address that is left empty is found out then, where that is possible.</source>
            <translation>Empieza por sí solo cuando la AMI está lista, y la máquina se comprueba desde fuera y por dentro; después la migración queda probada, o se le dice qué falla. La instancia sigue hasta que usted la termine, con todo lo que se creó para ella. Una dirección que se deja vacía se averigua entonces, si es posible.</translation>
        </message>
        <message>
            <source>A test instance, begun by itself: {type}</source>
            <translation>Una instancia de prueba, iniciada por sí sola: {type}</translation>
        </message>
        <message>
            <source>It costs nothing: it is a machine on this computer.</source>
            <translation>No cuesta nada: es una máquina en este equipo.</translation>
        </message>
        <message>
            <source>No price of {type} is known for {region}; it costs money until you terminate it.</source>
            <translation>No se conoce ningún precio de {type} en {region}; cuesta dinero hasta que usted la termine.</translation>
        </message>
        <message>
            <source>{type} costs about {sum} an hour in {region} (list price of {date}) until you terminate it: {day} for a day.</source>
            <translation>{type} cuesta unos {sum} por hora en {region} (precio de lista de {date}) hasta que usted la termine: {day} por un día.</translation>
        </message>
        <message>
            <source>No test instance is planned; the last page offers one all the same.</source>
            <translation>No se prevé ninguna instancia de prueba; la última página la ofrece de todos modos.</translation>
        </message>
    </context>
    <context>
        <name>LicensePage</name>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>What the operating system may run under: {name}.</source>
            <translation>Con qué licencia puede funcionar el sistema operativo: {name}.</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk, so choose what fits it.</source>
            <translation>No se pudo determinar el sistema operativo a partir del disco, así que elija lo que le corresponda.</translation>
        </message>
        <message>
            <source>Usage operation: {code}</source>
            <translation>Operación de uso: {code}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendada</translation>
        </message>
        <message>
            <source>Asks you to confirm:</source>
            <translation>Le pide que confirme:</translation>
        </message>
        <message>
            <source>Please confirm each of these:</source>
            <translation>Confirme cada una de estas condiciones:</translation>
        </message>
        <message>
            <source>Costs: no list price is known for {region}.</source>
            <translation>Costes: no se conoce ningún precio de lista para {region}.</translation>
        </message>
        <message>
            <source>Costs: {price} an hour on {type} in {region} (list price of {date}).</source>
            <translation>Costes: {price} por hora con {type} en {region} (precio de lista del {date}).</translation>
        </message>
        <message numerus="yes">
            <source>Confirm the conditions of this licence to go on (%n left).</source>
            <translation>
                <numerusform>Confirme las condiciones de esta licencia para continuar (queda %n).</numerusform>
                <numerusform>Confirme las condiciones de esta licencia para continuar (quedan %n).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LiveView</name>
        <message>
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Console text</source>
            <translation>Texto de la consola</translation>
        </message>
        <message>
            <source>C&amp;hecks</source>
            <translation>C&amp;omprobaciones</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>&amp;Imagen</translation>
        </message>
        <message>
            <source>Console te&amp;xt</source>
            <translation>Te&amp;xto de la consola</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instancia</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Entrada permitida</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>Clave privada</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Closing: what runs is brought to a safe point…</source>
            <translation>Cerrando: lo que está en curso se lleva a un punto seguro…</translation>
        </message>
    </context>
    <context>
        <name>MigrationPane</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>AMI id</source>
            <translation>ID de la AMI</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Stop…</source>
            <translation>&amp;Detener…</translation>
        </message>
        <message>
            <source>Test &amp;launch…</source>
            <translation>&amp;Lanzamiento de prueba…</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>D&amp;uplicar</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>the history</source>
            <translation>el historial</translation>
        </message>
        <message>
            <source>It is the same file: &amp;go on</source>
            <translation>Es el mismo archivo: &amp;seguir</translation>
        </message>
        <message>
            <source>E&amp;xplain…</source>
            <translation>E&amp;xplicar…</translation>
        </message>
        <message>
            <source>The program that ran it has ended. Resume goes on where it stopped.</source>
            <translation>El programa que la ejecutaba ha terminado. «Reanudar» continúa donde se quedó.</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>R&amp;eintentar</translation>
        </message>
        <message>
            <source>&amp;Clean up…</source>
            <translation>Li&amp;mpiar…</translation>
        </message>
    </context>
    <context>
        <name>MigrationsView</name>
        <message>
            <source>Migrations</source>
            <translation>Migraciones</translation>
        </message>
        <message>
            <source>No migrations yet</source>
            <translation>Todavía no hay migraciones</translation>
        </message>
        <message>
            <source>Drop a machine's disk image here. It is checked on this computer before anything is sent.</source>
            <translation>Suelte aquí la imagen de disco de una máquina. Se comprueba en este equipo antes de enviar nada.</translation>
        </message>
        <message>
            <source>&amp;New migration</source>
            <translation>&amp;Nueva migración</translation>
        </message>
        <message>
            <source>No migration is like that. Search for something else, or show all.</source>
            <translation>No hay ninguna migración así. Busque otra cosa o muéstrelas todas.</translation>
        </message>
    </context>
    <context>
        <name>OptionsForm</name>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>of the task and the AMI</source>
            <translation>de la tarea y de la AMI</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>AWS keeps it with the task (ClientData)</source>
            <translation>AWS lo guarda con la tarea (ClientData)</translation>
        </message>
        <message>
            <source>Boot mode</source>
            <translation>Modo de arranque</translation>
        </message>
        <message>
            <source>Usage operation</source>
            <translation>Operación de uso</translation>
        </message>
        <message>
            <source>Licence configurations</source>
            <translation>Configuraciones de licencia</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plataforma</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Arquitectura</translation>
        </message>
        <message>
            <source>Hypervisor</source>
            <translation>Hipervisor</translation>
        </message>
        <message>
            <source>Device names</source>
            <translation>Nombres de dispositivo</translation>
        </message>
        <message>
            <source>As the image says</source>
            <translation>Lo que dice la imagen</translation>
        </message>
        <message>
            <source>AWS finds it out</source>
            <translation>AWS lo averigua</translation>
        </message>
        <message>
            <source>As the licence says</source>
            <translation>Lo que dice la licencia</translation>
        </message>
        <message>
            <source>AWS chooses</source>
            <translation>AWS elige</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>&amp;Next</source>
            <translation>S&amp;iguiente</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>What the import changes</source>
            <translation>Qué cambia la importación</translation>
        </message>
        <message>
            <source>Working out the changes</source>
            <translation>Calculando los cambios</translation>
        </message>
        <message>
            <source>Reading the image…</source>
            <translation>Leyendo la imagen…</translation>
        </message>
        <message>
            <source>Changed files</source>
            <translation>Archivos modificados</translation>
        </message>
        <message>
            <source>Changes in the file</source>
            <translation>Cambios en el archivo</translation>
        </message>
        <message>
            <source>all changes as one diff</source>
            <translation>todos los cambios en un solo diff</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>Nothing is changed now: this is what VM Import would do to a copy.</source>
            <translation>Ahora no se cambia nada: esto es lo que VM Import haría en una copia.</translation>
        </message>
        <message>
            <source>The import would change nothing in this guest: no file, no registry value.</source>
            <translation>La importación no cambiaría nada en este sistema invitado: ningún archivo, ningún valor del Registro.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Reintentar</translation>
        </message>
        <message>
            <source>The original is kept as {path}.</source>
            <translation>El original se conserva como {path}.</translation>
        </message>
    </context>
    <context>
        <name>RehearsalDialog</name>
        <message>
            <source>Rehearsal</source>
            <translation>Ensayo</translation>
        </message>
        <message>
            <source>Nothing was written yet.</source>
            <translation>Todavía no se ha escrito nada.</translation>
        </message>
        <message>
            <source>What the guest wrote to its serial port</source>
            <translation>Lo que el sistema invitado escribió en su puerto serie</translation>
        </message>
        <message>
            <source>What the import changed is listed here at the end.</source>
            <translation>Lo que la importación ha cambiado se muestra aquí al final.</translation>
        </message>
        <message>
            <source>What the import changed</source>
            <translation>Lo que cambió la importación</translation>
        </message>
        <message>
            <source>Steps of the boot</source>
            <translation>Pasos del arranque</translation>
        </message>
        <message>
            <source>&amp;As it is: boot it without the import's changes</source>
            <translation>&amp;Tal cual: arrancar sin los cambios de la importación</translation>
        </message>
        <message>
            <source>&amp;Rehearse</source>
            <translation>&amp;Ensayar</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation>Guardar &amp;imagen…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>What the machine shows</source>
            <translation>Lo que muestra la máquina</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>Puerto serie</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>The import and the first boot, on this computer: a copy is changed as AWS would change it, and started on a machine like EC2's, cut off from every network. Your image is only read.</source>
            <translation>La importación y el primer arranque, en este equipo: se modifica una copia como lo haría AWS y se inicia en una máquina como las de EC2, aislada de toda red. Su imagen solo se lee.</translation>
        </message>
        <message>
            <source>Reading the image…</source>
            <translation>Leyendo la imagen…</translation>
        </message>
        <message>
            <source>Copying: {done} of {total}</source>
            <translation>Copiando: {done} de {total}</translation>
        </message>
        <message>
            <source>Booting for {seconds} s</source>
            <translation>Arrancando desde hace {seconds} s</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Ninguno.</translation>
        </message>
        <message>
            <source>It boots, and someone can log in ({time}, {accelerator}). What is named as checked only cannot be proved here.</source>
            <translation>Arranca, y se puede iniciar sesión ({time}, {accelerator}). Lo que figura como solo comprobado no se puede demostrar aquí.</translation>
        </message>
        <message>
            <source>It did not get to where someone can log in. The first step that failed says why.</source>
            <translation>No llegó al punto en que se puede iniciar sesión. El primer paso fallido dice por qué.</translation>
        </message>
        <message>
            <source>Not rehearsed. {why}</source>
            <translation>No se ensayó. {why}</translation>
        </message>
        <message>
            <source>Stopped. The machine is switched off, and its copy is gone.</source>
            <translation>Detenido. La máquina está apagada y su copia se ha eliminado.</translation>
        </message>
        <message>
            <source>Save the screen</source>
            <translation>Guardar la pantalla</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>Imágenes PNG (*.png)</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Repair</source>
            <translation>Reparación</translation>
        </message>
        <message>
            <source>These calls will be made, in this order, with your credentials. Nothing has been changed yet.</source>
            <translation>Se harán estas llamadas, en este orden, con sus credenciales. Todavía no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Change of the document</source>
            <translation>Cambio del documento</translation>
        </message>
        <message>
            <source>Document of {call}</source>
            <translation>Documento de {call}</translation>
        </message>
        <message>
            <source>Command of {call}</source>
            <translation>Comando de {call}</translation>
        </message>
        <message>
            <source>&amp;Make the change</source>
            <translation>&amp;Hacer el cambio</translation>
        </message>
        <message>
            <source>the same as aws commands</source>
            <translation>lo mismo como comandos de aws</translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message>
            <source>Save &amp;report…</source>
            <translation>Guardar in&amp;forme…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Páginas web (*.html)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Name of the machine</source>
            <translation>Nombre de la máquina</translation>
        </message>
        <message>
            <source>AWS CLI commands</source>
            <translation>Comandos de AWS CLI</translation>
        </message>
        <message>
            <source>PORT is what `amigrate sandbox` says when it starts.</source>
            <translation>PORT es lo que indica `amigrate sandbox` al iniciarse.</translation>
        </message>
        <message>
            <source>Sa&amp;ve the plan…</source>
            <translation>&amp;Guardar el plan…</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>On the way, and after</source>
            <translation>Durante y después</translation>
        </message>
        <message>
            <source>What will be made</source>
            <translation>Qué se creará</translation>
        </message>
        <message>
            <source>Time and cost</source>
            <translation>Tiempo y coste</translation>
        </message>
        <message>
            <source>The same as AWS CLI commands</source>
            <translation>Lo mismo como comandos de AWS CLI</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. After the start it can be paused or stopped, but not changed.</source>
            <translation>Todavía no se ha enviado nada. Una vez iniciada se puede pausar o detener, pero no cambiar.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>&amp;Start upload</source>
            <translation>&amp;Iniciar la subida</translation>
        </message>
        <message>
            <source>could not be told</source>
            <translation>no se pudo determinar</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>blocks the import</source>
            <translation>bloquea la importación</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>requiere atención</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>Evaluado según</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>nothing that blocks or needs attention</source>
            <translation>nada que bloquee o requiera atención</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Tipo de instancia</translation>
        </message>
        <message>
            <source>chosen at the launch</source>
            <translation>se elige en el lanzamiento</translation>
        </message>
        <message>
            <source>{size} in {bucket}/{prefix}</source>
            <translation>{size} en {bucket}/{prefix}</translation>
        </message>
        <message>
            <source>{staged}, deleted at the end</source>
            <translation>{staged}, se elimina al final</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>cifradas</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>sin cifrar</translation>
        </message>
        <message>
            <source>the blocks in use, straight to EBS snapshots</source>
            <translation>los bloques en uso, directamente a instantáneas de EBS</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>Se sube</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>one, in {region}</source>
            <translation>una, en {region}</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Instantáneas</translation>
        </message>
        <message>
            <source>one for each disk, {how}</source>
            <translation>una por disco, {how}</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Guardar el plan</translation>
        </message>
        <message>
            <source>Plans (*.json)</source>
            <translation>Planes (*.json)</translation>
        </message>
        <message>
            <source>Saved. The same from a terminal: amigrate migrate --plan {path}</source>
            <translation>Guardado. Lo mismo desde un terminal: amigrate migrate --plan {path}</translation>
        </message>
    </context>
    <context>
        <name>RouteForm</name>
        <message>
            <source>Route</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>R&amp;oute</source>
            <translation>R&amp;uta</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>{route} (recommended)</source>
            <translation>{route} (recomendada)</translation>
        </message>
        <message>
            <source>Send only what has c&amp;hanged since {time}</source>
            <translation>Enviar solo lo que &amp;ha cambiado desde {time}</translation>
        </message>
    </context>
    <context>
        <name>RunningPage</name>
        <message>
            <source>Export at AWS</source>
            <translation>Exportación en AWS</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descarga</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causas</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{sum} (CRC-64/NVME, the same as S3's)</source>
            <translation>{sum} (CRC-64/NVME, la misma que la de S3)</translation>
        </message>
        <message>
            <source>{sum} (CRC-64/NVME; S3 keeps none to compare with)</source>
            <translation>{sum} (CRC-64/NVME; S3 no guarda ninguna para comparar)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>{size} ({bytes} bytes)</source>
            <translation>{size} ({bytes} bytes)</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Suma de comprobación</translation>
        </message>
    </context>
    <context>
        <name>ScreenView</name>
        <message>
            <source>Console picture</source>
            <translation>Imagen de la consola</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Todavía no hay imagen</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>Everything takes effect at once, and is remembered.</source>
            <translation>Todo surte efecto de inmediato y se recuerda.</translation>
        </message>
        <message>
            <source>New migrations</source>
            <translation>Migraciones nuevas</translation>
        </message>
        <message>
            <source>the folder used last</source>
            <translation>la última carpeta usada</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>Ele&amp;gir…</translation>
        </message>
        <message>
            <source>Choose the folder of images</source>
            <translation>Elija la carpeta de imágenes</translation>
        </message>
        <message>
            <source>&amp;Judge by</source>
            <translation>&amp;Evaluar según</translation>
        </message>
        <message>
            <source>&amp;Images folder</source>
            <translation>Carpeta de &amp;imágenes</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>&amp;Bucket at AWS</source>
            <translation>&amp;Bucket en AWS</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Transferencias</translation>
        </message>
        <message>
            <source>&amp;Tell me when something is done, has failed or needs me</source>
            <translation>&amp;Avisarme cuando algo termine, falle o requiera mi atención</translation>
        </message>
        <message>
            <source>Only while no window of amigrate has the focus.</source>
            <translation>Solo mientras ninguna ventana de amigrate tenga el foco.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Reduced: bars without a measure stand still</source>
            <translation>Reducido: las barras sin medida no se mueven</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>C&amp;olores</translation>
        </message>
        <message>
            <source>Co&amp;ntrast</source>
            <translation>Co&amp;ntraste</translation>
        </message>
        <message>
            <source>&amp;Motion</source>
            <translation>Mo&amp;vimiento</translation>
        </message>
        <message>
            <source>Lan&amp;guage, from the next start</source>
            <translation>Idio&amp;ma, desde el próximo inicio</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Iniciar sesión con el navegador</translation>
        </message>
        <message>
            <source>Address of the access portal</source>
            <translation>Dirección del portal de acceso</translation>
        </message>
        <message>
            <source>Region of Identity Center</source>
            <translation>Región de Identity Center</translation>
        </message>
        <message>
            <source>IAM Identity Center signs you in; no profile and no AWS CLI are needed.</source>
            <translation>IAM Identity Center inicia su sesión; no hacen falta ni perfil ni AWS CLI.</translation>
        </message>
        <message>
            <source>Access portal</source>
            <translation>Portal de acceso</translation>
        </message>
        <message>
            <source>Its Region</source>
            <translation>Su Región</translation>
        </message>
        <message>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>Abrir el navegador de nuevo</translation>
        </message>
        <message>
            <source>Does your browser show this code? Confirm it there; this goes on by itself.</source>
            <translation>¿Muestra su navegador este código? Confírmelo allí; lo demás continúa solo.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>You are signed in. Which role shall do the import?</source>
            <translation>Ha iniciado sesión. ¿Qué rol debe hacer la importación?</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Iniciar sesión</translation>
        </message>
        <message>
            <source>&amp;Use this role</source>
            <translation>&amp;Usar este rol</translation>
        </message>
        <message>
            <source>Asking {portal}…</source>
            <translation>Consultando {portal}…</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Código: {code}</translation>
        </message>
        <message>
            <source>You are signed in, but may enter no account.</source>
            <translation>Ha iniciado sesión, pero no puede entrar en ninguna cuenta.</translation>
        </message>
    </context>
    <context>
        <name>SpeedGraph</name>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Now {now}, on average {average}, at most {highest}.</source>
            <translation>Ahora {now}, en promedio {average}, como máximo {highest}.</translation>
        </message>
    </context>
    <context>
        <name>SpeedLimit</name>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Límite de velocidad</translation>
        </message>
        <message>
            <source>Speed &amp;limit</source>
            <translation>&amp;Límite de velocidad</translation>
        </message>
    </context>
    <context>
        <name>StartGate</name>
        <message>
            <source>Repairing…</source>
            <translation>Reparando…</translation>
        </message>
        <message>
            <source>Checking the account…</source>
            <translation>Comprobando la cuenta…</translation>
        </message>
        <message>
            <source>&amp;Start anyway</source>
            <translation>&amp;Iniciar de todos modos</translation>
        </message>
        <message>
            <source>&amp;Start upload</source>
            <translation>&amp;Iniciar la subida</translation>
        </message>
        <message>
            <source>The account is not ready: {rules}. Repair it above, or choose another destination.</source>
            <translation>La cuenta no está lista: {rules}. Repárela arriba o elija otro destino.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Without credentials that AWS takes, nothing can be sent. Choose a profile, or sign in.</source>
            <translation>Sin credenciales que AWS acepte no se puede enviar nada. Elija un perfil o inicie sesión.</translation>
        </message>
        <message>
            <source>The account could not be checked, so AWS may still refuse: {reason}</source>
            <translation>No se pudo comprobar la cuenta, así que AWS aún puede rechazarlo: {reason}</translation>
        </message>
        <message>
            <source>Not certain beforehand: {rules}. The import, or the launch after it, may be refused.</source>
            <translation>No es seguro de antemano: {rules}. La importación, o el lanzamiento posterior, puede ser rechazada.</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
    </context>
    <context>
        <name>StorageForm</name>
        <message>
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <source>amigrate-&lt;account&gt;-&lt;region&gt;</source>
            <translation>amigrate-&lt;cuenta&gt;-&lt;región&gt;</translation>
        </message>
        <message>
            <source>Make it if it is missing</source>
            <translation>Crearlo si falta</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Prefijo</translation>
        </message>
        <message>
            <source>Service role</source>
            <translation>Rol de servicio</translation>
        </message>
        <message>
            <source>Make or mend it if needed</source>
            <translation>Crearlo o corregirlo si hace falta</translation>
        </message>
        <message>
            <source>Encrypt the snapshots</source>
            <translation>Cifrar las instantáneas</translation>
        </message>
        <message>
            <source>KMS key</source>
            <translation>Clave de KMS</translation>
        </message>
        <message>
            <source>the account's default key</source>
            <translation>la clave predeterminada de la cuenta</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Name=web01, team=ops</source>
            <translation>Name=web01, team=ops</translation>
        </message>
        <message>
            <source>Delete the uploaded file at the end</source>
            <translation>Eliminar al final el archivo subido</translation>
        </message>
    </context>
    <context>
        <name>TargetForm</name>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>VMDK, stream-optimised: for VMware</source>
            <translation>VMDK, optimizado para streaming: para VMware</translation>
        </message>
        <message>
            <source>VHD, dynamic: for Hyper-V</source>
            <translation>VHD, dinámico: para Hyper-V</translation>
        </message>
        <message>
            <source>raw: the disk, byte by byte</source>
            <translation>raw: el disco, byte a byte</translation>
        </message>
        <message>
            <source>&amp;File on this computer</source>
            <translation>&amp;Archivo en este equipo</translation>
        </message>
        <message>
            <source>&amp;Place in S3, where it stays</source>
            <translation>Lugar en &amp;S3, donde permanece</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>a new file</source>
            <translation>un archivo nuevo</translation>
        </message>
        <message>
            <source>Choos&amp;e…</source>
            <translation>&amp;Elegir…</translation>
        </message>
        <message>
            <source>Place in S3</source>
            <translation>Lugar en S3</translation>
        </message>
        <message>
            <source>Bucket on the way</source>
            <translation>Bucket de paso</translation>
        </message>
        <message>
            <source>one of this program's, made where it is missing</source>
            <translation>uno de este programa, creado donde falte</translation>
        </message>
        <message>
            <source>Service role</source>
            <translation>Rol de servicio</translation>
        </message>
        <message>
            <source>&amp;Keep the object in the bucket, too</source>
            <translation>Conservar &amp;también el objeto en el bucket</translation>
        </message>
        <message>
            <source>OVA: an appliance for VMware</source>
            <translation>OVA: un appliance para VMware</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportar a</translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message numerus="yes">
            <source>%n migration(s) were interrupted. Nothing that was sent is lost.</source>
            <translation>
                <numerusform>Se interrumpió %n migración. No se ha perdido nada de lo enviado.</numerusform>
                <numerusform>Se interrumpieron %n migraciones. No se ha perdido nada de lo enviado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Reanudar todas</translation>
        </message>
        <message numerus="yes">
            <source>%n planned test launch(es) did not come to an end.</source>
            <translation>
                <numerusform>%n lanzamiento de prueba previsto no llegó a terminar.</numerusform>
                <numerusform>%n lanzamientos de prueba previstos no llegaron a terminar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>UploadPage</name>
        <message>
            <source>Upload</source>
            <translation>Subida</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>Laying out the VMDK</source>
            <translation>Preparando el VMDK</translation>
        </message>
        <message>
            <source>The upload failed</source>
            <translation>La subida ha fallado</translation>
        </message>
        <message>
            <source>The migration was stopped</source>
            <translation>La migración se detuvo</translation>
        </message>
        <message>
            <source>You can close this window: the upload goes on while amigrate is open, and can be resumed later.</source>
            <translation>Puede cerrar esta ventana: la subida continúa mientras amigrate esté abierto y se puede reanudar más tarde.</translation>
        </message>
        <message>
            <source>&amp;Close and go on</source>
            <translation>&amp;Cerrar y continuar</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Listo</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{size} were there already and were not sent again.</source>
            <translation>{size} ya estaban allí y no se enviaron de nuevo.</translation>
        </message>
        <message>
            <source>Laying out the VMDK of {name}…</source>
            <translation>Preparando el VMDK de {name}…</translation>
        </message>
        <message>
            <source>{done} of {total} compressed</source>
            <translation>{done} de {total} comprimidos</translation>
        </message>
        <message>
            <source>nothing is sent yet</source>
            <translation>todavía no se envía nada</translation>
        </message>
        <message>
            <source>It is the same file: &amp;go on</source>
            <translation>Es el mismo archivo: &amp;seguir</translation>
        </message>
        <message>
            <source>Paused. {size} are kept in the bucket.</source>
            <translation>En pausa. {size} se conservan en el bucket.</translation>
        </message>
        <message>
            <source>Interrupted: the program that ran it has ended. Resume goes on where it stopped.</source>
            <translation>Interrumpida: el programa que la ejecutaba ha terminado. «Reanudar» continúa donde se quedó.</translation>
        </message>
        <message>
            <source>Stopped. Nothing is left in the bucket.</source>
            <translation>Detenida. No queda nada en el bucket.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>&amp;Stop…</source>
            <translation>&amp;Detener…</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>S&amp;iguiente</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>R&amp;eintentar</translation>
        </message>
        <message>
            <source>{name} – New migration</source>
            <translation>{name} – Nueva migración</translation>
        </message>
        <message>
            <source>New migration</source>
            <translation>Nueva migración</translation>
        </message>
        <message>
            <source>{name} – Migration</source>
            <translation>{name} – Migración</translation>
        </message>
    </context>
    <context>
        <name>announcements</name>
        <message>
            <source>{image} is ready to launch.</source>
            <translation>{image} está lista para lanzarse.</translation>
        </message>
        <message>
            <source>{name} is in AWS</source>
            <translation>{name} está en AWS</translation>
        </message>
        <message>
            <source>{name} failed</source>
            <translation>{name} ha fallado</translation>
        </message>
        <message>
            <source>Nothing that was sent is lost. Resume it to go on.</source>
            <translation>No se ha perdido nada de lo enviado. Reanúdela para continuar.</translation>
        </message>
        <message>
            <source>{name} was interrupted</source>
            <translation>{name} se interrumpió</translation>
        </message>
        <message>
            <source>{name} is proven</source>
            <translation>{name} está probada</translation>
        </message>
        <message>
            <source>The test instance costs money until you terminate it.</source>
            <translation>La instancia de prueba cuesta dinero hasta que usted la termine.</translation>
        </message>
        <message>
            <source>{name} is not proven</source>
            <translation>{name} no está probada</translation>
        </message>
    </context>
    <context>
        <name>cleaning</name>
        <message>
            <source>Remove for good?</source>
            <translation>¿Eliminar definitivamente?</translation>
        </message>
        <message>
            <source>Remove these for good ({cost})?</source>
            <translation>¿Eliminar estos elementos definitivamente ({cost})?</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… y {count} más</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <source>&amp;Keep them</source>
            <translation>&amp;Conservarlos</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>{name} is still under way.</source>
            <translation>{name} sigue en curso.</translation>
        </message>
        <message>
            <source>{name} is still under way, and others beside it: {count}.</source>
            <translation>{name} sigue en curso, y además otras: {count}.</translation>
        </message>
        <message>
            <source>Close while a migration runs?</source>
            <translation>¿Cerrar mientras hay una migración en curso?</translation>
        </message>
        <message>
            <source>&amp;Pause and quit</source>
            <translation>&amp;Pausar y salir</translation>
        </message>
        <message>
            <source>&amp;Keep going</source>
            <translation>&amp;Seguir</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>&amp;Detenerla</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>&amp;No cerrar</translation>
        </message>
        <message>
            <source>Stop the migration?</source>
            <translation>¿Detener la migración?</translation>
        </message>
        <message>
            <source>Stop the migration of {name}?</source>
            <translation>¿Detener la migración de {name}?</translation>
        </message>
        <message>
            <source>&amp;Pause instead</source>
            <translation>Mejor &amp;pausar</translation>
        </message>
        <message>
            <source>&amp;Stop and discard</source>
            <translation>&amp;Detener y descartar</translation>
        </message>
        <message>
            <source>Leave a test instance running?</source>
            <translation>¿Dejar una instancia de prueba en marcha?</translation>
        </message>
        <message>
            <source>The test launch of {name} is still under way.</source>
            <translation>El lanzamiento de prueba de {name} sigue en marcha.</translation>
        </message>
        <message>
            <source>Its instance runs on, and costs money until it is terminated. You find it again under Test launch, and under Clean up.</source>
            <translation>Su instancia sigue en marcha y cuesta dinero hasta que se termine. La encontrará en «Lanzamiento de prueba» y en «Limpieza».</translation>
        </message>
        <message>
            <source>It runs in the sandbox, which ends with this program. Check again, under Test launch, goes on.</source>
            <translation>Se ejecuta en la sandbox, que termina con este programa. «Comprobar de nuevo», en «Lanzamiento de prueba», continúa.</translation>
        </message>
        <message>
            <source>&amp;Leave it and quit</source>
            <translation>&amp;Dejarla y salir</translation>
        </message>
        <message>
            <source>Remove from the list?</source>
            <translation>¿Quitar de la lista?</translation>
        </message>
        <message>
            <source>Remove the migration of {name} from the list?</source>
            <translation>¿Quitar de la lista la migración de {name}?</translation>
        </message>
        <message>
            <source>Its history and the verdict of its test launch go for good: save the report before, if you need them. What it made at AWS stays, and so does the image on this computer.</source>
            <translation>Su historial y el veredicto de su lanzamiento de prueba se pierden para siempre: guarde antes el informe si los necesita. Lo que creó en AWS se queda, y también la imagen en este equipo.</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Quitar</translation>
        </message>
        <message>
            <source>Clean up?</source>
            <translation>¿Limpiar?</translation>
        </message>
        <message>
            <source>Clear away what the migration of {name} has left?</source>
            <translation>¿Eliminar lo que ha dejado la migración de {name}?</translation>
        </message>
        <message>
            <source>What was uploaded is deleted from the bucket; it cannot be tried again afterwards. {image}</source>
            <translation>Lo que se subió se elimina del bucket; después no se podrá volver a intentar. {image}</translation>
        </message>
        <message>
            <source>&amp;Clean up</source>
            <translation>&amp;Limpiar</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Conservarlo</translation>
        </message>
        <message>
            <source>The import task {task} is cancelled at AWS, and the uploaded file is deleted. {image}</source>
            <translation>La tarea de importación {task} se cancela en AWS y se elimina el archivo subido. {image}</translation>
        </message>
        <message>
            <source>What was uploaded ({size}) is deleted from the bucket. {image}</source>
            <translation>Lo que se subió ({size}) se elimina del bucket. {image}</translation>
        </message>
        <message>
            <source>The image on this computer is not touched.</source>
            <translation>La imagen de este equipo no se toca.</translation>
        </message>
        <message>
            <source>Paused, the {size} that were uploaded are kept, and it goes on when you resume it.</source>
            <translation>Si la pausa, los {size} que se subieron se conservan, y continúa cuando la reanude.</translation>
        </message>
        <message>
            <source>It keeps going while amigrate is open. Paused, the {size} that were uploaded are kept. Stopped, they are deleted.</source>
            <translation>Sigue mientras amigrate esté abierto. Si la pausa, los {size} que se subieron se conservan. Si la detiene, se eliminan.</translation>
        </message>
        <message>
            <source>The sandbox ends with this program; the import goes on when you resume it.</source>
            <translation>El sandbox termina con este programa; la importación continúa cuando la reanude.</translation>
        </message>
        <message>
            <source>It keeps going while amigrate is open: the sandbox runs on this computer.</source>
            <translation>Sigue mientras amigrate esté abierto: el sandbox funciona en este equipo.</translation>
        </message>
        <message>
            <source>AWS works on without this computer. You can look again at any time; nothing is lost by closing.</source>
            <translation>AWS sigue trabajando sin este equipo. Puede volver a mirar en cualquier momento; no se pierde nada por cerrar.</translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message>
            <source>Local sandbox</source>
            <translation>Sandbox local</translation>
        </message>
        <message>
            <source>default profile</source>
            <translation>perfil predeterminado</translation>
        </message>
        <message>
            <source>It answers: {arn} in account {account}.</source>
            <translation>Responde: {arn} en la cuenta {account}.</translation>
        </message>
        <message>
            <source>Good until {time}; renewed by itself where that is possible.</source>
            <translation>Válidas hasta {time}; se renuevan solas donde es posible.</translation>
        </message>
        <message>
            <source>Access keys kept on this computer.</source>
            <translation>Claves de acceso guardadas en este equipo.</translation>
        </message>
        <message>
            <source>Signs in by the browser: {role} in {account}.</source>
            <translation>Inicia sesión con el navegador: {role} en {account}.</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}.</source>
            <translation>Asume el rol {role} en {account}.</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}, with a code of your MFA device.</source>
            <translation>Asume el rol {role} en {account}, con un código de su dispositivo MFA.</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}, by a token in a file.</source>
            <translation>Asume el rol {role} en {account}, mediante un token en un archivo.</translation>
        </message>
        <message>
            <source>Asks a program of yours for credentials.</source>
            <translation>Pide las credenciales a un programa suyo.</translation>
        </message>
        <message>
            <source>The role of the machine that this runs on.</source>
            <translation>El rol de la máquina en la que esto se ejecuta.</translation>
        </message>
    </context>
    <context>
        <name>dialog</name>
        <message>
            <source>Sandbox on this computer, {region}</source>
            <translation>Sandbox en este equipo, {region}</translation>
        </message>
        <message>
            <source>{cost} a month</source>
            <translation>{cost} al mes</translation>
        </message>
        <message>
            <source>, {count} without a known price</source>
            <translation>, {count} sin precio conocido</translation>
        </message>
    </context>
    <context>
        <name>disks</name>
        <message>
            <source>unused</source>
            <translation>sin usar</translation>
        </message>
        <message>
            <source>Not in any partition: {size} from {start}</source>
            <translation>Fuera de toda partición: {size} desde {start}</translation>
        </message>
        <message>
            <source>Partition {number}</source>
            <translation>Partición {number}</translation>
        </message>
        <message>
            <source>label {label}</source>
            <translation>etiqueta {label}</translation>
        </message>
        <message>
            <source>mounted at {mount}</source>
            <translation>montada en {mount}</translation>
        </message>
        <message>
            <source>{size} from {start}</source>
            <translation>{size} desde {start}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message>
            <source>EFI system partition</source>
            <translation>Partición del sistema EFI</translation>
        </message>
        <message>
            <source>boot flag set</source>
            <translation>indicador de arranque activado</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>cifrada</translation>
        </message>
        <message>
            <source>Disk {number}</source>
            <translation>Disco {number}</translation>
        </message>
        <message>
            <source>no partition table</source>
            <translation>sin tabla de particiones</translation>
        </message>
        <message>
            <source>GPT and MBR</source>
            <translation>GPT y MBR</translation>
        </message>
        <message>
            <source>damaged table</source>
            <translation>tabla dañada</translation>
        </message>
        <message>
            <source>dynamic disk</source>
            <translation>disco dinámico</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>no reconocido</translation>
        </message>
        <message>
            <source>{size} used</source>
            <translation>{size} usados</translation>
        </message>
        <message>
            <source>{size} stored</source>
            <translation>{size} almacenados</translation>
        </message>
        <message>
            <source>{size} zero</source>
            <translation>{size} en ceros</translation>
        </message>
    </context>
    <context>
        <name>estimate</name>
        <message>
            <source>Upload</source>
            <translation>Subida</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>nothing: it stays on this computer</source>
            <translation>nada: se queda en este equipo</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importación</translation>
        </message>
        <message>
            <source>20 minutes to some hours, AWS promises nothing; the import itself is free</source>
            <translation>de 20 minutos a algunas horas, AWS no promete nada; la importación en sí es gratuita</translation>
        </message>
        <message>
            <source>{time} at {rate}</source>
            <translation>{time} a {rate}</translation>
        </message>
        <message>
            <source>{speed} Mbit/s</source>
            <translation>{speed} Mbit/s</translation>
        </message>
        <message>
            <source>no price is known for {region}</source>
            <translation>no se conoce ningún precio para {region}</translation>
        </message>
        <message>
            <source>{sum} a month for {size}, as long as it is kept</source>
            <translation>{sum} al mes por {size}, mientras se conserve</translation>
        </message>
        <message>
            <source>less than {sum}: deleted at the end</source>
            <translation>menos de {sum}: se elimina al final</translation>
        </message>
        <message>
            <source>at most {sum} a month for {size}</source>
            <translation>como máximo {sum} al mes por {size}</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>Archivo subido</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Instantáneas</translation>
        </message>
        <message>
            <source>{sum} a month while {type} runs</source>
            <translation>{sum} al mes mientras {type} esté en marcha</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instancia</translation>
        </message>
        <message>
            <source>list prices of {date}, without tax and discounts</source>
            <translation>precios de lista del {date}, sin impuestos ni descuentos</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Precios</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>{image} as {format} to {target}</source>
            <translation>{image} como {format} a {target}</translation>
        </message>
        <message>
            <source>Stop for good?</source>
            <translation>¿Detener definitivamente?</translation>
        </message>
        <message>
            <source>Stop this export for good?</source>
            <translation>¿Detener definitivamente esta exportación?</translation>
        </message>
        <message>
            <source>AWS is told to stop. What has arrived is removed, and the object where it was only on its way.</source>
            <translation>Se indica a AWS que se detenga. Se elimina lo que ha llegado, y también el objeto si solo estaba de paso.</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>&amp;Detenerla</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Conservarla</translation>
        </message>
        <message>
            <source>Pause and close?</source>
            <translation>¿Pausar y cerrar?</translation>
        </message>
        <message>
            <source>The export runs. Closing pauses it.</source>
            <translation>La exportación está en curso. Al cerrar se pone en pausa.</translation>
        </message>
        <message>
            <source>AWS works on at its side. This window offers to go on with it when it is opened again.</source>
            <translation>AWS sigue trabajando por su lado. Esta ventana ofrecerá continuar cuando se vuelva a abrir.</translation>
        </message>
        <message>
            <source>&amp;Pause and close</source>
            <translation>&amp;Pausar y cerrar</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>&amp;No cerrar</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>Comprobar de n&amp;uevo</translation>
        </message>
        <message>
            <source>C&amp;heck</source>
            <translation>C&amp;omprobar</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>E&amp;xportar</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Reintentar</translation>
        </message>
        <message>
            <source>&amp;New export</source>
            <translation>&amp;Nueva exportación</translation>
        </message>
        <message>
            <source>AWS does not answer. It is asked again until it does.</source>
            <translation>AWS no responde. Se le vuelve a preguntar hasta que responda.</translation>
        </message>
        <message>
            <source>The credentials have expired. Sign in again: then it goes on.</source>
            <translation>Las credenciales han caducado. Inicie sesión de nuevo y continuará.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instancia</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Tamaño en disco</translation>
        </message>
        <message>
            <source>Virtual size</source>
            <translation>Tamaño virtual</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>No se pudo leer</translation>
        </message>
        <message>
            <source>Read in part</source>
            <translation>Leído en parte</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>No reconocido</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>Blocks the import</source>
            <translation>Bloquea la importación</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>No se pudo determinar</translation>
        </message>
        <message>
            <source>For you to confirm</source>
            <translation>Por confirmar</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Conviene saberlo</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superado</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>No aplicable</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Planned</source>
            <translation>Planificada</translation>
        </message>
        <message>
            <source>{stage}: begun</source>
            <translation>{stage}: iniciada</translation>
        </message>
        <message>
            <source>{stage}: done</source>
            <translation>{stage}: hecha</translation>
        </message>
        <message>
            <source>Bucket {bucket} made in {region}</source>
            <translation>Bucket {bucket} creado en {region}</translation>
        </message>
        <message>
            <source>Role {role} made</source>
            <translation>Rol {role} creado</translation>
        </message>
        <message>
            <source>Role {role} mended</source>
            <translation>Rol {role} corregido</translation>
        </message>
        <message>
            <source>Role {role}: these credentials may not look at it</source>
            <translation>Rol {role}: estas credenciales no pueden consultarlo</translation>
        </message>
        <message>
            <source>Waiting until AWS knows the role {role}</source>
            <translation>Esperando a que AWS conozca el rol {role}</translation>
        </message>
        <message>
            <source>What is free could not be told: everything stored is sent</source>
            <translation>No se pudo determinar qué está libre: se envía todo lo almacenado</translation>
        </message>
        <message>
            <source>The VMDK is laid out</source>
            <translation>La disposición del VMDK está calculada</translation>
        </message>
        <message>
            <source>Import task {task} taken by AWS</source>
            <translation>AWS aceptó la tarea de importación {task}</translation>
        </message>
        <message>
            <source>Snapshot {snapshot} cannot be built on any more: everything is sent</source>
            <translation>Ya no se puede partir de la instantánea {snapshot}: se envía todo</translation>
        </message>
        <message>
            <source>Volumes {volumes} imported</source>
            <translation>Volúmenes {volumes} importados</translation>
        </message>
        <message>
            <source>Volume {volume} could not be deleted</source>
            <translation>No se pudo eliminar el volumen {volume}</translation>
        </message>
        <message>
            <source>AMI {image} registered</source>
            <translation>AMI {image} registrada</translation>
        </message>
        <message>
            <source>AWS: {text}</source>
            <translation>AWS: {text}</translation>
        </message>
        <message>
            <source>{stage}: no answer, trying again (attempt {attempt})</source>
            <translation>{stage}: sin respuesta, se intenta de nuevo (intento {attempt})</translation>
        </message>
        <message>
            <source>Free space of {bytes} is not sent</source>
            <translation>No se envía el espacio libre de {bytes}</translation>
        </message>
        <message>
            <source>Compressing once to lay the VMDK out ({bytes} of data)</source>
            <translation>Se comprime una vez para disponer el VMDK ({bytes} de datos)</translation>
        </message>
        <message>
            <source>{kept} of {size} are in the bucket already</source>
            <translation>{kept} de {size} ya están en el bucket</translation>
        </message>
        <message>
            <source>Snapshot {snapshot} goes on where it stopped</source>
            <translation>La instantánea {snapshot} continúa donde se detuvo</translation>
        </message>
        <message>
            <source>Upload begun anew: the old one is gone from the bucket</source>
            <translation>Subida iniciada de nuevo: la anterior ya no está en el bucket</translation>
        </message>
        <message>
            <source>The source was touched: what was sent is still what it holds</source>
            <translation>Se tocó el origen: lo enviado sigue siendo lo que contiene</translation>
        </message>
        <message>
            <source>The credentials have expired: sign in again (aws sso login), and the upload goes on by itself</source>
            <translation>Las credenciales han caducado: inicie sesión de nuevo (aws sso login) y la subida continúa sola</translation>
        </message>
        <message>
            <source>Credentials renewed</source>
            <translation>Credenciales renovadas</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Reanudada</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <source>Stopped, and cleared away</source>
            <translation>Detenida y despejada</translation>
        </message>
        <message>
            <source>Too late to stop: AWS had finished {image}</source>
            <translation>Demasiado tarde para detenerla: AWS ya había terminado {image}</translation>
        </message>
        <message>
            <source>Not everything could be cleared away</source>
            <translation>No se pudo despejar todo</translation>
        </message>
        <message>
            <source>The AMI could not be tagged</source>
            <translation>No se pudo etiquetar la AMI</translation>
        </message>
        <message>
            <source>The uploaded file could not be deleted</source>
            <translation>No se pudo eliminar el archivo subido</translation>
        </message>
        <message>
            <source>{stage}: failed</source>
            <translation>{stage}: fallida</translation>
        </message>
        <message>
            <source>Completed: {image}</source>
            <translation>Completada: {image}</translation>
        </message>
        <message>
            <source>Proven by a test launch on {type} ({launch})</source>
            <translation>Probada mediante un lanzamiento de prueba en {type} ({launch})</translation>
        </message>
        <message>
            <source>A test launch on {type} failed ({launch}): {failed}</source>
            <translation>Falló un lanzamiento de prueba en {type} ({launch}): {failed}</translation>
        </message>
    </context>
    <context>
        <name>instances</name>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>vCPUs</source>
            <translation>vCPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Por hora</translation>
        </message>
        <message>
            <source>Starts by</source>
            <translation>Arranca por</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Necesita</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Sirve</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
    </context>
    <context>
        <name>launching</name>
        <message>
            <source>EC2: {state}</source>
            <translation>EC2: {state}</translation>
        </message>
        <message>
            <source>Booting. Status checks: system {system}, instance {instance}</source>
            <translation>Arrancando. Comprobaciones de estado: sistema {system}, instancia {instance}</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>Par de claves</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>Grupo de seguridad</translation>
        </message>
        <message>
            <source>Asking EC2 for an instance</source>
            <translation>Pidiendo una instancia a EC2</translation>
        </message>
        <message>
            <source>Looking at the machine</source>
            <translation>Examinando la máquina</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Probada</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>No probada</translation>
        </message>
        <message>
            <source>Not all gone yet</source>
            <translation>Todavía no ha desaparecido todo</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>Superada</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>No comprobada</translation>
        </message>
        <message>
            <source>After the import</source>
            <translation>Después de la importación</translation>
        </message>
        <message>
            <source>not begun: {why}</source>
            <translation>no iniciado: {why}</translation>
        </message>
        <message>
            <source>begins…</source>
            <translation>empieza…</translation>
        </message>
    </context>
    <context>
        <name>leftovers</name>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Needed?</source>
            <translation>¿Se necesita?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>Al mes</translation>
        </message>
        <message>
            <source>Not removed</source>
            <translation>No eliminado</translation>
        </message>
        <message>
            <source>Gone already</source>
            <translation>Ya no está</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Se necesita</translation>
        </message>
        <message>
            <source>Goes by itself</source>
            <translation>Desaparece solo</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instancia</translation>
        </message>
        <message>
            <source>Elastic IP</source>
            <translation>IP elástica</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>Grupo de seguridad</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>Par de claves</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>Tarea de importación</translation>
        </message>
        <message>
            <source>Export task</source>
            <translation>Tarea de exportación</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Instantánea</translation>
        </message>
        <message>
            <source>Unfinished upload</source>
            <translation>Subida sin terminar</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>Archivo subido</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>under $0.01</source>
            <translation>menos de 0,01 $</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>{count} d</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} h</translation>
        </message>
    </context>
    <context>
        <name>machine</name>
        <message>
            <source>could not be read</source>
            <translation>no se pudo leer</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Sistema operativo</translation>
        </message>
        <message>
            <source>Host name</source>
            <translation>Nombre de host</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Arquitectura</translation>
        </message>
        <message>
            <source>Starts by</source>
            <translation>Arranca por</translation>
        </message>
        <message>
            <source>Declared hardware</source>
            <translation>Hardware declarado</translation>
        </message>
        <message>
            <source>Declared system</source>
            <translation>Sistema declarado</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} de memoria</translation>
        </message>
        <message>
            <source>a CD drive</source>
            <translation>una unidad de CD</translation>
        </message>
        <message>
            <source>Secure Boot</source>
            <translation>Secure Boot</translation>
        </message>
        <message>
            <source>TPM</source>
            <translation>TPM</translation>
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>Mi&amp;gration</source>
            <translation>Mi&amp;gración</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>&amp;Nueva…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Abrir &amp;recientes</translation>
        </message>
        <message>
            <source>E&amp;xport an AMI or instance…</source>
            <translation>E&amp;xportar una AMI o una instancia…</translation>
        </message>
        <message>
            <source>&amp;Clean up…</source>
            <translation>&amp;Limpiar…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>C&amp;onfiguración…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Colores del &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Explain an AWS error…</source>
            <translation>&amp;Explicar un error de AWS…</translation>
        </message>
        <message>
            <source>&amp;Save support file…</source>
            <translation>&amp;Guardar archivo de soporte…</translation>
        </message>
        <message>
            <source>&amp;About amigrate</source>
            <translation>&amp;Acerca de amigrate</translation>
        </message>
        <message>
            <source>Nothing was opened yet</source>
            <translation>Todavía no se ha abierto nada</translation>
        </message>
        <message>
            <source>&amp;Clear this list</source>
            <translation>&amp;Borrar esta lista</translation>
        </message>
        <message>
            <source>About amigrate</source>
            <translation>Acerca de amigrate</translation>
        </message>
        <message>
            <source>Brings virtual machine images into Amazon EC2: know before you upload.</source>
            <translation>Lleva imágenes de máquinas virtuales a Amazon EC2: sepa antes de subir.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Make the role {role} for VM Import/Export, with the least rights for {bucket}/{prefix}</source>
            <translation>Crear el rol {role} para VM Import/Export, con los mínimos permisos para {bucket}/{prefix}</translation>
        </message>
        <message>
            <source>Give the role {role} what it lacks for {bucket}/{prefix}, as a policy of its own beside the others</source>
            <translation>Dar al rol {role} lo que le falta para {bucket}/{prefix}, como una política propia junto a las demás</translation>
        </message>
        <message>
            <source>Let VM Import/Export take on the role {role}: one statement is added to its trust policy, the others stay</source>
            <translation>Permitir que VM Import/Export asuma el rol {role}: se añade una instrucción a su política de confianza, las demás se conservan</translation>
        </message>
        <message>
            <source>Make the bucket {bucket} in {region}: private, encrypted, ending stale uploads</source>
            <translation>Crear el bucket {bucket} en {region}: privado, cifrado y con fin de las subidas abandonadas</translation>
        </message>
        <message>
            <source>Close the bucket {bucket} to the public</source>
            <translation>Cerrar el bucket {bucket} al público</translation>
        </message>
        <message>
            <source>Encrypt new objects in {bucket} with S3's own keys</source>
            <translation>Cifrar los objetos nuevos de {bucket} con las claves propias de S3</translation>
        </message>
        <message>
            <source>Add a rule to {bucket} that ends uploads which nobody completes; its other rules stay</source>
            <translation>Añadir a {bucket} una regla que termina las subidas que nadie completa; sus demás reglas se conservan</translation>
        </message>
        <message>
            <source>Give the role {role} a grant for the key {key}; the key's policy stays as it is</source>
            <translation>Dar al rol {role} una concesión para la clave {key}; la política de la clave queda como está</translation>
        </message>
        <message>
            <source>Enable the key {key}</source>
            <translation>Habilitar la clave {key}</translation>
        </message>
        <message>
            <source>This was not made by amigrate: others may rest on it.</source>
            <translation>Esto no lo creó amigrate: puede que otros dependan de ello.</translation>
        </message>
        <message>
            <source>The account is not ready ({rule}): {detail} {fix}</source>
            <translation>La cuenta no está preparada ({rule}): {detail} {fix}</translation>
        </message>
        <message>
            <source>There is no repair {repair} here; {known}.</source>
            <translation>Aquí no existe la reparación {repair}; {known}.</translation>
        </message>
        <message>
            <source>No AWS credentials were found: {aws_message}. Name a profile, or set one up with `aws configure` or `aws sso login`.</source>
            <translation>No se encontraron credenciales de AWS: {aws_message}. Indique un perfil, o configure uno con `aws configure` o `aws sso login`.</translation>
        </message>
        <message>
            <source>There is no profile {profile} in the AWS configuration of this computer. Choose another, or set it up with `aws configure --profile {profile}`.</source>
            <translation>No existe el perfil {profile} en la configuración de AWS de este equipo. Elija otro o configúrelo con `aws configure --profile {profile}`.</translation>
        </message>
        <message>
            <source>The AWS credentials have expired ({operation}). Sign in again (`aws sso login`, or fresh keys) and resume: nothing that was sent is lost.</source>
            <translation>Las credenciales de AWS han caducado ({operation}). Inicie sesión de nuevo (`aws sso login`, o claves nuevas) y reanude: no se ha perdido nada de lo enviado.</translation>
        </message>
        <message>
            <source>AWS does not accept these credentials ({operation}, {aws_code}): {aws_message}. Check the access key and its secret.</source>
            <translation>AWS no acepta estas credenciales ({operation}, {aws_code}): {aws_message}. Compruebe la clave de acceso y su secreto.</translation>
        </message>
        <message>
            <source>AWS refused {operation} because this computer's clock is wrong ({aws_code}): {aws_message}. Set the clock and try again.</source>
            <translation>AWS rechazó {operation} porque el reloj de este equipo está mal ({aws_code}): {aws_message}. Ponga el reloj en hora e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>These credentials may not do {operation}: {aws_message}. Ask the account's administrator for this permission.</source>
            <translation>Estas credenciales no pueden hacer {operation}: {aws_message}. Pida este permiso al administrador de la cuenta.</translation>
        </message>
        <message>
            <source>AWS asks for fewer requests ({operation}, {aws_code}). Try again in a while.</source>
            <translation>AWS pide menos solicitudes ({operation}, {aws_code}). Inténtelo de nuevo dentro de un rato.</translation>
        </message>
        <message>
            <source>There is no space left where the objects are kept ({operation}): {aws_message}. Free some, then resume.</source>
            <translation>No queda espacio donde se guardan los objetos ({operation}): {aws_message}. Libere algo y reanude.</translation>
        </message>
        <message>
            <source>What was sent arrived damaged, again and again ({operation}, {aws_code}): {aws_message}. Check this computer's memory and what lies on the way to AWS, then resume.</source>
            <translation>Lo enviado llegó dañado una y otra vez ({operation}, {aws_code}): {aws_message}. Compruebe la memoria de este equipo y lo que hay en el camino hacia AWS, y reanude.</translation>
        </message>
        <message>
            <source>AWS has a problem of its own ({operation}, {aws_code}): {aws_message}. Try again in a while.</source>
            <translation>AWS tiene un problema propio ({operation}, {aws_code}): {aws_message}. Inténtelo de nuevo dentro de un rato.</translation>
        </message>
        <message>
            <source>AWS refused {operation} ({aws_code}): {aws_message}</source>
            <translation>AWS rechazó {operation} ({aws_code}): {aws_message}</translation>
        </message>
        <message>
            <source>AWS could not be reached for {operation}: {aws_message}. Check the network, the proxy and the endpoint.</source>
            <translation>No se pudo acceder a AWS para {operation}: {aws_message}. Compruebe la red, el proxy y el punto de conexión.</translation>
        </message>
        <message>
            <source>The connection for {operation} is not trusted: {aws_message}. Check the endpoint, the proxy and AWS_CA_BUNDLE.</source>
            <translation>La conexión para {operation} no es de confianza: {aws_message}. Compruebe el punto de conexión, el proxy y AWS_CA_BUNDLE.</translation>
        </message>
        <message>
            <source>The call {operation} could not be made: {aws_message}</source>
            <translation>No se pudo hacer la llamada {operation}: {aws_message}</translation>
        </message>
        <message>
            <source>{endpoint} is no endpoint: it has to begin with https:// or http://.</source>
            <translation>{endpoint} no es un punto de conexión: tiene que empezar por https:// o http://.</translation>
        </message>
        <message>
            <source>These are the credentials of account {account}'s root user, for whom VM Import/Export does not work. Sign in as an IAM user or role.</source>
            <translation>Estas son las credenciales del usuario raíz de la cuenta {account}, con el que VM Import/Export no funciona. Inicie sesión como usuario o rol de IAM.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}. Create it in {region}, or let the program create it.</source>
            <translation>No existe el bucket {bucket}. Créelo en {region}, o deje que lo cree el programa.</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}, the import runs in {wanted}. Choose a bucket in {wanted}, or import in {region}.</source>
            <translation>El bucket {bucket} está en {region}, la importación se ejecuta en {wanted}. Elija un bucket en {wanted}, o importe en {region}.</translation>
        </message>
        <message>
            <source>The bucket {bucket} belongs to another account, or these credentials may not see it. Choose another name.</source>
            <translation>El bucket {bucket} pertenece a otra cuenta, o estas credenciales no pueden verlo. Elija otro nombre.</translation>
        </message>
        <message>
            <source>There is no AMI {image} in this Region.</source>
            <translation>No existe la AMI {image} en esta Región.</translation>
        </message>
        <message>
            <source>{path} cannot be opened ({reason}). Put it back and resume.</source>
            <translation>No se puede abrir {path} ({reason}). Vuelva a ponerlo en su sitio y reanude.</translation>
        </message>
        <message>
            <source>{path} could not be read at byte {offset}: {reason}. What was sent is kept; resume when it can be read again.</source>
            <translation>No se pudo leer {path} en el byte {offset}: {reason}. Lo enviado se conserva; reanude cuando se pueda leer de nuevo.</translation>
        </message>
        <message>
            <source>{path} has changed since its upload began. Put the same file back (with its time) and resume; if it was touched and not changed, `amigrate resume --same-source` compares what was sent and goes on. Otherwise cancel this migration and make a new plan.</source>
            <translation>{path} ha cambiado desde que comenzó su subida. Vuelva a poner el mismo archivo (con su fecha) y reanude; si se tocó sin cambiarlo, `amigrate resume --same-source` compara lo enviado y continúa. De lo contrario, cancele esta migración y haga un plan nuevo.</translation>
        </message>
        <message>
            <source>What was sent could not be written down ({path}: {reason}). Make room on that disk, then resume: nothing that arrived is lost.</source>
            <translation>No se pudo anotar lo que se envió ({path}: {reason}). Haga sitio en ese disco y reanude: no se pierde nada de lo que llegó.</translation>
        </message>
        <message>
            <source>{path} holds {count} disks, or one that cannot be read; only a single readable disk is sent in another container. Make a new plan that sends the file as it is, or convert each disk first.</source>
            <translation>{path} contiene {count} discos, o uno que no se puede leer; solo se envía en otro contenedor un único disco legible. Haga un plan nuevo que envíe el archivo tal cual, o convierta antes cada disco.</translation>
        </message>
        <message>
            <source>The map of what is sent of {path} is damaged or belongs to another disk. Cancel this migration and start it again.</source>
            <translation>El mapa de lo que se envía de {path} está dañado o pertenece a otro disco. Cancele esta migración e iníciela de nuevo.</translation>
        </message>
        <message>
            <source>The file has {size} bytes; Amazon S3 takes at most {limit} bytes in one object.</source>
            <translation>El archivo tiene {size} bytes; Amazon S3 acepta como máximo {limit} bytes en un objeto.</translation>
        </message>
        <message>
            <source>S3 computed another checksum of {key} than this computer ({theirs}, not {ours}). Cancel this migration and start it again.</source>
            <translation>S3 calculó otra suma de comprobación de {key} que este equipo ({theirs}, no {ours}). Cancele esta migración e iníciela de nuevo.</translation>
        </message>
        <message>
            <source>S3 did not accept the parts of {key} ({aws_code}): {aws_message}. They were removed: resume sends them again.</source>
            <translation>S3 no aceptó las partes de {key} ({aws_code}): {aws_message}. Se eliminaron: al reanudar se envían de nuevo.</translation>
        </message>
        <message>
            <source>EC2 cannot use the service role {role}: {aws_message}. Check its trust policy and that its permissions reach the bucket.</source>
            <translation>EC2 no puede usar el rol de servicio {role}: {aws_message}. Compruebe su política de confianza y que sus permisos alcancen el bucket.</translation>
        </message>
        <message>
            <source>AWS knows no import task {task}. It forgets tasks after seven days.</source>
            <translation>AWS no conoce ninguna tarea de importación {task}. Olvida las tareas a los siete días.</translation>
        </message>
        <message>
            <source>The import failed. AWS says: {aws_message}</source>
            <translation>La importación ha fallado. AWS dice: {aws_message}</translation>
        </message>
        <message>
            <source>AWS says that the import task {task} is completed, but names no AMI.</source>
            <translation>AWS dice que la tarea de importación {task} está completada, pero no nombra ninguna AMI.</translation>
        </message>
        <message>
            <source>The import task {task} was asked to end, and AWS still works on it. Cancel this migration again in a few minutes.</source>
            <translation>Se pidió el fin de la tarea de importación {task} y AWS sigue trabajando en ella. Cancele esta migración de nuevo dentro de unos minutos.</translation>
        </message>
        <message>
            <source>The import task {task} was cancelled, and AWS gives no reason.</source>
            <translation>La tarea de importación {task} se canceló, y AWS no da ningún motivo.</translation>
        </message>
        <message>
            <source>The code of the MFA device {device} is needed, and nobody can be asked for it here. Run it in a terminal or in the window.</source>
            <translation>Se necesita el código del dispositivo MFA {device}, y aquí no se puede pedir a nadie. Ejecútelo en un terminal o en la ventana.</translation>
        </message>
        <message>
            <source>The profile {profile} signs in through IAM Identity Center, but its start URL or Region is missing in the configuration. Run `aws configure sso --profile {profile}`.</source>
            <translation>El perfil {profile} inicia sesión mediante IAM Identity Center, pero en la configuración falta su URL de inicio o su Región. Ejecute `aws configure sso --profile {profile}`.</translation>
        </message>
        <message>
            <source>The sign-in was refused in the browser. Sign in again.</source>
            <translation>El inicio de sesión se rechazó en el navegador. Inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>Nobody confirmed the sign-in in the browser in time. Sign in again.</source>
            <translation>Nadie confirmó a tiempo el inicio de sesión en el navegador. Inicie sesión de nuevo.</translation>
        </message>
        <message>
            <source>The profile {profile} does not sign in through IAM Identity Center. Name one that does, or give --start-url and --sso-region.</source>
            <translation>El perfil {profile} no inicia sesión mediante IAM Identity Center. Indique uno que lo haga, o use --start-url y --sso-region.</translation>
        </message>
        <message>
            <source>{path} holds no operating system that could be read, so what an import would change cannot be told; 'amigrate check' says why.</source>
            <translation>{path} no contiene ningún sistema operativo que se pudiera leer, así que no se puede saber qué cambiaría una importación; 'amigrate check' dice por qué.</translation>
        </message>
        <message>
            <source>imported: {image} was made of it</source>
            <translation>importado: con ello se creó {image}</translation>
        </message>
        <message>
            <source>the migration {migration} is over</source>
            <translation>la migración {migration} ha acabado</translation>
        </message>
        <message>
            <source>no part has arrived for {days} days</source>
            <translation>no ha llegado ninguna parte desde hace {days} días</translation>
        </message>
        <message>
            <source>an interrupted beginning of {migration}, which has gone on with another</source>
            <translation>un comienzo interrumpido de {migration}, que ha continuado con otro</translation>
        </message>
        <message>
            <source>the migration {migration} is under way</source>
            <translation>la migración {migration} está en curso</translation>
        </message>
        <message>
            <source>the migration {migration} failed; without this it cannot be tried again</source>
            <translation>la migración {migration} ha fallado; sin esto no se puede volver a intentar</translation>
        </message>
        <message>
            <source>the migration {migration} was cancelled</source>
            <translation>la migración {migration} se canceló</translation>
        </message>
        <message>
            <source>this computer knows no migration {migration}: another one may need it</source>
            <translation>este equipo no conoce la migración {migration}: puede que la necesite otro</translation>
        </message>
        <message>
            <source>AWS calls it {state}</source>
            <translation>AWS lo llama {state}</translation>
        </message>
        <message>
            <source>the AMI of migration {migration}, which this computer does not know</source>
            <translation>la AMI de la migración {migration}, que este equipo no conoce</translation>
        </message>
        <message>
            <source>the AMI of {name} ({migration})</source>
            <translation>la AMI de {name} ({migration})</translation>
        </message>
        <message>
            <source>a disk of {image}</source>
            <translation>un disco de {image}</translation>
        </message>
        <message>
            <source>no AMI uses it</source>
            <translation>ninguna AMI lo usa</translation>
        </message>
        <message>
            <source>{status}; AWS forgets it within seven days</source>
            <translation>{status}; AWS lo olvida en siete días</translation>
        </message>
        <message>
            <source>the migration {migration} does not wait for it any more</source>
            <translation>la migración {migration} ya no lo espera</translation>
        </message>
        <message>
            <source>an export: it may have been asked for to stay here</source>
            <translation>una exportación: puede que se pidiera para quedarse aquí</translation>
        </message>
        <message>
            <source>the migration {migration} is over, and its snapshot is made</source>
            <translation>la migración {migration} ha acabado y su instantánea está hecha</translation>
        </message>
        <message>
            <source>the test launch {launch} is under way</source>
            <translation>el lanzamiento de prueba {launch} está en curso</translation>
        </message>
        <message>
            <source>the test instance of {launch}, which nobody has terminated</source>
            <translation>la instancia de prueba de {launch}, que nadie ha terminado</translation>
        </message>
        <message>
            <source>the test launch {launch} is over</source>
            <translation>el lanzamiento de prueba {launch} ha acabado</translation>
        </message>
        <message>
            <source>of a test launch {launch} that this computer does not know</source>
            <translation>de un lanzamiento de prueba {launch} que este equipo no conoce</translation>
        </message>
        <message>
            <source>attached to {instance}</source>
            <translation>asociado a {instance}</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}: look there with --region {region}.</source>
            <translation>El bucket {bucket} está en {region}: mire allí con --region {region}.</translation>
        </message>
        <message>
            <source>{id} is still needed, or goes by itself: it was left alone.</source>
            <translation>{id} se necesita todavía, o desaparece solo: no se tocó.</translation>
        </message>
        <message>
            <source>{id} does not carry this program's mark ({mark}) any more: it was left alone.</source>
            <translation>{id} ya no lleva la marca de este programa ({mark}): no se tocó.</translation>
        </message>
        <message>
            <source>{id} has not ended after {seconds} seconds; what it uses can be removed when it has.</source>
            <translation>{id} no ha terminado después de {seconds} segundos; lo que usa se podrá eliminar cuando termine.</translation>
        </message>
        <message>
            <source>Nothing was removed: without a terminal to ask on, say --yes.</source>
            <translation>No se eliminó nada: sin un terminal en el que preguntar, indique --yes.</translation>
        </message>
        <message>
            <source>There is nothing of this program with the id {id}; 'amigrate clean' lists what there is.</source>
            <translation>No hay nada de este programa con el identificador {id}; 'amigrate clean' muestra lo que hay.</translation>
        </message>
        <message>
            <source>No finished migration has written {path} directly: leave out --since, or give a migration's id (`amigrate status`).</source>
            <translation>Ninguna migración terminada ha escrito {path} directamente: omita --since, o indique el identificador de una migración (`amigrate status`).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}); check the path.</source>
            <translation>No se puede leer {path} ({reason}); compruebe la ruta.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place.</source>
            <translation>No se puede escribir {path} ({reason}); elija otro lugar.</translation>
        </message>
        <message>
            <source>Nothing was sent: without a terminal to ask on, say --yes to start the migration.</source>
            <translation>No se envió nada: sin un terminal en el que preguntar, indique --yes para iniciar la migración.</translation>
        </message>
        <message>
            <source>{path} is blocked by {rules}: AWS would refuse it on this route. Mend what 'amigrate check {path}' shows, choose --route {routes} ('amigrate routes {path}' says what each loses), or say --even-if-blocked.</source>
            <translation>{path} está bloqueado por {rules}: AWS lo rechazaría en esta ruta. Corrija lo que muestra 'amigrate check {path}', elija --route {routes} ('amigrate routes {path}' dice qué pierde cada una) o indique --even-if-blocked.</translation>
        </message>
        <message>
            <source>{path} is blocked by {rules}: AWS would refuse it. Mend what 'amigrate check {path}' shows, or say --even-if-blocked to send it all the same.</source>
            <translation>{path} está bloqueado por {rules}: AWS lo rechazaría. Corrija lo que muestra 'amigrate check {path}', o indique --even-if-blocked para enviarlo de todos modos.</translation>
        </message>
        <message>
            <source>Give an image to migrate, or a saved plan with --plan FILE.</source>
            <translation>Indique una imagen para migrar, o un plan guardado con --plan FILE.</translation>
        </message>
        <message>
            <source>Give either an image or --plan FILE, not both: the plan names its images.</source>
            <translation>Indique una imagen o --plan FILE, no ambos: el plan nombra sus imágenes.</translation>
        </message>
        <message>
            <source>There is no migration {id}; 'amigrate status' lists them.</source>
            <translation>No existe la migración {id}; 'amigrate status' las muestra.</translation>
        </message>
        <message>
            <source>No migration is interrupted or paused; 'amigrate status' lists them all.</source>
            <translation>Ninguna migración está interrumpida o en pausa; 'amigrate status' las muestra todas.</translation>
        </message>
        <message>
            <source>There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set); 'amigrate --help' lists what works without one.</source>
            <translation>No hay pantalla para la ventana (no están definidas ni DISPLAY ni WAYLAND_DISPLAY); 'amigrate --help' muestra lo que funciona sin ella.</translation>
        </message>
        <message>
            <source>{path} exists already; say --overwrite to replace it.</source>
            <translation>{path} ya existe; indique --overwrite para reemplazarlo.</translation>
        </message>
        <message>
            <source>{path} is the source itself; a source is never written to. Choose another destination.</source>
            <translation>{path} es el propio origen; en un origen no se escribe nunca. Elija otro destino.</translation>
        </message>
        <message>
            <source>The format of {path} cannot be told from its name; end it in .vhdx, .vhd, .vmdk or .raw.</source>
            <translation>No se puede deducir el formato de {path} por su nombre; termínelo en .vhdx, .vhd, .vmdk o .raw.</translation>
        </message>
        <message>
            <source>{path} holds {count} disks; name one with --disk 1 to --disk {count}.</source>
            <translation>{path} contiene {count} discos; indique uno con --disk 1 a --disk {count}.</translation>
        </message>
        <message>
            <source>{path} holds no disk that can be read ({problem}; {evidence}); 'amigrate check' says what is wrong with it.</source>
            <translation>{path} no contiene ningún disco que se pueda leer ({problem}; {evidence}); 'amigrate check' dice qué le pasa.</translation>
        </message>
        <message>
            <source>EC2 cannot use the service role {role}: {aws_message}. Check its trust policy, and that it may write to the bucket (s3:PutObject, s3:GetBucketAcl, s3:GetBucketLocation).</source>
            <translation>EC2 no puede usar el rol de servicio {role}: {aws_message}. Compruebe su política de confianza y que pueda escribir en el bucket (s3:PutObject, s3:GetBucketAcl, s3:GetBucketLocation).</translation>
        </message>
        <message>
            <source>AWS does not export {image}: {aws_message}</source>
            <translation>AWS no exporta {image}: {aws_message}</translation>
        </message>
        <message>
            <source>AWS cannot write the export of {image} to the bucket {bucket}: {aws_message} Give its export account these grants (--grant does), or choose another bucket.</source>
            <translation>AWS no puede escribir la exportación de {image} en el bucket {bucket}: {aws_message} Dé estas concesiones a su cuenta de exportación (--grant lo hace), o elija otro bucket.</translation>
        </message>
        <message>
            <source>AWS knows no export task {task}. It forgets tasks after seven days; start the export again.</source>
            <translation>AWS no conoce ninguna tarea de exportación {task}. Olvida las tareas a los siete días; inicie la exportación de nuevo.</translation>
        </message>
        <message>
            <source>The export failed. AWS says: {aws_message}</source>
            <translation>La exportación ha fallado. AWS dice: {aws_message}</translation>
        </message>
        <message>
            <source>The export task {task} was cancelled, and AWS gives no reason.</source>
            <translation>La tarea de exportación {task} se canceló, y AWS no da ningún motivo.</translation>
        </message>
        <message>
            <source>Another amigrate exports to {path} at this moment. Wait for it, or choose another file.</source>
            <translation>Otro amigrate está exportando a {path} en este momento. Espere a que termine o elija otro archivo.</translation>
        </message>
        <message>
            <source>{path} was not there when this export was asked for, and has been made since: it is left as it is. Choose another file, or ask again to replace it.</source>
            <translation>{path} no existía cuando se pidió esta exportación y se ha creado desde entonces: se deja como está. Elija otro archivo o vuelva a pedir que se reemplace.</translation>
        </message>
        <message>
            <source>Nothing was started: without a terminal to ask on, say --yes to start the export.</source>
            <translation>No se inició nada: sin un terminal en el que preguntar, indique --yes para iniciar la exportación.</translation>
        </message>
        <message>
            <source>{path} ends in no format that AWS exports to. Name it .vmdk, .vhd or .raw, or .ova for an instance.</source>
            <translation>{path} no termina en ningún formato al que AWS exporte. Llámelo .vmdk, .vhd o .raw, o .ova si es una instancia.</translation>
        </message>
        <message>
            <source>There is no object {key} in the bucket {bucket}. Start the export again.</source>
            <translation>No existe el objeto {key} en el bucket {bucket}. Inicie la exportación de nuevo.</translation>
        </message>
        <message>
            <source>The object {key} in the bucket {bucket} is another one than when its download began. Start again: what had arrived is thrown away then.</source>
            <translation>El objeto {key} del bucket {bucket} es otro que cuando comenzó su descarga. Empiece de nuevo: entonces se descarta lo que había llegado.</translation>
        </message>
        <message>
            <source>What arrived of {key} differs from what S3 holds ({ours}, not {theirs}), so it was thrown away. Start again to fetch it anew.</source>
            <translation>Lo que llegó de {key} difiere de lo que tiene S3 ({ours}, no {theirs}), así que se descartó. Empiece de nuevo para volver a descargarlo.</translation>
        </message>
        <message>
            <source>There is not enough space for {path}: {needed} bytes are needed, {free} are free. Make room, and start again: what has arrived is kept.</source>
            <translation>No hay espacio suficiente para {path}: se necesitan {needed} bytes y hay {free} libres. Haga sitio y empiece de nuevo: lo que ha llegado se conserva.</translation>
        </message>
        <message>
            <source>The AMI exists</source>
            <translation>La AMI existe</translation>
        </message>
        <message>
            <source>The AMI is the account's own</source>
            <translation>La AMI es de la propia cuenta</translation>
        </message>
        <message>
            <source>The volumes can be exported</source>
            <translation>Los volúmenes se pueden exportar</translation>
        </message>
        <message>
            <source>The bucket can take the export</source>
            <translation>El bucket puede recibir la exportación</translation>
        </message>
        <message>
            <source>Not looked at: there is no AMI.</source>
            <translation>No se examinó: no hay AMI.</translation>
        </message>
        <message>
            <source>There is no AMI {image} in {region}.</source>
            <translation>No existe la AMI {image} en {region}.</translation>
        </message>
        <message>
            <source>Check the id and the Region; `aws ec2 describe-images --owners self` lists what is there.</source>
            <translation>Compruebe el identificador y la Región; `aws ec2 describe-images --owners self` muestra lo que hay.</translation>
        </message>
        <message>
            <source>The AMI {image} is {state}, not available.</source>
            <translation>La AMI {image} está en estado {state}, no disponible.</translation>
        </message>
        <message>
            <source>Wait until the AMI is available, or choose another.</source>
            <translation>Espere a que la AMI esté disponible, o elija otra.</translation>
        </message>
        <message>
            <source>The AMI {image} is available.</source>
            <translation>La AMI {image} está disponible.</translation>
        </message>
        <message>
            <source>The AMI {image} belongs to another account than {account}.</source>
            <translation>La AMI {image} pertenece a una cuenta distinta de {account}.</translation>
        </message>
        <message>
            <source>Export it from the account that owns it.</source>
            <translation>Expórtela desde la cuenta propietaria.</translation>
        </message>
        <message>
            <source>The AMI {image} comes from AWS Marketplace.</source>
            <translation>La AMI {image} procede de AWS Marketplace.</translation>
        </message>
        <message>
            <source>AWS does not export Marketplace software; take it from its vendor.</source>
            <translation>AWS no exporta software de Marketplace; obténgalo de su proveedor.</translation>
        </message>
        <message>
            <source>The licence of {platform} in {image} is provided by AWS ({operation}).</source>
            <translation>La licencia de {platform} en {image} la proporciona AWS ({operation}).</translation>
        </message>
        <message>
            <source>Only systems under a licence of your own (BYOL) can be exported.</source>
            <translation>Solo se pueden exportar sistemas con licencia propia (BYOL).</translation>
        </message>
        <message>
            <source>The AMI belongs to this account, without software licensed by AWS.</source>
            <translation>La AMI pertenece a esta cuenta, sin software con licencia de AWS.</translation>
        </message>
        <message>
            <source>{device} is an instance store volume.</source>
            <translation>{device} es un volumen de almacén de instancias.</translation>
        </message>
        <message>
            <source>Make an AMI that has EBS volumes only.</source>
            <translation>Cree una AMI que solo tenga volúmenes de EBS.</translation>
        </message>
        <message>
            <source>The snapshot {snapshot} of {device} is encrypted.</source>
            <translation>La instantánea {snapshot} de {device} está cifrada.</translation>
        </message>
        <message>
            <source>A copy of an encrypted snapshot stays encrypted: launch the AMI, copy the data to an unencrypted volume, and make an AMI of that.</source>
            <translation>Una copia de una instantánea cifrada sigue cifrada: lance la AMI, copie los datos a un volumen sin cifrar y cree una AMI de este.</translation>
        </message>
        <message>
            <source>{device} has {size} GiB; AWS exports volumes of at most 1 TiB.</source>
            <translation>{device} tiene {size} GiB; AWS exporta volúmenes de 1 TiB como máximo.</translation>
        </message>
        <message>
            <source>Move the data to a smaller volume first.</source>
            <translation>Mueva antes los datos a un volumen más pequeño.</translation>
        </message>
        <message>
            <source>The AMI has {count} volumes, and a {format} file holds one disk. The guide promises one object and says nothing of further volumes; the sandbox refuses such an AMI.</source>
            <translation>La AMI tiene {count} volúmenes, y un archivo {format} contiene un disco. La guía promete un objeto y no dice nada de más volúmenes; el sandbox rechaza una AMI así.</translation>
        </message>
        <message>
            <source>Register an AMI of each snapshot, and export them one by one.</source>
            <translation>Registre una AMI de cada instantánea y expórtelas una a una.</translation>
        </message>
        <message>
            <source>One EBS volume, not encrypted, of at most 1 TiB.</source>
            <translation>Un volumen de EBS, sin cifrar, de 1 TiB como máximo.</translation>
        </message>
        <message>
            <source>The bucket {bucket} belongs to another account, or these credentials may not see it.</source>
            <translation>El bucket {bucket} pertenece a otra cuenta, o estas credenciales no pueden verlo.</translation>
        </message>
        <message>
            <source>Choose a bucket of this account.</source>
            <translation>Elija un bucket de esta cuenta.</translation>
        </message>
        <message>
            <source>The bucket {bucket} will be made in {wanted}.</source>
            <translation>El bucket {bucket} se creará en {wanted}.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}.</source>
            <translation>No existe el bucket {bucket}.</translation>
        </message>
        <message>
            <source>Create it in {wanted}: `aws s3 mb s3://{bucket} --region {wanted}`.</source>
            <translation>Créelo en {wanted}: `aws s3 mb s3://{bucket} --region {wanted}`.</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}, the AMI in {wanted}.</source>
            <translation>El bucket {bucket} está en {region}, la AMI en {wanted}.</translation>
        </message>
        <message>
            <source>Choose a bucket in {wanted}.</source>
            <translation>Elija un bucket en {wanted}.</translation>
        </message>
        <message>
            <source>The bucket {bucket} encrypts with a KMS key, to which AWS does not export.</source>
            <translation>El bucket {bucket} cifra con una clave de KMS, y AWS no exporta a esos buckets.</translation>
        </message>
        <message>
            <source>Choose a bucket that is encrypted with SSE-S3 (AES256).</source>
            <translation>Elija un bucket cifrado con SSE-S3 (AES256).</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {wanted} and is not encrypted with a KMS key.</source>
            <translation>El bucket {bucket} está en {wanted} y no está cifrado con una clave de KMS.</translation>
        </message>
        <message>
            <source>There is no instance {instance} in {region}.</source>
            <translation>No existe la instancia {instance} en {region}.</translation>
        </message>
        <message>
            <source>Check the id and the Region; `aws ec2 describe-instances` lists what is there.</source>
            <translation>Compruebe el identificador y la Región; `aws ec2 describe-instances` muestra lo que hay.</translation>
        </message>
        <message>
            <source>The AMI {image}, from which the instance {instance} was launched, is not there any more.</source>
            <translation>La AMI {image}, desde la que se lanzó la instancia {instance}, ya no existe.</translation>
        </message>
        <message>
            <source>Make an AMI of the instance, and export that.</source>
            <translation>Cree una AMI de la instancia y exporte esa.</translation>
        </message>
        <message>
            <source>The instance {instance} is {state}; AWS exports running and stopped ones.</source>
            <translation>La instancia {instance} está en estado {state}; AWS exporta las que están en marcha o detenidas.</translation>
        </message>
        <message>
            <source>Wait until it runs or is stopped.</source>
            <translation>Espere a que esté en marcha o detenida.</translation>
        </message>
        <message>
            <source>The instance has {count} network interfaces; AWS exports instances with one.</source>
            <translation>La instancia tiene {count} interfaces de red; AWS exporta instancias con una.</translation>
        </message>
        <message>
            <source>Detach all but the first.</source>
            <translation>Desasocie todas menos la primera.</translation>
        </message>
        <message>
            <source>The instance has {count} volumes; AWS exports only those with one.</source>
            <translation>La instancia tiene {count} volúmenes; AWS exporta solo las que tienen uno.</translation>
        </message>
        <message>
            <source>Detach the data volumes; export them as AMIs of their snapshots.</source>
            <translation>Desasocie los volúmenes de datos; expórtelos como AMI de sus instantáneas.</translation>
        </message>
        <message>
            <source>Whether the role {role} may write to {bucket} could not be read.</source>
            <translation>No se pudo leer si el rol {role} puede escribir en {bucket}.</translation>
        </message>
        <message>
            <source>Let yourself do iam:GetRole, iam:ListRolePolicies, iam:GetRolePolicy and iam:ListAttachedRolePolicies, or ask someone who may.</source>
            <translation>Concédase iam:GetRole, iam:ListRolePolicies, iam:GetRolePolicy e iam:ListAttachedRolePolicies, o pregunte a alguien que lo tenga.</translation>
        </message>
        <message>
            <source>How {bucket} encrypts could not be read: AWS does not export to a bucket that encrypts with a KMS key.</source>
            <translation>No se pudo leer cómo cifra {bucket}: AWS no exporta a un bucket que cifra con una clave de KMS.</translation>
        </message>
        <message>
            <source>Let yourself do s3:GetEncryptionConfiguration, or ask someone who may.</source>
            <translation>Concédase s3:GetEncryptionConfiguration, o pregunte a alguien que lo tenga.</translation>
        </message>
        <message>
            <source>Whether AWS's export account may write to {bucket} could not be read.</source>
            <translation>No se pudo leer si la cuenta de exportación de AWS puede escribir en {bucket}.</translation>
        </message>
        <message>
            <source>Let yourself do s3:GetBucketAcl, or ask someone who may.</source>
            <translation>Concédase s3:GetBucketAcl, o pregunte a alguien que lo tenga.</translation>
        </message>
        <message>
            <source>The bucket {bucket} will let AWS's export account write to it (WRITE and READ_ACP for {account}).</source>
            <translation>El bucket {bucket} permitirá que la cuenta de exportación de AWS escriba en él (WRITE y READ_ACP para {account}).</translation>
        </message>
        <message>
            <source>The bucket {bucket} does not let AWS's export account {account} write to it.</source>
            <translation>El bucket {bucket} no permite que la cuenta de exportación de AWS {account} escriba en él.</translation>
        </message>
        <message>
            <source>Say --grant, or: `aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{{ObjectOwnership=BucketOwnerPreferred}}]`, then `aws s3api put-bucket-acl --bucket {bucket} --grant-write id={account} --grant-read-acp id={account} --grant-full-control id=YOUR-OWN`.</source>
            <translation>Indique --grant, o bien: `aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{{ObjectOwnership=BucketOwnerPreferred}}]`, y después `aws s3api put-bucket-acl --bucket {bucket} --grant-write id={account} --grant-read-acp id={account} --grant-full-control id=YOUR-OWN`.</translation>
        </message>
        <message>
            <source>The service role {role} does not exist, so VM Import/Export cannot write to the bucket {bucket}.</source>
            <translation>El rol de servicio {role} no existe, así que VM Import/Export no puede escribir en el bucket {bucket}.</translation>
        </message>
        <message>
            <source>Create the role (`amigrate policy` shows its trust), with s3:PutObject, s3:GetBucketAcl and s3:GetBucketLocation on {bucket}; or name another with --role.</source>
            <translation>Cree el rol (`amigrate policy` muestra su confianza), con s3:PutObject, s3:GetBucketAcl y s3:GetBucketLocation en {bucket}; o indique otro con --role.</translation>
        </message>
        <message>
            <source>The role {role} does not trust vmie.amazonaws.com, so VM Import/Export cannot take it on.</source>
            <translation>El rol {role} no confía en vmie.amazonaws.com, así que VM Import/Export no puede asumirlo.</translation>
        </message>
        <message>
            <source>Mend its trust policy (`amigrate policy` shows it), or name another role with --role.</source>
            <translation>Corrija su política de confianza (`amigrate policy` la muestra), o indique otro rol con --role.</translation>
        </message>
        <message>
            <source>The role {role} lacks what an export needs: {missing}.</source>
            <translation>Al rol {role} le falta lo que necesita una exportación: {missing}.</translation>
        </message>
        <message>
            <source>Add these permissions to the role, or name another with --role.</source>
            <translation>Añada estos permisos al rol, o indique otro con --role.</translation>
        </message>
        <message>
            <source>Name the file that the disk is exported to.</source>
            <translation>Indique el archivo al que se exporta el disco.</translation>
        </message>
        <message>
            <source>Name the place in S3: s3://BUCKET/PREFIX.</source>
            <translation>Indique el lugar en S3: s3://BUCKET/PREFIX.</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name, or let it be replaced.</source>
            <translation>{path} ya existe. Elija otro nombre o permita que se reemplace.</translation>
        </message>
        <message>
            <source>It cannot be told for certain what is free on {where} ({reason}). Everything there is sent.</source>
            <translation>No se puede saber con certeza qué está libre en {where} ({reason}). Se envía todo lo que hay allí.</translation>
        </message>
        <message>
            <source>{where} was not unmounted cleanly. Everything there is sent.</source>
            <translation>{where} no se desmontó correctamente. Se envía todo lo que hay allí.</translation>
        </message>
        <message>
            <source>{where} holds nothing whose free blocks could be read ({kind}). Everything there is sent.</source>
            <translation>{where} no contiene nada cuyos bloques libres se pudieran leer ({kind}). Se envía todo lo que hay allí.</translation>
        </message>
        <message>
            <source>A system of this machine is hibernated. Everything is sent; shut it down properly to send less.</source>
            <translation>Un sistema de esta máquina está hibernado. Se envía todo; apáguelo correctamente para enviar menos.</translation>
        </message>
        <message>
            <source>Stopped on request.</source>
            <translation>Se detuvo a petición.</translation>
        </message>
        <message>
            <source>The state folder {path} cannot be made ({reason}); free the place, or name another with AMIGRATE_HOME.</source>
            <translation>No se puede crear la carpeta de estado {path} ({reason}); libere el lugar, o indique otra con AMIGRATE_HOME.</translation>
        </message>
        <message>
            <source>The output could not be written ({reason}).</source>
            <translation>No se pudo escribir la salida ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be used ({reason}); the log in the state folder has the details.</source>
            <translation>No se puede usar {path} ({reason}); el registro de la carpeta de estado contiene los detalles.</translation>
        </message>
        <message>
            <source>{path} holds a disk image ({format}), which is never written over; choose another place.</source>
            <translation>{path} contiene una imagen de disco ({format}), que nunca se sobrescribe; elija otro lugar.</translation>
        </message>
        <message>
            <source>This was not looked for.</source>
            <translation>Esto no se buscó.</translation>
        </message>
        <message>
            <source>{where} is encrypted, so nothing in it can be read: decrypt it in the guest and export the image again.</source>
            <translation>{where} está cifrado, así que no se puede leer nada de su contenido: descífrelo en el sistema invitado y exporte la imagen de nuevo.</translation>
        </message>
        <message>
            <source>{where} cannot be read, as its structure is damaged: check the file system in the guest and export the image again.</source>
            <translation>No se puede leer {where} porque su estructura está dañada: compruebe el sistema de archivos en el sistema invitado y exporte la imagen de nuevo.</translation>
        </message>
        <message>
            <source>{where} is a symbolic link that leads back to itself.</source>
            <translation>{where} es un enlace simbólico que lleva de vuelta a sí mismo.</translation>
        </message>
        <message>
            <source>There is no volume {volume} in this image.</source>
            <translation>No existe el volumen {volume} en esta imagen.</translation>
        </message>
        <message>
            <source>{where} is of a kind that this program recognises and does not read.</source>
            <translation>{where} es de un tipo que este programa reconoce pero no lee.</translation>
        </message>
        <message>
            <source>{where} ends before what should stand there: the image was cut short.</source>
            <translation>{where} termina antes de lo que debería contener: la imagen está cortada.</translation>
        </message>
        <message>
            <source>{where} has a map with a gap: it is damaged.</source>
            <translation>{where} tiene un mapa con un hueco: está dañado.</translation>
        </message>
        <message>
            <source>{where} holds a length that cannot be: it is damaged.</source>
            <translation>{where} contiene una longitud imposible: está dañado.</translation>
        </message>
        <message>
            <source>{where} holds damaged LVM metadata, so its logical volumes cannot be found.</source>
            <translation>{where} contiene metadatos de LVM dañados, así que no se pueden encontrar sus volúmenes lógicos.</translation>
        </message>
        <message>
            <source>{where} needs an LVM physical volume that is on none of the disks given: add the disk that holds it.</source>
            <translation>{where} necesita un volumen físico de LVM que no está en ninguno de los discos indicados: añada el disco que lo contiene.</translation>
        </message>
        <message>
            <source>{where} is a logical volume of a kind that is recognised and not read (thin, cache, snapshot, RAID with parity).</source>
            <translation>{where} es un volumen lógico de un tipo que se reconoce pero no se lee (thin, caché, instantánea, RAID con paridad).</translation>
        </message>
        <message>
            <source>{where} carries a status that is neither active nor inactive.</source>
            <translation>{where} lleva un estado que no es ni activo ni inactivo.</translation>
        </message>
        <message>
            <source>{where} lies outside the disk.</source>
            <translation>{where} está fuera del disco.</translation>
        </message>
        <message>
            <source>{where} reaches past the end of the disk: the image was cut short.</source>
            <translation>{where} sobrepasa el final del disco: la imagen está cortada.</translation>
        </message>
        <message>
            <source>{where} lies outside the area that the GPT calls usable.</source>
            <translation>{where} está fuera del área que la GPT declara utilizable.</translation>
        </message>
        <message>
            <source>{where} overlaps the partition before it.</source>
            <translation>{where} se solapa con la partición anterior.</translation>
        </message>
        <message>
            <source>{where}: the chain of extended boot records leads back to itself.</source>
            <translation>{where}: la cadena de registros de arranque extendidos vuelve a sí misma.</translation>
        </message>
        <message>
            <source>{where}: the chain of extended boot records breaks off.</source>
            <translation>{where}: la cadena de registros de arranque extendidos se interrumpe.</translation>
        </message>
        <message>
            <source>{where}: the GPT header contradicts itself.</source>
            <translation>{where}: el encabezado de la GPT se contradice.</translation>
        </message>
        <message>
            <source>{where}: the GPT header's checksum is wrong.</source>
            <translation>{where}: la suma de comprobación del encabezado de la GPT es incorrecta.</translation>
        </message>
        <message>
            <source>{where}: the checksum of the GPT's entries is wrong.</source>
            <translation>{where}: la suma de comprobación de las entradas de la GPT es incorrecta.</translation>
        </message>
        <message>
            <source>{where}: the primary GPT is damaged; its backup at the end of the disk is whole and was read instead.</source>
            <translation>{where}: la GPT principal está dañada; su copia de seguridad al final del disco está íntegra y se leyó en su lugar.</translation>
        </message>
        <message>
            <source>{where}: the backup GPT is not in the disk's last sector, so the disk was grown or cut short.</source>
            <translation>{where}: la copia de seguridad de la GPT no está en el último sector del disco, así que el disco se amplió o se cortó.</translation>
        </message>
        <message>
            <source>{where}: there is a protective MBR, and neither the GPT nor its backup is whole.</source>
            <translation>{where}: hay un MBR protector, y ni la GPT ni su copia de seguridad están íntegras.</translation>
        </message>
        <message>
            <source>{where}: there is a GPT that no protective MBR guards; the MBR counts, the GPT is left over.</source>
            <translation>{where}: hay una GPT que ningún MBR protector resguarda; cuenta el MBR, la GPT es un resto.</translation>
        </message>
        <message>
            <source>{where}: there is a whole GPT without its protective MBR.</source>
            <translation>{where}: hay una GPT íntegra sin su MBR protector.</translation>
        </message>
        <message>
            <source>{where} is a placeholder: its bytes are kept in another file or another place (deduplication, cloud files).</source>
            <translation>{where} es un marcador de posición: sus bytes se guardan en otro archivo o en otro lugar (deduplicación, archivos en la nube).</translation>
        </message>
        <message>
            <source>Reading {where} met something that this program does not know how to read.</source>
            <translation>Al leer {where} apareció algo que este programa no sabe leer.</translation>
        </message>
        <message>
            <source>Reading {path} ended the inspection process ({how}): the image is damaged in a way that one of the readers does not survive.</source>
            <translation>Leer {path} terminó el proceso de inspección ({how}): la imagen está dañada de un modo que uno de los lectores no resiste.</translation>
        </message>
        <message>
            <source>Reading {path} was stopped after {seconds} seconds without an end: the image is damaged, or its storage does not answer.</source>
            <translation>La lectura de {path} se detuvo después de {seconds} segundos sin acabar: la imagen está dañada, o su almacenamiento no responde.</translation>
        </message>
        <message>
            <source>Reading {path} needed more than {memory} MiB of memory and was stopped: the image is damaged.</source>
            <translation>La lectura de {path} necesitó más de {memory} MiB de memoria y se detuvo: la imagen está dañada.</translation>
        </message>
        <message>
            <source>The inspection process cannot be started with {program}: {reason}.</source>
            <translation>No se puede iniciar el proceso de inspección con {program}: {reason}.</translation>
        </message>
        <message>
            <source>{where} is part of a Btrfs that spans several disks, and one of them is not given: add it.</source>
            <translation>{where} es parte de un Btrfs que abarca varios discos, y uno de ellos no se ha indicado: añádalo.</translation>
        </message>
        <message>
            <source>{where} has no Btrfs subvolume {subvolume}.</source>
            <translation>{where} no tiene el subvolumen de Btrfs {subvolume}.</translation>
        </message>
        <message>
            <source>{where} keeps its log on another device, so whether it was unmounted cleanly is not known.</source>
            <translation>{where} guarda su registro en otro dispositivo, así que no se sabe si se desmontó correctamente.</translation>
        </message>
        <message>
            <source>The window needs PySide6, which is not installed. Install it with `pip install PySide6-Essentials`, or use the command line: amigrate --help.</source>
            <translation>La ventana necesita PySide6, que no está instalado. Instálelo con `pip install PySide6-Essentials`, o use la línea de comandos: amigrate --help.</translation>
        </message>
        <message>
            <source>PySide6 {pyside} does not work with Python {python}: it would crash after a while. Install PySide6 6.11 (`pip install 'PySide6-Essentials&lt;6.12'`) or use Python 3.12.</source>
            <translation>PySide6 {pyside} no funciona con Python {python}: fallaría al cabo de un rato. Instale PySide6 6.11 (`pip install 'PySide6-Essentials&lt;6.12'`) o use Python 3.12.</translation>
        </message>
        <message>
            <source>{path} is a disk image, and no disk image is ever written over. Choose another name.</source>
            <translation>{path} es una imagen de disco, y una imagen de disco no se sobrescribe nunca. Elija otro nombre.</translation>
        </message>
        <message>
            <source>{path} does not exist: check the path.</source>
            <translation>{path} no existe: compruebe la ruta.</translation>
        </message>
        <message>
            <source>{path} is a folder: name the disk image in it.</source>
            <translation>{path} es una carpeta: indique la imagen de disco que contiene.</translation>
        </message>
        <message>
            <source>{path} cannot be read with your permissions: allow your user to read the file.</source>
            <translation>No se puede leer {path} con sus permisos: permita que su usuario lea el archivo.</translation>
        </message>
        <message>
            <source>{path} is empty (0 bytes): export or copy the disk image again.</source>
            <translation>{path} está vacío (0 bytes): exporte o copie la imagen de disco de nuevo.</translation>
        </message>
        <message>
            <source>{path} is not a disk image ({looks}): give an OVA, VMDK, VHD, VHDX or raw image.</source>
            <translation>{path} no es una imagen de disco ({looks}): indique una imagen OVA, VMDK, VHD, VHDX o raw.</translation>
        </message>
        <message>
            <source>{path} could not be read at byte {offset} ({reason}): check the drive or the network share, then try again.</source>
            <translation>No se pudo leer {path} en el byte {offset} ({reason}): compruebe la unidad o el recurso compartido de red e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} does not lie beside the files of {path}: put all files of the image into one folder.</source>
            <translation>{name} no está junto a los archivos de {path}: ponga todos los archivos de la imagen en una carpeta.</translation>
        </message>
        <message>
            <source>{where}: {value}.</source>
            <translation>{where}: {value}.</translation>
        </message>
        <message>
            <source>{where}: {value} cannot be read here; convert the image with the program that made it.</source>
            <translation>{where}: {value} no se puede leer aquí; convierta la imagen con el programa que la creó.</translation>
        </message>
        <message>
            <source>{where}: the header contradicts itself ({value}); export the image again.</source>
            <translation>{where}: el encabezado se contradice ({value}); exporte la imagen de nuevo.</translation>
        </message>
        <message>
            <source>{where}: the image is cut off ({value}); copy or export it again.</source>
            <translation>{where}: la imagen está cortada ({value}); cópiela o expórtela de nuevo.</translation>
        </message>
        <message>
            <source>{where}: the table of blocks points outside the file ({value}); export the image again.</source>
            <translation>{where}: la tabla de bloques apunta fuera del archivo ({value}); exporte la imagen de nuevo.</translation>
        </message>
        <message>
            <source>{where}: stored data is damaged ({value}); export the image again.</source>
            <translation>{where}: hay datos almacenados dañados ({value}); exporte la imagen de nuevo.</translation>
        </message>
        <message>
            <source>{where}: the image holds only the changes to another one ({value}); merge the snapshots, then export.</source>
            <translation>{where}: la imagen contiene solo los cambios respecto a otra ({value}); combine las instantáneas y exporte.</translation>
        </message>
        <message>
            <source>{where}: AWS does not take {value}; the program can repack it.</source>
            <translation>{where}: AWS no acepta {value}; el programa puede reempaquetarlo.</translation>
        </message>
        <message>
            <source>{where}: the VMDK is not stream-optimised ({value}); AWS takes no other kind, the program can repack it.</source>
            <translation>{where}: el VMDK no está optimizado para streaming ({value}); AWS no acepta otro tipo, el programa puede reempaquetarlo.</translation>
        </message>
        <message>
            <source>{where}: the VMDK says to be stream-optimised but is not compressed ({value}); export it again as OVF.</source>
            <translation>{where}: el VMDK dice estar optimizado para streaming, pero no está comprimido ({value}); expórtelo de nuevo como OVF.</translation>
        </message>
        <message>
            <source>{where}: SEsparse VMDKs cannot be imported ({value}); export the VM as OVF, or clone the disk as thin.</source>
            <translation>{where}: los VMDK SEsparse no se pueden importar ({value}); exporte la máquina virtual como OVF, o clone el disco como thin.</translation>
        </message>
        <message>
            <source>{where}: the disk is mapped to a physical device ({value}); clone it into a VMDK.</source>
            <translation>{where}: el disco está asignado a un dispositivo físico ({value}); clónelo en un VMDK.</translation>
        </message>
        <message>
            <source>{where}: the VMDK was not written by VMware ({value}); AWS documents only exports by VMware.</source>
            <translation>{where}: el VMDK no lo escribió VMware ({value}); AWS documenta solo exportaciones de VMware.</translation>
        </message>
        <message>
            <source>{where}: the file {value}, which holds a part of the disk, is not beside its descriptor.</source>
            <translation>{where}: el archivo {value}, que contiene una parte del disco, no está junto a su descriptor.</translation>
        </message>
        <message>
            <source>{where}: {value} is not a plain file beside the descriptor, so it was not opened.</source>
            <translation>{where}: {value} no es un archivo normal junto al descriptor, así que no se abrió.</translation>
        </message>
        <message>
            <source>{where}: the two footers of the VHD are not the same ({value}); convert the image again.</source>
            <translation>{where}: los dos pies del VHD no son iguales ({value}); convierta la imagen de nuevo.</translation>
        </message>
        <message>
            <source>{where}: {value}; convert the image again.</source>
            <translation>{where}: {value}; convierta la imagen de nuevo.</translation>
        </message>
        <message>
            <source>{where}: the size in the VHD does not fit the file ({value}); convert the image again.</source>
            <translation>{where}: el tamaño indicado en el VHD no corresponde al archivo ({value}); convierta la imagen de nuevo.</translation>
        </message>
        <message>
            <source>{where}: {value}; open and close the image once in Hyper-V, or convert it again.</source>
            <translation>{where}: {value}; abra y cierre la imagen una vez en Hyper-V, o conviértala de nuevo.</translation>
        </message>
        <message>
            <source>{where}: {value}; mount the image once in Hyper-V, so that the log is replayed.</source>
            <translation>{where}: {value}; monte la imagen una vez en Hyper-V para que se aplique el registro.</translation>
        </message>
        <message>
            <source>{where}: the OVF must be the first file of an OVA, but {value}; pack it again.</source>
            <translation>{where}: el OVF debe ser el primer archivo de un OVA, pero {value}; empaquételo de nuevo.</translation>
        </message>
        <message>
            <source>{where}: an OVA may hold one virtual machine, not {value}; export each one by itself.</source>
            <translation>{where}: un OVA puede contener una máquina virtual, no {value}; exporte cada una por separado.</translation>
        </message>
        <message>
            <source>{where}: {value} is named but not there; export the virtual machine again.</source>
            <translation>{where}: {value} se nombra, pero no está; exporte la máquina virtual de nuevo.</translation>
        </message>
        <message>
            <source>{where}: {value}; the file was changed or damaged after the export.</source>
            <translation>{where}: {value}; el archivo se cambió o se dañó después de la exportación.</translation>
        </message>
        <message>
            <source>{where}: {value}; export the virtual machine again.</source>
            <translation>{where}: {value}; exporte la máquina virtual de nuevo.</translation>
        </message>
        <message>
            <source>{where}: AWS takes no chunked disk files ({value}); export without chunks, or let the program repack it.</source>
            <translation>{where}: AWS no acepta archivos de disco fragmentados ({value}); exporte sin fragmentos, o deje que el programa lo reempaquete.</translation>
        </message>
        <message>
            <source>{where}: AWS takes no compressed disk files ({value}); export without compression.</source>
            <translation>{where}: AWS no acepta archivos de disco comprimidos ({value}); exporte sin compresión.</translation>
        </message>
        <message>
            <source>{path} comes to {size} bytes or more as a stream-optimised VMDK, which holds up to {largest}: choose VHDX.</source>
            <translation>{path} ocupa {size} bytes o más como VMDK optimizado para streaming, que admite hasta {largest}: elija VHDX.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was measured ({where}: {value}). Start again, and change neither the image nor this program meanwhile.</source>
            <translation>{path} ya no es lo que era cuando se midió ({where}: {value}). Empiece de nuevo, y no cambie entretanto ni la imagen ni este programa.</translation>
        </message>
        <message>
            <source>{path} holds a disk of {size} bytes, and a VHD holds up to {largest}: choose VHDX or VMDK.</source>
            <translation>{path} contiene un disco de {size} bytes, y un VHD admite hasta {largest}: elija VHDX o VMDK.</translation>
        </message>
        <message>
            <source>{path} could not be written ({reason}): free some space or choose another folder.</source>
            <translation>No se pudo escribir {path} ({reason}): libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <source>No instance type is chosen. Name one, such as t3.small.</source>
            <translation>No se ha elegido ningún tipo de instancia. Indique uno, por ejemplo t3.small.</translation>
        </message>
        <message>
            <source>{source} is no address. Give the one that you reach AWS from, such as 203.0.113.7.</source>
            <translation>{source} no es una dirección. Indique aquella desde la que accede a AWS, por ejemplo 203.0.113.7.</translation>
        </message>
        <message>
            <source>{subnet} is no id of a subnet; those look like subnet-0123456789abcdef0.</source>
            <translation>{subnet} no es el ID de una subred; son como subnet-0123456789abcdef0.</translation>
        </message>
        <message>
            <source>{group} is no id of a security group; those look like sg-0123456789abcdef0.</source>
            <translation>{group} no es el ID de un grupo de seguridad; son como sg-0123456789abcdef0.</translation>
        </message>
        <message>
            <source>{page} is not of the form port/path, such as 8080/health.</source>
            <translation>{page} no tiene la forma puerto/ruta, como 8080/health.</translation>
        </message>
        <message>
            <source>This computer lies behind a router, so AWS sees another address than its own. Say with --from which one is let in: your network's public address.</source>
            <translation>Este equipo está detrás de un enrutador, así que AWS ve otra dirección que la suya. Indique con --from cuál puede entrar: la dirección pública de su red.</translation>
        </message>
        <message>
            <source>It is not known which address to let in: this computer lies behind a router. Give your network's public address in the settings of the test launch.</source>
            <translation>No se sabe qué dirección dejar entrar: este equipo está detrás de un enrutador. Indique la dirección pública de su red en los ajustes del lanzamiento de prueba.</translation>
        </message>
        <message>
            <source>{source} would let in too many: give your own address, or a range of at most {limit}.</source>
            <translation>{source} dejaría entrar a demasiados: indique su propia dirección, o un intervalo de {limit} como máximo.</translation>
        </message>
        <message>
            <source>The user data have {size} bytes; EC2 takes {limit}.</source>
            <translation>Los datos de usuario tienen {size} bytes; EC2 acepta {limit}.</translation>
        </message>
        <message>
            <source>Say where the private key of the new key pair is to be saved.</source>
            <translation>Indique dónde se debe guardar la clave privada del nuevo par de claves.</translation>
        </message>
        <message>
            <source>{path} is there already and was not overwritten. Name another file for the private key.</source>
            <translation>{path} ya existe y no se sobrescribió. Indique otro archivo para la clave privada.</translation>
        </message>
        <message>
            <source>The private key file {path} cannot be used: {reason}.</source>
            <translation>No se puede usar el archivo de clave privada {path}: {reason}.</translation>
        </message>
        <message>
            <source>{target} is not of the form host:port.</source>
            <translation>{target} no tiene la forma host:puerto.</translation>
        </message>
        <message>
            <source>The migration {id} has no AMI yet, so there is nothing to launch.</source>
            <translation>La migración {id} todavía no tiene AMI, así que no hay nada que lanzar.</translation>
        </message>
        <message>
            <source>There is no launch {id}.</source>
            <translation>No existe el lanzamiento {id}.</translation>
        </message>
        <message>
            <source>The launch {id} is under way in another process.</source>
            <translation>El lanzamiento {id} está en curso en otro proceso.</translation>
        </message>
        <message>
            <source>The record of launch {id} in {path} cannot be read: {reason}.</source>
            <translation>No se puede leer el registro del lanzamiento {id} en {path}: {reason}.</translation>
        </message>
        <message>
            <source>The launch {id} is over; start another one.</source>
            <translation>El lanzamiento {id} ha acabado; inicie otro.</translation>
        </message>
        <message>
            <source>The Region has no default VPC. Choose a subnet.</source>
            <translation>La Región no tiene VPC predeterminada. Elija una subred.</translation>
        </message>
        <message>
            <source>Nothing was launched: without a terminal to ask on, say --yes.</source>
            <translation>No se lanzó nada: sin un terminal en el que preguntar, indique --yes.</translation>
        </message>
        <message>
            <source>There is no launch yet; 'amigrate launch MIGRATION' makes one.</source>
            <translation>Todavía no hay ningún lanzamiento; 'amigrate launch MIGRATION' crea uno.</translation>
        </message>
        <message>
            <source>EC2 knows no instance {instance} any more.</source>
            <translation>EC2 ya no conoce la instancia {instance}.</translation>
        </message>
        <message>
            <source>This computer has no ssh program.</source>
            <translation>Este equipo no tiene ningún programa ssh.</translation>
        </message>
        <message>
            <source>{login} could not log in at {address}: {reason}</source>
            <translation>{login} no pudo iniciar sesión en {address}: {reason}</translation>
        </message>
        <message>
            <source>The Systems Manager agent ended with {status}: {reason}</source>
            <translation>El agente de Systems Manager terminó con {status}: {reason}</translation>
        </message>
        <message>
            <source>The login at {address} gave no answer within {seconds} seconds.</source>
            <translation>El inicio de sesión en {address} no dio respuesta en {seconds} segundos.</translation>
        </message>
        <message>
            <source>The instance is {state}, not running: {reason}</source>
            <translation>La instancia está en estado {state}, no en marcha: {reason}</translation>
        </message>
        <message>
            <source>EC2's status check says {status}. The console's text and picture show how far the machine came.</source>
            <translation>La comprobación de estado de EC2 dice {status}. El texto y la imagen de la consola muestran hasta dónde llegó la máquina.</translation>
        </message>
        <message>
            <source>The machine gave up with: {words}</source>
            <translation>La máquina se rindió con: {words}</translation>
        </message>
        <message>
            <source>Nothing answers at port {port} of {address}. Look whether the service is enabled, the guest's own firewall lets it in, and the network came up.</source>
            <translation>Nada responde en el puerto {port} de {address}. Mire si el servicio está habilitado, si el firewall del propio sistema invitado lo deja entrar y si la red se activó.</translation>
        </message>
        <message>
            <source>EC2 shows no volume of the instance.</source>
            <translation>EC2 no muestra ningún volumen de la instancia.</translation>
        </message>
        <message>
            <source>Not attached, or smaller than their snapshot: {devices}</source>
            <translation>No asociados, o más pequeños que su instantánea: {devices}</translation>
        </message>
        <message>
            <source>No account to log in with was given, and no Systems Manager agent answers.</source>
            <translation>No se indicó ninguna cuenta con la que iniciar sesión, y no responde ningún agente de Systems Manager.</translation>
        </message>
        <message>
            <source>No Systems Manager agent answers, and Windows is looked into by no other way: install the agent, and name an instance profile that lets it report.</source>
            <translation>No responde ningún agente de Systems Manager, y Windows no se examina de ningún otro modo: instale el agente e indique un perfil de instancia que le permita informar.</translation>
        </message>
        <message>
            <source>The login as {login} was refused: {reason} An import installs no key: name an account and a key that the machine has had before.</source>
            <translation>El inicio de sesión como {login} se rechazó: {reason} Una importación no instala ninguna clave: indique una cuenta y una clave que la máquina ya tuviera.</translation>
        </message>
        <message>
            <source>The machine did not answer.</source>
            <translation>La máquina no respondió.</translation>
        </message>
        <message>
            <source>The instance did not tell.</source>
            <translation>La instancia no lo dijo.</translation>
        </message>
        <message>
            <source>In its fstab, and not mounted: {points}</source>
            <translation>En su fstab, pero no montado: {points}</translation>
        </message>
        <message>
            <source>Mounted read-only although fstab says otherwise: {points}. The file system may be damaged.</source>
            <translation>Montado en solo lectura aunque fstab dice otra cosa: {points}. El sistema de archivos puede estar dañado.</translation>
        </message>
        <message>
            <source>The system sees {seen} disks, {attached} are attached.</source>
            <translation>El sistema ve {seen} discos, hay {attached} asociados.</translation>
        </message>
        <message>
            <source>Almost no space, or no inodes, left on {points}</source>
            <translation>Casi sin espacio, o sin inodos, en {points}</translation>
        </message>
        <message>
            <source>Not running: {names}</source>
            <translation>No están en marcha: {names}</translation>
        </message>
        <message>
            <source>No process was named, and there is no systemd to ask.</source>
            <translation>No se nombró ningún proceso, y no hay systemd al que preguntar.</translation>
        </message>
        <message>
            <source>Automatic services that ended with an error: {services}</source>
            <translation>Servicios automáticos que terminaron con un error: {services}</translation>
        </message>
        <message>
            <source>Windows keeps disks offline: {disks}. Bring them online in Disk Management, or set the SAN policy to OnlineAll before the import.</source>
            <translation>Windows mantiene discos sin conexión: {disks}. Póngalos en línea en Administración de discos, o establezca la directiva SAN en OnlineAll antes de la importación.</translation>
        </message>
        <message>
            <source>Windows reads no file system on {points}</source>
            <translation>Windows no lee ningún sistema de archivos en {points}</translation>
        </message>
        <message>
            <source>Marked as damaged, and checked at the next start: {points}</source>
            <translation>Marcado como dañado; se comprobará en el próximo inicio: {points}</translation>
        </message>
        <message>
            <source>The System log tells of {events} since the boot.</source>
            <translation>El registro del sistema informa de {events} desde el arranque.</translation>
        </message>
        <message>
            <source>Failed units: {units}</source>
            <translation>Unidades fallidas: {units}</translation>
        </message>
        <message>
            <source>No page was named.</source>
            <translation>No se nombró ninguna página.</translation>
        </message>
        <message>
            <source>Nothing answers at {place}.</source>
            <translation>Nada responde en {place}.</translation>
        </message>
        <message>
            <source>{place} answers {status}.</source>
            <translation>{place} responde {status}.</translation>
        </message>
        <message>
            <source>EC2 gave it {wanted}, but no interface has this address.</source>
            <translation>EC2 le dio {wanted}, pero ninguna interfaz tiene esta dirección.</translation>
        </message>
        <message>
            <source>Not reachable from inside: {targets}</source>
            <translation>No accesibles desde dentro: {targets}</translation>
        </message>
        <message>
            <source>The instance has no program to try a connection with.</source>
            <translation>La instancia no tiene ningún programa con el que probar una conexión.</translation>
        </message>
        <message>
            <source>Instance runs</source>
            <translation>La instancia está en marcha</translation>
        </message>
        <message>
            <source>System status</source>
            <translation>Estado del sistema</translation>
        </message>
        <message>
            <source>Instance status</source>
            <translation>Estado de la instancia</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Consola</translation>
        </message>
        <message>
            <source>Port answers</source>
            <translation>El puerto responde</translation>
        </message>
        <message>
            <source>Volumes attached</source>
            <translation>Volúmenes asociados</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Volume integrity</source>
            <translation>Integridad de los volúmenes</translation>
        </message>
        <message>
            <source>Disk space</source>
            <translation>Espacio en disco</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Procesos</translation>
        </message>
        <message>
            <source>HTTP answer</source>
            <translation>Respuesta HTTP</translation>
        </message>
        <message>
            <source>Boot errors</source>
            <translation>Errores de arranque</translation>
        </message>
        <message>
            <source>Connectivity</source>
            <translation>Conectividad</translation>
        </message>
        <message>
            <source>{where}: the default boot entry named there is in no menu; GRUB boots the first entry instead: set the default anew (grub2-set-default, or GRUB_DEFAULT and update-grub).</source>
            <translation>{where}: la entrada de arranque predeterminada que se nombra allí no está en ningún menú; GRUB arranca en su lugar la primera entrada: defina de nuevo la predeterminada (grub2-set-default, o GRUB_DEFAULT y update-grub).</translation>
        </message>
        <message>
            <source>{where}: the boot loader's configuration holds no entry; write it anew with grub-mkconfig.</source>
            <translation>{where}: la configuración del cargador de arranque no contiene ninguna entrada; escríbala de nuevo con grub-mkconfig.</translation>
        </message>
        <message>
            <source>{where}: the kernel of the default boot entry is not on the disk; install it again, or choose another entry.</source>
            <translation>{where}: el kernel de la entrada de arranque predeterminada no está en el disco; instálelo de nuevo, o elija otra entrada.</translation>
        </message>
        <message>
            <source>{where}: netplan cannot read this file; mend its YAML (netplan generate shows the fault).</source>
            <translation>{where}: netplan no puede leer este archivo; corrija su YAML (netplan generate muestra el fallo).</translation>
        </message>
        <message>
            <source>{where}: this wicked configuration is not well-formed XML; mend it.</source>
            <translation>{where}: esta configuración de wicked no es XML bien formado; corríjala.</translation>
        </message>
        <message>
            <source>{where}: the package database is damaged; rebuild it in the guest (rpm --rebuilddb).</source>
            <translation>{where}: la base de datos de paquetes está dañada; reconstrúyala en el sistema invitado (rpm --rebuilddb).</translation>
        </message>
        <message>
            <source>{where}: there is no package database that tells which package a kernel belongs to.</source>
            <translation>{where}: no hay ninguna base de datos de paquetes que diga a qué paquete pertenece un kernel.</translation>
        </message>
        <message>
            <source>{where}: these firewall rules could not be followed; make sure that SSH is let in.</source>
            <translation>{where}: estas reglas de firewall no se pudieron seguir; asegúrese de que dejan entrar SSH.</translation>
        </message>
        <message>
            <source>{where}: the initramfs is damaged or of an unknown kind; build it anew (update-initramfs -u, or dracut -f).</source>
            <translation>{where}: el initramfs está dañado o es de un tipo desconocido; genérelo de nuevo (update-initramfs -u, o dracut -f).</translation>
        </message>
        <message>
            <source>{where}: the initramfs is too large to be read; build it anew with fewer drivers.</source>
            <translation>{where}: el initramfs es demasiado grande para leerlo; genérelo de nuevo con menos controladores.</translation>
        </message>
        <message>
            <source>{where}: the initramfs is large and was not read to its end; a deep check reads it.</source>
            <translation>{where}: el initramfs es grande y no se leyó hasta el final; una comprobación profunda lo lee.</translation>
        </message>
        <message>
            <source>There is no migration {id}. `amigrate status` lists them all.</source>
            <translation>No existe la migración {id}. `amigrate status` las muestra todas.</translation>
        </message>
        <message>
            <source>Migration {id} is {state}: it cannot be resumed or cancelled any more.</source>
            <translation>La migración {id} está en estado {state}: ya no se puede reanudar ni cancelar.</translation>
        </message>
        <message>
            <source>Migration {id} is {state}. Cancel it before you remove it.</source>
            <translation>La migración {id} está en estado {state}. Cancélela antes de quitarla.</translation>
        </message>
        <message>
            <source>Migration {id} is running in another window or command. Pause it there first.</source>
            <translation>La migración {id} está en curso en otra ventana u otro comando. Páusela allí primero.</translation>
        </message>
        <message>
            <source>The list of migrations ({path}) cannot be read or written: {reason}. Check the disk and the folder's permissions.</source>
            <translation>No se puede leer o escribir la lista de migraciones ({path}): {reason}. Compruebe el disco y los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>The record of migration {id} in {path} is damaged: {reason}.</source>
            <translation>El registro de la migración {id} en {path} está dañado: {reason}.</translation>
        </message>
        <message>
            <source>This program already runs migrations of {present}; those of {folder} need a process of their own.</source>
            <translation>Este programa ya ejecuta migraciones de {present}; las de {folder} necesitan un proceso propio.</translation>
        </message>
        <message>
            <source>More than {limit} programs run migrations at once. Close one of them.</source>
            <translation>Más de {limit} programas ejecutan migraciones a la vez. Cierre uno de ellos.</translation>
        </message>
        <message>
            <source>A fault of this program stopped the migration ({kind}: {reason}). What was done is kept; please report it, and resume.</source>
            <translation>Un fallo de este programa detuvo la migración ({kind}: {reason}). Lo hecho se conserva; comuníquelo y reanude.</translation>
        </message>
        <message>
            <source>Uploading {name}: what was sent is kept when the computer sleeps, but time is lost</source>
            <translation>Subiendo {name}: lo enviado se conserva cuando el equipo se suspende, pero se pierde tiempo</translation>
        </message>
        <message>
            <source>An upload cannot be held to {rate} bytes a second: at least {least} are needed. Pause it instead.</source>
            <translation>No se puede limitar una subida a {rate} bytes por segundo: se necesitan al menos {least}. En su lugar, páusela.</translation>
        </message>
        <message>
            <source>laying out the VMDK:</source>
            <translation>preparando el VMDK:</translation>
        </message>
        <message>
            <source>the disk sets the pace</source>
            <translation>el disco marca el ritmo</translation>
        </message>
        <message>
            <source>the processor sets the pace</source>
            <translation>el procesador marca el ritmo</translation>
        </message>
        <message>
            <source>the network sets the pace</source>
            <translation>la red marca el ritmo</translation>
        </message>
        <message>
            <source>waiting for AWS</source>
            <translation>esperando a AWS</translation>
        </message>
        <message>
            <source>held to the limit that was set</source>
            <translation>mantenida en el límite fijado</translation>
        </message>
        <message>
            <source>{guest} cannot get a licence from AWS: Linux runs under its own licence only. Choose BYOL, or Auto, which means BYOL here.</source>
            <translation>{guest} no puede obtener una licencia de AWS: Linux funciona solo con su propia licencia. Elija BYOL, o Auto, que aquí significa BYOL.</translation>
        </message>
        <message>
            <source>{guest} cannot get a licence from AWS: a Windows client runs under your own licence only. Choose BYOL, or Auto, which means BYOL here.</source>
            <translation>{guest} no puede obtener una licencia de AWS: un cliente Windows funciona solo con su propia licencia. Elija BYOL, o Auto, que aquí significa BYOL.</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk: AWS decides during the import.</source>
            <translation>No se pudo determinar el sistema operativo a partir del disco: AWS decide durante la importación.</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk: if this licence does not fit it, the import fails.</source>
            <translation>No se pudo determinar el sistema operativo a partir del disco: si esta licencia no le corresponde, la importación falla.</translation>
        </message>
        <message>
            <source>AWS licences exist for Windows Server only.</source>
            <translation>Las licencias de AWS existen solo para Windows Server.</translation>
        </message>
        <message>
            <source>Your own licence stays in force. If the guest is a Windows, the conditions below apply.</source>
            <translation>Su propia licencia sigue vigente. Si el sistema invitado es un Windows, se aplican las condiciones siguientes.</translation>
        </message>
        <message>
            <source>Auto means AWS here: the machine gets a licence from AWS in place of its own.</source>
            <translation>Auto significa aquí AWS: la máquina recibe una licencia de AWS en lugar de la suya.</translation>
        </message>
        <message>
            <source>Auto means BYOL here: the machine keeps its own licence.</source>
            <translation>Auto significa aquí BYOL: la máquina conserva su propia licencia.</translation>
        </message>
        <message>
            <source>Nothing changes: the machine keeps its own licence or subscription.</source>
            <translation>Nada cambia: la máquina conserva su propia licencia o suscripción.</translation>
        </message>
        <message>
            <source>Red Hat Enterprise Linux keeps its subscription, which has to be moved to the cloud through Red Hat Cloud Access.</source>
            <translation>Red Hat Enterprise Linux conserva su suscripción, que hay que trasladar a la nube mediante Red Hat Cloud Access.</translation>
        </message>
        <message>
            <source>SUSE Linux Enterprise Server keeps its subscription through the SUSE Public Cloud Program (BYOS).</source>
            <translation>SUSE Linux Enterprise Server conserva su suscripción mediante SUSE Public Cloud Program (BYOS).</translation>
        </message>
        <message>
            <source>The Windows Server licence is paid for by the hour, within the price of the instance.</source>
            <translation>La licencia de Windows Server se paga por horas, dentro del precio de la instancia.</translation>
        </message>
        <message>
            <source>The instance costs what a Linux instance costs, as long as every condition below is met. Eligibility comes from MSDN or Windows Software Assurance Per User.</source>
            <translation>La instancia cuesta lo mismo que una de Linux mientras se cumplan todas las condiciones siguientes. El derecho procede de MSDN o de Windows Software Assurance Per User.</translation>
        </message>
        <message>
            <source>AWS recommends to ask your own legal advisers about Microsoft's terms; using AWS against them is not permitted.</source>
            <translation>AWS recomienda consultar a sus propios asesores legales sobre los términos de Microsoft; no se permite usar AWS contra ellos.</translation>
        </message>
        <message>
            <source>The instance will run on a Dedicated Host.</source>
            <translation>La instancia funcionará en un host dedicado.</translation>
        </message>
        <message>
            <source>The machine was made from software that we provide ourselves, and is brought in by VM Import/Export under its current terms.</source>
            <translation>La máquina se creó con software que proporcionamos nosotros, y se incorpora mediante VM Import/Export según sus términos vigentes.</translation>
        </message>
        <message>
            <source>The instance runs only in the AWS Regions that we have designated, and where AWS offers BYOL.</source>
            <translation>La instancia funciona solo en las Regiones de AWS que hemos designado y en las que AWS ofrece BYOL.</translation>
        </message>
        <message>
            <source>Windows is activated with our own Microsoft keys, or from our key management system (KMS).</source>
            <translation>Windows se activa con nuestras propias claves de Microsoft, o desde nuestro sistema de administración de claves (KMS).</translation>
        </message>
        <message>
            <source>We know that each start may put the instance on another physical server, and that Microsoft's rules on moving a licence from one server to another allow this.</source>
            <translation>Sabemos que cada inicio puede poner la instancia en otro servidor físico, y que las reglas de Microsoft sobre el traslado de una licencia de un servidor a otro lo permiten.</translation>
        </message>
        <message>
            <source>Our agreements with Microsoft entitle us to BYOL for this software, we have accepted Microsoft's licence terms, and we answer for keeping to them.</source>
            <translation>Nuestros contratos con Microsoft nos dan derecho a BYOL para este software, hemos aceptado los términos de licencia de Microsoft y respondemos de su cumplimiento.</translation>
        </message>
        <message>
            <source>The subscription of this Red Hat Enterprise Linux is enrolled in Red Hat Cloud Access.</source>
            <translation>La suscripción de este Red Hat Enterprise Linux está inscrita en Red Hat Cloud Access.</translation>
        </message>
        <message>
            <source>The subscription of this SUSE Linux Enterprise Server is used under the SUSE Public Cloud Program (BYOS).</source>
            <translation>La suscripción de este SUSE Linux Enterprise Server se usa según SUSE Public Cloud Program (BYOS).</translation>
        </message>
        <message>
            <source>{type} runs {offered}; the guest is {guest}.</source>
            <translation>{type} ejecuta {offered}; el sistema invitado es {guest}.</translation>
        </message>
        <message>
            <source>{type} runs {offered}; AWS imports x86 machines only.</source>
            <translation>{type} ejecuta {offered}; AWS importa solo máquinas x86.</translation>
        </message>
        <message>
            <source>{type} starts by {offered}; the disk starts by {guest}.</source>
            <translation>{type} arranca por {offered}; el disco arranca por {guest}.</translation>
        </message>
        <message>
            <source>{type} has an ENA network interface, and no ENA driver was found in the guest: it could not be reached. Install the driver before the import, or choose a type that does not need it.</source>
            <translation>{type} tiene una interfaz de red ENA, y no se encontró ningún controlador de ENA en el sistema invitado: no se podría acceder a él. Instale el controlador antes de la importación, o elija un tipo que no lo necesite.</translation>
        </message>
        <message>
            <source>{type} attaches its volumes by NVMe, and no NVMe driver was found in the guest: it could not find its disk. Install the driver before the import, or choose a type that does not need it.</source>
            <translation>{type} asocia sus volúmenes mediante NVMe, y no se encontró ningún controlador de NVMe en el sistema invitado: no podría encontrar su disco. Instale el controlador antes de la importación, o elija un tipo que no lo necesite.</translation>
        </message>
        <message>
            <source>{type} has {offered} vCPU; the machine is declared with {needed}.</source>
            <translation>{type} tiene {offered} vCPU; la máquina declara {needed}.</translation>
        </message>
        <message>
            <source>The image does not say what the machine had: {cpus} vCPU and {memory} GiB are assumed.</source>
            <translation>La imagen no dice qué tenía la máquina: se suponen {cpus} vCPU y {memory} GiB.</translation>
        </message>
        <message>
            <source>The machine is declared with {cpus} vCPU and {memory} GiB of memory.</source>
            <translation>La máquina declara {cpus} vCPU y {memory} GiB de memoria.</translation>
        </message>
        <message>
            <source>{type} has {offered} GiB of memory; the machine is declared with {needed} GiB.</source>
            <translation>{type} tiene {offered} GiB de memoria; la máquina declara {needed} GiB.</translation>
        </message>
        <message>
            <source>{type} takes {offered} volumes; the machine has {needed}.</source>
            <translation>{type} admite {offered} volúmenes; la máquina tiene {needed}.</translation>
        </message>
        <message>
            <source>{type} belongs to a previous generation: dearer and slower than today's types, and not in every Region.</source>
            <translation>{type} pertenece a una generación anterior: más caro y más lento que los tipos actuales, y no está en todas las Regiones.</translation>
        </message>
        <message>
            <source>{type} is not among the types that the guide of 2019 lists for imported Linux machines.</source>
            <translation>{type} no está entre los tipos que la guía de 2019 enumera para máquinas Linux importadas.</translation>
        </message>
        <message>
            <source>There is no instance type {type} in this list.</source>
            <translation>No existe el tipo de instancia {type} en esta lista.</translation>
        </message>
        <message>
            <source>AWS has never published the size of {type}.</source>
            <translation>AWS nunca ha publicado el tamaño de {type}.</translation>
        </message>
        <message>
            <source>{type} needs ENA and NVMe drivers; whether the guest has them could not be read.</source>
            <translation>{type} necesita controladores de ENA y NVMe; no se pudo leer si el sistema invitado los tiene.</translation>
        </message>
        <message>
            <source>How the disk starts could not be read; {type} may or may not start it.</source>
            <translation>No se pudo leer cómo arranca el disco; puede que {type} lo arranque o no.</translation>
        </message>
        <message>
            <source>{type} can start by UEFI, as this disk does.</source>
            <translation>{type} puede arrancar por UEFI, como este disco.</translation>
        </message>
        <message>
            <source>{type} is burstable: its processors slow down under lasting load.</source>
            <translation>{type} es de rendimiento ampliable: sus procesadores se ralentizan con carga prolongada.</translation>
        </message>
        <message>
            <source>{type} has accelerators (GPU or other) that the guest has no driver for.</source>
            <translation>{type} tiene aceleradores (GPU u otros) para los que el sistema invitado no tiene controlador.</translation>
        </message>
        <message>
            <source>{type} is bare metal: it takes minutes to start.</source>
            <translation>{type} es bare metal: tarda minutos en iniciarse.</translation>
        </message>
        <message>
            <source>There is no plan yet: the image has not been checked.</source>
            <translation>Todavía no hay plan: la imagen no se ha comprobado.</translation>
        </message>
        <message>
            <source>{path} cannot be found ({reason}). Put it back, or make a new plan.</source>
            <translation>No se encuentra {path} ({reason}). Vuelva a ponerlo en su sitio, o haga un plan nuevo.</translation>
        </message>
        <message>
            <source>{path} has changed since the plan was made ({size} bytes then, {now} now). Check it again and make a new plan.</source>
            <translation>{path} ha cambiado desde que se hizo el plan ({size} bytes entonces, {now} ahora). Compruébelo de nuevo y haga un plan nuevo.</translation>
        </message>
        <message>
            <source>{path} has {size} bytes; Amazon S3 takes at most {limit} bytes in one object.</source>
            <translation>{path} tiene {size} bytes; Amazon S3 acepta como máximo {limit} bytes en un objeto.</translation>
        </message>
        <message>
            <source>{path} cannot be sent as {container} ({reason}): that takes one readable disk a file, of a size that the container holds. Choose --repack never, or convert the disks first.</source>
            <translation>{path} no se puede enviar como {container} ({reason}): para ello hace falta un disco legible por archivo, de un tamaño que quepa en el contenedor. Elija --repack never, o convierta antes los discos.</translation>
        </message>
        <message>
            <source>{path} is of format {format}, which AWS does not import. Convert it to VHDX, VMDK (stream-optimised) or raw first.</source>
            <translation>{path} es de formato {format}, que AWS no importa. Conviértalo antes a VHDX, VMDK (optimizado para streaming) o raw.</translation>
        </message>
        <message>
            <source>The plan names {count} files; AWS imports at most {limit} volumes.</source>
            <translation>El plan nombra {count} archivos; AWS importa como máximo {limit} volúmenes.</translation>
        </message>
        <message>
            <source>An OVA describes a whole machine and has to be imported alone; the plan names {count} files.</source>
            <translation>Un OVA describe una máquina completa y hay que importarlo solo; el plan nombra {count} archivos.</translation>
        </message>
        <message>
            <source>AWS would refuse this image: {rules}. Mend what the report says and check it again.</source>
            <translation>AWS rechazaría esta imagen: {rules}. Corrija lo que dice el informe y compruébela de nuevo.</translation>
        </message>
        <message>
            <source>The plan says {platform}, but the image holds {guest}.</source>
            <translation>El plan dice {platform}, pero la imagen contiene {guest}.</translation>
        </message>
        <message>
            <source>{operation} is no usage operation that AWS knows. Use one of {known}, or leave it out.</source>
            <translation>{operation} no es una operación de uso que AWS conozca. Use una de {known}, u omítala.</translation>
        </message>
        <message>
            <source>Usage operation {operation} is for {platform} under {license}; this plan has {guest} under {chosen}. Leave it out, or change the licence.</source>
            <translation>La operación de uso {operation} es para {platform} con {license}; este plan tiene {guest} con {chosen}. Omítala, o cambie la licencia.</translation>
        </message>
        <message>
            <source>A condition of the licence has not been confirmed yet: {item}.</source>
            <translation>Todavía no se ha confirmado una condición de la licencia: {item}.</translation>
        </message>
        <message>
            <source>{region} is not the name of an AWS Region. Names look like eu-west-1.</source>
            <translation>{region} no es el nombre de una Región de AWS. Los nombres son como eu-west-1.</translation>
        </message>
        <message>
            <source>{bucket} cannot be the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens, beginning and ending with a letter or digit.</source>
            <translation>{bucket} no puede ser el nombre de un bucket: de 3 a 63 letras minúsculas, cifras, puntos y guiones, con una letra o cifra al principio y al final.</translation>
        </message>
        <message>
            <source>Name a bucket, or let the program create one.</source>
            <translation>Indique un bucket, o deje que el programa cree uno.</translation>
        </message>
        <message>
            <source>The prefix {prefix} cannot be used: at most 512 bytes, and not beginning with a slash.</source>
            <translation>No se puede usar el prefijo {prefix}: como máximo 512 bytes, y sin barra al principio.</translation>
        </message>
        <message>
            <source>{role} cannot be the name of a role: at most 64 letters, digits and + = , . @ - _.</source>
            <translation>{role} no puede ser el nombre de un rol: como máximo 64 letras, cifras y + = , . @ - _.</translation>
        </message>
        <message>
            <source>The key {key} is named, but encryption is not switched on. Switch it on, or leave the key out.</source>
            <translation>Se indica la clave {key}, pero el cifrado no está activado. Actívelo, u omita la clave.</translation>
        </message>
        <message>
            <source>There are {count} tags; AWS takes at most {limit}.</source>
            <translation>Hay {count} etiquetas; AWS acepta como máximo {limit}.</translation>
        </message>
        <message>
            <source>The tag {key} cannot be used: 1 to 128 characters, a value of at most 256, and not beginning with aws:.</source>
            <translation>No se puede usar la etiqueta {key}: de 1 a 128 caracteres, un valor de 256 como máximo, y sin aws: al principio.</translation>
        </message>
        <message>
            <source>The plan could not be written to {path}: {reason}.</source>
            <translation>No se pudo escribir el plan en {path}: {reason}.</translation>
        </message>
        <message>
            <source>The plan {path} could not be read: {reason}.</source>
            <translation>No se pudo leer el plan {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a plan: {reason}.</source>
            <translation>{path} no es un plan: {reason}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of this program (plan version {version}). Update the program.</source>
            <translation>{path} lo escribió una versión más reciente de este programa (versión de plan {version}). Actualice el programa.</translation>
        </message>
        <message>
            <source>{path} is not a valid plan: {where}: {reason}.</source>
            <translation>{path} no es un plan válido: {where}: {reason}.</translation>
        </message>
        <message>
            <source>Choose the file of a virtual machine's disk, or an OVA.</source>
            <translation>Elija el archivo del disco de una máquina virtual, o un OVA.</translation>
        </message>
        <message>
            <source>The image is being checked.</source>
            <translation>Se está comprobando la imagen.</translation>
        </message>
        <message>
            <source>The upload is still running.</source>
            <translation>La subida sigue en curso.</translation>
        </message>
        <message>
            <source>AWS is still working on the import.</source>
            <translation>AWS sigue trabajando en la importación.</translation>
        </message>
        <message>
            <source>Press Start to begin the upload.</source>
            <translation>Pulse Iniciar para comenzar la subida.</translation>
        </message>
        <message>
            <source>The migration is under way: it can be paused or cancelled, but not changed.</source>
            <translation>La migración está en curso: se puede pausar o cancelar, pero no cambiar.</translation>
        </message>
        <message>
            <source>{path} holds no operating system that could be read, so it cannot be told which answer file it needs. Say it: amigrate answer-file --architecture amd64 (or x86).</source>
            <translation>{path} no contiene ningún sistema operativo que se pudiera leer, así que no se puede saber qué archivo de respuestas necesita. Indíquelo: amigrate answer-file --architecture amd64 (o x86).</translation>
        </message>
        <message>
            <source>{path} holds {guest}: only Windows has sysprep and its answer file.</source>
            <translation>{path} contiene {guest}: solo Windows tiene sysprep y su archivo de respuestas.</translation>
        </message>
        <message>
            <source>The architecture of the Windows in {path} could not be read. Say it: amigrate answer-file --architecture amd64 (or x86).</source>
            <translation>No se pudo leer la arquitectura del Windows de {path}. Indíquela: amigrate answer-file --architecture amd64 (o x86).</translation>
        </message>
        <message>
            <source>The Windows in {path} is for {architecture}; AWS imports x86 and amd64 only, and the guide has no answer file for others.</source>
            <translation>El Windows de {path} es para {architecture}; AWS importa solo x86 y amd64, y la guía no tiene archivo de respuestas para otras.</translation>
        </message>
        <message>
            <source>The disk cannot start by {mode}: what was found on it starts by {offered}; leave the boot mode to the program, or choose that one.</source>
            <translation>El disco no puede arrancar por {mode}: lo que se encontró en él arranca por {offered}; deje el modo de arranque al programa, o elija ese.</translation>
        </message>
        <message>
            <source>The disk says it: {value}.</source>
            <translation>Lo dice el disco: {value}.</translation>
        </message>
        <message>
            <source>Not rehearsed: QEMU (qemu-system-x86_64) is not installed; 'amigrate doctor' says how to get it.</source>
            <translation>No se ensayó: QEMU (qemu-system-x86_64) no está instalado; 'amigrate doctor' dice cómo obtenerlo.</translation>
        </message>
        <message>
            <source>Not rehearsed: this machine boots by UEFI and no UEFI firmware for QEMU is installed (Debian: apt-get install ovmf).</source>
            <translation>No se ensayó: esta máquina arranca por UEFI y no hay instalado ningún firmware UEFI para QEMU (Debian: apt-get install ovmf).</translation>
        </message>
        <message>
            <source>Not rehearsed: no operating system was found on {path}; 'amigrate check' says why.</source>
            <translation>No se ensayó: no se encontró ningún sistema operativo en {path}; 'amigrate check' dice por qué.</translation>
        </message>
        <message>
            <source>Not rehearsed: {path} holds a system for {architecture}, and EC2 imports x86-64 machines.</source>
            <translation>No se ensayó: {path} contiene un sistema para {architecture}, y EC2 importa máquinas x86-64.</translation>
        </message>
        <message>
            <source>Not rehearsed: {path} has no room for a working copy of {needed} bytes; free some space or set AMIGRATE_HOME elsewhere.</source>
            <translation>No se ensayó: en {path} no cabe una copia de trabajo de {needed} bytes; libere espacio o ponga AMIGRATE_HOME en otro lugar.</translation>
        </message>
        <message>
            <source>{path} is not a report of amigrate ({reason} at {where}): choose a file that 'amigrate check --json' wrote.</source>
            <translation>{path} no es un informe de amigrate ({reason} en {where}): elija un archivo escrito por 'amigrate check --json'.</translation>
        </message>
        <message>
            <source>Import as an image: the files go to S3, and ImportImage makes the guest fit for EC2.</source>
            <translation>Importar como imagen: los archivos van a S3, e ImportImage adapta el sistema invitado a EC2.</translation>
        </message>
        <message>
            <source>Import as snapshots: the files go to S3, ImportSnapshot takes each disk as it is, and an AMI is registered from them.</source>
            <translation>Importar como instantáneas: los archivos van a S3, ImportSnapshot toma cada disco tal cual, y con ellas se registra una AMI.</translation>
        </message>
        <message>
            <source>Write directly: the blocks go to EBS snapshots without S3, and an AMI is registered from them.</source>
            <translation>Escribir directamente: los bloques van a instantáneas de EBS sin S3, y con ellas se registra una AMI.</translation>
        </message>
        <message>
            <source>Write directly, then import: the blocks go to EBS snapshots without S3, and ImportImage makes the guest fit from there.</source>
            <translation>Escribir directamente y después importar: los bloques van a instantáneas de EBS sin S3, y desde allí ImportImage adapta el sistema invitado.</translation>
        </message>
        <message>
            <source>Import with a manifest: parts and a manifest go to S3, ImportVolume makes volumes, and an AMI is registered from snapshots of them.</source>
            <translation>Importar con un manifiesto: las partes y un manifiesto van a S3, ImportVolume crea volúmenes, y con instantáneas de ellos se registra una AMI.</translation>
        </message>
        <message>
            <source>AWS would refuse the machine on this route: {rules}.</source>
            <translation>AWS rechazaría la máquina en esta ruta: {rules}.</translation>
        </message>
        <message>
            <source>The largest disk has {size}; this route takes at most {limit}.</source>
            <translation>El disco más grande tiene {size}; esta ruta acepta como máximo {limit}.</translation>
        </message>
        <message>
            <source>The machine has {count} disks; at most {limit} are taken.</source>
            <translation>La máquina tiene {count} discos; se aceptan como máximo {limit}.</translation>
        </message>
        <message>
            <source>{path} is of format {format}, which this route does not take. Repack it, or choose a direct route.</source>
            <translation>{path} es de formato {format}, que esta ruta no acepta. Reempaquételo, o elija una ruta directa.</translation>
        </message>
        <message>
            <source>Not all disks of {path} can be read; see the report.</source>
            <translation>No se pueden leer todos los discos de {path}; consulte el informe.</translation>
        </message>
        <message>
            <source>AWS imports no {architecture} guests as images. Choose --route direct or snapshot, which register the disks as they are.</source>
            <translation>AWS no importa sistemas invitados {architecture} como imágenes. Elija --route direct o snapshot, que registran los discos tal cual.</translation>
        </message>
        <message>
            <source>{guest} under a licence of AWS's needs ImportImage: an image that is registered from snapshots has no Windows licence. Choose the image route, or bring your own licence.</source>
            <translation>{guest} con una licencia de AWS necesita ImportImage: una imagen registrada a partir de instantáneas no tiene licencia de Windows. Elija la ruta de imagen, o aporte su propia licencia.</translation>
        </message>
        <message>
            <source>AWS does not look into the disks: what does not start, or cannot be reached, shows only when an instance is launched.</source>
            <translation>AWS no mira dentro de los discos: lo que no arranca, o no es accesible, se ve solo al lanzar una instancia.</translation>
        </message>
        <message>
            <source>AWS adds no drivers, and the kernel's for EC2 were not all found ({rule}): the instance may not find its disk or its network. Add them to the initramfs first.</source>
            <translation>AWS no añade controladores, y no se encontraron todos los del kernel para EC2 ({rule}): puede que la instancia no encuentre su disco o su red. Añádalos antes al initramfs.</translation>
        </message>
        <message>
            <source>The static network configuration stays ({rule}): the instance cannot be reached until it asks by DHCP. Change it first.</source>
            <translation>La configuración de red estática se conserva ({rule}): no se puede acceder a la instancia hasta que pida su dirección por DHCP. Cámbiela antes.</translation>
        </message>
        <message>
            <source>The network configuration names an interface that EC2 will not have ({rule}). Change it first.</source>
            <translation>La configuración de red nombra una interfaz que EC2 no tendrá ({rule}). Cámbiela antes.</translation>
        </message>
        <message>
            <source>The lines of /etc/fstab stay as they are ({rule}): name file systems by UUID first, and take out those that EC2 has not.</source>
            <translation>Las líneas de /etc/fstab quedan como están ({rule}): nombre antes los sistemas de archivos por UUID, y quite los que EC2 no tiene.</translation>
        </message>
        <message>
            <source>{guest} gets no drivers, no changed registry and no Windows platform in the AMI: it starts only when AWS's PV, NVMe and ENA drivers are installed before, and is billed as Linux.</source>
            <translation>{guest} no recibe controladores, ni un Registro modificado, ni la plataforma Windows en la AMI: arranca solo si antes se instalan los controladores PV, NVMe y ENA de AWS, y se factura como Linux.</translation>
        </message>
        <message>
            <source>The AMI of {guest} carries no subscription: the instances use the one that you bring.</source>
            <translation>La AMI de {guest} no lleva suscripción: las instancias usan la que usted aporte.</translation>
        </message>
        <message>
            <source>What ImportImage would refuse is not refused here, and is yours to answer for: {rules}.</source>
            <translation>Lo que ImportImage rechazaría no se rechaza aquí, y queda bajo su responsabilidad: {rules}.</translation>
        </message>
        <message>
            <source>ImportVolume exists only in the older Regions, takes one disk a task, and asks for a snapshot and an AMI to be made afterwards.</source>
            <translation>ImportVolume existe solo en las Regiones más antiguas, acepta un disco por tarea y exige crear después una instantánea y una AMI.</translation>
        </message>
        <message>
            <source>The volumes are encrypted only where the account encrypts new volumes by default.</source>
            <translation>Los volúmenes se cifran solo si la cuenta cifra los volúmenes nuevos de forma predeterminada.</translation>
        </message>
        <message>
            <source>Neither a bucket nor the service role vmimport is needed.</source>
            <translation>No hacen falta ni un bucket ni el rol de servicio vmimport.</translation>
        </message>
        <message>
            <source>Only the blocks in use go, about {size}, and no copy lies in S3.</source>
            <translation>Solo se envían los bloques en uso, unos {size}, y no queda ninguna copia en S3.</translation>
        </message>
        <message>
            <source>When the disk has changed, only the changed blocks need go again (amigrate migrate --since).</source>
            <translation>Cuando el disco ha cambiado, solo hay que enviar de nuevo los bloques modificados (amigrate migrate --since).</translation>
        </message>
        <message>
            <source>The description has {length} characters; AWS takes at most {limit}. Shorten it.</source>
            <translation>La descripción tiene {length} caracteres; AWS acepta como máximo {limit}. Acórtela.</translation>
        </message>
        <message>
            <source>The comment has {length} characters; AWS takes at most {limit}. Shorten it.</source>
            <translation>El comentario tiene {length} caracteres; AWS acepta como máximo {limit}. Acórtelo.</translation>
        </message>
        <message>
            <source>{device} cannot be used as a device name: names look like /dev/sdf or /dev/xvdf, and each may be given once.</source>
            <translation>{device} no se puede usar como nombre de dispositivo: los nombres son como /dev/sdf o /dev/xvdf, y cada uno se puede dar una sola vez.</translation>
        </message>
        <message>
            <source>Boot mode {mode} does not go together with {architecture}. Choose the other boot mode, or leave it out.</source>
            <translation>El modo de arranque {mode} no es compatible con {architecture}. Elija el otro modo de arranque, u omítalo.</translation>
        </message>
        <message>
            <source>UEFI can be asked for only with the platform when AWS imports from snapshots. Give --platform Linux or Windows.</source>
            <translation>Cuando AWS importa a partir de instantáneas, UEFI solo se puede pedir junto con la plataforma. Indique --platform Linux o Windows.</translation>
        </message>
        <message>
            <source>The key {key} lies in another Region than {region}, where the disks are encrypted. Use a key of {region}.</source>
            <translation>La clave {key} está en una Región distinta de {region}, donde se cifran los discos. Use una clave de {region}.</translation>
        </message>
        <message>
            <source>{arn} is no ARN of a licence configuration (arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-…).</source>
            <translation>{arn} no es el ARN de una configuración de licencia (arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-…).</translation>
        </message>
        <message>
            <source>The licence configuration {arn} lies in another Region than {region}. Use one of {region}.</source>
            <translation>La configuración de licencia {arn} está en una Región distinta de {region}. Use una de {region}.</translation>
        </message>
        <message>
            <source>A licence configuration counts licences of your own; this plan takes AWS's. Choose --license-type BYOL, or leave it out.</source>
            <translation>Una configuración de licencia cuenta licencias propias; este plan usa las de AWS. Elija --license-type BYOL, u omítala.</translation>
        </message>
        <message>
            <source>Only a direct route can send what has changed since an earlier migration; this plan goes by {route}. Choose --route direct or direct-image.</source>
            <translation>Solo una ruta directa puede enviar lo que ha cambiado desde una migración anterior; este plan va por {route}. Elija --route direct o direct-image.</translation>
        </message>
        <message>
            <source>{id} is no migration's id. `amigrate status` lists them.</source>
            <translation>{id} no es el identificador de ninguna migración. `amigrate status` las muestra.</translation>
        </message>
        <message>
            <source>The route {route} sends the files as they are. Choose --repack never.</source>
            <translation>La ruta {route} envía los archivos tal cual. Elija --repack never.</translation>
        </message>
        <message>
            <source>The route {route} has no place for {names}: only ImportImage takes them. Leave them out, or choose the image route.</source>
            <translation>En la ruta {route} no hay lugar para {names}: solo ImportImage los acepta. Omítalos, o elija la ruta de imagen.</translation>
        </message>
        <message>
            <source>ImportVolume encrypts nothing by itself. Switch on EBS encryption by default in the account and leave --encrypted out, or choose another route.</source>
            <translation>ImportVolume no cifra nada por sí mismo. Active en la cuenta el cifrado de EBS de forma predeterminada y omita --encrypted, o elija otra ruta.</translation>
        </message>
        <message>
            <source>EBS has other bytes of block {block} of {snapshot} than were sent; it is sent again.</source>
            <translation>EBS tiene en el bloque {block} de {snapshot} bytes distintos de los enviados; se envía de nuevo.</translation>
        </message>
        <message>
            <source>The snapshot {snapshot} did not become complete: {aws_message} Resume the migration; it begins a new one.</source>
            <translation>La instantánea {snapshot} no llegó a completarse: {aws_message} Reanude la migración; comienza una nueva.</translation>
        </message>
        <message>
            <source>Migration {id} has not written the same disks directly, or has not finished. Choose another one for --since, or leave it out.</source>
            <translation>La migración {id} no ha escrito los mismos discos directamente, o no ha terminado. Elija otra para --since, u omítalo.</translation>
        </message>
        <message>
            <source>Not all disks of {path} can be read, so it cannot be written directly.</source>
            <translation>No se pueden leer todos los discos de {path}, así que no se puede escribir directamente.</translation>
        </message>
        <message>
            <source>The import manifest is no XML that can be read: {reason}.</source>
            <translation>El manifiesto de importación no es XML que se pueda leer: {reason}.</translation>
        </message>
        <message>
            <source>The import manifest lacks {name}, or has it wrong.</source>
            <translation>Al manifiesto de importación le falta {name}, o lo tiene mal.</translation>
        </message>
        <message>
            <source>The import manifest names the format {format}; it has to be RAW, VHD or VMDK.</source>
            <translation>El manifiesto de importación nombra el formato {format}; tiene que ser RAW, VHD o VMDK.</translation>
        </message>
        <message>
            <source>The import manifest has {count} parts: there has to be one, and at most 100,000.</source>
            <translation>El manifiesto de importación tiene {count} partes: tiene que haber una, y como máximo 100 000.</translation>
        </message>
        <message>
            <source>Part {part} of the import manifest begins at byte {start}, not at {expected}.</source>
            <translation>La parte {part} del manifiesto de importación comienza en el byte {start}, no en {expected}.</translation>
        </message>
        <message>
            <source>The import manifest says {size} bytes, but its parts have {parts}.</source>
            <translation>El manifiesto de importación dice {size} bytes, pero sus partes tienen {parts}.</translation>
        </message>
        <message>
            <source>The import manifest asks for a volume of {size} GiB.</source>
            <translation>El manifiesto de importación pide un volumen de {size} GiB.</translation>
        </message>
        <message>
            <source>The import manifest names {address}, which is no http(s) address.</source>
            <translation>El manifiesto de importación nombra {address}, que no es una dirección http(s).</translation>
        </message>
        <message>
            <source>The Region has no availability zone that volumes can be made in. Choose another Region.</source>
            <translation>La Región no tiene ninguna zona de disponibilidad en la que se puedan crear volúmenes. Elija otra Región.</translation>
        </message>
        <message>
            <source>There is no rule {rule}; 'amigrate rules' lists them.</source>
            <translation>No existe la regla {rule}; 'amigrate rules' las muestra.</translation>
        </message>
        <message>
            <source>{rule} asks for no confirmation here: it was judged from the disk ({verdict}). Leave it out of --confirm; 'amigrate check' marks what can be confirmed.</source>
            <translation>{rule} no pide ninguna confirmación aquí: se evaluó a partir del disco ({verdict}). Quítela de --confirm; 'amigrate check' marca lo que se puede confirmar.</translation>
        </message>
        <message>
            <source>The sandbox cannot keep its state in {folder}: {reason}. Choose another folder with --state.</source>
            <translation>El sandbox no puede guardar su estado en {folder}: {reason}. Elija otra carpeta con --state.</translation>
        </message>
        <message>
            <source>Another sandbox already runs on {folder}. Use that one, or choose another folder with --state.</source>
            <translation>Ya hay otro sandbox en marcha en {folder}. Use ese, o elija otra carpeta con --state.</translation>
        </message>
        <message>
            <source>Port {port} cannot be used: {reason}. Choose another one with --port, or 0 for any free one.</source>
            <translation>No se puede usar el puerto {port}: {reason}. Elija otro con --port, o 0 para cualquiera que esté libre.</translation>
        </message>
        <message>
            <source>The sandbox did not start in {folder}: {reason}. Its log is {log}.</source>
            <translation>El sandbox no se inició en {folder}: {reason}. Su registro es {log}.</translation>
        </message>
        <message>
            <source>The sandbox does not take these service control policies: {reason}. Each must be a policy document with Effect, Action and Resource.</source>
            <translation>El sandbox no acepta estas políticas de control de servicios: {reason}. Cada una tiene que ser un documento de política con Effect, Action y Resource.</translation>
        </message>
        <message>
            <source>The sandbox in {folder} was not ready after {seconds} seconds. Its log is {log}.</source>
            <translation>El sandbox de {folder} no estaba listo después de {seconds} segundos. Su registro es {log}.</translation>
        </message>
        <message>
            <source>The registry hive {where} is not there, so what it says is unknown; check that the image holds the whole system volume.</source>
            <translation>No está el subárbol del Registro {where}, así que se desconoce lo que dice; compruebe que la imagen contiene todo el volumen del sistema.</translation>
        </message>
        <message>
            <source>{where} does not start like a registry hive; start the machine once, shut it down, and export it again.</source>
            <translation>{where} no empieza como un subárbol del Registro; inicie la máquina una vez, apáguela y expórtela de nuevo.</translation>
        </message>
        <message>
            <source>The registry hive {where} is damaged; start the machine once so that Windows mends it, shut it down, and export it again.</source>
            <translation>El subárbol del Registro {where} está dañado; inicie la máquina una vez para que Windows lo corrija, apáguela y expórtela de nuevo.</translation>
        </message>
        <message>
            <source>The registry value {where} has a type that Windows does not use there; look at it with regedit and set it again.</source>
            <translation>El valor del Registro {where} tiene un tipo que Windows no usa allí; mírelo con regedit y defínalo de nuevo.</translation>
        </message>
        <message>
            <source>The account record {where} is too short to be read; look at the accounts with "net user" and set the passwords again.</source>
            <translation>El registro de cuenta {where} es demasiado corto para leerlo; mire las cuentas con "net user" y establezca las contraseñas de nuevo.</translation>
        </message>
        <message>
            <source>No boot store (BCD or boot.ini) was found for {where}; check that the system partition is in the image.</source>
            <translation>No se encontró ningún almacén de arranque (BCD o boot.ini) para {where}; compruebe que la partición del sistema está en la imagen.</translation>
        </message>
        <message>
            <source>The registry value {where} is not there, though every Windows has it; start the machine once, shut it down, and export it again.</source>
            <translation>No está el valor del Registro {where}, aunque todo Windows lo tiene; inicie la máquina una vez, apáguela y expórtela de nuevo.</translation>
        </message>
        <message>
            <source>{where} is not a Windows program, so the processor that this Windows is for is unknown; repair it with "sfc /scannow" and export it again.</source>
            <translation>{where} no es un programa de Windows, así que se desconoce para qué procesador es este Windows; repárelo con "sfc /scannow" y expórtelo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>migrations</name>
        <message>
            <source>Machine</source>
            <translation>Máquina</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
    </context>
    <context>
        <name>options</name>
        <message>
            <source>Import options</source>
            <translation>Opciones de importación</translation>
        </message>
        <message>
            <source>{platform}, AWS's licence</source>
            <translation>{platform}, licencia de AWS</translation>
        </message>
        <message>
            <source>{platform}, a licence of your own</source>
            <translation>{platform}, licencia propia</translation>
        </message>
        <message>
            <source>{system}, {sql} of AWS</source>
            <translation>{system}, {sql} de AWS</translation>
        </message>
        <message>
            <source>Nothing is set: AWS and the image decide.</source>
            <translation>Nada está fijado: deciden AWS y la imagen.</translation>
        </message>
        <message>
            <source>description</source>
            <translation>descripción</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>comentario</translation>
        </message>
        <message>
            <source>boot mode</source>
            <translation>modo de arranque</translation>
        </message>
        <message>
            <source>usage operation</source>
            <translation>operación de uso</translation>
        </message>
        <message>
            <source>licence configurations</source>
            <translation>configuraciones de licencia</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>plataforma</translation>
        </message>
        <message>
            <source>architecture</source>
            <translation>arquitectura</translation>
        </message>
        <message>
            <source>hypervisor</source>
            <translation>hipervisor</translation>
        </message>
        <message>
            <source>device names</source>
            <translation>nombres de dispositivo</translation>
        </message>
        <message>
            <source>Set: {names}</source>
            <translation>Fijado: {names}</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Your AMI</source>
            <translation>Su AMI</translation>
        </message>
        <message>
            <source>AMI id</source>
            <translation>ID de la AMI</translation>
        </message>
        <message>
            <source>Launch command</source>
            <translation>Comando de lanzamiento</translation>
        </message>
        <message>
            <source>Launch it</source>
            <translation>Lanzarla</translation>
        </message>
        <message>
            <source>This was the sandbox: to do it for real, make a new migration and choose AWS on the review page.</source>
            <translation>Esto fue el sandbox: para hacerlo de verdad, cree una migración nueva y elija AWS en la página de revisión.</translation>
        </message>
        <message>
            <source>Launch a &amp;test instance…</source>
            <translation>&amp;Lanzar una instancia de prueba…</translation>
        </message>
        <message>
            <source>Clean &amp;up…</source>
            <translation>L&amp;impiar…</translation>
        </message>
        <message>
            <source>Shows what lies in the account, with its monthly cost</source>
            <translation>Muestra qué hay en la cuenta, con su coste mensual</translation>
        </message>
        <message>
            <source>sandbox on this computer</source>
            <translation>sandbox en este equipo</translation>
        </message>
        <message>
            <source>deleted from the bucket</source>
            <translation>eliminado del bucket</translation>
        </message>
        <message>
            <source>still in the bucket</source>
            <translation>todavía en el bucket</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Instantáneas</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>Archivo subido</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>Tarea de importación</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>Lanzamiento de prueba</translation>
        </message>
        <message>
            <source>&amp;Test launch…</source>
            <translation>Lanzamiento de &amp;prueba…</translation>
        </message>
        <message>
            <source>Why it failed</source>
            <translation>Por qué falló</translation>
        </message>
        <message>
            <source>AWS's message</source>
            <translation>Mensaje de AWS</translation>
        </message>
        <message>
            <source>AWS says</source>
            <translation>AWS dice</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>{rule} (the check before the upload failed it)</source>
            <translation>{rule} (ya no se cumplía en la comprobación previa a la subida)</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Fuente: {source}</translation>
        </message>
        <message>
            <source>AWS status</source>
            <translation>Estado según AWS</translation>
        </message>
        <message>
            <source>Checking the account…</source>
            <translation>Comprobando la cuenta…</translation>
        </message>
        <message>
            <source>Uploading {name}…</source>
            <translation>Subiendo {name}…</translation>
        </message>
    </context>
    <context>
        <name>pane</name>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>could not be told</source>
            <translation>no se pudo determinar</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Tipo de instancia</translation>
        </message>
        <message>
            <source>chosen at the launch</source>
            <translation>se elige en el lanzamiento</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>Tarea de importación</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>Lanzamiento de prueba</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>drivers for EC2</source>
            <translation>controladores para EC2</translation>
        </message>
        <message>
            <source>addresses by DHCP</source>
            <translation>direcciones por DHCP</translation>
        </message>
        <message>
            <source>mounts by UUID</source>
            <translation>montajes por UUID</translation>
        </message>
        <message>
            <source>boot menu</source>
            <translation>menú de arranque</translation>
        </message>
        <message>
            <source>registry made bootable, addresses by DHCP</source>
            <translation>Registro preparado para arrancar, direcciones por DHCP</translation>
        </message>
    </context>
    <context>
        <name>rehearsal</name>
        <message>
            <source>The firmware finds the disk</source>
            <translation>El firmware encuentra el disco</translation>
        </message>
        <message>
            <source>The boot loader starts</source>
            <translation>El cargador de arranque se inicia</translation>
        </message>
        <message>
            <source>The kernel starts</source>
            <translation>El kernel se inicia</translation>
        </message>
        <message>
            <source>The root file system is mounted</source>
            <translation>Se monta el sistema de archivos raíz</translation>
        </message>
        <message>
            <source>An address comes by DHCP</source>
            <translation>Llega una dirección por DHCP</translation>
        </message>
        <message>
            <source>Someone can log in</source>
            <translation>Se puede iniciar sesión</translation>
        </message>
        <message>
            <source>Windows is activated</source>
            <translation>Windows está activado</translation>
        </message>
        <message>
            <source>Driver {name}</source>
            <translation>Controlador {name}</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>proved</source>
            <translation>demostrado</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallido</translation>
        </message>
        <message>
            <source>checked only</source>
            <translation>solo comprobado</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>no alcanzado</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>You may do what the plan does</source>
            <translation>Usted puede hacer lo que hace el plan</translation>
        </message>
        <message>
            <source>Whoever signed in may do every action that this plan uses, on this bucket and role; it is not the account's root user.</source>
            <translation>Quien ha iniciado sesión puede hacer todas las acciones que usa este plan, en este bucket y con este rol; no es el usuario raíz de la cuenta.</translation>
        </message>
        <message>
            <source>{arn} may do all {count} actions that this plan needs.</source>
            <translation>{arn} puede hacer las {count} acciones que necesita este plan.</translation>
        </message>
        <message>
            <source>These are the credentials of account {account}'s root user.</source>
            <translation>Estas son las credenciales del usuario raíz de la cuenta {account}.</translation>
        </message>
        <message>
            <source>No policy lets you do {actions}.</source>
            <translation>Ninguna política le permite hacer {actions}.</translation>
        </message>
        <message>
            <source>A policy of yours denies {actions}.</source>
            <translation>Una política suya deniega {actions}.</translation>
        </message>
        <message>
            <source>A service control policy of the organization denies {actions}: no policy in this account can allow it.</source>
            <translation>Una política de control de servicios de la organización deniega {actions}: ninguna política de esta cuenta puede permitirlo.</translation>
        </message>
        <message>
            <source>A resource control policy of the organization denies {actions}.</source>
            <translation>Una política de control de recursos de la organización deniega {actions}.</translation>
        </message>
        <message>
            <source>Your permissions boundary does not let you do {actions}.</source>
            <translation>Su límite de permisos no le permite hacer {actions}.</translation>
        </message>
        <message>
            <source>The session's policy does not let you do {actions}.</source>
            <translation>La política de la sesión no le permite hacer {actions}.</translation>
        </message>
        <message>
            <source>The resource's own policy denies {actions}.</source>
            <translation>La propia política del recurso deniega {actions}.</translation>
        </message>
        <message>
            <source>The policy of the VPC endpoint in between denies {actions}.</source>
            <translation>La política del punto de conexión de VPC intermedio deniega {actions}.</translation>
        </message>
        <message>
            <source>You may not do {actions}: the import goes on without, but something stays behind or undone.</source>
            <translation>Usted no puede hacer {actions}: la importación continúa sin ello, pero algo queda atrás o sin hacer.</translation>
        </message>
        <message>
            <source>Whether you may do {actions} depends on conditions that cannot be told beforehand.</source>
            <translation>Si usted puede hacer {actions} depende de condiciones que no se pueden conocer de antemano.</translation>
        </message>
        <message>
            <source>Whether you may do {actions} could not be asked beforehand: {reason}.</source>
            <translation>No se pudo consultar de antemano si usted puede hacer {actions}: {reason}.</translation>
        </message>
        <message>
            <source>Not asked: who you are comes first.</source>
            <translation>No se consultó: primero hay que saber quién es usted.</translation>
        </message>
        <message>
            <source>Ask the account's administrator to attach the policy that `amigrate policy --bucket BUCKET` writes.</source>
            <translation>Pida al administrador de la cuenta que adjunte la política que escribe `amigrate policy --bucket BUCKET`.</translation>
        </message>
        <message>
            <source>Sign in as an IAM user or role; VM Import/Export does not work for the root user.</source>
            <translation>Inicie sesión como usuario o rol de IAM; VM Import/Export no funciona con el usuario raíz.</translation>
        </message>
        <message>
            <source>Ask the account's administrator to take the Deny out of the policy that is named above.</source>
            <translation>Pida al administrador de la cuenta que quite el Deny de la política nombrada arriba.</translation>
        </message>
        <message>
            <source>Ask whoever runs the AWS organization; the account's own administrator cannot change this.</source>
            <translation>Pregunte a quien gestiona la organización de AWS; el administrador de la propia cuenta no puede cambiar esto.</translation>
        </message>
        <message>
            <source>Ask the account's administrator to widen your permissions boundary by the actions named.</source>
            <translation>Pida al administrador de la cuenta que amplíe su límite de permisos con las acciones nombradas.</translation>
        </message>
        <message>
            <source>Sign in without the session policy, or with one that allows the actions named.</source>
            <translation>Inicie sesión sin la política de sesión, o con una que permita las acciones nombradas.</translation>
        </message>
        <message>
            <source>Ask your network's administrator to allow the actions in the VPC endpoint's policy.</source>
            <translation>Pida al administrador de su red que permita las acciones en la política del punto de conexión de VPC.</translation>
        </message>
        <message>
            <source>To know it beforehand, let yourself do iam:SimulatePrincipalPolicy; `amigrate policy` writes it too.</source>
            <translation>Para saberlo de antemano, concédase iam:SimulatePrincipalPolicy; `amigrate policy` también lo escribe.</translation>
        </message>
        <message>
            <source>The service role reaches the bucket</source>
            <translation>El rol de servicio alcanza el bucket</translation>
        </message>
        <message>
            <source>The service role exists, lets VM Import/Export take it on, and may read this bucket, prefix and keys and make the image.</source>
            <translation>El rol de servicio existe, deja que VM Import/Export lo asuma, y puede leer este bucket, prefijo y claves y crear la imagen.</translation>
        </message>
        <message>
            <source>{service} may take on {role}, and the role reaches {bucket}.</source>
            <translation>{service} puede asumir {role}, y el rol alcanza {bucket}.</translation>
        </message>
        <message>
            <source>There is no role {role} yet; the program makes it when the migration starts.</source>
            <translation>Todavía no existe el rol {role}; el programa lo crea al iniciarse la migración.</translation>
        </message>
        <message>
            <source>{role} lacks {missing}; the program adds a policy for {bucket} when the migration starts.</source>
            <translation>A {role} le falta {missing}; el programa añade una política para {bucket} al iniciarse la migración.</translation>
        </message>
        <message>
            <source>There is no role {role}.</source>
            <translation>No existe el rol {role}.</translation>
        </message>
        <message>
            <source>{role} does not trust {service}.</source>
            <translation>{role} no confía en {service}.</translation>
        </message>
        <message>
            <source>{role} trusts {service}, but not with the external id {external_id}.</source>
            <translation>{role} confía en {service}, pero no con el ID externo {external_id}.</translation>
        </message>
        <message>
            <source>{role} trusts {service}, but only in the name of another account or source (aws:SourceAccount, aws:SourceArn).</source>
            <translation>{role} confía en {service}, pero solo en nombre de otra cuenta u otro origen (aws:SourceAccount, aws:SourceArn).</translation>
        </message>
        <message>
            <source>Whether {service} may take on {role} depends on a condition that cannot be told from here.</source>
            <translation>Si {service} puede asumir {role} depende de una condición que no se puede conocer desde aquí.</translation>
        </message>
        <message>
            <source>{role} lacks {missing}.</source>
            <translation>A {role} le falta {missing}.</translation>
        </message>
        <message>
            <source>A policy of {role} denies {missing}.</source>
            <translation>Una política de {role} deniega {missing}.</translation>
        </message>
        <message>
            <source>The permissions boundary of {role} does not let it do {missing}.</source>
            <translation>El límite de permisos de {role} no le permite hacer {missing}.</translation>
        </message>
        <message>
            <source>Whether {role} may do {missing} depends on conditions that cannot be told from here.</source>
            <translation>Si {role} puede hacer {missing} depende de condiciones que no se pueden conocer desde aquí.</translation>
        </message>
        <message>
            <source>Let the program mend it, or hand `amigrate policy --bucket {bucket}` to the account's administrator.</source>
            <translation>Deje que lo corrija el programa, o entregue `amigrate policy --bucket {bucket}` al administrador de la cuenta.</translation>
        </message>
        <message>
            <source>Let the program make it, or hand `amigrate policy --bucket {bucket}` to the account's administrator.</source>
            <translation>Deje que lo cree el programa, o entregue `amigrate policy --bucket {bucket}` al administrador de la cuenta.</translation>
        </message>
        <message>
            <source>Take the Deny out of the policy that is named above, or name another role.</source>
            <translation>Quite el Deny de la política nombrada arriba, o indique otro rol.</translation>
        </message>
        <message>
            <source>Widen the role's permissions boundary, or name another role.</source>
            <translation>Amplíe el límite de permisos del rol, o indique otro rol.</translation>
        </message>
        <message>
            <source>The bucket is right</source>
            <translation>El bucket es adecuado</translation>
        </message>
        <message>
            <source>The bucket lies in the import's Region, belongs to this account, is private, and no policy of it shuts you or the role out.</source>
            <translation>El bucket está en la Región de la importación, pertenece a esta cuenta, es privado, y ninguna política suya le excluye a usted ni al rol.</translation>
        </message>
        <message>
            <source>{bucket} lies in {region}, is this account's, and lets you and the role in.</source>
            <translation>{bucket} está en {region}, es de esta cuenta y les da acceso a usted y al rol.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket} yet; the program makes it in {wanted} when the migration starts, private and encrypted.</source>
            <translation>Todavía no existe el bucket {bucket}; el programa lo crea en {wanted} al iniciarse la migración, privado y cifrado.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}.</source>
            <translation>No existe el bucket {bucket}.</translation>
        </message>
        <message>
            <source>{bucket} belongs to another account, or you may not see it.</source>
            <translation>{bucket} pertenece a otra cuenta, o usted no puede verlo.</translation>
        </message>
        <message>
            <source>{bucket} lies in {region}, the import runs in {wanted}.</source>
            <translation>{bucket} está en {region}, la importación se ejecuta en {wanted}.</translation>
        </message>
        <message>
            <source>{bucket} is not closed to the public.</source>
            <translation>{bucket} no está cerrado al público.</translation>
        </message>
        <message>
            <source>{bucket} keeps the parts of uploads that nobody completes, and they are paid for.</source>
            <translation>{bucket} conserva las partes de las subidas que nadie completa, y se pagan.</translation>
        </message>
        <message>
            <source>{bucket} locks new objects for a time: the uploaded image cannot be removed before.</source>
            <translation>{bucket} bloquea los objetos nuevos durante un tiempo: la imagen subida no se puede eliminar antes.</translation>
        </message>
        <message>
            <source>{bucket} keeps old versions: the uploaded image, once removed, stays as one and is paid for.</source>
            <translation>{bucket} conserva las versiones antiguas: la imagen subida, una vez eliminada, permanece como una de ellas y se paga.</translation>
        </message>
        <message>
            <source>{bucket} names no default encryption; S3 encrypts with its own keys all the same.</source>
            <translation>{bucket} no indica ningún cifrado predeterminado; S3 cifra de todos modos con sus propias claves.</translation>
        </message>
        <message>
            <source>The policy of {bucket} denies {action} to you.</source>
            <translation>La política de {bucket} le deniega a usted {action}.</translation>
        </message>
        <message>
            <source>The policy of {bucket} denies {action} to the service role.</source>
            <translation>La política de {bucket} deniega {action} al rol de servicio.</translation>
        </message>
        <message>
            <source>Whether the policy of {bucket} denies {action} to {who} depends on conditions that cannot be told from here.</source>
            <translation>Si la política de {bucket} deniega {action} a {who} depende de condiciones que no se pueden conocer desde aquí.</translation>
        </message>
        <message>
            <source>Not all settings of {bucket} may be read ({actions}).</source>
            <translation>No se pueden leer todos los ajustes de {bucket} ({actions}).</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>Choose a bucket in {wanted}, or import in {region}.</source>
            <translation>Elija un bucket en {wanted}, o importe en {region}.</translation>
        </message>
        <message>
            <source>Let the program close it, unless something else in it is meant for the public.</source>
            <translation>Deje que el programa lo cierre, salvo que contenga algo destinado al público.</translation>
        </message>
        <message>
            <source>Let the program add a lifecycle rule that ends uploads after 30 days.</source>
            <translation>Deje que el programa añada una regla de ciclo de vida que termine las subidas a los 30 días.</translation>
        </message>
        <message>
            <source>Choose a bucket without a default retention, or keep the uploaded image.</source>
            <translation>Elija un bucket sin retención predeterminada, o conserve la imagen subida.</translation>
        </message>
        <message>
            <source>Choose a bucket without versioning, or add a lifecycle rule that expires noncurrent versions.</source>
            <translation>Elija un bucket sin control de versiones, o añada una regla de ciclo de vida que haga caducar las versiones no actuales.</translation>
        </message>
        <message>
            <source>Let the program set it, so that audits find what they look for.</source>
            <translation>Deje que el programa lo establezca, para que las auditorías encuentren lo que buscan.</translation>
        </message>
        <message>
            <source>Change the statement shown, or choose another bucket.</source>
            <translation>Cambie la instrucción mostrada, o elija otro bucket.</translation>
        </message>
        <message>
            <source>Change the statement shown so that the service role may read, or choose another bucket.</source>
            <translation>Cambie la instrucción mostrada para que el rol de servicio pueda leer, o elija otro bucket.</translation>
        </message>
        <message>
            <source>Let yourself do the actions named, or ask someone who may.</source>
            <translation>Concédase las acciones nombradas, o pregunte a alguien que las tenga.</translation>
        </message>
        <message>
            <source>The KMS keys can be used</source>
            <translation>Las claves de KMS se pueden usar</translation>
        </message>
        <message>
            <source>The Region is switched on, and every KMS key that the import comes across is enabled, in the Region, and open to you and the service role.</source>
            <translation>La Región está activada, y cada clave de KMS que encuentra la importación está habilitada, en la Región, y disponible para usted y para el rol de servicio.</translation>
        </message>
        <message>
            <source>You and {role} may use {keys}.</source>
            <translation>Usted y {role} pueden usar {keys}.</translation>
        </message>
        <message>
            <source>The import comes across no key of yours: nothing is encrypted with one in {region}.</source>
            <translation>La importación no encuentra ninguna clave suya: en {region} no hay nada cifrado con una.</translation>
        </message>
        <message>
            <source>The Region {region} is not switched on in this account.</source>
            <translation>La Región {region} no está activada en esta cuenta.</translation>
        </message>
        <message>
            <source>There is no Region {region}.</source>
            <translation>No existe la Región {region}.</translation>
        </message>
        <message>
            <source>The security token service is not active in {region}.</source>
            <translation>El servicio de tokens de seguridad no está activo en {region}.</translation>
        </message>
        <message>
            <source>There is no key {key} in {region}, which {use} are encrypted with.</source>
            <translation>No existe en {region} la clave {key}, con la que están cifrados {use}.</translation>
        </message>
        <message>
            <source>The key {key} lies in {there}, the import runs in {region}.</source>
            <translation>La clave {key} está en {there}, la importación se ejecuta en {region}.</translation>
        </message>
        <message>
            <source>The key {key} is {state}.</source>
            <translation>La clave {key} está en estado {state}.</translation>
        </message>
        <message>
            <source>The key {key} is not a symmetric encryption key.</source>
            <translation>La clave {key} no es una clave de cifrado simétrica.</translation>
        </message>
        <message>
            <source>Neither the key's policy nor a grant lets the role {role} do {actions} with {key}, which {use} are encrypted with.</source>
            <translation>Ni la política de la clave ni una concesión permiten que el rol {role} haga {actions} con {key}, con la que están cifrados {use}.</translation>
        </message>
        <message>
            <source>The role {role} may not do {actions} with {key} yet; the program adds it to its policy when the migration starts.</source>
            <translation>El rol {role} todavía no puede hacer {actions} con {key}; el programa lo añade a su política al iniciarse la migración.</translation>
        </message>
        <message>
            <source>The policy of the key {key} does not let you do {actions}, so nothing can be uploaded.</source>
            <translation>La política de la clave {key} no le permite hacer {actions}, así que no se puede subir nada.</translation>
        </message>
        <message>
            <source>Whether {who} may do {actions} with {key} depends on conditions that cannot be told from here.</source>
            <translation>Si {who} puede hacer {actions} con {key} depende de condiciones que no se pueden conocer desde aquí.</translation>
        </message>
        <message>
            <source>The key {key} could not be looked at: {reason}.</source>
            <translation>No se pudo consultar la clave {key}: {reason}.</translation>
        </message>
        <message>
            <source>Who may use the key {key} could not be read: {reason}.</source>
            <translation>No se pudo leer quién puede usar la clave {key}: {reason}.</translation>
        </message>
        <message>
            <source>Switch it on in the account's settings, or choose another Region: `aws account enable-region --region-name {region}`</source>
            <translation>Actívela en la configuración de la cuenta, o elija otra Región: `aws account enable-region --region-name {region}`</translation>
        </message>
        <message>
            <source>Choose a Region from the list.</source>
            <translation>Elija una Región de la lista.</translation>
        </message>
        <message>
            <source>Activate it under IAM, Account settings, Security Token Service, or choose another Region.</source>
            <translation>Actívelo en IAM, Configuración de la cuenta, Security Token Service, o elija otra Región.</translation>
        </message>
        <message>
            <source>Name a key that is there, or leave the field empty for the account's default.</source>
            <translation>Indique una clave que exista, o deje el campo vacío para la predeterminada de la cuenta.</translation>
        </message>
        <message>
            <source>Name a key in {region}.</source>
            <translation>Indique una clave de {region}.</translation>
        </message>
        <message>
            <source>Enable the key, or name another: `aws kms enable-key --key-id {key}`</source>
            <translation>Habilite la clave, o indique otra: `aws kms enable-key --key-id {key}`</translation>
        </message>
        <message>
            <source>Name a symmetric encryption key.</source>
            <translation>Indique una clave de cifrado simétrica.</translation>
        </message>
        <message>
            <source>Let the program give the role a grant for this key, or have the role added to the key's policy.</source>
            <translation>Deje que el programa dé al rol una concesión para esta clave, o haga que se añada el rol a la política de la clave.</translation>
        </message>
        <message>
            <source>Have yourself added to the key's policy, or choose a bucket without this key.</source>
            <translation>Haga que se le añada a la política de la clave, o elija un bucket sin esta clave.</translation>
        </message>
        <message>
            <source>Let yourself do kms:DescribeKey, or ask someone who may.</source>
            <translation>Concédase kms:DescribeKey, o pregunte a alguien que lo tenga.</translation>
        </message>
        <message>
            <source>Let yourself do kms:GetKeyPolicy, or ask the key's administrator.</source>
            <translation>Concédase kms:GetKeyPolicy, o pregunte al administrador de la clave.</translation>
        </message>
        <message>
            <source>There is room for another import</source>
            <translation>Hay sitio para otra importación</translation>
        </message>
        <message>
            <source>Fewer imports are under way in the Region than the account may have at a time; more have to wait.</source>
            <translation>En la Región hay menos importaciones en curso de las que la cuenta puede tener a la vez; las demás tienen que esperar.</translation>
        </message>
        <message>
            <source>{count} imports are under way, {limit} may be.</source>
            <translation>Hay {count} importaciones en curso, puede haber {limit}.</translation>
        </message>
        <message>
            <source>{count} imports are under way, and {limit} may be: another one is refused until one of them ends.</source>
            <translation>Hay {count} importaciones en curso, y puede haber {limit}: otra se rechaza hasta que termine una de ellas.</translation>
        </message>
        <message>
            <source>Wait for one to end, or ask for a higher quota in Service Quotas.</source>
            <translation>Espere a que termine una, o pida una cuota mayor en Service Quotas.</translation>
        </message>
        <message>
            <source>The instance can be launched and reached</source>
            <translation>La instancia se puede lanzar y es accesible</translation>
        </message>
        <message>
            <source>The subnet, the security group and the key pair of the launch are there, and port 22 or 3389 is open to you and not to everyone.</source>
            <translation>La subred, el grupo de seguridad y el par de claves del lanzamiento existen, y el puerto 22 o 3389 está abierto para usted y no para todo el mundo.</translation>
        </message>
        <message>
            <source>The instance can be launched in {subnet}, and port {port} lets you in.</source>
            <translation>La instancia se puede lanzar en {subnet}, y el puerto {port} le deja entrar.</translation>
        </message>
        <message>
            <source>The instance can be launched in {subnet}, in a security group of its own that lets only you in, on port {port}.</source>
            <translation>La instancia se puede lanzar en {subnet}, en un grupo de seguridad propio que solo le deja entrar a usted, por el puerto {port}.</translation>
        </message>
        <message>
            <source>No instance is launched.</source>
            <translation>No se lanza ninguna instancia.</translation>
        </message>
        <message>
            <source>There is no subnet {subnet} in {region}.</source>
            <translation>No existe la subred {subnet} en {region}.</translation>
        </message>
        <message>
            <source>{region} has no default subnet, and the plan names none.</source>
            <translation>{region} no tiene subred predeterminada, y el plan no nombra ninguna.</translation>
        </message>
        <message>
            <source>The subnet {subnet} has no address left.</source>
            <translation>A la subred {subnet} no le quedan direcciones.</translation>
        </message>
        <message>
            <source>There is no security group {groups}.</source>
            <translation>No existe el grupo de seguridad {groups}.</translation>
        </message>
        <message>
            <source>The security group {groups} is not in the subnet's VPC.</source>
            <translation>El grupo de seguridad {groups} no está en la VPC de la subred.</translation>
        </message>
        <message>
            <source>Port {port} is closed in {groups}: nobody gets in.</source>
            <translation>El puerto {port} está cerrado en {groups}: no entra nadie.</translation>
        </message>
        <message>
            <source>Port {port} is open to the whole world in {groups}.</source>
            <translation>El puerto {port} está abierto a todo el mundo en {groups}.</translation>
        </message>
        <message>
            <source>Port {port} is open in {groups}, but not to your address {address}.</source>
            <translation>El puerto {port} está abierto en {groups}, pero no para su dirección {address}.</translation>
        </message>
        <message>
            <source>There is no key pair {key}.</source>
            <translation>No existe el par de claves {key}.</translation>
        </message>
        <message>
            <source>Choose a subnet that is there.</source>
            <translation>Elija una subred que exista.</translation>
        </message>
        <message>
            <source>Choose a subnet, or make a default VPC: `aws ec2 create-default-vpc`</source>
            <translation>Elija una subred, o cree una VPC predeterminada: `aws ec2 create-default-vpc`</translation>
        </message>
        <message>
            <source>Choose another subnet.</source>
            <translation>Elija otra subred.</translation>
        </message>
        <message>
            <source>Choose a security group that is there, or let the program make one.</source>
            <translation>Elija un grupo de seguridad que exista, o deje que el programa cree uno.</translation>
        </message>
        <message>
            <source>Choose a security group of the subnet's VPC, or let the program make one.</source>
            <translation>Elija un grupo de seguridad de la VPC de la subred, o deje que el programa cree uno.</translation>
        </message>
        <message>
            <source>Add a rule for your own address, or let the program make a security group that has one.</source>
            <translation>Añada una regla para su propia dirección, o deje que el programa cree un grupo de seguridad que la tenga.</translation>
        </message>
        <message>
            <source>Narrow the rule to your own address, or let the program make a security group that does.</source>
            <translation>Restrinja la regla a su propia dirección, o deje que el programa cree un grupo de seguridad que lo haga.</translation>
        </message>
        <message>
            <source>Choose a key pair that is there, or make it: `aws ec2 create-key-pair --key-name {key}`</source>
            <translation>Elija un par de claves que exista, o créelo: `aws ec2 create-key-pair --key-name {key}`</translation>
        </message>
        <message>
            <source>GRUB is the boot loader</source>
            <translation>GRUB es el cargador de arranque</translation>
        </message>
        <message>
            <source>A Linux is started by GRUB legacy or GRUB 2.</source>
            <translation>Un Linux se inicia con GRUB Legacy o GRUB 2.</translation>
        </message>
        <message>
            <source>The boot loader is {kind}.</source>
            <translation>El cargador de arranque es {kind}.</translation>
        </message>
        <message>
            <source>No boot loader was found.</source>
            <translation>No se encontró ningún cargador de arranque.</translation>
        </message>
        <message>
            <source>Install GRUB 2: grub-install /dev/sda, grub-mkconfig -o /boot/grub/grub.cfg; restart once before the export.</source>
            <translation>Instale GRUB 2: grub-install /dev/sda, grub-mkconfig -o /boot/grub/grub.cfg; reinicie una vez antes de la exportación.</translation>
        </message>
        <message>
            <source>Install GRUB 2: apt-get install grub-pc (UEFI: grub-efi-amd64); grub-install /dev/sda; update-grub; restart once before the export.</source>
            <translation>Instale GRUB 2: apt-get install grub-pc (UEFI: grub-efi-amd64); grub-install /dev/sda; update-grub; reinicie una vez antes de la exportación.</translation>
        </message>
        <message>
            <source>Install GRUB 2: yum install grub2-pc (UEFI: grub2-efi-x64 shim-x64); grub2-install /dev/sda (BIOS only); grub2-mkconfig -o /boot/grub2/grub.cfg; restart once before the export.</source>
            <translation>Instale GRUB 2: yum install grub2-pc (UEFI: grub2-efi-x64 shim-x64); grub2-install /dev/sda (solo BIOS); grub2-mkconfig -o /boot/grub2/grub.cfg; reinicie una vez antes de la exportación.</translation>
        </message>
        <message>
            <source>Install GRUB 2: zypper install grub2; set LOADER_TYPE=grub2 in /etc/sysconfig/bootloader; update-bootloader --reinit; restart once before the export.</source>
            <translation>Instale GRUB 2: zypper install grub2; ponga LOADER_TYPE=grub2 en /etc/sysconfig/bootloader; update-bootloader --reinit; reinicie una vez antes de la exportación.</translation>
        </message>
        <message>
            <source>One GRUB configuration</source>
            <translation>Una sola configuración de GRUB</translation>
        </message>
        <message>
            <source>There is one grub.cfg or menu.lst, not several that differ.</source>
            <translation>Hay un solo grub.cfg o menu.lst, no varios que difieran.</translation>
        </message>
        <message>
            <source>There is one configuration (files that hold it: {count}).</source>
            <translation>Hay una sola configuración (archivos que la contienen: {count}).</translation>
        </message>
        <message>
            <source>{count} configurations differ: {paths}.</source>
            <translation>{count} configuraciones difieren: {paths}.</translation>
        </message>
        <message>
            <source>No GRUB configuration was found.</source>
            <translation>No se encontró ninguna configuración de GRUB.</translation>
        </message>
        <message>
            <source>Keep the one that the machine starts from and remove or rename the others (mv menu.lst menu.lst.old), or make them links to it; then rebuild it: grub-mkconfig -o /boot/grub/grub.cfg (RHEL and SUSE: grub2-mkconfig -o /boot/grub2/grub.cfg).</source>
            <translation>Conserve aquella con la que arranca la máquina y elimine o renombre las demás (mv menu.lst menu.lst.old), o conviértalas en enlaces a ella; después genérela de nuevo: grub-mkconfig -o /boot/grub/grub.cfg (RHEL y SUSE: grub2-mkconfig -o /boot/grub2/grub.cfg).</translation>
        </message>
        <message>
            <source>Default boot entry can be told</source>
            <translation>Se puede determinar la entrada de arranque predeterminada</translation>
        </message>
        <message>
            <source>GRUB's default entry names a kernel, also where entries are kept by the Boot Loader Specification (BLS).</source>
            <translation>La entrada predeterminada de GRUB nombra un kernel, también donde las entradas se guardan según la Boot Loader Specification (BLS).</translation>
        </message>
        <message>
            <source>The default entry starts kernel {kernel}.</source>
            <translation>La entrada predeterminada inicia el kernel {kernel}.</translation>
        </message>
        <message>
            <source>GRUB takes its entries from /boot/loader/entries, and the default names none of them.</source>
            <translation>GRUB toma sus entradas de /boot/loader/entries, y la predeterminada no nombra ninguna de ellas.</translation>
        </message>
        <message>
            <source>GRUB takes its entries from /boot/loader/entries and no default is named, so that it starts the first ({kernel}). Whether AWS tells it likewise is not known.</source>
            <translation>GRUB toma sus entradas de /boot/loader/entries y no se nombra ninguna predeterminada, así que inicia la primera ({kernel}). No se sabe si AWS la determina del mismo modo.</translation>
        </message>
        <message>
            <source>The default entry is in no menu, or names no kernel that is there.</source>
            <translation>La entrada predeterminada no está en ningún menú, o no nombra ningún kernel que exista.</translation>
        </message>
        <message>
            <source>GRUB's own code is there, and no configuration of it: it would stop at its prompt.</source>
            <translation>Está el código propio de GRUB, pero ninguna configuración: se detendría en su línea de comandos.</translation>
        </message>
        <message>
            <source>GRUB's configuration lies on a volume that this system does not mount, so its default entry was not followed.</source>
            <translation>La configuración de GRUB está en un volumen que este sistema no monta, así que no se siguió su entrada predeterminada.</translation>
        </message>
        <message>
            <source>There is no GRUB.</source>
            <translation>No hay GRUB.</translation>
        </message>
        <message>
            <source>Name it: grubby --set-default /boot/vmlinuz-{kernel} (or grub2-set-default 0), which writes saved_entry into grubenv.</source>
            <translation>Indíquela: grubby --set-default /boot/vmlinuz-{kernel} (o grub2-set-default 0), que escribe saved_entry en grubenv.</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT in /etc/default/grub to an entry that is there, and rebuild the configuration: grub-mkconfig -o /boot/grub/grub.cfg.</source>
            <translation>Ponga en GRUB_DEFAULT, en /etc/default/grub, una entrada que exista y genere de nuevo la configuración: grub-mkconfig -o /boot/grub/grub.cfg.</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT=0 in /etc/default/grub and run update-grub.</source>
            <translation>Ponga GRUB_DEFAULT=0 en /etc/default/grub y ejecute update-grub.</translation>
        </message>
        <message>
            <source>Name the default kernel: grubby --set-default /boot/vmlinuz-VERSION, and look at grubby --default-kernel. On CentOS 8 and RHEL 8: grub2-editenv - list shows saved_entry, which has to be the name of a file in /boot/loader/entries.</source>
            <translation>Indique el kernel predeterminado: grubby --set-default /boot/vmlinuz-VERSION, y mire grubby --default-kernel. En CentOS 8 y RHEL 8: grub2-editenv - list muestra saved_entry, que tiene que ser el nombre de un archivo de /boot/loader/entries.</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT in /etc/default/grub, then grub2-set-default 0 and grub2-mkconfig -o /boot/grub2/grub.cfg.</source>
            <translation>Defina GRUB_DEFAULT en /etc/default/grub, y después grub2-set-default 0 y grub2-mkconfig -o /boot/grub2/grub.cfg.</translation>
        </message>
        <message>
            <source>fstab can be read</source>
            <translation>fstab se puede leer</translation>
        </message>
        <message>
            <source>There is one /etc/fstab, and it can be read.</source>
            <translation>Hay un solo /etc/fstab, y se puede leer.</translation>
        </message>
        <message>
            <source>/etc/fstab was read (entries: {count}).</source>
            <translation>Se leyó /etc/fstab (entradas: {count}).</translation>
        </message>
        <message>
            <source>There is no /etc/fstab.</source>
            <translation>No hay /etc/fstab.</translation>
        </message>
        <message>
            <source>Write /etc/fstab with at least the root, by UUID: blkid shows it; the line is: UUID=… / ext4 defaults 0 1</source>
            <translation>Escriba /etc/fstab con al menos la raíz, por UUID: blkid lo muestra; la línea es: UUID=… / ext4 defaults 0 1</translation>
        </message>
        <message>
            <source>Mounts by UUID</source>
            <translation>Montajes por UUID</translation>
        </message>
        <message>
            <source>No entry needs to be changed.</source>
            <translation>No hay que cambiar ninguna entrada.</translation>
        </message>
        <message>
            <source>fstab names devices by UUID. The import turns names into UUIDs, or adds nofail, and disables cifs, smbfs, vboxsf and sshfs, and lines that are not valid.</source>
            <translation>fstab nombra los dispositivos por UUID. La importación convierte los nombres en UUID o añade nofail, y desactiva cifs, smbfs, vboxsf y sshfs, así como las líneas que no son válidas.</translation>
        </message>
        <message>
            <source>Whether EBS encrypts everything in {region}, and with which key, could not be read: {reason}.</source>
            <translation>No se pudo leer si EBS cifra todo en {region} ni con qué clave: {reason}.</translation>
        </message>
        <message>
            <source>Let yourself do ec2:GetEbsEncryptionByDefault and ec2:GetEbsDefaultKmsKeyId, or ask someone who may.</source>
            <translation>Concédase ec2:GetEbsEncryptionByDefault y ec2:GetEbsDefaultKmsKeyId, o pregunte a alguien que lo tenga.</translation>
        </message>
        <message>
            <source>The import changes fstab: entries that get a UUID or nofail: {renamed}; entries that it disables: {disabled}.</source>
            <translation>La importación cambia fstab: entradas que reciben un UUID o nofail: {renamed}; entradas que desactiva: {disabled}.</translation>
        </message>
        <message>
            <source>Write UUID=… (from blkid) in place of /dev/sda1 and the like, and remove mounts of shares that will not be reachable from EC2, and lines that are not valid; otherwise the import does it, and keeps the original beside it.</source>
            <translation>Escriba UUID=… (de blkid) en lugar de /dev/sda1 y similares, y quite los montajes de recursos compartidos que no serán accesibles desde EC2 y las líneas que no son válidas; si no, lo hace la importación, que conserva el original al lado.</translation>
        </message>
        <message>
            <source>The service role is missing, or does not trust VM Import/Export</source>
            <translation>El rol de servicio falta, o no confía en VM Import/Export</translation>
        </message>
        <message>
            <source>The role must exist in this very account, trust vmie.amazonaws.com and ask for the external id vmimport.</source>
            <translation>El rol tiene que existir en esta misma cuenta, confiar en vmie.amazonaws.com y pedir el ID externo vmimport.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --repair makes or mends it; amigrate policy writes what an administrator has to create.</source>
            <translation>amigrate doctor --account --repair lo crea o lo corrige; amigrate policy escribe lo que tiene que crear un administrador.</translation>
        </message>
        <message>
            <source>The role does not reach this bucket</source>
            <translation>El rol no alcanza este bucket</translation>
        </message>
        <message>
            <source>Its policy has to allow s3:GetBucketLocation, s3:GetObject and s3:ListBucket on the bucket and on its objects: two ARNs, one with /*.</source>
            <translation>Su política tiene que permitir s3:GetBucketLocation, s3:GetObject y s3:ListBucket en el bucket y en sus objetos: dos ARN, uno con /*.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --bucket BUCKET --repair</source>
            <translation>amigrate doctor --account --bucket BUCKET --repair</translation>
        </message>
        <message>
            <source>The object or the result is encrypted with a key that the role may not use</source>
            <translation>El objeto o el resultado está cifrado con una clave que el rol no puede usar</translation>
        </message>
        <message>
            <source>For SSE-KMS objects the role needs kms:Decrypt, for an encrypted result also kms:CreateGrant, GenerateDataKey*, ReEncrypt* and DescribeKey, in its policy and in the key's.</source>
            <translation>Para objetos SSE-KMS el rol necesita kms:Decrypt, y para un resultado cifrado también kms:CreateGrant, GenerateDataKey*, ReEncrypt* y DescribeKey, en su política y en la de la clave.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --kms-key KEY --repair; or stage the image in a bucket that encrypts with SSE-S3.</source>
            <translation>amigrate doctor --account --kms-key KEY --repair; o deje la imagen en un bucket que cifre con SSE-S3.</translation>
        </message>
        <message>
            <source>The caller may not start imports</source>
            <translation>Quien llama no puede iniciar importaciones</translation>
        </message>
        <message>
            <source>AWS answers so too where the caller lacks ec2:ImportImage or iam:PassRole does not fit.</source>
            <translation>AWS también responde así cuando a quien llama le falta ec2:ImportImage o iam:PassRole no es adecuado.</translation>
        </message>
        <message>
            <source>amigrate doctor --account names each action that is missing.</source>
            <translation>amigrate doctor --account nombra cada acción que falta.</translation>
        </message>
        <message>
            <source>The role may not read the object</source>
            <translation>El rol no puede leer el objeto</translation>
        </message>
        <message>
            <source>The bucket's policy, the role's policy or the key's policy denies it.</source>
            <translation>Lo deniega la política del bucket, la del rol o la de la clave.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --bucket BUCKET shows which of them.</source>
            <translation>amigrate doctor --account --bucket BUCKET muestra cuál de ellas.</translation>
        </message>
        <message>
            <source>The role may not decrypt the object</source>
            <translation>El rol no puede descifrar el objeto</translation>
        </message>
        <message>
            <source>AWS then reads nothing that it can use, and calls the archive wrong.</source>
            <translation>AWS no lee entonces nada que pueda usar, y dice que el archivo es incorrecto.</translation>
        </message>
        <message>
            <source>The archive is no OVA as AWS reads one</source>
            <translation>El archivo no es un OVA tal como lo lee AWS</translation>
        </message>
        <message>
            <source>One tar, the OVF first, one VirtualSystem, every file that it refers to in the archive.</source>
            <translation>Un solo tar, el OVF primero, un solo VirtualSystem, y en el archivo todos los archivos a los que hace referencia.</translation>
        </message>
        <message>
            <source>Export the machine again as OVF 1.0 and pack it: tar cf vm.ova vm.ovf vm.mf *.vmdk; or send the disk alone.</source>
            <translation>Exporte la máquina de nuevo como OVF 1.0 y empaquétela: tar cf vm.ova vm.ovf vm.mf *.vmdk; o envíe solo el disco.</translation>
        </message>
        <message>
            <source>The OVA's disk is split into chunks</source>
            <translation>El disco del OVA está dividido en fragmentos</translation>
        </message>
        <message>
            <source>The OVF's File element has a chunkSize, or the members end in .000000000.</source>
            <translation>El elemento File del OVF tiene un chunkSize, o los miembros terminan en .000000000.</translation>
        </message>
        <message>
            <source>amigrate convert vm.ova vm.vhdx, and import that; or export without chunks.</source>
            <translation>amigrate convert vm.ova vm.vhdx, e importe ese archivo; o exporte sin fragmentos.</translation>
        </message>
        <message>
            <source>The OVF cannot be read</source>
            <translation>No se puede leer el OVF</translation>
        </message>
        <message>
            <source>It is no well-formed OVF, refers to files that are not there, or describes several machines.</source>
            <translation>No es un OVF bien formado, hace referencia a archivos que no están, o describe varias máquinas.</translation>
        </message>
        <message>
            <source>Export the machine again, one machine an OVA.</source>
            <translation>Exporte la máquina de nuevo, una máquina por OVA.</translation>
        </message>
        <message>
            <source>The VMDK is not stream-optimised</source>
            <translation>El VMDK no está optimizado para streaming</translation>
        </message>
        <message>
            <source>Sparse, flat and split VMDKs are for running machines; AWS takes the one of an OVF export only.</source>
            <translation>Los VMDK dispersos, planos y divididos son para máquinas en funcionamiento; AWS acepta solo el de una exportación OVF.</translation>
        </message>
        <message>
            <source>amigrate convert disk.vmdk disk.vhdx, or amigrate migrate --repack vhdx: nothing is written to your disk.</source>
            <translation>amigrate convert disk.vmdk disk.vhdx, o amigrate migrate --repack vhdx: no se escribe nada en su disco.</translation>
        </message>
        <message>
            <source>The VMDK claims to be stream-optimised and is not compressed</source>
            <translation>El VMDK dice estar optimizado para streaming y no está comprimido</translation>
        </message>
        <message>
            <source>Tools that make an OVA without going through OVF write compressAlgorithm 0.</source>
            <translation>Las herramientas que crean un OVA sin pasar por OVF escriben compressAlgorithm 0.</translation>
        </message>
        <message>
            <source>amigrate convert disk.vmdk disk.vhdx</source>
            <translation>amigrate convert disk.vmdk disk.vhdx</translation>
        </message>
        <message>
            <source>The file is damaged, or was cut off</source>
            <translation>El archivo está dañado o cortado</translation>
        </message>
        <message>
            <source>A compressed grain does not inflate to its full length: an export or a copy that stopped, or a bad disk.</source>
            <translation>Un grano comprimido no se descomprime a su longitud completa: una exportación o copia que se detuvo, o un disco defectuoso.</translation>
        </message>
        <message>
            <source>amigrate check --deep FILE says where; export or copy the file again.</source>
            <translation>amigrate check --deep FILE dice dónde; exporte o copie el archivo de nuevo.</translation>
        </message>
        <message>
            <source>The VHD is differencing, or its end is not its own</source>
            <translation>El VHD es de diferenciación, o su final no es el suyo</translation>
        </message>
        <message>
            <source>The footer at the end and its copy at the start differ: a snapshot's file, an unfinished copy, or bytes behind the end.</source>
            <translation>El pie del final y su copia del principio difieren: un archivo de instantánea, una copia sin terminar, o bytes detrás del final.</translation>
        </message>
        <message>
            <source>Merge the snapshot (Hyper-V: Merge-VHD), or amigrate convert disk.vhd disk.vhdx.</source>
            <translation>Combine la instantánea (Hyper-V: Merge-VHD), o amigrate convert disk.vhd disk.vhdx.</translation>
        </message>
        <message>
            <source>The file is not what it was said to be</source>
            <translation>El archivo no es lo que se dijo que era</translation>
        </message>
        <message>
            <source>AWS goes by the Format that the call names; a renamed, compressed (gzip, xz) or empty file is refused.</source>
            <translation>AWS se guía por el Format que nombra la llamada; un archivo renombrado, comprimido (gzip, xz) o vacío se rechaza.</translation>
        </message>
        <message>
            <source>amigrate inspect FILE names the real format; unpack it, or convert it.</source>
            <translation>amigrate inspect FILE nombra el formato real; descomprímalo, o conviértalo.</translation>
        </message>
        <message>
            <source>The Format that was named is wrong</source>
            <translation>El Format que se indicó es incorrecto</translation>
        </message>
        <message>
            <source>A VMDK that is imported as RAW has no partition table where AWS looks for one.</source>
            <translation>Un VMDK importado como RAW no tiene tabla de particiones donde AWS la busca.</translation>
        </message>
        <message>
            <source>Name the format that the content has (amigrate inspect FILE).</source>
            <translation>Indique el formato que tiene el contenido (amigrate inspect FILE).</translation>
        </message>
        <message>
            <source>The disk has no partition table that AWS reads</source>
            <translation>El disco no tiene ninguna tabla de particiones que AWS lea</translation>
        </message>
        <message>
            <source>A file system on the whole disk, an image of one partition, or a damaged table.</source>
            <translation>Un sistema de archivos en todo el disco, una imagen de una sola partición, o una tabla dañada.</translation>
        </message>
        <message>
            <source>Import the image of the whole disk.</source>
            <translation>Importe la imagen del disco completo.</translation>
        </message>
        <message>
            <source>The disk is GPT and the interface that is used takes MBR only</source>
            <translation>El disco es GPT y la interfaz que se usa acepta solo MBR</translation>
        </message>
        <message>
            <source>ImportInstance and the service of 2019 do not start from GPT.</source>
            <translation>ImportInstance y el servicio de 2019 no arrancan desde GPT.</translation>
        </message>
        <message>
            <source>Use ImportImage (this program does), or turn the table into MBR on a copy: sgdisk -m.</source>
            <translation>Use ImportImage (este programa lo hace), o convierta la tabla en MBR en una copia: sgdisk -m.</translation>
        </message>
        <message>
            <source>The disk starts by UEFI</source>
            <translation>El disco arranca por UEFI</translation>
        </message>
        <message>
            <source>The service of before 2024 refused it; today the boot mode has to be uefi, and Linux needs EFI/BOOT/BOOTX64.EFI.</source>
            <translation>El servicio anterior a 2024 lo rechazaba; hoy el modo de arranque tiene que ser uefi, y Linux necesita EFI/BOOT/BOOTX64.EFI.</translation>
        </message>
        <message>
            <source>Choose the boot mode uefi, and put the fallback loader in place: cp /boot/efi/EFI/DISTRIBUTION/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI</source>
            <translation>Elija el modo de arranque uefi y ponga el cargador alternativo en su sitio: cp /boot/efi/EFI/DISTRIBUTION/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI</translation>
        </message>
        <message>
            <source>There are several boot loader configurations that differ</source>
            <translation>Hay varias configuraciones del cargador de arranque que difieren</translation>
        </message>
        <message>
            <source>An old menu.lst or a second grub.cfg beside the one in use.</source>
            <translation>Un menu.lst antiguo o un segundo grub.cfg junto al que se usa.</translation>
        </message>
        <message>
            <source>Remove those that are not used; the check names each.</source>
            <translation>Elimine las que no se usan; la comprobación nombra cada una.</translation>
        </message>
        <message>
            <source>The default kernel cannot be told</source>
            <translation>No se puede determinar el kernel predeterminado</translation>
        </message>
        <message>
            <source>Entries lie in /boot/loader/entries, and grubenv names none of them.</source>
            <translation>Hay entradas en /boot/loader/entries, y grubenv no nombra ninguna de ellas.</translation>
        </message>
        <message>
            <source>grub2-set-default, or grubby --set-default /boot/vmlinuz-VERSION, then shut down.</source>
            <translation>grub2-set-default, o grubby --set-default /boot/vmlinuz-VERSION, y después apague.</translation>
        </message>
        <message>
            <source>AWS finds no kernel behind the default entry</source>
            <translation>AWS no encuentra ningún kernel tras la entrada predeterminada</translation>
        </message>
        <message>
            <source>Boot loader specification entries, a separate /boot that is missing, or a kernel of your own.</source>
            <translation>Entradas de la Boot Loader Specification, un /boot separado que falta, o un kernel propio.</translation>
        </message>
        <message>
            <source>Set a default kernel of the distribution and check again.</source>
            <translation>Defina como predeterminado un kernel de la distribución y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>The default kernel is not on AWS's list for this system</source>
            <translation>El kernel predeterminado no está en la lista de AWS para este sistema</translation>
        </message>
        <message>
            <source>A newer or older kernel than the list's, or one of a backport or a vendor.</source>
            <translation>Un kernel más nuevo o más antiguo que los de la lista, o uno de un backport o de un proveedor.</translation>
        </message>
        <message>
            <source>Install and set as default a kernel that is on the list (amigrate check names them), or take the snapshot route: amigrate migrate --route snapshot.</source>
            <translation>Instale y defina como predeterminado un kernel que esté en la lista (amigrate check los nombra), o tome la ruta de instantáneas: amigrate migrate --route snapshot.</translation>
        </message>
        <message>
            <source>The initramfs cannot be read</source>
            <translation>No se puede leer el initramfs</translation>
        </message>
        <message>
            <source>It is missing, damaged, or packed in a way that AWS does not open.</source>
            <translation>Falta, está dañado, o está empaquetado de un modo que AWS no abre.</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: update-initramfs -u -k all; RHEL, SUSE: dracut --force --regenerate-all. Then shut down.</source>
            <translation>Debian, Ubuntu: update-initramfs -u -k all; RHEL, SUSE: dracut --force --regenerate-all. Después apague.</translation>
        </message>
        <message>
            <source>AWS does not know the operating system</source>
            <translation>AWS no conoce el sistema operativo</translation>
        </message>
        <message>
            <source>It is on no list, or the files that name it (/etc/os-release, Windows\System32\config) are not where AWS looks.</source>
            <translation>No está en ninguna lista, o los archivos que lo nombran (/etc/os-release, Windows\System32\config) no están donde AWS mira.</translation>
        </message>
        <message>
            <source>amigrate check names the system that is there; take the snapshot route for systems that are on no list.</source>
            <translation>amigrate check nombra el sistema que hay; tome la ruta de instantáneas para los sistemas que no están en ninguna lista.</translation>
        </message>
        <message>
            <source>The volume is encrypted</source>
            <translation>El volumen está cifrado</translation>
        </message>
        <message>
            <source>AWS sees no file system behind LUKS or BitLocker.</source>
            <translation>AWS no ve ningún sistema de archivos tras LUKS o BitLocker.</translation>
        </message>
        <message>
            <source>Decrypt it in the guest (manage-bde -off C:), or copy the system to an unencrypted disk.</source>
            <translation>Descífrelo en el sistema invitado (manage-bde -off C:), o copie el sistema a un disco sin cifrar.</translation>
        </message>
        <message>
            <source>The system lies on a disk that was not given</source>
            <translation>El sistema está en un disco que no se indicó</translation>
        </message>
        <message>
            <source>The image is a data disk, or the volume group's other disks are missing.</source>
            <translation>La imagen es un disco de datos, o faltan los demás discos del grupo de volúmenes.</translation>
        </message>
        <message>
            <source>Give all disks of the machine, the boot disk first.</source>
            <translation>Indique todos los discos de la máquina, el de arranque primero.</translation>
        </message>
        <message>
            <source>There is no fstab that can be read, or more than one</source>
            <translation>No hay ningún fstab que se pueda leer, o hay más de uno</translation>
        </message>
        <message>
            <source>A second system on the disks, or a file that is missing or damaged.</source>
            <translation>Un segundo sistema en los discos, o un archivo que falta o está dañado.</translation>
        </message>
        <message>
            <source>Mend /etc/fstab; leave one system on the disks.</source>
            <translation>Corrija /etc/fstab; deje un solo sistema en los discos.</translation>
        </message>
        <message>
            <source>There is more than one operating system</source>
            <translation>Hay más de un sistema operativo</translation>
        </message>
        <message>
            <source>Dual boot, an old root partition, or a snapshot of the root that was left.</source>
            <translation>Arranque dual, una partición raíz antigua, o una instantánea de la raíz que quedó.</translation>
        </message>
        <message>
            <source>Remove the one that is not migrated (its /etc is enough on a copy).</source>
            <translation>Elimine el que no se migra (en una copia basta con su /etc).</translation>
        </message>
        <message>
            <source>A volume group is not complete, or damaged</source>
            <translation>Un grupo de volúmenes no está completo, o está dañado</translation>
        </message>
        <message>
            <source>Each physical volume has to be among the disks that are imported together.</source>
            <translation>Cada volumen físico tiene que estar entre los discos que se importan juntos.</translation>
        </message>
        <message>
            <source>Give all disks of the machine: amigrate check --vm DISK1 DISK2; vgcfgrestore where the metadata is damaged.</source>
            <translation>Indique todos los discos de la máquina: amigrate check --vm DISK1 DISK2; vgcfgrestore si los metadatos están dañados.</translation>
        </message>
        <message>
            <source>Windows gets no address</source>
            <translation>Windows no recibe ninguna dirección</translation>
        </message>
        <message>
            <source>TCP/IP or the DHCP client is off.</source>
            <translation>TCP/IP o el cliente DHCP están desactivados.</translation>
        </message>
        <message>
            <source>sc config Dhcp start= auto, and set the adapter to obtain an address automatically.</source>
            <translation>sc config Dhcp start= auto, y configure el adaptador para que obtenga la dirección automáticamente.</translation>
        </message>
        <message>
            <source>A volume that Windows needs was left out</source>
            <translation>Se dejó fuera un volumen que Windows necesita</translation>
        </message>
        <message>
            <source>A directory database, a page file or profiles on another drive.</source>
            <translation>Una base de datos de directorio, un archivo de paginación o perfiles en otra unidad.</translation>
        </message>
        <message>
            <source>Give all disks, or move it to C: before the export.</source>
            <translation>Indique todos los discos, o muévalo a C: antes de la exportación.</translation>
        </message>
        <message>
            <source>Windows starts into repair instead</source>
            <translation>Windows se inicia en modo de reparación</translation>
        </message>
        <message>
            <source>It was not shut down cleanly, sleeps, or has updates that wait for a restart.</source>
            <translation>No se apagó correctamente, está suspendido, o tiene actualizaciones que esperan un reinicio.</translation>
        </message>
        <message>
            <source>powercfg /h off; restart until no update waits; shutdown /s /f /t 0; export again.</source>
            <translation>powercfg /h off; reinicie hasta que no quede ninguna actualización en espera; shutdown /s /f /t 0; exporte de nuevo.</translation>
        </message>
        <message>
            <source>The disk came from a physical machine</source>
            <translation>El disco procede de una máquina física</translation>
        </message>
        <message>
            <source>Drivers of its hardware stay behind; AWS does not take P2V images.</source>
            <translation>Quedan controladores de su hardware; AWS no acepta imágenes P2V.</translation>
        </message>
        <message>
            <source>Use AWS Application Migration Service for physical machines.</source>
            <translation>Use AWS Application Migration Service para máquinas físicas.</translation>
        </message>
        <message>
            <source>The Hyper-V role is installed</source>
            <translation>El rol Hyper-V está instalado</translation>
        </message>
        <message>
            <source>A hypervisor below Windows keeps it from starting in EC2.</source>
            <translation>Un hipervisor por debajo de Windows le impide iniciarse en EC2.</translation>
        </message>
        <message>
            <source>Uninstall-WindowsFeature Hyper-V; bcdedit /set hypervisorlaunchtype off</source>
            <translation>Uninstall-WindowsFeature Hyper-V; bcdedit /set hypervisorlaunchtype off</translation>
        </message>
        <message>
            <source>Activation fails</source>
            <translation>La activación falla</translation>
        </message>
        <message>
            <source>An evaluation, a beta, or an edition without volume licensing.</source>
            <translation>Una evaluación, una beta, o una edición sin licencias por volumen.</translation>
        </message>
        <message>
            <source>slmgr /dlv; take a volume licence edition, or choose the licence type AWS where it is allowed.</source>
            <translation>slmgr /dlv; use una edición con licencia por volumen, o elija el tipo de licencia AWS donde se permita.</translation>
        </message>
        <message>
            <source>The boot partition is not found, or there are several</source>
            <translation>No se encuentra la partición de arranque, o hay varias</translation>
        </message>
        <message>
            <source>No active partition or no boot manager.</source>
            <translation>No hay partición activa o no hay administrador de arranque.</translation>
        </message>
        <message>
            <source>bcdboot C:\Windows; diskpart: active</source>
            <translation>bcdboot C:\Windows; diskpart: active</translation>
        </message>
        <message>
            <source>Antivirus, firewall or hardening is in the way</source>
            <translation>Un antivirus, un firewall o un refuerzo de seguridad lo impide</translation>
        </message>
        <message>
            <source>Security software can keep AWS's agents from starting.</source>
            <translation>El software de seguridad puede impedir que se inicien los agentes de AWS.</translation>
        </message>
        <message>
            <source>Switch it off before the export, and on again in EC2.</source>
            <translation>Desactívelo antes de la exportación, y actívelo de nuevo en EC2.</translation>
        </message>
        <message>
            <source>.NET Framework 3.5 is missing</source>
            <translation>Falta .NET Framework 3.5</translation>
        </message>
        <message>
            <source>What AWS installs in Windows Server 2003 and 2008 needs it.</source>
            <translation>Lo necesita lo que AWS instala en Windows Server 2003 y 2008.</translation>
        </message>
        <message>
            <source>Install .NET Framework 3.5 SP1 and export again.</source>
            <translation>Instale .NET Framework 3.5 SP1 y exporte de nuevo.</translation>
        </message>
        <message>
            <source>The machine did not reach the network</source>
            <translation>La máquina no llegó a la red</translation>
        </message>
        <message>
            <source>The same as for FirstBootFailure: no DHCP, or it did not start.</source>
            <translation>Lo mismo que para FirstBootFailure: no hay DHCP, o no arrancó.</translation>
        </message>
        <message>
            <source>amigrate check, network and Windows groups.</source>
            <translation>amigrate check, grupos de red y de Windows.</translation>
        </message>
        <message>
            <source>The bucket lies in another Region</source>
            <translation>El bucket está en otra Región</translation>
        </message>
        <message>
            <source>An import reads from buckets of its own Region only.</source>
            <translation>Una importación lee solo de buckets de su propia Región.</translation>
        </message>
        <message>
            <source>amigrate migrate --region REGION of the bucket, or another bucket.</source>
            <translation>amigrate migrate --region REGION del bucket, u otro bucket.</translation>
        </message>
        <message>
            <source>There is no such object</source>
            <translation>No existe tal objeto</translation>
        </message>
        <message>
            <source>A name that is misspelt, an object that was deleted while the import waited, or no right to see it.</source>
            <translation>Un nombre mal escrito, un objeto eliminado mientras la importación esperaba, o falta de permiso para verlo.</translation>
        </message>
        <message>
            <source>aws s3 ls s3://BUCKET/KEY</source>
            <translation>aws s3 ls s3://BUCKET/KEY</translation>
        </message>
        <message>
            <source>The KMS key cannot be used</source>
            <translation>No se puede usar la clave de KMS</translation>
        </message>
        <message>
            <source>It is disabled, of another Region, or its policy lets neither you nor the role use it; where it is the account's default EBS key, leave it out of the call.</source>
            <translation>Está deshabilitada, es de otra Región, o su política no permite usarla ni a usted ni al rol; si es la clave predeterminada de EBS de la cuenta, omítala en la llamada.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --kms-key KEY --repair</source>
            <translation>amigrate doctor --account --kms-key KEY --repair</translation>
        </message>
        <message>
            <source>Too many imports run at once</source>
            <translation>Hay demasiadas importaciones a la vez</translation>
        </message>
        <message>
            <source>An account has a quota of active import tasks a Region.</source>
            <translation>Una cuenta tiene una cuota de tareas de importación activas por Región.</translation>
        </message>
        <message>
            <source>Wait for one to end (this program queues by itself), or ask for more in Service Quotas.</source>
            <translation>Espere a que termine una (este programa hace cola por sí mismo), o pida más en Service Quotas.</translation>
        </message>
        <message>
            <source>The caller may not do this</source>
            <translation>Quien llama no puede hacer esto</translation>
        </message>
        <message>
            <source>An action is missing in the caller's policies, or a service control policy of the organisation denies it: AWS's words name which.</source>
            <translation>Falta una acción en las políticas de quien llama, o la deniega una política de control de servicios de la organización: las palabras de AWS dicen cuál.</translation>
        </message>
        <message>
            <source>amigrate doctor --account; amigrate policy --for caller writes the least that is needed.</source>
            <translation>amigrate doctor --account; amigrate policy --for caller escribe lo mínimo que se necesita.</translation>
        </message>
        <message>
            <source>The policy was not read as a file</source>
            <translation>La política no se leyó como archivo</translation>
        </message>
        <message>
            <source>aws iam create-role takes file://trust-policy.json; without file:// it reads the name as the policy.</source>
            <translation>aws iam create-role acepta file://trust-policy.json; sin file:// lee el nombre como si fuera la política.</translation>
        </message>
        <message>
            <source>amigrate policy --format aws writes commands that can be pasted.</source>
            <translation>amigrate policy --format aws escribe comandos que se pueden pegar.</translation>
        </message>
        <message>
            <source>The task waited for too long</source>
            <translation>La tarea esperó demasiado tiempo</translation>
        </message>
        <message>
            <source>AWS cancels tasks that are not done after some days; a fault of the service, or a machine that never started.</source>
            <translation>AWS cancela las tareas que no están hechas al cabo de unos días; un fallo del servicio, o una máquina que nunca se inició.</translation>
        </message>
        <message>
            <source>Begin it anew; with the boot mode uefi always name the platform. If it expires again, ask AWS Support with the task's id.</source>
            <translation>Comiéncela de nuevo; con el modo de arranque uefi indique siempre la plataforma. Si caduca otra vez, pregunte a AWS Support con el identificador de la tarea.</translation>
        </message>
        <message>
            <source>The image or instance may not leave AWS</source>
            <translation>La imagen o la instancia no puede salir de AWS</translation>
        </message>
        <message>
            <source>Marketplace images, licences that AWS provides, encrypted snapshots, several volumes or interfaces are not exported.</source>
            <translation>No se exportan imágenes de Marketplace, licencias que proporciona AWS, instantáneas cifradas, ni varios volúmenes o interfaces.</translation>
        </message>
        <message>
            <source>amigrate export AMI --check-only names which.</source>
            <translation>amigrate export AMI --check-only dice cuál.</translation>
        </message>
        <message>
            <source>An instance with several volumes is not exported</source>
            <translation>No se exporta una instancia con varios volúmenes</translation>
        </message>
        <message>
            <source>Instance export takes one.</source>
            <translation>La exportación de instancias acepta uno.</translation>
        </message>
        <message>
            <source>Make an AMI of it and export that (ExportImage): amigrate export ami-…</source>
            <translation>Cree una AMI de ella y expórtela (ExportImage): amigrate export ami-…</translation>
        </message>
        <message>
            <source>There is no room on the root volume</source>
            <translation>No hay sitio en el volumen raíz</translation>
        </message>
        <message>
            <source>AWS installs drivers: 250 MiB on Linux, 6 GiB on Windows have to be free.</source>
            <translation>AWS instala controladores: tienen que estar libres 250 MiB en Linux y 6 GiB en Windows.</translation>
        </message>
        <message>
            <source>Remove what is not needed, or enlarge the disk, and export again.</source>
            <translation>Elimine lo que no se necesite, o amplíe el disco, y exporte de nuevo.</translation>
        </message>
        <message>
            <source>A format that AWS imports</source>
            <translation>Un formato que AWS importa</translation>
        </message>
        <message>
            <source>The file is an OVA, a stream-optimised VMDK, a fixed or dynamic VHD or VHDX, or a raw disk; told by its content, never by its name.</source>
            <translation>El archivo es un OVA, un VMDK optimizado para streaming, un VHD o VHDX fijo o dinámico, o un disco raw; se determina por su contenido, nunca por su nombre.</translation>
        </message>
        <message>
            <source>The content is {format}.</source>
            <translation>El contenido es {format}.</translation>
        </message>
        <message>
            <source>The content is {format}, which the name does not say: give the format, not the name's ending, when importing by hand.</source>
            <translation>El contenido es {format}, y el nombre no lo dice: al importar a mano indique el formato, no la terminación del nombre.</translation>
        </message>
        <message>
            <source>The content is {format}, which AWS does not import.</source>
            <translation>El contenido es {format}, que AWS no importa.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The content is no disk image: {reason}.</source>
            <translation>El contenido no es una imagen de disco: {reason}.</translation>
        </message>
        <message>
            <source>Export the machine again as OVA, stream-optimised VMDK, VHD, VHDX or raw, and choose that file.</source>
            <translation>Exporte la máquina de nuevo como OVA, VMDK optimizado para streaming, VHD, VHDX o raw, y elija ese archivo.</translation>
        </message>
        <message>
            <source>Repack it, which loses nothing: amigrate convert {path} DISK.vhdx.</source>
            <translation>Reempaquételo, sin pérdida alguna: amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>VMDK is stream-optimised</source>
            <translation>El VMDK está optimizado para streaming</translation>
        </message>
        <message>
            <source>A VMDK is of the kind streamOptimized: not sparse, flat, or split into 2 GB files, and compressed by DEFLATE.</source>
            <translation>Un VMDK es del tipo streamOptimized: no disperso, ni plano, ni dividido en archivos de 2 GB, y comprimido con DEFLATE.</translation>
        </message>
        <message>
            <source>Every VMDK is streamOptimized.</source>
            <translation>Todos los VMDK son streamOptimized.</translation>
        </message>
        <message>
            <source>The VMDK is {kind}, not streamOptimized.</source>
            <translation>El VMDK es {kind}, no streamOptimized.</translation>
        </message>
        <message>
            <source>The VMDK says that its grains are not compressed.</source>
            <translation>El VMDK dice que sus granos no están comprimidos.</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vmdk. Or export the machine again as OVF or OVA (ovftool vi://HOST/VM machine.ova), which writes this kind.</source>
            <translation>Reempaquételo: amigrate convert {path} DISK.vmdk. O exporte la máquina de nuevo como OVF u OVA (ovftool vi://HOST/VM machine.ova), que escribe este tipo.</translation>
        </message>
        <message>
            <source>VMDK comes from VMware's OVF export</source>
            <translation>El VMDK procede de la exportación OVF de VMware</translation>
        </message>
        <message>
            <source>A VMDK was made by the OVF export of a VMware product.</source>
            <translation>Un VMDK se creó mediante la exportación OVF de un producto de VMware.</translation>
        </message>
        <message>
            <source>The headers bear the marks of VMware's export.</source>
            <translation>Los encabezados llevan las marcas de la exportación de VMware.</translation>
        </message>
        <message>
            <source>The headers show another maker than VMware's OVF export.</source>
            <translation>Los encabezados muestran un creador distinto de la exportación OVF de VMware.</translation>
        </message>
        <message>
            <source>Nothing in the headers tells which program made it.</source>
            <translation>Nada en los encabezados dice qué programa lo creó.</translation>
        </message>
        <message>
            <source>If the import refuses the file, export the machine from VMware as OVF or OVA (ovftool vi://HOST/VM machine.ova), or repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>Si la importación rechaza el archivo, exporte la máquina desde VMware como OVF u OVA (ovftool vi://HOST/VM machine.ova), o reempaquételo: amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>The guide of 2019 asked that a VMDK be made by the OVF export of a VMware product; today's guide has dropped the sentence.</source>
            <translation>La guía de 2019 pedía que un VMDK se creara mediante la exportación OVF de un producto de VMware; la guía actual ha quitado esa frase.</translation>
        </message>
        <message>
            <source>VHD is fixed or dynamic, and whole</source>
            <translation>El VHD es fijo o dinámico, y está íntegro</translation>
        </message>
        <message>
            <source>A VHD is fixed or dynamic, not differencing; its footers are equal, its checksums right, and its size agrees with the file's.</source>
            <translation>Un VHD es fijo o dinámico, no de diferenciación; sus pies son iguales, sus sumas de comprobación correctas, y su tamaño coincide con el del archivo.</translation>
        </message>
        <message>
            <source>Footers and checksums agree, and no parent is needed.</source>
            <translation>Los pies y las sumas de comprobación coinciden, y no hace falta ningún disco principal.</translation>
        </message>
        <message>
            <source>The VHD is differencing: it holds only the changes to another file.</source>
            <translation>El VHD es de diferenciación: contiene solo los cambios respecto a otro archivo.</translation>
        </message>
        <message>
            <source>The footer at the end and its copy at the start differ.</source>
            <translation>El pie del final y su copia del principio difieren.</translation>
        </message>
        <message>
            <source>A checksum of the VHD is wrong.</source>
            <translation>Una suma de comprobación del VHD es incorrecta.</translation>
        </message>
        <message>
            <source>The size in the footer does not agree with the file.</source>
            <translation>El tamaño indicado en el pie no coincide con el archivo.</translation>
        </message>
        <message>
            <source>Write it anew: amigrate convert {path} DISK.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</source>
            <translation>Escríbalo de nuevo: amigrate convert {path} DISK.vhdx, o en Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</translation>
        </message>
        <message>
            <source>Merge it into its parent first. In Hyper-V: Merge-VHD -Path CHILD.vhd -DestinationPath PARENT.vhd, or export the machine (Export-VM) and choose the merged file.</source>
            <translation>Combínelo antes con su disco principal. En Hyper-V: Merge-VHD -Path CHILD.vhd -DestinationPath PARENT.vhd, o exporte la máquina (Export-VM) y elija el archivo combinado.</translation>
        </message>
        <message>
            <source>VHDX is fixed or dynamic, and settled</source>
            <translation>El VHDX es fijo o dinámico, y está asentado</translation>
        </message>
        <message>
            <source>A VHDX is fixed or dynamic, not differencing; its checksums are right and its log is replayed.</source>
            <translation>Un VHDX es fijo o dinámico, no de diferenciación; sus sumas de comprobación son correctas y su registro está aplicado.</translation>
        </message>
        <message>
            <source>The checksums are right, the log is empty, and no parent is needed.</source>
            <translation>Las sumas de comprobación son correctas, el registro está vacío, y no hace falta ningún disco principal.</translation>
        </message>
        <message>
            <source>The VHDX is differencing: it holds only the changes to another file.</source>
            <translation>El VHDX es de diferenciación: contiene solo los cambios respecto a otro archivo.</translation>
        </message>
        <message>
            <source>A checksum of the VHDX is wrong.</source>
            <translation>Una suma de comprobación del VHDX es incorrecta.</translation>
        </message>
        <message>
            <source>The log holds changes that have not been written to their places: the file was copied while it was in use.</source>
            <translation>El registro contiene cambios que no se han escrito en su sitio: el archivo se copió mientras estaba en uso.</translation>
        </message>
        <message>
            <source>Write it anew: amigrate convert {path} NEW.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhdx -DestinationPath NEW.vhdx.</source>
            <translation>Escríbalo de nuevo: amigrate convert {path} NEW.vhdx, o en Hyper-V: Convert-VHD -Path OLD.vhdx -DestinationPath NEW.vhdx.</translation>
        </message>
        <message>
            <source>Merge it into its parent first. In Hyper-V: Merge-VHD -Path CHILD.avhdx -DestinationPath PARENT.vhdx, or export the machine (Export-VM) and choose the merged file.</source>
            <translation>Combínelo antes con su disco principal. En Hyper-V: Merge-VHD -Path CHILD.avhdx -DestinationPath PARENT.vhdx, o exporte la máquina (Export-VM) y elija el archivo combinado.</translation>
        </message>
        <message>
            <source>Shut the machine down and copy the file again. Or let Windows replay the log: Mount-VHD -Path {path}; Dismount-VHD -Path {path}. Or write it anew: amigrate convert {path} NEW.vhdx.</source>
            <translation>Apague la máquina y copie el archivo de nuevo. O deje que Windows aplique el registro: Mount-VHD -Path {path}; Dismount-VHD -Path {path}. O escríbalo de nuevo: amigrate convert {path} NEW.vhdx.</translation>
        </message>
        <message>
            <source>OVA is one well-formed archive</source>
            <translation>El OVA es un solo archivo bien formado</translation>
        </message>
        <message>
            <source>An OVA is one tar file with the OVF first, one virtual system, every file that the OVF names, and right digests in its manifest.</source>
            <translation>Un OVA es un solo archivo tar con el OVF primero, un solo sistema virtual, todos los archivos que el OVF nombra, y resúmenes correctos en su manifiesto.</translation>
        </message>
        <message>
            <source>The OVF comes first, and its disks are in the archive ({count}). The digests of the manifest are compared by a deep check (--deep).</source>
            <translation>El OVF va primero, y sus discos están en el archivo ({count}). Los resúmenes del manifiesto los compara una comprobación profunda (--deep).</translation>
        </message>
        <message>
            <source>The OVF comes first, its disks are in the archive ({count}), and the digests of the manifest were compared.</source>
            <translation>El OVF va primero, sus discos están en el archivo ({count}), y se compararon los resúmenes del manifiesto.</translation>
        </message>
        <message>
            <source>The archive is not as an OVA has to be: {reason}.</source>
            <translation>El archivo no es como tiene que ser un OVA: {reason}.</translation>
        </message>
        <message>
            <source>The OVF is not as an import needs it: {reason}.</source>
            <translation>El OVF no es como lo necesita una importación: {reason}.</translation>
        </message>
        <message>
            <source>Export the machine again into one OVA: ovftool vi://HOST/VM machine.ova; a folder with an OVF becomes one by: ovftool machine.ovf machine.ova. Copy it whole, and do not repack it by hand.</source>
            <translation>Exporte la máquina de nuevo en un solo OVA: ovftool vi://HOST/VM machine.ova; una carpeta con un OVF se convierte en uno con: ovftool machine.ovf machine.ova. Cópielo entero, y no lo reempaquete a mano.</translation>
        </message>
        <message>
            <source>OVA members are whole and not compressed</source>
            <translation>Los miembros del OVA están enteros y sin comprimir</translation>
        </message>
        <message>
            <source>The disks in an OVA are not split into chunks and not compressed by gzip.</source>
            <translation>Los discos de un OVA no están divididos en fragmentos ni comprimidos con gzip.</translation>
        </message>
        <message>
            <source>Each disk is one member, not compressed by gzip.</source>
            <translation>Cada disco es un solo miembro, sin comprimir con gzip.</translation>
        </message>
        <message>
            <source>A disk is split into several members.</source>
            <translation>Un disco está dividido en varios miembros.</translation>
        </message>
        <message>
            <source>A disk is compressed by gzip.</source>
            <translation>Un disco está comprimido con gzip.</translation>
        </message>
        <message>
            <source>Export without chunks: ovftool without --chunkSize. Or join and repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>Exporte sin fragmentos: ovftool sin --chunkSize. O únalo y reempaquételo: amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>Export without compression: ovftool without --compress. Or unpack it by hand: tar -xf {path}, gunzip the disk, and choose the disk's own file.</source>
            <translation>Exporte sin compresión: ovftool sin --compress. O desempaquételo a mano: tar -xf {path}, gunzip del disco, y elija el archivo propio del disco.</translation>
        </message>
        <message>
            <source>No SEsparse VMDK</source>
            <translation>Ningún VMDK SEsparse</translation>
        </message>
        <message>
            <source>No disk is in VMware's SEsparse format, in which snapshots are kept.</source>
            <translation>Ningún disco está en el formato SEsparse de VMware, en el que se guardan las instantáneas.</translation>
        </message>
        <message>
            <source>No disk is SEsparse.</source>
            <translation>Ningún disco es SEsparse.</translation>
        </message>
        <message>
            <source>The disk is a VMware snapshot in SEsparse format.</source>
            <translation>El disco es una instantánea de VMware en formato SEsparse.</translation>
        </message>
        <message>
            <source>Consolidate the snapshots (vSphere: Snapshots, Delete All; vim-cmd vmsvc/snapshot.removeall ID) and export the machine again as OVA.</source>
            <translation>Consolide las instantáneas (vSphere: Snapshots, Delete All; vim-cmd vmsvc/snapshot.removeall ID) y exporte la máquina de nuevo como OVA.</translation>
        </message>
        <message>
            <source>No raw device mapping</source>
            <translation>Ninguna asignación de dispositivo sin formato</translation>
        </message>
        <message>
            <source>No disk stands for a LUN (raw device mapping).</source>
            <translation>Ningún disco representa un LUN (raw device mapping).</translation>
        </message>
        <message>
            <source>Every disk is a file of its own.</source>
            <translation>Cada disco es un archivo propio.</translation>
        </message>
        <message>
            <source>The disk only points to a LUN of the storage.</source>
            <translation>El disco solo apunta a un LUN del almacenamiento.</translation>
        </message>
        <message>
            <source>Copy the LUN into a file: vmkfstools -i OLD.vmdk NEW.vmdk -d thin, put it into the machine in place of the mapping, and export again.</source>
            <translation>Copie el LUN en un archivo: vmkfstools -i OLD.vmdk NEW.vmdk -d thin, póngalo en la máquina en lugar de la asignación, y exporte de nuevo.</translation>
        </message>
        <message>
            <source>The data is whole</source>
            <translation>Los datos están íntegros</translation>
        </message>
        <message>
            <source>Nothing is cut off: every table points into the file, and every compressed grain can be inflated. The structure is always checked; the contents with --deep.</source>
            <translation>Nada está cortado: toda tabla apunta dentro del archivo, y todo grano comprimido se puede descomprimir. La estructura se comprueba siempre; el contenido, con --deep.</translation>
        </message>
        <message>
            <source>Every table points into the file. The stored blocks themselves are read by a deep check (--deep).</source>
            <translation>Toda tabla apunta dentro del archivo. Los bloques almacenados los lee una comprobación profunda (--deep).</translation>
        </message>
        <message>
            <source>Every table points into the file, and all that is stored was read.</source>
            <translation>Toda tabla apunta dentro del archivo, y se leyó todo lo almacenado.</translation>
        </message>
        <message>
            <source>The file holds every byte of the disk.</source>
            <translation>El archivo contiene todos los bytes del disco.</translation>
        </message>
        <message>
            <source>The file is damaged or cut off: {reason}.</source>
            <translation>El archivo está dañado o cortado: {reason}.</translation>
        </message>
        <message>
            <source>A file that holds the disk's data cannot be had: {reason}.</source>
            <translation>No se dispone de un archivo que contiene los datos del disco: {reason}.</translation>
        </message>
        <message>
            <source>Put the files that the descriptor names beside it, in one folder and under their own names; or export the machine again as one file: ovftool vi://HOST/VM machine.ova.</source>
            <translation>Ponga junto al descriptor los archivos que nombra, en una sola carpeta y con sus propios nombres; o exporte la máquina de nuevo como un solo archivo: ovftool vi://HOST/VM machine.ova.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came and compare the size and the checksum (sha256sum; Windows: Get-FileHash); if that does not help, export the machine again.</source>
            <translation>Copie el archivo de nuevo desde su procedencia y compare el tamaño y la suma de comprobación (sha256sum; Windows: Get-FileHash); si eso no ayuda, exporte la máquina de nuevo.</translation>
        </message>
        <message>
            <source>No snapshot chain</source>
            <translation>Ninguna cadena de instantáneas</translation>
        </message>
        <message>
            <source>No disk needs another file as its parent.</source>
            <translation>Ningún disco necesita otro archivo como disco principal.</translation>
        </message>
        <message>
            <source>No disk needs a parent.</source>
            <translation>Ningún disco necesita un disco principal.</translation>
        </message>
        <message>
            <source>The file holds only the changes to another one.</source>
            <translation>El archivo contiene solo los cambios respecto a otro.</translation>
        </message>
        <message>
            <source>Consolidate the snapshots before the export. Hyper-V: Merge-VHD, or delete the checkpoints. VMware: Snapshots, Delete All. QEMU: qemu-img convert OVERLAY.qcow2 -O raw DISK.raw.</source>
            <translation>Consolide las instantáneas antes de la exportación. Hyper-V: Merge-VHD, o elimine los puntos de control. VMware: Snapshots, Delete All. QEMU: qemu-img convert OVERLAY.qcow2 -O raw DISK.raw.</translation>
        </message>
        <message>
            <source>AWS takes the container as it is</source>
            <translation>AWS acepta el contenedor tal cual</translation>
        </message>
        <message>
            <source>The container needs no repacking. What AWS cannot take and the program can read (qcow2, VDI, flat, sparse or split VMDK, chunked OVA) it can repack.</source>
            <translation>No hace falta reempaquetar el contenedor. Lo que AWS no acepta y el programa puede leer (qcow2, VDI, VMDK plano, disperso o dividido, OVA fragmentado) lo puede reempaquetar.</translation>
        </message>
        <message>
            <source>Nothing has to be repacked.</source>
            <translation>No hay que reempaquetar nada.</translation>
        </message>
        <message>
            <source>AWS does not take this container, but its disks can be read and repacked.</source>
            <translation>AWS no acepta este contenedor, pero sus discos se pueden leer y reempaquetar.</translation>
        </message>
        <message>
            <source>AWS does not take this container, and its disks cannot be read in full.</source>
            <translation>AWS no acepta este contenedor, y sus discos no se pueden leer por completo.</translation>
        </message>
        <message>
            <source>No disk could be read: see the other rules on containers.</source>
            <translation>No se pudo leer ningún disco: consulte las demás reglas sobre contenedores.</translation>
        </message>
        <message>
            <source>Let the program repack it when it migrates, or do it beforehand: amigrate convert {path} DISK.vhdx.</source>
            <translation>Deje que el programa lo reempaquete al migrar, o hágalo antes: amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>Bring together the files that belong to this disk, or export the machine again as OVA, VHDX or raw.</source>
            <translation>Reúna los archivos que pertenecen a este disco, o exporte la máquina de nuevo como OVA, VHDX o raw.</translation>
        </message>
        <message>
            <source>At most {volumes} volumes</source>
            <translation>Como máximo {volumes} volúmenes</translation>
        </message>
        <message>
            <source>A machine has at most {volumes} volumes; more can be imported one by one as snapshots.</source>
            <translation>Una máquina tiene como máximo {volumes} volúmenes; los demás se pueden importar uno a uno como instantáneas.</translation>
        </message>
        <message>
            <source>Disks of the machine: {count}.</source>
            <translation>Discos de la máquina: {count}.</translation>
        </message>
        <message>
            <source>The machine has {count} disks.</source>
            <translation>La máquina tiene {count} discos.</translation>
        </message>
        <message>
            <source>Leave out data disks ({excess} too many) and import those one by one: aws ec2 import-snapshot; attach the volumes after the launch.</source>
            <translation>Deje fuera discos de datos (sobran {excess}) e impórtelos uno a uno: aws ec2 import-snapshot; asocie los volúmenes después del lanzamiento.</translation>
        </message>
        <message>
            <source>Boot volume of at most {boot_size}</source>
            <translation>Volumen de arranque de {boot_size} como máximo</translation>
        </message>
        <message>
            <source>The boot volume has at most {boot_size}, uncompressed.</source>
            <translation>El volumen de arranque tiene como máximo {boot_size}, sin comprimir.</translation>
        </message>
        <message>
            <source>The boot volume has {size}.</source>
            <translation>El volumen de arranque tiene {size}.</translation>
        </message>
        <message>
            <source>The boot volume has {size}, and what it holds could not be read.</source>
            <translation>El volumen de arranque tiene {size}, y no se pudo leer lo que contiene.</translation>
        </message>
        <message>
            <source>The limit holds only where AWS turns a GPT volume into an MBR one, which it does not here.</source>
            <translation>El límite rige solo donde AWS convierte un volumen GPT en uno MBR, y aquí no lo hace.</translation>
        </message>
        <message>
            <source>The boot volume has {size}: AWS keeps it as GPT, and it starts by UEFI. Choose the boot mode uefi.</source>
            <translation>El volumen de arranque tiene {size}: AWS lo conserva como GPT, y arranca por UEFI. Elija el modo de arranque uefi.</translation>
        </message>
        <message>
            <source>The boot volume has {size}, is GPT, and has nothing to start it by UEFI.</source>
            <translation>El volumen de arranque tiene {size}, es GPT, y no tiene nada con que arrancar por UEFI.</translation>
        </message>
        <message>
            <source>Shrink the file systems and the boot disk below {boot_size} (Linux: resize2fs and GParted; Windows: Disk Management, Shrink Volume), or move data to a second disk.</source>
            <translation>Reduzca los sistemas de archivos y el disco de arranque por debajo de {boot_size} (Linux: resize2fs y GParted; Windows: Administración de discos, Reducir volumen), o mueva datos a un segundo disco.</translation>
        </message>
        <message>
            <source>Boot volume of at most {boot_size} where GPT becomes MBR</source>
            <translation>Volumen de arranque de {boot_size} como máximo donde GPT pasa a MBR</translation>
        </message>
        <message>
            <source>A Windows boot volume that AWS turns from GPT into MBR has at most {boot_size}.</source>
            <translation>Un volumen de arranque de Windows que AWS convierte de GPT a MBR tiene como máximo {boot_size}.</translation>
        </message>
        <message>
            <source>Data volumes of at most {data_size}</source>
            <translation>Volúmenes de datos de {data_size} como máximo</translation>
        </message>
        <message>
            <source>No volume besides the boot volume is larger than {data_size}.</source>
            <translation>Ningún volumen aparte del de arranque es mayor que {data_size}.</translation>
        </message>
        <message>
            <source>The largest volume has {size}.</source>
            <translation>El volumen más grande tiene {size}.</translation>
        </message>
        <message>
            <source>A volume has {size}.</source>
            <translation>Un volumen tiene {size}.</translation>
        </message>
        <message>
            <source>There is no volume besides the boot volume.</source>
            <translation>No hay más volúmenes que el de arranque.</translation>
        </message>
        <message>
            <source>Split the data over smaller disks, or copy it after the launch to EBS volumes of the size that it needs (AWS DataSync, rsync, robocopy).</source>
            <translation>Reparta los datos entre discos más pequeños, o cópielos después del lanzamiento a volúmenes de EBS del tamaño necesario (AWS DataSync, rsync, robocopy).</translation>
        </message>
        <message>
            <source>Volumes below {data_size}</source>
            <translation>Volúmenes de menos de {data_size}</translation>
        </message>
        <message>
            <source>Every volume is smaller than {data_size}, which is what ImportImage takes (16 TiB is the end for every way).</source>
            <translation>Todo volumen es menor que {data_size}, que es lo que acepta ImportImage (16 TiB es el máximo en cualquier caso).</translation>
        </message>
        <message>
            <source>No manifest needed</source>
            <translation>No hace falta manifiesto</translation>
        </message>
        <message>
            <source>A volume of more than {manifest_size} needs an import manifest where the older interfaces are used.</source>
            <translation>Un volumen de más de {manifest_size} necesita un manifiesto de importación cuando se usan las interfaces más antiguas.</translation>
        </message>
        <message>
            <source>A volume has {size}, which is over {manifest_size}.</source>
            <translation>Un volumen tiene {size}, que supera {manifest_size}.</translation>
        </message>
        <message>
            <source>Choose another route (`amigrate routes`): a direct one needs no manifest; `--route volume` sends the disk in parts and writes the manifest.</source>
            <translation>Elija otra ruta (`amigrate routes`): una directa no necesita manifiesto; `--route volume` envía el disco en partes y escribe el manifiesto.</translation>
        </message>
        <message>
            <source>Linux volumes are MBR</source>
            <translation>Los volúmenes de Linux son MBR</translation>
        </message>
        <message>
            <source>The boot volume of a Linux has an MBR partition table.</source>
            <translation>El volumen de arranque de un Linux tiene una tabla de particiones MBR.</translation>
        </message>
        <message>
            <source>The boot volume is {table}.</source>
            <translation>El volumen de arranque es {table}.</translation>
        </message>
        <message>
            <source>The boot volume is MBR; data volumes may be GPT.</source>
            <translation>El volumen de arranque es MBR; los volúmenes de datos pueden ser GPT.</translation>
        </message>
        <message>
            <source>The boot volume is GPT.</source>
            <translation>El volumen de arranque es GPT.</translation>
        </message>
        <message>
            <source>The boot volume is GPT with an MBR that lists some of its partitions too (hybrid).</source>
            <translation>El volumen de arranque es GPT con un MBR que también enumera algunas de sus particiones (híbrido).</translation>
        </message>
        <message>
            <source>The boot disk has no partition table.</source>
            <translation>El disco de arranque no tiene tabla de particiones.</translation>
        </message>
        <message>
            <source>The partition table of the boot disk contradicts itself.</source>
            <translation>La tabla de particiones del disco de arranque se contradice.</translation>
        </message>
        <message>
            <source>Turn it into MBR on a copy: give GRUB an MBR gap or boot partition, sgdisk --gpttombr=1:2:3:4 /dev/sda, then grub-install /dev/sda in the machine. Or judge by today's edition: AWS has taken GPT since.</source>
            <translation>Conviértala en MBR en una copia: dé a GRUB un hueco de MBR o una partición de arranque, sgdisk --gpttombr=1:2:3:4 /dev/sda, y después grub-install /dev/sda en la máquina. O evalúe según la edición actual: desde entonces AWS acepta GPT.</translation>
        </message>
        <message>
            <source>Drop the GPT on a copy: sgdisk --gpttombr=1:2:3:4 /dev/sda, then grub-install /dev/sda in the machine. Or judge by today's edition: AWS has taken GPT since.</source>
            <translation>Quite la GPT en una copia: sgdisk --gpttombr=1:2:3:4 /dev/sda, y después grub-install /dev/sda en la máquina. O evalúe según la edición actual: desde entonces AWS acepta GPT.</translation>
        </message>
        <message>
            <source>Choose the image of the whole disk, not of one partition. A file system without a table can be put into one: create a disk with one partition, copy it there, and install GRUB.</source>
            <translation>Elija la imagen del disco completo, no de una sola partición. Un sistema de archivos sin tabla se puede poner en una: cree un disco con una partición, cópielo en ella e instale GRUB.</translation>
        </message>
        <message>
            <source>Look at it with gdisk -l DISK.raw and mend it (gdisk: r, then v); if the copy is at fault, export the machine again.</source>
            <translation>Examínela con gdisk -l DISK.raw y corríjala (gdisk: r, después v); si la culpa es de la copia, exporte la máquina de nuevo.</translation>
        </message>
        <message>
            <source>Linux volumes have a partition table</source>
            <translation>Los volúmenes de Linux tienen tabla de particiones</translation>
        </message>
        <message>
            <source>The boot volume of a Linux has an MBR or a GPT partition table.</source>
            <translation>El volumen de arranque de un Linux tiene una tabla de particiones MBR o GPT.</translation>
        </message>
        <message>
            <source>Choose the image of the whole disk, not of one partition; a damaged table is mended with gdisk (r, then v) on a copy.</source>
            <translation>Elija la imagen del disco completo, no de una sola partición; una tabla dañada se corrige con gdisk (r, después v) en una copia.</translation>
        </message>
        <message>
            <source>Windows GPT volumes come as VHDX</source>
            <translation>Los volúmenes GPT de Windows vienen como VHDX</translation>
        </message>
        <message>
            <source>A GPT volume of a Windows is taken as VHDX only.</source>
            <translation>Un volumen GPT de un Windows se acepta solo como VHDX.</translation>
        </message>
        <message>
            <source>The container suits the GPT volume.</source>
            <translation>El contenedor es adecuado para el volumen GPT.</translation>
        </message>
        <message>
            <source>No volume is GPT.</source>
            <translation>Ningún volumen es GPT.</translation>
        </message>
        <message>
            <source>The volume is GPT and comes as {format}.</source>
            <translation>El volumen es GPT y viene como {format}.</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</source>
            <translation>Reempaquételo: amigrate convert {path} DISK.vhdx, o en Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</translation>
        </message>
        <message>
            <source>Windows GPT volumes</source>
            <translation>Volúmenes GPT de Windows</translation>
        </message>
        <message>
            <source>A GPT volume of a Windows is taken in every container.</source>
            <translation>Un volumen GPT de un Windows se acepta en cualquier contenedor.</translation>
        </message>
        <message>
            <source>Starts by BIOS</source>
            <translation>Arranca por BIOS</translation>
        </message>
        <message>
            <source>Only a Windows in a VHDX may start by UEFI; it is turned into MBR and BIOS, so it may have at most 4 partitions that need to stay.</source>
            <translation>Solo un Windows en un VHDX puede arrancar por UEFI; se convierte a MBR y BIOS, así que puede tener como máximo 4 particiones que deban conservarse.</translation>
        </message>
        <message>
            <source>It can be started by UEFI.</source>
            <translation>Se puede arrancar por UEFI.</translation>
        </message>
        <message>
            <source>It starts by BIOS: there is no EFI system partition.</source>
            <translation>Arranca por BIOS: no hay partición del sistema EFI.</translation>
        </message>
        <message>
            <source>It can be started by BIOS; the EFI system partition has no EFI/BOOT/BOOTX64.EFI, so the boot mode must be legacy-bios.</source>
            <translation>Se puede arrancar por BIOS; la partición del sistema EFI no tiene EFI/BOOT/BOOTX64.EFI, así que el modo de arranque debe ser legacy-bios.</translation>
        </message>
        <message>
            <source>It starts by UEFI, and AWS turns it into MBR and BIOS; {count} partitions stay.</source>
            <translation>Arranca por UEFI, y AWS lo convierte a MBR y BIOS; se conservan {count} particiones.</translation>
        </message>
        <message>
            <source>The disk has an EFI system partition.</source>
            <translation>El disco tiene una partición del sistema EFI.</translation>
        </message>
        <message>
            <source>The disk has an EFI system partition and does not come as VHDX.</source>
            <translation>El disco tiene una partición del sistema EFI y no viene como VHDX.</translation>
        </message>
        <message>
            <source>{count} partitions would have to stay, and an MBR has room for 4 primary ones.</source>
            <translation>Tendrían que conservarse {count} particiones, y en un MBR caben 4 primarias.</translation>
        </message>
        <message>
            <source>The EFI system partition has no EFI/BOOT/BOOTX64.EFI, and EC2 starts nothing else.</source>
            <translation>La partición del sistema EFI no tiene EFI/BOOT/BOOTX64.EFI, y EC2 no inicia otra cosa.</translation>
        </message>
        <message>
            <source>This Windows needs UEFI, and there is no EFI system partition.</source>
            <translation>Este Windows necesita UEFI, y no hay partición del sistema EFI.</translation>
        </message>
        <message>
            <source>Install GRUB for BIOS (grub-install --target=i386-pc /dev/sda) and remove the EFI system partition on a copy, with an MBR table. Or judge by today's edition: AWS has taken UEFI since.</source>
            <translation>Instale GRUB para BIOS (grub-install --target=i386-pc /dev/sda) y elimine la partición del sistema EFI en una copia, con una tabla MBR. O evalúe según la edición actual: desde entonces AWS acepta UEFI.</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>Reempaquételo: amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>Remove recovery or vendor partitions (diskpart: select partition N, delete partition override) until 4 are left besides the reserved one.</source>
            <translation>Elimine particiones de recuperación o del fabricante (diskpart: select partition N, delete partition override) hasta que queden 4 además de la reservada.</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi</source>
            <translation>Ponga el cargador donde EC2 lo busca: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable, or dpkg-reconfigure grub-efi-amd64 and answer yes to “Force extra installation to the EFI removable media path”.</source>
            <translation>Ponga el cargador donde EC2 lo busca: grub-install --target=x86_64-efi --removable, o dpkg-reconfigure grub-efi-amd64 y responda que sí a «Force extra installation to the EFI removable media path».</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: yum reinstall shim-x64 grub2-efi-x64, then look for /boot/efi/EFI/BOOT/BOOTX64.EFI.</source>
            <translation>Ponga el cargador donde EC2 lo busca: yum reinstall shim-x64 grub2-efi-x64, y después mire si está /boot/efi/EFI/BOOT/BOOTX64.EFI.</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: shim-install --removable (or grub2-install --target=x86_64-efi --removable).</source>
            <translation>Ponga el cargador donde EC2 lo busca: shim-install --removable (o grub2-install --target=x86_64-efi --removable).</translation>
        </message>
        <message>
            <source>Turn the disk into GPT and UEFI in Windows: mbr2gpt /convert /allowFullOS, set the machine's firmware to UEFI, start it once, and export again.</source>
            <translation>Convierta el disco a GPT y UEFI en Windows: mbr2gpt /convert /allowFullOS, ponga el firmware de la máquina en UEFI, iníciela una vez y exporte de nuevo.</translation>
        </message>
        <message>
            <source>Starts by BIOS, or by UEFI from EFI/BOOT/BOOTX64.EFI</source>
            <translation>Arranca por BIOS, o por UEFI desde EFI/BOOT/BOOTX64.EFI</translation>
        </message>
        <message>
            <source>A machine may start by BIOS or by UEFI; a Linux that starts by UEFI has EFI/BOOT/BOOTX64.EFI on its EFI system partition.</source>
            <translation>Una máquina puede arrancar por BIOS o por UEFI; un Linux que arranca por UEFI tiene EFI/BOOT/BOOTX64.EFI en su partición del sistema EFI.</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi. A Windows that needs UEFI (Windows 11): mbr2gpt /convert /allowFullOS.</source>
            <translation>Ponga el cargador donde EC2 lo busca: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi. Un Windows que necesita UEFI (Windows 11): mbr2gpt /convert /allowFullOS.</translation>
        </message>
        <message>
            <source>Root and boot record on one disk</source>
            <translation>Raíz y registro de arranque en un mismo disco</translation>
        </message>
        <message>
            <source>The root volume lies on the disk that holds the boot record.</source>
            <translation>El volumen raíz está en el disco que contiene el registro de arranque.</translation>
        </message>
        <message>
            <source>Root and boot record lie on disk {disk}.</source>
            <translation>La raíz y el registro de arranque están en el disco {disk}.</translation>
        </message>
        <message>
            <source>The root volume lies on {root}, the boot record on disk {disk}.</source>
            <translation>El volumen raíz está en {root}, el registro de arranque en el disco {disk}.</translation>
        </message>
        <message>
            <source>Move the root to the disk that the machine starts from (LVM: pvmove; else copy it and update fstab), or install the boot loader on the root's disk and export that disk as the first.</source>
            <translation>Mueva la raíz al disco desde el que arranca la máquina (LVM: pvmove; si no, cópiela y actualice fstab), o instale el cargador de arranque en el disco de la raíz y exporte ese disco como el primero.</translation>
        </message>
        <message>
            <source>One operating system only</source>
            <translation>Un solo sistema operativo</translation>
        </message>
        <message>
            <source>There is one operating system on the disks, not several to choose from.</source>
            <translation>Hay un solo sistema operativo en los discos, no varios entre los que elegir.</translation>
        </message>
        <message>
            <source>One operating system was found.</source>
            <translation>Se encontró un sistema operativo.</translation>
        </message>
        <message>
            <source>{count} operating systems were found.</source>
            <translation>Se encontraron {count} sistemas operativos.</translation>
        </message>
        <message>
            <source>The boot menu of Windows lists {count} operating systems.</source>
            <translation>El menú de arranque de Windows enumera {count} sistemas operativos.</translation>
        </message>
        <message>
            <source>One operating system was found, but the boot menu of Windows could not be read.</source>
            <translation>Se encontró un sistema operativo, pero no se pudo leer el menú de arranque de Windows.</translation>
        </message>
        <message>
            <source>Leave the disk or partition of the other system out of the export, or delete it; each system is imported by itself.</source>
            <translation>Deje fuera de la exportación el disco o la partición del otro sistema, o elimínelo; cada sistema se importa por separado.</translation>
        </message>
        <message>
            <source>Remove the other entries: bcdedit /enum, then bcdedit /delete IDENTIFIER (or msconfig, Boot).</source>
            <translation>Elimine las demás entradas: bcdedit /enum, y después bcdedit /delete IDENTIFIER (o msconfig, Arranque).</translation>
        </message>
        <message>
            <source>No encrypted volumes</source>
            <translation>Ningún volumen cifrado</translation>
        </message>
        <message>
            <source>No volume is encrypted by the guest (LUKS, BitLocker).</source>
            <translation>Ningún volumen está cifrado por el sistema invitado (LUKS, BitLocker).</translation>
        </message>
        <message>
            <source>No volume is encrypted (volumes read: {count}).</source>
            <translation>Ningún volumen está cifrado (volúmenes leídos: {count}).</translation>
        </message>
        <message>
            <source>A volume is encrypted ({kinds}).</source>
            <translation>Un volumen está cifrado ({kinds}).</translation>
        </message>
        <message>
            <source>No volume could be read.</source>
            <translation>No se pudo leer ningún volumen.</translation>
        </message>
        <message>
            <source>/etc/crypttab names encrypted devices ({names}), of which the volumes themselves show nothing.</source>
            <translation>/etc/crypttab nombra dispositivos cifrados ({names}) de los que los propios volúmenes no muestran nada.</translation>
        </message>
        <message>
            <source>Copy the data to an unencrypted volume, or decrypt it in place from a rescue system (cryptsetup reencrypt --decrypt). EBS can encrypt the volumes after the import.</source>
            <translation>Copie los datos a un volumen sin cifrar, o descífrelo en su sitio desde un sistema de rescate (cryptsetup reencrypt --decrypt). EBS puede cifrar los volúmenes después de la importación.</translation>
        </message>
        <message>
            <source>Write the data to unencrypted volumes and take the lines out of /etc/crypttab and /etc/fstab; a swap with a passing key: swapoff -a, cryptsetup close NAME, mkswap DEVICE. EBS can encrypt the volumes after the import.</source>
            <translation>Escriba los datos en volúmenes sin cifrar y quite las líneas de /etc/crypttab y /etc/fstab; para un swap con clave pasajera: swapoff -a, cryptsetup close NAME, mkswap DEVICE. EBS puede cifrar los volúmenes después de la importación.</translation>
        </message>
        <message>
            <source>Decrypt it and wait for the end: manage-bde -off C: ; manage-bde -status. EBS can encrypt the volumes after the import.</source>
            <translation>Descífrelo y espere a que termine: manage-bde -off C: ; manage-bde -status. EBS puede cifrar los volúmenes después de la importación.</translation>
        </message>
        <message>
            <source>LVM groups are complete</source>
            <translation>Los grupos de LVM están completos</translation>
        </message>
        <message>
            <source>Every physical volume of the root's volume group is among the disks.</source>
            <translation>Todos los volúmenes físicos del grupo de volúmenes de la raíz están entre los discos.</translation>
        </message>
        <message>
            <source>All physical volumes are there (volume groups: {count}).</source>
            <translation>Están todos los volúmenes físicos (grupos de volúmenes: {count}).</translation>
        </message>
        <message>
            <source>The volume group {names} lacks physical volumes.</source>
            <translation>Al grupo de volúmenes {names} le faltan volúmenes físicos.</translation>
        </message>
        <message>
            <source>The volume group {names} lacks physical volumes; the root does not lie on it.</source>
            <translation>Al grupo de volúmenes {names} le faltan volúmenes físicos; la raíz no está en él.</translation>
        </message>
        <message>
            <source>LVM's metadata could not be read.</source>
            <translation>No se pudieron leer los metadatos de LVM.</translation>
        </message>
        <message>
            <source>There is no LVM.</source>
            <translation>No hay LVM.</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …). If a disk is gone for good: vgreduce --removemissing {names}.</source>
            <translation>Elija todos los discos de la máquina (amigrate check --vm DISK1 DISK2 …). Si un disco se ha perdido para siempre: vgreduce --removemissing {names}.</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …), or take its mounts out of /etc/fstab.</source>
            <translation>Elija todos los discos de la máquina (amigrate check --vm DISK1 DISK2 …), o quite sus montajes de /etc/fstab.</translation>
        </message>
        <message>
            <source>No dynamic disk at boot</source>
            <translation>Ningún disco dinámico en el arranque</translation>
        </message>
        <message>
            <source>Windows does not start from a dynamic disk.</source>
            <translation>Windows no arranca desde un disco dinámico.</translation>
        </message>
        <message>
            <source>The disks are basic.</source>
            <translation>Los discos son básicos.</translation>
        </message>
        <message>
            <source>A data disk is dynamic; the boot disk is basic.</source>
            <translation>Un disco de datos es dinámico; el de arranque es básico.</translation>
        </message>
        <message>
            <source>Disk {disk} is dynamic, and Windows starts from it.</source>
            <translation>El disco {disk} es dinámico, y Windows arranca desde él.</translation>
        </message>
        <message>
            <source>Copy the system to a basic disk (backup and restore, or a disk-cloning program): Windows cannot turn a dynamic boot disk back without loss.</source>
            <translation>Copie el sistema a un disco básico (copia de seguridad y restauración, o un programa de clonación de discos): Windows no puede convertir de vuelta un disco de arranque dinámico sin pérdida.</translation>
        </message>
        <message>
            <source>The boot disk can start</source>
            <translation>El disco de arranque puede arrancar</translation>
        </message>
        <message>
            <source>The boot disk has boot code and an active partition, or an EFI system partition with a loader.</source>
            <translation>El disco de arranque tiene código de arranque y una partición activa, o una partición del sistema EFI con un cargador.</translation>
        </message>
        <message>
            <source>Boot code is there, and it finds what it starts.</source>
            <translation>Hay código de arranque, y encuentra lo que inicia.</translation>
        </message>
        <message>
            <source>An EFI system partition with a loader is there.</source>
            <translation>Hay una partición del sistema EFI con un cargador.</translation>
        </message>
        <message>
            <source>The boot disk has no partitions.</source>
            <translation>El disco de arranque no tiene particiones.</translation>
        </message>
        <message>
            <source>The boot disk has no boot code with an active partition, and no EFI system partition.</source>
            <translation>El disco de arranque no tiene código de arranque con una partición activa, ni partición del sistema EFI.</translation>
        </message>
        <message>
            <source>The boot code is not known to this program, and no partition is active.</source>
            <translation>Este programa no conoce el código de arranque, y ninguna partición está activa.</translation>
        </message>
        <message>
            <source>Choose the disk that the machine starts from as the first. Otherwise install the boot loader again: grub-install /dev/sda, and mark the boot partition active (parted /dev/sda set 1 boot on).</source>
            <translation>Elija como primero el disco desde el que arranca la máquina. Si no, instale de nuevo el cargador de arranque: grub-install /dev/sda, y marque la partición de arranque como activa (parted /dev/sda set 1 boot on).</translation>
        </message>
        <message>
            <source>Choose the disk that the machine starts from as the first; an image of one partition is not enough.</source>
            <translation>Elija como primero el disco desde el que arranca la máquina; una imagen de una sola partición no basta.</translation>
        </message>
        <message>
            <source>Start from the Windows medium, Repair: bootrec /fixmbr, bootrec /fixboot, bootrec /rebuildbcd; and in diskpart: select partition 1, active.</source>
            <translation>Arranque desde el medio de Windows, Reparar: bootrec /fixmbr, bootrec /fixboot, bootrec /rebuildbcd; y en diskpart: select partition 1, active.</translation>
        </message>
        <message>
            <source>If the machine starts where it is now, mark its boot partition active: parted /dev/sda set 1 boot on.</source>
            <translation>Si la máquina arranca donde está ahora, marque su partición de arranque como activa: parted /dev/sda set 1 boot on.</translation>
        </message>
        <message>
            <source>Not a copy of a physical machine</source>
            <translation>No es una copia de una máquina física</translation>
        </message>
        <message>
            <source>The machine was installed as a virtual one; images made by copying a physical machine (P2V) are not supported.</source>
            <translation>La máquina se instaló como virtual; no se admiten imágenes creadas copiando una máquina física (P2V).</translation>
        </message>
        <message>
            <source>No disk can show this for certain: please confirm that the system was installed in a virtual machine.</source>
            <translation>Ningún disco puede mostrarlo con certeza: confirme que el sistema se instaló en una máquina virtual.</translation>
        </message>
        <message>
            <source>The file was written by Disk2vhd, which copies a physical machine's disks.</source>
            <translation>El archivo lo escribió Disk2vhd, que copia los discos de una máquina física.</translation>
        </message>
        <message>
            <source>The registry bears traces of a physical machine: please confirm that the system was installed in a virtual one.</source>
            <translation>El Registro lleva huellas de una máquina física: confirme que el sistema se instaló en una virtual.</translation>
        </message>
        <message>
            <source>Install the system anew in a virtual machine and move the data, or use AWS Application Migration Service (MGN), which takes physical machines.</source>
            <translation>Instale el sistema de nuevo en una máquina virtual y mueva los datos, o use AWS Application Migration Service (MGN), que acepta máquinas físicas.</translation>
        </message>
        <message>
            <source>Tick it if the system was installed in a virtual machine. For a physical machine's copy use AWS Application Migration Service (MGN).</source>
            <translation>Márquelo si el sistema se instaló en una máquina virtual. Para la copia de una máquina física use AWS Application Migration Service (MGN).</translation>
        </message>
        <message>
            <source>Windows on NTFS</source>
            <translation>Windows en NTFS</translation>
        </message>
        <message>
            <source>The volumes of a Windows are formatted with NTFS.</source>
            <translation>Los volúmenes de un Windows tienen formato NTFS.</translation>
        </message>
        <message>
            <source>The system volume is NTFS.</source>
            <translation>El volumen del sistema es NTFS.</translation>
        </message>
        <message>
            <source>The system volume is {kind}.</source>
            <translation>El volumen del sistema es {kind}.</translation>
        </message>
        <message>
            <source>The system volume is NTFS; a data volume is {kind}.</source>
            <translation>El volumen del sistema es NTFS; un volumen de datos es {kind}.</translation>
        </message>
        <message>
            <source>Convert it in Windows: convert C: /FS:NTFS, restart, and export again.</source>
            <translation>Conviértalo en Windows: convert C: /FS:NTFS, reinicie y exporte de nuevo.</translation>
        </message>
        <message>
            <source>Copy the data to an NTFS volume, or leave the disk out and copy the data after the launch.</source>
            <translation>Copie los datos a un volumen NTFS, o deje fuera el disco y copie los datos después del lanzamiento.</translation>
        </message>
        <message>
            <source>Linux root on ext2, ext3, ext4, Btrfs, JFS or XFS</source>
            <translation>Raíz de Linux en ext2, ext3, ext4, Btrfs, JFS o XFS</translation>
        </message>
        <message>
            <source>The root file system of a Linux is ext2, ext3, ext4, Btrfs, JFS or XFS.</source>
            <translation>El sistema de archivos raíz de un Linux es ext2, ext3, ext4, Btrfs, JFS o XFS.</translation>
        </message>
        <message>
            <source>The root file system is {kind}.</source>
            <translation>El sistema de archivos raíz es {kind}.</translation>
        </message>
        <message>
            <source>The root is the Btrfs subvolume {subvolume}, which AWS refuses.</source>
            <translation>La raíz es el subvolumen de Btrfs {subvolume}, que AWS rechaza.</translation>
        </message>
        <message>
            <source>Copy the root to an ext4 or XFS file system from a rescue system (rsync -aHAXx), put its UUID into /etc/fstab, and install GRUB again.</source>
            <translation>Copie la raíz a un sistema de archivos ext4 o XFS desde un sistema de rescate (rsync -aHAXx), ponga su UUID en /etc/fstab e instale GRUB de nuevo.</translation>
        </message>
        <message>
            <source>The root file system of a Linux is ext2, ext3, ext4, Btrfs (not in a subvolume), JFS or XFS.</source>
            <translation>El sistema de archivos raíz de un Linux es ext2, ext3, ext4, Btrfs (no en un subvolumen), JFS o XFS.</translation>
        </message>
        <message>
            <source>Free space on the root volume</source>
            <translation>Espacio libre en el volumen raíz</translation>
        </message>
        <message>
            <source>The root volume has at least {linux_free} free (Linux) or {windows_free} (Windows).</source>
            <translation>El volumen raíz tiene libres al menos {linux_free} (Linux) o {windows_free} (Windows).</translation>
        </message>
        <message>
            <source>{free} are free; {needed} are needed.</source>
            <translation>Hay {free} libres; se necesitan {needed}.</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: empty the package cache and old logs, or enlarge the disk and the file system.</source>
            <translation>Libere al menos {short} en el volumen raíz: vacíe la caché de paquetes y los registros antiguos, o amplíe el disco y el sistema de archivos.</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, resize2fs).</source>
            <translation>Libere al menos {short} en el volumen raíz: apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M. O amplíe el disco y el sistema de archivos (growpart, resize2fs).</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: yum clean all; remove old kernels; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, xfs_growfs).</source>
            <translation>Libere al menos {short} en el volumen raíz: yum clean all; elimine kernels antiguos; journalctl --vacuum-size=50M. O amplíe el disco y el sistema de archivos (growpart, xfs_growfs).</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: zypper clean --all; snapper delete; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, btrfs filesystem resize).</source>
            <translation>Libere al menos {short} en el volumen raíz: zypper clean --all; snapper delete; journalctl --vacuum-size=50M. O amplíe el disco y el sistema de archivos (growpart, btrfs filesystem resize).</translation>
        </message>
        <message>
            <source>Free at least {short} on the system volume: cleanmgr /sageset:1, cleanmgr /sagerun:1; Dism /Online /Cleanup-Image /StartComponentCleanup. Or enlarge the disk (Disk Management, Extend Volume).</source>
            <translation>Libere al menos {short} en el volumen del sistema: cleanmgr /sageset:1, cleanmgr /sagerun:1; Dism /Online /Cleanup-Image /StartComponentCleanup. O amplíe el disco (Administración de discos, Extender volumen).</translation>
        </message>
        <message>
            <source>The root volume has at least {windows_free} free (Windows), or enough for drivers (Linux: AWS gives no figure today; {linux_free} was the last one).</source>
            <translation>El volumen raíz tiene libres al menos {windows_free} (Windows), o lo suficiente para controladores (Linux: hoy AWS no da ninguna cifra; la última fue {linux_free}).</translation>
        </message>
        <message>
            <source>Shut down cleanly</source>
            <translation>Apagado correcto</translation>
        </message>
        <message>
            <source>No file system is dirty, and no system is asleep on the disk (hibernation, Fast Startup).</source>
            <translation>Ningún sistema de archivos está sucio, y ningún sistema duerme en el disco (hibernación, inicio rápido).</translation>
        </message>
        <message>
            <source>The file systems were unmounted cleanly.</source>
            <translation>Los sistemas de archivos se desmontaron correctamente.</translation>
        </message>
        <message>
            <source>A system is asleep on the disk.</source>
            <translation>Un sistema duerme en el disco.</translation>
        </message>
        <message>
            <source>Not unmounted cleanly: {volumes}.</source>
            <translation>No se desmontaron correctamente: {volumes}.</translation>
        </message>
        <message>
            <source>The registry ({names}) was not written to its end, and its transaction logs are missing or broken: its newest values may be missing, and what is said here of Windows' settings may be out of date.</source>
            <translation>El Registro ({names}) no se escribió hasta el final, y sus registros de transacciones faltan o están dañados: pueden faltar sus valores más recientes, y lo que aquí se dice de la configuración de Windows puede no estar al día.</translation>
        </message>
        <message>
            <source>The file system has no flag that tells.</source>
            <translation>El sistema de archivos no tiene ningún indicador que lo diga.</translation>
        </message>
        <message>
            <source>Start the machine, let it check its file systems, shut it down (shutdown -h now), and export again: not while it runs, and not from a snapshot with memory.</source>
            <translation>Inicie la máquina, deje que compruebe sus sistemas de archivos, apáguela (shutdown -h now) y exporte de nuevo: no mientras esté en marcha, ni desde una instantánea con memoria.</translation>
        </message>
        <message>
            <source>Start Windows, switch Fast Startup off (powercfg /hibernate off), shut it down (shutdown /s /t 0), and export again.</source>
            <translation>Inicie Windows, desactive el inicio rápido (powercfg /hibernate off), apáguelo (shutdown /s /t 0) y exporte de nuevo.</translation>
        </message>
        <message>
            <source>Start Windows, which mends its registry, shut it down (shutdown /s /t 0), and export again with all files.</source>
            <translation>Inicie Windows, que repara su Registro, apáguelo (shutdown /s /t 0) y exporte de nuevo con todos los archivos.</translation>
        </message>
        <message>
            <source>Start Windows, run chkdsk C: /f, restart once, switch Fast Startup off (powercfg /hibernate off), shut down (shutdown /s /t 0), and export again.</source>
            <translation>Inicie Windows, ejecute chkdsk C: /f, reinicie una vez, desactive el inicio rápido (powercfg /hibernate off), apague (shutdown /s /t 0) y exporte de nuevo.</translation>
        </message>
        <message>
            <source>Could not be read: {reason}.</source>
            <translation>No se pudo leer: {reason}.</translation>
        </message>
        <message>
            <source>The container could not be read: {reason}.</source>
            <translation>No se pudo leer el contenedor: {reason}.</translation>
        </message>
        <message>
            <source>There is no disk image in this file.</source>
            <translation>No hay ninguna imagen de disco en este archivo.</translation>
        </message>
        <message>
            <source>The container's disks could not be read: {reason}.</source>
            <translation>No se pudieron leer los discos del contenedor: {reason}.</translation>
        </message>
        <message>
            <source>What lies on the disks could not be read: {reason}.</source>
            <translation>No se pudo leer lo que hay en los discos: {reason}.</translation>
        </message>
        <message>
            <source>No operating system could be found on the disks, so this stays open.</source>
            <translation>No se pudo encontrar ningún sistema operativo en los discos, así que esto queda abierto.</translation>
        </message>
        <message>
            <source>The partition tables could not be read.</source>
            <translation>No se pudieron leer las tablas de particiones.</translation>
        </message>
        <message>
            <source>The volume of the operating system could not be found again.</source>
            <translation>No se pudo volver a encontrar el volumen del sistema operativo.</translation>
        </message>
        <message>
            <source>No kernel was found.</source>
            <translation>No se encontró ningún kernel.</translation>
        </message>
        <message>
            <source>Asked of {wanted} only.</source>
            <translation>Se pide solo a {wanted}.</translation>
        </message>
        <message>
            <source>The headers could not be followed to this point: {reason}.</source>
            <translation>No se pudieron seguir los encabezados hasta este punto: {reason}.</translation>
        </message>
        <message>
            <source>Asked of Linux only.</source>
            <translation>Se pide solo a Linux.</translation>
        </message>
        <message>
            <source>Asked of Windows only.</source>
            <translation>Se pide solo a Windows.</translation>
        </message>
        <message>
            <source>The disk that the machine starts from is not among those given.</source>
            <translation>El disco desde el que arranca la máquina no está entre los indicados.</translation>
        </message>
        <message>
            <source>Not every disk could be read, so this stays open.</source>
            <translation>No se pudieron leer todos los discos, así que esto queda abierto.</translation>
        </message>
        <message>
            <source>Kernel on the list</source>
            <translation>Kernel en la lista</translation>
        </message>
        <message>
            <source>The kernel that is started (the default one, else the newest) is one that the list names for this distribution.</source>
            <translation>El kernel que se inicia (el predeterminado o, si no, el más reciente) es uno que la lista nombra para esta distribución.</translation>
        </message>
        <message>
            <source>Kernel {kernel} is listed ({listed}).</source>
            <translation>El kernel {kernel} está en la lista ({listed}).</translation>
        </message>
        <message>
            <source>Kernel {kernel} is not listed for {system}; listed is {listed}.</source>
            <translation>El kernel {kernel} no está en la lista para {system}; en ella figura {listed}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} is ruled out for {system}: {listed}.</source>
            <translation>El kernel {kernel} está excluido para {system}: {listed}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to a listed series ({listed}), but is not that kernel. AWS does not say how it compares.</source>
            <translation>El kernel {kernel} pertenece a una serie de la lista ({listed}), pero no es ese kernel. AWS no dice cómo los compara.</translation>
        </message>
        <message>
            <source>Kernel {kernel}: the guide's sentence breaks off before it names the kernel.</source>
            <translation>Kernel {kernel}: la frase de la guía se interrumpe antes de nombrar el kernel.</translation>
        </message>
        <message>
            <source>The list names no kernels for {system}.</source>
            <translation>La lista no nombra ningún kernel para {system}.</translation>
        </message>
        <message>
            <source>The distribution or its version is not listed, and so no kernel of it is.</source>
            <translation>La distribución o su versión no está en la lista, y por tanto tampoco ningún kernel suyo.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}), make it the default, and keep the others out of the way until the import is done.</source>
            <translation>Instale un kernel de la lista ({listed}), hágalo el predeterminado, y mantenga los demás apartados hasta que la importación esté hecha.</translation>
        </message>
        <message>
            <source>To be sure, install a listed kernel ({listed}) and make it the default. A test import costs little.</source>
            <translation>Para estar seguro, instale un kernel de la lista ({listed}) y hágalo el predeterminado. Una importación de prueba cuesta poco.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): apt-get install linux-image-VERSION (Ubuntu: linux-generic rather than linux-generic-hwe), set GRUB_DEFAULT in /etc/default/grub, run update-grub, and check again.</source>
            <translation>Instale un kernel de la lista ({listed}): apt-get install linux-image-VERSION (Ubuntu: linux-generic mejor que linux-generic-hwe), defina GRUB_DEFAULT en /etc/default/grub, ejecute update-grub y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): yum install kernel-VERSION, then grubby --set-default /boot/vmlinuz-VERSION, and check again.</source>
            <translation>Instale un kernel de la lista ({listed}): yum install kernel-VERSION, después grubby --set-default /boot/vmlinuz-VERSION, y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): zypper install --oldpackage kernel-default-VERSION, make it the default with grub2-set-default, and check again.</source>
            <translation>Instale un kernel de la lista ({listed}): zypper install --oldpackage kernel-default-VERSION, hágalo el predeterminado con grub2-set-default, y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Update the kernel: yum update kernel, and restart once before the export.</source>
            <translation>Actualice el kernel: yum update kernel, y reinicie una vez antes de la exportación.</translation>
        </message>
        <message>
            <source>The distribution's own kernel</source>
            <translation>El kernel propio de la distribución</translation>
        </message>
        <message>
            <source>The kernel comes from the distribution's packages; machines with custom kernels may not migrate.</source>
            <translation>El kernel procede de los paquetes de la distribución; puede que las máquinas con kernels personalizados no migren.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to the package {package}.</source>
            <translation>El kernel {kernel} pertenece al paquete {package}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to no package: it was built or copied by hand.</source>
            <translation>El kernel {kernel} no pertenece a ningún paquete: se compiló o se copió a mano.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to the package {package}, which is not the distribution's own.</source>
            <translation>El kernel {kernel} pertenece al paquete {package}, que no es de la propia distribución.</translation>
        </message>
        <message>
            <source>There is no kernel on the disks.</source>
            <translation>No hay ningún kernel en los discos.</translation>
        </message>
        <message>
            <source>Install the distribution's kernel: {command}.</source>
            <translation>Instale el kernel de la distribución: {command}.</translation>
        </message>
        <message>
            <source>initramfs can be read</source>
            <translation>El initramfs se puede leer</translation>
        </message>
        <message>
            <source>The initramfs of the kernel that is started can be unpacked, so that its drivers can be seen and changed.</source>
            <translation>El initramfs del kernel que se inicia se puede desempaquetar, de modo que sus controladores se pueden ver y cambiar.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} was unpacked, up to the disk's drivers at least. A deep check (--deep) unpacks it to its end.</source>
            <translation>El initramfs de {kernel} se desempaquetó, al menos hasta los controladores del disco. Una comprobación profunda (--deep) lo desempaqueta hasta el final.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} was unpacked to its end.</source>
            <translation>El initramfs de {kernel} se desempaquetó hasta el final.</translation>
        </message>
        <message>
            <source>The boot entry of {kernel} names an initramfs that is not there: {path}.</source>
            <translation>La entrada de arranque de {kernel} nombra un initramfs que no está: {path}.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} is large and was not read to its end; a deep check (--deep) reads it.</source>
            <translation>El initramfs de {kernel} es grande y no se leyó hasta el final; una comprobación profunda (--deep) lo lee.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} cannot be unpacked: {reason}.</source>
            <translation>El initramfs de {kernel} no se puede desempaquetar: {reason}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} has no initramfs, and the disk drivers are not built in.</source>
            <translation>El kernel {kernel} no tiene initramfs, y los controladores del disco no están integrados.</translation>
        </message>
        <message>
            <source>Kernel {kernel} has no initramfs and needs none: the disk drivers are built in.</source>
            <translation>El kernel {kernel} no tiene initramfs ni lo necesita: los controladores del disco están integrados.</translation>
        </message>
        <message>
            <source>Build it again: {command}.</source>
            <translation>Genérelo de nuevo: {command}.</translation>
        </message>
        <message>
            <source>Drivers for EC2</source>
            <translation>Controladores para EC2</translation>
        </message>
        <message>
            <source>The kernel has the drivers of EC2's Xen types (xen-blkfront, xen-netfront), and the disk's are in the initramfs or built in.</source>
            <translation>El kernel tiene los controladores de los tipos Xen de EC2 (xen-blkfront, xen-netfront), y los del disco están en el initramfs o integrados.</translation>
        </message>
        <message>
            <source>Kernel {kernel} has EC2's drivers, and the disk's are there at boot.</source>
            <translation>El kernel {kernel} tiene los controladores de EC2, y los del disco están disponibles en el arranque.</translation>
        </message>
        <message>
            <source>Kernel {kernel} lacks {drivers}.</source>
            <translation>Al kernel {kernel} le falta {drivers}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} lacks {drivers}: it can run on Xen types only (t2, m4, c4 and older).</source>
            <translation>Al kernel {kernel} le falta {drivers}: solo puede funcionar en tipos Xen (t2, m4, c4 y anteriores).</translation>
        </message>
        <message>
            <source>Kernel {kernel} has the drivers, but its initramfs, which mounts the root, lacks {drivers}.</source>
            <translation>El kernel {kernel} tiene los controladores, pero a su initramfs, que monta la raíz, le falta {drivers}.</translation>
        </message>
        <message>
            <source>The initramfs of kernel {kernel} has nvme and lacks {drivers}: it starts on current instance types, not on Xen ones (t2, m4, c4 and older).</source>
            <translation>El initramfs del kernel {kernel} tiene nvme y le falta {drivers}: arranca en los tipos de instancia actuales, no en los Xen (t2, m4, c4 y anteriores).</translation>
        </message>
        <message>
            <source>Install the distribution's full kernel (not a reduced or cloud variant of another provider) or the drivers' package, and build the initramfs again.</source>
            <translation>Instale el kernel completo de la distribución (no una variante reducida ni una de nube de otro proveedor) o el paquete de los controladores, y genere el initramfs de nuevo.</translation>
        </message>
        <message>
            <source>Install the full kernel: apt-get install linux-image-amd64 (Ubuntu: linux-image-generic linux-modules-extra-generic), then update-initramfs -u -k all.</source>
            <translation>Instale el kernel completo: apt-get install linux-image-amd64 (Ubuntu: linux-image-generic linux-modules-extra-generic), y después update-initramfs -u -k all.</translation>
        </message>
        <message>
            <source>Install a newer kernel (apt-get install linux-image-amd64; Ubuntu: linux-aws or linux-generic), or choose a Xen type such as t2.</source>
            <translation>Instale un kernel más reciente (apt-get install linux-image-amd64; Ubuntu: linux-aws o linux-generic), o elija un tipo Xen como t2.</translation>
        </message>
        <message>
            <source>Update the kernel (yum update kernel; ENA is in RHEL 7.4 and later), or choose a Xen type such as t2.</source>
            <translation>Actualice el kernel (yum update kernel; ENA está en RHEL 7.4 y posteriores), o elija un tipo Xen como t2.</translation>
        </message>
        <message>
            <source>Update the kernel (zypper update kernel-default; ENA is in SLES 12 SP3 and later), or choose a Xen type such as t2.</source>
            <translation>Actualice el kernel (zypper update kernel-default; ENA está en SLES 12 SP3 y posteriores), o elija un tipo Xen como t2.</translation>
        </message>
        <message>
            <source>Add them: {command}. AWS tries the same during the import.</source>
            <translation>Añádalos: {command}. AWS intenta lo mismo durante la importación.</translation>
        </message>
        <message>
            <source>To start on Xen types too: {command}. AWS tries the same during the import.</source>
            <translation>Para arrancar también en tipos Xen: {command}. AWS intenta lo mismo durante la importación.</translation>
        </message>
        <message>
            <source>The kernel has the drivers of EC2's Xen types (xen-blkfront, xen-netfront) and of today's (nvme, ena), and the disk's are in the initramfs or built in.</source>
            <translation>El kernel tiene los controladores de los tipos Xen de EC2 (xen-blkfront, xen-netfront) y de los actuales (nvme, ena), y los del disco están en el initramfs o integrados.</translation>
        </message>
        <message>
            <source>SSH server starts at boot</source>
            <translation>El servidor SSH se inicia en el arranque</translation>
        </message>
        <message>
            <source>An SSH server is installed and starts at boot: it is the way into the instance.</source>
            <translation>Hay un servidor SSH instalado y se inicia en el arranque: es la vía de acceso a la instancia.</translation>
        </message>
        <message>
            <source>The SSH server starts at boot.</source>
            <translation>El servidor SSH se inicia en el arranque.</translation>
        </message>
        <message>
            <source>No SSH server is installed.</source>
            <translation>No hay ningún servidor SSH instalado.</translation>
        </message>
        <message>
            <source>An SSH server is installed, but does not start at boot.</source>
            <translation>Hay un servidor SSH instalado, pero no se inicia en el arranque.</translation>
        </message>
        <message>
            <source>An SSH server is installed, but nothing tells whether it starts at boot.</source>
            <translation>Hay un servidor SSH instalado, pero nada dice si se inicia en el arranque.</translation>
        </message>
        <message>
            <source>The SSH server listens on {addresses} only, and the instance will have another address.</source>
            <translation>El servidor SSH escucha solo en {addresses}, y la instancia tendrá otra dirección.</translation>
        </message>
        <message>
            <source>Install it and let it start: {command}</source>
            <translation>Instálelo y haga que se inicie: {command}</translation>
        </message>
        <message>
            <source>Let it start: {command}</source>
            <translation>Haga que se inicie: {command}</translation>
        </message>
        <message>
            <source>To be sure: {command}</source>
            <translation>Para estar seguro: {command}</translation>
        </message>
        <message>
            <source>Remove the ListenAddress lines from /etc/ssh/sshd_config, so that it listens on every address, then {command}</source>
            <translation>Quite las líneas ListenAddress de /etc/ssh/sshd_config para que escuche en todas las direcciones y, después, {command}</translation>
        </message>
        <message>
            <source>Firewall lets SSH in</source>
            <translation>El firewall deja entrar SSH</translation>
        </message>
        <message>
            <source>The machine's own firewall lets SSH in.</source>
            <translation>El firewall de la propia máquina deja entrar SSH.</translation>
        </message>
        <message>
            <source>SSH is let in, or no firewall is on.</source>
            <translation>SSH puede entrar, o no hay ningún firewall activado.</translation>
        </message>
        <message>
            <source>The firewall does not let SSH in.</source>
            <translation>El firewall no deja entrar SSH.</translation>
        </message>
        <message>
            <source>Let it in: {command}. The security group needs port {port} too.</source>
            <translation>Permítalo: {command}. El grupo de seguridad también necesita el puerto {port}.</translation>
        </message>
        <message>
            <source>Give it one size: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management" /v PagingFiles /t REG_MULTI_SZ /d "C:\pagefile.sys 4096 4096" /f (or sysdm.cpl, Advanced, Performance, Virtual memory), and restart.</source>
            <translation>Dele un solo tamaño: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management" /v PagingFiles /t REG_MULTI_SZ /d "C:\pagefile.sys 4096 4096" /f (o sysdm.cpl, Opciones avanzadas, Rendimiento, Memoria virtual), y reinicie.</translation>
        </message>
        <message>
            <source>Uninstall VMware Tools and restart: appwiz.cpl, or msiexec /x with the product code, the last part of the key that this shows: reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /d /f "VMware Tools"</source>
            <translation>Desinstale VMware Tools y reinicie: appwiz.cpl, o msiexec /x con el código de producto, la última parte de la clave que muestra esto: reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /d /f "VMware Tools"</translation>
        </message>
        <message>
            <source>A user with a public key</source>
            <translation>Un usuario con clave pública</translation>
        </message>
        <message>
            <source>What lies in {mount} was not read: its device is on none of the disks given, or cannot be read. Check all disks of the machine together.</source>
            <translation>No se leyó lo que hay en {mount}: su dispositivo no está en ninguno de los discos indicados o no se puede leer. Compruebe juntos todos los discos de la máquina.</translation>
        </message>
        <message>
            <source>A user other than root can log in with a public key; the import creates none.</source>
            <translation>Un usuario distinto de root puede iniciar sesión con una clave pública; la importación no crea ninguno.</translation>
        </message>
        <message>
            <source>With an authorised key: {names}.</source>
            <translation>Con clave autorizada: {names}.</translation>
        </message>
        <message>
            <source>No user other than root has an authorised key ({names}).</source>
            <translation>Ningún usuario distinto de root tiene una clave autorizada ({names}).</translation>
        </message>
        <message>
            <source>There is no user other than root who can log in.</source>
            <translation>No hay ningún usuario distinto de root que pueda iniciar sesión.</translation>
        </message>
        <message>
            <source>Give one a key: ssh-copy-id {user}@HOST from your computer, or write the public key into .ssh/authorized_keys in the home of {user} (mode 600, folder 700).</source>
            <translation>Dé una clave a alguno: ssh-copy-id {user}@HOST desde su equipo, o escriba la clave pública en .ssh/authorized_keys en la carpeta personal de {user} (modo 600, carpeta 700).</translation>
        </message>
        <message>
            <source>Create one with a key: useradd -m -s /bin/bash admin; mkdir -m 700 ~admin/.ssh; write the public key into ~admin/.ssh/authorized_keys; chown -R admin ~admin/.ssh; and let it use sudo (group sudo or wheel).</source>
            <translation>Cree uno con una clave: useradd -m -s /bin/bash admin; mkdir -m 700 ~admin/.ssh; escriba la clave pública en ~admin/.ssh/authorized_keys; chown -R admin ~admin/.ssh; y déjele usar sudo (grupo sudo o wheel).</translation>
        </message>
        <message>
            <source>No root or password login by SSH</source>
            <translation>Sin acceso de root ni con contraseña por SSH</translation>
        </message>
        <message>
            <source>SSH is used with keys and by a user other than root; both others work, but are not recommended.</source>
            <translation>SSH se usa con claves y con un usuario distinto de root; ambas otras cosas funcionan, pero no se recomiendan.</translation>
        </message>
        <message>
            <source>SSH takes neither passwords nor root by one.</source>
            <translation>SSH no acepta contraseñas, ni a root con una.</translation>
        </message>
        <message>
            <source>SSH lets root log in.</source>
            <translation>SSH deja que root inicie sesión.</translation>
        </message>
        <message>
            <source>There is no SSH server.</source>
            <translation>No hay servidor SSH.</translation>
        </message>
        <message>
            <source>The SSH server has no sshd_config that tells.</source>
            <translation>El servidor SSH no tiene ningún sshd_config que lo diga.</translation>
        </message>
        <message>
            <source>SSH takes passwords.</source>
            <translation>SSH acepta contraseñas.</translation>
        </message>
        <message>
            <source>PasswordAuthentication is no, and SSH takes passwords all the same: PAM asks for them (keyboard-interactive).</source>
            <translation>PasswordAuthentication es no y, aun así, SSH acepta contraseñas: las pide PAM (keyboard-interactive).</translation>
        </message>
        <message>
            <source>Set PermitRootLogin no in /etc/ssh/sshd_config, then {command}; first make sure that another user has a key.</source>
            <translation>Ponga PermitRootLogin no en /etc/ssh/sshd_config, y después {command}; asegúrese antes de que otro usuario tiene una clave.</translation>
        </message>
        <message>
            <source>Set KbdInteractiveAuthentication no (before OpenSSH 8.7: ChallengeResponseAuthentication no) in /etc/ssh/sshd_config, then {command}; first make sure that a user has a key.</source>
            <translation>Ponga KbdInteractiveAuthentication no (antes de OpenSSH 8.7: ChallengeResponseAuthentication no) en /etc/ssh/sshd_config y, después, {command}; antes asegúrese de que un usuario tiene una clave.</translation>
        </message>
        <message>
            <source>Set PasswordAuthentication no in /etc/ssh/sshd_config, then {command}; first make sure that a user has a key.</source>
            <translation>Ponga PasswordAuthentication no en /etc/ssh/sshd_config, y después {command}; asegúrese antes de que un usuario tiene una clave.</translation>
        </message>
        <message>
            <source>Guest tools of the old hypervisor gone</source>
            <translation>Sin herramientas de invitado del hipervisor anterior</translation>
        </message>
        <message>
            <source>VMware Tools or open-vm-tools are uninstalled (as are the tools of VirtualBox, Xen and QEMU).</source>
            <translation>VMware Tools u open-vm-tools están desinstalados (al igual que las herramientas de VirtualBox, Xen y QEMU).</translation>
        </message>
        <message>
            <source>No tools of another hypervisor were found.</source>
            <translation>No se encontraron herramientas de otro hipervisor.</translation>
        </message>
        <message>
            <source>VMware Tools are installed: {names}.</source>
            <translation>VMware Tools está instalado: {names}.</translation>
        </message>
        <message>
            <source>VirtualBox Guest Additions are installed: {names}.</source>
            <translation>VirtualBox Guest Additions está instalado: {names}.</translation>
        </message>
        <message>
            <source>Xen tools are installed: {names}.</source>
            <translation>Hay herramientas de Xen instaladas: {names}.</translation>
        </message>
        <message>
            <source>The QEMU guest agent is installed: {names}.</source>
            <translation>El agente de invitado de QEMU está instalado: {names}.</translation>
        </message>
        <message>
            <source>Tools of several hypervisors are installed: {names} ({kinds}).</source>
            <translation>Hay herramientas de varios hipervisores instaladas: {names} ({kinds}).</translation>
        </message>
        <message>
            <source>Uninstall them: {command} (those that were not installed from packages: vmware-uninstall-tools.pl, /opt/VBoxGuestAdditions-*/uninstall.sh).</source>
            <translation>Desinstálelas: {command} (las que no se instalaron con paquetes: vmware-uninstall-tools.pl, /opt/VBoxGuestAdditions-*/uninstall.sh).</translation>
        </message>
        <message>
            <source>Antivirus and intrusion detection off</source>
            <translation>Antivirus y detección de intrusiones desactivados</translation>
        </message>
        <message>
            <source>Antivirus and intrusion detection are switched off for the import; they can be switched on again after it.</source>
            <translation>El antivirus y la detección de intrusiones se desactivan para la importación; después se pueden activar de nuevo.</translation>
        </message>
        <message>
            <source>None of the programs known to this check was found.</source>
            <translation>No se encontró ninguno de los programas que conoce esta comprobación.</translation>
        </message>
        <message>
            <source>Antivirus was found: {names}.</source>
            <translation>Se encontró antivirus: {names}.</translation>
        </message>
        <message>
            <source>Intrusion detection was found: {names}.</source>
            <translation>Se encontró detección de intrusiones: {names}.</translation>
        </message>
        <message>
            <source>Found: {names} ({kinds}).</source>
            <translation>Se encontró: {names} ({kinds}).</translation>
        </message>
        <message>
            <source>Switch its services off for the import (systemctl disable --now SERVICE; older: chkconfig SERVICE off, update-rc.d SERVICE disable) and on again after the launch, or uninstall it: {command}.</source>
            <translation>Desactive sus servicios para la importación (systemctl disable --now SERVICE; anteriores: chkconfig SERVICE off, update-rc.d SERVICE disable) y actívelos de nuevo después del lanzamiento, o desinstálelo: {command}.</translation>
        </message>
        <message>
            <source>CD-ROM drives disconnected</source>
            <translation>Unidades de CD-ROM desconectadas</translation>
        </message>
        <message>
            <source>No CD-ROM drive, virtual or physical, is connected.</source>
            <translation>No hay ninguna unidad de CD-ROM conectada, ni virtual ni física.</translation>
        </message>
        <message>
            <source>The machine's description has no connected CD-ROM drive.</source>
            <translation>La descripción de la máquina no tiene ninguna unidad de CD-ROM conectada.</translation>
        </message>
        <message>
            <source>Connected CD-ROM drives: {count}.</source>
            <translation>Unidades de CD-ROM conectadas: {count}.</translation>
        </message>
        <message>
            <source>No disk shows this: please confirm that no CD-ROM drive was connected at the export.</source>
            <translation>Ningún disco lo muestra: confirme que no había ninguna unidad de CD-ROM conectada en la exportación.</translation>
        </message>
        <message>
            <source>Disconnect them in the machine's settings and export again. VMware: Edit Settings, CD/DVD, clear Connected; Hyper-V: Set-VMDvdDrive -VMName NAME -Path $null; VirtualBox: VBoxManage storageattach VM --storagectl IDE --port 1 --device 0 --medium none.</source>
            <translation>Desconéctelas en la configuración de la máquina y exporte de nuevo. VMware: Edit Settings, CD/DVD, desmarque Connected; Hyper-V: Set-VMDvdDrive -VMName NAME -Path $null; VirtualBox: VBoxManage storageattach VM --storagectl IDE --port 1 --device 0 --medium none.</translation>
        </message>
        <message>
            <source>Shut down before the export</source>
            <translation>Apagada antes de la exportación</translation>
        </message>
        <message>
            <source>The machine was shut down, not running or suspended, when it was exported.</source>
            <translation>La máquina estaba apagada, no en marcha ni suspendida, cuando se exportó.</translation>
        </message>
        <message>
            <source>The system volume was unmounted cleanly: the machine was shut down.</source>
            <translation>El volumen del sistema se desmontó correctamente: la máquina estaba apagada.</translation>
        </message>
        <message>
            <source>The system volume was not unmounted: the machine was running, or lost its power.</source>
            <translation>El volumen del sistema no se desmontó: la máquina estaba en marcha, o se quedó sin corriente.</translation>
        </message>
        <message>
            <source>The machine's description says that it is suspended.</source>
            <translation>La descripción de la máquina dice que está suspendida.</translation>
        </message>
        <message>
            <source>The disks do not show this: please confirm that the machine was shut down when it was exported.</source>
            <translation>Los discos no lo muestran: confirme que la máquina estaba apagada cuando se exportó.</translation>
        </message>
        <message>
            <source>Shut the machine down and export it again: shutdown -h now</source>
            <translation>Apague la máquina y expórtela de nuevo: shutdown -h now</translation>
        </message>
        <message>
            <source>Shut the machine down and export it again: shutdown /s /t 0</source>
            <translation>Apague la máquina y expórtela de nuevo: shutdown /s /t 0</translation>
        </message>
        <message>
            <source>Tick it if the machine was shut down; otherwise shut it down and export it again.</source>
            <translation>Márquelo si la máquina estaba apagada; si no, apáguela y expórtela de nuevo.</translation>
        </message>
        <message>
            <source>One network interface, by DHCP</source>
            <translation>Una interfaz de red, por DHCP</translation>
        </message>
        <message>
            <source>The machine has one network interface, and it takes its address by DHCP: only one survives the import.</source>
            <translation>La máquina tiene una interfaz de red, y obtiene su dirección por DHCP: solo una sobrevive a la importación.</translation>
        </message>
        <message>
            <source>One interface is configured at most.</source>
            <translation>Hay como máximo una interfaz configurada.</translation>
        </message>
        <message>
            <source>No interface is configured; {client} asks for an address on every one.</source>
            <translation>No hay ninguna interfaz configurada; {client} pide una dirección en todas.</translation>
        </message>
        <message>
            <source>The machine is declared with {count} network interfaces.</source>
            <translation>La máquina declara {count} interfaces de red.</translation>
        </message>
        <message>
            <source>{count} network interfaces are configured.</source>
            <translation>Hay {count} interfaces de red configuradas.</translation>
        </message>
        <message>
            <source>No interface is configured, and nothing asks for an address by itself.</source>
            <translation>No hay ninguna interfaz configurada, y nada pide una dirección por sí mismo.</translation>
        </message>
        <message>
            <source>Nothing has to change for the import, but plan for it: one interface stays, by DHCP. Add others after the launch (aws ec2 create-network-interface, attach-network-interface), and move services that are bound to the others.</source>
            <translation>No hay que cambiar nada para la importación, pero téngalo previsto: queda una interfaz, por DHCP. Añada otras después del lanzamiento (aws ec2 create-network-interface, attach-network-interface), y mueva los servicios vinculados a las demás.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP before the export.</source>
            <translation>Configure una interfaz para DHCP antes de la exportación.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: in /etc/network/interfaces: auto eth0, iface eth0 inet dhcp; or in netplan: dhcp4: true.</source>
            <translation>Configure una interfaz para DHCP: en /etc/network/interfaces: auto eth0, iface eth0 inet dhcp; o en netplan: dhcp4: true.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: nmcli connection add type ethernet con-name eth0 ifname eth0 ipv4.method auto; or BOOTPROTO=dhcp and ONBOOT=yes in /etc/sysconfig/network-scripts/ifcfg-eth0.</source>
            <translation>Configure una interfaz para DHCP: nmcli connection add type ethernet con-name eth0 ifname eth0 ipv4.method auto; o BOOTPROTO=dhcp y ONBOOT=yes en /etc/sysconfig/network-scripts/ifcfg-eth0.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: BOOTPROTO='dhcp' and STARTMODE='auto' in /etc/sysconfig/network/ifcfg-eth0.</source>
            <translation>Configure una interfaz para DHCP: BOOTPROTO='dhcp' y STARTMODE='auto' en /etc/sysconfig/network/ifcfg-eth0.</translation>
        </message>
        <message>
            <source>No static addresses</source>
            <translation>Ninguna dirección estática</translation>
        </message>
        <message>
            <source>Static addresses are removed by the import: the instance gets a private address from its subnet by DHCP.</source>
            <translation>La importación elimina las direcciones estáticas: la instancia recibe por DHCP una dirección privada de su subred.</translation>
        </message>
        <message>
            <source>No static address is configured.</source>
            <translation>No hay ninguna dirección estática configurada.</translation>
        </message>
        <message>
            <source>Interfaces with static addresses, which the import removes: {names}.</source>
            <translation>Interfaces con direcciones estáticas, que la importación elimina: {names}.</translation>
        </message>
        <message>
            <source>Nothing has to change for the import. Note the address and who uses it (DNS, licences, firewalls); to keep one, launch into a subnet with the same range and give it: --private-ip-address.</source>
            <translation>No hay que cambiar nada para la importación. Anote la dirección y quién la usa (DNS, licencias, firewalls); para conservar una, lance en una subred con el mismo intervalo e indíquela: --private-ip-address.</translation>
        </message>
        <message>
            <source>A working DHCP client</source>
            <translation>Un cliente DHCP que funciona</translation>
        </message>
        <message>
            <source>A DHCP client is installed, can start, and is not disabled.</source>
            <translation>Hay un cliente DHCP instalado, puede iniciarse y no está deshabilitado.</translation>
        </message>
        <message>
            <source>{client} starts at boot.</source>
            <translation>{client} se inicia en el arranque.</translation>
        </message>
        <message>
            <source>No DHCP client is installed.</source>
            <translation>No hay ningún cliente DHCP instalado.</translation>
        </message>
        <message>
            <source>A DHCP client is installed ({client}), but nothing starts it at boot.</source>
            <translation>Hay un cliente DHCP instalado ({client}), pero nada lo inicia en el arranque.</translation>
        </message>
        <message>
            <source>A DHCP client is installed ({client}), but nothing tells whether it starts at boot.</source>
            <translation>Hay un cliente DHCP instalado ({client}), pero nada dice si se inicia en el arranque.</translation>
        </message>
        <message>
            <source>The DHCP Client service is not in the registry.</source>
            <translation>El servicio Cliente DHCP no está en el Registro.</translation>
        </message>
        <message>
            <source>The DHCP Client service is disabled.</source>
            <translation>El servicio Cliente DHCP está deshabilitado.</translation>
        </message>
        <message>
            <source>Install one: {command}.</source>
            <translation>Instale uno: {command}.</translation>
        </message>
        <message>
            <source>Let it start: {command}.</source>
            <translation>Haga que se inicie: {command}.</translation>
        </message>
        <message>
            <source>Restore the service from a machine of the same Windows, or repair Windows: sfc /scannow; DISM /Online /Cleanup-Image /RestoreHealth.</source>
            <translation>Restaure el servicio desde una máquina con el mismo Windows, o repare Windows: sfc /scannow; DISM /Online /Cleanup-Image /RestoreHealth.</translation>
        </message>
        <message>
            <source>Switch it on: sc config Dhcp start= auto, and net start Dhcp.</source>
            <translation>Actívelo: sc config Dhcp start= auto, y net start Dhcp.</translation>
        </message>
        <message>
            <source>No IPv6</source>
            <translation>Sin IPv6</translation>
        </message>
        <message>
            <source>IPv6 addresses are not supported: the import configures IPv4 only.</source>
            <translation>No se admiten direcciones IPv6: la importación configura solo IPv4.</translation>
        </message>
        <message>
            <source>IPv6 is not configured.</source>
            <translation>IPv6 no está configurado.</translation>
        </message>
        <message>
            <source>IPv6 is configured for {names}.</source>
            <translation>IPv6 está configurado para {names}.</translation>
        </message>
        <message>
            <source>Whether IPv6 was added to this Windows was not read.</source>
            <translation>No se leyó si a este Windows se le añadió IPv6.</translation>
        </message>
        <message>
            <source>IPv6 is not switched off, which is Windows' default.</source>
            <translation>IPv6 no está desactivado, que es lo predeterminado en Windows.</translation>
        </message>
        <message>
            <source>Nothing has to change: without a router's announcement IPv6 stays idle. Do not rely on IPv6 addresses at the first start.</source>
            <translation>No hay que cambiar nada: sin el anuncio de un enrutador, IPv6 queda inactivo. No cuente con direcciones IPv6 en el primer arranque.</translation>
        </message>
        <message>
            <source>The import configures a private IPv4 address only; IPv6 can be added to the instance later.</source>
            <translation>La importación configura solo una dirección IPv4 privada; IPv6 se puede añadir a la instancia más tarde.</translation>
        </message>
        <message>
            <source>Plan a public address</source>
            <translation>Prever una dirección pública</translation>
        </message>
        <message>
            <source>The instance gets no public address by itself, whatever the subnet's setting: an Elastic IP makes it public.</source>
            <translation>La instancia no recibe por sí misma ninguna dirección pública, sea cual sea la configuración de la subred: una IP elástica la hace pública.</translation>
        </message>
        <message>
            <source>Please confirm that a private address is enough, or that an Elastic IP is planned.</source>
            <translation>Confirme que basta una dirección privada, o que está prevista una IP elástica.</translation>
        </message>
        <message>
            <source>To make it public after the launch: aws ec2 allocate-address, then aws ec2 associate-address --instance-id ID --allocation-id ID.</source>
            <translation>Para hacerla pública después del lanzamiento: aws ec2 allocate-address, y después aws ec2 associate-address --instance-id ID --allocation-id ID.</translation>
        </message>
        <message>
            <source>No predictable interface names</source>
            <translation>Sin nombres de interfaz predecibles</translation>
        </message>
        <message>
            <source>Network configuration does not depend on predictable interface names such as ens33: the instance's interface may be called otherwise.</source>
            <translation>La configuración de red no depende de nombres de interfaz predecibles como ens33: la interfaz de la instancia puede llamarse de otro modo.</translation>
        </message>
        <message>
            <source>No configuration depends on a predictable or pinned name.</source>
            <translation>Ninguna configuración depende de un nombre predecible o fijado.</translation>
        </message>
        <message>
            <source>The configuration names {names}, which is another interface on EC2.</source>
            <translation>La configuración nombra {names}, que en EC2 es otra interfaz.</translation>
        </message>
        <message>
            <source>The configuration names {names}, but the kernel is told to use eth0.</source>
            <translation>La configuración nombra {names}, pero al kernel se le indica que use eth0.</translation>
        </message>
        <message>
            <source>Names are pinned to the network cards of today (udev rules, .link files or hardware addresses).</source>
            <translation>Los nombres están fijados a las tarjetas de red actuales (reglas de udev, archivos .link o direcciones de hardware).</translation>
        </message>
        <message>
            <source>Go back to kernel names: {command}.</source>
            <translation>Vuelva a los nombres del kernel: {command}.</translation>
        </message>
        <message>
            <source>Remove what pins them: rm /etc/udev/rules.d/70-persistent-net.rules, .link files, HWADDR= in ifcfg files, macaddress in netplan; and build the initramfs again where it holds a copy.</source>
            <translation>Elimine lo que los fija: rm /etc/udev/rules.d/70-persistent-net.rules, archivos .link, HWADDR= en archivos ifcfg, macaddress en netplan; y genere de nuevo el initramfs si contiene una copia.</translation>
        </message>
        <message>
            <source>Operating system on the list</source>
            <translation>Sistema operativo en la lista</translation>
        </message>
        <message>
            <source>The operating system is listed: Windows by product, edition and service pack; Linux by distribution, version and service pack.</source>
            <translation>El sistema operativo está en la lista: Windows por producto, edición y Service Pack; Linux por distribución, versión y Service Pack.</translation>
        </message>
        <message>
            <source>{found} is on the list.</source>
            <translation>{found} está en la lista.</translation>
        </message>
        <message>
            <source>{found} is on the list, among those past their end of life: AWS imports them, does not test them, and advises against it.</source>
            <translation>{found} está en la lista, entre los que han superado el fin de su vida útil: AWS los importa, no los prueba, y lo desaconseja.</translation>
        </message>
        <message>
            <source>{found} is on the list, except in the Regions {regions}.</source>
            <translation>{found} está en la lista, excepto en las Regiones {regions}.</translation>
        </message>
        <message>
            <source>No operating system was found on the disks.</source>
            <translation>No se encontró ningún sistema operativo en los discos.</translation>
        </message>
        <message>
            <source>{found} is ruled out by the list: {reason}.</source>
            <translation>{found} está excluido por la lista: {reason}.</translation>
        </message>
        <message>
            <source>{found} is not the listed variant: {listed}, {reason} only.</source>
            <translation>{found} no es la variante de la lista: {listed}, solo {reason}.</translation>
        </message>
        <message>
            <source>{found} is not on the list.</source>
            <translation>{found} no está en la lista.</translation>
        </message>
        <message>
            <source>{found} is not on the list; listed is {listed}.</source>
            <translation>{found} no está en la lista; en ella figura {listed}.</translation>
        </message>
        <message>
            <source>{found} is not named, its neighbours are: {listed}. AWS does not say whether other minor releases are taken.</source>
            <translation>{found} no se nombra, pero sí sus vecinos: {listed}. AWS no dice si acepta otras versiones menores.</translation>
        </message>
        <message>
            <source>{found} does not tell its minor version; listed is {listed}.</source>
            <translation>{found} no dice su versión menor; en la lista figura {listed}.</translation>
        </message>
        <message>
            <source>{found} is not a listed edition; listed is {listed}.</source>
            <translation>{found} no es una edición de la lista; en ella figura {listed}.</translation>
        </message>
        <message>
            <source>The edition of {found} could not be matched with the list: {listed}.</source>
            <translation>La edición de {found} no se pudo cotejar con la lista: {listed}.</translation>
        </message>
        <message>
            <source>{found} needs Service Pack {needed}.</source>
            <translation>{found} necesita el Service Pack {needed}.</translation>
        </message>
        <message>
            <source>Upgrade the system to a listed release before the export, and check again. Where that cannot be done, the disks can be imported as snapshots (aws ec2 import-snapshot) and registered as an AMI, without AWS's changes or tests.</source>
            <translation>Actualice el sistema a una versión de la lista antes de la exportación, y compruebe de nuevo. Donde no sea posible, los discos se pueden importar como instantáneas (aws ec2 import-snapshot) y registrar como AMI, sin los cambios ni las pruebas de AWS.</translation>
        </message>
        <message>
            <source>Choose the disk that the operating system lies on, and all disks of the machine together (amigrate check --vm DISK1 DISK2 …).</source>
            <translation>Elija el disco en el que está el sistema operativo, y todos los discos de la máquina juntos (amigrate check --vm DISK1 DISK2 …).</translation>
        </message>
        <message>
            <source>To be sure, update the system to a release that is named: {listed}.</source>
            <translation>Para estar seguro, actualice el sistema a una versión que se nombre: {listed}.</translation>
        </message>
        <message>
            <source>Point releases of one Debian differ little, and only some are named ({listed}): a test import tells for certain. An older one can be brought up to a named one: apt-get update &amp;&amp; apt-get dist-upgrade.</source>
            <translation>Las versiones menores de un mismo Debian difieren poco, y solo se nombran algunas ({listed}): una importación de prueba lo dice con certeza. Una más antigua se puede llevar a una que se nombre: apt-get update &amp;&amp; apt-get dist-upgrade.</translation>
        </message>
        <message>
            <source>A test import tells for certain. To stay on a release that is named ({listed}): yum --releasever=VERSION update.</source>
            <translation>Una importación de prueba lo dice con certeza. Para quedarse en una versión que se nombre ({listed}): yum --releasever=VERSION update.</translation>
        </message>
        <message>
            <source>A test import tells for certain. To move to a service pack that is named ({listed}): zypper migration.</source>
            <translation>Una importación de prueba lo dice con certeza. Para pasar a un Service Pack que se nombre ({listed}): zypper migration.</translation>
        </message>
        <message>
            <source>Look at winver and at the list: {listed}.</source>
            <translation>Mire winver y la lista: {listed}.</translation>
        </message>
        <message>
            <source>Install Service Pack {needed} or later from Windows Update, and check again.</source>
            <translation>Instale el Service Pack {needed} o posterior desde Windows Update, y compruebe de nuevo.</translation>
        </message>
        <message>
            <source>Change the edition to a listed one, where Microsoft offers it (DISM /Online /Set-Edition:NAME /ProductKey:KEY /AcceptEula), or install a listed edition.</source>
            <translation>Cambie la edición a una de la lista, donde Microsoft lo ofrezca (DISM /Online /Set-Edition:NAME /ProductKey:KEY /AcceptEula), o instale una edición de la lista.</translation>
        </message>
        <message>
            <source>64-bit</source>
            <translation>64 bits</translation>
        </message>
        <message>
            <source>A Linux is 64-bit; a Windows is 64-bit where the list says so.</source>
            <translation>Un Linux es de 64 bits; un Windows es de 64 bits donde la lista lo dice.</translation>
        </message>
        <message>
            <source>The system is {architecture}.</source>
            <translation>El sistema es {architecture}.</translation>
        </message>
        <message>
            <source>The system is 32-bit ({architecture}), which the list takes for this Windows.</source>
            <translation>El sistema es de 32 bits ({architecture}), y la lista lo acepta para este Windows.</translation>
        </message>
        <message>
            <source>The system is 32-bit ({architecture}).</source>
            <translation>El sistema es de 32 bits ({architecture}).</translation>
        </message>
        <message>
            <source>The system is {architecture}; only x86 machines are imported.</source>
            <translation>El sistema es {architecture}; solo se importan máquinas x86.</translation>
        </message>
        <message>
            <source>No program for a known processor was found.</source>
            <translation>No se encontró ningún programa para un procesador conocido.</translation>
        </message>
        <message>
            <source>Install the 64-bit edition (x86_64) and move the data: a 32-bit system cannot be turned into a 64-bit one.</source>
            <translation>Instale la edición de 64 bits (x86_64) y mueva los datos: un sistema de 32 bits no se puede convertir en uno de 64 bits.</translation>
        </message>
        <message>
            <source>Install the x86_64 edition on an x86 machine and move the data, or start from an AMI for this processor (Graviton).</source>
            <translation>Instale la edición x86_64 en una máquina x86 y mueva los datos, o parta de una AMI para este procesador (Graviton).</translation>
        </message>
        <message>
            <source>The system is 64-bit x86: 32-bit images are refused since 1 April 2026, and ARM64 is not taken.</source>
            <translation>El sistema es x86 de 64 bits: las imágenes de 32 bits se rechazan desde el 1 de abril de 2026, y ARM64 no se acepta.</translation>
        </message>
        <message>
            <source>Not Nano Server</source>
            <translation>No es Nano Server</translation>
        </message>
        <message>
            <source>A Windows Server is not installed as Nano Server.</source>
            <translation>Un Windows Server no está instalado como Nano Server.</translation>
        </message>
        <message>
            <source>The kind of installation is {kind}.</source>
            <translation>El tipo de instalación es {kind}.</translation>
        </message>
        <message>
            <source>The registry has no kind of installation: this Windows is older than Nano Server.</source>
            <translation>El Registro no tiene tipo de instalación: este Windows es anterior a Nano Server.</translation>
        </message>
        <message>
            <source>The registry does not tell the kind of installation.</source>
            <translation>El registro no indica el tipo de instalación.</translation>
        </message>
        <message>
            <source>This is Nano Server.</source>
            <translation>Esto es Nano Server.</translation>
        </message>
        <message>
            <source>Install Windows Server as Server Core or with the desktop and move the roles: Nano Server cannot be turned into either.</source>
            <translation>Instale Windows Server como Server Core o con escritorio y mueva los roles: Nano Server no se puede convertir en ninguno de los dos.</translation>
        </message>
        <message>
            <source>US English, no other language packs</source>
            <translation>Inglés de EE. UU., sin otros paquetes de idioma</translation>
        </message>
        <message>
            <source>No language pack besides US English is installed: packs with UTF-16 or non-ASCII characters are not supported.</source>
            <translation>No hay instalado ningún paquete de idioma aparte del inglés de EE. UU.: no se admiten paquetes con UTF-16 o caracteres que no sean ASCII.</translation>
        </message>
        <message>
            <source>US English is the only language.</source>
            <translation>El inglés de EE. UU. es el único idioma.</translation>
        </message>
        <message>
            <source>No language is named in the registry.</source>
            <translation>El Registro no nombra ningún idioma.</translation>
        </message>
        <message>
            <source>Other languages are installed: {languages}.</source>
            <translation>Hay otros idiomas instalados: {languages}.</translation>
        </message>
        <message>
            <source>Other languages are installed ({languages}), and the list takes {found} in US English only.</source>
            <translation>Hay otros idiomas instalados ({languages}), y la lista acepta {found} solo en inglés de EE. UU.</translation>
        </message>
        <message>
            <source>Install the English language pack, make it the system's language, and remove the others: lpksetup /u LANGUAGE (or Settings, Time &amp; Language).</source>
            <translation>Instale el paquete de idioma inglés, hágalo el idioma del sistema y quite los demás: lpksetup /u LANGUAGE (o Configuración, Hora e idioma).</translation>
        </message>
        <message>
            <source>Remote Desktop is on</source>
            <translation>Escritorio remoto está activado</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed and its service can start: it is the way into the instance.</source>
            <translation>Escritorio remoto está permitido y su servicio puede iniciarse: es la vía de acceso a la instancia.</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed, and its service can start.</source>
            <translation>Escritorio remoto está permitido, y su servicio puede iniciarse.</translation>
        </message>
        <message>
            <source>Remote Desktop is switched off.</source>
            <translation>Escritorio remoto está desactivado.</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed, but its service (TermService) is disabled or missing.</source>
            <translation>Escritorio remoto está permitido, pero su servicio (TermService) está deshabilitado o falta.</translation>
        </message>
        <message>
            <source>Switch it on: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f (or SystemPropertiesRemote.exe).</source>
            <translation>Actívelo: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f (o SystemPropertiesRemote.exe).</translation>
        </message>
        <message>
            <source>Let the service start: sc config TermService start= demand.</source>
            <translation>Haga que el servicio pueda iniciarse: sc config TermService start= demand.</translation>
        </message>
        <message>
            <source>Firewall lets Remote Desktop in</source>
            <translation>El firewall deja entrar Escritorio remoto</translation>
        </message>
        <message>
            <source>Windows Firewall lets Remote Desktop in, on 3389 or the port that it was moved to.</source>
            <translation>Firewall de Windows deja entrar Escritorio remoto, por 3389 o por el puerto al que se movió.</translation>
        </message>
        <message>
            <source>The firewall lets port {port} in.</source>
            <translation>El firewall deja entrar por el puerto {port}.</translation>
        </message>
        <message>
            <source>The firewall does not let port {port} in.</source>
            <translation>El firewall no deja entrar por el puerto {port}.</translation>
        </message>
        <message>
            <source>Open it in every profile: netsh advfirewall firewall add rule name="Remote Desktop" dir=in action=allow protocol=TCP localport={port} (2003: netsh firewall set portopening TCP {port} RDP). The security group needs the same port.</source>
            <translation>Ábralo en todos los perfiles: netsh advfirewall firewall add rule name="Remote Desktop" dir=in action=allow protocol=TCP localport={port} (2003: netsh firewall set portopening TCP {port} RDP). El grupo de seguridad necesita el mismo puerto.</translation>
        </message>
        <message>
            <source>Every account has a password</source>
            <translation>Todas las cuentas tienen contraseña</translation>
        </message>
        <message>
            <source>The administrator and all other accounts have passwords, and secure ones.</source>
            <translation>El administrador y todas las demás cuentas tienen contraseñas, y seguras.</translation>
        </message>
        <message>
            <source>Every enabled account has a password (accounts: {count}).</source>
            <translation>Todas las cuentas habilitadas tienen contraseña (cuentas: {count}).</translation>
        </message>
        <message>
            <source>No disk can show how good the passwords are: please confirm that they are secure, the administrator's above all.</source>
            <translation>Ningún disco puede mostrar lo buenas que son las contraseñas: confirme que son seguras, sobre todo la del administrador.</translation>
        </message>
        <message>
            <source>Accounts without a password: {names}.</source>
            <translation>Cuentas sin contraseña: {names}.</translation>
        </message>
        <message>
            <source>Accounts that need no password: {names}.</source>
            <translation>Cuentas que no necesitan contraseña: {names}.</translation>
        </message>
        <message>
            <source>This is a domain controller: its accounts are in the directory's database (ntds.dit), which was not read. Please confirm that each has a password.</source>
            <translation>Este es un controlador de dominio: sus cuentas están en la base de datos del directorio (ntds.dit), que no se ha leído. Confirme que cada una tiene contraseña.</translation>
        </message>
        <message>
            <source>No account is enabled, so nobody could log in after the import.</source>
            <translation>Ninguna cuenta está habilitada, así que nadie podría iniciar sesión después de la importación.</translation>
        </message>
        <message>
            <source>Whether these accounts have a password could not be told: {names}.</source>
            <translation>No se pudo determinar si estas cuentas tienen contraseña: {names}.</translation>
        </message>
        <message>
            <source>Give each a password (net user NAME *) or disable it (net user NAME /active:no).</source>
            <translation>Dé a cada una una contraseña (net user NAME *) o deshabilítela (net user NAME /active:no).</translation>
        </message>
        <message>
            <source>Ask for one: net user NAME /passwordreq:yes, and set it: net user NAME *.</source>
            <translation>Exija una: net user NAME /passwordreq:yes, y establézcala: net user NAME *.</translation>
        </message>
        <message>
            <source>Set a long one that is used nowhere else: net user Administrator *.</source>
            <translation>Establezca una larga que no se use en ningún otro sitio: net user Administrator *.</translation>
        </message>
        <message>
            <source>Look for accounts that need none: Get-ADUser -Filter 'PasswordNotRequired -eq $true', and ask for one: Set-ADUser NAME -PasswordNotRequired $false.</source>
            <translation>Busque las cuentas que no necesitan contraseña: Get-ADUser -Filter 'PasswordNotRequired -eq $true', y exíjala: Set-ADUser NAME -PasswordNotRequired $false.</translation>
        </message>
        <message>
            <source>Enable one that has a password: net user Administrator /active:yes, then net user Administrator *.</source>
            <translation>Habilite una que tenga contraseña: net user Administrator /active:yes y después net user Administrator *.</translation>
        </message>
        <message>
            <source>Look at lusrmgr.msc; set a password where none is: net user NAME *.</source>
            <translation>Mire lusrmgr.msc; establezca una contraseña donde no la haya: net user NAME *.</translation>
        </message>
        <message>
            <source>.NET Framework</source>
            <translation>.NET Framework</translation>
        </message>
        <message>
            <source>The .NET Framework is there: 3.5 on Windows Server 2003 and 2008, 4.5 from 2008 R2 on.</source>
            <translation>.NET Framework está instalado: 3.5 en Windows Server 2003 y 2008, 4.5 a partir de 2008 R2.</translation>
        </message>
        <message>
            <source>.NET {found} is installed; {needed} is needed.</source>
            <translation>.NET {found} está instalado; se necesita {needed}.</translation>
        </message>
        <message>
            <source>Of .NET, {found} is installed; {system} needs {needed} or later.</source>
            <translation>De .NET está instalado: {found}; {system} necesita {needed} o posterior.</translation>
        </message>
        <message>
            <source>Of .NET, {found} is installed; {needed} or later is needed, and the import installs it.</source>
            <translation>De .NET está instalado: {found}; se necesita {needed} o posterior, y la importación lo instala.</translation>
        </message>
        <message>
            <source>Install .NET Framework 3.5 Service Pack 1 (dotnetfx35.exe; on 2008: Server Manager, Features).</source>
            <translation>Instale .NET Framework 3.5 Service Pack 1 (dotnetfx35.exe; en 2008: Administrador del servidor, Características).</translation>
        </message>
        <message>
            <source>Nothing has to change: the import installs 4.5 or later where it is missing. To do it beforehand, install .NET Framework 4.8.</source>
            <translation>No hay que cambiar nada: la importación instala 4.5 o posterior donde falta. Para hacerlo antes, instale .NET Framework 4.8.</translation>
        </message>
        <message>
            <source>The .NET Framework is there: 3.5 on Windows Server 2003 and 2008 and on Windows 8.1 or earlier, 4.5 on Windows Server 2008 R2 and later and on Windows 10.</source>
            <translation>.NET Framework está instalado: 3.5 en Windows Server 2003 y 2008 y en Windows 8.1 o anterior, 4.5 en Windows Server 2008 R2 y posteriores y en Windows 10.</translation>
        </message>
        <message>
            <source>Autologon is off</source>
            <translation>El inicio de sesión automático está desactivado</translation>
        </message>
        <message>
            <source>Windows does not log anybody on by itself.</source>
            <translation>Windows no inicia por sí mismo la sesión de nadie.</translation>
        </message>
        <message>
            <source>Autologon is off.</source>
            <translation>El inicio de sesión automático está desactivado.</translation>
        </message>
        <message>
            <source>Autologon is on.</source>
            <translation>El inicio de sesión automático está activado.</translation>
        </message>
        <message>
            <source>Switch it off: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v AutoAdminLogon /t REG_SZ /d 0 /f, and remove DefaultPassword from the same key.</source>
            <translation>Desactívelo: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v AutoAdminLogon /t REG_SZ /d 0 /f, y elimine DefaultPassword de la misma clave.</translation>
        </message>
        <message>
            <source>Windows Update is settled</source>
            <translation>Windows Update está asentado</translation>
        </message>
        <message>
            <source>No update waits for a restart, and the update setting is a chosen one.</source>
            <translation>Ninguna actualización espera un reinicio, y la opción de actualización se ha elegido.</translation>
        </message>
        <message>
            <source>No restart is pending.</source>
            <translation>No hay ningún reinicio pendiente.</translation>
        </message>
        <message>
            <source>No restart is pending. Updates are downloaded and wait for you: the search for them may take 50 to 99 % of a processor for some minutes after the first start.</source>
            <translation>No hay ningún reinicio pendiente. Las actualizaciones se descargan y le esperan a usted: su búsqueda puede ocupar del 50 al 99 % de un procesador durante unos minutos después del primer arranque.</translation>
        </message>
        <message>
            <source>A restart is pending.</source>
            <translation>Hay un reinicio pendiente.</translation>
        </message>
        <message>
            <source>Install what is pending and restart (shutdown /r /t 0) until nothing is left, then shut down and export again.</source>
            <translation>Instale lo pendiente y reinicie (shutdown /r /t 0) hasta que no quede nada; después apague y exporte de nuevo.</translation>
        </message>
        <message>
            <source>RealTimeIsUniversal is set</source>
            <translation>RealTimeIsUniversal está definido</translation>
        </message>
        <message>
            <source>The registry says that the machine's clock runs on UTC, as EC2's does.</source>
            <translation>El Registro dice que el reloj de la máquina funciona en UTC, como el de EC2.</translation>
        </message>
        <message>
            <source>The clock is taken as UTC.</source>
            <translation>El reloj se interpreta como UTC.</translation>
        </message>
        <message>
            <source>The clock is taken as local time.</source>
            <translation>El reloj se interpreta como hora local.</translation>
        </message>
        <message>
            <source>Set it: reg add "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v RealTimeIsUniversal /t REG_DWORD /d 1 /f</source>
            <translation>Defínalo: reg add "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v RealTimeIsUniversal /t REG_DWORD /d 1 /f</translation>
        </message>
        <message>
            <source>Pagefile of a fixed size</source>
            <translation>Archivo de paginación de tamaño fijo</translation>
        </message>
        <message>
            <source>The pagefile has a fixed size, and room for it: an automatic one may grow to 16 GB on C:.</source>
            <translation>El archivo de paginación tiene un tamaño fijo, y sitio para él: uno automático puede crecer hasta 16 GB en C:.</translation>
        </message>
        <message>
            <source>The pagefile has a fixed size.</source>
            <translation>El archivo de paginación tiene un tamaño fijo.</translation>
        </message>
        <message>
            <source>Windows manages the pagefile's size by itself.</source>
            <translation>Windows administra por sí mismo el tamaño del archivo de paginación.</translation>
        </message>
        <message>
            <source>The pagefile may grow from {low} to {high} MB.</source>
            <translation>El archivo de paginación puede crecer de {low} a {high} MB.</translation>
        </message>
        <message>
            <source>The pagefile asks for {high} MB, and the volume has {size} in all.</source>
            <translation>El archivo de paginación pide {high} MB, y el volumen tiene {size} en total.</translation>
        </message>
        <message>
            <source>No pagefile is configured.</source>
            <translation>No hay ningún archivo de paginación configurado.</translation>
        </message>
        <message>
            <source>Switch it off in its console or management server (its self-protection too), or uninstall it: appwiz.cpl. Switch it on again after the launch.</source>
            <translation>Desactívelo en su consola o servidor de administración (también su autoprotección), o desinstálelo: appwiz.cpl. Actívelo de nuevo después del lanzamiento.</translation>
        </message>
        <message>
            <source>VMware Tools are uninstalled (as are the tools of VirtualBox, Xen and other hypervisors).</source>
            <translation>VMware Tools está desinstalado (al igual que las herramientas de VirtualBox, Xen y otros hipervisores).</translation>
        </message>
        <message>
            <source>Guest services of Hyper-V were added: {names}.</source>
            <translation>Se añadieron servicios de invitado de Hyper-V: {names}.</translation>
        </message>
        <message>
            <source>Uninstall them and restart: appwiz.cpl (Programs and Features).</source>
            <translation>Desinstálelas y reinicie: appwiz.cpl (Programas y características).</translation>
        </message>
        <message>
            <source>Sysprep's state</source>
            <translation>Estado de sysprep</translation>
        </message>
        <message>
            <source>Sysprep may have run or not, but not be under way. The import adds an answer file that accepts the licence terms and sets EN-US.</source>
            <translation>Sysprep puede haberse ejecutado o no, pero no estar en curso. La importación añade un archivo de respuestas que acepta los términos de licencia y establece EN-US.</translation>
        </message>
        <message>
            <source>Sysprep's state is {state}.</source>
            <translation>El estado de sysprep es {state}.</translation>
        </message>
        <message>
            <source>Sysprep has generalised this Windows ({state}); the import adds the answer file.</source>
            <translation>Sysprep ha generalizado este Windows ({state}); la importación añade el archivo de respuestas.</translation>
        </message>
        <message>
            <source>Sysprep has generalised this Windows ({state}), and an answer file of its own is there.</source>
            <translation>Sysprep ha generalizado este Windows ({state}), y hay un archivo de respuestas propio.</translation>
        </message>
        <message>
            <source>Setup or sysprep is not finished ({state}).</source>
            <translation>El programa de instalación o sysprep no ha terminado ({state}).</translation>
        </message>
        <message>
            <source>Start the machine, let setup finish, and shut it down; or run sysprep again: C:\Windows\System32\Sysprep\sysprep.exe /oobe /generalize /shutdown, with the answer file in C:\Windows\Panther\unattend.xml.</source>
            <translation>Inicie la máquina, deje que termine la instalación y apáguela; o ejecute sysprep de nuevo: C:\Windows\System32\Sysprep\sysprep.exe /oobe /generalize /shutdown, con el archivo de respuestas en C:\Windows\Panther\unattend.xml.</translation>
        </message>
        <message>
            <source>Hotfixes of the guide's era</source>
            <translation>Revisiones de la época de la guía</translation>
        </message>
        <message>
            <source>Windows of the guide's era has the hotfixes for RealTimeIsUniversal and for the change to summer time. The guide as given lost its list of them.</source>
            <translation>Un Windows de la época de la guía tiene las revisiones para RealTimeIsUniversal y para el cambio al horario de verano. La guía, tal como se dispone de ella, perdió su lista.</translation>
        </message>
        <message>
            <source>Installed: {names}.</source>
            <translation>Instaladas: {names}.</translation>
        </message>
        <message>
            <source>Not found: {names} (a later rollup may contain them).</source>
            <translation>No se encontraron: {names} (puede que las contenga un paquete acumulativo posterior).</translation>
        </message>
        <message>
            <source>{system} contains what these hotfixes mended.</source>
            <translation>{system} contiene lo que estas revisiones corregían.</translation>
        </message>
        <message>
            <source>Install {names} from the Microsoft Update Catalog, or the latest monthly rollup.</source>
            <translation>Instale {names} desde el Catálogo de Microsoft Update, o el último paquete acumulativo mensual.</translation>
        </message>
        <message>
            <source>No Hyper-V role, no directory left behind</source>
            <translation>Sin rol Hyper-V, ningún directorio olvidado</translation>
        </message>
        <message>
            <source>The Hyper-V role is not installed, and a domain controller's database lies on a disk that is imported.</source>
            <translation>El rol Hyper-V no está instalado, y la base de datos de un controlador de dominio está en un disco que se importa.</translation>
        </message>
        <message>
            <source>There is no Hyper-V role, and no directory database.</source>
            <translation>No hay rol Hyper-V, ni base de datos de directorio.</translation>
        </message>
        <message>
            <source>There is no Hyper-V role; the directory's database lies on {drive}, which is among the disks.</source>
            <translation>No hay rol Hyper-V; la base de datos del directorio está en {drive}, que figura entre los discos.</translation>
        </message>
        <message>
            <source>The Hyper-V role is installed.</source>
            <translation>El rol Hyper-V está instalado.</translation>
        </message>
        <message>
            <source>The directory's database lies on {drive}, which is on none of the disks given.</source>
            <translation>La base de datos del directorio está en {drive}, que no está en ninguno de los discos indicados.</translation>
        </message>
        <message>
            <source>Remove the role and restart: Uninstall-WindowsFeature Hyper-V -Restart (client: Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All).</source>
            <translation>Quite el rol y reinicie: Uninstall-WindowsFeature Hyper-V -Restart (cliente: Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All).</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …), or move the database to C: with ntdsutil (files, move DB to C:\Windows\NTDS).</source>
            <translation>Elija todos los discos de la máquina (amigrate check --vm DISK1 DISK2 …), o mueva la base de datos a C: con ntdsutil (files, move DB to C:\Windows\NTDS).</translation>
        </message>
        <message>
            <source>Not an evaluation</source>
            <translation>No es una evaluación</translation>
        </message>
        <message>
            <source>Windows is no evaluation edition, and can be activated after the import.</source>
            <translation>Windows no es una edición de evaluación, y se puede activar después de la importación.</translation>
        </message>
        <message>
            <source>The edition can be activated; the state is {state}.</source>
            <translation>La edición se puede activar; el estado es {state}.</translation>
        </message>
        <message>
            <source>This is an evaluation edition, which ends by itself.</source>
            <translation>Esta es una edición de evaluación, que termina por sí misma.</translation>
        </message>
        <message>
            <source>The state of activation could not be read.</source>
            <translation>No se pudo leer el estado de la activación.</translation>
        </message>
        <message>
            <source>Turn it into a full edition before the export: DISM /Online /Set-Edition:ServerStandard /ProductKey:KEY /AcceptEula, and restart.</source>
            <translation>Conviértala en una edición completa antes de la exportación: DISM /Online /Set-Edition:ServerStandard /ProductKey:KEY /AcceptEula, y reinicie.</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Compatibilidad</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Tipo de instancia</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Subida</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importación</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation>Paso {number} de {count}: {name}</translation>
        </message>
        <message>
            <source>{step}, done</source>
            <translation>{step}, hecho</translation>
        </message>
        <message>
            <source>{step}, current</source>
            <translation>{step}, actual</translation>
        </message>
    </context>
    <context>
        <name>support</name>
        <message>
            <source>Save the support file</source>
            <translation>Guardar el archivo de soporte</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>Archivos ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Written: {path}. It is a ZIP of texts: read them before you give it away.</source>
            <translation>Escrito: {path}. Es un ZIP de textos: léalos antes de entregarlo.</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <source>less than {sum}</source>
            <translation>menos de {sum}</translation>
        </message>
        <message>
            <source>${sum}</source>
            <translation>{sum} $</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <source>Something unexpected happened: {error}</source>
            <translation>Ocurrió algo inesperado: {error}</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Preparada</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>No se pudo determinar</translation>
        </message>
        <message>
            <source>The guide of 2019</source>
            <translation>La guía de 2019</translation>
        </message>
        <message>
            <source>AWS today (2026)</source>
            <translation>AWS hoy (2026)</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>AWS provides the licence</source>
            <translation>AWS proporciona la licencia</translation>
        </message>
        <message>
            <source>Bring your own licence</source>
            <translation>Aportar la propia licencia</translation>
        </message>
        <message>
            <source>Import as an image</source>
            <translation>Importar como imagen</translation>
        </message>
        <message>
            <source>Import as snapshots</source>
            <translation>Importar como instantáneas</translation>
        </message>
        <message>
            <source>Write directly</source>
            <translation>Escribir directamente</translation>
        </message>
        <message>
            <source>Write directly, then import</source>
            <translation>Escribir directamente y después importar</translation>
        </message>
        <message>
            <source>Import with a manifest</source>
            <translation>Importar con un manifiesto</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>Comprobar la cuenta</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Subida</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importación</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finalización</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completada</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Probada</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>No probada</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <source>proven on {type}, {time}</source>
            <translation>probada en {type}, {time}</translation>
        </message>
        <message>
            <source>not proven on {type}, {time}</source>
            <translation>no probada en {type}, {time}</translation>
        </message>
        <message>
            <source>{verdict}; failed: {checks}</source>
            <translation>{verdict}; fallidas: {checks}</translation>
        </message>
        <message>
            <source>Laying out the VMDK</source>
            <translation>Preparando el VMDK</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Subiendo</translation>
        </message>
        <message>
            <source>AWS: {words}</source>
            <translation>AWS: {words}</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importando</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Who is calling, is the bucket there, may AWS read it.</source>
            <translation>Quién llama, si existe el bucket y si AWS puede leerlo.</translation>
        </message>
        <message>
            <source>The image goes to the bucket, in parts that are checked.</source>
            <translation>La imagen va al bucket, en partes que se comprueban.</translation>
        </message>
        <message>
            <source>AWS reads the image and makes an AMI of it.</source>
            <translation>AWS lee la imagen y crea una AMI con ella.</translation>
        </message>
        <message>
            <source>Tags, the uploaded file, the record.</source>
            <translation>Etiquetas, el archivo subido, el registro.</translation>
        </message>
        <message>
            <source>AWS has taken the task and has not begun.</source>
            <translation>AWS ha aceptado la tarea y no ha comenzado.</translation>
        </message>
        <message>
            <source>AWS reads the image and checks its format, disks and system.</source>
            <translation>AWS lee la imagen y comprueba su formato, discos y sistema.</translation>
        </message>
        <message>
            <source>AWS writes the disks to volumes of its own.</source>
            <translation>AWS escribe los discos en volúmenes propios.</translation>
        </message>
        <message>
            <source>AWS changes the guest so that it can run there: drivers, network, boot loader.</source>
            <translation>AWS modifica el sistema invitado para que pueda funcionar allí: controladores, red, cargador de arranque.</translation>
        </message>
        <message>
            <source>AWS starts the machine once to see that it boots.</source>
            <translation>AWS inicia la máquina una vez para ver si arranca.</translation>
        </message>
        <message>
            <source>AWS takes snapshots and registers the AMI.</source>
            <translation>AWS toma instantáneas y registra la AMI.</translation>
        </message>
        <message>
            <source>The AMI is there.</source>
            <translation>La AMI está disponible.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validación</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>Conversión</translation>
        </message>
        <message>
            <source>Changes in the guest</source>
            <translation>Cambios en el sistema invitado</translation>
        </message>
        <message>
            <source>First boot</source>
            <translation>Primer arranque</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completada</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>halted</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallido</translation>
        </message>
        <message>
            <source>AWS: {word}</source>
            <translation>AWS: {word}</translation>
        </message>
    </context>
</TS>
