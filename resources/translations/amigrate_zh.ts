<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AccountPane</name>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>检查账户</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Making the change, and waiting until AWS knows of it everywhere…</source>
            <translation>正在更改，并等待 AWS 各处生效…</translation>
        </message>
        <message>
            <source>{arn}; {bucket} in {region}</source>
            <translation>{arn}；{region} 的 {bucket}</translation>
        </message>
        <message>
            <source>Asking the account…</source>
            <translation>正在查询账户…</translation>
        </message>
        <message>
            <source>Permissions, service role, bucket, keys, quota: asked before anything is sent.</source>
            <translation>权限、服务角色、存储桶、密钥、配额：在发送任何内容之前先行查询。</translation>
        </message>
    </context>
    <context>
        <name>Announcer</name>
        <message>
            <source>&amp;Show amigrate</source>
            <translation>显示 amigrate(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
    </context>
    <context>
        <name>AnswerFileBar</name>
        <message>
            <source>Answer file for sysprep: put it into {place} before you run sysprep /oobe /generalize.</source>
            <translation>sysprep 的应答文件：请在运行 sysprep /oobe /generalize 之前将其放入 {place}。</translation>
        </message>
        <message>
            <source>Save &amp;answer file…</source>
            <translation>保存应答文件(&amp;A)…</translation>
        </message>
        <message>
            <source>Save the answer file</source>
            <translation>保存应答文件</translation>
        </message>
        <message>
            <source>Answer files (*.xml)</source>
            <translation>应答文件 (*.xml)</translation>
        </message>
        <message>
            <source>Saved for {architecture}: {path}</source>
            <translation>已为 {architecture} 保存：{path}</translation>
        </message>
    </context>
    <context>
        <name>Asker</name>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Code of the MFA device
{device}</source>
            <translation>MFA 设备的验证码
{device}</translation>
        </message>
    </context>
    <context>
        <name>CauseCard</name>
        <message>
            <source>Found</source>
            <translation>已找到</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>可能</translation>
        </message>
        <message>
            <source>Ruled out</source>
            <translation>已排除</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>解决办法</translation>
        </message>
    </context>
    <context>
        <name>ChecksPage</name>
        <message>
            <source>&amp;Let AWS's export account write to this bucket (its ACL is changed)</source>
            <translation>允许 AWS 的导出账户写入此存储桶（其 ACL 将被更改）(&amp;L)</translation>
        </message>
        <message>
            <source>Rules of the export</source>
            <translation>导出规则</translation>
        </message>
    </context>
    <context>
        <name>ChoosingPage</name>
        <message>
            <source>Search, or type an id: ami-…, i-…</source>
            <translation>搜索或输入 ID：ami-…、i-…</translation>
        </message>
        <message>
            <source>Search, or an id</source>
            <translation>搜索或输入 ID</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>重新查看(&amp;L)</translation>
        </message>
        <message>
            <source>AMIs and instances</source>
            <translation>AMI 和实例</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来源</translation>
        </message>
    </context>
    <context>
        <name>CleaningDialog</name>
        <message>
            <source>Clean up</source>
            <translation>清理</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>&amp;Look again</source>
            <translation>重新查看(&amp;L)</translation>
        </message>
        <message>
            <source>What lies in the account</source>
            <translation>账户中的内容</translation>
        </message>
        <message>
            <source>&amp;Tick what nobody needs</source>
            <translation>勾选无人需要的内容(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>移除(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>What this program has left in the account. Only what carries its own marks is listed, and nothing goes unasked.</source>
            <translation>本程序在账户中留下的内容。仅列出带有本程序标记的内容，且未经询问不会移除任何内容。</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>Not everything could be looked at: {why}</source>
            <translation>部分内容无法查看：{why}</translation>
        </message>
        <message>
            <source>Nothing of this program lies in account {account}, {region}.</source>
            <translation>账户 {account}（{region}）中没有本程序留下的内容。</translation>
        </message>
        <message>
            <source>Prices of {date}. {source}.</source>
            <translation>{date} 的价格。{source}。</translation>
        </message>
        <message>
            <source>{count} ticked: {cost}</source>
            <translation>已勾选 {count} 项：{cost}</translation>
        </message>
        <message>
            <source>{count} in the account: {cost}</source>
            <translation>账户中有 {count} 项：{cost}</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>正在移除…</translation>
        </message>
        <message>
            <source>Removing {done} of {total}: {what}</source>
            <translation>正在移除第 {done} 项，共 {total} 项：{what}</translation>
        </message>
        <message>
            <source>{count} could not be removed; the list says why.</source>
            <translation>{count} 项无法移除；原因见列表。</translation>
        </message>
        <message>
            <source>{count} removed.</source>
            <translation>已移除 {count} 项。</translation>
        </message>
    </context>
    <context>
        <name>CompatibilityPage</name>
        <message>
            <source>&amp;Send it although AWS is expected to refuse it</source>
            <translation>即使预计 AWS 会拒绝，仍然发送(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;What the import changes…</source>
            <translation>导入会更改什么(&amp;W)…</translation>
        </message>
        <message>
            <source>Re&amp;hearse…</source>
            <translation>预演(&amp;H)…</translation>
        </message>
        <message>
            <source>Import and boot a copy on this computer</source>
            <translation>在本机上导入并引导一个副本</translation>
        </message>
        <message>
            <source>Judge by</source>
            <translation>评判依据</translation>
        </message>
        <message>
            <source>&amp;Judge by</source>
            <translation>评判依据(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>重新检查(&amp;C)</translation>
        </message>
        <message>
            <source>Read the files again, after a repair (F5)</source>
            <translation>修复后重新读取文件 (F5)</translation>
        </message>
        <message>
            <source>Search findings</source>
            <translation>搜索检查结果</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>兼容性</translation>
        </message>
        <message>
            <source>The image is being checked.</source>
            <translation>正在检查映像。</translation>
        </message>
        <message>
            <source>Everything that AWS demands and that can be read from the disk is met.</source>
            <translation>AWS 的要求中凡能从磁盘读出的均已满足。</translation>
        </message>
        <message>
            <source>AWS will take it, but look at what may keep it from booting or being reached.</source>
            <translation>AWS 会接受，但请查看可能妨碍其引导或访问的问题。</translation>
        </message>
        <message>
            <source>AWS would refuse this image. Mend what blocks it, then check again.</source>
            <translation>AWS 会拒绝此映像。请修正阻碍导入的问题，然后重新检查。</translation>
        </message>
        <message>
            <source>Something that decides could not be read, so nobody can promise that AWS takes it.</source>
            <translation>有决定性的内容无法读取，因此无法保证 AWS 会接受。</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message numerus="yes">
            <source>%n of {all} demand(s) are not met</source>
            <translation>
                <numerusform>{all} 项要求中有 %n 项未满足</numerusform>
            </translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>需查看</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>The image is being checked…</source>
            <translation>正在检查映像…</translation>
        </message>
        <message>
            <source>No finding here has this text.</source>
            <translation>没有检查结果包含此文本。</translation>
        </message>
        <message>
            <source>Nothing to look at: every demand that could be checked is met.</source>
            <translation>无需查看：凡能检查的要求均已满足。</translation>
        </message>
        <message>
            <source>No finding is of this kind.</source>
            <translation>没有此类检查结果。</translation>
        </message>
    </context>
    <context>
        <name>ConnectionChip</name>
        <message>
            <source>The credentials ended at {time}. Sign in again; what runs waits for it.</source>
            <translation>凭证已于 {time} 到期。请重新登录；正在运行的任务会等待。</translation>
        </message>
        <message>
            <source>The credentials end at {time}, and do not renew themselves. Sign in again before that.</source>
            <translation>凭证将于 {time} 到期，且不会自动续期。请在此之前重新登录。</translation>
        </message>
        <message>
            <source>credentials ended</source>
            <translation>凭证已到期</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <source>{left} · {destination}</source>
            <translation>{left} · {destination}</translation>
        </message>
        <message>
            <source>{destination} · until {time}</source>
            <translation>{destination} · 有效至 {time}</translation>
        </message>
        <message>
            <source>Where to: {destination}</source>
            <translation>目标：{destination}</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <source>Where to</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完成(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>ConnectionForm</name>
        <message>
            <source>Sandbox on this computer: nothing is paid</source>
            <translation>本机沙盒：不产生费用</translation>
        </message>
        <message>
            <source>AWS: the real thing</source>
            <translation>AWS：正式环境</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>配置文件</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>测试连接</translation>
        </message>
        <message>
            <source>Sign in with the browser…</source>
            <translation>通过浏览器登录…</translation>
        </message>
        <message>
            <source>default</source>
            <translation>默认</translation>
        </message>
        <message>
            <source>Asking who you are…</source>
            <translation>正在查询您的身份…</translation>
        </message>
    </context>
    <context>
        <name>CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy {what}</source>
            <translation>复制：{what}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>约 %n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s)</source>
            <translation>
                <numerusform>约 %n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n 个处理器</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network interface(s)</source>
            <translation>
                <numerusform>%n 个网络接口</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>A fault in amigrate</source>
            <translation>amigrate 出现故障</translation>
        </message>
        <message>
            <source>Details of the fault</source>
            <translation>故障详情</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>继续(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Copy details</source>
            <translation>复制详情(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save support file…</source>
            <translation>保存支持文件(&amp;S)…</translation>
        </message>
        <message>
            <source>Something went wrong inside amigrate</source>
            <translation>amigrate 内部出现了问题</translation>
        </message>
        <message>
            <source>This is our fault, not yours. Migrations under way go on: what was sent is kept, and each can be resumed after a restart. Please report it with these details; credentials and account numbers are taken out.</source>
            <translation>这是我们的错误，与您无关。进行中的迁移会继续：已发送的内容会保留，每个迁移在重启后都可以继续。请附上这些详情进行报告；凭证和账号已从中去除。</translation>
        </message>
        <message>
            <source>&amp;Copied</source>
            <translation>已复制(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Save r&amp;eport…</source>
            <translation>保存报告…(&amp;E)</translation>
        </message>
        <message>
            <source>Search migrations</source>
            <translation>搜索迁移</translation>
        </message>
        <message>
            <source>&amp;New migration</source>
            <translation>新建迁移(&amp;N)</translation>
        </message>
        <message>
            <source>Migrations</source>
            <translation>迁移</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>需要您处理</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
    </context>
    <context>
        <name>DiskUses</name>
        <message>
            <source>Use of the disks</source>
            <translation>磁盘用途</translation>
        </message>
    </context>
    <context>
        <name>DiskView</name>
        <message>
            <source>Layout of the disks</source>
            <translation>磁盘布局</translation>
        </message>
    </context>
    <context>
        <name>ErrorDoctor</name>
        <message>
            <source>Explain an AWS error</source>
            <translation>解释 AWS 错误</translation>
        </message>
        <message>
            <source>Paste what AWS said, or an id: import-ami-…, import-snap-…, export-ami-…</source>
            <translation>粘贴 AWS 的消息，或 ID：import-ami-…、import-snap-…、export-ami-…</translation>
        </message>
        <message>
            <source>What AWS said, or a task's id</source>
            <translation>AWS 的消息，或任务的 ID</translation>
        </message>
        <message>
            <source>Image to look at</source>
            <translation>要查看的映像</translation>
        </message>
        <message>
            <source>No image</source>
            <translation>无映像</translation>
        </message>
        <message>
            <source>&amp;Other image…</source>
            <translation>其他映像(&amp;O)…</translation>
        </message>
        <message>
            <source>Look at the &amp;account, too</source>
            <translation>同时查看账户(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Explain</source>
            <translation>解释(&amp;E)</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>What may lie behind it is listed here, the likeliest first.</source>
            <translation>可能的原因会列在这里，最可能的在前。</translation>
        </message>
        <message>
            <source>Held against</source>
            <translation>对照对象</translation>
        </message>
        <message>
            <source>AWS's messages name a symptom. What lies behind it shows on the disk and in the account.</source>
            <translation>AWS 的消息只说出症状。背后的原因可在磁盘和账户中看出。</translation>
        </message>
        <message>
            <source>Choose the image that was imported</source>
            <translation>选择所导入的映像</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>These words are known to nobody here. Check the image and the account; a support file helps who helps you.</source>
            <translation>这些文字未被识别。请检查映像和账户；支持文件可供帮助您的人使用。</translation>
        </message>
        <message>
            <source>AWS says nothing of it.</source>
            <translation>AWS 对此没有说明。</translation>
        </message>
        <message>
            <source>Found: {title}</source>
            <translation>已找到：{title}</translation>
        </message>
        <message>
            <source>All known causes are ruled out on this image: was it another one that was imported?</source>
            <translation>所有已知原因在此映像上均已排除：导入的是否是另一个映像？</translation>
        </message>
        <message numerus="yes">
            <source>%n possible cause(s), the likeliest first.</source>
            <translation>
                <numerusform>%n 个可能的原因，最可能的在最前。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export an AMI or an instance</source>
            <translation>导出 AMI 或实例</translation>
        </message>
        <message>
            <source>Looking into the account…</source>
            <translation>正在查看账户…</translation>
        </message>
        <message>
            <source>The account has no AMI of its own and no instance in {region}.</source>
            <translation>该账户在 {region} 没有自己的 AMI，也没有实例。</translation>
        </message>
        <message>
            <source>An export of {image} to {target} is not finished.</source>
            <translation>从 {image} 到 {target} 的导出尚未完成。</translation>
        </message>
        <message>
            <source>Go &amp;on</source>
            <translation>继续(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Replace it</source>
            <translation>替换(&amp;R)</translation>
        </message>
        <message>
            <source>Asking the account…</source>
            <translation>正在查询账户…</translation>
        </message>
        <message>
            <source>AWS would refuse this export. Nothing was started.</source>
            <translation>AWS 会拒绝此导出。尚未开始任何操作。</translation>
        </message>
        <message>
            <source>Nothing stands in its way. Nothing was started yet.</source>
            <translation>没有任何阻碍。尚未开始任何操作。</translation>
        </message>
        <message>
            <source>Exported.</source>
            <translation>已导出。</translation>
        </message>
        <message>
            <source>Exported. The object stays in the bucket: {why}</source>
            <translation>已导出。对象保留在存储桶中：{why}</translation>
        </message>
        <message>
            <source>Paused. AWS works on at its export, and what has arrived is kept.</source>
            <translation>已暂停。AWS 会继续其导出，已到达的内容会保留。</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Stopped. AWS was told so, and what had arrived is gone.</source>
            <translation>已停止。已通知 AWS，已到达的内容已删除。</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>Blocks the export</source>
            <translation>阻止导出</translation>
        </message>
        <message>
            <source>AWS would say: {words}</source>
            <translation>AWS 会提示：{words}</translation>
        </message>
        <message>
            <source>Tick the box above, or choose another bucket.</source>
            <translation>请勾选上方的复选框，或选择其他存储桶。</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>解决办法</translation>
        </message>
    </context>
    <context>
        <name>FindingPane</name>
        <message>
            <source>Finding</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>I have made sure of this</source>
            <translation>我已确认这一点</translation>
        </message>
        <message>
            <source>Read from the image</source>
            <translation>从映像读出</translation>
        </message>
        <message>
            <source>AWS would say</source>
            <translation>AWS 会说</translation>
        </message>
        <message>
            <source>AWS's message</source>
            <translation>AWS 的消息</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>解决办法</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>解决办法</translation>
        </message>
        <message>
            <source>Wh&amp;y?</source>
            <translation>为什么(&amp;Y)？</translation>
        </message>
        <message>
            <source>Shows what the guide asks, offline</source>
            <translation>离线显示指南的要求</translation>
        </message>
        <message>
            <source>AWS's own page</source>
            <translation>AWS 的页面</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>来源：{source}</translation>
        </message>
    </context>
    <context>
        <name>FindingRow</name>
        <message>
            <source>Evidence of {rule}</source>
            <translation>{rule} 的依据</translation>
        </message>
        <message>
            <source>Do it now…</source>
            <translation>立即执行…</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>修复…</translation>
        </message>
        <message>
            <source>AWS would say</source>
            <translation>AWS 会说</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>解决办法</translation>
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>1  Check</source>
            <translation>1  检查</translation>
        </message>
        <message>
            <source>Every demand of AWS, read from the disk in seconds, offline, with evidence and repair.</source>
            <translation>在数秒内离线从磁盘读出 AWS 的每项要求，附依据和修复办法。</translation>
        </message>
        <message>
            <source>2  Try</source>
            <translation>2  试运行</translation>
        </message>
        <message>
            <source>Rehearse the import and the first boot on this computer, or run it against the sandbox.</source>
            <translation>在本机上预演导入和首次引导，或在沙盒中运行。</translation>
        </message>
        <message>
            <source>3  Migrate</source>
            <translation>3  迁移</translation>
        </message>
        <message>
            <source>Only what counts is sent; it survives anything, and ends with a machine that was proven.</source>
            <translation>只发送必要的内容；任何中断都能恢复，最终得到一台经过验证的机器。</translation>
        </message>
    </context>
    <context>
        <name>Foot</name>
        <message>
            <source>&amp;Stop for good…</source>
            <translation>彻底停止…(&amp;S)</translation>
        </message>
        <message>
            <source>Open &amp;folder</source>
            <translation>打开文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>上一步(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>GuestScreen</name>
        <message>
            <source>Screen of the guest, {size}</source>
            <translation>客户机屏幕，{size}</translation>
        </message>
        <message>
            <source>The screen of the machine is shown here.</source>
            <translation>机器的屏幕显示在此处。</translation>
        </message>
    </context>
    <context>
        <name>ImagesPage</name>
        <message>
            <source>Drop disk images here</source>
            <translation>将磁盘映像拖放到此处</translation>
        </message>
        <message>
            <source>OVA, VMDK, VHD, VHDX or raw. They are only read, never changed, and nothing is sent yet.</source>
            <translation>OVA、VMDK、VHD、VHDX 或 raw。文件仅被读取，绝不更改，此时也不会发送任何内容。</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>添加文件(&amp;A)…</translation>
        </message>
        <message>
            <source>Add &amp;folder…</source>
            <translation>添加文件夹(&amp;F)…</translation>
        </message>
        <message>
            <source>Files of the machine</source>
            <translation>机器的文件</translation>
        </message>
        <message>
            <source>Reading the files</source>
            <translation>正在读取文件</translation>
        </message>
        <message>
            <source>What is inside</source>
            <translation>其中的内容</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>下移(&amp;D)</translation>
        </message>
        <message>
            <source>Choose the machine's image</source>
            <translation>选择机器的映像</translation>
        </message>
        <message>
            <source>One OVA, or the files of the machine's disks with the boot disk first.</source>
            <translation>一个 OVA，或机器各磁盘的文件，引导磁盘在最前。</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
        <message>
            <source>Add disk images</source>
            <translation>添加磁盘映像</translation>
        </message>
        <message>
            <source>Disk images ({types})</source>
            <translation>磁盘映像 ({types})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Add the images of a folder</source>
            <translation>添加文件夹中的映像</translation>
        </message>
        <message>
            <source>Looking for disk images…</source>
            <translation>正在查找磁盘映像…</translation>
        </message>
        <message>
            <source>There is no further disk image in what was added.</source>
            <translation>所添加的内容中没有其他磁盘映像。</translation>
        </message>
        <message>
            <source>There is no disk image in this folder.</source>
            <translation>此文件夹中没有磁盘映像。</translation>
        </message>
        <message>
            <source>{names} and others</source>
            <translation>{names} 等</translation>
        </message>
        <message numerus="yes">
            <source>%n other machine(s) were found: {names}.</source>
            <translation>
                <numerusform>另外发现了 %n 台机器：{names}。</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open each in a window of its own</source>
            <translation>分别在单独的窗口中打开(&amp;O)</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>An OVA is a whole machine: migrate it alone.</source>
            <translation>OVA 是一台完整的机器：请单独迁移。</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>What AWS does</source>
            <translation>AWS 的工作</translation>
        </message>
        <message>
            <source>The AMI is ready</source>
            <translation>AMI 已就绪</translation>
        </message>
        <message>
            <source>The import failed</source>
            <translation>导入失败</translation>
        </message>
        <message>
            <source>The migration was stopped</source>
            <translation>迁移已停止</translation>
        </message>
        <message>
            <source>{name}: it took {time}.</source>
            <translation>{name}：用时 {time}。</translation>
        </message>
        <message>
            <source>You can close this window: the sandbox works on this computer while amigrate is open.</source>
            <translation>您可以关闭此窗口：amigrate 打开期间，沙盒会在本机上继续工作。</translation>
        </message>
        <message>
            <source>AWS works on its own now: you can close this window, and even switch off this computer.</source>
            <translation>AWS 现在自行工作：您可以关闭此窗口，甚至关闭本机。</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完成(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Close and go on</source>
            <translation>关闭并继续运行(&amp;C)</translation>
        </message>
        <message>
            <source>AWS: {words}</source>
            <translation>AWS：{words}</translation>
        </message>
        <message>
            <source>Asking AWS to import…</source>
            <translation>正在请求 AWS 导入…</translation>
        </message>
        <message>
            <source>Finishing…</source>
            <translation>正在收尾…</translation>
        </message>
        <message>
            <source>AWS does not say how far it is.</source>
            <translation>AWS 未说明进度。</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>last news at {time}</source>
            <translation>最近消息：{time}</translation>
        </message>
        <message>
            <source>The program that watched has ended. AWS goes on; resume to watch again.</source>
            <translation>负责监视的程序已结束。AWS 仍在继续；点击“继续”以重新监视。</translation>
        </message>
        <message>
            <source>AWS has cancelled the task. There is no AMI.</source>
            <translation>AWS 已取消该任务。没有 AMI。</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>登录…</translation>
        </message>
    </context>
    <context>
        <name>InstanceTypePage</name>
        <message>
            <source>No instance type is like that. Search for something else.</source>
            <translation>没有这样的实例类型。请搜索其他内容。</translation>
        </message>
        <message>
            <source>Search types</source>
            <translation>搜索类型</translation>
        </message>
        <message>
            <source>&amp;Also show types that do not fit</source>
            <translation>同时显示不适合的类型(&amp;A)</translation>
        </message>
        <message>
            <source>Ask a&amp;gain</source>
            <translation>重新查询(&amp;G)</translation>
        </message>
        <message>
            <source>Instance types</source>
            <translation>实例类型</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>实例类型</translation>
        </message>
        <message>
            <source>What the machine will be launched as. It can be changed at every launch.</source>
            <translation>机器启动时使用的类型。每次启动时都可以更改。</translation>
        </message>
        <message>
            <source>List of {date}</source>
            <translation>{date} 的列表</translation>
        </message>
        <message>
            <source>The guide's list of 2019</source>
            <translation>2019 年指南的列表</translation>
        </message>
        <message>
            <source>{list} · asking AWS…</source>
            <translation>{list} · 正在查询 AWS…</translation>
        </message>
        <message>
            <source>Offline · {list}</source>
            <translation>离线 · {list}</translation>
        </message>
        <message>
            <source>No type is chosen</source>
            <translation>未选择类型</translation>
        </message>
        <message>
            <source>The chosen type is not among those shown.</source>
            <translation>所选类型不在所显示的类型之中。</translation>
        </message>
        <message>
            <source>The image becomes an AMI without one; you choose at the launch.</source>
            <translation>不选类型映像也会成为 AMI；您可以在启动时选择。</translation>
        </message>
        <message>
            <source>{name} does not fit</source>
            <translation>{name} 不适合</translation>
        </message>
        <message>
            <source>{name} stays chosen.</source>
            <translation>仍选择 {name}。</translation>
        </message>
        <message>
            <source>No price is known for it in {region}.</source>
            <translation>没有它在 {region} 的价格信息。</translation>
        </message>
        <message>
            <source>{hour} an hour, {month} a month without a pause (list price of {date} in {region}).</source>
            <translation>每小时 {hour}，不间断运行每月 {month}（{region} {date} 的标价）。</translation>
        </message>
    </context>
    <context>
        <name>LaunchDialog</name>
        <message>
            <source>Test launch of {name}</source>
            <translation>测试启动 {name}</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>An instance that only you can reach is started of {image}, looked at, and kept until you terminate it. It costs money while it runs.</source>
            <translation>将从 {image} 启动一个只有您能访问的实例，对其进行检查，并保留到您终止为止。运行期间会产生费用。</translation>
        </message>
        <message>
            <source>&amp;Launch</source>
            <translation>启动(&amp;L)</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>重新检查(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;New launch</source>
            <translation>新的启动(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Terminate…</source>
            <translation>终止(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>测试启动</translation>
        </message>
        <message>
            <source>Proven. The instance costs money until it is terminated.</source>
            <translation>已验证。实例在终止之前会持续产生费用。</translation>
        </message>
        <message>
            <source>Not proven: the checks say what is wrong.</source>
            <translation>未通过验证：问题见各项检查。</translation>
        </message>
        <message>
            <source>It was interrupted. Check again goes on where it stopped.</source>
            <translation>已中断。“重新检查”将从停止处继续。</translation>
        </message>
        <message>
            <source>Terminate?</source>
            <translation>要终止吗？</translation>
        </message>
        <message>
            <source>Terminate {instance} for good?</source>
            <translation>要永久终止 {instance} 吗？</translation>
        </message>
        <message>
            <source>Its volumes, security group, address and key pair go with it, as far as they were made for it. The AMI stays.</source>
            <translation>为它创建的卷、安全组、地址和密钥对将随之删除。AMI 会保留。</translation>
        </message>
        <message>
            <source>&amp;Terminate</source>
            <translation>终止(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>保留(&amp;K)</translation>
        </message>
        <message>
            <source>Terminating…</source>
            <translation>正在终止…</translation>
        </message>
        <message>
            <source>Not everything could be removed: {why}</source>
            <translation>部分内容无法移除：{why}</translation>
        </message>
        <message>
            <source>Terminated; nothing of it is left in the account.</source>
            <translation>已终止；账户中没有任何残留。</translation>
        </message>
        <message>
            <source>Terminating: {what}</source>
            <translation>正在终止：{what}</translation>
        </message>
        <message>
            <source>Leave it running?</source>
            <translation>要让它继续运行吗？</translation>
        </message>
        <message>
            <source>The test instance runs on, and costs money until it is terminated.</source>
            <translation>测试实例会继续运行，在终止之前持续产生费用。</translation>
        </message>
        <message>
            <source>You find it again in this dialog, and under Clean up.</source>
            <translation>您可以在此对话框和“清理”中再次找到它。</translation>
        </message>
        <message>
            <source>&amp;Leave it running</source>
            <translation>让它继续运行(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>不关闭(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>LaunchForm</name>
        <message>
            <source>Instance type</source>
            <translation>实例类型</translation>
        </message>
        <message>
            <source>your public address, such as 203.0.113.7</source>
            <translation>您的公网地址，例如 203.0.113.7</translation>
        </message>
        <message>
            <source>Let in on port {port}</source>
            <translation>允许访问端口 {port}</translation>
        </message>
        <message>
            <source>Subnet</source>
            <translation>子网</translation>
        </message>
        <message>
            <source>one of the default VPC</source>
            <translation>默认 VPC 中的一个</translation>
        </message>
        <message>
            <source>Give it an Elastic IP</source>
            <translation>分配一个弹性 IP</translation>
        </message>
        <message>
            <source>Let it ask for its metadata by IMDSv1, too</source>
            <translation>也允许通过 IMDSv1 获取元数据</translation>
        </message>
        <message>
            <source>Only an old cloud-init or EC2Config needs that; IMDSv2 is safer.</source>
            <translation>只有旧版 cloud-init 或 EC2Config 需要；IMDSv2 更安全。</translation>
        </message>
        <message>
            <source>Looked at inside, by the Systems Manager agent</source>
            <translation>由 Systems Manager 代理检查内部</translation>
        </message>
        <message>
            <source>Looked at inside, over SSH</source>
            <translation>通过 SSH 检查内部</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>without one: by the Systems Manager agent, where it answers</source>
            <translation>不填时：通过 Systems Manager 代理（如有应答）</translation>
        </message>
        <message>
            <source>one that lets the agent report</source>
            <translation>允许代理上报的配置文件</translation>
        </message>
        <message>
            <source>Instance profile</source>
            <translation>实例配置文件</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>Reaches</source>
            <translation>可访问</translation>
        </message>
        <message>
            <source>Page that answers</source>
            <translation>应答的页面</translation>
        </message>
        <message>
            <source>User data</source>
            <translation>用户数据</translation>
        </message>
        <message>
            <source>#cloud-config, or a script, for the first boot</source>
            <translation>#cloud-config，或首次引导时运行的脚本</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>安全组</translation>
        </message>
        <message>
            <source>One of its own, that lets in one address</source>
            <translation>专用安全组，只放行一个地址</translation>
        </message>
        <message>
            <source>Its id</source>
            <translation>其 ID</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>密钥对</translation>
        </message>
        <message>
            <source>None: the machine has its own accounts</source>
            <translation>无：机器有自己的账户</translation>
        </message>
        <message>
            <source>Make one; the private key stays on this computer</source>
            <translation>创建一个；私钥保留在本机</translation>
        </message>
        <message>
            <source>One that EC2 has</source>
            <translation>EC2 中已有的</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>其名称</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>选择(&amp;H)…</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>私钥</translation>
        </message>
        <message>
            <source>a file</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Save the private key as</source>
            <translation>私钥另存为</translation>
        </message>
    </context>
    <context>
        <name>LaunchSection</name>
        <message>
            <source>Launch a test instance of the AMI</source>
            <translation>启动 AMI 的测试实例</translation>
        </message>
        <message>
            <source>It begins by itself when the AMI is there, and is checked from outside and inside; then the migration is proven, or you are told what is wrong. The instance stays until you terminate it, with all that was made for it. An address that is left empty is found out then, where that is possible.</source>
            <translation>AMI 就绪后自动开始，并从外部和内部进行检查；随后迁移即得到验证，否则会告知问题所在。实例及为其创建的一切会保留到您将其终止为止。留空的地址会在可能时届时查明。</translation>
        </message>
        <message>
            <source>A test instance, begun by itself: {type}</source>
            <translation>自动启动的测试实例：{type}</translation>
        </message>
        <message>
            <source>It costs nothing: it is a machine on this computer.</source>
            <translation>不产生费用：它是这台计算机上的一台机器。</translation>
        </message>
        <message>
            <source>No price of {type} is known for {region}; it costs money until you terminate it.</source>
            <translation>不知道 {type} 在 {region} 的价格；在您将其终止之前会产生费用。</translation>
        </message>
        <message>
            <source>{type} costs about {sum} an hour in {region} (list price of {date}) until you terminate it: {day} for a day.</source>
            <translation>{type} 在 {region} 每小时约 {sum}（{date} 的标价），直到您将其终止：一天为 {day}。</translation>
        </message>
        <message>
            <source>No test instance is planned; the last page offers one all the same.</source>
            <translation>未计划测试实例；最后一页仍可启动。</translation>
        </message>
    </context>
    <context>
        <name>LicensePage</name>
        <message>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>What the operating system may run under: {name}.</source>
            <translation>操作系统可使用的许可证：{name}。</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk, so choose what fits it.</source>
            <translation>无法从磁盘判断操作系统，因此请选择与之相符的许可证。</translation>
        </message>
        <message>
            <source>Usage operation: {code}</source>
            <translation>使用操作：{code}</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Asks you to confirm:</source>
            <translation>需要您确认：</translation>
        </message>
        <message>
            <source>Please confirm each of these:</source>
            <translation>请逐一确认：</translation>
        </message>
        <message>
            <source>Costs: no list price is known for {region}.</source>
            <translation>费用：没有 {region} 的标价信息。</translation>
        </message>
        <message>
            <source>Costs: {price} an hour on {type} in {region} (list price of {date}).</source>
            <translation>费用：在 {region} 使用 {type} 每小时 {price}（{date} 的标价）。</translation>
        </message>
        <message numerus="yes">
            <source>Confirm the conditions of this licence to go on (%n left).</source>
            <translation>
                <numerusform>请确认此许可证的条件以继续（还有 %n 项）。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LiveView</name>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Console text</source>
            <translation>控制台文本</translation>
        </message>
        <message>
            <source>C&amp;hecks</source>
            <translation>检查(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Picture</source>
            <translation>画面(&amp;P)</translation>
        </message>
        <message>
            <source>Console te&amp;xt</source>
            <translation>控制台文本(&amp;X)</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>实例</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>允许访问</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>私钥</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>Closing: what runs is brought to a safe point…</source>
            <translation>正在关闭：将运行中的内容带到安全点…</translation>
        </message>
    </context>
    <context>
        <name>MigrationPane</name>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>AMI id</source>
            <translation>AMI ID</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>继续(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Stop…</source>
            <translation>停止(&amp;S)…</translation>
        </message>
        <message>
            <source>Test &amp;launch…</source>
            <translation>测试启动(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>复制为新迁移(&amp;D)</translation>
        </message>
        <message>
            <source>Re&amp;move</source>
            <translation>移除(&amp;M)</translation>
        </message>
        <message>
            <source>the history</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>It is the same file: &amp;go on</source>
            <translation>是同一个文件：继续(&amp;G)</translation>
        </message>
        <message>
            <source>E&amp;xplain…</source>
            <translation>解释(&amp;X)…</translation>
        </message>
        <message>
            <source>The program that ran it has ended. Resume goes on where it stopped.</source>
            <translation>运行它的程序已结束。“继续”将从停止处接着进行。</translation>
        </message>
        <message>
            <source>&amp;Retry</source>
            <translation>重试(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Clean up…</source>
            <translation>清理(&amp;C)…</translation>
        </message>
    </context>
    <context>
        <name>MigrationsView</name>
        <message>
            <source>Migrations</source>
            <translation>迁移</translation>
        </message>
        <message>
            <source>No migrations yet</source>
            <translation>尚无迁移</translation>
        </message>
        <message>
            <source>Drop a machine's disk image here. It is checked on this computer before anything is sent.</source>
            <translation>将机器的磁盘映像拖放到此处。在发送任何内容之前，会先在本机上检查。</translation>
        </message>
        <message>
            <source>&amp;New migration</source>
            <translation>新建迁移(&amp;N)</translation>
        </message>
        <message>
            <source>No migration is like that. Search for something else, or show all.</source>
            <translation>没有这样的迁移。请搜索其他内容，或显示全部。</translation>
        </message>
    </context>
    <context>
        <name>OptionsForm</name>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>of the task and the AMI</source>
            <translation>任务和 AMI 的说明</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>AWS keeps it with the task (ClientData)</source>
            <translation>AWS 将其随任务保存 (ClientData)</translation>
        </message>
        <message>
            <source>Boot mode</source>
            <translation>启动模式</translation>
        </message>
        <message>
            <source>Usage operation</source>
            <translation>使用操作</translation>
        </message>
        <message>
            <source>Licence configurations</source>
            <translation>许可证配置</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>架构</translation>
        </message>
        <message>
            <source>Hypervisor</source>
            <translation>虚拟机监控程序</translation>
        </message>
        <message>
            <source>Device names</source>
            <translation>设备名称</translation>
        </message>
        <message>
            <source>As the image says</source>
            <translation>按映像所示</translation>
        </message>
        <message>
            <source>AWS finds it out</source>
            <translation>由 AWS 判断</translation>
        </message>
        <message>
            <source>As the licence says</source>
            <translation>按许可证</translation>
        </message>
        <message>
            <source>AWS chooses</source>
            <translation>由 AWS 选择</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>What the import changes</source>
            <translation>导入会更改什么</translation>
        </message>
        <message>
            <source>Working out the changes</source>
            <translation>正在计算更改</translation>
        </message>
        <message>
            <source>Reading the image…</source>
            <translation>正在读取映像…</translation>
        </message>
        <message>
            <source>Changed files</source>
            <translation>更改的文件</translation>
        </message>
        <message>
            <source>Changes in the file</source>
            <translation>文件中的更改</translation>
        </message>
        <message>
            <source>all changes as one diff</source>
            <translation>将所有更改合为一个 diff</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Nothing is changed now: this is what VM Import would do to a copy.</source>
            <translation>现在不会更改任何内容：这是 VM Import 对副本会做的更改。</translation>
        </message>
        <message>
            <source>The import would change nothing in this guest: no file, no registry value.</source>
            <translation>导入不会更改此客户机中的任何内容：没有文件，也没有注册表值。</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <source>The original is kept as {path}.</source>
            <translation>原文件保留为 {path}。</translation>
        </message>
    </context>
    <context>
        <name>RehearsalDialog</name>
        <message>
            <source>Rehearsal</source>
            <translation>预演</translation>
        </message>
        <message>
            <source>Nothing was written yet.</source>
            <translation>尚未写入任何内容。</translation>
        </message>
        <message>
            <source>What the guest wrote to its serial port</source>
            <translation>客户机写到串行端口的内容</translation>
        </message>
        <message>
            <source>What the import changed is listed here at the end.</source>
            <translation>导入所做的更改最后会列在这里。</translation>
        </message>
        <message>
            <source>What the import changed</source>
            <translation>导入所做的更改</translation>
        </message>
        <message>
            <source>Steps of the boot</source>
            <translation>引导步骤</translation>
        </message>
        <message>
            <source>&amp;As it is: boot it without the import's changes</source>
            <translation>保持原样：不带导入的更改直接引导(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Rehearse</source>
            <translation>预演(&amp;R)</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>Save &amp;picture…</source>
            <translation>保存画面(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>What the machine shows</source>
            <translation>机器显示的内容</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>屏幕</translation>
        </message>
        <message>
            <source>Serial port</source>
            <translation>串行端口</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>The import and the first boot, on this computer: a copy is changed as AWS would change it, and started on a machine like EC2's, cut off from every network. Your image is only read.</source>
            <translation>在本机上进行导入和首次引导：像 AWS 那样更改一个副本，并在类似 EC2 的机器上启动，与所有网络隔绝。您的映像仅被读取。</translation>
        </message>
        <message>
            <source>Reading the image…</source>
            <translation>正在读取映像…</translation>
        </message>
        <message>
            <source>Copying: {done} of {total}</source>
            <translation>正在复制：{done}，共 {total}</translation>
        </message>
        <message>
            <source>Booting for {seconds} s</source>
            <translation>已引导 {seconds} 秒</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>无。</translation>
        </message>
        <message>
            <source>It boots, and someone can log in ({time}, {accelerator}). What is named as checked only cannot be proved here.</source>
            <translation>可以引导，并且可以登录（{time}，{accelerator}）。标为仅检查的内容无法在此验证。</translation>
        </message>
        <message>
            <source>It did not get to where someone can log in. The first step that failed says why.</source>
            <translation>未能到达可以登录的状态。原因见第一个失败的步骤。</translation>
        </message>
        <message>
            <source>Not rehearsed. {why}</source>
            <translation>未预演。{why}</translation>
        </message>
        <message>
            <source>Stopped. The machine is switched off, and its copy is gone.</source>
            <translation>已停止。机器已关闭，其副本已删除。</translation>
        </message>
        <message>
            <source>Save the screen</source>
            <translation>保存屏幕</translation>
        </message>
        <message>
            <source>PNG pictures (*.png)</source>
            <translation>PNG 图片 (*.png)</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>These calls will be made, in this order, with your credentials. Nothing has been changed yet.</source>
            <translation>将使用您的凭证按此顺序进行这些调用。目前尚未更改任何内容。</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>调用</translation>
        </message>
        <message>
            <source>Change of the document</source>
            <translation>文档的更改</translation>
        </message>
        <message>
            <source>Document of {call}</source>
            <translation>{call} 的文档</translation>
        </message>
        <message>
            <source>Command of {call}</source>
            <translation>{call} 的命令</translation>
        </message>
        <message>
            <source>&amp;Make the change</source>
            <translation>执行更改(&amp;M)</translation>
        </message>
        <message>
            <source>the same as aws commands</source>
            <translation>等效的 aws 命令</translation>
        </message>
    </context>
    <context>
        <name>ReportButton</name>
        <message>
            <source>Save &amp;report…</source>
            <translation>保存报告(&amp;R)…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>网页 (*.html)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>已保存：{path}</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Name of the machine</source>
            <translation>机器名称</translation>
        </message>
        <message>
            <source>AWS CLI commands</source>
            <translation>AWS CLI 命令</translation>
        </message>
        <message>
            <source>PORT is what `amigrate sandbox` says when it starts.</source>
            <translation>PORT 是 `amigrate sandbox` 启动时给出的端口。</translation>
        </message>
        <message>
            <source>Sa&amp;ve the plan…</source>
            <translation>保存计划(&amp;V)…</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>复核</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>机器</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>就绪状态</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>On the way, and after</source>
            <translation>过程中及之后</translation>
        </message>
        <message>
            <source>What will be made</source>
            <translation>将创建的内容</translation>
        </message>
        <message>
            <source>Time and cost</source>
            <translation>时间和费用</translation>
        </message>
        <message>
            <source>The same as AWS CLI commands</source>
            <translation>等效的 AWS CLI 命令</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. After the start it can be paused or stopped, but not changed.</source>
            <translation>尚未发送任何内容。开始后可以暂停或停止，但不能更改。</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在开始…</translation>
        </message>
        <message>
            <source>&amp;Start upload</source>
            <translation>开始上传(&amp;S)</translation>
        </message>
        <message>
            <source>could not be told</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>blocks the import</source>
            <translation>阻碍导入</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>需要注意</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>评判依据</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>检查结果</translation>
        </message>
        <message>
            <source>nothing that blocks or needs attention</source>
            <translation>没有阻碍导入或需要注意的问题</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>实例类型</translation>
        </message>
        <message>
            <source>chosen at the launch</source>
            <translation>启动时选择</translation>
        </message>
        <message>
            <source>{size} in {bucket}/{prefix}</source>
            <translation>{size}，位于 {bucket}/{prefix}</translation>
        </message>
        <message>
            <source>{staged}, deleted at the end</source>
            <translation>{staged}，结束时删除</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>not encrypted</source>
            <translation>未加密</translation>
        </message>
        <message>
            <source>the blocks in use, straight to EBS snapshots</source>
            <translation>已使用的块，直接写入 EBS 快照</translation>
        </message>
        <message>
            <source>Uploaded</source>
            <translation>已上传</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>one, in {region}</source>
            <translation>一个，位于 {region}</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>快照</translation>
        </message>
        <message>
            <source>one for each disk, {how}</source>
            <translation>每个磁盘一个，{how}</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>保存计划</translation>
        </message>
        <message>
            <source>Plans (*.json)</source>
            <translation>计划 (*.json)</translation>
        </message>
        <message>
            <source>Saved. The same from a terminal: amigrate migrate --plan {path}</source>
            <translation>已保存。在终端中等效于：amigrate migrate --plan {path}</translation>
        </message>
    </context>
    <context>
        <name>RouteForm</name>
        <message>
            <source>Route</source>
            <translation>途径</translation>
        </message>
        <message>
            <source>R&amp;oute</source>
            <translation>途径(&amp;O)</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>{route} (recommended)</source>
            <translation>{route}（推荐）</translation>
        </message>
        <message>
            <source>Send only what has c&amp;hanged since {time}</source>
            <translation>仅发送 {time} 以来的更改(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>RunningPage</name>
        <message>
            <source>Export at AWS</source>
            <translation>AWS 上的导出</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在开始…</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}，共 {total}</translation>
        </message>
        <message>
            <source>{sum} (CRC-64/NVME, the same as S3's)</source>
            <translation>{sum}（CRC-64/NVME，与 S3 的一致）</translation>
        </message>
        <message>
            <source>{sum} (CRC-64/NVME; S3 keeps none to compare with)</source>
            <translation>{sum}（CRC-64/NVME；S3 没有可供比较的值）</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>{size} ({bytes} bytes)</source>
            <translation>{size}（{bytes} 字节）</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>校验和</translation>
        </message>
    </context>
    <context>
        <name>ScreenView</name>
        <message>
            <source>Console picture</source>
            <translation>控制台画面</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>尚无画面</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Everything takes effect at once, and is remembered.</source>
            <translation>所有设置立即生效并被记住。</translation>
        </message>
        <message>
            <source>New migrations</source>
            <translation>新迁移</translation>
        </message>
        <message>
            <source>the folder used last</source>
            <translation>上次使用的文件夹</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>选择(&amp;H)…</translation>
        </message>
        <message>
            <source>Choose the folder of images</source>
            <translation>选择映像文件夹</translation>
        </message>
        <message>
            <source>&amp;Judge by</source>
            <translation>评判依据(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Images folder</source>
            <translation>映像文件夹(&amp;I)</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>&amp;Bucket at AWS</source>
            <translation>AWS 中的存储桶(&amp;B)</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>传输</translation>
        </message>
        <message>
            <source>&amp;Tell me when something is done, has failed or needs me</source>
            <translation>有内容完成、失败或需要我处理时通知我(&amp;T)</translation>
        </message>
        <message>
            <source>Only while no window of amigrate has the focus.</source>
            <translation>仅当没有 amigrate 窗口处于焦点时。</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Reduced: bars without a measure stand still</source>
            <translation>减少：没有进度值的进度条静止不动</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>C&amp;olours</source>
            <translation>颜色(&amp;O)</translation>
        </message>
        <message>
            <source>Co&amp;ntrast</source>
            <translation>对比度(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Motion</source>
            <translation>动画(&amp;M)</translation>
        </message>
        <message>
            <source>Lan&amp;guage, from the next start</source>
            <translation>语言，下次启动时生效(&amp;G)</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>通过浏览器登录</translation>
        </message>
        <message>
            <source>Address of the access portal</source>
            <translation>访问门户的地址</translation>
        </message>
        <message>
            <source>Region of Identity Center</source>
            <translation>Identity Center 的区域</translation>
        </message>
        <message>
            <source>IAM Identity Center signs you in; no profile and no AWS CLI are needed.</source>
            <translation>由 IAM Identity Center 为您登录；无需配置文件，也无需 AWS CLI。</translation>
        </message>
        <message>
            <source>Access portal</source>
            <translation>访问门户</translation>
        </message>
        <message>
            <source>Its Region</source>
            <translation>其区域</translation>
        </message>
        <message>
            <source>code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>再次打开浏览器</translation>
        </message>
        <message>
            <source>Does your browser show this code? Confirm it there; this goes on by itself.</source>
            <translation>您的浏览器是否显示此代码？请在其中确认；此处会自动继续。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>You are signed in. Which role shall do the import?</source>
            <translation>您已登录。应由哪个角色执行导入？</translation>
        </message>
        <message>
            <source>&amp;Sign in</source>
            <translation>登录(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Use this role</source>
            <translation>使用此角色(&amp;U)</translation>
        </message>
        <message>
            <source>Asking {portal}…</source>
            <translation>正在查询 {portal}…</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <translation>代码：{code}</translation>
        </message>
        <message>
            <source>You are signed in, but may enter no account.</source>
            <translation>您已登录，但无权进入任何账户。</translation>
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
            <translation>当前 {now}，平均 {average}，最高 {highest}。</translation>
        </message>
    </context>
    <context>
        <name>SpeedLimit</name>
        <message>
            <source>no limit</source>
            <translation>不限速</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>速度限制</translation>
        </message>
        <message>
            <source>Speed &amp;limit</source>
            <translation>速度限制(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>StartGate</name>
        <message>
            <source>Repairing…</source>
            <translation>正在修复…</translation>
        </message>
        <message>
            <source>Checking the account…</source>
            <translation>正在检查账户…</translation>
        </message>
        <message>
            <source>&amp;Start anyway</source>
            <translation>仍然开始(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Start upload</source>
            <translation>开始上传(&amp;S)</translation>
        </message>
        <message>
            <source>The account is not ready: {rules}. Repair it above, or choose another destination.</source>
            <translation>账户尚未就绪：{rules}。请在上方修复，或选择其他目标。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Without credentials that AWS takes, nothing can be sent. Choose a profile, or sign in.</source>
            <translation>没有 AWS 接受的凭证，就无法发送任何内容。请选择配置文件或登录。</translation>
        </message>
        <message>
            <source>The account could not be checked, so AWS may still refuse: {reason}</source>
            <translation>无法检查账户，因此 AWS 仍可能拒绝：{reason}</translation>
        </message>
        <message>
            <source>Not certain beforehand: {rules}. The import, or the launch after it, may be refused.</source>
            <translation>事先无法确定：{rules}。导入或之后的启动可能被拒绝。</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
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
            <translation>存储桶</translation>
        </message>
        <message>
            <source>amigrate-&lt;account&gt;-&lt;region&gt;</source>
            <translation>amigrate-&lt;account&gt;-&lt;region&gt;</translation>
        </message>
        <message>
            <source>Make it if it is missing</source>
            <translation>缺少时创建</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>前缀</translation>
        </message>
        <message>
            <source>Service role</source>
            <translation>服务角色</translation>
        </message>
        <message>
            <source>Make or mend it if needed</source>
            <translation>需要时创建或修正</translation>
        </message>
        <message>
            <source>Encrypt the snapshots</source>
            <translation>加密快照</translation>
        </message>
        <message>
            <source>KMS key</source>
            <translation>KMS 密钥</translation>
        </message>
        <message>
            <source>the account's default key</source>
            <translation>账户的默认密钥</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Name=web01, team=ops</source>
            <translation>Name=web01, team=ops</translation>
        </message>
        <message>
            <source>Delete the uploaded file at the end</source>
            <translation>结束时删除已上传的文件</translation>
        </message>
    </context>
    <context>
        <name>TargetForm</name>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>VMDK, stream-optimised: for VMware</source>
            <translation>VMDK，流优化：用于 VMware</translation>
        </message>
        <message>
            <source>VHD, dynamic: for Hyper-V</source>
            <translation>VHD，动态：用于 Hyper-V</translation>
        </message>
        <message>
            <source>raw: the disk, byte by byte</source>
            <translation>raw：逐字节的磁盘</translation>
        </message>
        <message>
            <source>&amp;File on this computer</source>
            <translation>此计算机上的文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Place in S3, where it stays</source>
            <translation>S3 中的位置，并保留在那里(&amp;P)</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>a new file</source>
            <translation>新文件</translation>
        </message>
        <message>
            <source>Choos&amp;e…</source>
            <translation>选择…(&amp;E)</translation>
        </message>
        <message>
            <source>Place in S3</source>
            <translation>S3 中的位置</translation>
        </message>
        <message>
            <source>Bucket on the way</source>
            <translation>中转存储桶</translation>
        </message>
        <message>
            <source>one of this program's, made where it is missing</source>
            <translation>本程序的存储桶，缺少时创建</translation>
        </message>
        <message>
            <source>Service role</source>
            <translation>服务角色</translation>
        </message>
        <message>
            <source>&amp;Keep the object in the bucket, too</source>
            <translation>同时在存储桶中保留对象(&amp;K)</translation>
        </message>
        <message>
            <source>OVA: an appliance for VMware</source>
            <translation>OVA：用于 VMware 的设备</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>导出到</translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message numerus="yes">
            <source>%n migration(s) were interrupted. Nothing that was sent is lost.</source>
            <translation>
                <numerusform>%n 个迁移被中断。已发送的内容没有丢失。</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>全部继续</translation>
        </message>
        <message numerus="yes">
            <source>%n planned test launch(es) did not come to an end.</source>
            <translation>
                <numerusform>有 %n 个计划的测试启动没有完成。</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>UploadPage</name>
        <message>
            <source>Upload</source>
            <translation>上传</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Laying out the VMDK</source>
            <translation>正在编排 VMDK</translation>
        </message>
        <message>
            <source>The upload failed</source>
            <translation>上传失败</translation>
        </message>
        <message>
            <source>The migration was stopped</source>
            <translation>迁移已停止</translation>
        </message>
        <message>
            <source>You can close this window: the upload goes on while amigrate is open, and can be resumed later.</source>
            <translation>您可以关闭此窗口：amigrate 打开期间上传会继续，之后也可以继续。</translation>
        </message>
        <message>
            <source>&amp;Close and go on</source>
            <translation>关闭并继续运行(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完成(&amp;D)</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}，共 {total}</translation>
        </message>
        <message>
            <source>{size} were there already and were not sent again.</source>
            <translation>{size} 之前已在那里，未再次发送。</translation>
        </message>
        <message>
            <source>Laying out the VMDK of {name}…</source>
            <translation>正在编排 {name} 的 VMDK…</translation>
        </message>
        <message>
            <source>{done} of {total} compressed</source>
            <translation>已压缩 {done}，共 {total}</translation>
        </message>
        <message>
            <source>nothing is sent yet</source>
            <translation>尚未发送任何内容</translation>
        </message>
        <message>
            <source>It is the same file: &amp;go on</source>
            <translation>是同一个文件：继续(&amp;G)</translation>
        </message>
        <message>
            <source>Paused. {size} are kept in the bucket.</source>
            <translation>已暂停。{size} 保留在存储桶中。</translation>
        </message>
        <message>
            <source>Interrupted: the program that ran it has ended. Resume goes on where it stopped.</source>
            <translation>已中断：运行它的程序已结束。“继续”将从停止处接着进行。</translation>
        </message>
        <message>
            <source>Stopped. Nothing is left in the bucket.</source>
            <translation>已停止。存储桶中没有残留。</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>登录…</translation>
        </message>
    </context>
    <context>
        <name>Wizard</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;Stop…</source>
            <translation>停止(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>上一步(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>继续(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <source>{name} – New migration</source>
            <translation>{name} – 新建迁移</translation>
        </message>
        <message>
            <source>New migration</source>
            <translation>新建迁移</translation>
        </message>
        <message>
            <source>{name} – Migration</source>
            <translation>{name} – 迁移</translation>
        </message>
    </context>
    <context>
        <name>announcements</name>
        <message>
            <source>{image} is ready to launch.</source>
            <translation>{image} 可以启动了。</translation>
        </message>
        <message>
            <source>{name} is in AWS</source>
            <translation>{name} 已在 AWS 中</translation>
        </message>
        <message>
            <source>{name} failed</source>
            <translation>{name} 失败</translation>
        </message>
        <message>
            <source>Nothing that was sent is lost. Resume it to go on.</source>
            <translation>已发送的内容没有丢失。点击“继续”接着进行。</translation>
        </message>
        <message>
            <source>{name} was interrupted</source>
            <translation>{name} 已中断</translation>
        </message>
        <message>
            <source>{name} is proven</source>
            <translation>{name} 已得到验证</translation>
        </message>
        <message>
            <source>The test instance costs money until you terminate it.</source>
            <translation>测试实例在您将其终止之前会产生费用。</translation>
        </message>
        <message>
            <source>{name} is not proven</source>
            <translation>{name} 未得到验证</translation>
        </message>
    </context>
    <context>
        <name>cleaning</name>
        <message>
            <source>Remove for good?</source>
            <translation>要永久移除吗？</translation>
        </message>
        <message>
            <source>Remove these for good ({cost})?</source>
            <translation>要永久移除这些内容吗（{cost}）？</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… 以及另外 {count} 项</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Keep them</source>
            <translation>保留(&amp;K)</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>{name} is still under way.</source>
            <translation>{name} 仍在进行中。</translation>
        </message>
        <message>
            <source>{name} is still under way, and others beside it: {count}.</source>
            <translation>{name} 仍在进行中，此外还有其他迁移：{count} 个。</translation>
        </message>
        <message>
            <source>Close while a migration runs?</source>
            <translation>要在迁移运行时关闭吗？</translation>
        </message>
        <message>
            <source>&amp;Pause and quit</source>
            <translation>暂停并退出(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Keep going</source>
            <translation>继续运行(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>停止它(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>不关闭(&amp;D)</translation>
        </message>
        <message>
            <source>Stop the migration?</source>
            <translation>要停止迁移吗？</translation>
        </message>
        <message>
            <source>Stop the migration of {name}?</source>
            <translation>要停止 {name} 的迁移吗？</translation>
        </message>
        <message>
            <source>&amp;Pause instead</source>
            <translation>改为暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Stop and discard</source>
            <translation>停止并丢弃(&amp;S)</translation>
        </message>
        <message>
            <source>Leave a test instance running?</source>
            <translation>让测试实例继续运行？</translation>
        </message>
        <message>
            <source>The test launch of {name} is still under way.</source>
            <translation>{name} 的测试启动仍在进行。</translation>
        </message>
        <message>
            <source>Its instance runs on, and costs money until it is terminated. You find it again under Test launch, and under Clean up.</source>
            <translation>其实例会继续运行，并在终止之前产生费用。可在“测试启动”和“清理”中再次找到它。</translation>
        </message>
        <message>
            <source>It runs in the sandbox, which ends with this program. Check again, under Test launch, goes on.</source>
            <translation>它在随本程序结束的沙盒中运行。可在“测试启动”中选择“重新检查”继续。</translation>
        </message>
        <message>
            <source>&amp;Leave it and quit</source>
            <translation>保留并退出(&amp;L)</translation>
        </message>
        <message>
            <source>Remove from the list?</source>
            <translation>从列表中移除？</translation>
        </message>
        <message>
            <source>Remove the migration of {name} from the list?</source>
            <translation>要从列表中移除 {name} 的迁移吗？</translation>
        </message>
        <message>
            <source>Its history and the verdict of its test launch go for good: save the report before, if you need them. What it made at AWS stays, and so does the image on this computer.</source>
            <translation>其历史记录和测试启动的结论将永久删除：如有需要，请先保存报告。它在 AWS 上创建的内容以及本机上的映像会保留。</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <source>Clean up?</source>
            <translation>要清理吗？</translation>
        </message>
        <message>
            <source>Clear away what the migration of {name} has left?</source>
            <translation>要清除 {name} 的迁移留下的内容吗？</translation>
        </message>
        <message>
            <source>What was uploaded is deleted from the bucket; it cannot be tried again afterwards. {image}</source>
            <translation>已上传的内容将从存储桶中删除；之后无法再重试。{image}</translation>
        </message>
        <message>
            <source>&amp;Clean up</source>
            <translation>清理(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>保留(&amp;K)</translation>
        </message>
        <message>
            <source>The import task {task} is cancelled at AWS, and the uploaded file is deleted. {image}</source>
            <translation>将在 AWS 取消导入任务 {task}，并删除已上传的文件。{image}</translation>
        </message>
        <message>
            <source>What was uploaded ({size}) is deleted from the bucket. {image}</source>
            <translation>已上传的内容（{size}）将从存储桶中删除。{image}</translation>
        </message>
        <message>
            <source>The image on this computer is not touched.</source>
            <translation>本机上的映像不受影响。</translation>
        </message>
        <message>
            <source>Paused, the {size} that were uploaded are kept, and it goes on when you resume it.</source>
            <translation>暂停时，已上传的 {size} 会保留，您继续时将接着进行。</translation>
        </message>
        <message>
            <source>It keeps going while amigrate is open. Paused, the {size} that were uploaded are kept. Stopped, they are deleted.</source>
            <translation>amigrate 打开期间会继续运行。暂停时，已上传的 {size} 会保留。停止时，它们会被删除。</translation>
        </message>
        <message>
            <source>The sandbox ends with this program; the import goes on when you resume it.</source>
            <translation>沙盒随本程序结束；您继续时导入将接着进行。</translation>
        </message>
        <message>
            <source>It keeps going while amigrate is open: the sandbox runs on this computer.</source>
            <translation>amigrate 打开期间会继续运行：沙盒在本机上运行。</translation>
        </message>
        <message>
            <source>AWS works on without this computer. You can look again at any time; nothing is lost by closing.</source>
            <translation>AWS 无需本机即可继续工作。您可以随时再来查看；关闭不会丢失任何内容。</translation>
        </message>
    </context>
    <context>
        <name>connection</name>
        <message>
            <source>Local sandbox</source>
            <translation>本地沙盒</translation>
        </message>
        <message>
            <source>default profile</source>
            <translation>默认配置文件</translation>
        </message>
        <message>
            <source>It answers: {arn} in account {account}.</source>
            <translation>有应答：账户 {account} 中的 {arn}。</translation>
        </message>
        <message>
            <source>Good until {time}; renewed by itself where that is possible.</source>
            <translation>有效至 {time}；可行时自动续期。</translation>
        </message>
        <message>
            <source>Access keys kept on this computer.</source>
            <translation>保存在本机的访问密钥。</translation>
        </message>
        <message>
            <source>Signs in by the browser: {role} in {account}.</source>
            <translation>通过浏览器登录：{account} 中的 {role}。</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}.</source>
            <translation>代入 {account} 中的角色 {role}。</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}, with a code of your MFA device.</source>
            <translation>使用您的 MFA 设备的验证码，代入 {account} 中的角色 {role}。</translation>
        </message>
        <message>
            <source>Takes on the role {role} in {account}, by a token in a file.</source>
            <translation>使用文件中的令牌，代入 {account} 中的角色 {role}。</translation>
        </message>
        <message>
            <source>Asks a program of yours for credentials.</source>
            <translation>向您的一个程序索取凭证。</translation>
        </message>
        <message>
            <source>The role of the machine that this runs on.</source>
            <translation>运行本程序的机器所带的角色。</translation>
        </message>
    </context>
    <context>
        <name>dialog</name>
        <message>
            <source>Sandbox on this computer, {region}</source>
            <translation>本机沙盒，{region}</translation>
        </message>
        <message>
            <source>{cost} a month</source>
            <translation>每月 {cost}</translation>
        </message>
        <message>
            <source>, {count} without a known price</source>
            <translation>，{count} 项没有已知价格</translation>
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
            <translation>不在任何分区中：自 {start} 起 {size}</translation>
        </message>
        <message>
            <source>Partition {number}</source>
            <translation>分区 {number}</translation>
        </message>
        <message>
            <source>label {label}</source>
            <translation>卷标 {label}</translation>
        </message>
        <message>
            <source>mounted at {mount}</source>
            <translation>挂载于 {mount}</translation>
        </message>
        <message>
            <source>{size} from {start}</source>
            <translation>自 {start} 起 {size}</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>空闲 {size}</translation>
        </message>
        <message>
            <source>EFI system partition</source>
            <translation>EFI 系统分区</translation>
        </message>
        <message>
            <source>boot flag set</source>
            <translation>已设置引导标志</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>Disk {number}</source>
            <translation>磁盘 {number}</translation>
        </message>
        <message>
            <source>no partition table</source>
            <translation>无分区表</translation>
        </message>
        <message>
            <source>GPT and MBR</source>
            <translation>GPT 和 MBR</translation>
        </message>
        <message>
            <source>damaged table</source>
            <translation>分区表已损坏</translation>
        </message>
        <message>
            <source>dynamic disk</source>
            <translation>动态磁盘</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>无法识别</translation>
        </message>
        <message>
            <source>{size} used</source>
            <translation>已用 {size}</translation>
        </message>
        <message>
            <source>{size} stored</source>
            <translation>已存储 {size}</translation>
        </message>
        <message>
            <source>{size} zero</source>
            <translation>全零 {size}</translation>
        </message>
    </context>
    <context>
        <name>estimate</name>
        <message>
            <source>Upload</source>
            <translation>上传</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>nothing: it stays on this computer</source>
            <translation>无：内容留在本机</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>20 minutes to some hours, AWS promises nothing; the import itself is free</source>
            <translation>20 分钟到数小时，AWS 不作任何保证；导入本身免费</translation>
        </message>
        <message>
            <source>{time} at {rate}</source>
            <translation>{time}，速率 {rate}</translation>
        </message>
        <message>
            <source>{speed} Mbit/s</source>
            <translation>{speed} Mbit/s</translation>
        </message>
        <message>
            <source>no price is known for {region}</source>
            <translation>没有 {region} 的价格信息</translation>
        </message>
        <message>
            <source>{sum} a month for {size}, as long as it is kept</source>
            <translation>{size} 每月 {sum}，保留期间持续计费</translation>
        </message>
        <message>
            <source>less than {sum}: deleted at the end</source>
            <translation>不到 {sum}：结束时删除</translation>
        </message>
        <message>
            <source>at most {sum} a month for {size}</source>
            <translation>{size} 每月最多 {sum}</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>已上传的文件</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>快照</translation>
        </message>
        <message>
            <source>{sum} a month while {type} runs</source>
            <translation>{type} 运行期间每月 {sum}</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>实例</translation>
        </message>
        <message>
            <source>list prices of {date}, without tax and discounts</source>
            <translation>{date} 的标价，不含税和折扣</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>{image} as {format} to {target}</source>
            <translation>{image} 以 {format} 导出到 {target}</translation>
        </message>
        <message>
            <source>Stop for good?</source>
            <translation>彻底停止？</translation>
        </message>
        <message>
            <source>Stop this export for good?</source>
            <translation>要彻底停止此导出吗？</translation>
        </message>
        <message>
            <source>AWS is told to stop. What has arrived is removed, and the object where it was only on its way.</source>
            <translation>将通知 AWS 停止。已到达的内容会被删除，仅作中转的对象也会被删除。</translation>
        </message>
        <message>
            <source>&amp;Stop it</source>
            <translation>停止它(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>保留(&amp;K)</translation>
        </message>
        <message>
            <source>Pause and close?</source>
            <translation>暂停并关闭？</translation>
        </message>
        <message>
            <source>The export runs. Closing pauses it.</source>
            <translation>导出正在进行。关闭会使其暂停。</translation>
        </message>
        <message>
            <source>AWS works on at its side. This window offers to go on with it when it is opened again.</source>
            <translation>AWS 一侧会继续工作。再次打开此窗口时，可以继续此导出。</translation>
        </message>
        <message>
            <source>&amp;Pause and close</source>
            <translation>暂停并关闭(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Don't close</source>
            <translation>不关闭(&amp;D)</translation>
        </message>
        <message>
            <source>Check &amp;again</source>
            <translation>重新检查(&amp;A)</translation>
        </message>
        <message>
            <source>C&amp;heck</source>
            <translation>检查(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>继续(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;New export</source>
            <translation>新建导出(&amp;N)</translation>
        </message>
        <message>
            <source>AWS does not answer. It is asked again until it does.</source>
            <translation>AWS 没有响应。将继续询问，直到其响应。</translation>
        </message>
        <message>
            <source>The credentials have expired. Sign in again: then it goes on.</source>
            <translation>凭证已过期。请重新登录，随后将继续。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>实例</translation>
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
            <translation>文件</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Size on disk</source>
            <translation>磁盘占用</translation>
        </message>
        <message>
            <source>Virtual size</source>
            <translation>虚拟大小</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>已打开</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Read in part</source>
            <translation>部分读取</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已读取</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>无法识别</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>Blocks the import</source>
            <translation>阻碍导入</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>需要注意</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>For you to confirm</source>
            <translation>需您确认</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>供您了解</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>不适用</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Planned</source>
            <translation>已计划</translation>
        </message>
        <message>
            <source>{stage}: begun</source>
            <translation>{stage}：已开始</translation>
        </message>
        <message>
            <source>{stage}: done</source>
            <translation>{stage}：已完成</translation>
        </message>
        <message>
            <source>Bucket {bucket} made in {region}</source>
            <translation>已在 {region} 创建存储桶 {bucket}</translation>
        </message>
        <message>
            <source>Role {role} made</source>
            <translation>已创建角色 {role}</translation>
        </message>
        <message>
            <source>Role {role} mended</source>
            <translation>已修正角色 {role}</translation>
        </message>
        <message>
            <source>Role {role}: these credentials may not look at it</source>
            <translation>角色 {role}：这些凭证无权查看</translation>
        </message>
        <message>
            <source>Waiting until AWS knows the role {role}</source>
            <translation>正在等待 AWS 识别角色 {role}</translation>
        </message>
        <message>
            <source>What is free could not be told: everything stored is sent</source>
            <translation>无法判断哪些空间空闲：发送所有已存储的内容</translation>
        </message>
        <message>
            <source>The VMDK is laid out</source>
            <translation>VMDK 的布局已确定</translation>
        </message>
        <message>
            <source>Import task {task} taken by AWS</source>
            <translation>AWS 已接受导入任务 {task}</translation>
        </message>
        <message>
            <source>Snapshot {snapshot} cannot be built on any more: everything is sent</source>
            <translation>无法再以快照 {snapshot} 为基础：发送全部内容</translation>
        </message>
        <message>
            <source>Volumes {volumes} imported</source>
            <translation>已导入卷 {volumes}</translation>
        </message>
        <message>
            <source>Volume {volume} could not be deleted</source>
            <translation>无法删除卷 {volume}</translation>
        </message>
        <message>
            <source>AMI {image} registered</source>
            <translation>已注册 AMI {image}</translation>
        </message>
        <message>
            <source>AWS: {text}</source>
            <translation>AWS：{text}</translation>
        </message>
        <message>
            <source>{stage}: no answer, trying again (attempt {attempt})</source>
            <translation>{stage}：没有应答，正在重试（第 {attempt} 次）</translation>
        </message>
        <message>
            <source>Free space of {bytes} is not sent</source>
            <translation>不发送 {bytes} 的空闲空间</translation>
        </message>
        <message>
            <source>Compressing once to lay the VMDK out ({bytes} of data)</source>
            <translation>先压缩一遍以确定 VMDK 的布局（数据 {bytes}）</translation>
        </message>
        <message>
            <source>{kept} of {size} are in the bucket already</source>
            <translation>{size} 中的 {kept} 已在存储桶中</translation>
        </message>
        <message>
            <source>Snapshot {snapshot} goes on where it stopped</source>
            <translation>快照 {snapshot} 从停止处继续</translation>
        </message>
        <message>
            <source>Upload begun anew: the old one is gone from the bucket</source>
            <translation>已重新开始上传：旧的上传已不在存储桶中</translation>
        </message>
        <message>
            <source>The source was touched: what was sent is still what it holds</source>
            <translation>源文件被触动过：已发送的内容与其现有内容仍然一致</translation>
        </message>
        <message>
            <source>The credentials have expired: sign in again (aws sso login), and the upload goes on by itself</source>
            <translation>凭证已过期：请重新登录 (aws sso login)，上传会自动继续</translation>
        </message>
        <message>
            <source>Credentials renewed</source>
            <translation>凭证已续期</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Resumed</source>
            <translation>已继续</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <source>Stopped, and cleared away</source>
            <translation>已停止并清除</translation>
        </message>
        <message>
            <source>Too late to stop: AWS had finished {image}</source>
            <translation>来不及停止：AWS 已完成 {image}</translation>
        </message>
        <message>
            <source>Not everything could be cleared away</source>
            <translation>部分内容无法清除</translation>
        </message>
        <message>
            <source>The AMI could not be tagged</source>
            <translation>无法为 AMI 添加标签</translation>
        </message>
        <message>
            <source>The uploaded file could not be deleted</source>
            <translation>无法删除已上传的文件</translation>
        </message>
        <message>
            <source>{stage}: failed</source>
            <translation>{stage}：失败</translation>
        </message>
        <message>
            <source>Completed: {image}</source>
            <translation>已完成：{image}</translation>
        </message>
        <message>
            <source>Proven by a test launch on {type} ({launch})</source>
            <translation>已通过 {type} 上的测试启动验证 ({launch})</translation>
        </message>
        <message>
            <source>A test launch on {type} failed ({launch}): {failed}</source>
            <translation>{type} 上的测试启动失败 ({launch})：{failed}</translation>
        </message>
    </context>
    <context>
        <name>instances</name>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>vCPUs</source>
            <translation>vCPU</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Per hour</source>
            <translation>每小时</translation>
        </message>
        <message>
            <source>Starts by</source>
            <translation>引导方式</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>需要</translation>
        </message>
        <message>
            <source>Fits</source>
            <translation>适合</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙盒</translation>
        </message>
    </context>
    <context>
        <name>launching</name>
        <message>
            <source>EC2: {state}</source>
            <translation>EC2：{state}</translation>
        </message>
        <message>
            <source>Booting. Status checks: system {system}, instance {instance}</source>
            <translation>正在引导。状态检查：系统 {system}，实例 {instance}</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>密钥对</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>安全组</translation>
        </message>
        <message>
            <source>Asking EC2 for an instance</source>
            <translation>正在向 EC2 请求实例</translation>
        </message>
        <message>
            <source>Looking at the machine</source>
            <translation>正在检查机器</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>未通过验证</translation>
        </message>
        <message>
            <source>Not all gone yet</source>
            <translation>尚未全部移除</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>已终止</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未检查</translation>
        </message>
        <message>
            <source>After the import</source>
            <translation>导入之后</translation>
        </message>
        <message>
            <source>not begun: {why}</source>
            <translation>未开始：{why}</translation>
        </message>
        <message>
            <source>begins…</source>
            <translation>正在开始…</translation>
        </message>
    </context>
    <context>
        <name>leftovers</name>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Needed?</source>
            <translation>是否需要</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>存在时长</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>A month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>Not removed</source>
            <translation>未移除</translation>
        </message>
        <message>
            <source>Gone already</source>
            <translation>已不存在</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无人需要</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>需要</translation>
        </message>
        <message>
            <source>Goes by itself</source>
            <translation>自动消失</translation>
        </message>
        <message>
            <source>Instance</source>
            <translation>实例</translation>
        </message>
        <message>
            <source>Elastic IP</source>
            <translation>弹性 IP</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>卷</translation>
        </message>
        <message>
            <source>Security group</source>
            <translation>安全组</translation>
        </message>
        <message>
            <source>Key pair</source>
            <translation>密钥对</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>导入任务</translation>
        </message>
        <message>
            <source>Export task</source>
            <translation>导出任务</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Snapshot</source>
            <translation>快照</translation>
        </message>
        <message>
            <source>Unfinished upload</source>
            <translation>未完成的上传</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>已上传的文件</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>under $0.01</source>
            <translation>不到 $0.01</translation>
        </message>
        <message>
            <source>{count} d</source>
            <translation>{count} 天</translation>
        </message>
        <message>
            <source>{count} h</source>
            <translation>{count} 小时</translation>
        </message>
    </context>
    <context>
        <name>machine</name>
        <message>
            <source>could not be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>操作系统</translation>
        </message>
        <message>
            <source>Host name</source>
            <translation>主机名</translation>
        </message>
        <message>
            <source>Architecture</source>
            <translation>架构</translation>
        </message>
        <message>
            <source>Starts by</source>
            <translation>引导方式</translation>
        </message>
        <message>
            <source>Declared hardware</source>
            <translation>声明的硬件</translation>
        </message>
        <message>
            <source>Declared system</source>
            <translation>声明的系统</translation>
        </message>
        <message>
            <source>{size} of memory</source>
            <translation>{size} 内存</translation>
        </message>
        <message>
            <source>a CD drive</source>
            <translation>CD 驱动器</translation>
        </message>
        <message>
            <source>Secure Boot</source>
            <translation>安全启动</translation>
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
            <translation>迁移(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>新建(&amp;N)…</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>打开最近使用的(&amp;R)</translation>
        </message>
        <message>
            <source>E&amp;xport an AMI or instance…</source>
            <translation>导出 AMI 或实例…(&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Clean up…</source>
            <translation>清理(&amp;C)…</translation>
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation>设置(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>搜索(&amp;S)</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>系统颜色(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Explain an AWS error…</source>
            <translation>解释 AWS 错误(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Save support file…</source>
            <translation>保存支持文件(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;About amigrate</source>
            <translation>关于 amigrate(&amp;A)</translation>
        </message>
        <message>
            <source>Nothing was opened yet</source>
            <translation>尚未打开过任何内容</translation>
        </message>
        <message>
            <source>&amp;Clear this list</source>
            <translation>清除此列表(&amp;C)</translation>
        </message>
        <message>
            <source>About amigrate</source>
            <translation>关于 amigrate</translation>
        </message>
        <message>
            <source>Brings virtual machine images into Amazon EC2: know before you upload.</source>
            <translation>将虚拟机映像带入 Amazon EC2：上传之前先知结果。</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Make the role {role} for VM Import/Export, with the least rights for {bucket}/{prefix}</source>
            <translation>为 VM Import/Export 创建角色 {role}，仅具有对 {bucket}/{prefix} 的最小权限</translation>
        </message>
        <message>
            <source>Give the role {role} what it lacks for {bucket}/{prefix}, as a policy of its own beside the others</source>
            <translation>为角色 {role} 补上它对 {bucket}/{prefix} 缺少的权限，作为其他策略之外的单独策略</translation>
        </message>
        <message>
            <source>Let VM Import/Export take on the role {role}: one statement is added to its trust policy, the others stay</source>
            <translation>允许 VM Import/Export 代入角色 {role}：在其信任策略中添加一条语句，其他语句保持不变</translation>
        </message>
        <message>
            <source>Make the bucket {bucket} in {region}: private, encrypted, ending stale uploads</source>
            <translation>在 {region} 创建存储桶 {bucket}：私有、加密，并终止陈旧的上传</translation>
        </message>
        <message>
            <source>Close the bucket {bucket} to the public</source>
            <translation>禁止公开访问存储桶 {bucket}</translation>
        </message>
        <message>
            <source>Encrypt new objects in {bucket} with S3's own keys</source>
            <translation>使用 S3 自己的密钥加密 {bucket} 中的新对象</translation>
        </message>
        <message>
            <source>Add a rule to {bucket} that ends uploads which nobody completes; its other rules stay</source>
            <translation>为 {bucket} 添加一条规则，终止无人完成的上传；其他规则保持不变</translation>
        </message>
        <message>
            <source>Give the role {role} a grant for the key {key}; the key's policy stays as it is</source>
            <translation>授予角色 {role} 对密钥 {key} 的授权；密钥策略保持不变</translation>
        </message>
        <message>
            <source>Enable the key {key}</source>
            <translation>启用密钥 {key}</translation>
        </message>
        <message>
            <source>This was not made by amigrate: others may rest on it.</source>
            <translation>这不是由 amigrate 创建的：其他内容可能依赖它。</translation>
        </message>
        <message>
            <source>The account is not ready ({rule}): {detail} {fix}</source>
            <translation>账户尚未就绪 ({rule})：{detail} {fix}</translation>
        </message>
        <message>
            <source>There is no repair {repair} here; {known}.</source>
            <translation>此处没有修复 {repair}；{known}。</translation>
        </message>
        <message>
            <source>No AWS credentials were found: {aws_message}. Name a profile, or set one up with `aws configure` or `aws sso login`.</source>
            <translation>未找到 AWS 凭证：{aws_message}。请指定一个配置文件，或使用 `aws configure` 或 `aws sso login` 设置。</translation>
        </message>
        <message>
            <source>There is no profile {profile} in the AWS configuration of this computer. Choose another, or set it up with `aws configure --profile {profile}`.</source>
            <translation>本机的 AWS 配置中没有配置文件 {profile}。请选择其他配置文件，或使用 `aws configure --profile {profile}` 设置。</translation>
        </message>
        <message>
            <source>The AWS credentials have expired ({operation}). Sign in again (`aws sso login`, or fresh keys) and resume: nothing that was sent is lost.</source>
            <translation>AWS 凭证已过期 ({operation})。请重新登录（`aws sso login`，或使用新的密钥）并继续：已发送的内容没有丢失。</translation>
        </message>
        <message>
            <source>AWS does not accept these credentials ({operation}, {aws_code}): {aws_message}. Check the access key and its secret.</source>
            <translation>AWS 不接受这些凭证 ({operation}, {aws_code})：{aws_message}。请检查访问密钥及其私有密钥。</translation>
        </message>
        <message>
            <source>AWS refused {operation} because this computer's clock is wrong ({aws_code}): {aws_message}. Set the clock and try again.</source>
            <translation>AWS 拒绝了 {operation}，因为本机的时钟不正确 ({aws_code})：{aws_message}。请校准时钟后重试。</translation>
        </message>
        <message>
            <source>These credentials may not do {operation}: {aws_message}. Ask the account's administrator for this permission.</source>
            <translation>这些凭证无权执行 {operation}：{aws_message}。请向账户管理员申请此权限。</translation>
        </message>
        <message>
            <source>AWS asks for fewer requests ({operation}, {aws_code}). Try again in a while.</source>
            <translation>AWS 要求减少请求 ({operation}, {aws_code})。请稍后重试。</translation>
        </message>
        <message>
            <source>There is no space left where the objects are kept ({operation}): {aws_message}. Free some, then resume.</source>
            <translation>存放对象的位置已没有空间 ({operation})：{aws_message}。请释放一些空间，然后继续。</translation>
        </message>
        <message>
            <source>What was sent arrived damaged, again and again ({operation}, {aws_code}): {aws_message}. Check this computer's memory and what lies on the way to AWS, then resume.</source>
            <translation>发送的内容到达时多次损坏 ({operation}, {aws_code})：{aws_message}。请检查本机内存以及通往 AWS 的线路，然后继续。</translation>
        </message>
        <message>
            <source>AWS has a problem of its own ({operation}, {aws_code}): {aws_message}. Try again in a while.</source>
            <translation>AWS 自身出现问题 ({operation}, {aws_code})：{aws_message}。请稍后重试。</translation>
        </message>
        <message>
            <source>AWS refused {operation} ({aws_code}): {aws_message}</source>
            <translation>AWS 拒绝了 {operation} ({aws_code})：{aws_message}</translation>
        </message>
        <message>
            <source>AWS could not be reached for {operation}: {aws_message}. Check the network, the proxy and the endpoint.</source>
            <translation>执行 {operation} 时无法连接 AWS：{aws_message}。请检查网络、代理和终端节点。</translation>
        </message>
        <message>
            <source>The connection for {operation} is not trusted: {aws_message}. Check the endpoint, the proxy and AWS_CA_BUNDLE.</source>
            <translation>{operation} 的连接不受信任：{aws_message}。请检查终端节点、代理和 AWS_CA_BUNDLE。</translation>
        </message>
        <message>
            <source>The call {operation} could not be made: {aws_message}</source>
            <translation>无法进行调用 {operation}：{aws_message}</translation>
        </message>
        <message>
            <source>{endpoint} is no endpoint: it has to begin with https:// or http://.</source>
            <translation>{endpoint} 不是终端节点：必须以 https:// 或 http:// 开头。</translation>
        </message>
        <message>
            <source>These are the credentials of account {account}'s root user, for whom VM Import/Export does not work. Sign in as an IAM user or role.</source>
            <translation>这些是账户 {account} 的根用户凭证，VM Import/Export 不适用于根用户。请以 IAM 用户或角色身份登录。</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}. Create it in {region}, or let the program create it.</source>
            <translation>没有存储桶 {bucket}。请在 {region} 创建它，或让本程序创建。</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}, the import runs in {wanted}. Choose a bucket in {wanted}, or import in {region}.</source>
            <translation>存储桶 {bucket} 位于 {region}，而导入在 {wanted} 运行。请选择 {wanted} 中的存储桶，或在 {region} 导入。</translation>
        </message>
        <message>
            <source>The bucket {bucket} belongs to another account, or these credentials may not see it. Choose another name.</source>
            <translation>存储桶 {bucket} 属于其他账户，或者这些凭证无权查看。请选择其他名称。</translation>
        </message>
        <message>
            <source>There is no AMI {image} in this Region.</source>
            <translation>此区域中没有 AMI {image}。</translation>
        </message>
        <message>
            <source>{path} cannot be opened ({reason}). Put it back and resume.</source>
            <translation>无法打开 {path} ({reason})。请将其放回原处并继续。</translation>
        </message>
        <message>
            <source>{path} could not be read at byte {offset}: {reason}. What was sent is kept; resume when it can be read again.</source>
            <translation>无法在字节 {offset} 处读取 {path}：{reason}。已发送的内容会保留；可以再次读取时请继续。</translation>
        </message>
        <message>
            <source>{path} has changed since its upload began. Put the same file back (with its time) and resume; if it was touched and not changed, `amigrate resume --same-source` compares what was sent and goes on. Otherwise cancel this migration and make a new plan.</source>
            <translation>{path} 自上传开始后已更改。请放回同一文件（包括其时间）并继续；如果只是被触动而未更改，`amigrate resume --same-source` 会比对已发送的内容并继续。否则请取消此迁移并创建新计划。</translation>
        </message>
        <message>
            <source>What was sent could not be written down ({path}: {reason}). Make room on that disk, then resume: nothing that arrived is lost.</source>
            <translation>无法记录已发送的内容（{path}：{reason}）。请在该磁盘上腾出空间，然后继续：已到达的内容没有丢失。</translation>
        </message>
        <message>
            <source>{path} holds {count} disks, or one that cannot be read; only a single readable disk is sent in another container. Make a new plan that sends the file as it is, or convert each disk first.</source>
            <translation>{path} 包含 {count} 个磁盘，或包含无法读取的磁盘；只有单个可读磁盘才能以其他容器发送。请创建按原样发送文件的新计划，或先逐一转换磁盘。</translation>
        </message>
        <message>
            <source>The map of what is sent of {path} is damaged or belongs to another disk. Cancel this migration and start it again.</source>
            <translation>{path} 的发送映射已损坏或属于其他磁盘。请取消此迁移并重新开始。</translation>
        </message>
        <message>
            <source>The file has {size} bytes; Amazon S3 takes at most {limit} bytes in one object.</source>
            <translation>文件有 {size} 字节；Amazon S3 的单个对象最多 {limit} 字节。</translation>
        </message>
        <message>
            <source>S3 computed another checksum of {key} than this computer ({theirs}, not {ours}). Cancel this migration and start it again.</source>
            <translation>S3 为 {key} 计算的校验和与本机不同（{theirs}，而不是 {ours}）。请取消此迁移并重新开始。</translation>
        </message>
        <message>
            <source>S3 did not accept the parts of {key} ({aws_code}): {aws_message}. They were removed: resume sends them again.</source>
            <translation>S3 不接受 {key} 的分段 ({aws_code})：{aws_message}。这些分段已被移除：继续时会重新发送。</translation>
        </message>
        <message>
            <source>EC2 cannot use the service role {role}: {aws_message}. Check its trust policy and that its permissions reach the bucket.</source>
            <translation>EC2 无法使用服务角色 {role}：{aws_message}。请检查其信任策略，以及其权限是否涵盖该存储桶。</translation>
        </message>
        <message>
            <source>AWS knows no import task {task}. It forgets tasks after seven days.</source>
            <translation>AWS 不知道导入任务 {task}。它在七天后会忘记任务。</translation>
        </message>
        <message>
            <source>The import failed. AWS says: {aws_message}</source>
            <translation>导入失败。AWS 的消息：{aws_message}</translation>
        </message>
        <message>
            <source>AWS says that the import task {task} is completed, but names no AMI.</source>
            <translation>AWS 表示导入任务 {task} 已完成，但未给出 AMI。</translation>
        </message>
        <message>
            <source>The import task {task} was asked to end, and AWS still works on it. Cancel this migration again in a few minutes.</source>
            <translation>已请求结束导入任务 {task}，但 AWS 仍在处理。请几分钟后再次取消此迁移。</translation>
        </message>
        <message>
            <source>The import task {task} was cancelled, and AWS gives no reason.</source>
            <translation>导入任务 {task} 已被取消，AWS 未给出原因。</translation>
        </message>
        <message>
            <source>The code of the MFA device {device} is needed, and nobody can be asked for it here. Run it in a terminal or in the window.</source>
            <translation>需要 MFA 设备 {device} 的验证码，但此处无法询问任何人。请在终端或窗口中运行。</translation>
        </message>
        <message>
            <source>The profile {profile} signs in through IAM Identity Center, but its start URL or Region is missing in the configuration. Run `aws configure sso --profile {profile}`.</source>
            <translation>配置文件 {profile} 通过 IAM Identity Center 登录，但配置中缺少其起始 URL 或区域。请运行 `aws configure sso --profile {profile}`。</translation>
        </message>
        <message>
            <source>The sign-in was refused in the browser. Sign in again.</source>
            <translation>登录在浏览器中被拒绝。请重新登录。</translation>
        </message>
        <message>
            <source>Nobody confirmed the sign-in in the browser in time. Sign in again.</source>
            <translation>没有人及时在浏览器中确认登录。请重新登录。</translation>
        </message>
        <message>
            <source>The profile {profile} does not sign in through IAM Identity Center. Name one that does, or give --start-url and --sso-region.</source>
            <translation>配置文件 {profile} 不通过 IAM Identity Center 登录。请指定一个通过它登录的配置文件，或给出 --start-url 和 --sso-region。</translation>
        </message>
        <message>
            <source>{path} holds no operating system that could be read, so what an import would change cannot be told; 'amigrate check' says why.</source>
            <translation>{path} 中没有可读取的操作系统，因此无法判断导入会更改什么；'amigrate check' 会说明原因。</translation>
        </message>
        <message>
            <source>imported: {image} was made of it</source>
            <translation>已导入：{image} 由它制成</translation>
        </message>
        <message>
            <source>the migration {migration} is over</source>
            <translation>迁移 {migration} 已结束</translation>
        </message>
        <message>
            <source>no part has arrived for {days} days</source>
            <translation>已有 {days} 天没有分段到达</translation>
        </message>
        <message>
            <source>an interrupted beginning of {migration}, which has gone on with another</source>
            <translation>{migration} 一次中断的开头，该迁移已用另一个继续</translation>
        </message>
        <message>
            <source>the migration {migration} is under way</source>
            <translation>迁移 {migration} 正在进行</translation>
        </message>
        <message>
            <source>the migration {migration} failed; without this it cannot be tried again</source>
            <translation>迁移 {migration} 失败；没有它就无法重试</translation>
        </message>
        <message>
            <source>the migration {migration} was cancelled</source>
            <translation>迁移 {migration} 已被取消</translation>
        </message>
        <message>
            <source>this computer knows no migration {migration}: another one may need it</source>
            <translation>本机不知道迁移 {migration}：另一台计算机可能需要它</translation>
        </message>
        <message>
            <source>AWS calls it {state}</source>
            <translation>AWS 称其为 {state}</translation>
        </message>
        <message>
            <source>the AMI of migration {migration}, which this computer does not know</source>
            <translation>迁移 {migration} 的 AMI，本机不知道该迁移</translation>
        </message>
        <message>
            <source>the AMI of {name} ({migration})</source>
            <translation>{name} 的 AMI ({migration})</translation>
        </message>
        <message>
            <source>a disk of {image}</source>
            <translation>{image} 的一个磁盘</translation>
        </message>
        <message>
            <source>no AMI uses it</source>
            <translation>没有 AMI 使用它</translation>
        </message>
        <message>
            <source>{status}; AWS forgets it within seven days</source>
            <translation>{status}；AWS 会在七天内忘记它</translation>
        </message>
        <message>
            <source>the migration {migration} does not wait for it any more</source>
            <translation>迁移 {migration} 不再等待它</translation>
        </message>
        <message>
            <source>an export: it may have been asked for to stay here</source>
            <translation>导出：可能有意让它留在此处</translation>
        </message>
        <message>
            <source>the migration {migration} is over, and its snapshot is made</source>
            <translation>迁移 {migration} 已结束，其快照已创建</translation>
        </message>
        <message>
            <source>the test launch {launch} is under way</source>
            <translation>测试启动 {launch} 正在进行</translation>
        </message>
        <message>
            <source>the test instance of {launch}, which nobody has terminated</source>
            <translation>{launch} 的测试实例，无人终止</translation>
        </message>
        <message>
            <source>the test launch {launch} is over</source>
            <translation>测试启动 {launch} 已结束</translation>
        </message>
        <message>
            <source>of a test launch {launch} that this computer does not know</source>
            <translation>属于本机不知道的测试启动 {launch}</translation>
        </message>
        <message>
            <source>attached to {instance}</source>
            <translation>已附加到 {instance}</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}: look there with --region {region}.</source>
            <translation>存储桶 {bucket} 位于 {region}：请使用 --region {region} 在那里查看。</translation>
        </message>
        <message>
            <source>{id} is still needed, or goes by itself: it was left alone.</source>
            <translation>{id} 仍被需要，或会自动消失：未作处理。</translation>
        </message>
        <message>
            <source>{id} does not carry this program's mark ({mark}) any more: it was left alone.</source>
            <translation>{id} 不再带有本程序的标记 ({mark})：未作处理。</translation>
        </message>
        <message>
            <source>{id} has not ended after {seconds} seconds; what it uses can be removed when it has.</source>
            <translation>{id} 在 {seconds} 秒后仍未结束；结束后即可移除它所使用的内容。</translation>
        </message>
        <message>
            <source>Nothing was removed: without a terminal to ask on, say --yes.</source>
            <translation>未移除任何内容：没有可供询问的终端，请使用 --yes。</translation>
        </message>
        <message>
            <source>There is nothing of this program with the id {id}; 'amigrate clean' lists what there is.</source>
            <translation>没有 ID 为 {id} 的本程序内容；'amigrate clean' 会列出现有内容。</translation>
        </message>
        <message>
            <source>No finished migration has written {path} directly: leave out --since, or give a migration's id (`amigrate status`).</source>
            <translation>没有已完成的迁移直接写入过 {path}：请去掉 --since，或给出迁移的 ID (`amigrate status`)。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}); check the path.</source>
            <translation>无法读取 {path} ({reason})；请检查路径。</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}); choose another place.</source>
            <translation>无法写入 {path} ({reason})；请选择其他位置。</translation>
        </message>
        <message>
            <source>Nothing was sent: without a terminal to ask on, say --yes to start the migration.</source>
            <translation>未发送任何内容：没有可供询问的终端，请使用 --yes 开始迁移。</translation>
        </message>
        <message>
            <source>{path} is blocked by {rules}: AWS would refuse it on this route. Mend what 'amigrate check {path}' shows, choose --route {routes} ('amigrate routes {path}' says what each loses), or say --even-if-blocked.</source>
            <translation>{path} 被 {rules} 阻碍：AWS 会在此途径上拒绝它。请修正 'amigrate check {path}' 所示的问题，选择 --route {routes}（'amigrate routes {path}' 会说明各途径的损失），或使用 --even-if-blocked。</translation>
        </message>
        <message>
            <source>{path} is blocked by {rules}: AWS would refuse it. Mend what 'amigrate check {path}' shows, or say --even-if-blocked to send it all the same.</source>
            <translation>{path} 被 {rules} 阻碍：AWS 会拒绝它。请修正 'amigrate check {path}' 所示的问题，或使用 --even-if-blocked 仍然发送。</translation>
        </message>
        <message>
            <source>Give an image to migrate, or a saved plan with --plan FILE.</source>
            <translation>请给出要迁移的映像，或使用 --plan FILE 给出已保存的计划。</translation>
        </message>
        <message>
            <source>Give either an image or --plan FILE, not both: the plan names its images.</source>
            <translation>请给出映像或 --plan FILE 之一，不要同时给出：计划中已指明其映像。</translation>
        </message>
        <message>
            <source>There is no migration {id}; 'amigrate status' lists them.</source>
            <translation>没有迁移 {id}；'amigrate status' 会列出所有迁移。</translation>
        </message>
        <message>
            <source>No migration is interrupted or paused; 'amigrate status' lists them all.</source>
            <translation>没有中断或暂停的迁移；'amigrate status' 会列出所有迁移。</translation>
        </message>
        <message>
            <source>There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set); 'amigrate --help' lists what works without one.</source>
            <translation>没有可供窗口使用的显示器（DISPLAY 和 WAYLAND_DISPLAY 均未设置）；'amigrate --help' 会列出无需窗口即可使用的功能。</translation>
        </message>
        <message>
            <source>{path} exists already; say --overwrite to replace it.</source>
            <translation>{path} 已存在；使用 --overwrite 替换它。</translation>
        </message>
        <message>
            <source>{path} is the source itself; a source is never written to. Choose another destination.</source>
            <translation>{path} 就是源文件本身；源文件绝不会被写入。请选择其他目标。</translation>
        </message>
        <message>
            <source>The format of {path} cannot be told from its name; end it in .vhdx, .vhd, .vmdk or .raw.</source>
            <translation>无法从名称判断 {path} 的格式；请以 .vhdx、.vhd、.vmdk 或 .raw 结尾。</translation>
        </message>
        <message>
            <source>{path} holds {count} disks; name one with --disk 1 to --disk {count}.</source>
            <translation>{path} 包含 {count} 个磁盘；请用 --disk 1 到 --disk {count} 指定一个。</translation>
        </message>
        <message>
            <source>{path} holds no disk that can be read ({problem}; {evidence}); 'amigrate check' says what is wrong with it.</source>
            <translation>{path} 中没有可读取的磁盘（{problem}；{evidence}）；'amigrate check' 会说明其问题。</translation>
        </message>
        <message>
            <source>EC2 cannot use the service role {role}: {aws_message}. Check its trust policy, and that it may write to the bucket (s3:PutObject, s3:GetBucketAcl, s3:GetBucketLocation).</source>
            <translation>EC2 无法使用服务角色 {role}：{aws_message}。请检查其信任策略，以及它是否可以写入存储桶（s3:PutObject、s3:GetBucketAcl、s3:GetBucketLocation）。</translation>
        </message>
        <message>
            <source>AWS does not export {image}: {aws_message}</source>
            <translation>AWS 不导出 {image}：{aws_message}</translation>
        </message>
        <message>
            <source>AWS cannot write the export of {image} to the bucket {bucket}: {aws_message} Give its export account these grants (--grant does), or choose another bucket.</source>
            <translation>AWS 无法将 {image} 的导出写入存储桶 {bucket}：{aws_message} 请向其导出账户授予这些权限（--grant 会完成），或选择其他存储桶。</translation>
        </message>
        <message>
            <source>AWS knows no export task {task}. It forgets tasks after seven days; start the export again.</source>
            <translation>AWS 不知道导出任务 {task}。它在七天后会忘记任务；请重新开始导出。</translation>
        </message>
        <message>
            <source>The export failed. AWS says: {aws_message}</source>
            <translation>导出失败。AWS 的消息：{aws_message}</translation>
        </message>
        <message>
            <source>The export task {task} was cancelled, and AWS gives no reason.</source>
            <translation>导出任务 {task} 已被取消，AWS 未给出原因。</translation>
        </message>
        <message>
            <source>Another amigrate exports to {path} at this moment. Wait for it, or choose another file.</source>
            <translation>另一个 amigrate 此刻正在导出到 {path}。请等待其完成，或选择其他文件。</translation>
        </message>
        <message>
            <source>{path} was not there when this export was asked for, and has been made since: it is left as it is. Choose another file, or ask again to replace it.</source>
            <translation>要求此次导出时 {path} 尚不存在，此后才被创建：将保持原样。请选择其他文件，或再次要求替换它。</translation>
        </message>
        <message>
            <source>Nothing was started: without a terminal to ask on, say --yes to start the export.</source>
            <translation>未开始任何操作：没有可供询问的终端，请使用 --yes 开始导出。</translation>
        </message>
        <message>
            <source>{path} ends in no format that AWS exports to. Name it .vmdk, .vhd or .raw, or .ova for an instance.</source>
            <translation>{path} 的结尾不是 AWS 可导出的格式。请命名为 .vmdk、.vhd 或 .raw，实例则用 .ova。</translation>
        </message>
        <message>
            <source>There is no object {key} in the bucket {bucket}. Start the export again.</source>
            <translation>存储桶 {bucket} 中没有对象 {key}。请重新开始导出。</translation>
        </message>
        <message>
            <source>The object {key} in the bucket {bucket} is another one than when its download began. Start again: what had arrived is thrown away then.</source>
            <translation>存储桶 {bucket} 中的对象 {key} 与开始下载时的不是同一个。请重新开始：已到达的内容届时会被丢弃。</translation>
        </message>
        <message>
            <source>What arrived of {key} differs from what S3 holds ({ours}, not {theirs}), so it was thrown away. Start again to fetch it anew.</source>
            <translation>{key} 已到达的内容与 S3 中的不同（{ours}，而不是 {theirs}），因此已被丢弃。请重新开始以再次获取。</translation>
        </message>
        <message>
            <source>There is not enough space for {path}: {needed} bytes are needed, {free} are free. Make room, and start again: what has arrived is kept.</source>
            <translation>{path} 的空间不足：需要 {needed} 字节，空闲 {free} 字节。请腾出空间并重新开始：已到达的内容会保留。</translation>
        </message>
        <message>
            <source>The AMI exists</source>
            <translation>AMI 存在</translation>
        </message>
        <message>
            <source>The AMI is the account's own</source>
            <translation>AMI 属于本账户</translation>
        </message>
        <message>
            <source>The volumes can be exported</source>
            <translation>卷可以导出</translation>
        </message>
        <message>
            <source>The bucket can take the export</source>
            <translation>存储桶可以接收导出</translation>
        </message>
        <message>
            <source>Not looked at: there is no AMI.</source>
            <translation>未查看：没有 AMI。</translation>
        </message>
        <message>
            <source>There is no AMI {image} in {region}.</source>
            <translation>{region} 中没有 AMI {image}。</translation>
        </message>
        <message>
            <source>Check the id and the Region; `aws ec2 describe-images --owners self` lists what is there.</source>
            <translation>请检查 ID 和区域；`aws ec2 describe-images --owners self` 会列出现有的 AMI。</translation>
        </message>
        <message>
            <source>The AMI {image} is {state}, not available.</source>
            <translation>AMI {image} 的状态为 {state}，不是 available。</translation>
        </message>
        <message>
            <source>Wait until the AMI is available, or choose another.</source>
            <translation>请等待该 AMI 可用，或选择其他 AMI。</translation>
        </message>
        <message>
            <source>The AMI {image} is available.</source>
            <translation>AMI {image} 可用。</translation>
        </message>
        <message>
            <source>The AMI {image} belongs to another account than {account}.</source>
            <translation>AMI {image} 属于 {account} 以外的账户。</translation>
        </message>
        <message>
            <source>Export it from the account that owns it.</source>
            <translation>请从拥有它的账户导出。</translation>
        </message>
        <message>
            <source>The AMI {image} comes from AWS Marketplace.</source>
            <translation>AMI {image} 来自 AWS Marketplace。</translation>
        </message>
        <message>
            <source>AWS does not export Marketplace software; take it from its vendor.</source>
            <translation>AWS 不导出 Marketplace 软件；请向其供应商获取。</translation>
        </message>
        <message>
            <source>The licence of {platform} in {image} is provided by AWS ({operation}).</source>
            <translation>{image} 中 {platform} 的许可证由 AWS 提供 ({operation})。</translation>
        </message>
        <message>
            <source>Only systems under a licence of your own (BYOL) can be exported.</source>
            <translation>只有使用自有许可证 (BYOL) 的系统才能导出。</translation>
        </message>
        <message>
            <source>The AMI belongs to this account, without software licensed by AWS.</source>
            <translation>该 AMI 属于本账户，且不含由 AWS 授予许可的软件。</translation>
        </message>
        <message>
            <source>{device} is an instance store volume.</source>
            <translation>{device} 是实例存储卷。</translation>
        </message>
        <message>
            <source>Make an AMI that has EBS volumes only.</source>
            <translation>请制作一个只含 EBS 卷的 AMI。</translation>
        </message>
        <message>
            <source>The snapshot {snapshot} of {device} is encrypted.</source>
            <translation>{device} 的快照 {snapshot} 已加密。</translation>
        </message>
        <message>
            <source>A copy of an encrypted snapshot stays encrypted: launch the AMI, copy the data to an unencrypted volume, and make an AMI of that.</source>
            <translation>加密快照的副本仍然是加密的：请启动该 AMI，将数据复制到未加密的卷，再由此制作 AMI。</translation>
        </message>
        <message>
            <source>{device} has {size} GiB; AWS exports volumes of at most 1 TiB.</source>
            <translation>{device} 有 {size} GiB；AWS 导出的卷最大为 1 TiB。</translation>
        </message>
        <message>
            <source>Move the data to a smaller volume first.</source>
            <translation>请先将数据移到较小的卷。</translation>
        </message>
        <message>
            <source>The AMI has {count} volumes, and a {format} file holds one disk. The guide promises one object and says nothing of further volumes; the sandbox refuses such an AMI.</source>
            <translation>该 AMI 有 {count} 个卷，而 {format} 文件只容纳一个磁盘。指南承诺一个对象，未提及更多的卷；沙盒会拒绝这样的 AMI。</translation>
        </message>
        <message>
            <source>Register an AMI of each snapshot, and export them one by one.</source>
            <translation>请为每个快照注册一个 AMI，并逐一导出。</translation>
        </message>
        <message>
            <source>One EBS volume, not encrypted, of at most 1 TiB.</source>
            <translation>一个 EBS 卷，未加密，不超过 1 TiB。</translation>
        </message>
        <message>
            <source>The bucket {bucket} belongs to another account, or these credentials may not see it.</source>
            <translation>存储桶 {bucket} 属于其他账户，或者这些凭证无权查看。</translation>
        </message>
        <message>
            <source>Choose a bucket of this account.</source>
            <translation>请选择本账户的存储桶。</translation>
        </message>
        <message>
            <source>The bucket {bucket} will be made in {wanted}.</source>
            <translation>将在 {wanted} 创建存储桶 {bucket}。</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}.</source>
            <translation>没有存储桶 {bucket}。</translation>
        </message>
        <message>
            <source>Create it in {wanted}: `aws s3 mb s3://{bucket} --region {wanted}`.</source>
            <translation>请在 {wanted} 创建：`aws s3 mb s3://{bucket} --region {wanted}`。</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {region}, the AMI in {wanted}.</source>
            <translation>存储桶 {bucket} 位于 {region}，AMI 位于 {wanted}。</translation>
        </message>
        <message>
            <source>Choose a bucket in {wanted}.</source>
            <translation>请选择 {wanted} 中的存储桶。</translation>
        </message>
        <message>
            <source>The bucket {bucket} encrypts with a KMS key, to which AWS does not export.</source>
            <translation>存储桶 {bucket} 使用 KMS 密钥加密，AWS 不会导出到这样的存储桶。</translation>
        </message>
        <message>
            <source>Choose a bucket that is encrypted with SSE-S3 (AES256).</source>
            <translation>请选择使用 SSE-S3 (AES256) 加密的存储桶。</translation>
        </message>
        <message>
            <source>The bucket {bucket} lies in {wanted} and is not encrypted with a KMS key.</source>
            <translation>存储桶 {bucket} 位于 {wanted}，且未使用 KMS 密钥加密。</translation>
        </message>
        <message>
            <source>There is no instance {instance} in {region}.</source>
            <translation>{region} 中没有实例 {instance}。</translation>
        </message>
        <message>
            <source>Check the id and the Region; `aws ec2 describe-instances` lists what is there.</source>
            <translation>请检查 ID 和区域；`aws ec2 describe-instances` 会列出现有的实例。</translation>
        </message>
        <message>
            <source>The AMI {image}, from which the instance {instance} was launched, is not there any more.</source>
            <translation>启动实例 {instance} 所用的 AMI {image} 已不存在。</translation>
        </message>
        <message>
            <source>Make an AMI of the instance, and export that.</source>
            <translation>请从该实例制作 AMI，并导出该 AMI。</translation>
        </message>
        <message>
            <source>The instance {instance} is {state}; AWS exports running and stopped ones.</source>
            <translation>实例 {instance} 的状态为 {state}；AWS 只导出正在运行和已停止的实例。</translation>
        </message>
        <message>
            <source>Wait until it runs or is stopped.</source>
            <translation>请等待它运行或停止。</translation>
        </message>
        <message>
            <source>The instance has {count} network interfaces; AWS exports instances with one.</source>
            <translation>该实例有 {count} 个网络接口；AWS 只导出有一个网络接口的实例。</translation>
        </message>
        <message>
            <source>Detach all but the first.</source>
            <translation>请分离第一个以外的所有网络接口。</translation>
        </message>
        <message>
            <source>The instance has {count} volumes; AWS exports only those with one.</source>
            <translation>该实例有 {count} 个卷；AWS 只导出有一个卷的实例。</translation>
        </message>
        <message>
            <source>Detach the data volumes; export them as AMIs of their snapshots.</source>
            <translation>请分离数据卷；将它们作为其快照的 AMI 导出。</translation>
        </message>
        <message>
            <source>Whether the role {role} may write to {bucket} could not be read.</source>
            <translation>无法读取角色 {role} 是否可以写入 {bucket}。</translation>
        </message>
        <message>
            <source>Let yourself do iam:GetRole, iam:ListRolePolicies, iam:GetRolePolicy and iam:ListAttachedRolePolicies, or ask someone who may.</source>
            <translation>请为自己授予 iam:GetRole、iam:ListRolePolicies、iam:GetRolePolicy 和 iam:ListAttachedRolePolicies 权限，或询问有此权限的人。</translation>
        </message>
        <message>
            <source>How {bucket} encrypts could not be read: AWS does not export to a bucket that encrypts with a KMS key.</source>
            <translation>无法读取 {bucket} 的加密方式：AWS 不会导出到使用 KMS 密钥加密的存储桶。</translation>
        </message>
        <message>
            <source>Let yourself do s3:GetEncryptionConfiguration, or ask someone who may.</source>
            <translation>请为自己授予 s3:GetEncryptionConfiguration 权限，或询问有此权限的人。</translation>
        </message>
        <message>
            <source>Whether AWS's export account may write to {bucket} could not be read.</source>
            <translation>无法读取 AWS 的导出账户是否可以写入 {bucket}。</translation>
        </message>
        <message>
            <source>Let yourself do s3:GetBucketAcl, or ask someone who may.</source>
            <translation>请为自己授予 s3:GetBucketAcl 权限，或询问有此权限的人。</translation>
        </message>
        <message>
            <source>The bucket {bucket} will let AWS's export account write to it (WRITE and READ_ACP for {account}).</source>
            <translation>存储桶 {bucket} 将允许 AWS 的导出账户写入（向 {account} 授予 WRITE 和 READ_ACP）。</translation>
        </message>
        <message>
            <source>The bucket {bucket} does not let AWS's export account {account} write to it.</source>
            <translation>存储桶 {bucket} 不允许 AWS 的导出账户 {account} 写入。</translation>
        </message>
        <message>
            <source>Say --grant, or: `aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{{ObjectOwnership=BucketOwnerPreferred}}]`, then `aws s3api put-bucket-acl --bucket {bucket} --grant-write id={account} --grant-read-acp id={account} --grant-full-control id=YOUR-OWN`.</source>
            <translation>使用 --grant，或运行：`aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{{ObjectOwnership=BucketOwnerPreferred}}]`，然后运行 `aws s3api put-bucket-acl --bucket {bucket} --grant-write id={account} --grant-read-acp id={account} --grant-full-control id=YOUR-OWN`。</translation>
        </message>
        <message>
            <source>The service role {role} does not exist, so VM Import/Export cannot write to the bucket {bucket}.</source>
            <translation>服务角色 {role} 不存在，因此 VM Import/Export 无法写入存储桶 {bucket}。</translation>
        </message>
        <message>
            <source>Create the role (`amigrate policy` shows its trust), with s3:PutObject, s3:GetBucketAcl and s3:GetBucketLocation on {bucket}; or name another with --role.</source>
            <translation>请创建该角色（`amigrate policy` 显示其信任策略），并授予对 {bucket} 的 s3:PutObject、s3:GetBucketAcl 和 s3:GetBucketLocation；或用 --role 指定其他角色。</translation>
        </message>
        <message>
            <source>The role {role} does not trust vmie.amazonaws.com, so VM Import/Export cannot take it on.</source>
            <translation>角色 {role} 不信任 vmie.amazonaws.com，因此 VM Import/Export 无法代入它。</translation>
        </message>
        <message>
            <source>Mend its trust policy (`amigrate policy` shows it), or name another role with --role.</source>
            <translation>请修正其信任策略（见 `amigrate policy`），或用 --role 指定其他角色。</translation>
        </message>
        <message>
            <source>The role {role} lacks what an export needs: {missing}.</source>
            <translation>角色 {role} 缺少导出所需的权限：{missing}。</translation>
        </message>
        <message>
            <source>Add these permissions to the role, or name another with --role.</source>
            <translation>请为该角色添加这些权限，或用 --role 指定其他角色。</translation>
        </message>
        <message>
            <source>Name the file that the disk is exported to.</source>
            <translation>请指定导出磁盘的目标文件。</translation>
        </message>
        <message>
            <source>Name the place in S3: s3://BUCKET/PREFIX.</source>
            <translation>请指定 S3 中的位置：s3://BUCKET/PREFIX。</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name, or let it be replaced.</source>
            <translation>{path} 已存在。请选择其他名称，或允许替换。</translation>
        </message>
        <message>
            <source>It cannot be told for certain what is free on {where} ({reason}). Everything there is sent.</source>
            <translation>无法确定 {where} 上哪些空间空闲 ({reason})。其中的所有内容都会发送。</translation>
        </message>
        <message>
            <source>{where} was not unmounted cleanly. Everything there is sent.</source>
            <translation>{where} 未正常卸载。其中的所有内容都会发送。</translation>
        </message>
        <message>
            <source>{where} holds nothing whose free blocks could be read ({kind}). Everything there is sent.</source>
            <translation>{where} 中没有可读出空闲块的内容 ({kind})。其中的所有内容都会发送。</translation>
        </message>
        <message>
            <source>A system of this machine is hibernated. Everything is sent; shut it down properly to send less.</source>
            <translation>此机器的一个系统处于休眠状态。所有内容都会发送；正常关机可减少发送量。</translation>
        </message>
        <message>
            <source>Stopped on request.</source>
            <translation>已按请求停止。</translation>
        </message>
        <message>
            <source>The state folder {path} cannot be made ({reason}); free the place, or name another with AMIGRATE_HOME.</source>
            <translation>无法创建状态文件夹 {path} ({reason})；请清出该位置，或用 AMIGRATE_HOME 指定其他位置。</translation>
        </message>
        <message>
            <source>The output could not be written ({reason}).</source>
            <translation>无法写入输出 ({reason})。</translation>
        </message>
        <message>
            <source>{path} cannot be used ({reason}); the log in the state folder has the details.</source>
            <translation>无法使用 {path} ({reason})；详情见状态文件夹中的日志。</translation>
        </message>
        <message>
            <source>{path} holds a disk image ({format}), which is never written over; choose another place.</source>
            <translation>{path} 包含磁盘映像 ({format})，绝不会被覆盖；请选择其他位置。</translation>
        </message>
        <message>
            <source>This was not looked for.</source>
            <translation>未查找此项。</translation>
        </message>
        <message>
            <source>{where} is encrypted, so nothing in it can be read: decrypt it in the guest and export the image again.</source>
            <translation>{where} 已加密，其中的内容均无法读取：请在客户机中解密，然后重新导出映像。</translation>
        </message>
        <message>
            <source>{where} cannot be read, as its structure is damaged: check the file system in the guest and export the image again.</source>
            <translation>{where} 的结构已损坏，无法读取：请在客户机中检查文件系统，然后重新导出映像。</translation>
        </message>
        <message>
            <source>{where} is a symbolic link that leads back to itself.</source>
            <translation>{where} 是指回自身的符号链接。</translation>
        </message>
        <message>
            <source>There is no volume {volume} in this image.</source>
            <translation>此映像中没有卷 {volume}。</translation>
        </message>
        <message>
            <source>{where} is of a kind that this program recognises and does not read.</source>
            <translation>{where} 属于本程序能识别但不读取的类型。</translation>
        </message>
        <message>
            <source>{where} ends before what should stand there: the image was cut short.</source>
            <translation>{where} 在应有内容之前就结束了：映像被截断。</translation>
        </message>
        <message>
            <source>{where} has a map with a gap: it is damaged.</source>
            <translation>{where} 的映射有缺口：已损坏。</translation>
        </message>
        <message>
            <source>{where} holds a length that cannot be: it is damaged.</source>
            <translation>{where} 含有不可能的长度：已损坏。</translation>
        </message>
        <message>
            <source>{where} holds damaged LVM metadata, so its logical volumes cannot be found.</source>
            <translation>{where} 含有损坏的 LVM 元数据，因此找不到其逻辑卷。</translation>
        </message>
        <message>
            <source>{where} needs an LVM physical volume that is on none of the disks given: add the disk that holds it.</source>
            <translation>{where} 需要的 LVM 物理卷不在所给的任何磁盘上：请添加包含它的磁盘。</translation>
        </message>
        <message>
            <source>{where} is a logical volume of a kind that is recognised and not read (thin, cache, snapshot, RAID with parity).</source>
            <translation>{where} 是一种能识别但不读取的逻辑卷（精简、缓存、快照、带校验的 RAID）。</translation>
        </message>
        <message>
            <source>{where} carries a status that is neither active nor inactive.</source>
            <translation>{where} 的状态既不是活动也不是非活动。</translation>
        </message>
        <message>
            <source>{where} lies outside the disk.</source>
            <translation>{where} 位于磁盘之外。</translation>
        </message>
        <message>
            <source>{where} reaches past the end of the disk: the image was cut short.</source>
            <translation>{where} 超出了磁盘末尾：映像被截断。</translation>
        </message>
        <message>
            <source>{where} lies outside the area that the GPT calls usable.</source>
            <translation>{where} 位于 GPT 标为可用的区域之外。</translation>
        </message>
        <message>
            <source>{where} overlaps the partition before it.</source>
            <translation>{where} 与前一个分区重叠。</translation>
        </message>
        <message>
            <source>{where}: the chain of extended boot records leads back to itself.</source>
            <translation>{where}：扩展引导记录链指回自身。</translation>
        </message>
        <message>
            <source>{where}: the chain of extended boot records breaks off.</source>
            <translation>{where}：扩展引导记录链中断。</translation>
        </message>
        <message>
            <source>{where}: the GPT header contradicts itself.</source>
            <translation>{where}：GPT 头自相矛盾。</translation>
        </message>
        <message>
            <source>{where}: the GPT header's checksum is wrong.</source>
            <translation>{where}：GPT 头的校验和错误。</translation>
        </message>
        <message>
            <source>{where}: the checksum of the GPT's entries is wrong.</source>
            <translation>{where}：GPT 条目的校验和错误。</translation>
        </message>
        <message>
            <source>{where}: the primary GPT is damaged; its backup at the end of the disk is whole and was read instead.</source>
            <translation>{where}：主 GPT 已损坏；磁盘末尾的备份完好，已改为读取备份。</translation>
        </message>
        <message>
            <source>{where}: the backup GPT is not in the disk's last sector, so the disk was grown or cut short.</source>
            <translation>{where}：备份 GPT 不在磁盘的最后一个扇区，说明磁盘被扩大或截断过。</translation>
        </message>
        <message>
            <source>{where}: there is a protective MBR, and neither the GPT nor its backup is whole.</source>
            <translation>{where}：有保护性 MBR，但 GPT 及其备份均不完好。</translation>
        </message>
        <message>
            <source>{where}: there is a GPT that no protective MBR guards; the MBR counts, the GPT is left over.</source>
            <translation>{where}：有一个没有保护性 MBR 的 GPT；以 MBR 为准，GPT 是遗留的。</translation>
        </message>
        <message>
            <source>{where}: there is a whole GPT without its protective MBR.</source>
            <translation>{where}：有一个完好的 GPT，但没有保护性 MBR。</translation>
        </message>
        <message>
            <source>{where} is a placeholder: its bytes are kept in another file or another place (deduplication, cloud files).</source>
            <translation>{where} 是占位符：其字节保存在其他文件或其他位置（重复数据删除、云文件）。</translation>
        </message>
        <message>
            <source>Reading {where} met something that this program does not know how to read.</source>
            <translation>读取 {where} 时遇到本程序不知道如何读取的内容。</translation>
        </message>
        <message>
            <source>Reading {path} ended the inspection process ({how}): the image is damaged in a way that one of the readers does not survive.</source>
            <translation>读取 {path} 使检查进程终止 ({how})：映像的损坏方式使某个读取器无法承受。</translation>
        </message>
        <message>
            <source>Reading {path} was stopped after {seconds} seconds without an end: the image is damaged, or its storage does not answer.</source>
            <translation>读取 {path} 在 {seconds} 秒后仍未结束，已停止：映像已损坏，或其存储没有应答。</translation>
        </message>
        <message>
            <source>Reading {path} needed more than {memory} MiB of memory and was stopped: the image is damaged.</source>
            <translation>读取 {path} 需要超过 {memory} MiB 的内存，已停止：映像已损坏。</translation>
        </message>
        <message>
            <source>The inspection process cannot be started with {program}: {reason}.</source>
            <translation>无法用 {program} 启动检查进程：{reason}。</translation>
        </message>
        <message>
            <source>{where} is part of a Btrfs that spans several disks, and one of them is not given: add it.</source>
            <translation>{where} 属于跨多个磁盘的 Btrfs，而其中一个磁盘未给出：请添加它。</translation>
        </message>
        <message>
            <source>{where} has no Btrfs subvolume {subvolume}.</source>
            <translation>{where} 没有 Btrfs 子卷 {subvolume}。</translation>
        </message>
        <message>
            <source>{where} keeps its log on another device, so whether it was unmounted cleanly is not known.</source>
            <translation>{where} 将其日志存放在其他设备上，因此不知道是否已正常卸载。</translation>
        </message>
        <message>
            <source>The window needs PySide6, which is not installed. Install it with `pip install PySide6-Essentials`, or use the command line: amigrate --help.</source>
            <translation>窗口需要 PySide6，但未安装。请用 `pip install PySide6-Essentials` 安装，或使用命令行：amigrate --help。</translation>
        </message>
        <message>
            <source>PySide6 {pyside} does not work with Python {python}: it would crash after a while. Install PySide6 6.11 (`pip install 'PySide6-Essentials&lt;6.12'`) or use Python 3.12.</source>
            <translation>PySide6 {pyside} 不能与 Python {python} 一起使用：一段时间后会崩溃。请安装 PySide6 6.11 (`pip install 'PySide6-Essentials&lt;6.12'`) 或使用 Python 3.12。</translation>
        </message>
        <message>
            <source>{path} is a disk image, and no disk image is ever written over. Choose another name.</source>
            <translation>{path} 是磁盘映像，而磁盘映像绝不会被覆盖。请选择其他名称。</translation>
        </message>
        <message>
            <source>{path} does not exist: check the path.</source>
            <translation>{path} 不存在：请检查路径。</translation>
        </message>
        <message>
            <source>{path} is a folder: name the disk image in it.</source>
            <translation>{path} 是文件夹：请指定其中的磁盘映像。</translation>
        </message>
        <message>
            <source>{path} cannot be read with your permissions: allow your user to read the file.</source>
            <translation>以您的权限无法读取 {path}：请允许您的用户读取该文件。</translation>
        </message>
        <message>
            <source>{path} is empty (0 bytes): export or copy the disk image again.</source>
            <translation>{path} 是空的（0 字节）：请重新导出或复制磁盘映像。</translation>
        </message>
        <message>
            <source>{path} is not a disk image ({looks}): give an OVA, VMDK, VHD, VHDX or raw image.</source>
            <translation>{path} 不是磁盘映像 ({looks})：请给出 OVA、VMDK、VHD、VHDX 或 raw 映像。</translation>
        </message>
        <message>
            <source>{path} could not be read at byte {offset} ({reason}): check the drive or the network share, then try again.</source>
            <translation>无法在字节 {offset} 处读取 {path} ({reason})：请检查驱动器或网络共享，然后重试。</translation>
        </message>
        <message>
            <source>{name} does not lie beside the files of {path}: put all files of the image into one folder.</source>
            <translation>{name} 不在 {path} 的文件旁边：请将映像的所有文件放入同一文件夹。</translation>
        </message>
        <message>
            <source>{where}: {value}.</source>
            <translation>{where}：{value}。</translation>
        </message>
        <message>
            <source>{where}: {value} cannot be read here; convert the image with the program that made it.</source>
            <translation>{where}：此处无法读取 {value}；请用制作该映像的程序转换它。</translation>
        </message>
        <message>
            <source>{where}: the header contradicts itself ({value}); export the image again.</source>
            <translation>{where}：文件头自相矛盾 ({value})；请重新导出映像。</translation>
        </message>
        <message>
            <source>{where}: the image is cut off ({value}); copy or export it again.</source>
            <translation>{where}：映像被截断 ({value})；请重新复制或导出。</translation>
        </message>
        <message>
            <source>{where}: the table of blocks points outside the file ({value}); export the image again.</source>
            <translation>{where}：块表指向文件之外 ({value})；请重新导出映像。</translation>
        </message>
        <message>
            <source>{where}: stored data is damaged ({value}); export the image again.</source>
            <translation>{where}：存储的数据已损坏 ({value})；请重新导出映像。</translation>
        </message>
        <message>
            <source>{where}: the image holds only the changes to another one ({value}); merge the snapshots, then export.</source>
            <translation>{where}：该映像仅包含对另一个映像的更改 ({value})；请合并快照后再导出。</translation>
        </message>
        <message>
            <source>{where}: AWS does not take {value}; the program can repack it.</source>
            <translation>{where}：AWS 不接受 {value}；本程序可以重新打包。</translation>
        </message>
        <message>
            <source>{where}: the VMDK is not stream-optimised ({value}); AWS takes no other kind, the program can repack it.</source>
            <translation>{where}：该 VMDK 不是流优化格式 ({value})；AWS 只接受流优化格式，本程序可以重新打包。</translation>
        </message>
        <message>
            <source>{where}: the VMDK says to be stream-optimised but is not compressed ({value}); export it again as OVF.</source>
            <translation>{where}：该 VMDK 声称是流优化格式，但未压缩 ({value})；请重新导出为 OVF。</translation>
        </message>
        <message>
            <source>{where}: SEsparse VMDKs cannot be imported ({value}); export the VM as OVF, or clone the disk as thin.</source>
            <translation>{where}：无法导入 SEsparse VMDK ({value})；请将虚拟机导出为 OVF，或将磁盘克隆为精简格式。</translation>
        </message>
        <message>
            <source>{where}: the disk is mapped to a physical device ({value}); clone it into a VMDK.</source>
            <translation>{where}：该磁盘映射到物理设备 ({value})；请将其克隆为 VMDK。</translation>
        </message>
        <message>
            <source>{where}: the VMDK was not written by VMware ({value}); AWS documents only exports by VMware.</source>
            <translation>{where}：该 VMDK 不是由 VMware 写成 ({value})；AWS 的文档只涵盖 VMware 的导出。</translation>
        </message>
        <message>
            <source>{where}: the file {value}, which holds a part of the disk, is not beside its descriptor.</source>
            <translation>{where}：包含磁盘一部分的文件 {value} 不在其描述符旁边。</translation>
        </message>
        <message>
            <source>{where}: {value} is not a plain file beside the descriptor, so it was not opened.</source>
            <translation>{where}：{value} 不是描述符旁边的普通文件，因此未打开。</translation>
        </message>
        <message>
            <source>{where}: the two footers of the VHD are not the same ({value}); convert the image again.</source>
            <translation>{where}：VHD 的两个尾部不一致 ({value})；请重新转换映像。</translation>
        </message>
        <message>
            <source>{where}: {value}; convert the image again.</source>
            <translation>{where}：{value}；请重新转换映像。</translation>
        </message>
        <message>
            <source>{where}: the size in the VHD does not fit the file ({value}); convert the image again.</source>
            <translation>{where}：VHD 中的大小与文件不符 ({value})；请重新转换映像。</translation>
        </message>
        <message>
            <source>{where}: {value}; open and close the image once in Hyper-V, or convert it again.</source>
            <translation>{where}：{value}；请在 Hyper-V 中打开并关闭一次该映像，或重新转换。</translation>
        </message>
        <message>
            <source>{where}: {value}; mount the image once in Hyper-V, so that the log is replayed.</source>
            <translation>{where}：{value}；请在 Hyper-V 中挂载一次该映像，以便重放日志。</translation>
        </message>
        <message>
            <source>{where}: the OVF must be the first file of an OVA, but {value}; pack it again.</source>
            <translation>{where}：OVF 必须是 OVA 的第一个文件，但 {value}；请重新打包。</translation>
        </message>
        <message>
            <source>{where}: an OVA may hold one virtual machine, not {value}; export each one by itself.</source>
            <translation>{where}：OVA 只能包含一台虚拟机，而不是 {value}；请分别导出每一台。</translation>
        </message>
        <message>
            <source>{where}: {value} is named but not there; export the virtual machine again.</source>
            <translation>{where}：{value} 被引用但不存在；请重新导出虚拟机。</translation>
        </message>
        <message>
            <source>{where}: {value}; the file was changed or damaged after the export.</source>
            <translation>{where}：{value}；该文件在导出后被更改或损坏。</translation>
        </message>
        <message>
            <source>{where}: {value}; export the virtual machine again.</source>
            <translation>{where}：{value}；请重新导出虚拟机。</translation>
        </message>
        <message>
            <source>{where}: AWS takes no chunked disk files ({value}); export without chunks, or let the program repack it.</source>
            <translation>{where}：AWS 不接受分块的磁盘文件 ({value})；请不分块导出，或让本程序重新打包。</translation>
        </message>
        <message>
            <source>{where}: AWS takes no compressed disk files ({value}); export without compression.</source>
            <translation>{where}：AWS 不接受压缩的磁盘文件 ({value})；请不压缩导出。</translation>
        </message>
        <message>
            <source>{path} comes to {size} bytes or more as a stream-optimised VMDK, which holds up to {largest}: choose VHDX.</source>
            <translation>{path} 作为流优化 VMDK 将达到 {size} 字节或更多，而该格式最多容纳 {largest}：请选择 VHDX。</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was measured ({where}: {value}). Start again, and change neither the image nor this program meanwhile.</source>
            <translation>{path} 与测量时不同（{where}：{value}）。请重新开始，期间既不要更改映像也不要更改本程序。</translation>
        </message>
        <message>
            <source>{path} holds a disk of {size} bytes, and a VHD holds up to {largest}: choose VHDX or VMDK.</source>
            <translation>{path} 包含一个 {size} 字节的磁盘，而 VHD 最多容纳 {largest}：请选择 VHDX 或 VMDK。</translation>
        </message>
        <message>
            <source>{path} could not be written ({reason}): free some space or choose another folder.</source>
            <translation>无法写入 {path} ({reason})：请释放一些空间或选择其他文件夹。</translation>
        </message>
        <message>
            <source>No instance type is chosen. Name one, such as t3.small.</source>
            <translation>未选择实例类型。请指定一个，例如 t3.small。</translation>
        </message>
        <message>
            <source>{source} is no address. Give the one that you reach AWS from, such as 203.0.113.7.</source>
            <translation>{source} 不是地址。请给出您访问 AWS 所用的地址，例如 203.0.113.7。</translation>
        </message>
        <message>
            <source>{subnet} is no id of a subnet; those look like subnet-0123456789abcdef0.</source>
            <translation>{subnet} 不是子网的 ID；其形式如 subnet-0123456789abcdef0。</translation>
        </message>
        <message>
            <source>{group} is no id of a security group; those look like sg-0123456789abcdef0.</source>
            <translation>{group} 不是安全组的 ID；其形式如 sg-0123456789abcdef0。</translation>
        </message>
        <message>
            <source>{page} is not of the form port/path, such as 8080/health.</source>
            <translation>{page} 不是“端口/路径”的形式，例如 8080/health。</translation>
        </message>
        <message>
            <source>This computer lies behind a router, so AWS sees another address than its own. Say with --from which one is let in: your network's public address.</source>
            <translation>本机位于路由器之后，因此 AWS 看到的不是本机自己的地址。请用 --from 说明允许哪个地址访问：您网络的公网地址。</translation>
        </message>
        <message>
            <source>It is not known which address to let in: this computer lies behind a router. Give your network's public address in the settings of the test launch.</source>
            <translation>不知道应允许哪个地址：这台计算机位于路由器之后。请在测试启动的设置中填写您网络的公网地址。</translation>
        </message>
        <message>
            <source>{source} would let in too many: give your own address, or a range of at most {limit}.</source>
            <translation>{source} 会允许过多的来源访问：请给出您自己的地址，或最大为 {limit} 的范围。</translation>
        </message>
        <message>
            <source>The user data have {size} bytes; EC2 takes {limit}.</source>
            <translation>用户数据有 {size} 字节；EC2 最多接受 {limit}。</translation>
        </message>
        <message>
            <source>Say where the private key of the new key pair is to be saved.</source>
            <translation>请说明新密钥对的私钥应保存在何处。</translation>
        </message>
        <message>
            <source>{path} is there already and was not overwritten. Name another file for the private key.</source>
            <translation>{path} 已存在，未被覆盖。请为私钥指定其他文件。</translation>
        </message>
        <message>
            <source>The private key file {path} cannot be used: {reason}.</source>
            <translation>无法使用私钥文件 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{target} is not of the form host:port.</source>
            <translation>{target} 不是 host:port 的形式。</translation>
        </message>
        <message>
            <source>The migration {id} has no AMI yet, so there is nothing to launch.</source>
            <translation>迁移 {id} 尚无 AMI，因此没有可启动的内容。</translation>
        </message>
        <message>
            <source>There is no launch {id}.</source>
            <translation>没有启动 {id}。</translation>
        </message>
        <message>
            <source>The launch {id} is under way in another process.</source>
            <translation>启动 {id} 正在另一个进程中进行。</translation>
        </message>
        <message>
            <source>The record of launch {id} in {path} cannot be read: {reason}.</source>
            <translation>无法读取 {path} 中启动 {id} 的记录：{reason}。</translation>
        </message>
        <message>
            <source>The launch {id} is over; start another one.</source>
            <translation>启动 {id} 已结束；请开始新的启动。</translation>
        </message>
        <message>
            <source>The Region has no default VPC. Choose a subnet.</source>
            <translation>该区域没有默认 VPC。请选择子网。</translation>
        </message>
        <message>
            <source>Nothing was launched: without a terminal to ask on, say --yes.</source>
            <translation>未启动任何内容：没有可供询问的终端，请使用 --yes。</translation>
        </message>
        <message>
            <source>There is no launch yet; 'amigrate launch MIGRATION' makes one.</source>
            <translation>尚无启动；'amigrate launch MIGRATION' 会创建一个。</translation>
        </message>
        <message>
            <source>EC2 knows no instance {instance} any more.</source>
            <translation>EC2 不再知道实例 {instance}。</translation>
        </message>
        <message>
            <source>This computer has no ssh program.</source>
            <translation>本机没有 ssh 程序。</translation>
        </message>
        <message>
            <source>{login} could not log in at {address}: {reason}</source>
            <translation>{login} 无法登录 {address}：{reason}</translation>
        </message>
        <message>
            <source>The Systems Manager agent ended with {status}: {reason}</source>
            <translation>Systems Manager 代理以 {status} 结束：{reason}</translation>
        </message>
        <message>
            <source>The login at {address} gave no answer within {seconds} seconds.</source>
            <translation>在 {address} 的登录 {seconds} 秒内没有应答。</translation>
        </message>
        <message>
            <source>The instance is {state}, not running: {reason}</source>
            <translation>实例的状态为 {state}，不在运行：{reason}</translation>
        </message>
        <message>
            <source>EC2's status check says {status}. The console's text and picture show how far the machine came.</source>
            <translation>EC2 的状态检查结果为 {status}。控制台的文本和画面显示机器进行到了哪一步。</translation>
        </message>
        <message>
            <source>The machine gave up with: {words}</source>
            <translation>机器放弃了，消息为：{words}</translation>
        </message>
        <message>
            <source>Nothing answers at port {port} of {address}. Look whether the service is enabled, the guest's own firewall lets it in, and the network came up.</source>
            <translation>{address} 的端口 {port} 没有应答。请查看服务是否已启用、客户机自身的防火墙是否放行、网络是否已启动。</translation>
        </message>
        <message>
            <source>EC2 shows no volume of the instance.</source>
            <translation>EC2 未显示该实例的任何卷。</translation>
        </message>
        <message>
            <source>Not attached, or smaller than their snapshot: {devices}</source>
            <translation>未附加，或小于其快照：{devices}</translation>
        </message>
        <message>
            <source>No account to log in with was given, and no Systems Manager agent answers.</source>
            <translation>未给出可登录的账户，也没有 Systems Manager 代理应答。</translation>
        </message>
        <message>
            <source>No Systems Manager agent answers, and Windows is looked into by no other way: install the agent, and name an instance profile that lets it report.</source>
            <translation>没有 Systems Manager 代理响应，而 Windows 内部没有其他查看方式：请安装代理，并指定允许其上报的实例配置文件。</translation>
        </message>
        <message>
            <source>The login as {login} was refused: {reason} An import installs no key: name an account and a key that the machine has had before.</source>
            <translation>以 {login} 登录被拒绝：{reason} 导入不会安装密钥：请指定机器之前已有的账户和密钥。</translation>
        </message>
        <message>
            <source>The machine did not answer.</source>
            <translation>机器没有应答。</translation>
        </message>
        <message>
            <source>The instance did not tell.</source>
            <translation>实例未说明。</translation>
        </message>
        <message>
            <source>In its fstab, and not mounted: {points}</source>
            <translation>在其 fstab 中但未挂载：{points}</translation>
        </message>
        <message>
            <source>Mounted read-only although fstab says otherwise: {points}. The file system may be damaged.</source>
            <translation>尽管 fstab 另有设定，仍以只读方式挂载：{points}。文件系统可能已损坏。</translation>
        </message>
        <message>
            <source>The system sees {seen} disks, {attached} are attached.</source>
            <translation>系统看到 {seen} 个磁盘，已附加 {attached} 个。</translation>
        </message>
        <message>
            <source>Almost no space, or no inodes, left on {points}</source>
            <translation>{points} 上几乎没有剩余空间或 inode</translation>
        </message>
        <message>
            <source>Not running: {names}</source>
            <translation>未运行：{names}</translation>
        </message>
        <message>
            <source>No process was named, and there is no systemd to ask.</source>
            <translation>未指定进程，也没有可查询的 systemd。</translation>
        </message>
        <message>
            <source>Automatic services that ended with an error: {services}</source>
            <translation>以错误结束的自动服务：{services}</translation>
        </message>
        <message>
            <source>Windows keeps disks offline: {disks}. Bring them online in Disk Management, or set the SAN policy to OnlineAll before the import.</source>
            <translation>Windows 使磁盘处于脱机状态：{disks}。请在磁盘管理中将其联机，或在导入前将 SAN 策略设置为 OnlineAll。</translation>
        </message>
        <message>
            <source>Windows reads no file system on {points}</source>
            <translation>Windows 在 {points} 上读不到文件系统</translation>
        </message>
        <message>
            <source>Marked as damaged, and checked at the next start: {points}</source>
            <translation>标记为损坏，将在下次启动时检查：{points}</translation>
        </message>
        <message>
            <source>The System log tells of {events} since the boot.</source>
            <translation>系统日志记录了自启动以来的 {events}。</translation>
        </message>
        <message>
            <source>Failed units: {units}</source>
            <translation>失败的单元：{units}</translation>
        </message>
        <message>
            <source>No page was named.</source>
            <translation>未指定页面。</translation>
        </message>
        <message>
            <source>Nothing answers at {place}.</source>
            <translation>{place} 没有应答。</translation>
        </message>
        <message>
            <source>{place} answers {status}.</source>
            <translation>{place} 应答 {status}。</translation>
        </message>
        <message>
            <source>EC2 gave it {wanted}, but no interface has this address.</source>
            <translation>EC2 为其分配了 {wanted}，但没有接口具有此地址。</translation>
        </message>
        <message>
            <source>Not reachable from inside: {targets}</source>
            <translation>从内部无法访问：{targets}</translation>
        </message>
        <message>
            <source>The instance has no program to try a connection with.</source>
            <translation>该实例没有可用来尝试连接的程序。</translation>
        </message>
        <message>
            <source>Instance runs</source>
            <translation>实例运行</translation>
        </message>
        <message>
            <source>System status</source>
            <translation>系统状态</translation>
        </message>
        <message>
            <source>Instance status</source>
            <translation>实例状态</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>控制台</translation>
        </message>
        <message>
            <source>Port answers</source>
            <translation>端口应答</translation>
        </message>
        <message>
            <source>Volumes attached</source>
            <translation>卷已附加</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Volume integrity</source>
            <translation>卷完整性</translation>
        </message>
        <message>
            <source>Disk space</source>
            <translation>磁盘空间</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>HTTP answer</source>
            <translation>HTTP 应答</translation>
        </message>
        <message>
            <source>Boot errors</source>
            <translation>启动错误</translation>
        </message>
        <message>
            <source>Connectivity</source>
            <translation>连通性</translation>
        </message>
        <message>
            <source>{where}: the default boot entry named there is in no menu; GRUB boots the first entry instead: set the default anew (grub2-set-default, or GRUB_DEFAULT and update-grub).</source>
            <translation>{where}：其中指定的默认引导项不在任何菜单中；GRUB 会改为引导第一项：请重新设置默认项（grub2-set-default，或 GRUB_DEFAULT 加 update-grub）。</translation>
        </message>
        <message>
            <source>{where}: the boot loader's configuration holds no entry; write it anew with grub-mkconfig.</source>
            <translation>{where}：引导加载程序的配置中没有引导项；请用 grub-mkconfig 重新写入。</translation>
        </message>
        <message>
            <source>{where}: the kernel of the default boot entry is not on the disk; install it again, or choose another entry.</source>
            <translation>{where}：默认引导项的内核不在磁盘上；请重新安装，或选择其他引导项。</translation>
        </message>
        <message>
            <source>{where}: netplan cannot read this file; mend its YAML (netplan generate shows the fault).</source>
            <translation>{where}：netplan 无法读取此文件；请修正其 YAML（netplan generate 会指出错误）。</translation>
        </message>
        <message>
            <source>{where}: this wicked configuration is not well-formed XML; mend it.</source>
            <translation>{where}：此 wicked 配置不是格式正确的 XML；请修正。</translation>
        </message>
        <message>
            <source>{where}: the package database is damaged; rebuild it in the guest (rpm --rebuilddb).</source>
            <translation>{where}：软件包数据库已损坏；请在客户机中重建 (rpm --rebuilddb)。</translation>
        </message>
        <message>
            <source>{where}: there is no package database that tells which package a kernel belongs to.</source>
            <translation>{where}：没有可说明内核属于哪个软件包的软件包数据库。</translation>
        </message>
        <message>
            <source>{where}: these firewall rules could not be followed; make sure that SSH is let in.</source>
            <translation>{where}：无法解读这些防火墙规则；请确保允许 SSH 访问。</translation>
        </message>
        <message>
            <source>{where}: the initramfs is damaged or of an unknown kind; build it anew (update-initramfs -u, or dracut -f).</source>
            <translation>{where}：initramfs 已损坏或类型未知；请重新构建（update-initramfs -u 或 dracut -f）。</translation>
        </message>
        <message>
            <source>{where}: the initramfs is too large to be read; build it anew with fewer drivers.</source>
            <translation>{where}：initramfs 太大，无法读取；请用较少的驱动程序重新构建。</translation>
        </message>
        <message>
            <source>{where}: the initramfs is large and was not read to its end; a deep check reads it.</source>
            <translation>{where}：initramfs 较大，未读到末尾；深度检查会读取它。</translation>
        </message>
        <message>
            <source>There is no migration {id}. `amigrate status` lists them all.</source>
            <translation>没有迁移 {id}。`amigrate status` 会列出所有迁移。</translation>
        </message>
        <message>
            <source>Migration {id} is {state}: it cannot be resumed or cancelled any more.</source>
            <translation>迁移 {id} 的状态为 {state}：无法再继续或取消。</translation>
        </message>
        <message>
            <source>Migration {id} is {state}. Cancel it before you remove it.</source>
            <translation>迁移 {id} 的状态为 {state}。请先取消再移除。</translation>
        </message>
        <message>
            <source>Migration {id} is running in another window or command. Pause it there first.</source>
            <translation>迁移 {id} 正在另一个窗口或命令中运行。请先在那里暂停。</translation>
        </message>
        <message>
            <source>The list of migrations ({path}) cannot be read or written: {reason}. Check the disk and the folder's permissions.</source>
            <translation>无法读取或写入迁移列表 ({path})：{reason}。请检查磁盘和文件夹的权限。</translation>
        </message>
        <message>
            <source>The record of migration {id} in {path} is damaged: {reason}.</source>
            <translation>{path} 中迁移 {id} 的记录已损坏：{reason}。</translation>
        </message>
        <message>
            <source>This program already runs migrations of {present}; those of {folder} need a process of their own.</source>
            <translation>本程序已在运行 {present} 的迁移；{folder} 的迁移需要单独的进程。</translation>
        </message>
        <message>
            <source>More than {limit} programs run migrations at once. Close one of them.</source>
            <translation>同时有超过 {limit} 个程序在运行迁移。请关闭其中一个。</translation>
        </message>
        <message>
            <source>A fault of this program stopped the migration ({kind}: {reason}). What was done is kept; please report it, and resume.</source>
            <translation>本程序的故障使迁移停止（{kind}：{reason}）。已完成的内容会保留；请报告此故障并继续。</translation>
        </message>
        <message>
            <source>Uploading {name}: what was sent is kept when the computer sleeps, but time is lost</source>
            <translation>正在上传 {name}：计算机睡眠时已发送的内容会保留，但会损失时间</translation>
        </message>
        <message>
            <source>An upload cannot be held to {rate} bytes a second: at least {least} are needed. Pause it instead.</source>
            <translation>上传速度无法限制为每秒 {rate} 字节：至少需要 {least}。请改为暂停。</translation>
        </message>
        <message>
            <source>laying out the VMDK:</source>
            <translation>正在编排 VMDK：</translation>
        </message>
        <message>
            <source>the disk sets the pace</source>
            <translation>速度取决于磁盘</translation>
        </message>
        <message>
            <source>the processor sets the pace</source>
            <translation>速度取决于处理器</translation>
        </message>
        <message>
            <source>the network sets the pace</source>
            <translation>速度取决于网络</translation>
        </message>
        <message>
            <source>waiting for AWS</source>
            <translation>正在等待 AWS</translation>
        </message>
        <message>
            <source>held to the limit that was set</source>
            <translation>受所设限制约束</translation>
        </message>
        <message>
            <source>{guest} cannot get a licence from AWS: Linux runs under its own licence only. Choose BYOL, or Auto, which means BYOL here.</source>
            <translation>{guest} 无法从 AWS 获得许可证：Linux 只能使用自有许可证。请选择 BYOL，或在此处等同于 BYOL 的 Auto。</translation>
        </message>
        <message>
            <source>{guest} cannot get a licence from AWS: a Windows client runs under your own licence only. Choose BYOL, or Auto, which means BYOL here.</source>
            <translation>{guest} 无法从 AWS 获得许可证：Windows 客户端只能使用您的自有许可证。请选择 BYOL，或在此处等同于 BYOL 的 Auto。</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk: AWS decides during the import.</source>
            <translation>无法从磁盘判断操作系统：AWS 会在导入时决定。</translation>
        </message>
        <message>
            <source>The operating system could not be told from the disk: if this licence does not fit it, the import fails.</source>
            <translation>无法从磁盘判断操作系统：如果此许可证与之不符，导入会失败。</translation>
        </message>
        <message>
            <source>AWS licences exist for Windows Server only.</source>
            <translation>AWS 许可证仅适用于 Windows Server。</translation>
        </message>
        <message>
            <source>Your own licence stays in force. If the guest is a Windows, the conditions below apply.</source>
            <translation>您的自有许可证继续有效。如果客户机是 Windows，则适用以下条件。</translation>
        </message>
        <message>
            <source>Auto means AWS here: the machine gets a licence from AWS in place of its own.</source>
            <translation>Auto 在此处等同于 AWS：机器获得 AWS 的许可证，取代其自有许可证。</translation>
        </message>
        <message>
            <source>Auto means BYOL here: the machine keeps its own licence.</source>
            <translation>Auto 在此处等同于 BYOL：机器保留其自有许可证。</translation>
        </message>
        <message>
            <source>Nothing changes: the machine keeps its own licence or subscription.</source>
            <translation>没有变化：机器保留其自有许可证或订阅。</translation>
        </message>
        <message>
            <source>Red Hat Enterprise Linux keeps its subscription, which has to be moved to the cloud through Red Hat Cloud Access.</source>
            <translation>Red Hat Enterprise Linux 保留其订阅，该订阅须通过 Red Hat Cloud Access 转移到云中。</translation>
        </message>
        <message>
            <source>SUSE Linux Enterprise Server keeps its subscription through the SUSE Public Cloud Program (BYOS).</source>
            <translation>SUSE Linux Enterprise Server 通过 SUSE Public Cloud Program (BYOS) 保留其订阅。</translation>
        </message>
        <message>
            <source>The Windows Server licence is paid for by the hour, within the price of the instance.</source>
            <translation>Windows Server 许可证按小时付费，包含在实例价格中。</translation>
        </message>
        <message>
            <source>The instance costs what a Linux instance costs, as long as every condition below is met. Eligibility comes from MSDN or Windows Software Assurance Per User.</source>
            <translation>只要满足以下每项条件，该实例的费用与 Linux 实例相同。资格来自 MSDN 或 Windows Software Assurance Per User。</translation>
        </message>
        <message>
            <source>AWS recommends to ask your own legal advisers about Microsoft's terms; using AWS against them is not permitted.</source>
            <translation>AWS 建议就 Microsoft 的条款咨询您自己的法律顾问；不允许违反这些条款使用 AWS。</translation>
        </message>
        <message>
            <source>The instance will run on a Dedicated Host.</source>
            <translation>该实例将在专用主机上运行。</translation>
        </message>
        <message>
            <source>The machine was made from software that we provide ourselves, and is brought in by VM Import/Export under its current terms.</source>
            <translation>该机器由我们自己提供的软件制成，并根据 VM Import/Export 的现行条款带入。</translation>
        </message>
        <message>
            <source>The instance runs only in the AWS Regions that we have designated, and where AWS offers BYOL.</source>
            <translation>该实例仅在我们指定且 AWS 提供 BYOL 的 AWS 区域中运行。</translation>
        </message>
        <message>
            <source>Windows is activated with our own Microsoft keys, or from our key management system (KMS).</source>
            <translation>Windows 使用我们自己的 Microsoft 密钥激活，或通过我们的密钥管理系统 (KMS) 激活。</translation>
        </message>
        <message>
            <source>We know that each start may put the instance on another physical server, and that Microsoft's rules on moving a licence from one server to another allow this.</source>
            <translation>我们知道每次启动都可能将实例放到另一台物理服务器上，且 Microsoft 关于将许可证从一台服务器转移到另一台的规则允许这样做。</translation>
        </message>
        <message>
            <source>Our agreements with Microsoft entitle us to BYOL for this software, we have accepted Microsoft's licence terms, and we answer for keeping to them.</source>
            <translation>我们与 Microsoft 的协议使我们有权对此软件使用 BYOL，我们已接受 Microsoft 的许可条款，并对遵守这些条款负责。</translation>
        </message>
        <message>
            <source>The subscription of this Red Hat Enterprise Linux is enrolled in Red Hat Cloud Access.</source>
            <translation>此 Red Hat Enterprise Linux 的订阅已加入 Red Hat Cloud Access。</translation>
        </message>
        <message>
            <source>The subscription of this SUSE Linux Enterprise Server is used under the SUSE Public Cloud Program (BYOS).</source>
            <translation>此 SUSE Linux Enterprise Server 的订阅在 SUSE Public Cloud Program (BYOS) 下使用。</translation>
        </message>
        <message>
            <source>{type} runs {offered}; the guest is {guest}.</source>
            <translation>{type} 运行 {offered}；客户机是 {guest}。</translation>
        </message>
        <message>
            <source>{type} runs {offered}; AWS imports x86 machines only.</source>
            <translation>{type} 运行 {offered}；AWS 只导入 x86 机器。</translation>
        </message>
        <message>
            <source>{type} starts by {offered}; the disk starts by {guest}.</source>
            <translation>{type} 以 {offered} 引导；磁盘以 {guest} 引导。</translation>
        </message>
        <message>
            <source>{type} has an ENA network interface, and no ENA driver was found in the guest: it could not be reached. Install the driver before the import, or choose a type that does not need it.</source>
            <translation>{type} 使用 ENA 网络接口，而在客户机中未找到 ENA 驱动程序：将无法访问它。请在导入前安装该驱动程序，或选择不需要它的类型。</translation>
        </message>
        <message>
            <source>{type} attaches its volumes by NVMe, and no NVMe driver was found in the guest: it could not find its disk. Install the driver before the import, or choose a type that does not need it.</source>
            <translation>{type} 以 NVMe 附加卷，而在客户机中未找到 NVMe 驱动程序：它将找不到磁盘。请在导入前安装该驱动程序，或选择不需要它的类型。</translation>
        </message>
        <message>
            <source>{type} has {offered} vCPU; the machine is declared with {needed}.</source>
            <translation>{type} 有 {offered} 个 vCPU；机器声明为 {needed} 个。</translation>
        </message>
        <message>
            <source>The image does not say what the machine had: {cpus} vCPU and {memory} GiB are assumed.</source>
            <translation>映像未说明机器的配置：假定为 {cpus} 个 vCPU 和 {memory} GiB 内存。</translation>
        </message>
        <message>
            <source>The machine is declared with {cpus} vCPU and {memory} GiB of memory.</source>
            <translation>机器声明为 {cpus} 个 vCPU 和 {memory} GiB 内存。</translation>
        </message>
        <message>
            <source>{type} has {offered} GiB of memory; the machine is declared with {needed} GiB.</source>
            <translation>{type} 有 {offered} GiB 内存；机器声明为 {needed} GiB。</translation>
        </message>
        <message>
            <source>{type} takes {offered} volumes; the machine has {needed}.</source>
            <translation>{type} 可接受 {offered} 个卷；机器有 {needed} 个。</translation>
        </message>
        <message>
            <source>{type} belongs to a previous generation: dearer and slower than today's types, and not in every Region.</source>
            <translation>{type} 属于上一代：比当今的类型更贵、更慢，且并非每个区域都有。</translation>
        </message>
        <message>
            <source>{type} is not among the types that the guide of 2019 lists for imported Linux machines.</source>
            <translation>{type} 不在 2019 年指南为导入的 Linux 机器所列的类型之中。</translation>
        </message>
        <message>
            <source>There is no instance type {type} in this list.</source>
            <translation>此列表中没有实例类型 {type}。</translation>
        </message>
        <message>
            <source>AWS has never published the size of {type}.</source>
            <translation>AWS 从未公布 {type} 的规格。</translation>
        </message>
        <message>
            <source>{type} needs ENA and NVMe drivers; whether the guest has them could not be read.</source>
            <translation>{type} 需要 ENA 和 NVMe 驱动程序；无法读取客户机是否具有。</translation>
        </message>
        <message>
            <source>How the disk starts could not be read; {type} may or may not start it.</source>
            <translation>无法读取磁盘的引导方式；{type} 不一定能引导它。</translation>
        </message>
        <message>
            <source>{type} can start by UEFI, as this disk does.</source>
            <translation>{type} 可以像此磁盘一样以 UEFI 引导。</translation>
        </message>
        <message>
            <source>{type} is burstable: its processors slow down under lasting load.</source>
            <translation>{type} 是可突增类型：持续负载下其处理器会变慢。</translation>
        </message>
        <message>
            <source>{type} has accelerators (GPU or other) that the guest has no driver for.</source>
            <translation>{type} 带有加速器（GPU 或其他），客户机没有其驱动程序。</translation>
        </message>
        <message>
            <source>{type} is bare metal: it takes minutes to start.</source>
            <translation>{type} 是裸机：启动需要数分钟。</translation>
        </message>
        <message>
            <source>There is no plan yet: the image has not been checked.</source>
            <translation>尚无计划：映像尚未检查。</translation>
        </message>
        <message>
            <source>{path} cannot be found ({reason}). Put it back, or make a new plan.</source>
            <translation>找不到 {path} ({reason})。请将其放回原处，或创建新计划。</translation>
        </message>
        <message>
            <source>{path} has changed since the plan was made ({size} bytes then, {now} now). Check it again and make a new plan.</source>
            <translation>{path} 在计划创建后已更改（当时 {size} 字节，现在 {now} 字节）。请重新检查并创建新计划。</translation>
        </message>
        <message>
            <source>{path} has {size} bytes; Amazon S3 takes at most {limit} bytes in one object.</source>
            <translation>{path} 有 {size} 字节；Amazon S3 的单个对象最多 {limit} 字节。</translation>
        </message>
        <message>
            <source>{path} cannot be sent as {container} ({reason}): that takes one readable disk a file, of a size that the container holds. Choose --repack never, or convert the disks first.</source>
            <translation>{path} 无法作为 {container} 发送 ({reason})：这要求每个文件包含一个可读磁盘，且大小为该容器所能容纳。请选择 --repack never，或先转换磁盘。</translation>
        </message>
        <message>
            <source>{path} is of format {format}, which AWS does not import. Convert it to VHDX, VMDK (stream-optimised) or raw first.</source>
            <translation>{path} 的格式为 {format}，AWS 不导入该格式。请先将其转换为 VHDX、VMDK（流优化）或 raw。</translation>
        </message>
        <message>
            <source>The plan names {count} files; AWS imports at most {limit} volumes.</source>
            <translation>计划指定了 {count} 个文件；AWS 最多导入 {limit} 个卷。</translation>
        </message>
        <message>
            <source>An OVA describes a whole machine and has to be imported alone; the plan names {count} files.</source>
            <translation>OVA 描述一台完整的机器，必须单独导入；计划指定了 {count} 个文件。</translation>
        </message>
        <message>
            <source>AWS would refuse this image: {rules}. Mend what the report says and check it again.</source>
            <translation>AWS 会拒绝此映像：{rules}。请修正报告所述的问题并重新检查。</translation>
        </message>
        <message>
            <source>The plan says {platform}, but the image holds {guest}.</source>
            <translation>计划写的是 {platform}，但映像中是 {guest}。</translation>
        </message>
        <message>
            <source>{operation} is no usage operation that AWS knows. Use one of {known}, or leave it out.</source>
            <translation>{operation} 不是 AWS 知道的使用操作。请使用 {known} 之一，或不填。</translation>
        </message>
        <message>
            <source>Usage operation {operation} is for {platform} under {license}; this plan has {guest} under {chosen}. Leave it out, or change the licence.</source>
            <translation>使用操作 {operation} 适用于 {license} 下的 {platform}；此计划是 {chosen} 下的 {guest}。请不填，或更改许可证。</translation>
        </message>
        <message>
            <source>A condition of the licence has not been confirmed yet: {item}.</source>
            <translation>许可证的一项条件尚未确认：{item}。</translation>
        </message>
        <message>
            <source>{region} is not the name of an AWS Region. Names look like eu-west-1.</source>
            <translation>{region} 不是 AWS 区域的名称。名称形如 eu-west-1。</translation>
        </message>
        <message>
            <source>{bucket} cannot be the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens, beginning and ending with a letter or digit.</source>
            <translation>{bucket} 不能作为存储桶名称：须为 3 到 63 个小写字母、数字、点和连字符，并以字母或数字开头和结尾。</translation>
        </message>
        <message>
            <source>Name a bucket, or let the program create one.</source>
            <translation>请指定一个存储桶，或让本程序创建。</translation>
        </message>
        <message>
            <source>The prefix {prefix} cannot be used: at most 512 bytes, and not beginning with a slash.</source>
            <translation>前缀 {prefix} 不可用：最多 512 字节，且不能以斜杠开头。</translation>
        </message>
        <message>
            <source>{role} cannot be the name of a role: at most 64 letters, digits and + = , . @ - _.</source>
            <translation>{role} 不能作为角色名称：最多 64 个字母、数字和 + = , . @ - _。</translation>
        </message>
        <message>
            <source>The key {key} is named, but encryption is not switched on. Switch it on, or leave the key out.</source>
            <translation>已指定密钥 {key}，但未启用加密。请启用加密，或不填密钥。</translation>
        </message>
        <message>
            <source>There are {count} tags; AWS takes at most {limit}.</source>
            <translation>有 {count} 个标签；AWS 最多接受 {limit} 个。</translation>
        </message>
        <message>
            <source>The tag {key} cannot be used: 1 to 128 characters, a value of at most 256, and not beginning with aws:.</source>
            <translation>标签 {key} 不可用：须为 1 到 128 个字符，值最多 256 个字符，且不能以 aws: 开头。</translation>
        </message>
        <message>
            <source>The plan could not be written to {path}: {reason}.</source>
            <translation>无法将计划写入 {path}：{reason}。</translation>
        </message>
        <message>
            <source>The plan {path} could not be read: {reason}.</source>
            <translation>无法读取计划 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} is not a plan: {reason}.</source>
            <translation>{path} 不是计划：{reason}。</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of this program (plan version {version}). Update the program.</source>
            <translation>{path} 由本程序的较新版本写成（计划版本 {version}）。请更新本程序。</translation>
        </message>
        <message>
            <source>{path} is not a valid plan: {where}: {reason}.</source>
            <translation>{path} 不是有效的计划：{where}：{reason}。</translation>
        </message>
        <message>
            <source>Choose the file of a virtual machine's disk, or an OVA.</source>
            <translation>请选择虚拟机磁盘的文件，或 OVA。</translation>
        </message>
        <message>
            <source>The image is being checked.</source>
            <translation>正在检查映像。</translation>
        </message>
        <message>
            <source>The upload is still running.</source>
            <translation>上传仍在进行。</translation>
        </message>
        <message>
            <source>AWS is still working on the import.</source>
            <translation>AWS 仍在处理导入。</translation>
        </message>
        <message>
            <source>Press Start to begin the upload.</source>
            <translation>请点击“开始”以开始上传。</translation>
        </message>
        <message>
            <source>The migration is under way: it can be paused or cancelled, but not changed.</source>
            <translation>迁移正在进行：可以暂停或取消，但不能更改。</translation>
        </message>
        <message>
            <source>{path} holds no operating system that could be read, so it cannot be told which answer file it needs. Say it: amigrate answer-file --architecture amd64 (or x86).</source>
            <translation>{path} 中没有可读取的操作系统，因此无法判断它需要哪个应答文件。请指明：amigrate answer-file --architecture amd64（或 x86）。</translation>
        </message>
        <message>
            <source>{path} holds {guest}: only Windows has sysprep and its answer file.</source>
            <translation>{path} 中是 {guest}：只有 Windows 才有 sysprep 及其应答文件。</translation>
        </message>
        <message>
            <source>The architecture of the Windows in {path} could not be read. Say it: amigrate answer-file --architecture amd64 (or x86).</source>
            <translation>无法读取 {path} 中 Windows 的架构。请指明：amigrate answer-file --architecture amd64（或 x86）。</translation>
        </message>
        <message>
            <source>The Windows in {path} is for {architecture}; AWS imports x86 and amd64 only, and the guide has no answer file for others.</source>
            <translation>{path} 中的 Windows 适用于 {architecture}；AWS 只导入 x86 和 amd64，指南没有其他架构的应答文件。</translation>
        </message>
        <message>
            <source>The disk cannot start by {mode}: what was found on it starts by {offered}; leave the boot mode to the program, or choose that one.</source>
            <translation>磁盘无法以 {mode} 引导：从磁盘上找到的内容看，它以 {offered} 引导；请让本程序决定引导模式，或选择该模式。</translation>
        </message>
        <message>
            <source>The disk says it: {value}.</source>
            <translation>磁盘已说明：{value}。</translation>
        </message>
        <message>
            <source>Not rehearsed: QEMU (qemu-system-x86_64) is not installed; 'amigrate doctor' says how to get it.</source>
            <translation>未预演：未安装 QEMU (qemu-system-x86_64)；'amigrate doctor' 会说明如何获取。</translation>
        </message>
        <message>
            <source>Not rehearsed: this machine boots by UEFI and no UEFI firmware for QEMU is installed (Debian: apt-get install ovmf).</source>
            <translation>未预演：此机器以 UEFI 引导，而未安装 QEMU 的 UEFI 固件（Debian：apt-get install ovmf）。</translation>
        </message>
        <message>
            <source>Not rehearsed: no operating system was found on {path}; 'amigrate check' says why.</source>
            <translation>未预演：在 {path} 上未找到操作系统；'amigrate check' 会说明原因。</translation>
        </message>
        <message>
            <source>Not rehearsed: {path} holds a system for {architecture}, and EC2 imports x86-64 machines.</source>
            <translation>未预演：{path} 中的系统适用于 {architecture}，而 EC2 导入 x86-64 机器。</translation>
        </message>
        <message>
            <source>Not rehearsed: {path} has no room for a working copy of {needed} bytes; free some space or set AMIGRATE_HOME elsewhere.</source>
            <translation>未预演：{path} 没有空间存放 {needed} 字节的工作副本；请释放一些空间，或将 AMIGRATE_HOME 设到其他位置。</translation>
        </message>
        <message>
            <source>{path} is not a report of amigrate ({reason} at {where}): choose a file that 'amigrate check --json' wrote.</source>
            <translation>{path} 不是 amigrate 的报告（{where} 处 {reason}）：请选择由 'amigrate check --json' 写成的文件。</translation>
        </message>
        <message>
            <source>Import as an image: the files go to S3, and ImportImage makes the guest fit for EC2.</source>
            <translation>作为映像导入：文件发送到 S3，由 ImportImage 使客户机适应 EC2。</translation>
        </message>
        <message>
            <source>Import as snapshots: the files go to S3, ImportSnapshot takes each disk as it is, and an AMI is registered from them.</source>
            <translation>作为快照导入：文件发送到 S3，ImportSnapshot 按原样接收每个磁盘，再由此注册 AMI。</translation>
        </message>
        <message>
            <source>Write directly: the blocks go to EBS snapshots without S3, and an AMI is registered from them.</source>
            <translation>直接写入：块不经 S3 直接写入 EBS 快照，再由此注册 AMI。</translation>
        </message>
        <message>
            <source>Write directly, then import: the blocks go to EBS snapshots without S3, and ImportImage makes the guest fit from there.</source>
            <translation>先直接写入再导入：块不经 S3 直接写入 EBS 快照，再由 ImportImage 使客户机适应 EC2。</translation>
        </message>
        <message>
            <source>Import with a manifest: parts and a manifest go to S3, ImportVolume makes volumes, and an AMI is registered from snapshots of them.</source>
            <translation>使用清单导入：分段和清单发送到 S3，ImportVolume 创建卷，再由卷的快照注册 AMI。</translation>
        </message>
        <message>
            <source>AWS would refuse the machine on this route: {rules}.</source>
            <translation>AWS 会在此途径上拒绝该机器：{rules}。</translation>
        </message>
        <message>
            <source>The largest disk has {size}; this route takes at most {limit}.</source>
            <translation>最大的磁盘有 {size}；此途径最多接受 {limit}。</translation>
        </message>
        <message>
            <source>The machine has {count} disks; at most {limit} are taken.</source>
            <translation>机器有 {count} 个磁盘；最多接受 {limit} 个。</translation>
        </message>
        <message>
            <source>{path} is of format {format}, which this route does not take. Repack it, or choose a direct route.</source>
            <translation>{path} 的格式为 {format}，此途径不接受。请重新打包，或选择直接途径。</translation>
        </message>
        <message>
            <source>Not all disks of {path} can be read; see the report.</source>
            <translation>{path} 的部分磁盘无法读取；请查看报告。</translation>
        </message>
        <message>
            <source>AWS imports no {architecture} guests as images. Choose --route direct or snapshot, which register the disks as they are.</source>
            <translation>AWS 不将 {architecture} 客户机作为映像导入。请选择 --route direct 或 snapshot，它们会按原样注册磁盘。</translation>
        </message>
        <message>
            <source>{guest} under a licence of AWS's needs ImportImage: an image that is registered from snapshots has no Windows licence. Choose the image route, or bring your own licence.</source>
            <translation>使用 AWS 许可证的 {guest} 需要 ImportImage：由快照注册的映像没有 Windows 许可证。请选择映像途径，或自带许可证。</translation>
        </message>
        <message>
            <source>AWS does not look into the disks: what does not start, or cannot be reached, shows only when an instance is launched.</source>
            <translation>AWS 不会查看磁盘内部：无法引导或无法访问的问题，要到启动实例时才会显现。</translation>
        </message>
        <message>
            <source>AWS adds no drivers, and the kernel's for EC2 were not all found ({rule}): the instance may not find its disk or its network. Add them to the initramfs first.</source>
            <translation>AWS 不会添加驱动程序，而未找到内核用于 EC2 的全部驱动程序 ({rule})：实例可能找不到磁盘或网络。请先将其添加到 initramfs。</translation>
        </message>
        <message>
            <source>The static network configuration stays ({rule}): the instance cannot be reached until it asks by DHCP. Change it first.</source>
            <translation>静态网络配置会保留 ({rule})：在改用 DHCP 之前无法访问实例。请先更改。</translation>
        </message>
        <message>
            <source>The network configuration names an interface that EC2 will not have ({rule}). Change it first.</source>
            <translation>网络配置指定了 EC2 中不会有的接口 ({rule})。请先更改。</translation>
        </message>
        <message>
            <source>The lines of /etc/fstab stay as they are ({rule}): name file systems by UUID first, and take out those that EC2 has not.</source>
            <translation>/etc/fstab 中的行保持不变 ({rule})：请先以 UUID 指定文件系统，并去掉 EC2 中没有的文件系统。</translation>
        </message>
        <message>
            <source>{guest} gets no drivers, no changed registry and no Windows platform in the AMI: it starts only when AWS's PV, NVMe and ENA drivers are installed before, and is billed as Linux.</source>
            <translation>{guest} 不会获得驱动程序，注册表不会更改，AMI 中也不会有 Windows 平台：只有事先安装 AWS 的 PV、NVMe 和 ENA 驱动程序才能启动，并按 Linux 计费。</translation>
        </message>
        <message>
            <source>The AMI of {guest} carries no subscription: the instances use the one that you bring.</source>
            <translation>{guest} 的 AMI 不带订阅：实例使用您自带的订阅。</translation>
        </message>
        <message>
            <source>What ImportImage would refuse is not refused here, and is yours to answer for: {rules}.</source>
            <translation>ImportImage 会拒绝的内容在此不会被拒绝，由您自行负责：{rules}。</translation>
        </message>
        <message>
            <source>ImportVolume exists only in the older Regions, takes one disk a task, and asks for a snapshot and an AMI to be made afterwards.</source>
            <translation>ImportVolume 仅存在于较早的区域，每个任务只接受一个磁盘，并且之后需要创建快照和 AMI。</translation>
        </message>
        <message>
            <source>The volumes are encrypted only where the account encrypts new volumes by default.</source>
            <translation>只有账户默认加密新卷时，卷才会加密。</translation>
        </message>
        <message>
            <source>Neither a bucket nor the service role vmimport is needed.</source>
            <translation>既不需要存储桶，也不需要服务角色 vmimport。</translation>
        </message>
        <message>
            <source>Only the blocks in use go, about {size}, and no copy lies in S3.</source>
            <translation>只发送已使用的块，约 {size}，S3 中不留副本。</translation>
        </message>
        <message>
            <source>When the disk has changed, only the changed blocks need go again (amigrate migrate --since).</source>
            <translation>磁盘更改后，只需再次发送更改的块 (amigrate migrate --since)。</translation>
        </message>
        <message>
            <source>The description has {length} characters; AWS takes at most {limit}. Shorten it.</source>
            <translation>描述有 {length} 个字符；AWS 最多接受 {limit} 个。请缩短。</translation>
        </message>
        <message>
            <source>The comment has {length} characters; AWS takes at most {limit}. Shorten it.</source>
            <translation>注释有 {length} 个字符；AWS 最多接受 {limit} 个。请缩短。</translation>
        </message>
        <message>
            <source>{device} cannot be used as a device name: names look like /dev/sdf or /dev/xvdf, and each may be given once.</source>
            <translation>{device} 不能用作设备名称：名称形如 /dev/sdf 或 /dev/xvdf，且每个只能给出一次。</translation>
        </message>
        <message>
            <source>Boot mode {mode} does not go together with {architecture}. Choose the other boot mode, or leave it out.</source>
            <translation>引导模式 {mode} 与 {architecture} 不能搭配。请选择另一种引导模式，或不填。</translation>
        </message>
        <message>
            <source>UEFI can be asked for only with the platform when AWS imports from snapshots. Give --platform Linux or Windows.</source>
            <translation>AWS 从快照导入时，只有连同平台一起才能要求 UEFI。请给出 --platform Linux 或 Windows。</translation>
        </message>
        <message>
            <source>The key {key} lies in another Region than {region}, where the disks are encrypted. Use a key of {region}.</source>
            <translation>密钥 {key} 不在加密磁盘的区域 {region} 中。请使用 {region} 的密钥。</translation>
        </message>
        <message>
            <source>{arn} is no ARN of a licence configuration (arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-…).</source>
            <translation>{arn} 不是许可证配置的 ARN (arn:aws:license-manager:REGION:ACCOUNT:license-configuration:lic-…)。</translation>
        </message>
        <message>
            <source>The licence configuration {arn} lies in another Region than {region}. Use one of {region}.</source>
            <translation>许可证配置 {arn} 不在区域 {region} 中。请使用 {region} 的许可证配置。</translation>
        </message>
        <message>
            <source>A licence configuration counts licences of your own; this plan takes AWS's. Choose --license-type BYOL, or leave it out.</source>
            <translation>许可证配置用于统计您的自有许可证；此计划使用 AWS 的许可证。请选择 --license-type BYOL，或不填。</translation>
        </message>
        <message>
            <source>Only a direct route can send what has changed since an earlier migration; this plan goes by {route}. Choose --route direct or direct-image.</source>
            <translation>只有直接途径才能发送自较早迁移以来的更改；此计划的途径为 {route}。请选择 --route direct 或 direct-image。</translation>
        </message>
        <message>
            <source>{id} is no migration's id. `amigrate status` lists them.</source>
            <translation>{id} 不是迁移的 ID。`amigrate status` 会列出所有迁移。</translation>
        </message>
        <message>
            <source>The route {route} sends the files as they are. Choose --repack never.</source>
            <translation>途径 {route} 按原样发送文件。请选择 --repack never。</translation>
        </message>
        <message>
            <source>The route {route} has no place for {names}: only ImportImage takes them. Leave them out, or choose the image route.</source>
            <translation>途径 {route} 不支持 {names}：只有 ImportImage 接受。请不填，或选择映像途径。</translation>
        </message>
        <message>
            <source>ImportVolume encrypts nothing by itself. Switch on EBS encryption by default in the account and leave --encrypted out, or choose another route.</source>
            <translation>ImportVolume 自身不加密任何内容。请在账户中启用默认 EBS 加密并去掉 --encrypted，或选择其他途径。</translation>
        </message>
        <message>
            <source>EBS has other bytes of block {block} of {snapshot} than were sent; it is sent again.</source>
            <translation>EBS 中 {snapshot} 的块 {block} 与所发送的字节不同；将重新发送。</translation>
        </message>
        <message>
            <source>The snapshot {snapshot} did not become complete: {aws_message} Resume the migration; it begins a new one.</source>
            <translation>快照 {snapshot} 未能完成：{aws_message} 请继续迁移；它会开始新的快照。</translation>
        </message>
        <message>
            <source>Migration {id} has not written the same disks directly, or has not finished. Choose another one for --since, or leave it out.</source>
            <translation>迁移 {id} 没有直接写入过相同的磁盘，或尚未完成。请为 --since 选择其他迁移，或不填。</translation>
        </message>
        <message>
            <source>Not all disks of {path} can be read, so it cannot be written directly.</source>
            <translation>{path} 的部分磁盘无法读取，因此不能直接写入。</translation>
        </message>
        <message>
            <source>The import manifest is no XML that can be read: {reason}.</source>
            <translation>导入清单不是可读取的 XML：{reason}。</translation>
        </message>
        <message>
            <source>The import manifest lacks {name}, or has it wrong.</source>
            <translation>导入清单缺少 {name}，或其内容有误。</translation>
        </message>
        <message>
            <source>The import manifest names the format {format}; it has to be RAW, VHD or VMDK.</source>
            <translation>导入清单指定的格式为 {format}；必须是 RAW、VHD 或 VMDK。</translation>
        </message>
        <message>
            <source>The import manifest has {count} parts: there has to be one, and at most 100,000.</source>
            <translation>导入清单有 {count} 个分段：至少须有一个，最多 100,000 个。</translation>
        </message>
        <message>
            <source>Part {part} of the import manifest begins at byte {start}, not at {expected}.</source>
            <translation>导入清单的分段 {part} 从字节 {start} 开始，而不是 {expected}。</translation>
        </message>
        <message>
            <source>The import manifest says {size} bytes, but its parts have {parts}.</source>
            <translation>导入清单写的是 {size} 字节，但其分段共有 {parts} 字节。</translation>
        </message>
        <message>
            <source>The import manifest asks for a volume of {size} GiB.</source>
            <translation>导入清单要求一个 {size} GiB 的卷。</translation>
        </message>
        <message>
            <source>The import manifest names {address}, which is no http(s) address.</source>
            <translation>导入清单指定了 {address}，它不是 http(s) 地址。</translation>
        </message>
        <message>
            <source>The Region has no availability zone that volumes can be made in. Choose another Region.</source>
            <translation>该区域没有可创建卷的可用区。请选择其他区域。</translation>
        </message>
        <message>
            <source>There is no rule {rule}; 'amigrate rules' lists them.</source>
            <translation>没有规则 {rule}；'amigrate rules' 会列出所有规则。</translation>
        </message>
        <message>
            <source>{rule} asks for no confirmation here: it was judged from the disk ({verdict}). Leave it out of --confirm; 'amigrate check' marks what can be confirmed.</source>
            <translation>{rule} 在此不要求确认：它已根据磁盘判定 ({verdict})。请将其从 --confirm 中去掉；'amigrate check' 会标出可以确认的规则。</translation>
        </message>
        <message>
            <source>The sandbox cannot keep its state in {folder}: {reason}. Choose another folder with --state.</source>
            <translation>沙盒无法将其状态保存在 {folder}：{reason}。请用 --state 选择其他文件夹。</translation>
        </message>
        <message>
            <source>Another sandbox already runs on {folder}. Use that one, or choose another folder with --state.</source>
            <translation>另一个沙盒已在 {folder} 上运行。请使用它，或用 --state 选择其他文件夹。</translation>
        </message>
        <message>
            <source>Port {port} cannot be used: {reason}. Choose another one with --port, or 0 for any free one.</source>
            <translation>无法使用端口 {port}：{reason}。请用 --port 选择其他端口，或用 0 选择任意空闲端口。</translation>
        </message>
        <message>
            <source>The sandbox did not start in {folder}: {reason}. Its log is {log}.</source>
            <translation>沙盒未能在 {folder} 中启动：{reason}。其日志为 {log}。</translation>
        </message>
        <message>
            <source>The sandbox does not take these service control policies: {reason}. Each must be a policy document with Effect, Action and Resource.</source>
            <translation>沙盒不接受这些服务控制策略：{reason}。每个都必须是包含 Effect、Action 和 Resource 的策略文档。</translation>
        </message>
        <message>
            <source>The sandbox in {folder} was not ready after {seconds} seconds. Its log is {log}.</source>
            <translation>{folder} 中的沙盒在 {seconds} 秒后仍未就绪。其日志为 {log}。</translation>
        </message>
        <message>
            <source>The registry hive {where} is not there, so what it says is unknown; check that the image holds the whole system volume.</source>
            <translation>注册表配置单元 {where} 不存在，因此不知道其内容；请检查映像是否包含完整的系统卷。</translation>
        </message>
        <message>
            <source>{where} does not start like a registry hive; start the machine once, shut it down, and export it again.</source>
            <translation>{where} 的开头不像注册表配置单元；请启动一次机器，将其关机，然后重新导出。</translation>
        </message>
        <message>
            <source>The registry hive {where} is damaged; start the machine once so that Windows mends it, shut it down, and export it again.</source>
            <translation>注册表配置单元 {where} 已损坏；请启动一次机器让 Windows 修复它，将其关机，然后重新导出。</translation>
        </message>
        <message>
            <source>The registry value {where} has a type that Windows does not use there; look at it with regedit and set it again.</source>
            <translation>注册表值 {where} 的类型不是 Windows 在该处使用的类型；请用 regedit 查看并重新设置。</translation>
        </message>
        <message>
            <source>The account record {where} is too short to be read; look at the accounts with "net user" and set the passwords again.</source>
            <translation>账户记录 {where} 太短，无法读取；请用 "net user" 查看账户并重新设置密码。</translation>
        </message>
        <message>
            <source>No boot store (BCD or boot.ini) was found for {where}; check that the system partition is in the image.</source>
            <translation>未找到 {where} 的引导存储（BCD 或 boot.ini）；请检查系统分区是否在映像中。</translation>
        </message>
        <message>
            <source>The registry value {where} is not there, though every Windows has it; start the machine once, shut it down, and export it again.</source>
            <translation>注册表值 {where} 不存在，而每个 Windows 都应有它；请启动一次机器，将其关机，然后重新导出。</translation>
        </message>
        <message>
            <source>{where} is not a Windows program, so the processor that this Windows is for is unknown; repair it with "sfc /scannow" and export it again.</source>
            <translation>{where} 不是 Windows 程序，因此不知道此 Windows 适用的处理器；请用 "sfc /scannow" 修复并重新导出。</translation>
        </message>
    </context>
    <context>
        <name>migrations</name>
        <message>
            <source>Machine</source>
            <translation>机器</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>沙盒</translation>
        </message>
    </context>
    <context>
        <name>options</name>
        <message>
            <source>Import options</source>
            <translation>导入选项</translation>
        </message>
        <message>
            <source>{platform}, AWS's licence</source>
            <translation>{platform}，AWS 的许可证</translation>
        </message>
        <message>
            <source>{platform}, a licence of your own</source>
            <translation>{platform}，自有许可证</translation>
        </message>
        <message>
            <source>{system}, {sql} of AWS</source>
            <translation>{system}，{sql} 由 AWS 提供</translation>
        </message>
        <message>
            <source>Nothing is set: AWS and the image decide.</source>
            <translation>未设置任何选项：由 AWS 和映像决定。</translation>
        </message>
        <message>
            <source>description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>boot mode</source>
            <translation>启动模式</translation>
        </message>
        <message>
            <source>usage operation</source>
            <translation>使用操作</translation>
        </message>
        <message>
            <source>licence configurations</source>
            <translation>许可证配置</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>architecture</source>
            <translation>架构</translation>
        </message>
        <message>
            <source>hypervisor</source>
            <translation>虚拟机监控程序</translation>
        </message>
        <message>
            <source>device names</source>
            <translation>设备名称</translation>
        </message>
        <message>
            <source>Set: {names}</source>
            <translation>已设置：{names}</translation>
        </message>
    </context>
    <context>
        <name>page</name>
        <message>
            <source>Your AMI</source>
            <translation>您的 AMI</translation>
        </message>
        <message>
            <source>AMI id</source>
            <translation>AMI ID</translation>
        </message>
        <message>
            <source>Launch command</source>
            <translation>启动命令</translation>
        </message>
        <message>
            <source>Launch it</source>
            <translation>启动它</translation>
        </message>
        <message>
            <source>This was the sandbox: to do it for real, make a new migration and choose AWS on the review page.</source>
            <translation>这是沙盒：要正式执行，请新建迁移并在复核页上选择 AWS。</translation>
        </message>
        <message>
            <source>Launch a &amp;test instance…</source>
            <translation>启动测试实例(&amp;T)…</translation>
        </message>
        <message>
            <source>Clean &amp;up…</source>
            <translation>清理(&amp;U)…</translation>
        </message>
        <message>
            <source>Shows what lies in the account, with its monthly cost</source>
            <translation>显示账户中的内容及其每月费用</translation>
        </message>
        <message>
            <source>sandbox on this computer</source>
            <translation>本机沙盒</translation>
        </message>
        <message>
            <source>deleted from the bucket</source>
            <translation>已从存储桶删除</translation>
        </message>
        <message>
            <source>still in the bucket</source>
            <translation>仍在存储桶中</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Snapshots</source>
            <translation>快照</translation>
        </message>
        <message>
            <source>Uploaded file</source>
            <translation>已上传的文件</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>导入任务</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>测试启动</translation>
        </message>
        <message>
            <source>&amp;Test launch…</source>
            <translation>测试启动(&amp;T)…</translation>
        </message>
        <message>
            <source>Why it failed</source>
            <translation>失败原因</translation>
        </message>
        <message>
            <source>AWS's message</source>
            <translation>AWS 的消息</translation>
        </message>
        <message>
            <source>AWS says</source>
            <translation>AWS 的消息</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>解决办法</translation>
        </message>
        <message>
            <source>{rule} (the check before the upload failed it)</source>
            <translation>{rule}（上传前的检查已未通过）</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>来源：{source}</translation>
        </message>
        <message>
            <source>AWS status</source>
            <translation>AWS 状态</translation>
        </message>
        <message>
            <source>Checking the account…</source>
            <translation>正在检查账户…</translation>
        </message>
        <message>
            <source>Uploading {name}…</source>
            <translation>正在上传 {name}…</translation>
        </message>
    </context>
    <context>
        <name>pane</name>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}，共 {total}</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>could not be told</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>实例类型</translation>
        </message>
        <message>
            <source>chosen at the launch</source>
            <translation>启动时选择</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>Import task</source>
            <translation>导入任务</translation>
        </message>
        <message>
            <source>Test launch</source>
            <translation>测试启动</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>drivers for EC2</source>
            <translation>用于 EC2 的驱动程序</translation>
        </message>
        <message>
            <source>addresses by DHCP</source>
            <translation>通过 DHCP 获取地址</translation>
        </message>
        <message>
            <source>mounts by UUID</source>
            <translation>按 UUID 挂载</translation>
        </message>
        <message>
            <source>boot menu</source>
            <translation>引导菜单</translation>
        </message>
        <message>
            <source>registry made bootable, addresses by DHCP</source>
            <translation>注册表改为可引导，通过 DHCP 获取地址</translation>
        </message>
    </context>
    <context>
        <name>rehearsal</name>
        <message>
            <source>The firmware finds the disk</source>
            <translation>固件找到磁盘</translation>
        </message>
        <message>
            <source>The boot loader starts</source>
            <translation>引导加载程序启动</translation>
        </message>
        <message>
            <source>The kernel starts</source>
            <translation>内核启动</translation>
        </message>
        <message>
            <source>The root file system is mounted</source>
            <translation>根文件系统已挂载</translation>
        </message>
        <message>
            <source>An address comes by DHCP</source>
            <translation>通过 DHCP 获得地址</translation>
        </message>
        <message>
            <source>Someone can log in</source>
            <translation>可以登录</translation>
        </message>
        <message>
            <source>Windows is activated</source>
            <translation>Windows 已激活</translation>
        </message>
        <message>
            <source>Driver {name}</source>
            <translation>驱动程序 {name}</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>proved</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>checked only</source>
            <translation>仅检查</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>待进行</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未到达</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>You may do what the plan does</source>
            <translation>您有权执行计划中的操作</translation>
        </message>
        <message>
            <source>Whoever signed in may do every action that this plan uses, on this bucket and role; it is not the account's root user.</source>
            <translation>登录者可对此存储桶和角色执行此计划用到的每个操作；且不是账户的根用户。</translation>
        </message>
        <message>
            <source>{arn} may do all {count} actions that this plan needs.</source>
            <translation>{arn} 可执行此计划需要的全部 {count} 个操作。</translation>
        </message>
        <message>
            <source>These are the credentials of account {account}'s root user.</source>
            <translation>这些是账户 {account} 的根用户凭证。</translation>
        </message>
        <message>
            <source>No policy lets you do {actions}.</source>
            <translation>没有策略允许您执行 {actions}。</translation>
        </message>
        <message>
            <source>A policy of yours denies {actions}.</source>
            <translation>您的一个策略拒绝 {actions}。</translation>
        </message>
        <message>
            <source>A service control policy of the organization denies {actions}: no policy in this account can allow it.</source>
            <translation>组织的服务控制策略拒绝 {actions}：此账户中的任何策略都无法允许它。</translation>
        </message>
        <message>
            <source>A resource control policy of the organization denies {actions}.</source>
            <translation>组织的资源控制策略拒绝 {actions}。</translation>
        </message>
        <message>
            <source>Your permissions boundary does not let you do {actions}.</source>
            <translation>您的权限边界不允许您执行 {actions}。</translation>
        </message>
        <message>
            <source>The session's policy does not let you do {actions}.</source>
            <translation>会话策略不允许您执行 {actions}。</translation>
        </message>
        <message>
            <source>The resource's own policy denies {actions}.</source>
            <translation>资源自身的策略拒绝 {actions}。</translation>
        </message>
        <message>
            <source>The policy of the VPC endpoint in between denies {actions}.</source>
            <translation>中间的 VPC 终端节点的策略拒绝 {actions}。</translation>
        </message>
        <message>
            <source>You may not do {actions}: the import goes on without, but something stays behind or undone.</source>
            <translation>您无权执行 {actions}：导入会在没有它的情况下继续，但会有内容遗留或未完成。</translation>
        </message>
        <message>
            <source>Whether you may do {actions} depends on conditions that cannot be told beforehand.</source>
            <translation>您是否有权执行 {actions}，取决于无法事先判断的条件。</translation>
        </message>
        <message>
            <source>Whether you may do {actions} could not be asked beforehand: {reason}.</source>
            <translation>无法事先查询您是否有权执行 {actions}：{reason}。</translation>
        </message>
        <message>
            <source>Not asked: who you are comes first.</source>
            <translation>未查询：须先确定您的身份。</translation>
        </message>
        <message>
            <source>Ask the account's administrator to attach the policy that `amigrate policy --bucket BUCKET` writes.</source>
            <translation>请让账户管理员附加 `amigrate policy --bucket BUCKET` 写出的策略。</translation>
        </message>
        <message>
            <source>Sign in as an IAM user or role; VM Import/Export does not work for the root user.</source>
            <translation>请以 IAM 用户或角色身份登录；VM Import/Export 不适用于根用户。</translation>
        </message>
        <message>
            <source>Ask the account's administrator to take the Deny out of the policy that is named above.</source>
            <translation>请让账户管理员从上面指出的策略中去掉 Deny。</translation>
        </message>
        <message>
            <source>Ask whoever runs the AWS organization; the account's own administrator cannot change this.</source>
            <translation>请联系 AWS 组织的管理者；账户自身的管理员无法更改此项。</translation>
        </message>
        <message>
            <source>Ask the account's administrator to widen your permissions boundary by the actions named.</source>
            <translation>请让账户管理员为您的权限边界加上所列操作。</translation>
        </message>
        <message>
            <source>Sign in without the session policy, or with one that allows the actions named.</source>
            <translation>请不带会话策略登录，或使用允许所列操作的会话策略登录。</translation>
        </message>
        <message>
            <source>Ask your network's administrator to allow the actions in the VPC endpoint's policy.</source>
            <translation>请让您的网络管理员在 VPC 终端节点的策略中允许这些操作。</translation>
        </message>
        <message>
            <source>To know it beforehand, let yourself do iam:SimulatePrincipalPolicy; `amigrate policy` writes it too.</source>
            <translation>若要事先知道，请为自己授予 iam:SimulatePrincipalPolicy 权限；`amigrate policy` 也会写出它。</translation>
        </message>
        <message>
            <source>The service role reaches the bucket</source>
            <translation>服务角色可访问存储桶</translation>
        </message>
        <message>
            <source>The service role exists, lets VM Import/Export take it on, and may read this bucket, prefix and keys and make the image.</source>
            <translation>服务角色存在，允许 VM Import/Export 代入，并可读取此存储桶、前缀和密钥以及制作映像。</translation>
        </message>
        <message>
            <source>{service} may take on {role}, and the role reaches {bucket}.</source>
            <translation>{service} 可以代入 {role}，且该角色可访问 {bucket}。</translation>
        </message>
        <message>
            <source>There is no role {role} yet; the program makes it when the migration starts.</source>
            <translation>尚无角色 {role}；本程序会在迁移开始时创建它。</translation>
        </message>
        <message>
            <source>{role} lacks {missing}; the program adds a policy for {bucket} when the migration starts.</source>
            <translation>{role} 缺少 {missing}；本程序会在迁移开始时为 {bucket} 添加策略。</translation>
        </message>
        <message>
            <source>There is no role {role}.</source>
            <translation>没有角色 {role}。</translation>
        </message>
        <message>
            <source>{role} does not trust {service}.</source>
            <translation>{role} 不信任 {service}。</translation>
        </message>
        <message>
            <source>{role} trusts {service}, but not with the external id {external_id}.</source>
            <translation>{role} 信任 {service}，但不接受外部 ID {external_id}。</translation>
        </message>
        <message>
            <source>{role} trusts {service}, but only in the name of another account or source (aws:SourceAccount, aws:SourceArn).</source>
            <translation>{role} 信任 {service}，但仅限以其他账户或来源的名义（aws:SourceAccount、aws:SourceArn）。</translation>
        </message>
        <message>
            <source>Whether {service} may take on {role} depends on a condition that cannot be told from here.</source>
            <translation>{service} 是否可以代入 {role}，取决于无法从此处判断的条件。</translation>
        </message>
        <message>
            <source>{role} lacks {missing}.</source>
            <translation>{role} 缺少 {missing}。</translation>
        </message>
        <message>
            <source>A policy of {role} denies {missing}.</source>
            <translation>{role} 的一个策略拒绝 {missing}。</translation>
        </message>
        <message>
            <source>The permissions boundary of {role} does not let it do {missing}.</source>
            <translation>{role} 的权限边界不允许它执行 {missing}。</translation>
        </message>
        <message>
            <source>Whether {role} may do {missing} depends on conditions that cannot be told from here.</source>
            <translation>{role} 是否可以执行 {missing}，取决于无法从此处判断的条件。</translation>
        </message>
        <message>
            <source>Let the program mend it, or hand `amigrate policy --bucket {bucket}` to the account's administrator.</source>
            <translation>请让本程序修正，或将 `amigrate policy --bucket {bucket}` 交给账户管理员。</translation>
        </message>
        <message>
            <source>Let the program make it, or hand `amigrate policy --bucket {bucket}` to the account's administrator.</source>
            <translation>请让本程序创建，或将 `amigrate policy --bucket {bucket}` 交给账户管理员。</translation>
        </message>
        <message>
            <source>Take the Deny out of the policy that is named above, or name another role.</source>
            <translation>请从上面指出的策略中去掉 Deny，或指定其他角色。</translation>
        </message>
        <message>
            <source>Widen the role's permissions boundary, or name another role.</source>
            <translation>请放宽该角色的权限边界，或指定其他角色。</translation>
        </message>
        <message>
            <source>The bucket is right</source>
            <translation>存储桶合适</translation>
        </message>
        <message>
            <source>The bucket lies in the import's Region, belongs to this account, is private, and no policy of it shuts you or the role out.</source>
            <translation>存储桶位于导入的区域，属于本账户，是私有的，且其策略不会将您或角色拒之门外。</translation>
        </message>
        <message>
            <source>{bucket} lies in {region}, is this account's, and lets you and the role in.</source>
            <translation>{bucket} 位于 {region}，属于本账户，并允许您和角色访问。</translation>
        </message>
        <message>
            <source>There is no bucket {bucket} yet; the program makes it in {wanted} when the migration starts, private and encrypted.</source>
            <translation>尚无存储桶 {bucket}；本程序会在迁移开始时在 {wanted} 创建它，私有且加密。</translation>
        </message>
        <message>
            <source>There is no bucket {bucket}.</source>
            <translation>没有存储桶 {bucket}。</translation>
        </message>
        <message>
            <source>{bucket} belongs to another account, or you may not see it.</source>
            <translation>{bucket} 属于其他账户，或者您无权查看。</translation>
        </message>
        <message>
            <source>{bucket} lies in {region}, the import runs in {wanted}.</source>
            <translation>{bucket} 位于 {region}，而导入在 {wanted} 运行。</translation>
        </message>
        <message>
            <source>{bucket} is not closed to the public.</source>
            <translation>{bucket} 未禁止公开访问。</translation>
        </message>
        <message>
            <source>{bucket} keeps the parts of uploads that nobody completes, and they are paid for.</source>
            <translation>{bucket} 会保留无人完成的上传的分段，并产生费用。</translation>
        </message>
        <message>
            <source>{bucket} locks new objects for a time: the uploaded image cannot be removed before.</source>
            <translation>{bucket} 会将新对象锁定一段时间：在此之前无法移除已上传的映像。</translation>
        </message>
        <message>
            <source>{bucket} keeps old versions: the uploaded image, once removed, stays as one and is paid for.</source>
            <translation>{bucket} 保留旧版本：已上传的映像移除后仍作为一个版本保留并产生费用。</translation>
        </message>
        <message>
            <source>{bucket} names no default encryption; S3 encrypts with its own keys all the same.</source>
            <translation>{bucket} 未指定默认加密；S3 仍会用自己的密钥加密。</translation>
        </message>
        <message>
            <source>The policy of {bucket} denies {action} to you.</source>
            <translation>{bucket} 的策略拒绝您执行 {action}。</translation>
        </message>
        <message>
            <source>The policy of {bucket} denies {action} to the service role.</source>
            <translation>{bucket} 的策略拒绝服务角色执行 {action}。</translation>
        </message>
        <message>
            <source>Whether the policy of {bucket} denies {action} to {who} depends on conditions that cannot be told from here.</source>
            <translation>{bucket} 的策略是否拒绝 {who} 执行 {action}，取决于无法从此处判断的条件。</translation>
        </message>
        <message>
            <source>Not all settings of {bucket} may be read ({actions}).</source>
            <translation>无权读取 {bucket} 的部分设置 ({actions})。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <source>Choose a bucket in {wanted}, or import in {region}.</source>
            <translation>请选择 {wanted} 中的存储桶，或在 {region} 导入。</translation>
        </message>
        <message>
            <source>Let the program close it, unless something else in it is meant for the public.</source>
            <translation>请让本程序禁止公开访问，除非其中有其他内容需要公开。</translation>
        </message>
        <message>
            <source>Let the program add a lifecycle rule that ends uploads after 30 days.</source>
            <translation>请让本程序添加一条生命周期规则，在 30 天后终止上传。</translation>
        </message>
        <message>
            <source>Choose a bucket without a default retention, or keep the uploaded image.</source>
            <translation>请选择没有默认保留期的存储桶，或保留已上传的映像。</translation>
        </message>
        <message>
            <source>Choose a bucket without versioning, or add a lifecycle rule that expires noncurrent versions.</source>
            <translation>请选择没有版本控制的存储桶，或添加一条使非当前版本过期的生命周期规则。</translation>
        </message>
        <message>
            <source>Let the program set it, so that audits find what they look for.</source>
            <translation>请让本程序设置它，以便审计能找到所需内容。</translation>
        </message>
        <message>
            <source>Change the statement shown, or choose another bucket.</source>
            <translation>请更改所示语句，或选择其他存储桶。</translation>
        </message>
        <message>
            <source>Change the statement shown so that the service role may read, or choose another bucket.</source>
            <translation>请更改所示语句以允许服务角色读取，或选择其他存储桶。</translation>
        </message>
        <message>
            <source>Let yourself do the actions named, or ask someone who may.</source>
            <translation>请为自己授予所列操作的权限，或询问有此权限的人。</translation>
        </message>
        <message>
            <source>The KMS keys can be used</source>
            <translation>KMS 密钥可用</translation>
        </message>
        <message>
            <source>The Region is switched on, and every KMS key that the import comes across is enabled, in the Region, and open to you and the service role.</source>
            <translation>区域已启用，且导入涉及的每个 KMS 密钥都已启用、位于该区域，并可供您和服务角色使用。</translation>
        </message>
        <message>
            <source>You and {role} may use {keys}.</source>
            <translation>您和 {role} 可以使用 {keys}。</translation>
        </message>
        <message>
            <source>The import comes across no key of yours: nothing is encrypted with one in {region}.</source>
            <translation>导入不涉及您的任何密钥：{region} 中没有内容用您的密钥加密。</translation>
        </message>
        <message>
            <source>The Region {region} is not switched on in this account.</source>
            <translation>区域 {region} 在此账户中未启用。</translation>
        </message>
        <message>
            <source>There is no Region {region}.</source>
            <translation>没有区域 {region}。</translation>
        </message>
        <message>
            <source>The security token service is not active in {region}.</source>
            <translation>安全令牌服务在 {region} 未激活。</translation>
        </message>
        <message>
            <source>There is no key {key} in {region}, which {use} are encrypted with.</source>
            <translation>{region} 中没有密钥 {key}，而 {use} 使用它加密。</translation>
        </message>
        <message>
            <source>The key {key} lies in {there}, the import runs in {region}.</source>
            <translation>密钥 {key} 位于 {there}，而导入在 {region} 运行。</translation>
        </message>
        <message>
            <source>The key {key} is {state}.</source>
            <translation>密钥 {key} 的状态为 {state}。</translation>
        </message>
        <message>
            <source>The key {key} is not a symmetric encryption key.</source>
            <translation>密钥 {key} 不是对称加密密钥。</translation>
        </message>
        <message>
            <source>Neither the key's policy nor a grant lets the role {role} do {actions} with {key}, which {use} are encrypted with.</source>
            <translation>密钥策略和授权均不允许角色 {role} 用 {key} 执行 {actions}，而 {use} 使用它加密。</translation>
        </message>
        <message>
            <source>The role {role} may not do {actions} with {key} yet; the program adds it to its policy when the migration starts.</source>
            <translation>角色 {role} 尚无权用 {key} 执行 {actions}；本程序会在迁移开始时将其加入角色的策略。</translation>
        </message>
        <message>
            <source>The policy of the key {key} does not let you do {actions}, so nothing can be uploaded.</source>
            <translation>密钥 {key} 的策略不允许您执行 {actions}，因此无法上传任何内容。</translation>
        </message>
        <message>
            <source>Whether {who} may do {actions} with {key} depends on conditions that cannot be told from here.</source>
            <translation>{who} 是否可以用 {key} 执行 {actions}，取决于无法从此处判断的条件。</translation>
        </message>
        <message>
            <source>The key {key} could not be looked at: {reason}.</source>
            <translation>无法查看密钥 {key}：{reason}。</translation>
        </message>
        <message>
            <source>Who may use the key {key} could not be read: {reason}.</source>
            <translation>无法读取谁可以使用密钥 {key}：{reason}。</translation>
        </message>
        <message>
            <source>Switch it on in the account's settings, or choose another Region: `aws account enable-region --region-name {region}`</source>
            <translation>请在账户设置中启用它，或选择其他区域：`aws account enable-region --region-name {region}`</translation>
        </message>
        <message>
            <source>Choose a Region from the list.</source>
            <translation>请从列表中选择区域。</translation>
        </message>
        <message>
            <source>Activate it under IAM, Account settings, Security Token Service, or choose another Region.</source>
            <translation>请在 IAM、账户设置、安全令牌服务下激活它，或选择其他区域。</translation>
        </message>
        <message>
            <source>Name a key that is there, or leave the field empty for the account's default.</source>
            <translation>请指定一个现有密钥，或将该字段留空以使用账户的默认密钥。</translation>
        </message>
        <message>
            <source>Name a key in {region}.</source>
            <translation>请指定 {region} 中的密钥。</translation>
        </message>
        <message>
            <source>Enable the key, or name another: `aws kms enable-key --key-id {key}`</source>
            <translation>请启用该密钥，或指定其他密钥：`aws kms enable-key --key-id {key}`</translation>
        </message>
        <message>
            <source>Name a symmetric encryption key.</source>
            <translation>请指定对称加密密钥。</translation>
        </message>
        <message>
            <source>Let the program give the role a grant for this key, or have the role added to the key's policy.</source>
            <translation>请让本程序为角色授予此密钥的授权，或将该角色加入密钥策略。</translation>
        </message>
        <message>
            <source>Have yourself added to the key's policy, or choose a bucket without this key.</source>
            <translation>请将您自己加入密钥策略，或选择不使用此密钥的存储桶。</translation>
        </message>
        <message>
            <source>Let yourself do kms:DescribeKey, or ask someone who may.</source>
            <translation>请为自己授予 kms:DescribeKey 权限，或询问有此权限的人。</translation>
        </message>
        <message>
            <source>Let yourself do kms:GetKeyPolicy, or ask the key's administrator.</source>
            <translation>请为自己授予 kms:GetKeyPolicy 权限，或询问密钥的管理员。</translation>
        </message>
        <message>
            <source>There is room for another import</source>
            <translation>还可以再进行一个导入</translation>
        </message>
        <message>
            <source>Fewer imports are under way in the Region than the account may have at a time; more have to wait.</source>
            <translation>该区域中进行的导入少于账户允许同时进行的数量；超出的须等待。</translation>
        </message>
        <message>
            <source>{count} imports are under way, {limit} may be.</source>
            <translation>正在进行 {count} 个导入，最多允许 {limit} 个。</translation>
        </message>
        <message>
            <source>{count} imports are under way, and {limit} may be: another one is refused until one of them ends.</source>
            <translation>正在进行 {count} 个导入，最多允许 {limit} 个：在其中一个结束之前，新的导入会被拒绝。</translation>
        </message>
        <message>
            <source>Wait for one to end, or ask for a higher quota in Service Quotas.</source>
            <translation>请等待一个结束，或在 Service Quotas 中申请更高的配额。</translation>
        </message>
        <message>
            <source>The instance can be launched and reached</source>
            <translation>实例可以启动和访问</translation>
        </message>
        <message>
            <source>The subnet, the security group and the key pair of the launch are there, and port 22 or 3389 is open to you and not to everyone.</source>
            <translation>启动用的子网、安全组和密钥对均存在，且端口 22 或 3389 对您开放但不对所有人开放。</translation>
        </message>
        <message>
            <source>The instance can be launched in {subnet}, and port {port} lets you in.</source>
            <translation>实例可以在 {subnet} 中启动，端口 {port} 允许您访问。</translation>
        </message>
        <message>
            <source>The instance can be launched in {subnet}, in a security group of its own that lets only you in, on port {port}.</source>
            <translation>实例可以在 {subnet} 中启动，使用单独的安全组，仅允许您通过端口 {port} 访问。</translation>
        </message>
        <message>
            <source>No instance is launched.</source>
            <translation>不启动实例。</translation>
        </message>
        <message>
            <source>There is no subnet {subnet} in {region}.</source>
            <translation>{region} 中没有子网 {subnet}。</translation>
        </message>
        <message>
            <source>{region} has no default subnet, and the plan names none.</source>
            <translation>{region} 没有默认子网，且计划未指定子网。</translation>
        </message>
        <message>
            <source>The subnet {subnet} has no address left.</source>
            <translation>子网 {subnet} 已没有剩余地址。</translation>
        </message>
        <message>
            <source>There is no security group {groups}.</source>
            <translation>没有安全组 {groups}。</translation>
        </message>
        <message>
            <source>The security group {groups} is not in the subnet's VPC.</source>
            <translation>安全组 {groups} 不在该子网的 VPC 中。</translation>
        </message>
        <message>
            <source>Port {port} is closed in {groups}: nobody gets in.</source>
            <translation>端口 {port} 在 {groups} 中已关闭：无人能够访问。</translation>
        </message>
        <message>
            <source>Port {port} is open to the whole world in {groups}.</source>
            <translation>端口 {port} 在 {groups} 中对全世界开放。</translation>
        </message>
        <message>
            <source>Port {port} is open in {groups}, but not to your address {address}.</source>
            <translation>端口 {port} 在 {groups} 中已开放，但不对您的地址 {address} 开放。</translation>
        </message>
        <message>
            <source>There is no key pair {key}.</source>
            <translation>没有密钥对 {key}。</translation>
        </message>
        <message>
            <source>Choose a subnet that is there.</source>
            <translation>请选择现有的子网。</translation>
        </message>
        <message>
            <source>Choose a subnet, or make a default VPC: `aws ec2 create-default-vpc`</source>
            <translation>请选择子网，或创建默认 VPC：`aws ec2 create-default-vpc`</translation>
        </message>
        <message>
            <source>Choose another subnet.</source>
            <translation>请选择其他子网。</translation>
        </message>
        <message>
            <source>Choose a security group that is there, or let the program make one.</source>
            <translation>请选择现有的安全组，或让本程序创建一个。</translation>
        </message>
        <message>
            <source>Choose a security group of the subnet's VPC, or let the program make one.</source>
            <translation>请选择该子网 VPC 中的安全组，或让本程序创建一个。</translation>
        </message>
        <message>
            <source>Add a rule for your own address, or let the program make a security group that has one.</source>
            <translation>请为您自己的地址添加规则，或让本程序创建带有此规则的安全组。</translation>
        </message>
        <message>
            <source>Narrow the rule to your own address, or let the program make a security group that does.</source>
            <translation>请将规则收窄到您自己的地址，或让本程序创建这样的安全组。</translation>
        </message>
        <message>
            <source>Choose a key pair that is there, or make it: `aws ec2 create-key-pair --key-name {key}`</source>
            <translation>请选择现有的密钥对，或创建它：`aws ec2 create-key-pair --key-name {key}`</translation>
        </message>
        <message>
            <source>GRUB is the boot loader</source>
            <translation>引导加载程序是 GRUB</translation>
        </message>
        <message>
            <source>A Linux is started by GRUB legacy or GRUB 2.</source>
            <translation>Linux 由 GRUB legacy 或 GRUB 2 引导。</translation>
        </message>
        <message>
            <source>The boot loader is {kind}.</source>
            <translation>引导加载程序是 {kind}。</translation>
        </message>
        <message>
            <source>No boot loader was found.</source>
            <translation>未找到引导加载程序。</translation>
        </message>
        <message>
            <source>Install GRUB 2: grub-install /dev/sda, grub-mkconfig -o /boot/grub/grub.cfg; restart once before the export.</source>
            <translation>安装 GRUB 2：grub-install /dev/sda，grub-mkconfig -o /boot/grub/grub.cfg；导出前重启一次。</translation>
        </message>
        <message>
            <source>Install GRUB 2: apt-get install grub-pc (UEFI: grub-efi-amd64); grub-install /dev/sda; update-grub; restart once before the export.</source>
            <translation>安装 GRUB 2：apt-get install grub-pc（UEFI：grub-efi-amd64）；grub-install /dev/sda; update-grub；导出前重启一次。</translation>
        </message>
        <message>
            <source>Install GRUB 2: yum install grub2-pc (UEFI: grub2-efi-x64 shim-x64); grub2-install /dev/sda (BIOS only); grub2-mkconfig -o /boot/grub2/grub.cfg; restart once before the export.</source>
            <translation>安装 GRUB 2：yum install grub2-pc（UEFI：grub2-efi-x64 shim-x64）；grub2-install /dev/sda（仅 BIOS）；grub2-mkconfig -o /boot/grub2/grub.cfg；导出前重启一次。</translation>
        </message>
        <message>
            <source>Install GRUB 2: zypper install grub2; set LOADER_TYPE=grub2 in /etc/sysconfig/bootloader; update-bootloader --reinit; restart once before the export.</source>
            <translation>安装 GRUB 2：zypper install grub2；在 /etc/sysconfig/bootloader 中设置 LOADER_TYPE=grub2; update-bootloader --reinit；导出前重启一次。</translation>
        </message>
        <message>
            <source>One GRUB configuration</source>
            <translation>只有一份 GRUB 配置</translation>
        </message>
        <message>
            <source>There is one grub.cfg or menu.lst, not several that differ.</source>
            <translation>只有一份 grub.cfg 或 menu.lst，而没有多份互不相同的配置。</translation>
        </message>
        <message>
            <source>There is one configuration (files that hold it: {count}).</source>
            <translation>只有一份配置（包含它的文件：{count}）。</translation>
        </message>
        <message>
            <source>{count} configurations differ: {paths}.</source>
            <translation>{count} 份配置互不相同：{paths}。</translation>
        </message>
        <message>
            <source>No GRUB configuration was found.</source>
            <translation>未找到 GRUB 配置。</translation>
        </message>
        <message>
            <source>Keep the one that the machine starts from and remove or rename the others (mv menu.lst menu.lst.old), or make them links to it; then rebuild it: grub-mkconfig -o /boot/grub/grub.cfg (RHEL and SUSE: grub2-mkconfig -o /boot/grub2/grub.cfg).</source>
            <translation>保留机器引导所用的那份，移除或重命名其他配置 (mv menu.lst menu.lst.old)，或将其改为指向它的链接；然后重新生成：grub-mkconfig -o /boot/grub/grub.cfg（RHEL 和 SUSE：grub2-mkconfig -o /boot/grub2/grub.cfg）。</translation>
        </message>
        <message>
            <source>Default boot entry can be told</source>
            <translation>可判断默认引导项</translation>
        </message>
        <message>
            <source>GRUB's default entry names a kernel, also where entries are kept by the Boot Loader Specification (BLS).</source>
            <translation>GRUB 的默认引导项指明了内核，按 Boot Loader Specification (BLS) 存放引导项时也是如此。</translation>
        </message>
        <message>
            <source>The default entry starts kernel {kernel}.</source>
            <translation>默认引导项启动内核 {kernel}。</translation>
        </message>
        <message>
            <source>GRUB takes its entries from /boot/loader/entries, and the default names none of them.</source>
            <translation>GRUB 从 /boot/loader/entries 读取引导项，而默认设置未指明其中任何一项。</translation>
        </message>
        <message>
            <source>GRUB takes its entries from /boot/loader/entries and no default is named, so that it starts the first ({kernel}). Whether AWS tells it likewise is not known.</source>
            <translation>GRUB 从 /boot/loader/entries 读取引导项且未指定默认项，因此启动第一项 ({kernel})。不知道 AWS 是否也这样判断。</translation>
        </message>
        <message>
            <source>The default entry is in no menu, or names no kernel that is there.</source>
            <translation>默认引导项不在任何菜单中，或未指明现有的内核。</translation>
        </message>
        <message>
            <source>GRUB's own code is there, and no configuration of it: it would stop at its prompt.</source>
            <translation>有 GRUB 自身的代码，但没有其配置：它会停在提示符处。</translation>
        </message>
        <message>
            <source>GRUB's configuration lies on a volume that this system does not mount, so its default entry was not followed.</source>
            <translation>GRUB 的配置位于此系统未挂载的卷上，因此未追查其默认引导项。</translation>
        </message>
        <message>
            <source>There is no GRUB.</source>
            <translation>没有 GRUB。</translation>
        </message>
        <message>
            <source>Name it: grubby --set-default /boot/vmlinuz-{kernel} (or grub2-set-default 0), which writes saved_entry into grubenv.</source>
            <translation>指定它：grubby --set-default /boot/vmlinuz-{kernel}（或 grub2-set-default 0），这会将 saved_entry 写入 grubenv。</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT in /etc/default/grub to an entry that is there, and rebuild the configuration: grub-mkconfig -o /boot/grub/grub.cfg.</source>
            <translation>将 /etc/default/grub 中的 GRUB_DEFAULT 设为现有的引导项，并重新生成配置：grub-mkconfig -o /boot/grub/grub.cfg。</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT=0 in /etc/default/grub and run update-grub.</source>
            <translation>在 /etc/default/grub 中设置 GRUB_DEFAULT=0 并运行 update-grub。</translation>
        </message>
        <message>
            <source>Name the default kernel: grubby --set-default /boot/vmlinuz-VERSION, and look at grubby --default-kernel. On CentOS 8 and RHEL 8: grub2-editenv - list shows saved_entry, which has to be the name of a file in /boot/loader/entries.</source>
            <translation>指定默认内核：grubby --set-default /boot/vmlinuz-VERSION，并用 grubby --default-kernel 查看。在 CentOS 8 和 RHEL 8 上：grub2-editenv - list 显示 saved_entry，它必须是 /boot/loader/entries 中一个文件的名称。</translation>
        </message>
        <message>
            <source>Set GRUB_DEFAULT in /etc/default/grub, then grub2-set-default 0 and grub2-mkconfig -o /boot/grub2/grub.cfg.</source>
            <translation>在 /etc/default/grub 中设置 GRUB_DEFAULT，然后运行 grub2-set-default 0 和 grub2-mkconfig -o /boot/grub2/grub.cfg。</translation>
        </message>
        <message>
            <source>fstab can be read</source>
            <translation>fstab 可读取</translation>
        </message>
        <message>
            <source>There is one /etc/fstab, and it can be read.</source>
            <translation>只有一份 /etc/fstab，且可以读取。</translation>
        </message>
        <message>
            <source>/etc/fstab was read (entries: {count}).</source>
            <translation>已读取 /etc/fstab（条目：{count}）。</translation>
        </message>
        <message>
            <source>There is no /etc/fstab.</source>
            <translation>没有 /etc/fstab。</translation>
        </message>
        <message>
            <source>Write /etc/fstab with at least the root, by UUID: blkid shows it; the line is: UUID=… / ext4 defaults 0 1</source>
            <translation>编写 /etc/fstab，至少按 UUID 包含根文件系统：blkid 会显示 UUID；该行为：UUID=… / ext4 defaults 0 1</translation>
        </message>
        <message>
            <source>Mounts by UUID</source>
            <translation>按 UUID 挂载</translation>
        </message>
        <message>
            <source>No entry needs to be changed.</source>
            <translation>没有需要更改的条目。</translation>
        </message>
        <message>
            <source>fstab names devices by UUID. The import turns names into UUIDs, or adds nofail, and disables cifs, smbfs, vboxsf and sshfs, and lines that are not valid.</source>
            <translation>fstab 按 UUID 指定设备。导入会将名称改为 UUID 或添加 nofail，并禁用 cifs、smbfs、vboxsf 和 sshfs 以及无效的行。</translation>
        </message>
        <message>
            <source>Whether EBS encrypts everything in {region}, and with which key, could not be read: {reason}.</source>
            <translation>无法读取 EBS 在 {region} 中是否加密所有内容以及使用哪个密钥：{reason}。</translation>
        </message>
        <message>
            <source>Let yourself do ec2:GetEbsEncryptionByDefault and ec2:GetEbsDefaultKmsKeyId, or ask someone who may.</source>
            <translation>请为自己授予 ec2:GetEbsEncryptionByDefault 和 ec2:GetEbsDefaultKmsKeyId 权限，或询问有此权限的人。</translation>
        </message>
        <message>
            <source>The import changes fstab: entries that get a UUID or nofail: {renamed}; entries that it disables: {disabled}.</source>
            <translation>导入会更改 fstab：获得 UUID 或 nofail 的条目：{renamed}；被禁用的条目：{disabled}。</translation>
        </message>
        <message>
            <source>Write UUID=… (from blkid) in place of /dev/sda1 and the like, and remove mounts of shares that will not be reachable from EC2, and lines that are not valid; otherwise the import does it, and keeps the original beside it.</source>
            <translation>将 /dev/sda1 之类的名称改写为 UUID=…（来自 blkid），并移除从 EC2 无法访问的共享的挂载以及无效的行；否则由导入来做，并在旁边保留原文件。</translation>
        </message>
        <message>
            <source>The service role is missing, or does not trust VM Import/Export</source>
            <translation>服务角色缺失，或不信任 VM Import/Export</translation>
        </message>
        <message>
            <source>The role must exist in this very account, trust vmie.amazonaws.com and ask for the external id vmimport.</source>
            <translation>该角色必须存在于本账户中，信任 vmie.amazonaws.com，并要求外部 ID vmimport。</translation>
        </message>
        <message>
            <source>amigrate doctor --account --repair makes or mends it; amigrate policy writes what an administrator has to create.</source>
            <translation>amigrate doctor --account --repair 会创建或修正它；amigrate policy 会写出管理员需要创建的内容。</translation>
        </message>
        <message>
            <source>The role does not reach this bucket</source>
            <translation>该角色无法访问此存储桶</translation>
        </message>
        <message>
            <source>Its policy has to allow s3:GetBucketLocation, s3:GetObject and s3:ListBucket on the bucket and on its objects: two ARNs, one with /*.</source>
            <translation>其策略必须允许对存储桶及其对象执行 s3:GetBucketLocation、s3:GetObject 和 s3:ListBucket：两个 ARN，其中一个带 /*。</translation>
        </message>
        <message>
            <source>amigrate doctor --account --bucket BUCKET --repair</source>
            <translation>amigrate doctor --account --bucket BUCKET --repair</translation>
        </message>
        <message>
            <source>The object or the result is encrypted with a key that the role may not use</source>
            <translation>对象或结果使用该角色无权使用的密钥加密</translation>
        </message>
        <message>
            <source>For SSE-KMS objects the role needs kms:Decrypt, for an encrypted result also kms:CreateGrant, GenerateDataKey*, ReEncrypt* and DescribeKey, in its policy and in the key's.</source>
            <translation>对于 SSE-KMS 对象，该角色需要 kms:Decrypt；对于加密的结果，还需要 kms:CreateGrant、GenerateDataKey*、ReEncrypt* 和 DescribeKey，角色策略和密钥策略中均须有。</translation>
        </message>
        <message>
            <source>amigrate doctor --account --kms-key KEY --repair; or stage the image in a bucket that encrypts with SSE-S3.</source>
            <translation>amigrate doctor --account --kms-key KEY --repair；或将映像暂存到使用 SSE-S3 加密的存储桶。</translation>
        </message>
        <message>
            <source>The caller may not start imports</source>
            <translation>调用者无权启动导入</translation>
        </message>
        <message>
            <source>AWS answers so too where the caller lacks ec2:ImportImage or iam:PassRole does not fit.</source>
            <translation>调用者缺少 ec2:ImportImage 或 iam:PassRole 不匹配时，AWS 也会这样回答。</translation>
        </message>
        <message>
            <source>amigrate doctor --account names each action that is missing.</source>
            <translation>amigrate doctor --account 会列出缺少的每个操作。</translation>
        </message>
        <message>
            <source>The role may not read the object</source>
            <translation>该角色无权读取对象</translation>
        </message>
        <message>
            <source>The bucket's policy, the role's policy or the key's policy denies it.</source>
            <translation>存储桶策略、角色策略或密钥策略拒绝了它。</translation>
        </message>
        <message>
            <source>amigrate doctor --account --bucket BUCKET shows which of them.</source>
            <translation>amigrate doctor --account --bucket BUCKET 会显示是哪一个。</translation>
        </message>
        <message>
            <source>The role may not decrypt the object</source>
            <translation>该角色无权解密对象</translation>
        </message>
        <message>
            <source>AWS then reads nothing that it can use, and calls the archive wrong.</source>
            <translation>这时 AWS 读不到可用的内容，便称归档有误。</translation>
        </message>
        <message>
            <source>The archive is no OVA as AWS reads one</source>
            <translation>归档不是 AWS 所认的 OVA</translation>
        </message>
        <message>
            <source>One tar, the OVF first, one VirtualSystem, every file that it refers to in the archive.</source>
            <translation>一个 tar，OVF 在最前，一个 VirtualSystem，其引用的每个文件都在归档中。</translation>
        </message>
        <message>
            <source>Export the machine again as OVF 1.0 and pack it: tar cf vm.ova vm.ovf vm.mf *.vmdk; or send the disk alone.</source>
            <translation>将机器重新导出为 OVF 1.0 并打包：tar cf vm.ova vm.ovf vm.mf *.vmdk；或只发送磁盘。</translation>
        </message>
        <message>
            <source>The OVA's disk is split into chunks</source>
            <translation>OVA 的磁盘被分块</translation>
        </message>
        <message>
            <source>The OVF's File element has a chunkSize, or the members end in .000000000.</source>
            <translation>OVF 的 File 元素带有 chunkSize，或成员以 .000000000 结尾。</translation>
        </message>
        <message>
            <source>amigrate convert vm.ova vm.vhdx, and import that; or export without chunks.</source>
            <translation>amigrate convert vm.ova vm.vhdx，并导入结果；或不分块导出。</translation>
        </message>
        <message>
            <source>The OVF cannot be read</source>
            <translation>无法读取 OVF</translation>
        </message>
        <message>
            <source>It is no well-formed OVF, refers to files that are not there, or describes several machines.</source>
            <translation>它不是格式正确的 XML，引用了不存在的文件，或描述了多台机器。</translation>
        </message>
        <message>
            <source>Export the machine again, one machine an OVA.</source>
            <translation>重新导出机器，每个 OVA 一台机器。</translation>
        </message>
        <message>
            <source>The VMDK is not stream-optimised</source>
            <translation>VMDK 不是流优化格式</translation>
        </message>
        <message>
            <source>Sparse, flat and split VMDKs are for running machines; AWS takes the one of an OVF export only.</source>
            <translation>稀疏、扁平和拆分的 VMDK 用于运行中的机器；AWS 只接受 OVF 导出的那种。</translation>
        </message>
        <message>
            <source>amigrate convert disk.vmdk disk.vhdx, or amigrate migrate --repack vhdx: nothing is written to your disk.</source>
            <translation>amigrate convert disk.vmdk disk.vhdx，或 amigrate migrate --repack vhdx：不会向您的磁盘写入任何内容。</translation>
        </message>
        <message>
            <source>The VMDK claims to be stream-optimised and is not compressed</source>
            <translation>VMDK 声称是流优化格式但未压缩</translation>
        </message>
        <message>
            <source>Tools that make an OVA without going through OVF write compressAlgorithm 0.</source>
            <translation>不经过 OVF 制作 OVA 的工具会写入 compressAlgorithm 0。</translation>
        </message>
        <message>
            <source>amigrate convert disk.vmdk disk.vhdx</source>
            <translation>amigrate convert disk.vmdk disk.vhdx</translation>
        </message>
        <message>
            <source>The file is damaged, or was cut off</source>
            <translation>文件已损坏或被截断</translation>
        </message>
        <message>
            <source>A compressed grain does not inflate to its full length: an export or a copy that stopped, or a bad disk.</source>
            <translation>某个压缩 grain 解压后未达到完整长度：导出或复制中途停止，或磁盘有问题。</translation>
        </message>
        <message>
            <source>amigrate check --deep FILE says where; export or copy the file again.</source>
            <translation>amigrate check --deep FILE 会指出位置；请重新导出或复制文件。</translation>
        </message>
        <message>
            <source>The VHD is differencing, or its end is not its own</source>
            <translation>VHD 是差异磁盘，或其末尾不是它自己的</translation>
        </message>
        <message>
            <source>The footer at the end and its copy at the start differ: a snapshot's file, an unfinished copy, or bytes behind the end.</source>
            <translation>末尾的尾部与开头的副本不同：快照文件、未完成的复制，或末尾之后有多余字节。</translation>
        </message>
        <message>
            <source>Merge the snapshot (Hyper-V: Merge-VHD), or amigrate convert disk.vhd disk.vhdx.</source>
            <translation>合并快照（Hyper-V：Merge-VHD），或 amigrate convert disk.vhd disk.vhdx。</translation>
        </message>
        <message>
            <source>The file is not what it was said to be</source>
            <translation>文件与所声明的不符</translation>
        </message>
        <message>
            <source>AWS goes by the Format that the call names; a renamed, compressed (gzip, xz) or empty file is refused.</source>
            <translation>AWS 以调用中指定的 Format 为准；重命名、压缩（gzip、xz）或空的文件会被拒绝。</translation>
        </message>
        <message>
            <source>amigrate inspect FILE names the real format; unpack it, or convert it.</source>
            <translation>amigrate inspect FILE 会给出真实格式；请解压或转换它。</translation>
        </message>
        <message>
            <source>The Format that was named is wrong</source>
            <translation>指定的 Format 有误</translation>
        </message>
        <message>
            <source>A VMDK that is imported as RAW has no partition table where AWS looks for one.</source>
            <translation>作为 RAW 导入的 VMDK，在 AWS 查找的位置没有分区表。</translation>
        </message>
        <message>
            <source>Name the format that the content has (amigrate inspect FILE).</source>
            <translation>请指定内容的实际格式 (amigrate inspect FILE)。</translation>
        </message>
        <message>
            <source>The disk has no partition table that AWS reads</source>
            <translation>磁盘没有 AWS 能读取的分区表</translation>
        </message>
        <message>
            <source>A file system on the whole disk, an image of one partition, or a damaged table.</source>
            <translation>整个磁盘为一个文件系统、只有一个分区的映像，或分区表已损坏。</translation>
        </message>
        <message>
            <source>Import the image of the whole disk.</source>
            <translation>请导入整个磁盘的映像。</translation>
        </message>
        <message>
            <source>The disk is GPT and the interface that is used takes MBR only</source>
            <translation>磁盘是 GPT，而所用接口只接受 MBR</translation>
        </message>
        <message>
            <source>ImportInstance and the service of 2019 do not start from GPT.</source>
            <translation>ImportInstance 和 2019 年的服务不能从 GPT 引导。</translation>
        </message>
        <message>
            <source>Use ImportImage (this program does), or turn the table into MBR on a copy: sgdisk -m.</source>
            <translation>请使用 ImportImage（本程序即如此），或在副本上将分区表转为 MBR：sgdisk -m。</translation>
        </message>
        <message>
            <source>The disk starts by UEFI</source>
            <translation>磁盘以 UEFI 引导</translation>
        </message>
        <message>
            <source>The service of before 2024 refused it; today the boot mode has to be uefi, and Linux needs EFI/BOOT/BOOTX64.EFI.</source>
            <translation>2024 年之前的服务会拒绝；如今引导模式必须为 uefi，且 Linux 需要 EFI/BOOT/BOOTX64.EFI。</translation>
        </message>
        <message>
            <source>Choose the boot mode uefi, and put the fallback loader in place: cp /boot/efi/EFI/DISTRIBUTION/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI</source>
            <translation>请选择引导模式 uefi，并放置后备引导加载程序：cp /boot/efi/EFI/DISTRIBUTION/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI</translation>
        </message>
        <message>
            <source>There are several boot loader configurations that differ</source>
            <translation>有多份互不相同的引导加载程序配置</translation>
        </message>
        <message>
            <source>An old menu.lst or a second grub.cfg beside the one in use.</source>
            <translation>在用的配置之外还有旧的 menu.lst 或第二份 grub.cfg。</translation>
        </message>
        <message>
            <source>Remove those that are not used; the check names each.</source>
            <translation>移除未使用的配置；检查会逐一列出。</translation>
        </message>
        <message>
            <source>The default kernel cannot be told</source>
            <translation>无法判断默认内核</translation>
        </message>
        <message>
            <source>Entries lie in /boot/loader/entries, and grubenv names none of them.</source>
            <translation>引导项位于 /boot/loader/entries，而 grubenv 未指明其中任何一项。</translation>
        </message>
        <message>
            <source>grub2-set-default, or grubby --set-default /boot/vmlinuz-VERSION, then shut down.</source>
            <translation>grub2-set-default，或 grubby --set-default /boot/vmlinuz-VERSION，然后关机。</translation>
        </message>
        <message>
            <source>AWS finds no kernel behind the default entry</source>
            <translation>AWS 在默认引导项后找不到内核</translation>
        </message>
        <message>
            <source>Boot loader specification entries, a separate /boot that is missing, or a kernel of your own.</source>
            <translation>Boot Loader Specification 引导项、缺少单独的 /boot，或自制内核。</translation>
        </message>
        <message>
            <source>Set a default kernel of the distribution and check again.</source>
            <translation>请设置一个发行版的默认内核并重新检查。</translation>
        </message>
        <message>
            <source>The default kernel is not on AWS's list for this system</source>
            <translation>默认内核不在 AWS 针对此系统的列表中</translation>
        </message>
        <message>
            <source>A newer or older kernel than the list's, or one of a backport or a vendor.</source>
            <translation>内核比列表中的更新或更旧，或来自 backport 或供应商。</translation>
        </message>
        <message>
            <source>Install and set as default a kernel that is on the list (amigrate check names them), or take the snapshot route: amigrate migrate --route snapshot.</source>
            <translation>安装列表中的内核并设为默认（amigrate check 会列出），或选择快照途径：amigrate migrate --route snapshot。</translation>
        </message>
        <message>
            <source>The initramfs cannot be read</source>
            <translation>无法读取 initramfs</translation>
        </message>
        <message>
            <source>It is missing, damaged, or packed in a way that AWS does not open.</source>
            <translation>它缺失、已损坏，或以 AWS 不能打开的方式打包。</translation>
        </message>
        <message>
            <source>Debian, Ubuntu: update-initramfs -u -k all; RHEL, SUSE: dracut --force --regenerate-all. Then shut down.</source>
            <translation>Debian、Ubuntu：update-initramfs -u -k all; RHEL、SUSE：dracut --force --regenerate-all。然后关机。</translation>
        </message>
        <message>
            <source>AWS does not know the operating system</source>
            <translation>AWS 不认识该操作系统</translation>
        </message>
        <message>
            <source>It is on no list, or the files that name it (/etc/os-release, Windows\System32\config) are not where AWS looks.</source>
            <translation>它不在任何列表中，或标明它的文件（/etc/os-release、Windows\System32\config）不在 AWS 查找的位置。</translation>
        </message>
        <message>
            <source>amigrate check names the system that is there; take the snapshot route for systems that are on no list.</source>
            <translation>amigrate check 会给出现有系统的名称；对于不在任何列表中的系统，请选择快照途径。</translation>
        </message>
        <message>
            <source>The volume is encrypted</source>
            <translation>卷已加密</translation>
        </message>
        <message>
            <source>AWS sees no file system behind LUKS or BitLocker.</source>
            <translation>AWS 看不到 LUKS 或 BitLocker 背后的文件系统。</translation>
        </message>
        <message>
            <source>Decrypt it in the guest (manage-bde -off C:), or copy the system to an unencrypted disk.</source>
            <translation>在客户机中解密 (manage-bde -off C:)，或将系统复制到未加密的磁盘。</translation>
        </message>
        <message>
            <source>The system lies on a disk that was not given</source>
            <translation>系统位于未给出的磁盘上</translation>
        </message>
        <message>
            <source>The image is a data disk, or the volume group's other disks are missing.</source>
            <translation>映像是数据磁盘，或缺少卷组的其他磁盘。</translation>
        </message>
        <message>
            <source>Give all disks of the machine, the boot disk first.</source>
            <translation>请给出机器的所有磁盘，引导磁盘在最前。</translation>
        </message>
        <message>
            <source>There is no fstab that can be read, or more than one</source>
            <translation>没有可读取的 fstab，或不止一份</translation>
        </message>
        <message>
            <source>A second system on the disks, or a file that is missing or damaged.</source>
            <translation>磁盘上有第二个系统，或文件缺失或损坏。</translation>
        </message>
        <message>
            <source>Mend /etc/fstab; leave one system on the disks.</source>
            <translation>修正 /etc/fstab；磁盘上只保留一个系统。</translation>
        </message>
        <message>
            <source>There is more than one operating system</source>
            <translation>有不止一个操作系统</translation>
        </message>
        <message>
            <source>Dual boot, an old root partition, or a snapshot of the root that was left.</source>
            <translation>双引导、旧的根分区，或遗留的根快照。</translation>
        </message>
        <message>
            <source>Remove the one that is not migrated (its /etc is enough on a copy).</source>
            <translation>移除不迁移的那个（在副本上移除其 /etc 即可）。</translation>
        </message>
        <message>
            <source>A volume group is not complete, or damaged</source>
            <translation>卷组不完整或已损坏</translation>
        </message>
        <message>
            <source>Each physical volume has to be among the disks that are imported together.</source>
            <translation>每个物理卷都必须在一起导入的磁盘之中。</translation>
        </message>
        <message>
            <source>Give all disks of the machine: amigrate check --vm DISK1 DISK2; vgcfgrestore where the metadata is damaged.</source>
            <translation>请给出机器的所有磁盘：amigrate check --vm DISK1 DISK2；元数据损坏时使用 vgcfgrestore。</translation>
        </message>
        <message>
            <source>Windows gets no address</source>
            <translation>Windows 得不到地址</translation>
        </message>
        <message>
            <source>TCP/IP or the DHCP client is off.</source>
            <translation>TCP/IP 或 DHCP 客户端已关闭。</translation>
        </message>
        <message>
            <source>sc config Dhcp start= auto, and set the adapter to obtain an address automatically.</source>
            <translation>sc config Dhcp start= auto，并将适配器设为自动获取地址。</translation>
        </message>
        <message>
            <source>A volume that Windows needs was left out</source>
            <translation>遗漏了 Windows 需要的卷</translation>
        </message>
        <message>
            <source>A directory database, a page file or profiles on another drive.</source>
            <translation>目录数据库、页面文件或配置文件位于其他驱动器上。</translation>
        </message>
        <message>
            <source>Give all disks, or move it to C: before the export.</source>
            <translation>请给出所有磁盘，或在导出前将其移到 C:。</translation>
        </message>
        <message>
            <source>Windows starts into repair instead</source>
            <translation>Windows 改为启动到修复环境</translation>
        </message>
        <message>
            <source>It was not shut down cleanly, sleeps, or has updates that wait for a restart.</source>
            <translation>它未正常关机、处于休眠，或有等待重启的更新。</translation>
        </message>
        <message>
            <source>powercfg /h off; restart until no update waits; shutdown /s /f /t 0; export again.</source>
            <translation>powercfg /h off；重启直到没有等待的更新；shutdown /s /f /t 0；重新导出。</translation>
        </message>
        <message>
            <source>The disk came from a physical machine</source>
            <translation>磁盘来自物理机</translation>
        </message>
        <message>
            <source>Drivers of its hardware stay behind; AWS does not take P2V images.</source>
            <translation>其硬件的驱动程序会遗留；AWS 不接受 P2V 映像。</translation>
        </message>
        <message>
            <source>Use AWS Application Migration Service for physical machines.</source>
            <translation>物理机请使用 AWS Application Migration Service。</translation>
        </message>
        <message>
            <source>The Hyper-V role is installed</source>
            <translation>已安装 Hyper-V 角色</translation>
        </message>
        <message>
            <source>A hypervisor below Windows keeps it from starting in EC2.</source>
            <translation>Windows 之下的虚拟机监控程序使其无法在 EC2 中启动。</translation>
        </message>
        <message>
            <source>Uninstall-WindowsFeature Hyper-V; bcdedit /set hypervisorlaunchtype off</source>
            <translation>Uninstall-WindowsFeature Hyper-V; bcdedit /set hypervisorlaunchtype off</translation>
        </message>
        <message>
            <source>Activation fails</source>
            <translation>激活失败</translation>
        </message>
        <message>
            <source>An evaluation, a beta, or an edition without volume licensing.</source>
            <translation>评估版、测试版，或没有批量许可的版本。</translation>
        </message>
        <message>
            <source>slmgr /dlv; take a volume licence edition, or choose the licence type AWS where it is allowed.</source>
            <translation>slmgr /dlv；请使用批量许可版本，或在允许时选择许可证类型 AWS。</translation>
        </message>
        <message>
            <source>The boot partition is not found, or there are several</source>
            <translation>找不到引导分区，或有多个</translation>
        </message>
        <message>
            <source>No active partition or no boot manager.</source>
            <translation>没有活动分区或没有启动管理器。</translation>
        </message>
        <message>
            <source>bcdboot C:\Windows; diskpart: active</source>
            <translation>bcdboot C:\Windows; diskpart：active</translation>
        </message>
        <message>
            <source>Antivirus, firewall or hardening is in the way</source>
            <translation>防病毒软件、防火墙或加固措施造成妨碍</translation>
        </message>
        <message>
            <source>Security software can keep AWS's agents from starting.</source>
            <translation>安全软件可能使 AWS 的代理无法启动。</translation>
        </message>
        <message>
            <source>Switch it off before the export, and on again in EC2.</source>
            <translation>导出前将其关闭，在 EC2 中再打开。</translation>
        </message>
        <message>
            <source>.NET Framework 3.5 is missing</source>
            <translation>缺少 .NET Framework 3.5</translation>
        </message>
        <message>
            <source>What AWS installs in Windows Server 2003 and 2008 needs it.</source>
            <translation>AWS 在 Windows Server 2003 和 2008 中安装的内容需要它。</translation>
        </message>
        <message>
            <source>Install .NET Framework 3.5 SP1 and export again.</source>
            <translation>安装 .NET Framework 3.5 SP1 并重新导出。</translation>
        </message>
        <message>
            <source>The machine did not reach the network</source>
            <translation>机器未能连上网络</translation>
        </message>
        <message>
            <source>The same as for FirstBootFailure: no DHCP, or it did not start.</source>
            <translation>与 FirstBootFailure 相同：没有 DHCP，或未能启动。</translation>
        </message>
        <message>
            <source>amigrate check, network and Windows groups.</source>
            <translation>amigrate check，网络和 Windows 两组。</translation>
        </message>
        <message>
            <source>The bucket lies in another Region</source>
            <translation>存储桶位于其他区域</translation>
        </message>
        <message>
            <source>An import reads from buckets of its own Region only.</source>
            <translation>导入只从本区域的存储桶读取。</translation>
        </message>
        <message>
            <source>amigrate migrate --region REGION of the bucket, or another bucket.</source>
            <translation>amigrate migrate --region 加存储桶的 REGION，或使用其他存储桶。</translation>
        </message>
        <message>
            <source>There is no such object</source>
            <translation>没有这样的对象</translation>
        </message>
        <message>
            <source>A name that is misspelt, an object that was deleted while the import waited, or no right to see it.</source>
            <translation>名称拼写有误、对象在导入等待期间被删除，或无权查看。</translation>
        </message>
        <message>
            <source>aws s3 ls s3://BUCKET/KEY</source>
            <translation>aws s3 ls s3://BUCKET/KEY</translation>
        </message>
        <message>
            <source>The KMS key cannot be used</source>
            <translation>KMS 密钥不可用</translation>
        </message>
        <message>
            <source>It is disabled, of another Region, or its policy lets neither you nor the role use it; where it is the account's default EBS key, leave it out of the call.</source>
            <translation>它已禁用、属于其他区域，或其策略既不允许您也不允许角色使用；如果它是账户的默认 EBS 密钥，请在调用中省略它。</translation>
        </message>
        <message>
            <source>amigrate doctor --account --kms-key KEY --repair</source>
            <translation>amigrate doctor --account --kms-key KEY --repair</translation>
        </message>
        <message>
            <source>Too many imports run at once</source>
            <translation>同时运行的导入过多</translation>
        </message>
        <message>
            <source>An account has a quota of active import tasks a Region.</source>
            <translation>账户在每个区域的活动导入任务有配额。</translation>
        </message>
        <message>
            <source>Wait for one to end (this program queues by itself), or ask for more in Service Quotas.</source>
            <translation>等待一个结束（本程序会自动排队），或在 Service Quotas 中申请更多。</translation>
        </message>
        <message>
            <source>The caller may not do this</source>
            <translation>调用者无权执行此操作</translation>
        </message>
        <message>
            <source>An action is missing in the caller's policies, or a service control policy of the organisation denies it: AWS's words name which.</source>
            <translation>调用者的策略中缺少某个操作，或组织的服务控制策略拒绝它：AWS 的消息会指出是哪个。</translation>
        </message>
        <message>
            <source>amigrate doctor --account; amigrate policy --for caller writes the least that is needed.</source>
            <translation>amigrate doctor --account; amigrate policy --for caller 会写出所需的最小权限。</translation>
        </message>
        <message>
            <source>The policy was not read as a file</source>
            <translation>策略没有作为文件读取</translation>
        </message>
        <message>
            <source>aws iam create-role takes file://trust-policy.json; without file:// it reads the name as the policy.</source>
            <translation>aws iam create-role 接受 file://trust-policy.json；没有 file:// 时会将文件名当作策略读取。</translation>
        </message>
        <message>
            <source>amigrate policy --format aws writes commands that can be pasted.</source>
            <translation>amigrate policy --format aws 会写出可直接粘贴的命令。</translation>
        </message>
        <message>
            <source>The task waited for too long</source>
            <translation>任务等待过久</translation>
        </message>
        <message>
            <source>AWS cancels tasks that are not done after some days; a fault of the service, or a machine that never started.</source>
            <translation>AWS 会取消数天后仍未完成的任务；可能是服务故障，或机器从未启动。</translation>
        </message>
        <message>
            <source>Begin it anew; with the boot mode uefi always name the platform. If it expires again, ask AWS Support with the task's id.</source>
            <translation>请重新开始；使用引导模式 uefi 时务必指定平台。如果再次过期，请将任务 ID 提供给 AWS Support 咨询。</translation>
        </message>
        <message>
            <source>The image or instance may not leave AWS</source>
            <translation>映像或实例不得离开 AWS</translation>
        </message>
        <message>
            <source>Marketplace images, licences that AWS provides, encrypted snapshots, several volumes or interfaces are not exported.</source>
            <translation>Marketplace 映像、AWS 提供的许可证、加密快照、多个卷或多个接口均不能导出。</translation>
        </message>
        <message>
            <source>amigrate export AMI --check-only names which.</source>
            <translation>amigrate export AMI --check-only 会指出是哪一项。</translation>
        </message>
        <message>
            <source>An instance with several volumes is not exported</source>
            <translation>有多个卷的实例不能导出</translation>
        </message>
        <message>
            <source>Instance export takes one.</source>
            <translation>实例导出只接受一个卷。</translation>
        </message>
        <message>
            <source>Make an AMI of it and export that (ExportImage): amigrate export ami-…</source>
            <translation>由它制作 AMI 并导出该 AMI (ExportImage)：amigrate export ami-…</translation>
        </message>
        <message>
            <source>There is no room on the root volume</source>
            <translation>根卷上没有空间</translation>
        </message>
        <message>
            <source>AWS installs drivers: 250 MiB on Linux, 6 GiB on Windows have to be free.</source>
            <translation>AWS 会安装驱动程序：Linux 须有 250 MiB、Windows 须有 6 GiB 空闲。</translation>
        </message>
        <message>
            <source>Remove what is not needed, or enlarge the disk, and export again.</source>
            <translation>移除不需要的内容或扩大磁盘，然后重新导出。</translation>
        </message>
        <message>
            <source>A format that AWS imports</source>
            <translation>AWS 可导入的格式</translation>
        </message>
        <message>
            <source>The file is an OVA, a stream-optimised VMDK, a fixed or dynamic VHD or VHDX, or a raw disk; told by its content, never by its name.</source>
            <translation>文件是 OVA、流优化 VMDK、固定或动态 VHD 或 VHDX，或 raw 磁盘；依据内容判断，绝不依据名称。</translation>
        </message>
        <message>
            <source>The content is {format}.</source>
            <translation>内容为 {format}。</translation>
        </message>
        <message>
            <source>The content is {format}, which the name does not say: give the format, not the name's ending, when importing by hand.</source>
            <translation>内容为 {format}，而名称未体现：手动导入时，请给出格式，而不是名称的后缀。</translation>
        </message>
        <message>
            <source>The content is {format}, which AWS does not import.</source>
            <translation>内容为 {format}，AWS 不导入该格式。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件是空的。</translation>
        </message>
        <message>
            <source>The content is no disk image: {reason}.</source>
            <translation>内容不是磁盘映像：{reason}。</translation>
        </message>
        <message>
            <source>Export the machine again as OVA, stream-optimised VMDK, VHD, VHDX or raw, and choose that file.</source>
            <translation>将机器重新导出为 OVA、流优化 VMDK、VHD、VHDX 或 raw，并选择该文件。</translation>
        </message>
        <message>
            <source>Repack it, which loses nothing: amigrate convert {path} DISK.vhdx.</source>
            <translation>重新打包，不会丢失任何内容：amigrate convert {path} DISK.vhdx。</translation>
        </message>
        <message>
            <source>VMDK is stream-optimised</source>
            <translation>VMDK 是流优化格式</translation>
        </message>
        <message>
            <source>A VMDK is of the kind streamOptimized: not sparse, flat, or split into 2 GB files, and compressed by DEFLATE.</source>
            <translation>VMDK 的类型为 streamOptimized：不是稀疏、扁平或拆分为 2 GB 文件的类型，并以 DEFLATE 压缩。</translation>
        </message>
        <message>
            <source>Every VMDK is streamOptimized.</source>
            <translation>每个 VMDK 都是 streamOptimized。</translation>
        </message>
        <message>
            <source>The VMDK is {kind}, not streamOptimized.</source>
            <translation>VMDK 是 {kind}，而不是 streamOptimized。</translation>
        </message>
        <message>
            <source>The VMDK says that its grains are not compressed.</source>
            <translation>VMDK 表示其 grain 未压缩。</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vmdk. Or export the machine again as OVF or OVA (ovftool vi://HOST/VM machine.ova), which writes this kind.</source>
            <translation>重新打包：amigrate convert {path} DISK.vmdk。或将机器重新导出为 OVF 或 OVA (ovftool vi://HOST/VM machine.ova)，这会写出此类型。</translation>
        </message>
        <message>
            <source>VMDK comes from VMware's OVF export</source>
            <translation>VMDK 来自 VMware 的 OVF 导出</translation>
        </message>
        <message>
            <source>A VMDK was made by the OVF export of a VMware product.</source>
            <translation>VMDK 由 VMware 产品的 OVF 导出制成。</translation>
        </message>
        <message>
            <source>The headers bear the marks of VMware's export.</source>
            <translation>文件头带有 VMware 导出的标记。</translation>
        </message>
        <message>
            <source>The headers show another maker than VMware's OVF export.</source>
            <translation>文件头显示制作者不是 VMware 的 OVF 导出。</translation>
        </message>
        <message>
            <source>Nothing in the headers tells which program made it.</source>
            <translation>文件头中没有内容说明由哪个程序制作。</translation>
        </message>
        <message>
            <source>If the import refuses the file, export the machine from VMware as OVF or OVA (ovftool vi://HOST/VM machine.ova), or repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>如果导入拒绝该文件，请从 VMware 将机器导出为 OVF 或 OVA (ovftool vi://HOST/VM machine.ova)，或重新打包：amigrate convert {path} DISK.vhdx。</translation>
        </message>
        <message>
            <source>The guide of 2019 asked that a VMDK be made by the OVF export of a VMware product; today's guide has dropped the sentence.</source>
            <translation>2019 年的指南要求 VMDK 由 VMware 产品的 OVF 导出制成；现行指南已删去这句话。</translation>
        </message>
        <message>
            <source>VHD is fixed or dynamic, and whole</source>
            <translation>VHD 为固定或动态，且完好</translation>
        </message>
        <message>
            <source>A VHD is fixed or dynamic, not differencing; its footers are equal, its checksums right, and its size agrees with the file's.</source>
            <translation>VHD 为固定或动态，不是差异磁盘；其尾部一致，校验和正确，大小与文件相符。</translation>
        </message>
        <message>
            <source>Footers and checksums agree, and no parent is needed.</source>
            <translation>尾部和校验和一致，且不需要父磁盘。</translation>
        </message>
        <message>
            <source>The VHD is differencing: it holds only the changes to another file.</source>
            <translation>VHD 是差异磁盘：仅包含对另一个文件的更改。</translation>
        </message>
        <message>
            <source>The footer at the end and its copy at the start differ.</source>
            <translation>末尾的尾部与开头的副本不同。</translation>
        </message>
        <message>
            <source>A checksum of the VHD is wrong.</source>
            <translation>VHD 的一个校验和错误。</translation>
        </message>
        <message>
            <source>The size in the footer does not agree with the file.</source>
            <translation>尾部中的大小与文件不符。</translation>
        </message>
        <message>
            <source>Write it anew: amigrate convert {path} DISK.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</source>
            <translation>重新写入：amigrate convert {path} DISK.vhdx，或在 Hyper-V 中：Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx。</translation>
        </message>
        <message>
            <source>Merge it into its parent first. In Hyper-V: Merge-VHD -Path CHILD.vhd -DestinationPath PARENT.vhd, or export the machine (Export-VM) and choose the merged file.</source>
            <translation>先将其合并到父磁盘。在 Hyper-V 中：Merge-VHD -Path CHILD.vhd -DestinationPath PARENT.vhd，或导出机器 (Export-VM) 并选择合并后的文件。</translation>
        </message>
        <message>
            <source>VHDX is fixed or dynamic, and settled</source>
            <translation>VHDX 为固定或动态，且日志已落实</translation>
        </message>
        <message>
            <source>A VHDX is fixed or dynamic, not differencing; its checksums are right and its log is replayed.</source>
            <translation>VHDX 为固定或动态，不是差异磁盘；其校验和正确，日志已重放。</translation>
        </message>
        <message>
            <source>The checksums are right, the log is empty, and no parent is needed.</source>
            <translation>校验和正确，日志为空，且不需要父磁盘。</translation>
        </message>
        <message>
            <source>The VHDX is differencing: it holds only the changes to another file.</source>
            <translation>VHDX 是差异磁盘：仅包含对另一个文件的更改。</translation>
        </message>
        <message>
            <source>A checksum of the VHDX is wrong.</source>
            <translation>VHDX 的一个校验和错误。</translation>
        </message>
        <message>
            <source>The log holds changes that have not been written to their places: the file was copied while it was in use.</source>
            <translation>日志中有尚未写入其位置的更改：文件是在使用期间复制的。</translation>
        </message>
        <message>
            <source>Write it anew: amigrate convert {path} NEW.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhdx -DestinationPath NEW.vhdx.</source>
            <translation>重新写入：amigrate convert {path} NEW.vhdx，或在 Hyper-V 中：Convert-VHD -Path OLD.vhdx -DestinationPath NEW.vhdx。</translation>
        </message>
        <message>
            <source>Merge it into its parent first. In Hyper-V: Merge-VHD -Path CHILD.avhdx -DestinationPath PARENT.vhdx, or export the machine (Export-VM) and choose the merged file.</source>
            <translation>先将其合并到父磁盘。在 Hyper-V 中：Merge-VHD -Path CHILD.avhdx -DestinationPath PARENT.vhdx，或导出机器 (Export-VM) 并选择合并后的文件。</translation>
        </message>
        <message>
            <source>Shut the machine down and copy the file again. Or let Windows replay the log: Mount-VHD -Path {path}; Dismount-VHD -Path {path}. Or write it anew: amigrate convert {path} NEW.vhdx.</source>
            <translation>将机器关机并重新复制文件。或让 Windows 重放日志：Mount-VHD -Path {path}; Dismount-VHD -Path {path}。或重新写入：amigrate convert {path} NEW.vhdx。</translation>
        </message>
        <message>
            <source>OVA is one well-formed archive</source>
            <translation>OVA 是一个格式正确的归档</translation>
        </message>
        <message>
            <source>An OVA is one tar file with the OVF first, one virtual system, every file that the OVF names, and right digests in its manifest.</source>
            <translation>OVA 是一个 tar 文件，OVF 在最前，一个虚拟系统，包含 OVF 引用的每个文件，且清单中的摘要正确。</translation>
        </message>
        <message>
            <source>The OVF comes first, and its disks are in the archive ({count}). The digests of the manifest are compared by a deep check (--deep).</source>
            <translation>OVF 在最前，其磁盘都在归档中 ({count})。清单的摘要由深度检查 (--deep) 比对。</translation>
        </message>
        <message>
            <source>The OVF comes first, its disks are in the archive ({count}), and the digests of the manifest were compared.</source>
            <translation>OVF 在最前，其磁盘都在归档中 ({count})，且已比对清单的摘要。</translation>
        </message>
        <message>
            <source>The archive is not as an OVA has to be: {reason}.</source>
            <translation>归档不符合 OVA 的要求：{reason}。</translation>
        </message>
        <message>
            <source>The OVF is not as an import needs it: {reason}.</source>
            <translation>OVF 不符合导入的要求：{reason}。</translation>
        </message>
        <message>
            <source>Export the machine again into one OVA: ovftool vi://HOST/VM machine.ova; a folder with an OVF becomes one by: ovftool machine.ovf machine.ova. Copy it whole, and do not repack it by hand.</source>
            <translation>将机器重新导出为一个 OVA：ovftool vi://HOST/VM machine.ova；带 OVF 的文件夹可这样转换：ovftool machine.ovf machine.ova。请完整复制，不要手动重新打包。</translation>
        </message>
        <message>
            <source>OVA members are whole and not compressed</source>
            <translation>OVA 成员完整且未压缩</translation>
        </message>
        <message>
            <source>The disks in an OVA are not split into chunks and not compressed by gzip.</source>
            <translation>OVA 中的磁盘未分块，也未用 gzip 压缩。</translation>
        </message>
        <message>
            <source>Each disk is one member, not compressed by gzip.</source>
            <translation>每个磁盘是一个成员，未用 gzip 压缩。</translation>
        </message>
        <message>
            <source>A disk is split into several members.</source>
            <translation>一个磁盘被拆分为多个成员。</translation>
        </message>
        <message>
            <source>A disk is compressed by gzip.</source>
            <translation>一个磁盘用 gzip 压缩。</translation>
        </message>
        <message>
            <source>Export without chunks: ovftool without --chunkSize. Or join and repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>不分块导出：使用 ovftool 时不带 --chunkSize。或合并并重新打包：amigrate convert {path} DISK.vhdx。</translation>
        </message>
        <message>
            <source>Export without compression: ovftool without --compress. Or unpack it by hand: tar -xf {path}, gunzip the disk, and choose the disk's own file.</source>
            <translation>不压缩导出：使用 ovftool 时不带 --compress。或手动解包：tar -xf {path}，用 gunzip 解压磁盘，并选择磁盘自身的文件。</translation>
        </message>
        <message>
            <source>No SEsparse VMDK</source>
            <translation>没有 SEsparse VMDK</translation>
        </message>
        <message>
            <source>No disk is in VMware's SEsparse format, in which snapshots are kept.</source>
            <translation>没有磁盘采用 VMware 用于保存快照的 SEsparse 格式。</translation>
        </message>
        <message>
            <source>No disk is SEsparse.</source>
            <translation>没有磁盘是 SEsparse。</translation>
        </message>
        <message>
            <source>The disk is a VMware snapshot in SEsparse format.</source>
            <translation>磁盘是 SEsparse 格式的 VMware 快照。</translation>
        </message>
        <message>
            <source>Consolidate the snapshots (vSphere: Snapshots, Delete All; vim-cmd vmsvc/snapshot.removeall ID) and export the machine again as OVA.</source>
            <translation>整合快照（vSphere：快照、全部删除；vim-cmd vmsvc/snapshot.removeall ID），并将机器重新导出为 OVA。</translation>
        </message>
        <message>
            <source>No raw device mapping</source>
            <translation>没有裸设备映射</translation>
        </message>
        <message>
            <source>No disk stands for a LUN (raw device mapping).</source>
            <translation>没有磁盘代表 LUN（裸设备映射）。</translation>
        </message>
        <message>
            <source>Every disk is a file of its own.</source>
            <translation>每个磁盘都是独立的文件。</translation>
        </message>
        <message>
            <source>The disk only points to a LUN of the storage.</source>
            <translation>磁盘仅指向存储的一个 LUN。</translation>
        </message>
        <message>
            <source>Copy the LUN into a file: vmkfstools -i OLD.vmdk NEW.vmdk -d thin, put it into the machine in place of the mapping, and export again.</source>
            <translation>将 LUN 复制为文件：vmkfstools -i OLD.vmdk NEW.vmdk -d thin，用它取代机器中的映射，然后重新导出。</translation>
        </message>
        <message>
            <source>The data is whole</source>
            <translation>数据完整</translation>
        </message>
        <message>
            <source>Nothing is cut off: every table points into the file, and every compressed grain can be inflated. The structure is always checked; the contents with --deep.</source>
            <translation>没有截断：每个表都指向文件之内，每个压缩 grain 都能解压。结构总会检查；内容用 --deep 检查。</translation>
        </message>
        <message>
            <source>Every table points into the file. The stored blocks themselves are read by a deep check (--deep).</source>
            <translation>每个表都指向文件之内。存储的块本身由深度检查 (--deep) 读取。</translation>
        </message>
        <message>
            <source>Every table points into the file, and all that is stored was read.</source>
            <translation>每个表都指向文件之内，且已读取所有存储的内容。</translation>
        </message>
        <message>
            <source>The file holds every byte of the disk.</source>
            <translation>文件包含磁盘的每个字节。</translation>
        </message>
        <message>
            <source>The file is damaged or cut off: {reason}.</source>
            <translation>文件已损坏或被截断：{reason}。</translation>
        </message>
        <message>
            <source>A file that holds the disk's data cannot be had: {reason}.</source>
            <translation>无法取得包含磁盘数据的文件：{reason}。</translation>
        </message>
        <message>
            <source>Put the files that the descriptor names beside it, in one folder and under their own names; or export the machine again as one file: ovftool vi://HOST/VM machine.ova.</source>
            <translation>将描述符引用的文件以其原名放在同一文件夹中、描述符旁边；或将机器重新导出为单个文件：ovftool vi://HOST/VM machine.ova。</translation>
        </message>
        <message>
            <source>Copy the file again from where it came and compare the size and the checksum (sha256sum; Windows: Get-FileHash); if that does not help, export the machine again.</source>
            <translation>从来源处重新复制文件，并比较大小和校验和（sha256sum; Windows：Get-FileHash）；如果无济于事，请重新导出机器。</translation>
        </message>
        <message>
            <source>No snapshot chain</source>
            <translation>没有快照链</translation>
        </message>
        <message>
            <source>No disk needs another file as its parent.</source>
            <translation>没有磁盘需要其他文件作为父磁盘。</translation>
        </message>
        <message>
            <source>No disk needs a parent.</source>
            <translation>没有磁盘需要父磁盘。</translation>
        </message>
        <message>
            <source>The file holds only the changes to another one.</source>
            <translation>文件仅包含对另一个文件的更改。</translation>
        </message>
        <message>
            <source>Consolidate the snapshots before the export. Hyper-V: Merge-VHD, or delete the checkpoints. VMware: Snapshots, Delete All. QEMU: qemu-img convert OVERLAY.qcow2 -O raw DISK.raw.</source>
            <translation>在导出前整合快照。Hyper-V：Merge-VHD，或删除检查点。VMware：快照、全部删除。QEMU：qemu-img convert OVERLAY.qcow2 -O raw DISK.raw。</translation>
        </message>
        <message>
            <source>AWS takes the container as it is</source>
            <translation>AWS 按原样接受容器</translation>
        </message>
        <message>
            <source>The container needs no repacking. What AWS cannot take and the program can read (qcow2, VDI, flat, sparse or split VMDK, chunked OVA) it can repack.</source>
            <translation>容器无需重新打包。AWS 不能接受而本程序能读取的内容（qcow2、VDI、扁平、稀疏或拆分的 VMDK、分块的 OVA），本程序可以重新打包。</translation>
        </message>
        <message>
            <source>Nothing has to be repacked.</source>
            <translation>无需重新打包。</translation>
        </message>
        <message>
            <source>AWS does not take this container, but its disks can be read and repacked.</source>
            <translation>AWS 不接受此容器，但可以读取其磁盘并重新打包。</translation>
        </message>
        <message>
            <source>AWS does not take this container, and its disks cannot be read in full.</source>
            <translation>AWS 不接受此容器，且无法完整读取其磁盘。</translation>
        </message>
        <message>
            <source>No disk could be read: see the other rules on containers.</source>
            <translation>无法读取任何磁盘：请参阅有关容器的其他规则。</translation>
        </message>
        <message>
            <source>Let the program repack it when it migrates, or do it beforehand: amigrate convert {path} DISK.vhdx.</source>
            <translation>让本程序在迁移时重新打包，或事先进行：amigrate convert {path} DISK.vhdx。</translation>
        </message>
        <message>
            <source>Bring together the files that belong to this disk, or export the machine again as OVA, VHDX or raw.</source>
            <translation>将属于此磁盘的文件放到一起，或将机器重新导出为 OVA、VHDX 或 raw。</translation>
        </message>
        <message>
            <source>At most {volumes} volumes</source>
            <translation>最多 {volumes} 个卷</translation>
        </message>
        <message>
            <source>A machine has at most {volumes} volumes; more can be imported one by one as snapshots.</source>
            <translation>一台机器最多有 {volumes} 个卷；更多的卷可作为快照逐一导入。</translation>
        </message>
        <message>
            <source>Disks of the machine: {count}.</source>
            <translation>机器的磁盘：{count}。</translation>
        </message>
        <message>
            <source>The machine has {count} disks.</source>
            <translation>机器有 {count} 个磁盘。</translation>
        </message>
        <message>
            <source>Leave out data disks ({excess} too many) and import those one by one: aws ec2 import-snapshot; attach the volumes after the launch.</source>
            <translation>去掉数据磁盘（多出 {excess} 个）并逐一导入：aws ec2 import-snapshot；启动后再附加这些卷。</translation>
        </message>
        <message>
            <source>Boot volume of at most {boot_size}</source>
            <translation>引导卷不超过 {boot_size}</translation>
        </message>
        <message>
            <source>The boot volume has at most {boot_size}, uncompressed.</source>
            <translation>引导卷未压缩时不超过 {boot_size}。</translation>
        </message>
        <message>
            <source>The boot volume has {size}.</source>
            <translation>引导卷有 {size}。</translation>
        </message>
        <message>
            <source>The boot volume has {size}, and what it holds could not be read.</source>
            <translation>引导卷有 {size}，且无法读取其内容。</translation>
        </message>
        <message>
            <source>The limit holds only where AWS turns a GPT volume into an MBR one, which it does not here.</source>
            <translation>此限制仅适用于 AWS 将 GPT 卷转为 MBR 卷的情况，此处不会转换。</translation>
        </message>
        <message>
            <source>The boot volume has {size}: AWS keeps it as GPT, and it starts by UEFI. Choose the boot mode uefi.</source>
            <translation>引导卷有 {size}：AWS 保留其 GPT，并以 UEFI 引导。请选择引导模式 uefi。</translation>
        </message>
        <message>
            <source>The boot volume has {size}, is GPT, and has nothing to start it by UEFI.</source>
            <translation>引导卷有 {size}，是 GPT，且没有可用于 UEFI 引导的内容。</translation>
        </message>
        <message>
            <source>Shrink the file systems and the boot disk below {boot_size} (Linux: resize2fs and GParted; Windows: Disk Management, Shrink Volume), or move data to a second disk.</source>
            <translation>将文件系统和引导磁盘缩小到 {boot_size} 以下（Linux：resize2fs 和 GParted; Windows：磁盘管理、压缩卷），或将数据移到第二个磁盘。</translation>
        </message>
        <message>
            <source>Boot volume of at most {boot_size} where GPT becomes MBR</source>
            <translation>GPT 转为 MBR 时引导卷不超过 {boot_size}</translation>
        </message>
        <message>
            <source>A Windows boot volume that AWS turns from GPT into MBR has at most {boot_size}.</source>
            <translation>AWS 从 GPT 转为 MBR 的 Windows 引导卷不超过 {boot_size}。</translation>
        </message>
        <message>
            <source>Data volumes of at most {data_size}</source>
            <translation>数据卷不超过 {data_size}</translation>
        </message>
        <message>
            <source>No volume besides the boot volume is larger than {data_size}.</source>
            <translation>引导卷以外的卷均不大于 {data_size}。</translation>
        </message>
        <message>
            <source>The largest volume has {size}.</source>
            <translation>最大的卷有 {size}。</translation>
        </message>
        <message>
            <source>A volume has {size}.</source>
            <translation>一个卷有 {size}。</translation>
        </message>
        <message>
            <source>There is no volume besides the boot volume.</source>
            <translation>除引导卷外没有其他卷。</translation>
        </message>
        <message>
            <source>Split the data over smaller disks, or copy it after the launch to EBS volumes of the size that it needs (AWS DataSync, rsync, robocopy).</source>
            <translation>将数据分到较小的磁盘，或在启动后复制到所需大小的 EBS 卷（AWS DataSync、rsync、robocopy）。</translation>
        </message>
        <message>
            <source>Volumes below {data_size}</source>
            <translation>卷小于 {data_size}</translation>
        </message>
        <message>
            <source>Every volume is smaller than {data_size}, which is what ImportImage takes (16 TiB is the end for every way).</source>
            <translation>每个卷都小于 ImportImage 所接受的 {data_size}（任何方式的上限均为 16 TiB）。</translation>
        </message>
        <message>
            <source>No manifest needed</source>
            <translation>无需清单</translation>
        </message>
        <message>
            <source>A volume of more than {manifest_size} needs an import manifest where the older interfaces are used.</source>
            <translation>使用较旧的接口时，超过 {manifest_size} 的卷需要导入清单。</translation>
        </message>
        <message>
            <source>A volume has {size}, which is over {manifest_size}.</source>
            <translation>一个卷有 {size}，超过 {manifest_size}。</translation>
        </message>
        <message>
            <source>Choose another route (`amigrate routes`): a direct one needs no manifest; `--route volume` sends the disk in parts and writes the manifest.</source>
            <translation>请选择其他途径 (`amigrate routes`)：直接途径不需要清单；`--route volume` 会分段发送磁盘并写入清单。</translation>
        </message>
        <message>
            <source>Linux volumes are MBR</source>
            <translation>Linux 卷为 MBR</translation>
        </message>
        <message>
            <source>The boot volume of a Linux has an MBR partition table.</source>
            <translation>Linux 的引导卷具有 MBR 分区表。</translation>
        </message>
        <message>
            <source>The boot volume is {table}.</source>
            <translation>引导卷为 {table}。</translation>
        </message>
        <message>
            <source>The boot volume is MBR; data volumes may be GPT.</source>
            <translation>引导卷为 MBR；数据卷可以是 GPT。</translation>
        </message>
        <message>
            <source>The boot volume is GPT.</source>
            <translation>引导卷为 GPT。</translation>
        </message>
        <message>
            <source>The boot volume is GPT with an MBR that lists some of its partitions too (hybrid).</source>
            <translation>引导卷为 GPT，且其 MBR 也列出了部分分区（混合）。</translation>
        </message>
        <message>
            <source>The boot disk has no partition table.</source>
            <translation>引导磁盘没有分区表。</translation>
        </message>
        <message>
            <source>The partition table of the boot disk contradicts itself.</source>
            <translation>引导磁盘的分区表自相矛盾。</translation>
        </message>
        <message>
            <source>Turn it into MBR on a copy: give GRUB an MBR gap or boot partition, sgdisk --gpttombr=1:2:3:4 /dev/sda, then grub-install /dev/sda in the machine. Or judge by today's edition: AWS has taken GPT since.</source>
            <translation>在副本上转为 MBR：为 GRUB 留出 MBR 间隙或引导分区，sgdisk --gpttombr=1:2:3:4 /dev/sda，然后在机器中运行 grub-install /dev/sda。或以现行版本为评判依据：AWS 后来已接受 GPT。</translation>
        </message>
        <message>
            <source>Drop the GPT on a copy: sgdisk --gpttombr=1:2:3:4 /dev/sda, then grub-install /dev/sda in the machine. Or judge by today's edition: AWS has taken GPT since.</source>
            <translation>在副本上去掉 GPT：sgdisk --gpttombr=1:2:3:4 /dev/sda，然后在机器中运行 grub-install /dev/sda。或以现行版本为评判依据：AWS 后来已接受 GPT。</translation>
        </message>
        <message>
            <source>Choose the image of the whole disk, not of one partition. A file system without a table can be put into one: create a disk with one partition, copy it there, and install GRUB.</source>
            <translation>请选择整个磁盘的映像，而不是一个分区的映像。没有分区表的文件系统可放入一个磁盘：创建带一个分区的磁盘，将其复制进去，并安装 GRUB。</translation>
        </message>
        <message>
            <source>Look at it with gdisk -l DISK.raw and mend it (gdisk: r, then v); if the copy is at fault, export the machine again.</source>
            <translation>用 gdisk -l DISK.raw 查看并修正（gdisk：r，然后 v）；如果是副本有问题，请重新导出机器。</translation>
        </message>
        <message>
            <source>Linux volumes have a partition table</source>
            <translation>Linux 卷具有分区表</translation>
        </message>
        <message>
            <source>The boot volume of a Linux has an MBR or a GPT partition table.</source>
            <translation>Linux 的引导卷具有 MBR 或 GPT 分区表。</translation>
        </message>
        <message>
            <source>Choose the image of the whole disk, not of one partition; a damaged table is mended with gdisk (r, then v) on a copy.</source>
            <translation>请选择整个磁盘的映像，而不是一个分区的映像；损坏的分区表可在副本上用 gdisk（r，然后 v）修正。</translation>
        </message>
        <message>
            <source>Windows GPT volumes come as VHDX</source>
            <translation>Windows GPT 卷采用 VHDX</translation>
        </message>
        <message>
            <source>A GPT volume of a Windows is taken as VHDX only.</source>
            <translation>Windows 的 GPT 卷只接受 VHDX。</translation>
        </message>
        <message>
            <source>The container suits the GPT volume.</source>
            <translation>容器适合该 GPT 卷。</translation>
        </message>
        <message>
            <source>No volume is GPT.</source>
            <translation>没有 GPT 卷。</translation>
        </message>
        <message>
            <source>The volume is GPT and comes as {format}.</source>
            <translation>该卷为 GPT，且采用 {format}。</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vhdx, or in Hyper-V: Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx.</source>
            <translation>重新打包：amigrate convert {path} DISK.vhdx，或在 Hyper-V 中：Convert-VHD -Path OLD.vhd -DestinationPath NEW.vhdx。</translation>
        </message>
        <message>
            <source>Windows GPT volumes</source>
            <translation>Windows GPT 卷</translation>
        </message>
        <message>
            <source>A GPT volume of a Windows is taken in every container.</source>
            <translation>Windows 的 GPT 卷在每种容器中都可接受。</translation>
        </message>
        <message>
            <source>Starts by BIOS</source>
            <translation>以 BIOS 引导</translation>
        </message>
        <message>
            <source>Only a Windows in a VHDX may start by UEFI; it is turned into MBR and BIOS, so it may have at most 4 partitions that need to stay.</source>
            <translation>只有 VHDX 中的 Windows 可以以 UEFI 引导；它会被转为 MBR 和 BIOS，因此需要保留的分区最多为 4 个。</translation>
        </message>
        <message>
            <source>It can be started by UEFI.</source>
            <translation>可以以 UEFI 引导。</translation>
        </message>
        <message>
            <source>It starts by BIOS: there is no EFI system partition.</source>
            <translation>以 BIOS 引导：没有 EFI 系统分区。</translation>
        </message>
        <message>
            <source>It can be started by BIOS; the EFI system partition has no EFI/BOOT/BOOTX64.EFI, so the boot mode must be legacy-bios.</source>
            <translation>可以以 BIOS 引导；EFI 系统分区中没有 EFI/BOOT/BOOTX64.EFI，因此引导模式必须为 legacy-bios。</translation>
        </message>
        <message>
            <source>It starts by UEFI, and AWS turns it into MBR and BIOS; {count} partitions stay.</source>
            <translation>以 UEFI 引导，AWS 会将其转为 MBR 和 BIOS；保留 {count} 个分区。</translation>
        </message>
        <message>
            <source>The disk has an EFI system partition.</source>
            <translation>磁盘具有 EFI 系统分区。</translation>
        </message>
        <message>
            <source>The disk has an EFI system partition and does not come as VHDX.</source>
            <translation>磁盘具有 EFI 系统分区，且不是 VHDX。</translation>
        </message>
        <message>
            <source>{count} partitions would have to stay, and an MBR has room for 4 primary ones.</source>
            <translation>需要保留 {count} 个分区，而 MBR 只能容纳 4 个主分区。</translation>
        </message>
        <message>
            <source>The EFI system partition has no EFI/BOOT/BOOTX64.EFI, and EC2 starts nothing else.</source>
            <translation>EFI 系统分区中没有 EFI/BOOT/BOOTX64.EFI，而 EC2 不从其他内容引导。</translation>
        </message>
        <message>
            <source>This Windows needs UEFI, and there is no EFI system partition.</source>
            <translation>此 Windows 需要 UEFI，但没有 EFI 系统分区。</translation>
        </message>
        <message>
            <source>Install GRUB for BIOS (grub-install --target=i386-pc /dev/sda) and remove the EFI system partition on a copy, with an MBR table. Or judge by today's edition: AWS has taken UEFI since.</source>
            <translation>为 BIOS 安装 GRUB (grub-install --target=i386-pc /dev/sda)，并在副本上移除 EFI 系统分区，使用 MBR 分区表。或以现行版本为评判依据：AWS 后来已接受 UEFI。</translation>
        </message>
        <message>
            <source>Repack it: amigrate convert {path} DISK.vhdx.</source>
            <translation>重新打包：amigrate convert {path} DISK.vhdx。</translation>
        </message>
        <message>
            <source>Remove recovery or vendor partitions (diskpart: select partition N, delete partition override) until 4 are left besides the reserved one.</source>
            <translation>移除恢复分区或厂商分区（diskpart：select partition N，delete partition override），直到除保留分区外只剩 4 个。</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi</source>
            <translation>将引导加载程序放到 EC2 查找的位置：grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable, or dpkg-reconfigure grub-efi-amd64 and answer yes to “Force extra installation to the EFI removable media path”.</source>
            <translation>将引导加载程序放到 EC2 查找的位置：grub-install --target=x86_64-efi --removable，或 dpkg-reconfigure grub-efi-amd64 并对“Force extra installation to the EFI removable media path”回答“是”。</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: yum reinstall shim-x64 grub2-efi-x64, then look for /boot/efi/EFI/BOOT/BOOTX64.EFI.</source>
            <translation>将引导加载程序放到 EC2 查找的位置：yum reinstall shim-x64 grub2-efi-x64，然后查看是否有 /boot/efi/EFI/BOOT/BOOTX64.EFI。</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: shim-install --removable (or grub2-install --target=x86_64-efi --removable).</source>
            <translation>将引导加载程序放到 EC2 查找的位置：shim-install --removable（或 grub2-install --target=x86_64-efi --removable）。</translation>
        </message>
        <message>
            <source>Turn the disk into GPT and UEFI in Windows: mbr2gpt /convert /allowFullOS, set the machine's firmware to UEFI, start it once, and export again.</source>
            <translation>在 Windows 中将磁盘转为 GPT 和 UEFI：mbr2gpt /convert /allowFullOS，将机器固件设为 UEFI，启动一次，然后重新导出。</translation>
        </message>
        <message>
            <source>Starts by BIOS, or by UEFI from EFI/BOOT/BOOTX64.EFI</source>
            <translation>以 BIOS 引导，或以 UEFI 从 EFI/BOOT/BOOTX64.EFI 引导</translation>
        </message>
        <message>
            <source>A machine may start by BIOS or by UEFI; a Linux that starts by UEFI has EFI/BOOT/BOOTX64.EFI on its EFI system partition.</source>
            <translation>机器可以以 BIOS 或 UEFI 引导；以 UEFI 引导的 Linux 在其 EFI 系统分区中有 EFI/BOOT/BOOTX64.EFI。</translation>
        </message>
        <message>
            <source>Put the loader where EC2 looks for it: grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi. A Windows that needs UEFI (Windows 11): mbr2gpt /convert /allowFullOS.</source>
            <translation>将引导加载程序放到 EC2 查找的位置：grub-install --target=x86_64-efi --removable --efi-directory=/boot/efi。需要 UEFI 的 Windows (Windows 11)：mbr2gpt /convert /allowFullOS。</translation>
        </message>
        <message>
            <source>Root and boot record on one disk</source>
            <translation>根卷和引导记录在同一磁盘上</translation>
        </message>
        <message>
            <source>The root volume lies on the disk that holds the boot record.</source>
            <translation>根卷位于包含引导记录的磁盘上。</translation>
        </message>
        <message>
            <source>Root and boot record lie on disk {disk}.</source>
            <translation>根卷和引导记录位于磁盘 {disk}。</translation>
        </message>
        <message>
            <source>The root volume lies on {root}, the boot record on disk {disk}.</source>
            <translation>根卷位于 {root}，引导记录位于磁盘 {disk}。</translation>
        </message>
        <message>
            <source>Move the root to the disk that the machine starts from (LVM: pvmove; else copy it and update fstab), or install the boot loader on the root's disk and export that disk as the first.</source>
            <translation>将根卷移到机器引导所用的磁盘（LVM：pvmove；否则复制并更新 fstab），或在根卷所在磁盘上安装引导加载程序，并将该磁盘作为第一个导出。</translation>
        </message>
        <message>
            <source>One operating system only</source>
            <translation>只有一个操作系统</translation>
        </message>
        <message>
            <source>There is one operating system on the disks, not several to choose from.</source>
            <translation>磁盘上只有一个操作系统，而没有多个可选。</translation>
        </message>
        <message>
            <source>One operating system was found.</source>
            <translation>找到一个操作系统。</translation>
        </message>
        <message>
            <source>{count} operating systems were found.</source>
            <translation>找到 {count} 个操作系统。</translation>
        </message>
        <message>
            <source>The boot menu of Windows lists {count} operating systems.</source>
            <translation>Windows 的引导菜单列出 {count} 个操作系统。</translation>
        </message>
        <message>
            <source>One operating system was found, but the boot menu of Windows could not be read.</source>
            <translation>找到一个操作系统，但无法读取 Windows 的引导菜单。</translation>
        </message>
        <message>
            <source>Leave the disk or partition of the other system out of the export, or delete it; each system is imported by itself.</source>
            <translation>导出时去掉另一个系统的磁盘或分区，或将其删除；每个系统分别导入。</translation>
        </message>
        <message>
            <source>Remove the other entries: bcdedit /enum, then bcdedit /delete IDENTIFIER (or msconfig, Boot).</source>
            <translation>移除其他引导项：bcdedit /enum，然后 bcdedit /delete IDENTIFIER（或 msconfig、引导）。</translation>
        </message>
        <message>
            <source>No encrypted volumes</source>
            <translation>没有加密的卷</translation>
        </message>
        <message>
            <source>No volume is encrypted by the guest (LUKS, BitLocker).</source>
            <translation>没有卷被客户机加密（LUKS、BitLocker）。</translation>
        </message>
        <message>
            <source>No volume is encrypted (volumes read: {count}).</source>
            <translation>没有加密的卷（已读取的卷：{count}）。</translation>
        </message>
        <message>
            <source>A volume is encrypted ({kinds}).</source>
            <translation>有卷已加密 ({kinds})。</translation>
        </message>
        <message>
            <source>No volume could be read.</source>
            <translation>无法读取任何卷。</translation>
        </message>
        <message>
            <source>/etc/crypttab names encrypted devices ({names}), of which the volumes themselves show nothing.</source>
            <translation>/etc/crypttab 列出了加密设备({names}),而卷本身没有任何加密迹象。</translation>
        </message>
        <message>
            <source>Copy the data to an unencrypted volume, or decrypt it in place from a rescue system (cryptsetup reencrypt --decrypt). EBS can encrypt the volumes after the import.</source>
            <translation>将数据复制到未加密的卷，或从救援系统就地解密 (cryptsetup reencrypt --decrypt)。导入后 EBS 可以加密这些卷。</translation>
        </message>
        <message>
            <source>Write the data to unencrypted volumes and take the lines out of /etc/crypttab and /etc/fstab; a swap with a passing key: swapoff -a, cryptsetup close NAME, mkswap DEVICE. EBS can encrypt the volumes after the import.</source>
            <translation>请将数据写入未加密的卷,并从 /etc/crypttab 和 /etc/fstab 中删除相应的行;如果是使用一次性密钥的交换分区:swapoff -a、cryptsetup close NAME、mkswap DEVICE。导入后可由 EBS 加密卷。</translation>
        </message>
        <message>
            <source>Decrypt it and wait for the end: manage-bde -off C: ; manage-bde -status. EBS can encrypt the volumes after the import.</source>
            <translation>解密并等待完成：manage-bde -off C: ; manage-bde -status。导入后 EBS 可以加密这些卷。</translation>
        </message>
        <message>
            <source>LVM groups are complete</source>
            <translation>LVM 卷组完整</translation>
        </message>
        <message>
            <source>Every physical volume of the root's volume group is among the disks.</source>
            <translation>根所在卷组的每个物理卷都在所给磁盘之中。</translation>
        </message>
        <message>
            <source>All physical volumes are there (volume groups: {count}).</source>
            <translation>所有物理卷都在（卷组：{count}）。</translation>
        </message>
        <message>
            <source>The volume group {names} lacks physical volumes.</source>
            <translation>卷组 {names} 缺少物理卷。</translation>
        </message>
        <message>
            <source>The volume group {names} lacks physical volumes; the root does not lie on it.</source>
            <translation>卷组 {names} 缺少物理卷；根不在其上。</translation>
        </message>
        <message>
            <source>LVM's metadata could not be read.</source>
            <translation>无法读取 LVM 的元数据。</translation>
        </message>
        <message>
            <source>There is no LVM.</source>
            <translation>没有 LVM。</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …). If a disk is gone for good: vgreduce --removemissing {names}.</source>
            <translation>请选择机器的所有磁盘 (amigrate check --vm DISK1 DISK2 …)。如果某个磁盘已永久丢失：vgreduce --removemissing {names}。</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …), or take its mounts out of /etc/fstab.</source>
            <translation>请选择机器的所有磁盘 (amigrate check --vm DISK1 DISK2 …)，或从 /etc/fstab 中去掉其挂载。</translation>
        </message>
        <message>
            <source>No dynamic disk at boot</source>
            <translation>不从动态磁盘引导</translation>
        </message>
        <message>
            <source>Windows does not start from a dynamic disk.</source>
            <translation>Windows 不从动态磁盘引导。</translation>
        </message>
        <message>
            <source>The disks are basic.</source>
            <translation>磁盘为基本磁盘。</translation>
        </message>
        <message>
            <source>A data disk is dynamic; the boot disk is basic.</source>
            <translation>一个数据磁盘为动态磁盘；引导磁盘为基本磁盘。</translation>
        </message>
        <message>
            <source>Disk {disk} is dynamic, and Windows starts from it.</source>
            <translation>磁盘 {disk} 为动态磁盘，Windows 从它引导。</translation>
        </message>
        <message>
            <source>Copy the system to a basic disk (backup and restore, or a disk-cloning program): Windows cannot turn a dynamic boot disk back without loss.</source>
            <translation>将系统复制到基本磁盘（备份并还原，或使用磁盘克隆程序）：Windows 无法将动态引导磁盘无损转回。</translation>
        </message>
        <message>
            <source>The boot disk can start</source>
            <translation>引导磁盘可以引导</translation>
        </message>
        <message>
            <source>The boot disk has boot code and an active partition, or an EFI system partition with a loader.</source>
            <translation>引导磁盘具有引导代码和活动分区，或带引导加载程序的 EFI 系统分区。</translation>
        </message>
        <message>
            <source>Boot code is there, and it finds what it starts.</source>
            <translation>有引导代码，且能找到要引导的内容。</translation>
        </message>
        <message>
            <source>An EFI system partition with a loader is there.</source>
            <translation>有带引导加载程序的 EFI 系统分区。</translation>
        </message>
        <message>
            <source>The boot disk has no partitions.</source>
            <translation>引导磁盘没有分区。</translation>
        </message>
        <message>
            <source>The boot disk has no boot code with an active partition, and no EFI system partition.</source>
            <translation>引导磁盘没有带活动分区的引导代码，也没有 EFI 系统分区。</translation>
        </message>
        <message>
            <source>The boot code is not known to this program, and no partition is active.</source>
            <translation>本程序不认识该引导代码，且没有活动分区。</translation>
        </message>
        <message>
            <source>Choose the disk that the machine starts from as the first. Otherwise install the boot loader again: grub-install /dev/sda, and mark the boot partition active (parted /dev/sda set 1 boot on).</source>
            <translation>请将机器引导所用的磁盘选为第一个。否则重新安装引导加载程序：grub-install /dev/sda，并将引导分区标记为活动 (parted /dev/sda set 1 boot on)。</translation>
        </message>
        <message>
            <source>Choose the disk that the machine starts from as the first; an image of one partition is not enough.</source>
            <translation>请将机器引导所用的磁盘选为第一个；只有一个分区的映像是不够的。</translation>
        </message>
        <message>
            <source>Start from the Windows medium, Repair: bootrec /fixmbr, bootrec /fixboot, bootrec /rebuildbcd; and in diskpart: select partition 1, active.</source>
            <translation>从 Windows 安装介质启动，选择修复：bootrec /fixmbr，bootrec /fixboot，bootrec /rebuildbcd；并在 diskpart 中：select partition 1，active。</translation>
        </message>
        <message>
            <source>If the machine starts where it is now, mark its boot partition active: parted /dev/sda set 1 boot on.</source>
            <translation>如果机器在现处能够启动，请将其引导分区标记为活动：parted /dev/sda set 1 boot on。</translation>
        </message>
        <message>
            <source>Not a copy of a physical machine</source>
            <translation>不是物理机的副本</translation>
        </message>
        <message>
            <source>The machine was installed as a virtual one; images made by copying a physical machine (P2V) are not supported.</source>
            <translation>机器是作为虚拟机安装的；不支持通过复制物理机 (P2V) 制成的映像。</translation>
        </message>
        <message>
            <source>No disk can show this for certain: please confirm that the system was installed in a virtual machine.</source>
            <translation>磁盘无法确切表明这一点：请确认系统是在虚拟机中安装的。</translation>
        </message>
        <message>
            <source>The file was written by Disk2vhd, which copies a physical machine's disks.</source>
            <translation>文件由复制物理机磁盘的 Disk2vhd 写成。</translation>
        </message>
        <message>
            <source>The registry bears traces of a physical machine: please confirm that the system was installed in a virtual one.</source>
            <translation>注册表带有物理机的痕迹：请确认系统是在虚拟机中安装的。</translation>
        </message>
        <message>
            <source>Install the system anew in a virtual machine and move the data, or use AWS Application Migration Service (MGN), which takes physical machines.</source>
            <translation>在虚拟机中重新安装系统并转移数据，或使用接受物理机的 AWS Application Migration Service (MGN)。</translation>
        </message>
        <message>
            <source>Tick it if the system was installed in a virtual machine. For a physical machine's copy use AWS Application Migration Service (MGN).</source>
            <translation>如果系统是在虚拟机中安装的，请勾选。物理机的副本请使用 AWS Application Migration Service (MGN)。</translation>
        </message>
        <message>
            <source>Windows on NTFS</source>
            <translation>Windows 使用 NTFS</translation>
        </message>
        <message>
            <source>The volumes of a Windows are formatted with NTFS.</source>
            <translation>Windows 的卷以 NTFS 格式化。</translation>
        </message>
        <message>
            <source>The system volume is NTFS.</source>
            <translation>系统卷为 NTFS。</translation>
        </message>
        <message>
            <source>The system volume is {kind}.</source>
            <translation>系统卷为 {kind}。</translation>
        </message>
        <message>
            <source>The system volume is NTFS; a data volume is {kind}.</source>
            <translation>系统卷为 NTFS；一个数据卷为 {kind}。</translation>
        </message>
        <message>
            <source>Convert it in Windows: convert C: /FS:NTFS, restart, and export again.</source>
            <translation>在 Windows 中转换：convert C: /FS:NTFS，重启，然后重新导出。</translation>
        </message>
        <message>
            <source>Copy the data to an NTFS volume, or leave the disk out and copy the data after the launch.</source>
            <translation>将数据复制到 NTFS 卷，或去掉该磁盘并在启动后复制数据。</translation>
        </message>
        <message>
            <source>Linux root on ext2, ext3, ext4, Btrfs, JFS or XFS</source>
            <translation>Linux 根文件系统为 ext2、ext3、ext4、Btrfs、JFS 或 XFS</translation>
        </message>
        <message>
            <source>The root file system of a Linux is ext2, ext3, ext4, Btrfs, JFS or XFS.</source>
            <translation>Linux 的根文件系统为 ext2、ext3、ext4、Btrfs、JFS 或 XFS。</translation>
        </message>
        <message>
            <source>The root file system is {kind}.</source>
            <translation>根文件系统为 {kind}。</translation>
        </message>
        <message>
            <source>The root is the Btrfs subvolume {subvolume}, which AWS refuses.</source>
            <translation>根为 Btrfs 子卷 {subvolume}，AWS 会拒绝。</translation>
        </message>
        <message>
            <source>Copy the root to an ext4 or XFS file system from a rescue system (rsync -aHAXx), put its UUID into /etc/fstab, and install GRUB again.</source>
            <translation>从救援系统将根复制到 ext4 或 XFS 文件系统 (rsync -aHAXx)，将其 UUID 写入 /etc/fstab，并重新安装 GRUB。</translation>
        </message>
        <message>
            <source>The root file system of a Linux is ext2, ext3, ext4, Btrfs (not in a subvolume), JFS or XFS.</source>
            <translation>Linux 的根文件系统为 ext2、ext3、ext4、Btrfs（不在子卷中）、JFS 或 XFS。</translation>
        </message>
        <message>
            <source>Free space on the root volume</source>
            <translation>根卷的空闲空间</translation>
        </message>
        <message>
            <source>The root volume has at least {linux_free} free (Linux) or {windows_free} (Windows).</source>
            <translation>根卷至少有 {linux_free} (Linux) 或 {windows_free} (Windows) 空闲。</translation>
        </message>
        <message>
            <source>{free} are free; {needed} are needed.</source>
            <translation>空闲 {free}；需要 {needed}。</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: empty the package cache and old logs, or enlarge the disk and the file system.</source>
            <translation>在根卷上至少释放 {short}：清空软件包缓存和旧日志，或扩大磁盘和文件系统。</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, resize2fs).</source>
            <translation>在根卷上至少释放 {short}：apt-get clean; apt-get autoremove --purge; journalctl --vacuum-size=50M。或扩大磁盘和文件系统（growpart、resize2fs）。</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: yum clean all; remove old kernels; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, xfs_growfs).</source>
            <translation>在根卷上至少释放 {short}：yum clean all；移除旧内核；journalctl --vacuum-size=50M。或扩大磁盘和文件系统（growpart、xfs_growfs）。</translation>
        </message>
        <message>
            <source>Free at least {short} on the root volume: zypper clean --all; snapper delete; journalctl --vacuum-size=50M. Or enlarge the disk and the file system (growpart, btrfs filesystem resize).</source>
            <translation>在根卷上至少释放 {short}：zypper clean --all; snapper delete; journalctl --vacuum-size=50M。或扩大磁盘和文件系统（growpart、btrfs filesystem resize）。</translation>
        </message>
        <message>
            <source>Free at least {short} on the system volume: cleanmgr /sageset:1, cleanmgr /sagerun:1; Dism /Online /Cleanup-Image /StartComponentCleanup. Or enlarge the disk (Disk Management, Extend Volume).</source>
            <translation>在系统卷上至少释放 {short}：cleanmgr /sageset:1，cleanmgr /sagerun:1; Dism /Online /Cleanup-Image /StartComponentCleanup。或扩大磁盘（磁盘管理、扩展卷）。</translation>
        </message>
        <message>
            <source>The root volume has at least {windows_free} free (Windows), or enough for drivers (Linux: AWS gives no figure today; {linux_free} was the last one).</source>
            <translation>根卷至少有 {windows_free} 空闲 (Windows)，或足够安装驱动程序（Linux：AWS 目前未给出数值；最后给出的是 {linux_free}）。</translation>
        </message>
        <message>
            <source>Shut down cleanly</source>
            <translation>已正常关机</translation>
        </message>
        <message>
            <source>No file system is dirty, and no system is asleep on the disk (hibernation, Fast Startup).</source>
            <translation>没有文件系统处于脏状态，磁盘上也没有休眠的系统（休眠、快速启动）。</translation>
        </message>
        <message>
            <source>The file systems were unmounted cleanly.</source>
            <translation>文件系统已正常卸载。</translation>
        </message>
        <message>
            <source>A system is asleep on the disk.</source>
            <translation>磁盘上有一个系统处于休眠状态。</translation>
        </message>
        <message>
            <source>Not unmounted cleanly: {volumes}.</source>
            <translation>未正常卸载：{volumes}。</translation>
        </message>
        <message>
            <source>The registry ({names}) was not written to its end, and its transaction logs are missing or broken: its newest values may be missing, and what is said here of Windows' settings may be out of date.</source>
            <translation>注册表 ({names}) 未完整写入，且其事务日志缺失或损坏：最新的值可能缺失，此处关于 Windows 设置的说明可能已过时。</translation>
        </message>
        <message>
            <source>The file system has no flag that tells.</source>
            <translation>该文件系统没有可据以判断的标志。</translation>
        </message>
        <message>
            <source>Start the machine, let it check its file systems, shut it down (shutdown -h now), and export again: not while it runs, and not from a snapshot with memory.</source>
            <translation>启动机器，让其检查文件系统，将其关机 (shutdown -h now)，然后重新导出：不要在运行时导出，也不要从带内存的快照导出。</translation>
        </message>
        <message>
            <source>Start Windows, switch Fast Startup off (powercfg /hibernate off), shut it down (shutdown /s /t 0), and export again.</source>
            <translation>启动 Windows，关闭快速启动 (powercfg /hibernate off)，关机 (shutdown /s /t 0)，然后重新导出。</translation>
        </message>
        <message>
            <source>Start Windows, which mends its registry, shut it down (shutdown /s /t 0), and export again with all files.</source>
            <translation>启动 Windows 让其修复注册表，然后关机 (shutdown /s /t 0)，并连同所有文件重新导出。</translation>
        </message>
        <message>
            <source>Start Windows, run chkdsk C: /f, restart once, switch Fast Startup off (powercfg /hibernate off), shut down (shutdown /s /t 0), and export again.</source>
            <translation>启动 Windows，运行 chkdsk C: /f，重启一次，关闭快速启动 (powercfg /hibernate off)，关机 (shutdown /s /t 0)，然后重新导出。</translation>
        </message>
        <message>
            <source>Could not be read: {reason}.</source>
            <translation>无法读取：{reason}。</translation>
        </message>
        <message>
            <source>The container could not be read: {reason}.</source>
            <translation>无法读取容器：{reason}。</translation>
        </message>
        <message>
            <source>There is no disk image in this file.</source>
            <translation>此文件中没有磁盘映像。</translation>
        </message>
        <message>
            <source>The container's disks could not be read: {reason}.</source>
            <translation>无法读取容器的磁盘：{reason}。</translation>
        </message>
        <message>
            <source>What lies on the disks could not be read: {reason}.</source>
            <translation>无法读取磁盘上的内容：{reason}。</translation>
        </message>
        <message>
            <source>No operating system could be found on the disks, so this stays open.</source>
            <translation>在磁盘上找不到操作系统，因此此项未定。</translation>
        </message>
        <message>
            <source>The partition tables could not be read.</source>
            <translation>无法读取分区表。</translation>
        </message>
        <message>
            <source>The volume of the operating system could not be found again.</source>
            <translation>无法再次找到操作系统的卷。</translation>
        </message>
        <message>
            <source>No kernel was found.</source>
            <translation>未找到内核。</translation>
        </message>
        <message>
            <source>Asked of {wanted} only.</source>
            <translation>仅针对 {wanted}。</translation>
        </message>
        <message>
            <source>The headers could not be followed to this point: {reason}.</source>
            <translation>无法沿文件头追查到此处：{reason}。</translation>
        </message>
        <message>
            <source>Asked of Linux only.</source>
            <translation>仅针对 Linux。</translation>
        </message>
        <message>
            <source>Asked of Windows only.</source>
            <translation>仅针对 Windows。</translation>
        </message>
        <message>
            <source>The disk that the machine starts from is not among those given.</source>
            <translation>机器引导所用的磁盘不在所给磁盘之中。</translation>
        </message>
        <message>
            <source>Not every disk could be read, so this stays open.</source>
            <translation>并非每个磁盘都能读取，因此此项未定。</translation>
        </message>
        <message>
            <source>Kernel on the list</source>
            <translation>内核在列表中</translation>
        </message>
        <message>
            <source>The kernel that is started (the default one, else the newest) is one that the list names for this distribution.</source>
            <translation>所启动的内核（默认内核，否则为最新内核）是列表为此发行版列出的内核。</translation>
        </message>
        <message>
            <source>Kernel {kernel} is listed ({listed}).</source>
            <translation>内核 {kernel} 在列表中 ({listed})。</translation>
        </message>
        <message>
            <source>Kernel {kernel} is not listed for {system}; listed is {listed}.</source>
            <translation>{system} 的内核 {kernel} 不在列表中；列出的是 {listed}。</translation>
        </message>
        <message>
            <source>Kernel {kernel} is ruled out for {system}: {listed}.</source>
            <translation>{system} 的内核 {kernel} 被排除：{listed}。</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to a listed series ({listed}), but is not that kernel. AWS does not say how it compares.</source>
            <translation>内核 {kernel} 属于列出的系列 ({listed})，但不是那个内核。AWS 未说明如何比较。</translation>
        </message>
        <message>
            <source>Kernel {kernel}: the guide's sentence breaks off before it names the kernel.</source>
            <translation>内核 {kernel}：指南的句子在说出内核之前就中断了。</translation>
        </message>
        <message>
            <source>The list names no kernels for {system}.</source>
            <translation>列表没有为 {system} 列出内核。</translation>
        </message>
        <message>
            <source>The distribution or its version is not listed, and so no kernel of it is.</source>
            <translation>该发行版或其版本不在列表中，因此其内核也不在。</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}), make it the default, and keep the others out of the way until the import is done.</source>
            <translation>安装列出的内核 ({listed})，设为默认，并在导入完成前避免使用其他内核。</translation>
        </message>
        <message>
            <source>To be sure, install a listed kernel ({listed}) and make it the default. A test import costs little.</source>
            <translation>为稳妥起见，安装列出的内核 ({listed}) 并设为默认。测试导入费用很低。</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): apt-get install linux-image-VERSION (Ubuntu: linux-generic rather than linux-generic-hwe), set GRUB_DEFAULT in /etc/default/grub, run update-grub, and check again.</source>
            <translation>安装列出的内核 ({listed})：apt-get install linux-image-VERSION（Ubuntu：用 linux-generic 而不是 linux-generic-hwe），在 /etc/default/grub 中设置 GRUB_DEFAULT，运行 update-grub，然后重新检查。</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): yum install kernel-VERSION, then grubby --set-default /boot/vmlinuz-VERSION, and check again.</source>
            <translation>安装列出的内核 ({listed})：yum install kernel-VERSION，然后 grubby --set-default /boot/vmlinuz-VERSION，再重新检查。</translation>
        </message>
        <message>
            <source>Install a listed kernel ({listed}): zypper install --oldpackage kernel-default-VERSION, make it the default with grub2-set-default, and check again.</source>
            <translation>安装列出的内核 ({listed})：zypper install --oldpackage kernel-default-VERSION，用 grub2-set-default 设为默认，然后重新检查。</translation>
        </message>
        <message>
            <source>Update the kernel: yum update kernel, and restart once before the export.</source>
            <translation>更新内核：yum update kernel，并在导出前重启一次。</translation>
        </message>
        <message>
            <source>The distribution's own kernel</source>
            <translation>发行版自带的内核</translation>
        </message>
        <message>
            <source>The kernel comes from the distribution's packages; machines with custom kernels may not migrate.</source>
            <translation>内核来自发行版的软件包；使用自定义内核的机器可能无法迁移。</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to the package {package}.</source>
            <translation>内核 {kernel} 属于软件包 {package}。</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to no package: it was built or copied by hand.</source>
            <translation>内核 {kernel} 不属于任何软件包：它是手动构建或复制的。</translation>
        </message>
        <message>
            <source>Kernel {kernel} belongs to the package {package}, which is not the distribution's own.</source>
            <translation>内核 {kernel} 属于软件包 {package}，它不是发行版自己的软件包。</translation>
        </message>
        <message>
            <source>There is no kernel on the disks.</source>
            <translation>磁盘上没有内核。</translation>
        </message>
        <message>
            <source>Install the distribution's kernel: {command}.</source>
            <translation>安装发行版的内核：{command}。</translation>
        </message>
        <message>
            <source>initramfs can be read</source>
            <translation>initramfs 可读取</translation>
        </message>
        <message>
            <source>The initramfs of the kernel that is started can be unpacked, so that its drivers can be seen and changed.</source>
            <translation>所启动内核的 initramfs 可以解包，从而可以查看和更改其驱动程序。</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} was unpacked, up to the disk's drivers at least. A deep check (--deep) unpacks it to its end.</source>
            <translation>{kernel} 的 initramfs 已解包，至少到磁盘驱动程序处。深度检查 (--deep) 会解包到末尾。</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} was unpacked to its end.</source>
            <translation>{kernel} 的 initramfs 已解包到末尾。</translation>
        </message>
        <message>
            <source>The boot entry of {kernel} names an initramfs that is not there: {path}.</source>
            <translation>{kernel} 的引导项指定的 initramfs 不存在：{path}。</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} is large and was not read to its end; a deep check (--deep) reads it.</source>
            <translation>{kernel} 的 initramfs 较大，未读到末尾；深度检查 (--deep) 会读取它。</translation>
        </message>
        <message>
            <source>The initramfs of {kernel} cannot be unpacked: {reason}.</source>
            <translation>无法解包 {kernel} 的 initramfs：{reason}。</translation>
        </message>
        <message>
            <source>Kernel {kernel} has no initramfs, and the disk drivers are not built in.</source>
            <translation>内核 {kernel} 没有 initramfs，且未内置磁盘驱动程序。</translation>
        </message>
        <message>
            <source>Kernel {kernel} has no initramfs and needs none: the disk drivers are built in.</source>
            <translation>内核 {kernel} 没有 initramfs，也不需要：已内置磁盘驱动程序。</translation>
        </message>
        <message>
            <source>Build it again: {command}.</source>
            <translation>重新构建：{command}。</translation>
        </message>
        <message>
            <source>Drivers for EC2</source>
            <translation>用于 EC2 的驱动程序</translation>
        </message>
        <message>
            <source>The kernel has the drivers of EC2's Xen types (xen-blkfront, xen-netfront), and the disk's are in the initramfs or built in.</source>
            <translation>内核具有 EC2 Xen 类型的驱动程序（xen-blkfront、xen-netfront），且磁盘驱动程序在 initramfs 中或已内置。</translation>
        </message>
        <message>
            <source>Kernel {kernel} has EC2's drivers, and the disk's are there at boot.</source>
            <translation>内核 {kernel} 具有 EC2 的驱动程序，且引导时有磁盘驱动程序。</translation>
        </message>
        <message>
            <source>Kernel {kernel} lacks {drivers}.</source>
            <translation>内核 {kernel} 缺少 {drivers}。</translation>
        </message>
        <message>
            <source>Kernel {kernel} lacks {drivers}: it can run on Xen types only (t2, m4, c4 and older).</source>
            <translation>内核 {kernel} 缺少 {drivers}：只能在 Xen 类型（t2、m4、c4 及更早）上运行。</translation>
        </message>
        <message>
            <source>Kernel {kernel} has the drivers, but its initramfs, which mounts the root, lacks {drivers}.</source>
            <translation>内核 {kernel} 具有驱动程序，但挂载根的 initramfs 缺少 {drivers}。</translation>
        </message>
        <message>
            <source>The initramfs of kernel {kernel} has nvme and lacks {drivers}: it starts on current instance types, not on Xen ones (t2, m4, c4 and older).</source>
            <translation>内核 {kernel} 的 initramfs 有 nvme 但缺少 {drivers}：可在当前实例类型上启动，但不能在 Xen 类型（t2、m4、c4 及更早）上启动。</translation>
        </message>
        <message>
            <source>Install the distribution's full kernel (not a reduced or cloud variant of another provider) or the drivers' package, and build the initramfs again.</source>
            <translation>安装发行版的完整内核（不是精简版或其他提供商的云版本）或驱动程序软件包，并重新构建 initramfs。</translation>
        </message>
        <message>
            <source>Install the full kernel: apt-get install linux-image-amd64 (Ubuntu: linux-image-generic linux-modules-extra-generic), then update-initramfs -u -k all.</source>
            <translation>安装完整内核：apt-get install linux-image-amd64（Ubuntu：linux-image-generic linux-modules-extra-generic），然后 update-initramfs -u -k all。</translation>
        </message>
        <message>
            <source>Install a newer kernel (apt-get install linux-image-amd64; Ubuntu: linux-aws or linux-generic), or choose a Xen type such as t2.</source>
            <translation>安装较新的内核（apt-get install linux-image-amd64; Ubuntu：linux-aws 或 linux-generic），或选择 t2 等 Xen 类型。</translation>
        </message>
        <message>
            <source>Update the kernel (yum update kernel; ENA is in RHEL 7.4 and later), or choose a Xen type such as t2.</source>
            <translation>更新内核（yum update kernel; RHEL 7.4 及更高版本带有 ENA），或选择 t2 等 Xen 类型。</translation>
        </message>
        <message>
            <source>Update the kernel (zypper update kernel-default; ENA is in SLES 12 SP3 and later), or choose a Xen type such as t2.</source>
            <translation>更新内核（zypper update kernel-default; SLES 12 SP3 及更高版本带有 ENA），或选择 t2 等 Xen 类型。</translation>
        </message>
        <message>
            <source>Add them: {command}. AWS tries the same during the import.</source>
            <translation>添加它们：{command}。AWS 在导入期间也会这样尝试。</translation>
        </message>
        <message>
            <source>To start on Xen types too: {command}. AWS tries the same during the import.</source>
            <translation>若也要在 Xen 类型上启动：{command}。AWS 在导入期间也会这样尝试。</translation>
        </message>
        <message>
            <source>The kernel has the drivers of EC2's Xen types (xen-blkfront, xen-netfront) and of today's (nvme, ena), and the disk's are in the initramfs or built in.</source>
            <translation>内核具有 EC2 Xen 类型（xen-blkfront、xen-netfront）和当今类型（nvme、ena）的驱动程序，且磁盘驱动程序在 initramfs 中或已内置。</translation>
        </message>
        <message>
            <source>SSH server starts at boot</source>
            <translation>SSH 服务器随系统启动</translation>
        </message>
        <message>
            <source>An SSH server is installed and starts at boot: it is the way into the instance.</source>
            <translation>已安装 SSH 服务器并随系统启动：它是进入实例的途径。</translation>
        </message>
        <message>
            <source>The SSH server starts at boot.</source>
            <translation>SSH 服务器随系统启动。</translation>
        </message>
        <message>
            <source>No SSH server is installed.</source>
            <translation>未安装 SSH 服务器。</translation>
        </message>
        <message>
            <source>An SSH server is installed, but does not start at boot.</source>
            <translation>已安装 SSH 服务器，但不随系统启动。</translation>
        </message>
        <message>
            <source>An SSH server is installed, but nothing tells whether it starts at boot.</source>
            <translation>已安装 SSH 服务器，但没有内容表明它是否随系统启动。</translation>
        </message>
        <message>
            <source>The SSH server listens on {addresses} only, and the instance will have another address.</source>
            <translation>SSH 服务器仅侦听 {addresses}，而实例的地址将不同。</translation>
        </message>
        <message>
            <source>Install it and let it start: {command}</source>
            <translation>安装它并让它启动：{command}</translation>
        </message>
        <message>
            <source>Let it start: {command}</source>
            <translation>让它启动：{command}</translation>
        </message>
        <message>
            <source>To be sure: {command}</source>
            <translation>为稳妥起见：{command}</translation>
        </message>
        <message>
            <source>Remove the ListenAddress lines from /etc/ssh/sshd_config, so that it listens on every address, then {command}</source>
            <translation>从 /etc/ssh/sshd_config 中移除 ListenAddress 行，使其侦听所有地址，然后 {command}</translation>
        </message>
        <message>
            <source>Firewall lets SSH in</source>
            <translation>防火墙允许 SSH</translation>
        </message>
        <message>
            <source>The machine's own firewall lets SSH in.</source>
            <translation>机器自身的防火墙允许 SSH。</translation>
        </message>
        <message>
            <source>SSH is let in, or no firewall is on.</source>
            <translation>允许 SSH，或未开启防火墙。</translation>
        </message>
        <message>
            <source>The firewall does not let SSH in.</source>
            <translation>防火墙不允许 SSH。</translation>
        </message>
        <message>
            <source>Let it in: {command}. The security group needs port {port} too.</source>
            <translation>允许它：{command}。安全组也需要端口 {port}。</translation>
        </message>
        <message>
            <source>Give it one size: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management" /v PagingFiles /t REG_MULTI_SZ /d "C:\pagefile.sys 4096 4096" /f (or sysdm.cpl, Advanced, Performance, Virtual memory), and restart.</source>
            <translation>设为固定大小：reg add "HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management" /v PagingFiles /t REG_MULTI_SZ /d "C:\pagefile.sys 4096 4096" /f（或 sysdm.cpl、高级、性能、虚拟内存），并重启。</translation>
        </message>
        <message>
            <source>Uninstall VMware Tools and restart: appwiz.cpl, or msiexec /x with the product code, the last part of the key that this shows: reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /d /f "VMware Tools"</source>
            <translation>卸载 VMware Tools 并重启：appwiz.cpl，或使用 msiexec /x 加产品代码，即以下命令所显示的项的最后一部分：reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall /s /d /f "VMware Tools"</translation>
        </message>
        <message>
            <source>A user with a public key</source>
            <translation>有公钥的用户</translation>
        </message>
        <message>
            <source>What lies in {mount} was not read: its device is on none of the disks given, or cannot be read. Check all disks of the machine together.</source>
            <translation>未读取 {mount} 中的内容：其设备不在给定的任何磁盘上，或无法读取。请将该计算机的所有磁盘一起检查。</translation>
        </message>
        <message>
            <source>A user other than root can log in with a public key; the import creates none.</source>
            <translation>root 以外的用户可以用公钥登录；导入不会创建用户。</translation>
        </message>
        <message>
            <source>With an authorised key: {names}.</source>
            <translation>有已授权的密钥：{names}。</translation>
        </message>
        <message>
            <source>No user other than root has an authorised key ({names}).</source>
            <translation>root 以外的用户都没有已授权的密钥 ({names})。</translation>
        </message>
        <message>
            <source>There is no user other than root who can log in.</source>
            <translation>没有 root 以外可登录的用户。</translation>
        </message>
        <message>
            <source>Give one a key: ssh-copy-id {user}@HOST from your computer, or write the public key into .ssh/authorized_keys in the home of {user} (mode 600, folder 700).</source>
            <translation>为用户提供密钥：从您的计算机运行 ssh-copy-id {user}@HOST，或将公钥写入 {user} 主目录中的 .ssh/authorized_keys（文件模式 600，文件夹模式 700）。</translation>
        </message>
        <message>
            <source>Create one with a key: useradd -m -s /bin/bash admin; mkdir -m 700 ~admin/.ssh; write the public key into ~admin/.ssh/authorized_keys; chown -R admin ~admin/.ssh; and let it use sudo (group sudo or wheel).</source>
            <translation>创建带密钥的用户：useradd -m -s /bin/bash admin; mkdir -m 700 ~admin/.ssh；将公钥写入 ~admin/.ssh/authorized_keys; chown -R admin ~admin/.ssh；并允许其使用 sudo（组 sudo 或 wheel）。</translation>
        </message>
        <message>
            <source>No root or password login by SSH</source>
            <translation>SSH 不以 root 或密码登录</translation>
        </message>
        <message>
            <source>SSH is used with keys and by a user other than root; both others work, but are not recommended.</source>
            <translation>SSH 由 root 以外的用户使用密钥登录；另两种方式可行，但不建议。</translation>
        </message>
        <message>
            <source>SSH takes neither passwords nor root by one.</source>
            <translation>SSH 不接受密码，也不允许 root 用密码登录。</translation>
        </message>
        <message>
            <source>SSH lets root log in.</source>
            <translation>SSH 允许 root 登录。</translation>
        </message>
        <message>
            <source>There is no SSH server.</source>
            <translation>没有 SSH 服务器。</translation>
        </message>
        <message>
            <source>The SSH server has no sshd_config that tells.</source>
            <translation>SSH 服务器没有可据以判断的 sshd_config。</translation>
        </message>
        <message>
            <source>SSH takes passwords.</source>
            <translation>SSH 接受密码。</translation>
        </message>
        <message>
            <source>PasswordAuthentication is no, and SSH takes passwords all the same: PAM asks for them (keyboard-interactive).</source>
            <translation>PasswordAuthentication 为 no，但 SSH 仍接受密码：由 PAM 询问 (keyboard-interactive)。</translation>
        </message>
        <message>
            <source>Set PermitRootLogin no in /etc/ssh/sshd_config, then {command}; first make sure that another user has a key.</source>
            <translation>在 /etc/ssh/sshd_config 中设置 PermitRootLogin no，然后 {command}；请先确保另一个用户有密钥。</translation>
        </message>
        <message>
            <source>Set KbdInteractiveAuthentication no (before OpenSSH 8.7: ChallengeResponseAuthentication no) in /etc/ssh/sshd_config, then {command}; first make sure that a user has a key.</source>
            <translation>在 /etc/ssh/sshd_config 中设置 KbdInteractiveAuthentication no（OpenSSH 8.7 之前：ChallengeResponseAuthentication no），然后 {command}；请先确保有用户拥有密钥。</translation>
        </message>
        <message>
            <source>Set PasswordAuthentication no in /etc/ssh/sshd_config, then {command}; first make sure that a user has a key.</source>
            <translation>在 /etc/ssh/sshd_config 中设置 PasswordAuthentication no，然后 {command}；请先确保有用户有密钥。</translation>
        </message>
        <message>
            <source>Guest tools of the old hypervisor gone</source>
            <translation>已去除旧虚拟机监控程序的客户机工具</translation>
        </message>
        <message>
            <source>VMware Tools or open-vm-tools are uninstalled (as are the tools of VirtualBox, Xen and QEMU).</source>
            <translation>已卸载 VMware Tools 或 open-vm-tools（以及 VirtualBox、Xen 和 QEMU 的工具）。</translation>
        </message>
        <message>
            <source>No tools of another hypervisor were found.</source>
            <translation>未找到其他虚拟机监控程序的工具。</translation>
        </message>
        <message>
            <source>VMware Tools are installed: {names}.</source>
            <translation>已安装 VMware Tools：{names}。</translation>
        </message>
        <message>
            <source>VirtualBox Guest Additions are installed: {names}.</source>
            <translation>已安装 VirtualBox Guest Additions：{names}。</translation>
        </message>
        <message>
            <source>Xen tools are installed: {names}.</source>
            <translation>已安装 Xen 工具：{names}。</translation>
        </message>
        <message>
            <source>The QEMU guest agent is installed: {names}.</source>
            <translation>已安装 QEMU 客户机代理：{names}。</translation>
        </message>
        <message>
            <source>Tools of several hypervisors are installed: {names} ({kinds}).</source>
            <translation>已安装多个虚拟机监控程序的工具：{names} ({kinds})。</translation>
        </message>
        <message>
            <source>Uninstall them: {command} (those that were not installed from packages: vmware-uninstall-tools.pl, /opt/VBoxGuestAdditions-*/uninstall.sh).</source>
            <translation>卸载它们：{command}（不是从软件包安装的：vmware-uninstall-tools.pl、/opt/VBoxGuestAdditions-*/uninstall.sh）。</translation>
        </message>
        <message>
            <source>Antivirus and intrusion detection off</source>
            <translation>防病毒和入侵检测已关闭</translation>
        </message>
        <message>
            <source>Antivirus and intrusion detection are switched off for the import; they can be switched on again after it.</source>
            <translation>导入期间关闭防病毒和入侵检测；之后可以再打开。</translation>
        </message>
        <message>
            <source>None of the programs known to this check was found.</source>
            <translation>未找到此检查所知的任何程序。</translation>
        </message>
        <message>
            <source>Antivirus was found: {names}.</source>
            <translation>找到防病毒软件：{names}。</translation>
        </message>
        <message>
            <source>Intrusion detection was found: {names}.</source>
            <translation>找到入侵检测软件：{names}。</translation>
        </message>
        <message>
            <source>Found: {names} ({kinds}).</source>
            <translation>找到：{names} ({kinds})。</translation>
        </message>
        <message>
            <source>Switch its services off for the import (systemctl disable --now SERVICE; older: chkconfig SERVICE off, update-rc.d SERVICE disable) and on again after the launch, or uninstall it: {command}.</source>
            <translation>导入期间关闭其服务（systemctl disable --now SERVICE；较旧的系统：chkconfig SERVICE off、update-rc.d SERVICE disable），启动后再打开，或卸载：{command}。</translation>
        </message>
        <message>
            <source>CD-ROM drives disconnected</source>
            <translation>CD-ROM 驱动器已断开</translation>
        </message>
        <message>
            <source>No CD-ROM drive, virtual or physical, is connected.</source>
            <translation>没有连接虚拟或物理 CD-ROM 驱动器。</translation>
        </message>
        <message>
            <source>The machine's description has no connected CD-ROM drive.</source>
            <translation>机器的描述中没有连接的 CD-ROM 驱动器。</translation>
        </message>
        <message>
            <source>Connected CD-ROM drives: {count}.</source>
            <translation>连接的 CD-ROM 驱动器：{count}。</translation>
        </message>
        <message>
            <source>No disk shows this: please confirm that no CD-ROM drive was connected at the export.</source>
            <translation>磁盘无法表明这一点：请确认导出时没有连接 CD-ROM 驱动器。</translation>
        </message>
        <message>
            <source>Disconnect them in the machine's settings and export again. VMware: Edit Settings, CD/DVD, clear Connected; Hyper-V: Set-VMDvdDrive -VMName NAME -Path $null; VirtualBox: VBoxManage storageattach VM --storagectl IDE --port 1 --device 0 --medium none.</source>
            <translation>在机器设置中断开它们并重新导出。VMware：编辑设置、CD/DVD、清除“已连接”；Hyper-V：Set-VMDvdDrive -VMName NAME -Path $null; VirtualBox：VBoxManage storageattach VM --storagectl IDE --port 1 --device 0 --medium none。</translation>
        </message>
        <message>
            <source>Shut down before the export</source>
            <translation>导出前已关机</translation>
        </message>
        <message>
            <source>The machine was shut down, not running or suspended, when it was exported.</source>
            <translation>导出时机器已关机，而不是正在运行或已挂起。</translation>
        </message>
        <message>
            <source>The system volume was unmounted cleanly: the machine was shut down.</source>
            <translation>系统卷已正常卸载：机器已关机。</translation>
        </message>
        <message>
            <source>The system volume was not unmounted: the machine was running, or lost its power.</source>
            <translation>系统卷未卸载：机器正在运行，或曾断电。</translation>
        </message>
        <message>
            <source>The machine's description says that it is suspended.</source>
            <translation>计算机的描述表明其处于挂起状态。</translation>
        </message>
        <message>
            <source>The disks do not show this: please confirm that the machine was shut down when it was exported.</source>
            <translation>磁盘未表明这一点：请确认导出时机器已关机。</translation>
        </message>
        <message>
            <source>Shut the machine down and export it again: shutdown -h now</source>
            <translation>将机器关机并重新导出：shutdown -h now</translation>
        </message>
        <message>
            <source>Shut the machine down and export it again: shutdown /s /t 0</source>
            <translation>将机器关机并重新导出：shutdown /s /t 0</translation>
        </message>
        <message>
            <source>Tick it if the machine was shut down; otherwise shut it down and export it again.</source>
            <translation>如果机器已关机，请勾选；否则请将其关机并重新导出。</translation>
        </message>
        <message>
            <source>One network interface, by DHCP</source>
            <translation>一个网络接口，使用 DHCP</translation>
        </message>
        <message>
            <source>The machine has one network interface, and it takes its address by DHCP: only one survives the import.</source>
            <translation>机器有一个网络接口，并通过 DHCP 获取地址：导入后只保留一个。</translation>
        </message>
        <message>
            <source>One interface is configured at most.</source>
            <translation>最多配置了一个接口。</translation>
        </message>
        <message>
            <source>No interface is configured; {client} asks for an address on every one.</source>
            <translation>未配置接口；{client} 会在每个接口上请求地址。</translation>
        </message>
        <message>
            <source>The machine is declared with {count} network interfaces.</source>
            <translation>机器声明有 {count} 个网络接口。</translation>
        </message>
        <message>
            <source>{count} network interfaces are configured.</source>
            <translation>配置了 {count} 个网络接口。</translation>
        </message>
        <message>
            <source>No interface is configured, and nothing asks for an address by itself.</source>
            <translation>未配置接口，也没有任何程序会自行请求地址。</translation>
        </message>
        <message>
            <source>Nothing has to change for the import, but plan for it: one interface stays, by DHCP. Add others after the launch (aws ec2 create-network-interface, attach-network-interface), and move services that are bound to the others.</source>
            <translation>导入无需更改，但请做好规划：只保留一个使用 DHCP 的接口。启动后可添加其他接口（aws ec2 create-network-interface、attach-network-interface），并移动绑定到其他接口的服务。</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP before the export.</source>
            <translation>导出前将一个接口配置为 DHCP。</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: in /etc/network/interfaces: auto eth0, iface eth0 inet dhcp; or in netplan: dhcp4: true.</source>
            <translation>将一个接口配置为 DHCP：在 /etc/network/interfaces 中：auto eth0，iface eth0 inet dhcp；或在 netplan 中：dhcp4: true。</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: nmcli connection add type ethernet con-name eth0 ifname eth0 ipv4.method auto; or BOOTPROTO=dhcp and ONBOOT=yes in /etc/sysconfig/network-scripts/ifcfg-eth0.</source>
            <translation>将一个接口配置为 DHCP：nmcli connection add type ethernet con-name eth0 ifname eth0 ipv4.method auto；或在 /etc/sysconfig/network-scripts/ifcfg-eth0 中设置 BOOTPROTO=dhcp 和 ONBOOT=yes。</translation>
        </message>
        <message>
            <source>Configure one interface for DHCP: BOOTPROTO='dhcp' and STARTMODE='auto' in /etc/sysconfig/network/ifcfg-eth0.</source>
            <translation>将一个接口配置为 DHCP：在 /etc/sysconfig/network/ifcfg-eth0 中设置 BOOTPROTO='dhcp' 和 STARTMODE='auto'。</translation>
        </message>
        <message>
            <source>No static addresses</source>
            <translation>没有静态地址</translation>
        </message>
        <message>
            <source>Static addresses are removed by the import: the instance gets a private address from its subnet by DHCP.</source>
            <translation>导入会移除静态地址：实例通过 DHCP 从其子网获得私有地址。</translation>
        </message>
        <message>
            <source>No static address is configured.</source>
            <translation>未配置静态地址。</translation>
        </message>
        <message>
            <source>Interfaces with static addresses, which the import removes: {names}.</source>
            <translation>导入会移除其静态地址的接口：{names}。</translation>
        </message>
        <message>
            <source>Nothing has to change for the import. Note the address and who uses it (DNS, licences, firewalls); to keep one, launch into a subnet with the same range and give it: --private-ip-address.</source>
            <translation>导入无需更改。请记下该地址及其使用者（DNS、许可证、防火墙）；若要保留某个地址，请启动到具有相同范围的子网并指定它：--private-ip-address。</translation>
        </message>
        <message>
            <source>A working DHCP client</source>
            <translation>可用的 DHCP 客户端</translation>
        </message>
        <message>
            <source>A DHCP client is installed, can start, and is not disabled.</source>
            <translation>已安装 DHCP 客户端，可以启动，且未被禁用。</translation>
        </message>
        <message>
            <source>{client} starts at boot.</source>
            <translation>{client} 随系统启动。</translation>
        </message>
        <message>
            <source>No DHCP client is installed.</source>
            <translation>未安装 DHCP 客户端。</translation>
        </message>
        <message>
            <source>A DHCP client is installed ({client}), but nothing starts it at boot.</source>
            <translation>已安装 DHCP 客户端 ({client})，但没有任何内容在引导时启动它。</translation>
        </message>
        <message>
            <source>A DHCP client is installed ({client}), but nothing tells whether it starts at boot.</source>
            <translation>已安装 DHCP 客户端 ({client})，但没有内容表明它是否随系统启动。</translation>
        </message>
        <message>
            <source>The DHCP Client service is not in the registry.</source>
            <translation>注册表中没有 DHCP Client 服务。</translation>
        </message>
        <message>
            <source>The DHCP Client service is disabled.</source>
            <translation>DHCP Client 服务已禁用。</translation>
        </message>
        <message>
            <source>Install one: {command}.</source>
            <translation>安装一个：{command}。</translation>
        </message>
        <message>
            <source>Let it start: {command}.</source>
            <translation>让它启动：{command}。</translation>
        </message>
        <message>
            <source>Restore the service from a machine of the same Windows, or repair Windows: sfc /scannow; DISM /Online /Cleanup-Image /RestoreHealth.</source>
            <translation>从相同 Windows 的机器恢复该服务，或修复 Windows：sfc /scannow; DISM /Online /Cleanup-Image /RestoreHealth。</translation>
        </message>
        <message>
            <source>Switch it on: sc config Dhcp start= auto, and net start Dhcp.</source>
            <translation>启用它：sc config Dhcp start= auto，以及 net start Dhcp。</translation>
        </message>
        <message>
            <source>No IPv6</source>
            <translation>没有 IPv6</translation>
        </message>
        <message>
            <source>IPv6 addresses are not supported: the import configures IPv4 only.</source>
            <translation>不支持 IPv6 地址：导入仅配置 IPv4。</translation>
        </message>
        <message>
            <source>IPv6 is not configured.</source>
            <translation>未配置 IPv6。</translation>
        </message>
        <message>
            <source>IPv6 is configured for {names}.</source>
            <translation>{names} 配置了 IPv6。</translation>
        </message>
        <message>
            <source>Whether IPv6 was added to this Windows was not read.</source>
            <translation>未读取此 Windows 是否添加了 IPv6。</translation>
        </message>
        <message>
            <source>IPv6 is not switched off, which is Windows' default.</source>
            <translation>IPv6 未关闭，这是 Windows 的默认设置。</translation>
        </message>
        <message>
            <source>Nothing has to change: without a router's announcement IPv6 stays idle. Do not rely on IPv6 addresses at the first start.</source>
            <translation>无需更改：没有路由器通告时 IPv6 处于闲置。首次启动时请不要依赖 IPv6 地址。</translation>
        </message>
        <message>
            <source>The import configures a private IPv4 address only; IPv6 can be added to the instance later.</source>
            <translation>导入仅配置私有 IPv4 地址；之后可为实例添加 IPv6。</translation>
        </message>
        <message>
            <source>Plan a public address</source>
            <translation>规划公网地址</translation>
        </message>
        <message>
            <source>The instance gets no public address by itself, whatever the subnet's setting: an Elastic IP makes it public.</source>
            <translation>无论子网如何设置，实例自身都不会获得公网地址：弹性 IP 使其公开。</translation>
        </message>
        <message>
            <source>Please confirm that a private address is enough, or that an Elastic IP is planned.</source>
            <translation>请确认私有地址已足够，或已计划使用弹性 IP。</translation>
        </message>
        <message>
            <source>To make it public after the launch: aws ec2 allocate-address, then aws ec2 associate-address --instance-id ID --allocation-id ID.</source>
            <translation>若要在启动后公开：aws ec2 allocate-address，然后 aws ec2 associate-address --instance-id ID --allocation-id ID。</translation>
        </message>
        <message>
            <source>No predictable interface names</source>
            <translation>没有可预测的接口名称</translation>
        </message>
        <message>
            <source>Network configuration does not depend on predictable interface names such as ens33: the instance's interface may be called otherwise.</source>
            <translation>网络配置不依赖 ens33 等可预测的接口名称：实例的接口名称可能不同。</translation>
        </message>
        <message>
            <source>No configuration depends on a predictable or pinned name.</source>
            <translation>没有配置依赖可预测或固定的名称。</translation>
        </message>
        <message>
            <source>The configuration names {names}, which is another interface on EC2.</source>
            <translation>配置指定了 {names}，它在 EC2 上是另一个接口。</translation>
        </message>
        <message>
            <source>The configuration names {names}, but the kernel is told to use eth0.</source>
            <translation>配置指定了 {names}，但内核被设为使用 eth0。</translation>
        </message>
        <message>
            <source>Names are pinned to the network cards of today (udev rules, .link files or hardware addresses).</source>
            <translation>名称固定到现有网卡（udev 规则、.link 文件或硬件地址）。</translation>
        </message>
        <message>
            <source>Go back to kernel names: {command}.</source>
            <translation>改回内核名称：{command}。</translation>
        </message>
        <message>
            <source>Remove what pins them: rm /etc/udev/rules.d/70-persistent-net.rules, .link files, HWADDR= in ifcfg files, macaddress in netplan; and build the initramfs again where it holds a copy.</source>
            <translation>移除固定名称的内容：rm /etc/udev/rules.d/70-persistent-net.rules、.link 文件、ifcfg 文件中的 HWADDR=、netplan 中的 macaddress；如果 initramfs 含有副本，请重新构建。</translation>
        </message>
        <message>
            <source>Operating system on the list</source>
            <translation>操作系统在列表中</translation>
        </message>
        <message>
            <source>The operating system is listed: Windows by product, edition and service pack; Linux by distribution, version and service pack.</source>
            <translation>操作系统在列表中：Windows 按产品、版本和 Service Pack; Linux 按发行版、版本和 Service Pack。</translation>
        </message>
        <message>
            <source>{found} is on the list.</source>
            <translation>{found} 在列表中。</translation>
        </message>
        <message>
            <source>{found} is on the list, among those past their end of life: AWS imports them, does not test them, and advises against it.</source>
            <translation>{found} 在列表中，属于已终止支持的系统：AWS 会导入，但不测试，也不建议。</translation>
        </message>
        <message>
            <source>{found} is on the list, except in the Regions {regions}.</source>
            <translation>{found} 在列表中，但区域 {regions} 除外。</translation>
        </message>
        <message>
            <source>No operating system was found on the disks.</source>
            <translation>在磁盘上未找到操作系统。</translation>
        </message>
        <message>
            <source>{found} is ruled out by the list: {reason}.</source>
            <translation>{found} 被列表排除：{reason}。</translation>
        </message>
        <message>
            <source>{found} is not the listed variant: {listed}, {reason} only.</source>
            <translation>{found} 不是列出的变体：{listed}，仅限 {reason}。</translation>
        </message>
        <message>
            <source>{found} is not on the list.</source>
            <translation>{found} 不在列表中。</translation>
        </message>
        <message>
            <source>{found} is not on the list; listed is {listed}.</source>
            <translation>{found} 不在列表中；列出的是 {listed}。</translation>
        </message>
        <message>
            <source>{found} is not named, its neighbours are: {listed}. AWS does not say whether other minor releases are taken.</source>
            <translation>{found} 未列出，但其相邻版本已列出：{listed}。AWS 未说明是否接受其他次要版本。</translation>
        </message>
        <message>
            <source>{found} does not tell its minor version; listed is {listed}.</source>
            <translation>{found} 未说明其次要版本；列出的是 {listed}。</translation>
        </message>
        <message>
            <source>{found} is not a listed edition; listed is {listed}.</source>
            <translation>{found} 不是列出的版本；列出的是 {listed}。</translation>
        </message>
        <message>
            <source>The edition of {found} could not be matched with the list: {listed}.</source>
            <translation>{found} 的版本无法与列表对应：{listed}。</translation>
        </message>
        <message>
            <source>{found} needs Service Pack {needed}.</source>
            <translation>{found} 需要 Service Pack {needed}。</translation>
        </message>
        <message>
            <source>Upgrade the system to a listed release before the export, and check again. Where that cannot be done, the disks can be imported as snapshots (aws ec2 import-snapshot) and registered as an AMI, without AWS's changes or tests.</source>
            <translation>在导出前将系统升级到列出的版本，然后重新检查。如果无法升级，可将磁盘作为快照导入 (aws ec2 import-snapshot) 并注册为 AMI，但没有 AWS 的更改或测试。</translation>
        </message>
        <message>
            <source>Choose the disk that the operating system lies on, and all disks of the machine together (amigrate check --vm DISK1 DISK2 …).</source>
            <translation>请选择操作系统所在的磁盘，并一起选择机器的所有磁盘 (amigrate check --vm DISK1 DISK2 …)。</translation>
        </message>
        <message>
            <source>To be sure, update the system to a release that is named: {listed}.</source>
            <translation>为稳妥起见，将系统更新到列出的版本：{listed}。</translation>
        </message>
        <message>
            <source>Point releases of one Debian differ little, and only some are named ({listed}): a test import tells for certain. An older one can be brought up to a named one: apt-get update &amp;&amp; apt-get dist-upgrade.</source>
            <translation>同一 Debian 的各小版本差别不大，只列出了其中一些 ({listed})：测试导入可以确切判断。较旧的版本可更新到列出的版本：apt-get update &amp;&amp; apt-get dist-upgrade。</translation>
        </message>
        <message>
            <source>A test import tells for certain. To stay on a release that is named ({listed}): yum --releasever=VERSION update.</source>
            <translation>测试导入可以确切判断。若要停留在列出的版本 ({listed})：yum --releasever=VERSION update。</translation>
        </message>
        <message>
            <source>A test import tells for certain. To move to a service pack that is named ({listed}): zypper migration.</source>
            <translation>测试导入可以确切判断。若要升级到列出的 Service Pack ({listed})：zypper migration。</translation>
        </message>
        <message>
            <source>Look at winver and at the list: {listed}.</source>
            <translation>请对照 winver 和列表：{listed}。</translation>
        </message>
        <message>
            <source>Install Service Pack {needed} or later from Windows Update, and check again.</source>
            <translation>从 Windows Update 安装 Service Pack {needed} 或更高版本，然后重新检查。</translation>
        </message>
        <message>
            <source>Change the edition to a listed one, where Microsoft offers it (DISM /Online /Set-Edition:NAME /ProductKey:KEY /AcceptEula), or install a listed edition.</source>
            <translation>在 Microsoft 提供的情况下改为列出的版本 (DISM /Online /Set-Edition:NAME /ProductKey:KEY /AcceptEula)，或安装列出的版本。</translation>
        </message>
        <message>
            <source>64-bit</source>
            <translation>64 位</translation>
        </message>
        <message>
            <source>A Linux is 64-bit; a Windows is 64-bit where the list says so.</source>
            <translation>Linux 为 64 位；Windows 在列表要求时为 64 位。</translation>
        </message>
        <message>
            <source>The system is {architecture}.</source>
            <translation>系统为 {architecture}。</translation>
        </message>
        <message>
            <source>The system is 32-bit ({architecture}), which the list takes for this Windows.</source>
            <translation>系统为 32 位 ({architecture})，列表接受此 Windows 的 32 位版本。</translation>
        </message>
        <message>
            <source>The system is 32-bit ({architecture}).</source>
            <translation>系统为 32 位 ({architecture})。</translation>
        </message>
        <message>
            <source>The system is {architecture}; only x86 machines are imported.</source>
            <translation>系统为 {architecture}；只导入 x86 机器。</translation>
        </message>
        <message>
            <source>No program for a known processor was found.</source>
            <translation>未找到适用于已知处理器的程序。</translation>
        </message>
        <message>
            <source>Install the 64-bit edition (x86_64) and move the data: a 32-bit system cannot be turned into a 64-bit one.</source>
            <translation>安装 64 位版本 (x86_64) 并转移数据：32 位系统无法转为 64 位系统。</translation>
        </message>
        <message>
            <source>Install the x86_64 edition on an x86 machine and move the data, or start from an AMI for this processor (Graviton).</source>
            <translation>在 x86 机器上安装 x86_64 版本并转移数据，或从适用于此处理器的 AMI (Graviton) 开始。</translation>
        </message>
        <message>
            <source>The system is 64-bit x86: 32-bit images are refused since 1 April 2026, and ARM64 is not taken.</source>
            <translation>系统为 64 位 x86：自 2026 年 4 月 1 日起拒绝 32 位映像，也不接受 ARM64。</translation>
        </message>
        <message>
            <source>Not Nano Server</source>
            <translation>不是 Nano Server</translation>
        </message>
        <message>
            <source>A Windows Server is not installed as Nano Server.</source>
            <translation>Windows Server 不是作为 Nano Server 安装的。</translation>
        </message>
        <message>
            <source>The kind of installation is {kind}.</source>
            <translation>安装类型为 {kind}。</translation>
        </message>
        <message>
            <source>The registry has no kind of installation: this Windows is older than Nano Server.</source>
            <translation>注册表中没有安装类型：此 Windows 早于 Nano Server。</translation>
        </message>
        <message>
            <source>The registry does not tell the kind of installation.</source>
            <translation>注册表未说明安装类型。</translation>
        </message>
        <message>
            <source>This is Nano Server.</source>
            <translation>这是 Nano Server。</translation>
        </message>
        <message>
            <source>Install Windows Server as Server Core or with the desktop and move the roles: Nano Server cannot be turned into either.</source>
            <translation>将 Windows Server 安装为 Server Core 或带桌面的版本并转移角色：Nano Server 无法转为这两者。</translation>
        </message>
        <message>
            <source>US English, no other language packs</source>
            <translation>美国英语，没有其他语言包</translation>
        </message>
        <message>
            <source>No language pack besides US English is installed: packs with UTF-16 or non-ASCII characters are not supported.</source>
            <translation>除美国英语外没有安装其他语言包：不支持含 UTF-16 或非 ASCII 字符的语言包。</translation>
        </message>
        <message>
            <source>US English is the only language.</source>
            <translation>美国英语是唯一的语言。</translation>
        </message>
        <message>
            <source>No language is named in the registry.</source>
            <translation>注册表中未指明语言。</translation>
        </message>
        <message>
            <source>Other languages are installed: {languages}.</source>
            <translation>已安装其他语言：{languages}。</translation>
        </message>
        <message>
            <source>Other languages are installed ({languages}), and the list takes {found} in US English only.</source>
            <translation>已安装其他语言 ({languages})，而列表只接受美国英语的 {found}。</translation>
        </message>
        <message>
            <source>Install the English language pack, make it the system's language, and remove the others: lpksetup /u LANGUAGE (or Settings, Time &amp; Language).</source>
            <translation>安装英语语言包，将其设为系统语言，并移除其他语言：lpksetup /u LANGUAGE（或设置、时间和语言）。</translation>
        </message>
        <message>
            <source>Remote Desktop is on</source>
            <translation>远程桌面已启用</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed and its service can start: it is the way into the instance.</source>
            <translation>允许远程桌面且其服务可以启动：它是进入实例的途径。</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed, and its service can start.</source>
            <translation>允许远程桌面，且其服务可以启动。</translation>
        </message>
        <message>
            <source>Remote Desktop is switched off.</source>
            <translation>远程桌面已关闭。</translation>
        </message>
        <message>
            <source>Remote Desktop is allowed, but its service (TermService) is disabled or missing.</source>
            <translation>允许远程桌面，但其服务 (TermService) 已禁用或缺失。</translation>
        </message>
        <message>
            <source>Switch it on: reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f (or SystemPropertiesRemote.exe).</source>
            <translation>启用它：reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f（或 SystemPropertiesRemote.exe）。</translation>
        </message>
        <message>
            <source>Let the service start: sc config TermService start= demand.</source>
            <translation>允许服务启动：sc config TermService start= demand。</translation>
        </message>
        <message>
            <source>Firewall lets Remote Desktop in</source>
            <translation>防火墙允许远程桌面</translation>
        </message>
        <message>
            <source>Windows Firewall lets Remote Desktop in, on 3389 or the port that it was moved to.</source>
            <translation>Windows 防火墙允许远程桌面，端口为 3389 或其改用的端口。</translation>
        </message>
        <message>
            <source>The firewall lets port {port} in.</source>
            <translation>防火墙允许端口 {port}。</translation>
        </message>
        <message>
            <source>The firewall does not let port {port} in.</source>
            <translation>防火墙不允许端口 {port}。</translation>
        </message>
        <message>
            <source>Open it in every profile: netsh advfirewall firewall add rule name="Remote Desktop" dir=in action=allow protocol=TCP localport={port} (2003: netsh firewall set portopening TCP {port} RDP). The security group needs the same port.</source>
            <translation>在每个配置文件中开放：netsh advfirewall firewall add rule name="Remote Desktop" dir=in action=allow protocol=TCP localport={port}（2003：netsh firewall set portopening TCP {port} RDP）。安全组需要开放同一端口。</translation>
        </message>
        <message>
            <source>Every account has a password</source>
            <translation>每个账户都有密码</translation>
        </message>
        <message>
            <source>The administrator and all other accounts have passwords, and secure ones.</source>
            <translation>管理员和所有其他账户都有密码，且密码安全。</translation>
        </message>
        <message>
            <source>Every enabled account has a password (accounts: {count}).</source>
            <translation>每个启用的账户都有密码（账户：{count}）。</translation>
        </message>
        <message>
            <source>No disk can show how good the passwords are: please confirm that they are secure, the administrator's above all.</source>
            <translation>磁盘无法表明密码的强度：请确认密码安全，尤其是管理员的密码。</translation>
        </message>
        <message>
            <source>Accounts without a password: {names}.</source>
            <translation>没有密码的账户：{names}。</translation>
        </message>
        <message>
            <source>Accounts that need no password: {names}.</source>
            <translation>不需要密码的账户：{names}。</translation>
        </message>
        <message>
            <source>This is a domain controller: its accounts are in the directory's database (ntds.dit), which was not read. Please confirm that each has a password.</source>
            <translation>这是域控制器：其账户位于目录数据库 (ntds.dit) 中，该数据库未被读取。请确认每个账户都有密码。</translation>
        </message>
        <message>
            <source>No account is enabled, so nobody could log in after the import.</source>
            <translation>没有启用任何帐户,因此导入后无人能够登录。</translation>
        </message>
        <message>
            <source>Whether these accounts have a password could not be told: {names}.</source>
            <translation>无法判断这些账户是否有密码：{names}。</translation>
        </message>
        <message>
            <source>Give each a password (net user NAME *) or disable it (net user NAME /active:no).</source>
            <translation>为每个账户设置密码 (net user NAME *) 或将其禁用 (net user NAME /active:no)。</translation>
        </message>
        <message>
            <source>Ask for one: net user NAME /passwordreq:yes, and set it: net user NAME *.</source>
            <translation>要求密码：net user NAME /passwordreq:yes，并设置密码：net user NAME *。</translation>
        </message>
        <message>
            <source>Set a long one that is used nowhere else: net user Administrator *.</source>
            <translation>设置一个不用于其他地方的长密码：net user Administrator *。</translation>
        </message>
        <message>
            <source>Look for accounts that need none: Get-ADUser -Filter 'PasswordNotRequired -eq $true', and ask for one: Set-ADUser NAME -PasswordNotRequired $false.</source>
            <translation>查找不需要密码的账户：Get-ADUser -Filter 'PasswordNotRequired -eq $true'，并要求设置密码：Set-ADUser NAME -PasswordNotRequired $false。</translation>
        </message>
        <message>
            <source>Enable one that has a password: net user Administrator /active:yes, then net user Administrator *.</source>
            <translation>请启用一个有密码的帐户:net user Administrator /active:yes,然后 net user Administrator *。</translation>
        </message>
        <message>
            <source>Look at lusrmgr.msc; set a password where none is: net user NAME *.</source>
            <translation>查看 lusrmgr.msc；没有密码的请设置：net user NAME *。</translation>
        </message>
        <message>
            <source>.NET Framework</source>
            <translation>.NET Framework</translation>
        </message>
        <message>
            <source>The .NET Framework is there: 3.5 on Windows Server 2003 and 2008, 4.5 from 2008 R2 on.</source>
            <translation>具有 .NET Framework：Windows Server 2003 和 2008 为 3.5，2008 R2 起为 4.5。</translation>
        </message>
        <message>
            <source>.NET {found} is installed; {needed} is needed.</source>
            <translation>已安装 .NET {found}；需要 {needed}。</translation>
        </message>
        <message>
            <source>Of .NET, {found} is installed; {system} needs {needed} or later.</source>
            <translation>.NET 已安装:{found};{system} 需要 {needed} 或更高版本。</translation>
        </message>
        <message>
            <source>Of .NET, {found} is installed; {needed} or later is needed, and the import installs it.</source>
            <translation>.NET 已安装:{found};需要 {needed} 或更高版本,导入时会安装。</translation>
        </message>
        <message>
            <source>Install .NET Framework 3.5 Service Pack 1 (dotnetfx35.exe; on 2008: Server Manager, Features).</source>
            <translation>安装 .NET Framework 3.5 Service Pack 1（dotnetfx35.exe；2008：服务器管理器、功能）。</translation>
        </message>
        <message>
            <source>Nothing has to change: the import installs 4.5 or later where it is missing. To do it beforehand, install .NET Framework 4.8.</source>
            <translation>无需更改：缺少时导入会安装 4.5 或更高版本。若要事先安装，请安装 .NET Framework 4.8。</translation>
        </message>
        <message>
            <source>The .NET Framework is there: 3.5 on Windows Server 2003 and 2008 and on Windows 8.1 or earlier, 4.5 on Windows Server 2008 R2 and later and on Windows 10.</source>
            <translation>具有 .NET Framework：Windows Server 2003 和 2008 以及 Windows 8.1 或更早版本为 3.5，Windows Server 2008 R2 及更高版本以及 Windows 10 为 4.5。</translation>
        </message>
        <message>
            <source>Autologon is off</source>
            <translation>自动登录已关闭</translation>
        </message>
        <message>
            <source>Windows does not log anybody on by itself.</source>
            <translation>Windows 不会自行登录任何人。</translation>
        </message>
        <message>
            <source>Autologon is off.</source>
            <translation>自动登录已关闭。</translation>
        </message>
        <message>
            <source>Autologon is on.</source>
            <translation>自动登录已启用。</translation>
        </message>
        <message>
            <source>Switch it off: reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v AutoAdminLogon /t REG_SZ /d 0 /f, and remove DefaultPassword from the same key.</source>
            <translation>关闭它：reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" /v AutoAdminLogon /t REG_SZ /d 0 /f，并从同一项中移除 DefaultPassword。</translation>
        </message>
        <message>
            <source>Windows Update is settled</source>
            <translation>Windows 更新已处理妥当</translation>
        </message>
        <message>
            <source>No update waits for a restart, and the update setting is a chosen one.</source>
            <translation>没有等待重启的更新，且更新设置是经过选择的。</translation>
        </message>
        <message>
            <source>No restart is pending.</source>
            <translation>没有待处理的重启。</translation>
        </message>
        <message>
            <source>No restart is pending. Updates are downloaded and wait for you: the search for them may take 50 to 99 % of a processor for some minutes after the first start.</source>
            <translation>没有待处理的重启。更新会下载并等待您处理：首次启动后，搜索更新可能在数分钟内占用处理器的 50% 到 99%。</translation>
        </message>
        <message>
            <source>A restart is pending.</source>
            <translation>有待处理的重启。</translation>
        </message>
        <message>
            <source>Install what is pending and restart (shutdown /r /t 0) until nothing is left, then shut down and export again.</source>
            <translation>安装待处理的更新并重启 (shutdown /r /t 0)，直到没有剩余，然后关机并重新导出。</translation>
        </message>
        <message>
            <source>RealTimeIsUniversal is set</source>
            <translation>已设置 RealTimeIsUniversal</translation>
        </message>
        <message>
            <source>The registry says that the machine's clock runs on UTC, as EC2's does.</source>
            <translation>注册表表明机器的时钟按 UTC 运行，与 EC2 的时钟一样。</translation>
        </message>
        <message>
            <source>The clock is taken as UTC.</source>
            <translation>时钟视为 UTC。</translation>
        </message>
        <message>
            <source>The clock is taken as local time.</source>
            <translation>时钟视为本地时间。</translation>
        </message>
        <message>
            <source>Set it: reg add "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v RealTimeIsUniversal /t REG_DWORD /d 1 /f</source>
            <translation>设置它：reg add "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v RealTimeIsUniversal /t REG_DWORD /d 1 /f</translation>
        </message>
        <message>
            <source>Pagefile of a fixed size</source>
            <translation>页面文件大小固定</translation>
        </message>
        <message>
            <source>The pagefile has a fixed size, and room for it: an automatic one may grow to 16 GB on C:.</source>
            <translation>页面文件大小固定，且有足够空间：自动大小可能在 C: 上增长到 16 GB。</translation>
        </message>
        <message>
            <source>The pagefile has a fixed size.</source>
            <translation>页面文件大小固定。</translation>
        </message>
        <message>
            <source>Windows manages the pagefile's size by itself.</source>
            <translation>Windows 自行管理页面文件的大小。</translation>
        </message>
        <message>
            <source>The pagefile may grow from {low} to {high} MB.</source>
            <translation>页面文件可能从 {low} MB 增长到 {high} MB。</translation>
        </message>
        <message>
            <source>The pagefile asks for {high} MB, and the volume has {size} in all.</source>
            <translation>页面文件要求 {high} MB，而卷总共有 {size}。</translation>
        </message>
        <message>
            <source>No pagefile is configured.</source>
            <translation>未配置页面文件。</translation>
        </message>
        <message>
            <source>Switch it off in its console or management server (its self-protection too), or uninstall it: appwiz.cpl. Switch it on again after the launch.</source>
            <translation>在其控制台或管理服务器中关闭它（包括其自我保护），或卸载：appwiz.cpl。启动后再打开。</translation>
        </message>
        <message>
            <source>VMware Tools are uninstalled (as are the tools of VirtualBox, Xen and other hypervisors).</source>
            <translation>已卸载 VMware Tools（以及 VirtualBox、Xen 和其他虚拟机监控程序的工具）。</translation>
        </message>
        <message>
            <source>Guest services of Hyper-V were added: {names}.</source>
            <translation>添加了 Hyper-V 的来宾服务：{names}。</translation>
        </message>
        <message>
            <source>Uninstall them and restart: appwiz.cpl (Programs and Features).</source>
            <translation>卸载它们并重启：appwiz.cpl（程序和功能）。</translation>
        </message>
        <message>
            <source>Sysprep's state</source>
            <translation>Sysprep 的状态</translation>
        </message>
        <message>
            <source>Sysprep may have run or not, but not be under way. The import adds an answer file that accepts the licence terms and sets EN-US.</source>
            <translation>Sysprep 可以已运行或未运行，但不能正在进行。导入会添加一个接受许可条款并设置 EN-US 的应答文件。</translation>
        </message>
        <message>
            <source>Sysprep's state is {state}.</source>
            <translation>Sysprep 的状态为 {state}。</translation>
        </message>
        <message>
            <source>Sysprep has generalised this Windows ({state}); the import adds the answer file.</source>
            <translation>Sysprep 已将此 Windows 一般化 ({state})；导入会添加应答文件。</translation>
        </message>
        <message>
            <source>Sysprep has generalised this Windows ({state}), and an answer file of its own is there.</source>
            <translation>Sysprep 已将此 Windows 一般化 ({state})，且已有自己的应答文件。</translation>
        </message>
        <message>
            <source>Setup or sysprep is not finished ({state}).</source>
            <translation>安装程序或 sysprep 尚未完成 ({state})。</translation>
        </message>
        <message>
            <source>Start the machine, let setup finish, and shut it down; or run sysprep again: C:\Windows\System32\Sysprep\sysprep.exe /oobe /generalize /shutdown, with the answer file in C:\Windows\Panther\unattend.xml.</source>
            <translation>启动机器，让安装程序完成，然后关机；或再次运行 sysprep：C:\Windows\System32\Sysprep\sysprep.exe /oobe /generalize /shutdown，应答文件位于 C:\Windows\Panther\unattend.xml。</translation>
        </message>
        <message>
            <source>Hotfixes of the guide's era</source>
            <translation>指南时期的修补程序</translation>
        </message>
        <message>
            <source>Windows of the guide's era has the hotfixes for RealTimeIsUniversal and for the change to summer time. The guide as given lost its list of them.</source>
            <translation>指南时期的 Windows 装有针对 RealTimeIsUniversal 和夏令时切换的修补程序。所给的指南缺失了其列表。</translation>
        </message>
        <message>
            <source>Installed: {names}.</source>
            <translation>已安装：{names}。</translation>
        </message>
        <message>
            <source>Not found: {names} (a later rollup may contain them).</source>
            <translation>未找到：{names}（之后的汇总更新可能包含它们）。</translation>
        </message>
        <message>
            <source>{system} contains what these hotfixes mended.</source>
            <translation>{system} 已包含这些修补程序所修正的内容。</translation>
        </message>
        <message>
            <source>Install {names} from the Microsoft Update Catalog, or the latest monthly rollup.</source>
            <translation>从 Microsoft Update Catalog 安装 {names}，或安装最新的月度汇总。</translation>
        </message>
        <message>
            <source>No Hyper-V role, no directory left behind</source>
            <translation>没有 Hyper-V 角色，没有遗漏目录</translation>
        </message>
        <message>
            <source>The Hyper-V role is not installed, and a domain controller's database lies on a disk that is imported.</source>
            <translation>未安装 Hyper-V 角色，且域控制器的数据库位于要导入的磁盘上。</translation>
        </message>
        <message>
            <source>There is no Hyper-V role, and no directory database.</source>
            <translation>没有 Hyper-V 角色，也没有目录数据库。</translation>
        </message>
        <message>
            <source>There is no Hyper-V role; the directory's database lies on {drive}, which is among the disks.</source>
            <translation>没有 Hyper-V 角色；目录数据库位于 {drive}，它在所给磁盘之中。</translation>
        </message>
        <message>
            <source>The Hyper-V role is installed.</source>
            <translation>已安装 Hyper-V 角色。</translation>
        </message>
        <message>
            <source>The directory's database lies on {drive}, which is on none of the disks given.</source>
            <translation>目录数据库位于 {drive}，它不在所给的任何磁盘上。</translation>
        </message>
        <message>
            <source>Remove the role and restart: Uninstall-WindowsFeature Hyper-V -Restart (client: Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All).</source>
            <translation>移除该角色并重启：Uninstall-WindowsFeature Hyper-V -Restart（客户端：Disable-WindowsOptionalFeature -Online -FeatureName Microsoft-Hyper-V-All）。</translation>
        </message>
        <message>
            <source>Choose all disks of the machine (amigrate check --vm DISK1 DISK2 …), or move the database to C: with ntdsutil (files, move DB to C:\Windows\NTDS).</source>
            <translation>请选择机器的所有磁盘 (amigrate check --vm DISK1 DISK2 …)，或用 ntdsutil 将数据库移到 C:（files，move DB to C:\Windows\NTDS）。</translation>
        </message>
        <message>
            <source>Not an evaluation</source>
            <translation>不是评估版</translation>
        </message>
        <message>
            <source>Windows is no evaluation edition, and can be activated after the import.</source>
            <translation>Windows 不是评估版，导入后可以激活。</translation>
        </message>
        <message>
            <source>The edition can be activated; the state is {state}.</source>
            <translation>此版本可以激活；状态为 {state}。</translation>
        </message>
        <message>
            <source>This is an evaluation edition, which ends by itself.</source>
            <translation>这是评估版，会自行到期。</translation>
        </message>
        <message>
            <source>The state of activation could not be read.</source>
            <translation>无法读取激活状态。</translation>
        </message>
        <message>
            <source>Turn it into a full edition before the export: DISM /Online /Set-Edition:ServerStandard /ProductKey:KEY /AcceptEula, and restart.</source>
            <translation>在导出前转为完整版本：DISM /Online /Set-Edition:ServerStandard /ProductKey:KEY /AcceptEula，并重启。</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>Images</source>
            <translation>映像</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>兼容性</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Instance type</source>
            <translation>实例类型</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>复核</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>上传</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation>第 {number} 步，共 {count} 步：{name}</translation>
        </message>
        <message>
            <source>{step}, done</source>
            <translation>{step}，已完成</translation>
        </message>
        <message>
            <source>{step}, current</source>
            <translation>{step}，当前</translation>
        </message>
    </context>
    <context>
        <name>support</name>
        <message>
            <source>Save the support file</source>
            <translation>保存支持文件</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>ZIP 文件 (*.zip)</translation>
        </message>
        <message>
            <source>Written: {path}. It is a ZIP of texts: read them before you give it away.</source>
            <translation>已写入：{path}。它是由文本组成的 ZIP：交给他人之前请先阅读。</translation>
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
            <translation>不到 {sum}</translation>
        </message>
        <message>
            <source>${sum}</source>
            <translation>${sum}</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>不到一分钟</translation>
        </message>
        <message>
            <source>Something unexpected happened: {error}</source>
            <translation>发生了意外情况：{error}</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>需要注意</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>受阻</translation>
        </message>
        <message>
            <source>Could not tell</source>
            <translation>无法判断</translation>
        </message>
        <message>
            <source>The guide of 2019</source>
            <translation>2019 年的指南</translation>
        </message>
        <message>
            <source>AWS today (2026)</source>
            <translation>现行 AWS (2026)</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>AWS provides the licence</source>
            <translation>由 AWS 提供许可证</translation>
        </message>
        <message>
            <source>Bring your own licence</source>
            <translation>自带许可证</translation>
        </message>
        <message>
            <source>Import as an image</source>
            <translation>作为映像导入</translation>
        </message>
        <message>
            <source>Import as snapshots</source>
            <translation>作为快照导入</translation>
        </message>
        <message>
            <source>Write directly</source>
            <translation>直接写入</translation>
        </message>
        <message>
            <source>Write directly, then import</source>
            <translation>先直接写入再导入</translation>
        </message>
        <message>
            <source>Import with a manifest</source>
            <translation>使用清单导入</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>检查账户</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>上传</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>收尾</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Proven</source>
            <translation>已验证</translation>
        </message>
        <message>
            <source>Not proven</source>
            <translation>未通过验证</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>尚未</translation>
        </message>
        <message>
            <source>proven on {type}, {time}</source>
            <translation>已在 {type} 上验证，{time}</translation>
        </message>
        <message>
            <source>not proven on {type}, {time}</source>
            <translation>未在 {type} 上通过验证，{time}</translation>
        </message>
        <message>
            <source>{verdict}; failed: {checks}</source>
            <translation>{verdict}；未通过：{checks}</translation>
        </message>
        <message>
            <source>Laying out the VMDK</source>
            <translation>正在编排 VMDK</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>正在上传</translation>
        </message>
        <message>
            <source>AWS: {words}</source>
            <translation>AWS：{words}</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Who is calling, is the bucket there, may AWS read it.</source>
            <translation>谁在调用、存储桶是否存在、AWS 是否可以读取。</translation>
        </message>
        <message>
            <source>The image goes to the bucket, in parts that are checked.</source>
            <translation>映像以经过校验的分段发送到存储桶。</translation>
        </message>
        <message>
            <source>AWS reads the image and makes an AMI of it.</source>
            <translation>AWS 读取映像并由此制作 AMI。</translation>
        </message>
        <message>
            <source>Tags, the uploaded file, the record.</source>
            <translation>标签、已上传的文件、记录。</translation>
        </message>
        <message>
            <source>AWS has taken the task and has not begun.</source>
            <translation>AWS 已接受任务，尚未开始。</translation>
        </message>
        <message>
            <source>AWS reads the image and checks its format, disks and system.</source>
            <translation>AWS 读取映像并检查其格式、磁盘和系统。</translation>
        </message>
        <message>
            <source>AWS writes the disks to volumes of its own.</source>
            <translation>AWS 将磁盘写入自己的卷。</translation>
        </message>
        <message>
            <source>AWS changes the guest so that it can run there: drivers, network, boot loader.</source>
            <translation>AWS 更改客户机使其能在那里运行：驱动程序、网络、引导加载程序。</translation>
        </message>
        <message>
            <source>AWS starts the machine once to see that it boots.</source>
            <translation>AWS 启动机器一次，查看其能否引导。</translation>
        </message>
        <message>
            <source>AWS takes snapshots and registers the AMI.</source>
            <translation>AWS 创建快照并注册 AMI。</translation>
        </message>
        <message>
            <source>The AMI is there.</source>
            <translation>AMI 已存在。</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Conversion</source>
            <translation>转换</translation>
        </message>
        <message>
            <source>Changes in the guest</source>
            <translation>客户机中的更改</translation>
        </message>
        <message>
            <source>First boot</source>
            <translation>首次引导</translation>
        </message>
        <message>
            <source>AMI</source>
            <translation>AMI</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>待进行</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>halted</source>
            <translation>已停住</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>AWS: {word}</source>
            <translation>AWS：{word}</translation>
        </message>
    </context>
</TS>
