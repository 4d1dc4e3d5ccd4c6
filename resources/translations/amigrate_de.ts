<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
        <name>AccountPane</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>Konto prüfen</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Making the change, and waiting until AWS knows of it everywhere…</source>
            <translation>Die Änderung wird vorgenommen; danach wird gewartet, bis AWS sie überall kennt…</translation>
        </message>
        <message>
            <source>{arn}; {bucket} in {region}</source>
            <translation>{arn}; {bucket} in {region}</translation>
        </message>
        <message>
            <source>Asking the account…</source>
            <translation>Das Konto wird abgefragt…</translation>
        </message>
        <message>
            <source>Permissions, service role, bucket, keys, quota: asked before anything is sent.</source>
            <translation>Berechtigungen, Servicerolle, Bucket, Schlüssel, Kontingent: abgefragt, bevor etwas gesendet wird.</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <source>&amp;Show amigrate</source>
            <translation>amigrate an&amp;zeigen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
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
            <translation>Antwortdatei für sysprep: Legen Sie sie unter {place} ab, bevor Sie sysprep /oobe /generalize ausführen.</translation>
        </message>
        <message>
            <source>Save &amp;answer file…</source>
            <translation>&amp;Antwortdatei speichern…</translation>
        </message>
        <message>
            <source>Save the answer file</source>
            <translation>Antwortdatei speichern</translation>
        </message>
        <message>
            <source>Answer files (*.xml)</source>
            <translation>Antwortdateien (*.xml)</translation>
        </message>
        <message>
            <source>Saved for {architecture}: {path}</source>
            <translation>Für {architecture} gespeichert: {path}</translation>
        </message>
    </context>
    <context>
        <name>Asker</name>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Code of the MFA device
{device}</source>
            <translation>Code des MFA-Geräts
{device}</translation>
        </message>
    </context>
    <context>
        <name>CauseCard</name>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Möglich</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>was zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>&amp;Let AWS's export account write to this bucket (its ACL is changed)</source>
            <translation>AWS’ Exportkonto in diesen Bucket schreiben &amp;lassen (seine ACL wird geändert)</translation>
        </message>
        <message>
            <source>Rules of the export</source>
            <translation>Regeln des Exports</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPage</name>
        <message>
            <source>Search, or type an id: ami-…, i-…</source>
            <translation>Suchen oder ID eingeben: ami-…, i-…</translation>
        </message>
        <message>
            <source>Search, or an id</source>
            <translation>Suchen oder ID eingeben</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Neu suchen</translation>
        </message>
        <message>
            <source>AMIs and instances</source>
            <translation>AMIs und Instances</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
    </context>
    <context>
        <name>CleaningDialog</name>
        <message>
            <source>Clean up</source>
            <translation>Aufräumen</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Neu suchen</translation>
        </message>
        <message>
            <source>What lies in the account</source>
            <translation>Was im Konto liegt</translation>
        </message>
        <message>
            <source>&amp;Tick what nobody needs</source>
            <translation>Nicht Benötigtes an&amp;kreuzen</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Entfernen…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>What this program has left in the account. Only what carries its own marks is listed, and nothing goes unasked.</source>
            <translation>Was dieses Programm im Konto hinterlassen hat. Aufgeführt wird nur, was seine eigenen Kennzeichen trägt, und nichts wird ungefragt entfernt.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Not everything could be looked at: {why}</source>
            <translation>Nicht alles konnte durchsucht werden: {why}</translation>
        </message>
        <message>
            <source>Nothing of this program lies in account {account}, {region}.</source>
            <translation>Im Konto {account}, {region}, liegt nichts von diesem Programm.</translation>
        </message>
        <message>
            <source>Prices of {date}. {source}.</source>
            <translation>Preise vom {date}. {source}.</translation>
        </message>
        <message>
            <source>{count} ticked: {cost}</source>
            <translation>{count} angekreuzt: {cost}</translation>
        </message>
        <message>
            <source>{count} in the account: {cost}</source>
            <translation>{count} im Konto: {cost}</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>Wird entfernt…</translation>
        </message>
        <message>
            <source>Removing {done} of {total}: {what}</source>
            <translation>{done} von {total} wird entfernt: {what}</translation>
        </message>
        <message>
            <source>{count} could not be removed; the list says why.</source>
            <translation>{count} konnten nicht entfernt werden; die Liste nennt den Grund.</translation>
        </message>
        <message>
            <source>{count} removed.</source>
            <translation>{count} entfernt.</translation>
        </message>
    </context>
    <context>
        <name>CompatibilityPage</name>
        <message>
            <source>&amp;Send it although AWS is expected to refuse it</source>
            <translation>Trotz erwarteter Ablehnung durch AWS &amp;senden</translation>
        </message>
        <message>
            <source>&amp;What the import changes…</source>
            <translation>Was der Import &amp;ändert…</translation>
        </message>
        <message>
            <source>Re&amp;hearse…</source>
            <translation>&amp;Probelauf…</translation>
        </message>
        <message>
            <source>Import and boot a copy on this computer</source>
            <translation>Eine Kopie auf diesem Computer importieren und starten</translation>
        </message>
        <message>
            <source>Judge by</source>
            <translation>Beurteilen nach</translation>
        </message>
        <message>
            <source>&amp;Judge by</source>
            <translation>Beurteilen &amp;nach</translation>
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>&amp;Erneut prüfen</translation>
        </message>
        <message>
            <source>Read the files again, after a repair (F5)</source>
            <translation>Dateien nach einer Reparatur erneut lesen (F5)</translation>
        </message>
        <message>
            <source>Search findings</source>
            <translation>Befunde durchsuchen</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Kompatibilität</translation>
        </message>
        <message>
            <source>The image is being checked.</source>
            <translation>Das Abbild wird geprüft.</translation>
        </message>
        <message>
            <source>Everything that AWS demands and that can be read from the disk is met.</source>
            <translation>Alles, was AWS verlangt und was sich vom Datenträger ablesen lässt, ist erfüllt.</translation>
        </message>
        <message>
            <source>AWS will take it, but look at what may keep it from booting or being reached.</source>
            <translation>AWS wird es annehmen. Sehen Sie sich aber an, was den Start oder die Erreichbarkeit verhindern könnte.</translation>
        </message>
        <message>
            <source>AWS would refuse this image. Mend what blocks it, then check again.</source>
            <translation>AWS würde dieses Abbild ablehnen. Beheben Sie, was den Import blockiert, und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Something that decides could not be read, so nobody can promise that AWS takes it.</source>
            <translation>Etwas Entscheidendes konnte nicht gelesen werden; daher lässt sich nicht zusagen, dass AWS das Abbild annimmt.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} demand(s) are not met</source>
            <translation>
                <numerusform>%n von {all} Anforderungen ist nicht erfüllt</numerusform>
                <numerusform>%n von {all} Anforderungen sind nicht erfüllt</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Anzusehen</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Nicht zutreffend</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>The image is being checked…</source>
            <translation>Das Abbild wird geprüft…</translation>
        </message>
        <message>
            <source>No finding here has this text.</source>
            <translation>Kein Befund enthält diesen Text.</translation>
        </message>
        <message>
            <source>Nothing to look at: every demand that could be checked is met.</source>
            <translation>Nichts anzusehen: Jede prüfbare Anforderung ist erfüllt.</translation>
        </message>
        <message>
            <source>No finding is of this kind.</source>
            <translation>Es gibt keinen Befund dieser Art.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionChip</name>
        <message>
            <source>The credentials ended at {time}. Sign in again; what runs waits for it.</source>
            <translation>Die Anmeldedaten sind um {time} abgelaufen. Melden Sie sich neu an; was läuft, wartet darauf.</translation>
        </message>
        <message>
            <source>The credentials end at {time}, and do not renew themselves. Sign in again before that.</source>
            <translation>Die Anmeldedaten laufen um {time} ab und erneuern sich nicht von selbst. Melden Sie sich vorher neu an.</translation>
        </message>
        <message>
            <source>credentials ended</source>
            <translation>Anmeldedaten abgelaufen</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>{left} · {destination}</source>
            <translation>{left} · {destination}</translation>
        </message>
        <message>
            <source>{destination} · until {time}</source>
            <translation>{destination} · bis {time}</translation>
        </message>
        <message>
            <source>Where to: {destination}</source>
            <translation>Ziel: {destination}</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <source>Where to</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Fertig</translation>
        </message>
    </context>
    <context>
        <name>ConnectionForm</name>
        <message>
            <source>Sandbox on this computer: nothing is paid</source>
            <translation>Sandbox auf diesem Computer: kostenlos</translation>
        </message>
        <message>
            <source>AWS: the real thing</source>
            <translation>AWS: der Ernstfall</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>Sign in with the browser…</source>
            <translation>Im Browser anmelden…</translation>
        </message>
        <message>
            <source>default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Asking who you are…</source>
            <translation>Ihre Identität wird abgefragt…</translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>{what} kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>etwa %n Minute</numerusform>
                <numerusform>etwa %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s)</source>
            <translation>
                <numerusform>etwa %n Stunde</numerusform>
                <numerusform>etwa %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n Prozessor</numerusform>
                <numerusform>%n Prozessoren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network interface(s)</source>
            <translation>
                <numerusform>%n Netzwerkschnittstelle</numerusform>
                <numerusform>%n Netzwerkschnittstellen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>A fault in amigrate</source>
            <translation>Ein Fehler in amigrate</translation>
        </message>
        <message>
            <source>Details of the fault</source>
            <translation>Einzelheiten des Fehlers</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>&amp;Copy details</source>
            <translation>Einzelheiten &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Save support file…</source>
            <translation>&amp;Supportdatei speichern…</translation>
        </message>
        <message>
            <source>Something went wrong inside amigrate</source>
            <translation>In amigrate ist ein Fehler aufgetreten</translation>
        </message>
        <message>
            <source>This is our fault, not yours. Migrations under way go on: what was sent is kept, and each can be resumed after a restart. Please report it with these details; credentials and account numbers are taken out.</source>
            <translation>Der Fehler liegt bei uns, nicht bei Ihnen. Laufende Migrationen gehen weiter: Gesendetes bleibt erhalten, und jede lässt sich nach einem Neustart fortsetzen. Bitte melden Sie den Fehler mit diesen Einzelheiten; Anmeldedaten und Kontonummern sind daraus entfernt.</translation>
        </message>
        <message>
            <source>&amp;Copied</source>
            <translation>&amp;Kopiert</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Save r&amp;eport…</source>
            <translation>B&amp;ericht speichern…</translation>
        </message>
        <message>
            <source>Search migrations</source>
            <translation>Migrationen durchsuchen</translation>
        </message>
        <message>
            <source>&amp;New migration</source>
            <translation>&amp;Neue Migration</translation>
        </message>
        <message>
            <source>Migrations</source>
            <translation>Migrationen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Laufend</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Braucht Sie</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
    </context>
    <context>
        <name>DiskUses</name>
        <message>
            <source>Use of the disks</source>
            <translation>Belegung der Datenträger</translation>
        </message>
    </context>
    <context>
        <name>DiskView</name>
        <message>
            <source>Layout of the disks</source>
            <translation>Aufteilung der Datenträger</translation>
        </message>
    </context>
    <context>
        <name>ErrorDoctor</name>
        <message>
            <source>Explain an AWS error</source>
            <translation>AWS-Fehler erklären</translation>
        </message>
        <message>
            <source>Paste what AWS said, or an id: import-ami-…, import-snap-…, export-ami-…</source>
            <translation>Fügen Sie die Meldung von AWS oder eine ID ein: import-ami-…, import-snap-…, export-ami-…</translation>
        </message>
        <message>
            <source>What AWS said, or a task's id</source>
            <translation>Meldung von AWS oder ID einer Aufgabe</translation>
        </message>
        <message>
            <source>Image to look at</source>
            <translation>Zu untersuchendes Abbild</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>Kein Abbild</translation>
        </message>
        <message>
            <source>&amp;Other image…</source>
            <translation>A&amp;nderes Abbild…</translation>
        </message>
        <message>
            <source>Look at the &amp;account, too</source>
            <translation>Auch das &amp;Konto ansehen</translation>
        </message>
        <message>
            <source>&amp;Explain</source>
            <translation>&amp;Erklären</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Ursachen</translation>
        </message>
        <message>
            <source>What may lie behind it is listed here, the likeliest first.</source>
            <translation>Was dahinterstecken kann, steht dann hier, das Wahrscheinlichste zuerst.</translation>
        </message>
        <message>
            <source>Held against</source>
            <translation>Abgeglichen mit</translation>
        </message>
        <message>
            <source>AWS's messages name a symptom. What lies behind it shows on the disk and in the account.</source>
            <translation>Die Meldungen von AWS nennen nur ein Symptom. Was dahintersteckt, zeigt sich auf dem Datenträger und im Konto.</translation>
        </message>
        <message>
            <source>Choose the image that was imported</source>
            <translation>Das importierte Abbild auswählen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird untersucht…</translation>
        </message>
        <message>
            <source>These words are known to nobody here. Check the image and the account; a support file helps who helps you.</source>
            <translation>Dieser Wortlaut ist hier nicht bekannt. Prüfen Sie das Abbild und das Konto; eine Supportdatei hilft denen, die Ihnen helfen.</translation>
        </message>
        <message>
            <source>AWS says nothing of it.</source>
            <translation>AWS sagt dazu nichts.</translation>
        </message>
        <message>
            <source>Found: {title}</source>
            <translation>Gefunden: {title}</translation>
        </message>
        <message>
            <source>All known causes are ruled out on this image: was it another one that was imported?</source>
            <translation>Alle bekannten Ursachen sind bei diesem Abbild ausgeschlossen: Wurde ein anderes importiert?</translation>
        </message>
        <message numerus="yes">
            <source>%n possible cause(s), the likeliest first.</source>
            <translation>
                <numerusform>%n mögliche Ursache, die wahrscheinlichste zuerst.</numerusform>
                <numerusform>%n mögliche Ursachen, die wahrscheinlichste zuerst.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export an AMI or an instance</source>
            <translation>Ein AMI oder eine Instance exportieren</translation>
        </message>
        <message>
            <source>Looking into the account…</source>
            <translation>Das Konto wird angesehen…</translation>
        </message>
        <message>
            <source>The account has no AMI of its own and no instance in {region}.</source>
            <translation>Das Konto hat in {region} kein eigenes AMI und keine Instance.</translation>
        </message>
        <message>
            <source>An export of {image} to {target} is not finished.</source>
            <translation>Ein Export von {image} nach {target} ist nicht abgeschlossen.</translation>
        </message>
        <message>
            <source>Go &amp;on</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Replace it</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <source>Asking the account…</source>
            <translation>Das Konto wird abgefragt…</translation>
        </message>
        <message>
            <source>AWS would refuse this export. Nothing was started.</source>
            <translation>AWS würde diesen Export ablehnen. Es wurde nichts begonnen.</translation>
        </message>
        <message>
            <source>Nothing stands in its way. Nothing was started yet.</source>
            <translation>Dem Export steht nichts im Weg. Es wurde noch nichts begonnen.</translation>
        </message>
        <message>
            <source>Exported.</source>
            <translation>Exportiert.</translation>
        </message>
        <message>
            <source>Exported. The object stays in the bucket: {why}</source>
            <translation>Exportiert. Das Objekt bleibt im Bucket: {why}</translation>
        </message>
        <message>
            <source>Paused. AWS works on at its export, and what has arrived is kept.</source>
            <translation>Angehalten. AWS arbeitet an seinem Export weiter, und was angekommen ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird gestoppt…</translation>
        </message>
        <message>
            <source>Stopped. AWS was told so, and what had arrived is gone.</source>
            <translation>Gestoppt. AWS wurde es mitgeteilt, und was angekommen war, ist entfernt.</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Passed</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>Nicht zu ermitteln</translation>
        </message>
        <message>
            <source>Blocks the export</source>
            <translation>Verhindert den Export</translation>
        </message>
        <message>
            <source>AWS would say: {words}</source>
            <translation>AWS würde melden: {words}</translation>
        </message>
        <message>
            <source>Tick the box above, or choose another bucket.</source>
            <translation>Haken Sie das Kästchen oben an, oder wählen Sie einen anderen Bucket.</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>was zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>FindingPane</name>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>I have made sure of this</source>
            <translation>Ich habe mich davon überzeugt</translation>
        </message>
        <message>
            <source>Read from the image</source>
            <translation>Aus dem Abbild gelesen</translation>
        </message>
        <message>
            <source>AWS would say</source>
            <translation>AWS würde melden</translation>
        </message>
        <message>
            <source>AWS's message</source>
            <translation>Meldung von AWS</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>was zu tun ist</translation>
        </message>
        <message>
            <source>Wh&amp;y?</source>
            <translation>Wa&amp;rum?</translation>
        </message>
        <message>
            <source>Shows what the guide asks, offline</source>
            <translation>Zeigt offline, was das Handbuch verlangt</translation>
        </message>
        <message>
            <source>AWS's own page</source>
            <translation>Seite von AWS</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Quelle: {source}</translation>
        </message>
    </context>
    <context>
        <name>FindingRow</name>
        <message>
            <source>Evidence of {rule}</source>
            <translation>Nachweis zu {rule}</translation>
        </message>
        <message>
            <source>Do it now…</source>
            <translation>Jetzt ausführen…</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Reparieren…</translation>
        </message>
        <message>
            <source>AWS would say</source>
            <translation>AWS würde melden</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>1  Check</source>
            <translation>1  Prüfen</translation>
        </message>
        <message>
            <source>Every demand of AWS, read from the disk in seconds, offline, with evidence and repair.</source>
            <translation>Jede Anforderung von AWS, in Sekunden vom Datenträger gelesen, offline, mit Nachweis und Reparatur.</translation>
        </message>
        <message>
            <source>2  Try</source>
            <translation>2  Ausprobieren</translation>
        </message>
        <message>
            <source>Rehearse the import and the first boot on this computer, or run it against the sandbox.</source>
            <translation>Proben Sie den Import und den ersten Start auf diesem Computer, oder führen Sie alles gegen die Sandbox aus.</translation>
        </message>
        <message>
            <source>3  Migrate</source>
            <translation>3  Migrieren</translation>
        </message>
        <message>
            <source>Only what counts is sent; it survives anything, and ends with a machine that was proven.</source>
            <translation>Gesendet wird nur, was zählt; die Migration übersteht alles und endet mit einer Maschine, die sich bewährt hat.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>&amp;Stop for good…</source>
            <translation>&amp;Endgültig stoppen…</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>&amp;Ordner öffnen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausieren</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
    </context>
    <context>
        <name>GuestScreen</name>
        <message>
            <source>Screen of the guest, {size}</source>
            <translation>Bildschirm des Gasts, {size}</translation>
        </message>
        <message>
            <source>The screen of the machine is shown here.</source>
            <translation>Hier wird der Bildschirm der Maschine angezeigt.</translation>
        </message>
    </context>
    <context>
        <name>ImagesPage</name>
        <message>
            <source>Drop disk images here</source>
            <translation>Datenträgerabbilder hier ablegen</translation>
        </message>
        <message>
            <source>OVA, VMDK, VHD, VHDX or raw. They are only read, never changed, and nothing is sent yet.</source>
            <translation>OVA, VMDK, VHD, VHDX oder raw. Sie werden nur gelesen, nie verändert, und noch wird nichts gesendet.</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>D&amp;ateien hinzufügen…</translation>
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation>&amp;Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Files of the machine</source>
            <translation>Dateien der Maschine</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Dateien werden gelesen</translation>
        </message>
        <message>
            <source>What is inside</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <source>Choose the machine's image</source>
            <translation>Abbild der Maschine auswählen</translation>
        </message>
        <message>
            <source>One OVA, or the files of the machine's disks with the boot disk first.</source>
            <translation>Eine OVA oder die Dateien der Datenträger der Maschine, der Startdatenträger zuerst.</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Add disk images</source>
            <translation>Datenträgerabbilder hinzufügen</translation>
        </message>
        <message>
            <source>Disk images ({types})</source>
            <translation>Datenträgerabbilder ({types})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Add the images of a folder</source>
            <translation>Abbilder eines Ordners hinzufügen</translation>
        </message>
        <message>
            <source>Looking for disk images…</source>
            <translation>Datenträgerabbilder werden gesucht…</translation>
        </message>
        <message>
            <source>There is no further disk image in what was added.</source>
            <translation>In dem Hinzugefügten ist kein weiteres Datenträgerabbild.</translation>
        </message>
        <message>
            <source>There is no disk image in this folder.</source>
            <translation>In diesem Ordner ist kein Datenträgerabbild.</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} und weitere</translation>
        </message>
        <message numerus="yes">
            <source>%n other machine(s) were found: {names}.</source>
            <translation>
                <numerusform>%n weitere Maschine wurde gefunden: {names}.</numerusform>
                <numerusform>%n weitere Maschinen wurden gefunden: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open each in a window of its own</source>
            <translation>&amp;Jede in einem eigenen Fenster öffnen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>An OVA is a whole machine: migrate it alone.</source>
            <translation>Eine OVA ist eine ganze Maschine: Migrieren Sie sie allein.</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>What AWS does</source>
            <translation>Was AWS tut</translation>
        </message>
        <message>
            <source>The AMI is ready</source>
            <translation>Das AMI ist fertig</translation>
        </message>
        <message>
            <source>The import failed</source>
            <translation>Der Import ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>The migration was stopped</source>
            <translation>Die Migration wurde gestoppt</translation>
        </message>
        <message>
            <source>{name}: it took {time}.</source>
            <translation>{name}: Dauer {time}.</translation>
        </message>
        <message>
            <source>You can close this window: the sandbox works on this computer while amigrate is open.</source>
            <translation>Sie können dieses Fenster schließen: Die Sandbox arbeitet auf diesem Computer, solange amigrate geöffnet ist.</translation>
        </message>
        <message>
            <source>AWS works on its own now: you can close this window, and even switch off this computer.</source>
            <translation>AWS arbeitet jetzt selbstständig: Sie können dieses Fenster schließen und sogar diesen Computer ausschalten.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <source>&amp;Close and go on</source>
            <translation>S&amp;chließen und weiterlaufen lassen</translation>
        </message>
        <message>
            <source>AWS: {words}</source>
            <translation>AWS: {words}</translation>
        </message>
        <message>
            <source>Asking AWS to import…</source>
            <translation>AWS wird um den Import gebeten…</translation>
        </message>
        <message>
            <source>Finishing…</source>
            <translation>Wird fertiggestellt…</translation>
        </message>
        <message>
            <source>AWS does not say how far it is.</source>
            <translation>AWS sagt nicht, wie weit der Import ist.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>last news at {time}</source>
            <translation>letzter Stand von {time}</translation>
        </message>
        <message>
            <source>The program that watched has ended. AWS goes on; resume to watch again.</source>
            <translation>Das beobachtende Programm wurde beendet. AWS arbeitet weiter; setzen Sie fort, um wieder zu beobachten.</translation>
        </message>
        <message>
            <source>AWS has cancelled the task. There is no AMI.</source>
            <translation>AWS hat die Aufgabe abgebrochen. Es gibt kein AMI.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
    </context>
    <context>
        <name>InstanceTypePage</name>
        <message>
            <source>No instance type is like that. Search for something else.</source>
            <translation>Kein Instanztyp passt dazu. Suchen Sie nach etwas anderem.</translation>
        </message>
        <message>
            <source>Search types</source>
            <translation>Typen durchsuchen</translation>
        </message>
        <message>
            <source>&amp;Also show types that do not fit</source>
            <translation>&amp;Auch unpassende Typen anzeigen</translation>
        </message>
        <message>
            <source>Ask a&amp;gain</source>
            <translation>E&amp;rneut abfragen</translation>
        </message>
        <message>
            <source>Instance types</source>
            <translation>Instance-Typen</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Instance-Typ</translation>
        </message>
        <message>
            <source>What the machine will be launched as. It can be changed at every launch.</source>
            <translation>Als welcher Typ die Maschine gestartet wird. Er lässt sich bei jedem Start ändern.</translation>
        </message>
        <message>
            <source>List of {date}</source>
            <translation>Liste vom {date}</translation>
        </message>
        <message>
            <source>The guide's list of 2019</source>
            <translation>Liste des Handbuchs von 2019</translation>
        </message>
        <message>
            <source>{list} · asking AWS…</source>
            <translation>{list} · AWS wird abgefragt…</translation>
        </message>
        <message>
            <source>Offline · {list}</source>
            <translation>Offline · {list}</translation>
        </message>
        <message>
            <source>No type is chosen</source>
            <translation>Kein Typ ist ausgewählt</translation>
        </message>
        <message>
            <source>The chosen type is not among those shown.</source>
            <translation>Der ausgewählte Typ ist nicht unter den angezeigten.</translation>
        </message>
        <message>
            <source>The image becomes an AMI without one; you choose at the launch.</source>
            <translation>Das Abbild wird auch ohne Typ zum AMI; Sie wählen ihn beim Start.</translation>
        </message>
        <message>
            <source>{name} does not fit</source>
            <translation>{name} passt nicht</translation>
        </message>
        <message>
            <source>{name} stays chosen.</source>
            <translation>{name} bleibt ausgewählt.</translation>
        </message>
        <message>
            <source>No price is known for it in {region}.</source>
            <translation>Für diesen Typ ist in {region} kein Preis bekannt.</translation>
        </message>
        <message>
            <source>{hour} an hour, {month} a month without a pause (list price of {date} in {region}).</source>
            <translation>{hour} pro Stunde, {month} pro Monat im Dauerbetrieb (Listenpreis vom {date} in {region}).</translation>
        </message>
    </context>
    <context>
        <name>LaunchDialog</name>
        <message>
            <source>Test launch of {name}</source>
            <translation>Teststart von {name}</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>An instance that only you can reach is started of {image}, looked at, and kept until you terminate it. It costs money while it runs.</source>
            <translation>Aus {image} wird eine Instance gestartet, die nur Sie erreichen; sie wird untersucht und bleibt bestehen, bis Sie sie beenden. Solange sie läuft, kostet sie Geld.</translation>
        </message>
        <message>
            <source>&amp;Launch</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>&amp;Erneut prüfen</translation>
        </message>
        <message>
            <source>&amp;New launch</source>
            <translation>&amp;Neuer Start</translation>
        </message>
        <message>
            <source>&amp;Terminate…</source>
            <translation>&amp;Beenden…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>Teststart</translation>
        </message>
        <message>
            <source>Proven. The instance costs money until it is terminated.</source>
            <translation>Bewährt. Die Instance kostet Geld, bis sie beendet wird.</translation>
        </message>
        <message>
            <source>Not proven: the checks say what is wrong.</source>
            <translation>Nicht bewährt: Die Prüfungen zeigen, was nicht stimmt.</translation>
        </message>
        <message>
            <source>It was interrupted. Check again goes on where it stopped.</source>
            <translation>Unterbrochen. „Erneut prüfen“ macht dort weiter, wo der Vorgang aufgehört hat.</translation>
        </message>
        <message>
            <source>Terminate?</source>
            <translation>Beenden?</translation>
        </message>
        <message>
            <source>Terminate {instance} for good?</source>
            <translation>{instance} endgültig beenden?</translation>
        </message>
        <message>
            <source>Its volumes, security group, address and key pair go with it, as far as they were made for it. The AMI stays.</source>
            <translation>Volumes, Sicherheitsgruppe, Adresse und Schlüsselpaar verschwinden mit ihr, soweit sie für sie angelegt wurden. Das AMI bleibt.</translation>
        </message>
        <message>
            <source>&amp;Terminate</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>Be&amp;halten</translation>
        </message>
        <message>
            <source>Terminating…</source>
            <translation>Wird beendet…</translation>
        </message>
        <message>
            <source>Not everything could be removed: {why}</source>
            <translation>Nicht alles konnte entfernt werden: {why}</translation>
        </message>
        <message>
            <source>Terminated; nothing of it is left in the account.</source>
            <translation>Beendet; im Konto ist nichts davon übrig.</translation>
        </message>
        <message>
            <source>Terminating: {what}</source>
            <translation>Wird beendet: {what}</translation>
        </message>
        <message>
            <source>Leave it running?</source>
            <translation>Weiterlaufen lassen?</translation>
        </message>
        <message>
            <source>The test instance runs on, and costs money until it is terminated.</source>
            <translation>Die Test-Instance läuft weiter und kostet Geld, bis sie beendet wird.</translation>
        </message>
        <message>
            <source>You find it again in this dialog, and under Clean up.</source>
            <translation>Sie finden sie in diesem Dialog und unter „Aufräumen“ wieder.</translation>
        </message>
        <message>
            <source>&amp;Leave it running</source>
            <translation>&amp;Weiterlaufen lassen</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>&amp;Nicht schließen</translation>
        </message>
    </context>
    <context>
        <name>LaunchForm</name>
        <message>
            <source>Instance type</source>
            <translation>Instance-Typ</translation>
        </message>
        <message>
            <source>your public address, such as 203.0.113.7</source>
            <translation>Ihre öffentliche Adresse, z. B. 203.0.113.7</translation>
        </message>
        <message>
            <source>Let in on port {port}</source>
            <translation>Zugelassen an Port {port}</translation>
        </message>
        <message>
            <source>Subnet</source>
            <translation>Subnetz</translation>
        </message>
        <message>
            <source>one of the default VPC</source>
            <translation>eines der Standard-VPC</translation>
        </message>
        <message>
            <source>Give it an Elastic IP</source>
            <translation>Elastic IP zuweisen</translation>
        </message>
        <message>
            <source>Let it ask for its metadata by IMDSv1, too</source>
            <translation>Metadaten auch über IMDSv1 erfragen lassen</translation>
        </message>
        <message>
            <source>Only an old cloud-init or EC2Config needs that; IMDSv2 is safer.</source>
            <translation>Das braucht nur ein altes cloud-init oder EC2Config; IMDSv2 ist sicherer.</translation>
        </message>
        <message>
            <source>Looked at inside, by the Systems Manager agent</source>
            <translation>Im Inneren angesehen, über den Systems-Manager-Agenten</translation>
        </message>
        <message>
            <source>Looked at inside, over SSH</source>
            <translation>Von innen untersucht, über SSH</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>without one: by the Systems Manager agent, where it answers</source>
            <translation>ohne Konto: über den Systems-Manager-Agenten, wo er antwortet</translation>
        </message>
        <message>
            <source>one that lets the agent report</source>
            <translation>eines, mit dem sich der Agent melden darf</translation>
        </message>
        <message>
            <source>Instance profile</source>
            <translation>Instance-Profil</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Prozesse</translation>
        </message>
        <message>
            <source>Reaches</source>
            <translation>Erreicht</translation>
        </message>
        <message>
            <source>Page that answers</source>
            <translation>Antwortende Seite</translation>
        </message>
        <message>
            <source>User data</source>
            <translation>Benutzerdaten</translation>
        </message>
        <message>
            <source>#cloud-config, or a script, for the first boot</source>
            <translation>#cloud-config oder ein Skript für den ersten Start</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>Sicherheitsgruppe</translation>
        </message>
        <message>
            <source>One of its own, that lets in one address</source>
            <translation>Eine eigene, die eine Adresse einlässt</translation>
        </message>
        <message>
            <source>Its id</source>
            <translation>Ihre ID</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>Schlüsselpaar</translation>
        </message>
        <message>
            <source>None: the machine has its own accounts</source>
            <translation>Keines: Die Maschine hat eigene Konten</translation>
        </message>
        <message>
            <source>Make one; the private key stays on this computer</source>
            <translation>Eines anlegen; der private Schlüssel bleibt auf diesem Computer</translation>
        </message>
        <message>
            <source>One that EC2 has</source>
            <translation>Eines, das EC2 hat</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Sein Name</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>Aus&amp;wählen…</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>Privater Schlüssel</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>eine Datei</translation>
        </message>
        <message>
            <source>Save the private key as</source>
            <translation>Privaten Schlüssel speichern unter</translation>
        </message>
    </context>
    <context>
        <name>LaunchSection</name>
        <message>
            <source>Launch a test instance of the AMI</source>
            <translation>Eine Test-Instance des AMI starten</translation>
        </message>
        <message>
            <source>It begins by itself when the AMI is there, and is checked from outside and inside; then the migration is proven, or you are told what is wrong. The instance stays until you terminate it, with all that was made for it. An address that is left empty is found out then, where that is possible.</source>
            <translation>Er beginnt von selbst, sobald das AMI da ist, und die Maschine wird von außen und innen geprüft; dann ist die Migration bewährt, oder Sie erfahren, was nicht stimmt. Die Instanz bleibt, bis Sie sie beenden, samt allem, was für sie angelegt wurde. Eine leer gelassene Adresse wird dann ermittelt, soweit das möglich ist.</translation>
        </message>
        <message>
            <source>A test instance, begun by itself: {type}</source>
            <translation>Eine Test-Instance, von selbst gestartet: {type}</translation>
        </message>
        <message>
            <source>It costs nothing: it is a machine on this computer.</source>
            <translation>Sie kostet nichts: Sie ist eine Maschine auf diesem Computer.</translation>
        </message>
        <message>
            <source>No price of {type} is known for {region}; it costs money until you terminate it.</source>
            <translation>Für {type} ist in {region} kein Preis bekannt; sie kostet Geld, bis Sie sie beenden.</translation>
        </message>
        <message>
            <source>{type} costs about {sum} an hour in {region} (list price of {date}) until you terminate it: {day} for a day.</source>
            <translation>{type} kostet in {region} etwa {sum} je Stunde (Listenpreis von {date}), bis Sie sie beenden: {day} für einen Tag.</translation>
        </message>
        <message>
            <source>No test instance is planned; the last page offers one all the same.</source>
            <translation>Keine Test-Instance ist geplant; die letzte Seite bietet trotzdem eine an.</translation>
        </message>
    </context>
    <context>
        <name>LicensePage</name>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>What the operating system may run under: {name}.</source>
            <translation>Womit das Betriebssystem betrieben werden darf: {name}.</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk, so choose what fits it.</source>
            <translation>Das Betriebssystem war vom Datenträger nicht zu erkennen; wählen Sie daher, was dazu passt.</translation>
        </message>
        <message>
            <source>Usage operation: {code}</source>
            <translation>Nutzungsvorgang: {code}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Asks you to confirm:</source>
            <translation>Verlangt Ihre Bestätigung:</translation>
        </message>
        <message>
            <source>Please confirm each of these:</source>
            <translation>Bitte bestätigen Sie jeden dieser Punkte:</translation>
        </message>
        <message>
            <source>Costs: no list price is known for {region}.</source>
            <translation>Kosten: Für {region} ist kein Listenpreis bekannt.</translation>
        </message>
        <message>
            <source>Costs: {price} an hour on {type} in {region} (list price of {date}).</source>
            <translation>Kosten: {price} pro Stunde auf {type} in {region} (Listenpreis vom {date}).</translation>
        </message>
        <message numerus="yes">
            <source>Confirm the conditions of this licence to go on (%n left).</source>
            <translation>
                <numerusform>Bestätigen Sie die Bedingungen dieser Lizenz, um fortzufahren (noch %n).</numerusform>
                <numerusform>Bestätigen Sie die Bedingungen dieser Lizenz, um fortzufahren (noch %n).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LiveView</name>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Console text</source>
            <translation>Konsolentext</translation>
        </message>
        <message>
            <source>C&amp;hecks</source>
            <translation>&amp;Prüfungen</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>&amp;Bild</translation>
        </message>
        <message>
            <source>Console te&amp;xt</source>
            <translation>Konsolente&amp;xt</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instance</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Zugelassen</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>Privater Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>Closing: what runs is brought to a safe point…</source>
            <translation>Wird geschlossen: Laufendes wird an eine sichere Stelle gebracht…</translation>
        </message>
    </context>
    <context>
        <name>MigrationPane</name>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>AMI id</source>
            <translation>AMI-ID</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausieren</translation>
        </message>
        <message>
            <source>&amp;Stop…</source>
            <translation>&amp;Stoppen…</translation>
        </message>
        <message>
            <source>Test &amp;launch…</source>
            <translation>&amp;Teststart…</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplizieren</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>the history</source>
            <translation>der Verlauf</translation>
        </message>
        <message>
            <source>It is the same file: &amp;go on</source>
            <translation>Es ist dieselbe Datei: &amp;weiter</translation>
        </message>
        <message>
            <source>E&amp;xplain…</source>
            <translation>Er&amp;klären…</translation>
        </message>
        <message>
            <source>The program that ran it has ended. Resume goes on where it stopped.</source>
            <translation>Das ausführende Programm wurde beendet. „Fortsetzen“ macht dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>&amp;Clean up…</source>
            <translation>Au&amp;fräumen…</translation>
        </message>
    </context>
    <context>
        <name>MigrationsView</name>
        <message>
            <source>Migrations</source>
            <translation>Migrationen</translation>
        </message>
        <message>
            <source>No migrations yet</source>
            <translation>Noch keine Migrationen</translation>
        </message>
        <message>
            <source>Drop a machine's disk image here. It is checked on this computer before anything is sent.</source>
            <translation>Legen Sie hier das Datenträgerabbild einer Maschine ab. Es wird auf diesem Computer geprüft, bevor etwas gesendet wird.</translation>
        </message>
        <message>
            <source>&amp;New migration</source>
            <translation>&amp;Neue Migration</translation>
        </message>
        <message>
            <source>No migration is like that. Search for something else, or show all.</source>
            <translation>Keine Migration entspricht dem. Suchen Sie nach etwas anderem, oder zeigen Sie alle an.</translation>
        </message>
    </context>
    <context>
        <name>OptionsForm</name>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>of the task and the AMI</source>
            <translation>des Auftrags und des AMI</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>AWS keeps it with the task (ClientData)</source>
            <translation>AWS bewahrt ihn beim Auftrag auf (ClientData)</translation>
        </message>
        <message>
            <source>Boot mode</source>
            <translation>Startmodus</translation>
        </message>
        <message>
            <source>Usage operation</source>
            <translation>Nutzungsvorgang</translation>
        </message>
        <message>
            <source>Licence configurations</source>
            <translation>Lizenzkonfigurationen</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architektur</translation>
        </message>
        <message>
            <source>Hypervisor</source>
            <translation>Hypervisor</translation>
        </message>
        <message>
            <source>Device names</source>
            <translation>Gerätenamen</translation>
        </message>
        <message>
            <source>As the image says</source>
            <translation>Wie das Abbild sagt</translation>
        </message>
        <message>
            <source>AWS finds it out</source>
            <translation>AWS ermittelt es</translation>
        </message>
        <message>
            <source>As the licence says</source>
            <translation>Wie die Lizenz sagt</translation>
        </message>
        <message>
            <source>AWS chooses</source>
            <translation>AWS wählt</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>What the import changes</source>
            <translation>Was der Import ändert</translation>
        </message>
        <message>
            <source>Working out the changes</source>
            <translation>Änderungen werden ermittelt</translation>
        </message>
        <message>
            <source>Reading the image…</source>
            <translation>Das Abbild wird gelesen…</translation>
        </message>
        <message>
            <source>Changed files</source>
            <translation>Geänderte Dateien</translation>
        </message>
        <message>
            <source>Changes in the file</source>
            <translation>Änderungen in der Datei</translation>
        </message>
        <message>
            <source>all changes as one diff</source>
            <translation>alle Änderungen als ein Diff</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Nothing is changed now: this is what VM Import would do to a copy.</source>
            <translation>Jetzt wird nichts geändert: Dies würde VM Import mit einer Kopie tun.</translation>
        </message>
        <message>
            <source>The import would change nothing in this guest: no file, no registry value.</source>
            <translation>Der Import würde in diesem Gast nichts ändern: keine Datei, keinen Registrierungswert.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
        <message>
            <source>The original is kept as {path}.</source>
            <translation>Das Original bleibt als {path} erhalten.</translation>
        </message>
    </context>
    <context>
        <name>RehearsalDialog</name>
        <message>
            <source>Rehearsal</source>
            <translation>Probelauf</translation>
        </message>
        <message>
            <source>Nothing was written yet.</source>
            <translation>Noch wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>What the guest wrote to its serial port</source>
            <translation>Ausgabe des Gasts an seinem seriellen Anschluss</translation>
        </message>
        <message>
            <source>What the import changed is listed here at the end.</source>
            <translation>Was der Import geändert hat, steht am Ende hier.</translation>
        </message>
        <message>
            <source>What the import changed</source>
            <translation>Was der Import geändert hat</translation>
        </message>
        <message>
            <source>Steps of the boot</source>
            <translation>Schritte des Starts</translation>
        </message>
        <message>
            <source>&amp;As it is: boot it without the import's changes</source>
            <translation>&amp;Unverändert: ohne die Änderungen des Imports starten</translation>
        </message>
        <message>
            <source>&amp;Rehearse</source>
            <translation>&amp;Probelauf starten</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Stoppen</translation>
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation>&amp;Bild speichern…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>What the machine shows</source>
            <translation>Was die Maschine anzeigt</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Bildschirm</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>Serieller Anschluss</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>The import and the first boot, on this computer: a copy is changed as AWS would change it, and started on a machine like EC2's, cut off from every network. Your image is only read.</source>
            <translation>Der Import und der erste Start auf diesem Computer: Eine Kopie wird geändert, wie AWS sie ändern würde, und auf einer Maschine gestartet, die der von EC2 gleicht und von jedem Netzwerk getrennt ist. Ihr Abbild wird nur gelesen.</translation>
        </message>
        <message>
            <source>Reading the image…</source>
            <translation>Das Abbild wird gelesen…</translation>
        </message>
        <message>
            <source>Copying: {done} of {total}</source>
            <translation>Wird kopiert: {done} von {total}</translation>
        </message>
        <message>
            <source>Booting for {seconds} s</source>
            <translation>Startet seit {seconds} s</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Keine.</translation>
        </message>
        <message>
            <source>It boots, and someone can log in ({time}, {accelerator}). What is named as checked only cannot be proved here.</source>
            <translation>Die Maschine startet, und die Anmeldung ist möglich ({time}, {accelerator}). Was als nur geprüft bezeichnet ist, lässt sich hier nicht beweisen.</translation>
        </message>
        <message>
            <source>It did not get to where someone can log in. The first step that failed says why.</source>
            <translation>Die Maschine kam nicht bis zur Anmeldung. Der erste fehlgeschlagene Schritt nennt den Grund.</translation>
        </message>
        <message>
            <source>Not rehearsed. {why}</source>
            <translation>Kein Probelauf. {why}</translation>
        </message>
        <message>
            <source>Stopped. The machine is switched off, and its copy is gone.</source>
            <translation>Gestoppt. Die Maschine ist ausgeschaltet, ihre Kopie gelöscht.</translation>
        </message>
        <message>
            <source>Save the screen</source>
            <translation>Bildschirm speichern</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>PNG-Bilder (*.png)</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Repair</source>
            <translation>Reparatur</translation>
        </message>
        <message>
            <source>These calls will be made, in this order, with your credentials. Nothing has been changed yet.</source>
            <translation>Diese Aufrufe werden in dieser Reihenfolge mit Ihren Anmeldedaten ausgeführt. Noch wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>Change of the document</source>
            <translation>Änderung des Dokuments</translation>
        </message>
        <message>
            <source>Document of {call}</source>
            <translation>Dokument von {call}</translation>
        </message>
        <message>
            <source>Command of {call}</source>
            <translation>Befehl von {call}</translation>
        </message>
        <message>
            <source>&amp;Make the change</source>
            <translation>&amp;Änderung vornehmen</translation>
        </message>
        <message>
            <source>the same as aws commands</source>
            <translation>dasselbe als aws-Befehle</translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message>
            <source>Save &amp;report…</source>
            <translation>&amp;Bericht speichern…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Webseiten (*.html)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Name of the machine</source>
            <translation>Name der Maschine</translation>
        </message>
        <message>
            <source>AWS CLI commands</source>
            <translation>AWS-CLI-Befehle</translation>
        </message>
        <message>
            <source>PORT is what `amigrate sandbox` says when it starts.</source>
            <translation>PORT ist, was `amigrate sandbox` beim Start ausgibt.</translation>
        </message>
        <message>
            <source>Sa&amp;ve the plan…</source>
            <translation>&amp;Plan speichern…</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Bereitschaft</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>On the way, and after</source>
            <translation>Unterwegs und danach</translation>
        </message>
        <message>
            <source>What will be made</source>
            <translation>Was angelegt wird</translation>
        </message>
        <message>
            <source>Time and cost</source>
            <translation>Dauer und Kosten</translation>
        </message>
        <message>
            <source>The same as AWS CLI commands</source>
            <translation>Dasselbe als AWS-CLI-Befehle</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. After the start it can be paused or stopped, but not changed.</source>
            <translation>Noch wurde nichts gesendet. Nach dem Start kann die Migration pausiert oder gestoppt, aber nicht geändert werden.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Wird gestartet…</translation>
        </message>
        <message>
            <source>&amp;Start upload</source>
            <translation>&amp;Upload starten</translation>
        </message>
        <message>
            <source>could not be told</source>
            <translation>nicht zu ermitteln</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>blocks the import</source>
            <translation>blockiert den Import</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>Beurteilt nach</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>nothing that blocks or needs attention</source>
            <translation>nichts, was blockiert oder Aufmerksamkeit braucht</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Instance-Typ</translation>
        </message>
        <message>
            <source>chosen at the launch</source>
            <translation>wird beim Start gewählt</translation>
        </message>
        <message>
            <source>{size} in {bucket}/{prefix}</source>
            <translation>{size} in {bucket}/{prefix}</translation>
        </message>
        <message>
            <source>{staged}, deleted at the end</source>
            <translation>{staged}, am Ende gelöscht</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>verschlüsselt</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>unverschlüsselt</translation>
        </message>
        <message>
            <source>the blocks in use, straight to EBS snapshots</source>
            <translation>die belegten Blöcke, direkt in EBS-Snapshots</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>Hochgeladen</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>one, in {region}</source>
            <translation>eines, in {region}</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Snapshots</translation>
        </message>
        <message>
            <source>one for each disk, {how}</source>
            <translation>einer für jeden Datenträger, {how}</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Plan speichern</translation>
        </message>
        <message>
            <source>Plans (*.json)</source>
            <translation>Pläne (*.json)</translation>
        </message>
        <message>
            <source>Saved. The same from a terminal: amigrate migrate --plan {path}</source>
            <translation>Gespeichert. Dasselbe im Terminal: amigrate migrate --plan {path}</translation>
        </message>
    </context>
    <context>
        <name>RouteForm</name>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>R&amp;oute</source>
            <translation>&amp;Route</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>{route} (recommended)</source>
            <translation>{route} (empfohlen)</translation>
        </message>
        <message>
            <source>Send only what has c&amp;hanged since {time}</source>
            <translation>Nur senden, was sich seit {time} &amp;geändert hat</translation>
        </message>
    </context>
    <context>
        <name>RunningPage</name>
        <message>
            <source>Export at AWS</source>
            <translation>Export bei AWS</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Ursachen</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Wird gestartet…</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{sum} (CRC-64/NVME, the same as S3's)</source>
            <translation>{sum} (CRC-64/NVME, dieselbe wie bei S3)</translation>
        </message>
        <message>
            <source>{sum} (CRC-64/NVME; S3 keeps none to compare with)</source>
            <translation>{sum} (CRC-64/NVME; S3 hat keine zum Vergleich)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>{size} ({bytes} bytes)</source>
            <translation>{size} ({bytes} Bytes)</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Prüfsumme</translation>
        </message>
    </context>
    <context>
        <name>ScreenView</name>
        <message>
            <source>Console picture</source>
            <translation>Konsolenbild</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Noch kein Bild</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Everything takes effect at once, and is remembered.</source>
            <translation>Alles wirkt sofort und wird gespeichert.</translation>
        </message>
        <message>
            <source>New migrations</source>
            <translation>Neue Migrationen</translation>
        </message>
        <message>
            <source>the folder used last</source>
            <translation>der zuletzt verwendete Ordner</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>Aus&amp;wählen…</translation>
        </message>
        <message>
            <source>Choose the folder of images</source>
            <translation>Ordner mit den Abbildern auswählen</translation>
        </message>
        <message>
            <source>&amp;Judge by</source>
            <translation>Be&amp;urteilen nach</translation>
        </message>
        <message>
            <source>&amp;Images folder</source>
            <translation>&amp;Ordner der Abbilder</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>&amp;Bucket at AWS</source>
            <translation>&amp;Bucket bei AWS</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Übertragungen</translation>
        </message>
        <message>
            <source>&amp;Tell me when something is done, has failed or needs me</source>
            <translation>&amp;Melden, wenn etwas fertig oder fehlgeschlagen ist oder mich braucht</translation>
        </message>
        <message>
            <source>Only while no window of amigrate has the focus.</source>
            <translation>Nur, solange kein Fenster von amigrate den Fokus hat.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Reduced: bars without a measure stand still</source>
            <translation>Reduziert: Balken ohne Maß stehen still</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Wie im System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>Co&amp;ntrast</source>
            <translation>&amp;Kontrast</translation>
        </message>
        <message>
            <source>&amp;Motion</source>
            <translation>B&amp;ewegung</translation>
        </message>
        <message>
            <source>Lan&amp;guage, from the next start</source>
            <translation>S&amp;prache, ab dem nächsten Start</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Im Browser anmelden</translation>
        </message>
        <message>
            <source>Address of the access portal</source>
            <translation>Adresse des Zugriffsportals</translation>
        </message>
        <message>
            <source>Region of Identity Center</source>
            <translation>Region von Identity Center</translation>
        </message>
        <message>
            <source>IAM Identity Center signs you in; no profile and no AWS CLI are needed.</source>
            <translation>IAM Identity Center meldet Sie an; weder Profil noch AWS CLI sind nötig.</translation>
        </message>
        <message>
            <source>Access portal</source>
            <translation>Zugriffsportal</translation>
        </message>
        <message>
            <source>Its Region</source>
            <translation>Seine Region</translation>
        </message>
        <message>
            <source>code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>Browser erneut öffnen</translation>
        </message>
        <message>
            <source>Does your browser show this code? Confirm it there; this goes on by itself.</source>
            <translation>Zeigt Ihr Browser diesen Code? Bestätigen Sie ihn dort; hier geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>You are signed in. Which role shall do the import?</source>
            <translation>Sie sind angemeldet. Welche Rolle soll den Import ausführen?</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Anmelden</translation>
        </message>
        <message>
            <source>&amp;Use this role</source>
            <translation>Diese Rolle &amp;verwenden</translation>
        </message>
        <message>
            <source>Asking {portal}…</source>
            <translation>{portal} wird abgefragt…</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Code: {code}</translation>
        </message>
        <message>
            <source>You are signed in, but may enter no account.</source>
            <translation>Sie sind angemeldet, haben aber auf kein Konto Zugriff.</translation>
        </message>
    </context>
    <context>
        <name>SpeedGraph</name>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>Now {now}, on average {average}, at most {highest}.</source>
            <translation>Jetzt {now}, im Mittel {average}, höchstens {highest}.</translation>
        </message>
    </context>
    <context>
        <name>SpeedLimit</name>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Geschwindigkeitsgrenze</translation>
        </message>
        <message>
            <source>Speed &amp;limit</source>
            <translation>&amp;Geschwindigkeitsgrenze</translation>
        </message>
    </context>
    <context>
        <name>StartGate</name>
        <message>
            <source>Repairing…</source>
            <translation>Wird repariert…</translation>
        </message>
        <message>
            <source>Checking the account…</source>
            <translation>Konto wird geprüft…</translation>
        </message>
        <message>
            <source>&amp;Start anyway</source>
            <translation>&amp;Trotzdem starten</translation>
        </message>
        <message>
            <source>&amp;Start upload</source>
            <translation>&amp;Upload starten</translation>
        </message>
        <message>
            <source>The account is not ready: {rules}. Repair it above, or choose another destination.</source>
            <translation>Das Konto ist nicht bereit: {rules}. Reparieren Sie es oben, oder wählen Sie ein anderes Ziel.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Without credentials that AWS takes, nothing can be sent. Choose a profile, or sign in.</source>
            <translation>Ohne Anmeldedaten, die AWS annimmt, kann nichts gesendet werden. Wählen Sie ein Profil, oder melden Sie sich an.</translation>
        </message>
        <message>
            <source>The account could not be checked, so AWS may still refuse: {reason}</source>
            <translation>Das Konto konnte nicht geprüft werden, also kann AWS noch ablehnen: {reason}</translation>
        </message>
        <message>
            <source>Not certain beforehand: {rules}. The import, or the launch after it, may be refused.</source>
            <translation>Vorab nicht sicher: {rules}. Der Import oder der Start danach kann abgelehnt werden.</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
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
            <translation>amigrate-&lt;konto&gt;-&lt;region&gt;</translation>
        </message>
        <message>
            <source>Make it if it is missing</source>
            <translation>Anlegen, falls er fehlt</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Präfix</translation>
        </message>
        <message>
            <source>Service role</source>
            <translation>Servicerolle</translation>
        </message>
        <message>
            <source>Make or mend it if needed</source>
            <translation>Bei Bedarf anlegen oder reparieren</translation>
        </message>
        <message>
            <source>Encrypt the snapshots</source>
            <translation>Snapshots verschlüsseln</translation>
        </message>
        <message>
            <source>KMS key</source>
            <translation>KMS-Schlüssel</translation>
        </message>
        <message>
            <source>the account's default key</source>
            <translation>der Standardschlüssel des Kontos</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Name=web01, team=ops</source>
            <translation>Name=web01, team=ops</translation>
        </message>
        <message>
            <source>Delete the uploaded file at the end</source>
            <translation>Die hochgeladene Datei am Ende löschen</translation>
        </message>
    </context>
    <context>
        <name>TargetForm</name>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>VMDK, stream-optimised: for VMware</source>
            <translation>VMDK, stream-optimiert: für VMware</translation>
        </message>
        <message>
            <source>VHD, dynamic: for Hyper-V</source>
            <translation>VHD, dynamisch: für Hyper-V</translation>
        </message>
        <message>
            <source>raw: the disk, byte by byte</source>
            <translation>raw: der Datenträger, Byte für Byte</translation>
        </message>
        <message>
            <source>&amp;File on this computer</source>
            <translation>&amp;Datei auf diesem Computer</translation>
        </message>
        <message>
            <source>&amp;Place in S3, where it stays</source>
            <translation>Ort in &amp;S3, an dem es bleibt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>a new file</source>
            <translation>eine neue Datei</translation>
        </message>
        <message>
            <source>Choos&amp;e…</source>
            <translation>&amp;Wählen…</translation>
        </message>
        <message>
            <source>Place in S3</source>
            <translation>Ort in S3</translation>
        </message>
        <message>
            <source>Bucket on the way</source>
            <translation>Bucket unterwegs</translation>
        </message>
        <message>
            <source>one of this program's, made where it is missing</source>
            <translation>einer dieses Programms, angelegt, wo er fehlt</translation>
        </message>
        <message>
            <source>Service role</source>
            <translation>Servicerolle</translation>
        </message>
        <message>
            <source>&amp;Keep the object in the bucket, too</source>
            <translation>Das Objekt auch im Bucket &amp;behalten</translation>
        </message>
        <message>
            <source>OVA: an appliance for VMware</source>
            <translation>OVA: eine Appliance für VMware</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message numerus="yes">
            <source>%n migration(s) were interrupted. Nothing that was sent is lost.</source>
            <translation>
                <numerusform>%n Migration wurde unterbrochen. Nichts Gesendetes ist verloren.</numerusform>
                <numerusform>%n Migrationen wurden unterbrochen. Nichts Gesendetes ist verloren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Alle fortsetzen</translation>
        </message>
        <message numerus="yes">
            <source>%n planned test launch(es) did not come to an end.</source>
            <translation>
                <numerusform>%n geplanter Teststart kam nicht zu Ende.</numerusform>
                <numerusform>%n geplante Teststarts kamen nicht zu Ende.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>UploadPage</name>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Phasen</translation>
        </message>
        <message>
            <source>Laying out the VMDK</source>
            <translation>Das VMDK wird angelegt</translation>
        </message>
        <message>
            <source>The upload failed</source>
            <translation>Das Hochladen ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>The migration was stopped</source>
            <translation>Die Migration wurde angehalten</translation>
        </message>
        <message>
            <source>You can close this window: the upload goes on while amigrate is open, and can be resumed later.</source>
            <translation>Sie können dieses Fenster schließen: Der Upload läuft weiter, solange amigrate geöffnet ist, und lässt sich später fortsetzen.</translation>
        </message>
        <message>
            <source>&amp;Close and go on</source>
            <translation>S&amp;chließen und weiterlaufen lassen</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{size} were there already and were not sent again.</source>
            <translation>{size} waren bereits vorhanden und wurden nicht erneut gesendet.</translation>
        </message>
        <message>
            <source>Laying out the VMDK of {name}…</source>
            <translation>Das VMDK von {name} wird angelegt…</translation>
        </message>
        <message>
            <source>{done} of {total} compressed</source>
            <translation>{done} von {total} komprimiert</translation>
        </message>
        <message>
            <source>nothing is sent yet</source>
            <translation>noch wird nichts gesendet</translation>
        </message>
        <message>
            <source>It is the same file: &amp;go on</source>
            <translation>Es ist dieselbe Datei: &amp;weiter</translation>
        </message>
        <message>
            <source>Paused. {size} are kept in the bucket.</source>
            <translation>Pausiert. {size} bleiben im Bucket erhalten.</translation>
        </message>
        <message>
            <source>Interrupted: the program that ran it has ended. Resume goes on where it stopped.</source>
            <translation>Unterbrochen: Das ausführende Programm wurde beendet. „Fortsetzen“ macht dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <source>Stopped. Nothing is left in the bucket.</source>
            <translation>Gestoppt. Im Bucket ist nichts zurückgeblieben.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Anmelden…</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>&amp;Stop…</source>
            <translation>&amp;Stoppen…</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausieren</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Erneut &amp;versuchen</translation>
        </message>
        <message>
            <source>{name} – New migration</source>
            <translation>{name} – Neue Migration</translation>
        </message>
        <message>
            <source>New migration</source>
            <translation>Neue Migration</translation>
        </message>
        <message>
            <source>{name} – Migration</source>
            <translation>{name} – Migration</translation>
        </message>
    </context>
    <context>
        <name>announcements</name>
        <message>
            <source>{image} is ready to launch.</source>
            <translation>{image} ist startbereit.</translation>
        </message>
        <message>
            <source>{name} is in AWS</source>
            <translation>{name} ist in AWS</translation>
        </message>
        <message>
            <source>{name} failed</source>
            <translation>{name} ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>Nothing that was sent is lost. Resume it to go on.</source>
            <translation>Nichts Gesendetes ist verloren. Setzen Sie die Migration fort, um weiterzumachen.</translation>
        </message>
        <message>
            <source>{name} was interrupted</source>
            <translation>{name} wurde unterbrochen</translation>
        </message>
        <message>
            <source>{name} is proven</source>
            <translation>{name} ist bewährt</translation>
        </message>
        <message>
            <source>The test instance costs money until you terminate it.</source>
            <translation>Die Test-Instance kostet Geld, bis Sie sie beenden.</translation>
        </message>
        <message>
            <source>{name} is not proven</source>
            <translation>{name} ist nicht bewährt</translation>
        </message>
    </context>
    <context>
        <name>cleaning</name>
        <message>
            <source>Remove for good?</source>
            <translation>Endgültig entfernen?</translation>
        </message>
        <message>
            <source>Remove these for good ({cost})?</source>
            <translation>Diese endgültig entfernen ({cost})?</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… und {count} weitere</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>&amp;Keep them</source>
            <translation>&amp;Behalten</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>{name} is still under way.</source>
            <translation>{name} läuft noch.</translation>
        </message>
        <message>
            <source>{name} is still under way, and others beside it: {count}.</source>
            <translation>{name} läuft noch, und außerdem weitere: {count}.</translation>
        </message>
        <message>
            <source>Close while a migration runs?</source>
            <translation>Während einer Migration schließen?</translation>
        </message>
        <message>
            <source>&amp;Pause and quit</source>
            <translation>&amp;Pausieren und beenden</translation>
        </message>
        <message>
            <source>&amp;Keep going</source>
            <translation>&amp;Weiterlaufen lassen</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausieren</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>&amp;Stoppen</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>&amp;Nicht schließen</translation>
        </message>
        <message>
            <source>Stop the migration?</source>
            <translation>Migration stoppen?</translation>
        </message>
        <message>
            <source>Stop the migration of {name}?</source>
            <translation>Die Migration von {name} stoppen?</translation>
        </message>
        <message>
            <source>&amp;Pause instead</source>
            <translation>Stattdessen &amp;pausieren</translation>
        </message>
        <message>
            <source>&amp;Stop and discard</source>
            <translation>&amp;Stoppen und verwerfen</translation>
        </message>
        <message>
            <source>Leave a test instance running?</source>
            <translation>Eine Test-Instance weiterlaufen lassen?</translation>
        </message>
        <message>
            <source>The test launch of {name} is still under way.</source>
            <translation>Der Teststart von {name} läuft noch.</translation>
        </message>
        <message>
            <source>Its instance runs on, and costs money until it is terminated. You find it again under Test launch, and under Clean up.</source>
            <translation>Ihre Instanz läuft weiter und kostet Geld, bis sie beendet wird. Sie finden sie unter „Teststart“ und unter „Aufräumen“ wieder.</translation>
        </message>
        <message>
            <source>It runs in the sandbox, which ends with this program. Check again, under Test launch, goes on.</source>
            <translation>Er läuft in der Sandbox, die mit diesem Programm endet. „Erneut prüfen“ unter „Teststart“ setzt ihn fort.</translation>
        </message>
        <message>
            <source>&amp;Leave it and quit</source>
            <translation>&amp;Laufen lassen und beenden</translation>
        </message>
        <message>
            <source>Remove from the list?</source>
            <translation>Aus der Liste entfernen?</translation>
        </message>
        <message>
            <source>Remove the migration of {name} from the list?</source>
            <translation>Die Migration von {name} aus der Liste entfernen?</translation>
        </message>
        <message>
            <source>Its history and the verdict of its test launch go for good: save the report before, if you need them. What it made at AWS stays, and so does the image on this computer.</source>
            <translation>Ihr Verlauf und das Urteil ihres Teststarts gehen endgültig verloren: Speichern Sie vorher den Bericht, wenn Sie sie brauchen. Was sie bei AWS angelegt hat, bleibt, ebenso das Abbild auf diesem Rechner.</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Clean up?</source>
            <translation>Aufräumen?</translation>
        </message>
        <message>
            <source>Clear away what the migration of {name} has left?</source>
            <translation>Aufräumen, was die Migration von {name} hinterlassen hat?</translation>
        </message>
        <message>
            <source>What was uploaded is deleted from the bucket; it cannot be tried again afterwards. {image}</source>
            <translation>Das Hochgeladene wird aus dem Bucket gelöscht; ein neuer Versuch ist danach nicht mehr möglich. {image}</translation>
        </message>
        <message>
            <source>&amp;Clean up</source>
            <translation>&amp;Aufräumen</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <source>The import task {task} is cancelled at AWS, and the uploaded file is deleted. {image}</source>
            <translation>Die Importaufgabe {task} wird bei AWS abgebrochen, und die hochgeladene Datei wird gelöscht. {image}</translation>
        </message>
        <message>
            <source>What was uploaded ({size}) is deleted from the bucket. {image}</source>
            <translation>Das Hochgeladene ({size}) wird aus dem Bucket gelöscht. {image}</translation>
        </message>
        <message>
            <source>The image on this computer is not touched.</source>
            <translation>Das Abbild auf diesem Computer bleibt unberührt.</translation>
        </message>
        <message>
            <source>Paused, the {size} that were uploaded are kept, and it goes on when you resume it.</source>
            <translation>Pausiert bleiben die hochgeladenen {size} erhalten, und es geht weiter, wenn Sie fortsetzen.</translation>
        </message>
        <message>
            <source>It keeps going while amigrate is open. Paused, the {size} that were uploaded are kept. Stopped, they are deleted.</source>
            <translation>Die Migration läuft weiter, solange amigrate geöffnet ist. Pausiert bleiben die hochgeladenen {size} erhalten. Gestoppt werden sie gelöscht.</translation>
        </message>
        <message>
            <source>The sandbox ends with this program; the import goes on when you resume it.</source>
            <translation>Die Sandbox endet mit diesem Programm; der Import geht weiter, wenn Sie ihn fortsetzen.</translation>
        </message>
        <message>
            <source>It keeps going while amigrate is open: the sandbox runs on this computer.</source>
            <translation>Die Migration läuft weiter, solange amigrate geöffnet ist: Die Sandbox läuft auf diesem Computer.</translation>
        </message>
        <message>
            <source>AWS works on without this computer. You can look again at any time; nothing is lost by closing.</source>
            <translation>AWS arbeitet ohne diesen Computer weiter. Sie können jederzeit wieder nachsehen; durch das Schließen geht nichts verloren.</translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message>
            <source>Local sandbox</source>
            <translation>Lokale Sandbox</translation>
        </message>
        <message>
            <source>default profile</source>
            <translation>Standardprofil</translation>
        </message>
        <message>
            <source>It answers: {arn} in account {account}.</source>
            <translation>Antwort erhalten: {arn} im Konto {account}.</translation>
        </message>
        <message>
            <source>Good until {time}; renewed by itself where that is possible.</source>
            <translation>Gültig bis {time}; wird, wo möglich, von selbst erneuert.</translation>
        </message>
        <message>
            <source>Access keys kept on this computer.</source>
            <translation>Zugriffsschlüssel, auf diesem Computer gespeichert.</translation>
        </message>
        <message>
            <source>Signs in by the browser: {role} in {account}.</source>
            <translation>Meldet sich im Browser an: {role} in {account}.</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}.</source>
            <translation>Nimmt die Rolle {role} in {account} an.</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}, with a code of your MFA device.</source>
            <translation>Nimmt die Rolle {role} in {account} an, mit einem Code Ihres MFA-Geräts.</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}, by a token in a file.</source>
            <translation>Nimmt die Rolle {role} in {account} an, mit einem Token aus einer Datei.</translation>
        </message>
        <message>
            <source>Asks a program of yours for credentials.</source>
            <translation>Fragt ein Programm von Ihnen nach Anmeldedaten.</translation>
        </message>
        <message>
            <source>The role of the machine that this runs on.</source>
            <translation>Die Rolle der Maschine, auf der dies läuft.</translation>
        </message>
    </context>
    <context>
        <name>dialog</name>
        <message>
            <source>Sandbox on this computer, {region}</source>
            <translation>Sandbox auf diesem Computer, {region}</translation>
        </message>
        <message>
            <source>{cost} a month</source>
            <translation>{cost} pro Monat</translation>
        </message>
        <message>
            <source>, {count} without a known price</source>
            <translation>, {count} ohne bekannten Preis</translation>
        </message>
    </context>
    <context>
        <name>disks</name>
        <message>
            <source>unused</source>
            <translation>unbenutzt</translation>
        </message>
        <message>
            <source>Not in any partition: {size} from {start}</source>
            <translation>In keiner Partition: {size} ab {start}</translation>
        </message>
        <message>
            <source>Partition {number}</source>
            <translation>Partition {number}</translation>
        </message>
        <message>
            <source>label {label}</source>
            <translation>Bezeichnung {label}</translation>
        </message>
        <message>
            <source>mounted at {mount}</source>
            <translation>eingehängt unter {mount}</translation>
        </message>
        <message>
            <source>{size} from {start}</source>
            <translation>{size} ab {start}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} frei</translation>
        </message>
        <message>
            <source>EFI system partition</source>
            <translation>EFI-Systempartition</translation>
        </message>
        <message>
            <source>boot flag set</source>
            <translation>Boot-Flag gesetzt</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>verschlüsselt</translation>
        </message>
        <message>
            <source>Disk {number}</source>
            <translation>Datenträger {number}</translation>
        </message>
        <message>
            <source>no partition table</source>
            <translation>keine Partitionstabelle</translation>
        </message>
        <message>
            <source>GPT and MBR</source>
            <translation>GPT und MBR</translation>
        </message>
        <message>
            <source>damaged table</source>
            <translation>beschädigte Tabelle</translation>
        </message>
        <message>
            <source>dynamic disk</source>
            <translation>dynamischer Datenträger</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>nicht erkannt</translation>
        </message>
        <message>
            <source>{size} used</source>
            <translation>{size} belegt</translation>
        </message>
        <message>
            <source>{size} stored</source>
            <translation>{size} gespeichert</translation>
        </message>
        <message>
            <source>{size} zero</source>
            <translation>{size} Nullen</translation>
        </message>
    </context>
    <context>
        <name>estimate</name>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>nothing: it stays on this computer</source>
            <translation>nichts: Es bleibt auf diesem Computer</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>20 minutes to some hours, AWS promises nothing; the import itself is free</source>
            <translation>20 Minuten bis einige Stunden, AWS sagt nichts zu; der Import selbst ist kostenlos</translation>
        </message>
        <message>
            <source>{time} at {rate}</source>
            <translation>{time} bei {rate}</translation>
        </message>
        <message>
            <source>{speed} Mbit/s</source>
            <translation>{speed} Mbit/s</translation>
        </message>
        <message>
            <source>no price is known for {region}</source>
            <translation>für {region} ist kein Preis bekannt</translation>
        </message>
        <message>
            <source>{sum} a month for {size}, as long as it is kept</source>
            <translation>{sum} pro Monat für {size}, solange es aufbewahrt wird</translation>
        </message>
        <message>
            <source>less than {sum}: deleted at the end</source>
            <translation>weniger als {sum}: am Ende gelöscht</translation>
        </message>
        <message>
            <source>at most {sum} a month for {size}</source>
            <translation>höchstens {sum} pro Monat für {size}</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>Hochgeladene Datei</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Snapshots</translation>
        </message>
        <message>
            <source>{sum} a month while {type} runs</source>
            <translation>{sum} pro Monat, solange {type} läuft</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instance</translation>
        </message>
        <message>
            <source>list prices of {date}, without tax and discounts</source>
            <translation>Listenpreise vom {date}, ohne Steuer und Rabatte</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Preise</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>{image} as {format} to {target}</source>
            <translation>{image} als {format} nach {target}</translation>
        </message>
        <message>
            <source>Stop for good?</source>
            <translation>Endgültig stoppen?</translation>
        </message>
        <message>
            <source>Stop this export for good?</source>
            <translation>Diesen Export endgültig stoppen?</translation>
        </message>
        <message>
            <source>AWS is told to stop. What has arrived is removed, and the object where it was only on its way.</source>
            <translation>AWS wird angewiesen zu stoppen. Was angekommen ist, wird entfernt, ebenso das Objekt, wo es nur unterwegs war.</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>&amp;Stoppen</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>Be&amp;halten</translation>
        </message>
        <message>
            <source>Pause and close?</source>
            <translation>Anhalten und schließen?</translation>
        </message>
        <message>
            <source>The export runs. Closing pauses it.</source>
            <translation>Der Export läuft. Beim Schließen wird er angehalten.</translation>
        </message>
        <message>
            <source>AWS works on at its side. This window offers to go on with it when it is opened again.</source>
            <translation>AWS arbeitet auf seiner Seite weiter. Dieses Fenster bietet an, ihn fortzusetzen, wenn es wieder geöffnet wird.</translation>
        </message>
        <message>
            <source>&amp;Pause and close</source>
            <translation>&amp;Anhalten und schließen</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>&amp;Nicht schließen</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>&amp;Erneut prüfen</translation>
        </message>
        <message>
            <source>C&amp;heck</source>
            <translation>&amp;Prüfen</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>E&amp;xportieren</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
        <message>
            <source>&amp;New export</source>
            <translation>&amp;Neuer Export</translation>
        </message>
        <message>
            <source>AWS does not answer. It is asked again until it does.</source>
            <translation>AWS antwortet nicht. Es wird wieder gefragt, bis eine Antwort kommt.</translation>
        </message>
        <message>
            <source>The credentials have expired. Sign in again: then it goes on.</source>
            <translation>Die Anmeldedaten sind abgelaufen. Melden Sie sich neu an, dann geht es weiter.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instance</translation>
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
            <translation>Datei</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Dateigröße</translation>
        </message>
        <message>
            <source>Virtual size</source>
            <translation>Virtuelle Größe</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Read in part</source>
            <translation>Teilweise gelesen</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Nicht erkannt</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>Blocks the import</source>
            <translation>Blockiert den Import</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>Nicht zu ermitteln</translation>
        </message>
        <message>
            <source>For you to confirm</source>
            <translation>Von Ihnen zu bestätigen</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Gut zu wissen</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Erfüllt</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Nicht zutreffend</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>{stage}: begun</source>
            <translation>{stage}: begonnen</translation>
        </message>
        <message>
            <source>{stage}: done</source>
            <translation>{stage}: fertig</translation>
        </message>
        <message>
            <source>Bucket {bucket} made in {region}</source>
            <translation>Bucket {bucket} in {region} angelegt</translation>
        </message>
        <message>
            <source>Role {role} made</source>
            <translation>Rolle {role} angelegt</translation>
        </message>
        <message>
            <source>Role {role} mended</source>
            <translation>Rolle {role} repariert</translation>
        </message>
        <message>
            <source>Role {role}: these credentials may not look at it</source>
            <translation>Rolle {role}: Diese Anmeldedaten dürfen sie nicht einsehen</translation>
        </message>
        <message>
            <source>Waiting until AWS knows the role {role}</source>
            <translation>Wartet, bis AWS die Rolle {role} kennt</translation>
        </message>
        <message>
            <source>What is free could not be told: everything stored is sent</source>
            <translation>Was frei ist, war nicht zu ermitteln: Alles Gespeicherte wird gesendet</translation>
        </message>
        <message>
            <source>The VMDK is laid out</source>
            <translation>Das VMDK ist angelegt</translation>
        </message>
        <message>
            <source>Import task {task} taken by AWS</source>
            <translation>Importaufgabe {task} von AWS angenommen</translation>
        </message>
        <message>
            <source>Snapshot {snapshot} cannot be built on any more: everything is sent</source>
            <translation>Auf dem Snapshot {snapshot} lässt sich nicht mehr aufbauen: Alles wird gesendet</translation>
        </message>
        <message>
            <source>Volumes {volumes} imported</source>
            <translation>Volumes {volumes} importiert</translation>
        </message>
        <message>
            <source>Volume {volume} could not be deleted</source>
            <translation>Volume {volume} konnte nicht gelöscht werden</translation>
        </message>
        <message>
            <source>AMI {image} registered</source>
            <translation>AMI {image} registriert</translation>
        </message>
        <message>
            <source>AWS: {text}</source>
            <translation>AWS: {text}</translation>
        </message>
        <message>
            <source>{stage}: no answer, trying again (attempt {attempt})</source>
            <translation>{stage}: keine Antwort, neuer Versuch (Versuch {attempt})</translation>
        </message>
        <message>
            <source>Free space of {bytes} is not sent</source>
            <translation>Freier Platz von {bytes} wird nicht gesendet</translation>
        </message>
        <message>
            <source>Compressing once to lay the VMDK out ({bytes} of data)</source>
            <translation>Einmal komprimiert, um das VMDK anzulegen ({bytes} Daten)</translation>
        </message>
        <message>
            <source>{kept} of {size} are in the bucket already</source>
            <translation>{kept} von {size} sind bereits im Bucket</translation>
        </message>
        <message>
            <source>Snapshot {snapshot} goes on where it stopped</source>
            <translation>Snapshot {snapshot} geht dort weiter, wo er stehen blieb</translation>
        </message>
        <message>
            <source>Upload begun anew: the old one is gone from the bucket</source>
            <translation>Upload neu begonnen: Der alte ist aus dem Bucket verschwunden</translation>
        </message>
        <message>
            <source>The source was touched: what was sent is still what it holds</source>
            <translation>Die Quelle wurde angefasst: Das Gesendete ist noch, was sie enthält</translation>
        </message>
        <message>
            <source>The credentials have expired: sign in again (aws sso login), and the upload goes on by itself</source>
            <translation>Die Anmeldedaten sind abgelaufen: Melden Sie sich erneut an (aws sso login), und der Upload geht von selbst weiter</translation>
        </message>
        <message>
            <source>Credentials renewed</source>
            <translation>Anmeldedaten erneuert</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Fortgesetzt</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Wird gestoppt</translation>
        </message>
        <message>
            <source>Stopped, and cleared away</source>
            <translation>Gestoppt und aufgeräumt</translation>
        </message>
        <message>
            <source>Too late to stop: AWS had finished {image}</source>
            <translation>Zu spät zum Stoppen: AWS war mit {image} fertig</translation>
        </message>
        <message>
            <source>Not everything could be cleared away</source>
            <translation>Nicht alles konnte aufgeräumt werden</translation>
        </message>
        <message>
            <source>The AMI could not be tagged</source>
            <translation>Das AMI konnte nicht mit Tags versehen werden</translation>
        </message>
        <message>
            <source>The uploaded file could not be deleted</source>
            <translation>Die hochgeladene Datei konnte nicht gelöscht werden</translation>
        </message>
        <message>
            <source>{stage}: failed</source>
            <translation>{stage}: fehlgeschlagen</translation>
        </message>
        <message>
            <source>Completed: {image}</source>
            <translation>Abgeschlossen: {image}</translation>
        </message>
        <message>
            <source>Proven by a test launch on {type} ({launch})</source>
            <translation>Durch einen Teststart auf {type} bewährt ({launch})</translation>
        </message>
        <message>
            <source>A test launch on {type} failed ({launch}): {failed}</source>
            <translation>Ein Teststart auf {type} ist fehlgeschlagen ({launch}): {failed}</translation>
        </message>
    </context>
    <context>
        <name>instances</name>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>vCPUs</source>
            <translation>vCPUs</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Pro Stunde</translation>
        </message>
        <message>
            <source>Starts by</source>
            <translation>Startet über</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Benötigt</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Passt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
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
            <translation>Startet. Statusprüfungen: System {system}, Instance {instance}</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>Schlüsselpaar</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>Sicherheitsgruppe</translation>
        </message>
        <message>
            <source>Asking EC2 for an instance</source>
            <translation>EC2 wird um eine Instance gebeten</translation>
        </message>
        <message>
            <source>Looking at the machine</source>
            <translation>Die Maschine wird untersucht</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Bewährt</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Nicht bewährt</translation>
        </message>
        <message>
            <source>Not all gone yet</source>
            <translation>Noch nicht alles entfernt</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>Nicht bestanden</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <source>After the import</source>
            <translation>Nach dem Import</translation>
        </message>
        <message>
            <source>not begun: {why}</source>
            <translation>nicht begonnen: {why}</translation>
        </message>
        <message>
            <source>begins…</source>
            <translation>beginnt…</translation>
        </message>
    </context>
    <context>
        <name>leftovers</name>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Needed?</source>
            <translation>Benötigt?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>Pro Monat</translation>
        </message>
        <message>
            <source>Not removed</source>
            <translation>Nicht entfernt</translation>
        </message>
        <message>
            <source>Gone already</source>
            <translation>Schon weg</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Von niemandem</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Benötigt</translation>
        </message>
        <message>
            <source>Goes by itself</source>
            <translation>Vergeht von selbst</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instance</translation>
        </message>
        <message>
            <source>Elastic IP</source>
            <translation>Elastic IP</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>Sicherheitsgruppe</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>Schlüsselpaar</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>Importaufgabe</translation>
        </message>
        <message>
            <source>Export task</source>
            <translation>Exportaufgabe</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Snapshot</translation>
        </message>
        <message>
            <source>Unfinished upload</source>
            <translation>Unvollständiger Upload</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>Hochgeladene Datei</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>under $0.01</source>
            <translation>unter 0,01 $</translation>
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
            <translation>konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Betriebssystem</translation>
        </message>
        <message>
            <source>Host name</source>
            <translation>Hostname</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architektur</translation>
        </message>
        <message>
            <source>Starts by</source>
            <translation>Startet über</translation>
        </message>
        <message>
            <source>Declared hardware</source>
            <translation>Angegebene Hardware</translation>
        </message>
        <message>
            <source>Declared system</source>
            <translation>Angegebenes System</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} Arbeitsspeicher</translation>
        </message>
        <message>
            <source>a CD drive</source>
            <translation>ein CD-Laufwerk</translation>
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
            <translation>Mi&amp;gration</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>&amp;Neu…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>E&amp;xport an AMI or instance…</source>
            <translation>AMI oder Instance e&amp;xportieren…</translation>
        </message>
        <message>
            <source>&amp;Clean up…</source>
            <translation>A&amp;ufräumen…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Farben des S&amp;ystems</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Explain an AWS error…</source>
            <translation>AWS-Fehler &amp;erklären…</translation>
        </message>
        <message>
            <source>&amp;Save support file…</source>
            <translation>&amp;Supportdatei speichern…</translation>
        </message>
        <message>
            <source>&amp;About amigrate</source>
            <translation>Ü&amp;ber amigrate</translation>
        </message>
        <message>
            <source>Nothing was opened yet</source>
            <translation>Es wurde noch nichts geöffnet</translation>
        </message>
        <message>
            <source>&amp;Clear this list</source>
            <translation>Diese Liste &amp;leeren</translation>
        </message>
        <message>
            <source>About amigrate</source>
            <translation>Über amigrate</translation>
        </message>
        <message>
            <source>Brings virtual machine images into Amazon EC2: know before you upload.</source>
            <translation>Bringt Abbilder virtueller Maschinen nach Amazon EC2: Bescheid wissen vor dem Hochladen.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Make the role {role} for VM Import/Export, with the least rights for {bucket}/{prefix}</source>
            <translation>Die Rolle {role} für VM Import/Export anlegen, mit den geringsten Rechten für {bucket}/{prefix}</translation>
        </message>
        <message>
            <source>Give the role {role} what it lacks for {bucket}/{prefix}, as a policy of its own beside the others</source>
            <translation>Der Rolle {role} geben, was ihr für {bucket}/{prefix} fehlt, als eigene Richtlinie neben den anderen</translation>
        </message>
        <message>
            <source>Let VM Import/Export take on the role {role}: one statement is added to its trust policy, the others stay</source>
            <translation>VM Import/Export die Rolle {role} annehmen lassen: In ihrer Vertrauensrichtlinie kommt eine Anweisung hinzu, die anderen bleiben</translation>
        </message>
        <message>
            <source>Make the bucket {bucket} in {region}: private, encrypted, ending stale uploads</source>
            <translation>Den Bucket {bucket} in {region} anlegen: privat, verschlüsselt, mit Ablauf verwaister Uploads</translation>
        </message>
        <message>
            <source>Close the bucket {bucket} to the public</source>
            <translation>Den Bucket {bucket} für die Öffentlichkeit sperren</translation>
        </message>
        <message>
            <source>Encrypt new objects in {bucket} with S3's own keys</source>
            <translation>Neue Objekte in {bucket} mit den eigenen Schlüsseln von S3 verschlüsseln</translation>
        </message>
        <message>
            <source>Add a rule to {bucket} that ends uploads which nobody completes; its other rules stay</source>
            <translation>Zu {bucket} eine Regel hinzufügen, die nie abgeschlossene Uploads beendet; die anderen Regeln bleiben</translation>
        </message>
        <message>
            <source>Give the role {role} a grant for the key {key}; the key's policy stays as it is</source>
            <translation>Der Rolle {role} eine Erteilung (Grant) für den Schlüssel {key} geben; die Richtlinie des Schlüssels bleibt, wie sie ist</translation>
        </message>
        <message>
            <source>Enable the key {key}</source>
            <translation>Den Schlüssel {key} aktivieren</translation>
        </message>
        <message>
            <source>This was not made by amigrate: others may rest on it.</source>
            <translation>Dies wurde nicht von amigrate angelegt: Anderes kann darauf beruhen.</translation>
        </message>
        <message>
            <source>The account is not ready ({rule}): {detail} {fix}</source>
            <translation>Das Konto ist nicht bereit ({rule}): {detail} {fix}</translation>
        </message>
        <message>
            <source>There is no repair {repair} here; {known}.</source>
            <translation>Eine Reparatur {repair} gibt es hier nicht; {known}.</translation>
        </message>
        <message>
            <source>No AWS credentials were found: {aws_message}. Name a profile, or set one up with `aws configure` or `aws sso login`.</source>
            <translation>Es wurden keine AWS-Anmeldedaten gefunden: {aws_message}. Nennen Sie ein Profil, oder richten Sie mit `aws configure` oder `aws sso login` eines ein.</translation>
        </message>
        <message>
            <source>There is no profile {profile} in the AWS configuration of this computer. Choose another, or set it up with `aws configure --profile {profile}`.</source>
            <translation>In der AWS-Konfiguration dieses Computers gibt es kein Profil {profile}. Wählen Sie ein anderes, oder richten Sie es mit `aws configure --profile {profile}` ein.</translation>
        </message>
        <message>
            <source>The AWS credentials have expired ({operation}). Sign in again (`aws sso login`, or fresh keys) and resume: nothing that was sent is lost.</source>
            <translation>Die AWS-Anmeldedaten sind abgelaufen ({operation}). Melden Sie sich erneut an (`aws sso login` oder neue Schlüssel), und setzen Sie fort: Nichts Gesendetes ist verloren.</translation>
        </message>
        <message>
            <source>AWS does not accept these credentials ({operation}, {aws_code}): {aws_message}. Check the access key and its secret.</source>
            <translation>AWS akzeptiert diese Anmeldedaten nicht ({operation}, {aws_code}): {aws_message}. Prüfen Sie den Zugriffsschlüssel und sein Geheimnis.</translation>
        </message>
        <message>
            <source>AWS refused {operation} because this computer's clock is wrong ({aws_code}): {aws_message}. Set the clock and try again.</source>
            <translation>AWS hat {operation} abgelehnt, weil die Uhr dieses Computers falsch geht ({aws_code}): {aws_message}. Stellen Sie die Uhr, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>These credentials may not do {operation}: {aws_message}. Ask the account's administrator for this permission.</source>
            <translation>Diese Anmeldedaten dürfen {operation} nicht ausführen: {aws_message}. Bitten Sie die Administration des Kontos um diese Berechtigung.</translation>
        </message>
        <message>
            <source>AWS asks for fewer requests ({operation}, {aws_code}). Try again in a while.</source>
            <translation>AWS verlangt weniger Anfragen ({operation}, {aws_code}). Versuchen Sie es nach einer Weile erneut.</translation>
        </message>
        <message>
            <source>There is no space left where the objects are kept ({operation}): {aws_message}. Free some, then resume.</source>
            <translation>Wo die Objekte liegen, ist kein Platz mehr ({operation}): {aws_message}. Schaffen Sie Platz, und setzen Sie dann fort.</translation>
        </message>
        <message>
            <source>What was sent arrived damaged, again and again ({operation}, {aws_code}): {aws_message}. Check this computer's memory and what lies on the way to AWS, then resume.</source>
            <translation>Das Gesendete kam wiederholt beschädigt an ({operation}, {aws_code}): {aws_message}. Prüfen Sie den Arbeitsspeicher dieses Computers und was auf dem Weg zu AWS liegt, und setzen Sie dann fort.</translation>
        </message>
        <message>
            <source>AWS has a problem of its own ({operation}, {aws_code}): {aws_message}. Try again in a while.</source>
            <translation>AWS hat selbst ein Problem ({operation}, {aws_code}): {aws_message}. Versuchen Sie es nach einer Weile erneut.</translation>
        </message>
        <message>
            <source>AWS refused {operation} ({aws_code}): {aws_message}</source>
            <translation>AWS hat {operation} abgelehnt ({aws_code}): {aws_message}</translation>
        </message>
        <message>
            <source>AWS could not be reached for {operation}: {aws_message}. Check the network, the proxy and the endpoint.</source>
            <translation>AWS war für {operation} nicht erreichbar: {aws_message}. Prüfen Sie Netzwerk, Proxy und Endpunkt.</translation>
        </message>
        <message>
            <source>The connection for {operation} is not trusted: {aws_message}. Check the endpoint, the proxy and AWS_CA_BUNDLE.</source>
            <translation>Die Verbindung für {operation} ist nicht vertrauenswürdig: {aws_message}. Prüfen Sie Endpunkt, Proxy und AWS_CA_BUNDLE.</translation>
        </message>
        <message>
            <source>The call {operation} could not be made: {aws_message}</source>
            <translation>Der Aufruf {operation} war nicht möglich: {aws_message}</translation>
        </message>
        <message>
            <source>{endpoint} is no endpoint: it has to begin with https:// or http://.</source>
            <translation>{endpoint} ist kein Endpunkt: Er muss mit https:// oder http:// beginnen.</translation>
        </message>
        <message>
            <source>These are the credentials of account {account}'s root user, for whom VM Import/Export does not work. Sign in as an IAM user or role.</source>
            <translation>Dies sind die Anmeldedaten des Root-Benutzers von Konto {account}, für den VM Import/Export nicht funktioniert. Melden Sie sich als IAM-Benutzer oder mit einer Rolle an.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}. Create it in {region}, or let the program create it.</source>
            <translation>Es gibt keinen Bucket {bucket}. Legen Sie ihn in {region} an, oder lassen Sie ihn vom Programm anlegen.</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}, the import runs in {wanted}. Choose a bucket in {wanted}, or import in {region}.</source>
            <translation>Der Bucket {bucket} liegt in {region}, der Import läuft in {wanted}. Wählen Sie einen Bucket in {wanted}, oder importieren Sie in {region}.</translation>
        </message>
        <message>
            <source>The bucket {bucket} belongs to another account, or these credentials may not see it. Choose another name.</source>
            <translation>Der Bucket {bucket} gehört einem anderen Konto, oder diese Anmeldedaten dürfen ihn nicht sehen. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is no AMI {image} in this Region.</source>
            <translation>In dieser Region gibt es kein AMI {image}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened ({reason}). Put it back and resume.</source>
            <translation>{path} lässt sich nicht öffnen ({reason}). Stellen Sie die Datei wieder bereit, und setzen Sie fort.</translation>
        </message>
        <message>
            <source>{path} could not be read at byte {offset}: {reason}. What was sent is kept; resume when it can be read again.</source>
            <translation>{path} konnte bei Byte {offset} nicht gelesen werden: {reason}. Gesendetes bleibt erhalten; setzen Sie fort, sobald die Datei wieder lesbar ist.</translation>
        </message>
        <message>
            <source>{path} has changed since its upload began. Put the same file back (with its time) and resume; if it was touched and not changed, `amigrate resume --same-source` compares what was sent and goes on. Otherwise cancel this migration and make a new plan.</source>
            <translation>{path} hat sich seit Beginn des Uploads geändert. Stellen Sie dieselbe Datei wieder her (mit ihrem Zeitstempel), und setzen Sie fort; wurde sie nur angefasst und nicht geändert, vergleicht `amigrate resume --same-source` das Gesendete und macht weiter. Brechen Sie sonst diese Migration ab, und erstellen Sie einen neuen Plan.</translation>
        </message>
        <message>
            <source>What was sent could not be written down ({path}: {reason}). Make room on that disk, then resume: nothing that arrived is lost.</source>
            <translation>Was gesendet wurde, konnte nicht festgehalten werden ({path}: {reason}). Schaffen Sie Platz auf diesem Datenträger, und setzen Sie dann fort: Nichts, was angekommen ist, ist verloren.</translation>
        </message>
        <message>
            <source>{path} holds {count} disks, or one that cannot be read; only a single readable disk is sent in another container. Make a new plan that sends the file as it is, or convert each disk first.</source>
            <translation>{path} enthält {count} Datenträger oder einen nicht lesbaren; in einem anderen Container wird nur ein einzelner lesbarer Datenträger gesendet. Erstellen Sie einen neuen Plan, der die Datei unverändert sendet, oder konvertieren Sie zuerst jeden Datenträger.</translation>
        </message>
        <message>
            <source>The map of what is sent of {path} is damaged or belongs to another disk. Cancel this migration and start it again.</source>
            <translation>Die Übersicht dessen, was von {path} gesendet wird, ist beschädigt oder gehört zu einem anderen Datenträger. Brechen Sie diese Migration ab, und starten Sie sie neu.</translation>
        </message>
        <message>
            <source>The file has {size} bytes; Amazon S3 takes at most {limit} bytes in one object.</source>
            <translation>Die Datei hat {size} Bytes; Amazon S3 nimmt höchstens {limit} Bytes in einem Objekt an.</translation>
        </message>
        <message>
            <source>S3 computed another checksum of {key} than this computer ({theirs}, not {ours}). Cancel this migration and start it again.</source>
            <translation>S3 hat für {key} eine andere Prüfsumme berechnet als dieser Computer ({theirs}, nicht {ours}). Brechen Sie diese Migration ab, und starten Sie sie neu.</translation>
        </message>
        <message>
            <source>S3 did not accept the parts of {key} ({aws_code}): {aws_message}. They were removed: resume sends them again.</source>
            <translation>S3 hat die Teile von {key} nicht angenommen ({aws_code}): {aws_message}. Sie wurden entfernt: Beim Fortsetzen werden sie erneut gesendet.</translation>
        </message>
        <message>
            <source>EC2 cannot use the service role {role}: {aws_message}. Check its trust policy and that its permissions reach the bucket.</source>
            <translation>EC2 kann die Servicerolle {role} nicht verwenden: {aws_message}. Prüfen Sie ihre Vertrauensrichtlinie und ob ihre Berechtigungen bis zum Bucket reichen.</translation>
        </message>
        <message>
            <source>AWS knows no import task {task}. It forgets tasks after seven days.</source>
            <translation>AWS kennt keine Importaufgabe {task}. Aufgaben werden nach sieben Tagen vergessen.</translation>
        </message>
        <message>
            <source>The import failed. AWS says: {aws_message}</source>
            <translation>Der Import ist fehlgeschlagen. AWS meldet: {aws_message}</translation>
        </message>
        <message>
            <source>AWS says that the import task {task} is completed, but names no AMI.</source>
            <translation>AWS meldet die Importaufgabe {task} als abgeschlossen, nennt aber kein AMI.</translation>
        </message>
        <message>
            <source>The import task {task} was asked to end, and AWS still works on it. Cancel this migration again in a few minutes.</source>
            <translation>Die Importaufgabe {task} sollte enden, und AWS arbeitet noch daran. Brechen Sie diese Migration in einigen Minuten noch einmal ab.</translation>
        </message>
        <message>
            <source>The import task {task} was cancelled, and AWS gives no reason.</source>
            <translation>Die Importaufgabe {task} wurde abgebrochen, und AWS nennt keinen Grund.</translation>
        </message>
        <message>
            <source>The code of the MFA device {device} is needed, and nobody can be asked for it here. Run it in a terminal or in the window.</source>
            <translation>Der Code des MFA-Geräts {device} wird benötigt, und hier kann niemand danach gefragt werden. Führen Sie den Vorgang in einem Terminal oder im Fenster aus.</translation>
        </message>
        <message>
            <source>The profile {profile} signs in through IAM Identity Center, but its start URL or Region is missing in the configuration. Run `aws configure sso --profile {profile}`.</source>
            <translation>Das Profil {profile} meldet sich über IAM Identity Center an, aber seine Start-URL oder Region fehlt in der Konfiguration. Führen Sie `aws configure sso --profile {profile}` aus.</translation>
        </message>
        <message>
            <source>The sign-in was refused in the browser. Sign in again.</source>
            <translation>Die Anmeldung wurde im Browser abgelehnt. Melden Sie sich erneut an.</translation>
        </message>
        <message>
            <source>Nobody confirmed the sign-in in the browser in time. Sign in again.</source>
            <translation>Niemand hat die Anmeldung im Browser rechtzeitig bestätigt. Melden Sie sich erneut an.</translation>
        </message>
        <message>
            <source>The profile {profile} does not sign in through IAM Identity Center. Name one that does, or give --start-url and --sso-region.</source>
            <translation>Das Profil {profile} meldet sich nicht über IAM Identity Center an. Nennen Sie eines, das dies tut, oder geben Sie --start-url und --sso-region an.</translation>
        </message>
        <message>
            <source>{path} holds no operating system that could be read, so what an import would change cannot be told; 'amigrate check' says why.</source>
            <translation>{path} enthält kein lesbares Betriebssystem; was ein Import ändern würde, ist daher nicht zu ermitteln. 'amigrate check' nennt den Grund.</translation>
        </message>
        <message>
            <source>imported: {image} was made of it</source>
            <translation>importiert: {image} wurde daraus gemacht</translation>
        </message>
        <message>
            <source>the migration {migration} is over</source>
            <translation>die Migration {migration} ist vorbei</translation>
        </message>
        <message>
            <source>no part has arrived for {days} days</source>
            <translation>seit {days} Tagen ist kein Teil angekommen</translation>
        </message>
        <message>
            <source>an interrupted beginning of {migration}, which has gone on with another</source>
            <translation>ein unterbrochener Anfang von {migration}, die mit einem anderen weiterging</translation>
        </message>
        <message>
            <source>the migration {migration} is under way</source>
            <translation>die Migration {migration} läuft</translation>
        </message>
        <message>
            <source>the migration {migration} failed; without this it cannot be tried again</source>
            <translation>die Migration {migration} ist fehlgeschlagen; ohne dies kann sie nicht erneut versucht werden</translation>
        </message>
        <message>
            <source>the migration {migration} was cancelled</source>
            <translation>die Migration {migration} wurde abgebrochen</translation>
        </message>
        <message>
            <source>this computer knows no migration {migration}: another one may need it</source>
            <translation>dieser Computer kennt keine Migration {migration}: Ein anderer könnte es benötigen</translation>
        </message>
        <message>
            <source>AWS calls it {state}</source>
            <translation>AWS nennt den Status {state}</translation>
        </message>
        <message>
            <source>the AMI of migration {migration}, which this computer does not know</source>
            <translation>das AMI der Migration {migration}, die dieser Computer nicht kennt</translation>
        </message>
        <message>
            <source>the AMI of {name} ({migration})</source>
            <translation>das AMI von {name} ({migration})</translation>
        </message>
        <message>
            <source>a disk of {image}</source>
            <translation>ein Datenträger von {image}</translation>
        </message>
        <message>
            <source>no AMI uses it</source>
            <translation>kein AMI verwendet es</translation>
        </message>
        <message>
            <source>{status}; AWS forgets it within seven days</source>
            <translation>{status}; AWS vergisst die Aufgabe innerhalb von sieben Tagen</translation>
        </message>
        <message>
            <source>the migration {migration} does not wait for it any more</source>
            <translation>die Migration {migration} wartet nicht mehr darauf</translation>
        </message>
        <message>
            <source>an export: it may have been asked for to stay here</source>
            <translation>ein Export: Er soll vielleicht hier bleiben</translation>
        </message>
        <message>
            <source>the migration {migration} is over, and its snapshot is made</source>
            <translation>die Migration {migration} ist vorbei, und ihr Snapshot ist erstellt</translation>
        </message>
        <message>
            <source>the test launch {launch} is under way</source>
            <translation>der Teststart {launch} läuft</translation>
        </message>
        <message>
            <source>the test instance of {launch}, which nobody has terminated</source>
            <translation>die Test-Instance von {launch}, die niemand beendet hat</translation>
        </message>
        <message>
            <source>the test launch {launch} is over</source>
            <translation>der Teststart {launch} ist vorbei</translation>
        </message>
        <message>
            <source>of a test launch {launch} that this computer does not know</source>
            <translation>von einem Teststart {launch}, den dieser Computer nicht kennt</translation>
        </message>
        <message>
            <source>attached to {instance}</source>
            <translation>an {instance} angehängt</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}: look there with --region {region}.</source>
            <translation>Der Bucket {bucket} liegt in {region}: Suchen Sie dort mit --region {region}.</translation>
        </message>
        <message>
            <source>{id} is still needed, or goes by itself: it was left alone.</source>
            <translation>{id} wird noch benötigt oder vergeht von selbst und blieb unberührt.</translation>
        </message>
        <message>
            <source>{id} does not carry this program's mark ({mark}) any more: it was left alone.</source>
            <translation>{id} trägt das Kennzeichen dieses Programms ({mark}) nicht mehr und blieb unberührt.</translation>
        </message>
        <message>
            <source>{id} has not ended after {seconds} seconds; what it uses can be removed when it has.</source>
            <translation>{id} ist nach {seconds} Sekunden nicht beendet; was davon verwendet wird, lässt sich danach entfernen.</translation>
        </message>
        <message>
            <source>Nothing was removed: without a terminal to ask on, say --yes.</source>
            <translation>Nichts wurde entfernt: Ohne Terminal für Rückfragen geben Sie --yes an.</translation>
        </message>
        <message>
            <source>There is nothing of this program with the id {id}; 'amigrate clean' lists what there is.</source>
            <translation>Von diesem Programm gibt es nichts mit der ID {id}; 'amigrate clean' listet das Vorhandene auf.</translation>
        </message>
        <message>
            <source>No finished migration has written {path} directly: leave out --since, or give a migration's id (`amigrate status`).</source>
            <translation>Keine abgeschlossene Migration hat {path} direkt geschrieben: Lassen Sie --since weg, oder geben Sie die ID einer Migration an (`amigrate status`).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}); check the path.</source>
            <translation>{path} kann nicht gelesen werden ({reason}); prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place.</source>
            <translation>{path} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Nothing was sent: without a terminal to ask on, say --yes to start the migration.</source>
            <translation>Nichts wurde gesendet: Ohne Terminal für Rückfragen geben Sie --yes an, um die Migration zu starten.</translation>
        </message>
        <message>
            <source>{path} is blocked by {rules}: AWS would refuse it on this route. Mend what 'amigrate check {path}' shows, choose --route {routes} ('amigrate routes {path}' says what each loses), or say --even-if-blocked.</source>
            <translation>{path} ist durch {rules} blockiert: AWS würde das Abbild auf dieser Route ablehnen. Beheben Sie, was 'amigrate check {path}' zeigt, wählen Sie --route {routes} ('amigrate routes {path}' nennt die jeweiligen Nachteile), oder geben Sie --even-if-blocked an.</translation>
        </message>
        <message>
            <source>{path} is blocked by {rules}: AWS would refuse it. Mend what 'amigrate check {path}' shows, or say --even-if-blocked to send it all the same.</source>
            <translation>{path} ist durch {rules} blockiert: AWS würde das Abbild ablehnen. Beheben Sie, was 'amigrate check {path}' zeigt, oder geben Sie --even-if-blocked an, um es trotzdem zu senden.</translation>
        </message>
        <message>
            <source>Give an image to migrate, or a saved plan with --plan FILE.</source>
            <translation>Geben Sie ein zu migrierendes Abbild an oder mit --plan DATEI einen gespeicherten Plan.</translation>
        </message>
        <message>
            <source>Give either an image or --plan FILE, not both: the plan names its images.</source>
            <translation>Geben Sie entweder ein Abbild oder --plan DATEI an, nicht beides: Der Plan nennt seine Abbilder.</translation>
        </message>
        <message>
            <source>There is no migration {id}; 'amigrate status' lists them.</source>
            <translation>Es gibt keine Migration {id}; 'amigrate status' listet sie auf.</translation>
        </message>
        <message>
            <source>No migration is interrupted or paused; 'amigrate status' lists them all.</source>
            <translation>Keine Migration ist unterbrochen oder pausiert; 'amigrate status' listet alle auf.</translation>
        </message>
        <message>
            <source>There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set); 'amigrate --help' lists what works without one.</source>
            <translation>Es gibt keine Anzeige für das Fenster (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt); 'amigrate --help' nennt, was ohne geht.</translation>
        </message>
        <message>
            <source>{path} exists already; say --overwrite to replace it.</source>
            <translation>{path} ist bereits vorhanden; geben Sie --overwrite an, um die Datei zu ersetzen.</translation>
        </message>
        <message>
            <source>{path} is the source itself; a source is never written to. Choose another destination.</source>
            <translation>{path} ist die Quelle selbst; in eine Quelle wird nie geschrieben. Wählen Sie ein anderes Ziel.</translation>
        </message>
        <message>
            <source>The format of {path} cannot be told from its name; end it in .vhdx, .vhd, .vmdk or .raw.</source>
            <translation>Das Format von {path} ist am Namen nicht zu erkennen; lassen Sie ihn auf .vhdx, .vhd, .vmdk oder .raw enden.</translation>
        </message>
        <message>
            <source>{path} holds {count} disks; name one with --disk 1 to --disk {count}.</source>
            <translation>{path} enthält {count} Datenträger; nennen Sie einen mit --disk 1 bis --disk {count}.</translation>
        </message>
        <message>
            <source>{path} holds no disk that can be read ({problem}; {evidence}); 'amigrate check' says what is wrong with it.</source>
            <translation>{path} enthält keinen lesbaren Datenträger ({problem}; {evidence}); 'amigrate check' zeigt, was nicht stimmt.</translation>
        </message>
        <message>
            <source>EC2 cannot use the service role {role}: {aws_message}. Check its trust policy, and that it may write to the bucket (s3:PutObject, s3:GetBucketAcl, s3:GetBucketLocation).</source>
            <translation>EC2 kann die Servicerolle {role} nicht verwenden: {aws_message}. Prüfen Sie ihre Vertrauensrichtlinie und ob sie in den Bucket schreiben darf (s3:PutObject, s3:GetBucketAcl, s3:GetBucketLocation).</translation>
        </message>
        <message>
            <source>AWS does not export {image}: {aws_message}</source>
            <translation>AWS exportiert {image} nicht: {aws_message}</translation>
        </message>
        <message>
            <source>AWS cannot write the export of {image} to the bucket {bucket}: {aws_message} Give its export account these grants (--grant does), or choose another bucket.</source>
            <translation>AWS kann den Export von {image} nicht in den Bucket {bucket} schreiben: {aws_message} Erteilen Sie dem Exportkonto diese Rechte (--grant tut das), oder wählen Sie einen anderen Bucket.</translation>
        </message>
        <message>
            <source>AWS knows no export task {task}. It forgets tasks after seven days; start the export again.</source>
            <translation>AWS kennt keine Exportaufgabe {task}. Aufgaben werden nach sieben Tagen vergessen; starten Sie den Export neu.</translation>
        </message>
        <message>
            <source>The export failed. AWS says: {aws_message}</source>
            <translation>Der Export ist fehlgeschlagen. AWS meldet: {aws_message}</translation>
        </message>
        <message>
            <source>The export task {task} was cancelled, and AWS gives no reason.</source>
            <translation>Die Exportaufgabe {task} wurde abgebrochen, und AWS nennt keinen Grund.</translation>
        </message>
        <message>
            <source>Another amigrate exports to {path} at this moment. Wait for it, or choose another file.</source>
            <translation>Ein anderes amigrate exportiert gerade nach {path}. Warten Sie darauf, oder wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{path} was not there when this export was asked for, and has been made since: it is left as it is. Choose another file, or ask again to replace it.</source>
            <translation>{path} war noch nicht da, als dieser Export verlangt wurde, und ist seither entstanden: Die Datei bleibt, wie sie ist. Wählen Sie eine andere Datei, oder verlangen Sie erneut, sie zu ersetzen.</translation>
        </message>
        <message>
            <source>Nothing was started: without a terminal to ask on, say --yes to start the export.</source>
            <translation>Nichts wurde gestartet: Ohne Terminal für Rückfragen geben Sie --yes an, um den Export zu starten.</translation>
        </message>
        <message>
            <source>{path} ends in no format that AWS exports to. Name it .vmdk, .vhd or .raw, or .ova for an instance.</source>
            <translation>{path} endet auf kein Format, in das AWS exportiert. Nennen Sie die Datei .vmdk, .vhd oder .raw, für eine Instance .ova.</translation>
        </message>
        <message>
            <source>There is no object {key} in the bucket {bucket}. Start the export again.</source>
            <translation>Im Bucket {bucket} gibt es kein Objekt {key}. Starten Sie den Export neu.</translation>
        </message>
        <message>
            <source>The object {key} in the bucket {bucket} is another one than when its download began. Start again: what had arrived is thrown away then.</source>
            <translation>Das Objekt {key} im Bucket {bucket} ist ein anderes als zu Beginn des Downloads. Starten Sie neu: Das bereits Angekommene wird dann verworfen.</translation>
        </message>
        <message>
            <source>What arrived of {key} differs from what S3 holds ({ours}, not {theirs}), so it was thrown away. Start again to fetch it anew.</source>
            <translation>Was von {key} ankam, weicht von dem ab, was S3 enthält ({ours}, nicht {theirs}), und wurde verworfen. Starten Sie neu, um es erneut zu holen.</translation>
        </message>
        <message>
            <source>There is not enough space for {path}: {needed} bytes are needed, {free} are free. Make room, and start again: what has arrived is kept.</source>
            <translation>Für {path} reicht der Platz nicht: {needed} Bytes werden benötigt, {free} sind frei. Schaffen Sie Platz, und starten Sie neu: Was angekommen ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>The AMI exists</source>
            <translation>Das AMI ist vorhanden</translation>
        </message>
        <message>
            <source>The AMI is the account's own</source>
            <translation>Das AMI gehört dem Konto</translation>
        </message>
        <message>
            <source>The volumes can be exported</source>
            <translation>Die Volumes sind exportierbar</translation>
        </message>
        <message>
            <source>The bucket can take the export</source>
            <translation>Der Bucket kann den Export aufnehmen</translation>
        </message>
        <message>
            <source>Not looked at: there is no AMI.</source>
            <translation>Nicht angesehen: Es gibt kein AMI.</translation>
        </message>
        <message>
            <source>There is no AMI {image} in {region}.</source>
            <translation>In {region} gibt es kein AMI {image}.</translation>
        </message>
        <message>
            <source>Check the id and the Region; `aws ec2 describe-images --owners self` lists what is there.</source>
            <translation>Prüfen Sie ID und Region; `aws ec2 describe-images --owners self` listet das Vorhandene auf.</translation>
        </message>
        <message>
            <source>The AMI {image} is {state}, not available.</source>
            <translation>Das AMI {image} ist {state}, nicht verfügbar.</translation>
        </message>
        <message>
            <source>Wait until the AMI is available, or choose another.</source>
            <translation>Warten Sie, bis das AMI verfügbar ist, oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>The AMI {image} is available.</source>
            <translation>Das AMI {image} ist verfügbar.</translation>
        </message>
        <message>
            <source>The AMI {image} belongs to another account than {account}.</source>
            <translation>Das AMI {image} gehört einem anderen Konto als {account}.</translation>
        </message>
        <message>
            <source>Export it from the account that owns it.</source>
            <translation>Exportieren Sie es aus dem Konto, dem es gehört.</translation>
        </message>
        <message>
            <source>The AMI {image} comes from AWS Marketplace.</source>
            <translation>Das AMI {image} stammt aus dem AWS Marketplace.</translation>
        </message>
        <message>
            <source>AWS does not export Marketplace software; take it from its vendor.</source>
            <translation>AWS exportiert keine Marketplace-Software; beziehen Sie sie von ihrem Anbieter.</translation>
        </message>
        <message>
            <source>The licence of {platform} in {image} is provided by AWS ({operation}).</source>
            <translation>Die Lizenz von {platform} in {image} wird von AWS bereitgestellt ({operation}).</translation>
        </message>
        <message>
            <source>Only systems under a licence of your own (BYOL) can be exported.</source>
            <translation>Nur Systeme mit eigener Lizenz (BYOL) lassen sich exportieren.</translation>
        </message>
        <message>
            <source>The AMI belongs to this account, without software licensed by AWS.</source>
            <translation>Das AMI gehört diesem Konto und enthält keine von AWS lizenzierte Software.</translation>
        </message>
        <message>
            <source>{device} is an instance store volume.</source>
            <translation>{device} ist ein Instance-Speicher-Volume.</translation>
        </message>
        <message>
            <source>Make an AMI that has EBS volumes only.</source>
            <translation>Erstellen Sie ein AMI, das nur EBS-Volumes hat.</translation>
        </message>
        <message>
            <source>The snapshot {snapshot} of {device} is encrypted.</source>
            <translation>Der Snapshot {snapshot} von {device} ist verschlüsselt.</translation>
        </message>
        <message>
            <source>A copy of an encrypted snapshot stays encrypted: launch the AMI, copy the data to an unencrypted volume, and make an AMI of that.</source>
            <translation>Die Kopie eines verschlüsselten Snapshots bleibt verschlüsselt: Starten Sie das AMI, kopieren Sie die Daten auf ein unverschlüsseltes Volume, und erstellen Sie daraus ein AMI.</translation>
        </message>
        <message>
            <source>{device} has {size} GiB; AWS exports volumes of at most 1 TiB.</source>
            <translation>{device} hat {size} GiB; AWS exportiert Volumes von höchstens 1 TiB.</translation>
        </message>
        <message>
            <source>Move the data to a smaller volume first.</source>
            <translation>Verschieben Sie die Daten zuerst auf ein kleineres Volume.</translation>
        </message>
        <message>
            <source>The AMI has {count} volumes, and a {format} file holds one disk. The guide promises one object and says nothing of further volumes; the sandbox refuses such an AMI.</source>
            <translation>Das AMI hat {count} Volumes, und eine {format}-Datei enthält einen Datenträger. Das Handbuch verspricht ein Objekt und sagt nichts über weitere Volumes; die Sandbox lehnt ein solches AMI ab.</translation>
        </message>
        <message>
            <source>Register an AMI of each snapshot, and export them one by one.</source>
            <translation>Registrieren Sie aus jedem Snapshot ein AMI, und exportieren Sie diese einzeln.</translation>
        </message>
        <message>
            <source>One EBS volume, not encrypted, of at most 1 TiB.</source>
            <translation>Ein EBS-Volume, unverschlüsselt, höchstens 1 TiB.</translation>
        </message>
        <message>
            <source>The bucket {bucket} belongs to another account, or these credentials may not see it.</source>
            <translation>Der Bucket {bucket} gehört einem anderen Konto, oder diese Anmeldedaten dürfen ihn nicht sehen.</translation>
        </message>
        <message>
            <source>Choose a bucket of this account.</source>
            <translation>Wählen Sie einen Bucket dieses Kontos.</translation>
        </message>
        <message>
            <source>The bucket {bucket} will be made in {wanted}.</source>
            <translation>Der Bucket {bucket} wird in {wanted} angelegt.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}.</source>
            <translation>Es gibt keinen Bucket {bucket}.</translation>
        </message>
        <message>
            <source>Create it in {wanted}: `aws s3 mb s3://{bucket} --region {wanted}`.</source>
            <translation>Legen Sie ihn in {wanted} an: `aws s3 mb s3://{bucket} --region {wanted}`.</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}, the AMI in {wanted}.</source>
            <translation>Der Bucket {bucket} liegt in {region}, das AMI in {wanted}.</translation>
        </message>
        <message>
            <source>Choose a bucket in {wanted}.</source>
            <translation>Wählen Sie einen Bucket in {wanted}.</translation>
        </message>
        <message>
            <source>The bucket {bucket} encrypts with a KMS key, to which AWS does not export.</source>
            <translation>Der Bucket {bucket} verschlüsselt mit einem KMS-Schlüssel; dorthin exportiert AWS nicht.</translation>
        </message>
        <message>
            <source>Choose a bucket that is encrypted with SSE-S3 (AES256).</source>
            <translation>Wählen Sie einen Bucket, der mit SSE-S3 (AES256) verschlüsselt ist.</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {wanted} and is not encrypted with a KMS key.</source>
            <translation>Der Bucket {bucket} liegt in {wanted} und ist nicht mit einem KMS-Schlüssel verschlüsselt.</translation>
        </message>
        <message>
            <source>There is no instance {instance} in {region}.</source>
            <translation>In {region} gibt es keine Instance {instance}.</translation>
        </message>
        <message>
            <source>Check the id and the Region; `aws ec2 describe-instances` lists what is there.</source>
            <translation>Prüfen Sie ID und Region; `aws ec2 describe-instances` listet das Vorhandene auf.</translation>
        </message>
        <message>
            <source>The AMI {image}, from which the instance {instance} was launched, is not there any more.</source>
            <translation>Das AMI {image}, aus dem die Instance {instance} gestartet wurde, gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Make an AMI of the instance, and export that.</source>
            <translation>Erstellen Sie ein AMI der Instance, und exportieren Sie dieses.</translation>
        </message>
        <message>
            <source>The instance {instance} is {state}; AWS exports running and stopped ones.</source>
            <translation>Die Instance {instance} ist {state}; AWS exportiert laufende und angehaltene.</translation>
        </message>
        <message>
            <source>Wait until it runs or is stopped.</source>
            <translation>Warten Sie, bis sie läuft oder angehalten ist.</translation>
        </message>
        <message>
            <source>The instance has {count} network interfaces; AWS exports instances with one.</source>
            <translation>Die Instance hat {count} Netzwerkschnittstellen; AWS exportiert Instances mit einer.</translation>
        </message>
        <message>
            <source>Detach all but the first.</source>
            <translation>Trennen Sie alle bis auf die erste.</translation>
        </message>
        <message>
            <source>The instance has {count} volumes; AWS exports only those with one.</source>
            <translation>Die Instance hat {count} Volumes; AWS exportiert nur Instances mit einem.</translation>
        </message>
        <message>
            <source>Detach the data volumes; export them as AMIs of their snapshots.</source>
            <translation>Trennen Sie die Daten-Volumes; exportieren Sie sie als AMIs ihrer Snapshots.</translation>
        </message>
        <message>
            <source>Whether the role {role} may write to {bucket} could not be read.</source>
            <translation>Ob die Rolle {role} nach {bucket} schreiben darf, konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Let yourself do iam:GetRole, iam:ListRolePolicies, iam:GetRolePolicy and iam:ListAttachedRolePolicies, or ask someone who may.</source>
            <translation>Verschaffen Sie sich iam:GetRole, iam:ListRolePolicies, iam:GetRolePolicy und iam:ListAttachedRolePolicies, oder fragen Sie jemanden, der es darf.</translation>
        </message>
        <message>
            <source>How {bucket} encrypts could not be read: AWS does not export to a bucket that encrypts with a KMS key.</source>
            <translation>Wie {bucket} verschlüsselt, konnte nicht gelesen werden: AWS exportiert nicht in einen Bucket, der mit einem KMS-Schlüssel verschlüsselt.</translation>
        </message>
        <message>
            <source>Let yourself do s3:GetEncryptionConfiguration, or ask someone who may.</source>
            <translation>Verschaffen Sie sich s3:GetEncryptionConfiguration, oder fragen Sie jemanden, der es darf.</translation>
        </message>
        <message>
            <source>Whether AWS's export account may write to {bucket} could not be read.</source>
            <translation>Ob das Exportkonto von AWS in {bucket} schreiben darf, konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Let yourself do s3:GetBucketAcl, or ask someone who may.</source>
            <translation>Verschaffen Sie sich s3:GetBucketAcl, oder fragen Sie jemanden, der es darf.</translation>
        </message>
        <message>
            <source>The bucket {bucket} will let AWS's export account write to it (WRITE and READ_ACP for {account}).</source>
            <translation>Der Bucket {bucket} wird das Exportkonto von AWS hineinschreiben lassen (WRITE und READ_ACP für {account}).</translation>
        </message>
        <message>
            <source>The bucket {bucket} does not let AWS's export account {account} write to it.</source>
            <translation>Der Bucket {bucket} lässt das Exportkonto {account} von AWS nicht hineinschreiben.</translation>
        </message>
        <message>
            <source>Say --grant, or: `aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{{ObjectOwnership=BucketOwnerPreferred}}]`, then `aws s3api put-bucket-acl --bucket {bucket} --grant-write id={account} --grant-read-acp id={account} --grant-full-control id=YOUR-OWN`.</source>
            <translation>Geben Sie --grant an, oder: `aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{{ObjectOwnership=BucketOwnerPreferred}}]`, dann `aws s3api put-bucket-acl --bucket {bucket} --grant-write id={account} --grant-read-acp id={account} --grant-full-control id=YOUR-OWN`.</translation>
        </message>
        <message>
            <source>The service role {role} does not exist, so VM Import/Export cannot write to the bucket {bucket}.</source>
            <translation>Die Servicerolle {role} gibt es nicht; VM Import/Export kann daher nicht in den Bucket {bucket} schreiben.</translation>
        </message>
        <message>
            <source>Create the role (`amigrate policy` shows its trust), with s3:PutObject, s3:GetBucketAcl and s3:GetBucketLocation on {bucket}; or name another with --role.</source>
            <translation>Legen Sie die Rolle an (`amigrate policy` zeigt ihre Vertrauensrichtlinie), mit s3:PutObject, s3:GetBucketAcl und s3:GetBucketLocation auf {bucket}; oder nennen Sie eine andere mit --role.</translation>
        </message>
        <message>
            <source>The role {role} does not trust vmie.amazonaws.com, so VM Import/Export cannot take it on.</source>
            <translation>Die Rolle {role} vertraut vmie.amazonaws.com nicht; VM Import/Export kann sie daher nicht annehmen.</translation>
        </message>
        <message>
            <source>Mend its trust policy (`amigrate policy` shows it), or name another role with --role.</source>
            <translation>Korrigieren Sie ihre Vertrauensrichtlinie (`amigrate policy` zeigt sie), oder nennen Sie mit --role eine andere Rolle.</translation>
        </message>
        <message>
            <source>The role {role} lacks what an export needs: {missing}.</source>
            <translation>Der Rolle {role} fehlt, was ein Export braucht: {missing}.</translation>
        </message>
        <message>
            <source>Add these permissions to the role, or name another with --role.</source>
            <translation>Geben Sie der Rolle diese Berechtigungen, oder nennen Sie mit --role eine andere.</translation>
        </message>
        <message>
            <source>Name the file that the disk is exported to.</source>
            <translation>Nennen Sie die Datei, in die der Datenträger exportiert wird.</translation>
        </message>
        <message>
            <source>Name the place in S3: s3://BUCKET/PREFIX.</source>
            <translation>Nennen Sie den Ort in S3: s3://BUCKET/PREFIX.</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name, or let it be replaced.</source>
            <translation>{path} gibt es bereits. Wählen Sie einen anderen Namen, oder lassen Sie die Datei ersetzen.</translation>
        </message>
        <message>
            <source>It cannot be told for certain what is free on {where} ({reason}). Everything there is sent.</source>
            <translation>Was auf {where} frei ist, lässt sich nicht sicher ermitteln ({reason}). Alles dort wird gesendet.</translation>
        </message>
        <message>
            <source>{where} was not unmounted cleanly. Everything there is sent.</source>
            <translation>{where} wurde nicht sauber ausgehängt. Alles dort wird gesendet.</translation>
        </message>
        <message>
            <source>{where} holds nothing whose free blocks could be read ({kind}). Everything there is sent.</source>
            <translation>{where} enthält nichts, dessen freie Blöcke lesbar wären ({kind}). Alles dort wird gesendet.</translation>
        </message>
        <message>
            <source>A system of this machine is hibernated. Everything is sent; shut it down properly to send less.</source>
            <translation>Ein System dieser Maschine ist im Ruhezustand. Alles wird gesendet; fahren Sie es richtig herunter, um weniger zu senden.</translation>
        </message>
        <message>
            <source>Stopped on request.</source>
            <translation>Auf Wunsch gestoppt.</translation>
        </message>
        <message>
            <source>The state folder {path} cannot be made ({reason}); free the place, or name another with AMIGRATE_HOME.</source>
            <translation>Der Statusordner {path} kann nicht angelegt werden ({reason}); machen Sie den Platz frei, oder nennen Sie mit AMIGRATE_HOME einen anderen.</translation>
        </message>
        <message>
            <source>The output could not be written ({reason}).</source>
            <translation>Die Ausgabe konnte nicht geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be used ({reason}); the log in the state folder has the details.</source>
            <translation>{path} kann nicht verwendet werden ({reason}); Einzelheiten stehen im Protokoll im Statusordner.</translation>
        </message>
        <message>
            <source>{path} holds a disk image ({format}), which is never written over; choose another place.</source>
            <translation>{path} enthält ein Datenträgerabbild ({format}), das nie überschrieben wird; wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>This was not looked for.</source>
            <translation>Danach wurde nicht gesucht.</translation>
        </message>
        <message>
            <source>{where} is encrypted, so nothing in it can be read: decrypt it in the guest and export the image again.</source>
            <translation>{where} ist verschlüsselt, daher ist nichts darin lesbar: Entschlüsseln Sie es im Gast, und exportieren Sie das Abbild erneut.</translation>
        </message>
        <message>
            <source>{where} cannot be read, as its structure is damaged: check the file system in the guest and export the image again.</source>
            <translation>{where} ist nicht lesbar, da die Struktur beschädigt ist: Prüfen Sie das Dateisystem im Gast, und exportieren Sie das Abbild erneut.</translation>
        </message>
        <message>
            <source>{where} is a symbolic link that leads back to itself.</source>
            <translation>{where} ist ein symbolischer Link, der auf sich selbst zurückführt.</translation>
        </message>
        <message>
            <source>There is no volume {volume} in this image.</source>
            <translation>In diesem Abbild gibt es kein Volume {volume}.</translation>
        </message>
        <message>
            <source>{where} is of a kind that this program recognises and does not read.</source>
            <translation>{where} ist von einer Art, die dieses Programm erkennt, aber nicht liest.</translation>
        </message>
        <message>
            <source>{where} ends before what should stand there: the image was cut short.</source>
            <translation>{where} endet vor dem, was dort stehen müsste: Das Abbild ist abgeschnitten.</translation>
        </message>
        <message>
            <source>{where} has a map with a gap: it is damaged.</source>
            <translation>{where} hat eine Zuordnungstabelle mit einer Lücke und ist beschädigt.</translation>
        </message>
        <message>
            <source>{where} holds a length that cannot be: it is damaged.</source>
            <translation>{where} enthält eine unmögliche Längenangabe und ist beschädigt.</translation>
        </message>
        <message>
            <source>{where} holds damaged LVM metadata, so its logical volumes cannot be found.</source>
            <translation>{where} enthält beschädigte LVM-Metadaten; die logischen Volumes sind daher nicht auffindbar.</translation>
        </message>
        <message>
            <source>{where} needs an LVM physical volume that is on none of the disks given: add the disk that holds it.</source>
            <translation>{where} braucht ein physisches LVM-Volume, das auf keinem der angegebenen Datenträger liegt: Fügen Sie den Datenträger hinzu, der es enthält.</translation>
        </message>
        <message>
            <source>{where} is a logical volume of a kind that is recognised and not read (thin, cache, snapshot, RAID with parity).</source>
            <translation>{where} ist ein logisches Volume einer Art, die erkannt, aber nicht gelesen wird (Thin, Cache, Snapshot, RAID mit Parität).</translation>
        </message>
        <message>
            <source>{where} carries a status that is neither active nor inactive.</source>
            <translation>{where} trägt einen Status, der weder aktiv noch inaktiv ist.</translation>
        </message>
        <message>
            <source>{where} lies outside the disk.</source>
            <translation>{where} liegt außerhalb des Datenträgers.</translation>
        </message>
        <message>
            <source>{where} reaches past the end of the disk: the image was cut short.</source>
            <translation>{where} reicht über das Ende des Datenträgers hinaus: Das Abbild ist abgeschnitten.</translation>
        </message>
        <message>
            <source>{where} lies outside the area that the GPT calls usable.</source>
            <translation>{where} liegt außerhalb des Bereichs, den die GPT als nutzbar bezeichnet.</translation>
        </message>
        <message>
            <source>{where} overlaps the partition before it.</source>
            <translation>{where} überlappt die Partition davor.</translation>
        </message>
        <message>
            <source>{where}: the chain of extended boot records leads back to itself.</source>
            <translation>{where}: Die Kette der erweiterten Bootdatensätze führt auf sich selbst zurück.</translation>
        </message>
        <message>
            <source>{where}: the chain of extended boot records breaks off.</source>
            <translation>{where}: Die Kette der erweiterten Bootdatensätze bricht ab.</translation>
        </message>
        <message>
            <source>{where}: the GPT header contradicts itself.</source>
            <translation>{where}: Der GPT-Header widerspricht sich.</translation>
        </message>
        <message>
            <source>{where}: the GPT header's checksum is wrong.</source>
            <translation>{where}: Die Prüfsumme des GPT-Headers ist falsch.</translation>
        </message>
        <message>
            <source>{where}: the checksum of the GPT's entries is wrong.</source>
            <translation>{where}: Die Prüfsumme der GPT-Einträge ist falsch.</translation>
        </message>
        <message>
            <source>{where}: the primary GPT is damaged; its backup at the end of the disk is whole and was read instead.</source>
            <translation>{where}: Die primäre GPT ist beschädigt; ihre Sicherung am Ende des Datenträgers ist intakt und wurde stattdessen gelesen.</translation>
        </message>
        <message>
            <source>{where}: the backup GPT is not in the disk's last sector, so the disk was grown or cut short.</source>
            <translation>{where}: Die Sicherung der GPT liegt nicht im letzten Sektor; der Datenträger wurde also vergrößert oder abgeschnitten.</translation>
        </message>
        <message>
            <source>{where}: there is a protective MBR, and neither the GPT nor its backup is whole.</source>
            <translation>{where}: Es gibt einen schützenden MBR, aber weder die GPT noch ihre Sicherung ist intakt.</translation>
        </message>
        <message>
            <source>{where}: there is a GPT that no protective MBR guards; the MBR counts, the GPT is left over.</source>
            <translation>{where}: Es gibt eine GPT, die kein schützender MBR absichert; der MBR gilt, die GPT ist ein Überbleibsel.</translation>
        </message>
        <message>
            <source>{where}: there is a whole GPT without its protective MBR.</source>
            <translation>{where}: Es gibt eine intakte GPT ohne ihren schützenden MBR.</translation>
        </message>
        <message>
            <source>{where} is a placeholder: its bytes are kept in another file or another place (deduplication, cloud files).</source>
            <translation>{where} ist ein Platzhalter: Seine Bytes liegen in einer anderen Datei oder an einem anderen Ort (Deduplizierung, Cloud-Dateien).</translation>
        </message>
        <message>
            <source>Reading {where} met something that this program does not know how to read.</source>
            <translation>Beim Lesen von {where} fand sich etwas, das dieses Programm nicht lesen kann.</translation>
        </message>
        <message>
            <source>Reading {path} ended the inspection process ({how}): the image is damaged in a way that one of the readers does not survive.</source>
            <translation>Das Lesen von {path} hat den Untersuchungsprozess beendet ({how}): Das Abbild ist so beschädigt, dass einer der Leser es nicht übersteht.</translation>
        </message>
        <message>
            <source>Reading {path} was stopped after {seconds} seconds without an end: the image is damaged, or its storage does not answer.</source>
            <translation>Das Lesen von {path} wurde nach {seconds} Sekunden ohne Ende gestoppt: Das Abbild ist beschädigt, oder sein Speicher antwortet nicht.</translation>
        </message>
        <message>
            <source>Reading {path} needed more than {memory} MiB of memory and was stopped: the image is damaged.</source>
            <translation>Das Lesen von {path} brauchte mehr als {memory} MiB Arbeitsspeicher und wurde gestoppt: Das Abbild ist beschädigt.</translation>
        </message>
        <message>
            <source>The inspection process cannot be started with {program}: {reason}.</source>
            <translation>Der Untersuchungsprozess kann mit {program} nicht gestartet werden: {reason}.</translation>
        </message>
        <message>
            <source>{where} is part of a Btrfs that spans several disks, and one of them is not given: add it.</source>
            <translation>{where} gehört zu einem Btrfs über mehrere Datenträger, und einer davon ist nicht angegeben: Fügen Sie ihn hinzu.</translation>
        </message>
        <message>
            <source>{where} has no Btrfs subvolume {subvolume}.</source>
            <translation>{where} hat kein Btrfs-Subvolume {subvolume}.</translation>
        </message>
        <message>
            <source>{where} keeps its log on another device, so whether it was unmounted cleanly is not known.</source>
            <translation>{where} führt sein Protokoll auf einem anderen Gerät; ob es sauber ausgehängt wurde, ist daher nicht bekannt.</translation>
        </message>
        <message>
            <source>The window needs PySide6, which is not installed. Install it with `pip install PySide6-Essentials`, or use the command line: amigrate --help.</source>
            <translation>Das Fenster braucht PySide6, das nicht installiert ist. Installieren Sie es mit `pip install PySide6-Essentials`, oder verwenden Sie die Befehlszeile: amigrate --help.</translation>
        </message>
        <message>
            <source>PySide6 {pyside} does not work with Python {python}: it would crash after a while. Install PySide6 6.11 (`pip install 'PySide6-Essentials&lt;6.12'`) or use Python 3.12.</source>
            <translation>PySide6 {pyside} funktioniert nicht mit Python {python}: Es würde nach einer Weile abstürzen. Installieren Sie PySide6 6.11 (`pip install 'PySide6-Essentials&lt;6.12'`), oder verwenden Sie Python 3.12.</translation>
        </message>
        <message>
            <source>{path} is a disk image, and no disk image is ever written over. Choose another name.</source>
            <translation>{path} ist ein Datenträgerabbild, und kein Datenträgerabbild wird je überschrieben. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>{path} does not exist: check the path.</source>
            <translation>{path} ist nicht vorhanden: Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <source>{path} is a folder: name the disk image in it.</source>
            <translation>{path} ist ein Ordner: Nennen Sie das Datenträgerabbild darin.</translation>
        </message>
        <message>
            <source>{path} cannot be read with your permissions: allow your user to read the file.</source>
            <translation>{path} ist mit Ihren Berechtigungen nicht lesbar: Erlauben Sie Ihrem Benutzer, die Datei zu lesen.</translation>
        </message>
        <message>
            <source>{path} is empty (0 bytes): export or copy the disk image again.</source>
            <translation>{path} ist leer (0 Bytes): Exportieren oder kopieren Sie das Datenträgerabbild erneut.</translation>
        </message>
        <message>
            <source>{path} is not a disk image ({looks}): give an OVA, VMDK, VHD, VHDX or raw image.</source>
            <translation>{path} ist kein Datenträgerabbild ({looks}): Geben Sie ein Abbild als OVA, VMDK, VHD, VHDX oder raw an.</translation>
        </message>
        <message>
            <source>{path} could not be read at byte {offset} ({reason}): check the drive or the network share, then try again.</source>
            <translation>{path} konnte bei Byte {offset} nicht gelesen werden ({reason}): Prüfen Sie das Laufwerk oder die Netzwerkfreigabe, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{name} does not lie beside the files of {path}: put all files of the image into one folder.</source>
            <translation>{name} liegt nicht neben den Dateien von {path}: Legen Sie alle Dateien des Abbilds in einen Ordner.</translation>
        </message>
        <message>
            <source>{where}: {value}.</source>
            <translation>{where}: {value}.</translation>
        </message>
        <message>
            <source>{where}: {value} cannot be read here; convert the image with the program that made it.</source>
            <translation>{where}: {value} ist hier nicht lesbar; konvertieren Sie das Abbild mit dem Programm, das es erzeugt hat.</translation>
        </message>
        <message>
            <source>{where}: the header contradicts itself ({value}); export the image again.</source>
            <translation>{where}: Der Header widerspricht sich ({value}); exportieren Sie das Abbild erneut.</translation>
        </message>
        <message>
            <source>{where}: the image is cut off ({value}); copy or export it again.</source>
            <translation>{where}: Das Abbild ist abgeschnitten ({value}); kopieren oder exportieren Sie es erneut.</translation>
        </message>
        <message>
            <source>{where}: the table of blocks points outside the file ({value}); export the image again.</source>
            <translation>{where}: Die Blocktabelle zeigt über die Datei hinaus ({value}); exportieren Sie das Abbild erneut.</translation>
        </message>
        <message>
            <source>{where}: stored data is damaged ({value}); export the image again.</source>
            <translation>{where}: Gespeicherte Daten sind beschädigt ({value}); exportieren Sie das Abbild erneut.</translation>
        </message>
        <message>
            <source>{where}: the image holds only the changes to another one ({value}); merge the snapshots, then export.</source>
            <translation>{where}: Das Abbild enthält nur die Änderungen gegenüber einem anderen ({value}); führen Sie die Snapshots zusammen, und exportieren Sie dann.</translation>
        </message>
        <message>
            <source>{where}: AWS does not take {value}; the program can repack it.</source>
            <translation>{where}: AWS nimmt {value} nicht an; das Programm kann es umpacken.</translation>
        </message>
        <message>
            <source>{where}: the VMDK is not stream-optimised ({value}); AWS takes no other kind, the program can repack it.</source>
            <translation>{where}: Das VMDK ist nicht stream-optimiert ({value}); AWS nimmt keine andere Art an, das Programm kann es umpacken.</translation>
        </message>
        <message>
            <source>{where}: the VMDK says to be stream-optimised but is not compressed ({value}); export it again as OVF.</source>
            <translation>{where}: Das VMDK gibt sich als stream-optimiert aus, ist aber nicht komprimiert ({value}); exportieren Sie es erneut als OVF.</translation>
        </message>
        <message>
            <source>{where}: SEsparse VMDKs cannot be imported ({value}); export the VM as OVF, or clone the disk as thin.</source>
            <translation>{where}: SEsparse-VMDKs lassen sich nicht importieren ({value}); exportieren Sie die VM als OVF, oder klonen Sie den Datenträger als „thin“.</translation>
        </message>
        <message>
            <source>{where}: the disk is mapped to a physical device ({value}); clone it into a VMDK.</source>
            <translation>{where}: Der Datenträger ist einem physischen Gerät zugeordnet ({value}); klonen Sie ihn in ein VMDK.</translation>
        </message>
        <message>
            <source>{where}: the VMDK was not written by VMware ({value}); AWS documents only exports by VMware.</source>
            <translation>{where}: Das VMDK wurde nicht von VMware geschrieben ({value}); AWS dokumentiert nur Exporte von VMware.</translation>
        </message>
        <message>
            <source>{where}: the file {value}, which holds a part of the disk, is not beside its descriptor.</source>
            <translation>{where}: Die Datei {value}, die einen Teil des Datenträgers enthält, liegt nicht neben ihrem Deskriptor.</translation>
        </message>
        <message>
            <source>{where}: {value} is not a plain file beside the descriptor, so it was not opened.</source>
            <translation>{where}: {value} ist keine einfache Datei neben dem Deskriptor und wurde daher nicht geöffnet.</translation>
        </message>
        <message>
            <source>{where}: the two footers of the VHD are not the same ({value}); convert the image again.</source>
            <translation>{where}: Die beiden Footer der VHD stimmen nicht überein ({value}); konvertieren Sie das Abbild erneut.</translation>
        </message>
        <message>
            <source>{where}: {value}; convert the image again.</source>
            <translation>{where}: {value}; konvertieren Sie das Abbild erneut.</translation>
        </message>
        <message>
            <source>{where}: the size in the VHD does not fit the file ({value}); convert the image again.</source>
            <translation>{where}: Die Größe in der VHD passt nicht zur Datei ({value}); konvertieren Sie das Abbild erneut.</translation>
        </message>
        <message>
            <source>{where}: {value}; open and close the image once in Hyper-V, or convert it again.</source>
            <translation>{where}: {value}; öffnen und schließen Sie das Abbild einmal in Hyper-V, oder konvertieren Sie es erneut.</translation>
        </message>
        <message>
            <source>{where}: {value}; mount the image once in Hyper-V, so that the log is replayed.</source>
            <translation>{where}: {value}; hängen Sie das Abbild einmal in Hyper-V ein, damit das Protokoll angewendet wird.</translation>
        </message>
        <message>
            <source>{where}: the OVF must be the first file of an OVA, but {value}; pack it again.</source>
            <translation>{where}: Das OVF muss die erste Datei einer OVA sein, aber {value}; packen Sie sie neu.</translation>
        </message>
        <message>
            <source>{where}: an OVA may hold one virtual machine, not {value}; export each one by itself.</source>
            <translation>{where}: Eine OVA darf eine virtuelle Maschine enthalten, nicht {value}; exportieren Sie jede einzeln.</translation>
        </message>
        <message>
            <source>{where}: {value} is named but not there; export the virtual machine again.</source>
            <translation>{where}: {value} ist genannt, aber nicht vorhanden; exportieren Sie die virtuelle Maschine erneut.</translation>
        </message>
        <message>
            <source>{where}: {value}; the file was changed or damaged after the export.</source>
            <translation>{where}: {value}; die Datei wurde nach dem Export geändert oder beschädigt.</translation>
        </message>
        <message>
            <source>{where}: {value}; export the virtual machine again.</source>
            <translation>{where}: {value}; exportieren Sie die virtuelle Maschine erneut.</translation>
        </message>
        <message>
            <source>{where}: AWS takes no chunked disk files ({value}); export without chunks, or let the program repack it.</source>
            <translation>{where}: AWS nimmt keine gestückelten Datenträgerdateien an ({value}); exportieren Sie ungestückelt, oder lassen Sie das Programm umpacken.</translation>
        </message>
        <message>
            <source>{where}: AWS takes no compressed disk files ({value}); export without compression.</source>
            <translation>{where}: AWS nimmt keine komprimierten Datenträgerdateien an ({value}); exportieren Sie ohne Komprimierung.</translation>
        </message>
        <message>
            <source>{path} comes to {size} bytes or more as a stream-optimised VMDK, which holds up to {largest}: choose VHDX.</source>
            <translation>{path} kommt als stream-optimiertes VMDK auf {size} Bytes oder mehr, und dieses fasst höchstens {largest}: Wählen Sie VHDX.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was measured ({where}: {value}). Start again, and change neither the image nor this program meanwhile.</source>
            <translation>{path} ist nicht mehr, was beim Ausmessen vorlag ({where}: {value}). Starten Sie neu, und ändern Sie unterdessen weder das Abbild noch dieses Programm.</translation>
        </message>
        <message>
            <source>{path} holds a disk of {size} bytes, and a VHD holds up to {largest}: choose VHDX or VMDK.</source>
            <translation>{path} enthält einen Datenträger von {size} Bytes, und eine VHD fasst höchstens {largest}: Wählen Sie VHDX oder VMDK.</translation>
        </message>
        <message>
            <source>{path} could not be written ({reason}): free some space or choose another folder.</source>
            <translation>{path} konnte nicht geschrieben werden ({reason}): Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>No instance type is chosen. Name one, such as t3.small.</source>
            <translation>Kein Instance-Typ ist ausgewählt. Nennen Sie einen, z. B. t3.small.</translation>
        </message>
        <message>
            <source>{source} is no address. Give the one that you reach AWS from, such as 203.0.113.7.</source>
            <translation>{source} ist keine Adresse. Geben Sie die an, von der Sie AWS erreichen, z. B. 203.0.113.7.</translation>
        </message>
        <message>
            <source>{subnet} is no id of a subnet; those look like subnet-0123456789abcdef0.</source>
            <translation>{subnet} ist keine ID eines Subnetzes; die sehen aus wie subnet-0123456789abcdef0.</translation>
        </message>
        <message>
            <source>{group} is no id of a security group; those look like sg-0123456789abcdef0.</source>
            <translation>{group} ist keine ID einer Sicherheitsgruppe; die sehen aus wie sg-0123456789abcdef0.</translation>
        </message>
        <message>
            <source>{page} is not of the form port/path, such as 8080/health.</source>
            <translation>{page} hat nicht die Form Port/Pfad, etwa 8080/health.</translation>
        </message>
        <message>
            <source>This computer lies behind a router, so AWS sees another address than its own. Say with --from which one is let in: your network's public address.</source>
            <translation>Dieser Computer steht hinter einem Router, daher sieht AWS eine andere Adresse als seine eigene. Geben Sie mit --from an, welche zugelassen wird: die öffentliche Adresse Ihres Netzwerks.</translation>
        </message>
        <message>
            <source>It is not known which address to let in: this computer lies behind a router. Give your network's public address in the settings of the test launch.</source>
            <translation>Es ist nicht bekannt, welche Adresse eingelassen werden soll: Dieser Computer steht hinter einem Router. Geben Sie in den Einstellungen des Teststarts die öffentliche Adresse Ihres Netzes an.</translation>
        </message>
        <message>
            <source>{source} would let in too many: give your own address, or a range of at most {limit}.</source>
            <translation>{source} würde zu viele zulassen: Geben Sie Ihre eigene Adresse oder einen Bereich von höchstens {limit} an.</translation>
        </message>
        <message>
            <source>The user data have {size} bytes; EC2 takes {limit}.</source>
            <translation>Die Benutzerdaten haben {size} Bytes; EC2 nimmt {limit} an.</translation>
        </message>
        <message>
            <source>Say where the private key of the new key pair is to be saved.</source>
            <translation>Geben Sie an, wo der private Schlüssel des neuen Schlüsselpaars gespeichert werden soll.</translation>
        </message>
        <message>
            <source>{path} is there already and was not overwritten. Name another file for the private key.</source>
            <translation>{path} ist bereits vorhanden und wurde nicht überschrieben. Nennen Sie eine andere Datei für den privaten Schlüssel.</translation>
        </message>
        <message>
            <source>The private key file {path} cannot be used: {reason}.</source>
            <translation>Die Datei {path} mit dem privaten Schlüssel kann nicht verwendet werden: {reason}.</translation>
        </message>
        <message>
            <source>{target} is not of the form host:port.</source>
            <translation>{target} hat nicht die Form Host:Port.</translation>
        </message>
        <message>
            <source>The migration {id} has no AMI yet, so there is nothing to launch.</source>
            <translation>Die Migration {id} hat noch kein AMI; es gibt also nichts zu starten.</translation>
        </message>
        <message>
            <source>There is no launch {id}.</source>
            <translation>Es gibt keinen Start {id}.</translation>
        </message>
        <message>
            <source>The launch {id} is under way in another process.</source>
            <translation>Der Start {id} läuft in einem anderen Prozess.</translation>
        </message>
        <message>
            <source>The record of launch {id} in {path} cannot be read: {reason}.</source>
            <translation>Die Aufzeichnung des Starts {id} in {path} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>The launch {id} is over; start another one.</source>
            <translation>Der Start {id} ist vorbei; beginnen Sie einen neuen.</translation>
        </message>
        <message>
            <source>The Region has no default VPC. Choose a subnet.</source>
            <translation>Die Region hat kein Standard-VPC. Wählen Sie ein Subnetz.</translation>
        </message>
        <message>
            <source>Nothing was launched: without a terminal to ask on, say --yes.</source>
            <translation>Nichts wurde gestartet: Ohne Terminal für Rückfragen geben Sie --yes an.</translation>
        </message>
        <message>
            <source>There is no launch yet; 'amigrate launch MIGRATION' makes one.</source>
            <translation>Es gibt noch keinen Start; 'amigrate launch MIGRATION' legt einen an.</translation>
        </message>
        <message>
            <source>EC2 knows no instance {instance} any more.</source>
            <translation>EC2 kennt die Instance {instance} nicht mehr.</translation>
        </message>
        <message>
            <source>This computer has no ssh program.</source>
            <translation>Dieser Computer hat kein Programm ssh.</translation>
        </message>
        <message>
            <source>{login} could not log in at {address}: {reason}</source>
            <translation>{login} konnte sich an {address} nicht anmelden: {reason}</translation>
        </message>
        <message>
            <source>The Systems Manager agent ended with {status}: {reason}</source>
            <translation>Der Systems-Manager-Agent endete mit {status}: {reason}</translation>
        </message>
        <message>
            <source>The login at {address} gave no answer within {seconds} seconds.</source>
            <translation>Die Anmeldung an {address} gab innerhalb von {seconds} Sekunden keine Antwort.</translation>
        </message>
        <message>
            <source>The instance is {state}, not running: {reason}</source>
            <translation>Die Instance ist {state}, sie läuft nicht: {reason}</translation>
        </message>
        <message>
            <source>EC2's status check says {status}. The console's text and picture show how far the machine came.</source>
            <translation>Die Statusprüfung von EC2 meldet {status}. Text und Bild der Konsole zeigen, wie weit die Maschine kam.</translation>
        </message>
        <message>
            <source>The machine gave up with: {words}</source>
            <translation>Die Maschine gab auf mit: {words}</translation>
        </message>
        <message>
            <source>Nothing answers at port {port} of {address}. Look whether the service is enabled, the guest's own firewall lets it in, and the network came up.</source>
            <translation>An Port {port} von {address} antwortet nichts. Prüfen Sie, ob der Dienst aktiviert ist, die Firewall des Gasts ihn zulässt und das Netzwerk hochkam.</translation>
        </message>
        <message>
            <source>EC2 shows no volume of the instance.</source>
            <translation>EC2 zeigt kein Volume der Instance.</translation>
        </message>
        <message>
            <source>Not attached, or smaller than their snapshot: {devices}</source>
            <translation>Nicht angehängt oder kleiner als ihr Snapshot: {devices}</translation>
        </message>
        <message>
            <source>No account to log in with was given, and no Systems Manager agent answers.</source>
            <translation>Kein Konto für die Anmeldung wurde angegeben, und kein Systems-Manager-Agent antwortet.</translation>
        </message>
        <message>
            <source>No Systems Manager agent answers, and Windows is looked into by no other way: install the agent, and name an instance profile that lets it report.</source>
            <translation>Kein Systems-Manager-Agent antwortet, und in Windows wird auf keinem anderen Weg gesehen: Installieren Sie den Agenten, und nennen Sie ein Instance-Profil, mit dem er sich melden darf.</translation>
        </message>
        <message>
            <source>The login as {login} was refused: {reason} An import installs no key: name an account and a key that the machine has had before.</source>
            <translation>Die Anmeldung als {login} wurde abgelehnt: {reason} Ein Import installiert keinen Schlüssel: Nennen Sie ein Konto und einen Schlüssel, die die Maschine schon vorher hatte.</translation>
        </message>
        <message>
            <source>The machine did not answer.</source>
            <translation>Die Maschine hat nicht geantwortet.</translation>
        </message>
        <message>
            <source>The instance did not tell.</source>
            <translation>Die Instance gab keine Auskunft.</translation>
        </message>
        <message>
            <source>In its fstab, and not mounted: {points}</source>
            <translation>In fstab eingetragen und nicht eingehängt: {points}</translation>
        </message>
        <message>
            <source>Mounted read-only although fstab says otherwise: {points}. The file system may be damaged.</source>
            <translation>Schreibgeschützt eingehängt, obwohl fstab anderes sagt: {points}. Das Dateisystem ist möglicherweise beschädigt.</translation>
        </message>
        <message>
            <source>The system sees {seen} disks, {attached} are attached.</source>
            <translation>Das System sieht {seen} Datenträger, {attached} sind angehängt.</translation>
        </message>
        <message>
            <source>Almost no space, or no inodes, left on {points}</source>
            <translation>Fast kein Platz oder keine Inodes mehr auf {points}</translation>
        </message>
        <message>
            <source>Not running: {names}</source>
            <translation>Läuft nicht: {names}</translation>
        </message>
        <message>
            <source>No process was named, and there is no systemd to ask.</source>
            <translation>Kein Prozess wurde genannt, und es gibt kein systemd, das Auskunft gäbe.</translation>
        </message>
        <message>
            <source>Automatic services that ended with an error: {services}</source>
            <translation>Automatische Dienste, die mit einem Fehler endeten: {services}</translation>
        </message>
        <message>
            <source>Windows keeps disks offline: {disks}. Bring them online in Disk Management, or set the SAN policy to OnlineAll before the import.</source>
            <translation>Windows hält Datenträger offline: {disks}. Schalten Sie sie in der Datenträgerverwaltung online, oder setzen Sie vor dem Import die SAN-Richtlinie auf OnlineAll.</translation>
        </message>
        <message>
            <source>Windows reads no file system on {points}</source>
            <translation>Windows liest kein Dateisystem auf {points}</translation>
        </message>
        <message>
            <source>Marked as damaged, and checked at the next start: {points}</source>
            <translation>Als beschädigt markiert und beim nächsten Start geprüft: {points}</translation>
        </message>
        <message>
            <source>The System log tells of {events} since the boot.</source>
            <translation>Das Systemprotokoll meldet seit dem Start {events}.</translation>
        </message>
        <message>
            <source>Failed units: {units}</source>
            <translation>Fehlgeschlagene Units: {units}</translation>
        </message>
        <message>
            <source>No page was named.</source>
            <translation>Keine Seite wurde genannt.</translation>
        </message>
        <message>
            <source>Nothing answers at {place}.</source>
            <translation>Unter {place} antwortet nichts.</translation>
        </message>
        <message>
            <source>{place} answers {status}.</source>
            <translation>{place} antwortet mit {status}.</translation>
        </message>
        <message>
            <source>EC2 gave it {wanted}, but no interface has this address.</source>
            <translation>EC2 hat ihr {wanted} zugewiesen, aber keine Schnittstelle hat diese Adresse.</translation>
        </message>
        <message>
            <source>Not reachable from inside: {targets}</source>
            <translation>Von innen nicht erreichbar: {targets}</translation>
        </message>
        <message>
            <source>The instance has no program to try a connection with.</source>
            <translation>Die Instance hat kein Programm, mit dem sich eine Verbindung versuchen ließe.</translation>
        </message>
        <message>
            <source>Instance runs</source>
            <translation>Instance läuft</translation>
        </message>
        <message>
            <source>System status</source>
            <translation>Systemstatus</translation>
        </message>
        <message>
            <source>Instance status</source>
            <translation>Instance-Status</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Konsole</translation>
        </message>
        <message>
            <source>Port answers</source>
            <translation>Port antwortet</translation>
        </message>
        <message>
            <source>Volumes attached</source>
            <translation>Volumes angehängt</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Volume integrity</source>
            <translation>Unversehrtheit der Volumes</translation>
        </message>
        <message>
            <source>Disk space</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Prozesse</translation>
        </message>
        <message>
            <source>HTTP answer</source>
            <translation>HTTP-Antwort</translation>
        </message>
        <message>
            <source>Boot errors</source>
            <translation>Startfehler</translation>
        </message>
        <message>
            <source>Connectivity</source>
            <translation>Konnektivität</translation>
        </message>
        <message>
            <source>{where}: the default boot entry named there is in no menu; GRUB boots the first entry instead: set the default anew (grub2-set-default, or GRUB_DEFAULT and update-grub).</source>
            <translation>{where}: Der dort genannte Standard-Booteintrag steht in keinem Menü; GRUB startet stattdessen den ersten Eintrag: Setzen Sie den Standard neu (grub2-set-default oder GRUB_DEFAULT und update-grub).</translation>
        </message>
        <message>
            <source>{where}: the boot loader's configuration holds no entry; write it anew with grub-mkconfig.</source>
            <translation>{where}: Die Konfiguration des Bootloaders enthält keinen Eintrag; erzeugen Sie sie mit grub-mkconfig neu.</translation>
        </message>
        <message>
            <source>{where}: the kernel of the default boot entry is not on the disk; install it again, or choose another entry.</source>
            <translation>{where}: Der Kernel des Standard-Booteintrags ist nicht auf dem Datenträger; installieren Sie ihn erneut, oder wählen Sie einen anderen Eintrag.</translation>
        </message>
        <message>
            <source>{where}: netplan cannot read this file; mend its YAML (netplan generate shows the fault).</source>
            <translation>{where}: netplan kann diese Datei nicht lesen; korrigieren Sie ihr YAML (netplan generate zeigt den Fehler).</translation>
        </message>
        <message>
            <source>{where}: this wicked configuration is not well-formed XML; mend it.</source>
            <translation>{where}: Diese wicked-Konfiguration ist kein wohlgeformtes XML; korrigieren Sie sie.</translation>
        </message>
        <message>
            <source>{where}: the package database is damaged; rebuild it in the guest (rpm --rebuilddb).</source>
            <translation>{where}: Die Paketdatenbank ist beschädigt; bauen Sie sie im Gast neu auf (rpm --rebuilddb).</translation>
        </message>
        <message>
            <source>{where}: there is no package database that tells which package a kernel belongs to.</source>
            <translation>{where}: Es gibt keine Paketdatenbank, die sagt, zu welchem Paket ein Kernel gehört.</translation>
        </message>
        <message>
            <source>{where}: these firewall rules could not be followed; make sure that SSH is let in.</source>
            <translation>{where}: Diese Firewallregeln waren nicht nachzuvollziehen; stellen Sie sicher, dass SSH zugelassen ist.</translation>
        </message>
        <message>
            <source>{where}: the initramfs is damaged or of an unknown kind; build it anew (update-initramfs -u, or dracut -f).</source>
            <translation>{where}: Das initramfs ist beschädigt oder von unbekannter Art; erzeugen Sie es neu (update-initramfs -u oder dracut -f).</translation>
        </message>
        <message>
            <source>{where}: the initramfs is too large to be read; build it anew with fewer drivers.</source>
            <translation>{where}: Das initramfs ist zu groß zum Lesen; erzeugen Sie es mit weniger Treibern neu.</translation>
        </message>
        <message>
            <source>{where}: the initramfs is large and was not read to its end; a deep check reads it.</source>
            <translation>{where}: Das initramfs ist groß und wurde nicht bis zum Ende gelesen; eine Tiefenprüfung liest es.</translation>
        </message>
        <message>
            <source>There is no migration {id}. `amigrate status` lists them all.</source>
            <translation>Es gibt keine Migration {id}. `amigrate status` listet alle auf.</translation>
        </message>
        <message>
            <source>Migration {id} is {state}: it cannot be resumed or cancelled any more.</source>
            <translation>Die Migration {id} ist {state}: Sie kann nicht mehr fortgesetzt oder abgebrochen werden.</translation>
        </message>
        <message>
            <source>Migration {id} is {state}. Cancel it before you remove it.</source>
            <translation>Die Migration {id} ist {state}. Brechen Sie sie ab, bevor Sie sie entfernen.</translation>
        </message>
        <message>
            <source>Migration {id} is running in another window or command. Pause it there first.</source>
            <translation>Die Migration {id} läuft in einem anderen Fenster oder Befehl. Pausieren Sie sie zuerst dort.</translation>
        </message>
        <message>
            <source>The list of migrations ({path}) cannot be read or written: {reason}. Check the disk and the folder's permissions.</source>
            <translation>Die Liste der Migrationen ({path}) kann nicht gelesen oder geschrieben werden: {reason}. Prüfen Sie den Datenträger und die Berechtigungen des Ordners.</translation>
        </message>
        <message>
            <source>The record of migration {id} in {path} is damaged: {reason}.</source>
            <translation>Die Aufzeichnung der Migration {id} in {path} ist beschädigt: {reason}.</translation>
        </message>
        <message>
            <source>This program already runs migrations of {present}; those of {folder} need a process of their own.</source>
            <translation>Dieses Programm führt bereits Migrationen von {present} aus; die von {folder} brauchen einen eigenen Prozess.</translation>
        </message>
        <message>
            <source>More than {limit} programs run migrations at once. Close one of them.</source>
            <translation>Mehr als {limit} Programme führen gleichzeitig Migrationen aus. Schließen Sie eines davon.</translation>
        </message>
        <message>
            <source>A fault of this program stopped the migration ({kind}: {reason}). What was done is kept; please report it, and resume.</source>
            <translation>Ein Fehler dieses Programms hat die Migration gestoppt ({kind}: {reason}). Das Erledigte bleibt erhalten; bitte melden Sie den Fehler, und setzen Sie fort.</translation>
        </message>
        <message>
            <source>Uploading {name}: what was sent is kept when the computer sleeps, but time is lost</source>
            <translation>{name} wird hochgeladen: Gesendetes bleibt erhalten, wenn der Computer in den Ruhezustand geht, aber es geht Zeit verloren</translation>
        </message>
        <message>
            <source>An upload cannot be held to {rate} bytes a second: at least {least} are needed. Pause it instead.</source>
            <translation>Ein Upload lässt sich nicht auf {rate} Bytes pro Sekunde begrenzen: Mindestens {least} sind nötig. Pausieren Sie ihn stattdessen.</translation>
        </message>
        <message>
            <source>laying out the VMDK:</source>
            <translation>Das VMDK wird angelegt:</translation>
        </message>
        <message>
            <source>the disk sets the pace</source>
            <translation>der Datenträger bestimmt das Tempo</translation>
        </message>
        <message>
            <source>the processor sets the pace</source>
            <translation>der Prozessor bestimmt das Tempo</translation>
        </message>
        <message>
            <source>the network sets the pace</source>
            <translation>das Netzwerk bestimmt das Tempo</translation>
        </message>
        <message>
            <source>waiting for AWS</source>
            <translation>wartet auf AWS</translation>
        </message>
        <message>
            <source>held to the limit that was set</source>
            <translation>durch die eingestellte Grenze gehalten</translation>
        </message>
        <message>
            <source>{guest} cannot get a licence from AWS: Linux runs under its own licence only. Choose BYOL, or Auto, which means BYOL here.</source>
            <translation>{guest} kann keine Lizenz von AWS erhalten: Linux läuft nur unter seiner eigenen Lizenz. Wählen Sie BYOL oder Auto, was hier BYOL bedeutet.</translation>
        </message>
        <message>
            <source>{guest} cannot get a licence from AWS: a Windows client runs under your own licence only. Choose BYOL, or Auto, which means BYOL here.</source>
            <translation>{guest} kann keine Lizenz von AWS erhalten: Ein Windows-Client läuft nur unter Ihrer eigenen Lizenz. Wählen Sie BYOL oder Auto, was hier BYOL bedeutet.</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk: AWS decides during the import.</source>
            <translation>Das Betriebssystem war vom Datenträger nicht zu erkennen: AWS entscheidet während des Imports.</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk: if this licence does not fit it, the import fails.</source>
            <translation>Das Betriebssystem war vom Datenträger nicht zu erkennen: Passt diese Lizenz nicht dazu, schlägt der Import fehl.</translation>
        </message>
        <message>
            <source>AWS licences exist for Windows Server only.</source>
            <translation>Lizenzen von AWS gibt es nur für Windows Server.</translation>
        </message>
        <message>
            <source>Your own licence stays in force. If the guest is a Windows, the conditions below apply.</source>
            <translation>Ihre eigene Lizenz bleibt gültig. Ist der Gast ein Windows, gelten die Bedingungen unten.</translation>
        </message>
        <message>
            <source>Auto means AWS here: the machine gets a licence from AWS in place of its own.</source>
            <translation>Auto bedeutet hier AWS: Die Maschine erhält anstelle ihrer eigenen eine Lizenz von AWS.</translation>
        </message>
        <message>
            <source>Auto means BYOL here: the machine keeps its own licence.</source>
            <translation>Auto bedeutet hier BYOL: Die Maschine behält ihre eigene Lizenz.</translation>
        </message>
        <message>
            <source>Nothing changes: the machine keeps its own licence or subscription.</source>
            <translation>Nichts ändert sich: Die Maschine behält ihre eigene Lizenz oder Subskription.</translation>
        </message>
        <message>
            <source>Red Hat Enterprise Linux keeps its subscription, which has to be moved to the cloud through Red Hat Cloud Access.</source>
            <translation>Red Hat Enterprise Linux behält seine Subskription, die über Red Hat Cloud Access in die Cloud verlegt werden muss.</translation>
        </message>
        <message>
            <source>SUSE Linux Enterprise Server keeps its subscription through the SUSE Public Cloud Program (BYOS).</source>
            <translation>SUSE Linux Enterprise Server behält seine Subskription über das SUSE Public Cloud Program (BYOS).</translation>
        </message>
        <message>
            <source>The Windows Server licence is paid for by the hour, within the price of the instance.</source>
            <translation>Die Windows-Server-Lizenz wird stundenweise bezahlt, im Preis der Instance enthalten.</translation>
        </message>
        <message>
            <source>The instance costs what a Linux instance costs, as long as every condition below is met. Eligibility comes from MSDN or Windows Software Assurance Per User.</source>
            <translation>Die Instance kostet so viel wie eine Linux-Instance, solange jede Bedingung unten erfüllt ist. Die Berechtigung ergibt sich aus MSDN oder Windows Software Assurance Per User.</translation>
        </message>
        <message>
            <source>AWS recommends to ask your own legal advisers about Microsoft's terms; using AWS against them is not permitted.</source>
            <translation>AWS empfiehlt, zu den Bedingungen von Microsoft Ihre eigene Rechtsberatung zu fragen; AWS entgegen diesen zu nutzen, ist nicht gestattet.</translation>
        </message>
        <message>
            <source>The instance will run on a Dedicated Host.</source>
            <translation>Die Instance wird auf einem Dedicated Host laufen.</translation>
        </message>
        <message>
            <source>The machine was made from software that we provide ourselves, and is brought in by VM Import/Export under its current terms.</source>
            <translation>Die Maschine wurde aus Software erstellt, die wir selbst bereitstellen, und wird mit VM Import/Export unter dessen geltenden Bedingungen eingebracht.</translation>
        </message>
        <message>
            <source>The instance runs only in the AWS Regions that we have designated, and where AWS offers BYOL.</source>
            <translation>Die Instance läuft nur in den von uns bestimmten AWS-Regionen, in denen AWS BYOL anbietet.</translation>
        </message>
        <message>
            <source>Windows is activated with our own Microsoft keys, or from our key management system (KMS).</source>
            <translation>Windows wird mit unseren eigenen Microsoft-Schlüsseln oder von unserem Key Management System (KMS) aktiviert.</translation>
        </message>
        <message>
            <source>We know that each start may put the instance on another physical server, and that Microsoft's rules on moving a licence from one server to another allow this.</source>
            <translation>Uns ist bekannt, dass jeder Start die Instance auf einen anderen physischen Server bringen kann und dass die Regeln von Microsoft zum Übertragen einer Lizenz zwischen Servern dies erlauben.</translation>
        </message>
        <message>
            <source>Our agreements with Microsoft entitle us to BYOL for this software, we have accepted Microsoft's licence terms, and we answer for keeping to them.</source>
            <translation>Unsere Verträge mit Microsoft berechtigen uns zu BYOL für diese Software; wir haben die Lizenzbedingungen von Microsoft angenommen und stehen für ihre Einhaltung ein.</translation>
        </message>
        <message>
            <source>The subscription of this Red Hat Enterprise Linux is enrolled in Red Hat Cloud Access.</source>
            <translation>Die Subskription dieses Red Hat Enterprise Linux ist bei Red Hat Cloud Access angemeldet.</translation>
        </message>
        <message>
            <source>The subscription of this SUSE Linux Enterprise Server is used under the SUSE Public Cloud Program (BYOS).</source>
            <translation>Die Subskription dieses SUSE Linux Enterprise Server wird im SUSE Public Cloud Program (BYOS) genutzt.</translation>
        </message>
        <message>
            <source>{type} runs {offered}; the guest is {guest}.</source>
            <translation>{type} führt {offered} aus; der Gast ist {guest}.</translation>
        </message>
        <message>
            <source>{type} runs {offered}; AWS imports x86 machines only.</source>
            <translation>{type} führt {offered} aus; AWS importiert nur x86-Maschinen.</translation>
        </message>
        <message>
            <source>{type} starts by {offered}; the disk starts by {guest}.</source>
            <translation>{type} startet über {offered}; der Datenträger startet über {guest}.</translation>
        </message>
        <message>
            <source>{type} has an ENA network interface, and no ENA driver was found in the guest: it could not be reached. Install the driver before the import, or choose a type that does not need it.</source>
            <translation>{type} hat eine ENA-Netzwerkschnittstelle, und im Gast wurde kein ENA-Treiber gefunden: Er wäre nicht erreichbar. Installieren Sie den Treiber vor dem Import, oder wählen Sie einen Typ, der ihn nicht braucht.</translation>
        </message>
        <message>
            <source>{type} attaches its volumes by NVMe, and no NVMe driver was found in the guest: it could not find its disk. Install the driver before the import, or choose a type that does not need it.</source>
            <translation>{type} bindet seine Volumes über NVMe an, und im Gast wurde kein NVMe-Treiber gefunden: Er fände seinen Datenträger nicht. Installieren Sie den Treiber vor dem Import, oder wählen Sie einen Typ, der ihn nicht braucht.</translation>
        </message>
        <message>
            <source>{type} has {offered} vCPU; the machine is declared with {needed}.</source>
            <translation>{type} hat {offered} vCPU; für die Maschine sind {needed} angegeben.</translation>
        </message>
        <message>
            <source>The image does not say what the machine had: {cpus} vCPU and {memory} GiB are assumed.</source>
            <translation>Das Abbild sagt nicht, was die Maschine hatte: {cpus} vCPU und {memory} GiB werden angenommen.</translation>
        </message>
        <message>
            <source>The machine is declared with {cpus} vCPU and {memory} GiB of memory.</source>
            <translation>Für die Maschine sind {cpus} vCPU und {memory} GiB Arbeitsspeicher angegeben.</translation>
        </message>
        <message>
            <source>{type} has {offered} GiB of memory; the machine is declared with {needed} GiB.</source>
            <translation>{type} hat {offered} GiB Arbeitsspeicher; für die Maschine sind {needed} GiB angegeben.</translation>
        </message>
        <message>
            <source>{type} takes {offered} volumes; the machine has {needed}.</source>
            <translation>{type} nimmt {offered} Volumes auf; die Maschine hat {needed}.</translation>
        </message>
        <message>
            <source>{type} belongs to a previous generation: dearer and slower than today's types, and not in every Region.</source>
            <translation>{type} gehört zu einer früheren Generation: teurer und langsamer als die heutigen Typen und nicht in jeder Region.</translation>
        </message>
        <message>
            <source>{type} is not among the types that the guide of 2019 lists for imported Linux machines.</source>
            <translation>{type} gehört nicht zu den Typen, die das Handbuch von 2019 für importierte Linux-Maschinen nennt.</translation>
        </message>
        <message>
            <source>There is no instance type {type} in this list.</source>
            <translation>In dieser Liste gibt es keinen Instance-Typ {type}.</translation>
        </message>
        <message>
            <source>AWS has never published the size of {type}.</source>
            <translation>AWS hat die Größe von {type} nie veröffentlicht.</translation>
        </message>
        <message>
            <source>{type} needs ENA and NVMe drivers; whether the guest has them could not be read.</source>
            <translation>{type} braucht ENA- und NVMe-Treiber; ob der Gast sie hat, konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>How the disk starts could not be read; {type} may or may not start it.</source>
            <translation>Wie der Datenträger startet, konnte nicht gelesen werden; ob {type} ihn startet, ist offen.</translation>
        </message>
        <message>
            <source>{type} can start by UEFI, as this disk does.</source>
            <translation>{type} kann wie dieser Datenträger über UEFI starten.</translation>
        </message>
        <message>
            <source>{type} is burstable: its processors slow down under lasting load.</source>
            <translation>{type} ist Burst-fähig: Die Prozessoren werden unter Dauerlast langsamer.</translation>
        </message>
        <message>
            <source>{type} has accelerators (GPU or other) that the guest has no driver for.</source>
            <translation>{type} hat Beschleuniger (GPU oder andere), für die der Gast keinen Treiber hat.</translation>
        </message>
        <message>
            <source>{type} is bare metal: it takes minutes to start.</source>
            <translation>{type} ist Bare Metal: Der Start dauert Minuten.</translation>
        </message>
        <message>
            <source>There is no plan yet: the image has not been checked.</source>
            <translation>Es gibt noch keinen Plan: Das Abbild wurde noch nicht geprüft.</translation>
        </message>
        <message>
            <source>{path} cannot be found ({reason}). Put it back, or make a new plan.</source>
            <translation>{path} ist nicht zu finden ({reason}). Stellen Sie die Datei wieder bereit, oder erstellen Sie einen neuen Plan.</translation>
        </message>
        <message>
            <source>{path} has changed since the plan was made ({size} bytes then, {now} now). Check it again and make a new plan.</source>
            <translation>{path} hat sich geändert, seit der Plan erstellt wurde (damals {size} Bytes, jetzt {now}). Prüfen Sie die Datei erneut, und erstellen Sie einen neuen Plan.</translation>
        </message>
        <message>
            <source>{path} has {size} bytes; Amazon S3 takes at most {limit} bytes in one object.</source>
            <translation>{path} hat {size} Bytes; Amazon S3 nimmt höchstens {limit} Bytes in einem Objekt an.</translation>
        </message>
        <message>
            <source>{path} cannot be sent as {container} ({reason}): that takes one readable disk a file, of a size that the container holds. Choose --repack never, or convert the disks first.</source>
            <translation>{path} kann nicht als {container} gesendet werden ({reason}): Dazu braucht es pro Datei einen lesbaren Datenträger von einer Größe, die der Container fasst. Wählen Sie --repack never, oder konvertieren Sie die Datenträger zuerst.</translation>
        </message>
        <message>
            <source>{path} is of format {format}, which AWS does not import. Convert it to VHDX, VMDK (stream-optimised) or raw first.</source>
            <translation>{path} hat das Format {format}, das AWS nicht importiert. Konvertieren Sie es zuerst in VHDX, VMDK (stream-optimiert) oder raw.</translation>
        </message>
        <message>
            <source>The plan names {count} files; AWS imports at most {limit} volumes.</source>
            <translation>Der Plan nennt {count} Dateien; AWS importiert höchstens {limit} Volumes.</translation>
        </message>
        <message>
            <source>An OVA describes a whole machine and has to be imported alone; the plan names {count} files.</source>
            <translation>Eine OVA beschreibt eine ganze Maschine und muss allein importiert werden; der Plan nennt {count} Dateien.</translation>
        </message>
        <message>
            <source>AWS would refuse this image: {rules}. Mend what the report says and check it again.</source>
            <translation>AWS würde dieses Abbild ablehnen: {rules}. Beheben Sie, was der Bericht nennt, und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>The plan says {platform}, but the image holds {guest}.</source>
            <translation>Der Plan sagt {platform}, aber das Abbild enthält {guest}.</translation>
        </message>
        <message>
            <source>{operation} is no usage operation that AWS knows. Use one of {known}, or leave it out.</source>
            <translation>{operation} ist kein Nutzungsvorgang, den AWS kennt. Verwenden Sie einen von {known}, oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <source>Usage operation {operation} is for {platform} under {license}; this plan has {guest} under {chosen}. Leave it out, or change the licence.</source>
            <translation>Der Nutzungsvorgang {operation} gilt für {platform} unter {license}; dieser Plan hat {guest} unter {chosen}. Lassen Sie ihn weg, oder ändern Sie die Lizenz.</translation>
        </message>
        <message>
            <source>A condition of the licence has not been confirmed yet: {item}.</source>
            <translation>Eine Bedingung der Lizenz ist noch nicht bestätigt: {item}.</translation>
        </message>
        <message>
            <source>{region} is not the name of an AWS Region. Names look like eu-west-1.</source>
            <translation>{region} ist nicht der Name einer AWS-Region. Die Namen sehen aus wie eu-west-1.</translation>
        </message>
        <message>
            <source>{bucket} cannot be the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens, beginning and ending with a letter or digit.</source>
            <translation>{bucket} kann kein Bucket-Name sein: 3 bis 63 Kleinbuchstaben, Ziffern, Punkte und Bindestriche, mit Buchstabe oder Ziffer am Anfang und am Ende.</translation>
        </message>
        <message>
            <source>Name a bucket, or let the program create one.</source>
            <translation>Nennen Sie einen Bucket, oder lassen Sie das Programm einen anlegen.</translation>
        </message>
        <message>
            <source>The prefix {prefix} cannot be used: at most 512 bytes, and not beginning with a slash.</source>
            <translation>Das Präfix {prefix} kann nicht verwendet werden: höchstens 512 Bytes, und kein Schrägstrich am Anfang.</translation>
        </message>
        <message>
            <source>{role} cannot be the name of a role: at most 64 letters, digits and + = , . @ - _.</source>
            <translation>{role} kann kein Rollenname sein: höchstens 64 Buchstaben, Ziffern und + = , . @ - _.</translation>
        </message>
        <message>
            <source>The key {key} is named, but encryption is not switched on. Switch it on, or leave the key out.</source>
            <translation>Der Schlüssel {key} ist genannt, aber die Verschlüsselung ist nicht eingeschaltet. Schalten Sie sie ein, oder lassen Sie den Schlüssel weg.</translation>
        </message>
        <message>
            <source>There are {count} tags; AWS takes at most {limit}.</source>
            <translation>Es sind {count} Tags; AWS nimmt höchstens {limit} an.</translation>
        </message>
        <message>
            <source>The tag {key} cannot be used: 1 to 128 characters, a value of at most 256, and not beginning with aws:.</source>
            <translation>Das Tag {key} kann nicht verwendet werden: 1 bis 128 Zeichen, ein Wert von höchstens 256, und nicht mit aws: am Anfang.</translation>
        </message>
        <message>
            <source>The plan could not be written to {path}: {reason}.</source>
            <translation>Der Plan konnte nicht nach {path} geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>The plan {path} could not be read: {reason}.</source>
            <translation>Der Plan {path} konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a plan: {reason}.</source>
            <translation>{path} ist kein Plan: {reason}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of this program (plan version {version}). Update the program.</source>
            <translation>{path} wurde von einer neueren Version dieses Programms geschrieben (Planversion {version}). Aktualisieren Sie das Programm.</translation>
        </message>
        <message>
            <source>{path} is not a valid plan: {where}: {reason}.</source>
            <translation>{path} ist kein gültiger Plan: {where}: {reason}.</translation>
        </message>
        <message>
            <source>Choose the file of a virtual machine's disk, or an OVA.</source>
            <translation>Wählen Sie die Datei eines Datenträgers einer virtuellen Maschine oder eine OVA.</translation>
        </message>
        <message>
            <source>The image is being checked.</source>
            <translation>Das Abbild wird geprüft.</translation>
        </message>
        <message>
            <source>The upload is still running.</source>
            <translation>Der Upload läuft noch.</translation>
        </message>
        <message>
            <source>AWS is still working on the import.</source>
            <translation>AWS arbeitet noch am Import.</translation>
        </message>
        <message>
            <source>Press Start to begin the upload.</source>
            <translation>Klicken Sie auf „Upload starten“, um mit dem Upload zu beginnen.</translation>
        </message>
        <message>
            <source>The migration is under way: it can be paused or cancelled, but not changed.</source>
            <translation>Die Migration läuft: Sie kann pausiert oder abgebrochen, aber nicht geändert werden.</translation>
        </message>
        <message>
            <source>{path} holds no operating system that could be read, so it cannot be told which answer file it needs. Say it: amigrate answer-file --architecture amd64 (or x86).</source>
            <translation>{path} enthält kein lesbares Betriebssystem; welche Antwortdatei es braucht, ist daher nicht zu ermitteln. Geben Sie es an: amigrate answer-file --architecture amd64 (oder x86).</translation>
        </message>
        <message>
            <source>{path} holds {guest}: only Windows has sysprep and its answer file.</source>
            <translation>{path} enthält {guest}: Nur Windows hat sysprep und dessen Antwortdatei.</translation>
        </message>
        <message>
            <source>The architecture of the Windows in {path} could not be read. Say it: amigrate answer-file --architecture amd64 (or x86).</source>
            <translation>Die Architektur des Windows in {path} konnte nicht gelesen werden. Geben Sie sie an: amigrate answer-file --architecture amd64 (oder x86).</translation>
        </message>
        <message>
            <source>The Windows in {path} is for {architecture}; AWS imports x86 and amd64 only, and the guide has no answer file for others.</source>
            <translation>Das Windows in {path} ist für {architecture}; AWS importiert nur x86 und amd64, und das Handbuch hat für andere keine Antwortdatei.</translation>
        </message>
        <message>
            <source>The disk cannot start by {mode}: what was found on it starts by {offered}; leave the boot mode to the program, or choose that one.</source>
            <translation>Der Datenträger kann nicht über {mode} starten: Was darauf gefunden wurde, startet über {offered}; überlassen Sie den Bootmodus dem Programm, oder wählen Sie diesen.</translation>
        </message>
        <message>
            <source>The disk says it: {value}.</source>
            <translation>Die Platte sagt es: {value}.</translation>
        </message>
        <message>
            <source>Not rehearsed: QEMU (qemu-system-x86_64) is not installed; 'amigrate doctor' says how to get it.</source>
            <translation>Kein Probelauf: QEMU (qemu-system-x86_64) ist nicht installiert; 'amigrate doctor' sagt, wie Sie es bekommen.</translation>
        </message>
        <message>
            <source>Not rehearsed: this machine boots by UEFI and no UEFI firmware for QEMU is installed (Debian: apt-get install ovmf).</source>
            <translation>Kein Probelauf: Diese Maschine startet über UEFI, und keine UEFI-Firmware für QEMU ist installiert (Debian: apt-get install ovmf).</translation>
        </message>
        <message>
            <source>Not rehearsed: no operating system was found on {path}; 'amigrate check' says why.</source>
            <translation>Kein Probelauf: Auf {path} wurde kein Betriebssystem gefunden; 'amigrate check' nennt den Grund.</translation>
        </message>
        <message>
            <source>Not rehearsed: {path} holds a system for {architecture}, and EC2 imports x86-64 machines.</source>
            <translation>Kein Probelauf: {path} enthält ein System für {architecture}, und EC2 importiert x86-64-Maschinen.</translation>
        </message>
        <message>
            <source>Not rehearsed: {path} has no room for a working copy of {needed} bytes; free some space or set AMIGRATE_HOME elsewhere.</source>
            <translation>Kein Probelauf: {path} hat keinen Platz für eine Arbeitskopie von {needed} Bytes; schaffen Sie Platz, oder setzen Sie AMIGRATE_HOME auf einen anderen Ort.</translation>
        </message>
        <message>
            <source>{path} is not a report of amigrate ({reason} at {where}): choose a file that 'amigrate check --json' wrote.</source>
            <translation>{path} ist kein Bericht von amigrate ({reason} bei {where}): Wählen Sie eine Datei, die 'amigrate check --json' geschrieben hat.</translation>
        </message>
        <message>
            <source>Import as an image: the files go to S3, and ImportImage makes the guest fit for EC2.</source>
            <translation>Als Abbild importieren: Die Dateien gehen nach S3, und ImportImage macht den Gast für EC2 tauglich.</translation>
        </message>
        <message>
            <source>Import as snapshots: the files go to S3, ImportSnapshot takes each disk as it is, and an AMI is registered from them.</source>
            <translation>Als Snapshots importieren: Die Dateien gehen nach S3, ImportSnapshot nimmt jeden Datenträger, wie er ist, und daraus wird ein AMI registriert.</translation>
        </message>
        <message>
            <source>Write directly: the blocks go to EBS snapshots without S3, and an AMI is registered from them.</source>
            <translation>Direkt schreiben: Die Blöcke gehen ohne S3 in EBS-Snapshots, und daraus wird ein AMI registriert.</translation>
        </message>
        <message>
            <source>Write directly, then import: the blocks go to EBS snapshots without S3, and ImportImage makes the guest fit from there.</source>
            <translation>Direkt schreiben, dann importieren: Die Blöcke gehen ohne S3 in EBS-Snapshots, und ImportImage macht den Gast von dort aus für EC2 tauglich.</translation>
        </message>
        <message>
            <source>Import with a manifest: parts and a manifest go to S3, ImportVolume makes volumes, and an AMI is registered from snapshots of them.</source>
            <translation>Mit Manifest importieren: Teile und ein Manifest gehen nach S3, ImportVolume macht Volumes daraus, und aus deren Snapshots wird ein AMI registriert.</translation>
        </message>
        <message>
            <source>AWS would refuse the machine on this route: {rules}.</source>
            <translation>AWS würde die Maschine auf dieser Route ablehnen: {rules}.</translation>
        </message>
        <message>
            <source>The largest disk has {size}; this route takes at most {limit}.</source>
            <translation>Der größte Datenträger hat {size}; diese Route nimmt höchstens {limit} an.</translation>
        </message>
        <message>
            <source>The machine has {count} disks; at most {limit} are taken.</source>
            <translation>Die Maschine hat {count} Datenträger; höchstens {limit} werden angenommen.</translation>
        </message>
        <message>
            <source>{path} is of format {format}, which this route does not take. Repack it, or choose a direct route.</source>
            <translation>{path} hat das Format {format}, das diese Route nicht annimmt. Packen Sie es um, oder wählen Sie eine direkte Route.</translation>
        </message>
        <message>
            <source>Not all disks of {path} can be read; see the report.</source>
            <translation>Nicht alle Datenträger von {path} sind lesbar; siehe Bericht.</translation>
        </message>
        <message>
            <source>AWS imports no {architecture} guests as images. Choose --route direct or snapshot, which register the disks as they are.</source>
            <translation>AWS importiert keine {architecture}-Gäste als Abbilder. Wählen Sie --route direct oder snapshot, die die Datenträger registrieren, wie sie sind.</translation>
        </message>
        <message>
            <source>{guest} under a licence of AWS's needs ImportImage: an image that is registered from snapshots has no Windows licence. Choose the image route, or bring your own licence.</source>
            <translation>{guest} unter einer Lizenz von AWS braucht ImportImage: Ein Abbild, das aus Snapshots registriert wird, hat keine Windows-Lizenz. Wählen Sie die Abbild-Route, oder bringen Sie Ihre eigene Lizenz mit.</translation>
        </message>
        <message>
            <source>AWS does not look into the disks: what does not start, or cannot be reached, shows only when an instance is launched.</source>
            <translation>AWS sieht nicht in die Datenträger: Was nicht startet oder nicht erreichbar ist, zeigt sich erst beim Start einer Instance.</translation>
        </message>
        <message>
            <source>AWS adds no drivers, and the kernel's for EC2 were not all found ({rule}): the instance may not find its disk or its network. Add them to the initramfs first.</source>
            <translation>AWS fügt keine Treiber hinzu, und die des Kernels für EC2 wurden nicht alle gefunden ({rule}): Die Instance findet möglicherweise ihren Datenträger oder ihr Netzwerk nicht. Nehmen Sie sie zuerst ins initramfs auf.</translation>
        </message>
        <message>
            <source>The static network configuration stays ({rule}): the instance cannot be reached until it asks by DHCP. Change it first.</source>
            <translation>Die statische Netzwerkkonfiguration bleibt ({rule}): Die Instance ist nicht erreichbar, bis sie ihre Adresse über DHCP bezieht. Ändern Sie dies zuerst.</translation>
        </message>
        <message>
            <source>The network configuration names an interface that EC2 will not have ({rule}). Change it first.</source>
            <translation>Die Netzwerkkonfiguration nennt eine Schnittstelle, die es in EC2 nicht geben wird ({rule}). Ändern Sie dies zuerst.</translation>
        </message>
        <message>
            <source>The lines of /etc/fstab stay as they are ({rule}): name file systems by UUID first, and take out those that EC2 has not.</source>
            <translation>Die Zeilen von /etc/fstab bleiben, wie sie sind ({rule}): Benennen Sie Dateisysteme zuerst nach UUID, und entfernen Sie die, die EC2 nicht hat.</translation>
        </message>
        <message>
            <source>{guest} gets no drivers, no changed registry and no Windows platform in the AMI: it starts only when AWS's PV, NVMe and ENA drivers are installed before, and is billed as Linux.</source>
            <translation>{guest} erhält im AMI keine Treiber, keine geänderte Registrierung und keine Windows-Plattform: Es startet nur, wenn die PV-, NVMe- und ENA-Treiber von AWS vorher installiert wurden, und wird als Linux abgerechnet.</translation>
        </message>
        <message>
            <source>The AMI of {guest} carries no subscription: the instances use the one that you bring.</source>
            <translation>Das AMI von {guest} enthält keine Subskription: Die Instances nutzen die, die Sie mitbringen.</translation>
        </message>
        <message>
            <source>What ImportImage would refuse is not refused here, and is yours to answer for: {rules}.</source>
            <translation>Was ImportImage ablehnen würde, wird hier nicht abgelehnt und liegt in Ihrer Verantwortung: {rules}.</translation>
        </message>
        <message>
            <source>ImportVolume exists only in the older Regions, takes one disk a task, and asks for a snapshot and an AMI to be made afterwards.</source>
            <translation>ImportVolume gibt es nur in den älteren Regionen; es nimmt pro Aufgabe einen Datenträger und verlangt danach einen Snapshot und ein AMI.</translation>
        </message>
        <message>
            <source>The volumes are encrypted only where the account encrypts new volumes by default.</source>
            <translation>Die Volumes werden nur verschlüsselt, wenn das Konto neue Volumes standardmäßig verschlüsselt.</translation>
        </message>
        <message>
            <source>Neither a bucket nor the service role vmimport is needed.</source>
            <translation>Weder ein Bucket noch die Servicerolle vmimport wird benötigt.</translation>
        </message>
        <message>
            <source>Only the blocks in use go, about {size}, and no copy lies in S3.</source>
            <translation>Nur die belegten Blöcke werden gesendet, etwa {size}, und in S3 liegt keine Kopie.</translation>
        </message>
        <message>
            <source>When the disk has changed, only the changed blocks need go again (amigrate migrate --since).</source>
            <translation>Hat sich der Datenträger geändert, müssen nur die geänderten Blöcke erneut gesendet werden (amigrate migrate --since).</translation>
        </message>
        <message>
            <source>The description has {length} characters; AWS takes at most {limit}. Shorten it.</source>
            <translation>Die Beschreibung hat {length} Zeichen; AWS nimmt höchstens {limit} an. Kürzen Sie sie.</translation>
        </message>
        <message>
            <source>The comment has {length} characters; AWS takes at most {limit}. Shorten it.</source>
            <translation>Der Kommentar hat {length} Zeichen; AWS nimmt höchstens {limit} an. Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>{device} cannot be used as a device name: names look like /dev/sdf or /dev/xvdf, and each may be given once.</source>
            <translation>{device} kann nicht als Gerätename verwendet werden: Namen sehen aus wie /dev/sdf oder /dev/xvdf, und jeder darf nur einmal vorkommen.</translation>
        </message>
        <message>
            <source>Boot mode {mode} does not go together with {architecture}. Choose the other boot mode, or leave it out.</source>
            <translation>Der Bootmodus {mode} verträgt sich nicht mit {architecture}. Wählen Sie den anderen Bootmodus, oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <source>UEFI can be asked for only with the platform when AWS imports from snapshots. Give --platform Linux or Windows.</source>
            <translation>UEFI lässt sich nur zusammen mit der Plattform verlangen, wenn AWS aus Snapshots importiert. Geben Sie --platform Linux oder Windows an.</translation>
        </message>
        <message>
            <source>The key {key} lies in another Region than {region}, where the disks are encrypted. Use a key of {region}.</source>
            <translation>Der Schlüssel {key} liegt in einer anderen Region als {region}, wo die Datenträger verschlüsselt werden. Verwenden Sie einen Schlüssel aus {region}.</translation>
        </message>
        <message>
            <source>{arn} is no ARN of a licence configuration (arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-…).</source>
            <translation>{arn} ist kein ARN einer Lizenzkonfiguration (arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-…).</translation>
        </message>
        <message>
            <source>The licence configuration {arn} lies in another Region than {region}. Use one of {region}.</source>
            <translation>Die Lizenzkonfiguration {arn} liegt in einer anderen Region als {region}. Verwenden Sie eine aus {region}.</translation>
        </message>
        <message>
            <source>A licence configuration counts licences of your own; this plan takes AWS's. Choose --license-type BYOL, or leave it out.</source>
            <translation>Eine Lizenzkonfiguration zählt Ihre eigenen Lizenzen; dieser Plan nimmt die von AWS. Wählen Sie --license-type BYOL, oder lassen Sie sie weg.</translation>
        </message>
        <message>
            <source>Only a direct route can send what has changed since an earlier migration; this plan goes by {route}. Choose --route direct or direct-image.</source>
            <translation>Nur eine direkte Route kann senden, was sich seit einer früheren Migration geändert hat; dieser Plan nimmt {route}. Wählen Sie --route direct oder direct-image.</translation>
        </message>
        <message>
            <source>{id} is no migration's id. `amigrate status` lists them.</source>
            <translation>{id} ist keine ID einer Migration. `amigrate status` listet sie auf.</translation>
        </message>
        <message>
            <source>The route {route} sends the files as they are. Choose --repack never.</source>
            <translation>Die Route {route} sendet die Dateien, wie sie sind. Wählen Sie --repack never.</translation>
        </message>
        <message>
            <source>The route {route} has no place for {names}: only ImportImage takes them. Leave them out, or choose the image route.</source>
            <translation>Die Route {route} hat keinen Platz für {names}: Nur ImportImage nimmt sie an. Lassen Sie sie weg, oder wählen Sie die Abbild-Route.</translation>
        </message>
        <message>
            <source>ImportVolume encrypts nothing by itself. Switch on EBS encryption by default in the account and leave --encrypted out, or choose another route.</source>
            <translation>ImportVolume verschlüsselt von sich aus nichts. Schalten Sie im Konto die standardmäßige EBS-Verschlüsselung ein, und lassen Sie --encrypted weg, oder wählen Sie eine andere Route.</translation>
        </message>
        <message>
            <source>EBS has other bytes of block {block} of {snapshot} than were sent; it is sent again.</source>
            <translation>EBS hat für Block {block} von {snapshot} andere Bytes, als gesendet wurden; er wird erneut gesendet.</translation>
        </message>
        <message>
            <source>The snapshot {snapshot} did not become complete: {aws_message} Resume the migration; it begins a new one.</source>
            <translation>Der Snapshot {snapshot} wurde nicht vollständig: {aws_message} Setzen Sie die Migration fort; sie beginnt einen neuen.</translation>
        </message>
        <message>
            <source>Migration {id} has not written the same disks directly, or has not finished. Choose another one for --since, or leave it out.</source>
            <translation>Die Migration {id} hat nicht dieselben Datenträger direkt geschrieben oder ist nicht abgeschlossen. Wählen Sie für --since eine andere, oder lassen Sie es weg.</translation>
        </message>
        <message>
            <source>Not all disks of {path} can be read, so it cannot be written directly.</source>
            <translation>Nicht alle Datenträger von {path} sind lesbar, daher kann nicht direkt geschrieben werden.</translation>
        </message>
        <message>
            <source>The import manifest is no XML that can be read: {reason}.</source>
            <translation>Das Importmanifest ist kein lesbares XML: {reason}.</translation>
        </message>
        <message>
            <source>The import manifest lacks {name}, or has it wrong.</source>
            <translation>Im Importmanifest fehlt {name} oder ist falsch.</translation>
        </message>
        <message>
            <source>The import manifest names the format {format}; it has to be RAW, VHD or VMDK.</source>
            <translation>Das Importmanifest nennt das Format {format}; es muss RAW, VHD oder VMDK sein.</translation>
        </message>
        <message>
            <source>The import manifest has {count} parts: there has to be one, and at most 100,000.</source>
            <translation>Das Importmanifest hat {count} Teile: Es müssen mindestens einer und höchstens 100.000 sein.</translation>
        </message>
        <message>
            <source>Part {part} of the import manifest begins at byte {start}, not at {expected}.</source>
            <translation>Teil {part} des Importmanifests beginnt bei Byte {start}, nicht bei {expected}.</translation>
        </message>
        <message>
            <source>The import manifest says {size} bytes, but its parts have {parts}.</source>
            <translation>Das Importmanifest sagt {size} Bytes, aber seine Teile haben {parts}.</translation>
        </message>
        <message>
            <source>The import manifest asks for a volume of {size} GiB.</source>
            <translation>Das Importmanifest verlangt ein Volume von {size} GiB.</translation>
        </message>
        <message>
            <source>The import manifest names {address}, which is no http(s) address.</source>
            <translation>Das Importmanifest nennt {address}; das ist keine http(s)-Adresse.</translation>
        </message>
        <message>
            <source>The Region has no availability zone that volumes can be made in. Choose another Region.</source>
            <translation>Die Region hat keine Availability Zone, in der sich Volumes anlegen lassen. Wählen Sie eine andere Region.</translation>
        </message>
        <message>
            <source>There is no rule {rule}; 'amigrate rules' lists them.</source>
            <translation>Es gibt keine Regel {rule}; 'amigrate rules' listet sie auf.</translation>
        </message>
        <message>
            <source>{rule} asks for no confirmation here: it was judged from the disk ({verdict}). Leave it out of --confirm; 'amigrate check' marks what can be confirmed.</source>
            <translation>{rule} verlangt hier keine Bestätigung: Sie wurde anhand des Datenträgers beurteilt ({verdict}). Lassen Sie sie bei --confirm weg; 'amigrate check' kennzeichnet, was bestätigt werden kann.</translation>
        </message>
        <message>
            <source>The sandbox cannot keep its state in {folder}: {reason}. Choose another folder with --state.</source>
            <translation>Die Sandbox kann ihren Zustand nicht in {folder} speichern: {reason}. Wählen Sie mit --state einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Another sandbox already runs on {folder}. Use that one, or choose another folder with --state.</source>
            <translation>In {folder} läuft bereits eine andere Sandbox. Verwenden Sie diese, oder wählen Sie mit --state einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Port {port} cannot be used: {reason}. Choose another one with --port, or 0 for any free one.</source>
            <translation>Port {port} kann nicht verwendet werden: {reason}. Wählen Sie mit --port einen anderen, oder 0 für einen beliebigen freien.</translation>
        </message>
        <message>
            <source>The sandbox did not start in {folder}: {reason}. Its log is {log}.</source>
            <translation>Die Sandbox in {folder} ist nicht gestartet: {reason}. Ihr Protokoll ist {log}.</translation>
        </message>
        <message>
            <source>The sandbox does not take these service control policies: {reason}. Each must be a policy document with Effect, Action and Resource.</source>
            <translation>Die Sandbox nimmt diese Service-Control-Richtlinien nicht an: {reason}. Jede muss ein Richtliniendokument mit Effect, Action und Resource sein.</translation>
        </message>
        <message>
            <source>The sandbox in {folder} was not ready after {seconds} seconds. Its log is {log}.</source>
            <translation>Die Sandbox in {folder} war nach {seconds} Sekunden nicht bereit. Ihr Protokoll ist {log}.</translation>
        </message>
        <message>
            <source>The registry hive {where} is not there, so what it says is unknown; check that the image holds the whole system volume.</source>
            <translation>Die Registrierungsstruktur {where} fehlt, daher ist ihr Inhalt unbekannt; prüfen Sie, ob das Abbild das ganze System-Volume enthält.</translation>
        </message>
        <message>
            <source>{where} does not start like a registry hive; start the machine once, shut it down, and export it again.</source>
            <translation>{where} beginnt nicht wie eine Registrierungsstruktur; starten Sie die Maschine einmal, fahren Sie sie herunter, und exportieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>The registry hive {where} is damaged; start the machine once so that Windows mends it, shut it down, and export it again.</source>
            <translation>Die Registrierungsstruktur {where} ist beschädigt; starten Sie die Maschine einmal, damit Windows sie repariert, fahren Sie sie herunter, und exportieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>The registry value {where} has a type that Windows does not use there; look at it with regedit and set it again.</source>
            <translation>Der Registrierungswert {where} hat einen Typ, den Windows dort nicht verwendet; sehen Sie ihn mit regedit an, und setzen Sie ihn neu.</translation>
        </message>
        <message>
            <source>The account record {where} is too short to be read; look at the accounts with "net user" and set the passwords again.</source>
            <translation>Der Kontodatensatz {where} ist zu kurz zum Lesen; sehen Sie die Konten mit "net user" an, und setzen Sie die Kennwörter neu.</translation>
        </message>
        <message>
            <source>No boot store (BCD or boot.ini) was found for {where}; check that the system partition is in the image.</source>
            <translation>Für {where} wurde kein Startspeicher (BCD oder boot.ini) gefunden; prüfen Sie, ob die Systempartition im Abbild ist.</translation>
        </message>
        <message>
            <source>The registry value {where} is not there, though every Windows has it; start the machine once, shut it down, and export it again.</source>
            <translation>Der Registrierungswert {where} fehlt, obwohl jedes Windows ihn hat; starten Sie die Maschine einmal, fahren Sie sie herunter, und exportieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>{where} is not a Windows program, so the processor that this Windows is for is unknown; repair it with "sfc /scannow" and export it again.</source>
            <translation>{where} ist kein Windows-Programm, daher ist unbekannt, für welchen Prozessor dieses Windows ist; reparieren Sie es mit "sfc /scannow", und exportieren Sie erneut.</translation>
        </message>
    </context>
    <context>
        <name>migrations</name>
        <message>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begonnen</translation>
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
            <translation>Importoptionen</translation>
        </message>
        <message>
            <source>{platform}, AWS's licence</source>
            <translation>{platform}, Lizenz von AWS</translation>
        </message>
        <message>
            <source>{platform}, a licence of your own</source>
            <translation>{platform}, eigene Lizenz</translation>
        </message>
        <message>
            <source>{system}, {sql} of AWS</source>
            <translation>{system}, {sql} von AWS</translation>
        </message>
        <message>
            <source>Nothing is set: AWS and the image decide.</source>
            <translation>Nichts ist gesetzt: AWS und das Abbild entscheiden.</translation>
        </message>
        <message>
            <source>description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>boot mode</source>
            <translation>Startmodus</translation>
        </message>
        <message>
            <source>usage operation</source>
            <translation>Nutzungsvorgang</translation>
        </message>
        <message>
            <source>licence configurations</source>
            <translation>Lizenzkonfigurationen</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>Plattform</translation>
        </message>
        <message>
            <source>architecture</source>
            <translation>Architektur</translation>
        </message>
        <message>
            <source>hypervisor</source>
            <translation>Hypervisor</translation>
        </message>
        <message>
            <source>device names</source>
            <translation>Gerätenamen</translation>
        </message>
        <message>
            <source>Set: {names}</source>
            <translation>Gesetzt: {names}</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Your AMI</source>
            <translation>Ihr AMI</translation>
        </message>
        <message>
            <source>AMI id</source>
            <translation>AMI-ID</translation>
        </message>
        <message>
            <source>Launch command</source>
            <translation>Startbefehl</translation>
        </message>
        <message>
            <source>Launch it</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>This was the sandbox: to do it for real, make a new migration and choose AWS on the review page.</source>
            <translation>Das war die Sandbox: Für den Ernstfall legen Sie eine neue Migration an und wählen auf der Seite „Übersicht“ AWS.</translation>
        </message>
        <message>
            <source>Launch a &amp;test instance…</source>
            <translation>&amp;Test-Instance starten…</translation>
        </message>
        <message>
            <source>Clean &amp;up…</source>
            <translation>A&amp;ufräumen…</translation>
        </message>
        <message>
            <source>Shows what lies in the account, with its monthly cost</source>
            <translation>Zeigt, was im Konto liegt, mit den monatlichen Kosten</translation>
        </message>
        <message>
            <source>sandbox on this computer</source>
            <translation>Sandbox auf diesem Computer</translation>
        </message>
        <message>
            <source>deleted from the bucket</source>
            <translation>aus dem Bucket gelöscht</translation>
        </message>
        <message>
            <source>still in the bucket</source>
            <translation>noch im Bucket</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Snapshots</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>Hochgeladene Datei</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>Importaufgabe</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>Teststart</translation>
        </message>
        <message>
            <source>&amp;Test launch…</source>
            <translation>&amp;Teststart…</translation>
        </message>
        <message>
            <source>Why it failed</source>
            <translation>Warum es fehlschlug</translation>
        </message>
        <message>
            <source>AWS's message</source>
            <translation>Meldung von AWS</translation>
        </message>
        <message>
            <source>AWS says</source>
            <translation>AWS meldet</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>{rule} (the check before the upload failed it)</source>
            <translation>{rule} (war schon bei der Prüfung vor dem Hochladen nicht erfüllt)</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Quelle: {source}</translation>
        </message>
        <message>
            <source>AWS status</source>
            <translation>AWS-Status</translation>
        </message>
        <message>
            <source>Checking the account…</source>
            <translation>Das Konto wird geprüft…</translation>
        </message>
        <message>
            <source>Uploading {name}…</source>
            <translation>{name} wird hochgeladen…</translation>
        </message>
    </context>
    <context>
        <name>pane</name>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>could not be told</source>
            <translation>nicht zu ermitteln</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Instance-Typ</translation>
        </message>
        <message>
            <source>chosen at the launch</source>
            <translation>wird beim Start gewählt</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>Importaufgabe</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>Teststart</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>drivers for EC2</source>
            <translation>Treiber für EC2</translation>
        </message>
        <message>
            <source>addresses by DHCP</source>
            <translation>Adressen über DHCP</translation>
        </message>
        <message>
            <source>mounts by UUID</source>
            <translation>Einhängen nach UUID</translation>
        </message>
        <message>
            <source>boot menu</source>
            <translation>Bootmenü</translation>
        </message>
        <message>
            <source>registry made bootable, addresses by DHCP</source>
            <translation>Registrierung startfähig gemacht, Adressen über DHCP</translation>
        </message>
    </context>
    <context>
        <name>rehearsal</name>
        <message>
            <source>The firmware finds the disk</source>
            <translation>Die Firmware findet den Datenträger</translation>
        </message>
        <message>
            <source>The boot loader starts</source>
            <translation>Der Bootloader startet</translation>
        </message>
        <message>
            <source>The kernel starts</source>
            <translation>Der Kernel startet</translation>
        </message>
        <message>
            <source>The root file system is mounted</source>
            <translation>Das Root-Dateisystem ist eingehängt</translation>
        </message>
        <message>
            <source>An address comes by DHCP</source>
            <translation>Eine Adresse kommt über DHCP</translation>
        </message>
        <message>
            <source>Someone can log in</source>
            <translation>Die Anmeldung ist möglich</translation>
        </message>
        <message>
            <source>Windows is activated</source>
            <translation>Windows ist aktiviert</translation>
        </message>
        <message>
            <source>Driver {name}</source>
            <translation>Treiber {name}</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>proved</source>
            <translation>bewiesen</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>checked only</source>
            <translation>nur geprüft</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>steht aus</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>nicht erreicht</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>You may do what the plan does</source>
            <translation>Sie dürfen, was der Plan tut</translation>
        </message>
        <message>
            <source>Whoever signed in may do every action that this plan uses, on this bucket and role; it is not the account's root user.</source>
            <translation>Wer angemeldet ist, darf jede Aktion ausführen, die dieser Plan verwendet, mit diesem Bucket und dieser Rolle; es ist nicht der Root-Benutzer des Kontos.</translation>
        </message>
        <message>
            <source>{arn} may do all {count} actions that this plan needs.</source>
            <translation>{arn} darf alle {count} Aktionen ausführen, die dieser Plan braucht.</translation>
        </message>
        <message>
            <source>These are the credentials of account {account}'s root user.</source>
            <translation>Dies sind die Anmeldedaten des Root-Benutzers von Konto {account}.</translation>
        </message>
        <message>
            <source>No policy lets you do {actions}.</source>
            <translation>Keine Richtlinie erlaubt Ihnen {actions}.</translation>
        </message>
        <message>
            <source>A policy of yours denies {actions}.</source>
            <translation>Eine Ihrer Richtlinien verweigert {actions}.</translation>
        </message>
        <message>
            <source>A service control policy of the organization denies {actions}: no policy in this account can allow it.</source>
            <translation>Eine Service-Control-Richtlinie der Organisation verweigert {actions}: Keine Richtlinie in diesem Konto kann dies erlauben.</translation>
        </message>
        <message>
            <source>A resource control policy of the organization denies {actions}.</source>
            <translation>Eine Ressourcenkontrollrichtlinie der Organisation verweigert {actions}.</translation>
        </message>
        <message>
            <source>Your permissions boundary does not let you do {actions}.</source>
            <translation>Ihre Berechtigungsgrenze erlaubt Ihnen {actions} nicht.</translation>
        </message>
        <message>
            <source>The session's policy does not let you do {actions}.</source>
            <translation>Die Richtlinie der Sitzung erlaubt Ihnen {actions} nicht.</translation>
        </message>
        <message>
            <source>The resource's own policy denies {actions}.</source>
            <translation>Die eigene Richtlinie der Ressource verweigert {actions}.</translation>
        </message>
        <message>
            <source>The policy of the VPC endpoint in between denies {actions}.</source>
            <translation>Die Richtlinie des dazwischenliegenden VPC-Endpunkts verweigert {actions}.</translation>
        </message>
        <message>
            <source>You may not do {actions}: the import goes on without, but something stays behind or undone.</source>
            <translation>Sie dürfen {actions} nicht ausführen: Der Import geht ohne weiter, aber etwas bleibt zurück oder unerledigt.</translation>
        </message>
        <message>
            <source>Whether you may do {actions} depends on conditions that cannot be told beforehand.</source>
            <translation>Ob Sie {actions} ausführen dürfen, hängt von Bedingungen ab, die sich vorab nicht ermitteln lassen.</translation>
        </message>
        <message>
            <source>Whether you may do {actions} could not be asked beforehand: {reason}.</source>
            <translation>Ob Sie {actions} ausführen dürfen, ließ sich vorab nicht abfragen: {reason}.</translation>
        </message>
        <message>
            <source>Not asked: who you are comes first.</source>
            <translation>Nicht abgefragt: Zuerst muss feststehen, wer Sie sind.</translation>
        </message>
        <message>
            <source>Ask the account's administrator to attach the policy that `amigrate policy --bucket BUCKET` writes.</source>
            <translation>Bitten Sie die Administration des Kontos, die Richtlinie anzuhängen, die `amigrate policy --bucket BUCKET` schreibt.</translation>
        </message>
        <message>
            <source>Sign in as an IAM user or role; VM Import/Export does not work for the root user.</source>
            <translation>Melden Sie sich als IAM-Benutzer oder mit einer Rolle an; für den Root-Benutzer funktioniert VM Import/Export nicht.</translation>
        </message>
        <message>
            <source>Ask the account's administrator to take the Deny out of the policy that is named above.</source>
            <translation>Bitten Sie die Administration des Kontos, das Deny aus der oben genannten Richtlinie zu entfernen.</translation>
        </message>
        <message>
            <source>Ask whoever runs the AWS organization; the account's own administrator cannot change this.</source>
            <translation>Wenden Sie sich an die, die die AWS-Organisation verwalten; die Administration des Kontos kann dies nicht ändern.</translation>
        </message>
        <message>
            <source>Ask the account's administrator to widen your permissions boundary by the actions named.</source>
            <translation>Bitten Sie die Administration des Kontos, Ihre Berechtigungsgrenze um die genannten Aktionen zu erweitern.</translation>
        </message>
        <message>
            <source>Sign in without the session policy, or with one that allows the actions named.</source>
            <translation>Melden Sie sich ohne die Sitzungsrichtlinie an oder mit einer, die die genannten Aktionen erlaubt.</translation>
        </message>
        <message>
            <source>Ask your network's administrator to allow the actions in the VPC endpoint's policy.</source>
            <translation>Bitten Sie Ihre Netzwerkadministration, die Aktionen in der Richtlinie des VPC-Endpunkts zu erlauben.</translation>
        </message>
        <message>
            <source>To know it beforehand, let yourself do iam:SimulatePrincipalPolicy; `amigrate policy` writes it too.</source>
            <translation>Um es vorab zu wissen, verschaffen Sie sich iam:SimulatePrincipalPolicy; `amigrate policy` schreibt auch dies.</translation>
        </message>
        <message>
            <source>The service role reaches the bucket</source>
            <translation>Die Servicerolle erreicht den Bucket</translation>
        </message>
        <message>
            <source>The service role exists, lets VM Import/Export take it on, and may read this bucket, prefix and keys and make the image.</source>
            <translation>Die Servicerolle ist vorhanden, lässt sich von VM Import/Export annehmen, darf diesen Bucket, dieses Präfix und diese Schlüssel lesen und das Abbild erstellen.</translation>
        </message>
        <message>
            <source>{service} may take on {role}, and the role reaches {bucket}.</source>
            <translation>{service} darf {role} annehmen, und die Rolle erreicht {bucket}.</translation>
        </message>
        <message>
            <source>There is no role {role} yet; the program makes it when the migration starts.</source>
            <translation>Die Rolle {role} gibt es noch nicht; das Programm legt sie beim Start der Migration an.</translation>
        </message>
        <message>
            <source>{role} lacks {missing}; the program adds a policy for {bucket} when the migration starts.</source>
            <translation>Der Rolle {role} fehlt {missing}; das Programm fügt beim Start der Migration eine Richtlinie für {bucket} hinzu.</translation>
        </message>
        <message>
            <source>There is no role {role}.</source>
            <translation>Es gibt keine Rolle {role}.</translation>
        </message>
        <message>
            <source>{role} does not trust {service}.</source>
            <translation>{role} vertraut {service} nicht.</translation>
        </message>
        <message>
            <source>{role} trusts {service}, but not with the external id {external_id}.</source>
            <translation>{role} vertraut {service}, aber nicht mit der externen ID {external_id}.</translation>
        </message>
        <message>
            <source>{role} trusts {service}, but only in the name of another account or source (aws:SourceAccount, aws:SourceArn).</source>
            <translation>{role} vertraut {service}, aber nur im Namen eines anderen Kontos oder einer anderen Quelle (aws:SourceAccount, aws:SourceArn).</translation>
        </message>
        <message>
            <source>Whether {service} may take on {role} depends on a condition that cannot be told from here.</source>
            <translation>Ob {service} die Rolle {role} annehmen darf, hängt von einer Bedingung ab, die sich von hier aus nicht ermitteln lässt.</translation>
        </message>
        <message>
            <source>{role} lacks {missing}.</source>
            <translation>Der Rolle {role} fehlt {missing}.</translation>
        </message>
        <message>
            <source>A policy of {role} denies {missing}.</source>
            <translation>Eine Richtlinie von {role} verweigert {missing}.</translation>
        </message>
        <message>
            <source>The permissions boundary of {role} does not let it do {missing}.</source>
            <translation>Die Berechtigungsgrenze von {role} erlaubt {missing} nicht.</translation>
        </message>
        <message>
            <source>Whether {role} may do {missing} depends on conditions that cannot be told from here.</source>
            <translation>Ob {role} die Aktionen {missing} ausführen darf, hängt von Bedingungen ab, die sich von hier aus nicht ermitteln lassen.</translation>
        </message>
        <message>
            <source>Let the program mend it, or hand `amigrate policy --bucket {bucket}` to the account's administrator.</source>
            <translation>Lassen Sie das Programm dies beheben, oder geben Sie `amigrate policy --bucket {bucket}` an die Administration des Kontos weiter.</translation>
        </message>
        <message>
            <source>Let the program make it, or hand `amigrate policy --bucket {bucket}` to the account's administrator.</source>
            <translation>Lassen Sie das Programm sie anlegen, oder geben Sie `amigrate policy --bucket {bucket}` an die Administration des Kontos weiter.</translation>
        </message>
        <message>
            <source>Take the Deny out of the policy that is named above, or name another role.</source>
            <translation>Entfernen Sie das Deny aus der oben genannten Richtlinie, oder nennen Sie eine andere Rolle.</translation>
        </message>
        <message>
            <source>Widen the role's permissions boundary, or name another role.</source>
            <translation>Erweitern Sie die Berechtigungsgrenze der Rolle, oder nennen Sie eine andere Rolle.</translation>
        </message>
        <message>
            <source>The bucket is right</source>
            <translation>Der Bucket ist richtig</translation>
        </message>
        <message>
            <source>The bucket lies in the import's Region, belongs to this account, is private, and no policy of it shuts you or the role out.</source>
            <translation>Der Bucket liegt in der Region des Imports, gehört diesem Konto, ist privat, und keine seiner Richtlinien sperrt Sie oder die Rolle aus.</translation>
        </message>
        <message>
            <source>{bucket} lies in {region}, is this account's, and lets you and the role in.</source>
            <translation>{bucket} liegt in {region}, gehört diesem Konto und lässt Sie und die Rolle zu.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket} yet; the program makes it in {wanted} when the migration starts, private and encrypted.</source>
            <translation>Den Bucket {bucket} gibt es noch nicht; das Programm legt ihn beim Start der Migration in {wanted} an, privat und verschlüsselt.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}.</source>
            <translation>Es gibt keinen Bucket {bucket}.</translation>
        </message>
        <message>
            <source>{bucket} belongs to another account, or you may not see it.</source>
            <translation>{bucket} gehört einem anderen Konto, oder Sie dürfen ihn nicht sehen.</translation>
        </message>
        <message>
            <source>{bucket} lies in {region}, the import runs in {wanted}.</source>
            <translation>{bucket} liegt in {region}, der Import läuft in {wanted}.</translation>
        </message>
        <message>
            <source>{bucket} is not closed to the public.</source>
            <translation>{bucket} ist nicht für die Öffentlichkeit gesperrt.</translation>
        </message>
        <message>
            <source>{bucket} keeps the parts of uploads that nobody completes, and they are paid for.</source>
            <translation>{bucket} behält die Teile nie abgeschlossener Uploads, und diese kosten Geld.</translation>
        </message>
        <message>
            <source>{bucket} locks new objects for a time: the uploaded image cannot be removed before.</source>
            <translation>{bucket} sperrt neue Objekte für eine Zeit: Das hochgeladene Abbild lässt sich vorher nicht entfernen.</translation>
        </message>
        <message>
            <source>{bucket} keeps old versions: the uploaded image, once removed, stays as one and is paid for.</source>
            <translation>{bucket} behält alte Versionen: Das hochgeladene Abbild bleibt nach dem Entfernen als solche bestehen und kostet Geld.</translation>
        </message>
        <message>
            <source>{bucket} names no default encryption; S3 encrypts with its own keys all the same.</source>
            <translation>{bucket} nennt keine Standardverschlüsselung; S3 verschlüsselt dennoch mit eigenen Schlüsseln.</translation>
        </message>
        <message>
            <source>The policy of {bucket} denies {action} to you.</source>
            <translation>Die Richtlinie von {bucket} verweigert Ihnen {action}.</translation>
        </message>
        <message>
            <source>The policy of {bucket} denies {action} to the service role.</source>
            <translation>Die Richtlinie von {bucket} verweigert der Servicerolle {action}.</translation>
        </message>
        <message>
            <source>Whether the policy of {bucket} denies {action} to {who} depends on conditions that cannot be told from here.</source>
            <translation>Ob die Richtlinie von {bucket} {action} für {who} verweigert, hängt von Bedingungen ab, die sich von hier aus nicht ermitteln lassen.</translation>
        </message>
        <message>
            <source>Not all settings of {bucket} may be read ({actions}).</source>
            <translation>Nicht alle Einstellungen von {bucket} dürfen gelesen werden ({actions}).</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Choose a bucket in {wanted}, or import in {region}.</source>
            <translation>Wählen Sie einen Bucket in {wanted}, oder importieren Sie in {region}.</translation>
        </message>
        <message>
            <source>Let the program close it, unless something else in it is meant for the public.</source>
            <translation>Lassen Sie das Programm ihn sperren, außer etwas anderes darin ist für die Öffentlichkeit bestimmt.</translation>
        </message>
        <message>
            <source>Let the program add a lifecycle rule that ends uploads after 30 days.</source>
            <translation>Lassen Sie das Programm eine Lebenszyklusregel hinzufügen, die Uploads nach 30 Tagen beendet.</translation>
        </message>
        <message>
            <source>Choose a bucket without a default retention, or keep the uploaded image.</source>
            <translation>Wählen Sie einen Bucket ohne Standardaufbewahrung, oder behalten Sie das hochgeladene Abbild.</translation>
        </message>
        <message>
            <source>Choose a bucket without versioning, or add a lifecycle rule that expires noncurrent versions.</source>
            <translation>Wählen Sie einen Bucket ohne Versionierung, oder fügen Sie eine Lebenszyklusregel hinzu, die nicht aktuelle Versionen ablaufen lässt.</translation>
        </message>
        <message>
            <source>Let the program set it, so that audits find what they look for.</source>
            <translation>Lassen Sie das Programm sie festlegen, damit Audits finden, was sie suchen.</translation>
        </message>
        <message>
            <source>Change the statement shown, or choose another bucket.</source>
            <translation>Ändern Sie die gezeigte Anweisung, oder wählen Sie einen anderen Bucket.</translation>
        </message>
        <message>
            <source>Change the statement shown so that the service role may read, or choose another bucket.</source>
            <translation>Ändern Sie die gezeigte Anweisung so, dass die Servicerolle lesen darf, oder wählen Sie einen anderen Bucket.</translation>
        </message>
        <message>
            <source>Let yourself do the actions named, or ask someone who may.</source>
            <translation>Verschaffen Sie sich die genannten Aktionen, oder fragen Sie jemanden, der sie ausführen darf.</translation>
        </message>
        <message>
            <source>The KMS keys can be used</source>
            <translation>Die KMS-Schlüssel sind verwendbar</translation>
        </message>
        <message>
            <source>The Region is switched on, and every KMS key that the import comes across is enabled, in the Region, and open to you and the service role.</source>
            <translation>Die Region ist aktiviert, und jeder KMS-Schlüssel, auf den der Import trifft, ist aktiviert, in der Region und für Sie und die Servicerolle zugänglich.</translation>
        </message>
        <message>
            <source>You and {role} may use {keys}.</source>
            <translation>Sie und {role} dürfen {keys} verwenden.</translation>
        </message>
        <message>
            <source>The import comes across no key of yours: nothing is encrypted with one in {region}.</source>
            <translation>Der Import trifft auf keinen Ihrer Schlüssel: In {region} ist nichts mit einem verschlüsselt.</translation>
        </message>
        <message>
            <source>The Region {region} is not switched on in this account.</source>
            <translation>Die Region {region} ist in diesem Konto nicht aktiviert.</translation>
        </message>
        <message>
            <source>There is no Region {region}.</source>
            <translation>Es gibt keine Region {region}.</translation>
        </message>
        <message>
            <source>The security token service is not active in {region}.</source>
            <translation>Der Security Token Service ist in {region} nicht aktiv.</translation>
        </message>
        <message>
            <source>There is no key {key} in {region}, which {use} are encrypted with.</source>
            <translation>In {region} gibt es keinen Schlüssel {key}; verschlüsselt wird damit: {use}.</translation>
        </message>
        <message>
            <source>The key {key} lies in {there}, the import runs in {region}.</source>
            <translation>Der Schlüssel {key} liegt in {there}, der Import läuft in {region}.</translation>
        </message>
        <message>
            <source>The key {key} is {state}.</source>
            <translation>Der Schlüssel {key} ist {state}.</translation>
        </message>
        <message>
            <source>The key {key} is not a symmetric encryption key.</source>
            <translation>Der Schlüssel {key} ist kein symmetrischer Verschlüsselungsschlüssel.</translation>
        </message>
        <message>
            <source>Neither the key's policy nor a grant lets the role {role} do {actions} with {key}, which {use} are encrypted with.</source>
            <translation>Weder die Richtlinie des Schlüssels noch eine Erteilung (Grant) erlaubt der Rolle {role} {actions} mit {key}; verschlüsselt wird damit: {use}.</translation>
        </message>
        <message>
            <source>The role {role} may not do {actions} with {key} yet; the program adds it to its policy when the migration starts.</source>
            <translation>Die Rolle {role} darf {actions} mit {key} noch nicht ausführen; das Programm ergänzt ihre Richtlinie beim Start der Migration.</translation>
        </message>
        <message>
            <source>The policy of the key {key} does not let you do {actions}, so nothing can be uploaded.</source>
            <translation>Die Richtlinie des Schlüssels {key} erlaubt Ihnen {actions} nicht; daher kann nichts hochgeladen werden.</translation>
        </message>
        <message>
            <source>Whether {who} may do {actions} with {key} depends on conditions that cannot be told from here.</source>
            <translation>Ob für {who} {actions} mit {key} erlaubt ist, hängt von Bedingungen ab, die sich von hier aus nicht ermitteln lassen.</translation>
        </message>
        <message>
            <source>The key {key} could not be looked at: {reason}.</source>
            <translation>Der Schlüssel {key} konnte nicht eingesehen werden: {reason}.</translation>
        </message>
        <message>
            <source>Who may use the key {key} could not be read: {reason}.</source>
            <translation>Wer den Schlüssel {key} verwenden darf, konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>Switch it on in the account's settings, or choose another Region: `aws account enable-region --region-name {region}`</source>
            <translation>Aktivieren Sie sie in den Kontoeinstellungen, oder wählen Sie eine andere Region: `aws account enable-region --region-name {region}`</translation>
        </message>
        <message>
            <source>Choose a Region from the list.</source>
            <translation>Wählen Sie eine Region aus der Liste.</translation>
        </message>
        <message>
            <source>Activate it under IAM, Account settings, Security Token Service, or choose another Region.</source>
            <translation>Aktivieren Sie ihn unter IAM, Kontoeinstellungen, Security Token Service, oder wählen Sie eine andere Region.</translation>
        </message>
        <message>
            <source>Name a key that is there, or leave the field empty for the account's default.</source>
            <translation>Nennen Sie einen vorhandenen Schlüssel, oder lassen Sie das Feld für den Standardschlüssel des Kontos leer.</translation>
        </message>
        <message>
            <source>Name a key in {region}.</source>
            <translation>Nennen Sie einen Schlüssel in {region}.</translation>
        </message>
        <message>
            <source>Enable the key, or name another: `aws kms enable-key --key-id {key}`</source>
            <translation>Aktivieren Sie den Schlüssel, oder nennen Sie einen anderen: `aws kms enable-key --key-id {key}`</translation>
        </message>
        <message>
            <source>Name a symmetric encryption key.</source>
            <translation>Nennen Sie einen symmetrischen Verschlüsselungsschlüssel.</translation>
        </message>
        <message>
            <source>Let the program give the role a grant for this key, or have the role added to the key's policy.</source>
            <translation>Lassen Sie das Programm der Rolle eine Erteilung (Grant) für diesen Schlüssel geben, oder lassen Sie die Rolle in die Richtlinie des Schlüssels aufnehmen.</translation>
        </message>
        <message>
            <source>Have yourself added to the key's policy, or choose a bucket without this key.</source>
            <translation>Lassen Sie sich in die Richtlinie des Schlüssels aufnehmen, oder wählen Sie einen Bucket ohne diesen Schlüssel.</translation>
        </message>
        <message>
            <source>Let yourself do kms:DescribeKey, or ask someone who may.</source>
            <translation>Verschaffen Sie sich kms:DescribeKey, oder fragen Sie jemanden, der es darf.</translation>
        </message>
        <message>
            <source>Let yourself do kms:GetKeyPolicy, or ask the key's administrator.</source>
            <translation>Verschaffen Sie sich kms:GetKeyPolicy, oder fragen Sie die Administration des Schlüssels.</translation>
        </message>
        <message>
            <source>There is room for another import</source>
            <translation>Für einen weiteren Import ist Platz</translation>
        </message>
        <message>
            <source>Fewer imports are under way in the Region than the account may have at a time; more have to wait.</source>
            <translation>In der Region laufen weniger Importe, als das Konto gleichzeitig ausführen darf; weitere müssen warten.</translation>
        </message>
        <message>
            <source>{count} imports are under way, {limit} may be.</source>
            <translation>{count} Importe laufen, {limit} sind erlaubt.</translation>
        </message>
        <message>
            <source>{count} imports are under way, and {limit} may be: another one is refused until one of them ends.</source>
            <translation>{count} Importe laufen, und {limit} sind erlaubt: Ein weiterer wird abgelehnt, bis einer davon endet.</translation>
        </message>
        <message>
            <source>Wait for one to end, or ask for a higher quota in Service Quotas.</source>
            <translation>Warten Sie, bis einer endet, oder beantragen Sie in Service Quotas ein höheres Kontingent.</translation>
        </message>
        <message>
            <source>The instance can be launched and reached</source>
            <translation>Die Instance ist startbar und erreichbar</translation>
        </message>
        <message>
            <source>The subnet, the security group and the key pair of the launch are there, and port 22 or 3389 is open to you and not to everyone.</source>
            <translation>Subnetz, Sicherheitsgruppe und Schlüsselpaar für den Start sind vorhanden, und Port 22 oder 3389 ist für Sie offen, aber nicht für alle.</translation>
        </message>
        <message>
            <source>The instance can be launched in {subnet}, and port {port} lets you in.</source>
            <translation>Die Instance lässt sich in {subnet} starten, und Port {port} lässt Sie ein.</translation>
        </message>
        <message>
            <source>The instance can be launched in {subnet}, in a security group of its own that lets only you in, on port {port}.</source>
            <translation>Die Instance lässt sich in {subnet} starten, in einer eigenen Sicherheitsgruppe, die nur Sie einlässt, an Port {port}.</translation>
        </message>
        <message>
            <source>No instance is launched.</source>
            <translation>Es wird keine Instance gestartet.</translation>
        </message>
        <message>
            <source>There is no subnet {subnet} in {region}.</source>
            <translation>In {region} gibt es kein Subnetz {subnet}.</translation>
        </message>
        <message>
            <source>{region} has no default subnet, and the plan names none.</source>
            <translation>{region} hat kein Standardsubnetz, und der Plan nennt keines.</translation>
        </message>
        <message>
            <source>The subnet {subnet} has no address left.</source>
            <translation>Das Subnetz {subnet} hat keine freie Adresse mehr.</translation>
        </message>
        <message>
            <source>There is no security group {groups}.</source>
            <translation>Es gibt keine Sicherheitsgruppe {groups}.</translation>
        </message>
        <message>
            <source>The security group {groups} is not in the subnet's VPC.</source>
            <translation>Die Sicherheitsgruppe {groups} liegt nicht im VPC des Subnetzes.</translation>
        </message>
        <message>
            <source>Port {port} is closed in {groups}: nobody gets in.</source>
            <translation>Port {port} ist in {groups} geschlossen: Niemand kommt hinein.</translation>
        </message>
        <message>
            <source>Port {port} is open to the whole world in {groups}.</source>
            <translation>Port {port} ist in {groups} für die ganze Welt offen.</translation>
        </message>
        <message>
            <source>Port {port} is open in {groups}, but not to your address {address}.</source>
            <translation>Port {port} ist in {groups} offen, aber nicht für Ihre Adresse {address}.</translation>
        </message>
        <message>
            <source>There is no key pair {key}.</source>
            <translation>Es gibt kein Schlüsselpaar {key}.</translation>
        </message>
        <message>
            <source>Choose a subnet that is there.</source>
            <translation>Wählen Sie ein vorhandenes Subnetz.</translation>
        </message>
        <message>
            <source>Choose a subnet, or make a default VPC: `aws ec2 create-default-vpc`</source>
            <translation>Wählen Sie ein Subnetz, oder legen Sie ein Standard-VPC an: `aws ec2 create-default-vpc`</translation>
        </message>
        <message>
            <source>Choose another subnet.</source>
            <translation>Wählen Sie ein anderes Subnetz.</translation>
        </message>
        <message>
            <source>Choose a security group that is there, or let the program make one.</source>
            <translation>Wählen Sie eine vorhandene Sicherheitsgruppe, oder lassen Sie das Programm eine anlegen.</translation>
        </message>
        <message>
            <source>Choose a security group of the subnet's VPC, or let the program make one.</source>
            <translation>Wählen Sie eine Sicherheitsgruppe im VPC des Subnetzes, oder lassen Sie das Programm eine anlegen.</translation>
        </message>
        <message>
            <source>Add a rule for your own address, or let the program make a security group that has one.</source>
            <translation>Fügen Sie eine Regel für Ihre eigene Adresse hinzu, oder lassen Sie das Programm eine Sicherheitsgruppe mit einer solchen anlegen.</translation>
        </message>
        <message>
            <source>Narrow the rule to your own address, or let the program make a security group that does.</source>
            <translation>Beschränken Sie die Regel auf Ihre eigene Adresse, oder lassen Sie das Programm eine solche Sicherheitsgruppe anlegen.</translation>
        </message>
        <message>
            <source>Choose a key pair that is there, or make it: `aws ec2 create-key-pair --key-name {key}`</source>
            <translation>Wählen Sie ein vorhandenes Schlüsselpaar, oder legen Sie es an: `aws ec2 create-key-pair --key-name {key}`</translation>
        </message>
        <message>
            <source>GRUB is the boot loader</source>
            <translation>GRUB ist der Bootloader</translation>
        </message>
        <message>
            <source>A Linux is started by GRUB legacy or GRUB 2.</source>
            <translation>Ein Linux wird von GRUB Legacy oder GRUB 2 gestartet.</translation>
        </message>
        <message>
            <source>The boot loader is {kind}.</source>
            <translation>Der Bootloader ist {kind}.</translation>
        </message>
        <message>
            <source>No boot loader was found.</source>
            <translation>Kein Bootloader wurde gefunden.</translation>
        </message>
        <message>
            <source>Install GRUB 2: grub-install /dev/sda, grub-mkconfig -o /boot/grub/grub.cfg; restart once before the export.</source>
            <translation>Installieren Sie GRUB 2: grub-install /dev/sda, grub-mkconfig -o /boot/grub/grub.cfg; starten Sie vor dem Export einmal neu.</translation>
        </message>
        <message>
            <source>Install GRUB 2: apt-get install grub-pc (UEFI: grub-efi-amd64); grub-install /dev/sda; update-grub; restart once before the export.</source>
            <translation>Installieren Sie GRUB 2: apt-get install grub-pc (UEFI: grub-efi-amd64); grub-install /dev/sda; update-grub; starten Sie vor dem Export einmal neu.</translation>
        </message>
        <message>
            <source>Install GRUB 2: yum install grub2-pc (UEFI: grub2-efi-x64 shim-x64); grub2-install /dev/sda (BIOS only); grub2-mkconfig -o /boot/grub2/grub.cfg; restart once before the export.</source>
            <translation>Installieren Sie GRUB 2: yum install grub2-pc (UEFI: grub2-efi-x64 shim-x64); grub2-install /dev/sda (nur BIOS); grub2-mkconfig -o /boot/grub2/grub.cfg; starten Sie vor dem Export einmal neu.</translation>
        </message>
        <message>
            <source>Install GRUB 2: zypper install grub2; set LOADER_TYPE=grub2 in /etc/sysconfig/bootloader; update-bootloader --reinit; restart once before the export.</source>
            <translation>Installieren Sie GRUB 2: zypper install grub2; setzen Sie LOADER_TYPE=grub2 in /etc/sysconfig/bootloader; update-bootloader --reinit; starten Sie vor dem Export einmal neu.</translation>
        </message>
        <message>
            <source>One GRUB configuration</source>
            <translation>Eine einzige GRUB-Konfiguration</translation>
        </message>
        <message>
            <source>There is one grub.cfg or menu.lst, not several that differ.</source>
            <translation>Es gibt eine einzige grub.cfg oder menu.lst, nicht mehrere voneinander abweichende.</translation>
        </message>
        <message>
            <source>There is one configuration (files that hold it: {count}).</source>
            <translation>Es gibt eine einzige Konfiguration (Dateien, die sie enthalten: {count}).</translation>
        </message>
        <message>
            <source>{count} configurations differ: {paths}.</source>
            <translation>{count} Konfigurationen weichen voneinander ab: {paths}.</translation>
        </message>
        <message>
            <source>No GRUB configuration was found.</source>
            <translation>Keine GRUB-Konfiguration wurde gefunden.</translation>
        </message>
        <message>
            <source>Keep the one that the machine starts from and remove or rename the others (mv menu.lst menu.lst.old), or make them links to it; then rebuild it: grub-mkconfig -o /boot/grub/grub.cfg (RHEL and SUSE: grub2-mkconfig -o /boot/grub2/grub.cfg).</source>
            <translation>Behalten Sie die, mit der die Maschine startet, und entfernen Sie die anderen oder benennen Sie sie um (mv menu.lst menu.lst.old), oder machen Sie sie zu Links darauf; erzeugen Sie sie dann neu: grub-mkconfig -o /boot/grub/grub.cfg (RHEL und SUSE: grub2-mkconfig -o /boot/grub2/grub.cfg).</translation>
        </message>
        <message>
            <source>Default boot entry can be told</source>
            <translation>Standard-Booteintrag ist erkennbar</translation>
        </message>
        <message>
            <source>GRUB's default entry names a kernel, also where entries are kept by the Boot Loader Specification (BLS).</source>
            <translation>Der Standardeintrag von GRUB nennt einen Kernel, auch wo Einträge nach der Boot Loader Specification (BLS) geführt werden.</translation>
        </message>
        <message>
            <source>The default entry starts kernel {kernel}.</source>
            <translation>Der Standardeintrag startet Kernel {kernel}.</translation>
        </message>
        <message>
            <source>GRUB takes its entries from /boot/loader/entries, and the default names none of them.</source>
            <translation>GRUB nimmt seine Einträge aus /boot/loader/entries, und der Standard nennt keinen davon.</translation>
        </message>
        <message>
            <source>GRUB takes its entries from /boot/loader/entries and no default is named, so that it starts the first ({kernel}). Whether AWS tells it likewise is not known.</source>
            <translation>GRUB nimmt seine Einträge aus /boot/loader/entries, und kein Standard ist genannt, sodass der erste startet ({kernel}). Ob AWS ihn ebenso erkennt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>The default entry is in no menu, or names no kernel that is there.</source>
            <translation>Der Standardeintrag steht in keinem Menü oder nennt keinen vorhandenen Kernel.</translation>
        </message>
        <message>
            <source>GRUB's own code is there, and no configuration of it: it would stop at its prompt.</source>
            <translation>Der Code von GRUB ist da, aber keine Konfiguration dafür: Es würde an seiner Eingabeaufforderung stehen bleiben.</translation>
        </message>
        <message>
            <source>GRUB's configuration lies on a volume that this system does not mount, so its default entry was not followed.</source>
            <translation>Die Konfiguration von GRUB liegt auf einem Volume, das dieses System nicht einhängt; ihr Standardeintrag wurde daher nicht verfolgt.</translation>
        </message>
        <message>
            <source>There is no GRUB.</source>
            <translation>Es gibt kein GRUB.</translation>
        </message>
        <message>
            <source>Name it: grubby --set-default /boot/vmlinuz-{kernel} (or grub2-set-default 0), which writes saved_entry into grubenv.</source>
            <translation>Nennen Sie ihn: grubby --set-default /boot/vmlinuz-{kernel} (oder grub2-set-default 0), was saved_entry in grubenv schreibt.</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT in /etc/default/grub to an entry that is there, and rebuild the configuration: grub-mkconfig -o /boot/grub/grub.cfg.</source>
            <translation>Setzen Sie GRUB_DEFAULT in /etc/default/grub auf einen vorhandenen Eintrag, und erzeugen Sie die Konfiguration neu: grub-mkconfig -o /boot/grub/grub.cfg.</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT=0 in /etc/default/grub and run update-grub.</source>
            <translation>Setzen Sie GRUB_DEFAULT=0 in /etc/default/grub, und führen Sie update-grub aus.</translation>
        </message>
        <message>
            <source>Name the default kernel: grubby --set-default /boot/vmlinuz-VERSION, and look at grubby --default-kernel. On CentOS 8 and RHEL 8: grub2-editenv - list shows saved_entry, which has to be the name of a file in /boot/loader/entries.</source>
            <translation>Nennen Sie den Standardkernel: grubby --set-default /boot/vmlinuz-VERSION, und sehen Sie mit grubby --default-kernel nach. Auf CentOS 8 und RHEL 8: grub2-editenv - list zeigt saved_entry; es muss der Name einer Datei in /boot/loader/entries sein.</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT in /etc/default/grub, then grub2-set-default 0 and grub2-mkconfig -o /boot/grub2/grub.cfg.</source>
            <translation>Setzen Sie GRUB_DEFAULT in /etc/default/grub, danach grub2-set-default 0 und grub2-mkconfig -o /boot/grub2/grub.cfg.</translation>
        </message>
        <message>
            <source>fstab can be read</source>
            <translation>fstab ist lesbar</translation>
        </message>
        <message>
            <source>There is one /etc/fstab, and it can be read.</source>
            <translation>Es gibt eine einzige /etc/fstab, und sie ist lesbar.</translation>
        </message>
        <message>
            <source>/etc/fstab was read (entries: {count}).</source>
            <translation>/etc/fstab wurde gelesen (Einträge: {count}).</translation>
        </message>
        <message>
            <source>There is no /etc/fstab.</source>
            <translation>Es gibt keine /etc/fstab.</translation>
        </message>
        <message>
            <source>Write /etc/fstab with at least the root, by UUID: blkid shows it; the line is: UUID=… / ext4 defaults 0 1</source>
            <translation>Schreiben Sie eine /etc/fstab mindestens mit dem Root-Dateisystem, nach UUID: blkid zeigt sie; die Zeile lautet: UUID=… / ext4 defaults 0 1</translation>
        </message>
        <message>
            <source>Mounts by UUID</source>
            <translation>Einhängen nach UUID</translation>
        </message>
        <message>
            <source>No entry needs to be changed.</source>
            <translation>Kein Eintrag muss geändert werden.</translation>
        </message>
        <message>
            <source>fstab names devices by UUID. The import turns names into UUIDs, or adds nofail, and disables cifs, smbfs, vboxsf and sshfs, and lines that are not valid.</source>
            <translation>Die fstab nennt Geräte nach UUID. Der Import macht aus Namen UUIDs oder ergänzt nofail und schaltet cifs, smbfs, vboxsf und sshfs sowie ungültige Zeilen ab.</translation>
        </message>
        <message>
            <source>Whether EBS encrypts everything in {region}, and with which key, could not be read: {reason}.</source>
            <translation>Ob EBS in {region} alles verschlüsselt und mit welchem Schlüssel, konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>Let yourself do ec2:GetEbsEncryptionByDefault and ec2:GetEbsDefaultKmsKeyId, or ask someone who may.</source>
            <translation>Verschaffen Sie sich ec2:GetEbsEncryptionByDefault und ec2:GetEbsDefaultKmsKeyId, oder fragen Sie jemanden, der es darf.</translation>
        </message>
        <message>
            <source>The import changes fstab: entries that get a UUID or nofail: {renamed}; entries that it disables: {disabled}.</source>
            <translation>Der Import ändert die fstab: Einträge, die eine UUID oder nofail bekommen: {renamed}; Einträge, die er abschaltet: {disabled}.</translation>
        </message>
        <message>
            <source>Write UUID=… (from blkid) in place of /dev/sda1 and the like, and remove mounts of shares that will not be reachable from EC2, and lines that are not valid; otherwise the import does it, and keeps the original beside it.</source>
            <translation>Schreiben Sie UUID=… (aus blkid) anstelle von /dev/sda1 und Ähnlichem, und entfernen Sie Einhängungen von Freigaben, die von EC2 aus nicht erreichbar sein werden, sowie ungültige Zeilen; sonst tut es der Import, der das Original daneben aufbewahrt.</translation>
        </message>
        <message>
            <source>The service role is missing, or does not trust VM Import/Export</source>
            <translation>Die Servicerolle fehlt oder vertraut VM Import/Export nicht</translation>
        </message>
        <message>
            <source>The role must exist in this very account, trust vmie.amazonaws.com and ask for the external id vmimport.</source>
            <translation>Die Rolle muss in genau diesem Konto vorhanden sein, vmie.amazonaws.com vertrauen und die externe ID vmimport verlangen.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --repair makes or mends it; amigrate policy writes what an administrator has to create.</source>
            <translation>amigrate doctor --account --repair legt sie an oder repariert sie; amigrate policy schreibt, was eine Administratorin oder ein Administrator anlegen muss.</translation>
        </message>
        <message>
            <source>The role does not reach this bucket</source>
            <translation>Die Rolle erreicht diesen Bucket nicht</translation>
        </message>
        <message>
            <source>Its policy has to allow s3:GetBucketLocation, s3:GetObject and s3:ListBucket on the bucket and on its objects: two ARNs, one with /*.</source>
            <translation>Ihre Richtlinie muss s3:GetBucketLocation, s3:GetObject und s3:ListBucket auf dem Bucket und auf seinen Objekten erlauben: zwei ARNs, eine mit /*.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --bucket BUCKET --repair</source>
            <translation>amigrate doctor --account --bucket BUCKET --repair</translation>
        </message>
        <message>
            <source>The object or the result is encrypted with a key that the role may not use</source>
            <translation>Das Objekt oder das Ergebnis ist mit einem Schlüssel verschlüsselt, den die Rolle nicht verwenden darf</translation>
        </message>
        <message>
            <source>For SSE-KMS objects the role needs kms:Decrypt, for an encrypted result also kms:CreateGrant, GenerateDataKey*, ReEncrypt* and DescribeKey, in its policy and in the key's.</source>
            <translation>Für SSE-KMS-Objekte braucht die Rolle kms:Decrypt, für ein verschlüsseltes Ergebnis auch kms:CreateGrant, GenerateDataKey*, ReEncrypt* und DescribeKey, in ihrer Richtlinie und in der des Schlüssels.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --kms-key KEY --repair; or stage the image in a bucket that encrypts with SSE-S3.</source>
            <translation>amigrate doctor --account --kms-key KEY --repair; oder legen Sie das Abbild in einem Bucket ab, der mit SSE-S3 verschlüsselt.</translation>
        </message>
        <message>
            <source>The caller may not start imports</source>
            <translation>Der Aufrufer darf keine Importe starten</translation>
        </message>
        <message>
            <source>AWS answers so too where the caller lacks ec2:ImportImage or iam:PassRole does not fit.</source>
            <translation>So antwortet AWS auch, wenn dem Aufrufer ec2:ImportImage fehlt oder iam:PassRole nicht passt.</translation>
        </message>
        <message>
            <source>amigrate doctor --account names each action that is missing.</source>
            <translation>amigrate doctor --account nennt jede fehlende Aktion.</translation>
        </message>
        <message>
            <source>The role may not read the object</source>
            <translation>Die Rolle darf das Objekt nicht lesen</translation>
        </message>
        <message>
            <source>The bucket's policy, the role's policy or the key's policy denies it.</source>
            <translation>Die Richtlinie des Buckets, der Rolle oder des Schlüssels verweigert es.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --bucket BUCKET shows which of them.</source>
            <translation>amigrate doctor --account --bucket BUCKET zeigt, welche davon.</translation>
        </message>
        <message>
            <source>The role may not decrypt the object</source>
            <translation>Die Rolle darf das Objekt nicht entschlüsseln</translation>
        </message>
        <message>
            <source>AWS then reads nothing that it can use, and calls the archive wrong.</source>
            <translation>AWS liest dann nichts Brauchbares und nennt das Archiv falsch.</translation>
        </message>
        <message>
            <source>The archive is no OVA as AWS reads one</source>
            <translation>Das Archiv ist keine OVA, wie AWS sie liest</translation>
        </message>
        <message>
            <source>One tar, the OVF first, one VirtualSystem, every file that it refers to in the archive.</source>
            <translation>Ein einziges tar, das OVF zuerst, ein VirtualSystem, jede genannte Datei im Archiv.</translation>
        </message>
        <message>
            <source>Export the machine again as OVF 1.0 and pack it: tar cf vm.ova vm.ovf vm.mf *.vmdk; or send the disk alone.</source>
            <translation>Exportieren Sie die Maschine erneut als OVF 1.0, und packen Sie sie: tar cf vm.ova vm.ovf vm.mf *.vmdk; oder senden Sie den Datenträger allein.</translation>
        </message>
        <message>
            <source>The OVA's disk is split into chunks</source>
            <translation>Der Datenträger der OVA ist in Stücke geteilt</translation>
        </message>
        <message>
            <source>The OVF's File element has a chunkSize, or the members end in .000000000.</source>
            <translation>Das File-Element des OVF hat eine chunkSize, oder die Bestandteile enden auf .000000000.</translation>
        </message>
        <message>
            <source>amigrate convert vm.ova vm.vhdx, and import that; or export without chunks.</source>
            <translation>amigrate convert vm.ova vm.vhdx, und importieren Sie dies; oder exportieren Sie ungestückelt.</translation>
        </message>
        <message>
            <source>The OVF cannot be read</source>
            <translation>Das OVF ist nicht lesbar</translation>
        </message>
        <message>
            <source>It is no well-formed OVF, refers to files that are not there, or describes several machines.</source>
            <translation>Es ist kein wohlgeformtes OVF, verweist auf fehlende Dateien oder beschreibt mehrere Maschinen.</translation>
        </message>
        <message>
            <source>Export the machine again, one machine an OVA.</source>
            <translation>Exportieren Sie die Maschine erneut, eine Maschine pro OVA.</translation>
        </message>
        <message>
            <source>The VMDK is not stream-optimised</source>
            <translation>Das VMDK ist nicht stream-optimiert</translation>
        </message>
        <message>
            <source>Sparse, flat and split VMDKs are for running machines; AWS takes the one of an OVF export only.</source>
            <translation>Sparse-, flache und geteilte VMDKs sind für laufende Maschinen; AWS nimmt nur das eines OVF-Exports an.</translation>
        </message>
        <message>
            <source>amigrate convert disk.vmdk disk.vhdx, or amigrate migrate --repack vhdx: nothing is written to your disk.</source>
            <translation>amigrate convert disk.vmdk disk.vhdx oder amigrate migrate --repack vhdx: Auf Ihren Datenträger wird nichts geschrieben.</translation>
        </message>
        <message>
            <source>The VMDK claims to be stream-optimised and is not compressed</source>
            <translation>Das VMDK gibt sich als stream-optimiert aus und ist nicht komprimiert</translation>
        </message>
        <message>
            <source>Tools that make an OVA without going through OVF write compressAlgorithm 0.</source>
            <translation>Programme, die eine OVA ohne den Umweg über OVF erzeugen, schreiben compressAlgorithm 0.</translation>
        </message>
        <message>
            <source>amigrate convert disk.vmdk disk.vhdx</source>
            <translation>amigrate convert disk.vmdk disk.vhdx</translation>
        </message>
        <message>
            <source>The file is damaged, or was cut off</source>
            <translation>Die Datei ist beschädigt oder abgeschnitten</translation>
        </message>
        <message>
            <source>A compressed grain does not inflate to its full length: an export or a copy that stopped, or a bad disk.</source>
            <translation>Ein komprimiertes Grain lässt sich nicht auf seine volle Länge entpacken: ein abgebrochener Export, eine abgebrochene Kopie oder ein defekter Datenträger.</translation>
        </message>
        <message>
            <source>amigrate check --deep FILE says where; export or copy the file again.</source>
            <translation>amigrate check --deep DATEI sagt, wo; exportieren oder kopieren Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>The VHD is differencing, or its end is not its own</source>
            <translation>Die VHD ist differenzierend, oder ihr Ende ist nicht ihr eigenes</translation>
        </message>
        <message>
            <source>The footer at the end and its copy at the start differ: a snapshot's file, an unfinished copy, or bytes behind the end.</source>
            <translation>Der Footer am Ende und seine Kopie am Anfang weichen voneinander ab: die Datei eines Snapshots, eine unfertige Kopie oder Bytes hinter dem Ende.</translation>
        </message>
        <message>
            <source>Merge the snapshot (Hyper-V: Merge-VHD), or amigrate convert disk.vhd disk.vhdx.</source>
            <translation>Führen Sie den Snapshot zusammen (Hyper-V: Merge-VHD), oder amigrate convert disk.vhd disk.vhdx.</translation>
        </message>
        <message>
            <source>The file is not what it was said to be</source>
            <translation>Die Datei ist nicht, als was sie ausgegeben wurde</translation>
        </message>
        <message>
            <source>AWS goes by the Format that the call names; a renamed, compressed (gzip, xz) or empty file is refused.</source>
            <translation>AWS richtet sich nach dem Format, das der Aufruf nennt; eine umbenannte, komprimierte (gzip, xz) oder leere Datei wird abgelehnt.</translation>
        </message>
        <message>
            <source>amigrate inspect FILE names the real format; unpack it, or convert it.</source>
            <translation>amigrate inspect DATEI nennt das wirkliche Format; entpacken Sie sie, oder konvertieren Sie sie.</translation>
        </message>
        <message>
            <source>The Format that was named is wrong</source>
            <translation>Das genannte Format ist falsch</translation>
        </message>
        <message>
            <source>A VMDK that is imported as RAW has no partition table where AWS looks for one.</source>
            <translation>Ein VMDK, das als RAW importiert wird, hat keine Partitionstabelle, wo AWS eine sucht.</translation>
        </message>
        <message>
            <source>Name the format that the content has (amigrate inspect FILE).</source>
            <translation>Nennen Sie das Format, das der Inhalt hat (amigrate inspect DATEI).</translation>
        </message>
        <message>
            <source>The disk has no partition table that AWS reads</source>
            <translation>Der Datenträger hat keine Partitionstabelle, die AWS liest</translation>
        </message>
        <message>
            <source>A file system on the whole disk, an image of one partition, or a damaged table.</source>
            <translation>Ein Dateisystem auf dem ganzen Datenträger, ein Abbild einer einzelnen Partition oder eine beschädigte Tabelle.</translation>
        </message>
        <message>
            <source>Import the image of the whole disk.</source>
            <translation>Importieren Sie das Abbild des ganzen Datenträgers.</translation>
        </message>
        <message>
            <source>The disk is GPT and the interface that is used takes MBR only</source>
            <translation>Der Datenträger ist GPT, und die verwendete Schnittstelle nimmt nur MBR an</translation>
        </message>
        <message>
            <source>ImportInstance and the service of 2019 do not start from GPT.</source>
            <translation>ImportInstance und der Dienst von 2019 starten nicht von GPT.</translation>
        </message>
        <message>
            <source>Use ImportImage (this program does), or turn the table into MBR on a copy: sgdisk -m.</source>
            <translation>Verwenden Sie ImportImage (dieses Programm tut das), oder wandeln Sie die Tabelle auf einer Kopie in MBR um: sgdisk -m.</translation>
        </message>
        <message>
            <source>The disk starts by UEFI</source>
            <translation>Der Datenträger startet über UEFI</translation>
        </message>
        <message>
            <source>The service of before 2024 refused it; today the boot mode has to be uefi, and Linux needs EFI/BOOT/BOOTX64.EFI.</source>
            <translation>Der Dienst vor 2024 lehnte dies ab; heute muss der Bootmodus uefi sein, und Linux braucht EFI/BOOT/BOOTX64.EFI.</translation>
        </message>
        <message>
            <source>Choose the boot mode uefi, and put the fallback loader in place: cp /boot/efi/EFI/DISTRIBUTION/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI</source>
            <translation>Wählen Sie den Bootmodus uefi, und legen Sie den Ersatz-Loader ab: cp /boot/efi/EFI/DISTRIBUTION/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI</translation>
        </message>
        <message>
            <source>There are several boot loader configurations that differ</source>
            <translation>Es gibt mehrere voneinander abweichende Bootloader-Konfigurationen</translation>
        </message>
        <message>
            <source>An old menu.lst or a second grub.cfg beside the one in use.</source>
            <translation>Eine alte menu.lst oder eine zweite grub.cfg neben der verwendeten.</translation>
        </message>
        <message>
            <source>Remove those that are not used; the check names each.</source>
            <translation>Entfernen Sie die nicht verwendeten; die Prüfung nennt jede.</translation>
        </message>
        <message>
            <source>The default kernel cannot be told</source>
            <translation>Der Standardkernel ist nicht zu ermitteln</translation>
        </message>
        <message>
            <source>Entries lie in /boot/loader/entries, and grubenv names none of them.</source>
            <translation>Einträge liegen in /boot/loader/entries, und grubenv nennt keinen davon.</translation>
        </message>
        <message>
            <source>grub2-set-default, or grubby --set-default /boot/vmlinuz-VERSION, then shut down.</source>
            <translation>grub2-set-default oder grubby --set-default /boot/vmlinuz-VERSION, dann herunterfahren.</translation>
        </message>
        <message>
            <source>AWS finds no kernel behind the default entry</source>
            <translation>AWS findet hinter dem Standardeintrag keinen Kernel</translation>
        </message>
        <message>
            <source>Boot loader specification entries, a separate /boot that is missing, or a kernel of your own.</source>
            <translation>Einträge nach der Boot Loader Specification, ein fehlendes separates /boot oder ein eigener Kernel.</translation>
        </message>
        <message>
            <source>Set a default kernel of the distribution and check again.</source>
            <translation>Setzen Sie einen Standardkernel der Distribution, und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>The default kernel is not on AWS's list for this system</source>
            <translation>Der Standardkernel steht nicht auf der Liste von AWS für dieses System</translation>
        </message>
        <message>
            <source>A newer or older kernel than the list's, or one of a backport or a vendor.</source>
            <translation>Ein neuerer oder älterer Kernel als der der Liste oder einer aus einem Backport oder von einem Hersteller.</translation>
        </message>
        <message>
            <source>Install and set as default a kernel that is on the list (amigrate check names them), or take the snapshot route: amigrate migrate --route snapshot.</source>
            <translation>Installieren Sie einen Kernel von der Liste, und machen Sie ihn zum Standard (amigrate check nennt sie), oder nehmen Sie die Snapshot-Route: amigrate migrate --route snapshot.</translation>
        </message>
        <message>
            <source>The initramfs cannot be read</source>
            <translation>Das initramfs ist nicht lesbar</translation>
        </message>
        <message>
            <source>It is missing, damaged, or packed in a way that AWS does not open.</source>
            <translation>Es fehlt, ist beschädigt oder auf eine Weise gepackt, die AWS nicht öffnet.</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: update-initramfs -u -k all; RHEL, SUSE: dracut --force --regenerate-all. Then shut down.</source>
            <translation>Debian, Ubuntu: update-initramfs -u -k all; RHEL, SUSE: dracut --force --regenerate-all. Danach herunterfahren.</translation>
        </message>
        <message>
            <source>AWS does not know the operating system</source>
            <translation>AWS kennt das Betriebssystem nicht</translation>
        </message>
        <message>
            <source>It is on no list, or the files that name it (/etc/os-release, Windows\System32\config) are not where AWS looks.</source>
            <translation>Es steht auf keiner Liste, oder die Dateien, die es benennen (/etc/os-release, Windows\System32\config), liegen nicht, wo AWS sucht.</translation>
        </message>
        <message>
            <source>amigrate check names the system that is there; take the snapshot route for systems that are on no list.</source>
            <translation>amigrate check nennt das vorhandene System; nehmen Sie für Systeme, die auf keiner Liste stehen, die Snapshot-Route.</translation>
        </message>
        <message>
            <source>The volume is encrypted</source>
            <translation>Das Volume ist verschlüsselt</translation>
        </message>
        <message>
            <source>AWS sees no file system behind LUKS or BitLocker.</source>
            <translation>Hinter LUKS oder BitLocker sieht AWS kein Dateisystem.</translation>
        </message>
        <message>
            <source>Decrypt it in the guest (manage-bde -off C:), or copy the system to an unencrypted disk.</source>
            <translation>Entschlüsseln Sie es im Gast (manage-bde -off C:), oder kopieren Sie das System auf einen unverschlüsselten Datenträger.</translation>
        </message>
        <message>
            <source>The system lies on a disk that was not given</source>
            <translation>Das System liegt auf einem nicht angegebenen Datenträger</translation>
        </message>
        <message>
            <source>The image is a data disk, or the volume group's other disks are missing.</source>
            <translation>Das Abbild ist ein Datendatenträger, oder die anderen Datenträger der Volume-Gruppe fehlen.</translation>
        </message>
        <message>
            <source>Give all disks of the machine, the boot disk first.</source>
            <translation>Geben Sie alle Datenträger der Maschine an, den Startdatenträger zuerst.</translation>
        </message>
        <message>
            <source>There is no fstab that can be read, or more than one</source>
            <translation>Es gibt keine lesbare fstab oder mehr als eine</translation>
        </message>
        <message>
            <source>A second system on the disks, or a file that is missing or damaged.</source>
            <translation>Ein zweites System auf den Datenträgern oder eine fehlende oder beschädigte Datei.</translation>
        </message>
        <message>
            <source>Mend /etc/fstab; leave one system on the disks.</source>
            <translation>Korrigieren Sie /etc/fstab; lassen Sie nur ein System auf den Datenträgern.</translation>
        </message>
        <message>
            <source>There is more than one operating system</source>
            <translation>Es gibt mehr als ein Betriebssystem</translation>
        </message>
        <message>
            <source>Dual boot, an old root partition, or a snapshot of the root that was left.</source>
            <translation>Dual-Boot, eine alte Root-Partition oder ein übrig gebliebener Snapshot des Root-Dateisystems.</translation>
        </message>
        <message>
            <source>Remove the one that is not migrated (its /etc is enough on a copy).</source>
            <translation>Entfernen Sie das, das nicht migriert wird (auf einer Kopie genügt sein /etc).</translation>
        </message>
        <message>
            <source>A volume group is not complete, or damaged</source>
            <translation>Eine Volume-Gruppe ist unvollständig oder beschädigt</translation>
        </message>
        <message>
            <source>Each physical volume has to be among the disks that are imported together.</source>
            <translation>Jedes physische Volume muss unter den Datenträgern sein, die zusammen importiert werden.</translation>
        </message>
        <message>
            <source>Give all disks of the machine: amigrate check --vm DISK1 DISK2; vgcfgrestore where the metadata is damaged.</source>
            <translation>Geben Sie alle Datenträger der Maschine an: amigrate check --vm DISK1 DISK2; vgcfgrestore, wo die Metadaten beschädigt sind.</translation>
        </message>
        <message>
            <source>Windows gets no address</source>
            <translation>Windows erhält keine Adresse</translation>
        </message>
        <message>
            <source>TCP/IP or the DHCP client is off.</source>
            <translation>TCP/IP oder der DHCP-Client ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>sc config Dhcp start= auto, and set the adapter to obtain an address automatically.</source>
            <translation>sc config Dhcp start= auto, und stellen Sie den Adapter auf automatischen Adressbezug.</translation>
        </message>
        <message>
            <source>A volume that Windows needs was left out</source>
            <translation>Ein Volume, das Windows braucht, wurde ausgelassen</translation>
        </message>
        <message>
            <source>A directory database, a page file or profiles on another drive.</source>
            <translation>Eine Verzeichnisdatenbank, eine Auslagerungsdatei oder Profile auf einem anderen Laufwerk.</translation>
        </message>
        <message>
            <source>Give all disks, or move it to C: before the export.</source>
            <translation>Geben Sie alle Datenträger an, oder verschieben Sie es vor dem Export nach C:.</translation>
        </message>
        <message>
            <source>Windows starts into repair instead</source>
            <translation>Windows startet stattdessen in die Reparatur</translation>
        </message>
        <message>
            <source>It was not shut down cleanly, sleeps, or has updates that wait for a restart.</source>
            <translation>Es wurde nicht sauber heruntergefahren, ist im Ruhezustand oder hat Updates, die auf einen Neustart warten.</translation>
        </message>
        <message>
            <source>powercfg /h off; restart until no update waits; shutdown /s /f /t 0; export again.</source>
            <translation>powercfg /h off; neu starten, bis kein Update mehr wartet; shutdown /s /f /t 0; erneut exportieren.</translation>
        </message>
        <message>
            <source>The disk came from a physical machine</source>
            <translation>Der Datenträger stammt von einer physischen Maschine</translation>
        </message>
        <message>
            <source>Drivers of its hardware stay behind; AWS does not take P2V images.</source>
            <translation>Treiber ihrer Hardware bleiben zurück; AWS nimmt keine P2V-Abbilder an.</translation>
        </message>
        <message>
            <source>Use AWS Application Migration Service for physical machines.</source>
            <translation>Verwenden Sie für physische Maschinen AWS Application Migration Service.</translation>
        </message>
        <message>
            <source>The Hyper-V role is installed</source>
            <translation>Die Hyper-V-Rolle ist installiert</translation>
        </message>
        <message>
            <source>A hypervisor below Windows keeps it from starting in EC2.</source>
            <translation>Ein Hypervisor unter Windows hindert es daran, in EC2 zu starten.</translation>
        </message>
        <message>
            <source>Uninstall-WindowsFeature Hyper-V; bcdedit /set hypervisorlaunchtype off</source>
            <translation>Uninstall-WindowsFeature Hyper-V; bcdedit /set hypervisorlaunchtype off</translation>
        </message>
        <message>
            <source>Activation fails</source>
            <translation>Die Aktivierung schlägt fehl</translation>
        </message>
        <message>
            <source>An evaluation, a beta, or an edition without volume licensing.</source>
            <translation>Eine Evaluierungsversion, eine Beta oder eine Edition ohne Volumenlizenzierung.</translation>
        </message>
        <message>
            <source>slmgr /dlv; take a volume licence edition, or choose the licence type AWS where it is allowed.</source>
            <translation>slmgr /dlv; nehmen Sie eine Edition mit Volumenlizenz, oder wählen Sie den Lizenztyp AWS, wo er erlaubt ist.</translation>
        </message>
        <message>
            <source>The boot partition is not found, or there are several</source>
            <translation>Die Bootpartition wird nicht gefunden, oder es gibt mehrere</translation>
        </message>
        <message>
            <source>No active partition or no boot manager.</source>
            <translation>Keine aktive Partition oder kein Boot-Manager.</translation>
        </message>
        <message>
            <source>bcdboot C:\Windows; diskpart: active</source>
            <translation>bcdboot C:\Windows; diskpart: active</translation>
        </message>
        <message>
            <source>Antivirus, firewall or hardening is in the way</source>
            <translation>Virenschutz, Firewall oder Härtung ist im Weg</translation>
        </message>
        <message>
            <source>Security software can keep AWS's agents from starting.</source>
            <translation>Sicherheitssoftware kann die Agenten von AWS am Starten hindern.</translation>
        </message>
        <message>
            <source>Switch it off before the export, and on again in EC2.</source>
            <translation>Schalten Sie sie vor dem Export aus und in EC2 wieder ein.</translation>
        </message>
        <message>
            <source>.NET Framework 3.5 is missing</source>
            <translation>.NET Framework 3.5 fehlt</translation>
        </message>
        <message>
            <source>What AWS installs in Windows Server 2003 and 2008 needs it.</source>
            <translation>Was AWS in Windows Server 2003 und 2008 installiert, braucht es.</translation>
        </message>
        <message>
            <source>Install .NET Framework 3.5 SP1 and export again.</source>
            <translation>Installieren Sie .NET Framework 3.5 SP1, und exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>The machine did not reach the network</source>
            <translation>Die Maschine hat das Netzwerk nicht erreicht</translation>
        </message>
        <message>
            <source>The same as for FirstBootFailure: no DHCP, or it did not start.</source>
            <translation>Wie bei FirstBootFailure: kein DHCP, oder sie startete nicht.</translation>
        </message>
        <message>
            <source>amigrate check, network and Windows groups.</source>
            <translation>amigrate check, Gruppen Netzwerk und Windows.</translation>
        </message>
        <message>
            <source>The bucket lies in another Region</source>
            <translation>Der Bucket liegt in einer anderen Region</translation>
        </message>
        <message>
            <source>An import reads from buckets of its own Region only.</source>
            <translation>Ein Import liest nur aus Buckets seiner eigenen Region.</translation>
        </message>
        <message>
            <source>amigrate migrate --region REGION of the bucket, or another bucket.</source>
            <translation>amigrate migrate --region REGION des Buckets, oder ein anderer Bucket.</translation>
        </message>
        <message>
            <source>There is no such object</source>
            <translation>Ein solches Objekt gibt es nicht</translation>
        </message>
        <message>
            <source>A name that is misspelt, an object that was deleted while the import waited, or no right to see it.</source>
            <translation>Ein falsch geschriebener Name, ein Objekt, das gelöscht wurde, während der Import wartete, oder kein Recht, es zu sehen.</translation>
        </message>
        <message>
            <source>aws s3 ls s3://BUCKET/KEY</source>
            <translation>aws s3 ls s3://BUCKET/KEY</translation>
        </message>
        <message>
            <source>The KMS key cannot be used</source>
            <translation>Der KMS-Schlüssel kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>It is disabled, of another Region, or its policy lets neither you nor the role use it; where it is the account's default EBS key, leave it out of the call.</source>
            <translation>Er ist deaktiviert, liegt in einer anderen Region, oder seine Richtlinie lässt weder Sie noch die Rolle ihn verwenden; ist er der Standard-EBS-Schlüssel des Kontos, lassen Sie ihn im Aufruf weg.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --kms-key KEY --repair</source>
            <translation>amigrate doctor --account --kms-key KEY --repair</translation>
        </message>
        <message>
            <source>Too many imports run at once</source>
            <translation>Zu viele Importe laufen gleichzeitig</translation>
        </message>
        <message>
            <source>An account has a quota of active import tasks a Region.</source>
            <translation>Ein Konto hat pro Region ein Kontingent aktiver Importaufgaben.</translation>
        </message>
        <message>
            <source>Wait for one to end (this program queues by itself), or ask for more in Service Quotas.</source>
            <translation>Warten Sie, bis eine endet (dieses Programm reiht sich von selbst ein), oder beantragen Sie in Service Quotas mehr.</translation>
        </message>
        <message>
            <source>The caller may not do this</source>
            <translation>Der Aufrufer darf dies nicht</translation>
        </message>
        <message>
            <source>An action is missing in the caller's policies, or a service control policy of the organisation denies it: AWS's words name which.</source>
            <translation>In den Richtlinien des Aufrufers fehlt eine Aktion, oder eine Service-Control-Richtlinie der Organisation verweigert sie: Die Meldung von AWS nennt, welche.</translation>
        </message>
        <message>
            <source>amigrate doctor --account; amigrate policy --for caller writes the least that is needed.</source>
            <translation>amigrate doctor --account; amigrate policy --for caller schreibt das Mindeste, das nötig ist.</translation>
        </message>
        <message>
            <source>The policy was not read as a file</source>
            <translation>Die Richtlinie wurde nicht als Datei gelesen</translation>
        </message>
        <message>
            <source>aws iam create-role takes file://trust-policy.json; without file:// it reads the name as the policy.</source>
            <translation>aws iam create-role verlangt file://trust-policy.json; ohne file:// wird der Name als Richtlinie gelesen.</translation>
        </message>
        <message>
            <source>amigrate policy --format aws writes commands that can be pasted.</source>
            <translation>amigrate policy --format aws schreibt Befehle zum Einfügen.</translation>
        </message>
        <message>
            <source>The task waited for too long</source>
            <translation>Die Aufgabe hat zu lange gewartet</translation>
        </message>
        <message>
            <source>AWS cancels tasks that are not done after some days; a fault of the service, or a machine that never started.</source>
            <translation>AWS bricht Aufgaben ab, die nach einigen Tagen nicht fertig sind; ein Fehler des Dienstes oder eine Maschine, die nie startete.</translation>
        </message>
        <message>
            <source>Begin it anew; with the boot mode uefi always name the platform. If it expires again, ask AWS Support with the task's id.</source>
            <translation>Beginnen Sie neu; nennen Sie beim Bootmodus uefi immer die Plattform. Läuft sie wieder ab, wenden Sie sich mit der ID der Aufgabe an AWS Support.</translation>
        </message>
        <message>
            <source>The image or instance may not leave AWS</source>
            <translation>Das Abbild oder die Instance darf AWS nicht verlassen</translation>
        </message>
        <message>
            <source>Marketplace images, licences that AWS provides, encrypted snapshots, several volumes or interfaces are not exported.</source>
            <translation>Marketplace-Abbilder, von AWS bereitgestellte Lizenzen, verschlüsselte Snapshots, mehrere Volumes oder Schnittstellen werden nicht exportiert.</translation>
        </message>
        <message>
            <source>amigrate export AMI --check-only names which.</source>
            <translation>amigrate export AMI --check-only nennt, was zutrifft.</translation>
        </message>
        <message>
            <source>An instance with several volumes is not exported</source>
            <translation>Eine Instance mit mehreren Volumes wird nicht exportiert</translation>
        </message>
        <message>
            <source>Instance export takes one.</source>
            <translation>Der Export einer Instance nimmt eines an.</translation>
        </message>
        <message>
            <source>Make an AMI of it and export that (ExportImage): amigrate export ami-…</source>
            <translation>Erstellen Sie daraus ein AMI, und exportieren Sie dieses (ExportImage): amigrate export ami-…</translation>
        </message>
        <message>
            <source>There is no room on the root volume</source>
            <translation>Auf dem Root-Volume ist kein Platz</translation>
        </message>
        <message>
            <source>AWS installs drivers: 250 MiB on Linux, 6 GiB on Windows have to be free.</source>
            <translation>AWS installiert Treiber: Unter Linux müssen 250 MiB frei sein, unter Windows 6 GiB.</translation>
        </message>
        <message>
            <source>Remove what is not needed, or enlarge the disk, and export again.</source>
            <translation>Entfernen Sie nicht Benötigtes, oder vergrößern Sie den Datenträger, und exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>A format that AWS imports</source>
            <translation>Ein Format, das AWS importiert</translation>
        </message>
        <message>
            <source>The file is an OVA, a stream-optimised VMDK, a fixed or dynamic VHD or VHDX, or a raw disk; told by its content, never by its name.</source>
            <translation>Die Datei ist eine OVA, ein stream-optimiertes VMDK, eine VHD oder VHDX fester oder dynamischer Größe oder ein raw-Abbild; erkannt am Inhalt, nie am Namen.</translation>
        </message>
        <message>
            <source>The content is {format}.</source>
            <translation>Der Inhalt ist {format}.</translation>
        </message>
        <message>
            <source>The content is {format}, which the name does not say: give the format, not the name's ending, when importing by hand.</source>
            <translation>Der Inhalt ist {format}, was der Name nicht sagt: Geben Sie beim Import von Hand das Format an, nicht die Namensendung.</translation>
        </message>
        <message>
            <source>The content is {format}, which AWS does not import.</source>
            <translation>Der Inhalt ist {format}; das importiert AWS nicht.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>The content is no disk image: {reason}.</source>
            <translation>Der Inhalt ist kein Datenträgerabbild: {reason}.</translation>
        </message>
        <message>
            <source>Export the machine again as OVA, stream-optimised VMDK, VHD, VHDX or raw, and choose that file.</source>
            <translation>Exportieren Sie die Maschine erneut als OVA, stream-optimiertes VMDK, VHD, VHDX oder raw, und wählen Sie diese Datei.</translation>
        </message>
        <message>
            <source>Repack it, which loses nothing: amigrate convert {path} DISK.vhdx.</source>
            <translation>Packen Sie es um, dabei geht nichts verloren: amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>VMDK is stream-optimised</source>
            <translation>VMDK ist stream-optimiert</translation>
        </message>
        <message>
            <source>A VMDK is of the kind streamOptimized: not sparse, flat, or split into 2 GB files, and compressed by DEFLATE.</source>
            <translation>Ein VMDK ist von der Art streamOptimized: nicht sparse, flach oder in 2-GB-Dateien geteilt, und mit DEFLATE komprimiert.</translation>
        </message>
        <message>
            <source>Every VMDK is streamOptimized.</source>
            <translation>Jedes VMDK ist streamOptimized.</translation>
        </message>
        <message>
            <source>The VMDK is {kind}, not streamOptimized.</source>
            <translation>Das VMDK ist {kind}, nicht streamOptimized.</translation>
        </message>
        <message>
            <source>The VMDK says that its grains are not compressed.</source>
            <translation>Das VMDK gibt an, dass seine Grains nicht komprimiert sind.</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vmdk. Or export the machine again as OVF or OVA (ovftool vi://HOST/VM machine.ova), which writes this kind.</source>
            <translation>Packen Sie es um: amigrate convert {path} DISK.vmdk. Oder exportieren Sie die Maschine erneut als OVF oder OVA (ovftool vi://HOST/VM machine.ova), was diese Art schreibt.</translation>
        </message>
        <message>
            <source>VMDK comes from VMware's OVF export</source>
            <translation>VMDK stammt aus dem OVF-Export von VMware</translation>
        </message>
        <message>
            <source>A VMDK was made by the OVF export of a VMware product.</source>
            <translation>Ein VMDK wurde vom OVF-Export eines VMware-Produkts erzeugt.</translation>
        </message>
        <message>
            <source>The headers bear the marks of VMware's export.</source>
            <translation>Die Header tragen die Merkmale des Exports von VMware.</translation>
        </message>
        <message>
            <source>The headers show another maker than VMware's OVF export.</source>
            <translation>Die Header zeigen einen anderen Erzeuger als den OVF-Export von VMware.</translation>
        </message>
        <message>
            <source>Nothing in the headers tells which program made it.</source>
            <translation>Nichts in den Headern verrät, welches Programm es erzeugt hat.</translation>
        </message>
        <message>
            <source>If the import refuses the file, export the machine from VMware as OVF or OVA (ovftool vi://HOST/VM machine.ova), or repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>Lehnt der Import die Datei ab, exportieren Sie die Maschine aus VMware als OVF oder OVA (ovftool vi://HOST/VM machine.ova), oder packen Sie sie um: amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>The guide of 2019 asked that a VMDK be made by the OVF export of a VMware product; today's guide has dropped the sentence.</source>
            <translation>Das Handbuch von 2019 verlangte, dass ein VMDK vom OVF-Export eines VMware-Produkts stammt; das heutige Handbuch hat den Satz gestrichen.</translation>
        </message>
        <message>
            <source>VHD is fixed or dynamic, and whole</source>
            <translation>VHD ist fest oder dynamisch und intakt</translation>
        </message>
        <message>
            <source>A VHD is fixed or dynamic, not differencing; its footers are equal, its checksums right, and its size agrees with the file's.</source>
            <translation>Eine VHD ist fest oder dynamisch, nicht differenzierend; ihre Footer sind gleich, ihre Prüfsummen richtig, und ihre Größe stimmt mit der der Datei überein.</translation>
        </message>
        <message>
            <source>Footers and checksums agree, and no parent is needed.</source>
            <translation>Footer und Prüfsummen stimmen, und kein übergeordneter Datenträger wird benötigt.</translation>
        </message>
        <message>
            <source>The VHD is differencing: it holds only the changes to another file.</source>
            <translation>Die VHD ist differenzierend: Sie enthält nur die Änderungen gegenüber einer anderen Datei.</translation>
        </message>
        <message>
            <source>The footer at the end and its copy at the start differ.</source>
            <translation>Der Footer am Ende und seine Kopie am Anfang weichen voneinander ab.</translation>
        </message>
        <message>
            <source>A checksum of the VHD is wrong.</source>
            <translation>Eine Prüfsumme der VHD ist falsch.</translation>
        </message>
        <message>
            <source>The size in the footer does not agree with the file.</source>
            <translation>Die Größe im Footer stimmt nicht mit der der Datei überein.</translation>
        </message>
        <message>
            <source>Write it anew: amigrate convert {path} DISK.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</source>
            <translation>Schreiben Sie sie neu: amigrate convert {path} DISK.vhdx, oder in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</translation>
        </message>
        <message>
            <source>Merge it into its parent first. In Hyper-V: Merge-VHD -Path CHILD.vhd -DestinationPath PARENT.vhd, or export the machine (Export-VM) and choose the merged file.</source>
            <translation>Führen Sie sie zuerst mit ihrem übergeordneten Datenträger zusammen. In Hyper-V: Merge-VHD -Path CHILD.vhd -DestinationPath PARENT.vhd, oder exportieren Sie die Maschine (Export-VM), und wählen Sie die zusammengeführte Datei.</translation>
        </message>
        <message>
            <source>VHDX is fixed or dynamic, and settled</source>
            <translation>VHDX ist fest oder dynamisch und abgeschlossen</translation>
        </message>
        <message>
            <source>A VHDX is fixed or dynamic, not differencing; its checksums are right and its log is replayed.</source>
            <translation>Eine VHDX ist fest oder dynamisch, nicht differenzierend; ihre Prüfsummen sind richtig, und ihr Protokoll ist angewendet.</translation>
        </message>
        <message>
            <source>The checksums are right, the log is empty, and no parent is needed.</source>
            <translation>Die Prüfsummen stimmen, das Protokoll ist leer, und kein übergeordneter Datenträger wird benötigt.</translation>
        </message>
        <message>
            <source>The VHDX is differencing: it holds only the changes to another file.</source>
            <translation>Die VHDX ist differenzierend: Sie enthält nur die Änderungen gegenüber einer anderen Datei.</translation>
        </message>
        <message>
            <source>A checksum of the VHDX is wrong.</source>
            <translation>Eine Prüfsumme der VHDX ist falsch.</translation>
        </message>
        <message>
            <source>The log holds changes that have not been written to their places: the file was copied while it was in use.</source>
            <translation>Das Protokoll enthält Änderungen, die noch nicht an ihre Stellen geschrieben wurden: Die Datei wurde kopiert, während sie in Gebrauch war.</translation>
        </message>
        <message>
            <source>Write it anew: amigrate convert {path} NEW.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhdx -DestinationPath NEW.vhdx.</source>
            <translation>Schreiben Sie sie neu: amigrate convert {path} NEW.vhdx, oder in Hyper-V: Convert-VHD -Path OLD.vhdx -DestinationPath NEW.vhdx.</translation>
        </message>
        <message>
            <source>Merge it into its parent first. In Hyper-V: Merge-VHD -Path CHILD.avhdx -DestinationPath PARENT.vhdx, or export the machine (Export-VM) and choose the merged file.</source>
            <translation>Führen Sie sie zuerst mit ihrem übergeordneten Datenträger zusammen. In Hyper-V: Merge-VHD -Path CHILD.avhdx -DestinationPath PARENT.vhdx, oder exportieren Sie die Maschine (Export-VM), und wählen Sie die zusammengeführte Datei.</translation>
        </message>
        <message>
            <source>Shut the machine down and copy the file again. Or let Windows replay the log: Mount-VHD -Path {path}; Dismount-VHD -Path {path}. Or write it anew: amigrate convert {path} NEW.vhdx.</source>
            <translation>Fahren Sie die Maschine herunter, und kopieren Sie die Datei erneut. Oder lassen Sie Windows das Protokoll anwenden: Mount-VHD -Path {path}; Dismount-VHD -Path {path}. Oder schreiben Sie sie neu: amigrate convert {path} NEW.vhdx.</translation>
        </message>
        <message>
            <source>OVA is one well-formed archive</source>
            <translation>OVA ist ein einziges wohlgeformtes Archiv</translation>
        </message>
        <message>
            <source>An OVA is one tar file with the OVF first, one virtual system, every file that the OVF names, and right digests in its manifest.</source>
            <translation>Eine OVA ist eine einzige tar-Datei mit dem OVF am Anfang, einem virtuellen System, jeder Datei, die das OVF nennt, und richtigen Prüfwerten im Manifest.</translation>
        </message>
        <message>
            <source>The OVF comes first, and its disks are in the archive ({count}). The digests of the manifest are compared by a deep check (--deep).</source>
            <translation>Das OVF steht am Anfang, und seine Datenträger sind im Archiv ({count}). Die Prüfwerte des Manifests vergleicht eine Tiefenprüfung (--deep).</translation>
        </message>
        <message>
            <source>The OVF comes first, its disks are in the archive ({count}), and the digests of the manifest were compared.</source>
            <translation>Das OVF steht am Anfang, seine Datenträger sind im Archiv ({count}), und die Prüfwerte des Manifests wurden verglichen.</translation>
        </message>
        <message>
            <source>The archive is not as an OVA has to be: {reason}.</source>
            <translation>Das Archiv ist nicht, wie eine OVA sein muss: {reason}.</translation>
        </message>
        <message>
            <source>The OVF is not as an import needs it: {reason}.</source>
            <translation>Das OVF ist nicht, wie ein Import es braucht: {reason}.</translation>
        </message>
        <message>
            <source>Export the machine again into one OVA: ovftool vi://HOST/VM machine.ova; a folder with an OVF becomes one by: ovftool machine.ovf machine.ova. Copy it whole, and do not repack it by hand.</source>
            <translation>Exportieren Sie die Maschine erneut in eine einzige OVA: ovftool vi://HOST/VM machine.ova; aus einem Ordner mit OVF wird eine durch: ovftool machine.ovf machine.ova. Kopieren Sie sie vollständig, und packen Sie sie nicht von Hand neu.</translation>
        </message>
        <message>
            <source>OVA members are whole and not compressed</source>
            <translation>OVA-Bestandteile sind ganz und unkomprimiert</translation>
        </message>
        <message>
            <source>The disks in an OVA are not split into chunks and not compressed by gzip.</source>
            <translation>Die Datenträger in einer OVA sind nicht in Stücke geteilt und nicht mit gzip komprimiert.</translation>
        </message>
        <message>
            <source>Each disk is one member, not compressed by gzip.</source>
            <translation>Jeder Datenträger ist ein einziger Bestandteil, nicht mit gzip komprimiert.</translation>
        </message>
        <message>
            <source>A disk is split into several members.</source>
            <translation>Ein Datenträger ist in mehrere Bestandteile geteilt.</translation>
        </message>
        <message>
            <source>A disk is compressed by gzip.</source>
            <translation>Ein Datenträger ist mit gzip komprimiert.</translation>
        </message>
        <message>
            <source>Export without chunks: ovftool without --chunkSize. Or join and repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>Exportieren Sie ungestückelt: ovftool ohne --chunkSize. Oder fügen Sie ihn zusammen und packen ihn um: amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>Export without compression: ovftool without --compress. Or unpack it by hand: tar -xf {path}, gunzip the disk, and choose the disk's own file.</source>
            <translation>Exportieren Sie ohne Komprimierung: ovftool ohne --compress. Oder entpacken Sie von Hand: tar -xf {path}, entpacken Sie den Datenträger mit gunzip, und wählen Sie dessen eigene Datei.</translation>
        </message>
        <message>
            <source>No SEsparse VMDK</source>
            <translation>Kein SEsparse-VMDK</translation>
        </message>
        <message>
            <source>No disk is in VMware's SEsparse format, in which snapshots are kept.</source>
            <translation>Kein Datenträger hat das SEsparse-Format von VMware, in dem Snapshots gespeichert werden.</translation>
        </message>
        <message>
            <source>No disk is SEsparse.</source>
            <translation>Kein Datenträger ist SEsparse.</translation>
        </message>
        <message>
            <source>The disk is a VMware snapshot in SEsparse format.</source>
            <translation>Der Datenträger ist ein VMware-Snapshot im SEsparse-Format.</translation>
        </message>
        <message>
            <source>Consolidate the snapshots (vSphere: Snapshots, Delete All; vim-cmd vmsvc/snapshot.removeall ID) and export the machine again as OVA.</source>
            <translation>Konsolidieren Sie die Snapshots (vSphere: Snapshots, Alle löschen; vim-cmd vmsvc/snapshot.removeall ID), und exportieren Sie die Maschine erneut als OVA.</translation>
        </message>
        <message>
            <source>No raw device mapping</source>
            <translation>Keine Raw-Geräte-Zuordnung</translation>
        </message>
        <message>
            <source>No disk stands for a LUN (raw device mapping).</source>
            <translation>Kein Datenträger steht für eine LUN (Raw Device Mapping).</translation>
        </message>
        <message>
            <source>Every disk is a file of its own.</source>
            <translation>Jeder Datenträger ist eine eigene Datei.</translation>
        </message>
        <message>
            <source>The disk only points to a LUN of the storage.</source>
            <translation>Der Datenträger verweist nur auf eine LUN des Speichers.</translation>
        </message>
        <message>
            <source>Copy the LUN into a file: vmkfstools -i OLD.vmdk NEW.vmdk -d thin, put it into the machine in place of the mapping, and export again.</source>
            <translation>Kopieren Sie die LUN in eine Datei: vmkfstools -i OLD.vmdk NEW.vmdk -d thin, setzen Sie diese in der Maschine an die Stelle der Zuordnung, und exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>The data is whole</source>
            <translation>Die Daten sind vollständig</translation>
        </message>
        <message>
            <source>Nothing is cut off: every table points into the file, and every compressed grain can be inflated. The structure is always checked; the contents with --deep.</source>
            <translation>Nichts ist abgeschnitten: Jede Tabelle zeigt in die Datei, und jedes komprimierte Grain lässt sich entpacken. Die Struktur wird immer geprüft, der Inhalt mit --deep.</translation>
        </message>
        <message>
            <source>Every table points into the file. The stored blocks themselves are read by a deep check (--deep).</source>
            <translation>Jede Tabelle zeigt in die Datei. Die gespeicherten Blöcke selbst liest eine Tiefenprüfung (--deep).</translation>
        </message>
        <message>
            <source>Every table points into the file, and all that is stored was read.</source>
            <translation>Jede Tabelle zeigt in die Datei, und alles Gespeicherte wurde gelesen.</translation>
        </message>
        <message>
            <source>The file holds every byte of the disk.</source>
            <translation>Die Datei enthält jedes Byte des Datenträgers.</translation>
        </message>
        <message>
            <source>The file is damaged or cut off: {reason}.</source>
            <translation>Die Datei ist beschädigt oder abgeschnitten: {reason}.</translation>
        </message>
        <message>
            <source>A file that holds the disk's data cannot be had: {reason}.</source>
            <translation>Eine Datei mit den Daten des Datenträgers ist nicht verfügbar: {reason}.</translation>
        </message>
        <message>
            <source>Put the files that the descriptor names beside it, in one folder and under their own names; or export the machine again as one file: ovftool vi://HOST/VM machine.ova.</source>
            <translation>Legen Sie die Dateien, die der Deskriptor nennt, daneben, in einen Ordner und unter ihren eigenen Namen; oder exportieren Sie die Maschine erneut als eine Datei: ovftool vi://HOST/VM machine.ova.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came and compare the size and the checksum (sha256sum; Windows: Get-FileHash); if that does not help, export the machine again.</source>
            <translation>Kopieren Sie die Datei erneut von ihrem Ursprung, und vergleichen Sie Größe und Prüfsumme (sha256sum; Windows: Get-FileHash); hilft das nicht, exportieren Sie die Maschine erneut.</translation>
        </message>
        <message>
            <source>No snapshot chain</source>
            <translation>Keine Snapshot-Kette</translation>
        </message>
        <message>
            <source>No disk needs another file as its parent.</source>
            <translation>Kein Datenträger braucht eine andere Datei als übergeordneten Datenträger.</translation>
        </message>
        <message>
            <source>No disk needs a parent.</source>
            <translation>Kein Datenträger braucht einen übergeordneten.</translation>
        </message>
        <message>
            <source>The file holds only the changes to another one.</source>
            <translation>Die Datei enthält nur die Änderungen gegenüber einer anderen.</translation>
        </message>
        <message>
            <source>Consolidate the snapshots before the export. Hyper-V: Merge-VHD, or delete the checkpoints. VMware: Snapshots, Delete All. QEMU: qemu-img convert OVERLAY.qcow2 -O raw DISK.raw.</source>
            <translation>Konsolidieren Sie die Snapshots vor dem Export. Hyper-V: Merge-VHD, oder löschen Sie die Prüfpunkte. VMware: Snapshots, Alle löschen. QEMU: qemu-img convert OVERLAY.qcow2 -O raw DISK.raw.</translation>
        </message>
        <message>
            <source>AWS takes the container as it is</source>
            <translation>AWS nimmt den Container, wie er ist</translation>
        </message>
        <message>
            <source>The container needs no repacking. What AWS cannot take and the program can read (qcow2, VDI, flat, sparse or split VMDK, chunked OVA) it can repack.</source>
            <translation>Der Container muss nicht umgepackt werden. Was AWS nicht annimmt und das Programm lesen kann (qcow2, VDI, flaches, sparse oder geteiltes VMDK, gestückelte OVA), kann es umpacken.</translation>
        </message>
        <message>
            <source>Nothing has to be repacked.</source>
            <translation>Nichts muss umgepackt werden.</translation>
        </message>
        <message>
            <source>AWS does not take this container, but its disks can be read and repacked.</source>
            <translation>AWS nimmt diesen Container nicht an, aber seine Datenträger lassen sich lesen und umpacken.</translation>
        </message>
        <message>
            <source>AWS does not take this container, and its disks cannot be read in full.</source>
            <translation>AWS nimmt diesen Container nicht an, und seine Datenträger sind nicht vollständig lesbar.</translation>
        </message>
        <message>
            <source>No disk could be read: see the other rules on containers.</source>
            <translation>Kein Datenträger war lesbar: siehe die anderen Regeln zu Containern.</translation>
        </message>
        <message>
            <source>Let the program repack it when it migrates, or do it beforehand: amigrate convert {path} DISK.vhdx.</source>
            <translation>Lassen Sie das Programm beim Migrieren umpacken, oder tun Sie es vorher: amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>Bring together the files that belong to this disk, or export the machine again as OVA, VHDX or raw.</source>
            <translation>Legen Sie die Dateien zusammen, die zu diesem Datenträger gehören, oder exportieren Sie die Maschine erneut als OVA, VHDX oder raw.</translation>
        </message>
        <message>
            <source>At most {volumes} volumes</source>
            <translation>Höchstens {volumes} Volumes</translation>
        </message>
        <message>
            <source>A machine has at most {volumes} volumes; more can be imported one by one as snapshots.</source>
            <translation>Eine Maschine hat höchstens {volumes} Volumes; weitere lassen sich einzeln als Snapshots importieren.</translation>
        </message>
        <message>
            <source>Disks of the machine: {count}.</source>
            <translation>Datenträger der Maschine: {count}.</translation>
        </message>
        <message>
            <source>The machine has {count} disks.</source>
            <translation>Die Maschine hat {count} Datenträger.</translation>
        </message>
        <message>
            <source>Leave out data disks ({excess} too many) and import those one by one: aws ec2 import-snapshot; attach the volumes after the launch.</source>
            <translation>Lassen Sie Datendatenträger weg ({excess} zu viel), und importieren Sie diese einzeln: aws ec2 import-snapshot; hängen Sie die Volumes nach dem Start an.</translation>
        </message>
        <message>
            <source>Boot volume of at most {boot_size}</source>
            <translation>Boot-Volume höchstens {boot_size}</translation>
        </message>
        <message>
            <source>The boot volume has at most {boot_size}, uncompressed.</source>
            <translation>Das Boot-Volume hat höchstens {boot_size}, unkomprimiert.</translation>
        </message>
        <message>
            <source>The boot volume has {size}.</source>
            <translation>Das Boot-Volume hat {size}.</translation>
        </message>
        <message>
            <source>The boot volume has {size}, and what it holds could not be read.</source>
            <translation>Das Boot-Volume hat {size}, und sein Inhalt konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The limit holds only where AWS turns a GPT volume into an MBR one, which it does not here.</source>
            <translation>Die Grenze gilt nur, wo AWS ein GPT-Volume in ein MBR-Volume umwandelt, was hier nicht geschieht.</translation>
        </message>
        <message>
            <source>The boot volume has {size}: AWS keeps it as GPT, and it starts by UEFI. Choose the boot mode uefi.</source>
            <translation>Das Boot-Volume hat {size}: AWS behält es als GPT, und es startet über UEFI. Wählen Sie den Bootmodus uefi.</translation>
        </message>
        <message>
            <source>The boot volume has {size}, is GPT, and has nothing to start it by UEFI.</source>
            <translation>Das Boot-Volume hat {size}, ist GPT und hat nichts, um über UEFI zu starten.</translation>
        </message>
        <message>
            <source>Shrink the file systems and the boot disk below {boot_size} (Linux: resize2fs and GParted; Windows: Disk Management, Shrink Volume), or move data to a second disk.</source>
            <translation>Verkleinern Sie die Dateisysteme und den Startdatenträger unter {boot_size} (Linux: resize2fs und GParted; Windows: Datenträgerverwaltung, Volume verkleinern), oder verschieben Sie Daten auf einen zweiten Datenträger.</translation>
        </message>
        <message>
            <source>Boot volume of at most {boot_size} where GPT becomes MBR</source>
            <translation>Boot-Volume höchstens {boot_size}, wo GPT zu MBR wird</translation>
        </message>
        <message>
            <source>A Windows boot volume that AWS turns from GPT into MBR has at most {boot_size}.</source>
            <translation>Ein Windows-Boot-Volume, das AWS von GPT in MBR umwandelt, hat höchstens {boot_size}.</translation>
        </message>
        <message>
            <source>Data volumes of at most {data_size}</source>
            <translation>Daten-Volumes höchstens {data_size}</translation>
        </message>
        <message>
            <source>No volume besides the boot volume is larger than {data_size}.</source>
            <translation>Außer dem Boot-Volume ist kein Volume größer als {data_size}.</translation>
        </message>
        <message>
            <source>The largest volume has {size}.</source>
            <translation>Das größte Volume hat {size}.</translation>
        </message>
        <message>
            <source>A volume has {size}.</source>
            <translation>Ein Volume hat {size}.</translation>
        </message>
        <message>
            <source>There is no volume besides the boot volume.</source>
            <translation>Außer dem Boot-Volume gibt es kein Volume.</translation>
        </message>
        <message>
            <source>Split the data over smaller disks, or copy it after the launch to EBS volumes of the size that it needs (AWS DataSync, rsync, robocopy).</source>
            <translation>Verteilen Sie die Daten auf kleinere Datenträger, oder kopieren Sie sie nach dem Start auf EBS-Volumes der nötigen Größe (AWS DataSync, rsync, robocopy).</translation>
        </message>
        <message>
            <source>Volumes below {data_size}</source>
            <translation>Volumes unter {data_size}</translation>
        </message>
        <message>
            <source>Every volume is smaller than {data_size}, which is what ImportImage takes (16 TiB is the end for every way).</source>
            <translation>Jedes Volume ist kleiner als {data_size}, was ImportImage annimmt (16 TiB sind bei jedem Weg das Ende).</translation>
        </message>
        <message>
            <source>No manifest needed</source>
            <translation>Kein Manifest nötig</translation>
        </message>
        <message>
            <source>A volume of more than {manifest_size} needs an import manifest where the older interfaces are used.</source>
            <translation>Ein Volume von mehr als {manifest_size} braucht ein Importmanifest, wo die älteren Schnittstellen verwendet werden.</translation>
        </message>
        <message>
            <source>A volume has {size}, which is over {manifest_size}.</source>
            <translation>Ein Volume hat {size}, das ist mehr als {manifest_size}.</translation>
        </message>
        <message>
            <source>Choose another route (`amigrate routes`): a direct one needs no manifest; `--route volume` sends the disk in parts and writes the manifest.</source>
            <translation>Wählen Sie eine andere Route (`amigrate routes`): Eine direkte braucht kein Manifest; `--route volume` sendet den Datenträger in Teilen und schreibt das Manifest.</translation>
        </message>
        <message>
            <source>Linux volumes are MBR</source>
            <translation>Linux-Volumes sind MBR</translation>
        </message>
        <message>
            <source>The boot volume of a Linux has an MBR partition table.</source>
            <translation>Das Boot-Volume eines Linux hat eine MBR-Partitionstabelle.</translation>
        </message>
        <message>
            <source>The boot volume is {table}.</source>
            <translation>Das Boot-Volume ist {table}.</translation>
        </message>
        <message>
            <source>The boot volume is MBR; data volumes may be GPT.</source>
            <translation>Das Boot-Volume ist MBR; Daten-Volumes dürfen GPT sein.</translation>
        </message>
        <message>
            <source>The boot volume is GPT.</source>
            <translation>Das Boot-Volume ist GPT.</translation>
        </message>
        <message>
            <source>The boot volume is GPT with an MBR that lists some of its partitions too (hybrid).</source>
            <translation>Das Boot-Volume ist GPT mit einem MBR, der einige Partitionen ebenfalls aufführt (hybrid).</translation>
        </message>
        <message>
            <source>The boot disk has no partition table.</source>
            <translation>Der Startdatenträger hat keine Partitionstabelle.</translation>
        </message>
        <message>
            <source>The partition table of the boot disk contradicts itself.</source>
            <translation>Die Partitionstabelle des Startdatenträgers widerspricht sich.</translation>
        </message>
        <message>
            <source>Turn it into MBR on a copy: give GRUB an MBR gap or boot partition, sgdisk --gpttombr=1:2:3:4 /dev/sda, then grub-install /dev/sda in the machine. Or judge by today's edition: AWS has taken GPT since.</source>
            <translation>Wandeln Sie ihn auf einer Kopie in MBR um: Geben Sie GRUB eine MBR-Lücke oder Bootpartition, sgdisk --gpttombr=1:2:3:4 /dev/sda, dann grub-install /dev/sda in der Maschine. Oder beurteilen Sie nach der heutigen Ausgabe: AWS nimmt GPT inzwischen an.</translation>
        </message>
        <message>
            <source>Drop the GPT on a copy: sgdisk --gpttombr=1:2:3:4 /dev/sda, then grub-install /dev/sda in the machine. Or judge by today's edition: AWS has taken GPT since.</source>
            <translation>Entfernen Sie die GPT auf einer Kopie: sgdisk --gpttombr=1:2:3:4 /dev/sda, dann grub-install /dev/sda in der Maschine. Oder beurteilen Sie nach der heutigen Ausgabe: AWS nimmt GPT inzwischen an.</translation>
        </message>
        <message>
            <source>Choose the image of the whole disk, not of one partition. A file system without a table can be put into one: create a disk with one partition, copy it there, and install GRUB.</source>
            <translation>Wählen Sie das Abbild des ganzen Datenträgers, nicht das einer Partition. Ein Dateisystem ohne Tabelle lässt sich in eine setzen: Legen Sie einen Datenträger mit einer Partition an, kopieren Sie es dorthin, und installieren Sie GRUB.</translation>
        </message>
        <message>
            <source>Look at it with gdisk -l DISK.raw and mend it (gdisk: r, then v); if the copy is at fault, export the machine again.</source>
            <translation>Sehen Sie sie mit gdisk -l DISK.raw an, und reparieren Sie sie (gdisk: r, dann v); liegt es an der Kopie, exportieren Sie die Maschine erneut.</translation>
        </message>
        <message>
            <source>Linux volumes have a partition table</source>
            <translation>Linux-Volumes haben eine Partitionstabelle</translation>
        </message>
        <message>
            <source>The boot volume of a Linux has an MBR or a GPT partition table.</source>
            <translation>Das Boot-Volume eines Linux hat eine MBR- oder GPT-Partitionstabelle.</translation>
        </message>
        <message>
            <source>Choose the image of the whole disk, not of one partition; a damaged table is mended with gdisk (r, then v) on a copy.</source>
            <translation>Wählen Sie das Abbild des ganzen Datenträgers, nicht das einer Partition; eine beschädigte Tabelle wird mit gdisk (r, dann v) auf einer Kopie repariert.</translation>
        </message>
        <message>
            <source>Windows GPT volumes come as VHDX</source>
            <translation>Windows-GPT-Volumes kommen als VHDX</translation>
        </message>
        <message>
            <source>A GPT volume of a Windows is taken as VHDX only.</source>
            <translation>Ein GPT-Volume eines Windows wird nur als VHDX angenommen.</translation>
        </message>
        <message>
            <source>The container suits the GPT volume.</source>
            <translation>Der Container passt zum GPT-Volume.</translation>
        </message>
        <message>
            <source>No volume is GPT.</source>
            <translation>Kein Volume ist GPT.</translation>
        </message>
        <message>
            <source>The volume is GPT and comes as {format}.</source>
            <translation>Das Volume ist GPT und kommt als {format}.</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</source>
            <translation>Packen Sie es um: amigrate convert {path} DISK.vhdx, oder in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</translation>
        </message>
        <message>
            <source>Windows GPT volumes</source>
            <translation>Windows-GPT-Volumes</translation>
        </message>
        <message>
            <source>A GPT volume of a Windows is taken in every container.</source>
            <translation>Ein GPT-Volume eines Windows wird in jedem Container angenommen.</translation>
        </message>
        <message>
            <source>Starts by BIOS</source>
            <translation>Startet über BIOS</translation>
        </message>
        <message>
            <source>Only a Windows in a VHDX may start by UEFI; it is turned into MBR and BIOS, so it may have at most 4 partitions that need to stay.</source>
            <translation>Nur ein Windows in einer VHDX darf über UEFI starten; es wird in MBR und BIOS umgewandelt und darf daher höchstens 4 Partitionen haben, die bleiben müssen.</translation>
        </message>
        <message>
            <source>It can be started by UEFI.</source>
            <translation>Es kann über UEFI gestartet werden.</translation>
        </message>
        <message>
            <source>It starts by BIOS: there is no EFI system partition.</source>
            <translation>Es startet über BIOS: Es gibt keine EFI-Systempartition.</translation>
        </message>
        <message>
            <source>It can be started by BIOS; the EFI system partition has no EFI/BOOT/BOOTX64.EFI, so the boot mode must be legacy-bios.</source>
            <translation>Es kann über BIOS gestartet werden; die EFI-Systempartition hat kein EFI/BOOT/BOOTX64.EFI, daher muss der Bootmodus legacy-bios sein.</translation>
        </message>
        <message>
            <source>It starts by UEFI, and AWS turns it into MBR and BIOS; {count} partitions stay.</source>
            <translation>Es startet über UEFI, und AWS wandelt es in MBR und BIOS um; {count} Partitionen bleiben.</translation>
        </message>
        <message>
            <source>The disk has an EFI system partition.</source>
            <translation>Der Datenträger hat eine EFI-Systempartition.</translation>
        </message>
        <message>
            <source>The disk has an EFI system partition and does not come as VHDX.</source>
            <translation>Der Datenträger hat eine EFI-Systempartition und kommt nicht als VHDX.</translation>
        </message>
        <message>
            <source>{count} partitions would have to stay, and an MBR has room for 4 primary ones.</source>
            <translation>{count} Partitionen müssten bleiben, und ein MBR hat Platz für 4 primäre.</translation>
        </message>
        <message>
            <source>The EFI system partition has no EFI/BOOT/BOOTX64.EFI, and EC2 starts nothing else.</source>
            <translation>Die EFI-Systempartition hat kein EFI/BOOT/BOOTX64.EFI, und EC2 startet nichts anderes.</translation>
        </message>
        <message>
            <source>This Windows needs UEFI, and there is no EFI system partition.</source>
            <translation>Dieses Windows braucht UEFI, und es gibt keine EFI-Systempartition.</translation>
        </message>
        <message>
            <source>Install GRUB for BIOS (grub-install --target=i386-pc /dev/sda) and remove the EFI system partition on a copy, with an MBR table. Or judge by today's edition: AWS has taken UEFI since.</source>
            <translation>Installieren Sie GRUB für BIOS (grub-install --target=i386-pc /dev/sda), und entfernen Sie auf einer Kopie mit MBR-Tabelle die EFI-Systempartition. Oder beurteilen Sie nach der heutigen Ausgabe: AWS nimmt UEFI inzwischen an.</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>Packen Sie es um: amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>Remove recovery or vendor partitions (diskpart: select partition N, delete partition override) until 4 are left besides the reserved one.</source>
            <translation>Entfernen Sie Wiederherstellungs- oder Herstellerpartitionen (diskpart: select partition N, delete partition override), bis außer der reservierten noch 4 übrig sind.</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi</source>
            <translation>Legen Sie den Loader dort ab, wo EC2 ihn sucht: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable, or dpkg-reconfigure grub-efi-amd64 and answer yes to “Force extra installation to the EFI removable media path”.</source>
            <translation>Legen Sie den Loader dort ab, wo EC2 ihn sucht: grub-install --target=x86_64-efi --removable, oder dpkg-reconfigure grub-efi-amd64 und beantworten Sie „Force extra installation to the EFI removable media path“ mit Ja.</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: yum reinstall shim-x64 grub2-efi-x64, then look for /boot/efi/EFI/BOOT/BOOTX64.EFI.</source>
            <translation>Legen Sie den Loader dort ab, wo EC2 ihn sucht: yum reinstall shim-x64 grub2-efi-x64, und sehen Sie dann nach /boot/efi/EFI/BOOT/BOOTX64.EFI.</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: shim-install --removable (or grub2-install --target=x86_64-efi --removable).</source>
            <translation>Legen Sie den Loader dort ab, wo EC2 ihn sucht: shim-install --removable (oder grub2-install --target=x86_64-efi --removable).</translation>
        </message>
        <message>
            <source>Turn the disk into GPT and UEFI in Windows: mbr2gpt /convert /allowFullOS, set the machine's firmware to UEFI, start it once, and export again.</source>
            <translation>Wandeln Sie den Datenträger in Windows in GPT und UEFI um: mbr2gpt /convert /allowFullOS, stellen Sie die Firmware der Maschine auf UEFI, starten Sie sie einmal, und exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>Starts by BIOS, or by UEFI from EFI/BOOT/BOOTX64.EFI</source>
            <translation>Startet über BIOS oder über UEFI von EFI/BOOT/BOOTX64.EFI</translation>
        </message>
        <message>
            <source>A machine may start by BIOS or by UEFI; a Linux that starts by UEFI has EFI/BOOT/BOOTX64.EFI on its EFI system partition.</source>
            <translation>Eine Maschine darf über BIOS oder UEFI starten; ein Linux, das über UEFI startet, hat EFI/BOOT/BOOTX64.EFI auf seiner EFI-Systempartition.</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi. A Windows that needs UEFI (Windows 11): mbr2gpt /convert /allowFullOS.</source>
            <translation>Legen Sie den Loader dort ab, wo EC2 ihn sucht: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi. Ein Windows, das UEFI braucht (Windows 11): mbr2gpt /convert /allowFullOS.</translation>
        </message>
        <message>
            <source>Root and boot record on one disk</source>
            <translation>Root und Bootdatensatz auf einem Datenträger</translation>
        </message>
        <message>
            <source>The root volume lies on the disk that holds the boot record.</source>
            <translation>Das Root-Volume liegt auf dem Datenträger, der den Bootdatensatz enthält.</translation>
        </message>
        <message>
            <source>Root and boot record lie on disk {disk}.</source>
            <translation>Root und Bootdatensatz liegen auf Datenträger {disk}.</translation>
        </message>
        <message>
            <source>The root volume lies on {root}, the boot record on disk {disk}.</source>
            <translation>Das Root-Volume liegt auf {root}, der Bootdatensatz auf Datenträger {disk}.</translation>
        </message>
        <message>
            <source>Move the root to the disk that the machine starts from (LVM: pvmove; else copy it and update fstab), or install the boot loader on the root's disk and export that disk as the first.</source>
            <translation>Verschieben Sie das Root-Dateisystem auf den Datenträger, von dem die Maschine startet (LVM: pvmove; sonst kopieren und fstab anpassen), oder installieren Sie den Bootloader auf dem Datenträger des Root-Dateisystems, und exportieren Sie diesen als ersten.</translation>
        </message>
        <message>
            <source>One operating system only</source>
            <translation>Nur ein Betriebssystem</translation>
        </message>
        <message>
            <source>There is one operating system on the disks, not several to choose from.</source>
            <translation>Auf den Datenträgern ist ein einziges Betriebssystem, nicht mehrere zur Auswahl.</translation>
        </message>
        <message>
            <source>One operating system was found.</source>
            <translation>Ein Betriebssystem wurde gefunden.</translation>
        </message>
        <message>
            <source>{count} operating systems were found.</source>
            <translation>{count} Betriebssysteme wurden gefunden.</translation>
        </message>
        <message>
            <source>The boot menu of Windows lists {count} operating systems.</source>
            <translation>Das Bootmenü von Windows führt {count} Betriebssysteme auf.</translation>
        </message>
        <message>
            <source>One operating system was found, but the boot menu of Windows could not be read.</source>
            <translation>Ein Betriebssystem wurde gefunden, aber das Bootmenü von Windows konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Leave the disk or partition of the other system out of the export, or delete it; each system is imported by itself.</source>
            <translation>Lassen Sie den Datenträger oder die Partition des anderen Systems beim Export weg, oder löschen Sie sie; jedes System wird für sich importiert.</translation>
        </message>
        <message>
            <source>Remove the other entries: bcdedit /enum, then bcdedit /delete IDENTIFIER (or msconfig, Boot).</source>
            <translation>Entfernen Sie die anderen Einträge: bcdedit /enum, dann bcdedit /delete KENNUNG (oder msconfig, Start).</translation>
        </message>
        <message>
            <source>No encrypted volumes</source>
            <translation>Keine verschlüsselten Volumes</translation>
        </message>
        <message>
            <source>No volume is encrypted by the guest (LUKS, BitLocker).</source>
            <translation>Kein Volume ist vom Gast verschlüsselt (LUKS, BitLocker).</translation>
        </message>
        <message>
            <source>No volume is encrypted (volumes read: {count}).</source>
            <translation>Kein Volume ist verschlüsselt (gelesene Volumes: {count}).</translation>
        </message>
        <message>
            <source>A volume is encrypted ({kinds}).</source>
            <translation>Ein Volume ist verschlüsselt ({kinds}).</translation>
        </message>
        <message>
            <source>No volume could be read.</source>
            <translation>Kein Volume war lesbar.</translation>
        </message>
        <message>
            <source>/etc/crypttab names encrypted devices ({names}), of which the volumes themselves show nothing.</source>
            <translation>/etc/crypttab nennt verschlüsselte Geräte ({names}), von denen die Datenträger selbst nichts zeigen.</translation>
        </message>
        <message>
            <source>Copy the data to an unencrypted volume, or decrypt it in place from a rescue system (cryptsetup reencrypt --decrypt). EBS can encrypt the volumes after the import.</source>
            <translation>Kopieren Sie die Daten auf ein unverschlüsseltes Volume, oder entschlüsseln Sie es an Ort und Stelle von einem Rettungssystem aus (cryptsetup reencrypt --decrypt). EBS kann die Volumes nach dem Import verschlüsseln.</translation>
        </message>
        <message>
            <source>Write the data to unencrypted volumes and take the lines out of /etc/crypttab and /etc/fstab; a swap with a passing key: swapoff -a, cryptsetup close NAME, mkswap DEVICE. EBS can encrypt the volumes after the import.</source>
            <translation>Schreiben Sie die Daten auf unverschlüsselte Volumes und nehmen Sie die Zeilen aus /etc/crypttab und /etc/fstab; bei einem Swap mit flüchtigem Schlüssel: swapoff -a, cryptsetup close NAME, mkswap DEVICE. EBS kann die Volumes nach dem Import verschlüsseln.</translation>
        </message>
        <message>
            <source>Decrypt it and wait for the end: manage-bde -off C: ; manage-bde -status. EBS can encrypt the volumes after the import.</source>
            <translation>Entschlüsseln Sie es, und warten Sie das Ende ab: manage-bde -off C: ; manage-bde -status. EBS kann die Volumes nach dem Import verschlüsseln.</translation>
        </message>
        <message>
            <source>LVM groups are complete</source>
            <translation>LVM-Gruppen sind vollständig</translation>
        </message>
        <message>
            <source>Every physical volume of the root's volume group is among the disks.</source>
            <translation>Jedes physische Volume der Volume-Gruppe des Root-Dateisystems ist unter den Datenträgern.</translation>
        </message>
        <message>
            <source>All physical volumes are there (volume groups: {count}).</source>
            <translation>Alle physischen Volumes sind vorhanden (Volume-Gruppen: {count}).</translation>
        </message>
        <message>
            <source>The volume group {names} lacks physical volumes.</source>
            <translation>Der Volume-Gruppe {names} fehlen physische Volumes.</translation>
        </message>
        <message>
            <source>The volume group {names} lacks physical volumes; the root does not lie on it.</source>
            <translation>Der Volume-Gruppe {names} fehlen physische Volumes; das Root-Dateisystem liegt nicht darauf.</translation>
        </message>
        <message>
            <source>LVM's metadata could not be read.</source>
            <translation>Die Metadaten von LVM konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>There is no LVM.</source>
            <translation>Es gibt kein LVM.</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …). If a disk is gone for good: vgreduce --removemissing {names}.</source>
            <translation>Wählen Sie alle Datenträger der Maschine (amigrate check --vm DISK1 DISK2 …). Ist ein Datenträger endgültig verloren: vgreduce --removemissing {names}.</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …), or take its mounts out of /etc/fstab.</source>
            <translation>Wählen Sie alle Datenträger der Maschine (amigrate check --vm DISK1 DISK2 …), oder entfernen Sie ihre Einhängungen aus /etc/fstab.</translation>
        </message>
        <message>
            <source>No dynamic disk at boot</source>
            <translation>Kein dynamischer Datenträger beim Start</translation>
        </message>
        <message>
            <source>Windows does not start from a dynamic disk.</source>
            <translation>Windows startet nicht von einem dynamischen Datenträger.</translation>
        </message>
        <message>
            <source>The disks are basic.</source>
            <translation>Die Datenträger sind Basisdatenträger.</translation>
        </message>
        <message>
            <source>A data disk is dynamic; the boot disk is basic.</source>
            <translation>Ein Datendatenträger ist dynamisch; der Startdatenträger ist ein Basisdatenträger.</translation>
        </message>
        <message>
            <source>Disk {disk} is dynamic, and Windows starts from it.</source>
            <translation>Datenträger {disk} ist dynamisch, und Windows startet davon.</translation>
        </message>
        <message>
            <source>Copy the system to a basic disk (backup and restore, or a disk-cloning program): Windows cannot turn a dynamic boot disk back without loss.</source>
            <translation>Kopieren Sie das System auf einen Basisdatenträger (Sichern und Wiederherstellen oder ein Klonprogramm): Windows kann einen dynamischen Startdatenträger nicht verlustfrei zurückwandeln.</translation>
        </message>
        <message>
            <source>The boot disk can start</source>
            <translation>Der Startdatenträger kann starten</translation>
        </message>
        <message>
            <source>The boot disk has boot code and an active partition, or an EFI system partition with a loader.</source>
            <translation>Der Startdatenträger hat Bootcode und eine aktive Partition oder eine EFI-Systempartition mit Loader.</translation>
        </message>
        <message>
            <source>Boot code is there, and it finds what it starts.</source>
            <translation>Bootcode ist vorhanden und findet, was er startet.</translation>
        </message>
        <message>
            <source>An EFI system partition with a loader is there.</source>
            <translation>Eine EFI-Systempartition mit Loader ist vorhanden.</translation>
        </message>
        <message>
            <source>The boot disk has no partitions.</source>
            <translation>Der Startdatenträger hat keine Partitionen.</translation>
        </message>
        <message>
            <source>The boot disk has no boot code with an active partition, and no EFI system partition.</source>
            <translation>Der Startdatenträger hat weder Bootcode mit aktiver Partition noch eine EFI-Systempartition.</translation>
        </message>
        <message>
            <source>The boot code is not known to this program, and no partition is active.</source>
            <translation>Der Bootcode ist diesem Programm nicht bekannt, und keine Partition ist aktiv.</translation>
        </message>
        <message>
            <source>Choose the disk that the machine starts from as the first. Otherwise install the boot loader again: grub-install /dev/sda, and mark the boot partition active (parted /dev/sda set 1 boot on).</source>
            <translation>Wählen Sie den Datenträger, von dem die Maschine startet, als ersten. Installieren Sie sonst den Bootloader erneut: grub-install /dev/sda, und markieren Sie die Bootpartition als aktiv (parted /dev/sda set 1 boot on).</translation>
        </message>
        <message>
            <source>Choose the disk that the machine starts from as the first; an image of one partition is not enough.</source>
            <translation>Wählen Sie den Datenträger, von dem die Maschine startet, als ersten; ein Abbild einer einzelnen Partition genügt nicht.</translation>
        </message>
        <message>
            <source>Start from the Windows medium, Repair: bootrec /fixmbr, bootrec /fixboot, bootrec /rebuildbcd; and in diskpart: select partition 1, active.</source>
            <translation>Starten Sie vom Windows-Medium, Computerreparatur: bootrec /fixmbr, bootrec /fixboot, bootrec /rebuildbcd; und in diskpart: select partition 1, active.</translation>
        </message>
        <message>
            <source>If the machine starts where it is now, mark its boot partition active: parted /dev/sda set 1 boot on.</source>
            <translation>Startet die Maschine an ihrem jetzigen Ort, markieren Sie ihre Bootpartition als aktiv: parted /dev/sda set 1 boot on.</translation>
        </message>
        <message>
            <source>Not a copy of a physical machine</source>
            <translation>Keine Kopie einer physischen Maschine</translation>
        </message>
        <message>
            <source>The machine was installed as a virtual one; images made by copying a physical machine (P2V) are not supported.</source>
            <translation>Die Maschine wurde als virtuelle installiert; Abbilder, die durch Kopieren einer physischen Maschine (P2V) entstanden sind, werden nicht unterstützt.</translation>
        </message>
        <message>
            <source>No disk can show this for certain: please confirm that the system was installed in a virtual machine.</source>
            <translation>Kein Datenträger kann dies sicher zeigen: Bitte bestätigen Sie, dass das System in einer virtuellen Maschine installiert wurde.</translation>
        </message>
        <message>
            <source>The file was written by Disk2vhd, which copies a physical machine's disks.</source>
            <translation>Die Datei wurde von Disk2vhd geschrieben, das die Datenträger einer physischen Maschine kopiert.</translation>
        </message>
        <message>
            <source>The registry bears traces of a physical machine: please confirm that the system was installed in a virtual one.</source>
            <translation>Die Registrierung trägt Spuren einer physischen Maschine: Bitte bestätigen Sie, dass das System in einer virtuellen installiert wurde.</translation>
        </message>
        <message>
            <source>Install the system anew in a virtual machine and move the data, or use AWS Application Migration Service (MGN), which takes physical machines.</source>
            <translation>Installieren Sie das System in einer virtuellen Maschine neu, und verschieben Sie die Daten, oder verwenden Sie AWS Application Migration Service (MGN), der physische Maschinen annimmt.</translation>
        </message>
        <message>
            <source>Tick it if the system was installed in a virtual machine. For a physical machine's copy use AWS Application Migration Service (MGN).</source>
            <translation>Haken Sie es ab, wenn das System in einer virtuellen Maschine installiert wurde. Für die Kopie einer physischen Maschine verwenden Sie AWS Application Migration Service (MGN).</translation>
        </message>
        <message>
            <source>Windows on NTFS</source>
            <translation>Windows auf NTFS</translation>
        </message>
        <message>
            <source>The volumes of a Windows are formatted with NTFS.</source>
            <translation>Die Volumes eines Windows sind mit NTFS formatiert.</translation>
        </message>
        <message>
            <source>The system volume is NTFS.</source>
            <translation>Das System-Volume ist NTFS.</translation>
        </message>
        <message>
            <source>The system volume is {kind}.</source>
            <translation>Das System-Volume ist {kind}.</translation>
        </message>
        <message>
            <source>The system volume is NTFS; a data volume is {kind}.</source>
            <translation>Das System-Volume ist NTFS; ein Daten-Volume ist {kind}.</translation>
        </message>
        <message>
            <source>Convert it in Windows: convert C: /FS:NTFS, restart, and export again.</source>
            <translation>Konvertieren Sie es in Windows: convert C: /FS:NTFS, starten Sie neu, und exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>Copy the data to an NTFS volume, or leave the disk out and copy the data after the launch.</source>
            <translation>Kopieren Sie die Daten auf ein NTFS-Volume, oder lassen Sie den Datenträger weg, und kopieren Sie die Daten nach dem Start.</translation>
        </message>
        <message>
            <source>Linux root on ext2, ext3, ext4, Btrfs, JFS or XFS</source>
            <translation>Linux-Root auf ext2, ext3, ext4, Btrfs, JFS oder XFS</translation>
        </message>
        <message>
            <source>The root file system of a Linux is ext2, ext3, ext4, Btrfs, JFS or XFS.</source>
            <translation>Das Root-Dateisystem eines Linux ist ext2, ext3, ext4, Btrfs, JFS oder XFS.</translation>
        </message>
        <message>
            <source>The root file system is {kind}.</source>
            <translation>Das Root-Dateisystem ist {kind}.</translation>
        </message>
        <message>
            <source>The root is the Btrfs subvolume {subvolume}, which AWS refuses.</source>
            <translation>Das Root-Dateisystem ist das Btrfs-Subvolume {subvolume}, das AWS ablehnt.</translation>
        </message>
        <message>
            <source>Copy the root to an ext4 or XFS file system from a rescue system (rsync -aHAXx), put its UUID into /etc/fstab, and install GRUB again.</source>
            <translation>Kopieren Sie das Root-Dateisystem von einem Rettungssystem aus auf ein ext4- oder XFS-Dateisystem (rsync -aHAXx), tragen Sie dessen UUID in /etc/fstab ein, und installieren Sie GRUB erneut.</translation>
        </message>
        <message>
            <source>The root file system of a Linux is ext2, ext3, ext4, Btrfs (not in a subvolume), JFS or XFS.</source>
            <translation>Das Root-Dateisystem eines Linux ist ext2, ext3, ext4, Btrfs (nicht in einem Subvolume), JFS oder XFS.</translation>
        </message>
        <message>
            <source>Free space on the root volume</source>
            <translation>Freier Platz auf dem Root-Volume</translation>
        </message>
        <message>
            <source>The root volume has at least {linux_free} free (Linux) or {windows_free} (Windows).</source>
            <translation>Auf dem Root-Volume sind mindestens {linux_free} (Linux) oder {windows_free} (Windows) frei.</translation>
        </message>
        <message>
            <source>{free} are free; {needed} are needed.</source>
            <translation>{free} sind frei; {needed} werden benötigt.</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: empty the package cache and old logs, or enlarge the disk and the file system.</source>
            <translation>Machen Sie auf dem Root-Volume mindestens {short} frei: Leeren Sie den Paketcache und alte Protokolle, oder vergrößern Sie Datenträger und Dateisystem.</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, resize2fs).</source>
            <translation>Machen Sie auf dem Root-Volume mindestens {short} frei: apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M. Oder vergrößern Sie Datenträger und Dateisystem (growpart, resize2fs).</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: yum clean all; remove old kernels; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, xfs_growfs).</source>
            <translation>Machen Sie auf dem Root-Volume mindestens {short} frei: yum clean all; entfernen Sie alte Kernel; journalctl --vacuum-size=50M. Oder vergrößern Sie Datenträger und Dateisystem (growpart, xfs_growfs).</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: zypper clean --all; snapper delete; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, btrfs filesystem resize).</source>
            <translation>Machen Sie auf dem Root-Volume mindestens {short} frei: zypper clean --all; snapper delete; journalctl --vacuum-size=50M. Oder vergrößern Sie Datenträger und Dateisystem (growpart, btrfs filesystem resize).</translation>
        </message>
        <message>
            <source>Free at least {short} on the system volume: cleanmgr /sageset:1, cleanmgr /sagerun:1; Dism /Online /Cleanup-Image /StartComponentCleanup. Or enlarge the disk (Disk Management, Extend Volume).</source>
            <translation>Machen Sie auf dem System-Volume mindestens {short} frei: cleanmgr /sageset:1, cleanmgr /sagerun:1; Dism /Online /Cleanup-Image /StartComponentCleanup. Oder vergrößern Sie den Datenträger (Datenträgerverwaltung, Volume erweitern).</translation>
        </message>
        <message>
            <source>The root volume has at least {windows_free} free (Windows), or enough for drivers (Linux: AWS gives no figure today; {linux_free} was the last one).</source>
            <translation>Auf dem Root-Volume sind mindestens {windows_free} frei (Windows) oder genug für Treiber (Linux: AWS nennt heute keine Zahl; {linux_free} war die letzte).</translation>
        </message>
        <message>
            <source>Shut down cleanly</source>
            <translation>Sauber heruntergefahren</translation>
        </message>
        <message>
            <source>No file system is dirty, and no system is asleep on the disk (hibernation, Fast Startup).</source>
            <translation>Kein Dateisystem ist unsauber, und kein System liegt im Ruhezustand auf dem Datenträger (Ruhezustand, Schnellstart).</translation>
        </message>
        <message>
            <source>The file systems were unmounted cleanly.</source>
            <translation>Die Dateisysteme wurden sauber ausgehängt.</translation>
        </message>
        <message>
            <source>A system is asleep on the disk.</source>
            <translation>Ein System liegt im Ruhezustand auf dem Datenträger.</translation>
        </message>
        <message>
            <source>Not unmounted cleanly: {volumes}.</source>
            <translation>Nicht sauber ausgehängt: {volumes}.</translation>
        </message>
        <message>
            <source>The registry ({names}) was not written to its end, and its transaction logs are missing or broken: its newest values may be missing, and what is said here of Windows' settings may be out of date.</source>
            <translation>Die Registrierung ({names}) wurde nicht zu Ende geschrieben, und ihre Transaktionsprotokolle fehlen oder sind beschädigt: Ihre neuesten Werte können fehlen, und was hier über die Einstellungen von Windows steht, kann veraltet sein.</translation>
        </message>
        <message>
            <source>The file system has no flag that tells.</source>
            <translation>Das Dateisystem hat keine Markierung, die es verrät.</translation>
        </message>
        <message>
            <source>Start the machine, let it check its file systems, shut it down (shutdown -h now), and export again: not while it runs, and not from a snapshot with memory.</source>
            <translation>Starten Sie die Maschine, lassen Sie sie ihre Dateisysteme prüfen, fahren Sie sie herunter (shutdown -h now), und exportieren Sie erneut: nicht im laufenden Betrieb und nicht aus einem Snapshot mit Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Start Windows, switch Fast Startup off (powercfg /hibernate off), shut it down (shutdown /s /t 0), and export again.</source>
            <translation>Starten Sie Windows, schalten Sie den Schnellstart aus (powercfg /hibernate off), fahren Sie es herunter (shutdown /s /t 0), und exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>Start Windows, which mends its registry, shut it down (shutdown /s /t 0), and export again with all files.</source>
            <translation>Starten Sie Windows, das seine Registrierung instand setzt, fahren Sie es herunter (shutdown /s /t 0), und exportieren Sie erneut mit allen Dateien.</translation>
        </message>
        <message>
            <source>Start Windows, run chkdsk C: /f, restart once, switch Fast Startup off (powercfg /hibernate off), shut down (shutdown /s /t 0), and export again.</source>
            <translation>Starten Sie Windows, führen Sie chkdsk C: /f aus, starten Sie einmal neu, schalten Sie den Schnellstart aus (powercfg /hibernate off), fahren Sie herunter (shutdown /s /t 0), und exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>Could not be read: {reason}.</source>
            <translation>Konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>The container could not be read: {reason}.</source>
            <translation>Der Container konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>There is no disk image in this file.</source>
            <translation>In dieser Datei ist kein Datenträgerabbild.</translation>
        </message>
        <message>
            <source>The container's disks could not be read: {reason}.</source>
            <translation>Die Datenträger des Containers konnten nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>What lies on the disks could not be read: {reason}.</source>
            <translation>Was auf den Datenträgern liegt, konnte nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>No operating system could be found on the disks, so this stays open.</source>
            <translation>Auf den Datenträgern war kein Betriebssystem zu finden, daher bleibt dies offen.</translation>
        </message>
        <message>
            <source>The partition tables could not be read.</source>
            <translation>Die Partitionstabellen konnten nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The volume of the operating system could not be found again.</source>
            <translation>Das Volume des Betriebssystems war nicht wiederzufinden.</translation>
        </message>
        <message>
            <source>No kernel was found.</source>
            <translation>Kein Kernel wurde gefunden.</translation>
        </message>
        <message>
            <source>Asked of {wanted} only.</source>
            <translation>Nur von {wanted} verlangt.</translation>
        </message>
        <message>
            <source>The headers could not be followed to this point: {reason}.</source>
            <translation>Die Header ließen sich bis hierher nicht verfolgen: {reason}.</translation>
        </message>
        <message>
            <source>Asked of Linux only.</source>
            <translation>Nur von Linux verlangt.</translation>
        </message>
        <message>
            <source>Asked of Windows only.</source>
            <translation>Nur von Windows verlangt.</translation>
        </message>
        <message>
            <source>The disk that the machine starts from is not among those given.</source>
            <translation>Der Datenträger, von dem die Maschine startet, ist nicht unter den angegebenen.</translation>
        </message>
        <message>
            <source>Not every disk could be read, so this stays open.</source>
            <translation>Nicht jeder Datenträger war lesbar, daher bleibt dies offen.</translation>
        </message>
        <message>
            <source>Kernel on the list</source>
            <translation>Kernel auf der Liste</translation>
        </message>
        <message>
            <source>The kernel that is started (the default one, else the newest) is one that the list names for this distribution.</source>
            <translation>Der Kernel, der gestartet wird (der Standardkernel, sonst der neueste), ist einer, den die Liste für diese Distribution nennt.</translation>
        </message>
        <message>
            <source>Kernel {kernel} is listed ({listed}).</source>
            <translation>Kernel {kernel} ist aufgeführt ({listed}).</translation>
        </message>
        <message>
            <source>Kernel {kernel} is not listed for {system}; listed is {listed}.</source>
            <translation>Kernel {kernel} ist für {system} nicht aufgeführt; aufgeführt ist {listed}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} is ruled out for {system}: {listed}.</source>
            <translation>Kernel {kernel} ist für {system} ausgeschlossen: {listed}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to a listed series ({listed}), but is not that kernel. AWS does not say how it compares.</source>
            <translation>Kernel {kernel} gehört zu einer aufgeführten Reihe ({listed}), ist aber nicht dieser Kernel. AWS sagt nicht, wie verglichen wird.</translation>
        </message>
        <message>
            <source>Kernel {kernel}: the guide's sentence breaks off before it names the kernel.</source>
            <translation>Kernel {kernel}: Der Satz des Handbuchs bricht ab, bevor er den Kernel nennt.</translation>
        </message>
        <message>
            <source>The list names no kernels for {system}.</source>
            <translation>Die Liste nennt für {system} keine Kernel.</translation>
        </message>
        <message>
            <source>The distribution or its version is not listed, and so no kernel of it is.</source>
            <translation>Die Distribution oder ihre Version ist nicht aufgeführt und damit auch kein Kernel davon.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}), make it the default, and keep the others out of the way until the import is done.</source>
            <translation>Installieren Sie einen aufgeführten Kernel ({listed}), machen Sie ihn zum Standard, und halten Sie die anderen fern, bis der Import fertig ist.</translation>
        </message>
        <message>
            <source>To be sure, install a listed kernel ({listed}) and make it the default. A test import costs little.</source>
            <translation>Um sicherzugehen, installieren Sie einen aufgeführten Kernel ({listed}), und machen Sie ihn zum Standard. Ein Testimport kostet wenig.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): apt-get install linux-image-VERSION (Ubuntu: linux-generic rather than linux-generic-hwe), set GRUB_DEFAULT in /etc/default/grub, run update-grub, and check again.</source>
            <translation>Installieren Sie einen aufgeführten Kernel ({listed}): apt-get install linux-image-VERSION (Ubuntu: linux-generic statt linux-generic-hwe), setzen Sie GRUB_DEFAULT in /etc/default/grub, führen Sie update-grub aus, und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): yum install kernel-VERSION, then grubby --set-default /boot/vmlinuz-VERSION, and check again.</source>
            <translation>Installieren Sie einen aufgeführten Kernel ({listed}): yum install kernel-VERSION, dann grubby --set-default /boot/vmlinuz-VERSION, und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): zypper install --oldpackage kernel-default-VERSION, make it the default with grub2-set-default, and check again.</source>
            <translation>Installieren Sie einen aufgeführten Kernel ({listed}): zypper install --oldpackage kernel-default-VERSION, machen Sie ihn mit grub2-set-default zum Standard, und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Update the kernel: yum update kernel, and restart once before the export.</source>
            <translation>Aktualisieren Sie den Kernel: yum update kernel, und starten Sie vor dem Export einmal neu.</translation>
        </message>
        <message>
            <source>The distribution's own kernel</source>
            <translation>Der Kernel der Distribution</translation>
        </message>
        <message>
            <source>The kernel comes from the distribution's packages; machines with custom kernels may not migrate.</source>
            <translation>Der Kernel stammt aus den Paketen der Distribution; Maschinen mit eigenen Kerneln lassen sich möglicherweise nicht migrieren.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to the package {package}.</source>
            <translation>Kernel {kernel} gehört zum Paket {package}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to no package: it was built or copied by hand.</source>
            <translation>Kernel {kernel} gehört zu keinem Paket: Er wurde von Hand gebaut oder kopiert.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to the package {package}, which is not the distribution's own.</source>
            <translation>Der Kernel {kernel} gehört zum Paket {package}, das nicht von der Distribution stammt.</translation>
        </message>
        <message>
            <source>There is no kernel on the disks.</source>
            <translation>Auf den Datenträgern ist kein Kernel.</translation>
        </message>
        <message>
            <source>Install the distribution's kernel: {command}.</source>
            <translation>Installieren Sie den Kernel der Distribution: {command}.</translation>
        </message>
        <message>
            <source>initramfs can be read</source>
            <translation>initramfs ist lesbar</translation>
        </message>
        <message>
            <source>The initramfs of the kernel that is started can be unpacked, so that its drivers can be seen and changed.</source>
            <translation>Das initramfs des Kernels, der gestartet wird, lässt sich entpacken, sodass seine Treiber sichtbar und änderbar sind.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} was unpacked, up to the disk's drivers at least. A deep check (--deep) unpacks it to its end.</source>
            <translation>Das initramfs von {kernel} wurde mindestens bis zu den Treibern des Datenträgers entpackt. Eine Tiefenprüfung (--deep) entpackt es bis zum Ende.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} was unpacked to its end.</source>
            <translation>Das initramfs von {kernel} wurde bis zum Ende entpackt.</translation>
        </message>
        <message>
            <source>The boot entry of {kernel} names an initramfs that is not there: {path}.</source>
            <translation>Der Booteintrag von {kernel} nennt ein initramfs, das nicht vorhanden ist: {path}.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} is large and was not read to its end; a deep check (--deep) reads it.</source>
            <translation>Das initramfs von {kernel} ist groß und wurde nicht bis zum Ende gelesen; eine Tiefenprüfung (--deep) liest es.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} cannot be unpacked: {reason}.</source>
            <translation>Das initramfs von {kernel} lässt sich nicht entpacken: {reason}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} has no initramfs, and the disk drivers are not built in.</source>
            <translation>Kernel {kernel} hat kein initramfs, und die Datenträgertreiber sind nicht eingebaut.</translation>
        </message>
        <message>
            <source>Kernel {kernel} has no initramfs and needs none: the disk drivers are built in.</source>
            <translation>Kernel {kernel} hat kein initramfs und braucht keines: Die Datenträgertreiber sind eingebaut.</translation>
        </message>
        <message>
            <source>Build it again: {command}.</source>
            <translation>Erzeugen Sie es neu: {command}.</translation>
        </message>
        <message>
            <source>Drivers for EC2</source>
            <translation>Treiber für EC2</translation>
        </message>
        <message>
            <source>The kernel has the drivers of EC2's Xen types (xen-blkfront, xen-netfront), and the disk's are in the initramfs or built in.</source>
            <translation>Der Kernel hat die Treiber für die Xen-Typen von EC2 (xen-blkfront, xen-netfront), und die des Datenträgers sind im initramfs oder eingebaut.</translation>
        </message>
        <message>
            <source>Kernel {kernel} has EC2's drivers, and the disk's are there at boot.</source>
            <translation>Kernel {kernel} hat die Treiber für EC2, und die des Datenträgers sind beim Start da.</translation>
        </message>
        <message>
            <source>Kernel {kernel} lacks {drivers}.</source>
            <translation>Kernel {kernel} fehlt {drivers}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} lacks {drivers}: it can run on Xen types only (t2, m4, c4 and older).</source>
            <translation>Kernel {kernel} fehlt {drivers}: Er kann nur auf Xen-Typen laufen (t2, m4, c4 und ältere).</translation>
        </message>
        <message>
            <source>Kernel {kernel} has the drivers, but its initramfs, which mounts the root, lacks {drivers}.</source>
            <translation>Kernel {kernel} hat die Treiber, aber seinem initramfs, das das Root-Dateisystem einhängt, fehlt {drivers}.</translation>
        </message>
        <message>
            <source>The initramfs of kernel {kernel} has nvme and lacks {drivers}: it starts on current instance types, not on Xen ones (t2, m4, c4 and older).</source>
            <translation>Das initramfs von Kernel {kernel} hat nvme, und es fehlt {drivers}: Es startet auf aktuellen Instance-Typen, nicht auf Xen-Typen (t2, m4, c4 und ältere).</translation>
        </message>
        <message>
            <source>Install the distribution's full kernel (not a reduced or cloud variant of another provider) or the drivers' package, and build the initramfs again.</source>
            <translation>Installieren Sie den vollen Kernel der Distribution (keine reduzierte oder Cloud-Variante eines anderen Anbieters) oder das Paket mit den Treibern, und erzeugen Sie das initramfs neu.</translation>
        </message>
        <message>
            <source>Install the full kernel: apt-get install linux-image-amd64 (Ubuntu: linux-image-generic linux-modules-extra-generic), then update-initramfs -u -k all.</source>
            <translation>Installieren Sie den vollen Kernel: apt-get install linux-image-amd64 (Ubuntu: linux-image-generic linux-modules-extra-generic), dann update-initramfs -u -k all.</translation>
        </message>
        <message>
            <source>Install a newer kernel (apt-get install linux-image-amd64; Ubuntu: linux-aws or linux-generic), or choose a Xen type such as t2.</source>
            <translation>Installieren Sie einen neueren Kernel (apt-get install linux-image-amd64; Ubuntu: linux-aws oder linux-generic), oder wählen Sie einen Xen-Typ wie t2.</translation>
        </message>
        <message>
            <source>Update the kernel (yum update kernel; ENA is in RHEL 7.4 and later), or choose a Xen type such as t2.</source>
            <translation>Aktualisieren Sie den Kernel (yum update kernel; ENA ist ab RHEL 7.4 enthalten), oder wählen Sie einen Xen-Typ wie t2.</translation>
        </message>
        <message>
            <source>Update the kernel (zypper update kernel-default; ENA is in SLES 12 SP3 and later), or choose a Xen type such as t2.</source>
            <translation>Aktualisieren Sie den Kernel (zypper update kernel-default; ENA ist ab SLES 12 SP3 enthalten), oder wählen Sie einen Xen-Typ wie t2.</translation>
        </message>
        <message>
            <source>Add them: {command}. AWS tries the same during the import.</source>
            <translation>Fügen Sie sie hinzu: {command}. AWS versucht beim Import dasselbe.</translation>
        </message>
        <message>
            <source>To start on Xen types too: {command}. AWS tries the same during the import.</source>
            <translation>Um auch auf Xen-Typen zu starten: {command}. AWS versucht beim Import dasselbe.</translation>
        </message>
        <message>
            <source>The kernel has the drivers of EC2's Xen types (xen-blkfront, xen-netfront) and of today's (nvme, ena), and the disk's are in the initramfs or built in.</source>
            <translation>Der Kernel hat die Treiber für die Xen-Typen von EC2 (xen-blkfront, xen-netfront) und für die heutigen (nvme, ena), und die des Datenträgers sind im initramfs oder eingebaut.</translation>
        </message>
        <message>
            <source>SSH server starts at boot</source>
            <translation>SSH-Server startet beim Booten</translation>
        </message>
        <message>
            <source>An SSH server is installed and starts at boot: it is the way into the instance.</source>
            <translation>Ein SSH-Server ist installiert und startet beim Booten: Er ist der Zugang zur Instance.</translation>
        </message>
        <message>
            <source>The SSH server starts at boot.</source>
            <translation>Der SSH-Server startet beim Booten.</translation>
        </message>
        <message>
            <source>No SSH server is installed.</source>
            <translation>Kein SSH-Server ist installiert.</translation>
        </message>
        <message>
            <source>An SSH server is installed, but does not start at boot.</source>
            <translation>Ein SSH-Server ist installiert, startet aber nicht beim Booten.</translation>
        </message>
        <message>
            <source>An SSH server is installed, but nothing tells whether it starts at boot.</source>
            <translation>Ein SSH-Server ist installiert, aber nichts verrät, ob er beim Booten startet.</translation>
        </message>
        <message>
            <source>The SSH server listens on {addresses} only, and the instance will have another address.</source>
            <translation>Der SSH-Server lauscht nur an {addresses}, und die Instance wird eine andere Adresse haben.</translation>
        </message>
        <message>
            <source>Install it and let it start: {command}</source>
            <translation>Installieren Sie ihn, und lassen Sie ihn starten: {command}</translation>
        </message>
        <message>
            <source>Let it start: {command}</source>
            <translation>Lassen Sie ihn starten: {command}</translation>
        </message>
        <message>
            <source>To be sure: {command}</source>
            <translation>Um sicherzugehen: {command}</translation>
        </message>
        <message>
            <source>Remove the ListenAddress lines from /etc/ssh/sshd_config, so that it listens on every address, then {command}</source>
            <translation>Entfernen Sie die ListenAddress-Zeilen aus /etc/ssh/sshd_config, damit er an jeder Adresse lauscht, danach {command}</translation>
        </message>
        <message>
            <source>Firewall lets SSH in</source>
            <translation>Firewall lässt SSH ein</translation>
        </message>
        <message>
            <source>The machine's own firewall lets SSH in.</source>
            <translation>Die eigene Firewall der Maschine lässt SSH ein.</translation>
        </message>
        <message>
            <source>SSH is let in, or no firewall is on.</source>
            <translation>SSH wird eingelassen, oder keine Firewall ist eingeschaltet.</translation>
        </message>
        <message>
            <source>The firewall does not let SSH in.</source>
            <translation>Die Firewall lässt SSH nicht ein.</translation>
        </message>
        <message>
            <source>Let it in: {command}. The security group needs port {port} too.</source>
            <translation>Lassen Sie es zu: {command}. Die Sicherheitsgruppe braucht Port {port} ebenfalls.</translation>
        </message>
        <message>
            <source>Give it one size: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management" /v PagingFiles /t REG_MULTI_SZ /d "C:\pagefile.sys 4096 4096" /f (or sysdm.cpl, Advanced, Performance, Virtual memory), and restart.</source>
            <translation>Geben Sie ihr eine feste Größe: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management" /v PagingFiles /t REG_MULTI_SZ /d "C:\pagefile.sys 4096 4096" /f (oder sysdm.cpl, Erweitert, Leistung, Virtueller Arbeitsspeicher), und starten Sie neu.</translation>
        </message>
        <message>
            <source>Uninstall VMware Tools and restart: appwiz.cpl, or msiexec /x with the product code, the last part of the key that this shows: reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /d /f "VMware Tools"</source>
            <translation>Deinstallieren Sie VMware Tools und starten Sie neu: appwiz.cpl, oder msiexec /x mit dem Produktcode, dem letzten Teil des Schlüssels, den dies zeigt: reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /d /f "VMware Tools"</translation>
        </message>
        <message>
            <source>A user with a public key</source>
            <translation>Ein Benutzer mit öffentlichem Schlüssel</translation>
        </message>
        <message>
            <source>What lies in {mount} was not read: its device is on none of the disks given, or cannot be read. Check all disks of the machine together.</source>
            <translation>Was in {mount} liegt, wurde nicht gelesen: Das Gerät dafür ist auf keiner der angegebenen Platten oder nicht lesbar. Prüfen Sie alle Platten der Maschine zusammen.</translation>
        </message>
        <message>
            <source>A user other than root can log in with a public key; the import creates none.</source>
            <translation>Ein anderer Benutzer als root kann sich mit einem öffentlichen Schlüssel anmelden; der Import legt keinen an.</translation>
        </message>
        <message>
            <source>With an authorised key: {names}.</source>
            <translation>Mit autorisiertem Schlüssel: {names}.</translation>
        </message>
        <message>
            <source>No user other than root has an authorised key ({names}).</source>
            <translation>Kein anderer Benutzer als root hat einen autorisierten Schlüssel ({names}).</translation>
        </message>
        <message>
            <source>There is no user other than root who can log in.</source>
            <translation>Außer root gibt es keinen Benutzer, der sich anmelden kann.</translation>
        </message>
        <message>
            <source>Give one a key: ssh-copy-id {user}@HOST from your computer, or write the public key into .ssh/authorized_keys in the home of {user} (mode 600, folder 700).</source>
            <translation>Geben Sie einem davon einen Schlüssel: ssh-copy-id {user}@HOST von Ihrem Computer aus, oder schreiben Sie den öffentlichen Schlüssel in .ssh/authorized_keys im Home-Verzeichnis von {user} (Modus 600, Ordner 700).</translation>
        </message>
        <message>
            <source>Create one with a key: useradd -m -s /bin/bash admin; mkdir -m 700 ~admin/.ssh; write the public key into ~admin/.ssh/authorized_keys; chown -R admin ~admin/.ssh; and let it use sudo (group sudo or wheel).</source>
            <translation>Legen Sie einen mit Schlüssel an: useradd -m -s /bin/bash admin; mkdir -m 700 ~admin/.ssh; schreiben Sie den öffentlichen Schlüssel in ~admin/.ssh/authorized_keys; chown -R admin ~admin/.ssh; und erlauben Sie ihm sudo (Gruppe sudo oder wheel).</translation>
        </message>
        <message>
            <source>No root or password login by SSH</source>
            <translation>Keine Anmeldung über SSH als root oder mit Kennwort</translation>
        </message>
        <message>
            <source>SSH is used with keys and by a user other than root; both others work, but are not recommended.</source>
            <translation>SSH wird mit Schlüsseln und von einem anderen Benutzer als root verwendet; beides andere funktioniert, wird aber nicht empfohlen.</translation>
        </message>
        <message>
            <source>SSH takes neither passwords nor root by one.</source>
            <translation>SSH nimmt weder Kennwörter noch root mit einem solchen an.</translation>
        </message>
        <message>
            <source>SSH lets root log in.</source>
            <translation>SSH lässt root sich anmelden.</translation>
        </message>
        <message>
            <source>There is no SSH server.</source>
            <translation>Es gibt keinen SSH-Server.</translation>
        </message>
        <message>
            <source>The SSH server has no sshd_config that tells.</source>
            <translation>Der SSH-Server hat keine sshd_config, die Auskunft gibt.</translation>
        </message>
        <message>
            <source>SSH takes passwords.</source>
            <translation>SSH nimmt Kennwörter an.</translation>
        </message>
        <message>
            <source>PasswordAuthentication is no, and SSH takes passwords all the same: PAM asks for them (keyboard-interactive).</source>
            <translation>PasswordAuthentication steht auf no, und SSH nimmt trotzdem Passwörter an: PAM fragt danach (keyboard-interactive).</translation>
        </message>
        <message>
            <source>Set PermitRootLogin no in /etc/ssh/sshd_config, then {command}; first make sure that another user has a key.</source>
            <translation>Setzen Sie PermitRootLogin no in /etc/ssh/sshd_config, dann {command}; stellen Sie zuerst sicher, dass ein anderer Benutzer einen Schlüssel hat.</translation>
        </message>
        <message>
            <source>Set KbdInteractiveAuthentication no (before OpenSSH 8.7: ChallengeResponseAuthentication no) in /etc/ssh/sshd_config, then {command}; first make sure that a user has a key.</source>
            <translation>Setzen Sie KbdInteractiveAuthentication no (vor OpenSSH 8.7: ChallengeResponseAuthentication no) in /etc/ssh/sshd_config, danach {command}; stellen Sie zuvor sicher, dass ein Benutzer einen Schlüssel hat.</translation>
        </message>
        <message>
            <source>Set PasswordAuthentication no in /etc/ssh/sshd_config, then {command}; first make sure that a user has a key.</source>
            <translation>Setzen Sie PasswordAuthentication no in /etc/ssh/sshd_config, dann {command}; stellen Sie zuerst sicher, dass ein Benutzer einen Schlüssel hat.</translation>
        </message>
        <message>
            <source>Guest tools of the old hypervisor gone</source>
            <translation>Gast-Tools des alten Hypervisors entfernt</translation>
        </message>
        <message>
            <source>VMware Tools or open-vm-tools are uninstalled (as are the tools of VirtualBox, Xen and QEMU).</source>
            <translation>VMware Tools oder open-vm-tools sind deinstalliert (ebenso die Tools von VirtualBox, Xen und QEMU).</translation>
        </message>
        <message>
            <source>No tools of another hypervisor were found.</source>
            <translation>Keine Tools eines anderen Hypervisors wurden gefunden.</translation>
        </message>
        <message>
            <source>VMware Tools are installed: {names}.</source>
            <translation>VMware Tools sind installiert: {names}.</translation>
        </message>
        <message>
            <source>VirtualBox Guest Additions are installed: {names}.</source>
            <translation>VirtualBox Guest Additions sind installiert: {names}.</translation>
        </message>
        <message>
            <source>Xen tools are installed: {names}.</source>
            <translation>Xen-Tools sind installiert: {names}.</translation>
        </message>
        <message>
            <source>The QEMU guest agent is installed: {names}.</source>
            <translation>Der QEMU-Gastagent ist installiert: {names}.</translation>
        </message>
        <message>
            <source>Tools of several hypervisors are installed: {names} ({kinds}).</source>
            <translation>Tools mehrerer Hypervisoren sind installiert: {names} ({kinds}).</translation>
        </message>
        <message>
            <source>Uninstall them: {command} (those that were not installed from packages: vmware-uninstall-tools.pl, /opt/VBoxGuestAdditions-*/uninstall.sh).</source>
            <translation>Deinstallieren Sie sie: {command} (nicht aus Paketen installierte: vmware-uninstall-tools.pl, /opt/VBoxGuestAdditions-*/uninstall.sh).</translation>
        </message>
        <message>
            <source>Antivirus and intrusion detection off</source>
            <translation>Virenschutz und Angriffserkennung aus</translation>
        </message>
        <message>
            <source>Antivirus and intrusion detection are switched off for the import; they can be switched on again after it.</source>
            <translation>Virenschutz und Angriffserkennung sind für den Import ausgeschaltet; danach können sie wieder eingeschaltet werden.</translation>
        </message>
        <message>
            <source>None of the programs known to this check was found.</source>
            <translation>Keines der dieser Prüfung bekannten Programme wurde gefunden.</translation>
        </message>
        <message>
            <source>Antivirus was found: {names}.</source>
            <translation>Virenschutz wurde gefunden: {names}.</translation>
        </message>
        <message>
            <source>Intrusion detection was found: {names}.</source>
            <translation>Angriffserkennung wurde gefunden: {names}.</translation>
        </message>
        <message>
            <source>Found: {names} ({kinds}).</source>
            <translation>Gefunden: {names} ({kinds}).</translation>
        </message>
        <message>
            <source>Switch its services off for the import (systemctl disable --now SERVICE; older: chkconfig SERVICE off, update-rc.d SERVICE disable) and on again after the launch, or uninstall it: {command}.</source>
            <translation>Schalten Sie die Dienste für den Import aus (systemctl disable --now DIENST; älter: chkconfig DIENST off, update-rc.d DIENST disable) und nach dem Start wieder ein, oder deinstallieren Sie die Programme: {command}.</translation>
        </message>
        <message>
            <source>CD-ROM drives disconnected</source>
            <translation>CD-ROM-Laufwerke getrennt</translation>
        </message>
        <message>
            <source>No CD-ROM drive, virtual or physical, is connected.</source>
            <translation>Kein CD-ROM-Laufwerk, weder virtuell noch physisch, ist verbunden.</translation>
        </message>
        <message>
            <source>The machine's description has no connected CD-ROM drive.</source>
            <translation>Die Beschreibung der Maschine hat kein verbundenes CD-ROM-Laufwerk.</translation>
        </message>
        <message>
            <source>Connected CD-ROM drives: {count}.</source>
            <translation>Verbundene CD-ROM-Laufwerke: {count}.</translation>
        </message>
        <message>
            <source>No disk shows this: please confirm that no CD-ROM drive was connected at the export.</source>
            <translation>Kein Datenträger zeigt dies: Bitte bestätigen Sie, dass beim Export kein CD-ROM-Laufwerk verbunden war.</translation>
        </message>
        <message>
            <source>Disconnect them in the machine's settings and export again. VMware: Edit Settings, CD/DVD, clear Connected; Hyper-V: Set-VMDvdDrive -VMName NAME -Path $null; VirtualBox: VBoxManage storageattach VM --storagectl IDE --port 1 --device 0 --medium none.</source>
            <translation>Trennen Sie sie in den Einstellungen der Maschine, und exportieren Sie erneut. VMware: Einstellungen bearbeiten, CD/DVD, „Verbunden“ deaktivieren; Hyper-V: Set-VMDvdDrive -VMName NAME -Path $null; VirtualBox: VBoxManage storageattach VM --storagectl IDE --port 1 --device 0 --medium none.</translation>
        </message>
        <message>
            <source>Shut down before the export</source>
            <translation>Vor dem Export heruntergefahren</translation>
        </message>
        <message>
            <source>The machine was shut down, not running or suspended, when it was exported.</source>
            <translation>Die Maschine war beim Export heruntergefahren, nicht laufend oder angehalten.</translation>
        </message>
        <message>
            <source>The system volume was unmounted cleanly: the machine was shut down.</source>
            <translation>Das System-Volume wurde sauber ausgehängt: Die Maschine war heruntergefahren.</translation>
        </message>
        <message>
            <source>The system volume was not unmounted: the machine was running, or lost its power.</source>
            <translation>Das System-Volume wurde nicht ausgehängt: Die Maschine lief oder verlor den Strom.</translation>
        </message>
        <message>
            <source>The machine's description says that it is suspended.</source>
            <translation>Die Beschreibung der Maschine sagt, dass sie angehalten (suspendiert) ist.</translation>
        </message>
        <message>
            <source>The disks do not show this: please confirm that the machine was shut down when it was exported.</source>
            <translation>Die Datenträger zeigen dies nicht: Bitte bestätigen Sie, dass die Maschine beim Export heruntergefahren war.</translation>
        </message>
        <message>
            <source>Shut the machine down and export it again: shutdown -h now</source>
            <translation>Fahren Sie die Maschine herunter, und exportieren Sie sie erneut: shutdown -h now</translation>
        </message>
        <message>
            <source>Shut the machine down and export it again: shutdown /s /t 0</source>
            <translation>Fahren Sie die Maschine herunter, und exportieren Sie sie erneut: shutdown /s /t 0</translation>
        </message>
        <message>
            <source>Tick it if the machine was shut down; otherwise shut it down and export it again.</source>
            <translation>Haken Sie es ab, wenn die Maschine heruntergefahren war; fahren Sie sie sonst herunter, und exportieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>One network interface, by DHCP</source>
            <translation>Eine Netzwerkschnittstelle, über DHCP</translation>
        </message>
        <message>
            <source>The machine has one network interface, and it takes its address by DHCP: only one survives the import.</source>
            <translation>Die Maschine hat eine Netzwerkschnittstelle, und diese bezieht ihre Adresse über DHCP: Nur eine übersteht den Import.</translation>
        </message>
        <message>
            <source>One interface is configured at most.</source>
            <translation>Höchstens eine Schnittstelle ist konfiguriert.</translation>
        </message>
        <message>
            <source>No interface is configured; {client} asks for an address on every one.</source>
            <translation>Keine Schnittstelle ist konfiguriert; {client} fragt auf jeder nach einer Adresse.</translation>
        </message>
        <message>
            <source>The machine is declared with {count} network interfaces.</source>
            <translation>Für die Maschine sind {count} Netzwerkschnittstellen angegeben.</translation>
        </message>
        <message>
            <source>{count} network interfaces are configured.</source>
            <translation>{count} Netzwerkschnittstellen sind konfiguriert.</translation>
        </message>
        <message>
            <source>No interface is configured, and nothing asks for an address by itself.</source>
            <translation>Keine Schnittstelle ist konfiguriert, und nichts fragt von selbst nach einer Adresse.</translation>
        </message>
        <message>
            <source>Nothing has to change for the import, but plan for it: one interface stays, by DHCP. Add others after the launch (aws ec2 create-network-interface, attach-network-interface), and move services that are bound to the others.</source>
            <translation>Für den Import muss sich nichts ändern, aber planen Sie es ein: Eine Schnittstelle bleibt, über DHCP. Fügen Sie weitere nach dem Start hinzu (aws ec2 create-network-interface, attach-network-interface), und verlegen Sie Dienste, die an die anderen gebunden sind.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP before the export.</source>
            <translation>Konfigurieren Sie vor dem Export eine Schnittstelle für DHCP.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: in /etc/network/interfaces: auto eth0, iface eth0 inet dhcp; or in netplan: dhcp4: true.</source>
            <translation>Konfigurieren Sie eine Schnittstelle für DHCP: in /etc/network/interfaces: auto eth0, iface eth0 inet dhcp; oder in netplan: dhcp4: true.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: nmcli connection add type ethernet con-name eth0 ifname eth0 ipv4.method auto; or BOOTPROTO=dhcp and ONBOOT=yes in /etc/sysconfig/network-scripts/ifcfg-eth0.</source>
            <translation>Konfigurieren Sie eine Schnittstelle für DHCP: nmcli connection add type ethernet con-name eth0 ifname eth0 ipv4.method auto; oder BOOTPROTO=dhcp und ONBOOT=yes in /etc/sysconfig/network-scripts/ifcfg-eth0.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: BOOTPROTO='dhcp' and STARTMODE='auto' in /etc/sysconfig/network/ifcfg-eth0.</source>
            <translation>Konfigurieren Sie eine Schnittstelle für DHCP: BOOTPROTO='dhcp' und STARTMODE='auto' in /etc/sysconfig/network/ifcfg-eth0.</translation>
        </message>
        <message>
            <source>No static addresses</source>
            <translation>Keine statischen Adressen</translation>
        </message>
        <message>
            <source>Static addresses are removed by the import: the instance gets a private address from its subnet by DHCP.</source>
            <translation>Statische Adressen werden vom Import entfernt: Die Instance erhält über DHCP eine private Adresse aus ihrem Subnetz.</translation>
        </message>
        <message>
            <source>No static address is configured.</source>
            <translation>Keine statische Adresse ist konfiguriert.</translation>
        </message>
        <message>
            <source>Interfaces with static addresses, which the import removes: {names}.</source>
            <translation>Schnittstellen mit statischen Adressen, die der Import entfernt: {names}.</translation>
        </message>
        <message>
            <source>Nothing has to change for the import. Note the address and who uses it (DNS, licences, firewalls); to keep one, launch into a subnet with the same range and give it: --private-ip-address.</source>
            <translation>Für den Import muss sich nichts ändern. Notieren Sie die Adresse und wer sie verwendet (DNS, Lizenzen, Firewalls); um eine zu behalten, starten Sie in einem Subnetz mit demselben Bereich, und geben Sie sie an: --private-ip-address.</translation>
        </message>
        <message>
            <source>A working DHCP client</source>
            <translation>Ein funktionierender DHCP-Client</translation>
        </message>
        <message>
            <source>A DHCP client is installed, can start, and is not disabled.</source>
            <translation>Ein DHCP-Client ist installiert, kann starten und ist nicht deaktiviert.</translation>
        </message>
        <message>
            <source>{client} starts at boot.</source>
            <translation>{client} startet beim Booten.</translation>
        </message>
        <message>
            <source>No DHCP client is installed.</source>
            <translation>Kein DHCP-Client ist installiert.</translation>
        </message>
        <message>
            <source>A DHCP client is installed ({client}), but nothing starts it at boot.</source>
            <translation>Ein DHCP-Client ist installiert ({client}), aber nichts startet ihn beim Booten.</translation>
        </message>
        <message>
            <source>A DHCP client is installed ({client}), but nothing tells whether it starts at boot.</source>
            <translation>Ein DHCP-Client ist installiert ({client}), aber nichts verrät, ob er beim Booten startet.</translation>
        </message>
        <message>
            <source>The DHCP Client service is not in the registry.</source>
            <translation>Der Dienst „DHCP-Client“ steht nicht in der Registrierung.</translation>
        </message>
        <message>
            <source>The DHCP Client service is disabled.</source>
            <translation>Der Dienst „DHCP-Client“ ist deaktiviert.</translation>
        </message>
        <message>
            <source>Install one: {command}.</source>
            <translation>Installieren Sie einen: {command}.</translation>
        </message>
        <message>
            <source>Let it start: {command}.</source>
            <translation>Lassen Sie ihn starten: {command}.</translation>
        </message>
        <message>
            <source>Restore the service from a machine of the same Windows, or repair Windows: sfc /scannow; DISM /Online /Cleanup-Image /RestoreHealth.</source>
            <translation>Stellen Sie den Dienst von einer Maschine mit demselben Windows wieder her, oder reparieren Sie Windows: sfc /scannow; DISM /Online /Cleanup-Image /RestoreHealth.</translation>
        </message>
        <message>
            <source>Switch it on: sc config Dhcp start= auto, and net start Dhcp.</source>
            <translation>Schalten Sie ihn ein: sc config Dhcp start= auto und net start Dhcp.</translation>
        </message>
        <message>
            <source>No IPv6</source>
            <translation>Kein IPv6</translation>
        </message>
        <message>
            <source>IPv6 addresses are not supported: the import configures IPv4 only.</source>
            <translation>IPv6-Adressen werden nicht unterstützt: Der Import konfiguriert nur IPv4.</translation>
        </message>
        <message>
            <source>IPv6 is not configured.</source>
            <translation>IPv6 ist nicht konfiguriert.</translation>
        </message>
        <message>
            <source>IPv6 is configured for {names}.</source>
            <translation>IPv6 ist für {names} konfiguriert.</translation>
        </message>
        <message>
            <source>Whether IPv6 was added to this Windows was not read.</source>
            <translation>Ob diesem Windows IPv6 hinzugefügt wurde, wurde nicht gelesen.</translation>
        </message>
        <message>
            <source>IPv6 is not switched off, which is Windows' default.</source>
            <translation>IPv6 ist nicht ausgeschaltet, wie es bei Windows Standard ist.</translation>
        </message>
        <message>
            <source>Nothing has to change: without a router's announcement IPv6 stays idle. Do not rely on IPv6 addresses at the first start.</source>
            <translation>Nichts muss sich ändern: Ohne Ankündigung eines Routers bleibt IPv6 untätig. Verlassen Sie sich beim ersten Start nicht auf IPv6-Adressen.</translation>
        </message>
        <message>
            <source>The import configures a private IPv4 address only; IPv6 can be added to the instance later.</source>
            <translation>Der Import konfiguriert nur eine private IPv4-Adresse; IPv6 kann der Instance später hinzugefügt werden.</translation>
        </message>
        <message>
            <source>Plan a public address</source>
            <translation>Öffentliche Adresse einplanen</translation>
        </message>
        <message>
            <source>The instance gets no public address by itself, whatever the subnet's setting: an Elastic IP makes it public.</source>
            <translation>Die Instance erhält von selbst keine öffentliche Adresse, gleich wie das Subnetz eingestellt ist: Eine Elastic IP macht sie öffentlich.</translation>
        </message>
        <message>
            <source>Please confirm that a private address is enough, or that an Elastic IP is planned.</source>
            <translation>Bitte bestätigen Sie, dass eine private Adresse genügt oder eine Elastic IP eingeplant ist.</translation>
        </message>
        <message>
            <source>To make it public after the launch: aws ec2 allocate-address, then aws ec2 associate-address --instance-id ID --allocation-id ID.</source>
            <translation>Um sie nach dem Start öffentlich zu machen: aws ec2 allocate-address, dann aws ec2 associate-address --instance-id ID --allocation-id ID.</translation>
        </message>
        <message>
            <source>No predictable interface names</source>
            <translation>Keine vorhersagbaren Schnittstellennamen</translation>
        </message>
        <message>
            <source>Network configuration does not depend on predictable interface names such as ens33: the instance's interface may be called otherwise.</source>
            <translation>Die Netzwerkkonfiguration hängt nicht von vorhersagbaren Schnittstellennamen wie ens33 ab: Die Schnittstelle der Instance heißt möglicherweise anders.</translation>
        </message>
        <message>
            <source>No configuration depends on a predictable or pinned name.</source>
            <translation>Keine Konfiguration hängt von einem vorhersagbaren oder festgelegten Namen ab.</translation>
        </message>
        <message>
            <source>The configuration names {names}, which is another interface on EC2.</source>
            <translation>Die Konfiguration nennt {names}, was in EC2 eine andere Schnittstelle ist.</translation>
        </message>
        <message>
            <source>The configuration names {names}, but the kernel is told to use eth0.</source>
            <translation>Die Konfiguration nennt {names}, aber dem Kernel ist eth0 vorgegeben.</translation>
        </message>
        <message>
            <source>Names are pinned to the network cards of today (udev rules, .link files or hardware addresses).</source>
            <translation>Namen sind an die jetzigen Netzwerkkarten gebunden (udev-Regeln, .link-Dateien oder Hardwareadressen).</translation>
        </message>
        <message>
            <source>Go back to kernel names: {command}.</source>
            <translation>Kehren Sie zu Kernelnamen zurück: {command}.</translation>
        </message>
        <message>
            <source>Remove what pins them: rm /etc/udev/rules.d/70-persistent-net.rules, .link files, HWADDR= in ifcfg files, macaddress in netplan; and build the initramfs again where it holds a copy.</source>
            <translation>Entfernen Sie, was sie festlegt: rm /etc/udev/rules.d/70-persistent-net.rules, .link-Dateien, HWADDR= in ifcfg-Dateien, macaddress in netplan; und erzeugen Sie das initramfs neu, wo es eine Kopie enthält.</translation>
        </message>
        <message>
            <source>Operating system on the list</source>
            <translation>Betriebssystem auf der Liste</translation>
        </message>
        <message>
            <source>The operating system is listed: Windows by product, edition and service pack; Linux by distribution, version and service pack.</source>
            <translation>Das Betriebssystem ist aufgeführt: Windows nach Produkt, Edition und Service Pack; Linux nach Distribution, Version und Service Pack.</translation>
        </message>
        <message>
            <source>{found} is on the list.</source>
            <translation>{found} steht auf der Liste.</translation>
        </message>
        <message>
            <source>{found} is on the list, among those past their end of life: AWS imports them, does not test them, and advises against it.</source>
            <translation>{found} steht auf der Liste unter den Systemen, deren Lebensdauer abgelaufen ist: AWS importiert sie, testet sie nicht und rät davon ab.</translation>
        </message>
        <message>
            <source>{found} is on the list, except in the Regions {regions}.</source>
            <translation>{found} steht auf der Liste, außer in den Regionen {regions}.</translation>
        </message>
        <message>
            <source>No operating system was found on the disks.</source>
            <translation>Auf den Datenträgern wurde kein Betriebssystem gefunden.</translation>
        </message>
        <message>
            <source>{found} is ruled out by the list: {reason}.</source>
            <translation>{found} ist von der Liste ausgeschlossen: {reason}.</translation>
        </message>
        <message>
            <source>{found} is not the listed variant: {listed}, {reason} only.</source>
            <translation>{found} ist nicht die aufgeführte Variante: {listed}, nur {reason}.</translation>
        </message>
        <message>
            <source>{found} is not on the list.</source>
            <translation>{found} steht nicht auf der Liste.</translation>
        </message>
        <message>
            <source>{found} is not on the list; listed is {listed}.</source>
            <translation>{found} steht nicht auf der Liste; aufgeführt ist {listed}.</translation>
        </message>
        <message>
            <source>{found} is not named, its neighbours are: {listed}. AWS does not say whether other minor releases are taken.</source>
            <translation>{found} wird nicht genannt, aber benachbarte Versionen: {listed}. AWS sagt nicht, ob andere Nebenversionen angenommen werden.</translation>
        </message>
        <message>
            <source>{found} does not tell its minor version; listed is {listed}.</source>
            <translation>{found} verrät seine Nebenversion nicht; aufgeführt ist {listed}.</translation>
        </message>
        <message>
            <source>{found} is not a listed edition; listed is {listed}.</source>
            <translation>{found} ist keine aufgeführte Edition; aufgeführt ist {listed}.</translation>
        </message>
        <message>
            <source>The edition of {found} could not be matched with the list: {listed}.</source>
            <translation>Die Edition von {found} ließ sich nicht mit der Liste abgleichen: {listed}.</translation>
        </message>
        <message>
            <source>{found} needs Service Pack {needed}.</source>
            <translation>{found} braucht Service Pack {needed}.</translation>
        </message>
        <message>
            <source>Upgrade the system to a listed release before the export, and check again. Where that cannot be done, the disks can be imported as snapshots (aws ec2 import-snapshot) and registered as an AMI, without AWS's changes or tests.</source>
            <translation>Aktualisieren Sie das System vor dem Export auf eine aufgeführte Version, und prüfen Sie erneut. Wo das nicht geht, lassen sich die Datenträger als Snapshots importieren (aws ec2 import-snapshot) und als AMI registrieren, ohne Änderungen oder Tests von AWS.</translation>
        </message>
        <message>
            <source>Choose the disk that the operating system lies on, and all disks of the machine together (amigrate check --vm DISK1 DISK2 …).</source>
            <translation>Wählen Sie den Datenträger, auf dem das Betriebssystem liegt, und alle Datenträger der Maschine zusammen (amigrate check --vm DISK1 DISK2 …).</translation>
        </message>
        <message>
            <source>To be sure, update the system to a release that is named: {listed}.</source>
            <translation>Um sicherzugehen, aktualisieren Sie das System auf eine genannte Version: {listed}.</translation>
        </message>
        <message>
            <source>Point releases of one Debian differ little, and only some are named ({listed}): a test import tells for certain. An older one can be brought up to a named one: apt-get update &amp;&amp; apt-get dist-upgrade.</source>
            <translation>Punktversionen eines Debian unterscheiden sich wenig, und nur einige sind genannt ({listed}): Ein Testimport schafft Gewissheit. Eine ältere lässt sich auf eine genannte bringen: apt-get update &amp;&amp; apt-get dist-upgrade.</translation>
        </message>
        <message>
            <source>A test import tells for certain. To stay on a release that is named ({listed}): yum --releasever=VERSION update.</source>
            <translation>Ein Testimport schafft Gewissheit. Um bei einer genannten Version zu bleiben ({listed}): yum --releasever=VERSION update.</translation>
        </message>
        <message>
            <source>A test import tells for certain. To move to a service pack that is named ({listed}): zypper migration.</source>
            <translation>Ein Testimport schafft Gewissheit. Um zu einem genannten Service Pack zu wechseln ({listed}): zypper migration.</translation>
        </message>
        <message>
            <source>Look at winver and at the list: {listed}.</source>
            <translation>Sehen Sie in winver und auf der Liste nach: {listed}.</translation>
        </message>
        <message>
            <source>Install Service Pack {needed} or later from Windows Update, and check again.</source>
            <translation>Installieren Sie Service Pack {needed} oder neuer über Windows Update, und prüfen Sie erneut.</translation>
        </message>
        <message>
            <source>Change the edition to a listed one, where Microsoft offers it (DISM /Online /Set-Edition:NAME /ProductKey:KEY /AcceptEula), or install a listed edition.</source>
            <translation>Ändern Sie die Edition in eine aufgeführte, wo Microsoft es anbietet (DISM /Online /Set-Edition:NAME /ProductKey:KEY /AcceptEula), oder installieren Sie eine aufgeführte Edition.</translation>
        </message>
        <message>
            <source>64-bit</source>
            <translation>64 Bit</translation>
        </message>
        <message>
            <source>A Linux is 64-bit; a Windows is 64-bit where the list says so.</source>
            <translation>Ein Linux hat 64 Bit; ein Windows hat 64 Bit, wo die Liste es verlangt.</translation>
        </message>
        <message>
            <source>The system is {architecture}.</source>
            <translation>Das System ist {architecture}.</translation>
        </message>
        <message>
            <source>The system is 32-bit ({architecture}), which the list takes for this Windows.</source>
            <translation>Das System hat 32 Bit ({architecture}), was die Liste für dieses Windows zulässt.</translation>
        </message>
        <message>
            <source>The system is 32-bit ({architecture}).</source>
            <translation>Das System hat 32 Bit ({architecture}).</translation>
        </message>
        <message>
            <source>The system is {architecture}; only x86 machines are imported.</source>
            <translation>Das System ist {architecture}; nur x86-Maschinen werden importiert.</translation>
        </message>
        <message>
            <source>No program for a known processor was found.</source>
            <translation>Kein Programm für einen bekannten Prozessor wurde gefunden.</translation>
        </message>
        <message>
            <source>Install the 64-bit edition (x86_64) and move the data: a 32-bit system cannot be turned into a 64-bit one.</source>
            <translation>Installieren Sie die 64-Bit-Ausgabe (x86_64), und verschieben Sie die Daten: Ein 32-Bit-System lässt sich nicht in ein 64-Bit-System umwandeln.</translation>
        </message>
        <message>
            <source>Install the x86_64 edition on an x86 machine and move the data, or start from an AMI for this processor (Graviton).</source>
            <translation>Installieren Sie die x86_64-Ausgabe auf einer x86-Maschine, und verschieben Sie die Daten, oder beginnen Sie mit einem AMI für diesen Prozessor (Graviton).</translation>
        </message>
        <message>
            <source>The system is 64-bit x86: 32-bit images are refused since 1 April 2026, and ARM64 is not taken.</source>
            <translation>Das System ist 64-Bit-x86: 32-Bit-Abbilder werden seit dem 1. April 2026 abgelehnt, und ARM64 wird nicht angenommen.</translation>
        </message>
        <message>
            <source>Not Nano Server</source>
            <translation>Kein Nano Server</translation>
        </message>
        <message>
            <source>A Windows Server is not installed as Nano Server.</source>
            <translation>Ein Windows Server ist nicht als Nano Server installiert.</translation>
        </message>
        <message>
            <source>The kind of installation is {kind}.</source>
            <translation>Die Installationsart ist {kind}.</translation>
        </message>
        <message>
            <source>The registry has no kind of installation: this Windows is older than Nano Server.</source>
            <translation>Die Registrierung enthält keine Installationsart: Dieses Windows ist älter als Nano Server.</translation>
        </message>
        <message>
            <source>The registry does not tell the kind of installation.</source>
            <translation>Die Registry nennt die Art der Installation nicht.</translation>
        </message>
        <message>
            <source>This is Nano Server.</source>
            <translation>Dies ist Nano Server.</translation>
        </message>
        <message>
            <source>Install Windows Server as Server Core or with the desktop and move the roles: Nano Server cannot be turned into either.</source>
            <translation>Installieren Sie Windows Server als Server Core oder mit Desktop, und verschieben Sie die Rollen: Nano Server lässt sich in keines von beiden umwandeln.</translation>
        </message>
        <message>
            <source>US English, no other language packs</source>
            <translation>US-Englisch, keine weiteren Sprachpakete</translation>
        </message>
        <message>
            <source>No language pack besides US English is installed: packs with UTF-16 or non-ASCII characters are not supported.</source>
            <translation>Außer US-Englisch ist kein Sprachpaket installiert: Pakete mit UTF-16- oder Nicht-ASCII-Zeichen werden nicht unterstützt.</translation>
        </message>
        <message>
            <source>US English is the only language.</source>
            <translation>US-Englisch ist die einzige Sprache.</translation>
        </message>
        <message>
            <source>No language is named in the registry.</source>
            <translation>In der Registrierung ist keine Sprache genannt.</translation>
        </message>
        <message>
            <source>Other languages are installed: {languages}.</source>
            <translation>Andere Sprachen sind installiert: {languages}.</translation>
        </message>
        <message>
            <source>Other languages are installed ({languages}), and the list takes {found} in US English only.</source>
            <translation>Andere Sprachen sind installiert ({languages}), und die Liste nimmt {found} nur in US-Englisch an.</translation>
        </message>
        <message>
            <source>Install the English language pack, make it the system's language, and remove the others: lpksetup /u LANGUAGE (or Settings, Time &amp; Language).</source>
            <translation>Installieren Sie das englische Sprachpaket, machen Sie es zur Sprache des Systems, und entfernen Sie die anderen: lpksetup /u SPRACHE (oder Einstellungen, Zeit und Sprache).</translation>
        </message>
        <message>
            <source>Remote Desktop is on</source>
            <translation>Remotedesktop ist eingeschaltet</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed and its service can start: it is the way into the instance.</source>
            <translation>Remotedesktop ist erlaubt, und sein Dienst kann starten: Er ist der Zugang zur Instance.</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed, and its service can start.</source>
            <translation>Remotedesktop ist erlaubt, und sein Dienst kann starten.</translation>
        </message>
        <message>
            <source>Remote Desktop is switched off.</source>
            <translation>Remotedesktop ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed, but its service (TermService) is disabled or missing.</source>
            <translation>Remotedesktop ist erlaubt, aber sein Dienst (TermService) ist deaktiviert oder fehlt.</translation>
        </message>
        <message>
            <source>Switch it on: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f (or SystemPropertiesRemote.exe).</source>
            <translation>Schalten Sie ihn ein: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f (oder SystemPropertiesRemote.exe).</translation>
        </message>
        <message>
            <source>Let the service start: sc config TermService start= demand.</source>
            <translation>Lassen Sie den Dienst starten: sc config TermService start= demand.</translation>
        </message>
        <message>
            <source>Firewall lets Remote Desktop in</source>
            <translation>Firewall lässt Remotedesktop ein</translation>
        </message>
        <message>
            <source>Windows Firewall lets Remote Desktop in, on 3389 or the port that it was moved to.</source>
            <translation>Die Windows-Firewall lässt Remotedesktop ein, an 3389 oder dem Port, auf den er verlegt wurde.</translation>
        </message>
        <message>
            <source>The firewall lets port {port} in.</source>
            <translation>Die Firewall lässt Port {port} ein.</translation>
        </message>
        <message>
            <source>The firewall does not let port {port} in.</source>
            <translation>Die Firewall lässt Port {port} nicht ein.</translation>
        </message>
        <message>
            <source>Open it in every profile: netsh advfirewall firewall add rule name="Remote Desktop" dir=in action=allow protocol=TCP localport={port} (2003: netsh firewall set portopening TCP {port} RDP). The security group needs the same port.</source>
            <translation>Öffnen Sie ihn in jedem Profil: netsh advfirewall firewall add rule name="Remote Desktop" dir=in action=allow protocol=TCP localport={port} (2003: netsh firewall set portopening TCP {port} RDP). Die Sicherheitsgruppe braucht denselben Port.</translation>
        </message>
        <message>
            <source>Every account has a password</source>
            <translation>Jedes Konto hat ein Kennwort</translation>
        </message>
        <message>
            <source>The administrator and all other accounts have passwords, and secure ones.</source>
            <translation>Das Administratorkonto und alle anderen Konten haben Kennwörter, und zwar sichere.</translation>
        </message>
        <message>
            <source>Every enabled account has a password (accounts: {count}).</source>
            <translation>Jedes aktivierte Konto hat ein Kennwort (Konten: {count}).</translation>
        </message>
        <message>
            <source>No disk can show how good the passwords are: please confirm that they are secure, the administrator's above all.</source>
            <translation>Kein Datenträger kann zeigen, wie gut die Kennwörter sind: Bitte bestätigen Sie, dass sie sicher sind, vor allem das des Administratorkontos.</translation>
        </message>
        <message>
            <source>Accounts without a password: {names}.</source>
            <translation>Konten ohne Kennwort: {names}.</translation>
        </message>
        <message>
            <source>Accounts that need no password: {names}.</source>
            <translation>Konten, die kein Kennwort brauchen: {names}.</translation>
        </message>
        <message>
            <source>This is a domain controller: its accounts are in the directory's database (ntds.dit), which was not read. Please confirm that each has a password.</source>
            <translation>Dies ist ein Domänencontroller: Seine Konten stehen in der Datenbank des Verzeichnisses (ntds.dit), die nicht gelesen wurde. Bitte bestätigen Sie, dass jedes ein Kennwort hat.</translation>
        </message>
        <message>
            <source>No account is enabled, so nobody could log in after the import.</source>
            <translation>Kein Konto ist aktiviert, sodass sich nach dem Import niemand anmelden könnte.</translation>
        </message>
        <message>
            <source>Whether these accounts have a password could not be told: {names}.</source>
            <translation>Ob diese Konten ein Kennwort haben, war nicht zu ermitteln: {names}.</translation>
        </message>
        <message>
            <source>Give each a password (net user NAME *) or disable it (net user NAME /active:no).</source>
            <translation>Geben Sie jedem ein Kennwort (net user NAME *), oder deaktivieren Sie es (net user NAME /active:no).</translation>
        </message>
        <message>
            <source>Ask for one: net user NAME /passwordreq:yes, and set it: net user NAME *.</source>
            <translation>Verlangen Sie eines: net user NAME /passwordreq:yes, und setzen Sie es: net user NAME *.</translation>
        </message>
        <message>
            <source>Set a long one that is used nowhere else: net user Administrator *.</source>
            <translation>Setzen Sie ein langes, das nirgends sonst verwendet wird: net user Administrator *.</translation>
        </message>
        <message>
            <source>Look for accounts that need none: Get-ADUser -Filter 'PasswordNotRequired -eq $true', and ask for one: Set-ADUser NAME -PasswordNotRequired $false.</source>
            <translation>Suchen Sie Konten, die keines brauchen: Get-ADUser -Filter 'PasswordNotRequired -eq $true', und verlangen Sie eines: Set-ADUser NAME -PasswordNotRequired $false.</translation>
        </message>
        <message>
            <source>Enable one that has a password: net user Administrator /active:yes, then net user Administrator *.</source>
            <translation>Aktivieren Sie eines, das ein Kennwort hat: net user Administrator /active:yes, dann net user Administrator *.</translation>
        </message>
        <message>
            <source>Look at lusrmgr.msc; set a password where none is: net user NAME *.</source>
            <translation>Sehen Sie in lusrmgr.msc nach; setzen Sie ein Kennwort, wo keines ist: net user NAME *.</translation>
        </message>
        <message>
            <source>.NET Framework</source>
            <translation>.NET Framework</translation>
        </message>
        <message>
            <source>The .NET Framework is there: 3.5 on Windows Server 2003 and 2008, 4.5 from 2008 R2 on.</source>
            <translation>Das .NET Framework ist vorhanden: 3.5 auf Windows Server 2003 und 2008, 4.5 ab 2008 R2.</translation>
        </message>
        <message>
            <source>.NET {found} is installed; {needed} is needed.</source>
            <translation>.NET {found} ist installiert; {needed} wird benötigt.</translation>
        </message>
        <message>
            <source>Of .NET, {found} is installed; {system} needs {needed} or later.</source>
            <translation>Von .NET ist installiert: {found}; {system} braucht {needed} oder neuer.</translation>
        </message>
        <message>
            <source>Of .NET, {found} is installed; {needed} or later is needed, and the import installs it.</source>
            <translation>Von .NET ist installiert: {found}; nötig ist {needed} oder neuer, und der Import installiert es.</translation>
        </message>
        <message>
            <source>Install .NET Framework 3.5 Service Pack 1 (dotnetfx35.exe; on 2008: Server Manager, Features).</source>
            <translation>Installieren Sie .NET Framework 3.5 Service Pack 1 (dotnetfx35.exe; auf 2008: Server-Manager, Features).</translation>
        </message>
        <message>
            <source>Nothing has to change: the import installs 4.5 or later where it is missing. To do it beforehand, install .NET Framework 4.8.</source>
            <translation>Nichts muss sich ändern: Der Import installiert 4.5 oder neuer, wo es fehlt. Um es vorher zu tun, installieren Sie .NET Framework 4.8.</translation>
        </message>
        <message>
            <source>The .NET Framework is there: 3.5 on Windows Server 2003 and 2008 and on Windows 8.1 or earlier, 4.5 on Windows Server 2008 R2 and later and on Windows 10.</source>
            <translation>Das .NET Framework ist vorhanden: 3.5 auf Windows Server 2003 und 2008 und auf Windows 8.1 oder älter, 4.5 auf Windows Server 2008 R2 und neuer und auf Windows 10.</translation>
        </message>
        <message>
            <source>Autologon is off</source>
            <translation>Automatische Anmeldung ist aus</translation>
        </message>
        <message>
            <source>Windows does not log anybody on by itself.</source>
            <translation>Windows meldet niemanden von selbst an.</translation>
        </message>
        <message>
            <source>Autologon is off.</source>
            <translation>Die automatische Anmeldung ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>Autologon is on.</source>
            <translation>Die automatische Anmeldung ist eingeschaltet.</translation>
        </message>
        <message>
            <source>Switch it off: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v AutoAdminLogon /t REG_SZ /d 0 /f, and remove DefaultPassword from the same key.</source>
            <translation>Schalten Sie sie aus: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v AutoAdminLogon /t REG_SZ /d 0 /f, und entfernen Sie DefaultPassword aus demselben Schlüssel.</translation>
        </message>
        <message>
            <source>Windows Update is settled</source>
            <translation>Windows Update ist erledigt</translation>
        </message>
        <message>
            <source>No update waits for a restart, and the update setting is a chosen one.</source>
            <translation>Kein Update wartet auf einen Neustart, und die Update-Einstellung ist bewusst gewählt.</translation>
        </message>
        <message>
            <source>No restart is pending.</source>
            <translation>Kein Neustart steht aus.</translation>
        </message>
        <message>
            <source>No restart is pending. Updates are downloaded and wait for you: the search for them may take 50 to 99 % of a processor for some minutes after the first start.</source>
            <translation>Kein Neustart steht aus. Updates werden heruntergeladen und warten auf Sie: Die Suche danach kann nach dem ersten Start einige Minuten lang 50 bis 99 % eines Prozessors beanspruchen.</translation>
        </message>
        <message>
            <source>A restart is pending.</source>
            <translation>Ein Neustart steht aus.</translation>
        </message>
        <message>
            <source>Install what is pending and restart (shutdown /r /t 0) until nothing is left, then shut down and export again.</source>
            <translation>Installieren Sie, was aussteht, und starten Sie neu (shutdown /r /t 0), bis nichts mehr übrig ist; fahren Sie dann herunter, und exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>RealTimeIsUniversal is set</source>
            <translation>RealTimeIsUniversal ist gesetzt</translation>
        </message>
        <message>
            <source>The registry says that the machine's clock runs on UTC, as EC2's does.</source>
            <translation>Die Registrierung sagt, dass die Uhr der Maschine nach UTC läuft, wie die von EC2.</translation>
        </message>
        <message>
            <source>The clock is taken as UTC.</source>
            <translation>Die Uhr wird als UTC gelesen.</translation>
        </message>
        <message>
            <source>The clock is taken as local time.</source>
            <translation>Die Uhr wird als Ortszeit gelesen.</translation>
        </message>
        <message>
            <source>Set it: reg add "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v RealTimeIsUniversal /t REG_DWORD /d 1 /f</source>
            <translation>Setzen Sie es: reg add "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v RealTimeIsUniversal /t REG_DWORD /d 1 /f</translation>
        </message>
        <message>
            <source>Pagefile of a fixed size</source>
            <translation>Auslagerungsdatei fester Größe</translation>
        </message>
        <message>
            <source>The pagefile has a fixed size, and room for it: an automatic one may grow to 16 GB on C:.</source>
            <translation>Die Auslagerungsdatei hat eine feste Größe und Platz dafür: Eine automatische kann auf C: bis auf 16 GB wachsen.</translation>
        </message>
        <message>
            <source>The pagefile has a fixed size.</source>
            <translation>Die Auslagerungsdatei hat eine feste Größe.</translation>
        </message>
        <message>
            <source>Windows manages the pagefile's size by itself.</source>
            <translation>Windows verwaltet die Größe der Auslagerungsdatei selbst.</translation>
        </message>
        <message>
            <source>The pagefile may grow from {low} to {high} MB.</source>
            <translation>Die Auslagerungsdatei kann von {low} auf {high} MB wachsen.</translation>
        </message>
        <message>
            <source>The pagefile asks for {high} MB, and the volume has {size} in all.</source>
            <translation>Die Auslagerungsdatei verlangt {high} MB, und das Volume hat insgesamt {size}.</translation>
        </message>
        <message>
            <source>No pagefile is configured.</source>
            <translation>Keine Auslagerungsdatei ist konfiguriert.</translation>
        </message>
        <message>
            <source>Switch it off in its console or management server (its self-protection too), or uninstall it: appwiz.cpl. Switch it on again after the launch.</source>
            <translation>Schalten Sie ihn in seiner Konsole oder auf dem Verwaltungsserver aus (auch seinen Selbstschutz), oder deinstallieren Sie ihn: appwiz.cpl. Schalten Sie ihn nach dem Start wieder ein.</translation>
        </message>
        <message>
            <source>VMware Tools are uninstalled (as are the tools of VirtualBox, Xen and other hypervisors).</source>
            <translation>VMware Tools sind deinstalliert (ebenso die Tools von VirtualBox, Xen und anderen Hypervisoren).</translation>
        </message>
        <message>
            <source>Guest services of Hyper-V were added: {names}.</source>
            <translation>Gastdienste von Hyper-V wurden hinzugefügt: {names}.</translation>
        </message>
        <message>
            <source>Uninstall them and restart: appwiz.cpl (Programs and Features).</source>
            <translation>Deinstallieren Sie sie, und starten Sie neu: appwiz.cpl (Programme und Features).</translation>
        </message>
        <message>
            <source>Sysprep's state</source>
            <translation>Zustand von Sysprep</translation>
        </message>
        <message>
            <source>Sysprep may have run or not, but not be under way. The import adds an answer file that accepts the licence terms and sets EN-US.</source>
            <translation>Sysprep darf gelaufen sein oder nicht, aber nicht gerade laufen. Der Import fügt eine Antwortdatei hinzu, die die Lizenzbedingungen annimmt und EN-US einstellt.</translation>
        </message>
        <message>
            <source>Sysprep's state is {state}.</source>
            <translation>Der Zustand von Sysprep ist {state}.</translation>
        </message>
        <message>
            <source>Sysprep has generalised this Windows ({state}); the import adds the answer file.</source>
            <translation>Sysprep hat dieses Windows verallgemeinert ({state}); der Import fügt die Antwortdatei hinzu.</translation>
        </message>
        <message>
            <source>Sysprep has generalised this Windows ({state}), and an answer file of its own is there.</source>
            <translation>Sysprep hat dieses Windows verallgemeinert ({state}), und eine eigene Antwortdatei ist vorhanden.</translation>
        </message>
        <message>
            <source>Setup or sysprep is not finished ({state}).</source>
            <translation>Setup oder Sysprep ist nicht abgeschlossen ({state}).</translation>
        </message>
        <message>
            <source>Start the machine, let setup finish, and shut it down; or run sysprep again: C:\Windows\System32\Sysprep\sysprep.exe /oobe /generalize /shutdown, with the answer file in C:\Windows\Panther\unattend.xml.</source>
            <translation>Starten Sie die Maschine, lassen Sie das Setup zu Ende laufen, und fahren Sie sie herunter; oder führen Sie sysprep erneut aus: C:\Windows\System32\Sysprep\sysprep.exe /oobe /generalize /shutdown, mit der Antwortdatei in C:\Windows\Panther\unattend.xml.</translation>
        </message>
        <message>
            <source>Hotfixes of the guide's era</source>
            <translation>Hotfixes aus der Zeit des Handbuchs</translation>
        </message>
        <message>
            <source>Windows of the guide's era has the hotfixes for RealTimeIsUniversal and for the change to summer time. The guide as given lost its list of them.</source>
            <translation>Windows aus der Zeit des Handbuchs hat die Hotfixes für RealTimeIsUniversal und für die Umstellung auf Sommerzeit. In der vorliegenden Fassung des Handbuchs fehlt deren Liste.</translation>
        </message>
        <message>
            <source>Installed: {names}.</source>
            <translation>Installiert: {names}.</translation>
        </message>
        <message>
            <source>Not found: {names} (a later rollup may contain them).</source>
            <translation>Nicht gefunden: {names} (ein späteres Rollup kann sie enthalten).</translation>
        </message>
        <message>
            <source>{system} contains what these hotfixes mended.</source>
            <translation>{system} enthält, was diese Hotfixes behoben haben.</translation>
        </message>
        <message>
            <source>Install {names} from the Microsoft Update Catalog, or the latest monthly rollup.</source>
            <translation>Installieren Sie {names} aus dem Microsoft Update-Katalog oder das neueste monatliche Rollup.</translation>
        </message>
        <message>
            <source>No Hyper-V role, no directory left behind</source>
            <translation>Keine Hyper-V-Rolle, kein zurückgelassenes Verzeichnis</translation>
        </message>
        <message>
            <source>The Hyper-V role is not installed, and a domain controller's database lies on a disk that is imported.</source>
            <translation>Die Hyper-V-Rolle ist nicht installiert, und die Datenbank eines Domänencontrollers liegt auf einem Datenträger, der importiert wird.</translation>
        </message>
        <message>
            <source>There is no Hyper-V role, and no directory database.</source>
            <translation>Es gibt keine Hyper-V-Rolle und keine Verzeichnisdatenbank.</translation>
        </message>
        <message>
            <source>There is no Hyper-V role; the directory's database lies on {drive}, which is among the disks.</source>
            <translation>Es gibt keine Hyper-V-Rolle; die Datenbank des Verzeichnisses liegt auf {drive}, das unter den Datenträgern ist.</translation>
        </message>
        <message>
            <source>The Hyper-V role is installed.</source>
            <translation>Die Hyper-V-Rolle ist installiert.</translation>
        </message>
        <message>
            <source>The directory's database lies on {drive}, which is on none of the disks given.</source>
            <translation>Die Datenbank des Verzeichnisses liegt auf {drive}, das auf keinem der angegebenen Datenträger ist.</translation>
        </message>
        <message>
            <source>Remove the role and restart: Uninstall-WindowsFeature Hyper-V -Restart (client: Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All).</source>
            <translation>Entfernen Sie die Rolle, und starten Sie neu: Uninstall-WindowsFeature Hyper-V -Restart (Client: Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All).</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …), or move the database to C: with ntdsutil (files, move DB to C:\Windows\NTDS).</source>
            <translation>Wählen Sie alle Datenträger der Maschine (amigrate check --vm DISK1 DISK2 …), oder verschieben Sie die Datenbank mit ntdsutil nach C: (files, move DB to C:\Windows\NTDS).</translation>
        </message>
        <message>
            <source>Not an evaluation</source>
            <translation>Keine Evaluierungsversion</translation>
        </message>
        <message>
            <source>Windows is no evaluation edition, and can be activated after the import.</source>
            <translation>Windows ist keine Evaluierungsedition und lässt sich nach dem Import aktivieren.</translation>
        </message>
        <message>
            <source>The edition can be activated; the state is {state}.</source>
            <translation>Die Edition lässt sich aktivieren; der Zustand ist {state}.</translation>
        </message>
        <message>
            <source>This is an evaluation edition, which ends by itself.</source>
            <translation>Dies ist eine Evaluierungsedition, die von selbst abläuft.</translation>
        </message>
        <message>
            <source>The state of activation could not be read.</source>
            <translation>Der Aktivierungszustand konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Turn it into a full edition before the export: DISM /Online /Set-Edition:ServerStandard /ProductKey:KEY /AcceptEula, and restart.</source>
            <translation>Wandeln Sie sie vor dem Export in eine Vollversion um: DISM /Online /Set-Edition:ServerStandard /ProductKey:KEY /AcceptEula, und starten Sie neu.</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>Images</source>
            <translation>Abbilder</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Kompatibilität</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Instance-Typ</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation>Schritt {number} von {count}: {name}</translation>
        </message>
        <message>
            <source>{step}, done</source>
            <translation>{step}, fertig</translation>
        </message>
        <message>
            <source>{step}, current</source>
            <translation>{step}, aktuell</translation>
        </message>
    </context>
    <context>
        <name>support</name>
        <message>
            <source>Save the support file</source>
            <translation>Supportdatei speichern</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>ZIP-Dateien (*.zip)</translation>
        </message>
        <message>
            <source>Written: {path}. It is a ZIP of texts: read them before you give it away.</source>
            <translation>Geschrieben: {path}. Es ist ein ZIP aus Texten: Lesen Sie sie, bevor Sie es weitergeben.</translation>
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
            <translation>weniger als {sum}</translation>
        </message>
        <message>
            <source>${sum}</source>
            <translation>{sum} $</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <source>Something unexpected happened: {error}</source>
            <translation>Etwas Unerwartetes ist geschehen: {error}</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Blockiert</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>Nicht zu ermitteln</translation>
        </message>
        <message>
            <source>The guide of 2019</source>
            <translation>Das Handbuch von 2019</translation>
        </message>
        <message>
            <source>AWS today (2026)</source>
            <translation>AWS heute (2026)</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>AWS provides the licence</source>
            <translation>AWS stellt die Lizenz bereit</translation>
        </message>
        <message>
            <source>Bring your own licence</source>
            <translation>Eigene Lizenz mitbringen</translation>
        </message>
        <message>
            <source>Import as an image</source>
            <translation>Als Abbild importieren</translation>
        </message>
        <message>
            <source>Import as snapshots</source>
            <translation>Als Snapshots importieren</translation>
        </message>
        <message>
            <source>Write directly</source>
            <translation>Direkt schreiben</translation>
        </message>
        <message>
            <source>Write directly, then import</source>
            <translation>Direkt schreiben, dann importieren</translation>
        </message>
        <message>
            <source>Import with a manifest</source>
            <translation>Mit Manifest importieren</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>Konto prüfen</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Wird gestoppt</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Bewährt</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Nicht bewährt</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>proven on {type}, {time}</source>
            <translation>bewährt auf {type}, {time}</translation>
        </message>
        <message>
            <source>not proven on {type}, {time}</source>
            <translation>nicht bewährt auf {type}, {time}</translation>
        </message>
        <message>
            <source>{verdict}; failed: {checks}</source>
            <translation>{verdict}; nicht bestanden: {checks}</translation>
        </message>
        <message>
            <source>Laying out the VMDK</source>
            <translation>Das VMDK wird angelegt</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Wird hochgeladen</translation>
        </message>
        <message>
            <source>AWS: {words}</source>
            <translation>AWS: {words}</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Wird importiert</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Who is calling, is the bucket there, may AWS read it.</source>
            <translation>Wer ruft auf, ist der Bucket da, darf AWS ihn lesen.</translation>
        </message>
        <message>
            <source>The image goes to the bucket, in parts that are checked.</source>
            <translation>Das Abbild geht in den Bucket, in geprüften Teilen.</translation>
        </message>
        <message>
            <source>AWS reads the image and makes an AMI of it.</source>
            <translation>AWS liest das Abbild und macht daraus ein AMI.</translation>
        </message>
        <message>
            <source>Tags, the uploaded file, the record.</source>
            <translation>Tags, die hochgeladene Datei, die Aufzeichnung.</translation>
        </message>
        <message>
            <source>AWS has taken the task and has not begun.</source>
            <translation>AWS hat die Aufgabe angenommen und noch nicht begonnen.</translation>
        </message>
        <message>
            <source>AWS reads the image and checks its format, disks and system.</source>
            <translation>AWS liest das Abbild und prüft Format, Datenträger und System.</translation>
        </message>
        <message>
            <source>AWS writes the disks to volumes of its own.</source>
            <translation>AWS schreibt die Datenträger auf eigene Volumes.</translation>
        </message>
        <message>
            <source>AWS changes the guest so that it can run there: drivers, network, boot loader.</source>
            <translation>AWS ändert den Gast, damit er dort laufen kann: Treiber, Netzwerk, Bootloader.</translation>
        </message>
        <message>
            <source>AWS starts the machine once to see that it boots.</source>
            <translation>AWS startet die Maschine einmal, um zu sehen, ob sie hochfährt.</translation>
        </message>
        <message>
            <source>AWS takes snapshots and registers the AMI.</source>
            <translation>AWS nimmt Snapshots auf und registriert das AMI.</translation>
        </message>
        <message>
            <source>The AMI is there.</source>
            <translation>Das AMI ist da.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validierung</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>Konvertierung</translation>
        </message>
        <message>
            <source>Changes in the guest</source>
            <translation>Änderungen im Gast</translation>
        </message>
        <message>
            <source>First boot</source>
            <translation>Erster Start</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>steht aus</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>halted</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>AWS: {word}</source>
            <translation>AWS: {word}</translation>
        </message>
    </context>
</TS>
