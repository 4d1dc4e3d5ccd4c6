<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
    <context>
        <name>AccountPane</name>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>Vérifier le compte</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Revérifier</translation>
        </message>
        <message>
            <source>Making the change, and waiting until AWS knows of it everywhere…</source>
            <translation>Modification en cours, puis attente qu’AWS l’ait propagée partout…</translation>
        </message>
        <message>
            <source>{arn}; {bucket} in {region}</source>
            <translation>{arn} ; {bucket} dans {region}</translation>
        </message>
        <message>
            <source>Asking the account…</source>
            <translation>Interrogation du compte…</translation>
        </message>
        <message>
            <source>Permissions, service role, bucket, keys, quota: asked before anything is sent.</source>
            <translation>Autorisations, rôle de service, compartiment, clés, quota : vérifiés avant tout envoi.</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <source>&amp;Show amigrate</source>
            <translation>&amp;Afficher amigrate</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>AnswerFileBar</name>
        <message>
            <source>Answer file for sysprep: put it into {place} before you run sysprep /oobe /generalize.</source>
            <translation>Fichier de réponses pour sysprep : placez-le dans {place} avant d’exécuter sysprep /oobe /generalize.</translation>
        </message>
        <message>
            <source>Save &amp;answer file…</source>
            <translation>Enregistrer le &amp;fichier de réponses…</translation>
        </message>
        <message>
            <source>Save the answer file</source>
            <translation>Enregistrer le fichier de réponses</translation>
        </message>
        <message>
            <source>Answer files (*.xml)</source>
            <translation>Fichiers de réponses (*.xml)</translation>
        </message>
        <message>
            <source>Saved for {architecture}: {path}</source>
            <translation>Enregistré pour {architecture} : {path}</translation>
        </message>
    </context>
    <context>
        <name>Asker</name>
        <message>
            <source>Sign in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Code of the MFA device
{device}</source>
            <translation>Code de l’appareil MFA
{device}</translation>
        </message>
    </context>
    <context>
        <name>CauseCard</name>
        <message>
            <source>Found</source>
            <translation>Trouvée</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Possible</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>Écartée</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>que faire</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>&amp;Let AWS's export account write to this bucket (its ACL is changed)</source>
            <translation>Laisser le compte d’exportation d’AWS écrire dans ce &amp;compartiment (son ACL est modifiée)</translation>
        </message>
        <message>
            <source>Rules of the export</source>
            <translation>Règles de l’exportation</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPage</name>
        <message>
            <source>Search, or type an id: ami-…, i-…</source>
            <translation>Rechercher ou saisir un identifiant : ami-…, i-…</translation>
        </message>
        <message>
            <source>Search, or an id</source>
            <translation>Rechercher ou saisir un identifiant</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Actualiser</translation>
        </message>
        <message>
            <source>AMIs and instances</source>
            <translation>AMI et instances</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Depuis</translation>
        </message>
    </context>
    <context>
        <name>CleaningDialog</name>
        <message>
            <source>Clean up</source>
            <translation>Nettoyer</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>&amp;Actualiser</translation>
        </message>
        <message>
            <source>What lies in the account</source>
            <translation>Ce qui se trouve dans le compte</translation>
        </message>
        <message>
            <source>&amp;Tick what nobody needs</source>
            <translation>&amp;Cocher ce qui n’est plus utile</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Supprimer…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>What this program has left in the account. Only what carries its own marks is listed, and nothing goes unasked.</source>
            <translation>Ce que ce programme a laissé dans le compte. Seul ce qui porte ses propres marques est listé, et rien n’est supprimé sans confirmation.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Not everything could be looked at: {why}</source>
            <translation>Tout n’a pas pu être examiné : {why}</translation>
        </message>
        <message>
            <source>Nothing of this program lies in account {account}, {region}.</source>
            <translation>Le compte {account}, {region} ne contient rien de ce programme.</translation>
        </message>
        <message>
            <source>Prices of {date}. {source}.</source>
            <translation>Prix du {date}. {source}.</translation>
        </message>
        <message>
            <source>{count} ticked: {cost}</source>
            <translation>{count} cochés : {cost}</translation>
        </message>
        <message>
            <source>{count} in the account: {cost}</source>
            <translation>{count} dans le compte : {cost}</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>Suppression…</translation>
        </message>
        <message>
            <source>Removing {done} of {total}: {what}</source>
            <translation>Suppression de {done} sur {total} : {what}</translation>
        </message>
        <message>
            <source>{count} could not be removed; the list says why.</source>
            <translation>{count} n’ont pas pu être supprimés ; la liste indique pourquoi.</translation>
        </message>
        <message>
            <source>{count} removed.</source>
            <translation>{count} supprimés.</translation>
        </message>
    </context>
    <context>
        <name>CompatibilityPage</name>
        <message>
            <source>&amp;Send it although AWS is expected to refuse it</source>
            <translation>&amp;Envoyer même si un refus d’AWS est attendu</translation>
        </message>
        <message>
            <source>&amp;What the import changes…</source>
            <translation>Ce que l’import &amp;modifie…</translation>
        </message>
        <message>
            <source>Re&amp;hearse…</source>
            <translation>Répé&amp;ter…</translation>
        </message>
        <message>
            <source>Import and boot a copy on this computer</source>
            <translation>Importer et démarrer une copie sur cet ordinateur</translation>
        </message>
        <message>
            <source>Judge by</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>&amp;Judge by</source>
            <translation>Ré&amp;férence</translation>
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>Re&amp;vérifier</translation>
        </message>
        <message>
            <source>Read the files again, after a repair (F5)</source>
            <translation>Relire les fichiers, après une réparation (F5)</translation>
        </message>
        <message>
            <source>Search findings</source>
            <translation>Rechercher dans les constats</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Compatibilité</translation>
        </message>
        <message>
            <source>The image is being checked.</source>
            <translation>L’image est en cours de vérification.</translation>
        </message>
        <message>
            <source>Everything that AWS demands and that can be read from the disk is met.</source>
            <translation>Tout ce qu’AWS exige et qui peut se lire sur le disque est rempli.</translation>
        </message>
        <message>
            <source>AWS will take it, but look at what may keep it from booting or being reached.</source>
            <translation>AWS l’acceptera, mais examinez ce qui pourrait l’empêcher de démarrer ou d’être joignable.</translation>
        </message>
        <message>
            <source>AWS would refuse this image. Mend what blocks it, then check again.</source>
            <translation>AWS refuserait cette image. Corrigez ce qui bloque, puis revérifiez.</translation>
        </message>
        <message>
            <source>Something that decides could not be read, so nobody can promise that AWS takes it.</source>
            <translation>Un point décisif n’a pas pu être lu : personne ne peut donc garantir qu’AWS l’accepte.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} demand(s) are not met</source>
            <translation>
                <numerusform>%n exigence sur {all} n’est pas remplie</numerusform>
                <numerusform>%n exigences sur {all} ne sont pas remplies</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>À examiner</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussis</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>The image is being checked…</source>
            <translation>L’image est en cours de vérification…</translation>
        </message>
        <message>
            <source>No finding here has this text.</source>
            <translation>Aucun constat ne contient ce texte.</translation>
        </message>
        <message>
            <source>Nothing to look at: every demand that could be checked is met.</source>
            <translation>Rien à examiner : toutes les exigences vérifiables sont remplies.</translation>
        </message>
        <message>
            <source>No finding is of this kind.</source>
            <translation>Aucun constat de ce type.</translation>
        </message>
    </context>
    <context>
        <name>ConnectionChip</name>
        <message>
            <source>The credentials ended at {time}. Sign in again; what runs waits for it.</source>
            <translation>Les identifiants ont expiré à {time}. Reconnectez-vous ; ce qui est en cours attend.</translation>
        </message>
        <message>
            <source>The credentials end at {time}, and do not renew themselves. Sign in again before that.</source>
            <translation>Les identifiants expirent à {time} et ne se renouvellent pas d’eux-mêmes. Reconnectez-vous avant.</translation>
        </message>
        <message>
            <source>credentials ended</source>
            <translation>identifiants expirés</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>encore {time}</translation>
        </message>
        <message>
            <source>{left} · {destination}</source>
            <translation>{left} · {destination}</translation>
        </message>
        <message>
            <source>{destination} · until {time}</source>
            <translation>{destination} · jusqu’à {time}</translation>
        </message>
        <message>
            <source>Where to: {destination}</source>
            <translation>Destination : {destination}</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <source>Where to</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Terminé</translation>
        </message>
    </context>
    <context>
        <name>ConnectionForm</name>
        <message>
            <source>Sandbox on this computer: nothing is paid</source>
            <translation>Bac à sable sur cet ordinateur : rien n’est facturé</translation>
        </message>
        <message>
            <source>AWS: the real thing</source>
            <translation>AWS : pour de vrai</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <source>Sign in with the browser…</source>
            <translation>Se connecter avec le navigateur…</translation>
        </message>
        <message>
            <source>default</source>
            <translation>par défaut</translation>
        </message>
        <message>
            <source>Asking who you are…</source>
            <translation>Vérification de votre identité…</translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>Copier {what}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>environ %n minute</numerusform>
                <numerusform>environ %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s)</source>
            <translation>
                <numerusform>environ %n heure</numerusform>
                <numerusform>environ %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n processeur</numerusform>
                <numerusform>%n processeurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network interface(s)</source>
            <translation>
                <numerusform>%n interface réseau</numerusform>
                <numerusform>%n interfaces réseau</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>A fault in amigrate</source>
            <translation>Une erreur dans amigrate</translation>
        </message>
        <message>
            <source>Details of the fault</source>
            <translation>Détails de l’erreur</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>&amp;Copy details</source>
            <translation>Co&amp;pier les détails</translation>
        </message>
        <message>
            <source>&amp;Save support file…</source>
            <translation>&amp;Enregistrer le fichier d’assistance…</translation>
        </message>
        <message>
            <source>Something went wrong inside amigrate</source>
            <translation>Une erreur s’est produite dans amigrate</translation>
        </message>
        <message>
            <source>This is our fault, not yours. Migrations under way go on: what was sent is kept, and each can be resumed after a restart. Please report it with these details; credentials and account numbers are taken out.</source>
            <translation>L’erreur vient de nous, pas de vous. Les migrations en cours continuent : ce qui a été envoyé est conservé, et chacune peut être reprise après un redémarrage. Merci de la signaler avec ces détails ; les identifiants et numéros de compte en sont retirés.</translation>
        </message>
        <message>
            <source>&amp;Copied</source>
            <translation>Co&amp;pié</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Save r&amp;eport…</source>
            <translation>Enregistrer le ra&amp;pport…</translation>
        </message>
        <message>
            <source>Search migrations</source>
            <translation>Rechercher dans les migrations</translation>
        </message>
        <message>
            <source>&amp;New migration</source>
            <translation>&amp;Nouvelle migration</translation>
        </message>
        <message>
            <source>Migrations</source>
            <translation>Migrations</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminées</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtées</translation>
        </message>
    </context>
    <context>
        <name>DiskUses</name>
        <message>
            <source>Use of the disks</source>
            <translation>Utilisation des disques</translation>
        </message>
    </context>
    <context>
        <name>DiskView</name>
        <message>
            <source>Layout of the disks</source>
            <translation>Disposition des disques</translation>
        </message>
    </context>
    <context>
        <name>ErrorDoctor</name>
        <message>
            <source>Explain an AWS error</source>
            <translation>Expliquer une erreur AWS</translation>
        </message>
        <message>
            <source>Paste what AWS said, or an id: import-ami-…, import-snap-…, export-ami-…</source>
            <translation>Collez le message d’AWS, ou un identifiant : import-ami-…, import-snap-…, export-ami-…</translation>
        </message>
        <message>
            <source>What AWS said, or a task's id</source>
            <translation>Message d’AWS, ou identifiant d’une tâche</translation>
        </message>
        <message>
            <source>Image to look at</source>
            <translation>Image à examiner</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>Aucune image</translation>
        </message>
        <message>
            <source>&amp;Other image…</source>
            <translation>A&amp;utre image…</translation>
        </message>
        <message>
            <source>Look at the &amp;account, too</source>
            <translation>Examiner aussi le &amp;compte</translation>
        </message>
        <message>
            <source>&amp;Explain</source>
            <translation>&amp;Expliquer</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causes</translation>
        </message>
        <message>
            <source>What may lie behind it is listed here, the likeliest first.</source>
            <translation>Ce qui peut en être la cause est listé ici, le plus probable d’abord.</translation>
        </message>
        <message>
            <source>Held against</source>
            <translation>Confronté à</translation>
        </message>
        <message>
            <source>AWS's messages name a symptom. What lies behind it shows on the disk and in the account.</source>
            <translation>Les messages d’AWS nomment un symptôme. Sa cause se voit sur le disque et dans le compte.</translation>
        </message>
        <message>
            <source>Choose the image that was imported</source>
            <translation>Choisir l’image qui a été importée</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Examen…</translation>
        </message>
        <message>
            <source>These words are known to nobody here. Check the image and the account; a support file helps who helps you.</source>
            <translation>Ce message n’est pas connu ici. Vérifiez l’image et le compte ; un fichier d’assistance aide ceux qui vous aident.</translation>
        </message>
        <message>
            <source>AWS says nothing of it.</source>
            <translation>AWS n’en dit rien.</translation>
        </message>
        <message>
            <source>Found: {title}</source>
            <translation>Trouvé : {title}</translation>
        </message>
        <message>
            <source>All known causes are ruled out on this image: was it another one that was imported?</source>
            <translation>Toutes les causes connues sont écartées pour cette image : est-ce une autre qui a été importée ?</translation>
        </message>
        <message numerus="yes">
            <source>%n possible cause(s), the likeliest first.</source>
            <translation>
                <numerusform>%n cause possible.</numerusform>
                <numerusform>%n causes possibles, la plus probable en premier.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Export an AMI or an instance</source>
            <translation>Exporter une AMI ou une instance</translation>
        </message>
        <message>
            <source>Looking into the account…</source>
            <translation>Examen du compte…</translation>
        </message>
        <message>
            <source>The account has no AMI of its own and no instance in {region}.</source>
            <translation>Le compte n’a ni AMI à lui ni instance dans {region}.</translation>
        </message>
        <message>
            <source>An export of {image} to {target} is not finished.</source>
            <translation>Une exportation de {image} vers {target} n’est pas terminée.</translation>
        </message>
        <message>
            <source>Go &amp;on</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>&amp;Replace it</source>
            <translation>&amp;Remplacer</translation>
        </message>
        <message>
            <source>Asking the account…</source>
            <translation>Interrogation du compte…</translation>
        </message>
        <message>
            <source>AWS would refuse this export. Nothing was started.</source>
            <translation>AWS refuserait cette exportation. Rien n’a été lancé.</translation>
        </message>
        <message>
            <source>Nothing stands in its way. Nothing was started yet.</source>
            <translation>Rien ne s’y oppose. Rien n’a encore été lancé.</translation>
        </message>
        <message>
            <source>Exported.</source>
            <translation>Exporté.</translation>
        </message>
        <message>
            <source>Exported. The object stays in the bucket: {why}</source>
            <translation>Exporté. L’objet reste dans le compartiment : {why}</translation>
        </message>
        <message>
            <source>Paused. AWS works on at its export, and what has arrived is kept.</source>
            <translation>En pause. AWS continue son exportation, et ce qui est arrivé est conservé.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <source>Stopped. AWS was told so, and what had arrived is gone.</source>
            <translation>Arrêté. AWS en a été informé, et ce qui était arrivé est supprimé.</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Passed</source>
            <translation>Réussis</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>Indéterminé</translation>
        </message>
        <message>
            <source>Blocks the export</source>
            <translation>Bloque l’exportation</translation>
        </message>
        <message>
            <source>AWS would say: {words}</source>
            <translation>AWS dirait : {words}</translation>
        </message>
        <message>
            <source>Tick the box above, or choose another bucket.</source>
            <translation>Cochez la case ci-dessus, ou choisissez un autre compartiment.</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>que faire</translation>
        </message>
    </context>
    <context>
        <name>FindingPane</name>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>I have made sure of this</source>
            <translation>Je m’en suis assuré</translation>
        </message>
        <message>
            <source>Read from the image</source>
            <translation>Lu dans l’image</translation>
        </message>
        <message>
            <source>AWS would say</source>
            <translation>AWS dirait</translation>
        </message>
        <message>
            <source>AWS's message</source>
            <translation>Message d’AWS</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>que faire</translation>
        </message>
        <message>
            <source>Wh&amp;y?</source>
            <translation>&amp;Pourquoi ?</translation>
        </message>
        <message>
            <source>Shows what the guide asks, offline</source>
            <translation>Affiche ce que demande le guide, hors ligne</translation>
        </message>
        <message>
            <source>AWS's own page</source>
            <translation>Page d’AWS</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Source : {source}</translation>
        </message>
    </context>
    <context>
        <name>FindingRow</name>
        <message>
            <source>Evidence of {rule}</source>
            <translation>Preuves de {rule}</translation>
        </message>
        <message>
            <source>Do it now…</source>
            <translation>Faire maintenant…</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Réparer…</translation>
        </message>
        <message>
            <source>AWS would say</source>
            <translation>AWS dirait</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>1  Check</source>
            <translation>1  Vérifier</translation>
        </message>
        <message>
            <source>Every demand of AWS, read from the disk in seconds, offline, with evidence and repair.</source>
            <translation>Toutes les exigences d’AWS, lues sur le disque en quelques secondes, hors ligne, avec preuves et réparation.</translation>
        </message>
        <message>
            <source>2  Try</source>
            <translation>2  Essayer</translation>
        </message>
        <message>
            <source>Rehearse the import and the first boot on this computer, or run it against the sandbox.</source>
            <translation>Répétez l’import et le premier démarrage sur cet ordinateur, ou faites l’essai dans le bac à sable.</translation>
        </message>
        <message>
            <source>3  Migrate</source>
            <translation>3  Migrer</translation>
        </message>
        <message>
            <source>Only what counts is sent; it survives anything, and ends with a machine that was proven.</source>
            <translation>Seul l’essentiel est envoyé ; la migration survit à tout et aboutit à une machine validée.</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>&amp;Stop for good…</source>
            <translation>Arrêter &amp;définitivement…</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>Ouvrir le d&amp;ossier</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Pré&amp;cédent</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
    </context>
    <context>
        <name>GuestScreen</name>
        <message>
            <source>Screen of the guest, {size}</source>
            <translation>Écran de l’invité, {size}</translation>
        </message>
        <message>
            <source>The screen of the machine is shown here.</source>
            <translation>L’écran de la machine s’affiche ici.</translation>
        </message>
    </context>
    <context>
        <name>ImagesPage</name>
        <message>
            <source>Drop disk images here</source>
            <translation>Déposez des images de disque ici</translation>
        </message>
        <message>
            <source>OVA, VMDK, VHD, VHDX or raw. They are only read, never changed, and nothing is sent yet.</source>
            <translation>OVA, VMDK, VHD, VHDX ou raw. Elles sont seulement lues, jamais modifiées, et rien n’est encore envoyé.</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>&amp;Ajouter des fichiers…</translation>
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation>Ajouter un &amp;dossier…</translation>
        </message>
        <message>
            <source>Files of the machine</source>
            <translation>Fichiers de la machine</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>Lecture des fichiers</translation>
        </message>
        <message>
            <source>What is inside</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Lecture impossible</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Reti&amp;rer</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Monter</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>D&amp;escendre</translation>
        </message>
        <message>
            <source>Choose the machine's image</source>
            <translation>Choisissez l’image de la machine</translation>
        </message>
        <message>
            <source>One OVA, or the files of the machine's disks with the boot disk first.</source>
            <translation>Un OVA, ou les fichiers des disques de la machine, le disque de démarrage en premier.</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>Add disk images</source>
            <translation>Ajouter des images de disque</translation>
        </message>
        <message>
            <source>Disk images ({types})</source>
            <translation>Images de disque ({types})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Add the images of a folder</source>
            <translation>Ajouter les images d’un dossier</translation>
        </message>
        <message>
            <source>Looking for disk images…</source>
            <translation>Recherche d’images de disque…</translation>
        </message>
        <message>
            <source>There is no further disk image in what was added.</source>
            <translation>Aucune autre image de disque dans ce qui a été ajouté.</translation>
        </message>
        <message>
            <source>There is no disk image in this folder.</source>
            <translation>Aucune image de disque dans ce dossier.</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} et d’autres</translation>
        </message>
        <message numerus="yes">
            <source>%n other machine(s) were found: {names}.</source>
            <translation>
                <numerusform>%n autre machine a été trouvée : {names}.</numerusform>
                <numerusform>%n autres machines ont été trouvées : {names}.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open each in a window of its own</source>
            <translation>&amp;Ouvrir chacune dans sa propre fenêtre</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>An OVA is a whole machine: migrate it alone.</source>
            <translation>Un OVA est une machine entière : migrez-le seul.</translation>
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
            <translation>Ce que fait AWS</translation>
        </message>
        <message>
            <source>The AMI is ready</source>
            <translation>L’AMI est prête</translation>
        </message>
        <message>
            <source>The import failed</source>
            <translation>L’import a échoué</translation>
        </message>
        <message>
            <source>The migration was stopped</source>
            <translation>La migration a été arrêtée</translation>
        </message>
        <message>
            <source>{name}: it took {time}.</source>
            <translation>{name} : durée {time}.</translation>
        </message>
        <message>
            <source>You can close this window: the sandbox works on this computer while amigrate is open.</source>
            <translation>Vous pouvez fermer cette fenêtre : le bac à sable travaille sur cet ordinateur tant qu’amigrate est ouvert.</translation>
        </message>
        <message>
            <source>AWS works on its own now: you can close this window, and even switch off this computer.</source>
            <translation>AWS travaille désormais seul : vous pouvez fermer cette fenêtre, et même éteindre cet ordinateur.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Terminé</translation>
        </message>
        <message>
            <source>&amp;Close and go on</source>
            <translation>&amp;Fermer et continuer</translation>
        </message>
        <message>
            <source>AWS: {words}</source>
            <translation>AWS : {words}</translation>
        </message>
        <message>
            <source>Asking AWS to import…</source>
            <translation>Demande d’import à AWS…</translation>
        </message>
        <message>
            <source>Finishing…</source>
            <translation>Finalisation…</translation>
        </message>
        <message>
            <source>AWS does not say how far it is.</source>
            <translation>AWS n’indique pas où il en est.</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>last news at {time}</source>
            <translation>dernières nouvelles à {time}</translation>
        </message>
        <message>
            <source>The program that watched has ended. AWS goes on; resume to watch again.</source>
            <translation>Le programme qui suivait l’import s’est terminé. AWS continue ; reprenez pour suivre à nouveau.</translation>
        </message>
        <message>
            <source>AWS has cancelled the task. There is no AMI.</source>
            <translation>AWS a annulé la tâche. Il n’y a pas d’AMI.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Se connecter…</translation>
        </message>
    </context>
    <context>
        <name>InstanceTypePage</name>
        <message>
            <source>No instance type is like that. Search for something else.</source>
            <translation>Aucun type d’instance ne correspond. Cherchez autre chose.</translation>
        </message>
        <message>
            <source>Search types</source>
            <translation>Rechercher des types</translation>
        </message>
        <message>
            <source>&amp;Also show types that do not fit</source>
            <translation>&amp;Afficher aussi les types inadaptés</translation>
        </message>
        <message>
            <source>Ask a&amp;gain</source>
            <translation>&amp;Redemander</translation>
        </message>
        <message>
            <source>Instance types</source>
            <translation>Types d’instance</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommandé</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Type d’instance</translation>
        </message>
        <message>
            <source>What the machine will be launched as. It can be changed at every launch.</source>
            <translation>Le type sous lequel la machine sera lancée. Il peut être changé à chaque lancement.</translation>
        </message>
        <message>
            <source>List of {date}</source>
            <translation>Liste du {date}</translation>
        </message>
        <message>
            <source>The guide's list of 2019</source>
            <translation>La liste du guide de 2019</translation>
        </message>
        <message>
            <source>{list} · asking AWS…</source>
            <translation>{list} · interrogation d’AWS…</translation>
        </message>
        <message>
            <source>Offline · {list}</source>
            <translation>Hors ligne · {list}</translation>
        </message>
        <message>
            <source>No type is chosen</source>
            <translation>Aucun type n’est choisi</translation>
        </message>
        <message>
            <source>The chosen type is not among those shown.</source>
            <translation>Le type choisi n’est pas parmi ceux affichés.</translation>
        </message>
        <message>
            <source>The image becomes an AMI without one; you choose at the launch.</source>
            <translation>L’image devient une AMI même sans type ; vous choisirez au lancement.</translation>
        </message>
        <message>
            <source>{name} does not fit</source>
            <translation>{name} ne convient pas</translation>
        </message>
        <message>
            <source>{name} stays chosen.</source>
            <translation>{name} reste choisi.</translation>
        </message>
        <message>
            <source>No price is known for it in {region}.</source>
            <translation>Aucun prix connu pour ce type dans {region}.</translation>
        </message>
        <message>
            <source>{hour} an hour, {month} a month without a pause (list price of {date} in {region}).</source>
            <translation>{hour} par heure, {month} par mois sans interruption (prix catalogue du {date} dans {region}).</translation>
        </message>
    </context>
    <context>
        <name>LaunchDialog</name>
        <message>
            <source>Test launch of {name}</source>
            <translation>Lancement d’essai de {name}</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>An instance that only you can reach is started of {image}, looked at, and kept until you terminate it. It costs money while it runs.</source>
            <translation>Une instance que vous seul pouvez joindre est lancée à partir de {image}, examinée, puis gardée jusqu’à ce que vous la résiliiez. Elle est facturée tant qu’elle s’exécute.</translation>
        </message>
        <message>
            <source>&amp;Launch</source>
            <translation>&amp;Lancer</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>Re&amp;vérifier</translation>
        </message>
        <message>
            <source>&amp;New launch</source>
            <translation>&amp;Nouveau lancement</translation>
        </message>
        <message>
            <source>&amp;Terminate…</source>
            <translation>&amp;Résilier…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>Lancement d’essai</translation>
        </message>
        <message>
            <source>Proven. The instance costs money until it is terminated.</source>
            <translation>Validé. L’instance est facturée jusqu’à sa résiliation.</translation>
        </message>
        <message>
            <source>Not proven: the checks say what is wrong.</source>
            <translation>Non validé : les contrôles indiquent ce qui ne va pas.</translation>
        </message>
        <message>
            <source>It was interrupted. Check again goes on where it stopped.</source>
            <translation>Interrompu. « Revérifier » continue où il s’est arrêté.</translation>
        </message>
        <message>
            <source>Terminate?</source>
            <translation>Résilier ?</translation>
        </message>
        <message>
            <source>Terminate {instance} for good?</source>
            <translation>Résilier {instance} définitivement ?</translation>
        </message>
        <message>
            <source>Its volumes, security group, address and key pair go with it, as far as they were made for it. The AMI stays.</source>
            <translation>Ses volumes, groupe de sécurité, adresse et paire de clés disparaissent avec elle, s’ils ont été créés pour elle. L’AMI reste.</translation>
        </message>
        <message>
            <source>&amp;Terminate</source>
            <translation>&amp;Résilier</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Garder</translation>
        </message>
        <message>
            <source>Terminating…</source>
            <translation>Résiliation…</translation>
        </message>
        <message>
            <source>Not everything could be removed: {why}</source>
            <translation>Tout n’a pas pu être supprimé : {why}</translation>
        </message>
        <message>
            <source>Terminated; nothing of it is left in the account.</source>
            <translation>Résiliée ; il n’en reste rien dans le compte.</translation>
        </message>
        <message>
            <source>Terminating: {what}</source>
            <translation>Résiliation : {what}</translation>
        </message>
        <message>
            <source>Leave it running?</source>
            <translation>La laisser s’exécuter ?</translation>
        </message>
        <message>
            <source>The test instance runs on, and costs money until it is terminated.</source>
            <translation>L’instance d’essai continue de s’exécuter et reste facturée jusqu’à sa résiliation.</translation>
        </message>
        <message>
            <source>You find it again in this dialog, and under Clean up.</source>
            <translation>Vous la retrouverez dans cette boîte de dialogue et sous Nettoyer.</translation>
        </message>
        <message>
            <source>&amp;Leave it running</source>
            <translation>&amp;Laisser s’exécuter</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>&amp;Ne pas fermer</translation>
        </message>
    </context>
    <context>
        <name>LaunchForm</name>
        <message>
            <source>Instance type</source>
            <translation>Type d’instance</translation>
        </message>
        <message>
            <source>your public address, such as 203.0.113.7</source>
            <translation>votre adresse publique, par exemple 203.0.113.7</translation>
        </message>
        <message>
            <source>Let in on port {port}</source>
            <translation>Autoriser sur le port {port}</translation>
        </message>
        <message>
            <source>Subnet</source>
            <translation>Sous-réseau</translation>
        </message>
        <message>
            <source>one of the default VPC</source>
            <translation>l’un de ceux du VPC par défaut</translation>
        </message>
        <message>
            <source>Give it an Elastic IP</source>
            <translation>Attribuer une adresse IP Elastic</translation>
        </message>
        <message>
            <source>Let it ask for its metadata by IMDSv1, too</source>
            <translation>Laisser demander ses métadonnées aussi par IMDSv1</translation>
        </message>
        <message>
            <source>Only an old cloud-init or EC2Config needs that; IMDSv2 is safer.</source>
            <translation>Seul un ancien cloud-init ou EC2Config en a besoin ; IMDSv2 est plus sûr.</translation>
        </message>
        <message>
            <source>Looked at inside, by the Systems Manager agent</source>
            <translation>Examiné à l’intérieur, par l’agent Systems Manager</translation>
        </message>
        <message>
            <source>Looked at inside, over SSH</source>
            <translation>Examen interne, par SSH</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>without one: by the Systems Manager agent, where it answers</source>
            <translation>sans compte : par l’agent Systems Manager, s’il répond</translation>
        </message>
        <message>
            <source>one that lets the agent report</source>
            <translation>un profil qui permet à l’agent de se signaler</translation>
        </message>
        <message>
            <source>Instance profile</source>
            <translation>Profil d’instance</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Processus</translation>
        </message>
        <message>
            <source>Reaches</source>
            <translation>Joint</translation>
        </message>
        <message>
            <source>Page that answers</source>
            <translation>Page qui répond</translation>
        </message>
        <message>
            <source>User data</source>
            <translation>Données utilisateur</translation>
        </message>
        <message>
            <source>#cloud-config, or a script, for the first boot</source>
            <translation>#cloud-config, ou un script, pour le premier démarrage</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>Groupe de sécurité</translation>
        </message>
        <message>
            <source>One of its own, that lets in one address</source>
            <translation>Un groupe à elle, qui laisse entrer une adresse</translation>
        </message>
        <message>
            <source>Its id</source>
            <translation>Son identifiant</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>Paire de clés</translation>
        </message>
        <message>
            <source>None: the machine has its own accounts</source>
            <translation>Aucune : la machine a ses propres comptes</translation>
        </message>
        <message>
            <source>Make one; the private key stays on this computer</source>
            <translation>En créer une ; la clé privée reste sur cet ordinateur</translation>
        </message>
        <message>
            <source>One that EC2 has</source>
            <translation>Une que possède EC2</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Son nom</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>Clé privée</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>un fichier</translation>
        </message>
        <message>
            <source>Save the private key as</source>
            <translation>Enregistrer la clé privée sous</translation>
        </message>
    </context>
    <context>
        <name>LaunchSection</name>
        <message>
            <source>Launch a test instance of the AMI</source>
            <translation>Lancer une instance d’essai de l’AMI</translation>
        </message>
        <message>
            <source>It begins by itself when the AMI is there, and is checked from outside and inside; then the migration is proven, or you are told what is wrong. The instance stays until you terminate it, with all that was made for it. An address that is left empty is found out then, where that is possible.</source>
            <translation>Il commence de lui-même dès que l’AMI est là, et la machine est vérifiée de l’extérieur et de l’intérieur ; la migration est alors validée, ou l’on vous dit ce qui ne va pas. L’instance reste jusqu’à ce que vous la résiliiez, avec tout ce qui a été créé pour elle. Une adresse laissée vide est alors recherchée, si possible.</translation>
        </message>
        <message>
            <source>A test instance, begun by itself: {type}</source>
            <translation>Une instance d’essai, lancée d’elle-même : {type}</translation>
        </message>
        <message>
            <source>It costs nothing: it is a machine on this computer.</source>
            <translation>Elle ne coûte rien : c’est une machine sur cet ordinateur.</translation>
        </message>
        <message>
            <source>No price of {type} is known for {region}; it costs money until you terminate it.</source>
            <translation>Aucun prix de {type} n’est connu pour {region} ; elle coûte de l’argent jusqu’à ce que vous la résiliiez.</translation>
        </message>
        <message>
            <source>{type} costs about {sum} an hour in {region} (list price of {date}) until you terminate it: {day} for a day.</source>
            <translation>{type} coûte environ {sum} par heure dans {region} (prix public de {date}) jusqu’à ce que vous la résiliiez : {day} pour un jour.</translation>
        </message>
        <message>
            <source>No test instance is planned; the last page offers one all the same.</source>
            <translation>Aucune instance d’essai n’est prévue ; la dernière page en propose une malgré tout.</translation>
        </message>
    </context>
    <context>
        <name>LicensePage</name>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>What the operating system may run under: {name}.</source>
            <translation>Ce sous quoi le système d’exploitation peut s’exécuter : {name}.</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk, so choose what fits it.</source>
            <translation>Le système d’exploitation n’a pas pu être déterminé d’après le disque : choisissez ce qui convient.</translation>
        </message>
        <message>
            <source>Usage operation: {code}</source>
            <translation>Opération d’utilisation : {code}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommandé</translation>
        </message>
        <message>
            <source>Asks you to confirm:</source>
            <translation>Vous demande de confirmer :</translation>
        </message>
        <message>
            <source>Please confirm each of these:</source>
            <translation>Veuillez confirmer chacun de ces points :</translation>
        </message>
        <message>
            <source>Costs: no list price is known for {region}.</source>
            <translation>Coût : aucun prix catalogue connu pour {region}.</translation>
        </message>
        <message>
            <source>Costs: {price} an hour on {type} in {region} (list price of {date}).</source>
            <translation>Coût : {price} par heure sur {type} dans {region} (prix catalogue du {date}).</translation>
        </message>
        <message numerus="yes">
            <source>Confirm the conditions of this licence to go on (%n left).</source>
            <translation>
                <numerusform>Confirmez les conditions de cette licence pour continuer (encore %n).</numerusform>
                <numerusform>Confirmez les conditions de cette licence pour continuer (encore %n).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LiveView</name>
        <message>
            <source>Checks</source>
            <translation>Contrôles</translation>
        </message>
        <message>
            <source>Console text</source>
            <translation>Texte de la console</translation>
        </message>
        <message>
            <source>C&amp;hecks</source>
            <translation>&amp;Contrôles</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>&amp;Image</translation>
        </message>
        <message>
            <source>Console te&amp;xt</source>
            <translation>&amp;Texte de la console</translation>
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
            <translation>Autorisé</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>Clé privée</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Closing: what runs is brought to a safe point…</source>
            <translation>Fermeture : les travaux en cours sont amenés à un point sûr…</translation>
        </message>
    </context>
    <context>
        <name>MigrationPane</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>AMI id</source>
            <translation>Identifiant de l’AMI</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Stop…</source>
            <translation>&amp;Arrêter…</translation>
        </message>
        <message>
            <source>Test &amp;launch…</source>
            <translation>&amp;Lancement d’essai…</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Dupliquer</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>Re&amp;tirer</translation>
        </message>
        <message>
            <source>the history</source>
            <translation>l’historique</translation>
        </message>
        <message>
            <source>It is the same file: &amp;go on</source>
            <translation>C’est le même fichier : &amp;continuer</translation>
        </message>
        <message>
            <source>E&amp;xplain…</source>
            <translation>E&amp;xpliquer…</translation>
        </message>
        <message>
            <source>The program that ran it has ended. Resume goes on where it stopped.</source>
            <translation>Le programme qui l’exécutait s’est terminé. « Reprendre » continue où elle s’est arrêtée.</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>Réessa&amp;yer</translation>
        </message>
        <message>
            <source>&amp;Clean up…</source>
            <translation>&amp;Nettoyer…</translation>
        </message>
    </context>
    <context>
        <name>MigrationsView</name>
        <message>
            <source>Migrations</source>
            <translation>Migrations</translation>
        </message>
        <message>
            <source>No migrations yet</source>
            <translation>Pas encore de migration</translation>
        </message>
        <message>
            <source>Drop a machine's disk image here. It is checked on this computer before anything is sent.</source>
            <translation>Déposez ici l’image de disque d’une machine. Elle est vérifiée sur cet ordinateur avant tout envoi.</translation>
        </message>
        <message>
            <source>&amp;New migration</source>
            <translation>&amp;Nouvelle migration</translation>
        </message>
        <message>
            <source>No migration is like that. Search for something else, or show all.</source>
            <translation>Aucune migration ne correspond. Cherchez autre chose, ou affichez-les toutes.</translation>
        </message>
    </context>
    <context>
        <name>OptionsForm</name>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>of the task and the AMI</source>
            <translation>de la tâche et de l’AMI</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>AWS keeps it with the task (ClientData)</source>
            <translation>AWS le garde avec la tâche (ClientData)</translation>
        </message>
        <message>
            <source>Boot mode</source>
            <translation>Mode de démarrage</translation>
        </message>
        <message>
            <source>Usage operation</source>
            <translation>Opération d’utilisation</translation>
        </message>
        <message>
            <source>Licence configurations</source>
            <translation>Configurations de licence</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Plateforme</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architecture</translation>
        </message>
        <message>
            <source>Hypervisor</source>
            <translation>Hyperviseur</translation>
        </message>
        <message>
            <source>Device names</source>
            <translation>Noms de périphérique</translation>
        </message>
        <message>
            <source>As the image says</source>
            <translation>Selon l’image</translation>
        </message>
        <message>
            <source>AWS finds it out</source>
            <translation>AWS le détermine</translation>
        </message>
        <message>
            <source>As the licence says</source>
            <translation>Selon la licence</translation>
        </message>
        <message>
            <source>AWS chooses</source>
            <translation>AWS choisit</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>What the import changes</source>
            <translation>Ce que l’import modifie</translation>
        </message>
        <message>
            <source>Working out the changes</source>
            <translation>Calcul des modifications</translation>
        </message>
        <message>
            <source>Reading the image…</source>
            <translation>Lecture de l’image…</translation>
        </message>
        <message>
            <source>Changed files</source>
            <translation>Fichiers modifiés</translation>
        </message>
        <message>
            <source>Changes in the file</source>
            <translation>Modifications dans le fichier</translation>
        </message>
        <message>
            <source>all changes as one diff</source>
            <translation>toutes les modifications en un seul diff</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Nothing is changed now: this is what VM Import would do to a copy.</source>
            <translation>Rien n’est modifié maintenant : voici ce que VM Import ferait à une copie.</translation>
        </message>
        <message>
            <source>The import would change nothing in this guest: no file, no registry value.</source>
            <translation>L’import ne modifierait rien dans cet invité : aucun fichier, aucune valeur du registre.</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Réessa&amp;yer</translation>
        </message>
        <message>
            <source>The original is kept as {path}.</source>
            <translation>L’original est conservé sous {path}.</translation>
        </message>
    </context>
    <context>
        <name>RehearsalDialog</name>
        <message>
            <source>Rehearsal</source>
            <translation>Répétition</translation>
        </message>
        <message>
            <source>Nothing was written yet.</source>
            <translation>Rien n’a encore été écrit.</translation>
        </message>
        <message>
            <source>What the guest wrote to its serial port</source>
            <translation>Ce que l’invité a écrit sur son port série</translation>
        </message>
        <message>
            <source>What the import changed is listed here at the end.</source>
            <translation>Ce que l’importation a modifié est listé ici à la fin.</translation>
        </message>
        <message>
            <source>What the import changed</source>
            <translation>Ce que l’import a modifié</translation>
        </message>
        <message>
            <source>Steps of the boot</source>
            <translation>Étapes du démarrage</translation>
        </message>
        <message>
            <source>&amp;As it is: boot it without the import's changes</source>
            <translation>&amp;Tel quel : démarrer sans les modifications de l’import</translation>
        </message>
        <message>
            <source>&amp;Rehearse</source>
            <translation>&amp;Répéter</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation>Enregistrer l'&amp;image…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>What the machine shows</source>
            <translation>Ce que montre la machine</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Écran</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>Port série</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>The import and the first boot, on this computer: a copy is changed as AWS would change it, and started on a machine like EC2's, cut off from every network. Your image is only read.</source>
            <translation>L’import et le premier démarrage, sur cet ordinateur : une copie est modifiée comme AWS le ferait, puis démarrée sur une machine semblable à celles d’EC2, coupée de tout réseau. Votre image est seulement lue.</translation>
        </message>
        <message>
            <source>Reading the image…</source>
            <translation>Lecture de l’image…</translation>
        </message>
        <message>
            <source>Copying: {done} of {total}</source>
            <translation>Copie : {done} sur {total}</translation>
        </message>
        <message>
            <source>Booting for {seconds} s</source>
            <translation>Démarrage depuis {seconds} s</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Aucune.</translation>
        </message>
        <message>
            <source>It boots, and someone can log in ({time}, {accelerator}). What is named as checked only cannot be proved here.</source>
            <translation>La machine démarre et il est possible de se connecter ({time}, {accelerator}). Ce qui est marqué « vérifié seulement » ne peut pas être prouvé ici.</translation>
        </message>
        <message>
            <source>It did not get to where someone can log in. The first step that failed says why.</source>
            <translation>La machine n’est pas arrivée au point où il est possible de se connecter. La première étape en échec indique pourquoi.</translation>
        </message>
        <message>
            <source>Not rehearsed. {why}</source>
            <translation>Pas de répétition. {why}</translation>
        </message>
        <message>
            <source>Stopped. The machine is switched off, and its copy is gone.</source>
            <translation>Arrêté. La machine est éteinte et sa copie est supprimée.</translation>
        </message>
        <message>
            <source>Save the screen</source>
            <translation>Enregistrer l’écran</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>Images PNG (*.png)</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <source>These calls will be made, in this order, with your credentials. Nothing has been changed yet.</source>
            <translation>Ces appels seront effectués, dans cet ordre, avec vos identifiants. Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Appels</translation>
        </message>
        <message>
            <source>Change of the document</source>
            <translation>Modification du document</translation>
        </message>
        <message>
            <source>Document of {call}</source>
            <translation>Document de {call}</translation>
        </message>
        <message>
            <source>Command of {call}</source>
            <translation>Commande de {call}</translation>
        </message>
        <message>
            <source>&amp;Make the change</source>
            <translation>&amp;Effectuer la modification</translation>
        </message>
        <message>
            <source>the same as aws commands</source>
            <translation>la même chose en commandes aws</translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message>
            <source>Save &amp;report…</source>
            <translation>Enregistrer le &amp;rapport…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Pages Web (*.html)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Enregistré : {path}</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Name of the machine</source>
            <translation>Nom de la machine</translation>
        </message>
        <message>
            <source>AWS CLI commands</source>
            <translation>Commandes AWS CLI</translation>
        </message>
        <message>
            <source>PORT is what `amigrate sandbox` says when it starts.</source>
            <translation>PORT est ce qu’indique `amigrate sandbox` à son démarrage.</translation>
        </message>
        <message>
            <source>Sa&amp;ve the plan…</source>
            <translation>&amp;Enregistrer le plan…</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Récapitulatif</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>Aptitude</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Choix</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>On the way, and after</source>
            <translation>Pendant et après</translation>
        </message>
        <message>
            <source>What will be made</source>
            <translation>Ce qui sera créé</translation>
        </message>
        <message>
            <source>Time and cost</source>
            <translation>Durée et coût</translation>
        </message>
        <message>
            <source>The same as AWS CLI commands</source>
            <translation>La même chose en commandes AWS CLI</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. After the start it can be paused or stopped, but not changed.</source>
            <translation>Rien n’a encore été envoyé. Après le début, la migration peut être mise en pause ou arrêtée, mais pas modifiée.</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>&amp;Start upload</source>
            <translation>&amp;Démarrer l’envoi</translation>
        </message>
        <message>
            <source>could not be told</source>
            <translation>n’a pas pu être déterminé</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>blocks the import</source>
            <translation>bloque l’import</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>demande votre attention</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>Référence</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>nothing that blocks or needs attention</source>
            <translation>rien qui bloque ou demande votre attention</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Type d’instance</translation>
        </message>
        <message>
            <source>chosen at the launch</source>
            <translation>choisi au lancement</translation>
        </message>
        <message>
            <source>{size} in {bucket}/{prefix}</source>
            <translation>{size} dans {bucket}/{prefix}</translation>
        </message>
        <message>
            <source>{staged}, deleted at the end</source>
            <translation>{staged}, supprimé à la fin</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>chiffré</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>non chiffré</translation>
        </message>
        <message>
            <source>the blocks in use, straight to EBS snapshots</source>
            <translation>les blocs utilisés, directement vers des instantanés EBS</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>one, in {region}</source>
            <translation>une, dans {region}</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Instantanés</translation>
        </message>
        <message>
            <source>one for each disk, {how}</source>
            <translation>un par disque, {how}</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Enregistrer le plan</translation>
        </message>
        <message>
            <source>Plans (*.json)</source>
            <translation>Plans (*.json)</translation>
        </message>
        <message>
            <source>Saved. The same from a terminal: amigrate migrate --plan {path}</source>
            <translation>Enregistré. La même chose depuis un terminal : amigrate migrate --plan {path}</translation>
        </message>
    </context>
    <context>
        <name>RouteForm</name>
        <message>
            <source>Route</source>
            <translation>Voie</translation>
        </message>
        <message>
            <source>R&amp;oute</source>
            <translation>V&amp;oie</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommandé</translation>
        </message>
        <message>
            <source>{route} (recommended)</source>
            <translation>{route} (recommandée)</translation>
        </message>
        <message>
            <source>Send only what has c&amp;hanged since {time}</source>
            <translation>N’envoyer que ce qui a c&amp;hangé depuis {time}</translation>
        </message>
    </context>
    <context>
        <name>RunningPage</name>
        <message>
            <source>Export at AWS</source>
            <translation>Exportation chez AWS</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causes</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>encore {time}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <source>{sum} (CRC-64/NVME, the same as S3's)</source>
            <translation>{sum} (CRC-64/NVME, la même que celle de S3)</translation>
        </message>
        <message>
            <source>{sum} (CRC-64/NVME; S3 keeps none to compare with)</source>
            <translation>{sum} (CRC-64/NVME ; S3 n’en garde aucune à comparer)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>{size} ({bytes} bytes)</source>
            <translation>{size} ({bytes} octets)</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Somme de contrôle</translation>
        </message>
    </context>
    <context>
        <name>ScreenView</name>
        <message>
            <source>Console picture</source>
            <translation>Image de la console</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Pas encore d’image</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Everything takes effect at once, and is remembered.</source>
            <translation>Tout prend effet immédiatement et reste mémorisé.</translation>
        </message>
        <message>
            <source>New migrations</source>
            <translation>Nouvelles migrations</translation>
        </message>
        <message>
            <source>the folder used last</source>
            <translation>le dernier dossier utilisé</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <source>Choose the folder of images</source>
            <translation>Choisir le dossier des images</translation>
        </message>
        <message>
            <source>&amp;Judge by</source>
            <translation>&amp;Référence</translation>
        </message>
        <message>
            <source>&amp;Images folder</source>
            <translation>Dossier des &amp;images</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>&amp;Bucket at AWS</source>
            <translation>&amp;Compartiment chez AWS</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Transferts</translation>
        </message>
        <message>
            <source>&amp;Tell me when something is done, has failed or needs me</source>
            <translation>&amp;M’avertir quand une opération est terminée, a échoué ou m’attend</translation>
        </message>
        <message>
            <source>Only while no window of amigrate has the focus.</source>
            <translation>Seulement quand aucune fenêtre d’amigrate n’est active.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>Reduced: bars without a measure stand still</source>
            <translation>Réduites : les barres sans mesure restent immobiles</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>C&amp;ouleurs</translation>
        </message>
        <message>
            <source>Co&amp;ntrast</source>
            <translation>Co&amp;ntraste</translation>
        </message>
        <message>
            <source>&amp;Motion</source>
            <translation>&amp;Animations</translation>
        </message>
        <message>
            <source>Lan&amp;guage, from the next start</source>
            <translation>Langue, au prochain d&amp;émarrage</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Se connecter avec le navigateur</translation>
        </message>
        <message>
            <source>Address of the access portal</source>
            <translation>Adresse du portail d’accès</translation>
        </message>
        <message>
            <source>Region of Identity Center</source>
            <translation>Région d’Identity Center</translation>
        </message>
        <message>
            <source>IAM Identity Center signs you in; no profile and no AWS CLI are needed.</source>
            <translation>IAM Identity Center vous connecte ; ni profil ni AWS CLI ne sont nécessaires.</translation>
        </message>
        <message>
            <source>Access portal</source>
            <translation>Portail d’accès</translation>
        </message>
        <message>
            <source>Its Region</source>
            <translation>Sa Région</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>Rouvrir le navigateur</translation>
        </message>
        <message>
            <source>Does your browser show this code? Confirm it there; this goes on by itself.</source>
            <translation>Votre navigateur affiche-t-il ce code ? Confirmez-le là-bas ; la suite est automatique.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>You are signed in. Which role shall do the import?</source>
            <translation>Vous êtes connecté. Quel rôle doit effectuer l’import ?</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>&amp;Se connecter</translation>
        </message>
        <message>
            <source>&amp;Use this role</source>
            <translation>&amp;Utiliser ce rôle</translation>
        </message>
        <message>
            <source>Asking {portal}…</source>
            <translation>Interrogation de {portal}…</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>Code : {code}</translation>
        </message>
        <message>
            <source>You are signed in, but may enter no account.</source>
            <translation>Vous êtes connecté, mais n’avez accès à aucun compte.</translation>
        </message>
    </context>
    <context>
        <name>SpeedGraph</name>
        <message>
            <source>Speed</source>
            <translation>Débit</translation>
        </message>
        <message>
            <source>Now {now}, on average {average}, at most {highest}.</source>
            <translation>Actuellement {now}, en moyenne {average}, au plus {highest}.</translation>
        </message>
    </context>
    <context>
        <name>SpeedLimit</name>
        <message>
            <source>no limit</source>
            <translation>aucune limite</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Limite de débit</translation>
        </message>
        <message>
            <source>Speed &amp;limit</source>
            <translation>&amp;Limite de débit</translation>
        </message>
    </context>
    <context>
        <name>StartGate</name>
        <message>
            <source>Repairing…</source>
            <translation>Réparation…</translation>
        </message>
        <message>
            <source>Checking the account…</source>
            <translation>Vérification du compte…</translation>
        </message>
        <message>
            <source>&amp;Start anyway</source>
            <translation>&amp;Démarrer malgré tout</translation>
        </message>
        <message>
            <source>&amp;Start upload</source>
            <translation>&amp;Démarrer l’envoi</translation>
        </message>
        <message>
            <source>The account is not ready: {rules}. Repair it above, or choose another destination.</source>
            <translation>Le compte n’est pas prêt : {rules}. Réparez-le ci-dessus, ou choisissez une autre destination.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Without credentials that AWS takes, nothing can be sent. Choose a profile, or sign in.</source>
            <translation>Sans identifiants acceptés par AWS, rien ne peut être envoyé. Choisissez un profil, ou connectez-vous.</translation>
        </message>
        <message>
            <source>The account could not be checked, so AWS may still refuse: {reason}</source>
            <translation>Le compte n’a pas pu être vérifié, AWS peut donc encore refuser : {reason}</translation>
        </message>
        <message>
            <source>Not certain beforehand: {rules}. The import, or the launch after it, may be refused.</source>
            <translation>Incertain d’avance : {rules}. L’import, ou le lancement qui suit, peut être refusé.</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
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
            <translation>Compartiment</translation>
        </message>
        <message>
            <source>amigrate-&lt;account&gt;-&lt;region&gt;</source>
            <translation>amigrate-&lt;compte&gt;-&lt;région&gt;</translation>
        </message>
        <message>
            <source>Make it if it is missing</source>
            <translation>Le créer s’il n’existe pas</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Préfixe</translation>
        </message>
        <message>
            <source>Service role</source>
            <translation>Rôle de service</translation>
        </message>
        <message>
            <source>Make or mend it if needed</source>
            <translation>Le créer ou le corriger si nécessaire</translation>
        </message>
        <message>
            <source>Encrypt the snapshots</source>
            <translation>Chiffrer les instantanés</translation>
        </message>
        <message>
            <source>KMS key</source>
            <translation>Clé KMS</translation>
        </message>
        <message>
            <source>the account's default key</source>
            <translation>la clé par défaut du compte</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Balises</translation>
        </message>
        <message>
            <source>Name=web01, team=ops</source>
            <translation>Name=web01, team=ops</translation>
        </message>
        <message>
            <source>Delete the uploaded file at the end</source>
            <translation>Supprimer le fichier envoyé à la fin</translation>
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
            <translation>VMDK, stream-optimized : pour VMware</translation>
        </message>
        <message>
            <source>VHD, dynamic: for Hyper-V</source>
            <translation>VHD, dynamique : pour Hyper-V</translation>
        </message>
        <message>
            <source>raw: the disk, byte by byte</source>
            <translation>raw : le disque, octet par octet</translation>
        </message>
        <message>
            <source>&amp;File on this computer</source>
            <translation>Fichier sur cet &amp;ordinateur</translation>
        </message>
        <message>
            <source>&amp;Place in S3, where it stays</source>
            <translation>Emplacement dans &amp;S3, où il reste</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>a new file</source>
            <translation>un nouveau fichier</translation>
        </message>
        <message>
            <source>Choos&amp;e…</source>
            <translation>&amp;Choisir…</translation>
        </message>
        <message>
            <source>Place in S3</source>
            <translation>Emplacement dans S3</translation>
        </message>
        <message>
            <source>Bucket on the way</source>
            <translation>Compartiment de passage</translation>
        </message>
        <message>
            <source>one of this program's, made where it is missing</source>
            <translation>l’un de ceux de ce programme, créé s’il manque</translation>
        </message>
        <message>
            <source>Service role</source>
            <translation>Rôle de service</translation>
        </message>
        <message>
            <source>&amp;Keep the object in the bucket, too</source>
            <translation>&amp;Garder aussi l’objet dans le compartiment</translation>
        </message>
        <message>
            <source>OVA: an appliance for VMware</source>
            <translation>OVA : une appliance pour VMware</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>Exporter vers</translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message numerus="yes">
            <source>%n migration(s) were interrupted. Nothing that was sent is lost.</source>
            <translation>
                <numerusform>%n migration a été interrompue. Rien de ce qui a été envoyé n’est perdu.</numerusform>
                <numerusform>%n migrations ont été interrompues. Rien de ce qui a été envoyé n’est perdu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Tout reprendre</translation>
        </message>
        <message numerus="yes">
            <source>%n planned test launch(es) did not come to an end.</source>
            <translation>
                <numerusform>%n lancement d’essai prévu n’est pas arrivé à son terme.</numerusform>
                <numerusform>%n lancements d’essai prévus ne sont pas arrivés à leur terme.</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>UploadPage</name>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Laying out the VMDK</source>
            <translation>Préparation du VMDK</translation>
        </message>
        <message>
            <source>The upload failed</source>
            <translation>L’envoi a échoué</translation>
        </message>
        <message>
            <source>The migration was stopped</source>
            <translation>La migration a été arrêtée</translation>
        </message>
        <message>
            <source>You can close this window: the upload goes on while amigrate is open, and can be resumed later.</source>
            <translation>Vous pouvez fermer cette fenêtre : l’envoi continue tant qu’amigrate est ouvert, et peut être repris plus tard.</translation>
        </message>
        <message>
            <source>&amp;Close and go on</source>
            <translation>&amp;Fermer et continuer</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Terminé</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <source>{size} were there already and were not sent again.</source>
            <translation>{size} s’y trouvaient déjà et n’ont pas été renvoyés.</translation>
        </message>
        <message>
            <source>Laying out the VMDK of {name}…</source>
            <translation>Préparation du VMDK de {name}…</translation>
        </message>
        <message>
            <source>{done} of {total} compressed</source>
            <translation>{done} sur {total} compressés</translation>
        </message>
        <message>
            <source>nothing is sent yet</source>
            <translation>rien n’est encore envoyé</translation>
        </message>
        <message>
            <source>It is the same file: &amp;go on</source>
            <translation>C’est le même fichier : &amp;continuer</translation>
        </message>
        <message>
            <source>Paused. {size} are kept in the bucket.</source>
            <translation>En pause. {size} sont conservés dans le compartiment.</translation>
        </message>
        <message>
            <source>Interrupted: the program that ran it has ended. Resume goes on where it stopped.</source>
            <translation>Interrompu : le programme qui l’exécutait s’est terminé. « Reprendre » continue où il s’est arrêté.</translation>
        </message>
        <message>
            <source>Stopped. Nothing is left in the bucket.</source>
            <translation>Arrêté. Il ne reste rien dans le compartiment.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Se connecter…</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>&amp;Stop…</source>
            <translation>&amp;Arrêter…</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Pré&amp;cédent</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Réessa&amp;yer</translation>
        </message>
        <message>
            <source>{name} – New migration</source>
            <translation>{name} – Nouvelle migration</translation>
        </message>
        <message>
            <source>New migration</source>
            <translation>Nouvelle migration</translation>
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
            <translation>{image} est prête à être lancée.</translation>
        </message>
        <message>
            <source>{name} is in AWS</source>
            <translation>{name} est dans AWS</translation>
        </message>
        <message>
            <source>{name} failed</source>
            <translation>{name} a échoué</translation>
        </message>
        <message>
            <source>Nothing that was sent is lost. Resume it to go on.</source>
            <translation>Rien de ce qui a été envoyé n’est perdu. Reprenez pour continuer.</translation>
        </message>
        <message>
            <source>{name} was interrupted</source>
            <translation>{name} a été interrompu</translation>
        </message>
        <message>
            <source>{name} is proven</source>
            <translation>{name} est validée</translation>
        </message>
        <message>
            <source>The test instance costs money until you terminate it.</source>
            <translation>L’instance d’essai coûte de l’argent jusqu’à ce que vous la résiliiez.</translation>
        </message>
        <message>
            <source>{name} is not proven</source>
            <translation>{name} n’est pas validée</translation>
        </message>
    </context>
    <context>
        <name>cleaning</name>
        <message>
            <source>Remove for good?</source>
            <translation>Supprimer définitivement ?</translation>
        </message>
        <message>
            <source>Remove these for good ({cost})?</source>
            <translation>Supprimer ces éléments définitivement ({cost}) ?</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… et {count} de plus</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>&amp;Keep them</source>
            <translation>&amp;Garder</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>{name} is still under way.</source>
            <translation>{name} est encore en cours.</translation>
        </message>
        <message>
            <source>{name} is still under way, and others beside it: {count}.</source>
            <translation>{name} est encore en cours, ainsi que d’autres : {count}.</translation>
        </message>
        <message>
            <source>Close while a migration runs?</source>
            <translation>Fermer pendant une migration ?</translation>
        </message>
        <message>
            <source>&amp;Pause and quit</source>
            <translation>&amp;Mettre en pause et quitter</translation>
        </message>
        <message>
            <source>&amp;Keep going</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>&amp;Ne pas fermer</translation>
        </message>
        <message>
            <source>Stop the migration?</source>
            <translation>Arrêter la migration ?</translation>
        </message>
        <message>
            <source>Stop the migration of {name}?</source>
            <translation>Arrêter la migration de {name} ?</translation>
        </message>
        <message>
            <source>&amp;Pause instead</source>
            <translation>&amp;Pause plutôt</translation>
        </message>
        <message>
            <source>&amp;Stop and discard</source>
            <translation>&amp;Arrêter et supprimer</translation>
        </message>
        <message>
            <source>Leave a test instance running?</source>
            <translation>Laisser tourner une instance d’essai ?</translation>
        </message>
        <message>
            <source>The test launch of {name} is still under way.</source>
            <translation>Le lancement d’essai de {name} est encore en cours.</translation>
        </message>
        <message>
            <source>Its instance runs on, and costs money until it is terminated. You find it again under Test launch, and under Clean up.</source>
            <translation>Son instance continue et coûte de l’argent jusqu’à sa résiliation. Vous la retrouverez sous « Lancement d’essai » et sous « Nettoyer ».</translation>
        </message>
        <message>
            <source>It runs in the sandbox, which ends with this program. Check again, under Test launch, goes on.</source>
            <translation>Il tourne dans le bac à sable, qui se termine avec ce programme. « Revérifier », sous « Lancement d’essai », le poursuit.</translation>
        </message>
        <message>
            <source>&amp;Leave it and quit</source>
            <translation>&amp;Laisser et quitter</translation>
        </message>
        <message>
            <source>Remove from the list?</source>
            <translation>Retirer de la liste ?</translation>
        </message>
        <message>
            <source>Remove the migration of {name} from the list?</source>
            <translation>Retirer de la liste la migration de {name} ?</translation>
        </message>
        <message>
            <source>Its history and the verdict of its test launch go for good: save the report before, if you need them. What it made at AWS stays, and so does the image on this computer.</source>
            <translation>Son historique et le verdict de son lancement d’essai sont perdus pour de bon : enregistrez d’abord le rapport si vous en avez besoin. Ce qu’elle a créé chez AWS reste, ainsi que l’image sur cet ordinateur.</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Clean up?</source>
            <translation>Nettoyer ?</translation>
        </message>
        <message>
            <source>Clear away what the migration of {name} has left?</source>
            <translation>Supprimer ce que la migration de {name} a laissé ?</translation>
        </message>
        <message>
            <source>What was uploaded is deleted from the bucket; it cannot be tried again afterwards. {image}</source>
            <translation>Ce qui a été envoyé est supprimé du compartiment ; un nouvel essai n’est plus possible ensuite. {image}</translation>
        </message>
        <message>
            <source>&amp;Clean up</source>
            <translation>&amp;Nettoyer</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Garder</translation>
        </message>
        <message>
            <source>The import task {task} is cancelled at AWS, and the uploaded file is deleted. {image}</source>
            <translation>La tâche d’import {task} est annulée chez AWS, et le fichier envoyé est supprimé. {image}</translation>
        </message>
        <message>
            <source>What was uploaded ({size}) is deleted from the bucket. {image}</source>
            <translation>Ce qui a été envoyé ({size}) est supprimé du compartiment. {image}</translation>
        </message>
        <message>
            <source>The image on this computer is not touched.</source>
            <translation>L’image sur cet ordinateur n’est pas touchée.</translation>
        </message>
        <message>
            <source>Paused, the {size} that were uploaded are kept, and it goes on when you resume it.</source>
            <translation>En pause, les {size} envoyés sont conservés, et la migration continue quand vous la reprenez.</translation>
        </message>
        <message>
            <source>It keeps going while amigrate is open. Paused, the {size} that were uploaded are kept. Stopped, they are deleted.</source>
            <translation>Elle continue tant qu’amigrate est ouvert. En pause, les {size} envoyés sont conservés. En cas d’arrêt, ils sont supprimés.</translation>
        </message>
        <message>
            <source>The sandbox ends with this program; the import goes on when you resume it.</source>
            <translation>Le bac à sable se ferme avec ce programme ; l’import continue quand vous le reprenez.</translation>
        </message>
        <message>
            <source>It keeps going while amigrate is open: the sandbox runs on this computer.</source>
            <translation>Elle continue tant qu’amigrate est ouvert : le bac à sable s’exécute sur cet ordinateur.</translation>
        </message>
        <message>
            <source>AWS works on without this computer. You can look again at any time; nothing is lost by closing.</source>
            <translation>AWS travaille sans cet ordinateur. Vous pouvez revenir voir à tout moment ; fermer ne fait rien perdre.</translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message>
            <source>Local sandbox</source>
            <translation>Bac à sable local</translation>
        </message>
        <message>
            <source>default profile</source>
            <translation>profil par défaut</translation>
        </message>
        <message>
            <source>It answers: {arn} in account {account}.</source>
            <translation>Réponse reçue : {arn} dans le compte {account}.</translation>
        </message>
        <message>
            <source>Good until {time}; renewed by itself where that is possible.</source>
            <translation>Valables jusqu’à {time} ; renouvelés automatiquement si possible.</translation>
        </message>
        <message>
            <source>Access keys kept on this computer.</source>
            <translation>Clés d’accès conservées sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Signs in by the browser: {role} in {account}.</source>
            <translation>Connexion par le navigateur : {role} dans {account}.</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}.</source>
            <translation>Endosse le rôle {role} dans {account}.</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}, with a code of your MFA device.</source>
            <translation>Endosse le rôle {role} dans {account}, avec un code de votre appareil MFA.</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}, by a token in a file.</source>
            <translation>Endosse le rôle {role} dans {account}, par un jeton dans un fichier.</translation>
        </message>
        <message>
            <source>Asks a program of yours for credentials.</source>
            <translation>Demande les identifiants à un programme à vous.</translation>
        </message>
        <message>
            <source>The role of the machine that this runs on.</source>
            <translation>Le rôle de la machine sur laquelle ceci s’exécute.</translation>
        </message>
    </context>
    <context>
        <name>dialog</name>
        <message>
            <source>Sandbox on this computer, {region}</source>
            <translation>Bac à sable sur cet ordinateur, {region}</translation>
        </message>
        <message>
            <source>{cost} a month</source>
            <translation>{cost} par mois</translation>
        </message>
        <message>
            <source>, {count} without a known price</source>
            <translation>, {count} sans prix connu</translation>
        </message>
    </context>
    <context>
        <name>disks</name>
        <message>
            <source>unused</source>
            <translation>inutilisé</translation>
        </message>
        <message>
            <source>Not in any partition: {size} from {start}</source>
            <translation>Hors de toute partition : {size} à partir de {start}</translation>
        </message>
        <message>
            <source>Partition {number}</source>
            <translation>Partition {number}</translation>
        </message>
        <message>
            <source>label {label}</source>
            <translation>étiquette {label}</translation>
        </message>
        <message>
            <source>mounted at {mount}</source>
            <translation>montée sur {mount}</translation>
        </message>
        <message>
            <source>{size} from {start}</source>
            <translation>{size} à partir de {start}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} libres</translation>
        </message>
        <message>
            <source>EFI system partition</source>
            <translation>Partition système EFI</translation>
        </message>
        <message>
            <source>boot flag set</source>
            <translation>indicateur de démarrage actif</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>chiffrée</translation>
        </message>
        <message>
            <source>Disk {number}</source>
            <translation>Disque {number}</translation>
        </message>
        <message>
            <source>no partition table</source>
            <translation>aucune table de partitions</translation>
        </message>
        <message>
            <source>GPT and MBR</source>
            <translation>GPT et MBR</translation>
        </message>
        <message>
            <source>damaged table</source>
            <translation>table endommagée</translation>
        </message>
        <message>
            <source>dynamic disk</source>
            <translation>disque dynamique</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>non reconnu</translation>
        </message>
        <message>
            <source>{size} used</source>
            <translation>{size} utilisés</translation>
        </message>
        <message>
            <source>{size} stored</source>
            <translation>{size} stockés</translation>
        </message>
        <message>
            <source>{size} zero</source>
            <translation>{size} à zéro</translation>
        </message>
    </context>
    <context>
        <name>estimate</name>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>nothing: it stays on this computer</source>
            <translation>rien : tout reste sur cet ordinateur</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>20 minutes to some hours, AWS promises nothing; the import itself is free</source>
            <translation>de 20 minutes à quelques heures, AWS ne promet rien ; l’import lui-même est gratuit</translation>
        </message>
        <message>
            <source>{time} at {rate}</source>
            <translation>{time} à {rate}</translation>
        </message>
        <message>
            <source>{speed} Mbit/s</source>
            <translation>{speed} Mbit/s</translation>
        </message>
        <message>
            <source>no price is known for {region}</source>
            <translation>aucun prix connu pour {region}</translation>
        </message>
        <message>
            <source>{sum} a month for {size}, as long as it is kept</source>
            <translation>{sum} par mois pour {size}, tant qu’il est conservé</translation>
        </message>
        <message>
            <source>less than {sum}: deleted at the end</source>
            <translation>moins de {sum} : supprimé à la fin</translation>
        </message>
        <message>
            <source>at most {sum} a month for {size}</source>
            <translation>au plus {sum} par mois pour {size}</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>Fichier envoyé</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Instantanés</translation>
        </message>
        <message>
            <source>{sum} a month while {type} runs</source>
            <translation>{sum} par mois tant que {type} s’exécute</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instance</translation>
        </message>
        <message>
            <source>list prices of {date}, without tax and discounts</source>
            <translation>prix catalogue du {date}, hors taxes et remises</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>Prix</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>{image} as {format} to {target}</source>
            <translation>{image} en {format} vers {target}</translation>
        </message>
        <message>
            <source>Stop for good?</source>
            <translation>Arrêter définitivement ?</translation>
        </message>
        <message>
            <source>Stop this export for good?</source>
            <translation>Arrêter définitivement cette exportation ?</translation>
        </message>
        <message>
            <source>AWS is told to stop. What has arrived is removed, and the object where it was only on its way.</source>
            <translation>AWS reçoit l’ordre d’arrêter. Ce qui est arrivé est supprimé, ainsi que l’objet s’il n’était que de passage.</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>&amp;Arrêter</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;Garder</translation>
        </message>
        <message>
            <source>Pause and close?</source>
            <translation>Mettre en pause et fermer ?</translation>
        </message>
        <message>
            <source>The export runs. Closing pauses it.</source>
            <translation>L’exportation est en cours. La fermeture la met en pause.</translation>
        </message>
        <message>
            <source>AWS works on at its side. This window offers to go on with it when it is opened again.</source>
            <translation>AWS continue de son côté. Cette fenêtre proposera de la poursuivre à sa prochaine ouverture.</translation>
        </message>
        <message>
            <source>&amp;Pause and close</source>
            <translation>&amp;Mettre en pause et fermer</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>&amp;Ne pas fermer</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>Re&amp;vérifier</translation>
        </message>
        <message>
            <source>C&amp;heck</source>
            <translation>&amp;Vérifier</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>E&amp;xporter</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Continuer</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Réessa&amp;yer</translation>
        </message>
        <message>
            <source>&amp;New export</source>
            <translation>&amp;Nouvelle exportation</translation>
        </message>
        <message>
            <source>AWS does not answer. It is asked again until it does.</source>
            <translation>AWS ne répond pas. La demande est répétée jusqu’à ce qu’il réponde.</translation>
        </message>
        <message>
            <source>The credentials have expired. Sign in again: then it goes on.</source>
            <translation>Les informations d’identification ont expiré. Reconnectez-vous : l’exportation continuera.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créé</translation>
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
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>Taille sur disque</translation>
        </message>
        <message>
            <source>Virtual size</source>
            <translation>Taille virtuelle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Lecture impossible</translation>
        </message>
        <message>
            <source>Read in part</source>
            <translation>Lu en partie</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lu</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>Non reconnu</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>Blocks the import</source>
            <translation>Bloque l’import</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Demande votre attention</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>Indéterminé</translation>
        </message>
        <message>
            <source>For you to confirm</source>
            <translation>À confirmer par vous</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Bon à savoir</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Sans objet</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Planned</source>
            <translation>Planifiée</translation>
        </message>
        <message>
            <source>{stage}: begun</source>
            <translation>{stage} : commencé</translation>
        </message>
        <message>
            <source>{stage}: done</source>
            <translation>{stage} : terminé</translation>
        </message>
        <message>
            <source>Bucket {bucket} made in {region}</source>
            <translation>Compartiment {bucket} créé dans {region}</translation>
        </message>
        <message>
            <source>Role {role} made</source>
            <translation>Rôle {role} créé</translation>
        </message>
        <message>
            <source>Role {role} mended</source>
            <translation>Rôle {role} corrigé</translation>
        </message>
        <message>
            <source>Role {role}: these credentials may not look at it</source>
            <translation>Rôle {role} : ces identifiants ne permettent pas de l’examiner</translation>
        </message>
        <message>
            <source>Waiting until AWS knows the role {role}</source>
            <translation>Attente qu’AWS connaisse le rôle {role}</translation>
        </message>
        <message>
            <source>What is free could not be told: everything stored is sent</source>
            <translation>L’espace libre n’a pas pu être déterminé : tout ce qui est stocké est envoyé</translation>
        </message>
        <message>
            <source>The VMDK is laid out</source>
            <translation>Le VMDK est agencé</translation>
        </message>
        <message>
            <source>Import task {task} taken by AWS</source>
            <translation>Tâche d’import {task} acceptée par AWS</translation>
        </message>
        <message>
            <source>Snapshot {snapshot} cannot be built on any more: everything is sent</source>
            <translation>L’instantané {snapshot} ne peut plus servir de base : tout est envoyé</translation>
        </message>
        <message>
            <source>Volumes {volumes} imported</source>
            <translation>Volumes {volumes} importés</translation>
        </message>
        <message>
            <source>Volume {volume} could not be deleted</source>
            <translation>Le volume {volume} n’a pas pu être supprimé</translation>
        </message>
        <message>
            <source>AMI {image} registered</source>
            <translation>AMI {image} enregistrée</translation>
        </message>
        <message>
            <source>AWS: {text}</source>
            <translation>AWS : {text}</translation>
        </message>
        <message>
            <source>{stage}: no answer, trying again (attempt {attempt})</source>
            <translation>{stage} : pas de réponse, nouvel essai (tentative {attempt})</translation>
        </message>
        <message>
            <source>Free space of {bytes} is not sent</source>
            <translation>L’espace libre de {bytes} n’est pas envoyé</translation>
        </message>
        <message>
            <source>Compressing once to lay the VMDK out ({bytes} of data)</source>
            <translation>Compression d’un premier passage pour disposer le VMDK ({bytes} de données)</translation>
        </message>
        <message>
            <source>{kept} of {size} are in the bucket already</source>
            <translation>{kept} sur {size} sont déjà dans le bucket</translation>
        </message>
        <message>
            <source>Snapshot {snapshot} goes on where it stopped</source>
            <translation>L’instantané {snapshot} reprend là où il s’était arrêté</translation>
        </message>
        <message>
            <source>Upload begun anew: the old one is gone from the bucket</source>
            <translation>Envoi recommencé : l’ancien n’est plus dans le compartiment</translation>
        </message>
        <message>
            <source>The source was touched: what was sent is still what it holds</source>
            <translation>La source a été touchée : ce qui a été envoyé correspond toujours à son contenu</translation>
        </message>
        <message>
            <source>The credentials have expired: sign in again (aws sso login), and the upload goes on by itself</source>
            <translation>Les identifiants ont expiré : reconnectez-vous (aws sso login), et l’envoi continuera de lui-même</translation>
        </message>
        <message>
            <source>Credentials renewed</source>
            <translation>Identifiants renouvelés</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>Reprise</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <source>Stopped, and cleared away</source>
            <translation>Arrêtée et nettoyée</translation>
        </message>
        <message>
            <source>Too late to stop: AWS had finished {image}</source>
            <translation>Trop tard pour arrêter : AWS avait terminé {image}</translation>
        </message>
        <message>
            <source>Not everything could be cleared away</source>
            <translation>Tout n’a pas pu être nettoyé</translation>
        </message>
        <message>
            <source>The AMI could not be tagged</source>
            <translation>L’AMI n’a pas pu être balisée</translation>
        </message>
        <message>
            <source>The uploaded file could not be deleted</source>
            <translation>Le fichier envoyé n’a pas pu être supprimé</translation>
        </message>
        <message>
            <source>{stage}: failed</source>
            <translation>{stage} : échec</translation>
        </message>
        <message>
            <source>Completed: {image}</source>
            <translation>Terminée : {image}</translation>
        </message>
        <message>
            <source>Proven by a test launch on {type} ({launch})</source>
            <translation>Validée par un lancement d’essai sur {type} ({launch})</translation>
        </message>
        <message>
            <source>A test launch on {type} failed ({launch}): {failed}</source>
            <translation>Un lancement d’essai sur {type} a échoué ({launch}) : {failed}</translation>
        </message>
    </context>
    <context>
        <name>instances</name>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>vCPUs</source>
            <translation>vCPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>Par heure</translation>
        </message>
        <message>
            <source>Starts by</source>
            <translation>Démarre par</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Exige</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>Convient</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommandé</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Bac à sable</translation>
        </message>
    </context>
    <context>
        <name>launching</name>
        <message>
            <source>EC2: {state}</source>
            <translation>EC2 : {state}</translation>
        </message>
        <message>
            <source>Booting. Status checks: system {system}, instance {instance}</source>
            <translation>Démarrage. Contrôles d’état : système {system}, instance {instance}</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>Paire de clés</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>Groupe de sécurité</translation>
        </message>
        <message>
            <source>Asking EC2 for an instance</source>
            <translation>Demande d’une instance à EC2</translation>
        </message>
        <message>
            <source>Looking at the machine</source>
            <translation>Examen de la machine</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Validé</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Non validé</translation>
        </message>
        <message>
            <source>Not all gone yet</source>
            <translation>Pas encore tout supprimé</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Résiliée</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>Échoué</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>After the import</source>
            <translation>Après l’import</translation>
        </message>
        <message>
            <source>not begun: {why}</source>
            <translation>pas commencé : {why}</translation>
        </message>
        <message>
            <source>begins…</source>
            <translation>commence…</translation>
        </message>
    </context>
    <context>
        <name>leftovers</name>
        <message>
            <source>What</source>
            <translation>Élément</translation>
        </message>
        <message>
            <source>Needed?</source>
            <translation>Nécessaire ?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>Par mois</translation>
        </message>
        <message>
            <source>Not removed</source>
            <translation>Non supprimé</translation>
        </message>
        <message>
            <source>Gone already</source>
            <translation>Déjà disparu</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>À personne</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Nécessaire</translation>
        </message>
        <message>
            <source>Goes by itself</source>
            <translation>Disparaît de lui-même</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>Instance</translation>
        </message>
        <message>
            <source>Elastic IP</source>
            <translation>Adresse IP Elastic</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>Groupe de sécurité</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>Paire de clés</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>Tâche d’import</translation>
        </message>
        <message>
            <source>Export task</source>
            <translation>Tâche d’export</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>Instantané</translation>
        </message>
        <message>
            <source>Unfinished upload</source>
            <translation>Envoi inachevé</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>Fichier envoyé</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>under $0.01</source>
            <translation>moins de 0,01 $</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>{count} j</translation>
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
            <translation>lecture impossible</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>Système d’exploitation</translation>
        </message>
        <message>
            <source>Host name</source>
            <translation>Nom d’hôte</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>Architecture</translation>
        </message>
        <message>
            <source>Starts by</source>
            <translation>Démarre par</translation>
        </message>
        <message>
            <source>Declared hardware</source>
            <translation>Matériel déclaré</translation>
        </message>
        <message>
            <source>Declared system</source>
            <translation>Système déclaré</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} de mémoire</translation>
        </message>
        <message>
            <source>a CD drive</source>
            <translation>un lecteur de CD</translation>
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
            <translation>&amp;Migration</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>&amp;Nouvelle…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Ouvrir un fichier &amp;récent</translation>
        </message>
        <message>
            <source>E&amp;xport an AMI or instance…</source>
            <translation>E&amp;xporter une AMI ou une instance…</translation>
        </message>
        <message>
            <source>&amp;Clean up…</source>
            <translation>Ne&amp;ttoyer…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>&amp;Paramètres…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Couleurs du &amp;système</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>Som&amp;bre</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;Explain an AWS error…</source>
            <translation>E&amp;xpliquer une erreur AWS…</translation>
        </message>
        <message>
            <source>&amp;Save support file…</source>
            <translation>&amp;Enregistrer le fichier d’assistance…</translation>
        </message>
        <message>
            <source>&amp;About amigrate</source>
            <translation>À &amp;propos d’amigrate</translation>
        </message>
        <message>
            <source>Nothing was opened yet</source>
            <translation>Rien n’a encore été ouvert</translation>
        </message>
        <message>
            <source>&amp;Clear this list</source>
            <translation>E&amp;ffacer cette liste</translation>
        </message>
        <message>
            <source>About amigrate</source>
            <translation>À propos d’amigrate</translation>
        </message>
        <message>
            <source>Brings virtual machine images into Amazon EC2: know before you upload.</source>
            <translation>Amène des images de machines virtuelles dans Amazon EC2 : savoir avant d’envoyer.</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Make the role {role} for VM Import/Export, with the least rights for {bucket}/{prefix}</source>
            <translation>Créer le rôle {role} pour VM Import/Export, avec les droits minimaux pour {bucket}/{prefix}</translation>
        </message>
        <message>
            <source>Give the role {role} what it lacks for {bucket}/{prefix}, as a policy of its own beside the others</source>
            <translation>Donner au rôle {role} ce qui lui manque pour {bucket}/{prefix}, sous forme d’une stratégie distincte à côté des autres</translation>
        </message>
        <message>
            <source>Let VM Import/Export take on the role {role}: one statement is added to its trust policy, the others stay</source>
            <translation>Laisser VM Import/Export endosser le rôle {role} : une instruction est ajoutée à sa stratégie d’approbation, les autres restent</translation>
        </message>
        <message>
            <source>Make the bucket {bucket} in {region}: private, encrypted, ending stale uploads</source>
            <translation>Créer le compartiment {bucket} dans {region} : privé, chiffré, mettant fin aux envois abandonnés</translation>
        </message>
        <message>
            <source>Close the bucket {bucket} to the public</source>
            <translation>Fermer le compartiment {bucket} au public</translation>
        </message>
        <message>
            <source>Encrypt new objects in {bucket} with S3's own keys</source>
            <translation>Chiffrer les nouveaux objets de {bucket} avec les clés propres à S3</translation>
        </message>
        <message>
            <source>Add a rule to {bucket} that ends uploads which nobody completes; its other rules stay</source>
            <translation>Ajouter à {bucket} une règle qui met fin aux envois que personne n’achève ; ses autres règles restent</translation>
        </message>
        <message>
            <source>Give the role {role} a grant for the key {key}; the key's policy stays as it is</source>
            <translation>Accorder au rôle {role} un octroi pour la clé {key} ; la stratégie de la clé reste telle quelle</translation>
        </message>
        <message>
            <source>Enable the key {key}</source>
            <translation>Activer la clé {key}</translation>
        </message>
        <message>
            <source>This was not made by amigrate: others may rest on it.</source>
            <translation>Ceci n’a pas été créé par amigrate : d’autres peuvent en dépendre.</translation>
        </message>
        <message>
            <source>The account is not ready ({rule}): {detail} {fix}</source>
            <translation>Le compte n’est pas prêt ({rule}) : {detail} {fix}</translation>
        </message>
        <message>
            <source>There is no repair {repair} here; {known}.</source>
            <translation>Il n’y a pas de réparation {repair} ici ; {known}.</translation>
        </message>
        <message>
            <source>No AWS credentials were found: {aws_message}. Name a profile, or set one up with `aws configure` or `aws sso login`.</source>
            <translation>Aucun identifiant AWS trouvé : {aws_message}. Indiquez un profil, ou configurez-en un avec `aws configure` ou `aws sso login`.</translation>
        </message>
        <message>
            <source>There is no profile {profile} in the AWS configuration of this computer. Choose another, or set it up with `aws configure --profile {profile}`.</source>
            <translation>La configuration AWS de cet ordinateur ne contient pas de profil {profile}. Choisissez-en un autre, ou configurez-le avec `aws configure --profile {profile}`.</translation>
        </message>
        <message>
            <source>The AWS credentials have expired ({operation}). Sign in again (`aws sso login`, or fresh keys) and resume: nothing that was sent is lost.</source>
            <translation>Les identifiants AWS ont expiré ({operation}). Reconnectez-vous (`aws sso login`, ou de nouvelles clés) et reprenez : rien de ce qui a été envoyé n’est perdu.</translation>
        </message>
        <message>
            <source>AWS does not accept these credentials ({operation}, {aws_code}): {aws_message}. Check the access key and its secret.</source>
            <translation>AWS n’accepte pas ces identifiants ({operation}, {aws_code}) : {aws_message}. Vérifiez la clé d’accès et son secret.</translation>
        </message>
        <message>
            <source>AWS refused {operation} because this computer's clock is wrong ({aws_code}): {aws_message}. Set the clock and try again.</source>
            <translation>AWS a refusé {operation} parce que l’horloge de cet ordinateur est fausse ({aws_code}) : {aws_message}. Réglez l’horloge et réessayez.</translation>
        </message>
        <message>
            <source>These credentials may not do {operation}: {aws_message}. Ask the account's administrator for this permission.</source>
            <translation>Ces identifiants n’autorisent pas {operation} : {aws_message}. Demandez cette autorisation à l’administrateur du compte.</translation>
        </message>
        <message>
            <source>AWS asks for fewer requests ({operation}, {aws_code}). Try again in a while.</source>
            <translation>AWS demande moins de requêtes ({operation}, {aws_code}). Réessayez dans un moment.</translation>
        </message>
        <message>
            <source>There is no space left where the objects are kept ({operation}): {aws_message}. Free some, then resume.</source>
            <translation>Il n’y a plus d’espace là où les objets sont conservés ({operation}) : {aws_message}. Libérez de l’espace, puis reprenez.</translation>
        </message>
        <message>
            <source>What was sent arrived damaged, again and again ({operation}, {aws_code}): {aws_message}. Check this computer's memory and what lies on the way to AWS, then resume.</source>
            <translation>Ce qui a été envoyé est arrivé endommagé à plusieurs reprises ({operation}, {aws_code}) : {aws_message}. Vérifiez la mémoire de cet ordinateur et ce qui se trouve sur le chemin vers AWS, puis reprenez.</translation>
        </message>
        <message>
            <source>AWS has a problem of its own ({operation}, {aws_code}): {aws_message}. Try again in a while.</source>
            <translation>AWS a lui-même un problème ({operation}, {aws_code}) : {aws_message}. Réessayez dans un moment.</translation>
        </message>
        <message>
            <source>AWS refused {operation} ({aws_code}): {aws_message}</source>
            <translation>AWS a refusé {operation} ({aws_code}) : {aws_message}</translation>
        </message>
        <message>
            <source>AWS could not be reached for {operation}: {aws_message}. Check the network, the proxy and the endpoint.</source>
            <translation>AWS n’a pas pu être joint pour {operation} : {aws_message}. Vérifiez le réseau, le proxy et le point de terminaison.</translation>
        </message>
        <message>
            <source>The connection for {operation} is not trusted: {aws_message}. Check the endpoint, the proxy and AWS_CA_BUNDLE.</source>
            <translation>La connexion pour {operation} n’est pas approuvée : {aws_message}. Vérifiez le point de terminaison, le proxy et AWS_CA_BUNDLE.</translation>
        </message>
        <message>
            <source>The call {operation} could not be made: {aws_message}</source>
            <translation>L’appel {operation} n’a pas pu être effectué : {aws_message}</translation>
        </message>
        <message>
            <source>{endpoint} is no endpoint: it has to begin with https:// or http://.</source>
            <translation>{endpoint} n’est pas un point de terminaison : il doit commencer par https:// ou http://.</translation>
        </message>
        <message>
            <source>These are the credentials of account {account}'s root user, for whom VM Import/Export does not work. Sign in as an IAM user or role.</source>
            <translation>Ces identifiants sont ceux de l’utilisateur racine du compte {account}, avec lequel VM Import/Export ne fonctionne pas. Connectez-vous en tant qu’utilisateur ou rôle IAM.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}. Create it in {region}, or let the program create it.</source>
            <translation>Il n’y a pas de compartiment {bucket}. Créez-le dans {region}, ou laissez le programme le créer.</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}, the import runs in {wanted}. Choose a bucket in {wanted}, or import in {region}.</source>
            <translation>Le compartiment {bucket} se trouve dans {region}, l’import s’exécute dans {wanted}. Choisissez un compartiment dans {wanted}, ou importez dans {region}.</translation>
        </message>
        <message>
            <source>The bucket {bucket} belongs to another account, or these credentials may not see it. Choose another name.</source>
            <translation>Le compartiment {bucket} appartient à un autre compte, ou ces identifiants ne permettent pas de le voir. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There is no AMI {image} in this Region.</source>
            <translation>Il n’y a pas d’AMI {image} dans cette Région.</translation>
        </message>
        <message>
            <source>{path} cannot be opened ({reason}). Put it back and resume.</source>
            <translation>{path} ne peut pas être ouvert ({reason}). Remettez-le en place et reprenez.</translation>
        </message>
        <message>
            <source>{path} could not be read at byte {offset}: {reason}. What was sent is kept; resume when it can be read again.</source>
            <translation>{path} n’a pas pu être lu à l’octet {offset} : {reason}. Ce qui a été envoyé est conservé ; reprenez quand il pourra de nouveau être lu.</translation>
        </message>
        <message>
            <source>{path} has changed since its upload began. Put the same file back (with its time) and resume; if it was touched and not changed, `amigrate resume --same-source` compares what was sent and goes on. Otherwise cancel this migration and make a new plan.</source>
            <translation>{path} a changé depuis le début de son envoi. Remettez le même fichier en place (avec sa date) et reprenez ; s’il a été touché sans être modifié, `amigrate resume --same-source` compare ce qui a été envoyé et continue. Sinon, annulez cette migration et faites un nouveau plan.</translation>
        </message>
        <message>
            <source>What was sent could not be written down ({path}: {reason}). Make room on that disk, then resume: nothing that arrived is lost.</source>
            <translation>Ce qui a été envoyé n’a pas pu être consigné ({path} : {reason}). Libérez de l’espace sur ce disque, puis reprenez : rien de ce qui est arrivé n’est perdu.</translation>
        </message>
        <message>
            <source>{path} holds {count} disks, or one that cannot be read; only a single readable disk is sent in another container. Make a new plan that sends the file as it is, or convert each disk first.</source>
            <translation>{path} contient {count} disques, ou un disque illisible ; seul un disque unique et lisible est envoyé dans un autre conteneur. Faites un nouveau plan qui envoie le fichier tel quel, ou convertissez d’abord chaque disque.</translation>
        </message>
        <message>
            <source>The map of what is sent of {path} is damaged or belongs to another disk. Cancel this migration and start it again.</source>
            <translation>La carte de ce qui est envoyé de {path} est endommagée ou appartient à un autre disque. Annulez cette migration et recommencez-la.</translation>
        </message>
        <message>
            <source>The file has {size} bytes; Amazon S3 takes at most {limit} bytes in one object.</source>
            <translation>Le fichier fait {size} octets ; Amazon S3 accepte au plus {limit} octets dans un objet.</translation>
        </message>
        <message>
            <source>S3 computed another checksum of {key} than this computer ({theirs}, not {ours}). Cancel this migration and start it again.</source>
            <translation>S3 a calculé pour {key} une autre somme de contrôle que cet ordinateur ({theirs}, et non {ours}). Annulez cette migration et recommencez-la.</translation>
        </message>
        <message>
            <source>S3 did not accept the parts of {key} ({aws_code}): {aws_message}. They were removed: resume sends them again.</source>
            <translation>S3 n’a pas accepté les parties de {key} ({aws_code}) : {aws_message}. Elles ont été supprimées : la reprise les renvoie.</translation>
        </message>
        <message>
            <source>EC2 cannot use the service role {role}: {aws_message}. Check its trust policy and that its permissions reach the bucket.</source>
            <translation>EC2 ne peut pas utiliser le rôle de service {role} : {aws_message}. Vérifiez sa stratégie d’approbation et que ses autorisations couvrent le compartiment.</translation>
        </message>
        <message>
            <source>AWS knows no import task {task}. It forgets tasks after seven days.</source>
            <translation>AWS ne connaît pas de tâche d’import {task}. Il oublie les tâches après sept jours.</translation>
        </message>
        <message>
            <source>The import failed. AWS says: {aws_message}</source>
            <translation>L’import a échoué. AWS indique : {aws_message}</translation>
        </message>
        <message>
            <source>AWS says that the import task {task} is completed, but names no AMI.</source>
            <translation>AWS indique que la tâche d’import {task} est terminée, mais ne nomme aucune AMI.</translation>
        </message>
        <message>
            <source>The import task {task} was asked to end, and AWS still works on it. Cancel this migration again in a few minutes.</source>
            <translation>La fin de la tâche d’importation {task} a été demandée, et AWS y travaille encore. Annulez de nouveau cette migration dans quelques minutes.</translation>
        </message>
        <message>
            <source>The import task {task} was cancelled, and AWS gives no reason.</source>
            <translation>La tâche d’import {task} a été annulée, et AWS ne donne aucune raison.</translation>
        </message>
        <message>
            <source>The code of the MFA device {device} is needed, and nobody can be asked for it here. Run it in a terminal or in the window.</source>
            <translation>Le code de l’appareil MFA {device} est nécessaire, et personne ne peut le fournir ici. Exécutez l’opération dans un terminal ou dans la fenêtre.</translation>
        </message>
        <message>
            <source>The profile {profile} signs in through IAM Identity Center, but its start URL or Region is missing in the configuration. Run `aws configure sso --profile {profile}`.</source>
            <translation>Le profil {profile} se connecte par IAM Identity Center, mais son URL de départ ou sa Région manque dans la configuration. Exécutez `aws configure sso --profile {profile}`.</translation>
        </message>
        <message>
            <source>The sign-in was refused in the browser. Sign in again.</source>
            <translation>La connexion a été refusée dans le navigateur. Reconnectez-vous.</translation>
        </message>
        <message>
            <source>Nobody confirmed the sign-in in the browser in time. Sign in again.</source>
            <translation>Personne n’a confirmé la connexion à temps dans le navigateur. Reconnectez-vous.</translation>
        </message>
        <message>
            <source>The profile {profile} does not sign in through IAM Identity Center. Name one that does, or give --start-url and --sso-region.</source>
            <translation>Le profil {profile} ne se connecte pas par IAM Identity Center. Indiquez-en un qui le fait, ou donnez --start-url et --sso-region.</translation>
        </message>
        <message>
            <source>{path} holds no operating system that could be read, so what an import would change cannot be told; 'amigrate check' says why.</source>
            <translation>{path} ne contient aucun système d’exploitation lisible : impossible de dire ce qu’un import modifierait ; 'amigrate check' indique pourquoi.</translation>
        </message>
        <message>
            <source>imported: {image} was made of it</source>
            <translation>importé : {image} en a été créée</translation>
        </message>
        <message>
            <source>the migration {migration} is over</source>
            <translation>la migration {migration} est finie</translation>
        </message>
        <message>
            <source>no part has arrived for {days} days</source>
            <translation>aucune partie n’est arrivée depuis {days} jours</translation>
        </message>
        <message>
            <source>an interrupted beginning of {migration}, which has gone on with another</source>
            <translation>un début interrompu de {migration}, qui a continué avec un autre</translation>
        </message>
        <message>
            <source>the migration {migration} is under way</source>
            <translation>la migration {migration} est en cours</translation>
        </message>
        <message>
            <source>the migration {migration} failed; without this it cannot be tried again</source>
            <translation>la migration {migration} a échoué ; sans ceci, elle ne peut pas être retentée</translation>
        </message>
        <message>
            <source>the migration {migration} was cancelled</source>
            <translation>la migration {migration} a été annulée</translation>
        </message>
        <message>
            <source>this computer knows no migration {migration}: another one may need it</source>
            <translation>cet ordinateur ne connaît pas de migration {migration} : un autre en a peut-être besoin</translation>
        </message>
        <message>
            <source>AWS calls it {state}</source>
            <translation>AWS indique {state}</translation>
        </message>
        <message>
            <source>the AMI of migration {migration}, which this computer does not know</source>
            <translation>l’AMI de la migration {migration}, que cet ordinateur ne connaît pas</translation>
        </message>
        <message>
            <source>the AMI of {name} ({migration})</source>
            <translation>l’AMI de {name} ({migration})</translation>
        </message>
        <message>
            <source>a disk of {image}</source>
            <translation>un disque de {image}</translation>
        </message>
        <message>
            <source>no AMI uses it</source>
            <translation>aucune AMI ne l’utilise</translation>
        </message>
        <message>
            <source>{status}; AWS forgets it within seven days</source>
            <translation>{status} ; AWS l’oublie dans les sept jours</translation>
        </message>
        <message>
            <source>the migration {migration} does not wait for it any more</source>
            <translation>la migration {migration} ne l’attend plus</translation>
        </message>
        <message>
            <source>an export: it may have been asked for to stay here</source>
            <translation>un export : il a peut-être été demandé pour rester ici</translation>
        </message>
        <message>
            <source>the migration {migration} is over, and its snapshot is made</source>
            <translation>la migration {migration} est finie, et son instantané est créé</translation>
        </message>
        <message>
            <source>the test launch {launch} is under way</source>
            <translation>le lancement d’essai {launch} est en cours</translation>
        </message>
        <message>
            <source>the test instance of {launch}, which nobody has terminated</source>
            <translation>l’instance d’essai de {launch}, que personne n’a résiliée</translation>
        </message>
        <message>
            <source>the test launch {launch} is over</source>
            <translation>le lancement d’essai {launch} est fini</translation>
        </message>
        <message>
            <source>of a test launch {launch} that this computer does not know</source>
            <translation>d’un lancement d’essai {launch} que cet ordinateur ne connaît pas</translation>
        </message>
        <message>
            <source>attached to {instance}</source>
            <translation>attaché à {instance}</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}: look there with --region {region}.</source>
            <translation>Le compartiment {bucket} se trouve dans {region} : cherchez-y avec --region {region}.</translation>
        </message>
        <message>
            <source>{id} is still needed, or goes by itself: it was left alone.</source>
            <translation>{id} est encore nécessaire, ou disparaît de lui-même : il n’a pas été touché.</translation>
        </message>
        <message>
            <source>{id} does not carry this program's mark ({mark}) any more: it was left alone.</source>
            <translation>{id} ne porte plus la marque de ce programme ({mark}) : il n’a pas été touché.</translation>
        </message>
        <message>
            <source>{id} has not ended after {seconds} seconds; what it uses can be removed when it has.</source>
            <translation>{id} n’est pas terminé après {seconds} secondes ; ce qu’il utilise pourra être supprimé ensuite.</translation>
        </message>
        <message>
            <source>Nothing was removed: without a terminal to ask on, say --yes.</source>
            <translation>Rien n’a été supprimé : sans terminal où poser la question, indiquez --yes.</translation>
        </message>
        <message>
            <source>There is nothing of this program with the id {id}; 'amigrate clean' lists what there is.</source>
            <translation>Il n’y a rien de ce programme avec l’identifiant {id} ; 'amigrate clean' liste ce qu’il y a.</translation>
        </message>
        <message>
            <source>No finished migration has written {path} directly: leave out --since, or give a migration's id (`amigrate status`).</source>
            <translation>Aucune migration terminée n’a écrit {path} directement : omettez --since, ou donnez l’identifiant d’une migration (`amigrate status`).</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}); check the path.</source>
            <translation>{path} ne peut pas être lu ({reason}) ; vérifiez le chemin.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place.</source>
            <translation>{path} ne peut pas être écrit ({reason}) ; choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>Nothing was sent: without a terminal to ask on, say --yes to start the migration.</source>
            <translation>Rien n’a été envoyé : sans terminal où poser la question, indiquez --yes pour démarrer la migration.</translation>
        </message>
        <message>
            <source>{path} is blocked by {rules}: AWS would refuse it on this route. Mend what 'amigrate check {path}' shows, choose --route {routes} ('amigrate routes {path}' says what each loses), or say --even-if-blocked.</source>
            <translation>{path} est bloqué par {rules} : AWS le refuserait par cette voie. Corrigez ce que montre 'amigrate check {path}', choisissez --route {routes} ('amigrate routes {path}' indique ce que chacune fait perdre), ou indiquez --even-if-blocked.</translation>
        </message>
        <message>
            <source>{path} is blocked by {rules}: AWS would refuse it. Mend what 'amigrate check {path}' shows, or say --even-if-blocked to send it all the same.</source>
            <translation>{path} est bloqué par {rules} : AWS le refuserait. Corrigez ce que montre 'amigrate check {path}', ou indiquez --even-if-blocked pour l’envoyer quand même.</translation>
        </message>
        <message>
            <source>Give an image to migrate, or a saved plan with --plan FILE.</source>
            <translation>Donnez une image à migrer, ou un plan enregistré avec --plan FILE.</translation>
        </message>
        <message>
            <source>Give either an image or --plan FILE, not both: the plan names its images.</source>
            <translation>Donnez soit une image, soit --plan FILE, pas les deux : le plan nomme ses images.</translation>
        </message>
        <message>
            <source>There is no migration {id}; 'amigrate status' lists them.</source>
            <translation>Il n’y a pas de migration {id} ; 'amigrate status' les liste.</translation>
        </message>
        <message>
            <source>No migration is interrupted or paused; 'amigrate status' lists them all.</source>
            <translation>Aucune migration n’est interrompue ni en pause ; 'amigrate status' les liste toutes.</translation>
        </message>
        <message>
            <source>There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set); 'amigrate --help' lists what works without one.</source>
            <translation>Il n’y a pas d’affichage pour la fenêtre (ni DISPLAY ni WAYLAND_DISPLAY n’est défini) ; 'amigrate --help' liste ce qui fonctionne sans.</translation>
        </message>
        <message>
            <source>{path} exists already; say --overwrite to replace it.</source>
            <translation>{path} existe déjà ; indiquez --overwrite pour le remplacer.</translation>
        </message>
        <message>
            <source>{path} is the source itself; a source is never written to. Choose another destination.</source>
            <translation>{path} est la source elle-même ; une source n’est jamais modifiée. Choisissez une autre destination.</translation>
        </message>
        <message>
            <source>The format of {path} cannot be told from its name; end it in .vhdx, .vhd, .vmdk or .raw.</source>
            <translation>Le format de {path} ne peut pas être déduit de son nom ; terminez-le par .vhdx, .vhd, .vmdk ou .raw.</translation>
        </message>
        <message>
            <source>{path} holds {count} disks; name one with --disk 1 to --disk {count}.</source>
            <translation>{path} contient {count} disques ; désignez-en un avec --disk 1 à --disk {count}.</translation>
        </message>
        <message>
            <source>{path} holds no disk that can be read ({problem}; {evidence}); 'amigrate check' says what is wrong with it.</source>
            <translation>{path} ne contient aucun disque lisible ({problem} ; {evidence}) ; 'amigrate check' indique ce qui ne va pas.</translation>
        </message>
        <message>
            <source>EC2 cannot use the service role {role}: {aws_message}. Check its trust policy, and that it may write to the bucket (s3:PutObject, s3:GetBucketAcl, s3:GetBucketLocation).</source>
            <translation>EC2 ne peut pas utiliser le rôle de service {role} : {aws_message}. Vérifiez sa stratégie d’approbation, et qu’il a le droit d’écrire dans le compartiment (s3:PutObject, s3:GetBucketAcl, s3:GetBucketLocation).</translation>
        </message>
        <message>
            <source>AWS does not export {image}: {aws_message}</source>
            <translation>AWS n’exporte pas {image} : {aws_message}</translation>
        </message>
        <message>
            <source>AWS cannot write the export of {image} to the bucket {bucket}: {aws_message} Give its export account these grants (--grant does), or choose another bucket.</source>
            <translation>AWS ne peut pas écrire l’export de {image} dans le compartiment {bucket} : {aws_message} Accordez ces droits à son compte d’export (--grant le fait), ou choisissez un autre compartiment.</translation>
        </message>
        <message>
            <source>AWS knows no export task {task}. It forgets tasks after seven days; start the export again.</source>
            <translation>AWS ne connaît pas de tâche d’export {task}. Il oublie les tâches après sept jours ; relancez l’export.</translation>
        </message>
        <message>
            <source>The export failed. AWS says: {aws_message}</source>
            <translation>L’export a échoué. AWS indique : {aws_message}</translation>
        </message>
        <message>
            <source>The export task {task} was cancelled, and AWS gives no reason.</source>
            <translation>La tâche d’export {task} a été annulée, et AWS ne donne aucune raison.</translation>
        </message>
        <message>
            <source>Another amigrate exports to {path} at this moment. Wait for it, or choose another file.</source>
            <translation>Un autre amigrate exporte vers {path} en ce moment. Attendez-le, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>{path} was not there when this export was asked for, and has been made since: it is left as it is. Choose another file, or ask again to replace it.</source>
            <translation>{path} n’existait pas quand cet export a été demandé et a été créé depuis : il reste tel quel. Choisissez un autre fichier, ou demandez de nouveau à le remplacer.</translation>
        </message>
        <message>
            <source>Nothing was started: without a terminal to ask on, say --yes to start the export.</source>
            <translation>Rien n’a été démarré : sans terminal où poser la question, indiquez --yes pour démarrer l’export.</translation>
        </message>
        <message>
            <source>{path} ends in no format that AWS exports to. Name it .vmdk, .vhd or .raw, or .ova for an instance.</source>
            <translation>{path} ne se termine par aucun format vers lequel AWS exporte. Nommez-le .vmdk, .vhd ou .raw, ou .ova pour une instance.</translation>
        </message>
        <message>
            <source>There is no object {key} in the bucket {bucket}. Start the export again.</source>
            <translation>Il n’y a pas d’objet {key} dans le compartiment {bucket}. Relancez l’export.</translation>
        </message>
        <message>
            <source>The object {key} in the bucket {bucket} is another one than when its download began. Start again: what had arrived is thrown away then.</source>
            <translation>L’objet {key} du compartiment {bucket} n’est plus celui du début du téléchargement. Recommencez : ce qui était arrivé sera alors jeté.</translation>
        </message>
        <message>
            <source>What arrived of {key} differs from what S3 holds ({ours}, not {theirs}), so it was thrown away. Start again to fetch it anew.</source>
            <translation>Ce qui est arrivé de {key} diffère de ce que contient S3 ({ours}, et non {theirs}) et a donc été jeté. Recommencez pour le télécharger à nouveau.</translation>
        </message>
        <message>
            <source>There is not enough space for {path}: {needed} bytes are needed, {free} are free. Make room, and start again: what has arrived is kept.</source>
            <translation>L’espace ne suffit pas pour {path} : il faut {needed} octets, {free} sont libres. Libérez de l’espace et recommencez : ce qui est arrivé est conservé.</translation>
        </message>
        <message>
            <source>The AMI exists</source>
            <translation>L’AMI existe</translation>
        </message>
        <message>
            <source>The AMI is the account's own</source>
            <translation>L’AMI appartient au compte</translation>
        </message>
        <message>
            <source>The volumes can be exported</source>
            <translation>Les volumes peuvent être exportés</translation>
        </message>
        <message>
            <source>The bucket can take the export</source>
            <translation>Le compartiment peut recevoir l’export</translation>
        </message>
        <message>
            <source>Not looked at: there is no AMI.</source>
            <translation>Non examiné : il n’y a pas d’AMI.</translation>
        </message>
        <message>
            <source>There is no AMI {image} in {region}.</source>
            <translation>Il n’y a pas d’AMI {image} dans {region}.</translation>
        </message>
        <message>
            <source>Check the id and the Region; `aws ec2 describe-images --owners self` lists what is there.</source>
            <translation>Vérifiez l’identifiant et la Région ; `aws ec2 describe-images --owners self` liste ce qu’il y a.</translation>
        </message>
        <message>
            <source>The AMI {image} is {state}, not available.</source>
            <translation>L’AMI {image} est dans l’état {state}, pas disponible.</translation>
        </message>
        <message>
            <source>Wait until the AMI is available, or choose another.</source>
            <translation>Attendez que l’AMI soit disponible, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The AMI {image} is available.</source>
            <translation>L’AMI {image} est disponible.</translation>
        </message>
        <message>
            <source>The AMI {image} belongs to another account than {account}.</source>
            <translation>L’AMI {image} appartient à un autre compte que {account}.</translation>
        </message>
        <message>
            <source>Export it from the account that owns it.</source>
            <translation>Exportez-la depuis le compte auquel elle appartient.</translation>
        </message>
        <message>
            <source>The AMI {image} comes from AWS Marketplace.</source>
            <translation>L’AMI {image} provient d’AWS Marketplace.</translation>
        </message>
        <message>
            <source>AWS does not export Marketplace software; take it from its vendor.</source>
            <translation>AWS n’exporte pas les logiciels de Marketplace ; obtenez-les auprès de leur éditeur.</translation>
        </message>
        <message>
            <source>The licence of {platform} in {image} is provided by AWS ({operation}).</source>
            <translation>La licence de {platform} dans {image} est fournie par AWS ({operation}).</translation>
        </message>
        <message>
            <source>Only systems under a licence of your own (BYOL) can be exported.</source>
            <translation>Seuls les systèmes sous votre propre licence (BYOL) peuvent être exportés.</translation>
        </message>
        <message>
            <source>The AMI belongs to this account, without software licensed by AWS.</source>
            <translation>L’AMI appartient à ce compte, sans logiciel sous licence d’AWS.</translation>
        </message>
        <message>
            <source>{device} is an instance store volume.</source>
            <translation>{device} est un volume de stockage d’instance.</translation>
        </message>
        <message>
            <source>Make an AMI that has EBS volumes only.</source>
            <translation>Créez une AMI qui n’a que des volumes EBS.</translation>
        </message>
        <message>
            <source>The snapshot {snapshot} of {device} is encrypted.</source>
            <translation>L’instantané {snapshot} de {device} est chiffré.</translation>
        </message>
        <message>
            <source>A copy of an encrypted snapshot stays encrypted: launch the AMI, copy the data to an unencrypted volume, and make an AMI of that.</source>
            <translation>La copie d’un instantané chiffré reste chiffrée : lancez l’AMI, copiez les données sur un volume non chiffré, et créez-en une AMI.</translation>
        </message>
        <message>
            <source>{device} has {size} GiB; AWS exports volumes of at most 1 TiB.</source>
            <translation>{device} fait {size} GiB ; AWS exporte des volumes d’au plus 1 TiB.</translation>
        </message>
        <message>
            <source>Move the data to a smaller volume first.</source>
            <translation>Déplacez d’abord les données sur un volume plus petit.</translation>
        </message>
        <message>
            <source>The AMI has {count} volumes, and a {format} file holds one disk. The guide promises one object and says nothing of further volumes; the sandbox refuses such an AMI.</source>
            <translation>L’AMI a {count} volumes, et un fichier {format} contient un seul disque. Le guide promet un seul objet et ne dit rien des autres volumes ; le bac à sable refuse une telle AMI.</translation>
        </message>
        <message>
            <source>Register an AMI of each snapshot, and export them one by one.</source>
            <translation>Enregistrez une AMI de chaque instantané, et exportez-les une à une.</translation>
        </message>
        <message>
            <source>One EBS volume, not encrypted, of at most 1 TiB.</source>
            <translation>Un seul volume EBS, non chiffré, d’au plus 1 TiB.</translation>
        </message>
        <message>
            <source>The bucket {bucket} belongs to another account, or these credentials may not see it.</source>
            <translation>Le compartiment {bucket} appartient à un autre compte, ou ces identifiants ne permettent pas de le voir.</translation>
        </message>
        <message>
            <source>Choose a bucket of this account.</source>
            <translation>Choisissez un compartiment de ce compte.</translation>
        </message>
        <message>
            <source>The bucket {bucket} will be made in {wanted}.</source>
            <translation>Le compartiment {bucket} sera créé dans {wanted}.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}.</source>
            <translation>Il n’y a pas de compartiment {bucket}.</translation>
        </message>
        <message>
            <source>Create it in {wanted}: `aws s3 mb s3://{bucket} --region {wanted}`.</source>
            <translation>Créez-le dans {wanted} : `aws s3 mb s3://{bucket} --region {wanted}`.</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}, the AMI in {wanted}.</source>
            <translation>Le compartiment {bucket} se trouve dans {region}, l’AMI dans {wanted}.</translation>
        </message>
        <message>
            <source>Choose a bucket in {wanted}.</source>
            <translation>Choisissez un compartiment dans {wanted}.</translation>
        </message>
        <message>
            <source>The bucket {bucket} encrypts with a KMS key, to which AWS does not export.</source>
            <translation>Le compartiment {bucket} chiffre avec une clé KMS ; AWS n’exporte pas vers un tel compartiment.</translation>
        </message>
        <message>
            <source>Choose a bucket that is encrypted with SSE-S3 (AES256).</source>
            <translation>Choisissez un compartiment chiffré avec SSE-S3 (AES256).</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {wanted} and is not encrypted with a KMS key.</source>
            <translation>Le compartiment {bucket} se trouve dans {wanted} et n’est pas chiffré avec une clé KMS.</translation>
        </message>
        <message>
            <source>There is no instance {instance} in {region}.</source>
            <translation>Il n’y a pas d’instance {instance} dans {region}.</translation>
        </message>
        <message>
            <source>Check the id and the Region; `aws ec2 describe-instances` lists what is there.</source>
            <translation>Vérifiez l’identifiant et la Région ; `aws ec2 describe-instances` liste ce qu’il y a.</translation>
        </message>
        <message>
            <source>The AMI {image}, from which the instance {instance} was launched, is not there any more.</source>
            <translation>L’AMI {image}, à partir de laquelle l’instance {instance} a été lancée, n’existe plus.</translation>
        </message>
        <message>
            <source>Make an AMI of the instance, and export that.</source>
            <translation>Créez une AMI de l’instance, et exportez celle-ci.</translation>
        </message>
        <message>
            <source>The instance {instance} is {state}; AWS exports running and stopped ones.</source>
            <translation>L’instance {instance} est dans l’état {state} ; AWS exporte les instances en cours d’exécution ou arrêtées.</translation>
        </message>
        <message>
            <source>Wait until it runs or is stopped.</source>
            <translation>Attendez qu’elle s’exécute ou soit arrêtée.</translation>
        </message>
        <message>
            <source>The instance has {count} network interfaces; AWS exports instances with one.</source>
            <translation>L’instance a {count} interfaces réseau ; AWS exporte les instances qui en ont une.</translation>
        </message>
        <message>
            <source>Detach all but the first.</source>
            <translation>Détachez-les toutes sauf la première.</translation>
        </message>
        <message>
            <source>The instance has {count} volumes; AWS exports only those with one.</source>
            <translation>L’instance a {count} volumes ; AWS n’exporte que celles qui en ont un.</translation>
        </message>
        <message>
            <source>Detach the data volumes; export them as AMIs of their snapshots.</source>
            <translation>Détachez les volumes de données ; exportez-les comme AMI de leurs instantanés.</translation>
        </message>
        <message>
            <source>Whether the role {role} may write to {bucket} could not be read.</source>
            <translation>Impossible de lire si le rôle {role} peut écrire dans {bucket}.</translation>
        </message>
        <message>
            <source>Let yourself do iam:GetRole, iam:ListRolePolicies, iam:GetRolePolicy and iam:ListAttachedRolePolicies, or ask someone who may.</source>
            <translation>Accordez-vous iam:GetRole, iam:ListRolePolicies, iam:GetRolePolicy et iam:ListAttachedRolePolicies, ou demandez à quelqu’un qui en a le droit.</translation>
        </message>
        <message>
            <source>How {bucket} encrypts could not be read: AWS does not export to a bucket that encrypts with a KMS key.</source>
            <translation>Impossible de lire comment {bucket} chiffre : AWS n’exporte pas vers un compartiment qui chiffre avec une clé KMS.</translation>
        </message>
        <message>
            <source>Let yourself do s3:GetEncryptionConfiguration, or ask someone who may.</source>
            <translation>Accordez-vous s3:GetEncryptionConfiguration, ou demandez à quelqu’un qui en a le droit.</translation>
        </message>
        <message>
            <source>Whether AWS's export account may write to {bucket} could not be read.</source>
            <translation>Impossible de lire si le compte d’export d’AWS a le droit d’écrire dans {bucket}.</translation>
        </message>
        <message>
            <source>Let yourself do s3:GetBucketAcl, or ask someone who may.</source>
            <translation>Accordez-vous s3:GetBucketAcl, ou demandez à quelqu’un qui en a le droit.</translation>
        </message>
        <message>
            <source>The bucket {bucket} will let AWS's export account write to it (WRITE and READ_ACP for {account}).</source>
            <translation>Le compartiment {bucket} laissera le compte d’export d’AWS y écrire (WRITE et READ_ACP pour {account}).</translation>
        </message>
        <message>
            <source>The bucket {bucket} does not let AWS's export account {account} write to it.</source>
            <translation>Le compartiment {bucket} ne laisse pas le compte d’export d’AWS {account} y écrire.</translation>
        </message>
        <message>
            <source>Say --grant, or: `aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{{ObjectOwnership=BucketOwnerPreferred}}]`, then `aws s3api put-bucket-acl --bucket {bucket} --grant-write id={account} --grant-read-acp id={account} --grant-full-control id=YOUR-OWN`.</source>
            <translation>Indiquez --grant, ou : `aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{{ObjectOwnership=BucketOwnerPreferred}}]`, puis `aws s3api put-bucket-acl --bucket {bucket} --grant-write id={account} --grant-read-acp id={account} --grant-full-control id=YOUR-OWN`.</translation>
        </message>
        <message>
            <source>The service role {role} does not exist, so VM Import/Export cannot write to the bucket {bucket}.</source>
            <translation>Le rôle de service {role} n’existe pas : VM Import/Export ne peut donc pas écrire dans le compartiment {bucket}.</translation>
        </message>
        <message>
            <source>Create the role (`amigrate policy` shows its trust), with s3:PutObject, s3:GetBucketAcl and s3:GetBucketLocation on {bucket}; or name another with --role.</source>
            <translation>Créez le rôle (`amigrate policy` montre son approbation), avec s3:PutObject, s3:GetBucketAcl et s3:GetBucketLocation sur {bucket} ; ou indiquez-en un autre avec --role.</translation>
        </message>
        <message>
            <source>The role {role} does not trust vmie.amazonaws.com, so VM Import/Export cannot take it on.</source>
            <translation>Le rôle {role} n’approuve pas vmie.amazonaws.com : VM Import/Export ne peut donc pas l’endosser.</translation>
        </message>
        <message>
            <source>Mend its trust policy (`amigrate policy` shows it), or name another role with --role.</source>
            <translation>Corrigez sa stratégie d’approbation (`amigrate policy` la montre), ou indiquez un autre rôle avec --role.</translation>
        </message>
        <message>
            <source>The role {role} lacks what an export needs: {missing}.</source>
            <translation>Il manque au rôle {role} ce qu’exige un export : {missing}.</translation>
        </message>
        <message>
            <source>Add these permissions to the role, or name another with --role.</source>
            <translation>Ajoutez ces autorisations au rôle, ou indiquez-en un autre avec --role.</translation>
        </message>
        <message>
            <source>Name the file that the disk is exported to.</source>
            <translation>Indiquez le fichier vers lequel le disque est exporté.</translation>
        </message>
        <message>
            <source>Name the place in S3: s3://BUCKET/PREFIX.</source>
            <translation>Indiquez l’emplacement dans S3 : s3://BUCKET/PREFIX.</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name, or let it be replaced.</source>
            <translation>{path} existe déjà. Choisissez un autre nom, ou acceptez qu’il soit remplacé.</translation>
        </message>
        <message>
            <source>It cannot be told for certain what is free on {where} ({reason}). Everything there is sent.</source>
            <translation>Impossible de dire avec certitude ce qui est libre sur {where} ({reason}). Tout y est envoyé.</translation>
        </message>
        <message>
            <source>{where} was not unmounted cleanly. Everything there is sent.</source>
            <translation>{where} n’a pas été démonté proprement. Tout y est envoyé.</translation>
        </message>
        <message>
            <source>{where} holds nothing whose free blocks could be read ({kind}). Everything there is sent.</source>
            <translation>{where} ne contient rien dont les blocs libres soient lisibles ({kind}). Tout y est envoyé.</translation>
        </message>
        <message>
            <source>A system of this machine is hibernated. Everything is sent; shut it down properly to send less.</source>
            <translation>Un système de cette machine est en veille prolongée. Tout est envoyé ; éteignez-le correctement pour envoyer moins.</translation>
        </message>
        <message>
            <source>Stopped on request.</source>
            <translation>Arrêté à la demande.</translation>
        </message>
        <message>
            <source>The state folder {path} cannot be made ({reason}); free the place, or name another with AMIGRATE_HOME.</source>
            <translation>Le dossier d’état {path} ne peut pas être créé ({reason}) ; libérez l’emplacement, ou indiquez-en un autre avec AMIGRATE_HOME.</translation>
        </message>
        <message>
            <source>The output could not be written ({reason}).</source>
            <translation>La sortie n’a pas pu être écrite ({reason}).</translation>
        </message>
        <message>
            <source>{path} cannot be used ({reason}); the log in the state folder has the details.</source>
            <translation>{path} ne peut pas être utilisé ({reason}) ; le journal dans le dossier d’état donne les détails.</translation>
        </message>
        <message>
            <source>{path} holds a disk image ({format}), which is never written over; choose another place.</source>
            <translation>{path} contient une image de disque ({format}), qui n’est jamais écrasée ; choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>This was not looked for.</source>
            <translation>Cela n’a pas été recherché.</translation>
        </message>
        <message>
            <source>{where} is encrypted, so nothing in it can be read: decrypt it in the guest and export the image again.</source>
            <translation>{where} est chiffré : rien ne peut y être lu ; déchiffrez-le dans l’invité et réexportez l’image.</translation>
        </message>
        <message>
            <source>{where} cannot be read, as its structure is damaged: check the file system in the guest and export the image again.</source>
            <translation>{where} ne peut pas être lu, sa structure est endommagée : vérifiez le système de fichiers dans l’invité et réexportez l’image.</translation>
        </message>
        <message>
            <source>{where} is a symbolic link that leads back to itself.</source>
            <translation>{where} est un lien symbolique qui ramène à lui-même.</translation>
        </message>
        <message>
            <source>There is no volume {volume} in this image.</source>
            <translation>Il n’y a pas de volume {volume} dans cette image.</translation>
        </message>
        <message>
            <source>{where} is of a kind that this program recognises and does not read.</source>
            <translation>{where} est d’un type que ce programme reconnaît mais ne lit pas.</translation>
        </message>
        <message>
            <source>{where} ends before what should stand there: the image was cut short.</source>
            <translation>{where} se termine avant ce qui devrait s’y trouver : l’image a été tronquée.</translation>
        </message>
        <message>
            <source>{where} has a map with a gap: it is damaged.</source>
            <translation>{where} a une carte avec une lacune : il est endommagé.</translation>
        </message>
        <message>
            <source>{where} holds a length that cannot be: it is damaged.</source>
            <translation>{where} contient une longueur impossible : il est endommagé.</translation>
        </message>
        <message>
            <source>{where} holds damaged LVM metadata, so its logical volumes cannot be found.</source>
            <translation>{where} contient des métadonnées LVM endommagées : ses volumes logiques sont introuvables.</translation>
        </message>
        <message>
            <source>{where} needs an LVM physical volume that is on none of the disks given: add the disk that holds it.</source>
            <translation>{where} exige un volume physique LVM qui n’est sur aucun des disques donnés : ajoutez le disque qui le contient.</translation>
        </message>
        <message>
            <source>{where} is a logical volume of a kind that is recognised and not read (thin, cache, snapshot, RAID with parity).</source>
            <translation>{where} est un volume logique d’un type reconnu mais non lu (thin, cache, instantané, RAID avec parité).</translation>
        </message>
        <message>
            <source>{where} carries a status that is neither active nor inactive.</source>
            <translation>{where} porte un état qui n’est ni actif ni inactif.</translation>
        </message>
        <message>
            <source>{where} lies outside the disk.</source>
            <translation>{where} se trouve hors du disque.</translation>
        </message>
        <message>
            <source>{where} reaches past the end of the disk: the image was cut short.</source>
            <translation>{where} dépasse la fin du disque : l’image a été tronquée.</translation>
        </message>
        <message>
            <source>{where} lies outside the area that the GPT calls usable.</source>
            <translation>{where} se trouve hors de la zone que la GPT déclare utilisable.</translation>
        </message>
        <message>
            <source>{where} overlaps the partition before it.</source>
            <translation>{where} chevauche la partition qui précède.</translation>
        </message>
        <message>
            <source>{where}: the chain of extended boot records leads back to itself.</source>
            <translation>{where} : la chaîne des enregistrements d’amorçage étendus ramène à elle-même.</translation>
        </message>
        <message>
            <source>{where}: the chain of extended boot records breaks off.</source>
            <translation>{where} : la chaîne des enregistrements d’amorçage étendus s’interrompt.</translation>
        </message>
        <message>
            <source>{where}: the GPT header contradicts itself.</source>
            <translation>{where} : l’en-tête GPT se contredit.</translation>
        </message>
        <message>
            <source>{where}: the GPT header's checksum is wrong.</source>
            <translation>{where} : la somme de contrôle de l’en-tête GPT est fausse.</translation>
        </message>
        <message>
            <source>{where}: the checksum of the GPT's entries is wrong.</source>
            <translation>{where} : la somme de contrôle des entrées de la GPT est fausse.</translation>
        </message>
        <message>
            <source>{where}: the primary GPT is damaged; its backup at the end of the disk is whole and was read instead.</source>
            <translation>{where} : la GPT principale est endommagée ; sa copie de secours à la fin du disque est intacte et a été lue à la place.</translation>
        </message>
        <message>
            <source>{where}: the backup GPT is not in the disk's last sector, so the disk was grown or cut short.</source>
            <translation>{where} : la GPT de secours n’est pas dans le dernier secteur du disque ; celui-ci a donc été agrandi ou tronqué.</translation>
        </message>
        <message>
            <source>{where}: there is a protective MBR, and neither the GPT nor its backup is whole.</source>
            <translation>{where} : il y a un MBR protecteur, mais ni la GPT ni sa copie de secours n’est intacte.</translation>
        </message>
        <message>
            <source>{where}: there is a GPT that no protective MBR guards; the MBR counts, the GPT is left over.</source>
            <translation>{where} : il y a une GPT qu’aucun MBR protecteur ne garde ; le MBR compte, la GPT est un reste.</translation>
        </message>
        <message>
            <source>{where}: there is a whole GPT without its protective MBR.</source>
            <translation>{where} : il y a une GPT intacte sans son MBR protecteur.</translation>
        </message>
        <message>
            <source>{where} is a placeholder: its bytes are kept in another file or another place (deduplication, cloud files).</source>
            <translation>{where} est un substitut : ses octets sont conservés dans un autre fichier ou ailleurs (déduplication, fichiers en nuage).</translation>
        </message>
        <message>
            <source>Reading {where} met something that this program does not know how to read.</source>
            <translation>La lecture de {where} a rencontré un élément que ce programme ne sait pas lire.</translation>
        </message>
        <message>
            <source>Reading {path} ended the inspection process ({how}): the image is damaged in a way that one of the readers does not survive.</source>
            <translation>La lecture de {path} a mis fin au processus d’inspection ({how}) : l’image est endommagée d’une façon à laquelle un des lecteurs ne survit pas.</translation>
        </message>
        <message>
            <source>Reading {path} was stopped after {seconds} seconds without an end: the image is damaged, or its storage does not answer.</source>
            <translation>La lecture de {path} a été arrêtée après {seconds} secondes sans aboutir : l’image est endommagée, ou son stockage ne répond pas.</translation>
        </message>
        <message>
            <source>Reading {path} needed more than {memory} MiB of memory and was stopped: the image is damaged.</source>
            <translation>La lecture de {path} exigeait plus de {memory} MiB de mémoire et a été arrêtée : l’image est endommagée.</translation>
        </message>
        <message>
            <source>The inspection process cannot be started with {program}: {reason}.</source>
            <translation>Le processus d’inspection ne peut pas être démarré avec {program} : {reason}.</translation>
        </message>
        <message>
            <source>{where} is part of a Btrfs that spans several disks, and one of them is not given: add it.</source>
            <translation>{where} fait partie d’un Btrfs réparti sur plusieurs disques, dont un n’est pas donné : ajoutez-le.</translation>
        </message>
        <message>
            <source>{where} has no Btrfs subvolume {subvolume}.</source>
            <translation>{where} n’a pas de sous-volume Btrfs {subvolume}.</translation>
        </message>
        <message>
            <source>{where} keeps its log on another device, so whether it was unmounted cleanly is not known.</source>
            <translation>{where} tient son journal sur un autre périphérique : on ne sait donc pas s’il a été démonté proprement.</translation>
        </message>
        <message>
            <source>The window needs PySide6, which is not installed. Install it with `pip install PySide6-Essentials`, or use the command line: amigrate --help.</source>
            <translation>La fenêtre exige PySide6, qui n’est pas installé. Installez-le avec `pip install PySide6-Essentials`, ou utilisez la ligne de commande : amigrate --help.</translation>
        </message>
        <message>
            <source>PySide6 {pyside} does not work with Python {python}: it would crash after a while. Install PySide6 6.11 (`pip install 'PySide6-Essentials&lt;6.12'`) or use Python 3.12.</source>
            <translation>PySide6 {pyside} ne fonctionne pas avec Python {python} : il planterait après un moment. Installez PySide6 6.11 (`pip install 'PySide6-Essentials&lt;6.12'`) ou utilisez Python 3.12.</translation>
        </message>
        <message>
            <source>{path} is a disk image, and no disk image is ever written over. Choose another name.</source>
            <translation>{path} est une image de disque, et aucune image de disque n’est jamais écrasée. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>{path} does not exist: check the path.</source>
            <translation>{path} n’existe pas : vérifiez le chemin.</translation>
        </message>
        <message>
            <source>{path} is a folder: name the disk image in it.</source>
            <translation>{path} est un dossier : indiquez l’image de disque qu’il contient.</translation>
        </message>
        <message>
            <source>{path} cannot be read with your permissions: allow your user to read the file.</source>
            <translation>{path} ne peut pas être lu avec vos droits : autorisez votre utilisateur à lire le fichier.</translation>
        </message>
        <message>
            <source>{path} is empty (0 bytes): export or copy the disk image again.</source>
            <translation>{path} est vide (0 octet) : réexportez ou recopiez l’image de disque.</translation>
        </message>
        <message>
            <source>{path} is not a disk image ({looks}): give an OVA, VMDK, VHD, VHDX or raw image.</source>
            <translation>{path} n’est pas une image de disque ({looks}) : donnez une image OVA, VMDK, VHD, VHDX ou raw.</translation>
        </message>
        <message>
            <source>{path} could not be read at byte {offset} ({reason}): check the drive or the network share, then try again.</source>
            <translation>{path} n’a pas pu être lu à l’octet {offset} ({reason}) : vérifiez le lecteur ou le partage réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>{name} does not lie beside the files of {path}: put all files of the image into one folder.</source>
            <translation>{name} n’est pas à côté des fichiers de {path} : placez tous les fichiers de l’image dans un même dossier.</translation>
        </message>
        <message>
            <source>{where}: {value}.</source>
            <translation>{where} : {value}.</translation>
        </message>
        <message>
            <source>{where}: {value} cannot be read here; convert the image with the program that made it.</source>
            <translation>{where} : {value} ne peut pas être lu ici ; convertissez l’image avec le programme qui l’a créée.</translation>
        </message>
        <message>
            <source>{where}: the header contradicts itself ({value}); export the image again.</source>
            <translation>{where} : l’en-tête se contredit ({value}) ; réexportez l’image.</translation>
        </message>
        <message>
            <source>{where}: the image is cut off ({value}); copy or export it again.</source>
            <translation>{where} : l’image est tronquée ({value}) ; recopiez-la ou réexportez-la.</translation>
        </message>
        <message>
            <source>{where}: the table of blocks points outside the file ({value}); export the image again.</source>
            <translation>{where} : la table des blocs pointe hors du fichier ({value}) ; réexportez l’image.</translation>
        </message>
        <message>
            <source>{where}: stored data is damaged ({value}); export the image again.</source>
            <translation>{where} : des données stockées sont endommagées ({value}) ; réexportez l’image.</translation>
        </message>
        <message>
            <source>{where}: the image holds only the changes to another one ({value}); merge the snapshots, then export.</source>
            <translation>{where} : l’image ne contient que les modifications d’une autre ({value}) ; fusionnez les instantanés, puis exportez.</translation>
        </message>
        <message>
            <source>{where}: AWS does not take {value}; the program can repack it.</source>
            <translation>{where} : AWS n’accepte pas {value} ; le programme peut le reconditionner.</translation>
        </message>
        <message>
            <source>{where}: the VMDK is not stream-optimised ({value}); AWS takes no other kind, the program can repack it.</source>
            <translation>{where} : le VMDK n’est pas stream-optimized ({value}) ; AWS n’accepte aucun autre type, le programme peut le reconditionner.</translation>
        </message>
        <message>
            <source>{where}: the VMDK says to be stream-optimised but is not compressed ({value}); export it again as OVF.</source>
            <translation>{where} : le VMDK se dit stream-optimized mais n’est pas compressé ({value}) ; réexportez-le en OVF.</translation>
        </message>
        <message>
            <source>{where}: SEsparse VMDKs cannot be imported ({value}); export the VM as OVF, or clone the disk as thin.</source>
            <translation>{where} : les VMDK SEsparse ne peuvent pas être importés ({value}) ; exportez la VM en OVF, ou clonez le disque en thin.</translation>
        </message>
        <message>
            <source>{where}: the disk is mapped to a physical device ({value}); clone it into a VMDK.</source>
            <translation>{where} : le disque est mappé vers un périphérique physique ({value}) ; clonez-le dans un VMDK.</translation>
        </message>
        <message>
            <source>{where}: the VMDK was not written by VMware ({value}); AWS documents only exports by VMware.</source>
            <translation>{where} : le VMDK n’a pas été écrit par VMware ({value}) ; AWS ne documente que les exports de VMware.</translation>
        </message>
        <message>
            <source>{where}: the file {value}, which holds a part of the disk, is not beside its descriptor.</source>
            <translation>{where} : le fichier {value}, qui contient une partie du disque, n’est pas à côté de son descripteur.</translation>
        </message>
        <message>
            <source>{where}: {value} is not a plain file beside the descriptor, so it was not opened.</source>
            <translation>{where} : {value} n’est pas un simple fichier à côté du descripteur ; il n’a donc pas été ouvert.</translation>
        </message>
        <message>
            <source>{where}: the two footers of the VHD are not the same ({value}); convert the image again.</source>
            <translation>{where} : les deux pieds du VHD diffèrent ({value}) ; reconvertissez l’image.</translation>
        </message>
        <message>
            <source>{where}: {value}; convert the image again.</source>
            <translation>{where} : {value} ; reconvertissez l’image.</translation>
        </message>
        <message>
            <source>{where}: the size in the VHD does not fit the file ({value}); convert the image again.</source>
            <translation>{where} : la taille inscrite dans le VHD ne correspond pas au fichier ({value}) ; reconvertissez l’image.</translation>
        </message>
        <message>
            <source>{where}: {value}; open and close the image once in Hyper-V, or convert it again.</source>
            <translation>{where} : {value} ; ouvrez et fermez l’image une fois dans Hyper-V, ou reconvertissez-la.</translation>
        </message>
        <message>
            <source>{where}: {value}; mount the image once in Hyper-V, so that the log is replayed.</source>
            <translation>{where} : {value} ; montez l’image une fois dans Hyper-V, afin que le journal soit rejoué.</translation>
        </message>
        <message>
            <source>{where}: the OVF must be the first file of an OVA, but {value}; pack it again.</source>
            <translation>{where} : l’OVF doit être le premier fichier d’un OVA, mais {value} ; refaites l’archive.</translation>
        </message>
        <message>
            <source>{where}: an OVA may hold one virtual machine, not {value}; export each one by itself.</source>
            <translation>{where} : un OVA peut contenir une seule machine virtuelle, pas {value} ; exportez chacune séparément.</translation>
        </message>
        <message>
            <source>{where}: {value} is named but not there; export the virtual machine again.</source>
            <translation>{where} : {value} est nommé mais absent ; réexportez la machine virtuelle.</translation>
        </message>
        <message>
            <source>{where}: {value}; the file was changed or damaged after the export.</source>
            <translation>{where} : {value} ; le fichier a été modifié ou endommagé après l’export.</translation>
        </message>
        <message>
            <source>{where}: {value}; export the virtual machine again.</source>
            <translation>{where} : {value} ; réexportez la machine virtuelle.</translation>
        </message>
        <message>
            <source>{where}: AWS takes no chunked disk files ({value}); export without chunks, or let the program repack it.</source>
            <translation>{where} : AWS n’accepte pas les fichiers de disque fragmentés ({value}) ; exportez sans fragments, ou laissez le programme le reconditionner.</translation>
        </message>
        <message>
            <source>{where}: AWS takes no compressed disk files ({value}); export without compression.</source>
            <translation>{where} : AWS n’accepte pas les fichiers de disque compressés ({value}) ; exportez sans compression.</translation>
        </message>
        <message>
            <source>{path} comes to {size} bytes or more as a stream-optimised VMDK, which holds up to {largest}: choose VHDX.</source>
            <translation>{path} atteint {size} octets ou plus en VMDK stream-optimized, qui en contient au plus {largest} : choisissez VHDX.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was measured ({where}: {value}). Start again, and change neither the image nor this program meanwhile.</source>
            <translation>{path} n’est plus ce qu’il était quand il a été mesuré ({where} : {value}). Recommencez, sans modifier entre-temps ni l’image ni ce programme.</translation>
        </message>
        <message>
            <source>{path} holds a disk of {size} bytes, and a VHD holds up to {largest}: choose VHDX or VMDK.</source>
            <translation>{path} contient un disque de {size} octets, et un VHD en contient au plus {largest} : choisissez VHDX ou VMDK.</translation>
        </message>
        <message>
            <source>{path} could not be written ({reason}): free some space or choose another folder.</source>
            <translation>{path} n’a pas pu être écrit ({reason}) : libérez de l’espace ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>No instance type is chosen. Name one, such as t3.small.</source>
            <translation>Aucun type d’instance n’est choisi. Indiquez-en un, par exemple t3.small.</translation>
        </message>
        <message>
            <source>{source} is no address. Give the one that you reach AWS from, such as 203.0.113.7.</source>
            <translation>{source} n’est pas une adresse. Donnez celle depuis laquelle vous joignez AWS, par exemple 203.0.113.7.</translation>
        </message>
        <message>
            <source>{subnet} is no id of a subnet; those look like subnet-0123456789abcdef0.</source>
            <translation>{subnet} n’est pas l’identifiant d’un sous-réseau ; ils ressemblent à subnet-0123456789abcdef0.</translation>
        </message>
        <message>
            <source>{group} is no id of a security group; those look like sg-0123456789abcdef0.</source>
            <translation>{group} n’est pas l’identifiant d’un groupe de sécurité ; ils ressemblent à sg-0123456789abcdef0.</translation>
        </message>
        <message>
            <source>{page} is not of the form port/path, such as 8080/health.</source>
            <translation>{page} n’est pas de la forme port/chemin, comme 8080/health.</translation>
        </message>
        <message>
            <source>This computer lies behind a router, so AWS sees another address than its own. Say with --from which one is let in: your network's public address.</source>
            <translation>Cet ordinateur est derrière un routeur : AWS voit donc une autre adresse que la sienne. Indiquez avec --from laquelle autoriser : l’adresse publique de votre réseau.</translation>
        </message>
        <message>
            <source>It is not known which address to let in: this computer lies behind a router. Give your network's public address in the settings of the test launch.</source>
            <translation>On ne sait pas quelle adresse laisser entrer : cet ordinateur se trouve derrière un routeur. Indiquez l’adresse publique de votre réseau dans les réglages du lancement d’essai.</translation>
        </message>
        <message>
            <source>{source} would let in too many: give your own address, or a range of at most {limit}.</source>
            <translation>{source} en autoriserait trop : donnez votre propre adresse, ou une plage d’au plus {limit}.</translation>
        </message>
        <message>
            <source>The user data have {size} bytes; EC2 takes {limit}.</source>
            <translation>Les données utilisateur font {size} octets ; EC2 en accepte {limit}.</translation>
        </message>
        <message>
            <source>Say where the private key of the new key pair is to be saved.</source>
            <translation>Indiquez où enregistrer la clé privée de la nouvelle paire de clés.</translation>
        </message>
        <message>
            <source>{path} is there already and was not overwritten. Name another file for the private key.</source>
            <translation>{path} existe déjà et n’a pas été écrasé. Indiquez un autre fichier pour la clé privée.</translation>
        </message>
        <message>
            <source>The private key file {path} cannot be used: {reason}.</source>
            <translation>Le fichier de clé privée {path} ne peut pas être utilisé : {reason}.</translation>
        </message>
        <message>
            <source>{target} is not of the form host:port.</source>
            <translation>{target} n’est pas de la forme hôte:port.</translation>
        </message>
        <message>
            <source>The migration {id} has no AMI yet, so there is nothing to launch.</source>
            <translation>La migration {id} n’a pas encore d’AMI : il n’y a donc rien à lancer.</translation>
        </message>
        <message>
            <source>There is no launch {id}.</source>
            <translation>Il n’y a pas de lancement {id}.</translation>
        </message>
        <message>
            <source>The launch {id} is under way in another process.</source>
            <translation>Le lancement {id} est en cours dans un autre processus.</translation>
        </message>
        <message>
            <source>The record of launch {id} in {path} cannot be read: {reason}.</source>
            <translation>L’enregistrement du lancement {id} dans {path} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <source>The launch {id} is over; start another one.</source>
            <translation>Le lancement {id} est fini ; démarrez-en un autre.</translation>
        </message>
        <message>
            <source>The Region has no default VPC. Choose a subnet.</source>
            <translation>La Région n’a pas de VPC par défaut. Choisissez un sous-réseau.</translation>
        </message>
        <message>
            <source>Nothing was launched: without a terminal to ask on, say --yes.</source>
            <translation>Rien n’a été lancé : sans terminal où poser la question, indiquez --yes.</translation>
        </message>
        <message>
            <source>There is no launch yet; 'amigrate launch MIGRATION' makes one.</source>
            <translation>Il n’y a pas encore de lancement ; 'amigrate launch MIGRATION' en fait un.</translation>
        </message>
        <message>
            <source>EC2 knows no instance {instance} any more.</source>
            <translation>EC2 ne connaît plus d’instance {instance}.</translation>
        </message>
        <message>
            <source>This computer has no ssh program.</source>
            <translation>Cet ordinateur n’a pas de programme ssh.</translation>
        </message>
        <message>
            <source>{login} could not log in at {address}: {reason}</source>
            <translation>{login} n’a pas pu se connecter à {address} : {reason}</translation>
        </message>
        <message>
            <source>The Systems Manager agent ended with {status}: {reason}</source>
            <translation>L’agent Systems Manager s’est terminé avec {status} : {reason}</translation>
        </message>
        <message>
            <source>The login at {address} gave no answer within {seconds} seconds.</source>
            <translation>La connexion à {address} n’a donné aucune réponse en {seconds} secondes.</translation>
        </message>
        <message>
            <source>The instance is {state}, not running: {reason}</source>
            <translation>L’instance est dans l’état {state}, elle ne s’exécute pas : {reason}</translation>
        </message>
        <message>
            <source>EC2's status check says {status}. The console's text and picture show how far the machine came.</source>
            <translation>Le contrôle d’état d’EC2 indique {status}. Le texte et l’image de la console montrent jusqu’où la machine est arrivée.</translation>
        </message>
        <message>
            <source>The machine gave up with: {words}</source>
            <translation>La machine a abandonné avec : {words}</translation>
        </message>
        <message>
            <source>Nothing answers at port {port} of {address}. Look whether the service is enabled, the guest's own firewall lets it in, and the network came up.</source>
            <translation>Rien ne répond au port {port} de {address}. Vérifiez que le service est activé, que le pare-feu de l’invité l’autorise et que le réseau est actif.</translation>
        </message>
        <message>
            <source>EC2 shows no volume of the instance.</source>
            <translation>EC2 ne montre aucun volume de l’instance.</translation>
        </message>
        <message>
            <source>Not attached, or smaller than their snapshot: {devices}</source>
            <translation>Non attachés, ou plus petits que leur instantané : {devices}</translation>
        </message>
        <message>
            <source>No account to log in with was given, and no Systems Manager agent answers.</source>
            <translation>Aucun compte de connexion n’a été donné, et aucun agent Systems Manager ne répond.</translation>
        </message>
        <message>
            <source>No Systems Manager agent answers, and Windows is looked into by no other way: install the agent, and name an instance profile that lets it report.</source>
            <translation>Aucun agent Systems Manager ne répond, et Windows n’est examiné par aucun autre moyen : installez l’agent, et indiquez un profil d’instance qui lui permet de se déclarer.</translation>
        </message>
        <message>
            <source>The login as {login} was refused: {reason} An import installs no key: name an account and a key that the machine has had before.</source>
            <translation>La connexion en tant que {login} a été refusée : {reason} Un import n’installe aucune clé : indiquez un compte et une clé que la machine avait déjà.</translation>
        </message>
        <message>
            <source>The machine did not answer.</source>
            <translation>La machine n’a pas répondu.</translation>
        </message>
        <message>
            <source>The instance did not tell.</source>
            <translation>L’instance ne l’a pas indiqué.</translation>
        </message>
        <message>
            <source>In its fstab, and not mounted: {points}</source>
            <translation>Dans son fstab, et non montés : {points}</translation>
        </message>
        <message>
            <source>Mounted read-only although fstab says otherwise: {points}. The file system may be damaged.</source>
            <translation>Montés en lecture seule bien que fstab dise autrement : {points}. Le système de fichiers est peut-être endommagé.</translation>
        </message>
        <message>
            <source>The system sees {seen} disks, {attached} are attached.</source>
            <translation>Le système voit {seen} disques, {attached} sont attachés.</translation>
        </message>
        <message>
            <source>Almost no space, or no inodes, left on {points}</source>
            <translation>Presque plus d’espace, ou d’inodes, sur {points}</translation>
        </message>
        <message>
            <source>Not running: {names}</source>
            <translation>Ne s’exécutent pas : {names}</translation>
        </message>
        <message>
            <source>No process was named, and there is no systemd to ask.</source>
            <translation>Aucun processus n’a été indiqué, et il n’y a pas de systemd à interroger.</translation>
        </message>
        <message>
            <source>Automatic services that ended with an error: {services}</source>
            <translation>Services automatiques terminés sur une erreur : {services}</translation>
        </message>
        <message>
            <source>Windows keeps disks offline: {disks}. Bring them online in Disk Management, or set the SAN policy to OnlineAll before the import.</source>
            <translation>Windows garde des disques hors connexion : {disks}. Mettez-les en ligne dans la Gestion des disques, ou réglez la stratégie SAN sur OnlineAll avant l’importation.</translation>
        </message>
        <message>
            <source>Windows reads no file system on {points}</source>
            <translation>Windows ne lit aucun système de fichiers sur {points}</translation>
        </message>
        <message>
            <source>Marked as damaged, and checked at the next start: {points}</source>
            <translation>Marqué comme endommagé, vérifié au prochain démarrage : {points}</translation>
        </message>
        <message>
            <source>The System log tells of {events} since the boot.</source>
            <translation>Le journal système signale {events} depuis le démarrage.</translation>
        </message>
        <message>
            <source>Failed units: {units}</source>
            <translation>Unités en échec : {units}</translation>
        </message>
        <message>
            <source>No page was named.</source>
            <translation>Aucune page n’a été indiquée.</translation>
        </message>
        <message>
            <source>Nothing answers at {place}.</source>
            <translation>Rien ne répond à {place}.</translation>
        </message>
        <message>
            <source>{place} answers {status}.</source>
            <translation>{place} répond {status}.</translation>
        </message>
        <message>
            <source>EC2 gave it {wanted}, but no interface has this address.</source>
            <translation>EC2 lui a donné {wanted}, mais aucune interface n’a cette adresse.</translation>
        </message>
        <message>
            <source>Not reachable from inside: {targets}</source>
            <translation>Injoignables de l’intérieur : {targets}</translation>
        </message>
        <message>
            <source>The instance has no program to try a connection with.</source>
            <translation>L’instance n’a pas de programme pour tester une connexion.</translation>
        </message>
        <message>
            <source>Instance runs</source>
            <translation>L’instance s’exécute</translation>
        </message>
        <message>
            <source>System status</source>
            <translation>État du système</translation>
        </message>
        <message>
            <source>Instance status</source>
            <translation>État de l’instance</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Console</translation>
        </message>
        <message>
            <source>Port answers</source>
            <translation>Le port répond</translation>
        </message>
        <message>
            <source>Volumes attached</source>
            <translation>Volumes attachés</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Volume integrity</source>
            <translation>Intégrité des volumes</translation>
        </message>
        <message>
            <source>Disk space</source>
            <translation>Espace disque</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Processus</translation>
        </message>
        <message>
            <source>HTTP answer</source>
            <translation>Réponse HTTP</translation>
        </message>
        <message>
            <source>Boot errors</source>
            <translation>Erreurs de démarrage</translation>
        </message>
        <message>
            <source>Connectivity</source>
            <translation>Connectivité</translation>
        </message>
        <message>
            <source>{where}: the default boot entry named there is in no menu; GRUB boots the first entry instead: set the default anew (grub2-set-default, or GRUB_DEFAULT and update-grub).</source>
            <translation>{where} : l’entrée de démarrage par défaut qui y est nommée n’est dans aucun menu ; GRUB démarre la première à la place : redéfinissez l’entrée par défaut (grub2-set-default, ou GRUB_DEFAULT et update-grub).</translation>
        </message>
        <message>
            <source>{where}: the boot loader's configuration holds no entry; write it anew with grub-mkconfig.</source>
            <translation>{where} : la configuration du chargeur de démarrage ne contient aucune entrée ; réécrivez-la avec grub-mkconfig.</translation>
        </message>
        <message>
            <source>{where}: the kernel of the default boot entry is not on the disk; install it again, or choose another entry.</source>
            <translation>{where} : le noyau de l’entrée de démarrage par défaut n’est pas sur le disque ; réinstallez-le, ou choisissez une autre entrée.</translation>
        </message>
        <message>
            <source>{where}: netplan cannot read this file; mend its YAML (netplan generate shows the fault).</source>
            <translation>{where} : netplan ne peut pas lire ce fichier ; corrigez son YAML (netplan generate montre l’erreur).</translation>
        </message>
        <message>
            <source>{where}: this wicked configuration is not well-formed XML; mend it.</source>
            <translation>{where} : cette configuration wicked n’est pas du XML bien formé ; corrigez-la.</translation>
        </message>
        <message>
            <source>{where}: the package database is damaged; rebuild it in the guest (rpm --rebuilddb).</source>
            <translation>{where} : la base de données des paquets est endommagée ; reconstruisez-la dans l’invité (rpm --rebuilddb).</translation>
        </message>
        <message>
            <source>{where}: there is no package database that tells which package a kernel belongs to.</source>
            <translation>{where} : aucune base de données de paquets n’indique à quel paquet appartient un noyau.</translation>
        </message>
        <message>
            <source>{where}: these firewall rules could not be followed; make sure that SSH is let in.</source>
            <translation>{where} : ces règles de pare-feu n’ont pas pu être suivies ; assurez-vous que SSH est autorisé.</translation>
        </message>
        <message>
            <source>{where}: the initramfs is damaged or of an unknown kind; build it anew (update-initramfs -u, or dracut -f).</source>
            <translation>{where} : l’initramfs est endommagé ou d’un type inconnu ; reconstruisez-le (update-initramfs -u, ou dracut -f).</translation>
        </message>
        <message>
            <source>{where}: the initramfs is too large to be read; build it anew with fewer drivers.</source>
            <translation>{where} : l’initramfs est trop grand pour être lu ; reconstruisez-le avec moins de pilotes.</translation>
        </message>
        <message>
            <source>{where}: the initramfs is large and was not read to its end; a deep check reads it.</source>
            <translation>{where} : l’initramfs est grand et n’a pas été lu jusqu’au bout ; une vérification approfondie le lit.</translation>
        </message>
        <message>
            <source>There is no migration {id}. `amigrate status` lists them all.</source>
            <translation>Il n’y a pas de migration {id}. `amigrate status` les liste toutes.</translation>
        </message>
        <message>
            <source>Migration {id} is {state}: it cannot be resumed or cancelled any more.</source>
            <translation>La migration {id} est dans l’état {state} : elle ne peut plus être reprise ni annulée.</translation>
        </message>
        <message>
            <source>Migration {id} is {state}. Cancel it before you remove it.</source>
            <translation>La migration {id} est dans l’état {state}. Annulez-la avant de la retirer.</translation>
        </message>
        <message>
            <source>Migration {id} is running in another window or command. Pause it there first.</source>
            <translation>La migration {id} s’exécute dans une autre fenêtre ou commande. Mettez-la d’abord en pause là-bas.</translation>
        </message>
        <message>
            <source>The list of migrations ({path}) cannot be read or written: {reason}. Check the disk and the folder's permissions.</source>
            <translation>La liste des migrations ({path}) ne peut pas être lue ou écrite : {reason}. Vérifiez le disque et les droits du dossier.</translation>
        </message>
        <message>
            <source>The record of migration {id} in {path} is damaged: {reason}.</source>
            <translation>L’enregistrement de la migration {id} dans {path} est endommagé : {reason}.</translation>
        </message>
        <message>
            <source>This program already runs migrations of {present}; those of {folder} need a process of their own.</source>
            <translation>Ce programme exécute déjà des migrations de {present} ; celles de {folder} exigent leur propre processus.</translation>
        </message>
        <message>
            <source>More than {limit} programs run migrations at once. Close one of them.</source>
            <translation>Plus de {limit} programmes exécutent des migrations à la fois. Fermez-en un.</translation>
        </message>
        <message>
            <source>A fault of this program stopped the migration ({kind}: {reason}). What was done is kept; please report it, and resume.</source>
            <translation>Une erreur de ce programme a arrêté la migration ({kind} : {reason}). Ce qui a été fait est conservé ; merci de la signaler, puis de reprendre.</translation>
        </message>
        <message>
            <source>Uploading {name}: what was sent is kept when the computer sleeps, but time is lost</source>
            <translation>Envoi de {name} : si l’ordinateur se met en veille, ce qui a été envoyé est conservé, mais du temps est perdu</translation>
        </message>
        <message>
            <source>An upload cannot be held to {rate} bytes a second: at least {least} are needed. Pause it instead.</source>
            <translation>Un envoi ne peut pas être limité à {rate} octets par seconde : il en faut au moins {least}. Mettez-le plutôt en pause.</translation>
        </message>
        <message>
            <source>laying out the VMDK:</source>
            <translation>préparation du VMDK :</translation>
        </message>
        <message>
            <source>the disk sets the pace</source>
            <translation>le disque fixe le rythme</translation>
        </message>
        <message>
            <source>the processor sets the pace</source>
            <translation>le processeur fixe le rythme</translation>
        </message>
        <message>
            <source>the network sets the pace</source>
            <translation>le réseau fixe le rythme</translation>
        </message>
        <message>
            <source>waiting for AWS</source>
            <translation>attente d’AWS</translation>
        </message>
        <message>
            <source>held to the limit that was set</source>
            <translation>tenu à la limite fixée</translation>
        </message>
        <message>
            <source>{guest} cannot get a licence from AWS: Linux runs under its own licence only. Choose BYOL, or Auto, which means BYOL here.</source>
            <translation>{guest} ne peut pas recevoir de licence d’AWS : Linux s’exécute uniquement sous sa propre licence. Choisissez BYOL, ou Auto, qui signifie ici BYOL.</translation>
        </message>
        <message>
            <source>{guest} cannot get a licence from AWS: a Windows client runs under your own licence only. Choose BYOL, or Auto, which means BYOL here.</source>
            <translation>{guest} ne peut pas recevoir de licence d’AWS : un client Windows s’exécute uniquement sous votre propre licence. Choisissez BYOL, ou Auto, qui signifie ici BYOL.</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk: AWS decides during the import.</source>
            <translation>Le système d’exploitation n’a pas pu être déterminé d’après le disque : AWS décide pendant l’import.</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk: if this licence does not fit it, the import fails.</source>
            <translation>Le système d’exploitation n’a pas pu être déterminé d’après le disque : si cette licence ne lui convient pas, l’import échoue.</translation>
        </message>
        <message>
            <source>AWS licences exist for Windows Server only.</source>
            <translation>Les licences AWS n’existent que pour Windows Server.</translation>
        </message>
        <message>
            <source>Your own licence stays in force. If the guest is a Windows, the conditions below apply.</source>
            <translation>Votre propre licence reste en vigueur. Si l’invité est un Windows, les conditions ci-dessous s’appliquent.</translation>
        </message>
        <message>
            <source>Auto means AWS here: the machine gets a licence from AWS in place of its own.</source>
            <translation>Auto signifie ici AWS : la machine reçoit une licence d’AWS à la place de la sienne.</translation>
        </message>
        <message>
            <source>Auto means BYOL here: the machine keeps its own licence.</source>
            <translation>Auto signifie ici BYOL : la machine garde sa propre licence.</translation>
        </message>
        <message>
            <source>Nothing changes: the machine keeps its own licence or subscription.</source>
            <translation>Rien ne change : la machine garde sa propre licence ou son abonnement.</translation>
        </message>
        <message>
            <source>Red Hat Enterprise Linux keeps its subscription, which has to be moved to the cloud through Red Hat Cloud Access.</source>
            <translation>Red Hat Enterprise Linux garde son abonnement, qui doit être transféré dans le cloud par Red Hat Cloud Access.</translation>
        </message>
        <message>
            <source>SUSE Linux Enterprise Server keeps its subscription through the SUSE Public Cloud Program (BYOS).</source>
            <translation>SUSE Linux Enterprise Server garde son abonnement par le SUSE Public Cloud Program (BYOS).</translation>
        </message>
        <message>
            <source>The Windows Server licence is paid for by the hour, within the price of the instance.</source>
            <translation>La licence de Windows Server est payée à l’heure, dans le prix de l’instance.</translation>
        </message>
        <message>
            <source>The instance costs what a Linux instance costs, as long as every condition below is met. Eligibility comes from MSDN or Windows Software Assurance Per User.</source>
            <translation>L’instance coûte le prix d’une instance Linux, tant que chaque condition ci-dessous est remplie. L’éligibilité vient de MSDN ou de Windows Software Assurance Per User.</translation>
        </message>
        <message>
            <source>AWS recommends to ask your own legal advisers about Microsoft's terms; using AWS against them is not permitted.</source>
            <translation>AWS recommande de consulter vos propres conseillers juridiques sur les conditions de Microsoft ; utiliser AWS en les enfreignant n’est pas permis.</translation>
        </message>
        <message>
            <source>The instance will run on a Dedicated Host.</source>
            <translation>L’instance s’exécutera sur un hôte dédié.</translation>
        </message>
        <message>
            <source>The machine was made from software that we provide ourselves, and is brought in by VM Import/Export under its current terms.</source>
            <translation>La machine a été créée à partir de logiciels que nous fournissons nous-mêmes, et est introduite par VM Import/Export selon ses conditions actuelles.</translation>
        </message>
        <message>
            <source>The instance runs only in the AWS Regions that we have designated, and where AWS offers BYOL.</source>
            <translation>L’instance ne s’exécute que dans les Régions AWS que nous avons désignées et où AWS propose BYOL.</translation>
        </message>
        <message>
            <source>Windows is activated with our own Microsoft keys, or from our key management system (KMS).</source>
            <translation>Windows est activé avec nos propres clés Microsoft, ou depuis notre système de gestion des clés (KMS).</translation>
        </message>
        <message>
            <source>We know that each start may put the instance on another physical server, and that Microsoft's rules on moving a licence from one server to another allow this.</source>
            <translation>Nous savons que chaque démarrage peut placer l’instance sur un autre serveur physique, et que les règles de Microsoft sur le transfert d’une licence d’un serveur à un autre le permettent.</translation>
        </message>
        <message>
            <source>Our agreements with Microsoft entitle us to BYOL for this software, we have accepted Microsoft's licence terms, and we answer for keeping to them.</source>
            <translation>Nos contrats avec Microsoft nous donnent droit à BYOL pour ce logiciel, nous avons accepté les conditions de licence de Microsoft et répondons de leur respect.</translation>
        </message>
        <message>
            <source>The subscription of this Red Hat Enterprise Linux is enrolled in Red Hat Cloud Access.</source>
            <translation>L’abonnement de ce Red Hat Enterprise Linux est inscrit à Red Hat Cloud Access.</translation>
        </message>
        <message>
            <source>The subscription of this SUSE Linux Enterprise Server is used under the SUSE Public Cloud Program (BYOS).</source>
            <translation>L’abonnement de ce SUSE Linux Enterprise Server est utilisé dans le cadre du SUSE Public Cloud Program (BYOS).</translation>
        </message>
        <message>
            <source>{type} runs {offered}; the guest is {guest}.</source>
            <translation>{type} exécute {offered} ; l’invité est {guest}.</translation>
        </message>
        <message>
            <source>{type} runs {offered}; AWS imports x86 machines only.</source>
            <translation>{type} exécute {offered} ; AWS n’importe que des machines x86.</translation>
        </message>
        <message>
            <source>{type} starts by {offered}; the disk starts by {guest}.</source>
            <translation>{type} démarre par {offered} ; le disque démarre par {guest}.</translation>
        </message>
        <message>
            <source>{type} has an ENA network interface, and no ENA driver was found in the guest: it could not be reached. Install the driver before the import, or choose a type that does not need it.</source>
            <translation>{type} a une interface réseau ENA, et aucun pilote ENA n’a été trouvé dans l’invité : il ne serait pas joignable. Installez le pilote avant l’import, ou choisissez un type qui n’en a pas besoin.</translation>
        </message>
        <message>
            <source>{type} attaches its volumes by NVMe, and no NVMe driver was found in the guest: it could not find its disk. Install the driver before the import, or choose a type that does not need it.</source>
            <translation>{type} attache ses volumes par NVMe, et aucun pilote NVMe n’a été trouvé dans l’invité : il ne trouverait pas son disque. Installez le pilote avant l’import, ou choisissez un type qui n’en a pas besoin.</translation>
        </message>
        <message>
            <source>{type} has {offered} vCPU; the machine is declared with {needed}.</source>
            <translation>{type} a {offered} vCPU ; la machine en déclare {needed}.</translation>
        </message>
        <message>
            <source>The image does not say what the machine had: {cpus} vCPU and {memory} GiB are assumed.</source>
            <translation>L’image ne dit pas ce qu’avait la machine : {cpus} vCPU et {memory} GiB sont supposés.</translation>
        </message>
        <message>
            <source>The machine is declared with {cpus} vCPU and {memory} GiB of memory.</source>
            <translation>La machine déclare {cpus} vCPU et {memory} GiB de mémoire.</translation>
        </message>
        <message>
            <source>{type} has {offered} GiB of memory; the machine is declared with {needed} GiB.</source>
            <translation>{type} a {offered} GiB de mémoire ; la machine en déclare {needed} GiB.</translation>
        </message>
        <message>
            <source>{type} takes {offered} volumes; the machine has {needed}.</source>
            <translation>{type} accepte {offered} volumes ; la machine en a {needed}.</translation>
        </message>
        <message>
            <source>{type} belongs to a previous generation: dearer and slower than today's types, and not in every Region.</source>
            <translation>{type} appartient à une génération précédente : plus cher et plus lent que les types actuels, et absent de certaines Régions.</translation>
        </message>
        <message>
            <source>{type} is not among the types that the guide of 2019 lists for imported Linux machines.</source>
            <translation>{type} n’est pas parmi les types que le guide de 2019 liste pour les machines Linux importées.</translation>
        </message>
        <message>
            <source>There is no instance type {type} in this list.</source>
            <translation>Il n’y a pas de type d’instance {type} dans cette liste.</translation>
        </message>
        <message>
            <source>AWS has never published the size of {type}.</source>
            <translation>AWS n’a jamais publié la taille de {type}.</translation>
        </message>
        <message>
            <source>{type} needs ENA and NVMe drivers; whether the guest has them could not be read.</source>
            <translation>{type} exige les pilotes ENA et NVMe ; impossible de lire si l’invité les possède.</translation>
        </message>
        <message>
            <source>How the disk starts could not be read; {type} may or may not start it.</source>
            <translation>Le mode de démarrage du disque n’a pas pu être lu ; il n’est pas sûr que {type} le démarre.</translation>
        </message>
        <message>
            <source>{type} can start by UEFI, as this disk does.</source>
            <translation>{type} peut démarrer par UEFI, comme ce disque.</translation>
        </message>
        <message>
            <source>{type} is burstable: its processors slow down under lasting load.</source>
            <translation>{type} est à capacité extensible : ses processeurs ralentissent sous une charge durable.</translation>
        </message>
        <message>
            <source>{type} has accelerators (GPU or other) that the guest has no driver for.</source>
            <translation>{type} a des accélérateurs (GPU ou autres) pour lesquels l’invité n’a pas de pilote.</translation>
        </message>
        <message>
            <source>{type} is bare metal: it takes minutes to start.</source>
            <translation>{type} est en matériel nu : il met des minutes à démarrer.</translation>
        </message>
        <message>
            <source>There is no plan yet: the image has not been checked.</source>
            <translation>Il n’y a pas encore de plan : l’image n’a pas été vérifiée.</translation>
        </message>
        <message>
            <source>{path} cannot be found ({reason}). Put it back, or make a new plan.</source>
            <translation>{path} est introuvable ({reason}). Remettez-le en place, ou faites un nouveau plan.</translation>
        </message>
        <message>
            <source>{path} has changed since the plan was made ({size} bytes then, {now} now). Check it again and make a new plan.</source>
            <translation>{path} a changé depuis l’établissement du plan ({size} octets alors, {now} maintenant). Revérifiez-le et faites un nouveau plan.</translation>
        </message>
        <message>
            <source>{path} has {size} bytes; Amazon S3 takes at most {limit} bytes in one object.</source>
            <translation>{path} fait {size} octets ; Amazon S3 accepte au plus {limit} octets dans un objet.</translation>
        </message>
        <message>
            <source>{path} cannot be sent as {container} ({reason}): that takes one readable disk a file, of a size that the container holds. Choose --repack never, or convert the disks first.</source>
            <translation>{path} ne peut pas être envoyé en {container} ({reason}) : cela exige un seul disque lisible par fichier, d’une taille que le conteneur accepte. Choisissez --repack never, ou convertissez d’abord les disques.</translation>
        </message>
        <message>
            <source>{path} is of format {format}, which AWS does not import. Convert it to VHDX, VMDK (stream-optimised) or raw first.</source>
            <translation>{path} est au format {format}, qu’AWS n’importe pas. Convertissez-le d’abord en VHDX, VMDK (stream-optimized) ou raw.</translation>
        </message>
        <message>
            <source>The plan names {count} files; AWS imports at most {limit} volumes.</source>
            <translation>Le plan nomme {count} fichiers ; AWS importe au plus {limit} volumes.</translation>
        </message>
        <message>
            <source>An OVA describes a whole machine and has to be imported alone; the plan names {count} files.</source>
            <translation>Un OVA décrit une machine entière et doit être importé seul ; le plan nomme {count} fichiers.</translation>
        </message>
        <message>
            <source>AWS would refuse this image: {rules}. Mend what the report says and check it again.</source>
            <translation>AWS refuserait cette image : {rules}. Corrigez ce qu’indique le rapport et revérifiez-la.</translation>
        </message>
        <message>
            <source>The plan says {platform}, but the image holds {guest}.</source>
            <translation>Le plan indique {platform}, mais l’image contient {guest}.</translation>
        </message>
        <message>
            <source>{operation} is no usage operation that AWS knows. Use one of {known}, or leave it out.</source>
            <translation>{operation} n’est pas une opération d’utilisation qu’AWS connaît. Utilisez l’une de {known}, ou omettez-la.</translation>
        </message>
        <message>
            <source>Usage operation {operation} is for {platform} under {license}; this plan has {guest} under {chosen}. Leave it out, or change the licence.</source>
            <translation>L’opération d’utilisation {operation} est pour {platform} sous {license} ; ce plan a {guest} sous {chosen}. Omettez-la, ou changez la licence.</translation>
        </message>
        <message>
            <source>A condition of the licence has not been confirmed yet: {item}.</source>
            <translation>Une condition de la licence n’a pas encore été confirmée : {item}.</translation>
        </message>
        <message>
            <source>{region} is not the name of an AWS Region. Names look like eu-west-1.</source>
            <translation>{region} n’est pas le nom d’une Région AWS. Les noms ressemblent à eu-west-1.</translation>
        </message>
        <message>
            <source>{bucket} cannot be the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens, beginning and ending with a letter or digit.</source>
            <translation>{bucket} ne peut pas être le nom d’un compartiment : 3 à 63 lettres minuscules, chiffres, points et tirets, commençant et finissant par une lettre ou un chiffre.</translation>
        </message>
        <message>
            <source>Name a bucket, or let the program create one.</source>
            <translation>Indiquez un compartiment, ou laissez le programme en créer un.</translation>
        </message>
        <message>
            <source>The prefix {prefix} cannot be used: at most 512 bytes, and not beginning with a slash.</source>
            <translation>Le préfixe {prefix} ne peut pas être utilisé : au plus 512 octets, sans barre oblique au début.</translation>
        </message>
        <message>
            <source>{role} cannot be the name of a role: at most 64 letters, digits and + = , . @ - _.</source>
            <translation>{role} ne peut pas être le nom d’un rôle : au plus 64 lettres, chiffres et + = , . @ - _.</translation>
        </message>
        <message>
            <source>The key {key} is named, but encryption is not switched on. Switch it on, or leave the key out.</source>
            <translation>La clé {key} est indiquée, mais le chiffrement n’est pas activé. Activez-le, ou omettez la clé.</translation>
        </message>
        <message>
            <source>There are {count} tags; AWS takes at most {limit}.</source>
            <translation>Il y a {count} balises ; AWS en accepte au plus {limit}.</translation>
        </message>
        <message>
            <source>The tag {key} cannot be used: 1 to 128 characters, a value of at most 256, and not beginning with aws:.</source>
            <translation>La balise {key} ne peut pas être utilisée : 1 à 128 caractères, une valeur d’au plus 256, et pas de aws: au début.</translation>
        </message>
        <message>
            <source>The plan could not be written to {path}: {reason}.</source>
            <translation>Le plan n’a pas pu être écrit dans {path} : {reason}.</translation>
        </message>
        <message>
            <source>The plan {path} could not be read: {reason}.</source>
            <translation>Le plan {path} n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a plan: {reason}.</source>
            <translation>{path} n’est pas un plan : {reason}.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of this program (plan version {version}). Update the program.</source>
            <translation>{path} a été écrit par une version plus récente de ce programme (version de plan {version}). Mettez le programme à jour.</translation>
        </message>
        <message>
            <source>{path} is not a valid plan: {where}: {reason}.</source>
            <translation>{path} n’est pas un plan valide : {where} : {reason}.</translation>
        </message>
        <message>
            <source>Choose the file of a virtual machine's disk, or an OVA.</source>
            <translation>Choisissez le fichier du disque d’une machine virtuelle, ou un OVA.</translation>
        </message>
        <message>
            <source>The image is being checked.</source>
            <translation>L’image est en cours de vérification.</translation>
        </message>
        <message>
            <source>The upload is still running.</source>
            <translation>L’envoi est encore en cours.</translation>
        </message>
        <message>
            <source>AWS is still working on the import.</source>
            <translation>AWS travaille encore à l’import.</translation>
        </message>
        <message>
            <source>Press Start to begin the upload.</source>
            <translation>Appuyez sur Démarrer pour commencer l’envoi.</translation>
        </message>
        <message>
            <source>The migration is under way: it can be paused or cancelled, but not changed.</source>
            <translation>La migration est en cours : elle peut être mise en pause ou annulée, mais pas modifiée.</translation>
        </message>
        <message>
            <source>{path} holds no operating system that could be read, so it cannot be told which answer file it needs. Say it: amigrate answer-file --architecture amd64 (or x86).</source>
            <translation>{path} ne contient aucun système d’exploitation lisible : impossible de dire quel fichier de réponses il lui faut. Indiquez-le : amigrate answer-file --architecture amd64 (ou x86).</translation>
        </message>
        <message>
            <source>{path} holds {guest}: only Windows has sysprep and its answer file.</source>
            <translation>{path} contient {guest} : seul Windows a sysprep et son fichier de réponses.</translation>
        </message>
        <message>
            <source>The architecture of the Windows in {path} could not be read. Say it: amigrate answer-file --architecture amd64 (or x86).</source>
            <translation>L’architecture du Windows dans {path} n’a pas pu être lue. Indiquez-la : amigrate answer-file --architecture amd64 (ou x86).</translation>
        </message>
        <message>
            <source>The Windows in {path} is for {architecture}; AWS imports x86 and amd64 only, and the guide has no answer file for others.</source>
            <translation>Le Windows dans {path} est pour {architecture} ; AWS n’importe que x86 et amd64, et le guide n’a pas de fichier de réponses pour d’autres.</translation>
        </message>
        <message>
            <source>The disk cannot start by {mode}: what was found on it starts by {offered}; leave the boot mode to the program, or choose that one.</source>
            <translation>Le disque ne peut pas démarrer par {mode} : ce qui s’y trouve démarre par {offered} ; laissez le mode de démarrage au programme, ou choisissez celui-là.</translation>
        </message>
        <message>
            <source>The disk says it: {value}.</source>
            <translation>Le disque le dit : {value}.</translation>
        </message>
        <message>
            <source>Not rehearsed: QEMU (qemu-system-x86_64) is not installed; 'amigrate doctor' says how to get it.</source>
            <translation>Pas de répétition : QEMU (qemu-system-x86_64) n’est pas installé ; 'amigrate doctor' indique comment l’obtenir.</translation>
        </message>
        <message>
            <source>Not rehearsed: this machine boots by UEFI and no UEFI firmware for QEMU is installed (Debian: apt-get install ovmf).</source>
            <translation>Pas de répétition : cette machine démarre par UEFI et aucun micrologiciel UEFI pour QEMU n’est installé (Debian : apt-get install ovmf).</translation>
        </message>
        <message>
            <source>Not rehearsed: no operating system was found on {path}; 'amigrate check' says why.</source>
            <translation>Pas de répétition : aucun système d’exploitation n’a été trouvé sur {path} ; 'amigrate check' indique pourquoi.</translation>
        </message>
        <message>
            <source>Not rehearsed: {path} holds a system for {architecture}, and EC2 imports x86-64 machines.</source>
            <translation>Pas de répétition : {path} contient un système pour {architecture}, et EC2 importe des machines x86-64.</translation>
        </message>
        <message>
            <source>Not rehearsed: {path} has no room for a working copy of {needed} bytes; free some space or set AMIGRATE_HOME elsewhere.</source>
            <translation>Pas de répétition : {path} n’a pas la place pour une copie de travail de {needed} octets ; libérez de l’espace ou placez AMIGRATE_HOME ailleurs.</translation>
        </message>
        <message>
            <source>{path} is not a report of amigrate ({reason} at {where}): choose a file that 'amigrate check --json' wrote.</source>
            <translation>{path} n’est pas un rapport d’amigrate ({reason} à {where}) : choisissez un fichier écrit par 'amigrate check --json'.</translation>
        </message>
        <message>
            <source>Import as an image: the files go to S3, and ImportImage makes the guest fit for EC2.</source>
            <translation>Importer comme image : les fichiers vont dans S3, et ImportImage adapte l’invité à EC2.</translation>
        </message>
        <message>
            <source>Import as snapshots: the files go to S3, ImportSnapshot takes each disk as it is, and an AMI is registered from them.</source>
            <translation>Importer comme instantanés : les fichiers vont dans S3, ImportSnapshot prend chaque disque tel quel, et une AMI en est enregistrée.</translation>
        </message>
        <message>
            <source>Write directly: the blocks go to EBS snapshots without S3, and an AMI is registered from them.</source>
            <translation>Écrire directement : les blocs vont dans des instantanés EBS sans passer par S3, et une AMI en est enregistrée.</translation>
        </message>
        <message>
            <source>Write directly, then import: the blocks go to EBS snapshots without S3, and ImportImage makes the guest fit from there.</source>
            <translation>Écrire directement, puis importer : les blocs vont dans des instantanés EBS sans passer par S3, et ImportImage adapte l’invité à EC2 à partir de là.</translation>
        </message>
        <message>
            <source>Import with a manifest: parts and a manifest go to S3, ImportVolume makes volumes, and an AMI is registered from snapshots of them.</source>
            <translation>Importer avec un manifeste : les parties et un manifeste vont dans S3, ImportVolume crée des volumes, et une AMI est enregistrée à partir de leurs instantanés.</translation>
        </message>
        <message>
            <source>AWS would refuse the machine on this route: {rules}.</source>
            <translation>AWS refuserait la machine par cette voie : {rules}.</translation>
        </message>
        <message>
            <source>The largest disk has {size}; this route takes at most {limit}.</source>
            <translation>Le plus grand disque fait {size} ; cette voie accepte au plus {limit}.</translation>
        </message>
        <message>
            <source>The machine has {count} disks; at most {limit} are taken.</source>
            <translation>La machine a {count} disques ; au plus {limit} sont acceptés.</translation>
        </message>
        <message>
            <source>{path} is of format {format}, which this route does not take. Repack it, or choose a direct route.</source>
            <translation>{path} est au format {format}, que cette voie n’accepte pas. Reconditionnez-le, ou choisissez une voie directe.</translation>
        </message>
        <message>
            <source>Not all disks of {path} can be read; see the report.</source>
            <translation>Tous les disques de {path} ne sont pas lisibles ; voir le rapport.</translation>
        </message>
        <message>
            <source>AWS imports no {architecture} guests as images. Choose --route direct or snapshot, which register the disks as they are.</source>
            <translation>AWS n’importe pas d’invités {architecture} comme images. Choisissez --route direct ou snapshot, qui enregistrent les disques tels quels.</translation>
        </message>
        <message>
            <source>{guest} under a licence of AWS's needs ImportImage: an image that is registered from snapshots has no Windows licence. Choose the image route, or bring your own licence.</source>
            <translation>{guest} sous une licence d’AWS exige ImportImage : une image enregistrée à partir d’instantanés n’a pas de licence Windows. Choisissez la voie image, ou apportez votre propre licence.</translation>
        </message>
        <message>
            <source>AWS does not look into the disks: what does not start, or cannot be reached, shows only when an instance is launched.</source>
            <translation>AWS n’examine pas les disques : ce qui ne démarre pas, ou n’est pas joignable, n’apparaît qu’au lancement d’une instance.</translation>
        </message>
        <message>
            <source>AWS adds no drivers, and the kernel's for EC2 were not all found ({rule}): the instance may not find its disk or its network. Add them to the initramfs first.</source>
            <translation>AWS n’ajoute pas de pilotes, et ceux du noyau pour EC2 n’ont pas tous été trouvés ({rule}) : l’instance risque de ne pas trouver son disque ou son réseau. Ajoutez-les d’abord à l’initramfs.</translation>
        </message>
        <message>
            <source>The static network configuration stays ({rule}): the instance cannot be reached until it asks by DHCP. Change it first.</source>
            <translation>La configuration réseau statique reste ({rule}) : l’instance n’est pas joignable tant qu’elle n’utilise pas DHCP. Changez-la d’abord.</translation>
        </message>
        <message>
            <source>The network configuration names an interface that EC2 will not have ({rule}). Change it first.</source>
            <translation>La configuration réseau nomme une interface qu’EC2 n’aura pas ({rule}). Changez-la d’abord.</translation>
        </message>
        <message>
            <source>The lines of /etc/fstab stay as they are ({rule}): name file systems by UUID first, and take out those that EC2 has not.</source>
            <translation>Les lignes de /etc/fstab restent telles quelles ({rule}) : désignez d’abord les systèmes de fichiers par UUID, et retirez ceux qu’EC2 n’a pas.</translation>
        </message>
        <message>
            <source>{guest} gets no drivers, no changed registry and no Windows platform in the AMI: it starts only when AWS's PV, NVMe and ENA drivers are installed before, and is billed as Linux.</source>
            <translation>{guest} ne reçoit ni pilotes, ni registre modifié, ni plateforme Windows dans l’AMI : il ne démarre que si les pilotes PV, NVMe et ENA d’AWS sont installés avant, et est facturé comme Linux.</translation>
        </message>
        <message>
            <source>The AMI of {guest} carries no subscription: the instances use the one that you bring.</source>
            <translation>L’AMI de {guest} ne porte aucun abonnement : les instances utilisent celui que vous apportez.</translation>
        </message>
        <message>
            <source>What ImportImage would refuse is not refused here, and is yours to answer for: {rules}.</source>
            <translation>Ce que refuserait ImportImage n’est pas refusé ici, et relève de votre responsabilité : {rules}.</translation>
        </message>
        <message>
            <source>ImportVolume exists only in the older Regions, takes one disk a task, and asks for a snapshot and an AMI to be made afterwards.</source>
            <translation>ImportVolume n’existe que dans les Régions les plus anciennes, prend un disque par tâche, et exige de créer ensuite un instantané et une AMI.</translation>
        </message>
        <message>
            <source>The volumes are encrypted only where the account encrypts new volumes by default.</source>
            <translation>Les volumes ne sont chiffrés que si le compte chiffre les nouveaux volumes par défaut.</translation>
        </message>
        <message>
            <source>Neither a bucket nor the service role vmimport is needed.</source>
            <translation>Ni un compartiment ni le rôle de service vmimport ne sont nécessaires.</translation>
        </message>
        <message>
            <source>Only the blocks in use go, about {size}, and no copy lies in S3.</source>
            <translation>Seuls les blocs utilisés sont envoyés, environ {size}, et aucune copie ne reste dans S3.</translation>
        </message>
        <message>
            <source>When the disk has changed, only the changed blocks need go again (amigrate migrate --since).</source>
            <translation>Quand le disque a changé, seuls les blocs modifiés doivent être renvoyés (amigrate migrate --since).</translation>
        </message>
        <message>
            <source>The description has {length} characters; AWS takes at most {limit}. Shorten it.</source>
            <translation>La description compte {length} caractères ; AWS en accepte au plus {limit}. Raccourcissez-la.</translation>
        </message>
        <message>
            <source>The comment has {length} characters; AWS takes at most {limit}. Shorten it.</source>
            <translation>Le commentaire compte {length} caractères ; AWS en accepte au plus {limit}. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>{device} cannot be used as a device name: names look like /dev/sdf or /dev/xvdf, and each may be given once.</source>
            <translation>{device} ne peut pas servir de nom de périphérique : les noms ressemblent à /dev/sdf ou /dev/xvdf, et chacun ne peut être donné qu’une fois.</translation>
        </message>
        <message>
            <source>Boot mode {mode} does not go together with {architecture}. Choose the other boot mode, or leave it out.</source>
            <translation>Le mode de démarrage {mode} ne va pas avec {architecture}. Choisissez l’autre mode de démarrage, ou omettez-le.</translation>
        </message>
        <message>
            <source>UEFI can be asked for only with the platform when AWS imports from snapshots. Give --platform Linux or Windows.</source>
            <translation>UEFI ne peut être demandé qu’avec la plateforme quand AWS importe à partir d’instantanés. Donnez --platform Linux ou Windows.</translation>
        </message>
        <message>
            <source>The key {key} lies in another Region than {region}, where the disks are encrypted. Use a key of {region}.</source>
            <translation>La clé {key} se trouve dans une autre Région que {region}, où les disques sont chiffrés. Utilisez une clé de {region}.</translation>
        </message>
        <message>
            <source>{arn} is no ARN of a licence configuration (arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-…).</source>
            <translation>{arn} n’est pas l’ARN d’une configuration de licence (arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-…).</translation>
        </message>
        <message>
            <source>The licence configuration {arn} lies in another Region than {region}. Use one of {region}.</source>
            <translation>La configuration de licence {arn} se trouve dans une autre Région que {region}. Utilisez-en une de {region}.</translation>
        </message>
        <message>
            <source>A licence configuration counts licences of your own; this plan takes AWS's. Choose --license-type BYOL, or leave it out.</source>
            <translation>Une configuration de licence compte vos propres licences ; ce plan prend celle d’AWS. Choisissez --license-type BYOL, ou omettez-la.</translation>
        </message>
        <message>
            <source>Only a direct route can send what has changed since an earlier migration; this plan goes by {route}. Choose --route direct or direct-image.</source>
            <translation>Seule une voie directe peut envoyer ce qui a changé depuis une migration antérieure ; ce plan passe par {route}. Choisissez --route direct ou direct-image.</translation>
        </message>
        <message>
            <source>{id} is no migration's id. `amigrate status` lists them.</source>
            <translation>{id} n’est pas l’identifiant d’une migration. `amigrate status` les liste.</translation>
        </message>
        <message>
            <source>The route {route} sends the files as they are. Choose --repack never.</source>
            <translation>La voie {route} envoie les fichiers tels quels. Choisissez --repack never.</translation>
        </message>
        <message>
            <source>The route {route} has no place for {names}: only ImportImage takes them. Leave them out, or choose the image route.</source>
            <translation>La voie {route} n’a pas de place pour {names} : seul ImportImage les accepte. Omettez-les, ou choisissez la voie image.</translation>
        </message>
        <message>
            <source>ImportVolume encrypts nothing by itself. Switch on EBS encryption by default in the account and leave --encrypted out, or choose another route.</source>
            <translation>ImportVolume ne chiffre rien de lui-même. Activez le chiffrement EBS par défaut dans le compte et omettez --encrypted, ou choisissez une autre voie.</translation>
        </message>
        <message>
            <source>EBS has other bytes of block {block} of {snapshot} than were sent; it is sent again.</source>
            <translation>EBS a pour le bloc {block} de {snapshot} d’autres octets que ceux envoyés ; il est renvoyé.</translation>
        </message>
        <message>
            <source>The snapshot {snapshot} did not become complete: {aws_message} Resume the migration; it begins a new one.</source>
            <translation>L’instantané {snapshot} n’est pas devenu complet : {aws_message} Reprenez la migration ; elle en commence un nouveau.</translation>
        </message>
        <message>
            <source>Migration {id} has not written the same disks directly, or has not finished. Choose another one for --since, or leave it out.</source>
            <translation>La migration {id} n’a pas écrit les mêmes disques directement, ou n’est pas terminée. Choisissez-en une autre pour --since, ou omettez-le.</translation>
        </message>
        <message>
            <source>Not all disks of {path} can be read, so it cannot be written directly.</source>
            <translation>Tous les disques de {path} ne sont pas lisibles : il ne peut donc pas être écrit directement.</translation>
        </message>
        <message>
            <source>The import manifest is no XML that can be read: {reason}.</source>
            <translation>Le manifeste d’import n’est pas du XML lisible : {reason}.</translation>
        </message>
        <message>
            <source>The import manifest lacks {name}, or has it wrong.</source>
            <translation>Dans le manifeste d’import, {name} manque ou est faux.</translation>
        </message>
        <message>
            <source>The import manifest names the format {format}; it has to be RAW, VHD or VMDK.</source>
            <translation>Le manifeste d’import nomme le format {format} ; ce doit être RAW, VHD ou VMDK.</translation>
        </message>
        <message>
            <source>The import manifest has {count} parts: there has to be one, and at most 100,000.</source>
            <translation>Le manifeste d’import a {count} parties : il en faut une au moins et 100 000 au plus.</translation>
        </message>
        <message>
            <source>Part {part} of the import manifest begins at byte {start}, not at {expected}.</source>
            <translation>La partie {part} du manifeste d’import commence à l’octet {start}, et non à {expected}.</translation>
        </message>
        <message>
            <source>The import manifest says {size} bytes, but its parts have {parts}.</source>
            <translation>Le manifeste d’import indique {size} octets, mais ses parties en ont {parts}.</translation>
        </message>
        <message>
            <source>The import manifest asks for a volume of {size} GiB.</source>
            <translation>Le manifeste d’import demande un volume de {size} GiB.</translation>
        </message>
        <message>
            <source>The import manifest names {address}, which is no http(s) address.</source>
            <translation>Le manifeste d’import nomme {address}, qui n’est pas une adresse http(s).</translation>
        </message>
        <message>
            <source>The Region has no availability zone that volumes can be made in. Choose another Region.</source>
            <translation>La Région n’a pas de zone de disponibilité où créer des volumes. Choisissez une autre Région.</translation>
        </message>
        <message>
            <source>There is no rule {rule}; 'amigrate rules' lists them.</source>
            <translation>Il n’y a pas de règle {rule} ; 'amigrate rules' les liste.</translation>
        </message>
        <message>
            <source>{rule} asks for no confirmation here: it was judged from the disk ({verdict}). Leave it out of --confirm; 'amigrate check' marks what can be confirmed.</source>
            <translation>{rule} ne demande pas de confirmation ici : elle a été jugée d’après le disque ({verdict}). Retirez-la de --confirm ; 'amigrate check' marque ce qui peut être confirmé.</translation>
        </message>
        <message>
            <source>The sandbox cannot keep its state in {folder}: {reason}. Choose another folder with --state.</source>
            <translation>Le bac à sable ne peut pas conserver son état dans {folder} : {reason}. Choisissez un autre dossier avec --state.</translation>
        </message>
        <message>
            <source>Another sandbox already runs on {folder}. Use that one, or choose another folder with --state.</source>
            <translation>Un autre bac à sable s’exécute déjà sur {folder}. Utilisez celui-là, ou choisissez un autre dossier avec --state.</translation>
        </message>
        <message>
            <source>Port {port} cannot be used: {reason}. Choose another one with --port, or 0 for any free one.</source>
            <translation>Le port {port} ne peut pas être utilisé : {reason}. Choisissez-en un autre avec --port, ou 0 pour n’importe quel port libre.</translation>
        </message>
        <message>
            <source>The sandbox did not start in {folder}: {reason}. Its log is {log}.</source>
            <translation>Le bac à sable n’a pas démarré dans {folder} : {reason}. Son journal est {log}.</translation>
        </message>
        <message>
            <source>The sandbox does not take these service control policies: {reason}. Each must be a policy document with Effect, Action and Resource.</source>
            <translation>Le bac à sable n’accepte pas ces stratégies de contrôle des services : {reason}. Chacune doit être un document de stratégie avec Effect, Action et Resource.</translation>
        </message>
        <message>
            <source>The sandbox in {folder} was not ready after {seconds} seconds. Its log is {log}.</source>
            <translation>Le bac à sable dans {folder} n’était pas prêt après {seconds} secondes. Son journal est {log}.</translation>
        </message>
        <message>
            <source>The registry hive {where} is not there, so what it says is unknown; check that the image holds the whole system volume.</source>
            <translation>La ruche de registre {where} est absente, son contenu est donc inconnu ; vérifiez que l’image contient tout le volume système.</translation>
        </message>
        <message>
            <source>{where} does not start like a registry hive; start the machine once, shut it down, and export it again.</source>
            <translation>{where} ne commence pas comme une ruche de registre ; démarrez la machine une fois, éteignez-la, et réexportez-la.</translation>
        </message>
        <message>
            <source>The registry hive {where} is damaged; start the machine once so that Windows mends it, shut it down, and export it again.</source>
            <translation>La ruche de registre {where} est endommagée ; démarrez la machine une fois pour que Windows la répare, éteignez-la, et réexportez-la.</translation>
        </message>
        <message>
            <source>The registry value {where} has a type that Windows does not use there; look at it with regedit and set it again.</source>
            <translation>La valeur de registre {where} a un type que Windows n’utilise pas à cet endroit ; examinez-la avec regedit et redéfinissez-la.</translation>
        </message>
        <message>
            <source>The account record {where} is too short to be read; look at the accounts with "net user" and set the passwords again.</source>
            <translation>L’enregistrement de compte {where} est trop court pour être lu ; examinez les comptes avec "net user" et redéfinissez les mots de passe.</translation>
        </message>
        <message>
            <source>No boot store (BCD or boot.ini) was found for {where}; check that the system partition is in the image.</source>
            <translation>Aucun magasin de démarrage (BCD ou boot.ini) n’a été trouvé pour {where} ; vérifiez que la partition système est dans l’image.</translation>
        </message>
        <message>
            <source>The registry value {where} is not there, though every Windows has it; start the machine once, shut it down, and export it again.</source>
            <translation>La valeur de registre {where} est absente, alors que tout Windows l’a ; démarrez la machine une fois, éteignez-la, et réexportez-la.</translation>
        </message>
        <message>
            <source>{where} is not a Windows program, so the processor that this Windows is for is unknown; repair it with "sfc /scannow" and export it again.</source>
            <translation>{where} n’est pas un programme Windows : le processeur auquel ce Windows est destiné est donc inconnu ; réparez-le avec "sfc /scannow" et réexportez.</translation>
        </message>
    </context>
    <context>
        <name>migrations</name>
        <message>
            <source>Machine</source>
            <translation>Machine</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Bac à sable</translation>
        </message>
    </context>
    <context>
        <name>options</name>
        <message>
            <source>Import options</source>
            <translation>Options d’import</translation>
        </message>
        <message>
            <source>{platform}, AWS's licence</source>
            <translation>{platform}, licence d’AWS</translation>
        </message>
        <message>
            <source>{platform}, a licence of your own</source>
            <translation>{platform}, licence à vous</translation>
        </message>
        <message>
            <source>{system}, {sql} of AWS</source>
            <translation>{system}, {sql} d’AWS</translation>
        </message>
        <message>
            <source>Nothing is set: AWS and the image decide.</source>
            <translation>Rien n’est fixé : AWS et l’image décident.</translation>
        </message>
        <message>
            <source>description</source>
            <translation>description</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>commentaire</translation>
        </message>
        <message>
            <source>boot mode</source>
            <translation>mode de démarrage</translation>
        </message>
        <message>
            <source>usage operation</source>
            <translation>opération d’utilisation</translation>
        </message>
        <message>
            <source>licence configurations</source>
            <translation>configurations de licence</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>plateforme</translation>
        </message>
        <message>
            <source>architecture</source>
            <translation>architecture</translation>
        </message>
        <message>
            <source>hypervisor</source>
            <translation>hyperviseur</translation>
        </message>
        <message>
            <source>device names</source>
            <translation>noms de périphérique</translation>
        </message>
        <message>
            <source>Set: {names}</source>
            <translation>Fixé : {names}</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Your AMI</source>
            <translation>Votre AMI</translation>
        </message>
        <message>
            <source>AMI id</source>
            <translation>Identifiant de l’AMI</translation>
        </message>
        <message>
            <source>Launch command</source>
            <translation>Commande de lancement</translation>
        </message>
        <message>
            <source>Launch it</source>
            <translation>La lancer</translation>
        </message>
        <message>
            <source>This was the sandbox: to do it for real, make a new migration and choose AWS on the review page.</source>
            <translation>C’était le bac à sable : pour de vrai, faites une nouvelle migration et choisissez AWS sur la page Récapitulatif.</translation>
        </message>
        <message>
            <source>Launch a &amp;test instance…</source>
            <translation>Lancer une &amp;instance d’essai…</translation>
        </message>
        <message>
            <source>Clean &amp;up…</source>
            <translation>&amp;Nettoyer…</translation>
        </message>
        <message>
            <source>Shows what lies in the account, with its monthly cost</source>
            <translation>Montre ce qui se trouve dans le compte, avec son coût mensuel</translation>
        </message>
        <message>
            <source>sandbox on this computer</source>
            <translation>bac à sable sur cet ordinateur</translation>
        </message>
        <message>
            <source>deleted from the bucket</source>
            <translation>supprimé du compartiment</translation>
        </message>
        <message>
            <source>still in the bucket</source>
            <translation>encore dans le compartiment</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>Instantanés</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>Fichier envoyé</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>Tâche d’import</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>Lancement d’essai</translation>
        </message>
        <message>
            <source>&amp;Test launch…</source>
            <translation>Lancement d’&amp;essai…</translation>
        </message>
        <message>
            <source>Why it failed</source>
            <translation>Raison de l’échec</translation>
        </message>
        <message>
            <source>AWS's message</source>
            <translation>Message d’AWS</translation>
        </message>
        <message>
            <source>AWS says</source>
            <translation>AWS indique</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>{rule} (the check before the upload failed it)</source>
            <translation>{rule} (déjà non satisfait à la vérification avant l’envoi)</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>Source : {source}</translation>
        </message>
        <message>
            <source>AWS status</source>
            <translation>État AWS</translation>
        </message>
        <message>
            <source>Checking the account…</source>
            <translation>Vérification du compte…</translation>
        </message>
        <message>
            <source>Uploading {name}…</source>
            <translation>Envoi de {name}…</translation>
        </message>
    </context>
    <context>
        <name>pane</name>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>could not be told</source>
            <translation>n’a pas pu être déterminé</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Type d’instance</translation>
        </message>
        <message>
            <source>chosen at the launch</source>
            <translation>choisi au lancement</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Destination</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>Tâche d’import</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>Lancement d’essai</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>drivers for EC2</source>
            <translation>pilotes pour EC2</translation>
        </message>
        <message>
            <source>addresses by DHCP</source>
            <translation>adresses par DHCP</translation>
        </message>
        <message>
            <source>mounts by UUID</source>
            <translation>montages par UUID</translation>
        </message>
        <message>
            <source>boot menu</source>
            <translation>menu de démarrage</translation>
        </message>
        <message>
            <source>registry made bootable, addresses by DHCP</source>
            <translation>registre rendu amorçable, adresses par DHCP</translation>
        </message>
    </context>
    <context>
        <name>rehearsal</name>
        <message>
            <source>The firmware finds the disk</source>
            <translation>Le micrologiciel trouve le disque</translation>
        </message>
        <message>
            <source>The boot loader starts</source>
            <translation>Le chargeur de démarrage démarre</translation>
        </message>
        <message>
            <source>The kernel starts</source>
            <translation>Le noyau démarre</translation>
        </message>
        <message>
            <source>The root file system is mounted</source>
            <translation>Le système de fichiers racine est monté</translation>
        </message>
        <message>
            <source>An address comes by DHCP</source>
            <translation>Une adresse arrive par DHCP</translation>
        </message>
        <message>
            <source>Someone can log in</source>
            <translation>Il est possible de se connecter</translation>
        </message>
        <message>
            <source>Windows is activated</source>
            <translation>Windows est activé</translation>
        </message>
        <message>
            <source>Driver {name}</source>
            <translation>Pilote {name}</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>proved</source>
            <translation>prouvé</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>checked only</source>
            <translation>vérifié seulement</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>non atteint</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>You may do what the plan does</source>
            <translation>Vous pouvez faire ce que fait le plan</translation>
        </message>
        <message>
            <source>Whoever signed in may do every action that this plan uses, on this bucket and role; it is not the account's root user.</source>
            <translation>La personne connectée a droit à chaque action que ce plan utilise, sur ce compartiment et ce rôle ; ce n’est pas l’utilisateur racine du compte.</translation>
        </message>
        <message>
            <source>{arn} may do all {count} actions that this plan needs.</source>
            <translation>{arn} a droit aux {count} actions dont ce plan a besoin.</translation>
        </message>
        <message>
            <source>These are the credentials of account {account}'s root user.</source>
            <translation>Ces identifiants sont ceux de l’utilisateur racine du compte {account}.</translation>
        </message>
        <message>
            <source>No policy lets you do {actions}.</source>
            <translation>Aucune stratégie ne vous autorise {actions}.</translation>
        </message>
        <message>
            <source>A policy of yours denies {actions}.</source>
            <translation>Une de vos stratégies refuse {actions}.</translation>
        </message>
        <message>
            <source>A service control policy of the organization denies {actions}: no policy in this account can allow it.</source>
            <translation>Une stratégie de contrôle des services de l’organisation refuse {actions} : aucune stratégie de ce compte ne peut l’autoriser.</translation>
        </message>
        <message>
            <source>A resource control policy of the organization denies {actions}.</source>
            <translation>Une stratégie de contrôle des ressources de l’organisation refuse {actions}.</translation>
        </message>
        <message>
            <source>Your permissions boundary does not let you do {actions}.</source>
            <translation>Votre limite d’autorisations ne vous autorise pas {actions}.</translation>
        </message>
        <message>
            <source>The session's policy does not let you do {actions}.</source>
            <translation>La stratégie de la session ne vous autorise pas {actions}.</translation>
        </message>
        <message>
            <source>The resource's own policy denies {actions}.</source>
            <translation>La stratégie de la ressource elle-même refuse {actions}.</translation>
        </message>
        <message>
            <source>The policy of the VPC endpoint in between denies {actions}.</source>
            <translation>La stratégie du point de terminaison de VPC intermédiaire refuse {actions}.</translation>
        </message>
        <message>
            <source>You may not do {actions}: the import goes on without, but something stays behind or undone.</source>
            <translation>Vous n’avez pas droit à {actions} : l’import continue sans, mais quelque chose reste en place ou n’est pas fait.</translation>
        </message>
        <message>
            <source>Whether you may do {actions} depends on conditions that cannot be told beforehand.</source>
            <translation>Votre droit à {actions} dépend de conditions qui ne peuvent pas être connues à l’avance.</translation>
        </message>
        <message>
            <source>Whether you may do {actions} could not be asked beforehand: {reason}.</source>
            <translation>Votre droit à {actions} n’a pas pu être demandé à l’avance : {reason}.</translation>
        </message>
        <message>
            <source>Not asked: who you are comes first.</source>
            <translation>Non demandé : il faut d’abord savoir qui vous êtes.</translation>
        </message>
        <message>
            <source>Ask the account's administrator to attach the policy that `amigrate policy --bucket BUCKET` writes.</source>
            <translation>Demandez à l’administrateur du compte d’attacher la stratégie qu’écrit `amigrate policy --bucket BUCKET`.</translation>
        </message>
        <message>
            <source>Sign in as an IAM user or role; VM Import/Export does not work for the root user.</source>
            <translation>Connectez-vous en tant qu’utilisateur ou rôle IAM ; VM Import/Export ne fonctionne pas pour l’utilisateur racine.</translation>
        </message>
        <message>
            <source>Ask the account's administrator to take the Deny out of the policy that is named above.</source>
            <translation>Demandez à l’administrateur du compte de retirer le Deny de la stratégie nommée ci-dessus.</translation>
        </message>
        <message>
            <source>Ask whoever runs the AWS organization; the account's own administrator cannot change this.</source>
            <translation>Adressez-vous à la personne qui gère l’organisation AWS ; l’administrateur du compte ne peut pas changer cela.</translation>
        </message>
        <message>
            <source>Ask the account's administrator to widen your permissions boundary by the actions named.</source>
            <translation>Demandez à l’administrateur du compte d’étendre votre limite d’autorisations aux actions nommées.</translation>
        </message>
        <message>
            <source>Sign in without the session policy, or with one that allows the actions named.</source>
            <translation>Connectez-vous sans la stratégie de session, ou avec une qui autorise les actions nommées.</translation>
        </message>
        <message>
            <source>Ask your network's administrator to allow the actions in the VPC endpoint's policy.</source>
            <translation>Demandez à l’administrateur de votre réseau d’autoriser les actions dans la stratégie du point de terminaison de VPC.</translation>
        </message>
        <message>
            <source>To know it beforehand, let yourself do iam:SimulatePrincipalPolicy; `amigrate policy` writes it too.</source>
            <translation>Pour le savoir à l’avance, accordez-vous iam:SimulatePrincipalPolicy ; `amigrate policy` l’écrit aussi.</translation>
        </message>
        <message>
            <source>The service role reaches the bucket</source>
            <translation>Le rôle de service atteint le compartiment</translation>
        </message>
        <message>
            <source>The service role exists, lets VM Import/Export take it on, and may read this bucket, prefix and keys and make the image.</source>
            <translation>Le rôle de service existe, laisse VM Import/Export l’endosser, et a le droit de lire ce compartiment, ce préfixe et ces clés et de créer l’image.</translation>
        </message>
        <message>
            <source>{service} may take on {role}, and the role reaches {bucket}.</source>
            <translation>{service} peut endosser {role}, et le rôle atteint {bucket}.</translation>
        </message>
        <message>
            <source>There is no role {role} yet; the program makes it when the migration starts.</source>
            <translation>Il n’y a pas encore de rôle {role} ; le programme le crée au démarrage de la migration.</translation>
        </message>
        <message>
            <source>{role} lacks {missing}; the program adds a policy for {bucket} when the migration starts.</source>
            <translation>Il manque {missing} à {role} ; le programme ajoute une stratégie pour {bucket} au démarrage de la migration.</translation>
        </message>
        <message>
            <source>There is no role {role}.</source>
            <translation>Il n’y a pas de rôle {role}.</translation>
        </message>
        <message>
            <source>{role} does not trust {service}.</source>
            <translation>{role} n’approuve pas {service}.</translation>
        </message>
        <message>
            <source>{role} trusts {service}, but not with the external id {external_id}.</source>
            <translation>{role} approuve {service}, mais pas avec l’identifiant externe {external_id}.</translation>
        </message>
        <message>
            <source>{role} trusts {service}, but only in the name of another account or source (aws:SourceAccount, aws:SourceArn).</source>
            <translation>{role} approuve {service}, mais seulement au nom d’un autre compte ou d’une autre source (aws:SourceAccount, aws:SourceArn).</translation>
        </message>
        <message>
            <source>Whether {service} may take on {role} depends on a condition that cannot be told from here.</source>
            <translation>Que {service} puisse endosser {role} dépend d’une condition qui ne peut pas être évaluée d’ici.</translation>
        </message>
        <message>
            <source>{role} lacks {missing}.</source>
            <translation>Il manque {missing} à {role}.</translation>
        </message>
        <message>
            <source>A policy of {role} denies {missing}.</source>
            <translation>Une stratégie de {role} refuse {missing}.</translation>
        </message>
        <message>
            <source>The permissions boundary of {role} does not let it do {missing}.</source>
            <translation>La limite d’autorisations de {role} ne lui autorise pas {missing}.</translation>
        </message>
        <message>
            <source>Whether {role} may do {missing} depends on conditions that cannot be told from here.</source>
            <translation>Le droit de {role} à {missing} dépend de conditions qui ne peuvent pas être évaluées d’ici.</translation>
        </message>
        <message>
            <source>Let the program mend it, or hand `amigrate policy --bucket {bucket}` to the account's administrator.</source>
            <translation>Laissez le programme le corriger, ou remettez `amigrate policy --bucket {bucket}` à l’administrateur du compte.</translation>
        </message>
        <message>
            <source>Let the program make it, or hand `amigrate policy --bucket {bucket}` to the account's administrator.</source>
            <translation>Laissez le programme le créer, ou remettez `amigrate policy --bucket {bucket}` à l’administrateur du compte.</translation>
        </message>
        <message>
            <source>Take the Deny out of the policy that is named above, or name another role.</source>
            <translation>Retirez le Deny de la stratégie nommée ci-dessus, ou indiquez un autre rôle.</translation>
        </message>
        <message>
            <source>Widen the role's permissions boundary, or name another role.</source>
            <translation>Étendez la limite d’autorisations du rôle, ou indiquez un autre rôle.</translation>
        </message>
        <message>
            <source>The bucket is right</source>
            <translation>Le compartiment convient</translation>
        </message>
        <message>
            <source>The bucket lies in the import's Region, belongs to this account, is private, and no policy of it shuts you or the role out.</source>
            <translation>Le compartiment se trouve dans la Région de l’import, appartient à ce compte, est privé, et aucune de ses stratégies ne vous exclut, ni vous ni le rôle.</translation>
        </message>
        <message>
            <source>{bucket} lies in {region}, is this account's, and lets you and the role in.</source>
            <translation>{bucket} se trouve dans {region}, appartient à ce compte, et vous donne accès, à vous et au rôle.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket} yet; the program makes it in {wanted} when the migration starts, private and encrypted.</source>
            <translation>Il n’y a pas encore de compartiment {bucket} ; le programme le crée dans {wanted} au démarrage de la migration, privé et chiffré.</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}.</source>
            <translation>Il n’y a pas de compartiment {bucket}.</translation>
        </message>
        <message>
            <source>{bucket} belongs to another account, or you may not see it.</source>
            <translation>{bucket} appartient à un autre compte, ou vous n’avez pas le droit de le voir.</translation>
        </message>
        <message>
            <source>{bucket} lies in {region}, the import runs in {wanted}.</source>
            <translation>{bucket} se trouve dans {region}, l’import s’exécute dans {wanted}.</translation>
        </message>
        <message>
            <source>{bucket} is not closed to the public.</source>
            <translation>{bucket} n’est pas fermé au public.</translation>
        </message>
        <message>
            <source>{bucket} keeps the parts of uploads that nobody completes, and they are paid for.</source>
            <translation>{bucket} conserve les parties des envois que personne n’achève, et elles sont facturées.</translation>
        </message>
        <message>
            <source>{bucket} locks new objects for a time: the uploaded image cannot be removed before.</source>
            <translation>{bucket} verrouille les nouveaux objets pendant un temps : l’image envoyée ne peut pas être supprimée avant.</translation>
        </message>
        <message>
            <source>{bucket} keeps old versions: the uploaded image, once removed, stays as one and is paid for.</source>
            <translation>{bucket} conserve les anciennes versions : l’image envoyée, une fois supprimée, en reste une et est facturée.</translation>
        </message>
        <message>
            <source>{bucket} names no default encryption; S3 encrypts with its own keys all the same.</source>
            <translation>{bucket} n’indique pas de chiffrement par défaut ; S3 chiffre quand même avec ses propres clés.</translation>
        </message>
        <message>
            <source>The policy of {bucket} denies {action} to you.</source>
            <translation>La stratégie de {bucket} vous refuse {action}.</translation>
        </message>
        <message>
            <source>The policy of {bucket} denies {action} to the service role.</source>
            <translation>La stratégie de {bucket} refuse {action} au rôle de service.</translation>
        </message>
        <message>
            <source>Whether the policy of {bucket} denies {action} to {who} depends on conditions that cannot be told from here.</source>
            <translation>Que la stratégie de {bucket} refuse {action} à {who} dépend de conditions qui ne peuvent pas être évaluées d’ici.</translation>
        </message>
        <message>
            <source>Not all settings of {bucket} may be read ({actions}).</source>
            <translation>Tous les paramètres de {bucket} ne peuvent pas être lus ({actions}).</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Choose a bucket in {wanted}, or import in {region}.</source>
            <translation>Choisissez un compartiment dans {wanted}, ou importez dans {region}.</translation>
        </message>
        <message>
            <source>Let the program close it, unless something else in it is meant for the public.</source>
            <translation>Laissez le programme le fermer, sauf si un autre de ses contenus est destiné au public.</translation>
        </message>
        <message>
            <source>Let the program add a lifecycle rule that ends uploads after 30 days.</source>
            <translation>Laissez le programme ajouter une règle de cycle de vie qui met fin aux envois après 30 jours.</translation>
        </message>
        <message>
            <source>Choose a bucket without a default retention, or keep the uploaded image.</source>
            <translation>Choisissez un compartiment sans rétention par défaut, ou conservez l’image envoyée.</translation>
        </message>
        <message>
            <source>Choose a bucket without versioning, or add a lifecycle rule that expires noncurrent versions.</source>
            <translation>Choisissez un compartiment sans gestion des versions, ou ajoutez une règle de cycle de vie qui fait expirer les versions non actuelles.</translation>
        </message>
        <message>
            <source>Let the program set it, so that audits find what they look for.</source>
            <translation>Laissez le programme le définir, pour que les audits trouvent ce qu’ils cherchent.</translation>
        </message>
        <message>
            <source>Change the statement shown, or choose another bucket.</source>
            <translation>Modifiez l’instruction affichée, ou choisissez un autre compartiment.</translation>
        </message>
        <message>
            <source>Change the statement shown so that the service role may read, or choose another bucket.</source>
            <translation>Modifiez l’instruction affichée pour que le rôle de service puisse lire, ou choisissez un autre compartiment.</translation>
        </message>
        <message>
            <source>Let yourself do the actions named, or ask someone who may.</source>
            <translation>Accordez-vous les actions nommées, ou demandez à quelqu’un qui en a le droit.</translation>
        </message>
        <message>
            <source>The KMS keys can be used</source>
            <translation>Les clés KMS sont utilisables</translation>
        </message>
        <message>
            <source>The Region is switched on, and every KMS key that the import comes across is enabled, in the Region, and open to you and the service role.</source>
            <translation>La Région est activée, et chaque clé KMS que l’import rencontre est activée, dans la Région, et accessible à vous et au rôle de service.</translation>
        </message>
        <message>
            <source>You and {role} may use {keys}.</source>
            <translation>Vous et {role} avez le droit d’utiliser {keys}.</translation>
        </message>
        <message>
            <source>The import comes across no key of yours: nothing is encrypted with one in {region}.</source>
            <translation>L’import ne rencontre aucune de vos clés : rien n’est chiffré avec l’une d’elles dans {region}.</translation>
        </message>
        <message>
            <source>The Region {region} is not switched on in this account.</source>
            <translation>La Région {region} n’est pas activée dans ce compte.</translation>
        </message>
        <message>
            <source>There is no Region {region}.</source>
            <translation>Il n’y a pas de Région {region}.</translation>
        </message>
        <message>
            <source>The security token service is not active in {region}.</source>
            <translation>Le Security Token Service n’est pas actif dans {region}.</translation>
        </message>
        <message>
            <source>There is no key {key} in {region}, which {use} are encrypted with.</source>
            <translation>Il n’y a pas dans {region} de clé {key}, avec laquelle sont chiffrés : {use}.</translation>
        </message>
        <message>
            <source>The key {key} lies in {there}, the import runs in {region}.</source>
            <translation>La clé {key} se trouve dans {there}, l’import s’exécute dans {region}.</translation>
        </message>
        <message>
            <source>The key {key} is {state}.</source>
            <translation>La clé {key} est dans l’état {state}.</translation>
        </message>
        <message>
            <source>The key {key} is not a symmetric encryption key.</source>
            <translation>La clé {key} n’est pas une clé de chiffrement symétrique.</translation>
        </message>
        <message>
            <source>Neither the key's policy nor a grant lets the role {role} do {actions} with {key}, which {use} are encrypted with.</source>
            <translation>Ni la stratégie de la clé ni un octroi n’autorise au rôle {role} {actions} avec {key}, avec laquelle sont chiffrés : {use}.</translation>
        </message>
        <message>
            <source>The role {role} may not do {actions} with {key} yet; the program adds it to its policy when the migration starts.</source>
            <translation>Le rôle {role} n’a pas encore droit à {actions} avec {key} ; le programme l’ajoute à sa stratégie au démarrage de la migration.</translation>
        </message>
        <message>
            <source>The policy of the key {key} does not let you do {actions}, so nothing can be uploaded.</source>
            <translation>La stratégie de la clé {key} ne vous autorise pas {actions} : rien ne peut donc être envoyé.</translation>
        </message>
        <message>
            <source>Whether {who} may do {actions} with {key} depends on conditions that cannot be told from here.</source>
            <translation>Le droit de {who} à {actions} avec {key} dépend de conditions qui ne peuvent pas être évaluées d’ici.</translation>
        </message>
        <message>
            <source>The key {key} could not be looked at: {reason}.</source>
            <translation>La clé {key} n’a pas pu être examinée : {reason}.</translation>
        </message>
        <message>
            <source>Who may use the key {key} could not be read: {reason}.</source>
            <translation>Impossible de lire qui a le droit d’utiliser la clé {key} : {reason}.</translation>
        </message>
        <message>
            <source>Switch it on in the account's settings, or choose another Region: `aws account enable-region --region-name {region}`</source>
            <translation>Activez-la dans les paramètres du compte, ou choisissez une autre Région : `aws account enable-region --region-name {region}`</translation>
        </message>
        <message>
            <source>Choose a Region from the list.</source>
            <translation>Choisissez une Région dans la liste.</translation>
        </message>
        <message>
            <source>Activate it under IAM, Account settings, Security Token Service, or choose another Region.</source>
            <translation>Activez-le sous IAM, Paramètres du compte, Security Token Service, ou choisissez une autre Région.</translation>
        </message>
        <message>
            <source>Name a key that is there, or leave the field empty for the account's default.</source>
            <translation>Indiquez une clé existante, ou laissez le champ vide pour la clé par défaut du compte.</translation>
        </message>
        <message>
            <source>Name a key in {region}.</source>
            <translation>Indiquez une clé dans {region}.</translation>
        </message>
        <message>
            <source>Enable the key, or name another: `aws kms enable-key --key-id {key}`</source>
            <translation>Activez la clé, ou indiquez-en une autre : `aws kms enable-key --key-id {key}`</translation>
        </message>
        <message>
            <source>Name a symmetric encryption key.</source>
            <translation>Indiquez une clé de chiffrement symétrique.</translation>
        </message>
        <message>
            <source>Let the program give the role a grant for this key, or have the role added to the key's policy.</source>
            <translation>Laissez le programme accorder au rôle un octroi pour cette clé, ou faites ajouter le rôle à la stratégie de la clé.</translation>
        </message>
        <message>
            <source>Have yourself added to the key's policy, or choose a bucket without this key.</source>
            <translation>Faites-vous ajouter à la stratégie de la clé, ou choisissez un compartiment sans cette clé.</translation>
        </message>
        <message>
            <source>Let yourself do kms:DescribeKey, or ask someone who may.</source>
            <translation>Accordez-vous kms:DescribeKey, ou demandez à quelqu’un qui en a le droit.</translation>
        </message>
        <message>
            <source>Let yourself do kms:GetKeyPolicy, or ask the key's administrator.</source>
            <translation>Accordez-vous kms:GetKeyPolicy, ou demandez à l’administrateur de la clé.</translation>
        </message>
        <message>
            <source>There is room for another import</source>
            <translation>Il y a de la place pour un autre import</translation>
        </message>
        <message>
            <source>Fewer imports are under way in the Region than the account may have at a time; more have to wait.</source>
            <translation>Moins d’imports sont en cours dans la Région que le compte ne peut en avoir à la fois ; au-delà, ils doivent attendre.</translation>
        </message>
        <message>
            <source>{count} imports are under way, {limit} may be.</source>
            <translation>{count} imports sont en cours, {limit} sont permis.</translation>
        </message>
        <message>
            <source>{count} imports are under way, and {limit} may be: another one is refused until one of them ends.</source>
            <translation>{count} imports sont en cours, et {limit} sont permis : un autre sera refusé tant que l’un d’eux n’est pas terminé.</translation>
        </message>
        <message>
            <source>Wait for one to end, or ask for a higher quota in Service Quotas.</source>
            <translation>Attendez que l’un se termine, ou demandez un quota plus élevé dans Service Quotas.</translation>
        </message>
        <message>
            <source>The instance can be launched and reached</source>
            <translation>L’instance peut être lancée et jointe</translation>
        </message>
        <message>
            <source>The subnet, the security group and the key pair of the launch are there, and port 22 or 3389 is open to you and not to everyone.</source>
            <translation>Le sous-réseau, le groupe de sécurité et la paire de clés du lancement existent, et le port 22 ou 3389 est ouvert pour vous et pas pour tous.</translation>
        </message>
        <message>
            <source>The instance can be launched in {subnet}, and port {port} lets you in.</source>
            <translation>L’instance peut être lancée dans {subnet}, et le port {port} vous laisse entrer.</translation>
        </message>
        <message>
            <source>The instance can be launched in {subnet}, in a security group of its own that lets only you in, on port {port}.</source>
            <translation>L’instance peut être lancée dans {subnet}, dans son propre groupe de sécurité qui ne laisse entrer que vous, sur le port {port}.</translation>
        </message>
        <message>
            <source>No instance is launched.</source>
            <translation>Aucune instance n’est lancée.</translation>
        </message>
        <message>
            <source>There is no subnet {subnet} in {region}.</source>
            <translation>Il n’y a pas de sous-réseau {subnet} dans {region}.</translation>
        </message>
        <message>
            <source>{region} has no default subnet, and the plan names none.</source>
            <translation>{region} n’a pas de sous-réseau par défaut, et le plan n’en nomme aucun.</translation>
        </message>
        <message>
            <source>The subnet {subnet} has no address left.</source>
            <translation>Le sous-réseau {subnet} n’a plus d’adresse libre.</translation>
        </message>
        <message>
            <source>There is no security group {groups}.</source>
            <translation>Il n’y a pas de groupe de sécurité {groups}.</translation>
        </message>
        <message>
            <source>The security group {groups} is not in the subnet's VPC.</source>
            <translation>Le groupe de sécurité {groups} n’est pas dans le VPC du sous-réseau.</translation>
        </message>
        <message>
            <source>Port {port} is closed in {groups}: nobody gets in.</source>
            <translation>Le port {port} est fermé dans {groups} : personne n’entre.</translation>
        </message>
        <message>
            <source>Port {port} is open to the whole world in {groups}.</source>
            <translation>Le port {port} est ouvert au monde entier dans {groups}.</translation>
        </message>
        <message>
            <source>Port {port} is open in {groups}, but not to your address {address}.</source>
            <translation>Le port {port} est ouvert dans {groups}, mais pas pour votre adresse {address}.</translation>
        </message>
        <message>
            <source>There is no key pair {key}.</source>
            <translation>Il n’y a pas de paire de clés {key}.</translation>
        </message>
        <message>
            <source>Choose a subnet that is there.</source>
            <translation>Choisissez un sous-réseau existant.</translation>
        </message>
        <message>
            <source>Choose a subnet, or make a default VPC: `aws ec2 create-default-vpc`</source>
            <translation>Choisissez un sous-réseau, ou créez un VPC par défaut : `aws ec2 create-default-vpc`</translation>
        </message>
        <message>
            <source>Choose another subnet.</source>
            <translation>Choisissez un autre sous-réseau.</translation>
        </message>
        <message>
            <source>Choose a security group that is there, or let the program make one.</source>
            <translation>Choisissez un groupe de sécurité existant, ou laissez le programme en créer un.</translation>
        </message>
        <message>
            <source>Choose a security group of the subnet's VPC, or let the program make one.</source>
            <translation>Choisissez un groupe de sécurité du VPC du sous-réseau, ou laissez le programme en créer un.</translation>
        </message>
        <message>
            <source>Add a rule for your own address, or let the program make a security group that has one.</source>
            <translation>Ajoutez une règle pour votre propre adresse, ou laissez le programme créer un groupe de sécurité qui en a une.</translation>
        </message>
        <message>
            <source>Narrow the rule to your own address, or let the program make a security group that does.</source>
            <translation>Restreignez la règle à votre propre adresse, ou laissez le programme créer un groupe de sécurité qui le fait.</translation>
        </message>
        <message>
            <source>Choose a key pair that is there, or make it: `aws ec2 create-key-pair --key-name {key}`</source>
            <translation>Choisissez une paire de clés existante, ou créez-la : `aws ec2 create-key-pair --key-name {key}`</translation>
        </message>
        <message>
            <source>GRUB is the boot loader</source>
            <translation>GRUB est le chargeur de démarrage</translation>
        </message>
        <message>
            <source>A Linux is started by GRUB legacy or GRUB 2.</source>
            <translation>Un Linux est démarré par GRUB legacy ou GRUB 2.</translation>
        </message>
        <message>
            <source>The boot loader is {kind}.</source>
            <translation>Le chargeur de démarrage est {kind}.</translation>
        </message>
        <message>
            <source>No boot loader was found.</source>
            <translation>Aucun chargeur de démarrage trouvé.</translation>
        </message>
        <message>
            <source>Install GRUB 2: grub-install /dev/sda, grub-mkconfig -o /boot/grub/grub.cfg; restart once before the export.</source>
            <translation>Installez GRUB 2 : grub-install /dev/sda, grub-mkconfig -o /boot/grub/grub.cfg ; redémarrez une fois avant l’export.</translation>
        </message>
        <message>
            <source>Install GRUB 2: apt-get install grub-pc (UEFI: grub-efi-amd64); grub-install /dev/sda; update-grub; restart once before the export.</source>
            <translation>Installez GRUB 2 : apt-get install grub-pc (UEFI : grub-efi-amd64) ; grub-install /dev/sda ; update-grub ; redémarrez une fois avant l’export.</translation>
        </message>
        <message>
            <source>Install GRUB 2: yum install grub2-pc (UEFI: grub2-efi-x64 shim-x64); grub2-install /dev/sda (BIOS only); grub2-mkconfig -o /boot/grub2/grub.cfg; restart once before the export.</source>
            <translation>Installez GRUB 2 : yum install grub2-pc (UEFI : grub2-efi-x64 shim-x64) ; grub2-install /dev/sda (BIOS seulement) ; grub2-mkconfig -o /boot/grub2/grub.cfg ; redémarrez une fois avant l’export.</translation>
        </message>
        <message>
            <source>Install GRUB 2: zypper install grub2; set LOADER_TYPE=grub2 in /etc/sysconfig/bootloader; update-bootloader --reinit; restart once before the export.</source>
            <translation>Installez GRUB 2 : zypper install grub2 ; définissez LOADER_TYPE=grub2 dans /etc/sysconfig/bootloader ; update-bootloader --reinit ; redémarrez une fois avant l’export.</translation>
        </message>
        <message>
            <source>One GRUB configuration</source>
            <translation>Une seule configuration GRUB</translation>
        </message>
        <message>
            <source>There is one grub.cfg or menu.lst, not several that differ.</source>
            <translation>Il y a un seul grub.cfg ou menu.lst, et non plusieurs qui diffèrent.</translation>
        </message>
        <message>
            <source>There is one configuration (files that hold it: {count}).</source>
            <translation>Il y a une seule configuration (fichiers qui la contiennent : {count}).</translation>
        </message>
        <message>
            <source>{count} configurations differ: {paths}.</source>
            <translation>{count} configurations diffèrent : {paths}.</translation>
        </message>
        <message>
            <source>No GRUB configuration was found.</source>
            <translation>Aucune configuration GRUB trouvée.</translation>
        </message>
        <message>
            <source>Keep the one that the machine starts from and remove or rename the others (mv menu.lst menu.lst.old), or make them links to it; then rebuild it: grub-mkconfig -o /boot/grub/grub.cfg (RHEL and SUSE: grub2-mkconfig -o /boot/grub2/grub.cfg).</source>
            <translation>Gardez celle dont la machine démarre et supprimez ou renommez les autres (mv menu.lst menu.lst.old), ou faites-en des liens vers elle ; puis reconstruisez-la : grub-mkconfig -o /boot/grub/grub.cfg (RHEL et SUSE : grub2-mkconfig -o /boot/grub2/grub.cfg).</translation>
        </message>
        <message>
            <source>Default boot entry can be told</source>
            <translation>Entrée de démarrage par défaut identifiable</translation>
        </message>
        <message>
            <source>GRUB's default entry names a kernel, also where entries are kept by the Boot Loader Specification (BLS).</source>
            <translation>L’entrée par défaut de GRUB nomme un noyau, même lorsque les entrées suivent la Boot Loader Specification (BLS).</translation>
        </message>
        <message>
            <source>The default entry starts kernel {kernel}.</source>
            <translation>L’entrée par défaut démarre le noyau {kernel}.</translation>
        </message>
        <message>
            <source>GRUB takes its entries from /boot/loader/entries, and the default names none of them.</source>
            <translation>GRUB prend ses entrées dans /boot/loader/entries, et la valeur par défaut n’en nomme aucune.</translation>
        </message>
        <message>
            <source>GRUB takes its entries from /boot/loader/entries and no default is named, so that it starts the first ({kernel}). Whether AWS tells it likewise is not known.</source>
            <translation>GRUB prend ses entrées dans /boot/loader/entries et aucune n’est définie par défaut, de sorte qu’il démarre la première ({kernel}). On ignore si AWS en juge de même.</translation>
        </message>
        <message>
            <source>The default entry is in no menu, or names no kernel that is there.</source>
            <translation>L’entrée par défaut n’est dans aucun menu, ou ne nomme aucun noyau présent.</translation>
        </message>
        <message>
            <source>GRUB's own code is there, and no configuration of it: it would stop at its prompt.</source>
            <translation>Le code de GRUB est présent, mais sans configuration : il s’arrêterait à son invite.</translation>
        </message>
        <message>
            <source>GRUB's configuration lies on a volume that this system does not mount, so its default entry was not followed.</source>
            <translation>La configuration de GRUB se trouve sur un volume que ce système ne monte pas ; son entrée par défaut n’a donc pas été suivie.</translation>
        </message>
        <message>
            <source>There is no GRUB.</source>
            <translation>Il n’y a pas de GRUB.</translation>
        </message>
        <message>
            <source>Name it: grubby --set-default /boot/vmlinuz-{kernel} (or grub2-set-default 0), which writes saved_entry into grubenv.</source>
            <translation>Nommez-la : grubby --set-default /boot/vmlinuz-{kernel} (ou grub2-set-default 0), qui écrit saved_entry dans grubenv.</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT in /etc/default/grub to an entry that is there, and rebuild the configuration: grub-mkconfig -o /boot/grub/grub.cfg.</source>
            <translation>Réglez GRUB_DEFAULT dans /etc/default/grub sur une entrée présente, et reconstruisez la configuration : grub-mkconfig -o /boot/grub/grub.cfg.</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT=0 in /etc/default/grub and run update-grub.</source>
            <translation>Définissez GRUB_DEFAULT=0 dans /etc/default/grub et exécutez update-grub.</translation>
        </message>
        <message>
            <source>Name the default kernel: grubby --set-default /boot/vmlinuz-VERSION, and look at grubby --default-kernel. On CentOS 8 and RHEL 8: grub2-editenv - list shows saved_entry, which has to be the name of a file in /boot/loader/entries.</source>
            <translation>Nommez le noyau par défaut : grubby --set-default /boot/vmlinuz-VERSION, et contrôlez avec grubby --default-kernel. Sur CentOS 8 et RHEL 8 : grub2-editenv - list montre saved_entry, qui doit être le nom d’un fichier de /boot/loader/entries.</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT in /etc/default/grub, then grub2-set-default 0 and grub2-mkconfig -o /boot/grub2/grub.cfg.</source>
            <translation>Définissez GRUB_DEFAULT dans /etc/default/grub, puis grub2-set-default 0 et grub2-mkconfig -o /boot/grub2/grub.cfg.</translation>
        </message>
        <message>
            <source>fstab can be read</source>
            <translation>fstab est lisible</translation>
        </message>
        <message>
            <source>There is one /etc/fstab, and it can be read.</source>
            <translation>Il y a un seul /etc/fstab, et il est lisible.</translation>
        </message>
        <message>
            <source>/etc/fstab was read (entries: {count}).</source>
            <translation>/etc/fstab a été lu (entrées : {count}).</translation>
        </message>
        <message>
            <source>There is no /etc/fstab.</source>
            <translation>Il n’y a pas de /etc/fstab.</translation>
        </message>
        <message>
            <source>Write /etc/fstab with at least the root, by UUID: blkid shows it; the line is: UUID=… / ext4 defaults 0 1</source>
            <translation>Écrivez /etc/fstab avec au moins la racine, par UUID : blkid le montre ; la ligne est : UUID=… / ext4 defaults 0 1</translation>
        </message>
        <message>
            <source>Mounts by UUID</source>
            <translation>Montages par UUID</translation>
        </message>
        <message>
            <source>No entry needs to be changed.</source>
            <translation>Aucune entrée n’a besoin d’être modifiée.</translation>
        </message>
        <message>
            <source>fstab names devices by UUID. The import turns names into UUIDs, or adds nofail, and disables cifs, smbfs, vboxsf and sshfs, and lines that are not valid.</source>
            <translation>fstab nomme les périphériques par UUID. L’importation transforme les noms en UUID ou ajoute nofail, et désactive cifs, smbfs, vboxsf et sshfs, ainsi que les lignes non valides.</translation>
        </message>
        <message>
            <source>Whether EBS encrypts everything in {region}, and with which key, could not be read: {reason}.</source>
            <translation>Impossible de lire si EBS chiffre tout dans {region}, ni avec quelle clé : {reason}.</translation>
        </message>
        <message>
            <source>Let yourself do ec2:GetEbsEncryptionByDefault and ec2:GetEbsDefaultKmsKeyId, or ask someone who may.</source>
            <translation>Accordez-vous ec2:GetEbsEncryptionByDefault et ec2:GetEbsDefaultKmsKeyId, ou demandez à quelqu’un qui en a le droit.</translation>
        </message>
        <message>
            <source>The import changes fstab: entries that get a UUID or nofail: {renamed}; entries that it disables: {disabled}.</source>
            <translation>L’importation modifie fstab : entrées qui reçoivent un UUID ou nofail : {renamed} ; entrées qu’elle désactive : {disabled}.</translation>
        </message>
        <message>
            <source>Write UUID=… (from blkid) in place of /dev/sda1 and the like, and remove mounts of shares that will not be reachable from EC2, and lines that are not valid; otherwise the import does it, and keeps the original beside it.</source>
            <translation>Écrivez UUID=… (d’après blkid) à la place de /dev/sda1 et consorts, et retirez les montages de partages qui ne seront pas joignables depuis EC2 ainsi que les lignes non valides ; sinon l’importation le fait et conserve l’original à côté.</translation>
        </message>
        <message>
            <source>The service role is missing, or does not trust VM Import/Export</source>
            <translation>Le rôle de service manque, ou n’approuve pas VM Import/Export</translation>
        </message>
        <message>
            <source>The role must exist in this very account, trust vmie.amazonaws.com and ask for the external id vmimport.</source>
            <translation>Le rôle doit exister dans ce compte même, approuver vmie.amazonaws.com et demander l’identifiant externe vmimport.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --repair makes or mends it; amigrate policy writes what an administrator has to create.</source>
            <translation>amigrate doctor --account --repair le crée ou le corrige ; amigrate policy écrit ce qu’un administrateur doit créer.</translation>
        </message>
        <message>
            <source>The role does not reach this bucket</source>
            <translation>Le rôle n’atteint pas ce compartiment</translation>
        </message>
        <message>
            <source>Its policy has to allow s3:GetBucketLocation, s3:GetObject and s3:ListBucket on the bucket and on its objects: two ARNs, one with /*.</source>
            <translation>Sa stratégie doit autoriser s3:GetBucketLocation, s3:GetObject et s3:ListBucket sur le compartiment et sur ses objets : deux ARN, dont un avec /*.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --bucket BUCKET --repair</source>
            <translation>amigrate doctor --account --bucket BUCKET --repair</translation>
        </message>
        <message>
            <source>The object or the result is encrypted with a key that the role may not use</source>
            <translation>L’objet ou le résultat est chiffré avec une clé que le rôle n’a pas le droit d’utiliser</translation>
        </message>
        <message>
            <source>For SSE-KMS objects the role needs kms:Decrypt, for an encrypted result also kms:CreateGrant, GenerateDataKey*, ReEncrypt* and DescribeKey, in its policy and in the key's.</source>
            <translation>Pour les objets SSE-KMS, le rôle a besoin de kms:Decrypt, pour un résultat chiffré aussi de kms:CreateGrant, GenerateDataKey*, ReEncrypt* et DescribeKey, dans sa stratégie et dans celle de la clé.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --kms-key KEY --repair; or stage the image in a bucket that encrypts with SSE-S3.</source>
            <translation>amigrate doctor --account --kms-key KEY --repair ; ou déposez l’image dans un compartiment qui chiffre avec SSE-S3.</translation>
        </message>
        <message>
            <source>The caller may not start imports</source>
            <translation>L’appelant n’a pas le droit de démarrer des imports</translation>
        </message>
        <message>
            <source>AWS answers so too where the caller lacks ec2:ImportImage or iam:PassRole does not fit.</source>
            <translation>AWS répond aussi ainsi quand l’appelant n’a pas ec2:ImportImage ou que iam:PassRole ne convient pas.</translation>
        </message>
        <message>
            <source>amigrate doctor --account names each action that is missing.</source>
            <translation>amigrate doctor --account nomme chaque action manquante.</translation>
        </message>
        <message>
            <source>The role may not read the object</source>
            <translation>Le rôle n’a pas le droit de lire l’objet</translation>
        </message>
        <message>
            <source>The bucket's policy, the role's policy or the key's policy denies it.</source>
            <translation>La stratégie du compartiment, celle du rôle ou celle de la clé le refuse.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --bucket BUCKET shows which of them.</source>
            <translation>amigrate doctor --account --bucket BUCKET montre laquelle.</translation>
        </message>
        <message>
            <source>The role may not decrypt the object</source>
            <translation>Le rôle n’a pas le droit de déchiffrer l’objet</translation>
        </message>
        <message>
            <source>AWS then reads nothing that it can use, and calls the archive wrong.</source>
            <translation>AWS ne lit alors rien d’utilisable, et déclare l’archive incorrecte.</translation>
        </message>
        <message>
            <source>The archive is no OVA as AWS reads one</source>
            <translation>L’archive n’est pas un OVA tel qu’AWS le lit</translation>
        </message>
        <message>
            <source>One tar, the OVF first, one VirtualSystem, every file that it refers to in the archive.</source>
            <translation>Un seul tar, l’OVF en premier, un seul VirtualSystem, tous les fichiers auxquels il renvoie dans l’archive.</translation>
        </message>
        <message>
            <source>Export the machine again as OVF 1.0 and pack it: tar cf vm.ova vm.ovf vm.mf *.vmdk; or send the disk alone.</source>
            <translation>Réexportez la machine en OVF 1.0 et archivez-la : tar cf vm.ova vm.ovf vm.mf *.vmdk ; ou envoyez le disque seul.</translation>
        </message>
        <message>
            <source>The OVA's disk is split into chunks</source>
            <translation>Le disque de l’OVA est divisé en fragments</translation>
        </message>
        <message>
            <source>The OVF's File element has a chunkSize, or the members end in .000000000.</source>
            <translation>L’élément File de l’OVF a un chunkSize, ou les membres se terminent par .000000000.</translation>
        </message>
        <message>
            <source>amigrate convert vm.ova vm.vhdx, and import that; or export without chunks.</source>
            <translation>amigrate convert vm.ova vm.vhdx, et importez celui-ci ; ou exportez sans fragments.</translation>
        </message>
        <message>
            <source>The OVF cannot be read</source>
            <translation>L’OVF ne peut pas être lu</translation>
        </message>
        <message>
            <source>It is no well-formed OVF, refers to files that are not there, or describes several machines.</source>
            <translation>Ce n’est pas un OVF bien formé, il renvoie à des fichiers absents, ou décrit plusieurs machines.</translation>
        </message>
        <message>
            <source>Export the machine again, one machine an OVA.</source>
            <translation>Réexportez la machine, une machine par OVA.</translation>
        </message>
        <message>
            <source>The VMDK is not stream-optimised</source>
            <translation>Le VMDK n’est pas stream-optimized</translation>
        </message>
        <message>
            <source>Sparse, flat and split VMDKs are for running machines; AWS takes the one of an OVF export only.</source>
            <translation>Les VMDK sparse, flat et divisés sont faits pour des machines en service ; AWS n’accepte que celui d’un export OVF.</translation>
        </message>
        <message>
            <source>amigrate convert disk.vmdk disk.vhdx, or amigrate migrate --repack vhdx: nothing is written to your disk.</source>
            <translation>amigrate convert disk.vmdk disk.vhdx, ou amigrate migrate --repack vhdx : rien n’est écrit sur votre disque.</translation>
        </message>
        <message>
            <source>The VMDK claims to be stream-optimised and is not compressed</source>
            <translation>Le VMDK se dit stream-optimized et n’est pas compressé</translation>
        </message>
        <message>
            <source>Tools that make an OVA without going through OVF write compressAlgorithm 0.</source>
            <translation>Les outils qui créent un OVA sans passer par OVF écrivent compressAlgorithm 0.</translation>
        </message>
        <message>
            <source>amigrate convert disk.vmdk disk.vhdx</source>
            <translation>amigrate convert disk.vmdk disk.vhdx</translation>
        </message>
        <message>
            <source>The file is damaged, or was cut off</source>
            <translation>Le fichier est endommagé, ou tronqué</translation>
        </message>
        <message>
            <source>A compressed grain does not inflate to its full length: an export or a copy that stopped, or a bad disk.</source>
            <translation>Un grain compressé ne se décompresse pas à sa pleine longueur : un export ou une copie interrompus, ou un disque défectueux.</translation>
        </message>
        <message>
            <source>amigrate check --deep FILE says where; export or copy the file again.</source>
            <translation>amigrate check --deep FILE indique où ; réexportez ou recopiez le fichier.</translation>
        </message>
        <message>
            <source>The VHD is differencing, or its end is not its own</source>
            <translation>Le VHD est différentiel, ou sa fin n’est pas la sienne</translation>
        </message>
        <message>
            <source>The footer at the end and its copy at the start differ: a snapshot's file, an unfinished copy, or bytes behind the end.</source>
            <translation>Le pied à la fin et sa copie au début diffèrent : fichier d’un instantané, copie inachevée, ou octets au-delà de la fin.</translation>
        </message>
        <message>
            <source>Merge the snapshot (Hyper-V: Merge-VHD), or amigrate convert disk.vhd disk.vhdx.</source>
            <translation>Fusionnez l’instantané (Hyper-V : Merge-VHD), ou amigrate convert disk.vhd disk.vhdx.</translation>
        </message>
        <message>
            <source>The file is not what it was said to be</source>
            <translation>Le fichier n’est pas ce qui a été annoncé</translation>
        </message>
        <message>
            <source>AWS goes by the Format that the call names; a renamed, compressed (gzip, xz) or empty file is refused.</source>
            <translation>AWS se fie au Format que nomme l’appel ; un fichier renommé, compressé (gzip, xz) ou vide est refusé.</translation>
        </message>
        <message>
            <source>amigrate inspect FILE names the real format; unpack it, or convert it.</source>
            <translation>amigrate inspect FILE nomme le vrai format ; décompressez-le, ou convertissez-le.</translation>
        </message>
        <message>
            <source>The Format that was named is wrong</source>
            <translation>Le Format indiqué est faux</translation>
        </message>
        <message>
            <source>A VMDK that is imported as RAW has no partition table where AWS looks for one.</source>
            <translation>Un VMDK importé comme RAW n’a pas de table de partitions là où AWS en cherche une.</translation>
        </message>
        <message>
            <source>Name the format that the content has (amigrate inspect FILE).</source>
            <translation>Indiquez le format qu’a le contenu (amigrate inspect FILE).</translation>
        </message>
        <message>
            <source>The disk has no partition table that AWS reads</source>
            <translation>Le disque n’a pas de table de partitions qu’AWS lise</translation>
        </message>
        <message>
            <source>A file system on the whole disk, an image of one partition, or a damaged table.</source>
            <translation>Un système de fichiers sur tout le disque, l’image d’une seule partition, ou une table endommagée.</translation>
        </message>
        <message>
            <source>Import the image of the whole disk.</source>
            <translation>Importez l’image du disque entier.</translation>
        </message>
        <message>
            <source>The disk is GPT and the interface that is used takes MBR only</source>
            <translation>Le disque est GPT et l’interface utilisée n’accepte que MBR</translation>
        </message>
        <message>
            <source>ImportInstance and the service of 2019 do not start from GPT.</source>
            <translation>ImportInstance et le service de 2019 ne démarrent pas depuis GPT.</translation>
        </message>
        <message>
            <source>Use ImportImage (this program does), or turn the table into MBR on a copy: sgdisk -m.</source>
            <translation>Utilisez ImportImage (ce programme le fait), ou changez la table en MBR sur une copie : sgdisk -m.</translation>
        </message>
        <message>
            <source>The disk starts by UEFI</source>
            <translation>Le disque démarre par UEFI</translation>
        </message>
        <message>
            <source>The service of before 2024 refused it; today the boot mode has to be uefi, and Linux needs EFI/BOOT/BOOTX64.EFI.</source>
            <translation>Le service d’avant 2024 le refusait ; aujourd’hui, le mode de démarrage doit être uefi, et Linux a besoin d’EFI/BOOT/BOOTX64.EFI.</translation>
        </message>
        <message>
            <source>Choose the boot mode uefi, and put the fallback loader in place: cp /boot/efi/EFI/DISTRIBUTION/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI</source>
            <translation>Choisissez le mode de démarrage uefi, et mettez le chargeur de secours en place : cp /boot/efi/EFI/DISTRIBUTION/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI</translation>
        </message>
        <message>
            <source>There are several boot loader configurations that differ</source>
            <translation>Il y a plusieurs configurations de chargeur de démarrage qui diffèrent</translation>
        </message>
        <message>
            <source>An old menu.lst or a second grub.cfg beside the one in use.</source>
            <translation>Un ancien menu.lst ou un second grub.cfg à côté de celui utilisé.</translation>
        </message>
        <message>
            <source>Remove those that are not used; the check names each.</source>
            <translation>Supprimez celles qui ne sont pas utilisées ; la vérification les nomme toutes.</translation>
        </message>
        <message>
            <source>The default kernel cannot be told</source>
            <translation>Le noyau par défaut ne peut pas être déterminé</translation>
        </message>
        <message>
            <source>Entries lie in /boot/loader/entries, and grubenv names none of them.</source>
            <translation>Des entrées se trouvent dans /boot/loader/entries, et grubenv n’en nomme aucune.</translation>
        </message>
        <message>
            <source>grub2-set-default, or grubby --set-default /boot/vmlinuz-VERSION, then shut down.</source>
            <translation>grub2-set-default, ou grubby --set-default /boot/vmlinuz-VERSION, puis éteignez.</translation>
        </message>
        <message>
            <source>AWS finds no kernel behind the default entry</source>
            <translation>AWS ne trouve pas de noyau derrière l’entrée par défaut</translation>
        </message>
        <message>
            <source>Boot loader specification entries, a separate /boot that is missing, or a kernel of your own.</source>
            <translation>Entrées Boot Loader Specification, un /boot séparé qui manque, ou un noyau à vous.</translation>
        </message>
        <message>
            <source>Set a default kernel of the distribution and check again.</source>
            <translation>Définissez par défaut un noyau de la distribution et revérifiez.</translation>
        </message>
        <message>
            <source>The default kernel is not on AWS's list for this system</source>
            <translation>Le noyau par défaut n’est pas sur la liste d’AWS pour ce système</translation>
        </message>
        <message>
            <source>A newer or older kernel than the list's, or one of a backport or a vendor.</source>
            <translation>Un noyau plus récent ou plus ancien que ceux de la liste, ou celui d’un backport ou d’un fournisseur.</translation>
        </message>
        <message>
            <source>Install and set as default a kernel that is on the list (amigrate check names them), or take the snapshot route: amigrate migrate --route snapshot.</source>
            <translation>Installez et définissez par défaut un noyau de la liste (amigrate check les nomme), ou prenez la voie des instantanés : amigrate migrate --route snapshot.</translation>
        </message>
        <message>
            <source>The initramfs cannot be read</source>
            <translation>L’initramfs ne peut pas être lu</translation>
        </message>
        <message>
            <source>It is missing, damaged, or packed in a way that AWS does not open.</source>
            <translation>Il manque, est endommagé, ou compressé d’une façon qu’AWS n’ouvre pas.</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: update-initramfs -u -k all; RHEL, SUSE: dracut --force --regenerate-all. Then shut down.</source>
            <translation>Debian, Ubuntu : update-initramfs -u -k all ; RHEL, SUSE : dracut --force --regenerate-all. Puis éteignez.</translation>
        </message>
        <message>
            <source>AWS does not know the operating system</source>
            <translation>AWS ne connaît pas le système d’exploitation</translation>
        </message>
        <message>
            <source>It is on no list, or the files that name it (/etc/os-release, Windows\System32\config) are not where AWS looks.</source>
            <translation>Il n’est sur aucune liste, ou les fichiers qui le nomment (/etc/os-release, Windows\System32\config) ne sont pas là où AWS cherche.</translation>
        </message>
        <message>
            <source>amigrate check names the system that is there; take the snapshot route for systems that are on no list.</source>
            <translation>amigrate check nomme le système présent ; prenez la voie des instantanés pour les systèmes qui ne sont sur aucune liste.</translation>
        </message>
        <message>
            <source>The volume is encrypted</source>
            <translation>Le volume est chiffré</translation>
        </message>
        <message>
            <source>AWS sees no file system behind LUKS or BitLocker.</source>
            <translation>AWS ne voit aucun système de fichiers derrière LUKS ou BitLocker.</translation>
        </message>
        <message>
            <source>Decrypt it in the guest (manage-bde -off C:), or copy the system to an unencrypted disk.</source>
            <translation>Déchiffrez-le dans l’invité (manage-bde -off C:), ou copiez le système sur un disque non chiffré.</translation>
        </message>
        <message>
            <source>The system lies on a disk that was not given</source>
            <translation>Le système se trouve sur un disque qui n’a pas été donné</translation>
        </message>
        <message>
            <source>The image is a data disk, or the volume group's other disks are missing.</source>
            <translation>L’image est un disque de données, ou les autres disques du groupe de volumes manquent.</translation>
        </message>
        <message>
            <source>Give all disks of the machine, the boot disk first.</source>
            <translation>Donnez tous les disques de la machine, le disque de démarrage en premier.</translation>
        </message>
        <message>
            <source>There is no fstab that can be read, or more than one</source>
            <translation>Il n’y a pas de fstab lisible, ou plus d’un</translation>
        </message>
        <message>
            <source>A second system on the disks, or a file that is missing or damaged.</source>
            <translation>Un second système sur les disques, ou un fichier absent ou endommagé.</translation>
        </message>
        <message>
            <source>Mend /etc/fstab; leave one system on the disks.</source>
            <translation>Corrigez /etc/fstab ; ne laissez qu’un système sur les disques.</translation>
        </message>
        <message>
            <source>There is more than one operating system</source>
            <translation>Il y a plus d’un système d’exploitation</translation>
        </message>
        <message>
            <source>Dual boot, an old root partition, or a snapshot of the root that was left.</source>
            <translation>Double démarrage, ancienne partition racine, ou instantané restant de la racine.</translation>
        </message>
        <message>
            <source>Remove the one that is not migrated (its /etc is enough on a copy).</source>
            <translation>Supprimez celui qui n’est pas migré (sur une copie, son /etc suffit).</translation>
        </message>
        <message>
            <source>A volume group is not complete, or damaged</source>
            <translation>Un groupe de volumes est incomplet, ou endommagé</translation>
        </message>
        <message>
            <source>Each physical volume has to be among the disks that are imported together.</source>
            <translation>Chaque volume physique doit être parmi les disques importés ensemble.</translation>
        </message>
        <message>
            <source>Give all disks of the machine: amigrate check --vm DISK1 DISK2; vgcfgrestore where the metadata is damaged.</source>
            <translation>Donnez tous les disques de la machine : amigrate check --vm DISK1 DISK2 ; vgcfgrestore si les métadonnées sont endommagées.</translation>
        </message>
        <message>
            <source>Windows gets no address</source>
            <translation>Windows ne reçoit pas d’adresse</translation>
        </message>
        <message>
            <source>TCP/IP or the DHCP client is off.</source>
            <translation>TCP/IP ou le client DHCP est désactivé.</translation>
        </message>
        <message>
            <source>sc config Dhcp start= auto, and set the adapter to obtain an address automatically.</source>
            <translation>sc config Dhcp start= auto, et réglez la carte pour obtenir une adresse automatiquement.</translation>
        </message>
        <message>
            <source>A volume that Windows needs was left out</source>
            <translation>Un volume dont Windows a besoin a été laissé de côté</translation>
        </message>
        <message>
            <source>A directory database, a page file or profiles on another drive.</source>
            <translation>Une base d’annuaire, un fichier d’échange ou des profils sur un autre lecteur.</translation>
        </message>
        <message>
            <source>Give all disks, or move it to C: before the export.</source>
            <translation>Donnez tous les disques, ou déplacez-le vers C: avant l’export.</translation>
        </message>
        <message>
            <source>Windows starts into repair instead</source>
            <translation>Windows démarre en mode de réparation</translation>
        </message>
        <message>
            <source>It was not shut down cleanly, sleeps, or has updates that wait for a restart.</source>
            <translation>Il n’a pas été arrêté proprement, est en veille, ou a des mises à jour en attente de redémarrage.</translation>
        </message>
        <message>
            <source>powercfg /h off; restart until no update waits; shutdown /s /f /t 0; export again.</source>
            <translation>powercfg /h off ; redémarrez jusqu’à ce qu’aucune mise à jour n’attende ; shutdown /s /f /t 0 ; réexportez.</translation>
        </message>
        <message>
            <source>The disk came from a physical machine</source>
            <translation>Le disque provient d’une machine physique</translation>
        </message>
        <message>
            <source>Drivers of its hardware stay behind; AWS does not take P2V images.</source>
            <translation>Les pilotes de son matériel restent en place ; AWS n’accepte pas les images P2V.</translation>
        </message>
        <message>
            <source>Use AWS Application Migration Service for physical machines.</source>
            <translation>Utilisez AWS Application Migration Service pour les machines physiques.</translation>
        </message>
        <message>
            <source>The Hyper-V role is installed</source>
            <translation>Le rôle Hyper-V est installé</translation>
        </message>
        <message>
            <source>A hypervisor below Windows keeps it from starting in EC2.</source>
            <translation>Un hyperviseur sous Windows l’empêche de démarrer dans EC2.</translation>
        </message>
        <message>
            <source>Uninstall-WindowsFeature Hyper-V; bcdedit /set hypervisorlaunchtype off</source>
            <translation>Uninstall-WindowsFeature Hyper-V ; bcdedit /set hypervisorlaunchtype off</translation>
        </message>
        <message>
            <source>Activation fails</source>
            <translation>L’activation échoue</translation>
        </message>
        <message>
            <source>An evaluation, a beta, or an edition without volume licensing.</source>
            <translation>Une version d’évaluation, une bêta, ou une édition sans licence en volume.</translation>
        </message>
        <message>
            <source>slmgr /dlv; take a volume licence edition, or choose the licence type AWS where it is allowed.</source>
            <translation>slmgr /dlv ; prenez une édition à licence en volume, ou choisissez le type de licence AWS là où c’est permis.</translation>
        </message>
        <message>
            <source>The boot partition is not found, or there are several</source>
            <translation>La partition de démarrage est introuvable, ou il y en a plusieurs</translation>
        </message>
        <message>
            <source>No active partition or no boot manager.</source>
            <translation>Pas de partition active ou pas de gestionnaire de démarrage.</translation>
        </message>
        <message>
            <source>bcdboot C:\Windows; diskpart: active</source>
            <translation>bcdboot C:\Windows ; diskpart : active</translation>
        </message>
        <message>
            <source>Antivirus, firewall or hardening is in the way</source>
            <translation>Un antivirus, un pare-feu ou un durcissement fait obstacle</translation>
        </message>
        <message>
            <source>Security software can keep AWS's agents from starting.</source>
            <translation>Un logiciel de sécurité peut empêcher le démarrage des agents d’AWS.</translation>
        </message>
        <message>
            <source>Switch it off before the export, and on again in EC2.</source>
            <translation>Désactivez-le avant l’export, et réactivez-le dans EC2.</translation>
        </message>
        <message>
            <source>.NET Framework 3.5 is missing</source>
            <translation>.NET Framework 3.5 manque</translation>
        </message>
        <message>
            <source>What AWS installs in Windows Server 2003 and 2008 needs it.</source>
            <translation>Ce qu’AWS installe dans Windows Server 2003 et 2008 en a besoin.</translation>
        </message>
        <message>
            <source>Install .NET Framework 3.5 SP1 and export again.</source>
            <translation>Installez .NET Framework 3.5 SP1 et réexportez.</translation>
        </message>
        <message>
            <source>The machine did not reach the network</source>
            <translation>La machine n’a pas atteint le réseau</translation>
        </message>
        <message>
            <source>The same as for FirstBootFailure: no DHCP, or it did not start.</source>
            <translation>Comme pour FirstBootFailure : pas de DHCP, ou elle n’a pas démarré.</translation>
        </message>
        <message>
            <source>amigrate check, network and Windows groups.</source>
            <translation>amigrate check, groupes réseau et Windows.</translation>
        </message>
        <message>
            <source>The bucket lies in another Region</source>
            <translation>Le compartiment se trouve dans une autre Région</translation>
        </message>
        <message>
            <source>An import reads from buckets of its own Region only.</source>
            <translation>Un import ne lit que des compartiments de sa propre Région.</translation>
        </message>
        <message>
            <source>amigrate migrate --region REGION of the bucket, or another bucket.</source>
            <translation>amigrate migrate --region REGION du compartiment, ou un autre compartiment.</translation>
        </message>
        <message>
            <source>There is no such object</source>
            <translation>Cet objet n’existe pas</translation>
        </message>
        <message>
            <source>A name that is misspelt, an object that was deleted while the import waited, or no right to see it.</source>
            <translation>Un nom mal orthographié, un objet supprimé pendant que l’import attendait, ou aucun droit de le voir.</translation>
        </message>
        <message>
            <source>aws s3 ls s3://BUCKET/KEY</source>
            <translation>aws s3 ls s3://BUCKET/KEY</translation>
        </message>
        <message>
            <source>The KMS key cannot be used</source>
            <translation>La clé KMS ne peut pas être utilisée</translation>
        </message>
        <message>
            <source>It is disabled, of another Region, or its policy lets neither you nor the role use it; where it is the account's default EBS key, leave it out of the call.</source>
            <translation>Elle est désactivée, d’une autre Région, ou sa stratégie n’en permet l’usage ni à vous ni au rôle ; si c’est la clé EBS par défaut du compte, omettez-la de l’appel.</translation>
        </message>
        <message>
            <source>amigrate doctor --account --kms-key KEY --repair</source>
            <translation>amigrate doctor --account --kms-key KEY --repair</translation>
        </message>
        <message>
            <source>Too many imports run at once</source>
            <translation>Trop d’imports s’exécutent à la fois</translation>
        </message>
        <message>
            <source>An account has a quota of active import tasks a Region.</source>
            <translation>Un compte a un quota de tâches d’import actives par Région.</translation>
        </message>
        <message>
            <source>Wait for one to end (this program queues by itself), or ask for more in Service Quotas.</source>
            <translation>Attendez que l’un se termine (ce programme gère lui-même la file), ou demandez-en plus dans Service Quotas.</translation>
        </message>
        <message>
            <source>The caller may not do this</source>
            <translation>L’appelant n’a pas le droit de faire cela</translation>
        </message>
        <message>
            <source>An action is missing in the caller's policies, or a service control policy of the organisation denies it: AWS's words name which.</source>
            <translation>Une action manque dans les stratégies de l’appelant, ou une stratégie de contrôle des services de l’organisation la refuse : le message d’AWS indique laquelle.</translation>
        </message>
        <message>
            <source>amigrate doctor --account; amigrate policy --for caller writes the least that is needed.</source>
            <translation>amigrate doctor --account ; amigrate policy --for caller écrit le minimum nécessaire.</translation>
        </message>
        <message>
            <source>The policy was not read as a file</source>
            <translation>La stratégie n’a pas été lue comme un fichier</translation>
        </message>
        <message>
            <source>aws iam create-role takes file://trust-policy.json; without file:// it reads the name as the policy.</source>
            <translation>aws iam create-role prend file://trust-policy.json ; sans file://, le nom est lu comme la stratégie.</translation>
        </message>
        <message>
            <source>amigrate policy --format aws writes commands that can be pasted.</source>
            <translation>amigrate policy --format aws écrit des commandes à coller.</translation>
        </message>
        <message>
            <source>The task waited for too long</source>
            <translation>La tâche a attendu trop longtemps</translation>
        </message>
        <message>
            <source>AWS cancels tasks that are not done after some days; a fault of the service, or a machine that never started.</source>
            <translation>AWS annule les tâches inachevées après quelques jours ; une erreur du service, ou une machine qui n’a jamais démarré.</translation>
        </message>
        <message>
            <source>Begin it anew; with the boot mode uefi always name the platform. If it expires again, ask AWS Support with the task's id.</source>
            <translation>Recommencez-la ; avec le mode de démarrage uefi, indiquez toujours la plateforme. Si elle expire encore, adressez-vous à AWS Support avec l’identifiant de la tâche.</translation>
        </message>
        <message>
            <source>The image or instance may not leave AWS</source>
            <translation>L’image ou l’instance n’a pas le droit de quitter AWS</translation>
        </message>
        <message>
            <source>Marketplace images, licences that AWS provides, encrypted snapshots, several volumes or interfaces are not exported.</source>
            <translation>Les images de Marketplace, les licences fournies par AWS, les instantanés chiffrés, plusieurs volumes ou interfaces ne sont pas exportés.</translation>
        </message>
        <message>
            <source>amigrate export AMI --check-only names which.</source>
            <translation>amigrate export AMI --check-only indique lesquels.</translation>
        </message>
        <message>
            <source>An instance with several volumes is not exported</source>
            <translation>Une instance à plusieurs volumes n’est pas exportée</translation>
        </message>
        <message>
            <source>Instance export takes one.</source>
            <translation>L’export d’instance en prend un seul.</translation>
        </message>
        <message>
            <source>Make an AMI of it and export that (ExportImage): amigrate export ami-…</source>
            <translation>Créez-en une AMI et exportez celle-ci (ExportImage) : amigrate export ami-…</translation>
        </message>
        <message>
            <source>There is no room on the root volume</source>
            <translation>Il n’y a pas de place sur le volume racine</translation>
        </message>
        <message>
            <source>AWS installs drivers: 250 MiB on Linux, 6 GiB on Windows have to be free.</source>
            <translation>AWS installe des pilotes : 250 MiB sous Linux, 6 GiB sous Windows doivent être libres.</translation>
        </message>
        <message>
            <source>Remove what is not needed, or enlarge the disk, and export again.</source>
            <translation>Supprimez ce qui n’est pas nécessaire, ou agrandissez le disque, et réexportez.</translation>
        </message>
        <message>
            <source>A format that AWS imports</source>
            <translation>Un format qu’AWS importe</translation>
        </message>
        <message>
            <source>The file is an OVA, a stream-optimised VMDK, a fixed or dynamic VHD or VHDX, or a raw disk; told by its content, never by its name.</source>
            <translation>Le fichier est un OVA, un VMDK stream-optimized, un VHD ou VHDX fixe ou dynamique, ou un disque raw ; reconnu à son contenu, jamais à son nom.</translation>
        </message>
        <message>
            <source>The content is {format}.</source>
            <translation>Le contenu est {format}.</translation>
        </message>
        <message>
            <source>The content is {format}, which the name does not say: give the format, not the name's ending, when importing by hand.</source>
            <translation>Le contenu est {format}, ce que le nom ne dit pas : pour importer à la main, donnez le format, pas l’extension du nom.</translation>
        </message>
        <message>
            <source>The content is {format}, which AWS does not import.</source>
            <translation>Le contenu est {format}, qu’AWS n’importe pas.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <source>The content is no disk image: {reason}.</source>
            <translation>Le contenu n’est pas une image de disque : {reason}.</translation>
        </message>
        <message>
            <source>Export the machine again as OVA, stream-optimised VMDK, VHD, VHDX or raw, and choose that file.</source>
            <translation>Réexportez la machine en OVA, VMDK stream-optimized, VHD, VHDX ou raw, et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>Repack it, which loses nothing: amigrate convert {path} DISK.vhdx.</source>
            <translation>Reconditionnez-le, sans aucune perte : amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>VMDK is stream-optimised</source>
            <translation>Le VMDK est stream-optimized</translation>
        </message>
        <message>
            <source>A VMDK is of the kind streamOptimized: not sparse, flat, or split into 2 GB files, and compressed by DEFLATE.</source>
            <translation>Un VMDK est du type streamOptimized : ni sparse, ni flat, ni divisé en fichiers de 2 GB, et compressé par DEFLATE.</translation>
        </message>
        <message>
            <source>Every VMDK is streamOptimized.</source>
            <translation>Chaque VMDK est streamOptimized.</translation>
        </message>
        <message>
            <source>The VMDK is {kind}, not streamOptimized.</source>
            <translation>Le VMDK est {kind}, et non streamOptimized.</translation>
        </message>
        <message>
            <source>The VMDK says that its grains are not compressed.</source>
            <translation>Le VMDK indique que ses grains ne sont pas compressés.</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vmdk. Or export the machine again as OVF or OVA (ovftool vi://HOST/VM machine.ova), which writes this kind.</source>
            <translation>Reconditionnez-le : amigrate convert {path} DISK.vmdk. Ou réexportez la machine en OVF ou OVA (ovftool vi://HOST/VM machine.ova), ce qui écrit ce type.</translation>
        </message>
        <message>
            <source>VMDK comes from VMware's OVF export</source>
            <translation>Le VMDK vient de l’export OVF de VMware</translation>
        </message>
        <message>
            <source>A VMDK was made by the OVF export of a VMware product.</source>
            <translation>Un VMDK a été créé par l’export OVF d’un produit VMware.</translation>
        </message>
        <message>
            <source>The headers bear the marks of VMware's export.</source>
            <translation>Les en-têtes portent les marques de l’export de VMware.</translation>
        </message>
        <message>
            <source>The headers show another maker than VMware's OVF export.</source>
            <translation>Les en-têtes montrent un autre créateur que l’export OVF de VMware.</translation>
        </message>
        <message>
            <source>Nothing in the headers tells which program made it.</source>
            <translation>Rien dans les en-têtes n’indique quel programme l’a créé.</translation>
        </message>
        <message>
            <source>If the import refuses the file, export the machine from VMware as OVF or OVA (ovftool vi://HOST/VM machine.ova), or repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>Si l’import refuse le fichier, exportez la machine de VMware en OVF ou OVA (ovftool vi://HOST/VM machine.ova), ou reconditionnez-le : amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>The guide of 2019 asked that a VMDK be made by the OVF export of a VMware product; today's guide has dropped the sentence.</source>
            <translation>Le guide de 2019 demandait qu’un VMDK soit créé par l’export OVF d’un produit VMware ; le guide actuel a retiré cette phrase.</translation>
        </message>
        <message>
            <source>VHD is fixed or dynamic, and whole</source>
            <translation>Le VHD est fixe ou dynamique, et intact</translation>
        </message>
        <message>
            <source>A VHD is fixed or dynamic, not differencing; its footers are equal, its checksums right, and its size agrees with the file's.</source>
            <translation>Un VHD est fixe ou dynamique, non différentiel ; ses pieds sont identiques, ses sommes de contrôle justes, et sa taille concorde avec celle du fichier.</translation>
        </message>
        <message>
            <source>Footers and checksums agree, and no parent is needed.</source>
            <translation>Les pieds et les sommes de contrôle concordent, et aucun parent n’est nécessaire.</translation>
        </message>
        <message>
            <source>The VHD is differencing: it holds only the changes to another file.</source>
            <translation>Le VHD est différentiel : il ne contient que les modifications d’un autre fichier.</translation>
        </message>
        <message>
            <source>The footer at the end and its copy at the start differ.</source>
            <translation>Le pied à la fin et sa copie au début diffèrent.</translation>
        </message>
        <message>
            <source>A checksum of the VHD is wrong.</source>
            <translation>Une somme de contrôle du VHD est fausse.</translation>
        </message>
        <message>
            <source>The size in the footer does not agree with the file.</source>
            <translation>La taille inscrite dans le pied ne concorde pas avec le fichier.</translation>
        </message>
        <message>
            <source>Write it anew: amigrate convert {path} DISK.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</source>
            <translation>Réécrivez-le : amigrate convert {path} DISK.vhdx, ou dans Hyper-V : Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</translation>
        </message>
        <message>
            <source>Merge it into its parent first. In Hyper-V: Merge-VHD -Path CHILD.vhd -DestinationPath PARENT.vhd, or export the machine (Export-VM) and choose the merged file.</source>
            <translation>Fusionnez-le d’abord avec son parent. Dans Hyper-V : Merge-VHD -Path CHILD.vhd -DestinationPath PARENT.vhd, ou exportez la machine (Export-VM) et choisissez le fichier fusionné.</translation>
        </message>
        <message>
            <source>VHDX is fixed or dynamic, and settled</source>
            <translation>Le VHDX est fixe ou dynamique, et stabilisé</translation>
        </message>
        <message>
            <source>A VHDX is fixed or dynamic, not differencing; its checksums are right and its log is replayed.</source>
            <translation>Un VHDX est fixe ou dynamique, non différentiel ; ses sommes de contrôle sont justes et son journal est rejoué.</translation>
        </message>
        <message>
            <source>The checksums are right, the log is empty, and no parent is needed.</source>
            <translation>Les sommes de contrôle sont justes, le journal est vide, et aucun parent n’est nécessaire.</translation>
        </message>
        <message>
            <source>The VHDX is differencing: it holds only the changes to another file.</source>
            <translation>Le VHDX est différentiel : il ne contient que les modifications d’un autre fichier.</translation>
        </message>
        <message>
            <source>A checksum of the VHDX is wrong.</source>
            <translation>Une somme de contrôle du VHDX est fausse.</translation>
        </message>
        <message>
            <source>The log holds changes that have not been written to their places: the file was copied while it was in use.</source>
            <translation>Le journal contient des modifications qui n’ont pas été écrites à leur place : le fichier a été copié pendant son utilisation.</translation>
        </message>
        <message>
            <source>Write it anew: amigrate convert {path} NEW.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhdx -DestinationPath NEW.vhdx.</source>
            <translation>Réécrivez-le : amigrate convert {path} NEW.vhdx, ou dans Hyper-V : Convert-VHD -Path OLD.vhdx -DestinationPath NEW.vhdx.</translation>
        </message>
        <message>
            <source>Merge it into its parent first. In Hyper-V: Merge-VHD -Path CHILD.avhdx -DestinationPath PARENT.vhdx, or export the machine (Export-VM) and choose the merged file.</source>
            <translation>Fusionnez-le d’abord avec son parent. Dans Hyper-V : Merge-VHD -Path CHILD.avhdx -DestinationPath PARENT.vhdx, ou exportez la machine (Export-VM) et choisissez le fichier fusionné.</translation>
        </message>
        <message>
            <source>Shut the machine down and copy the file again. Or let Windows replay the log: Mount-VHD -Path {path}; Dismount-VHD -Path {path}. Or write it anew: amigrate convert {path} NEW.vhdx.</source>
            <translation>Éteignez la machine et recopiez le fichier. Ou laissez Windows rejouer le journal : Mount-VHD -Path {path}; Dismount-VHD -Path {path}. Ou réécrivez-le : amigrate convert {path} NEW.vhdx.</translation>
        </message>
        <message>
            <source>OVA is one well-formed archive</source>
            <translation>L’OVA est une archive unique et bien formée</translation>
        </message>
        <message>
            <source>An OVA is one tar file with the OVF first, one virtual system, every file that the OVF names, and right digests in its manifest.</source>
            <translation>Un OVA est un seul fichier tar avec l’OVF en premier, un seul système virtuel, tous les fichiers que nomme l’OVF, et des empreintes justes dans son manifeste.</translation>
        </message>
        <message>
            <source>The OVF comes first, and its disks are in the archive ({count}). The digests of the manifest are compared by a deep check (--deep).</source>
            <translation>L’OVF vient en premier, et ses disques sont dans l’archive ({count}). Les empreintes du manifeste sont comparées par une vérification approfondie (--deep).</translation>
        </message>
        <message>
            <source>The OVF comes first, its disks are in the archive ({count}), and the digests of the manifest were compared.</source>
            <translation>L’OVF vient en premier, ses disques sont dans l’archive ({count}), et les empreintes du manifeste ont été comparées.</translation>
        </message>
        <message>
            <source>The archive is not as an OVA has to be: {reason}.</source>
            <translation>L’archive n’est pas telle que doit être un OVA : {reason}.</translation>
        </message>
        <message>
            <source>The OVF is not as an import needs it: {reason}.</source>
            <translation>L’OVF n’est pas tel qu’il le faut pour un import : {reason}.</translation>
        </message>
        <message>
            <source>Export the machine again into one OVA: ovftool vi://HOST/VM machine.ova; a folder with an OVF becomes one by: ovftool machine.ovf machine.ova. Copy it whole, and do not repack it by hand.</source>
            <translation>Réexportez la machine en un seul OVA : ovftool vi://HOST/VM machine.ova ; un dossier avec un OVF en devient un par : ovftool machine.ovf machine.ova. Copiez-le en entier, et ne refaites pas l’archive à la main.</translation>
        </message>
        <message>
            <source>OVA members are whole and not compressed</source>
            <translation>Les membres de l’OVA sont entiers et non compressés</translation>
        </message>
        <message>
            <source>The disks in an OVA are not split into chunks and not compressed by gzip.</source>
            <translation>Les disques d’un OVA ne sont ni divisés en fragments ni compressés par gzip.</translation>
        </message>
        <message>
            <source>Each disk is one member, not compressed by gzip.</source>
            <translation>Chaque disque est un seul membre, non compressé par gzip.</translation>
        </message>
        <message>
            <source>A disk is split into several members.</source>
            <translation>Un disque est divisé en plusieurs membres.</translation>
        </message>
        <message>
            <source>A disk is compressed by gzip.</source>
            <translation>Un disque est compressé par gzip.</translation>
        </message>
        <message>
            <source>Export without chunks: ovftool without --chunkSize. Or join and repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>Exportez sans fragments : ovftool sans --chunkSize. Ou assemblez et reconditionnez-le : amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>Export without compression: ovftool without --compress. Or unpack it by hand: tar -xf {path}, gunzip the disk, and choose the disk's own file.</source>
            <translation>Exportez sans compression : ovftool sans --compress. Ou décompressez-le à la main : tar -xf {path}, gunzip sur le disque, et choisissez le fichier du disque lui-même.</translation>
        </message>
        <message>
            <source>No SEsparse VMDK</source>
            <translation>Pas de VMDK SEsparse</translation>
        </message>
        <message>
            <source>No disk is in VMware's SEsparse format, in which snapshots are kept.</source>
            <translation>Aucun disque n’est au format SEsparse de VMware, qui sert aux instantanés.</translation>
        </message>
        <message>
            <source>No disk is SEsparse.</source>
            <translation>Aucun disque n’est SEsparse.</translation>
        </message>
        <message>
            <source>The disk is a VMware snapshot in SEsparse format.</source>
            <translation>Le disque est un instantané VMware au format SEsparse.</translation>
        </message>
        <message>
            <source>Consolidate the snapshots (vSphere: Snapshots, Delete All; vim-cmd vmsvc/snapshot.removeall ID) and export the machine again as OVA.</source>
            <translation>Consolidez les instantanés (vSphere : Snapshots, Delete All ; vim-cmd vmsvc/snapshot.removeall ID) et réexportez la machine en OVA.</translation>
        </message>
        <message>
            <source>No raw device mapping</source>
            <translation>Pas de mappage de périphérique brut</translation>
        </message>
        <message>
            <source>No disk stands for a LUN (raw device mapping).</source>
            <translation>Aucun disque ne représente un LUN (raw device mapping).</translation>
        </message>
        <message>
            <source>Every disk is a file of its own.</source>
            <translation>Chaque disque est un fichier à part entière.</translation>
        </message>
        <message>
            <source>The disk only points to a LUN of the storage.</source>
            <translation>Le disque ne fait que pointer vers un LUN du stockage.</translation>
        </message>
        <message>
            <source>Copy the LUN into a file: vmkfstools -i OLD.vmdk NEW.vmdk -d thin, put it into the machine in place of the mapping, and export again.</source>
            <translation>Copiez le LUN dans un fichier : vmkfstools -i OLD.vmdk NEW.vmdk -d thin, placez-le dans la machine au lieu du mappage, et réexportez.</translation>
        </message>
        <message>
            <source>The data is whole</source>
            <translation>Les données sont intactes</translation>
        </message>
        <message>
            <source>Nothing is cut off: every table points into the file, and every compressed grain can be inflated. The structure is always checked; the contents with --deep.</source>
            <translation>Rien n’est tronqué : chaque table pointe dans le fichier, et chaque grain compressé peut être décompressé. La structure est toujours vérifiée ; le contenu avec --deep.</translation>
        </message>
        <message>
            <source>Every table points into the file. The stored blocks themselves are read by a deep check (--deep).</source>
            <translation>Chaque table pointe dans le fichier. Les blocs stockés eux-mêmes sont lus par une vérification approfondie (--deep).</translation>
        </message>
        <message>
            <source>Every table points into the file, and all that is stored was read.</source>
            <translation>Chaque table pointe dans le fichier, et tout ce qui est stocké a été lu.</translation>
        </message>
        <message>
            <source>The file holds every byte of the disk.</source>
            <translation>Le fichier contient chaque octet du disque.</translation>
        </message>
        <message>
            <source>The file is damaged or cut off: {reason}.</source>
            <translation>Le fichier est endommagé ou tronqué : {reason}.</translation>
        </message>
        <message>
            <source>A file that holds the disk's data cannot be had: {reason}.</source>
            <translation>Un fichier qui contient les données du disque n’est pas accessible : {reason}.</translation>
        </message>
        <message>
            <source>Put the files that the descriptor names beside it, in one folder and under their own names; or export the machine again as one file: ovftool vi://HOST/VM machine.ova.</source>
            <translation>Placez les fichiers que nomme le descripteur à côté de lui, dans un même dossier et sous leurs propres noms ; ou réexportez la machine en un seul fichier : ovftool vi://HOST/VM machine.ova.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came and compare the size and the checksum (sha256sum; Windows: Get-FileHash); if that does not help, export the machine again.</source>
            <translation>Recopiez le fichier depuis son origine et comparez la taille et la somme de contrôle (sha256sum ; Windows : Get-FileHash) ; si cela n’aide pas, réexportez la machine.</translation>
        </message>
        <message>
            <source>No snapshot chain</source>
            <translation>Pas de chaîne d’instantanés</translation>
        </message>
        <message>
            <source>No disk needs another file as its parent.</source>
            <translation>Aucun disque n’a besoin d’un autre fichier comme parent.</translation>
        </message>
        <message>
            <source>No disk needs a parent.</source>
            <translation>Aucun disque n’a besoin d’un parent.</translation>
        </message>
        <message>
            <source>The file holds only the changes to another one.</source>
            <translation>Le fichier ne contient que les modifications d’un autre.</translation>
        </message>
        <message>
            <source>Consolidate the snapshots before the export. Hyper-V: Merge-VHD, or delete the checkpoints. VMware: Snapshots, Delete All. QEMU: qemu-img convert OVERLAY.qcow2 -O raw DISK.raw.</source>
            <translation>Consolidez les instantanés avant l’export. Hyper-V : Merge-VHD, ou supprimez les points de contrôle. VMware : Snapshots, Delete All. QEMU : qemu-img convert OVERLAY.qcow2 -O raw DISK.raw.</translation>
        </message>
        <message>
            <source>AWS takes the container as it is</source>
            <translation>AWS accepte le conteneur tel quel</translation>
        </message>
        <message>
            <source>The container needs no repacking. What AWS cannot take and the program can read (qcow2, VDI, flat, sparse or split VMDK, chunked OVA) it can repack.</source>
            <translation>Le conteneur n’a pas besoin d’être reconditionné. Ce qu’AWS n’accepte pas et que le programme sait lire (qcow2, VDI, VMDK flat, sparse ou divisé, OVA fragmenté), il peut le reconditionner.</translation>
        </message>
        <message>
            <source>Nothing has to be repacked.</source>
            <translation>Rien n’a besoin d’être reconditionné.</translation>
        </message>
        <message>
            <source>AWS does not take this container, but its disks can be read and repacked.</source>
            <translation>AWS n’accepte pas ce conteneur, mais ses disques peuvent être lus et reconditionnés.</translation>
        </message>
        <message>
            <source>AWS does not take this container, and its disks cannot be read in full.</source>
            <translation>AWS n’accepte pas ce conteneur, et ses disques ne peuvent pas être lus en entier.</translation>
        </message>
        <message>
            <source>No disk could be read: see the other rules on containers.</source>
            <translation>Aucun disque n’a pu être lu : voir les autres règles sur les conteneurs.</translation>
        </message>
        <message>
            <source>Let the program repack it when it migrates, or do it beforehand: amigrate convert {path} DISK.vhdx.</source>
            <translation>Laissez le programme le reconditionner lors de la migration, ou faites-le avant : amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>Bring together the files that belong to this disk, or export the machine again as OVA, VHDX or raw.</source>
            <translation>Réunissez les fichiers qui appartiennent à ce disque, ou réexportez la machine en OVA, VHDX ou raw.</translation>
        </message>
        <message>
            <source>At most {volumes} volumes</source>
            <translation>Au plus {volumes} volumes</translation>
        </message>
        <message>
            <source>A machine has at most {volumes} volumes; more can be imported one by one as snapshots.</source>
            <translation>Une machine a au plus {volumes} volumes ; d’autres peuvent être importés un à un comme instantanés.</translation>
        </message>
        <message>
            <source>Disks of the machine: {count}.</source>
            <translation>Disques de la machine : {count}.</translation>
        </message>
        <message>
            <source>The machine has {count} disks.</source>
            <translation>La machine a {count} disques.</translation>
        </message>
        <message>
            <source>Leave out data disks ({excess} too many) and import those one by one: aws ec2 import-snapshot; attach the volumes after the launch.</source>
            <translation>Laissez de côté des disques de données ({excess} de trop) et importez-les un à un : aws ec2 import-snapshot ; attachez les volumes après le lancement.</translation>
        </message>
        <message>
            <source>Boot volume of at most {boot_size}</source>
            <translation>Volume de démarrage d’au plus {boot_size}</translation>
        </message>
        <message>
            <source>The boot volume has at most {boot_size}, uncompressed.</source>
            <translation>Le volume de démarrage fait au plus {boot_size}, non compressé.</translation>
        </message>
        <message>
            <source>The boot volume has {size}.</source>
            <translation>Le volume de démarrage fait {size}.</translation>
        </message>
        <message>
            <source>The boot volume has {size}, and what it holds could not be read.</source>
            <translation>Le volume de démarrage fait {size}, et son contenu n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>The limit holds only where AWS turns a GPT volume into an MBR one, which it does not here.</source>
            <translation>La limite ne vaut que lorsqu’AWS change un volume GPT en MBR, ce qui n’est pas le cas ici.</translation>
        </message>
        <message>
            <source>The boot volume has {size}: AWS keeps it as GPT, and it starts by UEFI. Choose the boot mode uefi.</source>
            <translation>Le volume de démarrage fait {size} : AWS le garde en GPT, et il démarre par UEFI. Choisissez le mode de démarrage uefi.</translation>
        </message>
        <message>
            <source>The boot volume has {size}, is GPT, and has nothing to start it by UEFI.</source>
            <translation>Le volume de démarrage fait {size}, est GPT, et n’a rien pour démarrer par UEFI.</translation>
        </message>
        <message>
            <source>Shrink the file systems and the boot disk below {boot_size} (Linux: resize2fs and GParted; Windows: Disk Management, Shrink Volume), or move data to a second disk.</source>
            <translation>Réduisez les systèmes de fichiers et le disque de démarrage sous {boot_size} (Linux : resize2fs et GParted ; Windows : Gestion des disques, Réduire le volume), ou déplacez des données vers un second disque.</translation>
        </message>
        <message>
            <source>Boot volume of at most {boot_size} where GPT becomes MBR</source>
            <translation>Volume de démarrage d’au plus {boot_size} là où GPT devient MBR</translation>
        </message>
        <message>
            <source>A Windows boot volume that AWS turns from GPT into MBR has at most {boot_size}.</source>
            <translation>Un volume de démarrage Windows qu’AWS change de GPT en MBR fait au plus {boot_size}.</translation>
        </message>
        <message>
            <source>Data volumes of at most {data_size}</source>
            <translation>Volumes de données d’au plus {data_size}</translation>
        </message>
        <message>
            <source>No volume besides the boot volume is larger than {data_size}.</source>
            <translation>Aucun volume hormis le volume de démarrage ne dépasse {data_size}.</translation>
        </message>
        <message>
            <source>The largest volume has {size}.</source>
            <translation>Le plus grand volume fait {size}.</translation>
        </message>
        <message>
            <source>A volume has {size}.</source>
            <translation>Un volume fait {size}.</translation>
        </message>
        <message>
            <source>There is no volume besides the boot volume.</source>
            <translation>Il n’y a pas d’autre volume que le volume de démarrage.</translation>
        </message>
        <message>
            <source>Split the data over smaller disks, or copy it after the launch to EBS volumes of the size that it needs (AWS DataSync, rsync, robocopy).</source>
            <translation>Répartissez les données sur des disques plus petits, ou copiez-les après le lancement sur des volumes EBS de la taille nécessaire (AWS DataSync, rsync, robocopy).</translation>
        </message>
        <message>
            <source>Volumes below {data_size}</source>
            <translation>Volumes inférieurs à {data_size}</translation>
        </message>
        <message>
            <source>Every volume is smaller than {data_size}, which is what ImportImage takes (16 TiB is the end for every way).</source>
            <translation>Chaque volume est inférieur à {data_size}, ce qu’accepte ImportImage (16 TiB est la limite pour toutes les voies).</translation>
        </message>
        <message>
            <source>No manifest needed</source>
            <translation>Pas de manifeste nécessaire</translation>
        </message>
        <message>
            <source>A volume of more than {manifest_size} needs an import manifest where the older interfaces are used.</source>
            <translation>Un volume de plus de {manifest_size} exige un manifeste d’import là où les interfaces plus anciennes sont utilisées.</translation>
        </message>
        <message>
            <source>A volume has {size}, which is over {manifest_size}.</source>
            <translation>Un volume fait {size}, soit plus de {manifest_size}.</translation>
        </message>
        <message>
            <source>Choose another route (`amigrate routes`): a direct one needs no manifest; `--route volume` sends the disk in parts and writes the manifest.</source>
            <translation>Choisissez une autre voie (`amigrate routes`) : une voie directe n’exige pas de manifeste ; `--route volume` envoie le disque par parties et écrit le manifeste.</translation>
        </message>
        <message>
            <source>Linux volumes are MBR</source>
            <translation>Les volumes Linux sont MBR</translation>
        </message>
        <message>
            <source>The boot volume of a Linux has an MBR partition table.</source>
            <translation>Le volume de démarrage d’un Linux a une table de partitions MBR.</translation>
        </message>
        <message>
            <source>The boot volume is {table}.</source>
            <translation>Le volume de démarrage est {table}.</translation>
        </message>
        <message>
            <source>The boot volume is MBR; data volumes may be GPT.</source>
            <translation>Le volume de démarrage est MBR ; les volumes de données peuvent être GPT.</translation>
        </message>
        <message>
            <source>The boot volume is GPT.</source>
            <translation>Le volume de démarrage est GPT.</translation>
        </message>
        <message>
            <source>The boot volume is GPT with an MBR that lists some of its partitions too (hybrid).</source>
            <translation>Le volume de démarrage est GPT avec un MBR qui liste aussi certaines de ses partitions (hybride).</translation>
        </message>
        <message>
            <source>The boot disk has no partition table.</source>
            <translation>Le disque de démarrage n’a pas de table de partitions.</translation>
        </message>
        <message>
            <source>The partition table of the boot disk contradicts itself.</source>
            <translation>La table de partitions du disque de démarrage se contredit.</translation>
        </message>
        <message>
            <source>Turn it into MBR on a copy: give GRUB an MBR gap or boot partition, sgdisk --gpttombr=1:2:3:4 /dev/sda, then grub-install /dev/sda in the machine. Or judge by today's edition: AWS has taken GPT since.</source>
            <translation>Changez-la en MBR sur une copie : donnez à GRUB un espace MBR ou une partition de démarrage, sgdisk --gpttombr=1:2:3:4 /dev/sda, puis grub-install /dev/sda dans la machine. Ou jugez selon l’édition actuelle : AWS accepte GPT depuis.</translation>
        </message>
        <message>
            <source>Drop the GPT on a copy: sgdisk --gpttombr=1:2:3:4 /dev/sda, then grub-install /dev/sda in the machine. Or judge by today's edition: AWS has taken GPT since.</source>
            <translation>Abandonnez la GPT sur une copie : sgdisk --gpttombr=1:2:3:4 /dev/sda, puis grub-install /dev/sda dans la machine. Ou jugez selon l’édition actuelle : AWS accepte GPT depuis.</translation>
        </message>
        <message>
            <source>Choose the image of the whole disk, not of one partition. A file system without a table can be put into one: create a disk with one partition, copy it there, and install GRUB.</source>
            <translation>Choisissez l’image du disque entier, pas celle d’une partition. Un système de fichiers sans table peut en recevoir une : créez un disque avec une partition, copiez-le dedans, et installez GRUB.</translation>
        </message>
        <message>
            <source>Look at it with gdisk -l DISK.raw and mend it (gdisk: r, then v); if the copy is at fault, export the machine again.</source>
            <translation>Examinez-la avec gdisk -l DISK.raw et corrigez-la (gdisk : r, puis v) ; si la copie est en cause, réexportez la machine.</translation>
        </message>
        <message>
            <source>Linux volumes have a partition table</source>
            <translation>Les volumes Linux ont une table de partitions</translation>
        </message>
        <message>
            <source>The boot volume of a Linux has an MBR or a GPT partition table.</source>
            <translation>Le volume de démarrage d’un Linux a une table de partitions MBR ou GPT.</translation>
        </message>
        <message>
            <source>Choose the image of the whole disk, not of one partition; a damaged table is mended with gdisk (r, then v) on a copy.</source>
            <translation>Choisissez l’image du disque entier, pas celle d’une partition ; une table endommagée se corrige avec gdisk (r, puis v) sur une copie.</translation>
        </message>
        <message>
            <source>Windows GPT volumes come as VHDX</source>
            <translation>Les volumes GPT de Windows sont en VHDX</translation>
        </message>
        <message>
            <source>A GPT volume of a Windows is taken as VHDX only.</source>
            <translation>Un volume GPT d’un Windows n’est accepté qu’en VHDX.</translation>
        </message>
        <message>
            <source>The container suits the GPT volume.</source>
            <translation>Le conteneur convient au volume GPT.</translation>
        </message>
        <message>
            <source>No volume is GPT.</source>
            <translation>Aucun volume n’est GPT.</translation>
        </message>
        <message>
            <source>The volume is GPT and comes as {format}.</source>
            <translation>Le volume est GPT et se présente en {format}.</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</source>
            <translation>Reconditionnez-le : amigrate convert {path} DISK.vhdx, ou dans Hyper-V : Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</translation>
        </message>
        <message>
            <source>Windows GPT volumes</source>
            <translation>Volumes GPT de Windows</translation>
        </message>
        <message>
            <source>A GPT volume of a Windows is taken in every container.</source>
            <translation>Un volume GPT d’un Windows est accepté dans tous les conteneurs.</translation>
        </message>
        <message>
            <source>Starts by BIOS</source>
            <translation>Démarre par BIOS</translation>
        </message>
        <message>
            <source>Only a Windows in a VHDX may start by UEFI; it is turned into MBR and BIOS, so it may have at most 4 partitions that need to stay.</source>
            <translation>Seul un Windows dans un VHDX peut démarrer par UEFI ; il est changé en MBR et BIOS, il peut donc avoir au plus 4 partitions qui doivent rester.</translation>
        </message>
        <message>
            <source>It can be started by UEFI.</source>
            <translation>Il peut être démarré par UEFI.</translation>
        </message>
        <message>
            <source>It starts by BIOS: there is no EFI system partition.</source>
            <translation>Il démarre par BIOS : il n’y a pas de partition système EFI.</translation>
        </message>
        <message>
            <source>It can be started by BIOS; the EFI system partition has no EFI/BOOT/BOOTX64.EFI, so the boot mode must be legacy-bios.</source>
            <translation>Il peut être démarré par BIOS ; la partition système EFI n’a pas d’EFI/BOOT/BOOTX64.EFI, le mode de démarrage doit donc être legacy-bios.</translation>
        </message>
        <message>
            <source>It starts by UEFI, and AWS turns it into MBR and BIOS; {count} partitions stay.</source>
            <translation>Il démarre par UEFI, et AWS le change en MBR et BIOS ; {count} partitions restent.</translation>
        </message>
        <message>
            <source>The disk has an EFI system partition.</source>
            <translation>Le disque a une partition système EFI.</translation>
        </message>
        <message>
            <source>The disk has an EFI system partition and does not come as VHDX.</source>
            <translation>Le disque a une partition système EFI et ne se présente pas en VHDX.</translation>
        </message>
        <message>
            <source>{count} partitions would have to stay, and an MBR has room for 4 primary ones.</source>
            <translation>{count} partitions devraient rester, et un MBR n’a de place que pour 4 partitions principales.</translation>
        </message>
        <message>
            <source>The EFI system partition has no EFI/BOOT/BOOTX64.EFI, and EC2 starts nothing else.</source>
            <translation>La partition système EFI n’a pas d’EFI/BOOT/BOOTX64.EFI, et EC2 ne démarre rien d’autre.</translation>
        </message>
        <message>
            <source>This Windows needs UEFI, and there is no EFI system partition.</source>
            <translation>Ce Windows exige UEFI, et il n’y a pas de partition système EFI.</translation>
        </message>
        <message>
            <source>Install GRUB for BIOS (grub-install --target=i386-pc /dev/sda) and remove the EFI system partition on a copy, with an MBR table. Or judge by today's edition: AWS has taken UEFI since.</source>
            <translation>Installez GRUB pour BIOS (grub-install --target=i386-pc /dev/sda) et supprimez la partition système EFI sur une copie, avec une table MBR. Ou jugez selon l’édition actuelle : AWS accepte UEFI depuis.</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>Reconditionnez-le : amigrate convert {path} DISK.vhdx.</translation>
        </message>
        <message>
            <source>Remove recovery or vendor partitions (diskpart: select partition N, delete partition override) until 4 are left besides the reserved one.</source>
            <translation>Supprimez les partitions de récupération ou du fabricant (diskpart : select partition N, delete partition override) jusqu’à ce qu’il en reste 4 outre la partition réservée.</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi</source>
            <translation>Placez le chargeur là où EC2 le cherche : grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable, or dpkg-reconfigure grub-efi-amd64 and answer yes to “Force extra installation to the EFI removable media path”.</source>
            <translation>Placez le chargeur là où EC2 le cherche : grub-install --target=x86_64-efi --removable, ou dpkg-reconfigure grub-efi-amd64 en répondant oui à « Force extra installation to the EFI removable media path ».</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: yum reinstall shim-x64 grub2-efi-x64, then look for /boot/efi/EFI/BOOT/BOOTX64.EFI.</source>
            <translation>Placez le chargeur là où EC2 le cherche : yum reinstall shim-x64 grub2-efi-x64, puis cherchez /boot/efi/EFI/BOOT/BOOTX64.EFI.</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: shim-install --removable (or grub2-install --target=x86_64-efi --removable).</source>
            <translation>Placez le chargeur là où EC2 le cherche : shim-install --removable (ou grub2-install --target=x86_64-efi --removable).</translation>
        </message>
        <message>
            <source>Turn the disk into GPT and UEFI in Windows: mbr2gpt /convert /allowFullOS, set the machine's firmware to UEFI, start it once, and export again.</source>
            <translation>Changez le disque en GPT et UEFI dans Windows : mbr2gpt /convert /allowFullOS, réglez le micrologiciel de la machine sur UEFI, démarrez-la une fois, et réexportez.</translation>
        </message>
        <message>
            <source>Starts by BIOS, or by UEFI from EFI/BOOT/BOOTX64.EFI</source>
            <translation>Démarre par BIOS, ou par UEFI depuis EFI/BOOT/BOOTX64.EFI</translation>
        </message>
        <message>
            <source>A machine may start by BIOS or by UEFI; a Linux that starts by UEFI has EFI/BOOT/BOOTX64.EFI on its EFI system partition.</source>
            <translation>Une machine peut démarrer par BIOS ou par UEFI ; un Linux qui démarre par UEFI a EFI/BOOT/BOOTX64.EFI sur sa partition système EFI.</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi. A Windows that needs UEFI (Windows 11): mbr2gpt /convert /allowFullOS.</source>
            <translation>Placez le chargeur là où EC2 le cherche : grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi. Un Windows qui exige UEFI (Windows 11) : mbr2gpt /convert /allowFullOS.</translation>
        </message>
        <message>
            <source>Root and boot record on one disk</source>
            <translation>Racine et secteur d’amorçage sur un même disque</translation>
        </message>
        <message>
            <source>The root volume lies on the disk that holds the boot record.</source>
            <translation>Le volume racine se trouve sur le disque qui contient le secteur d’amorçage.</translation>
        </message>
        <message>
            <source>Root and boot record lie on disk {disk}.</source>
            <translation>La racine et le secteur d’amorçage se trouvent sur le disque {disk}.</translation>
        </message>
        <message>
            <source>The root volume lies on {root}, the boot record on disk {disk}.</source>
            <translation>Le volume racine se trouve sur {root}, le secteur d’amorçage sur le disque {disk}.</translation>
        </message>
        <message>
            <source>Move the root to the disk that the machine starts from (LVM: pvmove; else copy it and update fstab), or install the boot loader on the root's disk and export that disk as the first.</source>
            <translation>Déplacez la racine vers le disque dont la machine démarre (LVM : pvmove ; sinon copiez-la et adaptez fstab), ou installez le chargeur de démarrage sur le disque de la racine et exportez ce disque en premier.</translation>
        </message>
        <message>
            <source>One operating system only</source>
            <translation>Un seul système d’exploitation</translation>
        </message>
        <message>
            <source>There is one operating system on the disks, not several to choose from.</source>
            <translation>Il y a un seul système d’exploitation sur les disques, et non plusieurs au choix.</translation>
        </message>
        <message>
            <source>One operating system was found.</source>
            <translation>Un système d’exploitation a été trouvé.</translation>
        </message>
        <message>
            <source>{count} operating systems were found.</source>
            <translation>{count} systèmes d’exploitation ont été trouvés.</translation>
        </message>
        <message>
            <source>The boot menu of Windows lists {count} operating systems.</source>
            <translation>Le menu de démarrage de Windows liste {count} systèmes d’exploitation.</translation>
        </message>
        <message>
            <source>One operating system was found, but the boot menu of Windows could not be read.</source>
            <translation>Un système d’exploitation a été trouvé, mais le menu de démarrage de Windows n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>Leave the disk or partition of the other system out of the export, or delete it; each system is imported by itself.</source>
            <translation>Laissez le disque ou la partition de l’autre système hors de l’export, ou supprimez-le ; chaque système est importé séparément.</translation>
        </message>
        <message>
            <source>Remove the other entries: bcdedit /enum, then bcdedit /delete IDENTIFIER (or msconfig, Boot).</source>
            <translation>Supprimez les autres entrées : bcdedit /enum, puis bcdedit /delete IDENTIFIER (ou msconfig, Démarrer).</translation>
        </message>
        <message>
            <source>No encrypted volumes</source>
            <translation>Pas de volumes chiffrés</translation>
        </message>
        <message>
            <source>No volume is encrypted by the guest (LUKS, BitLocker).</source>
            <translation>Aucun volume n’est chiffré par l’invité (LUKS, BitLocker).</translation>
        </message>
        <message>
            <source>No volume is encrypted (volumes read: {count}).</source>
            <translation>Aucun volume n’est chiffré (volumes lus : {count}).</translation>
        </message>
        <message>
            <source>A volume is encrypted ({kinds}).</source>
            <translation>Un volume est chiffré ({kinds}).</translation>
        </message>
        <message>
            <source>No volume could be read.</source>
            <translation>Aucun volume n’a pu être lu.</translation>
        </message>
        <message>
            <source>/etc/crypttab names encrypted devices ({names}), of which the volumes themselves show nothing.</source>
            <translation>/etc/crypttab nomme des périphériques chiffrés ({names}) dont les volumes eux-mêmes ne montrent rien.</translation>
        </message>
        <message>
            <source>Copy the data to an unencrypted volume, or decrypt it in place from a rescue system (cryptsetup reencrypt --decrypt). EBS can encrypt the volumes after the import.</source>
            <translation>Copiez les données sur un volume non chiffré, ou déchiffrez-le sur place depuis un système de secours (cryptsetup reencrypt --decrypt). EBS peut chiffrer les volumes après l’import.</translation>
        </message>
        <message>
            <source>Write the data to unencrypted volumes and take the lines out of /etc/crypttab and /etc/fstab; a swap with a passing key: swapoff -a, cryptsetup close NAME, mkswap DEVICE. EBS can encrypt the volumes after the import.</source>
            <translation>Écrivez les données sur des volumes non chiffrés et retirez les lignes de /etc/crypttab et de /etc/fstab ; pour un swap à clé éphémère : swapoff -a, cryptsetup close NAME, mkswap DEVICE. EBS peut chiffrer les volumes après l’importation.</translation>
        </message>
        <message>
            <source>Decrypt it and wait for the end: manage-bde -off C: ; manage-bde -status. EBS can encrypt the volumes after the import.</source>
            <translation>Déchiffrez-le et attendez la fin : manage-bde -off C: ; manage-bde -status. EBS peut chiffrer les volumes après l’import.</translation>
        </message>
        <message>
            <source>LVM groups are complete</source>
            <translation>Les groupes LVM sont complets</translation>
        </message>
        <message>
            <source>Every physical volume of the root's volume group is among the disks.</source>
            <translation>Chaque volume physique du groupe de volumes de la racine est parmi les disques.</translation>
        </message>
        <message>
            <source>All physical volumes are there (volume groups: {count}).</source>
            <translation>Tous les volumes physiques sont présents (groupes de volumes : {count}).</translation>
        </message>
        <message>
            <source>The volume group {names} lacks physical volumes.</source>
            <translation>Il manque des volumes physiques au groupe de volumes {names}.</translation>
        </message>
        <message>
            <source>The volume group {names} lacks physical volumes; the root does not lie on it.</source>
            <translation>Il manque des volumes physiques au groupe de volumes {names} ; la racine ne s’y trouve pas.</translation>
        </message>
        <message>
            <source>LVM's metadata could not be read.</source>
            <translation>Les métadonnées de LVM n’ont pas pu être lues.</translation>
        </message>
        <message>
            <source>There is no LVM.</source>
            <translation>Il n’y a pas de LVM.</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …). If a disk is gone for good: vgreduce --removemissing {names}.</source>
            <translation>Choisissez tous les disques de la machine (amigrate check --vm DISK1 DISK2 …). Si un disque est définitivement perdu : vgreduce --removemissing {names}.</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …), or take its mounts out of /etc/fstab.</source>
            <translation>Choisissez tous les disques de la machine (amigrate check --vm DISK1 DISK2 …), ou retirez ses montages de /etc/fstab.</translation>
        </message>
        <message>
            <source>No dynamic disk at boot</source>
            <translation>Pas de disque dynamique au démarrage</translation>
        </message>
        <message>
            <source>Windows does not start from a dynamic disk.</source>
            <translation>Windows ne démarre pas d’un disque dynamique.</translation>
        </message>
        <message>
            <source>The disks are basic.</source>
            <translation>Les disques sont de base.</translation>
        </message>
        <message>
            <source>A data disk is dynamic; the boot disk is basic.</source>
            <translation>Un disque de données est dynamique ; le disque de démarrage est de base.</translation>
        </message>
        <message>
            <source>Disk {disk} is dynamic, and Windows starts from it.</source>
            <translation>Le disque {disk} est dynamique, et Windows en démarre.</translation>
        </message>
        <message>
            <source>Copy the system to a basic disk (backup and restore, or a disk-cloning program): Windows cannot turn a dynamic boot disk back without loss.</source>
            <translation>Copiez le système sur un disque de base (sauvegarde et restauration, ou un programme de clonage) : Windows ne peut pas reconvertir sans perte un disque de démarrage dynamique.</translation>
        </message>
        <message>
            <source>The boot disk can start</source>
            <translation>Le disque de démarrage peut démarrer</translation>
        </message>
        <message>
            <source>The boot disk has boot code and an active partition, or an EFI system partition with a loader.</source>
            <translation>Le disque de démarrage a un code d’amorçage et une partition active, ou une partition système EFI avec un chargeur.</translation>
        </message>
        <message>
            <source>Boot code is there, and it finds what it starts.</source>
            <translation>Le code d’amorçage est présent, et il trouve ce qu’il démarre.</translation>
        </message>
        <message>
            <source>An EFI system partition with a loader is there.</source>
            <translation>Une partition système EFI avec un chargeur est présente.</translation>
        </message>
        <message>
            <source>The boot disk has no partitions.</source>
            <translation>Le disque de démarrage n’a pas de partitions.</translation>
        </message>
        <message>
            <source>The boot disk has no boot code with an active partition, and no EFI system partition.</source>
            <translation>Le disque de démarrage n’a ni code d’amorçage avec une partition active, ni partition système EFI.</translation>
        </message>
        <message>
            <source>The boot code is not known to this program, and no partition is active.</source>
            <translation>Le code d’amorçage n’est pas connu de ce programme, et aucune partition n’est active.</translation>
        </message>
        <message>
            <source>Choose the disk that the machine starts from as the first. Otherwise install the boot loader again: grub-install /dev/sda, and mark the boot partition active (parted /dev/sda set 1 boot on).</source>
            <translation>Choisissez en premier le disque dont la machine démarre. Sinon, réinstallez le chargeur de démarrage : grub-install /dev/sda, et marquez la partition de démarrage comme active (parted /dev/sda set 1 boot on).</translation>
        </message>
        <message>
            <source>Choose the disk that the machine starts from as the first; an image of one partition is not enough.</source>
            <translation>Choisissez en premier le disque dont la machine démarre ; l’image d’une seule partition ne suffit pas.</translation>
        </message>
        <message>
            <source>Start from the Windows medium, Repair: bootrec /fixmbr, bootrec /fixboot, bootrec /rebuildbcd; and in diskpart: select partition 1, active.</source>
            <translation>Démarrez du support de Windows, Réparer : bootrec /fixmbr, bootrec /fixboot, bootrec /rebuildbcd ; et dans diskpart : select partition 1, active.</translation>
        </message>
        <message>
            <source>If the machine starts where it is now, mark its boot partition active: parted /dev/sda set 1 boot on.</source>
            <translation>Si la machine démarre là où elle est actuellement, marquez sa partition de démarrage comme active : parted /dev/sda set 1 boot on.</translation>
        </message>
        <message>
            <source>Not a copy of a physical machine</source>
            <translation>Pas une copie d’une machine physique</translation>
        </message>
        <message>
            <source>The machine was installed as a virtual one; images made by copying a physical machine (P2V) are not supported.</source>
            <translation>La machine a été installée comme machine virtuelle ; les images obtenues en copiant une machine physique (P2V) ne sont pas prises en charge.</translation>
        </message>
        <message>
            <source>No disk can show this for certain: please confirm that the system was installed in a virtual machine.</source>
            <translation>Aucun disque ne peut le montrer avec certitude : veuillez confirmer que le système a été installé dans une machine virtuelle.</translation>
        </message>
        <message>
            <source>The file was written by Disk2vhd, which copies a physical machine's disks.</source>
            <translation>Le fichier a été écrit par Disk2vhd, qui copie les disques d’une machine physique.</translation>
        </message>
        <message>
            <source>The registry bears traces of a physical machine: please confirm that the system was installed in a virtual one.</source>
            <translation>Le registre porte des traces d’une machine physique : veuillez confirmer que le système a été installé dans une machine virtuelle.</translation>
        </message>
        <message>
            <source>Install the system anew in a virtual machine and move the data, or use AWS Application Migration Service (MGN), which takes physical machines.</source>
            <translation>Réinstallez le système dans une machine virtuelle et déplacez les données, ou utilisez AWS Application Migration Service (MGN), qui accepte les machines physiques.</translation>
        </message>
        <message>
            <source>Tick it if the system was installed in a virtual machine. For a physical machine's copy use AWS Application Migration Service (MGN).</source>
            <translation>Cochez si le système a été installé dans une machine virtuelle. Pour la copie d’une machine physique, utilisez AWS Application Migration Service (MGN).</translation>
        </message>
        <message>
            <source>Windows on NTFS</source>
            <translation>Windows sur NTFS</translation>
        </message>
        <message>
            <source>The volumes of a Windows are formatted with NTFS.</source>
            <translation>Les volumes d’un Windows sont formatés en NTFS.</translation>
        </message>
        <message>
            <source>The system volume is NTFS.</source>
            <translation>Le volume système est en NTFS.</translation>
        </message>
        <message>
            <source>The system volume is {kind}.</source>
            <translation>Le volume système est en {kind}.</translation>
        </message>
        <message>
            <source>The system volume is NTFS; a data volume is {kind}.</source>
            <translation>Le volume système est en NTFS ; un volume de données est en {kind}.</translation>
        </message>
        <message>
            <source>Convert it in Windows: convert C: /FS:NTFS, restart, and export again.</source>
            <translation>Convertissez-le dans Windows : convert C: /FS:NTFS, redémarrez, et réexportez.</translation>
        </message>
        <message>
            <source>Copy the data to an NTFS volume, or leave the disk out and copy the data after the launch.</source>
            <translation>Copiez les données sur un volume NTFS, ou laissez le disque de côté et copiez les données après le lancement.</translation>
        </message>
        <message>
            <source>Linux root on ext2, ext3, ext4, Btrfs, JFS or XFS</source>
            <translation>Racine Linux en ext2, ext3, ext4, Btrfs, JFS ou XFS</translation>
        </message>
        <message>
            <source>The root file system of a Linux is ext2, ext3, ext4, Btrfs, JFS or XFS.</source>
            <translation>Le système de fichiers racine d’un Linux est ext2, ext3, ext4, Btrfs, JFS ou XFS.</translation>
        </message>
        <message>
            <source>The root file system is {kind}.</source>
            <translation>Le système de fichiers racine est {kind}.</translation>
        </message>
        <message>
            <source>The root is the Btrfs subvolume {subvolume}, which AWS refuses.</source>
            <translation>La racine est le sous-volume Btrfs {subvolume}, qu’AWS refuse.</translation>
        </message>
        <message>
            <source>Copy the root to an ext4 or XFS file system from a rescue system (rsync -aHAXx), put its UUID into /etc/fstab, and install GRUB again.</source>
            <translation>Copiez la racine sur un système de fichiers ext4 ou XFS depuis un système de secours (rsync -aHAXx), inscrivez son UUID dans /etc/fstab, et réinstallez GRUB.</translation>
        </message>
        <message>
            <source>The root file system of a Linux is ext2, ext3, ext4, Btrfs (not in a subvolume), JFS or XFS.</source>
            <translation>Le système de fichiers racine d’un Linux est ext2, ext3, ext4, Btrfs (pas dans un sous-volume), JFS ou XFS.</translation>
        </message>
        <message>
            <source>Free space on the root volume</source>
            <translation>Espace libre sur le volume racine</translation>
        </message>
        <message>
            <source>The root volume has at least {linux_free} free (Linux) or {windows_free} (Windows).</source>
            <translation>Le volume racine a au moins {linux_free} libres (Linux) ou {windows_free} (Windows).</translation>
        </message>
        <message>
            <source>{free} are free; {needed} are needed.</source>
            <translation>{free} sont libres ; {needed} sont nécessaires.</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: empty the package cache and old logs, or enlarge the disk and the file system.</source>
            <translation>Libérez au moins {short} sur le volume racine : videz le cache des paquets et les anciens journaux, ou agrandissez le disque et le système de fichiers.</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, resize2fs).</source>
            <translation>Libérez au moins {short} sur le volume racine : apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M. Ou agrandissez le disque et le système de fichiers (growpart, resize2fs).</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: yum clean all; remove old kernels; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, xfs_growfs).</source>
            <translation>Libérez au moins {short} sur le volume racine : yum clean all ; supprimez les anciens noyaux ; journalctl --vacuum-size=50M. Ou agrandissez le disque et le système de fichiers (growpart, xfs_growfs).</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: zypper clean --all; snapper delete; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, btrfs filesystem resize).</source>
            <translation>Libérez au moins {short} sur le volume racine : zypper clean --all; snapper delete; journalctl --vacuum-size=50M. Ou agrandissez le disque et le système de fichiers (growpart, btrfs filesystem resize).</translation>
        </message>
        <message>
            <source>Free at least {short} on the system volume: cleanmgr /sageset:1, cleanmgr /sagerun:1; Dism /Online /Cleanup-Image /StartComponentCleanup. Or enlarge the disk (Disk Management, Extend Volume).</source>
            <translation>Libérez au moins {short} sur le volume système : cleanmgr /sageset:1, cleanmgr /sagerun:1 ; Dism /Online /Cleanup-Image /StartComponentCleanup. Ou agrandissez le disque (Gestion des disques, Étendre le volume).</translation>
        </message>
        <message>
            <source>The root volume has at least {windows_free} free (Windows), or enough for drivers (Linux: AWS gives no figure today; {linux_free} was the last one).</source>
            <translation>Le volume racine a au moins {windows_free} libres (Windows), ou assez pour les pilotes (Linux : AWS ne donne plus de chiffre ; {linux_free} était le dernier).</translation>
        </message>
        <message>
            <source>Shut down cleanly</source>
            <translation>Arrêté proprement</translation>
        </message>
        <message>
            <source>No file system is dirty, and no system is asleep on the disk (hibernation, Fast Startup).</source>
            <translation>Aucun système de fichiers n’est marqué « dirty », et aucun système n’est en veille sur le disque (veille prolongée, démarrage rapide).</translation>
        </message>
        <message>
            <source>The file systems were unmounted cleanly.</source>
            <translation>Les systèmes de fichiers ont été démontés proprement.</translation>
        </message>
        <message>
            <source>A system is asleep on the disk.</source>
            <translation>Un système est en veille sur le disque.</translation>
        </message>
        <message>
            <source>Not unmounted cleanly: {volumes}.</source>
            <translation>Non démontés proprement : {volumes}.</translation>
        </message>
        <message>
            <source>The registry ({names}) was not written to its end, and its transaction logs are missing or broken: its newest values may be missing, and what is said here of Windows' settings may be out of date.</source>
            <translation>Le Registre ({names}) n’a pas été écrit jusqu’au bout, et ses journaux de transactions manquent ou sont endommagés : ses valeurs les plus récentes peuvent manquer, et ce qui est dit ici des réglages de Windows peut être dépassé.</translation>
        </message>
        <message>
            <source>The file system has no flag that tells.</source>
            <translation>Le système de fichiers n’a pas d’indicateur à ce sujet.</translation>
        </message>
        <message>
            <source>Start the machine, let it check its file systems, shut it down (shutdown -h now), and export again: not while it runs, and not from a snapshot with memory.</source>
            <translation>Démarrez la machine, laissez-la vérifier ses systèmes de fichiers, éteignez-la (shutdown -h now), et réexportez : pas pendant qu’elle tourne, ni depuis un instantané avec mémoire.</translation>
        </message>
        <message>
            <source>Start Windows, switch Fast Startup off (powercfg /hibernate off), shut it down (shutdown /s /t 0), and export again.</source>
            <translation>Démarrez Windows, désactivez le démarrage rapide (powercfg /hibernate off), éteignez (shutdown /s /t 0), et réexportez.</translation>
        </message>
        <message>
            <source>Start Windows, which mends its registry, shut it down (shutdown /s /t 0), and export again with all files.</source>
            <translation>Démarrez Windows, qui répare son Registre, arrêtez-le (shutdown /s /t 0) et exportez de nouveau avec tous les fichiers.</translation>
        </message>
        <message>
            <source>Start Windows, run chkdsk C: /f, restart once, switch Fast Startup off (powercfg /hibernate off), shut down (shutdown /s /t 0), and export again.</source>
            <translation>Démarrez Windows, exécutez chkdsk C: /f, redémarrez une fois, désactivez le démarrage rapide (powercfg /hibernate off), éteignez (shutdown /s /t 0), et réexportez.</translation>
        </message>
        <message>
            <source>Could not be read: {reason}.</source>
            <translation>N’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>The container could not be read: {reason}.</source>
            <translation>Le conteneur n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>There is no disk image in this file.</source>
            <translation>Il n’y a pas d’image de disque dans ce fichier.</translation>
        </message>
        <message>
            <source>The container's disks could not be read: {reason}.</source>
            <translation>Les disques du conteneur n’ont pas pu être lus : {reason}.</translation>
        </message>
        <message>
            <source>What lies on the disks could not be read: {reason}.</source>
            <translation>Le contenu des disques n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>No operating system could be found on the disks, so this stays open.</source>
            <translation>Aucun système d’exploitation n’a été trouvé sur les disques ; ce point reste donc ouvert.</translation>
        </message>
        <message>
            <source>The partition tables could not be read.</source>
            <translation>Les tables de partitions n’ont pas pu être lues.</translation>
        </message>
        <message>
            <source>The volume of the operating system could not be found again.</source>
            <translation>Le volume du système d’exploitation n’a pas pu être retrouvé.</translation>
        </message>
        <message>
            <source>No kernel was found.</source>
            <translation>Aucun noyau trouvé.</translation>
        </message>
        <message>
            <source>Asked of {wanted} only.</source>
            <translation>Demandé à {wanted} seulement.</translation>
        </message>
        <message>
            <source>The headers could not be followed to this point: {reason}.</source>
            <translation>Les en-têtes n’ont pas pu être suivis jusqu’à ce point : {reason}.</translation>
        </message>
        <message>
            <source>Asked of Linux only.</source>
            <translation>Demandé à Linux seulement.</translation>
        </message>
        <message>
            <source>Asked of Windows only.</source>
            <translation>Demandé à Windows seulement.</translation>
        </message>
        <message>
            <source>The disk that the machine starts from is not among those given.</source>
            <translation>Le disque dont la machine démarre n’est pas parmi ceux donnés.</translation>
        </message>
        <message>
            <source>Not every disk could be read, so this stays open.</source>
            <translation>Tous les disques n’ont pas pu être lus ; ce point reste donc ouvert.</translation>
        </message>
        <message>
            <source>Kernel on the list</source>
            <translation>Noyau sur la liste</translation>
        </message>
        <message>
            <source>The kernel that is started (the default one, else the newest) is one that the list names for this distribution.</source>
            <translation>Le noyau démarré (celui par défaut, sinon le plus récent) est un de ceux que la liste nomme pour cette distribution.</translation>
        </message>
        <message>
            <source>Kernel {kernel} is listed ({listed}).</source>
            <translation>Le noyau {kernel} est listé ({listed}).</translation>
        </message>
        <message>
            <source>Kernel {kernel} is not listed for {system}; listed is {listed}.</source>
            <translation>Le noyau {kernel} n’est pas listé pour {system} ; sont listés : {listed}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} is ruled out for {system}: {listed}.</source>
            <translation>Le noyau {kernel} est exclu pour {system} : {listed}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to a listed series ({listed}), but is not that kernel. AWS does not say how it compares.</source>
            <translation>Le noyau {kernel} appartient à une série listée ({listed}), mais n’est pas ce noyau. AWS ne dit pas comment il compare.</translation>
        </message>
        <message>
            <source>Kernel {kernel}: the guide's sentence breaks off before it names the kernel.</source>
            <translation>Noyau {kernel} : la phrase du guide s’interrompt avant de nommer le noyau.</translation>
        </message>
        <message>
            <source>The list names no kernels for {system}.</source>
            <translation>La liste ne nomme pas de noyaux pour {system}.</translation>
        </message>
        <message>
            <source>The distribution or its version is not listed, and so no kernel of it is.</source>
            <translation>La distribution ou sa version n’est pas listée, et aucun de ses noyaux ne l’est donc.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}), make it the default, and keep the others out of the way until the import is done.</source>
            <translation>Installez un noyau listé ({listed}), définissez-le par défaut, et écartez les autres jusqu’à la fin de l’import.</translation>
        </message>
        <message>
            <source>To be sure, install a listed kernel ({listed}) and make it the default. A test import costs little.</source>
            <translation>Pour plus de sûreté, installez un noyau listé ({listed}) et définissez-le par défaut. Un import d’essai coûte peu.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): apt-get install linux-image-VERSION (Ubuntu: linux-generic rather than linux-generic-hwe), set GRUB_DEFAULT in /etc/default/grub, run update-grub, and check again.</source>
            <translation>Installez un noyau listé ({listed}) : apt-get install linux-image-VERSION (Ubuntu : linux-generic plutôt que linux-generic-hwe), définissez GRUB_DEFAULT dans /etc/default/grub, exécutez update-grub, et revérifiez.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): yum install kernel-VERSION, then grubby --set-default /boot/vmlinuz-VERSION, and check again.</source>
            <translation>Installez un noyau listé ({listed}) : yum install kernel-VERSION, puis grubby --set-default /boot/vmlinuz-VERSION, et revérifiez.</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): zypper install --oldpackage kernel-default-VERSION, make it the default with grub2-set-default, and check again.</source>
            <translation>Installez un noyau listé ({listed}) : zypper install --oldpackage kernel-default-VERSION, définissez-le par défaut avec grub2-set-default, et revérifiez.</translation>
        </message>
        <message>
            <source>Update the kernel: yum update kernel, and restart once before the export.</source>
            <translation>Mettez le noyau à jour : yum update kernel, et redémarrez une fois avant l’export.</translation>
        </message>
        <message>
            <source>The distribution's own kernel</source>
            <translation>Le noyau de la distribution</translation>
        </message>
        <message>
            <source>The kernel comes from the distribution's packages; machines with custom kernels may not migrate.</source>
            <translation>Le noyau vient des paquets de la distribution ; les machines à noyau personnalisé risquent de ne pas pouvoir migrer.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to the package {package}.</source>
            <translation>Le noyau {kernel} appartient au paquet {package}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to no package: it was built or copied by hand.</source>
            <translation>Le noyau {kernel} n’appartient à aucun paquet : il a été compilé ou copié à la main.</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to the package {package}, which is not the distribution's own.</source>
            <translation>Le noyau {kernel} appartient au paquet {package}, qui n’est pas celui de la distribution.</translation>
        </message>
        <message>
            <source>There is no kernel on the disks.</source>
            <translation>Il n’y a pas de noyau sur les disques.</translation>
        </message>
        <message>
            <source>Install the distribution's kernel: {command}.</source>
            <translation>Installez le noyau de la distribution : {command}.</translation>
        </message>
        <message>
            <source>initramfs can be read</source>
            <translation>L’initramfs est lisible</translation>
        </message>
        <message>
            <source>The initramfs of the kernel that is started can be unpacked, so that its drivers can be seen and changed.</source>
            <translation>L’initramfs du noyau démarré peut être décompressé, afin que ses pilotes puissent être vus et modifiés.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} was unpacked, up to the disk's drivers at least. A deep check (--deep) unpacks it to its end.</source>
            <translation>L’initramfs de {kernel} a été décompressé, au moins jusqu’aux pilotes du disque. Une vérification approfondie (--deep) le décompresse jusqu’au bout.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} was unpacked to its end.</source>
            <translation>L’initramfs de {kernel} a été décompressé jusqu’au bout.</translation>
        </message>
        <message>
            <source>The boot entry of {kernel} names an initramfs that is not there: {path}.</source>
            <translation>L’entrée de démarrage de {kernel} nomme un initramfs absent : {path}.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} is large and was not read to its end; a deep check (--deep) reads it.</source>
            <translation>L’initramfs de {kernel} est grand et n’a pas été lu jusqu’au bout ; une vérification approfondie (--deep) le lit.</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} cannot be unpacked: {reason}.</source>
            <translation>L’initramfs de {kernel} ne peut pas être décompressé : {reason}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} has no initramfs, and the disk drivers are not built in.</source>
            <translation>Le noyau {kernel} n’a pas d’initramfs, et les pilotes du disque ne sont pas intégrés.</translation>
        </message>
        <message>
            <source>Kernel {kernel} has no initramfs and needs none: the disk drivers are built in.</source>
            <translation>Le noyau {kernel} n’a pas d’initramfs et n’en a pas besoin : les pilotes du disque sont intégrés.</translation>
        </message>
        <message>
            <source>Build it again: {command}.</source>
            <translation>Reconstruisez-le : {command}.</translation>
        </message>
        <message>
            <source>Drivers for EC2</source>
            <translation>Pilotes pour EC2</translation>
        </message>
        <message>
            <source>The kernel has the drivers of EC2's Xen types (xen-blkfront, xen-netfront), and the disk's are in the initramfs or built in.</source>
            <translation>Le noyau a les pilotes des types Xen d’EC2 (xen-blkfront, xen-netfront), et ceux du disque sont dans l’initramfs ou intégrés.</translation>
        </message>
        <message>
            <source>Kernel {kernel} has EC2's drivers, and the disk's are there at boot.</source>
            <translation>Le noyau {kernel} a les pilotes d’EC2, et ceux du disque sont présents au démarrage.</translation>
        </message>
        <message>
            <source>Kernel {kernel} lacks {drivers}.</source>
            <translation>Il manque {drivers} au noyau {kernel}.</translation>
        </message>
        <message>
            <source>Kernel {kernel} lacks {drivers}: it can run on Xen types only (t2, m4, c4 and older).</source>
            <translation>Il manque {drivers} au noyau {kernel} : il ne peut fonctionner que sur des types Xen (t2, m4, c4 et plus anciens).</translation>
        </message>
        <message>
            <source>Kernel {kernel} has the drivers, but its initramfs, which mounts the root, lacks {drivers}.</source>
            <translation>Le noyau {kernel} a les pilotes, mais il manque {drivers} à son initramfs, qui monte la racine.</translation>
        </message>
        <message>
            <source>The initramfs of kernel {kernel} has nvme and lacks {drivers}: it starts on current instance types, not on Xen ones (t2, m4, c4 and older).</source>
            <translation>L’initramfs du noyau {kernel} a nvme mais il y manque {drivers} : il démarre sur les types d’instance actuels, pas sur ceux de Xen (t2, m4, c4 et plus anciens).</translation>
        </message>
        <message>
            <source>Install the distribution's full kernel (not a reduced or cloud variant of another provider) or the drivers' package, and build the initramfs again.</source>
            <translation>Installez le noyau complet de la distribution (pas une variante réduite ou cloud d’un autre fournisseur) ou le paquet des pilotes, et reconstruisez l’initramfs.</translation>
        </message>
        <message>
            <source>Install the full kernel: apt-get install linux-image-amd64 (Ubuntu: linux-image-generic linux-modules-extra-generic), then update-initramfs -u -k all.</source>
            <translation>Installez le noyau complet : apt-get install linux-image-amd64 (Ubuntu : linux-image-generic linux-modules-extra-generic), puis update-initramfs -u -k all.</translation>
        </message>
        <message>
            <source>Install a newer kernel (apt-get install linux-image-amd64; Ubuntu: linux-aws or linux-generic), or choose a Xen type such as t2.</source>
            <translation>Installez un noyau plus récent (apt-get install linux-image-amd64 ; Ubuntu : linux-aws ou linux-generic), ou choisissez un type Xen tel que t2.</translation>
        </message>
        <message>
            <source>Update the kernel (yum update kernel; ENA is in RHEL 7.4 and later), or choose a Xen type such as t2.</source>
            <translation>Mettez le noyau à jour (yum update kernel ; ENA est dans RHEL 7.4 et ultérieurs), ou choisissez un type Xen tel que t2.</translation>
        </message>
        <message>
            <source>Update the kernel (zypper update kernel-default; ENA is in SLES 12 SP3 and later), or choose a Xen type such as t2.</source>
            <translation>Mettez le noyau à jour (zypper update kernel-default ; ENA est dans SLES 12 SP3 et ultérieurs), ou choisissez un type Xen tel que t2.</translation>
        </message>
        <message>
            <source>Add them: {command}. AWS tries the same during the import.</source>
            <translation>Ajoutez-les : {command}. AWS tente la même chose pendant l’import.</translation>
        </message>
        <message>
            <source>To start on Xen types too: {command}. AWS tries the same during the import.</source>
            <translation>Pour démarrer aussi sur des types Xen : {command}. AWS tente la même chose pendant l’import.</translation>
        </message>
        <message>
            <source>The kernel has the drivers of EC2's Xen types (xen-blkfront, xen-netfront) and of today's (nvme, ena), and the disk's are in the initramfs or built in.</source>
            <translation>Le noyau a les pilotes des types Xen d’EC2 (xen-blkfront, xen-netfront) et de ceux d’aujourd’hui (nvme, ena), et ceux du disque sont dans l’initramfs ou intégrés.</translation>
        </message>
        <message>
            <source>SSH server starts at boot</source>
            <translation>Le serveur SSH démarre avec la machine</translation>
        </message>
        <message>
            <source>An SSH server is installed and starts at boot: it is the way into the instance.</source>
            <translation>Un serveur SSH est installé et démarre avec la machine : c’est l’accès à l’instance.</translation>
        </message>
        <message>
            <source>The SSH server starts at boot.</source>
            <translation>Le serveur SSH démarre avec la machine.</translation>
        </message>
        <message>
            <source>No SSH server is installed.</source>
            <translation>Aucun serveur SSH n’est installé.</translation>
        </message>
        <message>
            <source>An SSH server is installed, but does not start at boot.</source>
            <translation>Un serveur SSH est installé, mais ne démarre pas avec la machine.</translation>
        </message>
        <message>
            <source>An SSH server is installed, but nothing tells whether it starts at boot.</source>
            <translation>Un serveur SSH est installé, mais rien n’indique s’il démarre avec la machine.</translation>
        </message>
        <message>
            <source>The SSH server listens on {addresses} only, and the instance will have another address.</source>
            <translation>Le serveur SSH n’écoute que sur {addresses}, et l’instance aura une autre adresse.</translation>
        </message>
        <message>
            <source>Install it and let it start: {command}</source>
            <translation>Installez-le et faites-le démarrer : {command}</translation>
        </message>
        <message>
            <source>Let it start: {command}</source>
            <translation>Faites-le démarrer : {command}</translation>
        </message>
        <message>
            <source>To be sure: {command}</source>
            <translation>Pour plus de sûreté : {command}</translation>
        </message>
        <message>
            <source>Remove the ListenAddress lines from /etc/ssh/sshd_config, so that it listens on every address, then {command}</source>
            <translation>Retirez les lignes ListenAddress de /etc/ssh/sshd_config pour qu’il écoute sur toutes les adresses, puis {command}</translation>
        </message>
        <message>
            <source>Firewall lets SSH in</source>
            <translation>Le pare-feu autorise SSH</translation>
        </message>
        <message>
            <source>The machine's own firewall lets SSH in.</source>
            <translation>Le pare-feu de la machine elle-même autorise SSH.</translation>
        </message>
        <message>
            <source>SSH is let in, or no firewall is on.</source>
            <translation>SSH est autorisé, ou aucun pare-feu n’est actif.</translation>
        </message>
        <message>
            <source>The firewall does not let SSH in.</source>
            <translation>Le pare-feu n’autorise pas SSH.</translation>
        </message>
        <message>
            <source>Let it in: {command}. The security group needs port {port} too.</source>
            <translation>Laissez-le entrer : {command}. Le groupe de sécurité a aussi besoin du port {port}.</translation>
        </message>
        <message>
            <source>Give it one size: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management" /v PagingFiles /t REG_MULTI_SZ /d "C:\pagefile.sys 4096 4096" /f (or sysdm.cpl, Advanced, Performance, Virtual memory), and restart.</source>
            <translation>Donnez-lui une seule taille : reg add "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management" /v PagingFiles /t REG_MULTI_SZ /d "C:\pagefile.sys 4096 4096" /f (ou sysdm.cpl, Paramètres système avancés, Performances, Mémoire virtuelle), puis redémarrez.</translation>
        </message>
        <message>
            <source>Uninstall VMware Tools and restart: appwiz.cpl, or msiexec /x with the product code, the last part of the key that this shows: reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /d /f "VMware Tools"</source>
            <translation>Désinstallez VMware Tools et redémarrez : appwiz.cpl, ou msiexec /x avec le code de produit, dernière partie de la clé que montre ceci : reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /d /f "VMware Tools"</translation>
        </message>
        <message>
            <source>A user with a public key</source>
            <translation>Un utilisateur avec une clé publique</translation>
        </message>
        <message>
            <source>What lies in {mount} was not read: its device is on none of the disks given, or cannot be read. Check all disks of the machine together.</source>
            <translation>Le contenu de {mount} n’a pas été lu : son périphérique n’est sur aucun des disques indiqués, ou ne peut pas être lu. Vérifiez ensemble tous les disques de la machine.</translation>
        </message>
        <message>
            <source>A user other than root can log in with a public key; the import creates none.</source>
            <translation>Un utilisateur autre que root peut se connecter avec une clé publique ; l’import n’en crée aucune.</translation>
        </message>
        <message>
            <source>With an authorised key: {names}.</source>
            <translation>Avec une clé autorisée : {names}.</translation>
        </message>
        <message>
            <source>No user other than root has an authorised key ({names}).</source>
            <translation>Aucun utilisateur autre que root n’a de clé autorisée ({names}).</translation>
        </message>
        <message>
            <source>There is no user other than root who can log in.</source>
            <translation>Il n’y a pas d’utilisateur autre que root qui puisse se connecter.</translation>
        </message>
        <message>
            <source>Give one a key: ssh-copy-id {user}@HOST from your computer, or write the public key into .ssh/authorized_keys in the home of {user} (mode 600, folder 700).</source>
            <translation>Donnez-lui une clé : ssh-copy-id {user}@HOST depuis votre ordinateur, ou écrivez la clé publique dans .ssh/authorized_keys dans le dossier personnel de {user} (mode 600, dossier 700).</translation>
        </message>
        <message>
            <source>Create one with a key: useradd -m -s /bin/bash admin; mkdir -m 700 ~admin/.ssh; write the public key into ~admin/.ssh/authorized_keys; chown -R admin ~admin/.ssh; and let it use sudo (group sudo or wheel).</source>
            <translation>Créez-en un avec une clé : useradd -m -s /bin/bash admin; mkdir -m 700 ~admin/.ssh ; écrivez la clé publique dans ~admin/.ssh/authorized_keys ; chown -R admin ~admin/.ssh ; et permettez-lui sudo (groupe sudo ou wheel).</translation>
        </message>
        <message>
            <source>No root or password login by SSH</source>
            <translation>Pas de connexion SSH en root ou par mot de passe</translation>
        </message>
        <message>
            <source>SSH is used with keys and by a user other than root; both others work, but are not recommended.</source>
            <translation>SSH est utilisé avec des clés et par un utilisateur autre que root ; les deux autres façons fonctionnent, mais ne sont pas recommandées.</translation>
        </message>
        <message>
            <source>SSH takes neither passwords nor root by one.</source>
            <translation>SSH n’accepte ni mots de passe, ni root par mot de passe.</translation>
        </message>
        <message>
            <source>SSH lets root log in.</source>
            <translation>SSH laisse root se connecter.</translation>
        </message>
        <message>
            <source>There is no SSH server.</source>
            <translation>Il n’y a pas de serveur SSH.</translation>
        </message>
        <message>
            <source>The SSH server has no sshd_config that tells.</source>
            <translation>Le serveur SSH n’a pas de sshd_config qui l’indique.</translation>
        </message>
        <message>
            <source>SSH takes passwords.</source>
            <translation>SSH accepte les mots de passe.</translation>
        </message>
        <message>
            <source>PasswordAuthentication is no, and SSH takes passwords all the same: PAM asks for them (keyboard-interactive).</source>
            <translation>PasswordAuthentication vaut no, et SSH accepte malgré tout les mots de passe : PAM les demande (keyboard-interactive).</translation>
        </message>
        <message>
            <source>Set PermitRootLogin no in /etc/ssh/sshd_config, then {command}; first make sure that another user has a key.</source>
            <translation>Définissez PermitRootLogin no dans /etc/ssh/sshd_config, puis {command} ; assurez-vous d’abord qu’un autre utilisateur a une clé.</translation>
        </message>
        <message>
            <source>Set KbdInteractiveAuthentication no (before OpenSSH 8.7: ChallengeResponseAuthentication no) in /etc/ssh/sshd_config, then {command}; first make sure that a user has a key.</source>
            <translation>Réglez KbdInteractiveAuthentication no (avant OpenSSH 8.7 : ChallengeResponseAuthentication no) dans /etc/ssh/sshd_config, puis {command} ; assurez-vous d’abord qu’un utilisateur a une clé.</translation>
        </message>
        <message>
            <source>Set PasswordAuthentication no in /etc/ssh/sshd_config, then {command}; first make sure that a user has a key.</source>
            <translation>Définissez PasswordAuthentication no dans /etc/ssh/sshd_config, puis {command} ; assurez-vous d’abord qu’un utilisateur a une clé.</translation>
        </message>
        <message>
            <source>Guest tools of the old hypervisor gone</source>
            <translation>Outils invités de l’ancien hyperviseur retirés</translation>
        </message>
        <message>
            <source>VMware Tools or open-vm-tools are uninstalled (as are the tools of VirtualBox, Xen and QEMU).</source>
            <translation>VMware Tools ou open-vm-tools sont désinstallés (de même que les outils de VirtualBox, Xen et QEMU).</translation>
        </message>
        <message>
            <source>No tools of another hypervisor were found.</source>
            <translation>Aucun outil d’un autre hyperviseur trouvé.</translation>
        </message>
        <message>
            <source>VMware Tools are installed: {names}.</source>
            <translation>Les VMware Tools sont installés : {names}.</translation>
        </message>
        <message>
            <source>VirtualBox Guest Additions are installed: {names}.</source>
            <translation>Les Additions invité VirtualBox sont installées : {names}.</translation>
        </message>
        <message>
            <source>Xen tools are installed: {names}.</source>
            <translation>Des outils Xen sont installés : {names}.</translation>
        </message>
        <message>
            <source>The QEMU guest agent is installed: {names}.</source>
            <translation>L’agent invité QEMU est installé : {names}.</translation>
        </message>
        <message>
            <source>Tools of several hypervisors are installed: {names} ({kinds}).</source>
            <translation>Des outils de plusieurs hyperviseurs sont installés : {names} ({kinds}).</translation>
        </message>
        <message>
            <source>Uninstall them: {command} (those that were not installed from packages: vmware-uninstall-tools.pl, /opt/VBoxGuestAdditions-*/uninstall.sh).</source>
            <translation>Désinstallez-les : {command} (ceux qui n’ont pas été installés par paquets : vmware-uninstall-tools.pl, /opt/VBoxGuestAdditions-*/uninstall.sh).</translation>
        </message>
        <message>
            <source>Antivirus and intrusion detection off</source>
            <translation>Antivirus et détection d’intrusion désactivés</translation>
        </message>
        <message>
            <source>Antivirus and intrusion detection are switched off for the import; they can be switched on again after it.</source>
            <translation>L’antivirus et la détection d’intrusion sont désactivés pour l’import ; ils peuvent être réactivés ensuite.</translation>
        </message>
        <message>
            <source>None of the programs known to this check was found.</source>
            <translation>Aucun des programmes connus de cette vérification n’a été trouvé.</translation>
        </message>
        <message>
            <source>Antivirus was found: {names}.</source>
            <translation>Antivirus trouvé : {names}.</translation>
        </message>
        <message>
            <source>Intrusion detection was found: {names}.</source>
            <translation>Détection d’intrusion trouvée : {names}.</translation>
        </message>
        <message>
            <source>Found: {names} ({kinds}).</source>
            <translation>Trouvé : {names} ({kinds}).</translation>
        </message>
        <message>
            <source>Switch its services off for the import (systemctl disable --now SERVICE; older: chkconfig SERVICE off, update-rc.d SERVICE disable) and on again after the launch, or uninstall it: {command}.</source>
            <translation>Désactivez ses services pour l’import (systemctl disable --now SERVICE ; plus ancien : chkconfig SERVICE off, update-rc.d SERVICE disable) et réactivez-les après le lancement, ou désinstallez-le : {command}.</translation>
        </message>
        <message>
            <source>CD-ROM drives disconnected</source>
            <translation>Lecteurs de CD-ROM déconnectés</translation>
        </message>
        <message>
            <source>No CD-ROM drive, virtual or physical, is connected.</source>
            <translation>Aucun lecteur de CD-ROM, virtuel ou physique, n’est connecté.</translation>
        </message>
        <message>
            <source>The machine's description has no connected CD-ROM drive.</source>
            <translation>La description de la machine n’a pas de lecteur de CD-ROM connecté.</translation>
        </message>
        <message>
            <source>Connected CD-ROM drives: {count}.</source>
            <translation>Lecteurs de CD-ROM connectés : {count}.</translation>
        </message>
        <message>
            <source>No disk shows this: please confirm that no CD-ROM drive was connected at the export.</source>
            <translation>Aucun disque ne le montre : veuillez confirmer qu’aucun lecteur de CD-ROM n’était connecté lors de l’export.</translation>
        </message>
        <message>
            <source>Disconnect them in the machine's settings and export again. VMware: Edit Settings, CD/DVD, clear Connected; Hyper-V: Set-VMDvdDrive -VMName NAME -Path $null; VirtualBox: VBoxManage storageattach VM --storagectl IDE --port 1 --device 0 --medium none.</source>
            <translation>Déconnectez-les dans les paramètres de la machine et réexportez. VMware : Edit Settings, CD/DVD, décochez Connected ; Hyper-V : Set-VMDvdDrive -VMName NAME -Path $null ; VirtualBox : VBoxManage storageattach VM --storagectl IDE --port 1 --device 0 --medium none.</translation>
        </message>
        <message>
            <source>Shut down before the export</source>
            <translation>Éteinte avant l’export</translation>
        </message>
        <message>
            <source>The machine was shut down, not running or suspended, when it was exported.</source>
            <translation>La machine était éteinte, ni en marche ni suspendue, lors de son export.</translation>
        </message>
        <message>
            <source>The system volume was unmounted cleanly: the machine was shut down.</source>
            <translation>Le volume système a été démonté proprement : la machine était éteinte.</translation>
        </message>
        <message>
            <source>The system volume was not unmounted: the machine was running, or lost its power.</source>
            <translation>Le volume système n’a pas été démonté : la machine était en marche, ou a perdu l’alimentation.</translation>
        </message>
        <message>
            <source>The machine's description says that it is suspended.</source>
            <translation>La description de la machine indique qu’elle est suspendue.</translation>
        </message>
        <message>
            <source>The disks do not show this: please confirm that the machine was shut down when it was exported.</source>
            <translation>Les disques ne le montrent pas : veuillez confirmer que la machine était éteinte lors de son export.</translation>
        </message>
        <message>
            <source>Shut the machine down and export it again: shutdown -h now</source>
            <translation>Éteignez la machine et réexportez-la : shutdown -h now</translation>
        </message>
        <message>
            <source>Shut the machine down and export it again: shutdown /s /t 0</source>
            <translation>Éteignez la machine et réexportez-la : shutdown /s /t 0</translation>
        </message>
        <message>
            <source>Tick it if the machine was shut down; otherwise shut it down and export it again.</source>
            <translation>Cochez si la machine était éteinte ; sinon, éteignez-la et réexportez-la.</translation>
        </message>
        <message>
            <source>One network interface, by DHCP</source>
            <translation>Une seule interface réseau, par DHCP</translation>
        </message>
        <message>
            <source>The machine has one network interface, and it takes its address by DHCP: only one survives the import.</source>
            <translation>La machine a une seule interface réseau, qui reçoit son adresse par DHCP : une seule survit à l’import.</translation>
        </message>
        <message>
            <source>One interface is configured at most.</source>
            <translation>Une interface est configurée, au plus.</translation>
        </message>
        <message>
            <source>No interface is configured; {client} asks for an address on every one.</source>
            <translation>Aucune interface n’est configurée ; {client} demande une adresse sur chacune.</translation>
        </message>
        <message>
            <source>The machine is declared with {count} network interfaces.</source>
            <translation>La machine déclare {count} interfaces réseau.</translation>
        </message>
        <message>
            <source>{count} network interfaces are configured.</source>
            <translation>{count} interfaces réseau sont configurées.</translation>
        </message>
        <message>
            <source>No interface is configured, and nothing asks for an address by itself.</source>
            <translation>Aucune interface n’est configurée, et rien ne demande d’adresse de soi-même.</translation>
        </message>
        <message>
            <source>Nothing has to change for the import, but plan for it: one interface stays, by DHCP. Add others after the launch (aws ec2 create-network-interface, attach-network-interface), and move services that are bound to the others.</source>
            <translation>Rien ne doit changer pour l’import, mais prévoyez-le : une seule interface reste, par DHCP. Ajoutez-en d’autres après le lancement (aws ec2 create-network-interface, attach-network-interface), et déplacez les services liés aux autres.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP before the export.</source>
            <translation>Configurez une interface pour DHCP avant l’export.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: in /etc/network/interfaces: auto eth0, iface eth0 inet dhcp; or in netplan: dhcp4: true.</source>
            <translation>Configurez une interface pour DHCP : dans /etc/network/interfaces : auto eth0, iface eth0 inet dhcp ; ou dans netplan : dhcp4: true.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: nmcli connection add type ethernet con-name eth0 ifname eth0 ipv4.method auto; or BOOTPROTO=dhcp and ONBOOT=yes in /etc/sysconfig/network-scripts/ifcfg-eth0.</source>
            <translation>Configurez une interface pour DHCP : nmcli connection add type ethernet con-name eth0 ifname eth0 ipv4.method auto ; ou BOOTPROTO=dhcp et ONBOOT=yes dans /etc/sysconfig/network-scripts/ifcfg-eth0.</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: BOOTPROTO='dhcp' and STARTMODE='auto' in /etc/sysconfig/network/ifcfg-eth0.</source>
            <translation>Configurez une interface pour DHCP : BOOTPROTO='dhcp' et STARTMODE='auto' dans /etc/sysconfig/network/ifcfg-eth0.</translation>
        </message>
        <message>
            <source>No static addresses</source>
            <translation>Pas d’adresses statiques</translation>
        </message>
        <message>
            <source>Static addresses are removed by the import: the instance gets a private address from its subnet by DHCP.</source>
            <translation>Les adresses statiques sont retirées par l’import : l’instance reçoit une adresse privée de son sous-réseau par DHCP.</translation>
        </message>
        <message>
            <source>No static address is configured.</source>
            <translation>Aucune adresse statique n’est configurée.</translation>
        </message>
        <message>
            <source>Interfaces with static addresses, which the import removes: {names}.</source>
            <translation>Interfaces à adresses statiques, que l’import retire : {names}.</translation>
        </message>
        <message>
            <source>Nothing has to change for the import. Note the address and who uses it (DNS, licences, firewalls); to keep one, launch into a subnet with the same range and give it: --private-ip-address.</source>
            <translation>Rien ne doit changer pour l’import. Notez l’adresse et qui l’utilise (DNS, licences, pare-feu) ; pour en garder une, lancez dans un sous-réseau avec la même plage et donnez-la : --private-ip-address.</translation>
        </message>
        <message>
            <source>A working DHCP client</source>
            <translation>Un client DHCP qui fonctionne</translation>
        </message>
        <message>
            <source>A DHCP client is installed, can start, and is not disabled.</source>
            <translation>Un client DHCP est installé, peut démarrer, et n’est pas désactivé.</translation>
        </message>
        <message>
            <source>{client} starts at boot.</source>
            <translation>{client} démarre avec la machine.</translation>
        </message>
        <message>
            <source>No DHCP client is installed.</source>
            <translation>Aucun client DHCP n’est installé.</translation>
        </message>
        <message>
            <source>A DHCP client is installed ({client}), but nothing starts it at boot.</source>
            <translation>Un client DHCP est installé ({client}), mais rien ne le démarre avec la machine.</translation>
        </message>
        <message>
            <source>A DHCP client is installed ({client}), but nothing tells whether it starts at boot.</source>
            <translation>Un client DHCP est installé ({client}), mais rien n’indique s’il démarre avec la machine.</translation>
        </message>
        <message>
            <source>The DHCP Client service is not in the registry.</source>
            <translation>Le service Client DHCP n’est pas dans le registre.</translation>
        </message>
        <message>
            <source>The DHCP Client service is disabled.</source>
            <translation>Le service Client DHCP est désactivé.</translation>
        </message>
        <message>
            <source>Install one: {command}.</source>
            <translation>Installez-en un : {command}.</translation>
        </message>
        <message>
            <source>Let it start: {command}.</source>
            <translation>Faites-le démarrer : {command}.</translation>
        </message>
        <message>
            <source>Restore the service from a machine of the same Windows, or repair Windows: sfc /scannow; DISM /Online /Cleanup-Image /RestoreHealth.</source>
            <translation>Restaurez le service depuis une machine du même Windows, ou réparez Windows : sfc /scannow; DISM /Online /Cleanup-Image /RestoreHealth.</translation>
        </message>
        <message>
            <source>Switch it on: sc config Dhcp start= auto, and net start Dhcp.</source>
            <translation>Activez-le : sc config Dhcp start= auto, et net start Dhcp.</translation>
        </message>
        <message>
            <source>No IPv6</source>
            <translation>Pas d’IPv6</translation>
        </message>
        <message>
            <source>IPv6 addresses are not supported: the import configures IPv4 only.</source>
            <translation>Les adresses IPv6 ne sont pas prises en charge : l’import ne configure qu’IPv4.</translation>
        </message>
        <message>
            <source>IPv6 is not configured.</source>
            <translation>IPv6 n’est pas configuré.</translation>
        </message>
        <message>
            <source>IPv6 is configured for {names}.</source>
            <translation>IPv6 est configuré pour {names}.</translation>
        </message>
        <message>
            <source>Whether IPv6 was added to this Windows was not read.</source>
            <translation>Il n’a pas été lu si IPv6 a été ajouté à ce Windows.</translation>
        </message>
        <message>
            <source>IPv6 is not switched off, which is Windows' default.</source>
            <translation>IPv6 n’est pas désactivé, ce qui est le réglage par défaut de Windows.</translation>
        </message>
        <message>
            <source>Nothing has to change: without a router's announcement IPv6 stays idle. Do not rely on IPv6 addresses at the first start.</source>
            <translation>Rien ne doit changer : sans annonce d’un routeur, IPv6 reste inactif. Ne comptez pas sur des adresses IPv6 au premier démarrage.</translation>
        </message>
        <message>
            <source>The import configures a private IPv4 address only; IPv6 can be added to the instance later.</source>
            <translation>L’import ne configure qu’une adresse IPv4 privée ; IPv6 peut être ajouté à l’instance plus tard.</translation>
        </message>
        <message>
            <source>Plan a public address</source>
            <translation>Prévoir une adresse publique</translation>
        </message>
        <message>
            <source>The instance gets no public address by itself, whatever the subnet's setting: an Elastic IP makes it public.</source>
            <translation>L’instance ne reçoit pas d’adresse publique d’elle-même, quel que soit le réglage du sous-réseau : une adresse IP Elastic la rend publique.</translation>
        </message>
        <message>
            <source>Please confirm that a private address is enough, or that an Elastic IP is planned.</source>
            <translation>Veuillez confirmer qu’une adresse privée suffit, ou qu’une adresse IP Elastic est prévue.</translation>
        </message>
        <message>
            <source>To make it public after the launch: aws ec2 allocate-address, then aws ec2 associate-address --instance-id ID --allocation-id ID.</source>
            <translation>Pour la rendre publique après le lancement : aws ec2 allocate-address, puis aws ec2 associate-address --instance-id ID --allocation-id ID.</translation>
        </message>
        <message>
            <source>No predictable interface names</source>
            <translation>Pas de noms d’interface prévisibles</translation>
        </message>
        <message>
            <source>Network configuration does not depend on predictable interface names such as ens33: the instance's interface may be called otherwise.</source>
            <translation>La configuration réseau ne dépend pas de noms d’interface prévisibles tels que ens33 : l’interface de l’instance peut s’appeler autrement.</translation>
        </message>
        <message>
            <source>No configuration depends on a predictable or pinned name.</source>
            <translation>Aucune configuration ne dépend d’un nom prévisible ou figé.</translation>
        </message>
        <message>
            <source>The configuration names {names}, which is another interface on EC2.</source>
            <translation>La configuration nomme {names}, qui est une autre interface sur EC2.</translation>
        </message>
        <message>
            <source>The configuration names {names}, but the kernel is told to use eth0.</source>
            <translation>La configuration nomme {names}, mais le noyau a pour consigne d’utiliser eth0.</translation>
        </message>
        <message>
            <source>Names are pinned to the network cards of today (udev rules, .link files or hardware addresses).</source>
            <translation>Les noms sont figés sur les cartes réseau actuelles (règles udev, fichiers .link ou adresses matérielles).</translation>
        </message>
        <message>
            <source>Go back to kernel names: {command}.</source>
            <translation>Revenez aux noms du noyau : {command}.</translation>
        </message>
        <message>
            <source>Remove what pins them: rm /etc/udev/rules.d/70-persistent-net.rules, .link files, HWADDR= in ifcfg files, macaddress in netplan; and build the initramfs again where it holds a copy.</source>
            <translation>Supprimez ce qui les fige : rm /etc/udev/rules.d/70-persistent-net.rules, fichiers .link, HWADDR= dans les fichiers ifcfg, macaddress dans netplan ; et reconstruisez l’initramfs s’il en contient une copie.</translation>
        </message>
        <message>
            <source>Operating system on the list</source>
            <translation>Système d’exploitation sur la liste</translation>
        </message>
        <message>
            <source>The operating system is listed: Windows by product, edition and service pack; Linux by distribution, version and service pack.</source>
            <translation>Le système d’exploitation est listé : Windows par produit, édition et Service Pack ; Linux par distribution, version et Service Pack.</translation>
        </message>
        <message>
            <source>{found} is on the list.</source>
            <translation>{found} est sur la liste.</translation>
        </message>
        <message>
            <source>{found} is on the list, among those past their end of life: AWS imports them, does not test them, and advises against it.</source>
            <translation>{found} est sur la liste, parmi ceux en fin de vie : AWS les importe, ne les teste pas, et les déconseille.</translation>
        </message>
        <message>
            <source>{found} is on the list, except in the Regions {regions}.</source>
            <translation>{found} est sur la liste, sauf dans les Régions {regions}.</translation>
        </message>
        <message>
            <source>No operating system was found on the disks.</source>
            <translation>Aucun système d’exploitation trouvé sur les disques.</translation>
        </message>
        <message>
            <source>{found} is ruled out by the list: {reason}.</source>
            <translation>{found} est exclu par la liste : {reason}.</translation>
        </message>
        <message>
            <source>{found} is not the listed variant: {listed}, {reason} only.</source>
            <translation>{found} n’est pas la variante listée : {listed}, {reason} seulement.</translation>
        </message>
        <message>
            <source>{found} is not on the list.</source>
            <translation>{found} n’est pas sur la liste.</translation>
        </message>
        <message>
            <source>{found} is not on the list; listed is {listed}.</source>
            <translation>{found} n’est pas sur la liste ; sont listés : {listed}.</translation>
        </message>
        <message>
            <source>{found} is not named, its neighbours are: {listed}. AWS does not say whether other minor releases are taken.</source>
            <translation>{found} n’est pas nommé, ses voisins le sont : {listed}. AWS ne dit pas si d’autres versions mineures sont acceptées.</translation>
        </message>
        <message>
            <source>{found} does not tell its minor version; listed is {listed}.</source>
            <translation>{found} n’indique pas sa version mineure ; sont listées : {listed}.</translation>
        </message>
        <message>
            <source>{found} is not a listed edition; listed is {listed}.</source>
            <translation>{found} n’est pas une édition listée ; sont listées : {listed}.</translation>
        </message>
        <message>
            <source>The edition of {found} could not be matched with the list: {listed}.</source>
            <translation>L’édition de {found} n’a pas pu être rapprochée de la liste : {listed}.</translation>
        </message>
        <message>
            <source>{found} needs Service Pack {needed}.</source>
            <translation>{found} exige le Service Pack {needed}.</translation>
        </message>
        <message>
            <source>Upgrade the system to a listed release before the export, and check again. Where that cannot be done, the disks can be imported as snapshots (aws ec2 import-snapshot) and registered as an AMI, without AWS's changes or tests.</source>
            <translation>Mettez le système à niveau vers une version listée avant l’export, et revérifiez. Si ce n’est pas possible, les disques peuvent être importés comme instantanés (aws ec2 import-snapshot) et enregistrés comme AMI, sans les modifications ni les tests d’AWS.</translation>
        </message>
        <message>
            <source>Choose the disk that the operating system lies on, and all disks of the machine together (amigrate check --vm DISK1 DISK2 …).</source>
            <translation>Choisissez le disque où se trouve le système d’exploitation, et tous les disques de la machine ensemble (amigrate check --vm DISK1 DISK2 …).</translation>
        </message>
        <message>
            <source>To be sure, update the system to a release that is named: {listed}.</source>
            <translation>Pour plus de sûreté, mettez le système à jour vers une version nommée : {listed}.</translation>
        </message>
        <message>
            <source>Point releases of one Debian differ little, and only some are named ({listed}): a test import tells for certain. An older one can be brought up to a named one: apt-get update &amp;&amp; apt-get dist-upgrade.</source>
            <translation>Les versions intermédiaires d’une même Debian diffèrent peu, et seules certaines sont nommées ({listed}) : un import d’essai donne la certitude. Une plus ancienne peut être amenée à une version nommée : apt-get update &amp;&amp; apt-get dist-upgrade.</translation>
        </message>
        <message>
            <source>A test import tells for certain. To stay on a release that is named ({listed}): yum --releasever=VERSION update.</source>
            <translation>Un import d’essai donne la certitude. Pour rester sur une version nommée ({listed}) : yum --releasever=VERSION update.</translation>
        </message>
        <message>
            <source>A test import tells for certain. To move to a service pack that is named ({listed}): zypper migration.</source>
            <translation>Un import d’essai donne la certitude. Pour passer à un Service Pack nommé ({listed}) : zypper migration.</translation>
        </message>
        <message>
            <source>Look at winver and at the list: {listed}.</source>
            <translation>Consultez winver et la liste : {listed}.</translation>
        </message>
        <message>
            <source>Install Service Pack {needed} or later from Windows Update, and check again.</source>
            <translation>Installez le Service Pack {needed} ou ultérieur depuis Windows Update, et revérifiez.</translation>
        </message>
        <message>
            <source>Change the edition to a listed one, where Microsoft offers it (DISM /Online /Set-Edition:NAME /ProductKey:KEY /AcceptEula), or install a listed edition.</source>
            <translation>Changez l’édition en une édition listée, là où Microsoft le propose (DISM /Online /Set-Edition:NAME /ProductKey:KEY /AcceptEula), ou installez une édition listée.</translation>
        </message>
        <message>
            <source>64-bit</source>
            <translation>64 bits</translation>
        </message>
        <message>
            <source>A Linux is 64-bit; a Windows is 64-bit where the list says so.</source>
            <translation>Un Linux est en 64 bits ; un Windows est en 64 bits là où la liste le dit.</translation>
        </message>
        <message>
            <source>The system is {architecture}.</source>
            <translation>Le système est {architecture}.</translation>
        </message>
        <message>
            <source>The system is 32-bit ({architecture}), which the list takes for this Windows.</source>
            <translation>Le système est en 32 bits ({architecture}), ce que la liste accepte pour ce Windows.</translation>
        </message>
        <message>
            <source>The system is 32-bit ({architecture}).</source>
            <translation>Le système est en 32 bits ({architecture}).</translation>
        </message>
        <message>
            <source>The system is {architecture}; only x86 machines are imported.</source>
            <translation>Le système est {architecture} ; seules les machines x86 sont importées.</translation>
        </message>
        <message>
            <source>No program for a known processor was found.</source>
            <translation>Aucun programme pour un processeur connu trouvé.</translation>
        </message>
        <message>
            <source>Install the 64-bit edition (x86_64) and move the data: a 32-bit system cannot be turned into a 64-bit one.</source>
            <translation>Installez l’édition 64 bits (x86_64) et déplacez les données : un système 32 bits ne peut pas être changé en 64 bits.</translation>
        </message>
        <message>
            <source>Install the x86_64 edition on an x86 machine and move the data, or start from an AMI for this processor (Graviton).</source>
            <translation>Installez l’édition x86_64 sur une machine x86 et déplacez les données, ou partez d’une AMI pour ce processeur (Graviton).</translation>
        </message>
        <message>
            <source>The system is 64-bit x86: 32-bit images are refused since 1 April 2026, and ARM64 is not taken.</source>
            <translation>Le système est x86 64 bits : les images 32 bits sont refusées depuis le 1er avril 2026, et ARM64 n’est pas accepté.</translation>
        </message>
        <message>
            <source>Not Nano Server</source>
            <translation>Pas Nano Server</translation>
        </message>
        <message>
            <source>A Windows Server is not installed as Nano Server.</source>
            <translation>Un Windows Server n’est pas installé comme Nano Server.</translation>
        </message>
        <message>
            <source>The kind of installation is {kind}.</source>
            <translation>Le type d’installation est {kind}.</translation>
        </message>
        <message>
            <source>The registry has no kind of installation: this Windows is older than Nano Server.</source>
            <translation>Le registre n’a pas de type d’installation : ce Windows est antérieur à Nano Server.</translation>
        </message>
        <message>
            <source>The registry does not tell the kind of installation.</source>
            <translation>Le registre n’indique pas le type d’installation.</translation>
        </message>
        <message>
            <source>This is Nano Server.</source>
            <translation>Ceci est Nano Server.</translation>
        </message>
        <message>
            <source>Install Windows Server as Server Core or with the desktop and move the roles: Nano Server cannot be turned into either.</source>
            <translation>Installez Windows Server en Server Core ou avec le bureau et déplacez les rôles : Nano Server ne peut être changé ni en l’un ni en l’autre.</translation>
        </message>
        <message>
            <source>US English, no other language packs</source>
            <translation>Anglais (États-Unis), sans autre module linguistique</translation>
        </message>
        <message>
            <source>No language pack besides US English is installed: packs with UTF-16 or non-ASCII characters are not supported.</source>
            <translation>Aucun module linguistique autre que l’anglais (États-Unis) n’est installé : ceux avec des caractères UTF-16 ou non ASCII ne sont pas pris en charge.</translation>
        </message>
        <message>
            <source>US English is the only language.</source>
            <translation>L’anglais (États-Unis) est la seule langue.</translation>
        </message>
        <message>
            <source>No language is named in the registry.</source>
            <translation>Aucune langue n’est nommée dans le registre.</translation>
        </message>
        <message>
            <source>Other languages are installed: {languages}.</source>
            <translation>D’autres langues sont installées : {languages}.</translation>
        </message>
        <message>
            <source>Other languages are installed ({languages}), and the list takes {found} in US English only.</source>
            <translation>D’autres langues sont installées ({languages}), et la liste n’accepte {found} qu’en anglais (États-Unis).</translation>
        </message>
        <message>
            <source>Install the English language pack, make it the system's language, and remove the others: lpksetup /u LANGUAGE (or Settings, Time &amp; Language).</source>
            <translation>Installez le module linguistique anglais, faites-en la langue du système, et supprimez les autres : lpksetup /u LANGUAGE (ou Paramètres, Heure et langue).</translation>
        </message>
        <message>
            <source>Remote Desktop is on</source>
            <translation>Le Bureau à distance est activé</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed and its service can start: it is the way into the instance.</source>
            <translation>Le Bureau à distance est autorisé et son service peut démarrer : c’est l’accès à l’instance.</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed, and its service can start.</source>
            <translation>Le Bureau à distance est autorisé, et son service peut démarrer.</translation>
        </message>
        <message>
            <source>Remote Desktop is switched off.</source>
            <translation>Le Bureau à distance est désactivé.</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed, but its service (TermService) is disabled or missing.</source>
            <translation>Le Bureau à distance est autorisé, mais son service (TermService) est désactivé ou absent.</translation>
        </message>
        <message>
            <source>Switch it on: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f (or SystemPropertiesRemote.exe).</source>
            <translation>Activez-le : reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f (ou SystemPropertiesRemote.exe).</translation>
        </message>
        <message>
            <source>Let the service start: sc config TermService start= demand.</source>
            <translation>Permettez au service de démarrer : sc config TermService start= demand.</translation>
        </message>
        <message>
            <source>Firewall lets Remote Desktop in</source>
            <translation>Le pare-feu autorise le Bureau à distance</translation>
        </message>
        <message>
            <source>Windows Firewall lets Remote Desktop in, on 3389 or the port that it was moved to.</source>
            <translation>Le Pare-feu Windows autorise le Bureau à distance, sur 3389 ou le port vers lequel il a été déplacé.</translation>
        </message>
        <message>
            <source>The firewall lets port {port} in.</source>
            <translation>Le pare-feu autorise le port {port}.</translation>
        </message>
        <message>
            <source>The firewall does not let port {port} in.</source>
            <translation>Le pare-feu n’autorise pas le port {port}.</translation>
        </message>
        <message>
            <source>Open it in every profile: netsh advfirewall firewall add rule name="Remote Desktop" dir=in action=allow protocol=TCP localport={port} (2003: netsh firewall set portopening TCP {port} RDP). The security group needs the same port.</source>
            <translation>Ouvrez-le dans chaque profil : netsh advfirewall firewall add rule name="Remote Desktop" dir=in action=allow protocol=TCP localport={port} (2003 : netsh firewall set portopening TCP {port} RDP). Le groupe de sécurité a besoin du même port.</translation>
        </message>
        <message>
            <source>Every account has a password</source>
            <translation>Chaque compte a un mot de passe</translation>
        </message>
        <message>
            <source>The administrator and all other accounts have passwords, and secure ones.</source>
            <translation>L’administrateur et tous les autres comptes ont des mots de passe, et des mots de passe sûrs.</translation>
        </message>
        <message>
            <source>Every enabled account has a password (accounts: {count}).</source>
            <translation>Chaque compte activé a un mot de passe (comptes : {count}).</translation>
        </message>
        <message>
            <source>No disk can show how good the passwords are: please confirm that they are secure, the administrator's above all.</source>
            <translation>Aucun disque ne peut montrer la qualité des mots de passe : veuillez confirmer qu’ils sont sûrs, surtout celui de l’administrateur.</translation>
        </message>
        <message>
            <source>Accounts without a password: {names}.</source>
            <translation>Comptes sans mot de passe : {names}.</translation>
        </message>
        <message>
            <source>Accounts that need no password: {names}.</source>
            <translation>Comptes qui n’exigent pas de mot de passe : {names}.</translation>
        </message>
        <message>
            <source>This is a domain controller: its accounts are in the directory's database (ntds.dit), which was not read. Please confirm that each has a password.</source>
            <translation>C’est un contrôleur de domaine : ses comptes sont dans la base de données de l’annuaire (ntds.dit), qui n’a pas été lue. Veuillez confirmer que chacun a un mot de passe.</translation>
        </message>
        <message>
            <source>No account is enabled, so nobody could log in after the import.</source>
            <translation>Aucun compte n’est activé : personne ne pourrait se connecter après l’importation.</translation>
        </message>
        <message>
            <source>Whether these accounts have a password could not be told: {names}.</source>
            <translation>Il n’a pas pu être déterminé si ces comptes ont un mot de passe : {names}.</translation>
        </message>
        <message>
            <source>Give each a password (net user NAME *) or disable it (net user NAME /active:no).</source>
            <translation>Donnez à chacun un mot de passe (net user NAME *) ou désactivez-le (net user NAME /active:no).</translation>
        </message>
        <message>
            <source>Ask for one: net user NAME /passwordreq:yes, and set it: net user NAME *.</source>
            <translation>Exigez-en un : net user NAME /passwordreq:yes, et définissez-le : net user NAME *.</translation>
        </message>
        <message>
            <source>Set a long one that is used nowhere else: net user Administrator *.</source>
            <translation>Définissez-en un long qui ne sert nulle part ailleurs : net user Administrator *.</translation>
        </message>
        <message>
            <source>Look for accounts that need none: Get-ADUser -Filter 'PasswordNotRequired -eq $true', and ask for one: Set-ADUser NAME -PasswordNotRequired $false.</source>
            <translation>Cherchez les comptes qui n’en exigent pas : Get-ADUser -Filter 'PasswordNotRequired -eq $true', et exigez-en un : Set-ADUser NAME -PasswordNotRequired $false.</translation>
        </message>
        <message>
            <source>Enable one that has a password: net user Administrator /active:yes, then net user Administrator *.</source>
            <translation>Activez-en un qui a un mot de passe : net user Administrator /active:yes, puis net user Administrator *.</translation>
        </message>
        <message>
            <source>Look at lusrmgr.msc; set a password where none is: net user NAME *.</source>
            <translation>Consultez lusrmgr.msc ; définissez un mot de passe là où il n’y en a pas : net user NAME *.</translation>
        </message>
        <message>
            <source>.NET Framework</source>
            <translation>.NET Framework</translation>
        </message>
        <message>
            <source>The .NET Framework is there: 3.5 on Windows Server 2003 and 2008, 4.5 from 2008 R2 on.</source>
            <translation>Le .NET Framework est présent : 3.5 sur Windows Server 2003 et 2008, 4.5 à partir de 2008 R2.</translation>
        </message>
        <message>
            <source>.NET {found} is installed; {needed} is needed.</source>
            <translation>.NET {found} est installé ; {needed} est nécessaire.</translation>
        </message>
        <message>
            <source>Of .NET, {found} is installed; {system} needs {needed} or later.</source>
            <translation>De .NET est installé : {found} ; {system} a besoin de {needed} ou ultérieur.</translation>
        </message>
        <message>
            <source>Of .NET, {found} is installed; {needed} or later is needed, and the import installs it.</source>
            <translation>De .NET est installé : {found} ; il faut {needed} ou ultérieur, et l’importation l’installe.</translation>
        </message>
        <message>
            <source>Install .NET Framework 3.5 Service Pack 1 (dotnetfx35.exe; on 2008: Server Manager, Features).</source>
            <translation>Installez .NET Framework 3.5 Service Pack 1 (dotnetfx35.exe ; sur 2008 : Gestionnaire de serveur, Fonctionnalités).</translation>
        </message>
        <message>
            <source>Nothing has to change: the import installs 4.5 or later where it is missing. To do it beforehand, install .NET Framework 4.8.</source>
            <translation>Rien ne doit changer : l’import installe 4.5 ou ultérieur s’il manque. Pour le faire avant, installez .NET Framework 4.8.</translation>
        </message>
        <message>
            <source>The .NET Framework is there: 3.5 on Windows Server 2003 and 2008 and on Windows 8.1 or earlier, 4.5 on Windows Server 2008 R2 and later and on Windows 10.</source>
            <translation>Le .NET Framework est présent : 3.5 sur Windows Server 2003 et 2008 et sur Windows 8.1 ou antérieur, 4.5 sur Windows Server 2008 R2 et ultérieurs et sur Windows 10.</translation>
        </message>
        <message>
            <source>Autologon is off</source>
            <translation>L’ouverture de session automatique est désactivée</translation>
        </message>
        <message>
            <source>Windows does not log anybody on by itself.</source>
            <translation>Windows n’ouvre de session pour personne de lui-même.</translation>
        </message>
        <message>
            <source>Autologon is off.</source>
            <translation>L’ouverture de session automatique est désactivée.</translation>
        </message>
        <message>
            <source>Autologon is on.</source>
            <translation>L’ouverture de session automatique est activée.</translation>
        </message>
        <message>
            <source>Switch it off: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v AutoAdminLogon /t REG_SZ /d 0 /f, and remove DefaultPassword from the same key.</source>
            <translation>Désactivez-la : reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v AutoAdminLogon /t REG_SZ /d 0 /f, et supprimez DefaultPassword de la même clé.</translation>
        </message>
        <message>
            <source>Windows Update is settled</source>
            <translation>Windows Update est stabilisé</translation>
        </message>
        <message>
            <source>No update waits for a restart, and the update setting is a chosen one.</source>
            <translation>Aucune mise à jour n’attend de redémarrage, et le réglage des mises à jour est un choix délibéré.</translation>
        </message>
        <message>
            <source>No restart is pending.</source>
            <translation>Aucun redémarrage n’est en attente.</translation>
        </message>
        <message>
            <source>No restart is pending. Updates are downloaded and wait for you: the search for them may take 50 to 99 % of a processor for some minutes after the first start.</source>
            <translation>Aucun redémarrage n’est en attente. Les mises à jour sont téléchargées et vous attendent : leur recherche peut prendre de 50 à 99 % d’un processeur pendant quelques minutes après le premier démarrage.</translation>
        </message>
        <message>
            <source>A restart is pending.</source>
            <translation>Un redémarrage est en attente.</translation>
        </message>
        <message>
            <source>Install what is pending and restart (shutdown /r /t 0) until nothing is left, then shut down and export again.</source>
            <translation>Installez ce qui est en attente et redémarrez (shutdown /r /t 0) jusqu’à ce qu’il ne reste rien, puis éteignez et réexportez.</translation>
        </message>
        <message>
            <source>RealTimeIsUniversal is set</source>
            <translation>RealTimeIsUniversal est défini</translation>
        </message>
        <message>
            <source>The registry says that the machine's clock runs on UTC, as EC2's does.</source>
            <translation>Le registre indique que l’horloge de la machine est en UTC, comme celle d’EC2.</translation>
        </message>
        <message>
            <source>The clock is taken as UTC.</source>
            <translation>L’horloge est lue comme UTC.</translation>
        </message>
        <message>
            <source>The clock is taken as local time.</source>
            <translation>L’horloge est lue comme heure locale.</translation>
        </message>
        <message>
            <source>Set it: reg add "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v RealTimeIsUniversal /t REG_DWORD /d 1 /f</source>
            <translation>Définissez-le : reg add "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v RealTimeIsUniversal /t REG_DWORD /d 1 /f</translation>
        </message>
        <message>
            <source>Pagefile of a fixed size</source>
            <translation>Fichier d’échange de taille fixe</translation>
        </message>
        <message>
            <source>The pagefile has a fixed size, and room for it: an automatic one may grow to 16 GB on C:.</source>
            <translation>Le fichier d’échange a une taille fixe, et la place nécessaire : un fichier automatique peut atteindre 16 GB sur C:.</translation>
        </message>
        <message>
            <source>The pagefile has a fixed size.</source>
            <translation>Le fichier d’échange a une taille fixe.</translation>
        </message>
        <message>
            <source>Windows manages the pagefile's size by itself.</source>
            <translation>Windows gère lui-même la taille du fichier d’échange.</translation>
        </message>
        <message>
            <source>The pagefile may grow from {low} to {high} MB.</source>
            <translation>Le fichier d’échange peut passer de {low} à {high} MB.</translation>
        </message>
        <message>
            <source>The pagefile asks for {high} MB, and the volume has {size} in all.</source>
            <translation>Le fichier d’échange demande {high} MB, et le volume fait {size} en tout.</translation>
        </message>
        <message>
            <source>No pagefile is configured.</source>
            <translation>Aucun fichier d’échange n’est configuré.</translation>
        </message>
        <message>
            <source>Switch it off in its console or management server (its self-protection too), or uninstall it: appwiz.cpl. Switch it on again after the launch.</source>
            <translation>Désactivez-le dans sa console ou son serveur de gestion (son autoprotection aussi), ou désinstallez-le : appwiz.cpl. Réactivez-le après le lancement.</translation>
        </message>
        <message>
            <source>VMware Tools are uninstalled (as are the tools of VirtualBox, Xen and other hypervisors).</source>
            <translation>Les VMware Tools sont désinstallés (de même que les outils de VirtualBox, Xen et d’autres hyperviseurs).</translation>
        </message>
        <message>
            <source>Guest services of Hyper-V were added: {names}.</source>
            <translation>Des services invités d’Hyper-V ont été ajoutés : {names}.</translation>
        </message>
        <message>
            <source>Uninstall them and restart: appwiz.cpl (Programs and Features).</source>
            <translation>Désinstallez-les et redémarrez : appwiz.cpl (Programmes et fonctionnalités).</translation>
        </message>
        <message>
            <source>Sysprep's state</source>
            <translation>État de sysprep</translation>
        </message>
        <message>
            <source>Sysprep may have run or not, but not be under way. The import adds an answer file that accepts the licence terms and sets EN-US.</source>
            <translation>Sysprep peut avoir été exécuté ou non, mais ne doit pas être en cours. L’import ajoute un fichier de réponses qui accepte les termes de la licence et définit EN-US.</translation>
        </message>
        <message>
            <source>Sysprep's state is {state}.</source>
            <translation>L’état de sysprep est {state}.</translation>
        </message>
        <message>
            <source>Sysprep has generalised this Windows ({state}); the import adds the answer file.</source>
            <translation>Sysprep a généralisé ce Windows ({state}) ; l’import ajoute le fichier de réponses.</translation>
        </message>
        <message>
            <source>Sysprep has generalised this Windows ({state}), and an answer file of its own is there.</source>
            <translation>Sysprep a généralisé ce Windows ({state}), et il a déjà son propre fichier de réponses.</translation>
        </message>
        <message>
            <source>Setup or sysprep is not finished ({state}).</source>
            <translation>L’installation ou sysprep n’est pas terminé ({state}).</translation>
        </message>
        <message>
            <source>Start the machine, let setup finish, and shut it down; or run sysprep again: C:\Windows\System32\Sysprep\sysprep.exe /oobe /generalize /shutdown, with the answer file in C:\Windows\Panther\unattend.xml.</source>
            <translation>Démarrez la machine, laissez l’installation se terminer, et éteignez-la ; ou réexécutez sysprep : C:\Windows\System32\Sysprep\sysprep.exe /oobe /generalize /shutdown, avec le fichier de réponses dans C:\Windows\Panther\unattend.xml.</translation>
        </message>
        <message>
            <source>Hotfixes of the guide's era</source>
            <translation>Correctifs de l’époque du guide</translation>
        </message>
        <message>
            <source>Windows of the guide's era has the hotfixes for RealTimeIsUniversal and for the change to summer time. The guide as given lost its list of them.</source>
            <translation>Les Windows de l’époque du guide ont les correctifs pour RealTimeIsUniversal et pour le passage à l’heure d’été. Leur liste manque dans le guide tel qu’il a été fourni.</translation>
        </message>
        <message>
            <source>Installed: {names}.</source>
            <translation>Installés : {names}.</translation>
        </message>
        <message>
            <source>Not found: {names} (a later rollup may contain them).</source>
            <translation>Non trouvés : {names} (un correctif cumulatif ultérieur peut les contenir).</translation>
        </message>
        <message>
            <source>{system} contains what these hotfixes mended.</source>
            <translation>{system} contient ce que ces correctifs réparaient.</translation>
        </message>
        <message>
            <source>Install {names} from the Microsoft Update Catalog, or the latest monthly rollup.</source>
            <translation>Installez {names} depuis le Microsoft Update Catalog, ou le dernier correctif cumulatif mensuel.</translation>
        </message>
        <message>
            <source>No Hyper-V role, no directory left behind</source>
            <translation>Pas de rôle Hyper-V, pas d’annuaire laissé de côté</translation>
        </message>
        <message>
            <source>The Hyper-V role is not installed, and a domain controller's database lies on a disk that is imported.</source>
            <translation>Le rôle Hyper-V n’est pas installé, et la base de données d’un contrôleur de domaine se trouve sur un disque importé.</translation>
        </message>
        <message>
            <source>There is no Hyper-V role, and no directory database.</source>
            <translation>Il n’y a ni rôle Hyper-V ni base d’annuaire.</translation>
        </message>
        <message>
            <source>There is no Hyper-V role; the directory's database lies on {drive}, which is among the disks.</source>
            <translation>Il n’y a pas de rôle Hyper-V ; la base de l’annuaire se trouve sur {drive}, qui est parmi les disques.</translation>
        </message>
        <message>
            <source>The Hyper-V role is installed.</source>
            <translation>Le rôle Hyper-V est installé.</translation>
        </message>
        <message>
            <source>The directory's database lies on {drive}, which is on none of the disks given.</source>
            <translation>La base de l’annuaire se trouve sur {drive}, qui n’est sur aucun des disques donnés.</translation>
        </message>
        <message>
            <source>Remove the role and restart: Uninstall-WindowsFeature Hyper-V -Restart (client: Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All).</source>
            <translation>Supprimez le rôle et redémarrez : Uninstall-WindowsFeature Hyper-V -Restart (client : Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All).</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …), or move the database to C: with ntdsutil (files, move DB to C:\Windows\NTDS).</source>
            <translation>Choisissez tous les disques de la machine (amigrate check --vm DISK1 DISK2 …), ou déplacez la base vers C: avec ntdsutil (files, move DB to C:\Windows\NTDS).</translation>
        </message>
        <message>
            <source>Not an evaluation</source>
            <translation>Pas une version d’évaluation</translation>
        </message>
        <message>
            <source>Windows is no evaluation edition, and can be activated after the import.</source>
            <translation>Windows n’est pas une édition d’évaluation, et peut être activé après l’import.</translation>
        </message>
        <message>
            <source>The edition can be activated; the state is {state}.</source>
            <translation>L’édition peut être activée ; l’état est {state}.</translation>
        </message>
        <message>
            <source>This is an evaluation edition, which ends by itself.</source>
            <translation>Ceci est une édition d’évaluation, qui expire d’elle-même.</translation>
        </message>
        <message>
            <source>The state of activation could not be read.</source>
            <translation>L’état de l’activation n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>Turn it into a full edition before the export: DISM /Online /Set-Edition:ServerStandard /ProductKey:KEY /AcceptEula, and restart.</source>
            <translation>Changez-la en édition complète avant l’export : DISM /Online /Set-Edition:ServerStandard /ProductKey:KEY /AcceptEula, et redémarrez.</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Compatibilité</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>Type d’instance</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Récapitulatif</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation>Étape {number} sur {count} : {name}</translation>
        </message>
        <message>
            <source>{step}, done</source>
            <translation>{step}, terminée</translation>
        </message>
        <message>
            <source>{step}, current</source>
            <translation>{step}, en cours</translation>
        </message>
    </context>
    <context>
        <name>support</name>
        <message>
            <source>Save the support file</source>
            <translation>Enregistrer le fichier d’assistance</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>Fichiers ZIP (*.zip)</translation>
        </message>
        <message>
            <source>Written: {path}. It is a ZIP of texts: read them before you give it away.</source>
            <translation>Écrit : {path}. C’est un ZIP de textes : lisez-les avant de le transmettre.</translation>
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
            <translation>moins de {sum}</translation>
        </message>
        <message>
            <source>${sum}</source>
            <translation>{sum} $</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>moins d’une minute</translation>
        </message>
        <message>
            <source>Something unexpected happened: {error}</source>
            <translation>Un événement inattendu s’est produit : {error}</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prête</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Demande votre attention</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Bloquée</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>Indéterminé</translation>
        </message>
        <message>
            <source>The guide of 2019</source>
            <translation>Le guide de 2019</translation>
        </message>
        <message>
            <source>AWS today (2026)</source>
            <translation>AWS aujourd’hui (2026)</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>AWS provides the licence</source>
            <translation>AWS fournit la licence</translation>
        </message>
        <message>
            <source>Bring your own licence</source>
            <translation>Apporter votre propre licence</translation>
        </message>
        <message>
            <source>Import as an image</source>
            <translation>Importer comme image</translation>
        </message>
        <message>
            <source>Import as snapshots</source>
            <translation>Importer comme instantanés</translation>
        </message>
        <message>
            <source>Write directly</source>
            <translation>Écrire directement</translation>
        </message>
        <message>
            <source>Write directly, then import</source>
            <translation>Écrire directement, puis importer</translation>
        </message>
        <message>
            <source>Import with a manifest</source>
            <translation>Importer avec un manifeste</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>Vérification du compte</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finalisation</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échouée</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>Validée</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>Non validée</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>proven on {type}, {time}</source>
            <translation>validée sur {type}, {time}</translation>
        </message>
        <message>
            <source>not proven on {type}, {time}</source>
            <translation>non validée sur {type}, {time}</translation>
        </message>
        <message>
            <source>{verdict}; failed: {checks}</source>
            <translation>{verdict} ; en échec : {checks}</translation>
        </message>
        <message>
            <source>Laying out the VMDK</source>
            <translation>Préparation du VMDK</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>AWS: {words}</source>
            <translation>AWS : {words}</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Import en cours</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>encore {time}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Who is calling, is the bucket there, may AWS read it.</source>
            <translation>Qui appelle, le compartiment existe-t-il, AWS peut-il le lire.</translation>
        </message>
        <message>
            <source>The image goes to the bucket, in parts that are checked.</source>
            <translation>L’image va dans le compartiment, par parties vérifiées.</translation>
        </message>
        <message>
            <source>AWS reads the image and makes an AMI of it.</source>
            <translation>AWS lit l’image et en crée une AMI.</translation>
        </message>
        <message>
            <source>Tags, the uploaded file, the record.</source>
            <translation>Balises, fichier envoyé, enregistrement.</translation>
        </message>
        <message>
            <source>AWS has taken the task and has not begun.</source>
            <translation>AWS a accepté la tâche et n’a pas commencé.</translation>
        </message>
        <message>
            <source>AWS reads the image and checks its format, disks and system.</source>
            <translation>AWS lit l’image et vérifie son format, ses disques et son système.</translation>
        </message>
        <message>
            <source>AWS writes the disks to volumes of its own.</source>
            <translation>AWS écrit les disques sur ses propres volumes.</translation>
        </message>
        <message>
            <source>AWS changes the guest so that it can run there: drivers, network, boot loader.</source>
            <translation>AWS modifie l’invité pour qu’il puisse y fonctionner : pilotes, réseau, chargeur de démarrage.</translation>
        </message>
        <message>
            <source>AWS starts the machine once to see that it boots.</source>
            <translation>AWS démarre la machine une fois pour voir qu’elle fonctionne.</translation>
        </message>
        <message>
            <source>AWS takes snapshots and registers the AMI.</source>
            <translation>AWS prend des instantanés et enregistre l’AMI.</translation>
        </message>
        <message>
            <source>The AMI is there.</source>
            <translation>L’AMI est là.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>Conversion</translation>
        </message>
        <message>
            <source>Changes in the guest</source>
            <translation>Modifications dans l’invité</translation>
        </message>
        <message>
            <source>First boot</source>
            <translation>Premier démarrage</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>halted</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échoué</translation>
        </message>
        <message>
            <source>AWS: {word}</source>
            <translation>AWS : {word}</translation>
        </message>
    </context>
</TS>
