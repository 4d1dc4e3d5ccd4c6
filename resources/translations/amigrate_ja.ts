<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
    <context>
        <name>AccountPane</name>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>アカウントをチェック</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再チェック</translation>
        </message>
        <message>
            <source>Making the change, and waiting until AWS knows of it everywhere…</source>
            <translation>変更を行い、AWS 全体に反映されるのを待っています…</translation>
        </message>
        <message>
            <source>{arn}; {bucket} in {region}</source>
            <translation>{arn}、{region} の {bucket}</translation>
        </message>
        <message>
            <source>Asking the account…</source>
            <translation>アカウントに問い合わせています…</translation>
        </message>
        <message>
            <source>Permissions, service role, bucket, keys, quota: asked before anything is sent.</source>
            <translation>権限、サービスロール、バケット、キー、クォータ: 何かを送信する前に確認します。</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <source>&amp;Show amigrate</source>
            <translation>amigrate を表示(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
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
            <translation>sysprep 用の応答ファイル: sysprep /oobe /generalize を実行する前に {place} に置いてください。</translation>
        </message>
        <message>
            <source>Save &amp;answer file…</source>
            <translation>応答ファイルを保存(&amp;A)…</translation>
        </message>
        <message>
            <source>Save the answer file</source>
            <translation>応答ファイルを保存</translation>
        </message>
        <message>
            <source>Answer files (*.xml)</source>
            <translation>応答ファイル (*.xml)</translation>
        </message>
        <message>
            <source>Saved for {architecture}: {path}</source>
            <translation>{architecture} 用を保存しました: {path}</translation>
        </message>
    </context>
    <context>
        <name>Asker</name>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Code of the MFA device
{device}</source>
            <translation>MFA デバイスのコード
{device}</translation>
        </message>
    </context>
    <context>
        <name>CauseCard</name>
        <message>
            <source>Found</source>
            <translation>検出</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>可能性あり</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>該当せず</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>対処方法</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>&amp;Let AWS's export account write to this bucket (its ACL is changed)</source>
            <translation>AWS のエクスポート用アカウントにこのバケットへの書き込みを許可する（ACL が変更されます）(&amp;L)</translation>
        </message>
        <message>
            <source>Rules of the export</source>
            <translation>エクスポートのルール</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPage</name>
        <message>
            <source>Search, or type an id: ami-…, i-…</source>
            <translation>検索、または ID を入力: ami-…、i-…</translation>
        </message>
        <message>
            <source>Search, or an id</source>
            <translation>検索、または ID を入力</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>再確認(&amp;L)</translation>
        </message>
        <message>
            <source>AMIs and instances</source>
            <translation>AMI とインスタンス</translation>
        </message>
        <message>
            <source>From</source>
            <translation>エクスポート元</translation>
        </message>
    </context>
    <context>
        <name>CleaningDialog</name>
        <message>
            <source>Clean up</source>
            <translation>クリーンアップ</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>再確認(&amp;L)</translation>
        </message>
        <message>
            <source>What lies in the account</source>
            <translation>アカウントに残っているもの</translation>
        </message>
        <message>
            <source>&amp;Tick what nobody needs</source>
            <translation>不要なものにチェック(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>削除(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>What this program has left in the account. Only what carries its own marks is listed, and nothing goes unasked.</source>
            <translation>このプログラムがアカウントに残したものです。自身の印が付いたものだけを一覧し、確認なしに削除することはありません。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>調べています…</translation>
        </message>
        <message>
            <source>Not everything could be looked at: {why}</source>
            <translation>すべてを調べることはできませんでした: {why}</translation>
        </message>
        <message>
            <source>Nothing of this program lies in account {account}, {region}.</source>
            <translation>アカウント {account} の {region} に、このプログラムが残したものはありません。</translation>
        </message>
        <message>
            <source>Prices of {date}. {source}.</source>
            <translation>{date} 時点の価格。{source}。</translation>
        </message>
        <message>
            <source>{count} ticked: {cost}</source>
            <translation>{count} 件を選択中: {cost}</translation>
        </message>
        <message>
            <source>{count} in the account: {cost}</source>
            <translation>アカウント内に {count} 件: {cost}</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>削除しています…</translation>
        </message>
        <message>
            <source>Removing {done} of {total}: {what}</source>
            <translation>削除中 {done}/{total}: {what}</translation>
        </message>
        <message>
            <source>{count} could not be removed; the list says why.</source>
            <translation>{count} 件を削除できませんでした。理由は一覧に表示されています。</translation>
        </message>
        <message>
            <source>{count} removed.</source>
            <translation>{count} 件を削除しました。</translation>
        </message>
    </context>
    <context>
        <name>CompatibilityPage</name>
        <message>
            <source>&amp;Send it although AWS is expected to refuse it</source>
            <translation>AWS に拒否される見込みでも送信する(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;What the import changes…</source>
            <translation>インポートで変わる内容(&amp;W)…</translation>
        </message>
        <message>
            <source>Re&amp;hearse…</source>
            <translation>リハーサル(&amp;H)…</translation>
        </message>
        <message>
            <source>Import and boot a copy on this computer</source>
            <translation>このコンピューターでコピーをインポートして起動します</translation>
        </message>
        <message>
            <source>Judge by</source>
            <translation>判定基準</translation>
        </message>
        <message>
            <source>&amp;Judge by</source>
            <translation>判定基準(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>再チェック(&amp;C)</translation>
        </message>
        <message>
            <source>Read the files again, after a repair (F5)</source>
            <translation>修復後にファイルをもう一度読み込みます (F5)</translation>
        </message>
        <message>
            <source>Search findings</source>
            <translation>検出結果を検索</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>検出結果</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>適合性</translation>
        </message>
        <message>
            <source>The image is being checked.</source>
            <translation>イメージをチェックしています。</translation>
        </message>
        <message>
            <source>Everything that AWS demands and that can be read from the disk is met.</source>
            <translation>AWS の要件のうち、ディスクから読み取れるものはすべて満たしています。</translation>
        </message>
        <message>
            <source>AWS will take it, but look at what may keep it from booting or being reached.</source>
            <translation>AWS は受け付けますが、起動や接続の妨げになりうる点を確認してください。</translation>
        </message>
        <message>
            <source>AWS would refuse this image. Mend what blocks it, then check again.</source>
            <translation>AWS はこのイメージを拒否します。妨げとなる点を修正してから、再チェックしてください。</translation>
        </message>
        <message>
            <source>Something that decides could not be read, so nobody can promise that AWS takes it.</source>
            <translation>判定に必要な情報を読み取れなかったため、AWS が受け付けるかどうかは保証できません。</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>チェックしています…</translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} demand(s) are not met</source>
            <translation>
                <numerusform>{all} 件中 %n 件の要件を満たしていません</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>The image is being checked…</source>
            <translation>イメージをチェックしています…</translation>
        </message>
        <message>
            <source>No finding here has this text.</source>
            <translation>このテキストを含む検出結果はありません。</translation>
        </message>
        <message>
            <source>Nothing to look at: every demand that could be checked is met.</source>
            <translation>要確認の項目はありません。チェックできる要件はすべて満たしています。</translation>
        </message>
        <message>
            <source>No finding is of this kind.</source>
            <translation>この種類の検出結果はありません。</translation>
        </message>
    </context>
    <context>
        <name>ConnectionChip</name>
        <message>
            <source>The credentials ended at {time}. Sign in again; what runs waits for it.</source>
            <translation>認証情報は {time} に失効しました。もう一度サインインしてください。実行中のものはそれを待ちます。</translation>
        </message>
        <message>
            <source>The credentials end at {time}, and do not renew themselves. Sign in again before that.</source>
            <translation>認証情報は {time} に失効し、自動では更新されません。その前にもう一度サインインしてください。</translation>
        </message>
        <message>
            <source>credentials ended</source>
            <translation>認証情報が失効</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
        <message>
            <source>{left} · {destination}</source>
            <translation>{left} · {destination}</translation>
        </message>
        <message>
            <source>{destination} · until {time}</source>
            <translation>{destination} · {time} まで</translation>
        </message>
        <message>
            <source>Where to: {destination}</source>
            <translation>移行先: {destination}</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <source>Where to</source>
            <translation>移行先</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完了(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>ConnectionForm</name>
        <message>
            <source>Sandbox on this computer: nothing is paid</source>
            <translation>このコンピューターのサンドボックス: 料金はかかりません</translation>
        </message>
        <message>
            <source>AWS: the real thing</source>
            <translation>AWS: 本番</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>プロファイル</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>接続をテスト</translation>
        </message>
        <message>
            <source>Sign in with the browser…</source>
            <translation>ブラウザーでサインイン…</translation>
        </message>
        <message>
            <source>default</source>
            <translation>デフォルト</translation>
        </message>
        <message>
            <source>Asking who you are…</source>
            <translation>ID を確認しています…</translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>{what} をコピー</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>約 %n 分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s)</source>
            <translation>
                <numerusform>約 %n 時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>プロセッサ %n 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network interface(s)</source>
            <translation>
                <numerusform>ネットワークインターフェイス %n 個</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>A fault in amigrate</source>
            <translation>amigrate の障害</translation>
        </message>
        <message>
            <source>Details of the fault</source>
            <translation>障害の詳細</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>続ける(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Copy details</source>
            <translation>詳細をコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save support file…</source>
            <translation>サポートファイルを保存(&amp;S)…</translation>
        </message>
        <message>
            <source>Something went wrong inside amigrate</source>
            <translation>amigrate の内部で問題が発生しました</translation>
        </message>
        <message>
            <source>This is our fault, not yours. Migrations under way go on: what was sent is kept, and each can be resumed after a restart. Please report it with these details; credentials and account numbers are taken out.</source>
            <translation>これは amigrate の不具合で、お客様の操作が原因ではありません。進行中の移行は続きます。送信済みのものは保持され、再起動後に再開できます。以下の詳細を添えて報告してください。認証情報とアカウント番号は取り除かれています。</translation>
        </message>
        <message>
            <source>&amp;Copied</source>
            <translation>コピーしました(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Save r&amp;eport…</source>
            <translation>レポートを保存…(&amp;E)</translation>
        </message>
        <message>
            <source>Search migrations</source>
            <translation>移行を検索</translation>
        </message>
        <message>
            <source>&amp;New migration</source>
            <translation>新しい移行(&amp;N)</translation>
        </message>
        <message>
            <source>Migrations</source>
            <translation>移行</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>要対応</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>DiskUses</name>
        <message>
            <source>Use of the disks</source>
            <translation>ディスクの使用状況</translation>
        </message>
    </context>
    <context>
        <name>DiskView</name>
        <message>
            <source>Layout of the disks</source>
            <translation>ディスクのレイアウト</translation>
        </message>
    </context>
    <context>
        <name>ErrorDoctor</name>
        <message>
            <source>Explain an AWS error</source>
            <translation>AWS のエラーを解説</translation>
        </message>
        <message>
            <source>Paste what AWS said, or an id: import-ami-…, import-snap-…, export-ami-…</source>
            <translation>AWS のメッセージか ID を貼り付けてください: import-ami-…、import-snap-…、export-ami-…</translation>
        </message>
        <message>
            <source>What AWS said, or a task's id</source>
            <translation>AWS のメッセージまたはタスクの ID</translation>
        </message>
        <message>
            <source>Image to look at</source>
            <translation>照合するイメージ</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>イメージなし</translation>
        </message>
        <message>
            <source>&amp;Other image…</source>
            <translation>別のイメージ(&amp;O)…</translation>
        </message>
        <message>
            <source>Look at the &amp;account, too</source>
            <translation>アカウントも調べる(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Explain</source>
            <translation>解説(&amp;E)</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What may lie behind it is listed here, the likeliest first.</source>
            <translation>考えられる原因が、可能性の高い順にここに表示されます。</translation>
        </message>
        <message>
            <source>Held against</source>
            <translation>照合先</translation>
        </message>
        <message>
            <source>AWS's messages name a symptom. What lies behind it shows on the disk and in the account.</source>
            <translation>AWS のメッセージが示すのは症状です。その原因はディスクとアカウントに現れます。</translation>
        </message>
        <message>
            <source>Choose the image that was imported</source>
            <translation>インポートしたイメージを選択</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>調べています…</translation>
        </message>
        <message>
            <source>These words are known to nobody here. Check the image and the account; a support file helps who helps you.</source>
            <translation>このメッセージは登録されていません。イメージとアカウントをチェックしてください。相談先にはサポートファイルが役立ちます。</translation>
        </message>
        <message>
            <source>AWS says nothing of it.</source>
            <translation>AWS は何も伝えていません。</translation>
        </message>
        <message>
            <source>Found: {title}</source>
            <translation>検出: {title}</translation>
        </message>
        <message>
            <source>All known causes are ruled out on this image: was it another one that was imported?</source>
            <translation>既知の原因はこのイメージではすべて当てはまりません。インポートしたのは別のイメージではありませんか?</translation>
        </message>
        <message numerus="yes">
            <source>%n possible cause(s), the likeliest first.</source>
            <translation>
                <numerusform>考えられる原因は %n 件です。可能性の高い順に表示しています。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Export an AMI or an instance</source>
            <translation>AMI またはインスタンスのエクスポート</translation>
        </message>
        <message>
            <source>Looking into the account…</source>
            <translation>アカウントを調べています…</translation>
        </message>
        <message>
            <source>The account has no AMI of its own and no instance in {region}.</source>
            <translation>{region} には、このアカウントの AMI もインスタンスもありません。</translation>
        </message>
        <message>
            <source>An export of {image} to {target} is not finished.</source>
            <translation>{image} から {target} へのエクスポートが完了していません。</translation>
        </message>
        <message>
            <source>Go &amp;on</source>
            <translation>続行(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Replace it</source>
            <translation>置き換える(&amp;R)</translation>
        </message>
        <message>
            <source>Asking the account…</source>
            <translation>アカウントに問い合わせています…</translation>
        </message>
        <message>
            <source>AWS would refuse this export. Nothing was started.</source>
            <translation>AWS はこのエクスポートを拒否します。まだ何も開始していません。</translation>
        </message>
        <message>
            <source>Nothing stands in its way. Nothing was started yet.</source>
            <translation>妨げになるものはありません。まだ何も開始していません。</translation>
        </message>
        <message>
            <source>Exported.</source>
            <translation>エクスポートしました。</translation>
        </message>
        <message>
            <source>Exported. The object stays in the bucket: {why}</source>
            <translation>エクスポートしました。オブジェクトはバケットに残ります: {why}</translation>
        </message>
        <message>
            <source>Paused. AWS works on at its export, and what has arrived is kept.</source>
            <translation>一時停止しました。AWS 側のエクスポートは続き、届いた分は保持されます。</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止しています…</translation>
        </message>
        <message>
            <source>Stopped. AWS was told so, and what had arrived is gone.</source>
            <translation>停止しました。AWS に通知し、届いていた分は削除しました。</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>判定できず</translation>
        </message>
        <message>
            <source>Blocks the export</source>
            <translation>エクスポート不可</translation>
        </message>
        <message>
            <source>AWS would say: {words}</source>
            <translation>AWS のメッセージ: {words}</translation>
        </message>
        <message>
            <source>Tick the box above, or choose another bucket.</source>
            <translation>上のボックスにチェックを入れるか、別のバケットを選択してください。</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>対処方法</translation>
        </message>
    </context>
    <context>
        <name>FindingPane</name>
        <message>
            <source>Finding</source>
            <translation>検出結果</translation>
        </message>
        <message>
            <source>I have made sure of this</source>
            <translation>確認しました</translation>
        </message>
        <message>
            <source>Read from the image</source>
            <translation>イメージから読み取った内容</translation>
        </message>
        <message>
            <source>AWS would say</source>
            <translation>AWS のメッセージ (見込み)</translation>
        </message>
        <message>
            <source>AWS's message</source>
            <translation>AWS のメッセージ</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>対処方法</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>対処方法</translation>
        </message>
        <message>
            <source>Wh&amp;y?</source>
            <translation>なぜ?(&amp;Y)</translation>
        </message>
        <message>
            <source>Shows what the guide asks, offline</source>
            <translation>ガイドの要件をオフラインで表示します</translation>
        </message>
        <message>
            <source>AWS's own page</source>
            <translation>AWS のページ</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>出典: {source}</translation>
        </message>
    </context>
    <context>
        <name>FindingRow</name>
        <message>
            <source>Evidence of {rule}</source>
            <translation>{rule} の根拠</translation>
        </message>
        <message>
            <source>Do it now…</source>
            <translation>今すぐ実行…</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>修復…</translation>
        </message>
        <message>
            <source>AWS would say</source>
            <translation>AWS のメッセージ (見込み)</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>対処方法</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>1  Check</source>
            <translation>1  チェック</translation>
        </message>
        <message>
            <source>Every demand of AWS, read from the disk in seconds, offline, with evidence and repair.</source>
            <translation>AWS のすべての要件を、ディスクから数秒でオフラインのまま確認し、根拠と修復方法を示します。</translation>
        </message>
        <message>
            <source>2  Try</source>
            <translation>2  試行</translation>
        </message>
        <message>
            <source>Rehearse the import and the first boot on this computer, or run it against the sandbox.</source>
            <translation>インポートと初回起動をこのコンピューターでリハーサルするか、サンドボックスで実行します。</translation>
        </message>
        <message>
            <source>3  Migrate</source>
            <translation>3  移行</translation>
        </message>
        <message>
            <source>Only what counts is sent; it survives anything, and ends with a machine that was proven.</source>
            <translation>必要なものだけを送信し、途中で何が起きても続行でき、検証済みのマシンができあがります。</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>&amp;Stop for good…</source>
            <translation>完全に停止…(&amp;S)</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>フォルダーを開く(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>GuestScreen</name>
        <message>
            <source>Screen of the guest, {size}</source>
            <translation>ゲストの画面、{size}</translation>
        </message>
        <message>
            <source>The screen of the machine is shown here.</source>
            <translation>マシンの画面がここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>ImagesPage</name>
        <message>
            <source>Drop disk images here</source>
            <translation>ディスクイメージをここにドロップ</translation>
        </message>
        <message>
            <source>OVA, VMDK, VHD, VHDX or raw. They are only read, never changed, and nothing is sent yet.</source>
            <translation>OVA、VMDK、VHD、VHDX または raw。読み取るだけで変更はせず、まだ何も送信しません。</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>ファイルを追加(&amp;A)…</translation>
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation>フォルダーを追加(&amp;F)…</translation>
        </message>
        <message>
            <source>Files of the machine</source>
            <translation>マシンのファイル</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>ファイルを読み取っています</translation>
        </message>
        <message>
            <source>What is inside</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>読み取れませんでした</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>上へ(&amp;U)</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>下へ(&amp;D)</translation>
        </message>
        <message>
            <source>Choose the machine's image</source>
            <translation>マシンのイメージを選択</translation>
        </message>
        <message>
            <source>One OVA, or the files of the machine's disks with the boot disk first.</source>
            <translation>OVA 1 つ、またはマシンのディスクのファイル (ブートディスクを先頭に)。</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
        <message>
            <source>Add disk images</source>
            <translation>ディスクイメージを追加</translation>
        </message>
        <message>
            <source>Disk images ({types})</source>
            <translation>ディスクイメージ ({types})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Add the images of a folder</source>
            <translation>フォルダー内のイメージを追加</translation>
        </message>
        <message>
            <source>Looking for disk images…</source>
            <translation>ディスクイメージを探しています…</translation>
        </message>
        <message>
            <source>There is no further disk image in what was added.</source>
            <translation>追加されたものの中に、ほかのディスクイメージはありません。</translation>
        </message>
        <message>
            <source>There is no disk image in this folder.</source>
            <translation>このフォルダーにディスクイメージはありません。</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} ほか</translation>
        </message>
        <message numerus="yes">
            <source>%n other machine(s) were found: {names}.</source>
            <translation>
                <numerusform>ほかに %n 台のマシンが見つかりました: {names}。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open each in a window of its own</source>
            <translation>それぞれを別のウィンドウで開く(&amp;O)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取っています…</translation>
        </message>
        <message>
            <source>An OVA is a whole machine: migrate it alone.</source>
            <translation>OVA は 1 台のマシン全体です。単独で移行してください。</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>What AWS does</source>
            <translation>AWS の処理</translation>
        </message>
        <message>
            <source>The AMI is ready</source>
            <translation>AMI の準備ができました</translation>
        </message>
        <message>
            <source>The import failed</source>
            <translation>インポートに失敗しました</translation>
        </message>
        <message>
            <source>The migration was stopped</source>
            <translation>移行は停止されました</translation>
        </message>
        <message>
            <source>{name}: it took {time}.</source>
            <translation>{name}: 所要時間 {time}。</translation>
        </message>
        <message>
            <source>You can close this window: the sandbox works on this computer while amigrate is open.</source>
            <translation>このウィンドウは閉じてもかまいません。amigrate が開いている間、サンドボックスはこのコンピューターで動き続けます。</translation>
        </message>
        <message>
            <source>AWS works on its own now: you can close this window, and even switch off this computer.</source>
            <translation>ここからは AWS だけで進みます。このウィンドウを閉じても、このコンピューターの電源を切ってもかまいません。</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完了(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Close and go on</source>
            <translation>閉じて続行(&amp;C)</translation>
        </message>
        <message>
            <source>AWS: {words}</source>
            <translation>AWS: {words}</translation>
        </message>
        <message>
            <source>Asking AWS to import…</source>
            <translation>AWS にインポートを依頼しています…</translation>
        </message>
        <message>
            <source>Finishing…</source>
            <translation>仕上げています…</translation>
        </message>
        <message>
            <source>AWS does not say how far it is.</source>
            <translation>AWS は進み具合を示していません。</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>last news at {time}</source>
            <translation>最新情報: {time}</translation>
        </message>
        <message>
            <source>The program that watched has ended. AWS goes on; resume to watch again.</source>
            <translation>監視していたプログラムが終了しました。AWS の処理は続いています。再開すると監視に戻ります。</translation>
        </message>
        <message>
            <source>AWS has cancelled the task. There is no AMI.</source>
            <translation>AWS がタスクをキャンセルしました。AMI はありません。</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>サインイン…</translation>
        </message>
    </context>
    <context>
        <name>InstanceTypePage</name>
        <message>
            <source>No instance type is like that. Search for something else.</source>
            <translation>該当するインスタンスタイプはありません。別の語で検索してください。</translation>
        </message>
        <message>
            <source>Search types</source>
            <translation>タイプを検索</translation>
        </message>
        <message>
            <source>&amp;Also show types that do not fit</source>
            <translation>適合しないタイプも表示(&amp;A)</translation>
        </message>
        <message>
            <source>Ask a&amp;gain</source>
            <translation>再取得(&amp;G)</translation>
        </message>
        <message>
            <source>Instance types</source>
            <translation>インスタンスタイプ</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推奨</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>インスタンスタイプ</translation>
        </message>
        <message>
            <source>What the machine will be launched as. It can be changed at every launch.</source>
            <translation>マシンをどのタイプで起動するか。起動のたびに変更できます。</translation>
        </message>
        <message>
            <source>List of {date}</source>
            <translation>{date} 時点の一覧</translation>
        </message>
        <message>
            <source>The guide's list of 2019</source>
            <translation>2019 年のガイドの一覧</translation>
        </message>
        <message>
            <source>{list} · asking AWS…</source>
            <translation>{list} · AWS に問い合わせています…</translation>
        </message>
        <message>
            <source>Offline · {list}</source>
            <translation>オフライン · {list}</translation>
        </message>
        <message>
            <source>No type is chosen</source>
            <translation>タイプが選択されていません</translation>
        </message>
        <message>
            <source>The chosen type is not among those shown.</source>
            <translation>選択中のタイプは、表示中のものに含まれていません。</translation>
        </message>
        <message>
            <source>The image becomes an AMI without one; you choose at the launch.</source>
            <translation>タイプなしでもイメージは AMI になります。起動時に選択します。</translation>
        </message>
        <message>
            <source>{name} does not fit</source>
            <translation>{name} は適合しません</translation>
        </message>
        <message>
            <source>{name} stays chosen.</source>
            <translation>{name} を選択したままにします。</translation>
        </message>
        <message>
            <source>No price is known for it in {region}.</source>
            <translation>{region} での価格は不明です。</translation>
        </message>
        <message>
            <source>{hour} an hour, {month} a month without a pause (list price of {date} in {region}).</source>
            <translation>1 時間 {hour}、連続稼働で 1 か月 {month} ({region} の {date} 時点の定価)。</translation>
        </message>
    </context>
    <context>
        <name>LaunchDialog</name>
        <message>
            <source>Test launch of {name}</source>
            <translation>{name} のテスト起動</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>An instance that only you can reach is started of {image}, looked at, and kept until you terminate it. It costs money while it runs.</source>
            <translation>{image} から、自分だけが接続できるインスタンスを起動して確認し、終了するまで維持します。実行中は料金がかかります。</translation>
        </message>
        <message>
            <source>&amp;Launch</source>
            <translation>起動(&amp;L)</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>再チェック(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;New launch</source>
            <translation>新しく起動(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Terminate…</source>
            <translation>終了(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>テスト起動</translation>
        </message>
        <message>
            <source>Proven. The instance costs money until it is terminated.</source>
            <translation>検証済み。インスタンスは終了するまで料金がかかります。</translation>
        </message>
        <message>
            <source>Not proven: the checks say what is wrong.</source>
            <translation>検証できませんでした。問題点はチェックに表示されています。</translation>
        </message>
        <message>
            <source>It was interrupted. Check again goes on where it stopped.</source>
            <translation>中断されました。再チェックすると、止まったところから続けます。</translation>
        </message>
        <message>
            <source>Terminate?</source>
            <translation>終了しますか?</translation>
        </message>
        <message>
            <source>Terminate {instance} for good?</source>
            <translation>{instance} を完全に終了しますか?</translation>
        </message>
        <message>
            <source>Its volumes, security group, address and key pair go with it, as far as they were made for it. The AMI stays.</source>
            <translation>このために作成されたボリューム、セキュリティグループ、アドレス、キーペアも一緒に削除されます。AMI は残ります。</translation>
        </message>
        <message>
            <source>&amp;Terminate</source>
            <translation>終了する(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>残す(&amp;K)</translation>
        </message>
        <message>
            <source>Terminating…</source>
            <translation>終了しています…</translation>
        </message>
        <message>
            <source>Not everything could be removed: {why}</source>
            <translation>すべてを削除することはできませんでした: {why}</translation>
        </message>
        <message>
            <source>Terminated; nothing of it is left in the account.</source>
            <translation>終了しました。アカウントには何も残っていません。</translation>
        </message>
        <message>
            <source>Terminating: {what}</source>
            <translation>終了しています: {what}</translation>
        </message>
        <message>
            <source>Leave it running?</source>
            <translation>実行したままにしますか?</translation>
        </message>
        <message>
            <source>The test instance runs on, and costs money until it is terminated.</source>
            <translation>テストインスタンスは動き続け、終了するまで料金がかかります。</translation>
        </message>
        <message>
            <source>You find it again in this dialog, and under Clean up.</source>
            <translation>このダイアログと「クリーンアップ」からいつでも確認できます。</translation>
        </message>
        <message>
            <source>&amp;Leave it running</source>
            <translation>実行したままにする(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>閉じない(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>LaunchForm</name>
        <message>
            <source>Instance type</source>
            <translation>インスタンスタイプ</translation>
        </message>
        <message>
            <source>your public address, such as 203.0.113.7</source>
            <translation>お使いのパブリックアドレス (203.0.113.7 など)</translation>
        </message>
        <message>
            <source>Let in on port {port}</source>
            <translation>ポート {port} への接続を許可</translation>
        </message>
        <message>
            <source>Subnet</source>
            <translation>サブネット</translation>
        </message>
        <message>
            <source>one of the default VPC</source>
            <translation>デフォルト VPC のサブネット</translation>
        </message>
        <message>
            <source>Give it an Elastic IP</source>
            <translation>Elastic IP を割り当てる</translation>
        </message>
        <message>
            <source>Let it ask for its metadata by IMDSv1, too</source>
            <translation>メタデータの取得に IMDSv1 も許可する</translation>
        </message>
        <message>
            <source>Only an old cloud-init or EC2Config needs that; IMDSv2 is safer.</source>
            <translation>古い cloud-init や EC2Config だけが必要とします。IMDSv2 の方が安全です。</translation>
        </message>
        <message>
            <source>Looked at inside, by the Systems Manager agent</source>
            <translation>Systems Manager エージェントで内部を確認</translation>
        </message>
        <message>
            <source>Looked at inside, over SSH</source>
            <translation>SSH で内部を確認</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>without one: by the Systems Manager agent, where it answers</source>
            <translation>指定しない場合: Systems Manager エージェント (応答があるとき)</translation>
        </message>
        <message>
            <source>one that lets the agent report</source>
            <translation>エージェントの報告を許可するもの</translation>
        </message>
        <message>
            <source>Instance profile</source>
            <translation>インスタンスプロファイル</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>プロセス</translation>
        </message>
        <message>
            <source>Reaches</source>
            <translation>接続先</translation>
        </message>
        <message>
            <source>Page that answers</source>
            <translation>応答するページ</translation>
        </message>
        <message>
            <source>User data</source>
            <translation>ユーザーデータ</translation>
        </message>
        <message>
            <source>#cloud-config, or a script, for the first boot</source>
            <translation>初回起動用の #cloud-config またはスクリプト</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>セキュリティグループ</translation>
        </message>
        <message>
            <source>One of its own, that lets in one address</source>
            <translation>専用のもの（1 つのアドレスだけを許可）</translation>
        </message>
        <message>
            <source>Its id</source>
            <translation>その ID</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>キーペア</translation>
        </message>
        <message>
            <source>None: the machine has its own accounts</source>
            <translation>なし: マシン自体のアカウントを使用</translation>
        </message>
        <message>
            <source>Make one; the private key stays on this computer</source>
            <translation>新規作成: 秘密鍵はこのコンピューターに残ります</translation>
        </message>
        <message>
            <source>One that EC2 has</source>
            <translation>EC2 にある既存のもの</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>選択(&amp;H)…</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>秘密鍵</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Save the private key as</source>
            <translation>秘密鍵の保存先</translation>
        </message>
    </context>
    <context>
        <name>LaunchSection</name>
        <message>
            <source>Launch a test instance of the AMI</source>
            <translation>AMI のテストインスタンスを起動する</translation>
        </message>
        <message>
            <source>It begins by itself when the AMI is there, and is checked from outside and inside; then the migration is proven, or you are told what is wrong. The instance stays until you terminate it, with all that was made for it. An address that is left empty is found out then, where that is possible.</source>
            <translation>AMI ができると自動的に始まり、外側と内側から検査されます。その結果、移行は検証済みになるか、問題点が示されます。インスタンスと、そのために作られたものは、終了させるまで残ります。空欄のアドレスは、可能であればそのときに調べられます。</translation>
        </message>
        <message>
            <source>A test instance, begun by itself: {type}</source>
            <translation>自動的に起動するテストインスタンス：{type}</translation>
        </message>
        <message>
            <source>It costs nothing: it is a machine on this computer.</source>
            <translation>費用はかかりません。このコンピューター上のマシンです。</translation>
        </message>
        <message>
            <source>No price of {type} is known for {region}; it costs money until you terminate it.</source>
            <translation>{region} での {type} の価格は不明です。終了させるまで費用がかかります。</translation>
        </message>
        <message>
            <source>{type} costs about {sum} an hour in {region} (list price of {date}) until you terminate it: {day} for a day.</source>
            <translation>{type} は {region} で 1 時間あたり約 {sum}（{date} の定価）です。終了させるまでかかり、1 日では {day} になります。</translation>
        </message>
        <message>
            <source>No test instance is planned; the last page offers one all the same.</source>
            <translation>テストインスタンスの予定はありません。最後のページでも起動できます。</translation>
        </message>
    </context>
    <context>
        <name>LicensePage</name>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>What the operating system may run under: {name}.</source>
            <translation>オペレーティングシステムに適用できるもの: {name}。</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk, so choose what fits it.</source>
            <translation>ディスクからオペレーティングシステムを判別できませんでした。適合するものを選択してください。</translation>
        </message>
        <message>
            <source>Usage operation: {code}</source>
            <translation>使用オペレーション: {code}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推奨</translation>
        </message>
        <message>
            <source>Asks you to confirm:</source>
            <translation>確認が必要な項目:</translation>
        </message>
        <message>
            <source>Please confirm each of these:</source>
            <translation>次の各項目を確認してください:</translation>
        </message>
        <message>
            <source>Costs: no list price is known for {region}.</source>
            <translation>料金: {region} の定価は不明です。</translation>
        </message>
        <message>
            <source>Costs: {price} an hour on {type} in {region} (list price of {date}).</source>
            <translation>料金: {type} で 1 時間 {price} ({region} の {date} 時点の定価)。</translation>
        </message>
        <message numerus="yes">
            <source>Confirm the conditions of this licence to go on (%n left).</source>
            <translation>
                <numerusform>続けるには、このライセンスの条件を確認してください (残り %n 件)。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LiveView</name>
        <message>
            <source>Checks</source>
            <translation>チェック</translation>
        </message>
        <message>
            <source>Console text</source>
            <translation>コンソールのテキスト</translation>
        </message>
        <message>
            <source>C&amp;hecks</source>
            <translation>チェック(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>画面(&amp;P)</translation>
        </message>
        <message>
            <source>Console te&amp;xt</source>
            <translation>コンソールのテキスト(&amp;X)</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>インスタンス</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>接続を許可</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>秘密鍵</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>開いています…</translation>
        </message>
        <message>
            <source>Closing: what runs is brought to a safe point…</source>
            <translation>終了しています: 実行中の処理を安全な地点まで進めています…</translation>
        </message>
    </context>
    <context>
        <name>MigrationPane</name>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>AMI id</source>
            <translation>AMI ID</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>開く(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>再開(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Stop…</source>
            <translation>停止(&amp;S)…</translation>
        </message>
        <message>
            <source>Test &amp;launch…</source>
            <translation>テスト起動(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>複製(&amp;D)</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>削除(&amp;M)</translation>
        </message>
        <message>
            <source>the history</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>It is the same file: &amp;go on</source>
            <translation>同じファイルです: 続行(&amp;G)</translation>
        </message>
        <message>
            <source>E&amp;xplain…</source>
            <translation>説明(&amp;X)…</translation>
        </message>
        <message>
            <source>The program that ran it has ended. Resume goes on where it stopped.</source>
            <translation>実行していたプログラムが終了しました。再開すると、止まったところから続けます。</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>再試行(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Clean up…</source>
            <translation>クリーンアップ(&amp;C)…</translation>
        </message>
    </context>
    <context>
        <name>MigrationsView</name>
        <message>
            <source>Migrations</source>
            <translation>移行</translation>
        </message>
        <message>
            <source>No migrations yet</source>
            <translation>移行はまだありません</translation>
        </message>
        <message>
            <source>Drop a machine's disk image here. It is checked on this computer before anything is sent.</source>
            <translation>マシンのディスクイメージをここにドロップしてください。送信する前に、このコンピューターでチェックします。</translation>
        </message>
        <message>
            <source>&amp;New migration</source>
            <translation>新しい移行(&amp;N)</translation>
        </message>
        <message>
            <source>No migration is like that. Search for something else, or show all.</source>
            <translation>該当する移行はありません。別の条件で検索するか、すべてを表示してください。</translation>
        </message>
    </context>
    <context>
        <name>OptionsForm</name>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>of the task and the AMI</source>
            <translation>タスクと AMI の説明</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>AWS keeps it with the task (ClientData)</source>
            <translation>AWS がタスクとともに保管します (ClientData)</translation>
        </message>
        <message>
            <source>Boot mode</source>
            <translation>ブートモード</translation>
        </message>
        <message>
            <source>Usage operation</source>
            <translation>使用オペレーション</translation>
        </message>
        <message>
            <source>Licence configurations</source>
            <translation>ライセンス設定</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>アーキテクチャ</translation>
        </message>
        <message>
            <source>Hypervisor</source>
            <translation>ハイパーバイザー</translation>
        </message>
        <message>
            <source>Device names</source>
            <translation>デバイス名</translation>
        </message>
        <message>
            <source>As the image says</source>
            <translation>イメージのとおり</translation>
        </message>
        <message>
            <source>AWS finds it out</source>
            <translation>AWS が判断</translation>
        </message>
        <message>
            <source>As the licence says</source>
            <translation>ライセンスのとおり</translation>
        </message>
        <message>
            <source>AWS chooses</source>
            <translation>AWS が選択</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>What the import changes</source>
            <translation>インポートで変わる内容</translation>
        </message>
        <message>
            <source>Working out the changes</source>
            <translation>変更内容を調べています</translation>
        </message>
        <message>
            <source>Reading the image…</source>
            <translation>イメージを読み取っています…</translation>
        </message>
        <message>
            <source>Changed files</source>
            <translation>変更されるファイル</translation>
        </message>
        <message>
            <source>Changes in the file</source>
            <translation>ファイルの変更内容</translation>
        </message>
        <message>
            <source>all changes as one diff</source>
            <translation>すべての変更 (1 つの diff)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Nothing is changed now: this is what VM Import would do to a copy.</source>
            <translation>今は何も変更されません。VM Import がコピーに対して行う変更を示しています。</translation>
        </message>
        <message>
            <source>The import would change nothing in this guest: no file, no registry value.</source>
            <translation>このゲストではインポートによる変更はありません。ファイルもレジストリ値も変わりません。</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>再試行(&amp;T)</translation>
        </message>
        <message>
            <source>The original is kept as {path}.</source>
            <translation>元のファイルは {path} として残ります。</translation>
        </message>
    </context>
    <context>
        <name>RehearsalDialog</name>
        <message>
            <source>Rehearsal</source>
            <translation>リハーサル</translation>
        </message>
        <message>
            <source>Nothing was written yet.</source>
            <translation>まだ何も書き込まれていません。</translation>
        </message>
        <message>
            <source>What the guest wrote to its serial port</source>
            <translation>ゲストがシリアルポートに出力した内容</translation>
        </message>
        <message>
            <source>What the import changed is listed here at the end.</source>
            <translation>インポートによる変更点は、最後にここに表示されます。</translation>
        </message>
        <message>
            <source>What the import changed</source>
            <translation>インポートで変わった内容</translation>
        </message>
        <message>
            <source>Steps of the boot</source>
            <translation>起動のステップ</translation>
        </message>
        <message>
            <source>&amp;As it is: boot it without the import's changes</source>
            <translation>現状のまま: インポートの変更なしで起動(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Rehearse</source>
            <translation>リハーサル(&amp;R)</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation>画面を保存(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>What the machine shows</source>
            <translation>マシンの画面</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>画面</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>シリアルポート</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>変更内容</translation>
        </message>
        <message>
            <source>The import and the first boot, on this computer: a copy is changed as AWS would change it, and started on a machine like EC2's, cut off from every network. Your image is only read.</source>
            <translation>インポートと初回起動をこのコンピューターで行います。コピーを AWS と同じように変更し、どのネットワークからも切り離した EC2 相当のマシンで起動します。お使いのイメージは読み取るだけです。</translation>
        </message>
        <message>
            <source>Reading the image…</source>
            <translation>イメージを読み取っています…</translation>
        </message>
        <message>
            <source>Copying: {done} of {total}</source>
            <translation>コピー中: {done}/{total}</translation>
        </message>
        <message>
            <source>Booting for {seconds} s</source>
            <translation>起動中: {seconds} 秒</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>なし。</translation>
        </message>
        <message>
            <source>It boots, and someone can log in ({time}, {accelerator}). What is named as checked only cannot be proved here.</source>
            <translation>起動し、ログインできる状態になりました ({time}、{accelerator})。「チェックのみ」と表示された項目は、ここでは実証できません。</translation>
        </message>
        <message>
            <source>It did not get to where someone can log in. The first step that failed says why.</source>
            <translation>ログインできる状態になりませんでした。最初に失敗したステップに理由が表示されています。</translation>
        </message>
        <message>
            <source>Not rehearsed. {why}</source>
            <translation>リハーサルしていません。{why}</translation>
        </message>
        <message>
            <source>Stopped. The machine is switched off, and its copy is gone.</source>
            <translation>停止しました。マシンの電源は切れ、コピーは削除されました。</translation>
        </message>
        <message>
            <source>Save the screen</source>
            <translation>画面を保存</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>PNG 画像 (*.png)</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <source>These calls will be made, in this order, with your credentials. Nothing has been changed yet.</source>
            <translation>次の呼び出しを、この順に、お使いの認証情報で行います。まだ何も変更されていません。</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>呼び出し</translation>
        </message>
        <message>
            <source>Change of the document</source>
            <translation>ドキュメントの変更内容</translation>
        </message>
        <message>
            <source>Document of {call}</source>
            <translation>{call} のドキュメント</translation>
        </message>
        <message>
            <source>Command of {call}</source>
            <translation>{call} のコマンド</translation>
        </message>
        <message>
            <source>&amp;Make the change</source>
            <translation>変更を実行(&amp;M)</translation>
        </message>
        <message>
            <source>the same as aws commands</source>
            <translation>同じ内容の aws コマンド</translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message>
            <source>Save &amp;report…</source>
            <translation>レポートを保存(&amp;R)…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>レポートを保存</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Web ページ (*.html)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>保存しました: {path}</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Name of the machine</source>
            <translation>マシンの名前</translation>
        </message>
        <message>
            <source>AWS CLI commands</source>
            <translation>AWS CLI コマンド</translation>
        </message>
        <message>
            <source>PORT is what `amigrate sandbox` says when it starts.</source>
            <translation>PORT は `amigrate sandbox` の開始時に表示される番号です。</translation>
        </message>
        <message>
            <source>Sa&amp;ve the plan…</source>
            <translation>プランを保存(&amp;V)…</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>マシン</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>適合状況</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>選択内容</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>移行先</translation>
        </message>
        <message>
            <source>On the way, and after</source>
            <translation>途中と完了後</translation>
        </message>
        <message>
            <source>What will be made</source>
            <translation>作成されるもの</translation>
        </message>
        <message>
            <source>Time and cost</source>
            <translation>時間と料金</translation>
        </message>
        <message>
            <source>The same as AWS CLI commands</source>
            <translation>同じ内容の AWS CLI コマンド</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. After the start it can be paused or stopped, but not changed.</source>
            <translation>まだ何も送信されていません。開始後は一時停止や停止はできますが、変更はできません。</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>開始しています…</translation>
        </message>
        <message>
            <source>&amp;Start upload</source>
            <translation>アップロードを開始(&amp;S)</translation>
        </message>
        <message>
            <source>could not be told</source>
            <translation>判別できませんでした</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>blocks the import</source>
            <translation>インポート不可</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>要注意</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>判定基準</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>検出結果</translation>
        </message>
        <message>
            <source>nothing that blocks or needs attention</source>
            <translation>インポート不可・要注意の項目なし</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>インスタンスタイプ</translation>
        </message>
        <message>
            <source>chosen at the launch</source>
            <translation>起動時に選択</translation>
        </message>
        <message>
            <source>{size} in {bucket}/{prefix}</source>
            <translation>{bucket}/{prefix} に {size}</translation>
        </message>
        <message>
            <source>{staged}, deleted at the end</source>
            <translation>{staged}、最後に削除</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>暗号化あり</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>暗号化なし</translation>
        </message>
        <message>
            <source>the blocks in use, straight to EBS snapshots</source>
            <translation>使用中のブロックを EBS スナップショットへ直接</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>アップロードするもの</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>one, in {region}</source>
            <translation>1 つ、{region}</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>スナップショット</translation>
        </message>
        <message>
            <source>one for each disk, {how}</source>
            <translation>ディスクごとに 1 つ、{how}</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>プランを保存</translation>
        </message>
        <message>
            <source>Plans (*.json)</source>
            <translation>プラン (*.json)</translation>
        </message>
        <message>
            <source>Saved. The same from a terminal: amigrate migrate --plan {path}</source>
            <translation>保存しました。ターミナルから同じことを行うには: amigrate migrate --plan {path}</translation>
        </message>
    </context>
    <context>
        <name>RouteForm</name>
        <message>
            <source>Route</source>
            <translation>経路</translation>
        </message>
        <message>
            <source>R&amp;oute</source>
            <translation>経路(&amp;O)</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推奨</translation>
        </message>
        <message>
            <source>{route} (recommended)</source>
            <translation>{route} (推奨)</translation>
        </message>
        <message>
            <source>Send only what has c&amp;hanged since {time}</source>
            <translation>{time} 以降の変更分だけを送信(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>RunningPage</name>
        <message>
            <source>Export at AWS</source>
            <translation>AWS でのエクスポート</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>開始しています…</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}/{total}</translation>
        </message>
        <message>
            <source>{sum} (CRC-64/NVME, the same as S3's)</source>
            <translation>{sum}（CRC-64/NVME、S3 のものと一致）</translation>
        </message>
        <message>
            <source>{sum} (CRC-64/NVME; S3 keeps none to compare with)</source>
            <translation>{sum}（CRC-64/NVME、S3 には比較対象がありません）</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>{size} ({bytes} bytes)</source>
            <translation>{size}（{bytes} バイト）</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>チェックサム</translation>
        </message>
    </context>
    <context>
        <name>ScreenView</name>
        <message>
            <source>Console picture</source>
            <translation>コンソールの画面</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>画面はまだありません</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>閉じる(&amp;C)</translation>
        </message>
        <message>
            <source>Everything takes effect at once, and is remembered.</source>
            <translation>変更はすぐに反映され、保存されます。</translation>
        </message>
        <message>
            <source>New migrations</source>
            <translation>新しい移行</translation>
        </message>
        <message>
            <source>the folder used last</source>
            <translation>前回使用したフォルダー</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>選択(&amp;H)…</translation>
        </message>
        <message>
            <source>Choose the folder of images</source>
            <translation>イメージのフォルダーを選択</translation>
        </message>
        <message>
            <source>&amp;Judge by</source>
            <translation>判定基準(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Images folder</source>
            <translation>イメージのフォルダー(&amp;I)</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>移行先</translation>
        </message>
        <message>
            <source>&amp;Bucket at AWS</source>
            <translation>AWS のバケット(&amp;B)</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>転送</translation>
        </message>
        <message>
            <source>&amp;Tell me when something is done, has failed or needs me</source>
            <translation>完了・失敗・対応が必要なときに通知する(&amp;T)</translation>
        </message>
        <message>
            <source>Only while no window of amigrate has the focus.</source>
            <translation>amigrate のどのウィンドウにもフォーカスがないときだけ通知します。</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Reduced: bars without a measure stand still</source>
            <translation>減らす: 進捗を測れないバーを静止させる</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>配色(&amp;O)</translation>
        </message>
        <message>
            <source>Co&amp;ntrast</source>
            <translation>コントラスト(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Motion</source>
            <translation>動き(&amp;M)</translation>
        </message>
        <message>
            <source>Lan&amp;guage, from the next start</source>
            <translation>言語 (次回起動時から)(&amp;G)</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>ブラウザーでサインイン</translation>
        </message>
        <message>
            <source>Address of the access portal</source>
            <translation>アクセスポータルのアドレス</translation>
        </message>
        <message>
            <source>Region of Identity Center</source>
            <translation>Identity Center のリージョン</translation>
        </message>
        <message>
            <source>IAM Identity Center signs you in; no profile and no AWS CLI are needed.</source>
            <translation>IAM Identity Center でサインインします。プロファイルも AWS CLI も必要ありません。</translation>
        </message>
        <message>
            <source>Access portal</source>
            <translation>アクセスポータル</translation>
        </message>
        <message>
            <source>Its Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>ブラウザーをもう一度開く</translation>
        </message>
        <message>
            <source>Does your browser show this code? Confirm it there; this goes on by itself.</source>
            <translation>ブラウザーにこのコードが表示されていますか? ブラウザーで確認すると、自動的に次へ進みます。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>ロール</translation>
        </message>
        <message>
            <source>You are signed in. Which role shall do the import?</source>
            <translation>サインインしました。インポートに使うロールを選択してください。</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>サインイン(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Use this role</source>
            <translation>このロールを使用(&amp;U)</translation>
        </message>
        <message>
            <source>Asking {portal}…</source>
            <translation>{portal} に問い合わせています…</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>コード: {code}</translation>
        </message>
        <message>
            <source>You are signed in, but may enter no account.</source>
            <translation>サインインしましたが、アクセスできるアカウントがありません。</translation>
        </message>
    </context>
    <context>
        <name>SpeedGraph</name>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Now {now}, on average {average}, at most {highest}.</source>
            <translation>現在 {now}、平均 {average}、最高 {highest}。</translation>
        </message>
    </context>
    <context>
        <name>SpeedLimit</name>
        <message>
            <source>no limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>速度制限</translation>
        </message>
        <message>
            <source>Speed &amp;limit</source>
            <translation>速度制限(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>StartGate</name>
        <message>
            <source>Repairing…</source>
            <translation>修復中…</translation>
        </message>
        <message>
            <source>Checking the account…</source>
            <translation>アカウントを確認中…</translation>
        </message>
        <message>
            <source>&amp;Start anyway</source>
            <translation>それでも開始(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Start upload</source>
            <translation>アップロードを開始(&amp;S)</translation>
        </message>
        <message>
            <source>The account is not ready: {rules}. Repair it above, or choose another destination.</source>
            <translation>アカウントの準備ができていません: {rules}。上で修復するか、別の宛先を選んでください。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Without credentials that AWS takes, nothing can be sent. Choose a profile, or sign in.</source>
            <translation>AWS が受け付ける認証情報がなければ何も送信できません。プロファイルを選ぶか、サインインしてください。</translation>
        </message>
        <message>
            <source>The account could not be checked, so AWS may still refuse: {reason}</source>
            <translation>アカウントを確認できなかったため、AWS に拒否されることがあります: {reason}</translation>
        </message>
        <message>
            <source>Not certain beforehand: {rules}. The import, or the launch after it, may be refused.</source>
            <translation>事前には確定できません: {rules}。インポート、またはその後の起動が拒否されることがあります。</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>ステップ</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>StorageForm</name>
        <message>
            <source>Bucket</source>
            <translation>バケット</translation>
        </message>
        <message>
            <source>amigrate-&lt;account&gt;-&lt;region&gt;</source>
            <translation>amigrate-&lt;account&gt;-&lt;region&gt;</translation>
        </message>
        <message>
            <source>Make it if it is missing</source>
            <translation>なければ作成</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>プレフィックス</translation>
        </message>
        <message>
            <source>Service role</source>
            <translation>サービスロール</translation>
        </message>
        <message>
            <source>Make or mend it if needed</source>
            <translation>必要なら作成または修復</translation>
        </message>
        <message>
            <source>Encrypt the snapshots</source>
            <translation>スナップショットを暗号化</translation>
        </message>
        <message>
            <source>KMS key</source>
            <translation>KMS キー</translation>
        </message>
        <message>
            <source>the account's default key</source>
            <translation>アカウントのデフォルトキー</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Name=web01, team=ops</source>
            <translation>Name=web01, team=ops</translation>
        </message>
        <message>
            <source>Delete the uploaded file at the end</source>
            <translation>最後にアップロードしたファイルを削除</translation>
        </message>
    </context>
    <context>
        <name>TargetForm</name>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>VMDK, stream-optimised: for VMware</source>
            <translation>VMDK、ストリーム最適化: VMware 用</translation>
        </message>
        <message>
            <source>VHD, dynamic: for Hyper-V</source>
            <translation>VHD、可変: Hyper-V 用</translation>
        </message>
        <message>
            <source>raw: the disk, byte by byte</source>
            <translation>raw: ディスクをそのまま</translation>
        </message>
        <message>
            <source>&amp;File on this computer</source>
            <translation>このコンピューター上のファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Place in S3, where it stays</source>
            <translation>S3 の場所に残す(&amp;P)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>a new file</source>
            <translation>新しいファイル</translation>
        </message>
        <message>
            <source>Choos&amp;e…</source>
            <translation>選択…(&amp;E)</translation>
        </message>
        <message>
            <source>Place in S3</source>
            <translation>S3 の場所</translation>
        </message>
        <message>
            <source>Bucket on the way</source>
            <translation>経由するバケット</translation>
        </message>
        <message>
            <source>one of this program's, made where it is missing</source>
            <translation>このプログラムのバケット（なければ作成）</translation>
        </message>
        <message>
            <source>Service role</source>
            <translation>サービスロール</translation>
        </message>
        <message>
            <source>&amp;Keep the object in the bucket, too</source>
            <translation>オブジェクトをバケットにも残す(&amp;K)</translation>
        </message>
        <message>
            <source>OVA: an appliance for VMware</source>
            <translation>OVA: VMware 用アプライアンス</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>エクスポート先</translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message numerus="yes">
            <source>%n migration(s) were interrupted. Nothing that was sent is lost.</source>
            <translation>
                <numerusform>%n 件の移行が中断されました。送信済みのものは失われません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>すべて再開</translation>
        </message>
        <message numerus="yes">
            <source>%n planned test launch(es) did not come to an end.</source>
            <translation>
                <numerusform>予定されていたテスト起動 %n 件が最後まで終わっていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
    </context>
    <context>
        <name>UploadPage</name>
        <message>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>ステージ</translation>
        </message>
        <message>
            <source>Laying out the VMDK</source>
            <translation>VMDK を配置しています</translation>
        </message>
        <message>
            <source>The upload failed</source>
            <translation>アップロードに失敗しました</translation>
        </message>
        <message>
            <source>The migration was stopped</source>
            <translation>移行は停止されました</translation>
        </message>
        <message>
            <source>You can close this window: the upload goes on while amigrate is open, and can be resumed later.</source>
            <translation>このウィンドウは閉じてもかまいません。amigrate が開いている間アップロードは続き、後で再開することもできます。</translation>
        </message>
        <message>
            <source>&amp;Close and go on</source>
            <translation>閉じて続行(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完了(&amp;D)</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}/{total}</translation>
        </message>
        <message>
            <source>{size} were there already and were not sent again.</source>
            <translation>{size} はすでに送信済みのため、再送しませんでした。</translation>
        </message>
        <message>
            <source>Laying out the VMDK of {name}…</source>
            <translation>{name} の VMDK を配置しています…</translation>
        </message>
        <message>
            <source>{done} of {total} compressed</source>
            <translation>{total} 中 {done} を圧縮済み</translation>
        </message>
        <message>
            <source>nothing is sent yet</source>
            <translation>まだ何も送信されていません</translation>
        </message>
        <message>
            <source>It is the same file: &amp;go on</source>
            <translation>同じファイルです: 続行(&amp;G)</translation>
        </message>
        <message>
            <source>Paused. {size} are kept in the bucket.</source>
            <translation>一時停止中。{size} がバケットに保持されています。</translation>
        </message>
        <message>
            <source>Interrupted: the program that ran it has ended. Resume goes on where it stopped.</source>
            <translation>中断: 実行していたプログラムが終了しました。再開すると、止まったところから続けます。</translation>
        </message>
        <message>
            <source>Stopped. Nothing is left in the bucket.</source>
            <translation>停止しました。バケットには何も残っていません。</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>サインイン…</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>&amp;Stop…</source>
            <translation>停止(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>戻る(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>次へ(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>再開(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>再試行(&amp;T)</translation>
        </message>
        <message>
            <source>{name} – New migration</source>
            <translation>{name} – 新しい移行</translation>
        </message>
        <message>
            <source>New migration</source>
            <translation>新しい移行</translation>
        </message>
        <message>
            <source>{name} – Migration</source>
            <translation>{name} – 移行</translation>
        </message>
    </context>
    <context>
        <name>announcements</name>
        <message>
            <source>{image} is ready to launch.</source>
            <translation>{image} を起動できます。</translation>
        </message>
        <message>
            <source>{name} is in AWS</source>
            <translation>{name} を AWS に移行しました</translation>
        </message>
        <message>
            <source>{name} failed</source>
            <translation>{name} が失敗しました</translation>
        </message>
        <message>
            <source>Nothing that was sent is lost. Resume it to go on.</source>
            <translation>送信済みのものは失われません。再開すると続きから進みます。</translation>
        </message>
        <message>
            <source>{name} was interrupted</source>
            <translation>{name} が中断されました</translation>
        </message>
        <message>
            <source>{name} is proven</source>
            <translation>{name} は検証済みです</translation>
        </message>
        <message>
            <source>The test instance costs money until you terminate it.</source>
            <translation>テストインスタンスは、終了させるまで費用がかかります。</translation>
        </message>
        <message>
            <source>{name} is not proven</source>
            <translation>{name} は検証されていません</translation>
        </message>
    </context>
    <context>
        <name>cleaning</name>
        <message>
            <source>Remove for good?</source>
            <translation>完全に削除しますか?</translation>
        </message>
        <message>
            <source>Remove these for good ({cost})?</source>
            <translation>これらを完全に削除しますか ({cost})?</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… ほか {count} 件</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Keep them</source>
            <translation>残す(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>{name} is still under way.</source>
            <translation>{name} はまだ進行中です。</translation>
        </message>
        <message>
            <source>{name} is still under way, and others beside it: {count}.</source>
            <translation>{name} はまだ進行中です。ほかにも進行中のものがあります: {count} 件。</translation>
        </message>
        <message>
            <source>Close while a migration runs?</source>
            <translation>移行の実行中に閉じますか?</translation>
        </message>
        <message>
            <source>&amp;Pause and quit</source>
            <translation>一時停止して終了(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Keep going</source>
            <translation>続ける(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>停止する(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>閉じない(&amp;D)</translation>
        </message>
        <message>
            <source>Stop the migration?</source>
            <translation>移行を停止しますか?</translation>
        </message>
        <message>
            <source>Stop the migration of {name}?</source>
            <translation>{name} の移行を停止しますか?</translation>
        </message>
        <message>
            <source>&amp;Pause instead</source>
            <translation>一時停止にする(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Stop and discard</source>
            <translation>停止して破棄(&amp;S)</translation>
        </message>
        <message>
            <source>Leave a test instance running?</source>
            <translation>テストインスタンスを動かしたままにしますか？</translation>
        </message>
        <message>
            <source>The test launch of {name} is still under way.</source>
            <translation>{name} のテスト起動はまだ進行中です。</translation>
        </message>
        <message>
            <source>Its instance runs on, and costs money until it is terminated. You find it again under Test launch, and under Clean up.</source>
            <translation>インスタンスは動き続け、終了させるまで費用がかかります。「テスト起動」と「クリーンアップ」に再び表示されます。</translation>
        </message>
        <message>
            <source>It runs in the sandbox, which ends with this program. Check again, under Test launch, goes on.</source>
            <translation>このプログラムとともに終わるサンドボックス内で動いています。「テスト起動」の「再チェック」で続けられます。</translation>
        </message>
        <message>
            <source>&amp;Leave it and quit</source>
            <translation>そのままにして終了(&amp;L)</translation>
        </message>
        <message>
            <source>Remove from the list?</source>
            <translation>一覧から削除しますか?</translation>
        </message>
        <message>
            <source>Remove the migration of {name} from the list?</source>
            <translation>{name} の移行を一覧から削除しますか?</translation>
        </message>
        <message>
            <source>Its history and the verdict of its test launch go for good: save the report before, if you need them. What it made at AWS stays, and so does the image on this computer.</source>
            <translation>履歴とテスト起動の判定は元に戻せません。必要な場合は、先にレポートを保存してください。AWS に作成されたものと、このコンピューターのイメージは残ります。</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>削除(&amp;R)</translation>
        </message>
        <message>
            <source>Clean up?</source>
            <translation>クリーンアップしますか?</translation>
        </message>
        <message>
            <source>Clear away what the migration of {name} has left?</source>
            <translation>{name} の移行が残したものを消去しますか?</translation>
        </message>
        <message>
            <source>What was uploaded is deleted from the bucket; it cannot be tried again afterwards. {image}</source>
            <translation>アップロードしたものはバケットから削除され、その後は再試行できません。{image}</translation>
        </message>
        <message>
            <source>&amp;Clean up</source>
            <translation>クリーンアップ(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>残す(&amp;K)</translation>
        </message>
        <message>
            <source>The import task {task} is cancelled at AWS, and the uploaded file is deleted. {image}</source>
            <translation>AWS のインポートタスク {task} はキャンセルされ、アップロードしたファイルは削除されます。{image}</translation>
        </message>
        <message>
            <source>What was uploaded ({size}) is deleted from the bucket. {image}</source>
            <translation>アップロードしたもの ({size}) はバケットから削除されます。{image}</translation>
        </message>
        <message>
            <source>The image on this computer is not touched.</source>
            <translation>このコンピューター上のイメージには触れません。</translation>
        </message>
        <message>
            <source>Paused, the {size} that were uploaded are kept, and it goes on when you resume it.</source>
            <translation>一時停止すると、アップロード済みの {size} は保持され、再開すると続きから進みます。</translation>
        </message>
        <message>
            <source>It keeps going while amigrate is open. Paused, the {size} that were uploaded are kept. Stopped, they are deleted.</source>
            <translation>amigrate が開いている間は続きます。一時停止すると、アップロード済みの {size} は保持されます。停止すると削除されます。</translation>
        </message>
        <message>
            <source>The sandbox ends with this program; the import goes on when you resume it.</source>
            <translation>サンドボックスはこのプログラムとともに終了します。再開するとインポートの続きから進みます。</translation>
        </message>
        <message>
            <source>It keeps going while amigrate is open: the sandbox runs on this computer.</source>
            <translation>amigrate が開いている間は続きます。サンドボックスはこのコンピューターで動いています。</translation>
        </message>
        <message>
            <source>AWS works on without this computer. You can look again at any time; nothing is lost by closing.</source>
            <translation>AWS の処理はこのコンピューターなしで続きます。いつでも確認でき、閉じても何も失われません。</translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message>
            <source>Local sandbox</source>
            <translation>ローカルサンドボックス</translation>
        </message>
        <message>
            <source>default profile</source>
            <translation>デフォルトプロファイル</translation>
        </message>
        <message>
            <source>It answers: {arn} in account {account}.</source>
            <translation>応答あり: アカウント {account} の {arn}。</translation>
        </message>
        <message>
            <source>Good until {time}; renewed by itself where that is possible.</source>
            <translation>{time} まで有効。可能な場合は自動的に更新されます。</translation>
        </message>
        <message>
            <source>Access keys kept on this computer.</source>
            <translation>このコンピューターに保存されたアクセスキー。</translation>
        </message>
        <message>
            <source>Signs in by the browser: {role} in {account}.</source>
            <translation>ブラウザーでサインインします: {account} の {role}。</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}.</source>
            <translation>{account} のロール {role} を引き受けます。</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}, with a code of your MFA device.</source>
            <translation>MFA デバイスのコードを使って {account} のロール {role} を引き受けます。</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}, by a token in a file.</source>
            <translation>ファイル内のトークンで {account} のロール {role} を引き受けます。</translation>
        </message>
        <message>
            <source>Asks a program of yours for credentials.</source>
            <translation>指定されたプログラムから認証情報を取得します。</translation>
        </message>
        <message>
            <source>The role of the machine that this runs on.</source>
            <translation>実行元のマシンのロール。</translation>
        </message>
    </context>
    <context>
        <name>dialog</name>
        <message>
            <source>Sandbox on this computer, {region}</source>
            <translation>このコンピューターのサンドボックス、{region}</translation>
        </message>
        <message>
            <source>{cost} a month</source>
            <translation>1 か月 {cost}</translation>
        </message>
        <message>
            <source>, {count} without a known price</source>
            <translation>、価格不明 {count} 件</translation>
        </message>
    </context>
    <context>
        <name>disks</name>
        <message>
            <source>unused</source>
            <translation>未使用</translation>
        </message>
        <message>
            <source>Not in any partition: {size} from {start}</source>
            <translation>パーティション外: {start} から {size}</translation>
        </message>
        <message>
            <source>Partition {number}</source>
            <translation>パーティション {number}</translation>
        </message>
        <message>
            <source>label {label}</source>
            <translation>ラベル {label}</translation>
        </message>
        <message>
            <source>mounted at {mount}</source>
            <translation>マウント先 {mount}</translation>
        </message>
        <message>
            <source>{size} from {start}</source>
            <translation>{start} から {size}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>空き {size}</translation>
        </message>
        <message>
            <source>EFI system partition</source>
            <translation>EFI システムパーティション</translation>
        </message>
        <message>
            <source>boot flag set</source>
            <translation>ブートフラグあり</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>暗号化済み</translation>
        </message>
        <message>
            <source>Disk {number}</source>
            <translation>ディスク {number}</translation>
        </message>
        <message>
            <source>no partition table</source>
            <translation>パーティションテーブルなし</translation>
        </message>
        <message>
            <source>GPT and MBR</source>
            <translation>GPT と MBR</translation>
        </message>
        <message>
            <source>damaged table</source>
            <translation>破損したテーブル</translation>
        </message>
        <message>
            <source>dynamic disk</source>
            <translation>ダイナミックディスク</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>認識できません</translation>
        </message>
        <message>
            <source>{size} used</source>
            <translation>使用済み {size}</translation>
        </message>
        <message>
            <source>{size} stored</source>
            <translation>格納済み {size}</translation>
        </message>
        <message>
            <source>{size} zero</source>
            <translation>ゼロ {size}</translation>
        </message>
    </context>
    <context>
        <name>estimate</name>
        <message>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>料金</translation>
        </message>
        <message>
            <source>nothing: it stays on this computer</source>
            <translation>なし: このコンピューターに留まります</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>20 minutes to some hours, AWS promises nothing; the import itself is free</source>
            <translation>20 分から数時間。AWS は所要時間を保証していません。インポート自体は無料です</translation>
        </message>
        <message>
            <source>{time} at {rate}</source>
            <translation>{rate} で {time}</translation>
        </message>
        <message>
            <source>{speed} Mbit/s</source>
            <translation>{speed} Mbit/s</translation>
        </message>
        <message>
            <source>no price is known for {region}</source>
            <translation>{region} での価格は不明です</translation>
        </message>
        <message>
            <source>{sum} a month for {size}, as long as it is kept</source>
            <translation>{size} に対し 1 か月 {sum} (保持している間)</translation>
        </message>
        <message>
            <source>less than {sum}: deleted at the end</source>
            <translation>{sum} 未満: 最後に削除されます</translation>
        </message>
        <message>
            <source>at most {sum} a month for {size}</source>
            <translation>{size} に対し 1 か月最大 {sum}</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>アップロードしたファイル</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>スナップショット</translation>
        </message>
        <message>
            <source>{sum} a month while {type} runs</source>
            <translation>{type} の稼働中は 1 か月 {sum}</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>インスタンス</translation>
        </message>
        <message>
            <source>list prices of {date}, without tax and discounts</source>
            <translation>{date} 時点の定価 (税・割引を含まず)</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>価格</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>{image} as {format} to {target}</source>
            <translation>{image} を {format} として {target} へ</translation>
        </message>
        <message>
            <source>Stop for good?</source>
            <translation>完全に停止しますか？</translation>
        </message>
        <message>
            <source>Stop this export for good?</source>
            <translation>このエクスポートを完全に停止しますか？</translation>
        </message>
        <message>
            <source>AWS is told to stop. What has arrived is removed, and the object where it was only on its way.</source>
            <translation>AWS に停止を指示します。届いた分と、経由のためだけに置かれたオブジェクトは削除されます。</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>停止する(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>残す(&amp;K)</translation>
        </message>
        <message>
            <source>Pause and close?</source>
            <translation>一時停止して閉じますか？</translation>
        </message>
        <message>
            <source>The export runs. Closing pauses it.</source>
            <translation>エクスポートの実行中です。閉じると一時停止します。</translation>
        </message>
        <message>
            <source>AWS works on at its side. This window offers to go on with it when it is opened again.</source>
            <translation>AWS 側の処理は続きます。このウィンドウを次に開いたときに続行できます。</translation>
        </message>
        <message>
            <source>&amp;Pause and close</source>
            <translation>一時停止して閉じる(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>閉じない(&amp;D)</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>再チェック(&amp;A)</translation>
        </message>
        <message>
            <source>C&amp;heck</source>
            <translation>確認(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>エクスポート(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>続ける(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>再試行(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;New export</source>
            <translation>新しいエクスポート(&amp;N)</translation>
        </message>
        <message>
            <source>AWS does not answer. It is asked again until it does.</source>
            <translation>AWS が応答しません。応答があるまで問い合わせを続けます。</translation>
        </message>
        <message>
            <source>The credentials have expired. Sign in again: then it goes on.</source>
            <translation>認証情報の有効期限が切れました。再度サインインすると続行します。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>インスタンス</translation>
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
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>ディスク上のサイズ</translation>
        </message>
        <message>
            <source>Virtual size</source>
            <translation>仮想サイズ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>開きました</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>読み取れませんでした</translation>
        </message>
        <message>
            <source>Read in part</source>
            <translation>一部読み取り済み</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読み取り済み</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>認識できません</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>Blocks the import</source>
            <translation>インポート不可</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>要注意</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>判定できず</translation>
        </message>
        <message>
            <source>For you to confirm</source>
            <translation>お客様の確認が必要</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>参考情報</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>対象外</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Planned</source>
            <translation>計画しました</translation>
        </message>
        <message>
            <source>{stage}: begun</source>
            <translation>{stage}: 開始</translation>
        </message>
        <message>
            <source>{stage}: done</source>
            <translation>{stage}: 完了</translation>
        </message>
        <message>
            <source>Bucket {bucket} made in {region}</source>
            <translation>{region} にバケット {bucket} を作成しました</translation>
        </message>
        <message>
            <source>Role {role} made</source>
            <translation>ロール {role} を作成しました</translation>
        </message>
        <message>
            <source>Role {role} mended</source>
            <translation>ロール {role} を修復しました</translation>
        </message>
        <message>
            <source>Role {role}: these credentials may not look at it</source>
            <translation>ロール {role}: この認証情報では確認できません</translation>
        </message>
        <message>
            <source>Waiting until AWS knows the role {role}</source>
            <translation>ロール {role} が AWS に反映されるのを待っています</translation>
        </message>
        <message>
            <source>What is free could not be told: everything stored is sent</source>
            <translation>空き領域を判別できなかったため、格納されているものをすべて送信します</translation>
        </message>
        <message>
            <source>The VMDK is laid out</source>
            <translation>VMDK の配置が決まりました</translation>
        </message>
        <message>
            <source>Import task {task} taken by AWS</source>
            <translation>インポートタスク {task} を AWS が受け付けました</translation>
        </message>
        <message>
            <source>Snapshot {snapshot} cannot be built on any more: everything is sent</source>
            <translation>スナップショット {snapshot} は差分の元に使えなくなったため、すべて送信します</translation>
        </message>
        <message>
            <source>Volumes {volumes} imported</source>
            <translation>ボリューム {volumes} をインポートしました</translation>
        </message>
        <message>
            <source>Volume {volume} could not be deleted</source>
            <translation>ボリューム {volume} を削除できませんでした</translation>
        </message>
        <message>
            <source>AMI {image} registered</source>
            <translation>AMI {image} を登録しました</translation>
        </message>
        <message>
            <source>AWS: {text}</source>
            <translation>AWS: {text}</translation>
        </message>
        <message>
            <source>{stage}: no answer, trying again (attempt {attempt})</source>
            <translation>{stage}: 応答がないため再試行しています ({attempt} 回目)</translation>
        </message>
        <message>
            <source>Free space of {bytes} is not sent</source>
            <translation>空き領域 {bytes} は送信しません</translation>
        </message>
        <message>
            <source>Compressing once to lay the VMDK out ({bytes} of data)</source>
            <translation>VMDK を配置するために一度圧縮しています（データ {bytes}）</translation>
        </message>
        <message>
            <source>{kept} of {size} are in the bucket already</source>
            <translation>{size} のうち {kept} はすでにバケットにあります</translation>
        </message>
        <message>
            <source>Snapshot {snapshot} goes on where it stopped</source>
            <translation>スナップショット {snapshot} は止まったところから再開します</translation>
        </message>
        <message>
            <source>Upload begun anew: the old one is gone from the bucket</source>
            <translation>アップロードを最初からやり直しました。以前のものはバケットから消えています</translation>
        </message>
        <message>
            <source>The source was touched: what was sent is still what it holds</source>
            <translation>元ファイルの日時が変わりましたが、送信済みの内容は今の内容と同じです</translation>
        </message>
        <message>
            <source>The credentials have expired: sign in again (aws sso login), and the upload goes on by itself</source>
            <translation>認証情報の有効期限が切れました。もう一度サインインすると (aws sso login)、アップロードは自動的に続きます</translation>
        </message>
        <message>
            <source>Credentials renewed</source>
            <translation>認証情報を更新しました</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止しました</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>再開しました</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>中断されました</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>停止しています</translation>
        </message>
        <message>
            <source>Stopped, and cleared away</source>
            <translation>停止し、消去しました</translation>
        </message>
        <message>
            <source>Too late to stop: AWS had finished {image}</source>
            <translation>停止が間に合いませんでした。AWS はすでに {image} を完成させていました</translation>
        </message>
        <message>
            <source>Not everything could be cleared away</source>
            <translation>すべてを消去することはできませんでした</translation>
        </message>
        <message>
            <source>The AMI could not be tagged</source>
            <translation>AMI にタグを付けられませんでした</translation>
        </message>
        <message>
            <source>The uploaded file could not be deleted</source>
            <translation>アップロードしたファイルを削除できませんでした</translation>
        </message>
        <message>
            <source>{stage}: failed</source>
            <translation>{stage}: 失敗</translation>
        </message>
        <message>
            <source>Completed: {image}</source>
            <translation>完了しました: {image}</translation>
        </message>
        <message>
            <source>Proven by a test launch on {type} ({launch})</source>
            <translation>{type} でのテスト起動で検証済み ({launch})</translation>
        </message>
        <message>
            <source>A test launch on {type} failed ({launch}): {failed}</source>
            <translation>{type} でのテスト起動が失敗しました ({launch}): {failed}</translation>
        </message>
    </context>
    <context>
        <name>instances</name>
        <message>
            <source>Type</source>
            <translation>タイプ</translation>
        </message>
        <message>
            <source>vCPUs</source>
            <translation>vCPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>1 時間あたり</translation>
        </message>
        <message>
            <source>Starts by</source>
            <translation>起動方式</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>必要なもの</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>適合</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推奨</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>No</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>サンドボックス</translation>
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
            <translation>起動中。ステータスチェック: システム {system}、インスタンス {instance}</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>キーペア</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>セキュリティグループ</translation>
        </message>
        <message>
            <source>Asking EC2 for an instance</source>
            <translation>EC2 にインスタンスを要求しています</translation>
        </message>
        <message>
            <source>Looking at the machine</source>
            <translation>マシンを調べています</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>検証済み</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>検証できず</translation>
        </message>
        <message>
            <source>Not all gone yet</source>
            <translation>一部が残っています</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>終了済み</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>不合格</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未チェック</translation>
        </message>
        <message>
            <source>After the import</source>
            <translation>インポート後</translation>
        </message>
        <message>
            <source>not begun: {why}</source>
            <translation>開始されていません：{why}</translation>
        </message>
        <message>
            <source>begins…</source>
            <translation>開始中…</translation>
        </message>
    </context>
    <context>
        <name>leftovers</name>
        <message>
            <source>What</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Needed?</source>
            <translation>必要?</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>経過時間</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>1 か月</translation>
        </message>
        <message>
            <source>Not removed</source>
            <translation>削除されていません</translation>
        </message>
        <message>
            <source>Gone already</source>
            <translation>すでにありません</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>削除済み</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>不要</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>必要</translation>
        </message>
        <message>
            <source>Goes by itself</source>
            <translation>自動的に消えます</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>インスタンス</translation>
        </message>
        <message>
            <source>Elastic IP</source>
            <translation>Elastic IP</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>ボリューム</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>セキュリティグループ</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>キーペア</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>インポートタスク</translation>
        </message>
        <message>
            <source>Export task</source>
            <translation>エクスポートタスク</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>スナップショット</translation>
        </message>
        <message>
            <source>Unfinished upload</source>
            <translation>未完了のアップロード</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>アップロードしたファイル</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>under $0.01</source>
            <translation>$0.01 未満</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>{count} 日</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} 時間</translation>
        </message>
    </context>
    <context>
        <name>machine</name>
        <message>
            <source>could not be read</source>
            <translation>読み取れませんでした</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>オペレーティングシステム</translation>
        </message>
        <message>
            <source>Host name</source>
            <translation>ホスト名</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>アーキテクチャ</translation>
        </message>
        <message>
            <source>Starts by</source>
            <translation>起動方式</translation>
        </message>
        <message>
            <source>Declared hardware</source>
            <translation>定義上のハードウェア</translation>
        </message>
        <message>
            <source>Declared system</source>
            <translation>定義上のシステム</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>メモリ {size}</translation>
        </message>
        <message>
            <source>a CD drive</source>
            <translation>CD ドライブ</translation>
        </message>
        <message>
            <source>Secure Boot</source>
            <translation>セキュアブート</translation>
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
            <translation>移行(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>新規(&amp;N)…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>最近使った項目を開く(&amp;R)</translation>
        </message>
        <message>
            <source>E&amp;xport an AMI or instance…</source>
            <translation>AMI またはインスタンスをエクスポート…(&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Clean up…</source>
            <translation>クリーンアップ(&amp;C)…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>設定(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>検索(&amp;S)</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>システムの配色(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Explain an AWS error…</source>
            <translation>AWS のエラーを解説(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Save support file…</source>
            <translation>サポートファイルを保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;About amigrate</source>
            <translation>amigrate について(&amp;A)</translation>
        </message>
        <message>
            <source>Nothing was opened yet</source>
            <translation>まだ何も開いていません</translation>
        </message>
        <message>
            <source>&amp;Clear this list</source>
            <translation>この一覧を消去(&amp;C)</translation>
        </message>
        <message>
            <source>About amigrate</source>
            <translation>amigrate について</translation>
        </message>
        <message>
            <source>Brings virtual machine images into Amazon EC2: know before you upload.</source>
            <translation>仮想マシンのイメージを Amazon EC2 へ: アップロードする前にわかります。</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Make the role {role} for VM Import/Export, with the least rights for {bucket}/{prefix}</source>
            <translation>VM Import/Export 用のロール {role} を、{bucket}/{prefix} に対する最小権限で作成します</translation>
        </message>
        <message>
            <source>Give the role {role} what it lacks for {bucket}/{prefix}, as a policy of its own beside the others</source>
            <translation>ロール {role} に不足している {bucket}/{prefix} への権限を、既存のポリシーとは別の専用ポリシーとして追加します</translation>
        </message>
        <message>
            <source>Let VM Import/Export take on the role {role}: one statement is added to its trust policy, the others stay</source>
            <translation>VM Import/Export がロール {role} を引き受けられるようにします。信頼ポリシーにステートメントを 1 つ追加し、ほかはそのまま残します</translation>
        </message>
        <message>
            <source>Make the bucket {bucket} in {region}: private, encrypted, ending stale uploads</source>
            <translation>{region} にバケット {bucket} を作成します (非公開、暗号化あり、古いアップロードは自動終了)</translation>
        </message>
        <message>
            <source>Close the bucket {bucket} to the public</source>
            <translation>バケット {bucket} への公開アクセスをブロックします</translation>
        </message>
        <message>
            <source>Encrypt new objects in {bucket} with S3's own keys</source>
            <translation>{bucket} の新しいオブジェクトを S3 のキーで暗号化します</translation>
        </message>
        <message>
            <source>Add a rule to {bucket} that ends uploads which nobody completes; its other rules stay</source>
            <translation>{bucket} に、完了しなかったアップロードを終了させるルールを追加します。ほかのルールはそのまま残します</translation>
        </message>
        <message>
            <source>Give the role {role} a grant for the key {key}; the key's policy stays as it is</source>
            <translation>ロール {role} にキー {key} のグラントを付与します。キーポリシーはそのまま残します</translation>
        </message>
        <message>
            <source>Enable the key {key}</source>
            <translation>キー {key} を有効にします</translation>
        </message>
        <message>
            <source>This was not made by amigrate: others may rest on it.</source>
            <translation>これは amigrate が作成したものではありません。ほかで使われている可能性があります。</translation>
        </message>
        <message>
            <source>The account is not ready ({rule}): {detail} {fix}</source>
            <translation>アカウントの準備ができていません ({rule}): {detail} {fix}</translation>
        </message>
        <message>
            <source>There is no repair {repair} here; {known}.</source>
            <translation>修復 {repair} はここにはありません。{known}。</translation>
        </message>
        <message>
            <source>No AWS credentials were found: {aws_message}. Name a profile, or set one up with `aws configure` or `aws sso login`.</source>
            <translation>AWS の認証情報が見つかりませんでした: {aws_message}。プロファイルを指定するか、`aws configure` または `aws sso login` で設定してください。</translation>
        </message>
        <message>
            <source>There is no profile {profile} in the AWS configuration of this computer. Choose another, or set it up with `aws configure --profile {profile}`.</source>
            <translation>このコンピューターの AWS 設定にプロファイル {profile} はありません。別のものを選択するか、`aws configure --profile {profile}` で設定してください。</translation>
        </message>
        <message>
            <source>The AWS credentials have expired ({operation}). Sign in again (`aws sso login`, or fresh keys) and resume: nothing that was sent is lost.</source>
            <translation>AWS の認証情報の有効期限が切れています ({operation})。もう一度サインインし (`aws sso login` または新しいキー)、再開してください。送信済みのものは失われません。</translation>
        </message>
        <message>
            <source>AWS does not accept these credentials ({operation}, {aws_code}): {aws_message}. Check the access key and its secret.</source>
            <translation>AWS がこの認証情報を受け付けません ({operation}、{aws_code}): {aws_message}。アクセスキーとシークレットを確認してください。</translation>
        </message>
        <message>
            <source>AWS refused {operation} because this computer's clock is wrong ({aws_code}): {aws_message}. Set the clock and try again.</source>
            <translation>このコンピューターの時計が正しくないため、AWS が {operation} を拒否しました ({aws_code}): {aws_message}。時計を合わせて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>These credentials may not do {operation}: {aws_message}. Ask the account's administrator for this permission.</source>
            <translation>この認証情報では {operation} を実行できません: {aws_message}。アカウントの管理者にこの権限を依頼してください。</translation>
        </message>
        <message>
            <source>AWS asks for fewer requests ({operation}, {aws_code}). Try again in a while.</source>
            <translation>AWS がリクエスト数を減らすよう求めています ({operation}、{aws_code})。しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>There is no space left where the objects are kept ({operation}): {aws_message}. Free some, then resume.</source>
            <translation>オブジェクトの保存先に空き領域がありません ({operation}): {aws_message}。空きを作ってから再開してください。</translation>
        </message>
        <message>
            <source>What was sent arrived damaged, again and again ({operation}, {aws_code}): {aws_message}. Check this computer's memory and what lies on the way to AWS, then resume.</source>
            <translation>送信したデータが繰り返し破損して届きました ({operation}、{aws_code}): {aws_message}。このコンピューターのメモリと AWS までの経路を確認してから、再開してください。</translation>
        </message>
        <message>
            <source>AWS has a problem of its own ({operation}, {aws_code}): {aws_message}. Try again in a while.</source>
            <translation>AWS 側で問題が発生しています ({operation}、{aws_code}): {aws_message}。しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>AWS refused {operation} ({aws_code}): {aws_message}</source>
            <translation>AWS が {operation} を拒否しました ({aws_code}): {aws_message}</translation>
        </message>
        <message>
            <source>AWS could not be reached for {operation}: {aws_message}. Check the network, the proxy and the endpoint.</source>
            <translation>{operation} のために AWS に接続できませんでした: {aws_message}。ネットワーク、プロキシ、エンドポイントを確認してください。</translation>
        </message>
        <message>
            <source>The connection for {operation} is not trusted: {aws_message}. Check the endpoint, the proxy and AWS_CA_BUNDLE.</source>
            <translation>{operation} の接続を信頼できません: {aws_message}。エンドポイント、プロキシ、AWS_CA_BUNDLE を確認してください。</translation>
        </message>
        <message>
            <source>The call {operation} could not be made: {aws_message}</source>
            <translation>{operation} を呼び出せませんでした: {aws_message}</translation>
        </message>
        <message>
            <source>{endpoint} is no endpoint: it has to begin with https:// or http://.</source>
            <translation>{endpoint} はエンドポイントではありません。https:// または http:// で始まる必要があります。</translation>
        </message>
        <message>
            <source>These are the credentials of account {account}'s root user, for whom VM Import/Export does not work. Sign in as an IAM user or role.</source>
            <translation>これはアカウント {account} のルートユーザーの認証情報です。ルートユーザーでは VM Import/Export を使えません。IAM ユーザーまたはロールでサインインしてください。</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}. Create it in {region}, or let the program create it.</source>
            <translation>バケット {bucket} はありません。{region} に作成するか、プログラムに作成させてください。</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}, the import runs in {wanted}. Choose a bucket in {wanted}, or import in {region}.</source>
            <translation>バケット {bucket} は {region} にありますが、インポートは {wanted} で実行されます。{wanted} のバケットを選択するか、{region} でインポートしてください。</translation>
        </message>
        <message>
            <source>The bucket {bucket} belongs to another account, or these credentials may not see it. Choose another name.</source>
            <translation>バケット {bucket} は別のアカウントのものか、この認証情報では参照できません。別の名前を選択してください。</translation>
        </message>
        <message>
            <source>There is no AMI {image} in this Region.</source>
            <translation>このリージョンに AMI {image} はありません。</translation>
        </message>
        <message>
            <source>{path} cannot be opened ({reason}). Put it back and resume.</source>
            <translation>{path} を開けません ({reason})。元に戻してから再開してください。</translation>
        </message>
        <message>
            <source>{path} could not be read at byte {offset}: {reason}. What was sent is kept; resume when it can be read again.</source>
            <translation>{path} のバイト {offset} を読み取れませんでした: {reason}。送信済みのものは保持されています。読み取れるようになったら再開してください。</translation>
        </message>
        <message>
            <source>{path} has changed since its upload began. Put the same file back (with its time) and resume; if it was touched and not changed, `amigrate resume --same-source` compares what was sent and goes on. Otherwise cancel this migration and make a new plan.</source>
            <translation>アップロード開始後に {path} が変わりました。同じファイルを (日時も含めて) 元に戻して再開してください。日時が変わっただけで内容が同じなら、`amigrate resume --same-source` が送信済みの内容と照合して続行します。それ以外の場合は、この移行をキャンセルして新しいプランを作成してください。</translation>
        </message>
        <message>
            <source>What was sent could not be written down ({path}: {reason}). Make room on that disk, then resume: nothing that arrived is lost.</source>
            <translation>送信済みの内容を記録できませんでした ({path}: {reason})。そのディスクに空きを作ってから再開してください。届いたものは失われません。</translation>
        </message>
        <message>
            <source>{path} holds {count} disks, or one that cannot be read; only a single readable disk is sent in another container. Make a new plan that sends the file as it is, or convert each disk first.</source>
            <translation>{path} には {count} 台のディスクがあるか、読み取れないディスクが含まれています。別のコンテナで送信できるのは、読み取り可能なディスクが 1 台だけの場合です。ファイルをそのまま送信する新しいプランを作成するか、先に各ディスクを変換してください。</translation>
        </message>
        <message>
            <source>The map of what is sent of {path} is damaged or belongs to another disk. Cancel this migration and start it again.</source>
            <translation>{path} の送信内容のマップが破損しているか、別のディスクのものです。この移行をキャンセルして、最初からやり直してください。</translation>
        </message>
        <message>
            <source>The file has {size} bytes; Amazon S3 takes at most {limit} bytes in one object.</source>
            <translation>ファイルは {size} バイトですが、Amazon S3 の 1 オブジェクトの上限は {limit} バイトです。</translation>
        </message>
        <message>
            <source>S3 computed another checksum of {key} than this computer ({theirs}, not {ours}). Cancel this migration and start it again.</source>
            <translation>{key} のチェックサムが S3 とこのコンピューターで異なります ({ours} ではなく {theirs})。この移行をキャンセルして、最初からやり直してください。</translation>
        </message>
        <message>
            <source>S3 did not accept the parts of {key} ({aws_code}): {aws_message}. They were removed: resume sends them again.</source>
            <translation>S3 が {key} のパートを受け付けませんでした ({aws_code}): {aws_message}。パートは削除されました。再開すると再送します。</translation>
        </message>
        <message>
            <source>EC2 cannot use the service role {role}: {aws_message}. Check its trust policy and that its permissions reach the bucket.</source>
            <translation>EC2 がサービスロール {role} を使用できません: {aws_message}。信頼ポリシーと、権限がバケットに及んでいることを確認してください。</translation>
        </message>
        <message>
            <source>AWS knows no import task {task}. It forgets tasks after seven days.</source>
            <translation>AWS にインポートタスク {task} はありません。タスクの記録は 7 日後に消えます。</translation>
        </message>
        <message>
            <source>The import failed. AWS says: {aws_message}</source>
            <translation>インポートに失敗しました。AWS のメッセージ: {aws_message}</translation>
        </message>
        <message>
            <source>AWS says that the import task {task} is completed, but names no AMI.</source>
            <translation>AWS によるとインポートタスク {task} は完了していますが、AMI が示されていません。</translation>
        </message>
        <message>
            <source>The import task {task} was asked to end, and AWS still works on it. Cancel this migration again in a few minutes.</source>
            <translation>インポートタスク {task} の終了を要求しましたが、AWS はまだ処理を続けています。数分後にこの移行をもう一度キャンセルしてください。</translation>
        </message>
        <message>
            <source>The import task {task} was cancelled, and AWS gives no reason.</source>
            <translation>インポートタスク {task} はキャンセルされました。AWS は理由を示していません。</translation>
        </message>
        <message>
            <source>The code of the MFA device {device} is needed, and nobody can be asked for it here. Run it in a terminal or in the window.</source>
            <translation>MFA デバイス {device} のコードが必要ですが、ここでは入力を求められません。ターミナルまたはウィンドウで実行してください。</translation>
        </message>
        <message>
            <source>The profile {profile} signs in through IAM Identity Center, but its start URL or Region is missing in the configuration. Run `aws configure sso --profile {profile}`.</source>
            <translation>プロファイル {profile} は IAM Identity Center でサインインしますが、設定に開始 URL またはリージョンがありません。`aws configure sso --profile {profile}` を実行してください。</translation>
        </message>
        <message>
            <source>The sign-in was refused in the browser. Sign in again.</source>
            <translation>ブラウザーでサインインが拒否されました。もう一度サインインしてください。</translation>
        </message>
        <message>
            <source>Nobody confirmed the sign-in in the browser in time. Sign in again.</source>
            <translation>時間内にブラウザーでサインインが確認されませんでした。もう一度サインインしてください。</translation>
        </message>
        <message>
            <source>The profile {profile} does not sign in through IAM Identity Center. Name one that does, or give --start-url and --sso-region.</source>
            <translation>プロファイル {profile} は IAM Identity Center でサインインするものではありません。該当するプロファイルを指定するか、--start-url と --sso-region を指定してください。</translation>
        </message>
        <message>
            <source>{path} holds no operating system that could be read, so what an import would change cannot be told; 'amigrate check' says why.</source>
            <translation>{path} には読み取れるオペレーティングシステムがないため、インポートで変わる内容を示せません。理由は 'amigrate check' に表示されます。</translation>
        </message>
        <message>
            <source>imported: {image} was made of it</source>
            <translation>インポート済み: これから {image} が作成されました</translation>
        </message>
        <message>
            <source>the migration {migration} is over</source>
            <translation>移行 {migration} は終了しています</translation>
        </message>
        <message>
            <source>no part has arrived for {days} days</source>
            <translation>{days} 日間パートが届いていません</translation>
        </message>
        <message>
            <source>an interrupted beginning of {migration}, which has gone on with another</source>
            <translation>中断された {migration} の開始分で、移行は別のもので続いています</translation>
        </message>
        <message>
            <source>the migration {migration} is under way</source>
            <translation>移行 {migration} は進行中です</translation>
        </message>
        <message>
            <source>the migration {migration} failed; without this it cannot be tried again</source>
            <translation>移行 {migration} は失敗しました。これがないと再試行できません</translation>
        </message>
        <message>
            <source>the migration {migration} was cancelled</source>
            <translation>移行 {migration} はキャンセルされました</translation>
        </message>
        <message>
            <source>this computer knows no migration {migration}: another one may need it</source>
            <translation>このコンピューターに移行 {migration} の記録はありません。別のコンピューターで必要かもしれません</translation>
        </message>
        <message>
            <source>AWS calls it {state}</source>
            <translation>AWS での状態は {state} です</translation>
        </message>
        <message>
            <source>the AMI of migration {migration}, which this computer does not know</source>
            <translation>移行 {migration} の AMI (このコンピューターに記録なし)</translation>
        </message>
        <message>
            <source>the AMI of {name} ({migration})</source>
            <translation>{name} の AMI ({migration})</translation>
        </message>
        <message>
            <source>a disk of {image}</source>
            <translation>{image} のディスク</translation>
        </message>
        <message>
            <source>no AMI uses it</source>
            <translation>これを使う AMI はありません</translation>
        </message>
        <message>
            <source>{status}; AWS forgets it within seven days</source>
            <translation>{status}。7 日以内に AWS の記録から消えます</translation>
        </message>
        <message>
            <source>the migration {migration} does not wait for it any more</source>
            <translation>移行 {migration} はもうこれを待っていません</translation>
        </message>
        <message>
            <source>an export: it may have been asked for to stay here</source>
            <translation>エクスポート: ここに残すために依頼された可能性があります</translation>
        </message>
        <message>
            <source>the migration {migration} is over, and its snapshot is made</source>
            <translation>移行 {migration} は終了し、スナップショットは作成済みです</translation>
        </message>
        <message>
            <source>the test launch {launch} is under way</source>
            <translation>テスト起動 {launch} は進行中です</translation>
        </message>
        <message>
            <source>the test instance of {launch}, which nobody has terminated</source>
            <translation>{launch} のテストインスタンス (誰も終了していません)</translation>
        </message>
        <message>
            <source>the test launch {launch} is over</source>
            <translation>テスト起動 {launch} は終了しています</translation>
        </message>
        <message>
            <source>of a test launch {launch} that this computer does not know</source>
            <translation>テスト起動 {launch} のもの (このコンピューターに記録なし)</translation>
        </message>
        <message>
            <source>attached to {instance}</source>
            <translation>{instance} にアタッチ済み</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}: look there with --region {region}.</source>
            <translation>バケット {bucket} は {region} にあります。--region {region} を付けて確認してください。</translation>
        </message>
        <message>
            <source>{id} is still needed, or goes by itself: it was left alone.</source>
            <translation>{id} はまだ必要か、自動的に消えるため、そのまま残しました。</translation>
        </message>
        <message>
            <source>{id} does not carry this program's mark ({mark}) any more: it was left alone.</source>
            <translation>{id} にはこのプログラムの印 ({mark}) がもうないため、そのまま残しました。</translation>
        </message>
        <message>
            <source>{id} has not ended after {seconds} seconds; what it uses can be removed when it has.</source>
            <translation>{id} は {seconds} 秒たっても終了していません。使用中のものは終了後に削除できます。</translation>
        </message>
        <message>
            <source>Nothing was removed: without a terminal to ask on, say --yes.</source>
            <translation>何も削除されていません。確認を求めるターミナルがない場合は --yes を指定してください。</translation>
        </message>
        <message>
            <source>There is nothing of this program with the id {id}; 'amigrate clean' lists what there is.</source>
            <translation>このプログラムのもので ID が {id} のものはありません。'amigrate clean' で一覧できます。</translation>
        </message>
        <message>
            <source>No finished migration has written {path} directly: leave out --since, or give a migration's id (`amigrate status`).</source>
            <translation>{path} を直接書き込みで完了した移行はありません。--since を省くか、移行の ID を指定してください (`amigrate status`)。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}); check the path.</source>
            <translation>{path} を読み取れません ({reason})。パスを確認してください。</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place.</source>
            <translation>{path} に書き込めません ({reason})。別の場所を選択してください。</translation>
        </message>
        <message>
            <source>Nothing was sent: without a terminal to ask on, say --yes to start the migration.</source>
            <translation>何も送信されていません。確認を求めるターミナルがない場合は、--yes を指定すると移行を開始します。</translation>
        </message>
        <message>
            <source>{path} is blocked by {rules}: AWS would refuse it on this route. Mend what 'amigrate check {path}' shows, choose --route {routes} ('amigrate routes {path}' says what each loses), or say --even-if-blocked.</source>
            <translation>{path} は {rules} によりブロックされています。この経路では AWS に拒否されます。'amigrate check {path}' が示す点を修正するか、--route {routes} を選ぶか (それぞれで失われるものは 'amigrate routes {path}' に表示)、--even-if-blocked を指定してください。</translation>
        </message>
        <message>
            <source>{path} is blocked by {rules}: AWS would refuse it. Mend what 'amigrate check {path}' shows, or say --even-if-blocked to send it all the same.</source>
            <translation>{path} は {rules} によりブロックされています。AWS に拒否されます。'amigrate check {path}' が示す点を修正するか、それでも送信する場合は --even-if-blocked を指定してください。</translation>
        </message>
        <message>
            <source>Give an image to migrate, or a saved plan with --plan FILE.</source>
            <translation>移行するイメージを指定するか、保存したプランを --plan FILE で指定してください。</translation>
        </message>
        <message>
            <source>Give either an image or --plan FILE, not both: the plan names its images.</source>
            <translation>イメージと --plan FILE は、どちらか一方だけを指定してください。イメージはプランに記載されています。</translation>
        </message>
        <message>
            <source>There is no migration {id}; 'amigrate status' lists them.</source>
            <translation>移行 {id} はありません。'amigrate status' で一覧できます。</translation>
        </message>
        <message>
            <source>No migration is interrupted or paused; 'amigrate status' lists them all.</source>
            <translation>中断または一時停止中の移行はありません。'amigrate status' ですべてを一覧できます。</translation>
        </message>
        <message>
            <source>There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set); 'amigrate --help' lists what works without one.</source>
            <translation>ウィンドウを表示するディスプレイがありません (DISPLAY も WAYLAND_DISPLAY も未設定)。ディスプレイなしで使える機能は 'amigrate --help' に表示されます。</translation>
        </message>
        <message>
            <source>{path} exists already; say --overwrite to replace it.</source>
            <translation>{path} はすでに存在します。置き換えるには --overwrite を指定してください。</translation>
        </message>
        <message>
            <source>{path} is the source itself; a source is never written to. Choose another destination.</source>
            <translation>{path} はソース自体です。ソースに書き込むことはありません。別の保存先を選択してください。</translation>
        </message>
        <message>
            <source>The format of {path} cannot be told from its name; end it in .vhdx, .vhd, .vmdk or .raw.</source>
            <translation>{path} の形式を名前から判別できません。末尾を .vhdx、.vhd、.vmdk または .raw にしてください。</translation>
        </message>
        <message>
            <source>{path} holds {count} disks; name one with --disk 1 to --disk {count}.</source>
            <translation>{path} には {count} 台のディスクがあります。--disk 1 ～ --disk {count} で 1 台を指定してください。</translation>
        </message>
        <message>
            <source>{path} holds no disk that can be read ({problem}; {evidence}); 'amigrate check' says what is wrong with it.</source>
            <translation>{path} には読み取れるディスクがありません ({problem}、{evidence})。問題点は 'amigrate check' に表示されます。</translation>
        </message>
        <message>
            <source>EC2 cannot use the service role {role}: {aws_message}. Check its trust policy, and that it may write to the bucket (s3:PutObject, s3:GetBucketAcl, s3:GetBucketLocation).</source>
            <translation>EC2 がサービスロール {role} を使用できません: {aws_message}。信頼ポリシーと、バケットへの書き込み権限 (s3:PutObject、s3:GetBucketAcl、s3:GetBucketLocation) を確認してください。</translation>
        </message>
        <message>
            <source>AWS does not export {image}: {aws_message}</source>
            <translation>AWS は {image} をエクスポートしません: {aws_message}</translation>
        </message>
        <message>
            <source>AWS cannot write the export of {image} to the bucket {bucket}: {aws_message} Give its export account these grants (--grant does), or choose another bucket.</source>
            <translation>AWS が {image} のエクスポートをバケット {bucket} に書き込めません: {aws_message} エクスポート用アカウントに次の許可を与えるか (--grant で可能)、別のバケットを選択してください。</translation>
        </message>
        <message>
            <source>AWS knows no export task {task}. It forgets tasks after seven days; start the export again.</source>
            <translation>AWS にエクスポートタスク {task} はありません。タスクの記録は 7 日後に消えます。エクスポートをもう一度開始してください。</translation>
        </message>
        <message>
            <source>The export failed. AWS says: {aws_message}</source>
            <translation>エクスポートに失敗しました。AWS のメッセージ: {aws_message}</translation>
        </message>
        <message>
            <source>The export task {task} was cancelled, and AWS gives no reason.</source>
            <translation>エクスポートタスク {task} はキャンセルされました。AWS は理由を示していません。</translation>
        </message>
        <message>
            <source>Another amigrate exports to {path} at this moment. Wait for it, or choose another file.</source>
            <translation>別の amigrate が現在 {path} へエクスポートしています。完了を待つか、別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{path} was not there when this export was asked for, and has been made since: it is left as it is. Choose another file, or ask again to replace it.</source>
            <translation>{path} は、このエクスポートを指示した時点では存在せず、その後に作成されました。そのまま残します。別のファイルを選ぶか、置き換えるようもう一度指示してください。</translation>
        </message>
        <message>
            <source>Nothing was started: without a terminal to ask on, say --yes to start the export.</source>
            <translation>何も開始されていません。確認を求めるターミナルがない場合は、--yes を指定するとエクスポートを開始します。</translation>
        </message>
        <message>
            <source>{path} ends in no format that AWS exports to. Name it .vmdk, .vhd or .raw, or .ova for an instance.</source>
            <translation>{path} の末尾は AWS がエクスポートできる形式ではありません。.vmdk、.vhd、.raw、またはインスタンスの場合は .ova にしてください。</translation>
        </message>
        <message>
            <source>There is no object {key} in the bucket {bucket}. Start the export again.</source>
            <translation>バケット {bucket} にオブジェクト {key} はありません。エクスポートをもう一度開始してください。</translation>
        </message>
        <message>
            <source>The object {key} in the bucket {bucket} is another one than when its download began. Start again: what had arrived is thrown away then.</source>
            <translation>バケット {bucket} のオブジェクト {key} は、ダウンロード開始時のものと異なります。もう一度開始してください。その際、届いていたものは破棄されます。</translation>
        </message>
        <message>
            <source>What arrived of {key} differs from what S3 holds ({ours}, not {theirs}), so it was thrown away. Start again to fetch it anew.</source>
            <translation>届いた {key} が S3 のものと異なるため ({theirs} ではなく {ours})、破棄しました。もう一度開始して取得し直してください。</translation>
        </message>
        <message>
            <source>There is not enough space for {path}: {needed} bytes are needed, {free} are free. Make room, and start again: what has arrived is kept.</source>
            <translation>{path} のための空き領域が不足しています: 必要 {needed} バイト、空き {free} バイト。空きを作ってからもう一度開始してください。届いたものは保持されています。</translation>
        </message>
        <message>
            <source>The AMI exists</source>
            <translation>AMI が存在する</translation>
        </message>
        <message>
            <source>The AMI is the account's own</source>
            <translation>AMI がこのアカウントのものである</translation>
        </message>
        <message>
            <source>The volumes can be exported</source>
            <translation>ボリュームをエクスポートできる</translation>
        </message>
        <message>
            <source>The bucket can take the export</source>
            <translation>バケットがエクスポートを受け取れる</translation>
        </message>
        <message>
            <source>Not looked at: there is no AMI.</source>
            <translation>未確認: AMI がありません。</translation>
        </message>
        <message>
            <source>There is no AMI {image} in {region}.</source>
            <translation>{region} に AMI {image} はありません。</translation>
        </message>
        <message>
            <source>Check the id and the Region; `aws ec2 describe-images --owners self` lists what is there.</source>
            <translation>ID とリージョンを確認してください。`aws ec2 describe-images --owners self` で一覧できます。</translation>
        </message>
        <message>
            <source>The AMI {image} is {state}, not available.</source>
            <translation>AMI {image} は {state} で、利用可能ではありません。</translation>
        </message>
        <message>
            <source>Wait until the AMI is available, or choose another.</source>
            <translation>AMI が利用可能になるまで待つか、別のものを選択してください。</translation>
        </message>
        <message>
            <source>The AMI {image} is available.</source>
            <translation>AMI {image} は利用可能です。</translation>
        </message>
        <message>
            <source>The AMI {image} belongs to another account than {account}.</source>
            <translation>AMI {image} は {account} とは別のアカウントのものです。</translation>
        </message>
        <message>
            <source>Export it from the account that owns it.</source>
            <translation>AMI を所有するアカウントからエクスポートしてください。</translation>
        </message>
        <message>
            <source>The AMI {image} comes from AWS Marketplace.</source>
            <translation>AMI {image} は AWS Marketplace のものです。</translation>
        </message>
        <message>
            <source>AWS does not export Marketplace software; take it from its vendor.</source>
            <translation>AWS は Marketplace のソフトウェアをエクスポートしません。ベンダーから入手してください。</translation>
        </message>
        <message>
            <source>The licence of {platform} in {image} is provided by AWS ({operation}).</source>
            <translation>{image} の {platform} のライセンスは AWS が提供しています ({operation})。</translation>
        </message>
        <message>
            <source>Only systems under a licence of your own (BYOL) can be exported.</source>
            <translation>エクスポートできるのは、お客様自身のライセンス (BYOL) のシステムだけです。</translation>
        </message>
        <message>
            <source>The AMI belongs to this account, without software licensed by AWS.</source>
            <translation>AMI はこのアカウントのもので、AWS がライセンスするソフトウェアを含みません。</translation>
        </message>
        <message>
            <source>{device} is an instance store volume.</source>
            <translation>{device} はインスタンスストアボリュームです。</translation>
        </message>
        <message>
            <source>Make an AMI that has EBS volumes only.</source>
            <translation>EBS ボリュームだけの AMI を作成してください。</translation>
        </message>
        <message>
            <source>The snapshot {snapshot} of {device} is encrypted.</source>
            <translation>{device} のスナップショット {snapshot} は暗号化されています。</translation>
        </message>
        <message>
            <source>A copy of an encrypted snapshot stays encrypted: launch the AMI, copy the data to an unencrypted volume, and make an AMI of that.</source>
            <translation>暗号化されたスナップショットはコピーしても暗号化されたままです。AMI を起動し、データを暗号化されていないボリュームへコピーして、そこから AMI を作成してください。</translation>
        </message>
        <message>
            <source>{device} has {size} GiB; AWS exports volumes of at most 1 TiB.</source>
            <translation>{device} は {size} GiB です。AWS がエクスポートするボリュームは 1 TiB までです。</translation>
        </message>
        <message>
            <source>Move the data to a smaller volume first.</source>
            <translation>先にデータをより小さいボリュームへ移してください。</translation>
        </message>
        <message>
            <source>The AMI has {count} volumes, and a {format} file holds one disk. The guide promises one object and says nothing of further volumes; the sandbox refuses such an AMI.</source>
            <translation>AMI には {count} 個のボリュームがありますが、{format} ファイルに入るディスクは 1 台です。ガイドは 1 つのオブジェクトだけを約束し、ほかのボリュームには触れていません。サンドボックスはこのような AMI を拒否します。</translation>
        </message>
        <message>
            <source>Register an AMI of each snapshot, and export them one by one.</source>
            <translation>スナップショットごとに AMI を登録し、1 つずつエクスポートしてください。</translation>
        </message>
        <message>
            <source>One EBS volume, not encrypted, of at most 1 TiB.</source>
            <translation>EBS ボリュームが 1 つ、暗号化なし、1 TiB 以下です。</translation>
        </message>
        <message>
            <source>The bucket {bucket} belongs to another account, or these credentials may not see it.</source>
            <translation>バケット {bucket} は別のアカウントのものか、この認証情報では参照できません。</translation>
        </message>
        <message>
            <source>Choose a bucket of this account.</source>
            <translation>このアカウントのバケットを選択してください。</translation>
        </message>
        <message>
            <source>The bucket {bucket} will be made in {wanted}.</source>
            <translation>バケット {bucket} は {wanted} に作成されます。</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}.</source>
            <translation>バケット {bucket} はありません。</translation>
        </message>
        <message>
            <source>Create it in {wanted}: `aws s3 mb s3://{bucket} --region {wanted}`.</source>
            <translation>{wanted} に作成してください: `aws s3 mb s3://{bucket} --region {wanted}`。</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}, the AMI in {wanted}.</source>
            <translation>バケット {bucket} は {region} に、AMI は {wanted} にあります。</translation>
        </message>
        <message>
            <source>Choose a bucket in {wanted}.</source>
            <translation>{wanted} のバケットを選択してください。</translation>
        </message>
        <message>
            <source>The bucket {bucket} encrypts with a KMS key, to which AWS does not export.</source>
            <translation>バケット {bucket} は KMS キーで暗号化されます。AWS はそのようなバケットへエクスポートしません。</translation>
        </message>
        <message>
            <source>Choose a bucket that is encrypted with SSE-S3 (AES256).</source>
            <translation>SSE-S3 (AES256) で暗号化されるバケットを選択してください。</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {wanted} and is not encrypted with a KMS key.</source>
            <translation>バケット {bucket} は {wanted} にあり、KMS キーで暗号化されていません。</translation>
        </message>
        <message>
            <source>There is no instance {instance} in {region}.</source>
            <translation>{region} にインスタンス {instance} はありません。</translation>
        </message>
        <message>
            <source>Check the id and the Region; `aws ec2 describe-instances` lists what is there.</source>
            <translation>ID とリージョンを確認してください。`aws ec2 describe-instances` で一覧できます。</translation>
        </message>
        <message>
            <source>The AMI {image}, from which the instance {instance} was launched, is not there any more.</source>
            <translation>インスタンス {instance} の起動元の AMI {image} はもうありません。</translation>
        </message>
        <message>
            <source>Make an AMI of the instance, and export that.</source>
            <translation>インスタンスから AMI を作成し、それをエクスポートしてください。</translation>
        </message>
        <message>
            <source>The instance {instance} is {state}; AWS exports running and stopped ones.</source>
            <translation>インスタンス {instance} は {state} です。AWS は実行中または停止済みのものをエクスポートします。</translation>
        </message>
        <message>
            <source>Wait until it runs or is stopped.</source>
            <translation>実行中になるか停止するまで待ってください。</translation>
        </message>
        <message>
            <source>The instance has {count} network interfaces; AWS exports instances with one.</source>
            <translation>インスタンスには {count} 個のネットワークインターフェイスがあります。AWS がエクスポートするのは 1 個のインスタンスです。</translation>
        </message>
        <message>
            <source>Detach all but the first.</source>
            <translation>最初のもの以外をデタッチしてください。</translation>
        </message>
        <message>
            <source>The instance has {count} volumes; AWS exports only those with one.</source>
            <translation>インスタンスには {count} 個のボリュームがあります。AWS がエクスポートするのは 1 個のものだけです。</translation>
        </message>
        <message>
            <source>Detach the data volumes; export them as AMIs of their snapshots.</source>
            <translation>データボリュームをデタッチし、それらはスナップショットから作成した AMI としてエクスポートしてください。</translation>
        </message>
        <message>
            <source>Whether the role {role} may write to {bucket} could not be read.</source>
            <translation>ロール {role} が {bucket} に書き込めるかどうかを読み取れませんでした。</translation>
        </message>
        <message>
            <source>Let yourself do iam:GetRole, iam:ListRolePolicies, iam:GetRolePolicy and iam:ListAttachedRolePolicies, or ask someone who may.</source>
            <translation>ご自身に iam:GetRole、iam:ListRolePolicies、iam:GetRolePolicy、iam:ListAttachedRolePolicies を許可するか、許可のある人に依頼してください。</translation>
        </message>
        <message>
            <source>How {bucket} encrypts could not be read: AWS does not export to a bucket that encrypts with a KMS key.</source>
            <translation>{bucket} の暗号化方法を読み取れませんでした。KMS キーで暗号化するバケットには、AWS はエクスポートしません。</translation>
        </message>
        <message>
            <source>Let yourself do s3:GetEncryptionConfiguration, or ask someone who may.</source>
            <translation>ご自身に s3:GetEncryptionConfiguration を許可するか、許可のある人に依頼してください。</translation>
        </message>
        <message>
            <source>Whether AWS's export account may write to {bucket} could not be read.</source>
            <translation>AWS のエクスポート用アカウントが {bucket} に書き込めるかどうかを読み取れませんでした。</translation>
        </message>
        <message>
            <source>Let yourself do s3:GetBucketAcl, or ask someone who may.</source>
            <translation>ご自身に s3:GetBucketAcl を許可するか、許可のある人に依頼してください。</translation>
        </message>
        <message>
            <source>The bucket {bucket} will let AWS's export account write to it (WRITE and READ_ACP for {account}).</source>
            <translation>バケット {bucket} で、AWS のエクスポート用アカウントからの書き込みを許可します ({account} に WRITE と READ_ACP)。</translation>
        </message>
        <message>
            <source>The bucket {bucket} does not let AWS's export account {account} write to it.</source>
            <translation>バケット {bucket} は、AWS のエクスポート用アカウント {account} からの書き込みを許可していません。</translation>
        </message>
        <message>
            <source>Say --grant, or: `aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{{ObjectOwnership=BucketOwnerPreferred}}]`, then `aws s3api put-bucket-acl --bucket {bucket} --grant-write id={account} --grant-read-acp id={account} --grant-full-control id=YOUR-OWN`.</source>
            <translation>--grant を指定するか、次を実行してください: `aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{{ObjectOwnership=BucketOwnerPreferred}}]`、続いて `aws s3api put-bucket-acl --bucket {bucket} --grant-write id={account} --grant-read-acp id={account} --grant-full-control id=YOUR-OWN`。</translation>
        </message>
        <message>
            <source>The service role {role} does not exist, so VM Import/Export cannot write to the bucket {bucket}.</source>
            <translation>サービスロール {role} がないため、VM Import/Export はバケット {bucket} に書き込めません。</translation>
        </message>
        <message>
            <source>Create the role (`amigrate policy` shows its trust), with s3:PutObject, s3:GetBucketAcl and s3:GetBucketLocation on {bucket}; or name another with --role.</source>
            <translation>{bucket} に対する s3:PutObject、s3:GetBucketAcl、s3:GetBucketLocation を持つロールを作成するか (信頼ポリシーは `amigrate policy` に表示)、--role で別のロールを指定してください。</translation>
        </message>
        <message>
            <source>The role {role} does not trust vmie.amazonaws.com, so VM Import/Export cannot take it on.</source>
            <translation>ロール {role} は vmie.amazonaws.com を信頼していないため、VM Import/Export が引き受けられません。</translation>
        </message>
        <message>
            <source>Mend its trust policy (`amigrate policy` shows it), or name another role with --role.</source>
            <translation>信頼ポリシーを修正するか (`amigrate policy` に表示)、--role で別のロールを指定してください。</translation>
        </message>
        <message>
            <source>The role {role} lacks what an export needs: {missing}.</source>
            <translation>ロール {role} にはエクスポートに必要な権限がありません: {missing}。</translation>
        </message>
        <message>
            <source>Add these permissions to the role, or name another with --role.</source>
            <translation>これらの権限をロールに追加するか、--role で別のロールを指定してください。</translation>
        </message>
        <message>
            <source>Name the file that the disk is exported to.</source>
            <translation>ディスクのエクスポート先のファイルを指定してください。</translation>
        </message>
        <message>
            <source>Name the place in S3: s3://BUCKET/PREFIX.</source>
            <translation>S3 の場所を指定してください: s3://BUCKET/PREFIX。</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name, or let it be replaced.</source>
            <translation>{path} はすでに存在します。別の名前を選ぶか、置き換えを許可してください。</translation>
        </message>
        <message>
            <source>It cannot be told for certain what is free on {where} ({reason}). Everything there is sent.</source>
            <translation>{where} の空き領域を確実には判別できません ({reason})。そこにあるものはすべて送信されます。</translation>
        </message>
        <message>
            <source>{where} was not unmounted cleanly. Everything there is sent.</source>
            <translation>{where} は正常にアンマウントされていません。そこにあるものはすべて送信されます。</translation>
        </message>
        <message>
            <source>{where} holds nothing whose free blocks could be read ({kind}). Everything there is sent.</source>
            <translation>{where} には空きブロックを読み取れるものがありません ({kind})。そこにあるものはすべて送信されます。</translation>
        </message>
        <message>
            <source>A system of this machine is hibernated. Everything is sent; shut it down properly to send less.</source>
            <translation>このマシンのシステムは休止状態です。すべてが送信されます。送信量を減らすには、正しくシャットダウンしてください。</translation>
        </message>
        <message>
            <source>Stopped on request.</source>
            <translation>要求により停止しました。</translation>
        </message>
        <message>
            <source>The state folder {path} cannot be made ({reason}); free the place, or name another with AMIGRATE_HOME.</source>
            <translation>状態フォルダー {path} を作成できません ({reason})。その場所を空けるか、AMIGRATE_HOME で別の場所を指定してください。</translation>
        </message>
        <message>
            <source>The output could not be written ({reason}).</source>
            <translation>出力を書き込めませんでした ({reason})。</translation>
        </message>
        <message>
            <source>{path} cannot be used ({reason}); the log in the state folder has the details.</source>
            <translation>{path} を使用できません ({reason})。詳細は状態フォルダーのログにあります。</translation>
        </message>
        <message>
            <source>{path} holds a disk image ({format}), which is never written over; choose another place.</source>
            <translation>{path} はディスクイメージ ({format}) です。ディスクイメージを上書きすることはありません。別の場所を選択してください。</translation>
        </message>
        <message>
            <source>This was not looked for.</source>
            <translation>これは調べていません。</translation>
        </message>
        <message>
            <source>{where} is encrypted, so nothing in it can be read: decrypt it in the guest and export the image again.</source>
            <translation>{where} は暗号化されているため、中を読み取れません。ゲストで復号し、イメージをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{where} cannot be read, as its structure is damaged: check the file system in the guest and export the image again.</source>
            <translation>{where} は構造が破損しているため読み取れません。ゲストでファイルシステムをチェックし、イメージをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{where} is a symbolic link that leads back to itself.</source>
            <translation>{where} は自分自身に戻るシンボリックリンクです。</translation>
        </message>
        <message>
            <source>There is no volume {volume} in this image.</source>
            <translation>このイメージにボリューム {volume} はありません。</translation>
        </message>
        <message>
            <source>{where} is of a kind that this program recognises and does not read.</source>
            <translation>{where} は、このプログラムが認識はできても読み取れない種類です。</translation>
        </message>
        <message>
            <source>{where} ends before what should stand there: the image was cut short.</source>
            <translation>{where} は必要な内容の手前で終わっています。イメージが途中で切れています。</translation>
        </message>
        <message>
            <source>{where} has a map with a gap: it is damaged.</source>
            <translation>{where} のマップに欠落があります。破損しています。</translation>
        </message>
        <message>
            <source>{where} holds a length that cannot be: it is damaged.</source>
            <translation>{where} にありえない長さの値があります。破損しています。</translation>
        </message>
        <message>
            <source>{where} holds damaged LVM metadata, so its logical volumes cannot be found.</source>
            <translation>{where} の LVM メタデータが破損しているため、論理ボリュームを特定できません。</translation>
        </message>
        <message>
            <source>{where} needs an LVM physical volume that is on none of the disks given: add the disk that holds it.</source>
            <translation>{where} に必要な LVM 物理ボリュームが、指定されたどのディスクにもありません。それを含むディスクを追加してください。</translation>
        </message>
        <message>
            <source>{where} is a logical volume of a kind that is recognised and not read (thin, cache, snapshot, RAID with parity).</source>
            <translation>{where} は、認識はできても読み取れない種類の論理ボリュームです (シン、キャッシュ、スナップショット、パリティ付き RAID)。</translation>
        </message>
        <message>
            <source>{where} carries a status that is neither active nor inactive.</source>
            <translation>{where} の状態はアクティブでも非アクティブでもありません。</translation>
        </message>
        <message>
            <source>{where} lies outside the disk.</source>
            <translation>{where} はディスクの外にあります。</translation>
        </message>
        <message>
            <source>{where} reaches past the end of the disk: the image was cut short.</source>
            <translation>{where} はディスクの末尾を越えています。イメージが途中で切れています。</translation>
        </message>
        <message>
            <source>{where} lies outside the area that the GPT calls usable.</source>
            <translation>{where} は、GPT が使用可能とする領域の外にあります。</translation>
        </message>
        <message>
            <source>{where} overlaps the partition before it.</source>
            <translation>{where} は手前のパーティションと重なっています。</translation>
        </message>
        <message>
            <source>{where}: the chain of extended boot records leads back to itself.</source>
            <translation>{where}: 拡張ブートレコードの連鎖が自分自身に戻っています。</translation>
        </message>
        <message>
            <source>{where}: the chain of extended boot records breaks off.</source>
            <translation>{where}: 拡張ブートレコードの連鎖が途切れています。</translation>
        </message>
        <message>
            <source>{where}: the GPT header contradicts itself.</source>
            <translation>{where}: GPT ヘッダーに矛盾があります。</translation>
        </message>
        <message>
            <source>{where}: the GPT header's checksum is wrong.</source>
            <translation>{where}: GPT ヘッダーのチェックサムが正しくありません。</translation>
        </message>
        <message>
            <source>{where}: the checksum of the GPT's entries is wrong.</source>
            <translation>{where}: GPT エントリのチェックサムが正しくありません。</translation>
        </message>
        <message>
            <source>{where}: the primary GPT is damaged; its backup at the end of the disk is whole and was read instead.</source>
            <translation>{where}: プライマリ GPT が破損しています。ディスク末尾のバックアップは完全なため、そちらを読み取りました。</translation>
        </message>
        <message>
            <source>{where}: the backup GPT is not in the disk's last sector, so the disk was grown or cut short.</source>
            <translation>{where}: バックアップ GPT がディスクの最終セクターにありません。ディスクが拡張されたか、途中で切れています。</translation>
        </message>
        <message>
            <source>{where}: there is a protective MBR, and neither the GPT nor its backup is whole.</source>
            <translation>{where}: 保護 MBR がありますが、GPT もそのバックアップも完全ではありません。</translation>
        </message>
        <message>
            <source>{where}: there is a GPT that no protective MBR guards; the MBR counts, the GPT is left over.</source>
            <translation>{where}: 保護 MBR で守られていない GPT があります。MBR が有効で、GPT は残骸です。</translation>
        </message>
        <message>
            <source>{where}: there is a whole GPT without its protective MBR.</source>
            <translation>{where}: 完全な GPT がありますが、保護 MBR がありません。</translation>
        </message>
        <message>
            <source>{where} is a placeholder: its bytes are kept in another file or another place (deduplication, cloud files).</source>
            <translation>{where} はプレースホルダーです。実体は別のファイルか別の場所にあります (重複除去、クラウドファイル)。</translation>
        </message>
        <message>
            <source>Reading {where} met something that this program does not know how to read.</source>
            <translation>{where} の読み取り中に、このプログラムが読み方を知らないものがありました。</translation>
        </message>
        <message>
            <source>Reading {path} ended the inspection process ({how}): the image is damaged in a way that one of the readers does not survive.</source>
            <translation>{path} の読み取り中に検査プロセスが終了しました ({how})。リーダーの 1 つが耐えられない形でイメージが破損しています。</translation>
        </message>
        <message>
            <source>Reading {path} was stopped after {seconds} seconds without an end: the image is damaged, or its storage does not answer.</source>
            <translation>{path} の読み取りは {seconds} 秒たっても終わらないため停止しました。イメージが破損しているか、ストレージが応答していません。</translation>
        </message>
        <message>
            <source>Reading {path} needed more than {memory} MiB of memory and was stopped: the image is damaged.</source>
            <translation>{path} の読み取りに {memory} MiB を超えるメモリが必要になったため停止しました。イメージが破損しています。</translation>
        </message>
        <message>
            <source>The inspection process cannot be started with {program}: {reason}.</source>
            <translation>{program} で検査プロセスを開始できません: {reason}。</translation>
        </message>
        <message>
            <source>{where} is part of a Btrfs that spans several disks, and one of them is not given: add it.</source>
            <translation>{where} は複数のディスクにまたがる Btrfs の一部で、そのうち 1 台が指定されていません。追加してください。</translation>
        </message>
        <message>
            <source>{where} has no Btrfs subvolume {subvolume}.</source>
            <translation>{where} に Btrfs サブボリューム {subvolume} はありません。</translation>
        </message>
        <message>
            <source>{where} keeps its log on another device, so whether it was unmounted cleanly is not known.</source>
            <translation>{where} のログは別のデバイスにあるため、正常にアンマウントされたかどうかわかりません。</translation>
        </message>
        <message>
            <source>The window needs PySide6, which is not installed. Install it with `pip install PySide6-Essentials`, or use the command line: amigrate --help.</source>
            <translation>ウィンドウには PySide6 が必要ですが、インストールされていません。`pip install PySide6-Essentials` でインストールするか、コマンドラインを使用してください: amigrate --help。</translation>
        </message>
        <message>
            <source>PySide6 {pyside} does not work with Python {python}: it would crash after a while. Install PySide6 6.11 (`pip install 'PySide6-Essentials&lt;6.12'`) or use Python 3.12.</source>
            <translation>PySide6 {pyside} は Python {python} では正しく動作せず、しばらくするとクラッシュします。PySide6 6.11 をインストールするか (`pip install 'PySide6-Essentials&lt;6.12'`)、Python 3.12 を使用してください。</translation>
        </message>
        <message>
            <source>{path} is a disk image, and no disk image is ever written over. Choose another name.</source>
            <translation>{path} はディスクイメージです。ディスクイメージを上書きすることはありません。別の名前を選択してください。</translation>
        </message>
        <message>
            <source>{path} does not exist: check the path.</source>
            <translation>{path} は存在しません。パスを確認してください。</translation>
        </message>
        <message>
            <source>{path} is a folder: name the disk image in it.</source>
            <translation>{path} はフォルダーです。中のディスクイメージを指定してください。</translation>
        </message>
        <message>
            <source>{path} cannot be read with your permissions: allow your user to read the file.</source>
            <translation>お使いの権限では {path} を読み取れません。ユーザーにファイルの読み取りを許可してください。</translation>
        </message>
        <message>
            <source>{path} is empty (0 bytes): export or copy the disk image again.</source>
            <translation>{path} は空です (0 バイト)。ディスクイメージをもう一度エクスポートまたはコピーしてください。</translation>
        </message>
        <message>
            <source>{path} is not a disk image ({looks}): give an OVA, VMDK, VHD, VHDX or raw image.</source>
            <translation>{path} はディスクイメージではありません ({looks})。OVA、VMDK、VHD、VHDX または raw のイメージを指定してください。</translation>
        </message>
        <message>
            <source>{path} could not be read at byte {offset} ({reason}): check the drive or the network share, then try again.</source>
            <translation>{path} のバイト {offset} を読み取れませんでした ({reason})。ドライブまたはネットワーク共有を確認し、もう一度お試しください。</translation>
        </message>
        <message>
            <source>{name} does not lie beside the files of {path}: put all files of the image into one folder.</source>
            <translation>{name} が {path} のファイルと同じ場所にありません。イメージのすべてのファイルを 1 つのフォルダーに置いてください。</translation>
        </message>
        <message>
            <source>{where}: {value}.</source>
            <translation>{where}: {value}。</translation>
        </message>
        <message>
            <source>{where}: {value} cannot be read here; convert the image with the program that made it.</source>
            <translation>{where}: {value} はここでは読み取れません。イメージを作成したプログラムで変換してください。</translation>
        </message>
        <message>
            <source>{where}: the header contradicts itself ({value}); export the image again.</source>
            <translation>{where}: ヘッダーに矛盾があります ({value})。イメージをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{where}: the image is cut off ({value}); copy or export it again.</source>
            <translation>{where}: イメージが途中で切れています ({value})。もう一度コピーまたはエクスポートしてください。</translation>
        </message>
        <message>
            <source>{where}: the table of blocks points outside the file ({value}); export the image again.</source>
            <translation>{where}: ブロックのテーブルがファイルの外を指しています ({value})。イメージをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{where}: stored data is damaged ({value}); export the image again.</source>
            <translation>{where}: 格納データが破損しています ({value})。イメージをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{where}: the image holds only the changes to another one ({value}); merge the snapshots, then export.</source>
            <translation>{where}: イメージには別のイメージとの差分しかありません ({value})。スナップショットを結合してからエクスポートしてください。</translation>
        </message>
        <message>
            <source>{where}: AWS does not take {value}; the program can repack it.</source>
            <translation>{where}: AWS は {value} を受け付けません。プログラムで再パックできます。</translation>
        </message>
        <message>
            <source>{where}: the VMDK is not stream-optimised ({value}); AWS takes no other kind, the program can repack it.</source>
            <translation>{where}: VMDK がストリーム最適化形式ではありません ({value})。AWS はほかの種類を受け付けません。プログラムで再パックできます。</translation>
        </message>
        <message>
            <source>{where}: the VMDK says to be stream-optimised but is not compressed ({value}); export it again as OVF.</source>
            <translation>{where}: VMDK はストリーム最適化形式とされていますが、圧縮されていません ({value})。OVF としてもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{where}: SEsparse VMDKs cannot be imported ({value}); export the VM as OVF, or clone the disk as thin.</source>
            <translation>{where}: SEsparse の VMDK はインポートできません ({value})。VM を OVF としてエクスポートするか、ディスクをシンとしてクローンしてください。</translation>
        </message>
        <message>
            <source>{where}: the disk is mapped to a physical device ({value}); clone it into a VMDK.</source>
            <translation>{where}: ディスクは物理デバイスにマッピングされています ({value})。VMDK にクローンしてください。</translation>
        </message>
        <message>
            <source>{where}: the VMDK was not written by VMware ({value}); AWS documents only exports by VMware.</source>
            <translation>{where}: VMDK は VMware が書き出したものではありません ({value})。AWS のドキュメントにあるのは VMware によるエクスポートだけです。</translation>
        </message>
        <message>
            <source>{where}: the file {value}, which holds a part of the disk, is not beside its descriptor.</source>
            <translation>{where}: ディスクの一部を含むファイル {value} がディスクリプターと同じ場所にありません。</translation>
        </message>
        <message>
            <source>{where}: {value} is not a plain file beside the descriptor, so it was not opened.</source>
            <translation>{where}: {value} はディスクリプターと同じ場所にある通常のファイルではないため、開きませんでした。</translation>
        </message>
        <message>
            <source>{where}: the two footers of the VHD are not the same ({value}); convert the image again.</source>
            <translation>{where}: VHD の 2 つのフッターが一致しません ({value})。イメージをもう一度変換してください。</translation>
        </message>
        <message>
            <source>{where}: {value}; convert the image again.</source>
            <translation>{where}: {value}。イメージをもう一度変換してください。</translation>
        </message>
        <message>
            <source>{where}: the size in the VHD does not fit the file ({value}); convert the image again.</source>
            <translation>{where}: VHD に記録されたサイズがファイルと合いません ({value})。イメージをもう一度変換してください。</translation>
        </message>
        <message>
            <source>{where}: {value}; open and close the image once in Hyper-V, or convert it again.</source>
            <translation>{where}: {value}。Hyper-V でイメージを一度開いて閉じるか、もう一度変換してください。</translation>
        </message>
        <message>
            <source>{where}: {value}; mount the image once in Hyper-V, so that the log is replayed.</source>
            <translation>{where}: {value}。Hyper-V でイメージを一度マウントし、ログを再生させてください。</translation>
        </message>
        <message>
            <source>{where}: the OVF must be the first file of an OVA, but {value}; pack it again.</source>
            <translation>{where}: OVA では OVF が先頭のファイルでなければなりませんが、{value}。もう一度パックしてください。</translation>
        </message>
        <message>
            <source>{where}: an OVA may hold one virtual machine, not {value}; export each one by itself.</source>
            <translation>{where}: OVA に入れられる仮想マシンは 1 台です ({value} は不可)。1 台ずつエクスポートしてください。</translation>
        </message>
        <message>
            <source>{where}: {value} is named but not there; export the virtual machine again.</source>
            <translation>{where}: {value} は名前が挙げられていますが、存在しません。仮想マシンをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{where}: {value}; the file was changed or damaged after the export.</source>
            <translation>{where}: {value}。エクスポート後にファイルが変更されたか、破損しています。</translation>
        </message>
        <message>
            <source>{where}: {value}; export the virtual machine again.</source>
            <translation>{where}: {value}。仮想マシンをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{where}: AWS takes no chunked disk files ({value}); export without chunks, or let the program repack it.</source>
            <translation>{where}: AWS はチャンクに分割されたディスクファイルを受け付けません ({value})。チャンクなしでエクスポートするか、プログラムに再パックさせてください。</translation>
        </message>
        <message>
            <source>{where}: AWS takes no compressed disk files ({value}); export without compression.</source>
            <translation>{where}: AWS は圧縮されたディスクファイルを受け付けません ({value})。圧縮なしでエクスポートしてください。</translation>
        </message>
        <message>
            <source>{path} comes to {size} bytes or more as a stream-optimised VMDK, which holds up to {largest}: choose VHDX.</source>
            <translation>{path} はストリーム最適化 VMDK では {size} バイト以上になります。上限は {largest} のため、VHDX を選択してください。</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was measured ({where}: {value}). Start again, and change neither the image nor this program meanwhile.</source>
            <translation>{path} が測定時のものと異なります ({where}: {value})。もう一度開始し、その間はイメージもこのプログラムも変更しないでください。</translation>
        </message>
        <message>
            <source>{path} holds a disk of {size} bytes, and a VHD holds up to {largest}: choose VHDX or VMDK.</source>
            <translation>{path} のディスクは {size} バイトですが、VHD の上限は {largest} です。VHDX または VMDK を選択してください。</translation>
        </message>
        <message>
            <source>{path} could not be written ({reason}): free some space or choose another folder.</source>
            <translation>{path} に書き込めませんでした ({reason})。空きを作るか、別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>No instance type is chosen. Name one, such as t3.small.</source>
            <translation>インスタンスタイプが選択されていません。t3.small などを指定してください。</translation>
        </message>
        <message>
            <source>{source} is no address. Give the one that you reach AWS from, such as 203.0.113.7.</source>
            <translation>{source} はアドレスではありません。AWS に接続するときのアドレス (203.0.113.7 など) を指定してください。</translation>
        </message>
        <message>
            <source>{subnet} is no id of a subnet; those look like subnet-0123456789abcdef0.</source>
            <translation>{subnet} はサブネットの ID ではありません。ID は subnet-0123456789abcdef0 のような形です。</translation>
        </message>
        <message>
            <source>{group} is no id of a security group; those look like sg-0123456789abcdef0.</source>
            <translation>{group} はセキュリティグループの ID ではありません。ID は sg-0123456789abcdef0 のような形です。</translation>
        </message>
        <message>
            <source>{page} is not of the form port/path, such as 8080/health.</source>
            <translation>{page} は 8080/health のような「ポート/パス」の形ではありません。</translation>
        </message>
        <message>
            <source>This computer lies behind a router, so AWS sees another address than its own. Say with --from which one is let in: your network's public address.</source>
            <translation>このコンピューターはルーターの内側にあるため、AWS からは別のアドレスに見えます。接続を許可するアドレス (ネットワークのパブリックアドレス) を --from で指定してください。</translation>
        </message>
        <message>
            <source>It is not known which address to let in: this computer lies behind a router. Give your network's public address in the settings of the test launch.</source>
            <translation>どのアドレスを許可すべきか分かりません。このコンピューターはルーターの内側にあります。テスト起動の設定で、ネットワークのパブリックアドレスを指定してください。</translation>
        </message>
        <message>
            <source>{source} would let in too many: give your own address, or a range of at most {limit}.</source>
            <translation>{source} では許可する範囲が広すぎます。ご自身のアドレスか、{limit} 以下の範囲を指定してください。</translation>
        </message>
        <message>
            <source>The user data have {size} bytes; EC2 takes {limit}.</source>
            <translation>ユーザーデータは {size} バイトです。EC2 の上限は {limit} です。</translation>
        </message>
        <message>
            <source>Say where the private key of the new key pair is to be saved.</source>
            <translation>新しいキーペアの秘密鍵の保存先を指定してください。</translation>
        </message>
        <message>
            <source>{path} is there already and was not overwritten. Name another file for the private key.</source>
            <translation>{path} はすでに存在するため、上書きしませんでした。秘密鍵には別のファイルを指定してください。</translation>
        </message>
        <message>
            <source>The private key file {path} cannot be used: {reason}.</source>
            <translation>秘密鍵ファイル {path} を使用できません: {reason}。</translation>
        </message>
        <message>
            <source>{target} is not of the form host:port.</source>
            <translation>{target} は host:port の形式ではありません。</translation>
        </message>
        <message>
            <source>The migration {id} has no AMI yet, so there is nothing to launch.</source>
            <translation>移行 {id} にはまだ AMI がないため、起動できるものがありません。</translation>
        </message>
        <message>
            <source>There is no launch {id}.</source>
            <translation>起動 {id} はありません。</translation>
        </message>
        <message>
            <source>The launch {id} is under way in another process.</source>
            <translation>起動 {id} は別のプロセスで進行中です。</translation>
        </message>
        <message>
            <source>The record of launch {id} in {path} cannot be read: {reason}.</source>
            <translation>{path} にある起動 {id} の記録を読み取れません: {reason}。</translation>
        </message>
        <message>
            <source>The launch {id} is over; start another one.</source>
            <translation>起動 {id} は終了しています。新しく起動してください。</translation>
        </message>
        <message>
            <source>The Region has no default VPC. Choose a subnet.</source>
            <translation>リージョンにデフォルト VPC がありません。サブネットを選択してください。</translation>
        </message>
        <message>
            <source>Nothing was launched: without a terminal to ask on, say --yes.</source>
            <translation>何も起動されていません。確認を求めるターミナルがない場合は --yes を指定してください。</translation>
        </message>
        <message>
            <source>There is no launch yet; 'amigrate launch MIGRATION' makes one.</source>
            <translation>起動はまだありません。'amigrate launch MIGRATION' で起動できます。</translation>
        </message>
        <message>
            <source>EC2 knows no instance {instance} any more.</source>
            <translation>EC2 にインスタンス {instance} はもうありません。</translation>
        </message>
        <message>
            <source>This computer has no ssh program.</source>
            <translation>このコンピューターに ssh プログラムがありません。</translation>
        </message>
        <message>
            <source>{login} could not log in at {address}: {reason}</source>
            <translation>{login} で {address} にログインできませんでした: {reason}</translation>
        </message>
        <message>
            <source>The Systems Manager agent ended with {status}: {reason}</source>
            <translation>Systems Manager エージェントが {status} で終了しました: {reason}</translation>
        </message>
        <message>
            <source>The login at {address} gave no answer within {seconds} seconds.</source>
            <translation>{address} へのログインは {seconds} 秒以内に応答がありませんでした。</translation>
        </message>
        <message>
            <source>The instance is {state}, not running: {reason}</source>
            <translation>インスタンスは {state} で、実行中ではありません: {reason}</translation>
        </message>
        <message>
            <source>EC2's status check says {status}. The console's text and picture show how far the machine came.</source>
            <translation>EC2 のステータスチェックは {status} です。マシンがどこまで進んだかは、コンソールのテキストと画面でわかります。</translation>
        </message>
        <message>
            <source>The machine gave up with: {words}</source>
            <translation>マシンは次のメッセージで停止しました: {words}</translation>
        </message>
        <message>
            <source>Nothing answers at port {port} of {address}. Look whether the service is enabled, the guest's own firewall lets it in, and the network came up.</source>
            <translation>{address} のポート {port} から応答がありません。サービスが有効か、ゲスト自体のファイアウォールが許可しているか、ネットワークが起動しているかを確認してください。</translation>
        </message>
        <message>
            <source>EC2 shows no volume of the instance.</source>
            <translation>EC2 にはこのインスタンスのボリュームが表示されていません。</translation>
        </message>
        <message>
            <source>Not attached, or smaller than their snapshot: {devices}</source>
            <translation>アタッチされていないか、スナップショットより小さいもの: {devices}</translation>
        </message>
        <message>
            <source>No account to log in with was given, and no Systems Manager agent answers.</source>
            <translation>ログインするアカウントが指定されておらず、Systems Manager エージェントも応答しません。</translation>
        </message>
        <message>
            <source>No Systems Manager agent answers, and Windows is looked into by no other way: install the agent, and name an instance profile that lets it report.</source>
            <translation>Systems Manager エージェントが応答せず、Windows の内部を調べる方法はほかにありません。エージェントをインストールし、報告を許可するインスタンスプロファイルを指定してください。</translation>
        </message>
        <message>
            <source>The login as {login} was refused: {reason} An import installs no key: name an account and a key that the machine has had before.</source>
            <translation>{login} でのログインが拒否されました: {reason} インポートではキーはインストールされません。マシンに以前からあるアカウントとキーを指定してください。</translation>
        </message>
        <message>
            <source>The machine did not answer.</source>
            <translation>マシンが応答しませんでした。</translation>
        </message>
        <message>
            <source>The instance did not tell.</source>
            <translation>インスタンスからは情報が得られませんでした。</translation>
        </message>
        <message>
            <source>In its fstab, and not mounted: {points}</source>
            <translation>fstab にあるがマウントされていないもの: {points}</translation>
        </message>
        <message>
            <source>Mounted read-only although fstab says otherwise: {points}. The file system may be damaged.</source>
            <translation>fstab の指定に反して読み取り専用でマウントされているもの: {points}。ファイルシステムが破損している可能性があります。</translation>
        </message>
        <message>
            <source>The system sees {seen} disks, {attached} are attached.</source>
            <translation>アタッチされたディスクは {attached} 台ですが、システムから見えるのは {seen} 台です。</translation>
        </message>
        <message>
            <source>Almost no space, or no inodes, left on {points}</source>
            <translation>空き領域または inode がほとんどないもの: {points}</translation>
        </message>
        <message>
            <source>Not running: {names}</source>
            <translation>実行されていないもの: {names}</translation>
        </message>
        <message>
            <source>No process was named, and there is no systemd to ask.</source>
            <translation>プロセスが指定されておらず、問い合わせる systemd もありません。</translation>
        </message>
        <message>
            <source>Automatic services that ended with an error: {services}</source>
            <translation>エラーで終了した自動サービス: {services}</translation>
        </message>
        <message>
            <source>Windows keeps disks offline: {disks}. Bring them online in Disk Management, or set the SAN policy to OnlineAll before the import.</source>
            <translation>Windows がオフラインにしているディスク: {disks}。ディスクの管理でオンラインにするか、インポート前に SAN ポリシーを OnlineAll に設定してください。</translation>
        </message>
        <message>
            <source>Windows reads no file system on {points}</source>
            <translation>Windows が読み取れるファイルシステムがありません: {points}</translation>
        </message>
        <message>
            <source>Marked as damaged, and checked at the next start: {points}</source>
            <translation>破損の印があり、次回の起動時に検査されます: {points}</translation>
        </message>
        <message>
            <source>The System log tells of {events} since the boot.</source>
            <translation>システムログには起動以降 {events} が記録されています。</translation>
        </message>
        <message>
            <source>Failed units: {units}</source>
            <translation>失敗したユニット: {units}</translation>
        </message>
        <message>
            <source>No page was named.</source>
            <translation>ページが指定されていません。</translation>
        </message>
        <message>
            <source>Nothing answers at {place}.</source>
            <translation>{place} から応答がありません。</translation>
        </message>
        <message>
            <source>{place} answers {status}.</source>
            <translation>{place} の応答は {status} です。</translation>
        </message>
        <message>
            <source>EC2 gave it {wanted}, but no interface has this address.</source>
            <translation>EC2 は {wanted} を割り当てましたが、このアドレスを持つインターフェイスがありません。</translation>
        </message>
        <message>
            <source>Not reachable from inside: {targets}</source>
            <translation>内部から接続できないもの: {targets}</translation>
        </message>
        <message>
            <source>The instance has no program to try a connection with.</source>
            <translation>インスタンスに接続を試すためのプログラムがありません。</translation>
        </message>
        <message>
            <source>Instance runs</source>
            <translation>インスタンスの実行</translation>
        </message>
        <message>
            <source>System status</source>
            <translation>システムステータス</translation>
        </message>
        <message>
            <source>Instance status</source>
            <translation>インスタンスステータス</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>コンソール</translation>
        </message>
        <message>
            <source>Port answers</source>
            <translation>ポートの応答</translation>
        </message>
        <message>
            <source>Volumes attached</source>
            <translation>ボリュームのアタッチ</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>Volume integrity</source>
            <translation>ボリュームの整合性</translation>
        </message>
        <message>
            <source>Disk space</source>
            <translation>ディスクの空き</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>プロセス</translation>
        </message>
        <message>
            <source>HTTP answer</source>
            <translation>HTTP の応答</translation>
        </message>
        <message>
            <source>Boot errors</source>
            <translation>起動エラー</translation>
        </message>
        <message>
            <source>Connectivity</source>
            <translation>接続性</translation>
        </message>
        <message>
            <source>{where}: the default boot entry named there is in no menu; GRUB boots the first entry instead: set the default anew (grub2-set-default, or GRUB_DEFAULT and update-grub).</source>
            <translation>{where}: 指定されたデフォルトのブートエントリがどのメニューにもないため、GRUB は最初のエントリを起動します。デフォルトを設定し直してください (grub2-set-default、または GRUB_DEFAULT と update-grub)。</translation>
        </message>
        <message>
            <source>{where}: the boot loader's configuration holds no entry; write it anew with grub-mkconfig.</source>
            <translation>{where}: ブートローダーの設定にエントリがありません。grub-mkconfig で作り直してください。</translation>
        </message>
        <message>
            <source>{where}: the kernel of the default boot entry is not on the disk; install it again, or choose another entry.</source>
            <translation>{where}: デフォルトのブートエントリのカーネルがディスクにありません。インストールし直すか、別のエントリを選択してください。</translation>
        </message>
        <message>
            <source>{where}: netplan cannot read this file; mend its YAML (netplan generate shows the fault).</source>
            <translation>{where}: netplan がこのファイルを読み取れません。YAML を修正してください (誤りは netplan generate で表示されます)。</translation>
        </message>
        <message>
            <source>{where}: this wicked configuration is not well-formed XML; mend it.</source>
            <translation>{where}: この wicked の設定は整形式の XML ではありません。修正してください。</translation>
        </message>
        <message>
            <source>{where}: the package database is damaged; rebuild it in the guest (rpm --rebuilddb).</source>
            <translation>{where}: パッケージデータベースが破損しています。ゲストで再構築してください (rpm --rebuilddb)。</translation>
        </message>
        <message>
            <source>{where}: there is no package database that tells which package a kernel belongs to.</source>
            <translation>{where}: カーネルがどのパッケージのものかを示すパッケージデータベースがありません。</translation>
        </message>
        <message>
            <source>{where}: these firewall rules could not be followed; make sure that SSH is let in.</source>
            <translation>{where}: このファイアウォールルールを解釈できませんでした。SSH が許可されていることを確認してください。</translation>
        </message>
        <message>
            <source>{where}: the initramfs is damaged or of an unknown kind; build it anew (update-initramfs -u, or dracut -f).</source>
            <translation>{where}: initramfs が破損しているか、未知の種類です。作り直してください (update-initramfs -u、または dracut -f)。</translation>
        </message>
        <message>
            <source>{where}: the initramfs is too large to be read; build it anew with fewer drivers.</source>
            <translation>{where}: initramfs が大きすぎて読み取れません。ドライバーを減らして作り直してください。</translation>
        </message>
        <message>
            <source>{where}: the initramfs is large and was not read to its end; a deep check reads it.</source>
            <translation>{where}: initramfs が大きいため最後まで読み取っていません。詳細チェックで読み取ります。</translation>
        </message>
        <message>
            <source>There is no migration {id}. `amigrate status` lists them all.</source>
            <translation>移行 {id} はありません。`amigrate status` ですべてを一覧できます。</translation>
        </message>
        <message>
            <source>Migration {id} is {state}: it cannot be resumed or cancelled any more.</source>
            <translation>移行 {id} は {state} です。再開もキャンセルももうできません。</translation>
        </message>
        <message>
            <source>Migration {id} is {state}. Cancel it before you remove it.</source>
            <translation>移行 {id} は {state} です。削除する前にキャンセルしてください。</translation>
        </message>
        <message>
            <source>Migration {id} is running in another window or command. Pause it there first.</source>
            <translation>移行 {id} は別のウィンドウまたはコマンドで実行中です。先にそちらで一時停止してください。</translation>
        </message>
        <message>
            <source>The list of migrations ({path}) cannot be read or written: {reason}. Check the disk and the folder's permissions.</source>
            <translation>移行の一覧 ({path}) を読み書きできません: {reason}。ディスクとフォルダーの権限を確認してください。</translation>
        </message>
        <message>
            <source>The record of migration {id} in {path} is damaged: {reason}.</source>
            <translation>{path} にある移行 {id} の記録が破損しています: {reason}。</translation>
        </message>
        <message>
            <source>This program already runs migrations of {present}; those of {folder} need a process of their own.</source>
            <translation>このプログラムはすでに {present} の移行を実行しています。{folder} の移行には別のプロセスが必要です。</translation>
        </message>
        <message>
            <source>More than {limit} programs run migrations at once. Close one of them.</source>
            <translation>同時に移行を実行しているプログラムが {limit} 個を超えています。いずれかを閉じてください。</translation>
        </message>
        <message>
            <source>A fault of this program stopped the migration ({kind}: {reason}). What was done is kept; please report it, and resume.</source>
            <translation>このプログラムの不具合により移行が停止しました ({kind}: {reason})。完了した分は保持されています。報告のうえ、再開してください。</translation>
        </message>
        <message>
            <source>Uploading {name}: what was sent is kept when the computer sleeps, but time is lost</source>
            <translation>{name} をアップロード中: コンピューターがスリープしても送信済みのものは保持されますが、時間を失います</translation>
        </message>
        <message>
            <source>An upload cannot be held to {rate} bytes a second: at least {least} are needed. Pause it instead.</source>
            <translation>アップロードを毎秒 {rate} バイトに抑えることはできません。最低 {least} バイトが必要です。代わりに一時停止してください。</translation>
        </message>
        <message>
            <source>laying out the VMDK:</source>
            <translation>VMDK を配置中:</translation>
        </message>
        <message>
            <source>the disk sets the pace</source>
            <translation>ディスクの速度が上限</translation>
        </message>
        <message>
            <source>the processor sets the pace</source>
            <translation>プロセッサの速度が上限</translation>
        </message>
        <message>
            <source>the network sets the pace</source>
            <translation>ネットワークの速度が上限</translation>
        </message>
        <message>
            <source>waiting for AWS</source>
            <translation>AWS を待機中</translation>
        </message>
        <message>
            <source>held to the limit that was set</source>
            <translation>設定した速度制限の範囲で動作中</translation>
        </message>
        <message>
            <source>{guest} cannot get a licence from AWS: Linux runs under its own licence only. Choose BYOL, or Auto, which means BYOL here.</source>
            <translation>{guest} は AWS からライセンスを受けられません。Linux は独自のライセンスでのみ動作します。BYOL または Auto (ここでは BYOL を意味します) を選択してください。</translation>
        </message>
        <message>
            <source>{guest} cannot get a licence from AWS: a Windows client runs under your own licence only. Choose BYOL, or Auto, which means BYOL here.</source>
            <translation>{guest} は AWS からライセンスを受けられません。Windows クライアントはお客様自身のライセンスでのみ動作します。BYOL または Auto (ここでは BYOL を意味します) を選択してください。</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk: AWS decides during the import.</source>
            <translation>ディスクからオペレーティングシステムを判別できませんでした。インポート中に AWS が判断します。</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk: if this licence does not fit it, the import fails.</source>
            <translation>ディスクからオペレーティングシステムを判別できませんでした。このライセンスが適合しない場合、インポートは失敗します。</translation>
        </message>
        <message>
            <source>AWS licences exist for Windows Server only.</source>
            <translation>AWS のライセンスは Windows Server にのみあります。</translation>
        </message>
        <message>
            <source>Your own licence stays in force. If the guest is a Windows, the conditions below apply.</source>
            <translation>お客様自身のライセンスが引き続き有効です。ゲストが Windows の場合は、以下の条件が適用されます。</translation>
        </message>
        <message>
            <source>Auto means AWS here: the machine gets a licence from AWS in place of its own.</source>
            <translation>Auto はここでは AWS を意味します。マシンは元のライセンスの代わりに AWS のライセンスを受けます。</translation>
        </message>
        <message>
            <source>Auto means BYOL here: the machine keeps its own licence.</source>
            <translation>Auto はここでは BYOL を意味します。マシンは元のライセンスを維持します。</translation>
        </message>
        <message>
            <source>Nothing changes: the machine keeps its own licence or subscription.</source>
            <translation>何も変わりません。マシンは元のライセンスまたはサブスクリプションを維持します。</translation>
        </message>
        <message>
            <source>Red Hat Enterprise Linux keeps its subscription, which has to be moved to the cloud through Red Hat Cloud Access.</source>
            <translation>Red Hat Enterprise Linux はサブスクリプションを維持します。Red Hat Cloud Access を通じてクラウドへ移す必要があります。</translation>
        </message>
        <message>
            <source>SUSE Linux Enterprise Server keeps its subscription through the SUSE Public Cloud Program (BYOS).</source>
            <translation>SUSE Linux Enterprise Server は SUSE Public Cloud Program (BYOS) を通じてサブスクリプションを維持します。</translation>
        </message>
        <message>
            <source>The Windows Server licence is paid for by the hour, within the price of the instance.</source>
            <translation>Windows Server のライセンス料は、インスタンスの料金に含まれ、1 時間単位で支払われます。</translation>
        </message>
        <message>
            <source>The instance costs what a Linux instance costs, as long as every condition below is met. Eligibility comes from MSDN or Windows Software Assurance Per User.</source>
            <translation>以下の条件をすべて満たす限り、インスタンスの料金は Linux インスタンスと同じです。利用資格は MSDN または Windows Software Assurance Per User により得られます。</translation>
        </message>
        <message>
            <source>AWS recommends to ask your own legal advisers about Microsoft's terms; using AWS against them is not permitted.</source>
            <translation>AWS は、Microsoft の条件について自社の法律顧問に相談することを推奨しています。条件に反する AWS の利用は認められません。</translation>
        </message>
        <message>
            <source>The instance will run on a Dedicated Host.</source>
            <translation>インスタンスは Dedicated Host で実行されます。</translation>
        </message>
        <message>
            <source>The machine was made from software that we provide ourselves, and is brought in by VM Import/Export under its current terms.</source>
            <translation>マシンは当社自身が提供するソフトウェアから作成されたもので、VM Import/Export の現行の条件に従って取り込まれます。</translation>
        </message>
        <message>
            <source>The instance runs only in the AWS Regions that we have designated, and where AWS offers BYOL.</source>
            <translation>インスタンスは、当社が指定し、かつ AWS が BYOL を提供している AWS リージョンでのみ実行されます。</translation>
        </message>
        <message>
            <source>Windows is activated with our own Microsoft keys, or from our key management system (KMS).</source>
            <translation>Windows は当社自身の Microsoft キー、または当社のキー管理システム (KMS) によりライセンス認証されます。</translation>
        </message>
        <message>
            <source>We know that each start may put the instance on another physical server, and that Microsoft's rules on moving a licence from one server to another allow this.</source>
            <translation>起動のたびにインスタンスが別の物理サーバーに配置される可能性があること、およびサーバー間のライセンス移動に関する Microsoft の規則がこれを認めていることを承知しています。</translation>
        </message>
        <message>
            <source>Our agreements with Microsoft entitle us to BYOL for this software, we have accepted Microsoft's licence terms, and we answer for keeping to them.</source>
            <translation>当社は Microsoft との契約により本ソフトウェアの BYOL の資格を有し、Microsoft のライセンス条項に同意しており、その遵守について責任を負います。</translation>
        </message>
        <message>
            <source>The subscription of this Red Hat Enterprise Linux is enrolled in Red Hat Cloud Access.</source>
            <translation>この Red Hat Enterprise Linux のサブスクリプションは Red Hat Cloud Access に登録されています。</translation>
        </message>
        <message>
            <source>The subscription of this SUSE Linux Enterprise Server is used under the SUSE Public Cloud Program (BYOS).</source>
            <translation>この SUSE Linux Enterprise Server のサブスクリプションは SUSE Public Cloud Program (BYOS) のもとで使用されます。</translation>
        </message>
        <message>
            <source>{type} runs {offered}; the guest is {guest}.</source>
            <translation>{type} は {offered} を実行しますが、ゲストは {guest} です。</translation>
        </message>
        <message>
            <source>{type} runs {offered}; AWS imports x86 machines only.</source>
            <translation>{type} は {offered} を実行しますが、AWS がインポートするのは x86 マシンだけです。</translation>
        </message>
        <message>
            <source>{type} starts by {offered}; the disk starts by {guest}.</source>
            <translation>{type} は {offered} で起動しますが、ディスクは {guest} で起動します。</translation>
        </message>
        <message>
            <source>{type} has an ENA network interface, and no ENA driver was found in the guest: it could not be reached. Install the driver before the import, or choose a type that does not need it.</source>
            <translation>{type} のネットワークインターフェイスは ENA ですが、ゲストに ENA ドライバーが見つからないため、接続できなくなります。インポート前にドライバーをインストールするか、ENA の要らないタイプを選択してください。</translation>
        </message>
        <message>
            <source>{type} attaches its volumes by NVMe, and no NVMe driver was found in the guest: it could not find its disk. Install the driver before the import, or choose a type that does not need it.</source>
            <translation>{type} はボリュームを NVMe でアタッチしますが、ゲストに NVMe ドライバーが見つからないため、ディスクを認識できなくなります。インポート前にドライバーをインストールするか、NVMe の要らないタイプを選択してください。</translation>
        </message>
        <message>
            <source>{type} has {offered} vCPU; the machine is declared with {needed}.</source>
            <translation>{type} の vCPU は {offered} 個ですが、マシンの定義では {needed} 個です。</translation>
        </message>
        <message>
            <source>The image does not say what the machine had: {cpus} vCPU and {memory} GiB are assumed.</source>
            <translation>イメージには元のマシンの構成が記録されていないため、vCPU {cpus} 個、メモリ {memory} GiB と仮定しています。</translation>
        </message>
        <message>
            <source>The machine is declared with {cpus} vCPU and {memory} GiB of memory.</source>
            <translation>マシンの定義は vCPU {cpus} 個、メモリ {memory} GiB です。</translation>
        </message>
        <message>
            <source>{type} has {offered} GiB of memory; the machine is declared with {needed} GiB.</source>
            <translation>{type} のメモリは {offered} GiB ですが、マシンの定義では {needed} GiB です。</translation>
        </message>
        <message>
            <source>{type} takes {offered} volumes; the machine has {needed}.</source>
            <translation>{type} のボリュームは {offered} 個までですが、マシンには {needed} 個あります。</translation>
        </message>
        <message>
            <source>{type} belongs to a previous generation: dearer and slower than today's types, and not in every Region.</source>
            <translation>{type} は旧世代です。現行のタイプより高価で遅く、使えないリージョンもあります。</translation>
        </message>
        <message>
            <source>{type} is not among the types that the guide of 2019 lists for imported Linux machines.</source>
            <translation>{type} は、2019 年のガイドがインポートした Linux マシン用に挙げているタイプに含まれません。</translation>
        </message>
        <message>
            <source>There is no instance type {type} in this list.</source>
            <translation>この一覧にインスタンスタイプ {type} はありません。</translation>
        </message>
        <message>
            <source>AWS has never published the size of {type}.</source>
            <translation>AWS は {type} のサイズを公開したことがありません。</translation>
        </message>
        <message>
            <source>{type} needs ENA and NVMe drivers; whether the guest has them could not be read.</source>
            <translation>{type} には ENA と NVMe のドライバーが必要ですが、ゲストにあるかどうかを読み取れませんでした。</translation>
        </message>
        <message>
            <source>How the disk starts could not be read; {type} may or may not start it.</source>
            <translation>ディスクの起動方式を読み取れませんでした。{type} で起動できるかどうかはわかりません。</translation>
        </message>
        <message>
            <source>{type} can start by UEFI, as this disk does.</source>
            <translation>{type} はこのディスクと同じく UEFI で起動できます。</translation>
        </message>
        <message>
            <source>{type} is burstable: its processors slow down under lasting load.</source>
            <translation>{type} はバースト可能です。高い負荷が続くとプロセッサが遅くなります。</translation>
        </message>
        <message>
            <source>{type} has accelerators (GPU or other) that the guest has no driver for.</source>
            <translation>{type} には、ゲストにドライバーのないアクセラレーター (GPU など) があります。</translation>
        </message>
        <message>
            <source>{type} is bare metal: it takes minutes to start.</source>
            <translation>{type} はベアメタルです。起動に数分かかります。</translation>
        </message>
        <message>
            <source>There is no plan yet: the image has not been checked.</source>
            <translation>まだプランがありません。イメージがチェックされていません。</translation>
        </message>
        <message>
            <source>{path} cannot be found ({reason}). Put it back, or make a new plan.</source>
            <translation>{path} が見つかりません ({reason})。元に戻すか、新しいプランを作成してください。</translation>
        </message>
        <message>
            <source>{path} has changed since the plan was made ({size} bytes then, {now} now). Check it again and make a new plan.</source>
            <translation>プランの作成後に {path} が変わりました (当時 {size} バイト、現在 {now} バイト)。再チェックして新しいプランを作成してください。</translation>
        </message>
        <message>
            <source>{path} has {size} bytes; Amazon S3 takes at most {limit} bytes in one object.</source>
            <translation>{path} は {size} バイトですが、Amazon S3 の 1 オブジェクトの上限は {limit} バイトです。</translation>
        </message>
        <message>
            <source>{path} cannot be sent as {container} ({reason}): that takes one readable disk a file, of a size that the container holds. Choose --repack never, or convert the disks first.</source>
            <translation>{path} は {container} として送信できません ({reason})。ファイルごとに読み取り可能なディスクが 1 台で、コンテナに収まるサイズでなければなりません。--repack never を選ぶか、先にディスクを変換してください。</translation>
        </message>
        <message>
            <source>{path} is of format {format}, which AWS does not import. Convert it to VHDX, VMDK (stream-optimised) or raw first.</source>
            <translation>{path} の形式は {format} で、AWS はインポートできません。先に VHDX、VMDK (ストリーム最適化) または raw に変換してください。</translation>
        </message>
        <message>
            <source>The plan names {count} files; AWS imports at most {limit} volumes.</source>
            <translation>プランには {count} 個のファイルがありますが、AWS がインポートするボリュームは {limit} 個までです。</translation>
        </message>
        <message>
            <source>An OVA describes a whole machine and has to be imported alone; the plan names {count} files.</source>
            <translation>OVA はマシン全体を表すため、単独でインポートする必要があります。プランには {count} 個のファイルがあります。</translation>
        </message>
        <message>
            <source>AWS would refuse this image: {rules}. Mend what the report says and check it again.</source>
            <translation>AWS はこのイメージを拒否します: {rules}。レポートが示す点を修正し、再チェックしてください。</translation>
        </message>
        <message>
            <source>The plan says {platform}, but the image holds {guest}.</source>
            <translation>プランでは {platform} ですが、イメージの中身は {guest} です。</translation>
        </message>
        <message>
            <source>{operation} is no usage operation that AWS knows. Use one of {known}, or leave it out.</source>
            <translation>{operation} は AWS の使用オペレーションではありません。{known} のいずれかを使うか、省いてください。</translation>
        </message>
        <message>
            <source>Usage operation {operation} is for {platform} under {license}; this plan has {guest} under {chosen}. Leave it out, or change the licence.</source>
            <translation>使用オペレーション {operation} は {license} の {platform} 用ですが、このプランは {chosen} の {guest} です。省くか、ライセンスを変更してください。</translation>
        </message>
        <message>
            <source>A condition of the licence has not been confirmed yet: {item}.</source>
            <translation>まだ確認されていないライセンスの条件があります: {item}。</translation>
        </message>
        <message>
            <source>{region} is not the name of an AWS Region. Names look like eu-west-1.</source>
            <translation>{region} は AWS リージョンの名前ではありません。名前は eu-west-1 のような形です。</translation>
        </message>
        <message>
            <source>{bucket} cannot be the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens, beginning and ending with a letter or digit.</source>
            <translation>{bucket} はバケットの名前として使えません。小文字の英字、数字、ドット、ハイフンからなる 3 ～ 63 文字で、先頭と末尾は英字か数字にしてください。</translation>
        </message>
        <message>
            <source>Name a bucket, or let the program create one.</source>
            <translation>バケットを指定するか、プログラムに作成させてください。</translation>
        </message>
        <message>
            <source>The prefix {prefix} cannot be used: at most 512 bytes, and not beginning with a slash.</source>
            <translation>プレフィックス {prefix} は使えません。512 バイト以内で、スラッシュで始まらないようにしてください。</translation>
        </message>
        <message>
            <source>{role} cannot be the name of a role: at most 64 letters, digits and + = , . @ - _.</source>
            <translation>{role} はロールの名前として使えません。英字、数字、+ = , . @ - _ からなる 64 文字以内にしてください。</translation>
        </message>
        <message>
            <source>The key {key} is named, but encryption is not switched on. Switch it on, or leave the key out.</source>
            <translation>キー {key} が指定されていますが、暗号化が有効になっていません。有効にするか、キーの指定を外してください。</translation>
        </message>
        <message>
            <source>There are {count} tags; AWS takes at most {limit}.</source>
            <translation>タグが {count} 個あります。AWS の上限は {limit} 個です。</translation>
        </message>
        <message>
            <source>The tag {key} cannot be used: 1 to 128 characters, a value of at most 256, and not beginning with aws:.</source>
            <translation>タグ {key} は使えません。キーは 1 ～ 128 文字、値は 256 文字以内で、aws: で始まらないようにしてください。</translation>
        </message>
        <message>
            <source>The plan could not be written to {path}: {reason}.</source>
            <translation>プランを {path} に書き込めませんでした: {reason}。</translation>
        </message>
        <message>
            <source>The plan {path} could not be read: {reason}.</source>
            <translation>プラン {path} を読み取れませんでした: {reason}。</translation>
        </message>
        <message>
            <source>{path} is not a plan: {reason}.</source>
            <translation>{path} はプランではありません: {reason}。</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of this program (plan version {version}). Update the program.</source>
            <translation>{path} はこのプログラムのより新しいバージョンで書かれています (プランのバージョン {version})。プログラムを更新してください。</translation>
        </message>
        <message>
            <source>{path} is not a valid plan: {where}: {reason}.</source>
            <translation>{path} は有効なプランではありません: {where}: {reason}。</translation>
        </message>
        <message>
            <source>Choose the file of a virtual machine's disk, or an OVA.</source>
            <translation>仮想マシンのディスクのファイル、または OVA を選択してください。</translation>
        </message>
        <message>
            <source>The image is being checked.</source>
            <translation>イメージをチェックしています。</translation>
        </message>
        <message>
            <source>The upload is still running.</source>
            <translation>アップロードはまだ実行中です。</translation>
        </message>
        <message>
            <source>AWS is still working on the import.</source>
            <translation>AWS はまだインポートを処理しています。</translation>
        </message>
        <message>
            <source>Press Start to begin the upload.</source>
            <translation>「アップロードを開始」を押すとアップロードが始まります。</translation>
        </message>
        <message>
            <source>The migration is under way: it can be paused or cancelled, but not changed.</source>
            <translation>移行は進行中です。一時停止やキャンセルはできますが、変更はできません。</translation>
        </message>
        <message>
            <source>{path} holds no operating system that could be read, so it cannot be told which answer file it needs. Say it: amigrate answer-file --architecture amd64 (or x86).</source>
            <translation>{path} には読み取れるオペレーティングシステムがないため、必要な応答ファイルを判別できません。指定してください: amigrate answer-file --architecture amd64 (または x86)。</translation>
        </message>
        <message>
            <source>{path} holds {guest}: only Windows has sysprep and its answer file.</source>
            <translation>{path} の中身は {guest} です。sysprep とその応答ファイルがあるのは Windows だけです。</translation>
        </message>
        <message>
            <source>The architecture of the Windows in {path} could not be read. Say it: amigrate answer-file --architecture amd64 (or x86).</source>
            <translation>{path} の Windows のアーキテクチャを読み取れませんでした。指定してください: amigrate answer-file --architecture amd64 (または x86)。</translation>
        </message>
        <message>
            <source>The Windows in {path} is for {architecture}; AWS imports x86 and amd64 only, and the guide has no answer file for others.</source>
            <translation>{path} の Windows は {architecture} 用です。AWS がインポートするのは x86 と amd64 だけで、ガイドにはほかの応答ファイルがありません。</translation>
        </message>
        <message>
            <source>The disk cannot start by {mode}: what was found on it starts by {offered}; leave the boot mode to the program, or choose that one.</source>
            <translation>このディスクは {mode} では起動できません。ディスクにあるものから可能な起動方式は {offered} です。ブートモードをプログラムに任せるか、その方式を選択してください。</translation>
        </message>
        <message>
            <source>The disk says it: {value}.</source>
            <translation>ディスクから判明しています: {value}。</translation>
        </message>
        <message>
            <source>Not rehearsed: QEMU (qemu-system-x86_64) is not installed; 'amigrate doctor' says how to get it.</source>
            <translation>リハーサルしていません: QEMU (qemu-system-x86_64) がインストールされていません。入手方法は 'amigrate doctor' に表示されます。</translation>
        </message>
        <message>
            <source>Not rehearsed: this machine boots by UEFI and no UEFI firmware for QEMU is installed (Debian: apt-get install ovmf).</source>
            <translation>リハーサルしていません: このマシンは UEFI で起動しますが、QEMU 用の UEFI ファームウェアがインストールされていません (Debian: apt-get install ovmf)。</translation>
        </message>
        <message>
            <source>Not rehearsed: no operating system was found on {path}; 'amigrate check' says why.</source>
            <translation>リハーサルしていません: {path} にオペレーティングシステムが見つかりません。理由は 'amigrate check' に表示されます。</translation>
        </message>
        <message>
            <source>Not rehearsed: {path} holds a system for {architecture}, and EC2 imports x86-64 machines.</source>
            <translation>リハーサルしていません: {path} は {architecture} 用のシステムです。EC2 がインポートするのは x86-64 のマシンです。</translation>
        </message>
        <message>
            <source>Not rehearsed: {path} has no room for a working copy of {needed} bytes; free some space or set AMIGRATE_HOME elsewhere.</source>
            <translation>リハーサルしていません: {path} に {needed} バイトの作業用コピーを置く空きがありません。空きを作るか、AMIGRATE_HOME を別の場所に設定してください。</translation>
        </message>
        <message>
            <source>{path} is not a report of amigrate ({reason} at {where}): choose a file that 'amigrate check --json' wrote.</source>
            <translation>{path} は amigrate のレポートではありません ({where}: {reason})。'amigrate check --json' が書き出したファイルを選択してください。</translation>
        </message>
        <message>
            <source>Import as an image: the files go to S3, and ImportImage makes the guest fit for EC2.</source>
            <translation>イメージとしてインポート: ファイルを S3 に送り、ImportImage がゲストを EC2 向けに整えます。</translation>
        </message>
        <message>
            <source>Import as snapshots: the files go to S3, ImportSnapshot takes each disk as it is, and an AMI is registered from them.</source>
            <translation>スナップショットとしてインポート: ファイルを S3 に送り、ImportSnapshot が各ディスクをそのまま取り込み、そこから AMI を登録します。</translation>
        </message>
        <message>
            <source>Write directly: the blocks go to EBS snapshots without S3, and an AMI is registered from them.</source>
            <translation>直接書き込み: S3 を経由せずブロックを EBS スナップショットへ送り、そこから AMI を登録します。</translation>
        </message>
        <message>
            <source>Write directly, then import: the blocks go to EBS snapshots without S3, and ImportImage makes the guest fit from there.</source>
            <translation>直接書き込み後にインポート: S3 を経由せずブロックを EBS スナップショットへ送り、そこから ImportImage がゲストを EC2 向けに整えます。</translation>
        </message>
        <message>
            <source>Import with a manifest: parts and a manifest go to S3, ImportVolume makes volumes, and an AMI is registered from snapshots of them.</source>
            <translation>マニフェストでインポート: パートとマニフェストを S3 に送り、ImportVolume がボリュームを作成し、そのスナップショットから AMI を登録します。</translation>
        </message>
        <message>
            <source>AWS would refuse the machine on this route: {rules}.</source>
            <translation>この経路では AWS がマシンを拒否します: {rules}。</translation>
        </message>
        <message>
            <source>The largest disk has {size}; this route takes at most {limit}.</source>
            <translation>最大のディスクは {size} ですが、この経路の上限は {limit} です。</translation>
        </message>
        <message>
            <source>The machine has {count} disks; at most {limit} are taken.</source>
            <translation>マシンにはディスクが {count} 台ありますが、上限は {limit} 台です。</translation>
        </message>
        <message>
            <source>{path} is of format {format}, which this route does not take. Repack it, or choose a direct route.</source>
            <translation>{path} の形式は {format} で、この経路では受け付けられません。再パックするか、直接の経路を選択してください。</translation>
        </message>
        <message>
            <source>Not all disks of {path} can be read; see the report.</source>
            <translation>{path} には読み取れないディスクがあります。レポートを参照してください。</translation>
        </message>
        <message>
            <source>AWS imports no {architecture} guests as images. Choose --route direct or snapshot, which register the disks as they are.</source>
            <translation>AWS は {architecture} のゲストをイメージとしてインポートしません。ディスクをそのまま登録する --route direct または snapshot を選択してください。</translation>
        </message>
        <message>
            <source>{guest} under a licence of AWS's needs ImportImage: an image that is registered from snapshots has no Windows licence. Choose the image route, or bring your own licence.</source>
            <translation>AWS のライセンスで {guest} を使うには ImportImage が必要です。スナップショットから登録したイメージには Windows のライセンスが付きません。イメージの経路を選択するか、お客様自身のライセンスを使用してください。</translation>
        </message>
        <message>
            <source>AWS does not look into the disks: what does not start, or cannot be reached, shows only when an instance is launched.</source>
            <translation>AWS はディスクの中を調べません。起動しない、接続できないといった問題は、インスタンスを起動して初めてわかります。</translation>
        </message>
        <message>
            <source>AWS adds no drivers, and the kernel's for EC2 were not all found ({rule}): the instance may not find its disk or its network. Add them to the initramfs first.</source>
            <translation>AWS はドライバーを追加せず、EC2 用のカーネルドライバーがすべては見つかりませんでした ({rule})。インスタンスがディスクやネットワークを認識できないおそれがあります。先に initramfs へ追加してください。</translation>
        </message>
        <message>
            <source>The static network configuration stays ({rule}): the instance cannot be reached until it asks by DHCP. Change it first.</source>
            <translation>静的なネットワーク設定がそのまま残ります ({rule})。DHCP を使うようにするまでインスタンスに接続できません。先に変更してください。</translation>
        </message>
        <message>
            <source>The network configuration names an interface that EC2 will not have ({rule}). Change it first.</source>
            <translation>ネットワーク設定が、EC2 には存在しないインターフェイスを指定しています ({rule})。先に変更してください。</translation>
        </message>
        <message>
            <source>The lines of /etc/fstab stay as they are ({rule}): name file systems by UUID first, and take out those that EC2 has not.</source>
            <translation>/etc/fstab の行はそのまま残ります ({rule})。先にファイルシステムを UUID で指定し、EC2 にないものを取り除いてください。</translation>
        </message>
        <message>
            <source>{guest} gets no drivers, no changed registry and no Windows platform in the AMI: it starts only when AWS's PV, NVMe and ENA drivers are installed before, and is billed as Linux.</source>
            <translation>{guest} には、ドライバーの追加もレジストリの変更もなく、AMI のプラットフォームも Windows になりません。AWS の PV、NVMe、ENA ドライバーを事前にインストールした場合にのみ起動し、Linux として課金されます。</translation>
        </message>
        <message>
            <source>The AMI of {guest} carries no subscription: the instances use the one that you bring.</source>
            <translation>{guest} の AMI にはサブスクリプションが付きません。インスタンスはお客様が持ち込むものを使用します。</translation>
        </message>
        <message>
            <source>What ImportImage would refuse is not refused here, and is yours to answer for: {rules}.</source>
            <translation>ImportImage なら拒否する点も、ここでは拒否されません。お客様の責任となります: {rules}。</translation>
        </message>
        <message>
            <source>ImportVolume exists only in the older Regions, takes one disk a task, and asks for a snapshot and an AMI to be made afterwards.</source>
            <translation>ImportVolume は古いリージョンにしかなく、1 つのタスクで扱えるディスクは 1 台で、その後にスナップショットと AMI の作成が必要です。</translation>
        </message>
        <message>
            <source>The volumes are encrypted only where the account encrypts new volumes by default.</source>
            <translation>ボリュームが暗号化されるのは、アカウントが新しいボリュームをデフォルトで暗号化する場合だけです。</translation>
        </message>
        <message>
            <source>Neither a bucket nor the service role vmimport is needed.</source>
            <translation>バケットもサービスロール vmimport も必要ありません。</translation>
        </message>
        <message>
            <source>Only the blocks in use go, about {size}, and no copy lies in S3.</source>
            <translation>使用中のブロックだけ (約 {size}) を送り、S3 にコピーは残りません。</translation>
        </message>
        <message>
            <source>When the disk has changed, only the changed blocks need go again (amigrate migrate --since).</source>
            <translation>ディスクが変わっても、変わったブロックだけを送り直せば済みます (amigrate migrate --since)。</translation>
        </message>
        <message>
            <source>The description has {length} characters; AWS takes at most {limit}. Shorten it.</source>
            <translation>説明は {length} 文字です。AWS の上限は {limit} 文字です。短くしてください。</translation>
        </message>
        <message>
            <source>The comment has {length} characters; AWS takes at most {limit}. Shorten it.</source>
            <translation>コメントは {length} 文字です。AWS の上限は {limit} 文字です。短くしてください。</translation>
        </message>
        <message>
            <source>{device} cannot be used as a device name: names look like /dev/sdf or /dev/xvdf, and each may be given once.</source>
            <translation>{device} はデバイス名として使えません。名前は /dev/sdf や /dev/xvdf のような形で、それぞれ 1 回だけ指定できます。</translation>
        </message>
        <message>
            <source>Boot mode {mode} does not go together with {architecture}. Choose the other boot mode, or leave it out.</source>
            <translation>ブートモード {mode} は {architecture} と組み合わせられません。もう一方のブートモードを選択するか、省いてください。</translation>
        </message>
        <message>
            <source>UEFI can be asked for only with the platform when AWS imports from snapshots. Give --platform Linux or Windows.</source>
            <translation>AWS がスナップショットからインポートする場合、UEFI を指定するにはプラットフォームも必要です。--platform Linux または Windows を指定してください。</translation>
        </message>
        <message>
            <source>The key {key} lies in another Region than {region}, where the disks are encrypted. Use a key of {region}.</source>
            <translation>キー {key} は、ディスクを暗号化する {region} とは別のリージョンにあります。{region} のキーを使用してください。</translation>
        </message>
        <message>
            <source>{arn} is no ARN of a licence configuration (arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-…).</source>
            <translation>{arn} はライセンス設定の ARN ではありません (arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-…)。</translation>
        </message>
        <message>
            <source>The licence configuration {arn} lies in another Region than {region}. Use one of {region}.</source>
            <translation>ライセンス設定 {arn} は {region} とは別のリージョンにあります。{region} のものを使用してください。</translation>
        </message>
        <message>
            <source>A licence configuration counts licences of your own; this plan takes AWS's. Choose --license-type BYOL, or leave it out.</source>
            <translation>ライセンス設定はお客様自身のライセンスを数えるものですが、このプランは AWS のライセンスを使います。--license-type BYOL を選ぶか、省いてください。</translation>
        </message>
        <message>
            <source>Only a direct route can send what has changed since an earlier migration; this plan goes by {route}. Choose --route direct or direct-image.</source>
            <translation>以前の移行からの変更分だけを送れるのは直接の経路だけですが、このプランの経路は {route} です。--route direct または direct-image を選択してください。</translation>
        </message>
        <message>
            <source>{id} is no migration's id. `amigrate status` lists them.</source>
            <translation>{id} は移行の ID ではありません。`amigrate status` で一覧できます。</translation>
        </message>
        <message>
            <source>The route {route} sends the files as they are. Choose --repack never.</source>
            <translation>経路 {route} はファイルをそのまま送ります。--repack never を選択してください。</translation>
        </message>
        <message>
            <source>The route {route} has no place for {names}: only ImportImage takes them. Leave them out, or choose the image route.</source>
            <translation>経路 {route} では {names} を指定できません。受け付けるのは ImportImage だけです。省くか、イメージの経路を選択してください。</translation>
        </message>
        <message>
            <source>ImportVolume encrypts nothing by itself. Switch on EBS encryption by default in the account and leave --encrypted out, or choose another route.</source>
            <translation>ImportVolume 自体は何も暗号化しません。アカウントで EBS のデフォルト暗号化を有効にして --encrypted を省くか、別の経路を選択してください。</translation>
        </message>
        <message>
            <source>EBS has other bytes of block {block} of {snapshot} than were sent; it is sent again.</source>
            <translation>{snapshot} のブロック {block} の内容が、送信したものと EBS とで異なります。再送します。</translation>
        </message>
        <message>
            <source>The snapshot {snapshot} did not become complete: {aws_message} Resume the migration; it begins a new one.</source>
            <translation>スナップショット {snapshot} が完了しませんでした: {aws_message} 移行を再開すると、新しいスナップショットを開始します。</translation>
        </message>
        <message>
            <source>Migration {id} has not written the same disks directly, or has not finished. Choose another one for --since, or leave it out.</source>
            <translation>移行 {id} は、同じディスクを直接書き込みしたものではないか、完了していません。--since に別のものを指定するか、省いてください。</translation>
        </message>
        <message>
            <source>Not all disks of {path} can be read, so it cannot be written directly.</source>
            <translation>{path} には読み取れないディスクがあるため、直接書き込みはできません。</translation>
        </message>
        <message>
            <source>The import manifest is no XML that can be read: {reason}.</source>
            <translation>インポートマニフェストは読み取れる XML ではありません: {reason}。</translation>
        </message>
        <message>
            <source>The import manifest lacks {name}, or has it wrong.</source>
            <translation>インポートマニフェストに {name} がないか、正しくありません。</translation>
        </message>
        <message>
            <source>The import manifest names the format {format}; it has to be RAW, VHD or VMDK.</source>
            <translation>インポートマニフェストの形式が {format} です。RAW、VHD または VMDK でなければなりません。</translation>
        </message>
        <message>
            <source>The import manifest has {count} parts: there has to be one, and at most 100,000.</source>
            <translation>インポートマニフェストのパートが {count} 個です。1 個以上 100,000 個以下でなければなりません。</translation>
        </message>
        <message>
            <source>Part {part} of the import manifest begins at byte {start}, not at {expected}.</source>
            <translation>インポートマニフェストのパート {part} の開始位置が、{expected} ではなくバイト {start} です。</translation>
        </message>
        <message>
            <source>The import manifest says {size} bytes, but its parts have {parts}.</source>
            <translation>インポートマニフェストでは {size} バイトですが、パートの合計は {parts} バイトです。</translation>
        </message>
        <message>
            <source>The import manifest asks for a volume of {size} GiB.</source>
            <translation>インポートマニフェストが {size} GiB のボリュームを要求しています。</translation>
        </message>
        <message>
            <source>The import manifest names {address}, which is no http(s) address.</source>
            <translation>インポートマニフェストの {address} は http(s) のアドレスではありません。</translation>
        </message>
        <message>
            <source>The Region has no availability zone that volumes can be made in. Choose another Region.</source>
            <translation>リージョンに、ボリュームを作成できるアベイラビリティーゾーンがありません。別のリージョンを選択してください。</translation>
        </message>
        <message>
            <source>There is no rule {rule}; 'amigrate rules' lists them.</source>
            <translation>ルール {rule} はありません。'amigrate rules' で一覧できます。</translation>
        </message>
        <message>
            <source>{rule} asks for no confirmation here: it was judged from the disk ({verdict}). Leave it out of --confirm; 'amigrate check' marks what can be confirmed.</source>
            <translation>{rule} はここでは確認を必要としません。ディスクから判定済みです ({verdict})。--confirm から外してください。確認できるものには 'amigrate check' が印を付けます。</translation>
        </message>
        <message>
            <source>The sandbox cannot keep its state in {folder}: {reason}. Choose another folder with --state.</source>
            <translation>サンドボックスの状態を {folder} に保存できません: {reason}。--state で別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>Another sandbox already runs on {folder}. Use that one, or choose another folder with --state.</source>
            <translation>{folder} ではすでに別のサンドボックスが動いています。それを使うか、--state で別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>Port {port} cannot be used: {reason}. Choose another one with --port, or 0 for any free one.</source>
            <translation>ポート {port} を使用できません: {reason}。--port で別のポートを選ぶか、0 を指定して空いているポートを使ってください。</translation>
        </message>
        <message>
            <source>The sandbox did not start in {folder}: {reason}. Its log is {log}.</source>
            <translation>{folder} のサンドボックスが開始しませんでした: {reason}。ログは {log} です。</translation>
        </message>
        <message>
            <source>The sandbox does not take these service control policies: {reason}. Each must be a policy document with Effect, Action and Resource.</source>
            <translation>サンドボックスはこのサービスコントロールポリシーを受け付けません: {reason}。それぞれが Effect、Action、Resource を含むポリシードキュメントでなければなりません。</translation>
        </message>
        <message>
            <source>The sandbox in {folder} was not ready after {seconds} seconds. Its log is {log}.</source>
            <translation>{folder} のサンドボックスは {seconds} 秒たっても準備が完了しませんでした。ログは {log} です。</translation>
        </message>
        <message>
            <source>The registry hive {where} is not there, so what it says is unknown; check that the image holds the whole system volume.</source>
            <translation>レジストリハイブ {where} がないため、その内容は不明です。イメージにシステムボリューム全体が含まれているか確認してください。</translation>
        </message>
        <message>
            <source>{where} does not start like a registry hive; start the machine once, shut it down, and export it again.</source>
            <translation>{where} の先頭がレジストリハイブの形式ではありません。マシンを一度起動してシャットダウンし、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The registry hive {where} is damaged; start the machine once so that Windows mends it, shut it down, and export it again.</source>
            <translation>レジストリハイブ {where} が破損しています。マシンを一度起動して Windows に修復させ、シャットダウンしてから、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The registry value {where} has a type that Windows does not use there; look at it with regedit and set it again.</source>
            <translation>レジストリ値 {where} の型は、Windows がそこで使うものではありません。regedit で確認し、設定し直してください。</translation>
        </message>
        <message>
            <source>The account record {where} is too short to be read; look at the accounts with "net user" and set the passwords again.</source>
            <translation>アカウントレコード {where} は短すぎて読み取れません。"net user" でアカウントを確認し、パスワードを設定し直してください。</translation>
        </message>
        <message>
            <source>No boot store (BCD or boot.ini) was found for {where}; check that the system partition is in the image.</source>
            <translation>{where} のブートストア (BCD または boot.ini) が見つかりませんでした。システムパーティションがイメージに含まれているか確認してください。</translation>
        </message>
        <message>
            <source>The registry value {where} is not there, though every Windows has it; start the machine once, shut it down, and export it again.</source>
            <translation>どの Windows にもあるはずのレジストリ値 {where} がありません。マシンを一度起動してシャットダウンし、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{where} is not a Windows program, so the processor that this Windows is for is unknown; repair it with "sfc /scannow" and export it again.</source>
            <translation>{where} は Windows のプログラムではないため、この Windows の対象プロセッサがわかりません。"sfc /scannow" で修復し、もう一度エクスポートしてください。</translation>
        </message>
    </context>
    <context>
        <name>migrations</name>
        <message>
            <source>Machine</source>
            <translation>マシン</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進捗</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>移行先</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>サンドボックス</translation>
        </message>
    </context>
    <context>
        <name>options</name>
        <message>
            <source>Import options</source>
            <translation>インポートのオプション</translation>
        </message>
        <message>
            <source>{platform}, AWS's licence</source>
            <translation>{platform}、AWS のライセンス</translation>
        </message>
        <message>
            <source>{platform}, a licence of your own</source>
            <translation>{platform}、自前のライセンス</translation>
        </message>
        <message>
            <source>{system}, {sql} of AWS</source>
            <translation>{system}、{sql} は AWS 提供</translation>
        </message>
        <message>
            <source>Nothing is set: AWS and the image decide.</source>
            <translation>何も設定されていません。AWS とイメージが決めます。</translation>
        </message>
        <message>
            <source>description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>boot mode</source>
            <translation>ブートモード</translation>
        </message>
        <message>
            <source>usage operation</source>
            <translation>使用オペレーション</translation>
        </message>
        <message>
            <source>licence configurations</source>
            <translation>ライセンス設定</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>プラットフォーム</translation>
        </message>
        <message>
            <source>architecture</source>
            <translation>アーキテクチャ</translation>
        </message>
        <message>
            <source>hypervisor</source>
            <translation>ハイパーバイザー</translation>
        </message>
        <message>
            <source>device names</source>
            <translation>デバイス名</translation>
        </message>
        <message>
            <source>Set: {names}</source>
            <translation>設定済み: {names}</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Your AMI</source>
            <translation>作成された AMI</translation>
        </message>
        <message>
            <source>AMI id</source>
            <translation>AMI ID</translation>
        </message>
        <message>
            <source>Launch command</source>
            <translation>起動コマンド</translation>
        </message>
        <message>
            <source>Launch it</source>
            <translation>起動する</translation>
        </message>
        <message>
            <source>This was the sandbox: to do it for real, make a new migration and choose AWS on the review page.</source>
            <translation>これはサンドボックスでした。本番を行うには、新しい移行を作成し、確認ページで AWS を選択してください。</translation>
        </message>
        <message>
            <source>Launch a &amp;test instance…</source>
            <translation>テストインスタンスを起動(&amp;T)…</translation>
        </message>
        <message>
            <source>Clean &amp;up…</source>
            <translation>クリーンアップ(&amp;U)…</translation>
        </message>
        <message>
            <source>Shows what lies in the account, with its monthly cost</source>
            <translation>アカウントにあるものと月額費用を表示します</translation>
        </message>
        <message>
            <source>sandbox on this computer</source>
            <translation>このコンピューターのサンドボックス</translation>
        </message>
        <message>
            <source>deleted from the bucket</source>
            <translation>バケットから削除済み</translation>
        </message>
        <message>
            <source>still in the bucket</source>
            <translation>バケットに残っています</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>移行先</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>スナップショット</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>アップロードしたファイル</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>インポートタスク</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>テスト起動</translation>
        </message>
        <message>
            <source>&amp;Test launch…</source>
            <translation>テスト起動(&amp;T)…</translation>
        </message>
        <message>
            <source>Why it failed</source>
            <translation>失敗の理由</translation>
        </message>
        <message>
            <source>AWS's message</source>
            <translation>AWS のメッセージ</translation>
        </message>
        <message>
            <source>AWS says</source>
            <translation>AWS のメッセージ</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>対処方法</translation>
        </message>
        <message>
            <source>{rule} (the check before the upload failed it)</source>
            <translation>{rule}（アップロード前のチェックで不合格）</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>出典: {source}</translation>
        </message>
        <message>
            <source>AWS status</source>
            <translation>AWS のステータス</translation>
        </message>
        <message>
            <source>Checking the account…</source>
            <translation>アカウントをチェックしています…</translation>
        </message>
        <message>
            <source>Uploading {name}…</source>
            <translation>{name} をアップロードしています…</translation>
        </message>
    </context>
    <context>
        <name>pane</name>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}/{total}</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>could not be told</source>
            <translation>判別できませんでした</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>インスタンスタイプ</translation>
        </message>
        <message>
            <source>chosen at the launch</source>
            <translation>起動時に選択</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>移行先</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>インポートタスク</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>テスト起動</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>drivers for EC2</source>
            <translation>EC2 用のドライバー</translation>
        </message>
        <message>
            <source>addresses by DHCP</source>
            <translation>DHCP によるアドレス</translation>
        </message>
        <message>
            <source>mounts by UUID</source>
            <translation>UUID によるマウント</translation>
        </message>
        <message>
            <source>boot menu</source>
            <translation>ブートメニュー</translation>
        </message>
        <message>
            <source>registry made bootable, addresses by DHCP</source>
            <translation>起動可能なレジストリ、DHCP によるアドレス</translation>
        </message>
    </context>
    <context>
        <name>rehearsal</name>
        <message>
            <source>The firmware finds the disk</source>
            <translation>ファームウェアがディスクを検出する</translation>
        </message>
        <message>
            <source>The boot loader starts</source>
            <translation>ブートローダーが起動する</translation>
        </message>
        <message>
            <source>The kernel starts</source>
            <translation>カーネルが起動する</translation>
        </message>
        <message>
            <source>The root file system is mounted</source>
            <translation>ルートファイルシステムがマウントされる</translation>
        </message>
        <message>
            <source>An address comes by DHCP</source>
            <translation>DHCP でアドレスを取得する</translation>
        </message>
        <message>
            <source>Someone can log in</source>
            <translation>ログインできる</translation>
        </message>
        <message>
            <source>Windows is activated</source>
            <translation>Windows がライセンス認証される</translation>
        </message>
        <message>
            <source>Driver {name}</source>
            <translation>ドライバー {name}</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>proved</source>
            <translation>実証済み</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>checked only</source>
            <translation>チェックのみ</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>これから</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未到達</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>You may do what the plan does</source>
            <translation>プランの操作が許可されている</translation>
        </message>
        <message>
            <source>Whoever signed in may do every action that this plan uses, on this bucket and role; it is not the account's root user.</source>
            <translation>サインインした人が、このプランで使うすべてのアクションをこのバケットとロールに対して実行でき、アカウントのルートユーザーではないこと。</translation>
        </message>
        <message>
            <source>{arn} may do all {count} actions that this plan needs.</source>
            <translation>{arn} は、このプランに必要な {count} 個のアクションをすべて実行できます。</translation>
        </message>
        <message>
            <source>These are the credentials of account {account}'s root user.</source>
            <translation>これはアカウント {account} のルートユーザーの認証情報です。</translation>
        </message>
        <message>
            <source>No policy lets you do {actions}.</source>
            <translation>{actions} を許可するポリシーがありません。</translation>
        </message>
        <message>
            <source>A policy of yours denies {actions}.</source>
            <translation>お使いの ID のポリシーが {actions} を拒否しています。</translation>
        </message>
        <message>
            <source>A service control policy of the organization denies {actions}: no policy in this account can allow it.</source>
            <translation>組織のサービスコントロールポリシーが {actions} を拒否しています。このアカウントのどのポリシーでも許可できません。</translation>
        </message>
        <message>
            <source>A resource control policy of the organization denies {actions}.</source>
            <translation>組織のリソースコントロールポリシーが {actions} を拒否しています。</translation>
        </message>
        <message>
            <source>Your permissions boundary does not let you do {actions}.</source>
            <translation>お使いの ID のアクセス許可の境界が {actions} を許可していません。</translation>
        </message>
        <message>
            <source>The session's policy does not let you do {actions}.</source>
            <translation>セッションポリシーが {actions} を許可していません。</translation>
        </message>
        <message>
            <source>The resource's own policy denies {actions}.</source>
            <translation>リソース自体のポリシーが {actions} を拒否しています。</translation>
        </message>
        <message>
            <source>The policy of the VPC endpoint in between denies {actions}.</source>
            <translation>経由する VPC エンドポイントのポリシーが {actions} を拒否しています。</translation>
        </message>
        <message>
            <source>You may not do {actions}: the import goes on without, but something stays behind or undone.</source>
            <translation>{actions} を実行できません。インポートはそれなしで続きますが、何かが残るか、行われないままになります。</translation>
        </message>
        <message>
            <source>Whether you may do {actions} depends on conditions that cannot be told beforehand.</source>
            <translation>{actions} を実行できるかどうかは、事前に判別できない条件によります。</translation>
        </message>
        <message>
            <source>Whether you may do {actions} could not be asked beforehand: {reason}.</source>
            <translation>{actions} を実行できるかどうかを事前に問い合わせられませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Not asked: who you are comes first.</source>
            <translation>問い合わせていません。先に ID の確認が必要です。</translation>
        </message>
        <message>
            <source>Ask the account's administrator to attach the policy that `amigrate policy --bucket BUCKET` writes.</source>
            <translation>`amigrate policy --bucket BUCKET` が出力するポリシーのアタッチを、アカウントの管理者に依頼してください。</translation>
        </message>
        <message>
            <source>Sign in as an IAM user or role; VM Import/Export does not work for the root user.</source>
            <translation>IAM ユーザーまたはロールでサインインしてください。ルートユーザーでは VM Import/Export を使えません。</translation>
        </message>
        <message>
            <source>Ask the account's administrator to take the Deny out of the policy that is named above.</source>
            <translation>上に示したポリシーから Deny を外すよう、アカウントの管理者に依頼してください。</translation>
        </message>
        <message>
            <source>Ask whoever runs the AWS organization; the account's own administrator cannot change this.</source>
            <translation>AWS の組織の管理者に依頼してください。アカウントの管理者には変更できません。</translation>
        </message>
        <message>
            <source>Ask the account's administrator to widen your permissions boundary by the actions named.</source>
            <translation>示したアクションの分だけアクセス許可の境界を広げるよう、アカウントの管理者に依頼してください。</translation>
        </message>
        <message>
            <source>Sign in without the session policy, or with one that allows the actions named.</source>
            <translation>セッションポリシーなしで、または示したアクションを許可するセッションポリシーでサインインしてください。</translation>
        </message>
        <message>
            <source>Ask your network's administrator to allow the actions in the VPC endpoint's policy.</source>
            <translation>VPC エンドポイントのポリシーで示したアクションを許可するよう、ネットワークの管理者に依頼してください。</translation>
        </message>
        <message>
            <source>To know it beforehand, let yourself do iam:SimulatePrincipalPolicy; `amigrate policy` writes it too.</source>
            <translation>事前に知るには、ご自身に iam:SimulatePrincipalPolicy を許可してください。`amigrate policy` の出力にも含まれます。</translation>
        </message>
        <message>
            <source>The service role reaches the bucket</source>
            <translation>サービスロールがバケットにアクセスできる</translation>
        </message>
        <message>
            <source>The service role exists, lets VM Import/Export take it on, and may read this bucket, prefix and keys and make the image.</source>
            <translation>サービスロールが存在し、VM Import/Export が引き受けられ、このバケット、プレフィックス、キーを読み取ってイメージを作成できること。</translation>
        </message>
        <message>
            <source>{service} may take on {role}, and the role reaches {bucket}.</source>
            <translation>{service} は {role} を引き受けられ、ロールは {bucket} にアクセスできます。</translation>
        </message>
        <message>
            <source>There is no role {role} yet; the program makes it when the migration starts.</source>
            <translation>ロール {role} はまだありません。移行の開始時にプログラムが作成します。</translation>
        </message>
        <message>
            <source>{role} lacks {missing}; the program adds a policy for {bucket} when the migration starts.</source>
            <translation>{role} には {missing} がありません。移行の開始時にプログラムが {bucket} 用のポリシーを追加します。</translation>
        </message>
        <message>
            <source>There is no role {role}.</source>
            <translation>ロール {role} はありません。</translation>
        </message>
        <message>
            <source>{role} does not trust {service}.</source>
            <translation>{role} は {service} を信頼していません。</translation>
        </message>
        <message>
            <source>{role} trusts {service}, but not with the external id {external_id}.</source>
            <translation>{role} は {service} を信頼していますが、外部 ID {external_id} では信頼していません。</translation>
        </message>
        <message>
            <source>{role} trusts {service}, but only in the name of another account or source (aws:SourceAccount, aws:SourceArn).</source>
            <translation>{role} は {service} を信頼していますが、別のアカウントまたはソースの名義に限られています (aws:SourceAccount、aws:SourceArn)。</translation>
        </message>
        <message>
            <source>Whether {service} may take on {role} depends on a condition that cannot be told from here.</source>
            <translation>{service} が {role} を引き受けられるかどうかは、ここでは判別できない条件によります。</translation>
        </message>
        <message>
            <source>{role} lacks {missing}.</source>
            <translation>{role} には {missing} がありません。</translation>
        </message>
        <message>
            <source>A policy of {role} denies {missing}.</source>
            <translation>{role} のポリシーが {missing} を拒否しています。</translation>
        </message>
        <message>
            <source>The permissions boundary of {role} does not let it do {missing}.</source>
            <translation>{role} のアクセス許可の境界が {missing} を許可していません。</translation>
        </message>
        <message>
            <source>Whether {role} may do {missing} depends on conditions that cannot be told from here.</source>
            <translation>{role} が {missing} を実行できるかどうかは、ここでは判別できない条件によります。</translation>
        </message>
        <message>
            <source>Let the program mend it, or hand `amigrate policy --bucket {bucket}` to the account's administrator.</source>
            <translation>プログラムに修復させるか、`amigrate policy --bucket {bucket}` の出力をアカウントの管理者に渡してください。</translation>
        </message>
        <message>
            <source>Let the program make it, or hand `amigrate policy --bucket {bucket}` to the account's administrator.</source>
            <translation>プログラムに作成させるか、`amigrate policy --bucket {bucket}` の出力をアカウントの管理者に渡してください。</translation>
        </message>
        <message>
            <source>Take the Deny out of the policy that is named above, or name another role.</source>
            <translation>上に示したポリシーから Deny を外すか、別のロールを指定してください。</translation>
        </message>
        <message>
            <source>Widen the role's permissions boundary, or name another role.</source>
            <translation>ロールのアクセス許可の境界を広げるか、別のロールを指定してください。</translation>
        </message>
        <message>
            <source>The bucket is right</source>
            <translation>バケットが適切である</translation>
        </message>
        <message>
            <source>The bucket lies in the import's Region, belongs to this account, is private, and no policy of it shuts you or the role out.</source>
            <translation>バケットがインポートのリージョンにあり、このアカウントのもので、非公開で、ポリシーがお客様やロールを締め出していないこと。</translation>
        </message>
        <message>
            <source>{bucket} lies in {region}, is this account's, and lets you and the role in.</source>
            <translation>{bucket} は {region} にあり、このアカウントのもので、お客様とロールがアクセスできます。</translation>
        </message>
        <message>
            <source>There is no bucket {bucket} yet; the program makes it in {wanted} when the migration starts, private and encrypted.</source>
            <translation>バケット {bucket} はまだありません。移行の開始時に、プログラムが {wanted} に非公開・暗号化ありで作成します。</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}.</source>
            <translation>バケット {bucket} はありません。</translation>
        </message>
        <message>
            <source>{bucket} belongs to another account, or you may not see it.</source>
            <translation>{bucket} は別のアカウントのものか、お客様には参照できません。</translation>
        </message>
        <message>
            <source>{bucket} lies in {region}, the import runs in {wanted}.</source>
            <translation>{bucket} は {region} にありますが、インポートは {wanted} で実行されます。</translation>
        </message>
        <message>
            <source>{bucket} is not closed to the public.</source>
            <translation>{bucket} は公開アクセスがブロックされていません。</translation>
        </message>
        <message>
            <source>{bucket} keeps the parts of uploads that nobody completes, and they are paid for.</source>
            <translation>{bucket} は完了しなかったアップロードのパートを保持し、その料金がかかります。</translation>
        </message>
        <message>
            <source>{bucket} locks new objects for a time: the uploaded image cannot be removed before.</source>
            <translation>{bucket} は新しいオブジェクトを一定期間ロックします。アップロードしたイメージは、それまで削除できません。</translation>
        </message>
        <message>
            <source>{bucket} keeps old versions: the uploaded image, once removed, stays as one and is paid for.</source>
            <translation>{bucket} は古いバージョンを保持します。アップロードしたイメージは、削除しても古いバージョンとして残り、料金がかかります。</translation>
        </message>
        <message>
            <source>{bucket} names no default encryption; S3 encrypts with its own keys all the same.</source>
            <translation>{bucket} にはデフォルトの暗号化が設定されていませんが、S3 が自身のキーで暗号化します。</translation>
        </message>
        <message>
            <source>The policy of {bucket} denies {action} to you.</source>
            <translation>{bucket} のポリシーがお客様の {action} を拒否しています。</translation>
        </message>
        <message>
            <source>The policy of {bucket} denies {action} to the service role.</source>
            <translation>{bucket} のポリシーがサービスロールの {action} を拒否しています。</translation>
        </message>
        <message>
            <source>Whether the policy of {bucket} denies {action} to {who} depends on conditions that cannot be told from here.</source>
            <translation>{bucket} のポリシーが {who} の {action} を拒否するかどうかは、ここでは判別できない条件によります。</translation>
        </message>
        <message>
            <source>Not all settings of {bucket} may be read ({actions}).</source>
            <translation>{bucket} には読み取りが許可されていない設定があります ({actions})。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>別の名前を選択してください。</translation>
        </message>
        <message>
            <source>Choose a bucket in {wanted}, or import in {region}.</source>
            <translation>{wanted} のバケットを選択するか、{region} でインポートしてください。</translation>
        </message>
        <message>
            <source>Let the program close it, unless something else in it is meant for the public.</source>
            <translation>中に公開用のものがなければ、プログラムに公開アクセスをブロックさせてください。</translation>
        </message>
        <message>
            <source>Let the program add a lifecycle rule that ends uploads after 30 days.</source>
            <translation>30 日後にアップロードを終了させるライフサイクルルールを、プログラムに追加させてください。</translation>
        </message>
        <message>
            <source>Choose a bucket without a default retention, or keep the uploaded image.</source>
            <translation>デフォルトの保持期間がないバケットを選択するか、アップロードしたイメージを残してください。</translation>
        </message>
        <message>
            <source>Choose a bucket without versioning, or add a lifecycle rule that expires noncurrent versions.</source>
            <translation>バージョニングのないバケットを選択するか、非現行バージョンを失効させるライフサイクルルールを追加してください。</translation>
        </message>
        <message>
            <source>Let the program set it, so that audits find what they look for.</source>
            <translation>監査で確認できるように、プログラムに設定させてください。</translation>
        </message>
        <message>
            <source>Change the statement shown, or choose another bucket.</source>
            <translation>表示されたステートメントを変更するか、別のバケットを選択してください。</translation>
        </message>
        <message>
            <source>Change the statement shown so that the service role may read, or choose another bucket.</source>
            <translation>サービスロールが読み取れるように表示されたステートメントを変更するか、別のバケットを選択してください。</translation>
        </message>
        <message>
            <source>Let yourself do the actions named, or ask someone who may.</source>
            <translation>示したアクションをご自身に許可するか、許可のある人に依頼してください。</translation>
        </message>
        <message>
            <source>The KMS keys can be used</source>
            <translation>KMS キーを使用できる</translation>
        </message>
        <message>
            <source>The Region is switched on, and every KMS key that the import comes across is enabled, in the Region, and open to you and the service role.</source>
            <translation>リージョンが有効で、インポートに関わるすべての KMS キーが有効で、そのリージョンにあり、お客様とサービスロールが使用できること。</translation>
        </message>
        <message>
            <source>You and {role} may use {keys}.</source>
            <translation>お客様と {role} は {keys} を使用できます。</translation>
        </message>
        <message>
            <source>The import comes across no key of yours: nothing is encrypted with one in {region}.</source>
            <translation>インポートにお客様のキーは関わりません。{region} でそのようなキーで暗号化されるものはありません。</translation>
        </message>
        <message>
            <source>The Region {region} is not switched on in this account.</source>
            <translation>リージョン {region} はこのアカウントで有効になっていません。</translation>
        </message>
        <message>
            <source>There is no Region {region}.</source>
            <translation>リージョン {region} はありません。</translation>
        </message>
        <message>
            <source>The security token service is not active in {region}.</source>
            <translation>{region} でセキュリティトークンサービスがアクティブになっていません。</translation>
        </message>
        <message>
            <source>There is no key {key} in {region}, which {use} are encrypted with.</source>
            <translation>{use} の暗号化に使うキー {key} が {region} にありません。</translation>
        </message>
        <message>
            <source>The key {key} lies in {there}, the import runs in {region}.</source>
            <translation>キー {key} は {there} にありますが、インポートは {region} で実行されます。</translation>
        </message>
        <message>
            <source>The key {key} is {state}.</source>
            <translation>キー {key} は {state} です。</translation>
        </message>
        <message>
            <source>The key {key} is not a symmetric encryption key.</source>
            <translation>キー {key} は対称暗号化キーではありません。</translation>
        </message>
        <message>
            <source>Neither the key's policy nor a grant lets the role {role} do {actions} with {key}, which {use} are encrypted with.</source>
            <translation>{use} を暗号化するキー {key} に対する {actions} を、キーポリシーもグラントもロール {role} に許可していません。</translation>
        </message>
        <message>
            <source>The role {role} may not do {actions} with {key} yet; the program adds it to its policy when the migration starts.</source>
            <translation>ロール {role} はまだキー {key} に対する {actions} を実行できません。移行の開始時にプログラムがロールのポリシーに追加します。</translation>
        </message>
        <message>
            <source>The policy of the key {key} does not let you do {actions}, so nothing can be uploaded.</source>
            <translation>キー {key} のポリシーがお客様に {actions} を許可していないため、何もアップロードできません。</translation>
        </message>
        <message>
            <source>Whether {who} may do {actions} with {key} depends on conditions that cannot be told from here.</source>
            <translation>{who} がキー {key} に対する {actions} を実行できるかどうかは、ここでは判別できない条件によります。</translation>
        </message>
        <message>
            <source>The key {key} could not be looked at: {reason}.</source>
            <translation>キー {key} を調べられませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Who may use the key {key} could not be read: {reason}.</source>
            <translation>キー {key} を使用できる人を読み取れませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Switch it on in the account's settings, or choose another Region: `aws account enable-region --region-name {region}`</source>
            <translation>アカウントの設定で有効にするか、別のリージョンを選択してください: `aws account enable-region --region-name {region}`</translation>
        </message>
        <message>
            <source>Choose a Region from the list.</source>
            <translation>一覧からリージョンを選択してください。</translation>
        </message>
        <message>
            <source>Activate it under IAM, Account settings, Security Token Service, or choose another Region.</source>
            <translation>IAM の「アカウント設定」の Security Token Service でアクティブにするか、別のリージョンを選択してください。</translation>
        </message>
        <message>
            <source>Name a key that is there, or leave the field empty for the account's default.</source>
            <translation>存在するキーを指定するか、アカウントのデフォルトを使う場合は欄を空にしてください。</translation>
        </message>
        <message>
            <source>Name a key in {region}.</source>
            <translation>{region} のキーを指定してください。</translation>
        </message>
        <message>
            <source>Enable the key, or name another: `aws kms enable-key --key-id {key}`</source>
            <translation>キーを有効にするか、別のものを指定してください: `aws kms enable-key --key-id {key}`</translation>
        </message>
        <message>
            <source>Name a symmetric encryption key.</source>
            <translation>対称暗号化キーを指定してください。</translation>
        </message>
        <message>
            <source>Let the program give the role a grant for this key, or have the role added to the key's policy.</source>
            <translation>プログラムにこのキーのグラントをロールへ付与させるか、キーポリシーにロールを追加してもらってください。</translation>
        </message>
        <message>
            <source>Have yourself added to the key's policy, or choose a bucket without this key.</source>
            <translation>キーポリシーにご自身を追加してもらうか、このキーを使わないバケットを選択してください。</translation>
        </message>
        <message>
            <source>Let yourself do kms:DescribeKey, or ask someone who may.</source>
            <translation>ご自身に kms:DescribeKey を許可するか、許可のある人に依頼してください。</translation>
        </message>
        <message>
            <source>Let yourself do kms:GetKeyPolicy, or ask the key's administrator.</source>
            <translation>ご自身に kms:GetKeyPolicy を許可するか、キーの管理者に依頼してください。</translation>
        </message>
        <message>
            <source>There is room for another import</source>
            <translation>インポートの枠に空きがある</translation>
        </message>
        <message>
            <source>Fewer imports are under way in the Region than the account may have at a time; more have to wait.</source>
            <translation>リージョンで進行中のインポートが、アカウントで同時に実行できる数より少ないこと。超えた分は待つことになります。</translation>
        </message>
        <message>
            <source>{count} imports are under way, {limit} may be.</source>
            <translation>進行中のインポートは {count} 件、上限は {limit} 件です。</translation>
        </message>
        <message>
            <source>{count} imports are under way, and {limit} may be: another one is refused until one of them ends.</source>
            <translation>進行中のインポートは {count} 件、上限は {limit} 件です。いずれかが終わるまで、次のインポートは拒否されます。</translation>
        </message>
        <message>
            <source>Wait for one to end, or ask for a higher quota in Service Quotas.</source>
            <translation>いずれかが終わるのを待つか、Service Quotas でクォータの引き上げを申請してください。</translation>
        </message>
        <message>
            <source>The instance can be launched and reached</source>
            <translation>インスタンスを起動でき、接続できる</translation>
        </message>
        <message>
            <source>The subnet, the security group and the key pair of the launch are there, and port 22 or 3389 is open to you and not to everyone.</source>
            <translation>起動用のサブネット、セキュリティグループ、キーペアが存在し、ポート 22 または 3389 がお客様に開いていて、全員には開いていないこと。</translation>
        </message>
        <message>
            <source>The instance can be launched in {subnet}, and port {port} lets you in.</source>
            <translation>インスタンスは {subnet} で起動でき、ポート {port} でお客様が接続できます。</translation>
        </message>
        <message>
            <source>The instance can be launched in {subnet}, in a security group of its own that lets only you in, on port {port}.</source>
            <translation>インスタンスは {subnet} で、お客様だけにポート {port} を許可する専用のセキュリティグループで起動できます。</translation>
        </message>
        <message>
            <source>No instance is launched.</source>
            <translation>インスタンスは起動しません。</translation>
        </message>
        <message>
            <source>There is no subnet {subnet} in {region}.</source>
            <translation>{region} にサブネット {subnet} はありません。</translation>
        </message>
        <message>
            <source>{region} has no default subnet, and the plan names none.</source>
            <translation>{region} にデフォルトサブネットがなく、プランでも指定されていません。</translation>
        </message>
        <message>
            <source>The subnet {subnet} has no address left.</source>
            <translation>サブネット {subnet} に空きアドレスがありません。</translation>
        </message>
        <message>
            <source>There is no security group {groups}.</source>
            <translation>セキュリティグループ {groups} はありません。</translation>
        </message>
        <message>
            <source>The security group {groups} is not in the subnet's VPC.</source>
            <translation>セキュリティグループ {groups} はサブネットの VPC にありません。</translation>
        </message>
        <message>
            <source>Port {port} is closed in {groups}: nobody gets in.</source>
            <translation>{groups} ではポート {port} が閉じているため、誰も接続できません。</translation>
        </message>
        <message>
            <source>Port {port} is open to the whole world in {groups}.</source>
            <translation>{groups} ではポート {port} が全世界に開いています。</translation>
        </message>
        <message>
            <source>Port {port} is open in {groups}, but not to your address {address}.</source>
            <translation>{groups} ではポート {port} が開いていますが、お客様のアドレス {address} には開いていません。</translation>
        </message>
        <message>
            <source>There is no key pair {key}.</source>
            <translation>キーペア {key} はありません。</translation>
        </message>
        <message>
            <source>Choose a subnet that is there.</source>
            <translation>存在するサブネットを選択してください。</translation>
        </message>
        <message>
            <source>Choose a subnet, or make a default VPC: `aws ec2 create-default-vpc`</source>
            <translation>サブネットを選択するか、デフォルト VPC を作成してください: `aws ec2 create-default-vpc`</translation>
        </message>
        <message>
            <source>Choose another subnet.</source>
            <translation>別のサブネットを選択してください。</translation>
        </message>
        <message>
            <source>Choose a security group that is there, or let the program make one.</source>
            <translation>存在するセキュリティグループを選択するか、プログラムに作成させてください。</translation>
        </message>
        <message>
            <source>Choose a security group of the subnet's VPC, or let the program make one.</source>
            <translation>サブネットの VPC のセキュリティグループを選択するか、プログラムに作成させてください。</translation>
        </message>
        <message>
            <source>Add a rule for your own address, or let the program make a security group that has one.</source>
            <translation>ご自身のアドレス用のルールを追加するか、そのルールを持つセキュリティグループをプログラムに作成させてください。</translation>
        </message>
        <message>
            <source>Narrow the rule to your own address, or let the program make a security group that does.</source>
            <translation>ルールをご自身のアドレスに絞るか、そのように絞ったセキュリティグループをプログラムに作成させてください。</translation>
        </message>
        <message>
            <source>Choose a key pair that is there, or make it: `aws ec2 create-key-pair --key-name {key}`</source>
            <translation>存在するキーペアを選択するか、作成してください: `aws ec2 create-key-pair --key-name {key}`</translation>
        </message>
        <message>
            <source>GRUB is the boot loader</source>
            <translation>ブートローダーが GRUB である</translation>
        </message>
        <message>
            <source>A Linux is started by GRUB legacy or GRUB 2.</source>
            <translation>Linux は GRUB Legacy または GRUB 2 で起動すること。</translation>
        </message>
        <message>
            <source>The boot loader is {kind}.</source>
            <translation>ブートローダーは {kind} です。</translation>
        </message>
        <message>
            <source>No boot loader was found.</source>
            <translation>ブートローダーが見つかりませんでした。</translation>
        </message>
        <message>
            <source>Install GRUB 2: grub-install /dev/sda, grub-mkconfig -o /boot/grub/grub.cfg; restart once before the export.</source>
            <translation>GRUB 2 をインストールしてください: grub-install /dev/sda、grub-mkconfig -o /boot/grub/grub.cfg。エクスポート前に一度再起動してください。</translation>
        </message>
        <message>
            <source>Install GRUB 2: apt-get install grub-pc (UEFI: grub-efi-amd64); grub-install /dev/sda; update-grub; restart once before the export.</source>
            <translation>GRUB 2 をインストールしてください: apt-get install grub-pc (UEFI: grub-efi-amd64)、grub-install /dev/sda、update-grub。エクスポート前に一度再起動してください。</translation>
        </message>
        <message>
            <source>Install GRUB 2: yum install grub2-pc (UEFI: grub2-efi-x64 shim-x64); grub2-install /dev/sda (BIOS only); grub2-mkconfig -o /boot/grub2/grub.cfg; restart once before the export.</source>
            <translation>GRUB 2 をインストールしてください: yum install grub2-pc (UEFI: grub2-efi-x64 shim-x64)、grub2-install /dev/sda (BIOS のみ)、grub2-mkconfig -o /boot/grub2/grub.cfg。エクスポート前に一度再起動してください。</translation>
        </message>
        <message>
            <source>Install GRUB 2: zypper install grub2; set LOADER_TYPE=grub2 in /etc/sysconfig/bootloader; update-bootloader --reinit; restart once before the export.</source>
            <translation>GRUB 2 をインストールしてください: zypper install grub2、/etc/sysconfig/bootloader で LOADER_TYPE=grub2 を設定、update-bootloader --reinit。エクスポート前に一度再起動してください。</translation>
        </message>
        <message>
            <source>One GRUB configuration</source>
            <translation>GRUB の設定が 1 つである</translation>
        </message>
        <message>
            <source>There is one grub.cfg or menu.lst, not several that differ.</source>
            <translation>grub.cfg または menu.lst が 1 つで、内容の異なるものが複数ないこと。</translation>
        </message>
        <message>
            <source>There is one configuration (files that hold it: {count}).</source>
            <translation>設定は 1 つです (それを含むファイル: {count})。</translation>
        </message>
        <message>
            <source>{count} configurations differ: {paths}.</source>
            <translation>内容の異なる設定が {count} 個あります: {paths}。</translation>
        </message>
        <message>
            <source>No GRUB configuration was found.</source>
            <translation>GRUB の設定が見つかりませんでした。</translation>
        </message>
        <message>
            <source>Keep the one that the machine starts from and remove or rename the others (mv menu.lst menu.lst.old), or make them links to it; then rebuild it: grub-mkconfig -o /boot/grub/grub.cfg (RHEL and SUSE: grub2-mkconfig -o /boot/grub2/grub.cfg).</source>
            <translation>マシンの起動に使うものを残し、ほかは削除するか名前を変更するか (mv menu.lst menu.lst.old)、それへのリンクにしてください。その後、作り直してください: grub-mkconfig -o /boot/grub/grub.cfg (RHEL と SUSE: grub2-mkconfig -o /boot/grub2/grub.cfg)。</translation>
        </message>
        <message>
            <source>Default boot entry can be told</source>
            <translation>デフォルトのブートエントリを判別できる</translation>
        </message>
        <message>
            <source>GRUB's default entry names a kernel, also where entries are kept by the Boot Loader Specification (BLS).</source>
            <translation>GRUB のデフォルトエントリがカーネルを示していること。エントリが Boot Loader Specification (BLS) で管理されている場合も同様です。</translation>
        </message>
        <message>
            <source>The default entry starts kernel {kernel}.</source>
            <translation>デフォルトエントリはカーネル {kernel} を起動します。</translation>
        </message>
        <message>
            <source>GRUB takes its entries from /boot/loader/entries, and the default names none of them.</source>
            <translation>GRUB は /boot/loader/entries のエントリを使いますが、デフォルトはそのいずれも指していません。</translation>
        </message>
        <message>
            <source>GRUB takes its entries from /boot/loader/entries and no default is named, so that it starts the first ({kernel}). Whether AWS tells it likewise is not known.</source>
            <translation>GRUB は /boot/loader/entries のエントリを使い、デフォルトの指定がないため最初のもの ({kernel}) を起動します。AWS も同じように判別するかどうかはわかりません。</translation>
        </message>
        <message>
            <source>The default entry is in no menu, or names no kernel that is there.</source>
            <translation>デフォルトエントリがどのメニューにもないか、存在するカーネルを指していません。</translation>
        </message>
        <message>
            <source>GRUB's own code is there, and no configuration of it: it would stop at its prompt.</source>
            <translation>GRUB 本体はありますが、その設定がありません。プロンプトで止まります。</translation>
        </message>
        <message>
            <source>GRUB's configuration lies on a volume that this system does not mount, so its default entry was not followed.</source>
            <translation>GRUB の設定は、このシステムがマウントしないボリュームにあるため、デフォルトエントリを追跡していません。</translation>
        </message>
        <message>
            <source>There is no GRUB.</source>
            <translation>GRUB がありません。</translation>
        </message>
        <message>
            <source>Name it: grubby --set-default /boot/vmlinuz-{kernel} (or grub2-set-default 0), which writes saved_entry into grubenv.</source>
            <translation>指定してください: grubby --set-default /boot/vmlinuz-{kernel} (または grub2-set-default 0)。これにより grubenv に saved_entry が書き込まれます。</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT in /etc/default/grub to an entry that is there, and rebuild the configuration: grub-mkconfig -o /boot/grub/grub.cfg.</source>
            <translation>/etc/default/grub の GRUB_DEFAULT に存在するエントリを設定し、設定を作り直してください: grub-mkconfig -o /boot/grub/grub.cfg。</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT=0 in /etc/default/grub and run update-grub.</source>
            <translation>/etc/default/grub で GRUB_DEFAULT=0 を設定し、update-grub を実行してください。</translation>
        </message>
        <message>
            <source>Name the default kernel: grubby --set-default /boot/vmlinuz-VERSION, and look at grubby --default-kernel. On CentOS 8 and RHEL 8: grub2-editenv - list shows saved_entry, which has to be the name of a file in /boot/loader/entries.</source>
            <translation>デフォルトのカーネルを指定し (grubby --set-default /boot/vmlinuz-VERSION)、grubby --default-kernel で確認してください。CentOS 8 と RHEL 8 では、grub2-editenv - list で表示される saved_entry が /boot/loader/entries のファイル名でなければなりません。</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT in /etc/default/grub, then grub2-set-default 0 and grub2-mkconfig -o /boot/grub2/grub.cfg.</source>
            <translation>/etc/default/grub で GRUB_DEFAULT を設定し、grub2-set-default 0 と grub2-mkconfig -o /boot/grub2/grub.cfg を実行してください。</translation>
        </message>
        <message>
            <source>fstab can be read</source>
            <translation>fstab を読み取れる</translation>
        </message>
        <message>
            <source>There is one /etc/fstab, and it can be read.</source>
            <translation>/etc/fstab が 1 つあり、読み取れること。</translation>
        </message>
        <message>
            <source>/etc/fstab was read (entries: {count}).</source>
            <translation>/etc/fstab を読み取りました (エントリ: {count})。</translation>
        </message>
        <message>
            <source>There is no /etc/fstab.</source>
            <translation>/etc/fstab がありません。</translation>
        </message>
        <message>
            <source>Write /etc/fstab with at least the root, by UUID: blkid shows it; the line is: UUID=… / ext4 defaults 0 1</source>
            <translation>少なくともルートを UUID で記した /etc/fstab を作成してください。UUID は blkid で表示され、行は次のとおりです: UUID=… / ext4 defaults 0 1</translation>
        </message>
        <message>
            <source>Mounts by UUID</source>
            <translation>UUID によるマウント</translation>
        </message>
        <message>
            <source>No entry needs to be changed.</source>
            <translation>変更が必要なエントリはありません。</translation>
        </message>
        <message>
            <source>fstab names devices by UUID. The import turns names into UUIDs, or adds nofail, and disables cifs, smbfs, vboxsf and sshfs, and lines that are not valid.</source>
            <translation>fstab はデバイスを UUID で指定します。インポートは名前を UUID に置き換えるか nofail を追加し、cifs、smbfs、vboxsf、sshfs、および無効な行を無効化します。</translation>
        </message>
        <message>
            <source>Whether EBS encrypts everything in {region}, and with which key, could not be read: {reason}.</source>
            <translation>{region} で EBS がすべてを暗号化するか、またどのキーを使うかを読み取れませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Let yourself do ec2:GetEbsEncryptionByDefault and ec2:GetEbsDefaultKmsKeyId, or ask someone who may.</source>
            <translation>ご自身に ec2:GetEbsEncryptionByDefault と ec2:GetEbsDefaultKmsKeyId を許可するか、許可のある人に依頼してください。</translation>
        </message>
        <message>
            <source>The import changes fstab: entries that get a UUID or nofail: {renamed}; entries that it disables: {disabled}.</source>
            <translation>インポートは fstab を変更します。UUID または nofail が付くエントリ: {renamed}、無効化されるエントリ: {disabled}。</translation>
        </message>
        <message>
            <source>Write UUID=… (from blkid) in place of /dev/sda1 and the like, and remove mounts of shares that will not be reachable from EC2, and lines that are not valid; otherwise the import does it, and keeps the original beside it.</source>
            <translation>/dev/sda1 などの代わりに UUID=…（blkid で確認）を記述し、EC2 から到達できない共有のマウントと無効な行を削除してください。そうしない場合はインポートが行い、元のファイルを隣に残します。</translation>
        </message>
        <message>
            <source>The service role is missing, or does not trust VM Import/Export</source>
            <translation>サービスロールがないか、VM Import/Export を信頼していない</translation>
        </message>
        <message>
            <source>The role must exist in this very account, trust vmie.amazonaws.com and ask for the external id vmimport.</source>
            <translation>ロールはこのアカウント自体に存在し、vmie.amazonaws.com を信頼し、外部 ID vmimport を求める必要があります。</translation>
        </message>
        <message>
            <source>amigrate doctor --account --repair makes or mends it; amigrate policy writes what an administrator has to create.</source>
            <translation>amigrate doctor --account --repair で作成または修復できます。amigrate policy は管理者が作成すべきものを出力します。</translation>
        </message>
        <message>
            <source>The role does not reach this bucket</source>
            <translation>ロールがこのバケットにアクセスできない</translation>
        </message>
        <message>
            <source>Its policy has to allow s3:GetBucketLocation, s3:GetObject and s3:ListBucket on the bucket and on its objects: two ARNs, one with /*.</source>
            <translation>ロールのポリシーは、バケットとそのオブジェクトに対する s3:GetBucketLocation、s3:GetObject、s3:ListBucket を許可する必要があります。ARN は 2 つで、一方は /* を付けたものです。</translation>
        </message>
        <message>
            <source>amigrate doctor --account --bucket BUCKET --repair</source>
            <translation>amigrate doctor --account --bucket BUCKET --repair</translation>
        </message>
        <message>
            <source>The object or the result is encrypted with a key that the role may not use</source>
            <translation>オブジェクトまたは結果が、ロールの使用できないキーで暗号化されている</translation>
        </message>
        <message>
            <source>For SSE-KMS objects the role needs kms:Decrypt, for an encrypted result also kms:CreateGrant, GenerateDataKey*, ReEncrypt* and DescribeKey, in its policy and in the key's.</source>
            <translation>SSE-KMS のオブジェクトにはロールに kms:Decrypt が必要です。結果を暗号化する場合は kms:CreateGrant、GenerateDataKey*、ReEncrypt*、DescribeKey も、ロールのポリシーとキーポリシーの両方に必要です。</translation>
        </message>
        <message>
            <source>amigrate doctor --account --kms-key KEY --repair; or stage the image in a bucket that encrypts with SSE-S3.</source>
            <translation>amigrate doctor --account --kms-key KEY --repair を実行するか、SSE-S3 で暗号化されるバケットにイメージを置いてください。</translation>
        </message>
        <message>
            <source>The caller may not start imports</source>
            <translation>呼び出し元がインポートを開始できない</translation>
        </message>
        <message>
            <source>AWS answers so too where the caller lacks ec2:ImportImage or iam:PassRole does not fit.</source>
            <translation>呼び出し元に ec2:ImportImage がない場合や、iam:PassRole が適合しない場合も、AWS は同じように応答します。</translation>
        </message>
        <message>
            <source>amigrate doctor --account names each action that is missing.</source>
            <translation>amigrate doctor --account が不足しているアクションをすべて示します。</translation>
        </message>
        <message>
            <source>The role may not read the object</source>
            <translation>ロールがオブジェクトを読み取れない</translation>
        </message>
        <message>
            <source>The bucket's policy, the role's policy or the key's policy denies it.</source>
            <translation>バケットポリシー、ロールのポリシー、またはキーポリシーが拒否しています。</translation>
        </message>
        <message>
            <source>amigrate doctor --account --bucket BUCKET shows which of them.</source>
            <translation>amigrate doctor --account --bucket BUCKET がどれかを示します。</translation>
        </message>
        <message>
            <source>The role may not decrypt the object</source>
            <translation>ロールがオブジェクトを復号できない</translation>
        </message>
        <message>
            <source>AWS then reads nothing that it can use, and calls the archive wrong.</source>
            <translation>AWS は使えるデータを読み取れず、アーカイブが不正だと報告します。</translation>
        </message>
        <message>
            <source>The archive is no OVA as AWS reads one</source>
            <translation>アーカイブが、AWS の読み取れる OVA ではない</translation>
        </message>
        <message>
            <source>One tar, the OVF first, one VirtualSystem, every file that it refers to in the archive.</source>
            <translation>tar が 1 つ、先頭に OVF、VirtualSystem が 1 つ、参照されるすべてのファイルがアーカイブ内にあること。</translation>
        </message>
        <message>
            <source>Export the machine again as OVF 1.0 and pack it: tar cf vm.ova vm.ovf vm.mf *.vmdk; or send the disk alone.</source>
            <translation>マシンを OVF 1.0 としてもう一度エクスポートし、パックするか (tar cf vm.ova vm.ovf vm.mf *.vmdk)、ディスクだけを送信してください。</translation>
        </message>
        <message>
            <source>The OVA's disk is split into chunks</source>
            <translation>OVA のディスクがチャンクに分割されている</translation>
        </message>
        <message>
            <source>The OVF's File element has a chunkSize, or the members end in .000000000.</source>
            <translation>OVF の File 要素に chunkSize があるか、メンバーの名前が .000000000 で終わっています。</translation>
        </message>
        <message>
            <source>amigrate convert vm.ova vm.vhdx, and import that; or export without chunks.</source>
            <translation>amigrate convert vm.ova vm.vhdx を実行してそれをインポートするか、チャンクなしでエクスポートしてください。</translation>
        </message>
        <message>
            <source>The OVF cannot be read</source>
            <translation>OVF を読み取れない</translation>
        </message>
        <message>
            <source>It is no well-formed OVF, refers to files that are not there, or describes several machines.</source>
            <translation>整形式の OVF ではないか、存在しないファイルを参照しているか、複数のマシンを記述しています。</translation>
        </message>
        <message>
            <source>Export the machine again, one machine an OVA.</source>
            <translation>OVA 1 つにマシン 1 台として、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The VMDK is not stream-optimised</source>
            <translation>VMDK がストリーム最適化形式ではない</translation>
        </message>
        <message>
            <source>Sparse, flat and split VMDKs are for running machines; AWS takes the one of an OVF export only.</source>
            <translation>スパース、フラット、分割の VMDK は稼働中のマシン用です。AWS は OVF エクスポートの VMDK だけを受け付けます。</translation>
        </message>
        <message>
            <source>amigrate convert disk.vmdk disk.vhdx, or amigrate migrate --repack vhdx: nothing is written to your disk.</source>
            <translation>amigrate convert disk.vmdk disk.vhdx または amigrate migrate --repack vhdx を使用してください。後者はお使いのディスクに何も書き込みません。</translation>
        </message>
        <message>
            <source>The VMDK claims to be stream-optimised and is not compressed</source>
            <translation>VMDK がストリーム最適化形式とされているが圧縮されていない</translation>
        </message>
        <message>
            <source>Tools that make an OVA without going through OVF write compressAlgorithm 0.</source>
            <translation>OVF を経由せずに OVA を作るツールは compressAlgorithm 0 と書き込みます。</translation>
        </message>
        <message>
            <source>amigrate convert disk.vmdk disk.vhdx</source>
            <translation>amigrate convert disk.vmdk disk.vhdx</translation>
        </message>
        <message>
            <source>The file is damaged, or was cut off</source>
            <translation>ファイルが破損しているか、途中で切れている</translation>
        </message>
        <message>
            <source>A compressed grain does not inflate to its full length: an export or a copy that stopped, or a bad disk.</source>
            <translation>圧縮されたグレインが本来の長さまで展開されません。エクスポートやコピーが途中で止まったか、ディスクの不良です。</translation>
        </message>
        <message>
            <source>amigrate check --deep FILE says where; export or copy the file again.</source>
            <translation>amigrate check --deep FILE がその位置を示します。ファイルをもう一度エクスポートまたはコピーしてください。</translation>
        </message>
        <message>
            <source>The VHD is differencing, or its end is not its own</source>
            <translation>VHD が差分形式か、末尾が本来のものではない</translation>
        </message>
        <message>
            <source>The footer at the end and its copy at the start differ: a snapshot's file, an unfinished copy, or bytes behind the end.</source>
            <translation>末尾のフッターと先頭のコピーが異なります。スナップショットのファイル、完了していないコピー、または末尾の後ろに余分なバイトがあります。</translation>
        </message>
        <message>
            <source>Merge the snapshot (Hyper-V: Merge-VHD), or amigrate convert disk.vhd disk.vhdx.</source>
            <translation>スナップショットを結合するか (Hyper-V: Merge-VHD)、amigrate convert disk.vhd disk.vhdx を実行してください。</translation>
        </message>
        <message>
            <source>The file is not what it was said to be</source>
            <translation>ファイルが指定された種類ではない</translation>
        </message>
        <message>
            <source>AWS goes by the Format that the call names; a renamed, compressed (gzip, xz) or empty file is refused.</source>
            <translation>AWS は呼び出しで指定された Format に従います。名前を変えたファイル、圧縮された (gzip、xz) ファイル、空のファイルは拒否されます。</translation>
        </message>
        <message>
            <source>amigrate inspect FILE names the real format; unpack it, or convert it.</source>
            <translation>amigrate inspect FILE が実際の形式を示します。展開するか、変換してください。</translation>
        </message>
        <message>
            <source>The Format that was named is wrong</source>
            <translation>指定された Format が正しくない</translation>
        </message>
        <message>
            <source>A VMDK that is imported as RAW has no partition table where AWS looks for one.</source>
            <translation>VMDK を RAW としてインポートすると、AWS が探す位置にパーティションテーブルがありません。</translation>
        </message>
        <message>
            <source>Name the format that the content has (amigrate inspect FILE).</source>
            <translation>中身の実際の形式を指定してください (amigrate inspect FILE)。</translation>
        </message>
        <message>
            <source>The disk has no partition table that AWS reads</source>
            <translation>ディスクに AWS の読み取れるパーティションテーブルがない</translation>
        </message>
        <message>
            <source>A file system on the whole disk, an image of one partition, or a damaged table.</source>
            <translation>ディスク全体がファイルシステムであるか、1 つのパーティションのイメージか、テーブルが破損しています。</translation>
        </message>
        <message>
            <source>Import the image of the whole disk.</source>
            <translation>ディスク全体のイメージをインポートしてください。</translation>
        </message>
        <message>
            <source>The disk is GPT and the interface that is used takes MBR only</source>
            <translation>ディスクが GPT で、使用中のインターフェイスは MBR しか受け付けない</translation>
        </message>
        <message>
            <source>ImportInstance and the service of 2019 do not start from GPT.</source>
            <translation>ImportInstance と 2019 年当時のサービスは GPT から起動しません。</translation>
        </message>
        <message>
            <source>Use ImportImage (this program does), or turn the table into MBR on a copy: sgdisk -m.</source>
            <translation>ImportImage を使用するか (このプログラムは使用しています)、コピー上でテーブルを MBR に変換してください: sgdisk -m。</translation>
        </message>
        <message>
            <source>The disk starts by UEFI</source>
            <translation>ディスクが UEFI で起動する</translation>
        </message>
        <message>
            <source>The service of before 2024 refused it; today the boot mode has to be uefi, and Linux needs EFI/BOOT/BOOTX64.EFI.</source>
            <translation>2024 年より前のサービスは拒否していました。現在はブートモードを uefi にする必要があり、Linux には EFI/BOOT/BOOTX64.EFI が必要です。</translation>
        </message>
        <message>
            <source>Choose the boot mode uefi, and put the fallback loader in place: cp /boot/efi/EFI/DISTRIBUTION/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI</source>
            <translation>ブートモード uefi を選択し、フォールバックのローダーを配置してください: cp /boot/efi/EFI/DISTRIBUTION/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI</translation>
        </message>
        <message>
            <source>There are several boot loader configurations that differ</source>
            <translation>内容の異なるブートローダーの設定が複数ある</translation>
        </message>
        <message>
            <source>An old menu.lst or a second grub.cfg beside the one in use.</source>
            <translation>使用中のもののほかに、古い menu.lst や 2 つ目の grub.cfg があります。</translation>
        </message>
        <message>
            <source>Remove those that are not used; the check names each.</source>
            <translation>使われていないものを削除してください。チェックがそれぞれを示します。</translation>
        </message>
        <message>
            <source>The default kernel cannot be told</source>
            <translation>デフォルトのカーネルを判別できない</translation>
        </message>
        <message>
            <source>Entries lie in /boot/loader/entries, and grubenv names none of them.</source>
            <translation>エントリは /boot/loader/entries にありますが、grubenv はそのいずれも指していません。</translation>
        </message>
        <message>
            <source>grub2-set-default, or grubby --set-default /boot/vmlinuz-VERSION, then shut down.</source>
            <translation>grub2-set-default または grubby --set-default /boot/vmlinuz-VERSION を実行し、シャットダウンしてください。</translation>
        </message>
        <message>
            <source>AWS finds no kernel behind the default entry</source>
            <translation>AWS がデフォルトエントリのカーネルを見つけられない</translation>
        </message>
        <message>
            <source>Boot loader specification entries, a separate /boot that is missing, or a kernel of your own.</source>
            <translation>Boot Loader Specification のエントリ、欠けている別パーティションの /boot、または独自のカーネルが原因です。</translation>
        </message>
        <message>
            <source>Set a default kernel of the distribution and check again.</source>
            <translation>ディストリビューションのカーネルをデフォルトに設定し、再チェックしてください。</translation>
        </message>
        <message>
            <source>The default kernel is not on AWS's list for this system</source>
            <translation>デフォルトのカーネルが、このシステム用の AWS の一覧にない</translation>
        </message>
        <message>
            <source>A newer or older kernel than the list's, or one of a backport or a vendor.</source>
            <translation>一覧より新しいか古いカーネル、またはバックポートやベンダーのカーネルです。</translation>
        </message>
        <message>
            <source>Install and set as default a kernel that is on the list (amigrate check names them), or take the snapshot route: amigrate migrate --route snapshot.</source>
            <translation>一覧にあるカーネルをインストールしてデフォルトに設定するか (amigrate check が示します)、スナップショットの経路を使用してください: amigrate migrate --route snapshot。</translation>
        </message>
        <message>
            <source>The initramfs cannot be read</source>
            <translation>initramfs を読み取れない</translation>
        </message>
        <message>
            <source>It is missing, damaged, or packed in a way that AWS does not open.</source>
            <translation>存在しないか、破損しているか、AWS が開けない方法でパックされています。</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: update-initramfs -u -k all; RHEL, SUSE: dracut --force --regenerate-all. Then shut down.</source>
            <translation>Debian、Ubuntu: update-initramfs -u -k all。RHEL、SUSE: dracut --force --regenerate-all。その後シャットダウンしてください。</translation>
        </message>
        <message>
            <source>AWS does not know the operating system</source>
            <translation>AWS がオペレーティングシステムを認識できない</translation>
        </message>
        <message>
            <source>It is on no list, or the files that name it (/etc/os-release, Windows\System32\config) are not where AWS looks.</source>
            <translation>どの一覧にもないか、システムを示すファイル (/etc/os-release、Windows\System32\config) が AWS の探す場所にありません。</translation>
        </message>
        <message>
            <source>amigrate check names the system that is there; take the snapshot route for systems that are on no list.</source>
            <translation>amigrate check が実際のシステムを示します。どの一覧にもないシステムには、スナップショットの経路を使用してください。</translation>
        </message>
        <message>
            <source>The volume is encrypted</source>
            <translation>ボリュームが暗号化されている</translation>
        </message>
        <message>
            <source>AWS sees no file system behind LUKS or BitLocker.</source>
            <translation>LUKS や BitLocker で暗号化されたファイルシステムは AWS には見えません。</translation>
        </message>
        <message>
            <source>Decrypt it in the guest (manage-bde -off C:), or copy the system to an unencrypted disk.</source>
            <translation>ゲストで復号するか (manage-bde -off C:)、システムを暗号化されていないディスクへコピーしてください。</translation>
        </message>
        <message>
            <source>The system lies on a disk that was not given</source>
            <translation>システムが、指定されていないディスクにある</translation>
        </message>
        <message>
            <source>The image is a data disk, or the volume group's other disks are missing.</source>
            <translation>イメージがデータディスクであるか、ボリュームグループのほかのディスクがありません。</translation>
        </message>
        <message>
            <source>Give all disks of the machine, the boot disk first.</source>
            <translation>マシンのすべてのディスクを、ブートディスクを先頭にして指定してください。</translation>
        </message>
        <message>
            <source>There is no fstab that can be read, or more than one</source>
            <translation>読み取れる fstab がないか、複数ある</translation>
        </message>
        <message>
            <source>A second system on the disks, or a file that is missing or damaged.</source>
            <translation>ディスクに 2 つ目のシステムがあるか、ファイルがないか破損しています。</translation>
        </message>
        <message>
            <source>Mend /etc/fstab; leave one system on the disks.</source>
            <translation>/etc/fstab を修正し、ディスク上のシステムを 1 つにしてください。</translation>
        </message>
        <message>
            <source>There is more than one operating system</source>
            <translation>オペレーティングシステムが複数ある</translation>
        </message>
        <message>
            <source>Dual boot, an old root partition, or a snapshot of the root that was left.</source>
            <translation>デュアルブート、古いルートパーティション、または残されたルートのスナップショットがあります。</translation>
        </message>
        <message>
            <source>Remove the one that is not migrated (its /etc is enough on a copy).</source>
            <translation>移行しないほうを削除してください (コピー上では、その /etc を削除すれば十分です)。</translation>
        </message>
        <message>
            <source>A volume group is not complete, or damaged</source>
            <translation>ボリュームグループが揃っていないか、破損している</translation>
        </message>
        <message>
            <source>Each physical volume has to be among the disks that are imported together.</source>
            <translation>各物理ボリュームが、一緒にインポートするディスクに含まれている必要があります。</translation>
        </message>
        <message>
            <source>Give all disks of the machine: amigrate check --vm DISK1 DISK2; vgcfgrestore where the metadata is damaged.</source>
            <translation>マシンのすべてのディスクを指定してください: amigrate check --vm DISK1 DISK2。メタデータが破損している場合は vgcfgrestore を使用してください。</translation>
        </message>
        <message>
            <source>Windows gets no address</source>
            <translation>Windows がアドレスを取得できない</translation>
        </message>
        <message>
            <source>TCP/IP or the DHCP client is off.</source>
            <translation>TCP/IP または DHCP クライアントが無効です。</translation>
        </message>
        <message>
            <source>sc config Dhcp start= auto, and set the adapter to obtain an address automatically.</source>
            <translation>sc config Dhcp start= auto を実行し、アダプターを「IP アドレスを自動的に取得する」に設定してください。</translation>
        </message>
        <message>
            <source>A volume that Windows needs was left out</source>
            <translation>Windows に必要なボリュームが含まれていない</translation>
        </message>
        <message>
            <source>A directory database, a page file or profiles on another drive.</source>
            <translation>ディレクトリデータベース、ページファイル、またはプロファイルが別のドライブにあります。</translation>
        </message>
        <message>
            <source>Give all disks, or move it to C: before the export.</source>
            <translation>すべてのディスクを指定するか、エクスポート前に C: へ移してください。</translation>
        </message>
        <message>
            <source>Windows starts into repair instead</source>
            <translation>Windows が修復モードで起動する</translation>
        </message>
        <message>
            <source>It was not shut down cleanly, sleeps, or has updates that wait for a restart.</source>
            <translation>正常にシャットダウンされていないか、スリープ中か、再起動待ちの更新プログラムがあります。</translation>
        </message>
        <message>
            <source>powercfg /h off; restart until no update waits; shutdown /s /f /t 0; export again.</source>
            <translation>powercfg /h off を実行し、待機中の更新プログラムがなくなるまで再起動し、shutdown /s /f /t 0 でシャットダウンしてから、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The disk came from a physical machine</source>
            <translation>ディスクが物理マシンのものである</translation>
        </message>
        <message>
            <source>Drivers of its hardware stay behind; AWS does not take P2V images.</source>
            <translation>物理ハードウェアのドライバーが残っています。AWS は P2V イメージを受け付けません。</translation>
        </message>
        <message>
            <source>Use AWS Application Migration Service for physical machines.</source>
            <translation>物理マシンには AWS Application Migration Service を使用してください。</translation>
        </message>
        <message>
            <source>The Hyper-V role is installed</source>
            <translation>Hyper-V の役割がインストールされている</translation>
        </message>
        <message>
            <source>A hypervisor below Windows keeps it from starting in EC2.</source>
            <translation>Windows の下にハイパーバイザーがあると、EC2 で起動できません。</translation>
        </message>
        <message>
            <source>Uninstall-WindowsFeature Hyper-V; bcdedit /set hypervisorlaunchtype off</source>
            <translation>Uninstall-WindowsFeature Hyper-V; bcdedit /set hypervisorlaunchtype off</translation>
        </message>
        <message>
            <source>Activation fails</source>
            <translation>ライセンス認証に失敗する</translation>
        </message>
        <message>
            <source>An evaluation, a beta, or an edition without volume licensing.</source>
            <translation>評価版、ベータ版、またはボリュームライセンスのないエディションです。</translation>
        </message>
        <message>
            <source>slmgr /dlv; take a volume licence edition, or choose the licence type AWS where it is allowed.</source>
            <translation>slmgr /dlv で確認し、ボリュームライセンスのエディションを使うか、許可されている場合はライセンスタイプ AWS を選択してください。</translation>
        </message>
        <message>
            <source>The boot partition is not found, or there are several</source>
            <translation>ブートパーティションが見つからないか、複数ある</translation>
        </message>
        <message>
            <source>No active partition or no boot manager.</source>
            <translation>アクティブなパーティションがないか、ブートマネージャーがありません。</translation>
        </message>
        <message>
            <source>bcdboot C:\Windows; diskpart: active</source>
            <translation>bcdboot C:\Windows; diskpart: active</translation>
        </message>
        <message>
            <source>Antivirus, firewall or hardening is in the way</source>
            <translation>ウイルス対策、ファイアウォール、または強化設定が妨げている</translation>
        </message>
        <message>
            <source>Security software can keep AWS's agents from starting.</source>
            <translation>セキュリティソフトウェアが AWS のエージェントの起動を妨げることがあります。</translation>
        </message>
        <message>
            <source>Switch it off before the export, and on again in EC2.</source>
            <translation>エクスポート前に無効にし、EC2 で再び有効にしてください。</translation>
        </message>
        <message>
            <source>.NET Framework 3.5 is missing</source>
            <translation>.NET Framework 3.5 がない</translation>
        </message>
        <message>
            <source>What AWS installs in Windows Server 2003 and 2008 needs it.</source>
            <translation>AWS が Windows Server 2003 と 2008 にインストールするものに必要です。</translation>
        </message>
        <message>
            <source>Install .NET Framework 3.5 SP1 and export again.</source>
            <translation>.NET Framework 3.5 SP1 をインストールし、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The machine did not reach the network</source>
            <translation>マシンがネットワークに接続できなかった</translation>
        </message>
        <message>
            <source>The same as for FirstBootFailure: no DHCP, or it did not start.</source>
            <translation>FirstBootFailure と同じく、DHCP がないか、起動しませんでした。</translation>
        </message>
        <message>
            <source>amigrate check, network and Windows groups.</source>
            <translation>amigrate check のネットワークと Windows のグループを確認してください。</translation>
        </message>
        <message>
            <source>The bucket lies in another Region</source>
            <translation>バケットが別のリージョンにある</translation>
        </message>
        <message>
            <source>An import reads from buckets of its own Region only.</source>
            <translation>インポートは、同じリージョンのバケットからのみ読み取ります。</translation>
        </message>
        <message>
            <source>amigrate migrate --region REGION of the bucket, or another bucket.</source>
            <translation>amigrate migrate --region REGION でバケットのリージョンを指定するか、別のバケットを使用してください。</translation>
        </message>
        <message>
            <source>There is no such object</source>
            <translation>そのオブジェクトがない</translation>
        </message>
        <message>
            <source>A name that is misspelt, an object that was deleted while the import waited, or no right to see it.</source>
            <translation>名前の誤り、インポートの待機中に削除されたオブジェクト、または参照する権限の不足です。</translation>
        </message>
        <message>
            <source>aws s3 ls s3://BUCKET/KEY</source>
            <translation>aws s3 ls s3://BUCKET/KEY</translation>
        </message>
        <message>
            <source>The KMS key cannot be used</source>
            <translation>KMS キーを使用できない</translation>
        </message>
        <message>
            <source>It is disabled, of another Region, or its policy lets neither you nor the role use it; where it is the account's default EBS key, leave it out of the call.</source>
            <translation>無効になっているか、別のリージョンのものか、ポリシーがお客様にもロールにも使用を許可していません。アカウントのデフォルトの EBS キーの場合は、呼び出しで指定しないでください。</translation>
        </message>
        <message>
            <source>amigrate doctor --account --kms-key KEY --repair</source>
            <translation>amigrate doctor --account --kms-key KEY --repair</translation>
        </message>
        <message>
            <source>Too many imports run at once</source>
            <translation>同時に実行されているインポートが多すぎる</translation>
        </message>
        <message>
            <source>An account has a quota of active import tasks a Region.</source>
            <translation>アカウントには、リージョンごとに実行中のインポートタスク数のクォータがあります。</translation>
        </message>
        <message>
            <source>Wait for one to end (this program queues by itself), or ask for more in Service Quotas.</source>
            <translation>いずれかが終わるのを待つか (このプログラムは自動的に順番を待ちます)、Service Quotas で引き上げを申請してください。</translation>
        </message>
        <message>
            <source>The caller may not do this</source>
            <translation>呼び出し元にこの操作の権限がない</translation>
        </message>
        <message>
            <source>An action is missing in the caller's policies, or a service control policy of the organisation denies it: AWS's words name which.</source>
            <translation>呼び出し元のポリシーにアクションがないか、組織のサービスコントロールポリシーが拒否しています。どちらかは AWS のメッセージに示されています。</translation>
        </message>
        <message>
            <source>amigrate doctor --account; amigrate policy --for caller writes the least that is needed.</source>
            <translation>amigrate doctor --account を実行してください。amigrate policy --for caller は必要最小限のポリシーを出力します。</translation>
        </message>
        <message>
            <source>The policy was not read as a file</source>
            <translation>ポリシーがファイルとして読み取られなかった</translation>
        </message>
        <message>
            <source>aws iam create-role takes file://trust-policy.json; without file:// it reads the name as the policy.</source>
            <translation>aws iam create-role には file://trust-policy.json と指定します。file:// がないと、名前がポリシーとして読み取られます。</translation>
        </message>
        <message>
            <source>amigrate policy --format aws writes commands that can be pasted.</source>
            <translation>amigrate policy --format aws は、そのまま貼り付けられるコマンドを出力します。</translation>
        </message>
        <message>
            <source>The task waited for too long</source>
            <translation>タスクが待機しすぎた</translation>
        </message>
        <message>
            <source>AWS cancels tasks that are not done after some days; a fault of the service, or a machine that never started.</source>
            <translation>AWS は数日たっても終わらないタスクをキャンセルします。サービスの障害か、起動しないままのマシンが原因です。</translation>
        </message>
        <message>
            <source>Begin it anew; with the boot mode uefi always name the platform. If it expires again, ask AWS Support with the task's id.</source>
            <translation>最初からやり直してください。ブートモード uefi では必ずプラットフォームを指定してください。再び期限切れになる場合は、タスクの ID を添えて AWS サポートに問い合わせてください。</translation>
        </message>
        <message>
            <source>The image or instance may not leave AWS</source>
            <translation>イメージまたはインスタンスを AWS の外へ出せない</translation>
        </message>
        <message>
            <source>Marketplace images, licences that AWS provides, encrypted snapshots, several volumes or interfaces are not exported.</source>
            <translation>Marketplace のイメージ、AWS が提供するライセンス、暗号化されたスナップショット、複数のボリュームやインターフェイスはエクスポートされません。</translation>
        </message>
        <message>
            <source>amigrate export AMI --check-only names which.</source>
            <translation>amigrate export AMI --check-only がどれかを示します。</translation>
        </message>
        <message>
            <source>An instance with several volumes is not exported</source>
            <translation>複数のボリュームを持つインスタンスはエクスポートされない</translation>
        </message>
        <message>
            <source>Instance export takes one.</source>
            <translation>インスタンスのエクスポートで扱えるボリュームは 1 つです。</translation>
        </message>
        <message>
            <source>Make an AMI of it and export that (ExportImage): amigrate export ami-…</source>
            <translation>AMI を作成し、それをエクスポートしてください (ExportImage): amigrate export ami-…</translation>
        </message>
        <message>
            <source>There is no room on the root volume</source>
            <translation>ルートボリュームに空きがない</translation>
        </message>
        <message>
            <source>AWS installs drivers: 250 MiB on Linux, 6 GiB on Windows have to be free.</source>
            <translation>AWS がドライバーをインストールするため、Linux では 250 MiB、Windows では 6 GiB の空きが必要です。</translation>
        </message>
        <message>
            <source>Remove what is not needed, or enlarge the disk, and export again.</source>
            <translation>不要なものを削除するかディスクを拡張し、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>A format that AWS imports</source>
            <translation>AWS がインポートできる形式</translation>
        </message>
        <message>
            <source>The file is an OVA, a stream-optimised VMDK, a fixed or dynamic VHD or VHDX, or a raw disk; told by its content, never by its name.</source>
            <translation>ファイルが OVA、ストリーム最適化 VMDK、固定または可変の VHD・VHDX、または raw ディスクであること。名前ではなく中身で判別します。</translation>
        </message>
        <message>
            <source>The content is {format}.</source>
            <translation>中身は {format} です。</translation>
        </message>
        <message>
            <source>The content is {format}, which the name does not say: give the format, not the name's ending, when importing by hand.</source>
            <translation>中身は {format} ですが、名前はそれを示していません。手動でインポートするときは、名前の末尾ではなくこの形式を指定してください。</translation>
        </message>
        <message>
            <source>The content is {format}, which AWS does not import.</source>
            <translation>中身は {format} で、AWS はインポートできません。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>ファイルが空です。</translation>
        </message>
        <message>
            <source>The content is no disk image: {reason}.</source>
            <translation>中身はディスクイメージではありません: {reason}。</translation>
        </message>
        <message>
            <source>Export the machine again as OVA, stream-optimised VMDK, VHD, VHDX or raw, and choose that file.</source>
            <translation>マシンを OVA、ストリーム最適化 VMDK、VHD、VHDX または raw としてもう一度エクスポートし、そのファイルを選択してください。</translation>
        </message>
        <message>
            <source>Repack it, which loses nothing: amigrate convert {path} DISK.vhdx.</source>
            <translation>再パックしてください (何も失われません): amigrate convert {path} DISK.vhdx。</translation>
        </message>
        <message>
            <source>VMDK is stream-optimised</source>
            <translation>VMDK がストリーム最適化形式である</translation>
        </message>
        <message>
            <source>A VMDK is of the kind streamOptimized: not sparse, flat, or split into 2 GB files, and compressed by DEFLATE.</source>
            <translation>VMDK の種類が streamOptimized であること。スパース、フラット、2 GB 分割ではなく、DEFLATE で圧縮されていること。</translation>
        </message>
        <message>
            <source>Every VMDK is streamOptimized.</source>
            <translation>すべての VMDK が streamOptimized です。</translation>
        </message>
        <message>
            <source>The VMDK is {kind}, not streamOptimized.</source>
            <translation>VMDK は streamOptimized ではなく {kind} です。</translation>
        </message>
        <message>
            <source>The VMDK says that its grains are not compressed.</source>
            <translation>VMDK に、グレインが圧縮されていないと記録されています。</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vmdk. Or export the machine again as OVF or OVA (ovftool vi://HOST/VM machine.ova), which writes this kind.</source>
            <translation>再パックしてください: amigrate convert {path} DISK.vmdk。または、マシンを OVF か OVA としてもう一度エクスポートすると (ovftool vi://HOST/VM machine.ova)、この種類になります。</translation>
        </message>
        <message>
            <source>VMDK comes from VMware's OVF export</source>
            <translation>VMDK が VMware の OVF エクスポートによるものである</translation>
        </message>
        <message>
            <source>A VMDK was made by the OVF export of a VMware product.</source>
            <translation>VMDK が VMware 製品の OVF エクスポートで作成されたものであること。</translation>
        </message>
        <message>
            <source>The headers bear the marks of VMware's export.</source>
            <translation>ヘッダーに VMware のエクスポートの特徴があります。</translation>
        </message>
        <message>
            <source>The headers show another maker than VMware's OVF export.</source>
            <translation>ヘッダーは、VMware の OVF エクスポート以外で作成されたことを示しています。</translation>
        </message>
        <message>
            <source>Nothing in the headers tells which program made it.</source>
            <translation>ヘッダーからは、どのプログラムが作成したかわかりません。</translation>
        </message>
        <message>
            <source>If the import refuses the file, export the machine from VMware as OVF or OVA (ovftool vi://HOST/VM machine.ova), or repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>インポートでファイルが拒否された場合は、VMware からマシンを OVF か OVA としてエクスポートするか (ovftool vi://HOST/VM machine.ova)、再パックしてください: amigrate convert {path} DISK.vhdx。</translation>
        </message>
        <message>
            <source>The guide of 2019 asked that a VMDK be made by the OVF export of a VMware product; today's guide has dropped the sentence.</source>
            <translation>2019 年のガイドは、VMDK が VMware 製品の OVF エクスポートで作成されていることを求めていました。現在のガイドにこの記述はありません。</translation>
        </message>
        <message>
            <source>VHD is fixed or dynamic, and whole</source>
            <translation>VHD が固定または可変で、完全である</translation>
        </message>
        <message>
            <source>A VHD is fixed or dynamic, not differencing; its footers are equal, its checksums right, and its size agrees with the file's.</source>
            <translation>VHD が差分形式ではなく固定または可変で、フッターが一致し、チェックサムが正しく、サイズがファイルと合っていること。</translation>
        </message>
        <message>
            <source>Footers and checksums agree, and no parent is needed.</source>
            <translation>フッターとチェックサムは一致し、親は不要です。</translation>
        </message>
        <message>
            <source>The VHD is differencing: it holds only the changes to another file.</source>
            <translation>VHD は差分形式で、別のファイルとの差分しか含みません。</translation>
        </message>
        <message>
            <source>The footer at the end and its copy at the start differ.</source>
            <translation>末尾のフッターと先頭のコピーが異なります。</translation>
        </message>
        <message>
            <source>A checksum of the VHD is wrong.</source>
            <translation>VHD のチェックサムに誤りがあります。</translation>
        </message>
        <message>
            <source>The size in the footer does not agree with the file.</source>
            <translation>フッターのサイズがファイルと合いません。</translation>
        </message>
        <message>
            <source>Write it anew: amigrate convert {path} DISK.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</source>
            <translation>書き直してください: amigrate convert {path} DISK.vhdx、または Hyper-V で: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx。</translation>
        </message>
        <message>
            <source>Merge it into its parent first. In Hyper-V: Merge-VHD -Path CHILD.vhd -DestinationPath PARENT.vhd, or export the machine (Export-VM) and choose the merged file.</source>
            <translation>先に親と結合してください。Hyper-V では Merge-VHD -Path CHILD.vhd -DestinationPath PARENT.vhd を実行するか、マシンをエクスポートし (Export-VM)、結合されたファイルを選択してください。</translation>
        </message>
        <message>
            <source>VHDX is fixed or dynamic, and settled</source>
            <translation>VHDX が固定または可変で、確定している</translation>
        </message>
        <message>
            <source>A VHDX is fixed or dynamic, not differencing; its checksums are right and its log is replayed.</source>
            <translation>VHDX が差分形式ではなく固定または可変で、チェックサムが正しく、ログが再生済みであること。</translation>
        </message>
        <message>
            <source>The checksums are right, the log is empty, and no parent is needed.</source>
            <translation>チェックサムは正しく、ログは空で、親は不要です。</translation>
        </message>
        <message>
            <source>The VHDX is differencing: it holds only the changes to another file.</source>
            <translation>VHDX は差分形式で、別のファイルとの差分しか含みません。</translation>
        </message>
        <message>
            <source>A checksum of the VHDX is wrong.</source>
            <translation>VHDX のチェックサムに誤りがあります。</translation>
        </message>
        <message>
            <source>The log holds changes that have not been written to their places: the file was copied while it was in use.</source>
            <translation>本来の位置に書き込まれていない変更がログに残っています。使用中にファイルがコピーされました。</translation>
        </message>
        <message>
            <source>Write it anew: amigrate convert {path} NEW.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhdx -DestinationPath NEW.vhdx.</source>
            <translation>書き直してください: amigrate convert {path} NEW.vhdx、または Hyper-V で: Convert-VHD -Path OLD.vhdx -DestinationPath NEW.vhdx。</translation>
        </message>
        <message>
            <source>Merge it into its parent first. In Hyper-V: Merge-VHD -Path CHILD.avhdx -DestinationPath PARENT.vhdx, or export the machine (Export-VM) and choose the merged file.</source>
            <translation>先に親と結合してください。Hyper-V では Merge-VHD -Path CHILD.avhdx -DestinationPath PARENT.vhdx を実行するか、マシンをエクスポートし (Export-VM)、結合されたファイルを選択してください。</translation>
        </message>
        <message>
            <source>Shut the machine down and copy the file again. Or let Windows replay the log: Mount-VHD -Path {path}; Dismount-VHD -Path {path}. Or write it anew: amigrate convert {path} NEW.vhdx.</source>
            <translation>マシンをシャットダウンし、ファイルをもう一度コピーしてください。または Windows にログを再生させてください: Mount-VHD -Path {path}; Dismount-VHD -Path {path}。または書き直してください: amigrate convert {path} NEW.vhdx。</translation>
        </message>
        <message>
            <source>OVA is one well-formed archive</source>
            <translation>OVA が正しい形の 1 つのアーカイブである</translation>
        </message>
        <message>
            <source>An OVA is one tar file with the OVF first, one virtual system, every file that the OVF names, and right digests in its manifest.</source>
            <translation>OVA が 1 つの tar ファイルで、OVF が先頭にあり、仮想システムが 1 つで、OVF が挙げるすべてのファイルがあり、マニフェストのダイジェストが正しいこと。</translation>
        </message>
        <message>
            <source>The OVF comes first, and its disks are in the archive ({count}). The digests of the manifest are compared by a deep check (--deep).</source>
            <translation>OVF が先頭にあり、そのディスクはアーカイブ内にあります ({count})。マニフェストのダイジェストは詳細チェック (--deep) で照合します。</translation>
        </message>
        <message>
            <source>The OVF comes first, its disks are in the archive ({count}), and the digests of the manifest were compared.</source>
            <translation>OVF が先頭にあり、そのディスクはアーカイブ内にあり ({count})、マニフェストのダイジェストも照合しました。</translation>
        </message>
        <message>
            <source>The archive is not as an OVA has to be: {reason}.</source>
            <translation>アーカイブが OVA の要件を満たしていません: {reason}。</translation>
        </message>
        <message>
            <source>The OVF is not as an import needs it: {reason}.</source>
            <translation>OVF がインポートの要件を満たしていません: {reason}。</translation>
        </message>
        <message>
            <source>Export the machine again into one OVA: ovftool vi://HOST/VM machine.ova; a folder with an OVF becomes one by: ovftool machine.ovf machine.ova. Copy it whole, and do not repack it by hand.</source>
            <translation>マシンを 1 つの OVA としてもう一度エクスポートしてください: ovftool vi://HOST/VM machine.ova。OVF のあるフォルダーは次のコマンドで OVA になります: ovftool machine.ovf machine.ova。全体をコピーし、手作業で再パックしないでください。</translation>
        </message>
        <message>
            <source>OVA members are whole and not compressed</source>
            <translation>OVA のメンバーが分割・圧縮されていない</translation>
        </message>
        <message>
            <source>The disks in an OVA are not split into chunks and not compressed by gzip.</source>
            <translation>OVA 内のディスクがチャンクに分割されておらず、gzip で圧縮されていないこと。</translation>
        </message>
        <message>
            <source>Each disk is one member, not compressed by gzip.</source>
            <translation>各ディスクは 1 つのメンバーで、gzip で圧縮されていません。</translation>
        </message>
        <message>
            <source>A disk is split into several members.</source>
            <translation>ディスクが複数のメンバーに分割されています。</translation>
        </message>
        <message>
            <source>A disk is compressed by gzip.</source>
            <translation>ディスクが gzip で圧縮されています。</translation>
        </message>
        <message>
            <source>Export without chunks: ovftool without --chunkSize. Or join and repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>チャンクなしでエクスポートしてください: ovftool を --chunkSize なしで実行。または結合して再パックしてください: amigrate convert {path} DISK.vhdx。</translation>
        </message>
        <message>
            <source>Export without compression: ovftool without --compress. Or unpack it by hand: tar -xf {path}, gunzip the disk, and choose the disk's own file.</source>
            <translation>圧縮なしでエクスポートしてください: ovftool を --compress なしで実行。または手作業で展開し (tar -xf {path}、ディスクを gunzip)、ディスク自体のファイルを選択してください。</translation>
        </message>
        <message>
            <source>No SEsparse VMDK</source>
            <translation>SEsparse の VMDK がない</translation>
        </message>
        <message>
            <source>No disk is in VMware's SEsparse format, in which snapshots are kept.</source>
            <translation>スナップショットの保存に使われる VMware の SEsparse 形式のディスクがないこと。</translation>
        </message>
        <message>
            <source>No disk is SEsparse.</source>
            <translation>SEsparse のディスクはありません。</translation>
        </message>
        <message>
            <source>The disk is a VMware snapshot in SEsparse format.</source>
            <translation>ディスクは SEsparse 形式の VMware スナップショットです。</translation>
        </message>
        <message>
            <source>Consolidate the snapshots (vSphere: Snapshots, Delete All; vim-cmd vmsvc/snapshot.removeall ID) and export the machine again as OVA.</source>
            <translation>スナップショットを統合し (vSphere: Snapshots、Delete All。または vim-cmd vmsvc/snapshot.removeall ID)、マシンを OVA としてもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>No raw device mapping</source>
            <translation>raw デバイスマッピングがない</translation>
        </message>
        <message>
            <source>No disk stands for a LUN (raw device mapping).</source>
            <translation>LUN を表すディスク (raw デバイスマッピング) がないこと。</translation>
        </message>
        <message>
            <source>Every disk is a file of its own.</source>
            <translation>すべてのディスクが独立したファイルです。</translation>
        </message>
        <message>
            <source>The disk only points to a LUN of the storage.</source>
            <translation>ディスクはストレージの LUN を指しているだけです。</translation>
        </message>
        <message>
            <source>Copy the LUN into a file: vmkfstools -i OLD.vmdk NEW.vmdk -d thin, put it into the machine in place of the mapping, and export again.</source>
            <translation>LUN をファイルにコピーし (vmkfstools -i OLD.vmdk NEW.vmdk -d thin)、マッピングの代わりにマシンに組み込んで、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>The data is whole</source>
            <translation>データが完全である</translation>
        </message>
        <message>
            <source>Nothing is cut off: every table points into the file, and every compressed grain can be inflated. The structure is always checked; the contents with --deep.</source>
            <translation>途中で切れておらず、すべてのテーブルがファイル内を指し、圧縮されたすべてのグレインを展開できること。構造は常に、内容は --deep でチェックします。</translation>
        </message>
        <message>
            <source>Every table points into the file. The stored blocks themselves are read by a deep check (--deep).</source>
            <translation>すべてのテーブルがファイル内を指しています。格納されたブロック自体は詳細チェック (--deep) で読み取ります。</translation>
        </message>
        <message>
            <source>Every table points into the file, and all that is stored was read.</source>
            <translation>すべてのテーブルがファイル内を指し、格納されたものをすべて読み取りました。</translation>
        </message>
        <message>
            <source>The file holds every byte of the disk.</source>
            <translation>ファイルはディスクの全バイトを含んでいます。</translation>
        </message>
        <message>
            <source>The file is damaged or cut off: {reason}.</source>
            <translation>ファイルが破損しているか、途中で切れています: {reason}。</translation>
        </message>
        <message>
            <source>A file that holds the disk's data cannot be had: {reason}.</source>
            <translation>ディスクのデータを含むファイルを使用できません: {reason}。</translation>
        </message>
        <message>
            <source>Put the files that the descriptor names beside it, in one folder and under their own names; or export the machine again as one file: ovftool vi://HOST/VM machine.ova.</source>
            <translation>ディスクリプターが挙げるファイルを、元の名前のまま同じフォルダーに置いてください。または、マシンを 1 つのファイルとしてもう一度エクスポートしてください: ovftool vi://HOST/VM machine.ova。</translation>
        </message>
        <message>
            <source>Copy the file again from where it came and compare the size and the checksum (sha256sum; Windows: Get-FileHash); if that does not help, export the machine again.</source>
            <translation>コピー元からファイルをもう一度コピーし、サイズとチェックサムを比べてください (sha256sum。Windows: Get-FileHash)。それでも解決しない場合は、マシンをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>No snapshot chain</source>
            <translation>スナップショットチェーンがない</translation>
        </message>
        <message>
            <source>No disk needs another file as its parent.</source>
            <translation>親として別のファイルを必要とするディスクがないこと。</translation>
        </message>
        <message>
            <source>No disk needs a parent.</source>
            <translation>親を必要とするディスクはありません。</translation>
        </message>
        <message>
            <source>The file holds only the changes to another one.</source>
            <translation>ファイルには別のファイルとの差分しかありません。</translation>
        </message>
        <message>
            <source>Consolidate the snapshots before the export. Hyper-V: Merge-VHD, or delete the checkpoints. VMware: Snapshots, Delete All. QEMU: qemu-img convert OVERLAY.qcow2 -O raw DISK.raw.</source>
            <translation>エクスポート前にスナップショットを統合してください。Hyper-V: Merge-VHD、またはチェックポイントを削除。VMware: Snapshots、Delete All。QEMU: qemu-img convert OVERLAY.qcow2 -O raw DISK.raw。</translation>
        </message>
        <message>
            <source>AWS takes the container as it is</source>
            <translation>AWS がコンテナをそのまま受け付ける</translation>
        </message>
        <message>
            <source>The container needs no repacking. What AWS cannot take and the program can read (qcow2, VDI, flat, sparse or split VMDK, chunked OVA) it can repack.</source>
            <translation>コンテナの再パックが不要であること。AWS が受け付けなくてもプログラムが読み取れるもの (qcow2、VDI、フラット・スパース・分割 VMDK、チャンク分割された OVA) は再パックできます。</translation>
        </message>
        <message>
            <source>Nothing has to be repacked.</source>
            <translation>再パックは不要です。</translation>
        </message>
        <message>
            <source>AWS does not take this container, but its disks can be read and repacked.</source>
            <translation>AWS はこのコンテナを受け付けませんが、ディスクは読み取れ、再パックできます。</translation>
        </message>
        <message>
            <source>AWS does not take this container, and its disks cannot be read in full.</source>
            <translation>AWS はこのコンテナを受け付けず、ディスクも完全には読み取れません。</translation>
        </message>
        <message>
            <source>No disk could be read: see the other rules on containers.</source>
            <translation>ディスクを読み取れませんでした。コンテナに関するほかのルールを参照してください。</translation>
        </message>
        <message>
            <source>Let the program repack it when it migrates, or do it beforehand: amigrate convert {path} DISK.vhdx.</source>
            <translation>移行時にプログラムに再パックさせるか、事前に行ってください: amigrate convert {path} DISK.vhdx。</translation>
        </message>
        <message>
            <source>Bring together the files that belong to this disk, or export the machine again as OVA, VHDX or raw.</source>
            <translation>このディスクに属するファイルを揃えるか、マシンを OVA、VHDX または raw としてもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>At most {volumes} volumes</source>
            <translation>ボリュームは {volumes} 個以下</translation>
        </message>
        <message>
            <source>A machine has at most {volumes} volumes; more can be imported one by one as snapshots.</source>
            <translation>マシンのボリュームは {volumes} 個以下であること。それを超える分は、スナップショットとして 1 つずつインポートできます。</translation>
        </message>
        <message>
            <source>Disks of the machine: {count}.</source>
            <translation>マシンのディスク: {count}。</translation>
        </message>
        <message>
            <source>The machine has {count} disks.</source>
            <translation>マシンにはディスクが {count} 台あります。</translation>
        </message>
        <message>
            <source>Leave out data disks ({excess} too many) and import those one by one: aws ec2 import-snapshot; attach the volumes after the launch.</source>
            <translation>データディスクを除き ({excess} 台超過)、1 台ずつインポートしてください: aws ec2 import-snapshot。ボリュームは起動後にアタッチしてください。</translation>
        </message>
        <message>
            <source>Boot volume of at most {boot_size}</source>
            <translation>ブートボリュームは {boot_size} 以下</translation>
        </message>
        <message>
            <source>The boot volume has at most {boot_size}, uncompressed.</source>
            <translation>ブートボリュームが、非圧縮で {boot_size} 以下であること。</translation>
        </message>
        <message>
            <source>The boot volume has {size}.</source>
            <translation>ブートボリュームは {size} です。</translation>
        </message>
        <message>
            <source>The boot volume has {size}, and what it holds could not be read.</source>
            <translation>ブートボリュームは {size} で、その中身を読み取れませんでした。</translation>
        </message>
        <message>
            <source>The limit holds only where AWS turns a GPT volume into an MBR one, which it does not here.</source>
            <translation>この上限は AWS が GPT ボリュームを MBR に変換する場合だけのもので、今回は該当しません。</translation>
        </message>
        <message>
            <source>The boot volume has {size}: AWS keeps it as GPT, and it starts by UEFI. Choose the boot mode uefi.</source>
            <translation>ブートボリュームは {size} です。AWS は GPT のまま維持し、UEFI で起動します。ブートモード uefi を選択してください。</translation>
        </message>
        <message>
            <source>The boot volume has {size}, is GPT, and has nothing to start it by UEFI.</source>
            <translation>ブートボリュームは {size} の GPT で、UEFI で起動するためのものがありません。</translation>
        </message>
        <message>
            <source>Shrink the file systems and the boot disk below {boot_size} (Linux: resize2fs and GParted; Windows: Disk Management, Shrink Volume), or move data to a second disk.</source>
            <translation>ファイルシステムとブートディスクを {boot_size} 未満に縮小するか (Linux: resize2fs と GParted。Windows: ディスクの管理、ボリュームの縮小)、データを 2 台目のディスクへ移してください。</translation>
        </message>
        <message>
            <source>Boot volume of at most {boot_size} where GPT becomes MBR</source>
            <translation>GPT が MBR になる場合、ブートボリュームは {boot_size} 以下</translation>
        </message>
        <message>
            <source>A Windows boot volume that AWS turns from GPT into MBR has at most {boot_size}.</source>
            <translation>AWS が GPT から MBR に変換する Windows のブートボリュームが {boot_size} 以下であること。</translation>
        </message>
        <message>
            <source>Data volumes of at most {data_size}</source>
            <translation>データボリュームは {data_size} 以下</translation>
        </message>
        <message>
            <source>No volume besides the boot volume is larger than {data_size}.</source>
            <translation>ブートボリューム以外に {data_size} を超えるボリュームがないこと。</translation>
        </message>
        <message>
            <source>The largest volume has {size}.</source>
            <translation>最大のボリュームは {size} です。</translation>
        </message>
        <message>
            <source>A volume has {size}.</source>
            <translation>{size} のボリュームがあります。</translation>
        </message>
        <message>
            <source>There is no volume besides the boot volume.</source>
            <translation>ブートボリューム以外のボリュームはありません。</translation>
        </message>
        <message>
            <source>Split the data over smaller disks, or copy it after the launch to EBS volumes of the size that it needs (AWS DataSync, rsync, robocopy).</source>
            <translation>データをより小さいディスクに分けるか、起動後に必要なサイズの EBS ボリュームへコピーしてください (AWS DataSync、rsync、robocopy)。</translation>
        </message>
        <message>
            <source>Volumes below {data_size}</source>
            <translation>ボリュームは {data_size} 未満</translation>
        </message>
        <message>
            <source>Every volume is smaller than {data_size}, which is what ImportImage takes (16 TiB is the end for every way).</source>
            <translation>すべてのボリュームが、ImportImage の受け付ける {data_size} より小さいこと (どの方法でも上限は 16 TiB です)。</translation>
        </message>
        <message>
            <source>No manifest needed</source>
            <translation>マニフェストが不要</translation>
        </message>
        <message>
            <source>A volume of more than {manifest_size} needs an import manifest where the older interfaces are used.</source>
            <translation>古いインターフェイスを使う場合、{manifest_size} を超えるボリュームにはインポートマニフェストが必要です。</translation>
        </message>
        <message>
            <source>A volume has {size}, which is over {manifest_size}.</source>
            <translation>{size} のボリュームがあり、{manifest_size} を超えています。</translation>
        </message>
        <message>
            <source>Choose another route (`amigrate routes`): a direct one needs no manifest; `--route volume` sends the disk in parts and writes the manifest.</source>
            <translation>別の経路を選択してください (`amigrate routes`)。直接の経路にマニフェストは不要です。`--route volume` はディスクをパートに分けて送信し、マニフェストを書き出します。</translation>
        </message>
        <message>
            <source>Linux volumes are MBR</source>
            <translation>Linux のボリュームが MBR である</translation>
        </message>
        <message>
            <source>The boot volume of a Linux has an MBR partition table.</source>
            <translation>Linux のブートボリュームのパーティションテーブルが MBR であること。</translation>
        </message>
        <message>
            <source>The boot volume is {table}.</source>
            <translation>ブートボリュームは {table} です。</translation>
        </message>
        <message>
            <source>The boot volume is MBR; data volumes may be GPT.</source>
            <translation>ブートボリュームは MBR です。データボリュームは GPT でもかまいません。</translation>
        </message>
        <message>
            <source>The boot volume is GPT.</source>
            <translation>ブートボリュームは GPT です。</translation>
        </message>
        <message>
            <source>The boot volume is GPT with an MBR that lists some of its partitions too (hybrid).</source>
            <translation>ブートボリュームは GPT で、MBR にもパーティションの一部が記載されています (ハイブリッド)。</translation>
        </message>
        <message>
            <source>The boot disk has no partition table.</source>
            <translation>ブートディスクにパーティションテーブルがありません。</translation>
        </message>
        <message>
            <source>The partition table of the boot disk contradicts itself.</source>
            <translation>ブートディスクのパーティションテーブルに矛盾があります。</translation>
        </message>
        <message>
            <source>Turn it into MBR on a copy: give GRUB an MBR gap or boot partition, sgdisk --gpttombr=1:2:3:4 /dev/sda, then grub-install /dev/sda in the machine. Or judge by today's edition: AWS has taken GPT since.</source>
            <translation>コピー上で MBR に変換してください: GRUB 用に MBR ギャップまたはブートパーティションを確保し、sgdisk --gpttombr=1:2:3:4 /dev/sda、続いてマシンで grub-install /dev/sda を実行します。または現在の版を判定基準にしてください。AWS はその後 GPT を受け付けるようになっています。</translation>
        </message>
        <message>
            <source>Drop the GPT on a copy: sgdisk --gpttombr=1:2:3:4 /dev/sda, then grub-install /dev/sda in the machine. Or judge by today's edition: AWS has taken GPT since.</source>
            <translation>コピー上で GPT を取り除いてください: sgdisk --gpttombr=1:2:3:4 /dev/sda、続いてマシンで grub-install /dev/sda を実行します。または現在の版を判定基準にしてください。AWS はその後 GPT を受け付けるようになっています。</translation>
        </message>
        <message>
            <source>Choose the image of the whole disk, not of one partition. A file system without a table can be put into one: create a disk with one partition, copy it there, and install GRUB.</source>
            <translation>1 つのパーティションではなく、ディスク全体のイメージを選択してください。テーブルのないファイルシステムはテーブルに収められます。パーティションが 1 つのディスクを作成し、そこへコピーして、GRUB をインストールしてください。</translation>
        </message>
        <message>
            <source>Look at it with gdisk -l DISK.raw and mend it (gdisk: r, then v); if the copy is at fault, export the machine again.</source>
            <translation>gdisk -l DISK.raw で確認して修正してください (gdisk: r、続いて v)。コピーに問題がある場合は、マシンをもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Linux volumes have a partition table</source>
            <translation>Linux のボリュームにパーティションテーブルがある</translation>
        </message>
        <message>
            <source>The boot volume of a Linux has an MBR or a GPT partition table.</source>
            <translation>Linux のブートボリュームに MBR または GPT のパーティションテーブルがあること。</translation>
        </message>
        <message>
            <source>Choose the image of the whole disk, not of one partition; a damaged table is mended with gdisk (r, then v) on a copy.</source>
            <translation>1 つのパーティションではなく、ディスク全体のイメージを選択してください。破損したテーブルはコピー上で gdisk (r、続いて v) で修正できます。</translation>
        </message>
        <message>
            <source>Windows GPT volumes come as VHDX</source>
            <translation>Windows の GPT ボリュームが VHDX である</translation>
        </message>
        <message>
            <source>A GPT volume of a Windows is taken as VHDX only.</source>
            <translation>Windows の GPT ボリュームは VHDX でのみ受け付けられます。</translation>
        </message>
        <message>
            <source>The container suits the GPT volume.</source>
            <translation>コンテナは GPT ボリュームに適しています。</translation>
        </message>
        <message>
            <source>No volume is GPT.</source>
            <translation>GPT のボリュームはありません。</translation>
        </message>
        <message>
            <source>The volume is GPT and comes as {format}.</source>
            <translation>ボリュームは GPT で、コンテナは {format} です。</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</source>
            <translation>再パックしてください: amigrate convert {path} DISK.vhdx、または Hyper-V で: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx。</translation>
        </message>
        <message>
            <source>Windows GPT volumes</source>
            <translation>Windows の GPT ボリューム</translation>
        </message>
        <message>
            <source>A GPT volume of a Windows is taken in every container.</source>
            <translation>Windows の GPT ボリュームは、どのコンテナでも受け付けられます。</translation>
        </message>
        <message>
            <source>Starts by BIOS</source>
            <translation>BIOS で起動する</translation>
        </message>
        <message>
            <source>Only a Windows in a VHDX may start by UEFI; it is turned into MBR and BIOS, so it may have at most 4 partitions that need to stay.</source>
            <translation>UEFI で起動できるのは VHDX の Windows だけです。MBR と BIOS に変換されるため、残す必要のあるパーティションは 4 つまでです。</translation>
        </message>
        <message>
            <source>It can be started by UEFI.</source>
            <translation>UEFI で起動できます。</translation>
        </message>
        <message>
            <source>It starts by BIOS: there is no EFI system partition.</source>
            <translation>BIOS で起動します。EFI システムパーティションはありません。</translation>
        </message>
        <message>
            <source>It can be started by BIOS; the EFI system partition has no EFI/BOOT/BOOTX64.EFI, so the boot mode must be legacy-bios.</source>
            <translation>BIOS で起動できます。EFI システムパーティションに EFI/BOOT/BOOTX64.EFI がないため、ブートモードは legacy-bios でなければなりません。</translation>
        </message>
        <message>
            <source>It starts by UEFI, and AWS turns it into MBR and BIOS; {count} partitions stay.</source>
            <translation>UEFI で起動し、AWS が MBR と BIOS に変換します。{count} 個のパーティションが残ります。</translation>
        </message>
        <message>
            <source>The disk has an EFI system partition.</source>
            <translation>ディスクに EFI システムパーティションがあります。</translation>
        </message>
        <message>
            <source>The disk has an EFI system partition and does not come as VHDX.</source>
            <translation>ディスクに EFI システムパーティションがありますが、VHDX ではありません。</translation>
        </message>
        <message>
            <source>{count} partitions would have to stay, and an MBR has room for 4 primary ones.</source>
            <translation>{count} 個のパーティションを残す必要がありますが、MBR に入るプライマリパーティションは 4 個です。</translation>
        </message>
        <message>
            <source>The EFI system partition has no EFI/BOOT/BOOTX64.EFI, and EC2 starts nothing else.</source>
            <translation>EFI システムパーティションに EFI/BOOT/BOOTX64.EFI がありません。EC2 はそれ以外を起動しません。</translation>
        </message>
        <message>
            <source>This Windows needs UEFI, and there is no EFI system partition.</source>
            <translation>この Windows には UEFI が必要ですが、EFI システムパーティションがありません。</translation>
        </message>
        <message>
            <source>Install GRUB for BIOS (grub-install --target=i386-pc /dev/sda) and remove the EFI system partition on a copy, with an MBR table. Or judge by today's edition: AWS has taken UEFI since.</source>
            <translation>BIOS 用の GRUB をインストールし (grub-install --target=i386-pc /dev/sda)、MBR テーブルのコピー上で EFI システムパーティションを削除してください。または現在の版を判定基準にしてください。AWS はその後 UEFI を受け付けるようになっています。</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>再パックしてください: amigrate convert {path} DISK.vhdx。</translation>
        </message>
        <message>
            <source>Remove recovery or vendor partitions (diskpart: select partition N, delete partition override) until 4 are left besides the reserved one.</source>
            <translation>予約パーティション以外が 4 つになるまで、回復用やベンダーのパーティションを削除してください (diskpart: select partition N、delete partition override)。</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi</source>
            <translation>EC2 が探す場所にローダーを置いてください: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable, or dpkg-reconfigure grub-efi-amd64 and answer yes to “Force extra installation to the EFI removable media path”.</source>
            <translation>EC2 が探す場所にローダーを置いてください: grub-install --target=x86_64-efi --removable、または dpkg-reconfigure grub-efi-amd64 を実行し、“Force extra installation to the EFI removable media path” に yes と答えます。</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: yum reinstall shim-x64 grub2-efi-x64, then look for /boot/efi/EFI/BOOT/BOOTX64.EFI.</source>
            <translation>EC2 が探す場所にローダーを置いてください: yum reinstall shim-x64 grub2-efi-x64 を実行し、/boot/efi/EFI/BOOT/BOOTX64.EFI を確認します。</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: shim-install --removable (or grub2-install --target=x86_64-efi --removable).</source>
            <translation>EC2 が探す場所にローダーを置いてください: shim-install --removable (または grub2-install --target=x86_64-efi --removable)。</translation>
        </message>
        <message>
            <source>Turn the disk into GPT and UEFI in Windows: mbr2gpt /convert /allowFullOS, set the machine's firmware to UEFI, start it once, and export again.</source>
            <translation>Windows でディスクを GPT と UEFI に変換し (mbr2gpt /convert /allowFullOS)、マシンのファームウェアを UEFI に設定し、一度起動してから、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Starts by BIOS, or by UEFI from EFI/BOOT/BOOTX64.EFI</source>
            <translation>BIOS、または EFI/BOOT/BOOTX64.EFI からの UEFI で起動する</translation>
        </message>
        <message>
            <source>A machine may start by BIOS or by UEFI; a Linux that starts by UEFI has EFI/BOOT/BOOTX64.EFI on its EFI system partition.</source>
            <translation>マシンは BIOS でも UEFI でも起動できます。UEFI で起動する Linux では、EFI システムパーティションに EFI/BOOT/BOOTX64.EFI があること。</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi. A Windows that needs UEFI (Windows 11): mbr2gpt /convert /allowFullOS.</source>
            <translation>EC2 が探す場所にローダーを置いてください: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi。UEFI が必要な Windows (Windows 11) の場合: mbr2gpt /convert /allowFullOS。</translation>
        </message>
        <message>
            <source>Root and boot record on one disk</source>
            <translation>ルートとブートレコードが同じディスクにある</translation>
        </message>
        <message>
            <source>The root volume lies on the disk that holds the boot record.</source>
            <translation>ルートボリュームが、ブートレコードのあるディスクにあること。</translation>
        </message>
        <message>
            <source>Root and boot record lie on disk {disk}.</source>
            <translation>ルートとブートレコードはディスク {disk} にあります。</translation>
        </message>
        <message>
            <source>The root volume lies on {root}, the boot record on disk {disk}.</source>
            <translation>ルートボリュームは {root}、ブートレコードはディスク {disk} にあります。</translation>
        </message>
        <message>
            <source>Move the root to the disk that the machine starts from (LVM: pvmove; else copy it and update fstab), or install the boot loader on the root's disk and export that disk as the first.</source>
            <translation>ルートをマシンの起動ディスクへ移すか (LVM: pvmove。それ以外はコピーして fstab を更新)、ルートのあるディスクにブートローダーをインストールし、そのディスクを先頭としてエクスポートしてください。</translation>
        </message>
        <message>
            <source>One operating system only</source>
            <translation>オペレーティングシステムが 1 つだけである</translation>
        </message>
        <message>
            <source>There is one operating system on the disks, not several to choose from.</source>
            <translation>ディスク上のオペレーティングシステムが 1 つで、選択肢が複数ないこと。</translation>
        </message>
        <message>
            <source>One operating system was found.</source>
            <translation>オペレーティングシステムが 1 つ見つかりました。</translation>
        </message>
        <message>
            <source>{count} operating systems were found.</source>
            <translation>オペレーティングシステムが {count} 個見つかりました。</translation>
        </message>
        <message>
            <source>The boot menu of Windows lists {count} operating systems.</source>
            <translation>Windows のブートメニューにオペレーティングシステムが {count} 個あります。</translation>
        </message>
        <message>
            <source>One operating system was found, but the boot menu of Windows could not be read.</source>
            <translation>オペレーティングシステムが 1 つ見つかりましたが、Windows のブートメニューを読み取れませんでした。</translation>
        </message>
        <message>
            <source>Leave the disk or partition of the other system out of the export, or delete it; each system is imported by itself.</source>
            <translation>もう一方のシステムのディスクまたはパーティションをエクスポートから除くか、削除してください。システムは 1 つずつインポートします。</translation>
        </message>
        <message>
            <source>Remove the other entries: bcdedit /enum, then bcdedit /delete IDENTIFIER (or msconfig, Boot).</source>
            <translation>ほかのエントリを削除してください: bcdedit /enum、続いて bcdedit /delete IDENTIFIER (または msconfig の「ブート」)。</translation>
        </message>
        <message>
            <source>No encrypted volumes</source>
            <translation>暗号化されたボリュームがない</translation>
        </message>
        <message>
            <source>No volume is encrypted by the guest (LUKS, BitLocker).</source>
            <translation>ゲストが暗号化したボリューム (LUKS、BitLocker) がないこと。</translation>
        </message>
        <message>
            <source>No volume is encrypted (volumes read: {count}).</source>
            <translation>暗号化されたボリュームはありません (読み取ったボリューム: {count})。</translation>
        </message>
        <message>
            <source>A volume is encrypted ({kinds}).</source>
            <translation>暗号化されたボリュームがあります ({kinds})。</translation>
        </message>
        <message>
            <source>No volume could be read.</source>
            <translation>ボリュームを読み取れませんでした。</translation>
        </message>
        <message>
            <source>/etc/crypttab names encrypted devices ({names}), of which the volumes themselves show nothing.</source>
            <translation>/etc/crypttab に暗号化デバイス({names})が記されていますが、ボリューム自体にはその痕跡がありません。</translation>
        </message>
        <message>
            <source>Copy the data to an unencrypted volume, or decrypt it in place from a rescue system (cryptsetup reencrypt --decrypt). EBS can encrypt the volumes after the import.</source>
            <translation>データを暗号化されていないボリュームへコピーするか、レスキューシステムからその場で復号してください (cryptsetup reencrypt --decrypt)。インポート後に EBS でボリュームを暗号化できます。</translation>
        </message>
        <message>
            <source>Write the data to unencrypted volumes and take the lines out of /etc/crypttab and /etc/fstab; a swap with a passing key: swapoff -a, cryptsetup close NAME, mkswap DEVICE. EBS can encrypt the volumes after the import.</source>
            <translation>データを暗号化されていないボリュームに書き移し、該当行を /etc/crypttab と /etc/fstab から削除してください。使い捨ての鍵によるスワップの場合: swapoff -a、cryptsetup close NAME、mkswap DEVICE。ボリュームはインポート後に EBS で暗号化できます。</translation>
        </message>
        <message>
            <source>Decrypt it and wait for the end: manage-bde -off C: ; manage-bde -status. EBS can encrypt the volumes after the import.</source>
            <translation>復号し、完了を待ってください: manage-bde -off C: ; manage-bde -status。インポート後に EBS でボリュームを暗号化できます。</translation>
        </message>
        <message>
            <source>LVM groups are complete</source>
            <translation>LVM のグループが揃っている</translation>
        </message>
        <message>
            <source>Every physical volume of the root's volume group is among the disks.</source>
            <translation>ルートのボリュームグループの物理ボリュームが、すべてディスクに含まれていること。</translation>
        </message>
        <message>
            <source>All physical volumes are there (volume groups: {count}).</source>
            <translation>物理ボリュームはすべて揃っています (ボリュームグループ: {count})。</translation>
        </message>
        <message>
            <source>The volume group {names} lacks physical volumes.</source>
            <translation>ボリュームグループ {names} に物理ボリュームが不足しています。</translation>
        </message>
        <message>
            <source>The volume group {names} lacks physical volumes; the root does not lie on it.</source>
            <translation>ボリュームグループ {names} に物理ボリュームが不足していますが、ルートはそこにはありません。</translation>
        </message>
        <message>
            <source>LVM's metadata could not be read.</source>
            <translation>LVM のメタデータを読み取れませんでした。</translation>
        </message>
        <message>
            <source>There is no LVM.</source>
            <translation>LVM はありません。</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …). If a disk is gone for good: vgreduce --removemissing {names}.</source>
            <translation>マシンのすべてのディスクを選択してください (amigrate check --vm DISK1 DISK2 …)。ディスクが完全に失われている場合: vgreduce --removemissing {names}。</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …), or take its mounts out of /etc/fstab.</source>
            <translation>マシンのすべてのディスクを選択するか (amigrate check --vm DISK1 DISK2 …)、そのマウントを /etc/fstab から取り除いてください。</translation>
        </message>
        <message>
            <source>No dynamic disk at boot</source>
            <translation>ダイナミックディスクから起動しない</translation>
        </message>
        <message>
            <source>Windows does not start from a dynamic disk.</source>
            <translation>Windows がダイナミックディスクから起動しないこと。</translation>
        </message>
        <message>
            <source>The disks are basic.</source>
            <translation>ディスクはベーシックです。</translation>
        </message>
        <message>
            <source>A data disk is dynamic; the boot disk is basic.</source>
            <translation>データディスクはダイナミックですが、ブートディスクはベーシックです。</translation>
        </message>
        <message>
            <source>Disk {disk} is dynamic, and Windows starts from it.</source>
            <translation>ディスク {disk} はダイナミックで、Windows はそこから起動します。</translation>
        </message>
        <message>
            <source>Copy the system to a basic disk (backup and restore, or a disk-cloning program): Windows cannot turn a dynamic boot disk back without loss.</source>
            <translation>システムをベーシックディスクへコピーしてください (バックアップと復元、またはディスククローンプログラム)。Windows はダイナミックのブートディスクを、損失なしに元へ戻せません。</translation>
        </message>
        <message>
            <source>The boot disk can start</source>
            <translation>ブートディスクが起動できる</translation>
        </message>
        <message>
            <source>The boot disk has boot code and an active partition, or an EFI system partition with a loader.</source>
            <translation>ブートディスクに、ブートコードとアクティブなパーティション、またはローダーのある EFI システムパーティションがあること。</translation>
        </message>
        <message>
            <source>Boot code is there, and it finds what it starts.</source>
            <translation>ブートコードがあり、起動対象を見つけられます。</translation>
        </message>
        <message>
            <source>An EFI system partition with a loader is there.</source>
            <translation>ローダーのある EFI システムパーティションがあります。</translation>
        </message>
        <message>
            <source>The boot disk has no partitions.</source>
            <translation>ブートディスクにパーティションがありません。</translation>
        </message>
        <message>
            <source>The boot disk has no boot code with an active partition, and no EFI system partition.</source>
            <translation>ブートディスクに、アクティブなパーティションを伴うブートコードも、EFI システムパーティションもありません。</translation>
        </message>
        <message>
            <source>The boot code is not known to this program, and no partition is active.</source>
            <translation>ブートコードはこのプログラムの知らないもので、アクティブなパーティションがありません。</translation>
        </message>
        <message>
            <source>Choose the disk that the machine starts from as the first. Otherwise install the boot loader again: grub-install /dev/sda, and mark the boot partition active (parted /dev/sda set 1 boot on).</source>
            <translation>マシンの起動ディスクを先頭に選択してください。それ以外の場合は、ブートローダーをインストールし直し (grub-install /dev/sda)、ブートパーティションをアクティブにしてください (parted /dev/sda set 1 boot on)。</translation>
        </message>
        <message>
            <source>Choose the disk that the machine starts from as the first; an image of one partition is not enough.</source>
            <translation>マシンの起動ディスクを先頭に選択してください。1 つのパーティションのイメージでは足りません。</translation>
        </message>
        <message>
            <source>Start from the Windows medium, Repair: bootrec /fixmbr, bootrec /fixboot, bootrec /rebuildbcd; and in diskpart: select partition 1, active.</source>
            <translation>Windows のメディアから起動し、「修復」で次を実行してください: bootrec /fixmbr、bootrec /fixboot、bootrec /rebuildbcd。さらに diskpart で: select partition 1、active。</translation>
        </message>
        <message>
            <source>If the machine starts where it is now, mark its boot partition active: parted /dev/sda set 1 boot on.</source>
            <translation>マシンが現在の環境で起動する場合は、ブートパーティションをアクティブにしてください: parted /dev/sda set 1 boot on。</translation>
        </message>
        <message>
            <source>Not a copy of a physical machine</source>
            <translation>物理マシンのコピーではない</translation>
        </message>
        <message>
            <source>The machine was installed as a virtual one; images made by copying a physical machine (P2V) are not supported.</source>
            <translation>マシンが仮想マシンとしてインストールされたものであること。物理マシンをコピーしたイメージ (P2V) はサポートされません。</translation>
        </message>
        <message>
            <source>No disk can show this for certain: please confirm that the system was installed in a virtual machine.</source>
            <translation>これはディスクからは確実にわかりません。システムが仮想マシンにインストールされたものであることを確認してください。</translation>
        </message>
        <message>
            <source>The file was written by Disk2vhd, which copies a physical machine's disks.</source>
            <translation>ファイルは、物理マシンのディスクをコピーする Disk2vhd で書き出されたものです。</translation>
        </message>
        <message>
            <source>The registry bears traces of a physical machine: please confirm that the system was installed in a virtual one.</source>
            <translation>レジストリに物理マシンの痕跡があります。システムが仮想マシンにインストールされたものであることを確認してください。</translation>
        </message>
        <message>
            <source>Install the system anew in a virtual machine and move the data, or use AWS Application Migration Service (MGN), which takes physical machines.</source>
            <translation>仮想マシンにシステムを新しくインストールしてデータを移すか、物理マシンに対応する AWS Application Migration Service (MGN) を使用してください。</translation>
        </message>
        <message>
            <source>Tick it if the system was installed in a virtual machine. For a physical machine's copy use AWS Application Migration Service (MGN).</source>
            <translation>システムが仮想マシンにインストールされたものであれば、チェックを入れてください。物理マシンのコピーには AWS Application Migration Service (MGN) を使用してください。</translation>
        </message>
        <message>
            <source>Windows on NTFS</source>
            <translation>Windows が NTFS 上にある</translation>
        </message>
        <message>
            <source>The volumes of a Windows are formatted with NTFS.</source>
            <translation>Windows のボリュームが NTFS でフォーマットされていること。</translation>
        </message>
        <message>
            <source>The system volume is NTFS.</source>
            <translation>システムボリュームは NTFS です。</translation>
        </message>
        <message>
            <source>The system volume is {kind}.</source>
            <translation>システムボリュームは {kind} です。</translation>
        </message>
        <message>
            <source>The system volume is NTFS; a data volume is {kind}.</source>
            <translation>システムボリュームは NTFS ですが、{kind} のデータボリュームがあります。</translation>
        </message>
        <message>
            <source>Convert it in Windows: convert C: /FS:NTFS, restart, and export again.</source>
            <translation>Windows で変換し (convert C: /FS:NTFS)、再起動してから、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Copy the data to an NTFS volume, or leave the disk out and copy the data after the launch.</source>
            <translation>データを NTFS ボリュームへコピーするか、そのディスクを除いて起動後にデータをコピーしてください。</translation>
        </message>
        <message>
            <source>Linux root on ext2, ext3, ext4, Btrfs, JFS or XFS</source>
            <translation>Linux のルートが ext2、ext3、ext4、Btrfs、JFS または XFS である</translation>
        </message>
        <message>
            <source>The root file system of a Linux is ext2, ext3, ext4, Btrfs, JFS or XFS.</source>
            <translation>Linux のルートファイルシステムが ext2、ext3、ext4、Btrfs、JFS または XFS であること。</translation>
        </message>
        <message>
            <source>The root file system is {kind}.</source>
            <translation>ルートファイルシステムは {kind} です。</translation>
        </message>
        <message>
            <source>The root is the Btrfs subvolume {subvolume}, which AWS refuses.</source>
            <translation>ルートは Btrfs サブボリューム {subvolume} です。AWS は拒否します。</translation>
        </message>
        <message>
            <source>Copy the root to an ext4 or XFS file system from a rescue system (rsync -aHAXx), put its UUID into /etc/fstab, and install GRUB again.</source>
            <translation>レスキューシステムからルートを ext4 または XFS のファイルシステムへコピーし (rsync -aHAXx)、その UUID を /etc/fstab に記し、GRUB をインストールし直してください。</translation>
        </message>
        <message>
            <source>The root file system of a Linux is ext2, ext3, ext4, Btrfs (not in a subvolume), JFS or XFS.</source>
            <translation>Linux のルートファイルシステムが ext2、ext3、ext4、Btrfs (サブボリュームではないもの)、JFS または XFS であること。</translation>
        </message>
        <message>
            <source>Free space on the root volume</source>
            <translation>ルートボリュームの空き領域</translation>
        </message>
        <message>
            <source>The root volume has at least {linux_free} free (Linux) or {windows_free} (Windows).</source>
            <translation>ルートボリュームの空きが {linux_free} 以上 (Linux) または {windows_free} 以上 (Windows) であること。</translation>
        </message>
        <message>
            <source>{free} are free; {needed} are needed.</source>
            <translation>空きは {free}、必要な空きは {needed} です。</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: empty the package cache and old logs, or enlarge the disk and the file system.</source>
            <translation>ルートボリュームの空きを {short} 以上増やしてください。パッケージキャッシュと古いログを消すか、ディスクとファイルシステムを拡張してください。</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, resize2fs).</source>
            <translation>ルートボリュームの空きを {short} 以上増やしてください: apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M。または、ディスクとファイルシステムを拡張してください (growpart、resize2fs)。</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: yum clean all; remove old kernels; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, xfs_growfs).</source>
            <translation>ルートボリュームの空きを {short} 以上増やしてください: yum clean all; 古いカーネルを削除; journalctl --vacuum-size=50M。または、ディスクとファイルシステムを拡張してください (growpart、xfs_growfs)。</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: zypper clean --all; snapper delete; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, btrfs filesystem resize).</source>
            <translation>ルートボリュームの空きを {short} 以上増やしてください: zypper clean --all; snapper delete; journalctl --vacuum-size=50M。または、ディスクとファイルシステムを拡張してください (growpart、btrfs filesystem resize)。</translation>
        </message>
        <message>
            <source>Free at least {short} on the system volume: cleanmgr /sageset:1, cleanmgr /sagerun:1; Dism /Online /Cleanup-Image /StartComponentCleanup. Or enlarge the disk (Disk Management, Extend Volume).</source>
            <translation>システムボリュームの空きを {short} 以上増やしてください: cleanmgr /sageset:1、cleanmgr /sagerun:1; Dism /Online /Cleanup-Image /StartComponentCleanup。または、ディスクを拡張してください (ディスクの管理、ボリュームの拡張)。</translation>
        </message>
        <message>
            <source>The root volume has at least {windows_free} free (Windows), or enough for drivers (Linux: AWS gives no figure today; {linux_free} was the last one).</source>
            <translation>ルートボリュームの空きが {windows_free} 以上 (Windows)、またはドライバーに足りること (Linux: AWS は現在数値を示していません。最後に示した値は {linux_free} です)。</translation>
        </message>
        <message>
            <source>Shut down cleanly</source>
            <translation>正常にシャットダウンされている</translation>
        </message>
        <message>
            <source>No file system is dirty, and no system is asleep on the disk (hibernation, Fast Startup).</source>
            <translation>ダーティなファイルシステムがなく、ディスク上に休止中のシステム (休止状態、高速スタートアップ) がないこと。</translation>
        </message>
        <message>
            <source>The file systems were unmounted cleanly.</source>
            <translation>ファイルシステムは正常にアンマウントされています。</translation>
        </message>
        <message>
            <source>A system is asleep on the disk.</source>
            <translation>ディスク上のシステムが休止中です。</translation>
        </message>
        <message>
            <source>Not unmounted cleanly: {volumes}.</source>
            <translation>正常にアンマウントされていないもの: {volumes}。</translation>
        </message>
        <message>
            <source>The registry ({names}) was not written to its end, and its transaction logs are missing or broken: its newest values may be missing, and what is said here of Windows' settings may be out of date.</source>
            <translation>レジストリ ({names}) は最後まで書き込まれておらず、トランザクションログがないか破損しています。最新の値が欠けている可能性があり、ここに示す Windows の設定は古い可能性があります。</translation>
        </message>
        <message>
            <source>The file system has no flag that tells.</source>
            <translation>このファイルシステムには、それを示すフラグがありません。</translation>
        </message>
        <message>
            <source>Start the machine, let it check its file systems, shut it down (shutdown -h now), and export again: not while it runs, and not from a snapshot with memory.</source>
            <translation>マシンを起動し、ファイルシステムをチェックさせ、シャットダウンし (shutdown -h now)、もう一度エクスポートしてください。稼働中や、メモリを含むスナップショットからはエクスポートしないでください。</translation>
        </message>
        <message>
            <source>Start Windows, switch Fast Startup off (powercfg /hibernate off), shut it down (shutdown /s /t 0), and export again.</source>
            <translation>Windows を起動し、高速スタートアップを無効にし (powercfg /hibernate off)、シャットダウンし (shutdown /s /t 0)、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Start Windows, which mends its registry, shut it down (shutdown /s /t 0), and export again with all files.</source>
            <translation>Windows を起動してレジストリを修復させ、シャットダウンし (shutdown /s /t 0)、すべてのファイルとともにもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Start Windows, run chkdsk C: /f, restart once, switch Fast Startup off (powercfg /hibernate off), shut down (shutdown /s /t 0), and export again.</source>
            <translation>Windows を起動し、chkdsk C: /f を実行し、一度再起動し、高速スタートアップを無効にし (powercfg /hibernate off)、シャットダウンし (shutdown /s /t 0)、もう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>Could not be read: {reason}.</source>
            <translation>読み取れませんでした: {reason}。</translation>
        </message>
        <message>
            <source>The container could not be read: {reason}.</source>
            <translation>コンテナを読み取れませんでした: {reason}。</translation>
        </message>
        <message>
            <source>There is no disk image in this file.</source>
            <translation>このファイルにディスクイメージはありません。</translation>
        </message>
        <message>
            <source>The container's disks could not be read: {reason}.</source>
            <translation>コンテナのディスクを読み取れませんでした: {reason}。</translation>
        </message>
        <message>
            <source>What lies on the disks could not be read: {reason}.</source>
            <translation>ディスクの中身を読み取れませんでした: {reason}。</translation>
        </message>
        <message>
            <source>No operating system could be found on the disks, so this stays open.</source>
            <translation>ディスクにオペレーティングシステムが見つからなかったため、判定できません。</translation>
        </message>
        <message>
            <source>The partition tables could not be read.</source>
            <translation>パーティションテーブルを読み取れませんでした。</translation>
        </message>
        <message>
            <source>The volume of the operating system could not be found again.</source>
            <translation>オペレーティングシステムのボリュームを再び見つけられませんでした。</translation>
        </message>
        <message>
            <source>No kernel was found.</source>
            <translation>カーネルが見つかりませんでした。</translation>
        </message>
        <message>
            <source>Asked of {wanted} only.</source>
            <translation>{wanted} だけが対象です。</translation>
        </message>
        <message>
            <source>The headers could not be followed to this point: {reason}.</source>
            <translation>ヘッダーをここまでたどれませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Asked of Linux only.</source>
            <translation>Linux だけが対象です。</translation>
        </message>
        <message>
            <source>Asked of Windows only.</source>
            <translation>Windows だけが対象です。</translation>
        </message>
        <message>
            <source>The disk that the machine starts from is not among those given.</source>
            <translation>マシンの起動ディスクが、指定されたディスクに含まれていません。</translation>
        </message>
        <message>
            <source>Not every disk could be read, so this stays open.</source>
            <translation>読み取れないディスクがあったため、判定できません。</translation>
        </message>
        <message>
            <source>Kernel on the list</source>
            <translation>カーネルが一覧にある</translation>
        </message>
        <message>
            <source>The kernel that is started (the default one, else the newest) is one that the list names for this distribution.</source>
            <translation>起動されるカーネル (デフォルト、なければ最新のもの) が、このディストリビューション用の一覧にあること。</translation>
        </message>
        <message>
            <source>Kernel {kernel} is listed ({listed}).</source>
            <translation>カーネル {kernel} は一覧にあります ({listed})。</translation>
        </message>
        <message>
            <source>Kernel {kernel} is not listed for {system}; listed is {listed}.</source>
            <translation>カーネル {kernel} は {system} の一覧にありません。一覧にあるもの: {listed}。</translation>
        </message>
        <message>
            <source>Kernel {kernel} is ruled out for {system}: {listed}.</source>
            <translation>カーネル {kernel} は {system} では対象外です: {listed}。</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to a listed series ({listed}), but is not that kernel. AWS does not say how it compares.</source>
            <translation>カーネル {kernel} は一覧にある系列 ({listed}) のものですが、同じカーネルではありません。AWS は比較方法を示していません。</translation>
        </message>
        <message>
            <source>Kernel {kernel}: the guide's sentence breaks off before it names the kernel.</source>
            <translation>カーネル {kernel}: ガイドの文が、カーネルを挙げる前に途切れています。</translation>
        </message>
        <message>
            <source>The list names no kernels for {system}.</source>
            <translation>一覧に {system} のカーネルはありません。</translation>
        </message>
        <message>
            <source>The distribution or its version is not listed, and so no kernel of it is.</source>
            <translation>ディストリビューションまたはそのバージョンが一覧になく、そのカーネルも一覧にありません。</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}), make it the default, and keep the others out of the way until the import is done.</source>
            <translation>一覧にあるカーネル ({listed}) をインストールしてデフォルトにし、インポートが終わるまでほかのカーネルが使われないようにしてください。</translation>
        </message>
        <message>
            <source>To be sure, install a listed kernel ({listed}) and make it the default. A test import costs little.</source>
            <translation>確実にするには、一覧にあるカーネル ({listed}) をインストールしてデフォルトにしてください。試しのインポートにかかる費用はわずかです。</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): apt-get install linux-image-VERSION (Ubuntu: linux-generic rather than linux-generic-hwe), set GRUB_DEFAULT in /etc/default/grub, run update-grub, and check again.</source>
            <translation>一覧にあるカーネル ({listed}) をインストールし (apt-get install linux-image-VERSION。Ubuntu: linux-generic-hwe ではなく linux-generic)、/etc/default/grub で GRUB_DEFAULT を設定し、update-grub を実行して、再チェックしてください。</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): yum install kernel-VERSION, then grubby --set-default /boot/vmlinuz-VERSION, and check again.</source>
            <translation>一覧にあるカーネル ({listed}) をインストールし (yum install kernel-VERSION、続いて grubby --set-default /boot/vmlinuz-VERSION)、再チェックしてください。</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): zypper install --oldpackage kernel-default-VERSION, make it the default with grub2-set-default, and check again.</source>
            <translation>一覧にあるカーネル ({listed}) をインストールし (zypper install --oldpackage kernel-default-VERSION)、grub2-set-default でデフォルトにして、再チェックしてください。</translation>
        </message>
        <message>
            <source>Update the kernel: yum update kernel, and restart once before the export.</source>
            <translation>カーネルを更新し (yum update kernel)、エクスポート前に一度再起動してください。</translation>
        </message>
        <message>
            <source>The distribution's own kernel</source>
            <translation>ディストリビューション標準のカーネルである</translation>
        </message>
        <message>
            <source>The kernel comes from the distribution's packages; machines with custom kernels may not migrate.</source>
            <translation>カーネルがディストリビューションのパッケージのものであること。カスタムカーネルのマシンは移行できないことがあります。</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to the package {package}.</source>
            <translation>カーネル {kernel} はパッケージ {package} のものです。</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to no package: it was built or copied by hand.</source>
            <translation>カーネル {kernel} はどのパッケージのものでもありません。手作業でビルドまたはコピーされています。</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to the package {package}, which is not the distribution's own.</source>
            <translation>カーネル {kernel} はパッケージ {package} に属しており、これはディストリビューション自身のものではありません。</translation>
        </message>
        <message>
            <source>There is no kernel on the disks.</source>
            <translation>ディスクにカーネルがありません。</translation>
        </message>
        <message>
            <source>Install the distribution's kernel: {command}.</source>
            <translation>ディストリビューションのカーネルをインストールしてください: {command}。</translation>
        </message>
        <message>
            <source>initramfs can be read</source>
            <translation>initramfs を読み取れる</translation>
        </message>
        <message>
            <source>The initramfs of the kernel that is started can be unpacked, so that its drivers can be seen and changed.</source>
            <translation>起動されるカーネルの initramfs を展開でき、ドライバーを確認・変更できること。</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} was unpacked, up to the disk's drivers at least. A deep check (--deep) unpacks it to its end.</source>
            <translation>{kernel} の initramfs を、少なくともディスクのドライバーまで展開しました。詳細チェック (--deep) では最後まで展開します。</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} was unpacked to its end.</source>
            <translation>{kernel} の initramfs を最後まで展開しました。</translation>
        </message>
        <message>
            <source>The boot entry of {kernel} names an initramfs that is not there: {path}.</source>
            <translation>{kernel} のブートエントリが指す initramfs がありません: {path}。</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} is large and was not read to its end; a deep check (--deep) reads it.</source>
            <translation>{kernel} の initramfs は大きいため最後まで読み取っていません。詳細チェック (--deep) で読み取ります。</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} cannot be unpacked: {reason}.</source>
            <translation>{kernel} の initramfs を展開できません: {reason}。</translation>
        </message>
        <message>
            <source>Kernel {kernel} has no initramfs, and the disk drivers are not built in.</source>
            <translation>カーネル {kernel} には initramfs がなく、ディスクドライバーも組み込まれていません。</translation>
        </message>
        <message>
            <source>Kernel {kernel} has no initramfs and needs none: the disk drivers are built in.</source>
            <translation>カーネル {kernel} には initramfs がありませんが、ディスクドライバーが組み込まれているため不要です。</translation>
        </message>
        <message>
            <source>Build it again: {command}.</source>
            <translation>作り直してください: {command}。</translation>
        </message>
        <message>
            <source>Drivers for EC2</source>
            <translation>EC2 用のドライバー</translation>
        </message>
        <message>
            <source>The kernel has the drivers of EC2's Xen types (xen-blkfront, xen-netfront), and the disk's are in the initramfs or built in.</source>
            <translation>カーネルに EC2 の Xen タイプ用ドライバー (xen-blkfront、xen-netfront) があり、ディスク用のドライバーが initramfs にあるか組み込まれていること。</translation>
        </message>
        <message>
            <source>Kernel {kernel} has EC2's drivers, and the disk's are there at boot.</source>
            <translation>カーネル {kernel} には EC2 用のドライバーがあり、ディスク用のドライバーは起動時に利用できます。</translation>
        </message>
        <message>
            <source>Kernel {kernel} lacks {drivers}.</source>
            <translation>カーネル {kernel} に {drivers} がありません。</translation>
        </message>
        <message>
            <source>Kernel {kernel} lacks {drivers}: it can run on Xen types only (t2, m4, c4 and older).</source>
            <translation>カーネル {kernel} に {drivers} がありません。Xen タイプ (t2、m4、c4 およびそれ以前) でのみ動作します。</translation>
        </message>
        <message>
            <source>Kernel {kernel} has the drivers, but its initramfs, which mounts the root, lacks {drivers}.</source>
            <translation>カーネル {kernel} にはドライバーがありますが、ルートをマウントする initramfs に {drivers} がありません。</translation>
        </message>
        <message>
            <source>The initramfs of kernel {kernel} has nvme and lacks {drivers}: it starts on current instance types, not on Xen ones (t2, m4, c4 and older).</source>
            <translation>カーネル {kernel} の initramfs には nvme がありますが、{drivers} がありません。現行のインスタンスタイプでは起動しますが、Xen タイプ (t2、m4、c4 およびそれ以前) では起動しません。</translation>
        </message>
        <message>
            <source>Install the distribution's full kernel (not a reduced or cloud variant of another provider) or the drivers' package, and build the initramfs again.</source>
            <translation>ディストリビューションの完全なカーネル (縮小版や、ほかのプロバイダーのクラウド版ではないもの) またはドライバーのパッケージをインストールし、initramfs を作り直してください。</translation>
        </message>
        <message>
            <source>Install the full kernel: apt-get install linux-image-amd64 (Ubuntu: linux-image-generic linux-modules-extra-generic), then update-initramfs -u -k all.</source>
            <translation>完全なカーネルをインストールし (apt-get install linux-image-amd64。Ubuntu: linux-image-generic linux-modules-extra-generic)、update-initramfs -u -k all を実行してください。</translation>
        </message>
        <message>
            <source>Install a newer kernel (apt-get install linux-image-amd64; Ubuntu: linux-aws or linux-generic), or choose a Xen type such as t2.</source>
            <translation>より新しいカーネルをインストールするか (apt-get install linux-image-amd64。Ubuntu: linux-aws または linux-generic)、t2 などの Xen タイプを選択してください。</translation>
        </message>
        <message>
            <source>Update the kernel (yum update kernel; ENA is in RHEL 7.4 and later), or choose a Xen type such as t2.</source>
            <translation>カーネルを更新するか (yum update kernel。ENA は RHEL 7.4 以降に含まれます)、t2 などの Xen タイプを選択してください。</translation>
        </message>
        <message>
            <source>Update the kernel (zypper update kernel-default; ENA is in SLES 12 SP3 and later), or choose a Xen type such as t2.</source>
            <translation>カーネルを更新するか (zypper update kernel-default。ENA は SLES 12 SP3 以降に含まれます)、t2 などの Xen タイプを選択してください。</translation>
        </message>
        <message>
            <source>Add them: {command}. AWS tries the same during the import.</source>
            <translation>追加してください: {command}。AWS もインポート中に同じことを試みます。</translation>
        </message>
        <message>
            <source>To start on Xen types too: {command}. AWS tries the same during the import.</source>
            <translation>Xen タイプでも起動するには: {command}。AWS もインポート中に同じことを試みます。</translation>
        </message>
        <message>
            <source>The kernel has the drivers of EC2's Xen types (xen-blkfront, xen-netfront) and of today's (nvme, ena), and the disk's are in the initramfs or built in.</source>
            <translation>カーネルに EC2 の Xen タイプ用 (xen-blkfront、xen-netfront) と現行タイプ用 (nvme、ena) のドライバーがあり、ディスク用のドライバーが initramfs にあるか組み込まれていること。</translation>
        </message>
        <message>
            <source>SSH server starts at boot</source>
            <translation>SSH サーバーが起動時に開始する</translation>
        </message>
        <message>
            <source>An SSH server is installed and starts at boot: it is the way into the instance.</source>
            <translation>SSH サーバーがインストールされ、起動時に開始すること。インスタンスに入る手段になります。</translation>
        </message>
        <message>
            <source>The SSH server starts at boot.</source>
            <translation>SSH サーバーは起動時に開始します。</translation>
        </message>
        <message>
            <source>No SSH server is installed.</source>
            <translation>SSH サーバーがインストールされていません。</translation>
        </message>
        <message>
            <source>An SSH server is installed, but does not start at boot.</source>
            <translation>SSH サーバーはインストールされていますが、起動時に開始しません。</translation>
        </message>
        <message>
            <source>An SSH server is installed, but nothing tells whether it starts at boot.</source>
            <translation>SSH サーバーはインストールされていますが、起動時に開始するかどうかがわかりません。</translation>
        </message>
        <message>
            <source>The SSH server listens on {addresses} only, and the instance will have another address.</source>
            <translation>SSH サーバーは {addresses} でのみ待ち受けており、インスタンスのアドレスはこれとは異なります。</translation>
        </message>
        <message>
            <source>Install it and let it start: {command}</source>
            <translation>インストールし、開始するようにしてください: {command}</translation>
        </message>
        <message>
            <source>Let it start: {command}</source>
            <translation>開始するようにしてください: {command}</translation>
        </message>
        <message>
            <source>To be sure: {command}</source>
            <translation>確実にするには: {command}</translation>
        </message>
        <message>
            <source>Remove the ListenAddress lines from /etc/ssh/sshd_config, so that it listens on every address, then {command}</source>
            <translation>/etc/ssh/sshd_config から ListenAddress の行を削除してすべてのアドレスで待ち受けるようにし、その後 {command}</translation>
        </message>
        <message>
            <source>Firewall lets SSH in</source>
            <translation>ファイアウォールが SSH を許可している</translation>
        </message>
        <message>
            <source>The machine's own firewall lets SSH in.</source>
            <translation>マシン自体のファイアウォールが SSH を許可していること。</translation>
        </message>
        <message>
            <source>SSH is let in, or no firewall is on.</source>
            <translation>SSH が許可されているか、ファイアウォールが有効ではありません。</translation>
        </message>
        <message>
            <source>The firewall does not let SSH in.</source>
            <translation>ファイアウォールが SSH を許可していません。</translation>
        </message>
        <message>
            <source>Let it in: {command}. The security group needs port {port} too.</source>
            <translation>許可してください: {command}。セキュリティグループでもポート {port} が必要です。</translation>
        </message>
        <message>
            <source>Give it one size: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management" /v PagingFiles /t REG_MULTI_SZ /d "C:\pagefile.sys 4096 4096" /f (or sysdm.cpl, Advanced, Performance, Virtual memory), and restart.</source>
            <translation>サイズを 1 つに固定してください: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management" /v PagingFiles /t REG_MULTI_SZ /d "C:\pagefile.sys 4096 4096" /f（または sysdm.cpl、詳細設定、パフォーマンス、仮想メモリ）。その後、再起動してください。</translation>
        </message>
        <message>
            <source>Uninstall VMware Tools and restart: appwiz.cpl, or msiexec /x with the product code, the last part of the key that this shows: reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /d /f "VMware Tools"</source>
            <translation>VMware Tools をアンインストールして再起動してください: appwiz.cpl、または msiexec /x に製品コード（次のコマンドが示すキーの最後の部分）を指定します: reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /d /f "VMware Tools"</translation>
        </message>
        <message>
            <source>A user with a public key</source>
            <translation>公開鍵を持つユーザー</translation>
        </message>
        <message>
            <source>What lies in {mount} was not read: its device is on none of the disks given, or cannot be read. Check all disks of the machine together.</source>
            <translation>{mount} の内容は読み取られていません。そのデバイスは、指定されたどのディスクにもないか、読み取れません。マシンのすべてのディスクをまとめて検査してください。</translation>
        </message>
        <message>
            <source>A user other than root can log in with a public key; the import creates none.</source>
            <translation>root 以外のユーザーが公開鍵でログインできること。インポートではユーザーは作成されません。</translation>
        </message>
        <message>
            <source>With an authorised key: {names}.</source>
            <translation>公開鍵が登録されているユーザー: {names}。</translation>
        </message>
        <message>
            <source>No user other than root has an authorised key ({names}).</source>
            <translation>root 以外に公開鍵が登録されているユーザーがいません ({names})。</translation>
        </message>
        <message>
            <source>There is no user other than root who can log in.</source>
            <translation>root 以外にログインできるユーザーがいません。</translation>
        </message>
        <message>
            <source>Give one a key: ssh-copy-id {user}@HOST from your computer, or write the public key into .ssh/authorized_keys in the home of {user} (mode 600, folder 700).</source>
            <translation>公開鍵を登録してください: お使いのコンピューターから ssh-copy-id {user}@HOST を実行するか、{user} のホームの .ssh/authorized_keys に公開鍵を書き込みます (ファイルのモード 600、フォルダー 700)。</translation>
        </message>
        <message>
            <source>Create one with a key: useradd -m -s /bin/bash admin; mkdir -m 700 ~admin/.ssh; write the public key into ~admin/.ssh/authorized_keys; chown -R admin ~admin/.ssh; and let it use sudo (group sudo or wheel).</source>
            <translation>公開鍵を持つユーザーを作成してください: useradd -m -s /bin/bash admin; mkdir -m 700 ~admin/.ssh; 公開鍵を ~admin/.ssh/authorized_keys に書き込む; chown -R admin ~admin/.ssh。さらに sudo を使えるようにします (グループ sudo または wheel)。</translation>
        </message>
        <message>
            <source>No root or password login by SSH</source>
            <translation>SSH で root やパスワードによるログインができない</translation>
        </message>
        <message>
            <source>SSH is used with keys and by a user other than root; both others work, but are not recommended.</source>
            <translation>SSH は root 以外のユーザーが鍵で使用すること。root もパスワードも使えますが、推奨されません。</translation>
        </message>
        <message>
            <source>SSH takes neither passwords nor root by one.</source>
            <translation>SSH はパスワードも、パスワードによる root のログインも受け付けません。</translation>
        </message>
        <message>
            <source>SSH lets root log in.</source>
            <translation>SSH で root がログインできます。</translation>
        </message>
        <message>
            <source>There is no SSH server.</source>
            <translation>SSH サーバーがありません。</translation>
        </message>
        <message>
            <source>The SSH server has no sshd_config that tells.</source>
            <translation>SSH サーバーに、それを示す sshd_config がありません。</translation>
        </message>
        <message>
            <source>SSH takes passwords.</source>
            <translation>SSH でパスワードを使えます。</translation>
        </message>
        <message>
            <source>PasswordAuthentication is no, and SSH takes passwords all the same: PAM asks for them (keyboard-interactive).</source>
            <translation>PasswordAuthentication は no ですが、SSH はパスワードを受け付けます。PAM が要求するためです (keyboard-interactive)。</translation>
        </message>
        <message>
            <source>Set PermitRootLogin no in /etc/ssh/sshd_config, then {command}; first make sure that another user has a key.</source>
            <translation>/etc/ssh/sshd_config で PermitRootLogin no を設定し、{command} を実行してください。その前に、別のユーザーに鍵があることを確認してください。</translation>
        </message>
        <message>
            <source>Set KbdInteractiveAuthentication no (before OpenSSH 8.7: ChallengeResponseAuthentication no) in /etc/ssh/sshd_config, then {command}; first make sure that a user has a key.</source>
            <translation>/etc/ssh/sshd_config で KbdInteractiveAuthentication no（OpenSSH 8.7 より前: ChallengeResponseAuthentication no）を設定し、その後 {command}。先に、キーを持つユーザーがいることを確認してください。</translation>
        </message>
        <message>
            <source>Set PasswordAuthentication no in /etc/ssh/sshd_config, then {command}; first make sure that a user has a key.</source>
            <translation>/etc/ssh/sshd_config で PasswordAuthentication no を設定し、{command} を実行してください。その前に、ユーザーに鍵があることを確認してください。</translation>
        </message>
        <message>
            <source>Guest tools of the old hypervisor gone</source>
            <translation>元のハイパーバイザーのゲストツールがない</translation>
        </message>
        <message>
            <source>VMware Tools or open-vm-tools are uninstalled (as are the tools of VirtualBox, Xen and QEMU).</source>
            <translation>VMware Tools または open-vm-tools がアンインストールされていること (VirtualBox、Xen、QEMU のツールも同様)。</translation>
        </message>
        <message>
            <source>No tools of another hypervisor were found.</source>
            <translation>ほかのハイパーバイザーのツールは見つかりませんでした。</translation>
        </message>
        <message>
            <source>VMware Tools are installed: {names}.</source>
            <translation>VMware Tools がインストールされています: {names}。</translation>
        </message>
        <message>
            <source>VirtualBox Guest Additions are installed: {names}.</source>
            <translation>VirtualBox Guest Additions がインストールされています: {names}。</translation>
        </message>
        <message>
            <source>Xen tools are installed: {names}.</source>
            <translation>Xen のツールがインストールされています: {names}。</translation>
        </message>
        <message>
            <source>The QEMU guest agent is installed: {names}.</source>
            <translation>QEMU ゲストエージェントがインストールされています: {names}。</translation>
        </message>
        <message>
            <source>Tools of several hypervisors are installed: {names} ({kinds}).</source>
            <translation>複数のハイパーバイザーのツールがインストールされています: {names} ({kinds})。</translation>
        </message>
        <message>
            <source>Uninstall them: {command} (those that were not installed from packages: vmware-uninstall-tools.pl, /opt/VBoxGuestAdditions-*/uninstall.sh).</source>
            <translation>アンインストールしてください: {command} (パッケージ以外でインストールしたもの: vmware-uninstall-tools.pl、/opt/VBoxGuestAdditions-*/uninstall.sh)。</translation>
        </message>
        <message>
            <source>Antivirus and intrusion detection off</source>
            <translation>ウイルス対策と侵入検知が無効である</translation>
        </message>
        <message>
            <source>Antivirus and intrusion detection are switched off for the import; they can be switched on again after it.</source>
            <translation>インポートのためにウイルス対策と侵入検知が無効になっていること。インポート後に再び有効にできます。</translation>
        </message>
        <message>
            <source>None of the programs known to this check was found.</source>
            <translation>このチェックが知るプログラムは見つかりませんでした。</translation>
        </message>
        <message>
            <source>Antivirus was found: {names}.</source>
            <translation>ウイルス対策が見つかりました: {names}。</translation>
        </message>
        <message>
            <source>Intrusion detection was found: {names}.</source>
            <translation>侵入検知が見つかりました: {names}。</translation>
        </message>
        <message>
            <source>Found: {names} ({kinds}).</source>
            <translation>見つかりました: {names} ({kinds})。</translation>
        </message>
        <message>
            <source>Switch its services off for the import (systemctl disable --now SERVICE; older: chkconfig SERVICE off, update-rc.d SERVICE disable) and on again after the launch, or uninstall it: {command}.</source>
            <translation>インポートのためにそのサービスを無効にし (systemctl disable --now SERVICE。古いシステム: chkconfig SERVICE off、update-rc.d SERVICE disable)、起動後に再び有効にするか、アンインストールしてください: {command}。</translation>
        </message>
        <message>
            <source>CD-ROM drives disconnected</source>
            <translation>CD-ROM ドライブが切断されている</translation>
        </message>
        <message>
            <source>No CD-ROM drive, virtual or physical, is connected.</source>
            <translation>CD-ROM ドライブが、仮想・物理を問わず接続されていないこと。</translation>
        </message>
        <message>
            <source>The machine's description has no connected CD-ROM drive.</source>
            <translation>マシンの定義に、接続された CD-ROM ドライブはありません。</translation>
        </message>
        <message>
            <source>Connected CD-ROM drives: {count}.</source>
            <translation>接続された CD-ROM ドライブ: {count}。</translation>
        </message>
        <message>
            <source>No disk shows this: please confirm that no CD-ROM drive was connected at the export.</source>
            <translation>これはディスクからはわかりません。エクスポート時に CD-ROM ドライブが接続されていなかったことを確認してください。</translation>
        </message>
        <message>
            <source>Disconnect them in the machine's settings and export again. VMware: Edit Settings, CD/DVD, clear Connected; Hyper-V: Set-VMDvdDrive -VMName NAME -Path $null; VirtualBox: VBoxManage storageattach VM --storagectl IDE --port 1 --device 0 --medium none.</source>
            <translation>マシンの設定で切断し、もう一度エクスポートしてください。VMware: Edit Settings、CD/DVD、Connected をオフ。Hyper-V: Set-VMDvdDrive -VMName NAME -Path $null。VirtualBox: VBoxManage storageattach VM --storagectl IDE --port 1 --device 0 --medium none。</translation>
        </message>
        <message>
            <source>Shut down before the export</source>
            <translation>エクスポート前にシャットダウンされている</translation>
        </message>
        <message>
            <source>The machine was shut down, not running or suspended, when it was exported.</source>
            <translation>エクスポート時にマシンがシャットダウンされ、実行中やサスペンド中ではなかったこと。</translation>
        </message>
        <message>
            <source>The system volume was unmounted cleanly: the machine was shut down.</source>
            <translation>システムボリュームは正常にアンマウントされています。マシンはシャットダウンされていました。</translation>
        </message>
        <message>
            <source>The system volume was not unmounted: the machine was running, or lost its power.</source>
            <translation>システムボリュームがアンマウントされていません。マシンが実行中だったか、電源が失われました。</translation>
        </message>
        <message>
            <source>The machine's description says that it is suspended.</source>
            <translation>マシンの記述によると、サスペンド状態です。</translation>
        </message>
        <message>
            <source>The disks do not show this: please confirm that the machine was shut down when it was exported.</source>
            <translation>これはディスクからはわかりません。エクスポート時にマシンがシャットダウンされていたことを確認してください。</translation>
        </message>
        <message>
            <source>Shut the machine down and export it again: shutdown -h now</source>
            <translation>マシンをシャットダウンし、もう一度エクスポートしてください: shutdown -h now</translation>
        </message>
        <message>
            <source>Shut the machine down and export it again: shutdown /s /t 0</source>
            <translation>マシンをシャットダウンし、もう一度エクスポートしてください: shutdown /s /t 0</translation>
        </message>
        <message>
            <source>Tick it if the machine was shut down; otherwise shut it down and export it again.</source>
            <translation>マシンがシャットダウンされていた場合はチェックを入れてください。そうでなければ、シャットダウンしてもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>One network interface, by DHCP</source>
            <translation>ネットワークインターフェイスが 1 つで、DHCP を使う</translation>
        </message>
        <message>
            <source>The machine has one network interface, and it takes its address by DHCP: only one survives the import.</source>
            <translation>マシンのネットワークインターフェイスが 1 つで、アドレスを DHCP で取得すること。インポート後に残るのは 1 つだけです。</translation>
        </message>
        <message>
            <source>One interface is configured at most.</source>
            <translation>設定されたインターフェイスは 1 つ以下です。</translation>
        </message>
        <message>
            <source>No interface is configured; {client} asks for an address on every one.</source>
            <translation>インターフェイスは設定されていません。{client} がすべてのインターフェイスでアドレスを要求します。</translation>
        </message>
        <message>
            <source>The machine is declared with {count} network interfaces.</source>
            <translation>マシンの定義にはネットワークインターフェイスが {count} 個あります。</translation>
        </message>
        <message>
            <source>{count} network interfaces are configured.</source>
            <translation>ネットワークインターフェイスが {count} 個設定されています。</translation>
        </message>
        <message>
            <source>No interface is configured, and nothing asks for an address by itself.</source>
            <translation>インターフェイスが設定されておらず、自動的にアドレスを要求するものもありません。</translation>
        </message>
        <message>
            <source>Nothing has to change for the import, but plan for it: one interface stays, by DHCP. Add others after the launch (aws ec2 create-network-interface, attach-network-interface), and move services that are bound to the others.</source>
            <translation>インポートのための変更は不要ですが、計画しておいてください。残るインターフェイスは 1 つで、DHCP を使います。ほかは起動後に追加し (aws ec2 create-network-interface、attach-network-interface)、ほかのインターフェイスに結び付いたサービスを移してください。</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP before the export.</source>
            <translation>エクスポート前に、1 つのインターフェイスで DHCP を設定してください。</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: in /etc/network/interfaces: auto eth0, iface eth0 inet dhcp; or in netplan: dhcp4: true.</source>
            <translation>1 つのインターフェイスで DHCP を設定してください: /etc/network/interfaces では auto eth0、iface eth0 inet dhcp。netplan では dhcp4: true。</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: nmcli connection add type ethernet con-name eth0 ifname eth0 ipv4.method auto; or BOOTPROTO=dhcp and ONBOOT=yes in /etc/sysconfig/network-scripts/ifcfg-eth0.</source>
            <translation>1 つのインターフェイスで DHCP を設定してください: nmcli connection add type ethernet con-name eth0 ifname eth0 ipv4.method auto。または /etc/sysconfig/network-scripts/ifcfg-eth0 で BOOTPROTO=dhcp と ONBOOT=yes。</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: BOOTPROTO='dhcp' and STARTMODE='auto' in /etc/sysconfig/network/ifcfg-eth0.</source>
            <translation>1 つのインターフェイスで DHCP を設定してください: /etc/sysconfig/network/ifcfg-eth0 で BOOTPROTO='dhcp' と STARTMODE='auto'。</translation>
        </message>
        <message>
            <source>No static addresses</source>
            <translation>静的アドレスがない</translation>
        </message>
        <message>
            <source>Static addresses are removed by the import: the instance gets a private address from its subnet by DHCP.</source>
            <translation>静的アドレスはインポートで削除されます。インスタンスはサブネットから DHCP でプライベートアドレスを取得します。</translation>
        </message>
        <message>
            <source>No static address is configured.</source>
            <translation>静的アドレスは設定されていません。</translation>
        </message>
        <message>
            <source>Interfaces with static addresses, which the import removes: {names}.</source>
            <translation>静的アドレスを持ち、インポートで削除されるインターフェイス: {names}。</translation>
        </message>
        <message>
            <source>Nothing has to change for the import. Note the address and who uses it (DNS, licences, firewalls); to keep one, launch into a subnet with the same range and give it: --private-ip-address.</source>
            <translation>インポートのための変更は不要です。アドレスとその利用者 (DNS、ライセンス、ファイアウォール) を控えておいてください。アドレスを維持するには、同じ範囲のサブネットで起動し、指定してください: --private-ip-address。</translation>
        </message>
        <message>
            <source>A working DHCP client</source>
            <translation>動作する DHCP クライアント</translation>
        </message>
        <message>
            <source>A DHCP client is installed, can start, and is not disabled.</source>
            <translation>DHCP クライアントがインストールされ、開始でき、無効になっていないこと。</translation>
        </message>
        <message>
            <source>{client} starts at boot.</source>
            <translation>{client} は起動時に開始します。</translation>
        </message>
        <message>
            <source>No DHCP client is installed.</source>
            <translation>DHCP クライアントがインストールされていません。</translation>
        </message>
        <message>
            <source>A DHCP client is installed ({client}), but nothing starts it at boot.</source>
            <translation>DHCP クライアント ({client}) はインストールされていますが、起動時に開始するものがありません。</translation>
        </message>
        <message>
            <source>A DHCP client is installed ({client}), but nothing tells whether it starts at boot.</source>
            <translation>DHCP クライアント ({client}) はインストールされていますが、起動時に開始するかどうかがわかりません。</translation>
        </message>
        <message>
            <source>The DHCP Client service is not in the registry.</source>
            <translation>レジストリに DHCP Client サービスがありません。</translation>
        </message>
        <message>
            <source>The DHCP Client service is disabled.</source>
            <translation>DHCP Client サービスが無効です。</translation>
        </message>
        <message>
            <source>Install one: {command}.</source>
            <translation>インストールしてください: {command}。</translation>
        </message>
        <message>
            <source>Let it start: {command}.</source>
            <translation>開始するようにしてください: {command}。</translation>
        </message>
        <message>
            <source>Restore the service from a machine of the same Windows, or repair Windows: sfc /scannow; DISM /Online /Cleanup-Image /RestoreHealth.</source>
            <translation>同じ Windows のマシンからサービスを復元するか、Windows を修復してください: sfc /scannow; DISM /Online /Cleanup-Image /RestoreHealth。</translation>
        </message>
        <message>
            <source>Switch it on: sc config Dhcp start= auto, and net start Dhcp.</source>
            <translation>有効にしてください: sc config Dhcp start= auto、続いて net start Dhcp。</translation>
        </message>
        <message>
            <source>No IPv6</source>
            <translation>IPv6 を使っていない</translation>
        </message>
        <message>
            <source>IPv6 addresses are not supported: the import configures IPv4 only.</source>
            <translation>IPv6 アドレスはサポートされません。インポートは IPv4 だけを設定します。</translation>
        </message>
        <message>
            <source>IPv6 is not configured.</source>
            <translation>IPv6 は設定されていません。</translation>
        </message>
        <message>
            <source>IPv6 is configured for {names}.</source>
            <translation>{names} に IPv6 が設定されています。</translation>
        </message>
        <message>
            <source>Whether IPv6 was added to this Windows was not read.</source>
            <translation>この Windows に IPv6 が追加されているかどうかは読み取っていません。</translation>
        </message>
        <message>
            <source>IPv6 is not switched off, which is Windows' default.</source>
            <translation>IPv6 は無効になっていません (Windows の既定)。</translation>
        </message>
        <message>
            <source>Nothing has to change: without a router's announcement IPv6 stays idle. Do not rely on IPv6 addresses at the first start.</source>
            <translation>変更は不要です。ルーターからの通知がなければ IPv6 は使われません。初回起動時に IPv6 アドレスを当てにしないでください。</translation>
        </message>
        <message>
            <source>The import configures a private IPv4 address only; IPv6 can be added to the instance later.</source>
            <translation>インポートはプライベート IPv4 アドレスだけを設定します。IPv6 は後でインスタンスに追加できます。</translation>
        </message>
        <message>
            <source>Plan a public address</source>
            <translation>パブリックアドレスの計画</translation>
        </message>
        <message>
            <source>The instance gets no public address by itself, whatever the subnet's setting: an Elastic IP makes it public.</source>
            <translation>サブネットの設定にかかわらず、インスタンスに自動でパブリックアドレスは付きません。Elastic IP で公開できます。</translation>
        </message>
        <message>
            <source>Please confirm that a private address is enough, or that an Elastic IP is planned.</source>
            <translation>プライベートアドレスで十分か、Elastic IP を計画していることを確認してください。</translation>
        </message>
        <message>
            <source>To make it public after the launch: aws ec2 allocate-address, then aws ec2 associate-address --instance-id ID --allocation-id ID.</source>
            <translation>起動後に公開するには: aws ec2 allocate-address、続いて aws ec2 associate-address --instance-id ID --allocation-id ID。</translation>
        </message>
        <message>
            <source>No predictable interface names</source>
            <translation>予測可能なインターフェイス名を使っていない</translation>
        </message>
        <message>
            <source>Network configuration does not depend on predictable interface names such as ens33: the instance's interface may be called otherwise.</source>
            <translation>ネットワーク設定が ens33 などの予測可能なインターフェイス名に依存していないこと。インスタンスのインターフェイスは別の名前になることがあります。</translation>
        </message>
        <message>
            <source>No configuration depends on a predictable or pinned name.</source>
            <translation>予測可能な名前や固定された名前に依存する設定はありません。</translation>
        </message>
        <message>
            <source>The configuration names {names}, which is another interface on EC2.</source>
            <translation>設定が {names} を指定していますが、EC2 では別のインターフェイスになります。</translation>
        </message>
        <message>
            <source>The configuration names {names}, but the kernel is told to use eth0.</source>
            <translation>設定は {names} を指定していますが、カーネルは eth0 を使うよう指示されています。</translation>
        </message>
        <message>
            <source>Names are pinned to the network cards of today (udev rules, .link files or hardware addresses).</source>
            <translation>名前が現在のネットワークカードに固定されています (udev ルール、.link ファイル、またはハードウェアアドレス)。</translation>
        </message>
        <message>
            <source>Go back to kernel names: {command}.</source>
            <translation>カーネルの名前に戻してください: {command}。</translation>
        </message>
        <message>
            <source>Remove what pins them: rm /etc/udev/rules.d/70-persistent-net.rules, .link files, HWADDR= in ifcfg files, macaddress in netplan; and build the initramfs again where it holds a copy.</source>
            <translation>固定しているものを取り除いてください: rm /etc/udev/rules.d/70-persistent-net.rules、.link ファイル、ifcfg ファイルの HWADDR=、netplan の macaddress。initramfs にコピーがある場合は作り直してください。</translation>
        </message>
        <message>
            <source>Operating system on the list</source>
            <translation>オペレーティングシステムが一覧にある</translation>
        </message>
        <message>
            <source>The operating system is listed: Windows by product, edition and service pack; Linux by distribution, version and service pack.</source>
            <translation>オペレーティングシステムが一覧にあること。Windows は製品・エディション・サービスパック、Linux はディストリビューション・バージョン・サービスパックで判定します。</translation>
        </message>
        <message>
            <source>{found} is on the list.</source>
            <translation>{found} は一覧にあります。</translation>
        </message>
        <message>
            <source>{found} is on the list, among those past their end of life: AWS imports them, does not test them, and advises against it.</source>
            <translation>{found} は一覧にありますが、サポートが終了したものです。AWS はインポートしますが、テストしておらず、推奨していません。</translation>
        </message>
        <message>
            <source>{found} is on the list, except in the Regions {regions}.</source>
            <translation>{found} は一覧にありますが、リージョン {regions} を除きます。</translation>
        </message>
        <message>
            <source>No operating system was found on the disks.</source>
            <translation>ディスクにオペレーティングシステムが見つかりませんでした。</translation>
        </message>
        <message>
            <source>{found} is ruled out by the list: {reason}.</source>
            <translation>{found} は一覧で除外されています: {reason}。</translation>
        </message>
        <message>
            <source>{found} is not the listed variant: {listed}, {reason} only.</source>
            <translation>{found} は一覧にあるバリアントではありません: {listed}、{reason} のみ。</translation>
        </message>
        <message>
            <source>{found} is not on the list.</source>
            <translation>{found} は一覧にありません。</translation>
        </message>
        <message>
            <source>{found} is not on the list; listed is {listed}.</source>
            <translation>{found} は一覧にありません。一覧にあるもの: {listed}。</translation>
        </message>
        <message>
            <source>{found} is not named, its neighbours are: {listed}. AWS does not say whether other minor releases are taken.</source>
            <translation>{found} は挙げられていませんが、近いものは挙げられています: {listed}。ほかのマイナーリリースが受け付けられるかどうかを AWS は示していません。</translation>
        </message>
        <message>
            <source>{found} does not tell its minor version; listed is {listed}.</source>
            <translation>{found} のマイナーバージョンがわかりません。一覧にあるもの: {listed}。</translation>
        </message>
        <message>
            <source>{found} is not a listed edition; listed is {listed}.</source>
            <translation>{found} は一覧にあるエディションではありません。一覧にあるもの: {listed}。</translation>
        </message>
        <message>
            <source>The edition of {found} could not be matched with the list: {listed}.</source>
            <translation>{found} のエディションを一覧と照合できませんでした: {listed}。</translation>
        </message>
        <message>
            <source>{found} needs Service Pack {needed}.</source>
            <translation>{found} にはサービスパック {needed} が必要です。</translation>
        </message>
        <message>
            <source>Upgrade the system to a listed release before the export, and check again. Where that cannot be done, the disks can be imported as snapshots (aws ec2 import-snapshot) and registered as an AMI, without AWS's changes or tests.</source>
            <translation>エクスポート前にシステムを一覧にあるリリースへアップグレードし、再チェックしてください。それができない場合は、ディスクをスナップショットとしてインポートし (aws ec2 import-snapshot)、AWS による変更やテストなしで AMI として登録できます。</translation>
        </message>
        <message>
            <source>Choose the disk that the operating system lies on, and all disks of the machine together (amigrate check --vm DISK1 DISK2 …).</source>
            <translation>オペレーティングシステムのあるディスクと、マシンのすべてのディスクを一緒に選択してください (amigrate check --vm DISK1 DISK2 …)。</translation>
        </message>
        <message>
            <source>To be sure, update the system to a release that is named: {listed}.</source>
            <translation>確実にするには、挙げられているリリースへシステムを更新してください: {listed}。</translation>
        </message>
        <message>
            <source>Point releases of one Debian differ little, and only some are named ({listed}): a test import tells for certain. An older one can be brought up to a named one: apt-get update &amp;&amp; apt-get dist-upgrade.</source>
            <translation>同じ Debian のポイントリリースの違いはわずかで、一部だけが挙げられています ({listed})。試しにインポートすれば確実にわかります。古いものは挙げられているリリースへ更新できます: apt-get update &amp;&amp; apt-get dist-upgrade。</translation>
        </message>
        <message>
            <source>A test import tells for certain. To stay on a release that is named ({listed}): yum --releasever=VERSION update.</source>
            <translation>試しにインポートすれば確実にわかります。挙げられているリリース ({listed}) に留まるには: yum --releasever=VERSION update。</translation>
        </message>
        <message>
            <source>A test import tells for certain. To move to a service pack that is named ({listed}): zypper migration.</source>
            <translation>試しにインポートすれば確実にわかります。挙げられているサービスパック ({listed}) へ移行するには: zypper migration。</translation>
        </message>
        <message>
            <source>Look at winver and at the list: {listed}.</source>
            <translation>winver と一覧を確認してください: {listed}。</translation>
        </message>
        <message>
            <source>Install Service Pack {needed} or later from Windows Update, and check again.</source>
            <translation>Windows Update でサービスパック {needed} 以降をインストールし、再チェックしてください。</translation>
        </message>
        <message>
            <source>Change the edition to a listed one, where Microsoft offers it (DISM /Online /Set-Edition:NAME /ProductKey:KEY /AcceptEula), or install a listed edition.</source>
            <translation>Microsoft が提供している場合はエディションを一覧にあるものへ変更するか (DISM /Online /Set-Edition:NAME /ProductKey:KEY /AcceptEula)、一覧にあるエディションをインストールしてください。</translation>
        </message>
        <message>
            <source>64-bit</source>
            <translation>64 ビットである</translation>
        </message>
        <message>
            <source>A Linux is 64-bit; a Windows is 64-bit where the list says so.</source>
            <translation>Linux は 64 ビット、Windows は一覧に 64 ビットとあるものは 64 ビットであること。</translation>
        </message>
        <message>
            <source>The system is {architecture}.</source>
            <translation>システムは {architecture} です。</translation>
        </message>
        <message>
            <source>The system is 32-bit ({architecture}), which the list takes for this Windows.</source>
            <translation>システムは 32 ビット ({architecture}) ですが、この Windows では一覧で認められています。</translation>
        </message>
        <message>
            <source>The system is 32-bit ({architecture}).</source>
            <translation>システムは 32 ビット ({architecture}) です。</translation>
        </message>
        <message>
            <source>The system is {architecture}; only x86 machines are imported.</source>
            <translation>システムは {architecture} です。インポートされるのは x86 のマシンだけです。</translation>
        </message>
        <message>
            <source>No program for a known processor was found.</source>
            <translation>既知のプロセッサ用のプログラムが見つかりませんでした。</translation>
        </message>
        <message>
            <source>Install the 64-bit edition (x86_64) and move the data: a 32-bit system cannot be turned into a 64-bit one.</source>
            <translation>64 ビット版 (x86_64) をインストールしてデータを移してください。32 ビットのシステムは 64 ビットに変換できません。</translation>
        </message>
        <message>
            <source>Install the x86_64 edition on an x86 machine and move the data, or start from an AMI for this processor (Graviton).</source>
            <translation>x86 マシンに x86_64 版をインストールしてデータを移すか、このプロセッサ (Graviton) 用の AMI から始めてください。</translation>
        </message>
        <message>
            <source>The system is 64-bit x86: 32-bit images are refused since 1 April 2026, and ARM64 is not taken.</source>
            <translation>システムが 64 ビットの x86 であること。32 ビットのイメージは 2026 年 4 月 1 日以降拒否され、ARM64 は受け付けられません。</translation>
        </message>
        <message>
            <source>Not Nano Server</source>
            <translation>Nano Server ではない</translation>
        </message>
        <message>
            <source>A Windows Server is not installed as Nano Server.</source>
            <translation>Windows Server が Nano Server としてインストールされていないこと。</translation>
        </message>
        <message>
            <source>The kind of installation is {kind}.</source>
            <translation>インストールの種類は {kind} です。</translation>
        </message>
        <message>
            <source>The registry has no kind of installation: this Windows is older than Nano Server.</source>
            <translation>レジストリにインストールの種類がありません。この Windows は Nano Server より古いものです。</translation>
        </message>
        <message>
            <source>The registry does not tell the kind of installation.</source>
            <translation>レジストリにインストールの種類が記されていません。</translation>
        </message>
        <message>
            <source>This is Nano Server.</source>
            <translation>これは Nano Server です。</translation>
        </message>
        <message>
            <source>Install Windows Server as Server Core or with the desktop and move the roles: Nano Server cannot be turned into either.</source>
            <translation>Windows Server を Server Core またはデスクトップ付きでインストールし、役割を移してください。Nano Server はどちらにも変換できません。</translation>
        </message>
        <message>
            <source>US English, no other language packs</source>
            <translation>米国英語のみで、ほかの言語パックがない</translation>
        </message>
        <message>
            <source>No language pack besides US English is installed: packs with UTF-16 or non-ASCII characters are not supported.</source>
            <translation>米国英語以外の言語パックがインストールされていないこと。UTF-16 や ASCII 以外の文字を含むパックはサポートされません。</translation>
        </message>
        <message>
            <source>US English is the only language.</source>
            <translation>言語は米国英語だけです。</translation>
        </message>
        <message>
            <source>No language is named in the registry.</source>
            <translation>レジストリに言語がありません。</translation>
        </message>
        <message>
            <source>Other languages are installed: {languages}.</source>
            <translation>ほかの言語がインストールされています: {languages}。</translation>
        </message>
        <message>
            <source>Other languages are installed ({languages}), and the list takes {found} in US English only.</source>
            <translation>ほかの言語がインストールされていますが ({languages})、一覧では {found} は米国英語のみです。</translation>
        </message>
        <message>
            <source>Install the English language pack, make it the system's language, and remove the others: lpksetup /u LANGUAGE (or Settings, Time &amp; Language).</source>
            <translation>英語の言語パックをインストールしてシステムの言語にし、ほかを削除してください: lpksetup /u LANGUAGE (または「設定」の「時刻と言語」)。</translation>
        </message>
        <message>
            <source>Remote Desktop is on</source>
            <translation>リモートデスクトップが有効である</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed and its service can start: it is the way into the instance.</source>
            <translation>リモートデスクトップが許可され、そのサービスが開始できること。インスタンスに入る手段になります。</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed, and its service can start.</source>
            <translation>リモートデスクトップは許可され、そのサービスは開始できます。</translation>
        </message>
        <message>
            <source>Remote Desktop is switched off.</source>
            <translation>リモートデスクトップが無効です。</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed, but its service (TermService) is disabled or missing.</source>
            <translation>リモートデスクトップは許可されていますが、そのサービス (TermService) が無効か、存在しません。</translation>
        </message>
        <message>
            <source>Switch it on: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f (or SystemPropertiesRemote.exe).</source>
            <translation>有効にしてください: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f (または SystemPropertiesRemote.exe)。</translation>
        </message>
        <message>
            <source>Let the service start: sc config TermService start= demand.</source>
            <translation>サービスが開始できるようにしてください: sc config TermService start= demand。</translation>
        </message>
        <message>
            <source>Firewall lets Remote Desktop in</source>
            <translation>ファイアウォールがリモートデスクトップを許可している</translation>
        </message>
        <message>
            <source>Windows Firewall lets Remote Desktop in, on 3389 or the port that it was moved to.</source>
            <translation>Windows ファイアウォールが、3389 または変更後のポートでリモートデスクトップを許可していること。</translation>
        </message>
        <message>
            <source>The firewall lets port {port} in.</source>
            <translation>ファイアウォールはポート {port} を許可しています。</translation>
        </message>
        <message>
            <source>The firewall does not let port {port} in.</source>
            <translation>ファイアウォールがポート {port} を許可していません。</translation>
        </message>
        <message>
            <source>Open it in every profile: netsh advfirewall firewall add rule name="Remote Desktop" dir=in action=allow protocol=TCP localport={port} (2003: netsh firewall set portopening TCP {port} RDP). The security group needs the same port.</source>
            <translation>すべてのプロファイルで開いてください: netsh advfirewall firewall add rule name="Remote Desktop" dir=in action=allow protocol=TCP localport={port} (2003: netsh firewall set portopening TCP {port} RDP)。セキュリティグループにも同じポートが必要です。</translation>
        </message>
        <message>
            <source>Every account has a password</source>
            <translation>すべてのアカウントにパスワードがある</translation>
        </message>
        <message>
            <source>The administrator and all other accounts have passwords, and secure ones.</source>
            <translation>管理者とほかのすべてのアカウントに、安全なパスワードがあること。</translation>
        </message>
        <message>
            <source>Every enabled account has a password (accounts: {count}).</source>
            <translation>有効なアカウントすべてにパスワードがあります (アカウント: {count})。</translation>
        </message>
        <message>
            <source>No disk can show how good the passwords are: please confirm that they are secure, the administrator's above all.</source>
            <translation>パスワードの強度はディスクからはわかりません。特に管理者のパスワードについて、安全であることを確認してください。</translation>
        </message>
        <message>
            <source>Accounts without a password: {names}.</source>
            <translation>パスワードのないアカウント: {names}。</translation>
        </message>
        <message>
            <source>Accounts that need no password: {names}.</source>
            <translation>パスワードが不要なアカウント: {names}。</translation>
        </message>
        <message>
            <source>This is a domain controller: its accounts are in the directory's database (ntds.dit), which was not read. Please confirm that each has a password.</source>
            <translation>これはドメインコントローラーです。アカウントはディレクトリのデータベース (ntds.dit) にあり、これは読み取られていません。それぞれにパスワードがあることを確認してください。</translation>
        </message>
        <message>
            <source>No account is enabled, so nobody could log in after the import.</source>
            <translation>有効なアカウントがないため、インポート後に誰もログオンできません。</translation>
        </message>
        <message>
            <source>Whether these accounts have a password could not be told: {names}.</source>
            <translation>パスワードがあるかどうかを判別できなかったアカウント: {names}。</translation>
        </message>
        <message>
            <source>Give each a password (net user NAME *) or disable it (net user NAME /active:no).</source>
            <translation>それぞれにパスワードを設定するか (net user NAME *)、無効にしてください (net user NAME /active:no)。</translation>
        </message>
        <message>
            <source>Ask for one: net user NAME /passwordreq:yes, and set it: net user NAME *.</source>
            <translation>パスワードを必須にし (net user NAME /passwordreq:yes)、設定してください: net user NAME *。</translation>
        </message>
        <message>
            <source>Set a long one that is used nowhere else: net user Administrator *.</source>
            <translation>ほかで使っていない長いパスワードを設定してください: net user Administrator *。</translation>
        </message>
        <message>
            <source>Look for accounts that need none: Get-ADUser -Filter 'PasswordNotRequired -eq $true', and ask for one: Set-ADUser NAME -PasswordNotRequired $false.</source>
            <translation>パスワードを必要としないアカウントを探し: Get-ADUser -Filter 'PasswordNotRequired -eq $true'、必須にしてください: Set-ADUser NAME -PasswordNotRequired $false。</translation>
        </message>
        <message>
            <source>Enable one that has a password: net user Administrator /active:yes, then net user Administrator *.</source>
            <translation>パスワードのあるアカウントを有効にしてください: net user Administrator /active:yes、続けて net user Administrator *。</translation>
        </message>
        <message>
            <source>Look at lusrmgr.msc; set a password where none is: net user NAME *.</source>
            <translation>lusrmgr.msc で確認し、パスワードのないものに設定してください: net user NAME *。</translation>
        </message>
        <message>
            <source>.NET Framework</source>
            <translation>.NET Framework</translation>
        </message>
        <message>
            <source>The .NET Framework is there: 3.5 on Windows Server 2003 and 2008, 4.5 from 2008 R2 on.</source>
            <translation>.NET Framework があること。Windows Server 2003 と 2008 では 3.5、2008 R2 以降では 4.5。</translation>
        </message>
        <message>
            <source>.NET {found} is installed; {needed} is needed.</source>
            <translation>.NET {found} がインストールされていますが、{needed} が必要です。</translation>
        </message>
        <message>
            <source>Of .NET, {found} is installed; {system} needs {needed} or later.</source>
            <translation>.NET は {found} がインストールされています。{system} には {needed} 以降が必要です。</translation>
        </message>
        <message>
            <source>Of .NET, {found} is installed; {needed} or later is needed, and the import installs it.</source>
            <translation>.NET は {found} がインストールされています。{needed} 以降が必要で、インポート時にインストールされます。</translation>
        </message>
        <message>
            <source>Install .NET Framework 3.5 Service Pack 1 (dotnetfx35.exe; on 2008: Server Manager, Features).</source>
            <translation>.NET Framework 3.5 Service Pack 1 をインストールしてください (dotnetfx35.exe。2008 では「サーバー マネージャー」の「機能」)。</translation>
        </message>
        <message>
            <source>Nothing has to change: the import installs 4.5 or later where it is missing. To do it beforehand, install .NET Framework 4.8.</source>
            <translation>変更は不要です。4.5 以降がない場合はインポートがインストールします。事前に行うには、.NET Framework 4.8 をインストールしてください。</translation>
        </message>
        <message>
            <source>The .NET Framework is there: 3.5 on Windows Server 2003 and 2008 and on Windows 8.1 or earlier, 4.5 on Windows Server 2008 R2 and later and on Windows 10.</source>
            <translation>.NET Framework があること。Windows Server 2003 と 2008 および Windows 8.1 以前では 3.5、Windows Server 2008 R2 以降と Windows 10 では 4.5。</translation>
        </message>
        <message>
            <source>Autologon is off</source>
            <translation>自動ログオンが無効である</translation>
        </message>
        <message>
            <source>Windows does not log anybody on by itself.</source>
            <translation>Windows が自動的に誰かをログオンさせないこと。</translation>
        </message>
        <message>
            <source>Autologon is off.</source>
            <translation>自動ログオンは無効です。</translation>
        </message>
        <message>
            <source>Autologon is on.</source>
            <translation>自動ログオンが有効です。</translation>
        </message>
        <message>
            <source>Switch it off: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v AutoAdminLogon /t REG_SZ /d 0 /f, and remove DefaultPassword from the same key.</source>
            <translation>無効にしてください: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v AutoAdminLogon /t REG_SZ /d 0 /f。さらに同じキーから DefaultPassword を削除してください。</translation>
        </message>
        <message>
            <source>Windows Update is settled</source>
            <translation>Windows Update が落ち着いている</translation>
        </message>
        <message>
            <source>No update waits for a restart, and the update setting is a chosen one.</source>
            <translation>再起動待ちの更新プログラムがなく、更新の設定が意図して選ばれたものであること。</translation>
        </message>
        <message>
            <source>No restart is pending.</source>
            <translation>再起動の保留はありません。</translation>
        </message>
        <message>
            <source>No restart is pending. Updates are downloaded and wait for you: the search for them may take 50 to 99 % of a processor for some minutes after the first start.</source>
            <translation>再起動の保留はありません。更新プログラムはダウンロードされ、お客様の操作を待っています。初回起動後の数分間、更新の検索がプロセッサの 50 ～ 99 % を使うことがあります。</translation>
        </message>
        <message>
            <source>A restart is pending.</source>
            <translation>再起動が保留されています。</translation>
        </message>
        <message>
            <source>Install what is pending and restart (shutdown /r /t 0) until nothing is left, then shut down and export again.</source>
            <translation>保留中のものをインストールし、なくなるまで再起動を繰り返してから (shutdown /r /t 0)、シャットダウンしてもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>RealTimeIsUniversal is set</source>
            <translation>RealTimeIsUniversal が設定されている</translation>
        </message>
        <message>
            <source>The registry says that the machine's clock runs on UTC, as EC2's does.</source>
            <translation>マシンの時計が EC2 と同じく UTC で動くとレジストリに設定されていること。</translation>
        </message>
        <message>
            <source>The clock is taken as UTC.</source>
            <translation>時計は UTC として扱われます。</translation>
        </message>
        <message>
            <source>The clock is taken as local time.</source>
            <translation>時計は現地時刻として扱われます。</translation>
        </message>
        <message>
            <source>Set it: reg add "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v RealTimeIsUniversal /t REG_DWORD /d 1 /f</source>
            <translation>設定してください: reg add "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v RealTimeIsUniversal /t REG_DWORD /d 1 /f</translation>
        </message>
        <message>
            <source>Pagefile of a fixed size</source>
            <translation>ページファイルが固定サイズである</translation>
        </message>
        <message>
            <source>The pagefile has a fixed size, and room for it: an automatic one may grow to 16 GB on C:.</source>
            <translation>ページファイルが固定サイズで、そのための空きがあること。自動の場合、C: で 16 GB まで大きくなることがあります。</translation>
        </message>
        <message>
            <source>The pagefile has a fixed size.</source>
            <translation>ページファイルは固定サイズです。</translation>
        </message>
        <message>
            <source>Windows manages the pagefile's size by itself.</source>
            <translation>Windows がページファイルのサイズを自動的に管理しています。</translation>
        </message>
        <message>
            <source>The pagefile may grow from {low} to {high} MB.</source>
            <translation>ページファイルは {low} MB から {high} MB まで大きくなることがあります。</translation>
        </message>
        <message>
            <source>The pagefile asks for {high} MB, and the volume has {size} in all.</source>
            <translation>ページファイルは {high} MB を必要としますが、ボリュームは全体で {size} です。</translation>
        </message>
        <message>
            <source>No pagefile is configured.</source>
            <translation>ページファイルが設定されていません。</translation>
        </message>
        <message>
            <source>Switch it off in its console or management server (its self-protection too), or uninstall it: appwiz.cpl. Switch it on again after the launch.</source>
            <translation>そのコンソールまたは管理サーバーで (自己保護も含めて) 無効にするか、アンインストールしてください: appwiz.cpl。起動後に再び有効にしてください。</translation>
        </message>
        <message>
            <source>VMware Tools are uninstalled (as are the tools of VirtualBox, Xen and other hypervisors).</source>
            <translation>VMware Tools がアンインストールされていること (VirtualBox、Xen、その他のハイパーバイザーのツールも同様)。</translation>
        </message>
        <message>
            <source>Guest services of Hyper-V were added: {names}.</source>
            <translation>Hyper-V のゲストサービスが追加されています: {names}。</translation>
        </message>
        <message>
            <source>Uninstall them and restart: appwiz.cpl (Programs and Features).</source>
            <translation>アンインストールし、再起動してください: appwiz.cpl (プログラムと機能)。</translation>
        </message>
        <message>
            <source>Sysprep's state</source>
            <translation>sysprep の状態</translation>
        </message>
        <message>
            <source>Sysprep may have run or not, but not be under way. The import adds an answer file that accepts the licence terms and sets EN-US.</source>
            <translation>sysprep は実行済みでも未実行でもかまいませんが、途中であってはなりません。インポートは、ライセンス条項に同意し EN-US を設定する応答ファイルを追加します。</translation>
        </message>
        <message>
            <source>Sysprep's state is {state}.</source>
            <translation>sysprep の状態は {state} です。</translation>
        </message>
        <message>
            <source>Sysprep has generalised this Windows ({state}); the import adds the answer file.</source>
            <translation>sysprep がこの Windows を一般化しています ({state})。インポートが応答ファイルを追加します。</translation>
        </message>
        <message>
            <source>Sysprep has generalised this Windows ({state}), and an answer file of its own is there.</source>
            <translation>sysprep がこの Windows を一般化しており ({state})、独自の応答ファイルがあります。</translation>
        </message>
        <message>
            <source>Setup or sysprep is not finished ({state}).</source>
            <translation>セットアップまたは sysprep が完了していません ({state})。</translation>
        </message>
        <message>
            <source>Start the machine, let setup finish, and shut it down; or run sysprep again: C:\Windows\System32\Sysprep\sysprep.exe /oobe /generalize /shutdown, with the answer file in C:\Windows\Panther\unattend.xml.</source>
            <translation>マシンを起動してセットアップを完了させ、シャットダウンしてください。または、応答ファイルを C:\Windows\Panther\unattend.xml に置いて sysprep をもう一度実行してください: C:\Windows\System32\Sysprep\sysprep.exe /oobe /generalize /shutdown。</translation>
        </message>
        <message>
            <source>Hotfixes of the guide's era</source>
            <translation>ガイドの時代の修正プログラム</translation>
        </message>
        <message>
            <source>Windows of the guide's era has the hotfixes for RealTimeIsUniversal and for the change to summer time. The guide as given lost its list of them.</source>
            <translation>ガイドの時代の Windows に、RealTimeIsUniversal と夏時間への切り替え用の修正プログラムがあること。提供されたガイドでは、その一覧が失われています。</translation>
        </message>
        <message>
            <source>Installed: {names}.</source>
            <translation>インストール済み: {names}。</translation>
        </message>
        <message>
            <source>Not found: {names} (a later rollup may contain them).</source>
            <translation>見つかりません: {names} (後のロールアップに含まれている可能性があります)。</translation>
        </message>
        <message>
            <source>{system} contains what these hotfixes mended.</source>
            <translation>{system} には、これらの修正プログラムの修正内容が含まれています。</translation>
        </message>
        <message>
            <source>Install {names} from the Microsoft Update Catalog, or the latest monthly rollup.</source>
            <translation>Microsoft Update カタログから {names} をインストールするか、最新のマンスリーロールアップをインストールしてください。</translation>
        </message>
        <message>
            <source>No Hyper-V role, no directory left behind</source>
            <translation>Hyper-V の役割がなく、ディレクトリが取り残されない</translation>
        </message>
        <message>
            <source>The Hyper-V role is not installed, and a domain controller's database lies on a disk that is imported.</source>
            <translation>Hyper-V の役割がインストールされておらず、ドメインコントローラーのデータベースがインポートするディスクにあること。</translation>
        </message>
        <message>
            <source>There is no Hyper-V role, and no directory database.</source>
            <translation>Hyper-V の役割も、ディレクトリデータベースもありません。</translation>
        </message>
        <message>
            <source>There is no Hyper-V role; the directory's database lies on {drive}, which is among the disks.</source>
            <translation>Hyper-V の役割はありません。ディレクトリのデータベースは {drive} にあり、指定されたディスクに含まれています。</translation>
        </message>
        <message>
            <source>The Hyper-V role is installed.</source>
            <translation>Hyper-V の役割がインストールされています。</translation>
        </message>
        <message>
            <source>The directory's database lies on {drive}, which is on none of the disks given.</source>
            <translation>ディレクトリのデータベースは {drive} にあり、指定されたどのディスクにも含まれていません。</translation>
        </message>
        <message>
            <source>Remove the role and restart: Uninstall-WindowsFeature Hyper-V -Restart (client: Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All).</source>
            <translation>役割を削除し、再起動してください: Uninstall-WindowsFeature Hyper-V -Restart (クライアント: Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All)。</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …), or move the database to C: with ntdsutil (files, move DB to C:\Windows\NTDS).</source>
            <translation>マシンのすべてのディスクを選択するか (amigrate check --vm DISK1 DISK2 …)、ntdsutil でデータベースを C: へ移してください (files、move DB to C:\Windows\NTDS)。</translation>
        </message>
        <message>
            <source>Not an evaluation</source>
            <translation>評価版ではない</translation>
        </message>
        <message>
            <source>Windows is no evaluation edition, and can be activated after the import.</source>
            <translation>Windows が評価版ではなく、インポート後にライセンス認証できること。</translation>
        </message>
        <message>
            <source>The edition can be activated; the state is {state}.</source>
            <translation>このエディションはライセンス認証できます。状態は {state} です。</translation>
        </message>
        <message>
            <source>This is an evaluation edition, which ends by itself.</source>
            <translation>これは評価版で、期限が来ると使えなくなります。</translation>
        </message>
        <message>
            <source>The state of activation could not be read.</source>
            <translation>ライセンス認証の状態を読み取れませんでした。</translation>
        </message>
        <message>
            <source>Turn it into a full edition before the export: DISM /Online /Set-Edition:ServerStandard /ProductKey:KEY /AcceptEula, and restart.</source>
            <translation>エクスポート前に製品版に変換し (DISM /Online /Set-Edition:ServerStandard /ProductKey:KEY /AcceptEula)、再起動してください。</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>Images</source>
            <translation>イメージ</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>適合性</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>インスタンスタイプ</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation>ステップ {number}/{count}: {name}</translation>
        </message>
        <message>
            <source>{step}, done</source>
            <translation>{step}、完了</translation>
        </message>
        <message>
            <source>{step}, current</source>
            <translation>{step}、現在</translation>
        </message>
    </context>
    <context>
        <name>support</name>
        <message>
            <source>Save the support file</source>
            <translation>サポートファイルを保存</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>ZIP ファイル (*.zip)</translation>
        </message>
        <message>
            <source>Written: {path}. It is a ZIP of texts: read them before you give it away.</source>
            <translation>書き出しました: {path}。テキストの ZIP です。渡す前に内容を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>{size}/s</source>
            <translation>{size}/秒</translation>
        </message>
        <message>
            <source>less than {sum}</source>
            <translation>{sum} 未満</translation>
        </message>
        <message>
            <source>${sum}</source>
            <translation>${sum}</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>1 分未満</translation>
        </message>
        <message>
            <source>Something unexpected happened: {error}</source>
            <translation>予期しない問題が発生しました: {error}</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>要注意</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>インポート不可</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>判定できず</translation>
        </message>
        <message>
            <source>The guide of 2019</source>
            <translation>2019 年のガイド</translation>
        </message>
        <message>
            <source>AWS today (2026)</source>
            <translation>現在の AWS (2026 年)</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>AWS provides the licence</source>
            <translation>AWS がライセンスを提供</translation>
        </message>
        <message>
            <source>Bring your own licence</source>
            <translation>ライセンス持ち込み (BYOL)</translation>
        </message>
        <message>
            <source>Import as an image</source>
            <translation>イメージとしてインポート</translation>
        </message>
        <message>
            <source>Import as snapshots</source>
            <translation>スナップショットとしてインポート</translation>
        </message>
        <message>
            <source>Write directly</source>
            <translation>直接書き込み</translation>
        </message>
        <message>
            <source>Write directly, then import</source>
            <translation>直接書き込み後にインポート</translation>
        </message>
        <message>
            <source>Import with a manifest</source>
            <translation>マニフェストでインポート</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>アカウントをチェック</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>アップロード</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>仕上げ</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>停止処理中</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>検証済み</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>検証で不合格</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>未検証</translation>
        </message>
        <message>
            <source>proven on {type}, {time}</source>
            <translation>{type} で検証済み、{time}</translation>
        </message>
        <message>
            <source>not proven on {type}, {time}</source>
            <translation>{type} で検証できず、{time}</translation>
        </message>
        <message>
            <source>{verdict}; failed: {checks}</source>
            <translation>{verdict}。不合格：{checks}</translation>
        </message>
        <message>
            <source>Laying out the VMDK</source>
            <translation>VMDK を配置しています</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>アップロード中</translation>
        </message>
        <message>
            <source>AWS: {words}</source>
            <translation>AWS: {words}</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>インポート中</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Who is calling, is the bucket there, may AWS read it.</source>
            <translation>呼び出し元、バケットの有無、AWS が読み取れるかを確認します。</translation>
        </message>
        <message>
            <source>The image goes to the bucket, in parts that are checked.</source>
            <translation>イメージをパートに分け、検証しながらバケットへ送ります。</translation>
        </message>
        <message>
            <source>AWS reads the image and makes an AMI of it.</source>
            <translation>AWS がイメージを読み取り、AMI を作成します。</translation>
        </message>
        <message>
            <source>Tags, the uploaded file, the record.</source>
            <translation>タグ、アップロードしたファイル、記録を処理します。</translation>
        </message>
        <message>
            <source>AWS has taken the task and has not begun.</source>
            <translation>AWS がタスクを受け付けましたが、まだ開始していません。</translation>
        </message>
        <message>
            <source>AWS reads the image and checks its format, disks and system.</source>
            <translation>AWS がイメージを読み取り、形式、ディスク、システムをチェックします。</translation>
        </message>
        <message>
            <source>AWS writes the disks to volumes of its own.</source>
            <translation>AWS がディスクを自身のボリュームに書き込みます。</translation>
        </message>
        <message>
            <source>AWS changes the guest so that it can run there: drivers, network, boot loader.</source>
            <translation>AWS がゲストを AWS 上で動くように変更します: ドライバー、ネットワーク、ブートローダー。</translation>
        </message>
        <message>
            <source>AWS starts the machine once to see that it boots.</source>
            <translation>AWS がマシンを一度起動し、起動することを確認します。</translation>
        </message>
        <message>
            <source>AWS takes snapshots and registers the AMI.</source>
            <translation>AWS がスナップショットを取得し、AMI を登録します。</translation>
        </message>
        <message>
            <source>The AMI is there.</source>
            <translation>AMI ができました。</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>変換</translation>
        </message>
        <message>
            <source>Changes in the guest</source>
            <translation>ゲストの変更</translation>
        </message>
        <message>
            <source>First boot</source>
            <translation>初回起動</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>これから</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>halted</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>AWS: {word}</source>
            <translation>AWS: {word}</translation>
        </message>
    </context>
</TS>
