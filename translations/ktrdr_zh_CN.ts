<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CatalogueColumns</name>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What the bars are the prices of.</source>
        <translation>K 线所属的品种。</translation>
    </message>
    <message>
        <source>Bar length</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>How long each bar is.</source>
        <translation>每根 K 线的时长。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the newest bars came from.</source>
        <translation>最新 K 线的来源。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start of the first bar, UTC.</source>
        <translation>第一根 K 线的开始时间(UTC)。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Start of the last bar, UTC.</source>
        <translation>最后一根 K 线的开始时间(UTC)。</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>K 线</translation>
    </message>
    <message>
        <source>How many bars are stored.</source>
        <translation>已存储的 K 线数量。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Which share of the bars that are to be had from first to last is stored.</source>
        <translation>从第一根到最后一根可获得的 K 线中已存储的比例。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Bars that the calendar expects and that nobody has looked for in vain.</source>
        <translation>日历应有、且尚未确认不存在的 K 线。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>By which market&apos;s hours the bars are expected.</source>
        <translation>按哪个市场的交易时间判断应有的 K 线。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What the bars take on the disk.</source>
        <translation>K 线占用的磁盘空间。</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储时间</translation>
    </message>
    <message>
        <source>When bars were last stored.</source>
        <translation>最近一次存储 K 线的时间。</translation>
    </message>
</context>
<context>
    <name>CatalogueText</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>inferred from the bars</source>
        <comment>a calendar</comment>
        <translation>由 K 线推断</translation>
    </message>
    <message>
        <source>Market closed</source>
        <translation>休市</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>Confirmed empty</source>
        <translation>确认为空</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>bars</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of a gap: day</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <comment>class of a gap: bars from to</comment>
        <translation>%1:%2,从 %3 到 %4</translation>
    </message>
    <message>
        <source>%1 of %2 expected bars are stored.</source>
        <translation>应有 %2 根 K 线,已存储 %1 根。</translation>
    </message>
    <message>
        <source>%1 missing.</source>
        <comment>how many bars</comment>
        <translation>缺失 %1。</translation>
    </message>
    <message>
        <source>%1 confirmed empty by the source.</source>
        <comment>how many bars</comment>
        <translation>来源确认为空 %1。</translation>
    </message>
    <message>
        <source>inferred: %1 cannot be used</source>
        <comment>a calendar</comment>
        <translation>推断：%1 无法使用</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no settings file %1.</source>
        <translation>没有设置文件 %1。</translation>
    </message>
    <message>
        <source>Check the name after --config, or leave it out.</source>
        <translation>请检查 --config 后的名称，或省略该选项。</translation>
    </message>
    <message>
        <source>The log in %1 says more.</source>
        <translation>%1 中的日志有更多信息。</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>警告：</translation>
    </message>
    <message>
        <source>Only operations in this state</source>
        <translation>只列出处于此状态的操作</translation>
    </message>
    <message>
        <source>Only this kind, for example data_load</source>
        <translation>只列出此类型，例如 data_load</translation>
    </message>
    <message>
        <source>At most N, newest first</source>
        <translation>最多 N 个，最新的在前</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Show this help and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>Show the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>Data folder (default $KTRDR_HOME, else the platform&apos;s)</source>
        <translation>数据文件夹（默认 $KTRDR_HOME，否则为系统位置）</translation>
    </message>
    <message>
        <source>Settings file (default HOME/settings.json)</source>
        <translation>设置文件（默认 HOME/settings.json）</translation>
    </message>
    <message>
        <source>What the log file keeps</source>
        <translation>日志文件记录的级别</translation>
    </message>
    <message>
        <source>Print one JSON object per line</source>
        <translation>每行输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>Print results and errors only</source>
        <translation>仅输出结果和错误</translation>
    </message>
    <message>
        <source>No colours (also: NO_COLOR)</source>
        <translation>不使用颜色（也可用 NO_COLOR）</translation>
    </message>
    <message>
        <source>First time, ISO-8601, inclusive</source>
        <translation>起始时间，ISO-8601，含此刻</translation>
    </message>
    <message>
        <source>Last time, ISO-8601, inclusive</source>
        <translation>结束时间，ISO-8601，含此刻</translation>
    </message>
    <message>
        <source>Market data in the store</source>
        <translation>存储中的市场数据</translation>
    </message>
    <message>
        <source>Load bars into the store</source>
        <translation>将 K 线加载到存储中</translation>
    </message>
    <message>
        <source>Symbols: A,B,… or @FILE with one per line</source>
        <translation>代码：A,B,… 或 @文件（每行一个）</translation>
    </message>
    <message>
        <source>Timeframes: 1d,1h,…</source>
        <translation>周期：1d,1h,…</translation>
    </message>
    <message>
        <source>What to fetch (default tail)</source>
        <translation>获取范围（默认 tail）</translation>
    </message>
    <message>
        <source>Where from (default: where the series came from)</source>
        <translation>数据源（默认：该序列原来的来源）</translation>
    </message>
    <message>
        <source>Show what would be loaded and start nothing</source>
        <translation>仅显示将加载的内容，不启动任何操作</translation>
    </message>
    <message>
        <source>Zone of times without one (default UTC)</source>
        <translation>未标明时区的时间所用的时区（默认 UTC）</translation>
    </message>
    <message>
        <source>Whether a bar&apos;s time is its start or its end (default start)</source>
        <translation>K 线的时间是开始还是结束（默认 start）</translation>
    </message>
    <message>
        <source>Which column holds what, for example time=Date,close=Last</source>
        <translation>各列的含义，例如 time=Date,close=Last</translation>
    </message>
    <message>
        <source>Leave out rows that cannot be read</source>
        <translation>略过无法读取的行</translation>
    </message>
    <message>
        <source>Export bars as KTRDR&apos;s CSV</source>
        <translation>将 K 线导出为 KTRDR 的 CSV</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Show bars, oldest first</source>
        <translation>显示 K 线，最旧的在前</translation>
    </message>
    <message>
        <source>Only the last N bars</source>
        <translation>只显示最后 N 根 K 线</translation>
    </message>
    <message>
        <source>List what the store holds</source>
        <translation>列出存储中的内容</translation>
    </message>
    <message>
        <source>Operations of every process on this machine</source>
        <translation>本机所有进程的操作</translation>
    </message>
    <message>
        <source>List operations, newest first</source>
        <translation>列出操作，最新的在前</translation>
    </message>
    <message>
        <source>Show one operation</source>
        <translation>显示一个操作</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>操作编号</translation>
    </message>
    <message>
        <source>Export operations</source>
        <translation>导出操作</translation>
    </message>
    <message>
        <source>The file to write (default standard output)</source>
        <translation>要写入的文件（默认标准输出）</translation>
    </message>
    <message>
        <source>csv (default) or json lines</source>
        <translation>csv（默认）或 JSON 行（json）</translation>
    </message>
    <message>
        <source>Follow one operation to its end</source>
        <translation>跟踪一个操作直到结束</translation>
    </message>
    <message>
        <source>Cancel one operation or all</source>
        <translation>取消一个或全部操作</translation>
    </message>
    <message>
        <source>Cancel everything that runs</source>
        <translation>取消所有正在运行的操作</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>原因（留作记录）</translation>
    </message>
    <message>
        <source>Run an ended operation again</source>
        <translation>重新运行已结束的操作</translation>
    </message>
    <message>
        <source>Run &apos;%1 --help&apos; to see what is possible.</source>
        <translation>运行“%1 --help”可查看可用的命令和选项。</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>Neither an operation id nor --all is given.</source>
        <translation>既没有给出操作编号，也没有给出 --all。</translation>
    </message>
    <message>
        <source>%1 of %2 written to %3.</source>
        <translation>已将 %2 的 %1 写入 %3。</translation>
    </message>
    <message>
        <source>The file was complete before it could be cancelled.</source>
        <translation>文件在取消之前已经写完。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a known time zone.</source>
        <translation>“%1”不是已知的时区。</translation>
    </message>
    <message>
        <source>Use a name such as UTC, Europe/Berlin or America/New_York.</source>
        <translation>请使用 UTC、Europe/Berlin 或 America/New_York 这样的名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a map of columns.</source>
        <translation>“%1”不是有效的列映射。</translation>
    </message>
    <message>
        <source>Write FIELD=NAME parted by commas; fields are time, open, high, low, close and volume. Example: time=Date,close=Last.</source>
        <translation>请写成以逗号分隔的 FIELD=NAME；字段为 time、open、high、low、close 和 volume。例如：time=Date,close=Last。</translation>
    </message>
    <message>
        <source>SYMBOL</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>BAR</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>FIRST</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>BARS</source>
        <translation>K 线</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>UPDATED</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The store is empty. Try &apos;ktrdr data load GOOG 1d&apos; for sample bars.</source>
        <translation>存储是空的。可用“ktrdr data load GOOG 1d”加载示例 K 线。</translation>
    </message>
    <message>
        <source>%1 from %2, mode %3</source>
        <translation>%1，来源 %2，模式 %3</translation>
    </message>
    <message>
        <source>nothing to ask for</source>
        <translation>无需请求</translation>
    </message>
    <message>
        <source>expecting %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Requests: %1. Expected time: %2. Nothing was started.</source>
        <translation>请求：%1。预计时间：%2。没有启动任何操作。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开盘</translation>
    </message>
    <message>
        <source>high</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>close</source>
        <translation>收盘</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Loading the bundled real daily bars of GOOG and MSFT into %1.</source>
        <translation>正在将自带的 GOOG 和 MSFT 真实日线加载到 %1。</translation>
    </message>
    <message>
        <source>
%1: %2 bars, %3 to %4, source %5, %6</source>
        <translation>
%1：%2 根 K 线，%3 至 %4，来源 %5，%6</translation>
    </message>
    <message>
        <source>  Coverage: %1 of %2 expected bars held, %3 missing (calendar %4)</source>
        <translation>  覆盖：预期 %2 根 K 线，已有 %1 根，缺失 %3 根（日历 %4）</translation>
    </message>
    <message>
        <source>  Quality: nothing to report</source>
        <translation>  质量：没有问题</translation>
    </message>
    <message>
        <source>  Quality: %1</source>
        <translation>  质量：%1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待开始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Completed with warnings</source>
        <translation>已完成但有警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>The process that ran it has gone.</source>
        <translation>运行它的进程已不存在。</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops retry %1&apos; to run it again.</source>
        <translation>运行“ktrdr ops retry %1”可重新运行它。</translation>
    </message>
    <message>
        <source>There is no operation &apos;%1&apos;.</source>
        <translation>没有操作“%1”。</translation>
    </message>
    <message>
        <source>More than one operation ends with &apos;%1&apos;.</source>
        <translation>有多个操作以“%1”结尾。</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops list&apos; to see the ids.</source>
        <translation>运行“ktrdr ops list”可查看编号。</translation>
    </message>
    <message>
        <source>%1 was not cancelled: it had ended: %2.</source>
        <translation>%1 未被取消：它已结束：%2。</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops show %1&apos; to see its end.</source>
        <translation>运行“ktrdr ops show %1”可查看其结果。</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>没有运行中的操作。</translation>
    </message>
    <message>
        <source>%1 was asked to cancel and has not stopped yet.</source>
        <translation>已请求取消 %1，但它尚未停止。</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops watch %1&apos; to see when it has.</source>
        <translation>运行“ktrdr ops watch %1”可查看它何时停止。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No operations.</source>
        <translation>没有操作。</translation>
    </message>
    <message>
        <source>There are older ones; --limit N shows more.</source>
        <translation>还有更早的操作；--limit N 可显示更多。</translation>
    </message>
    <message>
        <source>%1 has not ended: %2.</source>
        <translation>%1 尚未结束：%2。</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it first with &apos;ktrdr ops cancel %1&apos;.</source>
        <translation>请等待它结束，或先用“ktrdr ops cancel %1”将其取消。</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 / %2 个条目</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父操作</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重试自</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>
No longer watched; it goes on.</source>
        <translation>
不再观察；它会继续运行。</translation>
    </message>
    <message>
        <source>Ctrl+C in the terminal</source>
        <translation>在终端按下 Ctrl+C</translation>
    </message>
    <message>
        <source>The process was told to end</source>
        <translation>进程被要求结束</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>等待中（%1）</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>预计剩余 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names nothing.</source>
        <translation>“%1”没有指定任何内容。</translation>
    </message>
    <message>
        <source>Give one or more, parted by commas, for example AAPL,MSFT.</source>
        <translation>请给出一个或多个，用逗号分隔，例如 AAPL,MSFT。</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2.</source>
        <translation>无法读取列表 %1：%2。</translation>
    </message>
    <message>
        <source>Check the name after the @ and the right to read the file.</source>
        <translation>请检查 @ 后的名称和文件的读取权限。</translation>
    </message>
    <message>
        <source>The start is after the end.</source>
        <translation>开始时间晚于结束时间。</translation>
    </message>
    <message>
        <source>Exchange --start and --end; both ends are included.</source>
        <translation>请交换 --start 和 --end；两端都包含在内。</translation>
    </message>
    <message>
        <source> is not an ISO-8601 time such as 2024-01-31 or 2024-01-31T14:30:00Z</source>
        <translation> 不是有效的 ISO-8601 时间（例如 2024-01-31 或 2024-01-31T14:30:00Z）</translation>
    </message>
    <message>
        <source>Market code, for example XNYS; remembered (default: the one remembered, else inferred)</source>
        <translation>市场代码，例如 XNYS；会被记住（默认：已记住的，否则自动推断）</translation>
    </message>
    <message>
        <source>Read stored bars again, too, for example after a split</source>
        <translation>已保存的 K 线也重新读取，例如在拆股之后</translation>
    </message>
    <message>
        <source>Check a series for gaps and unusual bars</source>
        <translation>检查序列的缺口和异常 K 线</translation>
    </message>
    <message>
        <source>Only the parts that failed, were cancelled or interrupted</source>
        <translation>仅限失败、已取消或已中断的部分</translation>
    </message>
    <message>
        <source>&apos;%1&apos; knows: %2.</source>
        <translation>“%1”的命令有：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; knows no option &apos;%2&apos;.</source>
        <translation>“%1”没有选项“%2”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; knows no command &apos;%2&apos;.</source>
        <translation>“%1”没有命令“%2”。</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>您是想输入“%1”吗？</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休市</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>confirmed empty</source>
        <translation>确认为空</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>No gaps.</source>
        <translation>没有缺口。</translation>
    </message>
    <message>
        <source>GAP FROM</source>
        <translation>缺口起点</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>CLASS</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Earlier gaps: %1; --json has them all.</source>
        <translation>更早的缺口：%1；--json 会列出全部。</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1：%2，从 %3 到 %4</translation>
    </message>
    <message>
        <source>Calendar: inferred from the bars; name the market with --calendar.</source>
        <translation>日历：根据 K 线推断；可用 --calendar 指定市场。</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>日历：%1</translation>
    </message>
    <message>
        <source>Expected: %1. Held: %2. Confirmed empty: %3. Missing: %4.</source>
        <translation>应有：%1。已有：%2。确认为空：%3。缺失：%4。</translation>
    </message>
    <message>
        <source>Nothing unusual about the bars.</source>
        <translation>K 线没有异常。</translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation>首个：%1。</translation>
    </message>
    <message>
        <source>%1 is not recorded as it ended here; other programs will take it for interrupted.</source>
        <translation>%1 在此处的结束状态未能记录；其他程序会将其视为已中断。</translation>
    </message>
    <message>
        <source>A configured service instead of this computer</source>
        <translation>使用已配置的服务，而不是本机</translation>
    </message>
    <message>
        <source>Services that this program works with</source>
        <translation>本程序使用的服务</translation>
    </message>
    <message>
        <source>List the configured services</source>
        <translation>列出已配置的服务</translation>
    </message>
    <message>
        <source>Configure a service</source>
        <translation>配置一个服务</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>它的名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它的类型</translation>
    </message>
    <message>
        <source>File whose first line is its access token</source>
        <translation>首行为其访问令牌的文件</translation>
    </message>
    <message>
        <source>PEM file of the only certificates to be believed</source>
        <translation>仅信任其中证书的 PEM 文件</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://主机:端口 或 socks5://主机:端口</translation>
    </message>
    <message>
        <source>Forget a service and its token</source>
        <translation>删除一个服务及其令牌</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>它的名称</translation>
    </message>
    <message>
        <source>See whether services answer and work</source>
        <translation>查看服务是否有应答并正常工作</translation>
    </message>
    <message>
        <source>One of them (default: all)</source>
        <translation>其中一个（默认：全部）</translation>
    </message>
    <message>
        <source>Run operations for others, over HTTP, without a window</source>
        <translation>不显示窗口，通过 HTTP 为他人执行操作</translation>
    </message>
    <message>
        <source>Port, 0 = any free one (default 8321)</source>
        <translation>端口，0 = 任意空闲端口（默认 8321）</translation>
    </message>
    <message>
        <source>Address to listen at (default 127.0.0.1); others than this computer&apos;s own need --token-file</source>
        <translation>监听地址（默认 127.0.0.1）；非本机专用地址需要 --token-file</translation>
    </message>
    <message>
        <source>File whose first line is the token to demand</source>
        <translation>首行为所需令牌的文件</translation>
    </message>
    <message>
        <source>Certificate for TLS, PEM</source>
        <translation>TLS 证书（PEM）</translation>
    </message>
    <message>
        <source>Its private key, PEM</source>
        <translation>其私钥（PEM）</translation>
    </message>
    <message>
        <source>%1 runs on the service “%2”.</source>
        <translation>%1 在服务“%2”上运行。</translation>
    </message>
    <message>
        <source>Run the command again with &apos;--on %1&apos;.</source>
        <translation>请加上“--on %1”重新运行该命令。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>Check the folder, your rights and the free space.</source>
        <translation>请检查文件夹、权限和可用空间。</translation>
    </message>
    <message>
        <source>Not heard since</source>
        <translation>失去联系自</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer.</source>
        <translation>“%1”不是本机的地址。</translation>
    </message>
    <message>
        <source>Give a number such as 127.0.0.1, 0.0.0.0 or ::1.</source>
        <translation>请给出 127.0.0.1、0.0.0.0 或 ::1 这样的数字地址。</translation>
    </message>
    <message>
        <source>Others than you can read %1; &apos;chmod 600&apos; it.</source>
        <translation>其他用户可以读取 %1；请对其执行“chmod 600”。</translation>
    </message>
    <message>
        <source>Serving operations at %1. Ctrl+C ends it.</source>
        <translation>正在 %1 提供操作服务。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Token and data travel unencrypted. For TLS, give a certificate and its key: --cert FILE --key FILE; clients take the authority with &apos;ktrdr services add … --url https://… --ca FILE&apos;.</source>
        <translation>令牌和数据以未加密方式传输。要使用 TLS，请给出证书及其私钥：--cert 文件 --key 文件；客户端用“ktrdr services add … --url https://… --ca 文件”指定证书颁发机构。</translation>
    </message>
    <message>
        <source>Ending: what runs is cancelled.</source>
        <translation>正在结束：取消正在运行的操作。</translation>
    </message>
    <message>
        <source>These did not stop in time: %1</source>
        <translation>以下操作未能及时停止：%1</translation>
    </message>
    <message>
        <source>There is no service “%1” with operations.</source>
        <translation>没有名为“%1”且带有操作的服务。</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr services list&apos; to see the services.</source>
        <translation>运行“ktrdr services list”可查看服务。</translation>
    </message>
    <message>
        <source>Added “%1”: %2 answers.</source>
        <translation>已添加“%1”：%2 有应答。</translation>
    </message>
    <message>
        <source>Added “%1”, which cannot be used yet:</source>
        <translation>已添加“%1”，但尚不可用：</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>没有名为“%1”的服务。</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>down</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>No services are configured; &apos;ktrdr services add --help&apos; shows how.</source>
        <translation>尚未配置任何服务；“ktrdr services add --help”会显示方法。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>PROCESS</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Give a file whose first line is the token.</source>
        <translation>请给出首行为令牌的文件。</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read.</source>
        <translation>无法读取令牌文件 %1。</translation>
    </message>
    <message>
        <source>The token file %1 holds no token in its first line.</source>
        <translation>令牌文件 %1 的首行没有令牌。</translation>
    </message>
    <message>
        <source>%1 Not heard of since %2: %3</source>
        <translation>%1 自 %2 起无音讯：%3</translation>
    </message>
    <message>
        <source>Its address (default: the usual one of its kind)</source>
        <translation>它的地址（默认：该类服务的常用地址）</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The name of %1 does not tell symbol and timeframe.</source>
        <translation>%1 的名称未说明代码和周期。</translation>
    </message>
    <message>
        <source>Add --symbol and --timeframe, or name the file like AAPL_1h.csv.</source>
        <translation>请加上 --symbol 和 --timeframe，或将文件命名为类似 AAPL_1h.csv。</translation>
    </message>
    <message>
        <source>%1 is a folder: the names of its files tell symbol and timeframe.</source>
        <translation>%1 是文件夹：其中文件的名称说明代码和周期。</translation>
    </message>
    <message>
        <source>Leave out --symbol and --timeframe, or name one file.</source>
        <translation>请去掉 --symbol 和 --timeframe，或指定一个文件。</translation>
    </message>
    <message>
        <source>%1 made of %2 from %3, mode %4</source>
        <translation>%1 由 %3 的 %2 合成，模式 %4</translation>
    </message>
    <message>
        <source>nothing more to ask for</source>
        <translation>无需再请求</translation>
    </message>
    <message>
        <source>expecting %1 of %2</source>
        <translation>预计 %1（%2）</translation>
    </message>
    <message>
        <source>Import a CSV file, or a folder of them</source>
        <translation>导入一个 CSV 文件或整个文件夹</translation>
    </message>
    <message>
        <source>The file, or a folder with files named like AAPL_1h.csv</source>
        <translation>文件，或包含类似 AAPL_1h.csv 命名文件的文件夹</translation>
    </message>
    <message>
        <source>Symbol of the series (default: as in AAPL_1h.csv)</source>
        <translation>序列的代码（默认：取自文件名，如 AAPL_1h.csv）</translation>
    </message>
    <message>
        <source>Timeframe of the series (default: as in AAPL_1h.csv)</source>
        <translation>序列的周期（默认：取自文件名，如 AAPL_1h.csv）</translation>
    </message>
    <message>
        <source>What parts the columns (default: as the header tells)</source>
        <translation>列的分隔符（默认：根据表头）</translation>
    </message>
    <message>
        <source>The decimal mark of numbers (default point)</source>
        <translation>数字的小数点符号（默认 point）</translation>
    </message>
    <message>
        <source>What times count that are numbers since 1970 (default: as their size tells)</source>
        <translation>自 1970 年起的数字时间的单位（默认：根据数值大小）</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>错误：</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>警告：</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not valid: %2, %3.</source>
        <translation>%1 无效：%2，%3。</translation>
    </message>
    <message>
        <source>%1 is not valid: %2.</source>
        <translation>%1 无效：%2。</translation>
    </message>
    <message>
        <source>%1 is valid, with %2.</source>
        <translation>%1 有效，但有%2。</translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation>%1 有效。</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>These come with the program; their names are taken where a file is meant.</source>
        <translation>这些示例随程序提供；凡需要文件处都可用其名称。</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategy file in YAML, version 3, or the name of a sample: rsi, trend, multi_timeframe</source>
        <translation>YAML 策略文件（第 3 版），或示例名称：rsi、trend、multi_timeframe</translation>
    </message>
    <message>
        <source>Strategies: what models see and learn</source>
        <translation>策略：模型看到和学习的内容</translation>
    </message>
    <message>
        <source>Tell everything that is wrong with strategies; without a file, list the samples</source>
        <translation>列出策略中的所有错误；不给文件时列出示例</translation>
    </message>
    <message>
        <source>Show what a model would see of a symbol&apos;s stored bars, as CSV</source>
        <translation>以 CSV 显示模型从某代码已存 K 线中看到的内容</translation>
    </message>
    <message>
        <source>Show what a model would learn of a symbol&apos;s stored bars, as CSV</source>
        <translation>以 CSV 显示模型从某代码已存 K 线中学习的内容</translation>
    </message>
    <message>
        <source>Only the last N rows</source>
        <translation>只显示最后 N 行</translation>
    </message>
    <message>
        <source>Loads that the window and &apos;ktrdr serve&apos; start by themselves</source>
        <translation>由窗口和“ktrdr serve”自动启动的加载</translation>
    </message>
    <message>
        <source>List the schedules, with their next and last runs</source>
        <translation>列出计划及其下一次和上一次运行</translation>
    </message>
    <message>
        <source>Save a load and when to do it</source>
        <translation>保存一个加载及其时间</translation>
    </message>
    <message>
        <source>When, in one piece: &apos;every weekday 22:15 New York&apos;, &apos;30 min after the close XNAS&apos;</source>
        <translation>完整的时间：“every weekday 22:15 New York”、“30 min after the close XNAS”</translation>
    </message>
    <message>
        <source>On which days: day, weekday, mon,wed (default day)</source>
        <translation>哪些天：day、weekday、mon,wed（默认 day）</translation>
    </message>
    <message>
        <source>At what time: 22:15</source>
        <translation>时刻：22:15</translation>
    </message>
    <message>
        <source>By whose clocks: New York, Europe/Berlin, UTC (default this computer&apos;s)</source>
        <translation>按哪里的时钟：New York、Europe/Berlin、UTC（默认本机）</translation>
    </message>
    <message>
        <source>Leave out what was missed while no program ran</source>
        <translation>略过没有程序运行时错过的运行</translation>
    </message>
    <message>
        <source>Forget a schedule; what it loaded and what it has started stay</source>
        <translation>忘记一个计划；它已加载和已启动的内容保留</translation>
    </message>
    <message>
        <source>Its id, as the list shows it</source>
        <translation>列表中显示的标识</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Added %1: %2. %3.</source>
        <translation>已添加 %1：%2。%3。</translation>
    </message>
    <message>
        <source>Next run: %1.</source>
        <translation>下一次运行：%1。</translation>
    </message>
    <message>
        <source>Next run: %1, which is %2.</source>
        <translation>下一次运行：%1，即 %2。</translation>
    </message>
    <message>
        <source>It is started by the window or by &apos;ktrdr serve&apos;, whichever runs then.</source>
        <translation>由届时正在运行的窗口或“ktrdr serve”启动。</translation>
    </message>
    <message>
        <source>LOAD</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>NEXT THERE</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The schedule %1 in %2 cannot be read and does not run: %3</source>
        <translation>无法读取 %2 中的计划 %1，它不会运行：%3</translation>
    </message>
    <message>
        <source>There are no schedules; &apos;ktrdr schedules add --help&apos; shows how to make one.</source>
        <translation>没有计划；“ktrdr schedules add --help”说明如何添加。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a schedule.</source>
        <translation>“%1”不是计划的标识。</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr schedules list&apos; to see which there are.</source>
        <translation>运行“ktrdr schedules list”查看有哪些计划。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Schedule %1 started %2.</source>
        <translation>计划 %1 启动了 %2。</translation>
    </message>
    <message>
        <source>
Training the sample strategy &apos;trend&apos; on the bars of GOOG.</source>
        <translation>
正在用 GOOG 的 K 线训练示例策略“trend”。</translation>
    </message>
    <message>
        <source>
Next: &apos;ktrdr data load GOOG 1d&apos; keeps these bars in your own store, &apos;ktrdr train trend&apos; trains on them; &apos;ktrdr data import FILE …&apos; brings yours.</source>
        <translation>
接下来：“ktrdr data load GOOG 1d”把这些 K 线保存到您自己的存储中，“ktrdr train trend”用它们训练；“ktrdr data import FILE …”导入您的数据。</translation>
    </message>
    <message>
        <source>Load, check, train and report on bundled real data</source>
        <translation>加载、检查随程序附带的真实数据，用其训练并报告</translation>
    </message>
    <message>
        <source>Loads market data and trains models; shows, watches and cancels operations.</source>
        <translation>加载行情数据并训练模型；显示、跟踪和取消操作。</translation>
    </message>
    <message>
        <source>Pause an operation at the end of the part at work</source>
        <translation>在当前部分完成后暂停一个操作</translation>
    </message>
    <message>
        <source>Let a paused operation go on</source>
        <translation>让已暂停的操作继续</translation>
    </message>
    <message>
        <source>Share of the samples for validation, and as much for the test (default: as the strategy says)</source>
        <translation>用于验证的样本比例，测试用同样多（默认：按策略）</translation>
    </message>
    <message>
        <source>Same seed, data and machine: same model (default: the strategy&apos;s, else drawn)</source>
        <translation>种子、数据和机器相同则模型相同（默认：策略中的，否则随机）</translation>
    </message>
    <message>
        <source>Train once with each of these values of a key of the strategy; several sweeps: every combination</source>
        <translation>用策略中某个键的每个值各训练一次；多个扫描则训练每种组合</translation>
    </message>
    <message>
        <source>Train a strategy&apos;s model on stored bars, or go on with a training</source>
        <translation>用已保存的 K 线训练策略的模型，或继续一次训练</translation>
    </message>
    <message>
        <source>A,B or @FILE (default: as the strategy says)</source>
        <translation>A,B 或 @文件（默认：按策略）</translation>
    </message>
    <message>
        <source>The base first (default: as the strategy says)</source>
        <translation>基础周期在前（默认：按策略）</translation>
    </message>
    <message>
        <source>Of the model (default: the strategy&apos;s)</source>
        <translation>模型的名称（默认：策略的名称）</translation>
    </message>
    <message>
        <source>How to load the strategy&apos;s bars before (default local: only what is stored)</source>
        <translation>训练前如何加载策略的 K 线（默认 local：只用已保存的）</translation>
    </message>
    <message>
        <source>Folder for progress.json, metrics.json and result.json, each replaced as a whole</source>
        <translation>存放 progress.json、metrics.json 和 result.json 的文件夹，每个文件都整体替换</translation>
    </message>
    <message>
        <source>Go on where this training stopped, from its checkpoint</source>
        <translation>从该训练停止处的检查点继续</translation>
    </message>
    <message>
        <source>Trained models, and how they compare</source>
        <translation>已训练的模型及其比较</translation>
    </message>
    <message>
        <source>List models, newest first</source>
        <translation>列出模型，最新的在前</translation>
    </message>
    <message>
        <source>Show one model</source>
        <translation>显示一个模型</translation>
    </message>
    <message>
        <source>A model as &apos;models list&apos; names it, a strategy for its newest, or a folder</source>
        <translation>“models list”所列的模型名，策略名（取其最新模型），或文件夹</translation>
    </message>
    <message>
        <source>Show models side by side, with what differs</source>
        <translation>并排显示模型及其差异</translation>
    </message>
    <message>
        <source>There are no models yet. Try &apos;ktrdr data load GOOG 1d&apos; and &apos;ktrdr train rsi&apos;.</source>
        <translation>还没有模型。请试试“ktrdr data load GOOG 1d”和“ktrdr train rsi”。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>nothing looks ahead</source>
        <translation>没有前视</translation>
    </message>
    <message>
        <source>the features or labels look ahead</source>
        <translation>特征或标签存在前视</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>K 线</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>%1, %2 inputs, %3 parameters</source>
        <translation>%1，%2 个输入，%3 个参数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆盖值</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Data fingerprint</source>
        <translation>数据指纹</translation>
    </message>
    <message>
        <source>Look-ahead check</source>
        <translation>前视检查</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>%1, the best was %2</source>
        <translation>%1，最佳为第 %2 轮</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最佳验证损失</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>最佳验证准确率</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Test F1</source>
        <translation>测试 F1</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 %3</source>
        <translation>%1 已损坏：%2 %3</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>SYMBOLS</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>EPOCHS</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>VAL LOSS</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>TEST ACC</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>%1 (damaged)</source>
        <translation>%1（已损坏）</translation>
    </message>
    <message>
        <source>%1 has ended: %2.</source>
        <translation>%1 已结束：%2。</translation>
    </message>
    <message>
        <source>%1 was asked to pause and has not come to a stop yet.</source>
        <translation>已要求 %1 暂停，它还没有停下。</translation>
    </message>
    <message>
        <source>%1 was asked to go on and is still paused.</source>
        <translation>已要求 %1 继续，它仍处于暂停。</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops show %1&apos; to see how it is.</source>
        <translation>运行“ktrdr ops show %1”查看其状态。</translation>
    </message>
    <message>
        <source>The folder %1 for the progress cannot be written: %2.</source>
        <translation>无法写入进度文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Make it writable, or name another one with --progress-dir.</source>
        <translation>请使其可写，或用 --progress-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sweep.</source>
        <translation>“%1”不是扫描。</translation>
    </message>
    <message>
        <source>Write a key of the strategy and its values, as in --sweep training.learning_rate=0.001,0.01.</source>
        <translation>请写出策略的键及其值，例如 --sweep training.learning_rate=0.001,0.01。</translation>
    </message>
    <message>
        <source>A training on the service “%1” takes the bars that are there.</source>
        <translation>在服务“%1”上的训练使用那里的 K 线。</translation>
    </message>
    <message>
        <source>Leave out --data-mode, or train here.</source>
        <translation>请去掉 --data-mode，或在本机训练。</translation>
    </message>
    <message>
        <source>%1, line %2: %3 %4</source>
        <translation>%1，第 %2 行：%3 %4</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>由您修改</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>(cannot be used)</source>
        <translation>（无法使用）</translation>
    </message>
    <message>
        <source>%1 is the program&apos;s own calendar already.</source>
        <translation>%1 已经是程序自带的日历。</translation>
    </message>
    <message>
        <source>The program&apos;s own calendar of %1 counts again.</source>
        <translation>%1 重新使用程序自带的日历。</translation>
    </message>
    <message>
        <source>There is no calendar %1 any more; series of it are judged by hours that their bars tell.</source>
        <translation>日历 %1 已不存在；其序列按 K 线所示的时间判断。</translation>
    </message>
    <message>
        <source>Saved. Series of %1 are judged by it from now on.</source>
        <translation>已保存。今后按它判断 %1 的序列。</translation>
    </message>
    <message>
        <source>closed for once</source>
        <translation>临时休市</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>%1 收盘</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>In %1 it trades as in every week.</source>
        <translation>%1 年每周照常交易。</translation>
    </message>
    <message>
        <source>Calendar: inferred from the bars, because %1 cannot be used.</source>
        <translation>日历：由 K 线推断，因为 %1 无法使用。</translation>
    </message>
    <message>
        <source>When markets trade: the program&apos;s calendars and your own</source>
        <translation>市场何时交易：程序自带的日历和您自己的日历</translation>
    </message>
    <message>
        <source>Market code, for example XNYS</source>
        <translation>市场代码，例如 XNYS</translation>
    </message>
    <message>
        <source>List the calendars</source>
        <translation>列出日历</translation>
    </message>
    <message>
        <source>Show a calendar&apos;s text, or a year&apos;s special days</source>
        <translation>显示日历的文本，或某年的特殊日期</translation>
    </message>
    <message>
        <source>The holidays, half days and closures of this year</source>
        <translation>该年的假日、半日市和休市</translation>
    </message>
    <message>
        <source>Make a file the calendar of a market, a known or a new one</source>
        <translation>把文件设为某个已知或新市场的日历</translation>
    </message>
    <message>
        <source>The file, in the form that &apos;show&apos; writes</source>
        <translation>文件，格式与“show”写出的相同</translation>
    </message>
    <message>
        <source>Forget your calendar of a market; the program&apos;s counts again</source>
        <translation>忘记您为某市场写的日历；重新使用程序自带的</translation>
    </message>
    <message>
        <source>Order of year, month and day in dates (default ymd)</source>
        <translation>日期中年、月、日的顺序（默认 ymd）</translation>
    </message>
    <message>
        <source>%1 could not be asked to cancel. %2</source>
        <translation>无法请求取消 %1。%2</translation>
    </message>
    <message>
        <source>%1 could not be asked to pause. %2</source>
        <translation>无法要求 %1 暂停。%2</translation>
    </message>
    <message>
        <source>%1 could not be asked to go on. %2</source>
        <translation>无法要求 %1 继续。%2</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最佳验证损失</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>最佳验证准确率</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Test F1</source>
        <translation>测试 F1</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was trained</source>
        <translation>训练对象</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Bar lengths</source>
        <translation>K 线周期</translation>
    </message>
    <message>
        <source>First bar</source>
        <translation>第一根 K 线</translation>
    </message>
    <message>
        <source>Last bar</source>
        <translation>最后一根 K 线</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Changes to the strategy</source>
        <translation>对策略的更改</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Data fingerprint</source>
        <translation>数据指纹</translation>
    </message>
    <message>
        <source>Looks ahead</source>
        <translation>使用未来数据</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Settings of the strategy</source>
        <translation>策略设置</translation>
    </message>
</context>
<context>
    <name>CurveText</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No epoch has ended.</source>
        <translation>尚无轮次结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s).</source>
        <translation>
            <numerusform>共 %n 轮。</numerusform>
        </translation>
    </message>
    <message>
        <source>The best is epoch %1 with validation loss and accuracy %2.</source>
        <translation>最佳为第 %1 轮，验证损失和准确率为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s), the best is epoch %1</source>
        <translation>
            <numerusform>共 %n 轮，最佳为第 %1 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) are not known</source>
        <translation>
            <numerusform>有 %n 轮未知</numerusform>
        </translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the figures of an epoch</comment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>DataHome</name>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>无法使用数据文件夹 %1：%2</translation>
    </message>
    <message>
        <source>Choose another folder with --home or KTRDR_HOME, or give yourself the right to write there.</source>
        <translation>请用 --home 或 KTRDR_HOME 选择其他文件夹，或为自己授予该处的写入权限。</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>它不是文件夹。</translation>
    </message>
    <message>
        <source>it could not be made.</source>
        <translation>无法创建它。</translation>
    </message>
</context>
<context>
    <name>DesktopArguments</name>
    <message>
        <source>Keep ledger, bars, logs and settings in this folder (else $KTRDR_HOME, else the platform&apos;s place).</source>
        <translation>将操作记录、K 线、日志和设置保存在此文件夹中（否则用 $KTRDR_HOME，再否则用平台默认位置）。</translation>
    </message>
    <message>
        <source>Write at least this to the log: debug, info, warn, error.</source>
        <translation>写入日志的最低级别：debug、info、warn、error。</translation>
    </message>
    <message>
        <source>Open this operation.</source>
        <translation>打开此操作。</translation>
    </message>
    <message>
        <source>Open the dialog for a new data load.</source>
        <translation>打开新建数据加载的对话框。</translation>
    </message>
    <message>
        <source>Start in the tray, where there is one.</source>
        <translation>有托盘时在托盘中启动。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Starts, shows and stops market-data loads. The same from a terminal: ktrdr.</source>
        <translation>启动、显示和停止市场数据加载。在终端中使用同样的功能：ktrdr。</translation>
    </message>
    <message>
        <source>ktrdr-monitor --help lists what there is.</source>
        <translation>ktrdr-monitor --help 会列出所有选项。</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>“%1”不是有效选项。</translation>
    </message>
    <message>
        <source>“%1” is not a log level: choose one of %2.</source>
        <translation>“%1”不是日志级别：请从 %2 中选择一个。</translation>
    </message>
    <message>
        <source>Open the dialog for a new training.</source>
        <translation>打开新建训练的对话框。</translation>
    </message>
</context>
<context>
    <name>Ktrdr</name>
    <message>
        <source>%1 does not know what it was asked for.</source>
        <translation>%1 不认识所请求的内容。</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 没有接受该请求。</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 拒绝了该请求。</translation>
    </message>
    <message>
        <source>%1 says that the operation has ended already.</source>
        <translation>%1 表示该操作已经结束。</translation>
    </message>
    <message>
        <source>%1 says that this exists or runs already.</source>
        <translation>%1 表示它已存在或已在运行。</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 正忙。</translation>
    </message>
    <message>
        <source>%1 has no worker for this.</source>
        <translation>%1 没有可执行此任务的工作进程。</translation>
    </message>
    <message>
        <source>A part that %1 needs is not available.</source>
        <translation>%1 所需的某个部分不可用。</translation>
    </message>
    <message>
        <source>%1 failed inside.</source>
        <translation>%1 内部出错。</translation>
    </message>
    <message>
        <source>%1 wants a login.</source>
        <translation>%1 要求登录。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 给出的回答没有意义。</translation>
    </message>
    <message>
        <source>Check the name; the service may have been restarted and forgotten it.</source>
        <translation>请检查名称；服务可能已重启并忘记了它。</translation>
    </message>
    <message>
        <source>Correct the named fields and try again.</source>
        <translation>请更正所指出的字段，然后重试。</translation>
    </message>
    <message>
        <source>The service&apos;s own words above say why; change the request accordingly.</source>
        <translation>上面服务自己的话说明了原因；请据此修改请求。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. If the work still moves, the service is mistaken: keep watching it.</source>
        <translation>无需采取任何措施。如果工作仍在推进，那是服务弄错了：请继续观察。</translation>
    </message>
    <message>
        <source>Wait until the running one has ended, or cancel it.</source>
        <translation>请等待正在运行的操作结束，或取消它。</translation>
    </message>
    <message>
        <source>Try again when the running work has ended.</source>
        <translation>请在正在运行的工作结束后重试。</translation>
    </message>
    <message>
        <source>Start a worker, wait until it has registered, then try again.</source>
        <translation>请启动一个工作进程，等它注册后再重试。</translation>
    </message>
    <message>
        <source>Check that the services and workers behind it run, then try again.</source>
        <translation>请检查其后的服务和工作进程是否在运行，然后重试。</translation>
    </message>
    <message>
        <source>Try again; if it stays, the service&apos;s log names the cause.</source>
        <translation>请重试；如果仍然如此，服务的日志会说明原因。</translation>
    </message>
    <message>
        <source>Enter the token of this service again.</source>
        <translation>请重新输入此服务的令牌。</translation>
    </message>
    <message>
        <source>Check that the address and port belong to this kind of service.</source>
        <translation>请检查地址和端口是否属于这类服务。</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1它的说明：“%2”</translation>
    </message>
    <message>
        <source>IB has no bars for this.</source>
        <translation>IB 没有对应的 K 线。</translation>
    </message>
    <message>
        <source>Choose another range, or check that the symbol is traded then.</source>
        <translation>请选择其他范围，或检查该代码当时是否有交易。</translation>
    </message>
    <message>
        <source>IB&apos;s history of this symbol begins later than what was asked for.</source>
        <translation>IB 中该代码的历史数据起始时间晚于所请求的时间。</translation>
    </message>
    <message>
        <source>Start at the first date that IB has.</source>
        <translation>请从 IB 拥有的第一个日期开始。</translation>
    </message>
    <message>
        <source>IB does not know this symbol.</source>
        <translation>IB 不认识该代码。</translation>
    </message>
    <message>
        <source>Check the spelling; currency pairs are written like EUR.USD.</source>
        <translation>请检查拼写；货币对写作 EUR.USD 的形式。</translation>
    </message>
    <message>
        <source>The IB gateway is silent: it did not answer in time.</source>
        <translation>IB 网关没有响应：它没有及时回答。</translation>
    </message>
    <message>
        <source>If it stays, restart IB Gateway or TWS; it may hang although it looks connected.</source>
        <translation>如果仍然如此，请重启 IB Gateway 或 TWS；它可能看似已连接却已卡住。</translation>
    </message>
    <message>
        <source>The IB host has no connection to the IB gateway.</source>
        <translation>IB 主机与 IB 网关没有连接。</translation>
    </message>
    <message>
        <source>Check that IB Gateway or TWS runs and is logged in.</source>
        <translation>请检查 IB Gateway 或 TWS 是否在运行并已登录。</translation>
    </message>
    <message>
        <source>IB was asked too often and makes us wait.</source>
        <translation>对 IB 的请求过于频繁，需要等待。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the request is repeated after a minute.</source>
        <translation>无需采取任何措施：请求将在一分钟后重试。</translation>
    </message>
    <message>
        <source>IB cannot give these bars.</source>
        <translation>IB 无法提供这些 K 线。</translation>
    </message>
    <message>
        <source>Choose another range or timeframe.</source>
        <translation>请选择其他范围或周期。</translation>
    </message>
    <message>
        <source>The connection to IB is disturbed.</source>
        <translation>与 IB 的连接出现异常。</translation>
    </message>
    <message>
        <source>The IB account has no permission for this market data.</source>
        <translation>该 IB 账户没有此市场数据的权限。</translation>
    </message>
    <message>
        <source>Subscribe to the market data in IB&apos;s account management.</source>
        <translation>请在 IB 的账户管理中订阅该市场数据。</translation>
    </message>
    <message>
        <source>IB refused the request.</source>
        <translation>IB 拒绝了该请求。</translation>
    </message>
    <message>
        <source>IB&apos;s own words say why; change the request accordingly.</source>
        <translation>IB 自己的话说明了原因；请据此修改请求。</translation>
    </message>
    <message>
        <source>IB reported an error.</source>
        <translation>IB 报告了一个错误。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>No symbol was named.</source>
        <translation>没有指定代码。</translation>
    </message>
    <message>
        <source>Name one, for example AAPL or EUR.USD.</source>
        <translation>请指定一个，例如 AAPL 或 EUR.USD。</translation>
    </message>
    <message>
        <source>The IB host has no timeframe “%1”.</source>
        <translation>IB 主机没有周期“%1”。</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>请使用 %1 之一。</translation>
    </message>
    <message>
        <source>The start does not lie before the end.</source>
        <translation>开始时间不早于结束时间。</translation>
    </message>
    <message>
        <source>Choose a start before the end.</source>
        <translation>请选择早于结束时间的开始时间。</translation>
    </message>
    <message>
        <source> (%1, %2 mode)</source>
        <translation> (%1，%2 模式)</translation>
    </message>
    <message numerus="yes">
        <source>%1 bars downloaded</source>
        <translation>
            <numerusform>已下载 %1 根 K 线</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Load data</source>
        <translation>加载数据</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>加载 %1</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>Waiting for its start</source>
        <translation>等待启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Start it again; if it stays, the service&apos;s log names the cause.</source>
        <translation>请重新启动；如果仍然如此，服务的日志会说明原因。</translation>
    </message>
    <message>
        <source>Nothing has moved for minutes, so it seems to be true. Check that the backend was not restarted, then start it again.</source>
        <translation>几分钟来毫无进展，看来属实。请确认后端没有重启过，然后重新启动。</translation>
    </message>
    <message>
        <source>Check that the IB host service runs (usually port 5001) and that the backend can reach it, then start it again.</source>
        <translation>请检查 IB 主机服务是否在运行（通常为端口 5001）以及后端能否访问它，然后重新启动。</translation>
    </message>
    <message>
        <source>%1 reports a failure without saying why.</source>
        <translation>%1 报告失败，但没有说明原因。</translation>
    </message>
    <message>
        <source>%1 reports: “%2”</source>
        <translation>%1 报告：“%2”</translation>
    </message>
    <message>
        <source>It was cancelled; the service calls it completed.</source>
        <translation>它已被取消；服务却称其已完成。</translation>
    </message>
    <message>
        <source>The service calls the download completed, but not one bar arrived although there were gaps to fill: each of its requests failed.</source>
        <translation>服务称下载已完成，但尽管有缺口需要填补，却没有收到一根 K 线：它的每个请求都失败了。</translation>
    </message>
    <message>
        <source>Reported failed, still working.</source>
        <translation>报告为失败，但仍在工作。</translation>
    </message>
    <message>
        <source>Cancel requested, still running.</source>
        <translation>已请求取消，仍在运行。</translation>
    </message>
    <message>
        <source>Resuming; how far it is, only the worker knows.</source>
        <translation>正在恢复；进度只有工作进程知道。</translation>
    </message>
    <message>
        <source>The stored request does not say what to start.</source>
        <translation>已保存的请求没有说明要启动什么。</translation>
    </message>
    <message>
        <source>Start it anew with the parameters you want.</source>
        <translation>请用所需的参数重新启动。</translation>
    </message>
    <message>
        <source>It may have been started all the same: look at the operations of the service before you try again.</source>
        <translation>它可能仍已启动：重试之前请查看该服务的操作。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>训练准确率</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>Epochs nobody told of</source>
        <translation>未报告的轮次</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>最低验证损失</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>The log folder %1 cannot be written. The program runs on without log files.</source>
        <translation>无法写入日志文件夹 %1。程序继续运行，但没有日志文件。</translation>
    </message>
    <message>
        <source>No log file could be opened: %1</source>
        <translation>无法打开日志文件：%1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>ktrdr monitor</source>
        <translation>ktrdr monitor</translation>
    </message>
    <message>
        <source>Another ktrdr monitor uses this data folder and does not answer.</source>
        <translation>另一个 ktrdr monitor 正在使用此数据文件夹，并且没有响应。</translation>
    </message>
    <message>
        <source>End it, or choose another folder with --home.</source>
        <translation>请结束它，或用 --home 选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>MarketData</name>
    <message>
        <source>There is no room for the bars read so far in the temporary folder %1.</source>
        <translation>临时文件夹 %1 中没有空间存放已读取的 K 线。</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder in the variable TMPDIR.</source>
        <translation>请在那里释放一些空间，或在变量 TMPDIR 中指定其他文件夹。</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be read back.</source>
        <translation>无法读回 %1 中的临时文件。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The bars of %1 are not in ascending order.</source>
        <translation>%1 的 K 线没有按升序排列。</translation>
    </message>
    <message>
        <source>Sort them and remove duplicate times first.</source>
        <translation>请先排序并删除重复的时间。</translation>
    </message>
    <message>
        <source>There are no bars of %1 in the store.</source>
        <translation>存储中没有 %1 的 K 线。</translation>
    </message>
    <message>
        <source>Load or import the series first.</source>
        <translation>请先加载或导入该序列。</translation>
    </message>
    <message>
        <source>The stored bars of %1 from %2 to %3 are damaged.</source>
        <translation>%1 从 %2 至 %3 的已保存 K 线已损坏。</translation>
    </message>
    <message>
        <source>Export the ranges before and after them, then load or import the series again with another --home. Bars outside of this range are not affected.</source>
        <translation>请导出其前后的范围，然后用另一个 --home 重新加载或导入该序列。此范围之外的 K 线不受影响。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>line %1, column &quot;%2&quot;, &quot;%3&quot;: %4</source>
        <translation>第 %1 行，“%2”列，“%3”：%4</translation>
    </message>
    <message>
        <source>The bars of %1 lie closer together than %2.</source>
        <translation>%1 的 K 线间隔小于 %2。</translation>
    </message>
    <message>
        <source>Name the timeframe that the file really has.</source>
        <translation>请指定文件实际的周期。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 cannot be read as bars (%2).</source>
        <translation>
            <numerusform>%1 中有 %n 行无法作为 K 线读取（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored. Correct the file, or leave such rows out with --skip-bad.</source>
        <translation>没有保存任何内容。请更正文件，或用 --skip-bad 略过这些行。</translation>
    </message>
    <message>
        <source>%1 has no bars.</source>
        <translation>%1 中没有 K 线。</translation>
    </message>
    <message>
        <source>Check that it was written completely.</source>
        <translation>请检查它是否已完整写入。</translation>
    </message>
    <message>
        <source>The first line must name the columns, for example timestamp, open, high, low, close, volume; say which is which with --columns time=NAME,close=NAME.</source>
        <translation>第一行必须是列名，例如 timestamp, open, high, low, close, volume；可用 --columns time=NAME,close=NAME 指明各列的含义。</translation>
    </message>
    <message>
        <source>%1 has no column with times.</source>
        <translation>%1 中没有时间列。</translation>
    </message>
    <message>
        <source>%1 has no column with prices.</source>
        <translation>%1 中没有价格列。</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 中没有“%2”列。</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>它的列有：%1。</translation>
    </message>
    <message>
        <source>%1 has more than one column with times: &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>%1 中有多个时间列：“%2”和“%3”。</translation>
    </message>
    <message>
        <source>Say which one holds date and time with --columns time=NAME.</source>
        <translation>请用 --columns time=NAME 指明哪一列包含日期和时间。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Check the spelling and the folder.</source>
        <translation>请检查拼写和文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Name one CSV file in it.</source>
        <translation>请指定其中的一个 CSV 文件。</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>Write the bars into a file first.</source>
        <translation>请先将 K 线写入文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: </source>
        <translation>无法读取 %1：</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is written in UTF-16.</source>
        <translation>%1 采用 UTF-16 编码。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text, then try again.</source>
        <translation>请将其另存为 UTF-8 文本，然后重试。</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 不是文本文件。</translation>
    </message>
    <message>
        <source>Bars are imported from CSV text; unpack or convert the file first.</source>
        <translation>K 线从 CSV 文本导入；请先解压或转换文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: </source>
        <translation>无法将 %1 读取到末尾：</translation>
    </message>
    <message>
        <source>Copy the file to a sound disk and try again.</source>
        <translation>请将文件复制到完好的磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than 1 MiB.</source>
        <translation>%2 的第 %1 行超过 1 MiB。</translation>
    </message>
    <message>
        <source>Check that the file is a CSV of bars, one bar a line.</source>
        <translation>请检查文件是否为 K 线 CSV，每行一根 K 线。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were out of order and have been sorted.</source>
        <translation>
            <numerusform>%n 行顺序不正确，已排序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeated the time of another; the last one of each was kept.</source>
        <translation>
            <numerusform>%n 行与其他行时间重复；每个时间保留了最后一行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n 行无法读取，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) below 0 were taken as 0.</source>
        <translation>
            <numerusform>%n 个小于 0 的成交量已按 0 处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are not over yet and were left out.</source>
        <translation>
            <numerusform>%n 根 K 线尚未结束，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that bars do not have were ignored: %1.</source>
        <translation>已忽略 K 线没有的列：%1。</translation>
    </message>
    <message>
        <source>Missing price columns were filled from the others: %1.</source>
        <translation>缺失的价格列已用其他列补全：%1。</translation>
    </message>
    <message>
        <source>The file has no column with volumes.</source>
        <translation>文件中没有成交量列。</translation>
    </message>
    <message>
        <source>The line has %1 columns, the header %2.</source>
        <translation>此行有 %1 列，表头有 %2 列。</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>缺少值。</translation>
    </message>
    <message>
        <source>This is no date or time as in 2024-01-31 14:30:00.</source>
        <translation>这不是日期或时间，正确格式如 2024-01-31 14:30:00。</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>数字超出范围。</translation>
    </message>
    <message>
        <source>This is no number as in 1234.5.</source>
        <translation>这不是数字，正确格式如 1234.5。</translation>
    </message>
    <message>
        <source>The price is not a finite number.</source>
        <translation>价格不是有限数。</translation>
    </message>
    <message>
        <source>Prices must be above 0.</source>
        <translation>价格必须大于 0。</translation>
    </message>
    <message>
        <source>The volume is not a finite number.</source>
        <translation>成交量不是有限数。</translation>
    </message>
    <message>
        <source>The bar starts in the future.</source>
        <translation>K 线的开始时间在未来。</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <translation>无法使用文件 %1：%2</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Put it there, or import a file of another name with “ktrdr data import”.</source>
        <translation>请将文件放到那里，或用“ktrdr data import”导入其他名称的文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a symbol.</source>
        <translation>“%1”不是有效代码。</translation>
    </message>
    <message>
        <source>Use 1 to 20 letters, digits, dots, dashes or underscores, for example AAPL, BRK.B or EURUSD; no dot in front.</source>
        <translation>请使用 1 到 20 个字母、数字、点、连字符或下划线，例如 AAPL、BRK.B 或 EURUSD；开头不能是点。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a timeframe.</source>
        <translation>“%1”不是有效周期。</translation>
    </message>
    <message>
        <source>Use one of 1m, 5m, 15m, 30m, 1h, 2h, 4h, 1d, 1w, 1M (m minute, M month).</source>
        <translation>请使用 1m、5m、15m、30m、1h、2h、4h、1d、1w、1M 之一（m 为分钟，M 为月）。</translation>
    </message>
    <message>
        <source>The bars store %1 is locked by another process.</source>
        <translation>K 线存储 %1 被另一个进程锁定。</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, or close it, then try again.</source>
        <translation>请等待另一个程序用完，或关闭它，然后重试。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the bars store %1.</source>
        <translation>K 线存储 %1 所在的磁盘已没有空间。</translation>
    </message>
    <message>
        <source>Free some space, then try again; everything stored before is kept.</source>
        <translation>请释放一些空间，然后重试；之前保存的所有内容都会保留。</translation>
    </message>
    <message>
        <source>The bars store %1 cannot be written.</source>
        <translation>无法写入 K 线存储 %1。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another one with --home.</source>
        <translation>请检查文件夹是否存在、您是否有写入权限，或用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The bars store %1 is damaged.</source>
        <translation>K 线存储 %1 已损坏。</translation>
    </message>
    <message>
        <source>Restart the program: a file that cannot be opened is set aside and never overwritten. Export what can still be read first.</source>
        <translation>请先导出仍可读取的内容，再重新启动程序：无法打开的文件会移到一旁，绝不会被覆盖。</translation>
    </message>
    <message>
        <source>The bars store %1 could not be used.</source>
        <translation>无法使用 K 线存储 %1。</translation>
    </message>
    <message>
        <source>The log names the cause; try again, and report it if it stays.</source>
        <translation>原因见日志；请重试，如果问题仍然存在，请报告。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Storing bars</source>
        <translation>保存 K 线</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>There are no bars in %1.</source>
        <translation>%1 中没有 K 线。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is being written by another operation: %2.</source>
        <translation>另一个操作正在写入 %1：%2。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>请等待它结束，或将其取消。</translation>
    </message>
    <message>
        <source>The bars of %1 came in disorder.</source>
        <translation>收到的 %1 的 K 线顺序混乱。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the source is at fault.</source>
        <translation>请重试；如果再次发生，则是来源的问题。</translation>
    </message>
    <message>
        <source>Validating symbol</source>
        <translation>验证代码</translation>
    </message>
    <message>
        <source>Loading cached data</source>
        <translation>加载缓存数据</translation>
    </message>
    <message>
        <source>Validating date range</source>
        <translation>验证日期范围</translation>
    </message>
    <message>
        <source>Analyzing data gaps</source>
        <translation>分析数据缺口</translation>
    </message>
    <message>
        <source>Creating segments</source>
        <translation>创建分段</translation>
    </message>
    <message>
        <source>Downloading segments</source>
        <translation>下载分段</translation>
    </message>
    <message>
        <source>Merging and saving</source>
        <translation>合并并保存</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <translation>%1 将在 %2 后重试。</translation>
    </message>
    <message>
        <source>%1 could not be loaded: %2</source>
        <translation>无法加载 %1：%2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 could not be loaded: %4</source>
        <translation>无法加载 %1 从 %2 至 %3 的数据：%4</translation>
    </message>
    <message>
        <source>Nothing of %1 is stored.</source>
        <translation>没有保存 %1 的任何数据。</translation>
    </message>
    <message>
        <source>There are no bars of %1 in this range.</source>
        <translation>此范围内没有 %1 的 K 线。</translation>
    </message>
    <message>
        <source>%1 is not complete: %2.</source>
        <translation>%1 不完整：%2。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: up to date, %2</source>
        <translation>%1：已是最新，%2</translation>
    </message>
    <message numerus="yes">
        <source>Load %1 series</source>
        <translation>
            <numerusform>加载 %1 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Load %1 %2</source>
        <translation>加载 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%2 more)</source>
        <translation>
            <numerusform>%1 (另有 %2 个)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mode</source>
        <translation>%1 模式</translation>
    </message>
    <message>
        <source>Loading data</source>
        <translation>正在加载数据</translation>
    </message>
    <message>
        <source>Loading %1 data</source>
        <translation>正在加载 %1 数据</translation>
    </message>
    <message>
        <source>%1 (%2 mode)</source>
        <translation>%1 (%2 模式)</translation>
    </message>
    <message>
        <source>Validating symbol %1</source>
        <translation>正在验证代码 %1</translation>
    </message>
    <message>
        <source>Loading cached data for %1</source>
        <translation>正在加载 %1 的缓存数据</translation>
    </message>
    <message>
        <source>Validating date range for %1</source>
        <translation>正在验证 %1 的日期范围</translation>
    </message>
    <message>
        <source>Analyzing data gaps for %1</source>
        <translation>正在分析 %1 的数据缺口</translation>
    </message>
    <message numerus="yes">
        <source>Creating %1 download segments</source>
        <translation>
            <numerusform>正在创建 %1 个下载分段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading %1 segments from %2</source>
        <translation>
            <numerusform>正在从 %2 下载 %1 个分段</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging and saving %1 data</source>
        <translation>正在合并并保存 %1 数据</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Storing bars of %1</source>
        <translation>正在保存 %1 的 K 线</translation>
    </message>
    <message>
        <source>Checking the quality of %1</source>
        <translation>正在检查 %1 的质量</translation>
    </message>
    <message>
        <source> (%1/%2 items)</source>
        <translation> (%1/%2 个条目)</translation>
    </message>
    <message>
        <source> (%1 items)</source>
        <translation> (%1 个条目)</translation>
    </message>
    <message>
        <source>Segment %1/%2: %3 to %4</source>
        <translation>分段 %1/%2：%3 至 %4</translation>
    </message>
    <message numerus="yes">
        <source>✅ Loaded %1 bars</source>
        <translation>
            <numerusform>✅ 已加载 %1 根 K 线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>💾 Saved %1 bars</source>
        <translation>
            <numerusform>💾 已保存 %1 根 K 线</numerusform>
        </translation>
    </message>
    <message>
        <source>Try %1 in %2</source>
        <translation>%2 后进行第 %1 次尝试</translation>
    </message>
    <message>
        <source> [%1/%2]</source>
        <translation> [%1/%2]</translation>
    </message>
    <message>
        <source> ETA: %1</source>
        <translation> 预计剩余：%1</translation>
    </message>
    <message>
        <source> (%1/%2)</source>
        <translation> (%1/%2)</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write dates like 2024-01-31 or 2024-01-31T14:30:00Z.</source>
        <translation>请按 2024-01-31 或 2024-01-31T14:30:00Z 的格式书写日期。</translation>
    </message>
    <message>
        <source>Nothing to load was named.</source>
        <translation>没有指定要加载的内容。</translation>
    </message>
    <message>
        <source>Name at least one symbol and one timeframe.</source>
        <translation>请至少指定一个代码和一个周期。</translation>
    </message>
    <message>
        <source>The same series is named twice.</source>
        <translation>同一序列被指定了两次。</translation>
    </message>
    <message>
        <source>Name each symbol and each timeframe once.</source>
        <translation>每个代码和每个周期只能指定一次。</translation>
    </message>
    <message>
        <source>The start %1 lies after the end %2.</source>
        <translation>开始时间 %1 晚于结束时间 %2。</translation>
    </message>
    <message>
        <source>Choose a start before the end.</source>
        <translation>请选择早于结束时间的开始时间。</translation>
    </message>
    <message>
        <source>There is no load mode “%1”.</source>
        <translation>没有加载模式“%1”。</translation>
    </message>
    <message>
        <source>The modes are local, tail, backfill and full.</source>
        <translation>可用模式为 local、tail、backfill 和 full。</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>请检查路径及其拼写。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>Name one CSV file.</source>
        <translation>请指定一个 CSV 文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>文件 %1 是空的。</translation>
    </message>
    <message>
        <source>Name a CSV file with a header and bars.</source>
        <translation>请指定包含表头和 K 线的 CSV 文件。</translation>
    </message>
    <message>
        <source>An import needs one symbol and one timeframe.</source>
        <translation>导入需要一个代码和一个周期。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>没有时区“%1”。</translation>
    </message>
    <message>
        <source>Use a name such as UTC or Europe/Berlin.</source>
        <translation>请使用 UTC 或 Europe/Berlin 这样的名称。</translation>
    </message>
    <message>
        <source>There is no bar label “%1”.</source>
        <translation>没有 K 线标记“%1”。</translation>
    </message>
    <message>
        <source>The labels are start and end.</source>
        <translation>可用标记为 start 和 end。</translation>
    </message>
    <message>
        <source>There is no data source “%1”.</source>
        <translation>没有数据来源“%1”。</translation>
    </message>
    <message>
        <source>The sources are: %1.</source>
        <translation>可用来源：%1。</translation>
    </message>
    <message>
        <source>Import %1 %2 from %3</source>
        <translation>从 %3 导入 %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 series</source>
        <translation>
            <numerusform>%1 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>The start %1 lies in the future.</source>
        <translation>开始时间 %1 在未来。</translation>
    </message>
    <message>
        <source>Choose a start before now.</source>
        <translation>请选择早于现在的开始时间。</translation>
    </message>
    <message>
        <source>The end lies in the future and was moved to now.</source>
        <translation>结束时间在未来，已改为现在。</translation>
    </message>
    <message>
        <source>%1 has bars from %2 to %3 only.</source>
        <translation>%1 只有 %2 至 %3 的 K 线。</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>%1: there are no bars of %2 here.</source>
        <translation>%1：这里没有 %2 周期的 K 线。</translation>
    </message>
    <message>
        <source>It offers %1. Choose one of these, or another source.</source>
        <translation>它提供 %1。请选择其中之一，或选择其他来源。</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1 根 K 线</translation>
    </message>
    <message numerus="yes">
        <source>%1 bars</source>
        <translation>
            <numerusform>%1 根 K 线</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps left</source>
        <translation>没有缺口</translation>
    </message>
    <message>
        <source>1 gap left</source>
        <translation>剩余 1 个缺口</translation>
    </message>
    <message numerus="yes">
        <source>%1 gaps left</source>
        <translation>
            <numerusform>剩余 %1 个缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>1 bar stored</source>
        <translation>已保存 1 根 K 线</translation>
    </message>
    <message numerus="yes">
        <source>%1 bars stored</source>
        <translation>
            <numerusform>已保存 %1 根 K 线</numerusform>
        </translation>
    </message>
    <message>
        <source>%1h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1m</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>There are no bars.</source>
        <translation>没有 K 线。</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) repeat the time of another.</source>
        <translation>
            <numerusform>%n 根 K 线与其他 K 线时间重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are out of order.</source>
        <translation>
            <numerusform>%n 根 K 线顺序不正确。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) start sooner after the one before than the timeframe says.</source>
        <translation>
            <numerusform>%n 根 K 线与前一根的间隔小于周期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a price of 0 or below.</source>
        <translation>
            <numerusform>%n 根 K 线的价格小于或等于 0。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) lack a price.</source>
        <translation>
            <numerusform>%n 根 K 线缺少价格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a high below another of their prices.</source>
        <translation>
            <numerusform>%n 根 K 线的最高价低于其自身的其他价格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a low above another of their prices.</source>
        <translation>
            <numerusform>%n 根 K 线的最低价高于其自身的其他价格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) closed far from the series&apos; mean price.</source>
        <translation>
            <numerusform>%n 根 K 线的收盘价远离序列的平均价格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) moved by more than 20 % from the one before.</source>
        <translation>
            <numerusform>%n 根 K 线较前一根的变动超过 20%。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) moved by more than 10 % from the one before.</source>
        <translation>
            <numerusform>%n 根 K 线较前一根的变动超过 10%。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a volume below 0.</source>
        <translation>
            <numerusform>%n 根 K 线的成交量小于 0。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) carry IB&apos;s mark for no volume.</source>
        <translation>
            <numerusform>%n 根 K 线带有 IB 的“无成交量”标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a volume of 0.</source>
        <translation>
            <numerusform>%n 根 K 线的成交量为 0。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have more than 100 times the usual volume.</source>
        <translation>
            <numerusform>%n 根 K 线的成交量超过通常的 100 倍。</numerusform>
        </translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>The sample data have no %1 bars of %2.</source>
        <translation>示例数据中没有 %2 的 %1 K 线。</translation>
    </message>
    <message>
        <source>They hold GOOG and MSFT in 1d. Choose another source.</source>
        <translation>其中只有 GOOG 和 MSFT 的 1d 数据。请选择其他来源。</translation>
    </message>
    <message>
        <source>The prices of %1 at the source are now %2 times the stored ones: there was a split, or the source adjusts differently.</source>
        <translation>%1 在来源处的价格现在是已保存价格的 %2 倍：发生了拆股，或来源的复权方式不同。</translation>
    </message>
    <message>
        <source>The file has %L1 bars and they are not in order.</source>
        <translation>文件有 %L1 根 K 线，且没有按顺序排列。</translation>
    </message>
    <message>
        <source>Sort the file by time first, or cut it into parts.</source>
        <translation>请先按时间对文件排序，或将其拆分成几部分。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>无法写入数据文件夹 %1。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may write to it, or choose another folder with --home.</source>
        <translation>请检查它是否存在、您是否有写入权限，或用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The bars store %1 is damaged. It was set aside as %2 and a new one was begun; load or import its series again.</source>
        <translation>K 线存储 %1 已损坏。它已移至 %2，并新建了一个；请重新加载或导入其中的序列。</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, then try again.</source>
        <translation>请等待另一个程序用完，然后重试。</translation>
    </message>
    <message>
        <source>The bars store %1 was written by a newer version of this program.</source>
        <translation>K 线存储 %1 由此程序的更新版本写入。</translation>
    </message>
    <message>
        <source>Update the program, or choose another folder with --home.</source>
        <translation>请更新程序，或用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is being written by another operation (process %2).</source>
        <translation>另一个操作（进程 %2）正在写入 %1。</translation>
    </message>
    <message>
        <source>Wait until that operation has ended, or cancel it, then try again.</source>
        <translation>请等待该操作结束，或将其取消，然后重试。</translation>
    </message>
    <message>
        <source>The store is being written by another program.</source>
        <translation>另一个程序正在写入存储。</translation>
    </message>
    <message>
        <source>%1: nothing stored</source>
        <translation>%1：没有已保存的数据</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>没有已保存的数据</translation>
    </message>
    <message>
        <source>up to date, %1</source>
        <translation>已是最新，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>learned from earlier loads</source>
        <translation>根据以往加载估算</translation>
    </message>
    <message>
        <source>partly learned from earlier loads, else at the source&apos;s usual pace</source>
        <translation>部分根据以往加载估算，其余按来源的通常速度</translation>
    </message>
    <message>
        <source>at the source&apos;s usual pace</source>
        <translation>按来源的通常速度</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there and that the disk has room. A file that was there before is unchanged.</source>
        <translation>请检查文件夹是否存在、您是否有写入权限、磁盘是否有空间。原有的文件没有改变。</translation>
    </message>
    <message>
        <source>%1 was written to while it was being read.</source>
        <translation>%1 在读取时被写入。</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then try again.</source>
        <translation>请等待写入它的程序完成，然后重试。</translation>
    </message>
    <message>
        <source>The stored bars that were not read again keep their earlier prices.</source>
        <translation>未重新读取的已保存 K 线保留原来的价格。</translation>
    </message>
    <message>
        <source>Mode local asks no source, so that it cannot load stored bars again.</source>
        <translation>local 模式不访问任何来源，因此无法重新加载已保存的 K 线。</translation>
    </message>
    <message>
        <source>Choose mode tail, backfill or full.</source>
        <translation>请选择 tail、backfill 或 full 模式。</translation>
    </message>
    <message>
        <source>Stored bars before %1 are not read again.</source>
        <translation>%1 之前的已保存 K 线不会重新读取。</translation>
    </message>
    <message>
        <source>There is no calendar &quot;%1&quot;.</source>
        <translation>没有日历“%1”。</translation>
    </message>
    <message>
        <source>The calendars are %1.</source>
        <translation>可用的日历有 %1。</translation>
    </message>
    <message>
        <source>Line %1 of the calendar ends too early.</source>
        <translation>日历的第 %1 行过早结束。</translation>
    </message>
    <message>
        <source>Line %1 of the calendar: &quot;%2&quot; is not understood.</source>
        <translation>日历的第 %1 行：无法理解“%2”。</translation>
    </message>
    <message>
        <source>Write it as the calendars that come with the program do.</source>
        <translation>请按照程序自带日历的方式书写。</translation>
    </message>
    <message>
        <source>The stored bars were left as they are. Load the whole series again to get all of it at the new prices: ktrdr data load %1 %2 --reload.</source>
        <translation>已保存的 K 线保持不变。请重新加载整个序列，使其全部采用新价格：ktrdr data load %1 %2 --reload。</translation>
    </message>
    <message>
        <source>%1 could not be asked where the series begins; there may be more to load.</source>
        <translation>无法向 %1 询问该序列从何时开始；可能还有更多数据可加载。</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 came out of order and have been sorted.</source>
        <translation>
            <numerusform>来自 %1 的 %n 根 K 线顺序错乱，已重新排序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 came twice; the later ones were kept.</source>
        <translation>
            <numerusform>来自 %1 的 %n 根 K 线重复；已保留较晚到达的。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2).</source>
        <translation>%1 自身出现故障（状态 %2）。</translation>
    </message>
    <message>
        <source>Try again later; what was loaded is kept.</source>
        <translation>请稍后再试；已加载的数据会保留。</translation>
    </message>
    <message>
        <source>The firewall of %1 does not let this computer&apos;s requests through (status 403).</source>
        <translation>%1 的防火墙不放行此计算机的请求（状态 403）。</translation>
    </message>
    <message>
        <source>Wait some minutes and ask for less at once; a proxy or VPN may be the reason, too.</source>
        <translation>请等待几分钟，并减少一次请求的数据量；代理或 VPN 也可能是原因。</translation>
    </message>
    <message>
        <source>%1 does not serve the region that this computer is in (status 451).</source>
        <translation>%1 不为此计算机所在的地区提供服务（状态 451）。</translation>
    </message>
    <message>
        <source>Choose another source; other exchanges have the same coins.</source>
        <translation>请选择其他数据源；其他交易所也有相同的币种。</translation>
    </message>
    <message>
        <source>%1 refused the request (status %2).</source>
        <translation>%1 拒绝了请求（状态 %2）。</translation>
    </message>
    <message>
        <source>Check the address of the service “%1”: does it lead to %2?</source>
        <translation>请检查服务“%1”的地址：它是否指向 %2？</translation>
    </message>
    <message>
        <source>%1 does not have %2.</source>
        <translation>%1 没有 %2。</translation>
    </message>
    <message>
        <source>Check the spelling: its symbols look like %1, in capitals.</source>
        <translation>请检查拼写：其代码形如 %1，使用大写字母。</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: “%2”.</source>
        <translation>%1 暂时无法应答：“%2”。</translation>
    </message>
    <message>
        <source>%1 turned the request down: “%2”.</source>
        <translation>%1 回绝了请求：“%2”。</translation>
    </message>
    <message>
        <source>Check symbol, timeframe and dates; if they are right, look for a newer version of this program.</source>
        <translation>请检查代码、周期和日期；如果都正确，请查找本程序的新版本。</translation>
    </message>
    <message>
        <source>%1 was asked too often and wants a pause of %2.</source>
        <translation>对 %1 的请求过于频繁，它要求暂停 %2。</translation>
    </message>
    <message>
        <source>The load goes on by itself. Other programs that ask from this computer count, too.</source>
        <translation>加载会自动继续。此计算机上其他程序的请求也计算在内。</translation>
    </message>
    <message>
        <source>%1 has shut this computer out for %2: it was asked too often.</source>
        <translation>%1 已将此计算机封禁 %2：请求过于频繁。</translation>
    </message>
    <message>
        <source>Nothing is asked there meanwhile. Load again after that time; what was loaded is kept.</source>
        <translation>在此期间不会再向它发出请求。请在该时间之后重新加载；已加载的数据会保留。</translation>
    </message>
    <message>
        <source>The answer of %1 is empty.</source>
        <translation>%1 的应答为空。</translation>
    </message>
    <message>
        <source>The answer of %1 breaks off, or is not what was asked for.</source>
        <translation>%1 的应答中断，或并非所请求的内容。</translation>
    </message>
    <message>
        <source>If it happens again, something on the way changes answers: a proxy, a firewall, or the log-in page of a network.</source>
        <translation>如果再次发生，说明途中有东西更改了应答：代理、防火墙或网络的登录页面。</translation>
    </message>
    <message>
        <source>The answer of %1 is not of the form that it documents.</source>
        <translation>%1 的应答不符合其文档所述的格式。</translation>
    </message>
    <message>
        <source>Nothing of it was stored. Look for a newer version of this program, or choose another source.</source>
        <translation>其中没有任何内容被保存。请查找本程序的新版本，或选择其他数据源。</translation>
    </message>
    <message>
        <source>Rate limit of %1</source>
        <translation>%1 的速率限制</translation>
    </message>
    <message>
        <source>The %1 bars of %2 begin at other times than here: one begins at %3.</source>
        <translation>%2 的 %1 K 线的起始时间与此处不同：有一根始于 %3。</translation>
    </message>
    <message>
        <source>Nothing was stored. Load a shorter timeframe instead.</source>
        <translation>没有保存任何内容。请改为加载更短的周期。</translation>
    </message>
    <message>
        <source>%1 sent no bar, not even the present one.</source>
        <translation>%1 没有发送任何 K 线，连当前的也没有。</translation>
    </message>
    <message>
        <source>Whether there were trades is not known. Try again later.</source>
        <translation>是否有过交易尚不清楚。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 keeps the newest %2 bars only: there are none before %3.</source>
        <translation>%1 只保留最新的 %2 根 K 线：%3 之前没有数据。</translation>
    </message>
    <message>
        <source>Load older bars from another source.</source>
        <translation>请从其他数据源加载更早的 K 线。</translation>
    </message>
    <message>
        <source>Interactive Brokers does not have %1.</source>
        <translation>Interactive Brokers 没有 %1。</translation>
    </message>
    <message>
        <source>Check the spelling; currency pairs are written like EUR.USD.</source>
        <translation>请检查拼写；货币对的写法如 EUR.USD。</translation>
    </message>
    <message>
        <source>Perhaps you mean %1.</source>
        <translation>您要找的可能是 %1。</translation>
    </message>
    <message>
        <source>Interactive Brokers returned nothing for %1.</source>
        <translation>Interactive Brokers 没有返回 %1 的任何数据。</translation>
    </message>
    <message>
        <source>It says the same when it is overloaded: load again to find out.</source>
        <translation>过载时它也会这样回答：请再次加载以确认。</translation>
    </message>
    <message numerus="yes">
        <source>%n bars came without a price and were left out.</source>
        <translation>
            <numerusform>有 %n 根 K 线没有价格，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no bars of %2 in this range, and could not get any.</source>
        <translation>“%1”在此区间没有 %2 的 K 线，也未能获取。</translation>
    </message>
    <message>
        <source>Look at what it says of the download.</source>
        <translation>请查看该服务对下载的说明。</translation>
    </message>
    <message>
        <source>The load that needs it was cancelled.</source>
        <translation>需要它的加载已被取消。</translation>
    </message>
    <message>
        <source>The download of %1 at “%2” did not succeed: %3</source>
        <translation>“%2”下载 %1 未成功：%3</translation>
    </message>
    <message>
        <source>“%1” downloads %2: %3 %</source>
        <translation>“%1”正在下载 %2：%3%</translation>
    </message>
    <message>
        <source>“%1” does not tell any more how the download of %2 goes.</source>
        <translation>“%1”不再报告 %2 的下载进展。</translation>
    </message>
    <message>
        <source>Load again later: what it has stored by then is read at once.</source>
        <translation>请稍后再次加载：届时已存储的数据会立即读取。</translation>
    </message>
    <message>
        <source>What parts the columns of %1 is not clear: %2 or %3.</source>
        <translation>%1 的列分隔符不明确：%2 或 %3。</translation>
    </message>
    <message>
        <source>Name the delimiter, for example with --delimiter semicolon.</source>
        <translation>请指定分隔符，例如 --delimiter semicolon。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of %2 cannot be two things: %3 and %4.</source>
        <translation>%2 的“%1”列不能同时是 %3 和 %4。</translation>
    </message>
    <message>
        <source>Say for each which column holds it.</source>
        <translation>请分别指明各自所在的列。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were shown twice by the clocks of the zone when they were set back; the order of the rows told which was meant.</source>
        <translation>
            <numerusform>有 %n 个时间在该时区时钟回拨时出现两次；已按行的顺序判断所指。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were never shown by the clocks of the zone, which were set forward then; they were counted on from before. Check the time zone.</source>
        <translation>
            <numerusform>有 %n 个时间在该时区因时钟拨快而不存在；已从之前的时间顺延计算。请检查时区。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no whole second since 1970 in the chosen unit.</source>
        <translation>按所选单位，这不是自 1970 年起的整秒数。</translation>
    </message>
    <message>
        <source>This is no number as in 1234,5: the decimal mark is a comma.</source>
        <translation>这不是类似 1234,5 的数字：小数点符号是逗号。</translation>
    </message>
    <message>
        <source>This is no number as in 1234.5; name the decimal comma if it is one.</source>
        <translation>这不是类似 1234.5 的数字；如果使用小数逗号，请指明。</translation>
    </message>
    <message>
        <source>%1: no bars of %2 here; they are made of the bars of %3.</source>
        <translation>%1 没有 %2 的 K 线：将由 %3 的 K 线合成。</translation>
    </message>
    <message>
        <source>Make %1 %2 of %3</source>
        <translation>由 %3 合成 %1 %2</translation>
    </message>
    <message>
        <source>Making the bars of %1</source>
        <translation>正在合成 %1 的 K 线</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: %2</source>
        <translation>“%1”列：%2</translation>
    </message>
    <message>
        <source>The bar is not over yet and would be left out.</source>
        <translation>该 K 线尚未结束，将被略去。</translation>
    </message>
    <message>
        <source>What parts the columns is not certain: look at the preview.</source>
        <translation>列的分隔符不确定：请查看预览。</translation>
    </message>
    <message>
        <source>Say below which column holds what.</source>
        <translation>请在下方指明各列的含义。</translation>
    </message>
    <message>
        <source>The comma in prices may be a decimal mark or part thousands, which cannot be imported: look at the preview.</source>
        <translation>价格中的逗号可能是小数点，也可能是无法导入的千位分隔符：请查看预览。</translation>
    </message>
    <message>
        <source>The times of the file are not understood: write them like 2024-01-31 14:30:00, or as numbers since 1970.</source>
        <translation>无法理解文件中的时间：请写成 2024-01-31 14:30:00，或自 1970 年起的数字。</translation>
    </message>
    <message>
        <source>The times name no zone: say in which one they are.</source>
        <translation>时间未注明时区：请指明所在时区。</translation>
    </message>
    <message>
        <source>The file is named %1, but its rows lie %2 apart.</source>
        <translation>文件名为 %1，但各行间隔为 %2。</translation>
    </message>
    <message>
        <source>The distance of the rows fits no timeframe: choose one.</source>
        <translation>行的间隔不符合任何周期：请选择一个。</translation>
    </message>
    <message>
        <source>Days begin a bar after the full or half hour: the times seem to be the ends of bars.</source>
        <translation>每天从整点或半点后一根 K 线开始：这些时间似乎是 K 线的结束时间。</translation>
    </message>
    <message>
        <source>The file does not tell whether times are the starts or the ends of bars: say which.</source>
        <translation>文件未说明时间是 K 线的开始还是结束：请指明。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>无法读取文件夹 %1。</translation>
    </message>
    <message>
        <source>No file of the folder %1 is named like AAPL_1h.csv.</source>
        <translation>文件夹 %1 中没有类似 AAPL_1h.csv 命名的文件。</translation>
    </message>
    <message>
        <source>Rename the files to SYMBOL_TIMEFRAME.csv, or import them one by one and say what they are.</source>
        <translation>请将文件重命名为 代码_周期.csv，或逐个导入并指明内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out, for their names do not tell symbol and timeframe: %1.</source>
        <translation>
            <numerusform>已略去 %n 个文件，因为名称未说明代码和周期：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>此处无法理解“%1”。</translation>
    </message>
    <message>
        <source>The delimiters are comma, semicolon, tab and pipe.</source>
        <translation>可用的分隔符有 comma、semicolon、tab 和 pipe。</translation>
    </message>
    <message>
        <source>The decimal marks are point and comma.</source>
        <translation>可用的小数点符号有 point 和 comma。</translation>
    </message>
    <message>
        <source>The units are s, ms and us.</source>
        <translation>可用的单位有 s、ms 和 us。</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 files from %2</source>
        <translation>
            <numerusform>从 %2 导入 %1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Making longer bars</source>
        <translation>合成更长周期的 K 线</translation>
    </message>
    <message>
        <source>%1 cannot be made, for the bars of %2 could not be loaded: %3</source>
        <translation>无法合成 %1，因为 %2 的 K 线加载失败：%3</translation>
    </message>
    <message>
        <source>Trading days are taken as days in UTC, for no market is known of %1: choose its calendar with “ktrdr data check”.</source>
        <translation>%1 的市场未知，交易日按 UTC 日期计算：请用“ktrdr data check”选择日历。</translation>
    </message>
    <message>
        <source>The bar of %1 is not made: the bars of %2 do not fill it.</source>
        <translation>未合成 %1 的 K 线：%2 的 K 线不足以填满它。</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 were not made, for bars of %2 are missing in them or reach beyond them; the first is that of %3.</source>
        <translation>
            <numerusform>有 %n 根 %1 的 K 线未合成，因为其中缺少 %2 的 K 线或有 K 线超出边界；第一根在 %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 outside the sessions belong to no trading day.</source>
        <translation>
            <numerusform>有 %n 根 %1 的 K 线在交易时段之外，不属于任何交易日。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no bars of %1 to make %2 of.</source>
        <translation>没有可用于合成 %2 的 %1 的 K 线。</translation>
    </message>
    <message>
        <source>%1: %2 (made of %3)</source>
        <translation>%1：%2（由 %3 合成）</translation>
    </message>
    <message>
        <source>“%1” names no time of the day.</source>
        <translation>“%1”没有给出时刻。</translation>
    </message>
    <message>
        <source>“%1” is no time of the day.</source>
        <translation>“%1”不是时刻。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>无法理解“%1”。</translation>
    </message>
    <message>
        <source>“%1” does not say which market closes.</source>
        <translation>“%1”没有说明是哪个市场收盘。</translation>
    </message>
    <message>
        <source>Write “every weekday 22:15 New York”, “every day 06:00 UTC”, “every mon,wed 09:30 Europe/Berlin”, “after the close XNAS” or “30 min after the close XNAS”.</source>
        <translation>请写成“every weekday 22:15 New York”、“every day 06:00 UTC”、“every mon,wed 09:30 Europe/Berlin”、“after the close XNAS”或“30 min after the close XNAS”。</translation>
    </message>
    <message>
        <source>No day of the week is given.</source>
        <translation>没有指定星期几。</translation>
    </message>
    <message>
        <source>“%1” is no day of the week.</source>
        <translation>“%1”不是星期几。</translation>
    </message>
    <message>
        <source>It is not said when.</source>
        <translation>没有说明何时。</translation>
    </message>
    <message>
        <source>“%1” begins with neither “every” nor “after the close”.</source>
        <translation>“%1”既不以“every”开头，也不以“after the close”开头。</translation>
    </message>
    <message>
        <source>The entry has no id, or not its times.</source>
        <translation>该条目没有标识，或缺少时间。</translation>
    </message>
    <message>
        <source>There is no schedule “%1”.</source>
        <translation>没有计划“%1”。</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr schedules list&apos; to see which there are.</source>
        <translation>运行“ktrdr schedules list”查看有哪些计划。</translation>
    </message>
    <message>
        <source>The schedules could not be written to %1: %2</source>
        <translation>无法将计划写入 %1：%2</translation>
    </message>
    <message>
        <source>Free some space or give yourself the right to write there.</source>
        <translation>请腾出空间，或给自己写入该处的权限。</translation>
    </message>
    <message>
        <source>Another program holds the schedules in %1 locked.</source>
        <translation>另一个程序锁住了 %1 中的计划。</translation>
    </message>
    <message>
        <source>Try again in a moment; end a program that hangs.</source>
        <translation>请稍后再试；结束没有响应的程序。</translation>
    </message>
    <message>
        <source>The schedules in %1 cannot be read: %2</source>
        <translation>无法读取 %1 中的计划：%2</translation>
    </message>
    <message>
        <source>Give yourself the right to read the file.</source>
        <translation>请给自己读取该文件的权限。</translation>
    </message>
    <message>
        <source>The schedules in %1 were written by a newer version of this program.</source>
        <translation>%1 中的计划是由此程序的更新版本写入的。</translation>
    </message>
    <message>
        <source>the damaged file cannot be renamed</source>
        <translation>无法重命名损坏的文件</translation>
    </message>
    <message>
        <source>The schedules could not be read. The file was set aside as %1 and there are no schedules now; repair it, or add them again.</source>
        <translation>无法读取计划。该文件已另存为 %1，现在没有任何计划；请修复该文件，或重新添加计划。</translation>
    </message>
    <message>
        <source>No time of the day is given.</source>
        <translation>没有指定时刻。</translation>
    </message>
    <message>
        <source>No time zone is given.</source>
        <translation>没有指定时区。</translation>
    </message>
    <message>
        <source>There is no market “%1”; those with a calendar are %2.</source>
        <translation>没有市场“%1”；有日历的市场是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>After the close means up to %n minutes after it.</source>
        <translation>
            <numerusform>收盘后是指收盘后最多 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule “%1” in %2 cannot be read and does not run: %3</source>
        <translation>无法读取 %2 中的计划“%1”，它不会运行：%3</translation>
    </message>
    <message>
        <source>Its operation is no longer recorded.</source>
        <translation>其操作已不在记录中。</translation>
    </message>
    <message>
        <source>The program ended before the load began.</source>
        <translation>程序在加载开始之前就结束了。</translation>
    </message>
    <message>
        <source>The last run of this schedule is still going.</source>
        <translation>此计划的上一次运行还在进行。</translation>
    </message>
    <message>
        <source>Every day at %1, %2</source>
        <translation>每天 %1，%2</translation>
    </message>
    <message>
        <source>Every weekday at %1, %2</source>
        <translation>每个工作日 %1，%2</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>days of the week, time, zone</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>After the close of %1</source>
        <translation>%1 收盘后</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes after the close of %1</source>
        <translation>
            <numerusform>%1 收盘后 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Completed with warnings</source>
        <translation>已完成但有警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>Skipped, because the run before was still going.</source>
        <translation>已跳过，因为上一次运行还在进行。</translation>
    </message>
    <message>
        <source>Missed, because no program ran then.</source>
        <translation>已错过，因为当时没有程序在运行。</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>未启动：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n runs before it were missed)</source>
        <translation>
            <numerusform>%1（此前错过了 %n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>The scheduled load of %1 was due at %2, when no program ran. It is made up for now.</source>
        <translation>%1 的计划加载应在 %2 进行，当时没有程序在运行。现在补做。</translation>
    </message>
    <message numerus="yes">
        <source>The scheduled load of %1 was missed %n times while no program ran. The last one is made up for now.</source>
        <translation>
            <numerusform>没有程序运行期间，%1 的计划加载错过了 %n 次。现在补做最后一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scheduled load of %1 was missed %n times while no program ran; the next one is made as usual.</source>
        <translation>
            <numerusform>没有程序运行期间，%1 的计划加载错过了 %n 次；下一次照常进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scheduled load of %1 was skipped, because the run before is still going.</source>
        <translation>%1 的计划加载已跳过，因为上一次运行还在进行。</translation>
    </message>
    <message>
        <source>The scheduled load of %1 was not started: %2</source>
        <translation>%1 的计划加载未启动：%2</translation>
    </message>
    <message>
        <source>nothing can be written in its folder.</source>
        <translation>其所在文件夹无法写入。</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be written: %2.</source>
        <translation>无法写入日历 %1：%2。</translation>
    </message>
    <message>
        <source>Check that you may write to its folder and that there is room on the disk.</source>
        <translation>请检查您是否有权写入其文件夹，以及磁盘是否有空间。</translation>
    </message>
    <message>
        <source>%1 is not a calendar: it is not UTF-8 text or far too long.</source>
        <translation>%1 不是日历：它不是 UTF-8 文本，或者太长。</translation>
    </message>
    <message>
        <source>Write it as the calendars that come with the program are.</source>
        <translation>请按程序自带日历的写法来写。</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be read: %2.</source>
        <translation>无法读取日历 %1：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the code of a calendar.</source>
        <translation>“%1”不能作为日历的代码。</translation>
    </message>
    <message>
        <source>Use 2 to 16 capital letters, digits, - and _, and a letter first.</source>
        <translation>请使用 2 到 16 个大写字母、数字、- 和 _，并以字母开头。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be used. %2</source>
        <translation>日历 %1 无法使用。%2</translation>
    </message>
    <message>
        <source>Until it is put right, series of %1 are judged by hours that their bars tell.</source>
        <translation>在修正之前，%1 的序列按 K 线所示的时间判断。</translation>
    </message>
    <message>
        <source>The calendar needs a line with its zone and one with its hours.</source>
        <translation>日历需要一行时区和一行交易时间。</translation>
    </message>
    <message>
        <source>For example: &quot;zone Europe/Paris&quot; and &quot;session Mon-Fri 09:00-17:30&quot;.</source>
        <translation>例如：“zone Europe/Paris”和“session Mon-Fri 09:00-17:30”。</translation>
    </message>
    <message>
        <source>This date is written in another order of year, month and day: choose the right one.</source>
        <translation>此日期的年、月、日顺序不同：请选择正确的顺序。</translation>
    </message>
    <message>
        <source>This is no date or time as in 31.01.2024 14:30:00.</source>
        <translation>这不是日期或时间，正确格式如 31.01.2024 14:30:00。</translation>
    </message>
    <message>
        <source>This is no date or time as in 01/31/2024 14:30:00.</source>
        <translation>这不是日期或时间，正确格式如 01/31/2024 14:30:00。</translation>
    </message>
    <message>
        <source>The dates begin with the day or with the month: say which.</source>
        <translation>日期以日或月开头：请说明是哪一个。</translation>
    </message>
    <message>
        <source>The orders are ymd, dmy and mdy.</source>
        <translation>顺序有 ymd、dmy 和 mdy。</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Completed.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Completed with warnings.</source>
        <translation>已完成，但有警告。</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Interrupted: the program that ran it ended. You can run it again.</source>
        <translation>已中断：运行它的程序已结束。您可以重新运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed with warnings</source>
        <translation>
            <numerusform>%n 个已完成但有警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted</source>
        <translation>
            <numerusform>%n 个已中断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations ended</source>
        <translation>
            <numerusform>%n 个操作已结束</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationCellText</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No progress known</source>
        <translation>进度未知</translation>
    </message>
    <message>
        <source>Working, total unknown</source>
        <translation>进行中，总量未知</translation>
    </message>
    <message>
        <source>Cannot be cancelled any more</source>
        <translation>已无法取消</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>%1 when last heard of</source>
        <translation>最后一次得到消息时为 %1</translation>
    </message>
</context>
<context>
    <name>OperationColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>等待开始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>With warnings</source>
        <comment>an operation that completed with warnings</comment>
        <translation>有警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Data load</source>
        <translation>数据加载</translation>
    </message>
    <message>
        <source>CSV import</source>
        <translation>CSV 导入</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step 2 of 5: its name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>items per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a result: its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time of day</comment>
        <translation>%1 %2</translation>
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
        <source>%1?</source>
        <comment>a status that may have changed meanwhile</comment>
        <translation>%1？</translation>
    </message>
    <message>
        <source>Not heard of since %1</source>
        <translation>自 %1 起没有消息</translation>
    </message>
    <message>
        <source>“%1” has not told of this operation since %2. What is shown is as it was then; whether it still runs is not known.</source>
        <translation>“%1”自 %2 起没有再报告此操作。这里显示的是当时的状态；它是否仍在运行尚不清楚。</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>None of the %n parts completed.</source>
        <translation>
            <numerusform>%n 个部分均未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not know how to run work of the type %1.</source>
        <translation>此程序无法运行类型为 %1 的操作。</translation>
    </message>
    <message>
        <source>Run it with the program and version that started it.</source>
        <translation>请用启动它的程序和版本运行。</translation>
    </message>
    <message>
        <source>cancel came too late</source>
        <translation>取消来得太晚</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message numerus="yes">
        <source>Part %1 of %n</source>
        <translation>
            <numerusform>第 %1 部分，共 %n 部分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 已取消。</translation>
    </message>
    <message>
        <source>%1 did not complete.</source>
        <translation>%1 未完成。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>See the error of each part and retry those that failed.</source>
        <translation>请查看各部分的错误，并重试失败的部分。</translation>
    </message>
    <message>
        <source>The operation was cancelled: %1</source>
        <translation>操作已取消：%1</translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation>请重新启动以继续。</translation>
    </message>
    <message>
        <source>The operation did not end within its time limit of %1 s.</source>
        <translation>操作未在 %1 秒的时限内结束。</translation>
    </message>
    <message>
        <source>Try again later, or do less at once.</source>
        <translation>请稍后重试，或减少一次处理的内容。</translation>
    </message>
    <message>
        <source>The log of the operation says what it did last. Retry it; if it fails again, report it with that log.</source>
        <translation>操作的日志记录了它最后的动作。请重试；如果再次失败，请附上该日志报告。</translation>
    </message>
    <message>
        <source>The work threw something that is not an exception.</source>
        <translation>任务抛出了不属于异常类型的对象。</translation>
    </message>
    <message>
        <source>Try %1 of %2 follows, because the last one failed: %3</source>
        <translation>上一次尝试失败，接下来进行第 %1 次尝试（共 %2 次）：%3</translation>
    </message>
    <message>
        <source>The program is closing and starts nothing more.</source>
        <translation>程序正在关闭，不再启动任何操作。</translation>
    </message>
    <message>
        <source>Start it again when the program runs again.</source>
        <translation>请在程序再次运行时重新启动。</translation>
    </message>
    <message>
        <source>There is nothing to do in this operation.</source>
        <translation>此操作没有可做的内容。</translation>
    </message>
    <message>
        <source>Choose at least one thing to work on.</source>
        <translation>请至少选择一项内容。</translation>
    </message>
    <message>
        <source>It pauses as soon as the part at work is done.</source>
        <translation>当前部分完成后即暂停。</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>正在排队等候。</translation>
    </message>
</context>
<context>
    <name>OptionCommands</name>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>与桌面一致，浅色或深色。</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>浅色背景，深色文字。</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>深色背景，浅色文字。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Minimise to the tray</source>
        <translation>最小化到托盘(&amp;M)</translation>
    </message>
    <message>
        <source>A minimised window is found in the tray only.</source>
        <translation>最小化的窗口只出现在托盘中。</translation>
    </message>
    <message>
        <source>&amp;Close to the tray</source>
        <translation>关闭到托盘(&amp;C)</translation>
    </message>
    <message>
        <source>Closing the window leaves the program running in the tray.</source>
        <translation>关闭窗口后程序继续在托盘中运行。</translation>
    </message>
    <message>
        <source>&amp;Start in the tray</source>
        <translation>在托盘中启动(&amp;S)</translation>
    </message>
    <message>
        <source>The program starts without its window where there is a tray.</source>
        <translation>有托盘时，程序启动不显示窗口。</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>&amp;Completed</source>
        <translation>已完成(&amp;C)</translation>
    </message>
    <message>
        <source>Completed with &amp;warnings</source>
        <translation>已完成但有警告(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>失败(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;ancelled</source>
        <translation>已取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Interrupted</source>
        <translation>已中断(&amp;I)</translation>
    </message>
    <message>
        <source>Tells when an operation ends so, if it took more than five seconds or the window is in the background.</source>
        <translation>操作以此方式结束时通知，条件是耗时超过五秒或窗口在后台。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The program speaks this language.</source>
        <translation>程序使用此语言。</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>“%1” does not tell with what “%2” was started.</source>
        <translation>“%1”没有说明“%2”是用什么参数启动的。</translation>
    </message>
    <message>
        <source>Start it anew where it was started first.</source>
        <translation>请在最初启动它的地方重新启动。</translation>
    </message>
    <message>
        <source>“%1” does not know it any more; how it ended cannot be told.</source>
        <translation>“%1”已不再知道它；无法得知它是如何结束的。</translation>
    </message>
    <message>
        <source>“%1” ended the connection.</source>
        <translation>“%1”结束了连接。</translation>
    </message>
    <message>
        <source>It may be shutting down; it is called again by itself.</source>
        <translation>它可能正在关闭；程序会自动再次呼叫它。</translation>
    </message>
    <message>
        <source>What “%1” sends are no events.</source>
        <translation>“%1”发送的内容不是事件。</translation>
    </message>
    <message>
        <source>Check that the address leads to &apos;ktrdr serve&apos;.</source>
        <translation>请检查该地址是否指向“ktrdr serve”。</translation>
    </message>
    <message>
        <source>“%1” did not tell which operation it started.</source>
        <translation>“%1”没有说明它启动了哪个操作。</translation>
    </message>
    <message>
        <source>Look at its operations.</source>
        <translation>请查看它的操作。</translation>
    </message>
    <message>
        <source>Something answers at the address of “%1”, but it is none of KTRDR&apos;s services.</source>
        <translation>“%1”的地址有程序应答，但它不是 KTRDR 的任何服务。</translation>
    </message>
    <message>
        <source>Check host, port and path of the address.</source>
        <translation>请检查地址中的主机、端口和路径。</translation>
    </message>
    <message>
        <source>“%1” is configured as “%2”, but “%3” answers.</source>
        <translation>“%1”配置为“%2”，但应答的是“%3”。</translation>
    </message>
    <message>
        <source>Check the port, or choose the other kind.</source>
        <translation>请检查端口，或选择另一种类型。</translation>
    </message>
    <message>
        <source>“%1” is version %2, this program is version %3.</source>
        <translation>“%1”的版本是 %2，本程序的版本是 %3。</translation>
    </message>
    <message>
        <source>Use the same version on both computers.</source>
        <translation>请在两台计算机上使用相同的版本。</translation>
    </message>
    <message>
        <source>IB host</source>
        <translation>IB 主机</translation>
    </message>
    <message>
        <source>Training host</source>
        <translation>训练主机</translation>
    </message>
    <message>
        <source>KTRDR backend</source>
        <translation>KTRDR 后端</translation>
    </message>
    <message>
        <source>ktrdr serve</source>
        <translation>ktrdr serve</translation>
    </message>
    <message>
        <source>A service cannot be called “%1”.</source>
        <translation>服务不能命名为“%1”。</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;, and not &apos;local&apos;.</source>
        <translation>请使用 1 到 40 个字母、数字、“-”、“_”或“.”，且不能是“local”。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service.</source>
        <translation>“%1”不是服务的地址。</translation>
    </message>
    <message>
        <source>Enter it like %1 or https://host:443.</source>
        <translation>请按 %1 或 https://host:443 的形式输入。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Give a file with certificates in PEM form.</source>
        <translation>请给出包含 PEM 格式证书的文件。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a proxy.</source>
        <translation>“%1”不是代理的地址。</translation>
    </message>
    <message>
        <source>Enter it like http://host:3128 or socks5://host:1080.</source>
        <translation>请按 http://host:3128 或 socks5://host:1080 的形式输入。</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>没有名为“%1”的服务。</translation>
    </message>
    <message>
        <source>Look at the list of services.</source>
        <translation>请查看服务列表。</translation>
    </message>
    <message>
        <source>There is a service “%1” already.</source>
        <translation>已有名为“%1”的服务。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Something answers at the address of “%1”, but it is not %2.</source>
        <translation>“%1”的地址有应答，但并不是 %2。</translation>
    </message>
    <message>
        <source>Check the address, or choose the other kind.</source>
        <translation>请检查地址，或选择另一种类型。</translation>
    </message>
    <message>
        <source>%1 does not serve the region that this computer is in (status 451).</source>
        <translation>%1 不为此计算机所在的地区提供服务（状态 451）。</translation>
    </message>
    <message>
        <source>Use another exchange.</source>
        <translation>请使用其他交易所。</translation>
    </message>
    <message>
        <source>Binance</source>
        <translation>Binance</translation>
    </message>
    <message>
        <source>Coinbase</source>
        <translation>Coinbase</translation>
    </message>
    <message>
        <source>Kraken</source>
        <translation>Kraken</translation>
    </message>
    <message>
        <source>“%1” is a source of bars already.</source>
        <translation>“%1”已经是一个 K 线数据源。</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>The model that was kept, else the operation.</source>
        <translation>保留的模型，否则为操作。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whether it is being trained, or how that ended.</source>
        <translation>是否正在训练，或训练如何结束。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>The strategy that was trained.</source>
        <translation>所训练的策略。</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Whose bars it was trained on.</source>
        <translation>用哪些代码的 K 线训练。</translation>
    </message>
    <message>
        <source>Bar lengths</source>
        <translation>K 线周期</translation>
    </message>
    <message>
        <source>How long the bars are; the base comes first.</source>
        <translation>K 线周期；基础周期在前。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The kind of neural network.</source>
        <translation>神经网络的类型。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How many epochs have ended.</source>
        <translation>已结束的轮数。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>The epoch whose weights are kept.</source>
        <translation>保留其权重的轮次。</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Validation loss of the best epoch.</source>
        <translation>最佳轮次的验证损失。</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Validation accuracy of the best epoch.</source>
        <translation>最佳轮次的验证准确率。</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>Accuracy on bars that the training never saw.</source>
        <translation>在训练从未见过的 K 线上的准确率。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>How long it was trained.</source>
        <translation>训练了多久。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it ended, or began while it goes on.</source>
        <translation>结束时间；进行中则为开始时间。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>This computer, or the service that trains it.</source>
        <translation>本机，或进行训练的服务。</translation>
    </message>
</context>
<context>
    <name>ScheduleColumns</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Whether it is started when it is due.</source>
        <translation>到期时是否启动。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>The symbols and timeframes that are loaded.</source>
        <translation>要加载的代码和周期。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>On which days, and at what time by whose clocks.</source>
        <translation>哪些天、什么时刻、按哪里的时钟。</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下一次运行</translation>
    </message>
    <message>
        <source>When it is due next, by this computer&apos;s clock.</source>
        <translation>按本机时钟下一次何时到期。</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上一次运行</translation>
    </message>
    <message>
        <source>When the last run was started, skipped or missed.</source>
        <translation>上一次运行何时启动、跳过或错过。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What became of the last run.</source>
        <translation>上一次运行的结果。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Which part of the series is asked for.</source>
        <translation>请求序列的哪一部分。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the bars come from; empty: where each series came from before.</source>
        <translation>K 线的来源；为空表示沿用各序列之前的来源。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Its name in the terminal.</source>
        <translation>它在终端中的名称。</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>%1, %2</source>
        <comment>time, place</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 here (%2)</source>
        <comment>time here, time and place there</comment>
        <translation>本地 %1（%2）</translation>
    </message>
    <message>
        <source>as each series</source>
        <translation>沿用各序列</translation>
    </message>
    <message>
        <source>The last run that was missed is made up for when the program starts.</source>
        <translation>程序启动时补做最后一次错过的运行。</translation>
    </message>
    <message>
        <source>Runs that were missed are told and left out.</source>
        <translation>错过的运行只作提示，不补做。</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>The regular expression is not complete: %1, at character %2.</source>
        <translation>正则表达式不完整：%1，位于第 %2 个字符。</translation>
    </message>
</context>
<context>
    <name>ServiceColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What you call the service.</source>
        <translation>您给服务起的名称。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What kind of service it is.</source>
        <translation>服务的类型。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where it listens.</source>
        <translation>它的监听地址。</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Whether anything answers at the address.</source>
        <translation>该地址是否有程序应答。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Whether it does what it is for.</source>
        <translation>它是否在做该做的事。</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>最近数据</translation>
    </message>
    <message>
        <source>When data last came through it.</source>
        <translation>最近一次通过它收到数据的时间。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>How long the last answer took.</source>
        <translation>最近一次应答所用的时间。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Connections that are open now.</source>
        <translation>当前打开的连接数。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Requests that wait for a connection now.</source>
        <translation>当前等待连接的请求数。</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>How many requests went over a connection that was open already.</source>
        <translation>通过已打开连接发送的请求所占比例。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests since the program was started.</source>
        <translation>程序启动以来的请求数。</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Requests that were sent again after a failure.</source>
        <translation>失败后重新发送的请求数。</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Half of the last 1,000 answers were faster.</source>
        <translation>最近 1,000 次应答中有一半更快。</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 of the last 1,000 answers were faster.</source>
        <translation>最近 1,000 次应答中每 100 次有 95 次更快。</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 of the last 1,000 answers were faster.</source>
        <translation>最近 1,000 次应答中每 100 次有 99 次更快。</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>Answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常工作</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>不工作</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>no data have come through a service</comment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>A process answers at %1.</source>
        <translation>%1 有进程应答。</translation>
    </message>
    <message>
        <source>No usable answer comes from %1.</source>
        <translation>%1 没有给出可用的应答。</translation>
    </message>
    <message>
        <source>Whether anything answers at %1 is not known yet.</source>
        <translation>尚不清楚 %1 是否有应答。</translation>
    </message>
    <message>
        <source>The service does its work.</source>
        <translation>该服务正常工作。</translation>
    </message>
    <message>
        <source>The service does not do its work.</source>
        <translation>该服务没有正常工作。</translation>
    </message>
    <message>
        <source>Whether the service does its work is not known.</source>
        <translation>尚不清楚该服务是否正常工作。</translation>
    </message>
    <message>
        <source>Data last came through it at %1.</source>
        <translation>最近一次通过它收到数据：%1。</translation>
    </message>
    <message>
        <source>No data have come through it since this program was started.</source>
        <translation>自本程序启动以来，尚未通过它收到数据。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a service, its kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>KTRDR&apos;s host service for Interactive Brokers. Gives bars through TWS or the IB Gateway that runs on the same computer.</source>
        <translation>KTRDR 的 Interactive Brokers 主机服务。通过同一台计算机上的 TWS 或 IB Gateway 提供 K 线。</translation>
    </message>
    <message>
        <source>KTRDR&apos;s training host, or one of its workers. Trains on its own computer; its trainings appear among the operations.</source>
        <translation>KTRDR 的训练主机或其工作进程之一。在其所在的计算机上训练；其训练会显示在操作列表中。</translation>
    </message>
    <message>
        <source>KTRDR&apos;s backend. Loads data and trains; its operations appear among those here.</source>
        <translation>KTRDR 的后端。加载数据并训练；其操作会与本机的操作一起显示。</translation>
    </message>
    <message>
        <source>This program without a window, started with “ktrdr serve” on another computer. Its operations appear among those here.</source>
        <translation>在另一台计算机上用“ktrdr serve”启动的无窗口的本程序。其操作会与本机的操作一起显示。</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <comment>less than a millisecond</comment>
        <translation>&lt; 1 毫秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Public market data of Binance, without an account: symbols like BTCUSDT, all timeframes, the whole history.</source>
        <translation>Binance 的公开行情数据，无需账户：代码形如 BTCUSDT，支持所有周期和全部历史。</translation>
    </message>
    <message>
        <source>Public market data of Coinbase, without an account: symbols like BTC-USD, in 1m, 5m, 15m, 1h and 1d.</source>
        <translation>Coinbase 的公开行情数据，无需账户：代码形如 BTC-USD，支持 1m、5m、15m、1h 和 1d。</translation>
    </message>
    <message>
        <source>Public market data of Kraken, without an account: symbols like XBTUSD. Only the newest 720 bars can be had.</source>
        <translation>Kraken 的公开行情数据，无需账户：代码形如 XBTUSD。只能获取最新的 720 根 K 线。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>The server&apos;s certificate has expired (on %1).</source>
        <translation>服务器的证书已过期（%1）。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet (from %1). Is this computer&apos;s clock right?</source>
        <translation>服务器的证书尚未生效（自 %1 起）。本机的时钟正确吗？</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name (%1).</source>
        <translation>服务器的证书是为另一个名称签发的（%1）。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed and not among the trusted ones.</source>
        <translation>服务器的证书是自签名的，且不在受信任之列。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by an authority that is not trusted here.</source>
        <translation>服务器的证书由此处不信任的机构签发。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>服务器的证书已被吊销。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted: %1.</source>
        <translation>服务器的证书未被接受：%1。</translation>
    </message>
    <message>
        <source>The file with the trusted certificates cannot be read: %1 (%2).</source>
        <translation>无法读取受信任证书的文件：%1（%2）。</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>%1 中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Give a certificate and its private key, both in PEM form.</source>
        <translation>请提供证书及其私钥，两者均为 PEM 格式。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>无法读取密钥文件 %1。</translation>
    </message>
    <message>
        <source>There is no private key in %1.</source>
        <translation>%1 中没有私钥。</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 中没有证书。</translation>
    </message>
    <message>
        <source>Listening on %1, others could start and cancel operations here.</source>
        <translation>在 %1 上监听时，其他人可能在此启动和取消操作。</translation>
    </message>
    <message>
        <source>Give a token that clients must know, or listen on 127.0.0.1.</source>
        <translation>请设置客户端必须知道的令牌，或在 127.0.0.1 上监听。</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>无法使用 %2 上的端口 %1：%3。</translation>
    </message>
    <message>
        <source>Is another program using it? Choose another port.</source>
        <translation>是否有其他程序正在使用它？请选择另一个端口。</translation>
    </message>
    <message>
        <source>“%1” does not accept the access token (status %2).</source>
        <translation>“%1”不接受访问令牌（状态 %2）。</translation>
    </message>
    <message>
        <source>Check the token of this service; it may have changed or be missing.</source>
        <translation>请检查该服务的令牌；它可能已更改或缺失。</translation>
    </message>
    <message>
        <source>“%1” does not allow this (status 403).</source>
        <translation>“%1”不允许这样做（状态 403）。</translation>
    </message>
    <message>
        <source>Ask the service&apos;s owner for the right to do this, or use another token.</source>
        <translation>请向服务的所有者申请此权限，或使用另一个令牌。</translation>
    </message>
    <message>
        <source>“%1” does not know %2.</source>
        <translation>“%1”不认识 %2。</translation>
    </message>
    <message>
        <source>Check that the address leads to a service of the right kind and version.</source>
        <translation>请检查地址是否指向类型和版本正确的服务。</translation>
    </message>
    <message>
        <source>“%1” asks to be left alone for %2 s: too many requests.</source>
        <translation>“%1”要求暂停 %2 秒：请求过多。</translation>
    </message>
    <message>
        <source>“%1” refuses further requests for now: too many.</source>
        <translation>“%1”暂时拒绝更多请求：请求过多。</translation>
    </message>
    <message>
        <source>Wait, then try again.</source>
        <translation>请稍等，然后重试。</translation>
    </message>
    <message>
        <source>“%1” failed to answer %2 (status %3).</source>
        <translation>“%1”未能回答 %2（状态 %3）。</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own log; then try again.</source>
        <translation>请查看服务自己的日志，然后重试。</translation>
    </message>
    <message>
        <source>“%1” refused %2 (status %3).</source>
        <translation>“%1”拒绝了 %2（状态 %3）。</translation>
    </message>
    <message>
        <source>The address leads elsewhere; enter the service&apos;s final address.</source>
        <translation>该地址指向别处；请填写服务的最终地址。</translation>
    </message>
    <message>
        <source>Check what was asked for.</source>
        <translation>请检查所请求的内容。</translation>
    </message>
    <message>
        <source>The address of “%1” is not known: %2.</source>
        <translation>“%1”的地址未知：%2。</translation>
    </message>
    <message>
        <source>Check the host name and the network.</source>
        <translation>请检查主机名和网络。</translation>
    </message>
    <message>
        <source>Nothing answers for “%1” at %2.</source>
        <translation>在 %2 没有任何程序为“%1”应答。</translation>
    </message>
    <message>
        <source>Is the service running, and is this its port?</source>
        <translation>服务是否在运行，这是它的端口吗？</translation>
    </message>
    <message>
        <source>“%1” cannot be reached at %2.</source>
        <translation>无法在 %2 访问“%1”。</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall is in between.</source>
        <translation>请检查网络，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not connect.</source>
        <translation>通往“%1”的代理没有建立连接。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and credentials.</source>
        <translation>请检查代理的地址和凭据。</translation>
    </message>
    <message>
        <source>“%1” did not take the connection in time (%2).</source>
        <translation>“%1”没有及时接受连接（%2）。</translation>
    </message>
    <message>
        <source>Is the computer on, and is the address right?</source>
        <translation>那台计算机是否开机，地址是否正确？</translation>
    </message>
    <message>
        <source>The secure connection to “%1” failed.</source>
        <translation>与“%1”的安全连接失败。</translation>
    </message>
    <message>
        <source>Check the address, and the file of trusted certificates that is set for the service.</source>
        <translation>请检查地址以及为该服务设置的受信任证书文件。</translation>
    </message>
    <message>
        <source>“%1” is too busy with our own calls.</source>
        <translation>“%1”已被我们自己的调用占满。</translation>
    </message>
    <message>
        <source>Run fewer operations at once on this service.</source>
        <translation>请减少同时在该服务上运行的操作。</translation>
    </message>
    <message>
        <source>“%1” took the request and did not answer in time.</source>
        <translation>“%1”接收了请求，但没有及时回答。</translation>
    </message>
    <message>
        <source>The service may hang: look at its log, or restart it.</source>
        <translation>服务可能已卡住：请查看其日志，或重启它。</translation>
    </message>
    <message>
        <source>“%1” stopped in the middle of its answer.</source>
        <translation>“%1”在回答中途停止。</translation>
    </message>
    <message>
        <source>“%1” did not answer within the time allowed.</source>
        <translation>“%1”没有在允许的时间内回答。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>“%1” closed the connection before its answer was whole.</source>
        <translation>“%1”在回答完整之前关闭了连接。</translation>
    </message>
    <message>
        <source>“%1” failed several times; it is left alone for a moment.</source>
        <translation>“%1”多次失败，将暂时不再调用。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the service meanwhile.</source>
        <translation>将自动重试。请同时检查该服务。</translation>
    </message>
    <message>
        <source>What answers for “%1” at %2 does not speak HTTP as it should.</source>
        <translation>在 %2 为“%1”应答的程序没有按规范使用 HTTP。</translation>
    </message>
    <message>
        <source>Is this the address of the right service?</source>
        <translation>这是正确服务的地址吗？</translation>
    </message>
    <message>
        <source>The answer of “%1” is too large.</source>
        <translation>“%1”的回答过大。</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>请一次少请求一些。</translation>
    </message>
    <message>
        <source>The request to “%1” cannot be sent as it is.</source>
        <translation>发往“%1”的请求无法按原样发送。</translation>
    </message>
    <message>
        <source>Check the names in it for unusual characters.</source>
        <translation>请检查其中的名称是否含有异常字符。</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>程序正在结束。</translation>
    </message>
    <message>
        <source>Whether the service acted on the request is not known: look there before you try again.</source>
        <translation>不清楚服务是否执行了该请求：重试之前请先在那里查看。</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS; its address may begin with http://.</source>
        <translation>那里应答的程序不使用 TLS；它的地址可能以 http:// 开头。</translation>
    </message>
    <message>
        <source>For TLS, a certificate and a private key are needed.</source>
        <translation>使用 TLS 需要证书和私钥。</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to the certificate in %2.</source>
        <translation>%1 中的私钥与 %2 中的证书不匹配。</translation>
    </message>
    <message>
        <source>The service may have been restarted, or its address may begin with https://; check it, then try again.</source>
        <translation>服务可能已重新启动，或者其地址以 https:// 开头；请检查地址后重试。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read (%1). The file was set aside as %2 and the defaults apply.</source>
        <translation>无法读取设置（%1）。该文件已移至 %2，现使用默认设置。</translation>
    </message>
    <message>
        <source>The settings could not be read (%1) and could not be set aside as %2. The defaults apply.</source>
        <translation>无法读取设置（%1），也无法将该文件移至 %2。现使用默认设置。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1: %2</source>
        <translation>无法将设置写入 %1：%2</translation>
    </message>
    <message>
        <source>Free some space or give yourself the right to write there, then change a setting again.</source>
        <translation>请释放一些空间或为自己授予该处的写入权限，然后再次更改设置。</translation>
    </message>
</context>
<context>
    <name>Strategy</name>
    <message>
        <source>Name the provider: fred, ib or cftc_cot.</source>
        <translation>请指明提供方：fred、ib 或 cftc_cot。</translation>
    </message>
    <message>
        <source>Name the symbol to take from there.</source>
        <translation>请指明要从那里取的代码。</translation>
    </message>
    <message>
        <source>Name the series, for example DGS2.</source>
        <translation>请指明序列，例如 DGS2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>Begin each entry with &apos;- provider: …&apos; on a line of its own.</source>
        <translation>请让每个条目单独一行，以“- provider: …”开头。</translation>
    </message>
    <message>
        <source>An entry of &apos;%1&apos; has to be a map.</source>
        <translation>“%1”的条目必须是映射。</translation>
    </message>
    <message>
        <source>Regression needs it, with &apos;round_trip_cost&apos; and &apos;min_edge_multiplier&apos; below it.</source>
        <translation>回归需要它，并在其下写 round_trip_cost 和 min_edge_multiplier。</translation>
    </message>
    <message>
        <source>Write a number above 0, for example 0.003.</source>
        <translation>请写大于 0 的数，例如 0.003。</translation>
    </message>
    <message>
        <source>Write &apos;output_format: classification&apos; below &apos;decisions:&apos;.</source>
        <translation>请在“decisions:”下写“output_format: classification”。</translation>
    </message>
    <message>
        <source>Regression decides by &apos;cost_model&apos;: remove it.</source>
        <translation>回归按 cost_model 决定：请删除它。</translation>
    </message>
    <message>
        <source>Remove it: the labels tell the number of classes.</source>
        <translation>请删除：类别数由标签决定。</translation>
    </message>
    <message>
        <source>Use one of: universal, group_restricted, training_only.</source>
        <translation>请用其中之一：universal、group_restricted、training_only。</translation>
    </message>
    <message>
        <source>Write &apos;mode: single&apos; or &apos;mode: %1&apos;.</source>
        <translation>请写“mode: single”或“mode: %1”。</translation>
    </message>
    <message>
        <source>List the timeframes, for example &apos;supported: [1h, 4h]&apos;.</source>
        <translation>请列出周期，例如“supported: [1h, 4h]”。</translation>
    </message>
    <message>
        <source>Write it with its &apos;mode&apos;, or remove &apos;deployment&apos;.</source>
        <translation>请连同其“mode”写出，或删除“deployment”。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more findings.</source>
        <translation>
            <numerusform>还有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the first ones, then check again.</source>
        <translation>请先改正前面的问题，再重新检查。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>“%1”不是数。</translation>
    </message>
    <message>
        <source>Write plain numbers, for example %1.</source>
        <translation>请写普通的数，例如 %1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes %2 numbers, not %3.</source>
        <translation>“%1”需要 %2 个数，而不是 %3 个。</translation>
    </message>
    <message>
        <source>Write for example %1.</source>
        <translation>例如请写 %1。</translation>
    </message>
    <message>
        <source>The width %1 is not above 0.</source>
        <translation>宽度 %1 不大于 0。</translation>
    </message>
    <message>
        <source>Write the middle, then a width above 0: %1.</source>
        <translation>请写中心，然后写大于 0 的宽度：%1。</translation>
    </message>
    <message>
        <source>%1 comes after %2, but is smaller.</source>
        <translation>%1 在 %2 之后，却更小。</translation>
    </message>
    <message>
        <source>Write the numbers from small to great, for example %1.</source>
        <translation>请从小到大写这些数，例如 %1。</translation>
    </message>
    <message>
        <source>Write for example &apos;parameters: %1&apos;.</source>
        <translation>例如请写“parameters: %1”。</translation>
    </message>
    <message>
        <source>Name the indicator whose values it is about: &apos;indicator: rsi_14&apos;.</source>
        <translation>请指明所针对的指标：“indicator: rsi_14”。</translation>
    </message>
    <message>
        <source>The member &apos;%1&apos; has no shape.</source>
        <translation>成员“%1”没有形状。</translation>
    </message>
    <message>
        <source>Write &apos;%1: [0, 30, 50]&apos;, or &apos;type&apos; and &apos;parameters&apos; below it.</source>
        <translation>请写“%1: [0, 30, 50]”，或在其下写 type 和 parameters。</translation>
    </message>
    <message>
        <source>The fuzzy set &apos;%1&apos; has no members.</source>
        <translation>模糊集“%1”没有成员。</translation>
    </message>
    <message>
        <source>Add at least one, for example &apos;low: [0, 30, 50]&apos;.</source>
        <translation>请至少添加一个，例如“low: [0, 30, 50]”。</translation>
    </message>
    <message>
        <source>Name at least one, or write &apos;fuzzy_sets: {}&apos; where the network sees raw values only.</source>
        <translation>请至少写一个；若网络只看原始值，请写“fuzzy_sets: {}”。</translation>
    </message>
    <message>
        <source>The fuzzy set &apos;%1&apos; has to be a map.</source>
        <translation>模糊集“%1”必须是映射。</translation>
    </message>
    <message>
        <source>Write &apos;indicator: …&apos; and its members below it.</source>
        <translation>请在其下写“indicator: …”及成员。</translation>
    </message>
    <message>
        <source>Name the indicator, for example &apos;type: rsi&apos;.</source>
        <translation>请指明指标，例如“type: rsi”。</translation>
    </message>
    <message>
        <source>There is no indicator &apos;%1&apos;.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>The indicators are: %1.</source>
        <translation>可用指标：%1。</translation>
    </message>
    <message>
        <source>Remove it: the values are the same whatever it says.</source>
        <translation>请删除：无论写什么，数值都相同。</translation>
    </message>
    <message>
        <source>The values of &apos;%1&apos; change when later bars come.</source>
        <translation>“%1”的值会随后来的 K 线改变。</translation>
    </message>
    <message>
        <source>Choose another indicator: a network that sees them looks into the future.</source>
        <translation>请选择其他指标：看到这些值的网络会窥见未来。</translation>
    </message>
    <message>
        <source>The strategy is of version 1 or 2: its indicators are a list.</source>
        <translation>该策略是第 1 或第 2 版：其指标是列表。</translation>
    </message>
    <message>
        <source>Version 3 is needed: write each indicator below &apos;indicators:&apos; under a name of its own, and say in &apos;nn_inputs&apos; what the network sees.</source>
        <translation>需要第 3 版：请在“indicators:”下以各自的名称写出每个指标，并在“nn_inputs”中说明网络看到什么。</translation>
    </message>
    <message>
        <source>Name at least one, for example &apos;rsi_14:&apos; with &apos;type: rsi&apos; below it.</source>
        <translation>请至少写一个，例如“rsi_14:”，其下写“type: rsi”。</translation>
    </message>
    <message>
        <source>The strategy has no indicators.</source>
        <translation>该策略没有指标。</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; has a dot.</source>
        <translation>名称“%1”含有点。</translation>
    </message>
    <message>
        <source>Use &apos;_&apos;: a dot parts an indicator from its output.</source>
        <translation>请用“_”：点用于分隔指标与其输出。</translation>
    </message>
    <message>
        <source>The indicator &apos;%1&apos; has to be a map.</source>
        <translation>指标“%1”必须是映射。</translation>
    </message>
    <message>
        <source>Write &apos;type: …&apos; and its parameters below its name.</source>
        <translation>请在名称下写“type: …”及其参数。</translation>
    </message>
    <message>
        <source>Write &apos;- fuzzy_set: …&apos; or &apos;- raw_indicator: …&apos; with &apos;timeframes: all&apos; below it.</source>
        <translation>请写“- fuzzy_set: …”或“- raw_indicator: …”，其下写“timeframes: all”。</translation>
    </message>
    <message>
        <source>Write &apos;timeframes: all&apos;, or list some: [1h, 4h].</source>
        <translation>请写“timeframes: all”，或列出几个：[1h, 4h]。</translation>
    </message>
    <message>
        <source>No timeframe is listed.</source>
        <translation>没有列出周期。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be &apos;all&apos; or a list.</source>
        <translation>“%1”必须是“all”或列表。</translation>
    </message>
    <message>
        <source>Write &apos;timeframes: all&apos; or &apos;timeframes: [%1]&apos;.</source>
        <translation>请写“timeframes: all”或“timeframes: [%1]”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with &apos;raw_indicator&apos; only.</source>
        <translation>“%1”只能与 raw_indicator 一起使用。</translation>
    </message>
    <message>
        <source>Remove it: members of fuzzy sets are 0 to 1 already.</source>
        <translation>请删除：模糊集的成员本来就在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>KTRDR does not scale raw values: remove it, or &apos;ktrdr_compatible&apos;.</source>
        <translation>KTRDR 不缩放原始值：请删除它，或删除 ktrdr_compatible。</translation>
    </message>
    <message>
        <source>The entry names a fuzzy set and a raw indicator.</source>
        <translation>该条目同时写了模糊集和原始指标。</translation>
    </message>
    <message>
        <source>The entry names neither a fuzzy set nor a raw indicator.</source>
        <translation>该条目既没有模糊集也没有原始指标。</translation>
    </message>
    <message>
        <source>Make two entries of it.</source>
        <translation>请拆成两个条目。</translation>
    </message>
    <message>
        <source>Say what the network sees. %1</source>
        <translation>请说明网络看到什么。%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a list with at least one entry.</source>
        <translation>“%1”必须是至少有一个条目的列表。</translation>
    </message>
    <message>
        <source>Remove it: a leg lasts until it turns.</source>
        <translation>请删除：一段走势持续到反转为止。</translation>
    </message>
    <message>
        <source>The bearish threshold is not below the bullish one.</source>
        <translation>看跌阈值不低于看涨阈值。</translation>
    </message>
    <message>
        <source>Write for example &apos;bullish_threshold: 0.005&apos; and &apos;bearish_threshold: -0.005&apos;.</source>
        <translation>例如请写“bullish_threshold: 0.005”和“bearish_threshold: -0.005”。</translation>
    </message>
    <message>
        <source>Remove it, or write &apos;cusum_threshold: 0&apos;, which lets it choose the threshold.</source>
        <translation>请删除它，或写“cusum_threshold: 0”，由它选择阈值。</translation>
    </message>
    <message>
        <source>It goes with &apos;source: %1&apos;.</source>
        <translation>它与“source: %1”一起使用。</translation>
    </message>
    <message>
        <source>There are more than %1 layers.</source>
        <translation>超过 %1 层。</translation>
    </message>
    <message>
        <source>Use fewer layers.</source>
        <translation>请减少层数。</translation>
    </message>
    <message>
        <source>List the sizes of the layers: &apos;hidden_layers: [64, 32]&apos;.</source>
        <translation>请列出各层大小：“hidden_layers: [64, 32]”。</translation>
    </message>
    <message>
        <source>Remove it: the loss works on the outputs as they are.</source>
        <translation>请删除：损失函数直接使用输出。</translation>
    </message>
    <message>
        <source>Only &apos;lstm&apos; and &apos;gru&apos; use it: remove it, or change &apos;model.type&apos;.</source>
        <translation>只有 lstm 和 gru 使用它：请删除，或更改 model.type。</translation>
    </message>
    <message>
        <source>Say how many bars the network looks back: &apos;sequence_length: 20&apos;.</source>
        <translation>请说明网络回看多少根 K 线：“sequence_length: 20”。</translation>
    </message>
    <message>
        <source>Only &apos;mlp&apos; uses it: remove it, or change &apos;model.type&apos;.</source>
        <translation>只有 mlp 使用它：请删除，或更改 model.type。</translation>
    </message>
    <message>
        <source>Write &apos;type&apos; and &apos;architecture&apos; below &apos;model:&apos;.</source>
        <translation>请在“model:”下写 type 和 architecture。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请用其中之一：%1。</translation>
    </message>
    <message>
        <source>Write the layers below it: &apos;hidden_layers: [64, 32]&apos;, or &apos;hidden_size&apos; and &apos;sequence_length&apos;.</source>
        <translation>请在其下写各层：“hidden_layers: [64, 32]”，或 hidden_size 和 sequence_length。</translation>
    </message>
    <message>
        <source>Remove it: &apos;nn_inputs&apos; alone makes the features.</source>
        <translation>请删除：特征只由 nn_inputs 决定。</translation>
    </message>
    <message>
        <source>Move its keys to &apos;training&apos; at the top level; KTRDR does not read them here either.</source>
        <translation>请将其键移到顶层的“training”；KTRDR 也不读取这里的键。</translation>
    </message>
    <message>
        <source>One indicator and a small network; days of GOOG.</source>
        <translation>一个指标和一个小网络；GOOG 日线。</translation>
    </message>
    <message>
        <source>RSI, ADX, MACD and rate of change with triple-barrier labels.</source>
        <translation>RSI、ADX、MACD 和变动率，三重屏障标签。</translation>
    </message>
    <message>
        <source>Days and weeks together, seen by a recurrent network.</source>
        <translation>日线与周线结合，由循环网络处理。</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>您是想输入“%1”吗？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no value.</source>
        <translation>“%1”没有值。</translation>
    </message>
    <message>
        <source>Write one after the colon, or remove the key.</source>
        <translation>请在冒号后写值，或删除该键。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>Write one word or sentence after the colon.</source>
        <translation>请在冒号后写一个词或一句话。</translation>
    </message>
    <message>
        <source>Write &apos;[a, b]&apos;, or an entry a line, each after &apos;- &apos;.</source>
        <translation>请写“[a, b]”，或每行一个条目，以“- ”开头。</translation>
    </message>
    <message>
        <source>An entry of &apos;%1&apos; is no single value.</source>
        <translation>“%1”的条目不是单个值。</translation>
    </message>
    <message>
        <source>Write one word or number for each entry.</source>
        <translation>请为每个条目写一个词或一个数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &apos;%2&apos;.</source>
        <translation>“%1”不能是“%2”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a single value.</source>
        <translation>“%1”必须是单个值。</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>允许：%1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a map.</source>
        <translation>“%1”必须是映射。</translation>
    </message>
    <message>
        <source>Write its keys below it, each on a line of its own and indented.</source>
        <translation>请在其下缩进书写各键，每行一个。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no effect here.</source>
        <translation>“%1”在这里不起作用。</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is not known and has no effect.</source>
        <translation>键“%1”未知，不起作用。</translation>
    </message>
    <message>
        <source>It belongs to &apos;%1&apos;.</source>
        <translation>它属于“%1”。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请删除它。</translation>
    </message>
    <message>
        <source>Remove it, or use one of: %1.</source>
        <translation>请删除它，或使用其中之一：%1。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <translation>请在编辑器中将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Give a strategy; &apos;ktrdr strategy validate&apos; alone names samples.</source>
        <translation>请给出策略；单独运行“ktrdr strategy validate”可列出示例。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 but UTF-16 or UTF-32.</source>
        <translation>文件不是 UTF-8，而是 UTF-16 或 UTF-32。</translation>
    </message>
    <message>
        <source>The file is not text: byte 0x%1 has no place in it.</source>
        <translation>文件不是文本：其中不应有字节 0x%1。</translation>
    </message>
    <message>
        <source>Check that the file is a strategy in YAML.</source>
        <translation>请检查该文件是否为 YAML 策略。</translation>
    </message>
    <message>
        <source>The file is not UTF-8: byte 0x%1 belongs to another encoding, for example Latin-1.</source>
        <translation>文件不是 UTF-8：字节 0x%1 属于其他编码，例如 Latin-1。</translation>
    </message>
    <message>
        <source>There is no indicator &apos;%1&apos; in this strategy.</source>
        <translation>该策略中没有指标“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a single output without a name.</source>
        <translation>“%1”只有一个无名输出。</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos; without &apos;.%2&apos;.</source>
        <translation>请写“%1”，去掉“.%2”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no output &apos;%2&apos;.</source>
        <translation>“%1”没有输出“%2”。</translation>
    </message>
    <message>
        <source>Its outputs are: %1.</source>
        <translation>其输出为：%1。</translation>
    </message>
    <message>
        <source>There is no fuzzy set &apos;%1&apos; in this strategy.</source>
        <translation>该策略中没有模糊集“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a timeframe of this strategy.</source>
        <translation>“%1”不是该策略的周期。</translation>
    </message>
    <message>
        <source>Use one of: %1; or add it to &apos;training_data.timeframes&apos;.</source>
        <translation>请用其中之一：%1；或将其加入 training_data.timeframes。</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is there already.</source>
        <translation>列“%1”已存在。</translation>
    </message>
    <message>
        <source>Remove this entry, or rename the fuzzy set or its member.</source>
        <translation>请删除该条目，或重命名模糊集或其成员。</translation>
    </message>
    <message>
        <source>&apos;context_data&apos; has no source &apos;%1&apos;.</source>
        <translation>context_data 中没有来源“%1”。</translation>
    </message>
    <message>
        <source>No indicator uses the context data.</source>
        <translation>没有指标使用上下文数据。</translation>
    </message>
    <message>
        <source>Name a source with &apos;data_source&apos; of an indicator (%1), or remove &apos;context_data&apos;.</source>
        <translation>请在指标的 data_source 中指明来源（%1），或删除 context_data。</translation>
    </message>
    <message>
        <source>No entry of &apos;nn_inputs&apos; uses the fuzzy set &apos;%1&apos;.</source>
        <translation>nn_inputs 中没有条目使用模糊集“%1”。</translation>
    </message>
    <message>
        <source>Add &apos;- fuzzy_set: %1&apos; there, or remove the set.</source>
        <translation>请在那里添加“- fuzzy_set: %1”，或删除该模糊集。</translation>
    </message>
    <message>
        <source>Nothing uses the indicator &apos;%1&apos;.</source>
        <translation>没有任何地方使用指标“%1”。</translation>
    </message>
    <message>
        <source>Name it in &apos;fuzzy_sets&apos; or &apos;nn_inputs&apos;, or remove it.</source>
        <translation>请在 fuzzy_sets 或 nn_inputs 中使用它，或删除它。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names none.</source>
        <translation>“%1”中没有任何一个。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names: %2.</source>
        <translation>“%1”中有：%2。</translation>
    </message>
    <message>
        <source>Labels from &apos;%1&apos; are classes, but &apos;decisions.output_format&apos; is &apos;regression&apos;.</source>
        <translation>“%1”的标签是类别，但 decisions.output_format 是 regression。</translation>
    </message>
    <message>
        <source>Labels from &apos;%1&apos; are numbers, but &apos;decisions.output_format&apos; is &apos;classification&apos;.</source>
        <translation>“%1”的标签是数，但 decisions.output_format 是 classification。</translation>
    </message>
    <message>
        <source>Write &apos;source: forward_return&apos;, or &apos;output_format: classification&apos;.</source>
        <translation>请写“source: forward_return”，或“output_format: classification”。</translation>
    </message>
    <message>
        <source>Write &apos;output_format: regression&apos;, or another source.</source>
        <translation>请写“output_format: regression”，或换一种来源。</translation>
    </message>
    <message>
        <source>Name the strategy, for example &apos;name: my_first&apos;.</source>
        <translation>请为策略命名，例如“name: my_first”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name.</source>
        <translation>“%1”不是有效名称。</translation>
    </message>
    <message>
        <source>Use up to 100 letters, digits, &apos;_&apos; and &apos;-&apos;, the first one a letter or digit: models are kept in a folder of this name.</source>
        <translation>请用最多 100 个字母、数字、“_”和“-”，首个须为字母或数字：模型保存在以此命名的文件夹中。</translation>
    </message>
    <message>
        <source>Version 3 has no scope: remove it.</source>
        <translation>第 3 版没有 scope：请删除它。</translation>
    </message>
    <message>
        <source>Write at least &apos;labels:&apos; with &apos;source: zigzag&apos; below it.</source>
        <translation>请至少写“labels:”，其下写“source: zigzag”。</translation>
    </message>
    <message>
        <source>Strategy validation failed:</source>
        <translation>策略验证失败：</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Correct the file; &apos;ktrdr strategy validate %1&apos; says what to do.</source>
        <translation>请改正文件；“ktrdr strategy validate %1”会说明该怎么做。</translation>
    </message>
    <message>
        <source>Give the name of a strategy file in YAML.</source>
        <translation>请给出 YAML 策略文件的名称。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>这是文件夹。</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Check your right to read it.</source>
        <translation>请检查您的读取权限。</translation>
    </message>
    <message>
        <source>The file is larger than any strategy: more than 256 KiB.</source>
        <translation>文件比任何策略都大：超过 256 KiB。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is listed twice.</source>
        <translation>“%1”列出了两次。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>请删除其中之一。</translation>
    </message>
    <message>
        <source>&apos;list&apos; is read; remove the other one.</source>
        <translation>读取的是“list”；请删除另一个。</translation>
    </message>
    <message>
        <source>Write &apos;mode: single&apos; and &apos;symbol: …&apos; below &apos;symbols:&apos;.</source>
        <translation>请在“symbols:”下写“mode: single”和“symbol: …”。</translation>
    </message>
    <message>
        <source>Name the symbol, for example &apos;symbol: EURUSD&apos;.</source>
        <translation>请指明代码，例如“symbol: EURUSD”。</translation>
    </message>
    <message>
        <source>The mode is &apos;single&apos;: remove it, or write &apos;mode: %1&apos;.</source>
        <translation>模式为“single”：请删除它，或写“mode: %1”。</translation>
    </message>
    <message>
        <source>Name the symbols, for example &apos;list: [EURUSD, GBPUSD]&apos;.</source>
        <translation>请列出代码，例如“list: [EURUSD, GBPUSD]”。</translation>
    </message>
    <message>
        <source>This program chooses no symbols by criteria.</source>
        <translation>本程序不按条件选择代码。</translation>
    </message>
    <message>
        <source>Name them: &apos;list: [EURUSD, GBPUSD]&apos;.</source>
        <translation>请列出它们：“list: [EURUSD, GBPUSD]”。</translation>
    </message>
    <message>
        <source>The mode is &apos;%1&apos;: remove it, or write &apos;mode: single&apos;.</source>
        <translation>模式为“%1”：请删除它，或写“mode: single”。</translation>
    </message>
    <message>
        <source>Only one timeframe is listed.</source>
        <translation>只列出了一个周期。</translation>
    </message>
    <message>
        <source>List at least two, or write &apos;mode: single&apos; and &apos;timeframe: %1&apos;.</source>
        <translation>请至少列出两个，或写“mode: single”和“timeframe: %1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of the listed timeframes.</source>
        <translation>“%1”不在所列周期中。</translation>
    </message>
    <message>
        <source>Add it to the list, or choose one of it.</source>
        <translation>请将其加入列表，或从中选择一个。</translation>
    </message>
    <message>
        <source>Name at least two, for example &apos;list: [1h, 4h]&apos;.</source>
        <translation>请至少写两个，例如“list: [1h, 4h]”。</translation>
    </message>
    <message>
        <source>Name the timeframe, for example &apos;timeframe: 1h&apos;.</source>
        <translation>请指明周期，例如“timeframe: 1h”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the timeframe.</source>
        <translation>“%1”不是该周期。</translation>
    </message>
    <message>
        <source>Remove the key, or write &apos;mode: multi_timeframe&apos; and list both.</source>
        <translation>请删除该键，或写“mode: multi_timeframe”并列出两者。</translation>
    </message>
    <message>
        <source>Write &apos;mode: single&apos; and &apos;timeframe: …&apos; below &apos;timeframes:&apos;.</source>
        <translation>请在“timeframes:”下写“mode: single”和“timeframe: …”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>Write it as &quot;2024-01-31&quot; or &quot;2024-01-31T14:30:00Z&quot;.</source>
        <translation>请写成 &quot;2024-01-31&quot; 或 &quot;2024-01-31T14:30:00Z&quot;。</translation>
    </message>
    <message>
        <source>Say below it which symbols and timeframes to learn from.</source>
        <translation>请在其下说明从哪些代码和周期学习。</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>结束不在开始之后。</translation>
    </message>
    <message>
        <source>Exchange &apos;start_date&apos; and &apos;end_date&apos;.</source>
        <translation>请交换 start_date 和 end_date。</translation>
    </message>
    <message>
        <source>Write &apos;start_date&apos; and &apos;end_date&apos; in &apos;training_data&apos; instead; KTRDR drops &apos;date_range&apos;, too.</source>
        <translation>请改在 training_data 中写 start_date 和 end_date；KTRDR 也会丢弃 date_range。</translation>
    </message>
    <message>
        <source>Remove it, or write &apos;%1&apos;.</source>
        <translation>请删除它，或写“%1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a loss for classes, but the output is a number.</source>
        <translation>“%1”是用于类别的损失，但输出是数。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a loss for numbers, but the output is a class.</source>
        <translation>“%1”是用于数的损失，但输出是类别。</translation>
    </message>
    <message>
        <source>This type of schedule does not use it.</source>
        <translation>这种学习率计划不使用它。</translation>
    </message>
    <message>
        <source>&apos;%1: true&apos; chooses no schedule.</source>
        <translation>“%1: true”没有选择学习率计划。</translation>
    </message>
    <message>
        <source>Write &apos;type: reduce_on_plateau&apos; below it, or &apos;step&apos; or &apos;exponential&apos;.</source>
        <translation>请在其下写“type: reduce_on_plateau”，或 step、exponential。</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to 1.</source>
        <translation>各部分之和为 %1，而不是 1。</translation>
    </message>
    <message>
        <source>Write for example &apos;train: 0.7&apos;, &apos;validation: 0.15&apos; and &apos;test: 0.15&apos;.</source>
        <translation>例如请写“train: 0.7”、“validation: 0.15”和“test: 0.15”。</translation>
    </message>
    <message>
        <source>Nothing is left for the test.</source>
        <translation>没有留给测试的数据。</translation>
    </message>
    <message>
        <source>Make &apos;train&apos; or &apos;validation&apos; smaller, for example 0.7 and 0.15.</source>
        <translation>请减小 train 或 validation，例如 0.7 和 0.15。</translation>
    </message>
    <message>
        <source>KTRDR ignores it: remove it, or &apos;ktrdr_compatible&apos;.</source>
        <translation>KTRDR 忽略它：请删除它，或删除 ktrdr_compatible。</translation>
    </message>
    <message>
        <source>Every training is &apos;supervised&apos;: remove it.</source>
        <translation>所有训练都是 supervised：请删除它。</translation>
    </message>
    <message>
        <source>Every run has all its metrics: remove it.</source>
        <translation>每次运行都有全部指标：请删除它。</translation>
    </message>
    <message>
        <source>Write &apos;data_split&apos; with &apos;train&apos;, &apos;validation&apos; and &apos;test&apos; instead.</source>
        <translation>请改写 data_split，含 train、validation 和 test。</translation>
    </message>
    <message>
        <source>Write &apos;key: value&apos; with a word before the colon.</source>
        <translation>请写“键: 值”，冒号前须有词。</translation>
    </message>
    <message>
        <source>The file holds a second document.</source>
        <translation>文件中有第二个文档。</translation>
    </message>
    <message>
        <source>Give each strategy a file of its own; remove the line &apos;---&apos;.</source>
        <translation>请让每个策略单独一个文件；删除“---”行。</translation>
    </message>
    <message>
        <source>This alias stands for something that holds it.</source>
        <translation>该别名指代的内容包含它自身。</translation>
    </message>
    <message>
        <source>Write the value out instead of the alias (*).</source>
        <translation>请直接写出值，不要用别名（*）。</translation>
    </message>
    <message>
        <source>The quote that begins here is not closed.</source>
        <translation>从这里开始的引号没有闭合。</translation>
    </message>
    <message>
        <source>Put the same quote at the end of the text.</source>
        <translation>请在文本末尾加上同样的引号。</translation>
    </message>
    <message>
        <source>Values are nested too deeply here.</source>
        <translation>这里的值嵌套太深。</translation>
    </message>
    <message>
        <source>A strategy has at most %1 levels; check the brackets.</source>
        <translation>策略最多 %1 层；请检查括号。</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>键必须是词。</translation>
    </message>
    <message>
        <source>There are more values here than a strategy can have.</source>
        <translation>这里的值多于策略所能有的数量。</translation>
    </message>
    <message>
        <source>Check the file; aliases (*) may repeat a long list many times.</source>
        <translation>请检查文件；别名（*）可能多次重复很长的列表。</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not expanded.</source>
        <translation>合并键（&lt;&lt;）不会展开。</translation>
    </message>
    <message>
        <source>Write the merged keys out in this map.</source>
        <translation>请在此映射中写出被合并的键。</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is given twice: first in line %2.</source>
        <translation>键“%1”出现了两次：首次在第 %2 行。</translation>
    </message>
    <message>
        <source>The tag &apos;%1&apos; has no meaning in a strategy.</source>
        <translation>标签“%1”在策略中没有意义。</translation>
    </message>
    <message>
        <source>Remove the tag (the word that begins with &apos;!&apos;).</source>
        <translation>请删除该标签（以“!”开头的词）。</translation>
    </message>
    <message>
        <source>The line is indented with a tab.</source>
        <translation>该行用制表符缩进。</translation>
    </message>
    <message>
        <source>Indent with blanks: YAML allows no tabs there.</source>
        <translation>请用空格缩进：YAML 不允许在此使用制表符。</translation>
    </message>
    <message>
        <source>Put a text with special characters in quotes.</source>
        <translation>含特殊字符的文本请加引号。</translation>
    </message>
    <message>
        <source>A colon has no place here.</source>
        <translation>这里不应有冒号。</translation>
    </message>
    <message>
        <source>Check that the line above has its colon and that this one is indented like its neighbours; put a text with colons in quotes.</source>
        <translation>请检查上一行是否有冒号、本行缩进是否与相邻行一致；含冒号的文本请加引号。</translation>
    </message>
    <message>
        <source>The line fits none of the keys above it.</source>
        <translation>该行与上面的任何键都不匹配。</translation>
    </message>
    <message>
        <source>Indent it like the keys that it belongs to, and check that it has its colon.</source>
        <translation>请与所属的键同样缩进，并检查是否有冒号。</translation>
    </message>
    <message>
        <source>The line fits none of the list entries above it.</source>
        <translation>该行与上面的任何列表条目都不匹配。</translation>
    </message>
    <message>
        <source>Begin each entry with &apos;- &apos;, indented like the others.</source>
        <translation>每个条目请以“- ”开头，缩进与其他条目一致。</translation>
    </message>
    <message>
        <source>A bracket above is not closed, or a comma is missing.</source>
        <translation>上面有括号没有闭合，或缺少逗号。</translation>
    </message>
    <message>
        <source>Close each [ with ] and each { with }.</source>
        <translation>请用 ] 闭合每个 [，用 } 闭合每个 {。</translation>
    </message>
    <message>
        <source>The bracket here closes none that is open.</source>
        <translation>这里的括号没有对应的开括号。</translation>
    </message>
    <message>
        <source>A list entry has no place here.</source>
        <translation>这里不应有列表条目。</translation>
    </message>
    <message>
        <source>Begin each entry with &apos;- &apos; on a line of its own.</source>
        <translation>每个条目请单独一行，以“- ”开头。</translation>
    </message>
    <message>
        <source>A value cannot begin with this character.</source>
        <translation>值不能以此字符开头。</translation>
    </message>
    <message>
        <source>A quote above is not closed.</source>
        <translation>上面有引号没有闭合。</translation>
    </message>
    <message>
        <source>Nothing above has the name of this alias.</source>
        <translation>上面没有与此别名同名的内容。</translation>
    </message>
    <message>
        <source>Write the value out, or put a text that begins with &apos;*&apos; in quotes.</source>
        <translation>请直接写出值；以“*”开头的文本请加引号。</translation>
    </message>
    <message>
        <source>The text has an unknown escape after &apos;\&apos;.</source>
        <translation>文本中“\”后的转义未知。</translation>
    </message>
    <message>
        <source>Use single quotes, or double the &apos;\&apos;.</source>
        <translation>请用单引号，或将“\”写两次。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>这不是有效的 YAML：%1。</translation>
    </message>
    <message>
        <source>What follows is not checked yet.</source>
        <translation>其后的内容尚未检查。</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML: %1.</source>
        <translation>无法将文件作为 YAML 读取：%1。</translation>
    </message>
    <message>
        <source>The file holds nothing but comments.</source>
        <translation>文件中只有注释。</translation>
    </message>
    <message>
        <source>The file is not a strategy.</source>
        <translation>该文件不是策略。</translation>
    </message>
    <message>
        <source>A strategy begins with keys such as &apos;name:&apos; and &apos;indicators:&apos;.</source>
        <translation>策略以“name:”和“indicators:”等键开头。</translation>
    </message>
    <message>
        <source>There are no bars of %1 in the store.</source>
        <translation>存储中没有 %1 的 K 线。</translation>
    </message>
    <message>
        <source>Load them first: &apos;ktrdr data load %1 %2&apos;, or import a file.</source>
        <translation>请先加载：“ktrdr data load %1 %2”，或导入文件。</translation>
    </message>
    <message>
        <source>The indicator &apos;%1&apos; is made of &apos;%2&apos;, which this program does not load.</source>
        <translation>指标“%1”来自“%2”，本程序不加载该数据。</translation>
    </message>
    <message>
        <source>Train this strategy on a KTRDR training host, or leave the indicator out.</source>
        <translation>请在 KTRDR 训练主机上训练该策略，或去掉该指标。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no key.</source>
        <translation>“%1”不是键。</translation>
    </message>
    <message>
        <source>The strategy has no place for &apos;%1&apos;.</source>
        <translation>策略中没有“%1”的位置。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for &apos;%2&apos;.</source>
        <translation>“%1”不是“%2”的值。</translation>
    </message>
</context>
<context>
    <name>StrategyText</name>
    <message>
        <source>Write the key from the top with dots, as in &apos;training.epochs=20&apos; or &apos;model.architecture.dropout=0.1&apos;.</source>
        <translation>请从顶层起用点写出键，例如“training.epochs=20”或“model.architecture.dropout=0.1”。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Start the training anew from its strategy.</source>
        <translation>请从策略重新开始训练。</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>There are no bars of %1 at %2.</source>
        <translation>没有 %1 的 %2 K 线。</translation>
    </message>
    <message>
        <source>Load them first: ktrdr data load %1 %2.</source>
        <translation>请先加载：ktrdr data load %1 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n bars at %2 in the time that all timeframes cover; training needs at least %3.</source>
        <translation>
            <numerusform>在所有周期共同覆盖的时间内，%1 在 %2 上有 %n 根 K 线；训练至少需要 %3 根。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load more bars of this timeframe, or train on fewer timeframes.</source>
        <translation>请加载该周期的更多 K 线，或减少训练的周期。</translation>
    </message>
    <message>
        <source>Check the strategy with ktrdr strategy validate.</source>
        <translation>请用 ktrdr strategy validate 检查策略。</translation>
    </message>
    <message>
        <source>There is no fuzzy set &quot;%1&quot;.</source>
        <translation>没有模糊集“%1”。</translation>
    </message>
    <message>
        <source>There is no indicator with the id &quot;%1&quot;.</source>
        <translation>没有标识为“%1”的指标。</translation>
    </message>
    <message>
        <source>The indicator &quot;%1&quot; has no output &quot;%2&quot;.</source>
        <translation>指标“%1”没有输出“%2”。</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; wants the timeframe %2, which is not trained on.</source>
        <translation>输入“%1”需要周期 %2，但训练不包含该周期。</translation>
    </message>
    <message>
        <source>The strategy gives the model no inputs.</source>
        <translation>该策略没有给模型任何输入。</translation>
    </message>
    <message>
        <source>Two inputs make the same feature &quot;%1&quot;.</source>
        <translation>两个输入产生了相同的特征“%1”。</translation>
    </message>
    <message>
        <source>The indicator &quot;%1&quot; could not be computed for %2 at %3.</source>
        <translation>无法为 %2（%3）计算指标“%1”。</translation>
    </message>
    <message>
        <source>[%1] does not make a %2 membership.</source>
        <translation>[%1] 不能构成 %2 隶属函数。</translation>
    </message>
    <message>
        <source>Give three numbers that do not fall: start, peak and end.</source>
        <translation>请给出三个不递减的数：起点、峰值和终点。</translation>
    </message>
    <message>
        <source>Give four numbers that do not fall: start, both ends of the plateau, end.</source>
        <translation>请给出四个不递减的数：起点、平台的两端和终点。</translation>
    </message>
    <message>
        <source>Give two numbers: the centre, and a width above 0.</source>
        <translation>请给出两个数：中心，以及大于 0 的宽度。</translation>
    </message>
    <message>
        <source>There is no indicator &quot;%1&quot;.</source>
        <translation>没有指标“%1”。</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs at least %n bars with these parameters, and there are %2.</source>
        <translation>
            <numerusform>%1 在这些参数下至少需要 %n 根 K 线，现有 %2 根。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load more bars, take a longer range, or choose shorter periods.</source>
        <translation>请加载更多 K 线、取更长的区间，或选择更短的周期参数。</translation>
    </message>
    <message>
        <source>%1 needs the column %2, which has no value in the bar of %3.</source>
        <translation>%1 需要 %2 列，但 %3 的 K 线中该列没有值。</translation>
    </message>
    <message>
        <source>Take bars from a source that has volumes, or leave this indicator out.</source>
        <translation>请使用带成交量的数据源，或去掉该指标。</translation>
    </message>
    <message>
        <source>Check the series, and load or import these bars again.</source>
        <translation>请检查该序列，并重新加载或导入这些 K 线。</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 不能为 %2。</translation>
    </message>
    <message>
        <source>Allowed for %1: %2.</source>
        <translation>%1 允许：%2。</translation>
    </message>
    <message>
        <source>whole numbers from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>numbers above %1 and below %2</source>
        <translation>大于 %1 且小于 %2 的数</translation>
    </message>
    <message>
        <source>numbers above %1, up to %2</source>
        <translation>大于 %1 且不超过 %2 的数</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>%1 到 %2 的数</translation>
    </message>
    <message numerus="yes">
        <source>The labels %1 need at least %n bars, and there are %2.</source>
        <translation>
            <numerusform>标签 %1 至少需要 %n 根 K 线，现有 %2 根。</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels cannot be made of the bar of %1: a price is not a number above 0.</source>
        <translation>无法由 %1 的 K 线生成标签：有价格不是大于 0 的数。</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>大于 %1 的数</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>不小于 %1 的数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>a number below %1</source>
        <translation>小于 %1 的数</translation>
    </message>
    <message>
        <source>No bar has both its features and a label (%1).</source>
        <translation>没有一根 K 线同时具有特征和标签（%1）。</translation>
    </message>
    <message>
        <source>Load more bars, or choose shorter periods.</source>
        <translation>请加载更多 K 线，或选择更短的周期参数。</translation>
    </message>
    <message numerus="yes">
        <source>All %n labels (%1) are &quot;%2&quot;: there is nothing to tell apart.</source>
        <translation>
            <numerusform>全部 %n 个标签（%1）都是“%2”：没有可区分的类别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose thresholds that suit how far these prices move, or take more bars.</source>
        <translation>请选择与价格波动幅度相称的阈值，或取更多 K 线。</translation>
    </message>
    <message>
        <source>There is no symbol to train on.</source>
        <translation>没有可供训练的品种。</translation>
    </message>
    <message>
        <source>Name at least one symbol.</source>
        <translation>请至少指定一个品种。</translation>
    </message>
    <message>
        <source>The samples cannot be split into %1 for training and %2 for validation.</source>
        <translation>样本无法按训练 %1、验证 %2 划分。</translation>
    </message>
    <message>
        <source>Both shares are numbers above 0, and leave something for the test.</source>
        <translation>两个比例都须大于 0，并为测试留出部分样本。</translation>
    </message>
    <message>
        <source>Load more bars, choose shorter periods, or other shares for the split.</source>
        <translation>请加载更多 K 线、选择更短的周期参数，或改用其他划分比例。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples none is left to train on.</source>
        <translation>
            <numerusform>%n 个样本中没有剩下可用于训练的样本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples none is left for validation.</source>
        <translation>
            <numerusform>%n 个样本中没有剩下可用于验证的样本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples none is left for the test.</source>
        <translation>
            <numerusform>%n 个样本中没有剩下可用于测试的样本。</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers from %1 on, below %2</source>
        <translation>从 %1（含）到小于 %2 的数</translation>
    </message>
    <message>
        <source>This is a fault of what prepared the data; please report it.</source>
        <translation>这是数据准备过程中的错误；请报告。</translation>
    </message>
    <message>
        <source>The features and labels of the training do not fit together.</source>
        <translation>训练的特征与标签不匹配。</translation>
    </message>
    <message>
        <source>The loss does not fit the labels.</source>
        <translation>损失函数与标签不匹配。</translation>
    </message>
    <message>
        <source>Use cross_entropy or focal for classes, huber or mse for numbers.</source>
        <translation>类别请使用 cross_entropy 或 focal，数值请使用 huber 或 mse。</translation>
    </message>
    <message>
        <source>Feature %1 of row %2 is not a finite number.</source>
        <translation>第 %2 行的特征 %1 不是有限数。</translation>
    </message>
    <message>
        <source>Look for indicators that divide by zero or bars with odd prices.</source>
        <translation>请查找除以零的指标或价格异常的 K 线。</translation>
    </message>
    <message>
        <source>A sample&apos;s weight is negative or not a finite number.</source>
        <translation>有样本的权重为负数或不是有限数。</translation>
    </message>
    <message>
        <source>Row %1 is in two parts of the split, so what is tested would have been learned.</source>
        <translation>第 %1 行同时属于划分的两个部分，测试内容会被提前学习。</translation>
    </message>
    <message>
        <source>The label of row %1 is no class.</source>
        <translation>第 %1 行的标签不是有效类别。</translation>
    </message>
    <message>
        <source>The label of row %1 is not a finite number.</source>
        <translation>第 %1 行的标签不是有限数。</translation>
    </message>
    <message>
        <source>Look for bars with odd prices.</source>
        <translation>请查找价格异常的 K 线。</translation>
    </message>
    <message>
        <source>No sample of the training part has a weight above 0.</source>
        <translation>训练部分没有任何样本的权重大于 0。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n class weight(s) for %1 classes.</source>
        <translation>
            <numerusform>%1 个类别有 %n 个类别权重。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one weight per class.</source>
        <translation>请为每个类别指定一个权重。</translation>
    </message>
    <message>
        <source>Training is slow: the computer uses a plain library for linear algebra. Install the package libopenblas0-openmp.</source>
        <translation>训练较慢：本机使用的是基础线性代数库。请安装软件包 libopenblas0-openmp。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the same.</source>
        <translation>“%1”不相同。</translation>
    </message>
    <message>
        <source>The data are not the same.</source>
        <translation>数据不相同。</translation>
    </message>
    <message>
        <source>Nothing can be trained on this computer: the training engine is not installed.</source>
        <translation>本机无法进行训练：未安装训练引擎。</translation>
    </message>
    <message>
        <source>Install the packages libtorch1.13 and libopenblas0-openmp (as root: apt-get install libtorch1.13 libopenblas0-openmp). Everything else works without them.</source>
        <translation>请安装软件包 libtorch1.13 和 libopenblas0-openmp（以 root 身份运行：apt-get install libtorch1.13 libopenblas0-openmp）。其他功能不需要它们。</translation>
    </message>
    <message>
        <source>The training engine %1 belongs to another version of this program.</source>
        <translation>训练引擎 %1 属于本程序的另一个版本。</translation>
    </message>
    <message>
        <source>Build or install the program as a whole again.</source>
        <translation>请重新完整编译或安装本程序。</translation>
    </message>
    <message>
        <source>The training engine failed.</source>
        <translation>训练引擎出错。</translation>
    </message>
    <message>
        <source>The log names the cause. A checkpoint was kept where one had been written; report this if it stays.</source>
        <translation>日志中写明了原因。已写入的检查点会保留；如果问题持续存在，请报告。</translation>
    </message>
    <message>
        <source>The training diverged: the loss is no longer a number in epoch %1, batch %2.</source>
        <translation>训练发散：在第 %1 轮第 %2 批，损失不再是数值。</translation>
    </message>
    <message>
        <source>Use a smaller learning rate or gradient clipping, and look for extreme values among the features.</source>
        <translation>请使用更小的学习率或梯度裁剪，并检查特征中是否有极端值。</translation>
    </message>
    <message numerus="yes">
        <source>All %n sample(s) of the training part have the same label, so there is nothing to learn.</source>
        <translation>
            <numerusform>训练部分的全部 %n 个样本标签相同，因此没有可学的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the parameters of the labels, or use a longer range of bars.</source>
        <translation>请修改标签参数，或使用更长的 K 线范围。</translation>
    </message>
    <message numerus="yes">
        <source>The training part has %n sample(s); it needs %1.</source>
        <translation>
            <numerusform>训练部分有 %n 个样本，需要 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The validation part has %n sample(s); it needs %1.</source>
        <translation>
            <numerusform>验证部分有 %n 个样本，需要 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test part has %n sample(s); it needs %1.</source>
        <translation>
            <numerusform>测试部分有 %n 个样本，需要 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load more bars, choose a longer range or another split, or use shorter windows.</source>
        <translation>请加载更多 K 线，选择更长的范围或其他划分方式，或使用更短的窗口。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>磁盘上没有空间存放 %1。</translation>
    </message>
    <message>
        <source>Free some space; what was written before is kept.</source>
        <translation>请释放一些空间；之前写入的内容已保留。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>请检查文件夹是否存在以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>请检查文件是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>The file %1 is damaged, or holds no weights of a network.</source>
        <translation>文件 %1 已损坏，或不包含网络权重。</translation>
    </message>
    <message>
        <source>Use another checkpoint or model, or train again.</source>
        <translation>请使用其他检查点或模型，或重新训练。</translation>
    </message>
    <message>
        <source>The checkpoint %1 belongs to another training: %2</source>
        <translation>检查点 %1 属于另一次训练：%2</translation>
    </message>
    <message>
        <source>Resume with the strategy and data of that training, or start a new one.</source>
        <translation>请使用该训练的策略和数据继续，或开始新的训练。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 为 %2。</translation>
    </message>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>请使用 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>Use a number above %1.</source>
        <translation>请使用大于 %1 的数。</translation>
    </message>
    <message>
        <source>Use a number of at least %1 and below %2.</source>
        <translation>请使用不小于 %1 且小于 %2 的数。</translation>
    </message>
    <message>
        <source>Use a number of at least 0.</source>
        <translation>请使用不小于 0 的数。</translation>
    </message>
    <message>
        <source>No class has a weight above 0.</source>
        <translation>没有任何类别的权重大于 0。</translation>
    </message>
    <message>
        <source>Give each class that matters a weight above 0.</source>
        <translation>请为每个重要的类别设置大于 0 的权重。</translation>
    </message>
    <message>
        <source>Batch normalisation cannot learn from batches of one sample.</source>
        <translation>批归一化无法从只有一个样本的批次中学习。</translation>
    </message>
    <message>
        <source>Use batches of at least 2 samples, or no batch normalisation.</source>
        <translation>请使用至少 2 个样本的批次，或不使用批归一化。</translation>
    </message>
    <message>
        <source>Not one row of %1 has all its features; most often %2 is not known.</source>
        <translation>%1 没有一行具备全部特征；最常缺少的是 %2。</translation>
    </message>
    <message>
        <source>Load more bars so that the longest indicator settles, or leave this feature out.</source>
        <translation>请加载更多 K 线以使最长的指标稳定，或去掉该特征。</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;.</source>
        <translation>没有模型“%1”。</translation>
    </message>
    <message>
        <source>&apos;ktrdr models list&apos; names those there are.</source>
        <translation>“ktrdr models list”列出现有的模型。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>This run is being trained by another operation already.</source>
        <translation>此次运行已在由另一个操作训练。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>请等它结束，或取消它。</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the best with %2</source>
        <translation>%1，最佳的为 %2</translation>
    </message>
    <message>
        <source>KTRDR&apos;s services train one model at a time.</source>
        <translation>KTRDR 的服务一次只训练一个模型。</translation>
    </message>
    <message>
        <source>Start the trainings of the sweep one by one, or on another &apos;ktrdr serve&apos;.</source>
        <translation>请逐个启动扫描中的训练，或在另一个“ktrdr serve”上启动。</translation>
    </message>
    <message>
        <source>A KTRDR backend trains its own file of the strategy &apos;%1&apos;.</source>
        <translation>KTRDR 后端训练它自己的策略“%1”文件。</translation>
    </message>
    <message>
        <source>Leave out seed, name, split and sweep, or use its training host.</source>
        <translation>请去掉种子、名称、划分和扫描，或使用其训练主机。</translation>
    </message>
    <message>
        <source>Loading data</source>
        <translation>加载数据</translation>
    </message>
    <message>
        <source>Preparing features and labels</source>
        <translation>准备特征和标签</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>The model sees the future: “%1” of %2 was another one once later bars were known. Its figures will not hold.</source>
        <translation>模型看到了未来：得知后面的 K 线后，%2 的“%1”变了。它的指标不可信。</translation>
    </message>
    <message>
        <source>“%1” left no checkpoint to go on from.</source>
        <translation>“%1”没有留下可以继续的检查点。</translation>
    </message>
    <message>
        <source>Start it anew: &apos;ktrdr ops retry %1&apos;.</source>
        <translation>请重新启动：“ktrdr ops retry %1”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a run.</source>
        <translation>“%1”不是运行的名称。</translation>
    </message>
    <message>
        <source>Start the training anew from its strategy.</source>
        <translation>请从策略重新开始训练。</translation>
    </message>
    <message numerus="yes">
        <source>Train %1: a sweep of %n training(s)</source>
        <translation>
            <numerusform>训练 %1：扫描 %n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>Train %1 on %2</source>
        <translation>用 %2 训练 %1</translation>
    </message>
    <message>
        <source>Train %1 on %2, %3</source>
        <translation>用 %2 训练 %1，%3</translation>
    </message>
    <message>
        <source>The sweep over &apos;%1&apos; names no value, or one twice.</source>
        <translation>对“%1”的扫描没有给出值，或某个值重复。</translation>
    </message>
    <message>
        <source>Write it like &apos;training.learning_rate=0.001,0.01&apos;.</source>
        <translation>请写成“training.learning_rate=0.001,0.01”。</translation>
    </message>
    <message>
        <source>The sweep names a key twice.</source>
        <translation>扫描中某个键重复。</translation>
    </message>
    <message>
        <source>Name each key once, with all its values.</source>
        <translation>每个键请只写一次，并给出其所有值。</translation>
    </message>
    <message>
        <source>The sweep has more than %1 trainings.</source>
        <translation>扫描的训练超过 %1 次。</translation>
    </message>
    <message>
        <source>Try out fewer values at once.</source>
        <translation>请一次少试几个值。</translation>
    </message>
    <message>
        <source>The same symbol or timeframe is named twice.</source>
        <translation>同一代码或周期写了两次。</translation>
    </message>
    <message>
        <source>Name each symbol and each timeframe once.</source>
        <translation>每个代码和周期请只写一次。</translation>
    </message>
    <message>
        <source>The start %1 does not lie before the end %2.</source>
        <translation>开始 %1 不早于结束 %2。</translation>
    </message>
    <message>
        <source>Choose a start before the end.</source>
        <translation>请选择早于结束的开始。</translation>
    </message>
    <message>
        <source>A validation split of %1 leaves nothing to train on, to validate or to test.</source>
        <translation>验证比例 %1 使训练、验证或测试没有数据可用。</translation>
    </message>
    <message>
        <source>Choose one above 0 and below 0.5, for example 0.15.</source>
        <translation>请选择大于 0 且小于 0.5 的值，例如 0.15。</translation>
    </message>
    <message>
        <source>There are no bars of %1 in the store.</source>
        <translation>存储中没有 %1 的 K 线。</translation>
    </message>
    <message>
        <source>Load them first: &apos;ktrdr data load %1 %2&apos;, or import a file.</source>
        <translation>请先加载：“ktrdr data load %1 %2”，或导入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n bar(s) in the range; the strategy requires %2.</source>
        <translation>
            <numerusform>%1 在该范围内有 %n 根 K 线；策略要求 %2 根。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load more bars, choose a longer range, or a smaller &apos;training_data.history_required&apos; (at least 50).</source>
        <translation>请加载更多 K 线，选择更长的范围，或更小的“training_data.history_required”（至少 50）。</translation>
    </message>
    <message>
        <source>The strategy does not name the symbols to train on.</source>
        <translation>策略没有给出用于训练的代码。</translation>
    </message>
    <message>
        <source>Name them with --symbols, or in &apos;training_data.symbols&apos;.</source>
        <translation>请用 --symbols 或在“training_data.symbols”中给出。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source> 🖥️ %1: %2%</source>
        <translation> 🖥️ %1：%2%</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%2 more)</source>
        <translation>
            <numerusform>%1（另有 %2 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Processing %1 (%2/%3)</source>
        <translation>正在处理 %1（%2/%3）</translation>
    </message>
    <message>
        <source>📊 %1 - Loading Data</source>
        <translation>📊 %1 - 加载数据</translation>
    </message>
    <message>
        <source>📈 %1%2 - Computing %3 (%4/%5)</source>
        <translation>📈 %1%2 - 计算 %3（%4/%5）</translation>
    </message>
    <message>
        <source>📈 %1 - Computing Indicators (%2)</source>
        <translation>📈 %1 - 计算指标（%2）</translation>
    </message>
    <message>
        <source>📈 %1 - Computing Indicators</source>
        <translation>📈 %1 - 计算指标</translation>
    </message>
    <message>
        <source>🔀 %1%2 - Fuzzifying %3 (%4/%5)</source>
        <translation>🔀 %1%2 - 模糊化 %3（%4/%5）</translation>
    </message>
    <message>
        <source>🔀 %1 - Computing Fuzzy Memberships (%2)</source>
        <translation>🔀 %1 - 计算模糊隶属度（%2）</translation>
    </message>
    <message>
        <source>🔀 %1 - Generating Fuzzy</source>
        <translation>🔀 %1 - 生成模糊值</translation>
    </message>
    <message>
        <source>🔧 %1 - Creating Features</source>
        <translation>🔧 %1 - 生成特征</translation>
    </message>
    <message>
        <source>🏷️ %1 - Generating Labels</source>
        <translation>🏷️ %1 - 生成标签</translation>
    </message>
    <message>
        <source>🔎 Checking that nothing looks ahead</source>
        <translation>🔎 检查没有前视</translation>
    </message>
    <message numerus="yes">
        <source>⚙️ Combining data from %1 symbol(s)</source>
        <translation>
            <numerusform>⚙️ 合并 %1 个代码的数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚙️ Splitting %1 samples (train/val/test)</source>
        <translation>
            <numerusform>⚙️ 划分 %1 个样本（训练/验证/测试）</numerusform>
        </translation>
    </message>
    <message>
        <source>⚙️ Opening the training engine</source>
        <translation>⚙️ 打开训练引擎</translation>
    </message>
    <message>
        <source>⚙️ Creating model (input_dim=%1)</source>
        <translation>⚙️ 创建模型（input_dim=%1）</translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation>正在测试最佳轮次</translation>
    </message>
    <message>
        <source>Training epoch %1</source>
        <translation>训练第 %1 轮</translation>
    </message>
    <message>
        <source>Training %1 epoch %2</source>
        <translation>训练 %1，第 %2 轮</translation>
    </message>
    <message>
        <source> [%1/%2]</source>
        <translation> [%1/%2]</translation>
    </message>
    <message>
        <source>Epoch %1/%2 · Batch %3/%4</source>
        <translation>轮次 %1/%2 · 批次 %3/%4</translation>
    </message>
    <message>
        <source>Epoch %1/%2</source>
        <translation>轮次 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Model %1: %n epoch(s), the best was %2</source>
        <translation>
            <numerusform>模型 %1：%n 轮，最佳为第 %2 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, test accuracy %2 %</source>
        <translation>%1，测试准确率 %2%</translation>
    </message>
    <message>
        <source>A checkpoint after epoch %1, batch %2: &apos;ktrdr train --resume %3&apos; goes on from there.</source>
        <translation>第 %1 轮第 %2 批之后的检查点：“ktrdr train --resume %3”从那里继续。</translation>
    </message>
    <message>
        <source>A checkpoint after epoch %1: &apos;ktrdr train --resume %2&apos; goes on from there.</source>
        <translation>第 %1 轮之后的检查点：“ktrdr train --resume %2”从那里继续。</translation>
    </message>
    <message>
        <source>No checkpoint could be written: %1 %2</source>
        <translation>无法写入检查点：%1 %2</translation>
    </message>
    <message>
        <source>The request names no strategy.</source>
        <translation>请求没有给出策略。</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>The seed is no whole number.</source>
        <translation>种子不是整数。</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;New data load…</source>
        <translation>新建数据加载(&amp;N)…</translation>
    </message>
    <message>
        <source>Chooses symbols and timeframes and starts loading them.</source>
        <translation>选择代码和周期并开始加载。</translation>
    </message>
    <message>
        <source>Load &amp;sample data</source>
        <translation>加载示例数据(&amp;S)</translation>
    </message>
    <message>
        <source>Loads the daily bars of GOOG that come with the program.</source>
        <translation>加载程序自带的 GOOG 日线。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Goes to the search box.</source>
        <translation>转到搜索框。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>显示窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>将窗口置于最前。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Shows every command with its keys, to look up and change.</source>
        <translation>显示所有命令及其按键，可查看和更改。</translation>
    </message>
    <message>
        <source>&amp;About ktrdr monitor</source>
        <translation>关于 ktrdr monitor(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence, and where the data is kept.</source>
        <translation>版本、许可和数据位置。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program; asks first while operations run.</source>
        <translation>结束程序；有操作运行时先询问。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>选项(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Notify when</source>
        <translation>何时通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Goes to the page “%1”.</source>
        <translation>转到“%1”页面。</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>导入 CSV(&amp;I)…</translation>
    </message>
    <message>
        <source>Brings a CSV file of bars into the store; its first rows are shown before.</source>
        <translation>将含 K 线的 CSV 文件导入存储；事先显示其前几行。</translation>
    </message>
    <message>
        <source>New &amp;training…</source>
        <translation>新建训练(&amp;T)…</translation>
    </message>
    <message>
        <source>Chooses a strategy, checks it and starts training its model.</source>
        <translation>选择策略，检查它，并开始训练其模型。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Brings all files of a folder that are named like AAPL_1h.csv into the store.</source>
        <translation>把文件夹中所有名称类似 AAPL_1h.csv 的文件存入库中。</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n 个排队中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::operations::OperationBoard</name>
    <message>
        <source>The operation %1 is not known.</source>
        <translation>未知的操作 %1。</translation>
    </message>
    <message>
        <source>It may have been removed. Start it anew.</source>
        <translation>它可能已被移除。请重新启动。</translation>
    </message>
    <message>
        <source>“%1” has not ended yet.</source>
        <translation>“%1”尚未结束。</translation>
    </message>
    <message>
        <source>Cancel it first, or wait until it ends.</source>
        <translation>请先取消它，或等待它结束。</translation>
    </message>
    <message>
        <source>“%1” has no parts that could be run again alone.</source>
        <translation>“%1”没有可以单独重新运行的部分。</translation>
    </message>
    <message>
        <source>Run the whole of it again.</source>
        <translation>请重新运行整个操作。</translation>
    </message>
    <message numerus="yes">
        <source>All %n parts of “%1” completed.</source>
        <translation>
            <numerusform>“%1”的全部 %n 个部分均已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the whole of it again, if that is what you want.</source>
        <translation>如有需要，请重新运行整个操作。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parts again</source>
        <translation>
            <numerusform>%1：重新运行 %n 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” runs on the service “%2”, which this program does not watch.</source>
        <translation>“%1”在服务“%2”上运行，而本程序没有监视该服务。</translation>
    </message>
    <message>
        <source>Add the service again, or ask where it runs.</source>
        <translation>请重新添加该服务，或在其运行处查询。</translation>
    </message>
    <message>
        <source>“%1” runs on the service “%2”, which cannot pause.</source>
        <translation>“%1”在服务“%2”上运行，该服务不能暂停。</translation>
    </message>
    <message>
        <source>“%1” cannot be paused.</source>
        <translation>“%1”不能暂停。</translation>
    </message>
    <message>
        <source>Cancel it, and run it again later.</source>
        <translation>请取消它，稍后再运行。</translation>
    </message>
</context>
<context>
    <name>ktrdr::operations::OperationLedger</name>
    <message>
        <source>The disk is full: the record of operations could not be written.</source>
        <translation>磁盘已满：无法写入操作记录。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds %1.</source>
        <translation>请在 %1 所在的磁盘上释放一些空间。</translation>
    </message>
    <message>
        <source>Another process holds the record of operations locked.</source>
        <translation>另一个进程锁定了操作记录。</translation>
    </message>
    <message>
        <source>Try again in a moment; end programs that keep %1 open.</source>
        <translation>请稍后重试；请结束占用 %1 的程序。</translation>
    </message>
    <message>
        <source>The record of operations cannot be written: %1 is read-only.</source>
        <translation>无法写入操作记录：%1 是只读的。</translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another one with --home.</source>
        <translation>请将文件夹设为可写，或用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The record of operations %1 cannot be opened.</source>
        <translation>无法打开操作记录 %1。</translation>
    </message>
    <message>
        <source>Check that the folder exists and is yours, or choose another with --home.</source>
        <translation>请检查文件夹是否存在且归您所有，或用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The record of operations %1 is damaged.</source>
        <translation>操作记录 %1 已损坏。</translation>
    </message>
    <message>
        <source>Start the program again: it sets the file aside and begins a new one.</source>
        <translation>请重新启动程序：它会将该文件移到一旁，并新建一个。</translation>
    </message>
    <message>
        <source>The record of operations %1 could not be used.</source>
        <translation>无法使用操作记录 %1。</translation>
    </message>
    <message>
        <source>See the log for what the database said.</source>
        <translation>数据库给出的信息见日志。</translation>
    </message>
    <message>
        <source>The disk is full: the record of operations could not be begun.</source>
        <translation>磁盘已满：无法新建操作记录。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The record of operations was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>操作记录已损坏。它已移至 %1，并新建了一个。</translation>
    </message>
    <message>
        <source>The record of operations cannot be opened: %1 is a folder.</source>
        <translation>无法打开操作记录：%1 是文件夹。</translation>
    </message>
    <message>
        <source>Move that folder away, or choose another folder with --home.</source>
        <translation>请移走该文件夹，或用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The record of operations %1 was written by a newer version of this program.</source>
        <translation>操作记录 %1 由此程序的更新版本写入。</translation>
    </message>
    <message>
        <source>Update the program, or choose another folder with --home.</source>
        <translation>请更新程序，或用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Another process declared this operation interrupted, because this process had not answered for more than ten seconds.</source>
        <translation>另一个进程已将此操作标记为已中断，因为此进程超过十秒没有响应。</translation>
    </message>
    <message>
        <source>Start the operation again.</source>
        <translation>请重新启动该操作。</translation>
    </message>
    <message>
        <source>The process that ran it is gone.</source>
        <translation>运行它的进程已不存在。</translation>
    </message>
    <message>
        <source>The computer was restarted while %1 ran it.</source>
        <translation>%1 运行它时，计算机重新启动了。</translation>
    </message>
    <message>
        <source>The process that ran it, %1 (%2), ended unexpectedly.</source>
        <translation>运行它的进程 %1（%2）意外结束。</translation>
    </message>
    <message>
        <source>The program was closed before the operation ended.</source>
        <translation>程序在操作结束前被关闭。</translation>
    </message>
    <message>
        <source>The end of “%1” could not be recorded at once. %2</source>
        <translation>“%1”的结束状态未能立即记录。%2</translation>
    </message>
    <message>
        <source>“%1” could not be recorded at once. %2</source>
        <translation>“%1”未能立即记录。%2</translation>
    </message>
    <message>
        <source>%1 It is recorded as soon as that works, while this program runs.</source>
        <translation>%1 只要本程序仍在运行，一旦可行就会补记。</translation>
    </message>
    <message>
        <source>At least: %1</source>
        <translation>至少：%1</translation>
    </message>
    <message>
        <source>What it kept is not known.</source>
        <translation>保留了哪些内容尚不清楚。</translation>
    </message>
</context>
<context>
    <name>ktrdr::settings::SecretStore</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or enter the token again.</source>
        <translation>请授予自己读取权限，或重新输入令牌。</translation>
    </message>
    <message>
        <source>No token is stored under “%1”.</source>
        <translation>“%1”下没有保存令牌。</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>请重新输入令牌。</translation>
    </message>
    <message>
        <source>The keychain does not give the token “%1”: %2</source>
        <translation>密钥环没有给出令牌“%1”：%2</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the token again.</source>
        <translation>请解锁密钥环，或重新输入令牌。</translation>
    </message>
    <message>
        <source>The token cannot be stored in %1: %2</source>
        <translation>无法将令牌保存到 %1：%2</translation>
    </message>
    <message>
        <source>Make room, or give yourself the right to write there.</source>
        <translation>请腾出空间，或授予自己写入权限。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CalendarEditor</name>
    <message>
        <source>Text of the calendar</source>
        <translation>日历的文本</translation>
    </message>
    <message>
        <source>A line each: name, zone, session DAYS HH:MM-HH:MM, holiday DAY, half HH:MM DAY, closure DATE [DATE], open DATE. A DAY is a date, 12-25, 3.Mon.01, last.Mon.05 or easter-2.</source>
        <translation>每行一条：name、zone、session 星期 HH:MM-HH:MM、holiday 日、half HH:MM 日、closure 日期 [日期]、open 日期。“日”可以是日期、12-25、3.Mon.01、last.Mon.05 或 easter-2。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CalendarList</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1（无法使用）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>for example XPAR</source>
        <translation>例如 XPAR</translation>
    </message>
    <message>
        <source>Begins a calendar of your own with the text that is shown.</source>
        <translation>以当前显示的文本开始一个您自己的日历。</translation>
    </message>
    <message>
        <source>&amp;New market code:</source>
        <translation>新的市场代码(&amp;N)：</translation>
    </message>
    <message>
        <source>Use 2 to 16 letters, digits, - and _, and a letter first.</source>
        <translation>请使用 2 到 16 个字母、数字、- 和 _，并以字母开头。</translation>
    </message>
    <message>
        <source>There is a calendar %1 already.</source>
        <translation>已有日历 %1。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CalendarsDialog</name>
    <message>
        <source>A new calendar, not saved yet.</source>
        <translation>新日历，尚未保存。</translation>
    </message>
    <message>
        <source>The program&apos;s own calendar.</source>
        <translation>程序自带的日历。</translation>
    </message>
    <message>
        <source>Your version, in place of the program&apos;s own calendar.</source>
        <translation>您的版本，代替程序自带的日历。</translation>
    </message>
    <message>
        <source>Your own calendar.</source>
        <translation>您自己的日历。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Market calendars</source>
        <translation>市场日历</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Use the program&apos;s own…</source>
        <translation>使用程序自带的(&amp;U)…</translation>
    </message>
    <message>
        <source>Remove your calendar of %1?</source>
        <translation>移除您为 %1 写的日历？</translation>
    </message>
    <message>
        <source>Its series are judged by the program&apos;s own calendar then.</source>
        <translation>之后按程序自带的日历判断其序列。</translation>
    </message>
    <message>
        <source>Its series are judged by hours that their bars tell then.</source>
        <translation>之后按 K 线所示的时间判断其序列。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) are not saved.</source>
        <translation>
            <numerusform>%n 个日历未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is lost if you discard it.</source>
        <translation>如果放弃，您写的内容将丢失。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bar(s) written to %2.</source>
        <translation>
            <numerusform>%1:已将 %n 根 K 线写入 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>No bars are stored yet. What you load or import is listed here, with how complete it is.</source>
        <translation>尚未存储任何 K 线。加载或导入的数据会列在这里,并显示其完整程度。</translation>
    </message>
    <message>
        <source>New data &amp;load…</source>
        <translation>新建数据加载(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Load missing</source>
        <translation>加载缺失部分(&amp;L)</translation>
    </message>
    <message>
        <source>Loads what the selected series lack, from where they came.</source>
        <translation>从原来源加载所选序列缺失的部分。</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Looks at every bar of the selected series: coverage, gaps, unusual bars.</source>
        <translation>查看所选序列的每根 K 线:覆盖率、缺口、异常 K 线。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the selected series to a CSV file.</source>
        <translation>将所选序列写入 CSV 文件。</translation>
    </message>
    <message>
        <source>Market c&amp;alendar…</source>
        <translation>市场日历(&amp;A)…</translation>
    </message>
    <message>
        <source>Chooses by which market&apos;s hours the selected series is judged.</source>
        <translation>选择按哪个市场的交易时间判断所选序列。</translation>
    </message>
    <message numerus="yes">
        <source>Loading what is missing of %n series.</source>
        <translation>
            <numerusform>正在加载 %n 个序列缺失的部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Market calendar of %1</source>
        <translation>%1 的市场日历</translation>
    </message>
    <message>
        <source>Bars are expected in the hours of:</source>
        <translation>按以下市场的交易时间判断应有的 K 线:</translation>
    </message>
    <message>
        <source>Edit cale&amp;ndars…</source>
        <translation>编辑日历(&amp;N)…</translation>
    </message>
    <message>
        <source>Shows when markets trade: hours, holidays, half days. They can be changed.</source>
        <translation>显示市场何时交易：时间、假日、半日市。可以修改。</translation>
    </message>
    <message>
        <source>The calendar %1 counts from now on.</source>
        <translation>日历 %1 从现在起生效。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CatalogueTable</name>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>All stored series. Enter loads what is missing.</source>
        <translation>所有已存储的序列。按 Enter 加载缺失部分。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CheckView</name>
    <message>
        <source>Errors and warnings</source>
        <translation>错误与警告</translation>
    </message>
    <message>
        <source>&amp;Load them…</source>
        <translation>加载它们(&amp;L)…</translation>
    </message>
    <message>
        <source>Opens the dialog for a new data load, filled in; this one stays and goes on when the bars are there.</source>
        <translation>打开已填好的新建数据加载对话框；本对话框保持打开，K 线到齐后继续。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>Ready to train, with %n warning(s).</source>
        <translation>
            <numerusform>可以训练，有 %n 条警告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to train.</source>
        <translation>可以训练。</translation>
    </message>
    <message numerus="yes">
        <source>No bars are stored of %1 and %n more series.</source>
        <translation>
            <numerusform>%1 以及另外 %n 个序列没有已存储的 K 线。</numerusform>
        </translation>
    </message>
    <message>
        <source>No bars are stored of %1.</source>
        <translation>%1 没有已存储的 K 线。</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练次数</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>none: it learns numbers</source>
        <translation>无：它学习的是数值</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>the bars that %1 has</source>
        <translation>%1 所拥有的 K 线</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1 each, learned from earlier trainings</source>
        <translation>每次 %1，由以往的训练得知</translation>
    </message>
    <message>
        <source>%1, learned from earlier trainings</source>
        <translation>%1，由以往的训练得知</translation>
    </message>
    <message>
        <source>Expected time</source>
        <translation>预计用时</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be corrected before the training can start.</source>
        <translation>
            <numerusform>训练开始前必须更正 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars to train on are missing.</source>
        <translation>缺少训练所需的 K 线。</translation>
    </message>
    <message>
        <source>Some inputs are missing.</source>
        <translation>有些输入尚未填写。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ColumnMapper</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开盘</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收盘</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>对应的列：%1</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– 无 –</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ComparisonModel</name>
    <message>
        <source>%1: differs between the runs</source>
        <translation>%1：各次训练不同</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <comment>a setting that differs between runs</comment>
        <translation>≠ %1</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ComparisonView</name>
    <message>
        <source>Only what differs</source>
        <translation>仅显示不同之处</translation>
    </message>
    <message>
        <source>Hides the settings that are the same for all selected runs</source>
        <translation>隐藏所有选中训练都相同的设置</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ, marked with ≠</source>
        <translation>
            <numerusform>%n 项设置不同，以 ≠ 标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several runs to see what differs.</source>
        <translation>选择多次训练以查看不同之处。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ConfusionTable</name>
    <message>
        <source>Class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Confusion matrix and quality of each class</source>
        <translation>混淆矩阵及各类别质量</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>heading: what the model said</comment>
        <translation>判为 %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本数</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) of %1 were called %2</source>
        <translation>
            <numerusform>%1 的 %n 个样本被判为 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ConnectionTest</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Looks whether the service answers, is of this kind, lets you in and works. Nothing is saved.</source>
        <translation>查看服务是否有应答、是否属于此类型、是否允许访问以及是否正常工作。不会保存任何内容。</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>The connection works: %1 answers (%2).</source>
        <translation>连接正常：%1 有应答（%2）。</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CoverageStrip</name>
    <message>
        <source>Coverage over time</source>
        <translation>随时间的覆盖情况</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CurveChart</name>
    <message>
        <source>Loss and accuracy per epoch</source>
        <translation>每轮的损失和准确率</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>准确率（%）</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CurveView</name>
    <message>
        <source>Training</source>
        <comment>the curve of the training data</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Shows the curves of the data that are learnt from</source>
        <translation>显示学习所用数据的曲线</translation>
    </message>
    <message>
        <source>Validation</source>
        <comment>the curve of the validation data</comment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Shows the curves of the data that are held back for checking</source>
        <translation>显示留作检验的数据的曲线</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Shows how the learning rate changes</source>
        <translation>显示学习率的变化</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Shows the losses by their magnitude</source>
        <translation>按数量级显示损失</translation>
    </message>
    <message>
        <source>Smoothing:</source>
        <translation>平滑：</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>None</source>
        <comment>smoothing</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>smoothing</comment>
        <translation>轻度</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>smoothing</comment>
        <translation>强</translation>
    </message>
    <message>
        <source>Figures of the epoch</source>
        <translation>该轮数值</translation>
    </message>
    <message>
        <source>Point at the chart, or press Left and Right in it, to read an epoch.</source>
        <translation>将指针移到图上，或在图中按左右方向键，即可查看某一轮。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::DateRangeField</name>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>第一天晚于最后一天。</translation>
    </message>
    <message>
        <source>Choose an earlier first day, or a later last day.</source>
        <translation>请选择更早的第一天或更晚的最后一天。</translation>
    </message>
    <message>
        <source>(UTC, both days included)</source>
        <translation>（UTC，含首尾两天）</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no date</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>(exactly %1 to %2, UTC)</source>
        <translation>（确切为 %1 至 %2，UTC）</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Select an operation to see its details.</source>
        <translation>选择一个操作以查看详情。</translation>
    </message>
    <message>
        <source>Curves</source>
        <comment>of a training</comment>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ErrorView</name>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>因为：%1</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose which operations the table shows. Hold Ctrl to choose several.</source>
        <translation>选择表格显示哪些操作。按住 Ctrl 可多选。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n operation(s)</source>
        <translation>
            <numerusform>%1，%n 个操作</numerusform>
        </translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>所有操作</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no line or column</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a finding</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>错在哪里，该怎么做</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::FirstRunPage</name>
    <message>
        <source>&lt;b&gt;Load bars.&lt;/b&gt; Choose symbols and timeframes; the plan shows what will be fetched before anything starts.</source>
        <translation>&lt;b&gt;加载 K 线。&lt;/b&gt;选择代码和周期；开始之前，计划会显示将获取什么。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Watch.&lt;/b&gt; Every load is a row here: progress, remaining time, log. Loads that you start in a terminal with &lt;code&gt;ktrdr&lt;/code&gt; appear, too.</source>
        <translation>&lt;b&gt;观察。&lt;/b&gt;每次加载都是这里的一行：进度、剩余时间、日志。在终端用 &lt;code&gt;ktrdr&lt;/code&gt; 启动的加载也会出现。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop when you like.&lt;/b&gt; A cancelled load stops at once and keeps what is stored so far.</source>
        <translation>&lt;b&gt;随时停止。&lt;/b&gt;取消的加载立即停止，并保留已保存的内容。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>用示例数据试一试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New data load…</source>
        <translation>新建数据加载(&amp;N)…</translation>
    </message>
    <message>
        <source>Opens the dialog that starts a load.</source>
        <translation>打开启动加载的对话框。</translation>
    </message>
    <message>
        <source>The sample is real: 1,047 daily bars of GOOG, 2004 to 2008.</source>
        <translation>示例是真实数据：GOOG 2004 至 2008 年的 1,047 根日线。</translation>
    </message>
    <message>
        <source>Nothing has run here yet</source>
        <translation>这里还没有运行过任何操作</translation>
    </message>
    <message>
        <source>Loads four years of real daily bars of GOOG that come with the program, and trains a small model on them; no network is needed.</source>
        <translation>加载随程序附带的 GOOG 四年真实日 K 线，并用其训练一个小模型；无需网络。</translation>
    </message>
    <message>
        <source>This table will show every data load and training, whether it runs in this window or in a terminal. Three things to do:</source>
        <translation>此表将显示每次数据加载和训练，无论在此窗口还是在终端中运行。可以先做三件事：</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportCsvDialog</name>
    <message>
        <source>The first rows as they will be stored</source>
        <translation>前几行将如此存储</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>导入 CSV</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>None of the first rows can be read: correct what is said above.</source>
        <translation>前几行均无法读取：请更正上方的设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows cannot be read: correct what is said above, or leave such rows out.</source>
        <translation>
            <numerusform>前几行中有 %n 行无法读取：请更正上方的设置，或略去这些行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts the import; the window shows how it goes.</source>
        <translation>开始导入；窗口会显示进展。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportFolderDialog</name>
    <message>
        <source>Import folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here</source>
        <translation>选择文件夹，或拖放到这里</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>文件夹中的文件</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Choose a folder with files named like AAPL_1h.csv.</source>
        <translation>请选择含有名称类似 AAPL_1h.csv 的文件的文件夹。</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>正在读取文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out, because the name tells no series: %1</source>
        <translation>
            <numerusform>略去 %n 个文件，因为名称未说明序列：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts the import; the window shows how it goes.</source>
        <translation>开始导入；窗口会显示进展。</translation>
    </message>
    <message numerus="yes">
        <source>%n series will be imported.</source>
        <translation>
            <numerusform>将导入 %n 个序列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportForm</name>
    <message>
        <source>Say here which column holds what.</source>
        <translation>请在此指明各列的含义。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop one here</source>
        <translation>选择 CSV 文件，或将其拖放到此处</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需注意的事项</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Symbol, for example AAPL</source>
        <translation>代码，例如 AAPL</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>&amp;Series:</source>
        <translation>序列(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Timeframe:</source>
        <translation>周期(&amp;T)：</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>列：</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>列的分隔符</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>pipe |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation>点 1.5</translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation>逗号 1,5</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>分隔符(&amp;D)：</translation>
    </message>
    <message>
        <source>Decimal &amp;mark:</source>
        <translation>小数点符号(&amp;M)：</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>导入 CSV 文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>未选择文件。</translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop one on this window.</source>
        <translation>请选择 CSV 文件，或将其拖放到此窗口。</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell the symbol.</source>
        <translation>文件名未说明代码。</translation>
    </message>
    <message>
        <source>Type it, for example AAPL.</source>
        <translation>请输入，例如 AAPL。</translation>
    </message>
    <message>
        <source>The timeframe is not known.</source>
        <translation>周期未知。</translation>
    </message>
    <message>
        <source>Choose how long a bar is.</source>
        <translation>请选择一根 K 线的长度。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportPreviewModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>开始 (UTC)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开盘</translation>
    </message>
    <message>
        <source>High</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收盘</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportRules</name>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Of times that do not say it themselves.</source>
        <translation>用于未自带时区的时间。</translation>
    </message>
    <message>
        <source>What a bar&apos;s time says</source>
        <translation>K 线时间的含义</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>时区(&amp;Z)：</translation>
    </message>
    <message>
        <source>A &amp;bar&apos;s time is:</source>
        <translation>K 线时间是(&amp;B)：</translation>
    </message>
    <message>
        <source>Market calendar</source>
        <translation>市场日历</translation>
    </message>
    <message>
        <source>as before, at first from the bars</source>
        <translation>沿用之前的，最初由 K 线推断</translation>
    </message>
    <message>
        <source>Says which bars are to be expected, and so which are missing.</source>
        <translation>决定应有哪些 K 线，从而得知缺少哪些。</translation>
    </message>
    <message>
        <source>&amp;Leave out rows that cannot be read</source>
        <translation>略去无法读取的行(&amp;L)</translation>
    </message>
    <message>
        <source>Mar&amp;ket calendar:</source>
        <translation>市场日历(&amp;K)：</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>没有时区“%1”。</translation>
    </message>
    <message>
        <source>Choose one from the list, for example Europe/Berlin.</source>
        <translation>请从列表中选择，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Daily and longer bars belong to the date that is written.</source>
        <translation>日线及更长周期的 K 线属于所写的日期。</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>日期的写法</translation>
    </message>
    <message>
        <source>year first: 2024-01-31</source>
        <translation>年在前：2024-01-31</translation>
    </message>
    <message>
        <source>day first: 31.01.2024</source>
        <translation>日在前：31.01.2024</translation>
    </message>
    <message>
        <source>month first: 01/31/2024</source>
        <translation>月在前：01/31/2024</translation>
    </message>
    <message>
        <source>Dat&amp;es:</source>
        <translation>日期(&amp;E)：</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::LoadForm</name>
    <message>
        <source>What to load:</source>
        <translation>加载内容：</translation>
    </message>
    <message>
        <source>&amp;Symbols:</source>
        <translation>代码(&amp;S)：</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>&amp;Timeframes:</source>
        <translation>周期(&amp;T)：</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the series came from, else the default</source>
        <translation>序列原来的来源，否则默认来源</translation>
    </message>
    <message>
        <source>Sour&amp;ce:</source>
        <translation>来源(&amp;C)：</translation>
    </message>
    <message>
        <source>No timeframe is chosen.</source>
        <translation>没有选择周期。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <source>Read stored bars a&amp;gain, too</source>
        <translation>同时重新读取已保存的 K 线(&amp;G)</translation>
    </message>
    <message>
        <source>For example after a split, when the source tells all earlier prices anew. Until then the stored bars stay as they are.</source>
        <translation>例如拆股之后，数据源会重新给出之前的所有价格。在此之前，已保存的 K 线保持不变。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::LogModel</name>
    <message>
        <source>%1: %2</source>
        <comment>level of a log line: its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::LogTab</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>显示的最低级别</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keeps the newest line in view</source>
        <translation>保持最新一行可见</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>保持最新一行可见</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>复制所选行或全部</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>No line matches the level and the search.</source>
        <translation>没有符合级别和搜索的行。</translation>
    </message>
    <message>
        <source>This operation has written no log lines.</source>
        <translation>此操作没有写入日志。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::MainWindow</name>
    <message>
        <source>Ending: waiting for operations to stop…</source>
        <translation>正在结束：等待操作停止…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>ktrdr monitor is still running</source>
        <translation>ktrdr monitor 仍在运行</translation>
    </message>
    <message>
        <source>It is in the tray. Quit it from there, or change this under Options.</source>
        <translation>它在托盘中。可在那里退出，或在“选项”中更改。</translation>
    </message>
    <message>
        <source>About ktrdr monitor</source>
        <translation>关于 ktrdr monitor</translation>
    </message>
    <message>
        <source>&lt;h3&gt;ktrdr monitor %1&lt;/h3&gt;&lt;p&gt;Starts, shows and stops long-running market-data loads. The screen never lies.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;ktrdr monitor %1&lt;/h3&gt;&lt;p&gt;启动、显示和停止长时间运行的市场数据加载。屏幕从不说谎。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Operations, bars, logs and settings are kept in %1.</source>
        <translation>许可：GPL-3.0-or-later。操作、K 线、日志和设置保存在 %1。</translation>
    </message>
    <message>
        <source>The sample data are loaded. %1 %2</source>
        <translation>示例数据已加载。%1 %2</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ModeChooser</name>
    <message>
        <source>Tai&amp;l</source>
        <translation>最新(&amp;L)</translation>
    </message>
    <message>
        <source>From the last stored bar to now.</source>
        <translation>从最后保存的 K 线到现在。</translation>
    </message>
    <message>
        <source>&amp;Backfill</source>
        <translation>向前补齐(&amp;B)</translation>
    </message>
    <message>
        <source>From the start you give, or the earliest bar there is, to the first stored bar.</source>
        <translation>从您给出的起点或最早的 K 线到第一根已保存的 K 线。</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>完整(&amp;F)</translation>
    </message>
    <message>
        <source>Both ends, and every gap that the calendar does not explain.</source>
        <translation>两端以及日历无法解释的每个缺口。</translation>
    </message>
    <message>
        <source>L&amp;ocal</source>
        <translation>本地(&amp;O)</translation>
    </message>
    <message>
        <source>Asks nobody: checks what is stored on this computer.</source>
        <translation>不访问任何来源：检查本机已保存的内容。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::NewDataLoadDialog</name>
    <message>
        <source>New data load</source>
        <translation>新建数据加载</translation>
    </message>
    <message>
        <source>St&amp;art load</source>
        <translation>开始加载(&amp;A)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The plan appears here once the inputs are complete.</source>
        <translation>输入完整后，计划显示在这里。</translation>
    </message>
    <message>
        <source>Starts the load; the window shows how it goes.</source>
        <translation>开始加载；窗口会显示进展。</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>预设(&amp;P)：</translation>
    </message>
    <message>
        <source>Save as schedule…</source>
        <translation>保存为计划…</translation>
    </message>
    <message>
        <source>Saves the load, to be done by itself at times that you choose.</source>
        <translation>保存该加载，以便在您选择的时间自动执行。</translation>
    </message>
    <message>
        <source>New schedule: what to load</source>
        <translation>新计划：加载什么</translation>
    </message>
    <message>
        <source>Choose when…</source>
        <translation>选择时间…</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::NewTrainingDialog</name>
    <message>
        <source>New training</source>
        <translation>新建训练</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>预设(&amp;P)：</translation>
    </message>
    <message>
        <source>Checking, then starting…</source>
        <translation>正在检查，随后开始…</translation>
    </message>
    <message>
        <source>St&amp;art training</source>
        <translation>开始训练(&amp;A)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose a strategy: everything that is wrong with it is listed here.</source>
        <translation>请选择策略：它的所有错误都会列在这里。</translation>
    </message>
    <message>
        <source>Starts the training; the window shows how it goes.</source>
        <translation>开始训练；窗口会显示进展。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Asking %1 to start it…</source>
        <translation>正在请求 %1 开始…</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Hides these notices.</source>
        <translation>隐藏这些提示。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::OperationActions</name>
    <message>
        <source>Cancel all?</source>
        <translation>全部取消？</translation>
    </message>
    <message numerus="yes">
        <source>%n operations run or wait, some perhaps in other processes.</source>
        <translation>
            <numerusform>%n 个操作正在运行或等待，有些可能在其他进程中。</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have stored so far is kept.</source>
        <translation>它们已保存的内容会保留。</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>全部取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>继续运行(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::OperationTableView</name>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>All operations. Space on the Cancel column cancels a row; the arrow keys on the Name column open and close a batch.</source>
        <translation>所有操作。在“取消”列按空格键可取消该行；在“名称”列按方向键可展开和折叠批次。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::OperationsPage</name>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>There are no operations yet. What you start appears here.</source>
        <translation>还没有操作。您启动的操作会显示在这里。</translation>
    </message>
    <message>
        <source>Show all operations</source>
        <translation>显示所有操作</translation>
    </message>
    <message>
        <source>No operation matches the filter and the search.</source>
        <translation>没有符合筛选和搜索的操作。</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>操作(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stops the selected operations; what they have stored stays.</source>
        <translation>停止所选操作；已保存的内容保留。</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>全部取消(&amp;A)</translation>
    </message>
    <message>
        <source>Stops every operation, here and in other processes.</source>
        <translation>停止所有操作，包括其他进程中的。</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Runs the selected ended operations again with the same request.</source>
        <translation>用相同的请求重新运行所选的已结束操作。</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>从列表移除(&amp;V)</translation>
    </message>
    <message>
        <source>Forgets the selected ended operations for good; stored bars stay.</source>
        <translation>永久移除所选的已结束操作；已保存的 K 线保留。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the selected rows as text.</source>
        <translation>将所选行复制为文本。</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copies the selected rows as comma-separated values.</source>
        <translation>将所选行复制为逗号分隔值。</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copies everything known of the selected operations.</source>
        <translation>复制所选操作的全部信息。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Shows all operations again.</source>
        <translation>重新显示所有操作。</translation>
    </message>
    <message>
        <source>&amp;Filter sidebar</source>
        <translation>筛选侧栏(&amp;F)</translation>
    </message>
    <message>
        <source>Shows or hides the filter sidebar.</source>
        <translation>显示或隐藏筛选侧栏。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Shows or hides the details of the current operation.</source>
        <translation>显示或隐藏当前操作的详情。</translation>
    </message>
    <message>
        <source>Details &amp;beside the table</source>
        <translation>详情放在表格旁(&amp;B)</translation>
    </message>
    <message>
        <source>Puts the details beside the table instead of below it.</source>
        <translation>将详情放在表格旁边而不是下方。</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>Gives the table its first columns and widths back.</source>
        <translation>恢复表格最初的列和列宽。</translation>
    </message>
    <message>
        <source>Nothing that runs or waits is selected.</source>
        <translation>没有选中正在运行或等待的内容。</translation>
    </message>
    <message>
        <source>What is selected is paused already.</source>
        <translation>所选内容已暂停。</translation>
    </message>
    <message>
        <source>What is selected cannot be paused: only loads, imports and trainings of this computer can.</source>
        <translation>所选内容不能暂停：只有本机的加载、导入和训练可以暂停。</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses the selected operations at the end of the part at work; queued ones do not start.</source>
        <translation>在当前部分完成后暂停所选操作；排队的不会启动。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Lets the selected paused operations go on.</source>
        <translation>让所选的已暂停操作继续。</translation>
    </message>
    <message>
        <source>Nothing that is paused is selected.</source>
        <translation>没有选中已暂停的内容。</translation>
    </message>
    <message>
        <source>Pause a&amp;ll</source>
        <translation>全部暂停(&amp;L)</translation>
    </message>
    <message>
        <source>Pauses every load, import and training, here and in other processes of this computer.</source>
        <translation>暂停所有加载、导入和训练，包括本机其他进程中的。</translation>
    </message>
    <message>
        <source>Resu&amp;me all</source>
        <translation>全部继续(&amp;M)</translation>
    </message>
    <message>
        <source>Lets everything that is paused go on.</source>
        <translation>让所有已暂停的内容继续。</translation>
    </message>
    <message>
        <source>Run again with c&amp;hanges…</source>
        <translation>修改后重新运行(&amp;H)…</translation>
    </message>
    <message>
        <source>Opens the dialog that started the selected operation, filled in as it was.</source>
        <translation>打开启动所选操作的对话框，并按当时的内容填好。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保留：%1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Retry of</source>
        <translation>重试自</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::PlaceField</name>
    <message>
        <source>Where to train</source>
        <translation>在哪里训练</translation>
    </message>
    <message>
        <source>On this computer, or on a service that trains: it uses its own bars.</source>
        <translation>在本机，或在可以训练的服务上：后者使用它自己的 K 线。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service, kind</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::PlanPreview</name>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Planned ranges</source>
        <translation>计划的范围</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Bars at most</source>
        <translation>最多 K 线</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>正在计算计划…</translation>
    </message>
    <message>
        <source>Nothing to fetch: what is asked for is stored already, or is not asked of a source in this mode.</source>
        <translation>无需获取：所需内容已保存，或此模式不访问来源。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1, %2; how long it takes is not known yet.</source>
        <translation>%1，%2；所需时间未知。</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4).</source>
        <translation>%1，%2，%3（%4）。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::PresetBar</name>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Fills the form as it was kept under this name.</source>
        <translation>按以此名称保存的内容填写表单。</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Keeps what is in the form under a name.</source>
        <translation>将表单内容以一个名称保存。</translation>
    </message>
    <message>
        <source>Deletes the preset that is chosen; the form stays as it is.</source>
        <translation>删除所选预设；表单保持不变。</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Name of the preset; one of the same name is replaced:</source>
        <translation>预设的名称（同名预设将被替换）：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ProgressChart</name>
    <message>
        <source>Progress over time</source>
        <translation>随时间的进度</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>进度，%</translation>
    </message>
    <message>
        <source>Items per second</source>
        <translation>每秒条目</translation>
    </message>
    <message>
        <source>No percentage is known.</source>
        <translation>百分比未知。</translation>
    </message>
    <message>
        <source>%1 percent after %2 seconds.</source>
        <translation>%2 秒后 %1%。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ProgressChartTab</name>
    <message>
        <source>Progress over time</source>
        <translation>随时间的进度</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Shows items per second beside the progress</source>
        <translation>在进度旁显示每秒条目</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>items per second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::QuitGuard</name>
    <message>
        <source>Quit ktrdr monitor?</source>
        <translation>退出 ktrdr monitor？</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) run in this program and would end with it.</source>
        <translation>
            <numerusform>%n 个操作在此程序中运行，会随之结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled operations keep what they have stored; you can run them again.</source>
        <translation>取消的操作保留已保存的内容；您可以重新运行。</translation>
    </message>
    <message>
        <source>&amp;Cancel them and quit</source>
        <translation>取消并退出(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>在托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ResultView</name>
    <message>
        <source>accuracy %1</source>
        <translation>准确率 %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>损失 %1</translation>
    </message>
    <message>
        <source>F1 %1</source>
        <translation>F1 %1</translation>
    </message>
    <message>
        <source>mean absolute error %1</source>
        <translation>平均绝对误差 %1</translation>
    </message>
    <message>
        <source>On the test data: %1.</source>
        <translation>测试数据：%1。</translation>
    </message>
    <message>
        <source>No test of this run is recorded.</source>
        <translation>没有该次训练的测试记录。</translation>
    </message>
    <message>
        <source>The test follows the last epoch.</source>
        <translation>测试在最后一轮之后进行。</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Each row is a class; its cells tell what the model said of the samples of that class.</source>
        <translation>每行是一个类别；单元格显示模型对该类样本的判断。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RuleForm</name>
    <message>
        <source>Next runs:</source>
        <translation>接下来的运行：</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>请至少选择一天。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write a city such as New York, or a name such as Europe/Berlin.</source>
        <translation>没有时区“%1”。请写城市（如 New York）或名称（如 Europe/Berlin）。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>每个工作日，周一至周五</translation>
    </message>
    <message>
        <source>On chosen days</source>
        <translation>在选定的日子</translation>
    </message>
    <message>
        <source>After the close of a market</source>
        <translation>某个市场收盘后</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>何时(&amp;W)：</translation>
    </message>
    <message>
        <source>Days:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>By whose clocks: a city, or the name of a time zone.</source>
        <translation>按哪里的时钟：城市，或时区名称。</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>时刻(&amp;T)：</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Its holidays and half days are heeded.</source>
        <translation>会考虑其假日和半日市。</translation>
    </message>
    <message>
        <source>Minutes after the close</source>
        <translation>收盘后的分钟数</translation>
    </message>
    <message>
        <source> min after the close</source>
        <translation> 分钟（收盘后）</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation>收盘时</translation>
    </message>
    <message>
        <source>&amp;Market:</source>
        <translation>市场(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RunModel</name>
    <message>
        <source>Damaged</source>
        <comment>a model&apos;s files</comment>
        <translation>已损坏</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RunTable</name>
    <message>
        <source>Runs</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>All trainings. Select several to compare them. Enter shows the operation.</source>
        <translation>所有训练。选择多项进行比较。回车显示操作。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RunsModel</name>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>搜索训练</translation>
    </message>
    <message>
        <source>Search, e.g. goog lstm failed</source>
        <translation>搜索，例如 goog lstm 失败</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Every training, of this window, of a terminal or of a service, is listed here with its curves, while it runs and after.</source>
        <translation>还没有任何训练。本窗口、终端或服务的每次训练都会连同曲线列在这里，无论进行中还是结束后。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n 次训练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 / %n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>训练(&amp;R)</translation>
    </message>
    <message>
        <source>Open model &amp;folder</source>
        <translation>打开模型文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the files of the selected model.</source>
        <translation>显示所选模型的文件。</translation>
    </message>
    <message>
        <source>Show &amp;strategy</source>
        <translation>显示策略(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the strategy as the selected run used it.</source>
        <translation>显示所选训练所用的策略。</translation>
    </message>
    <message>
        <source>Show &amp;operation</source>
        <translation>显示操作(&amp;O)</translation>
    </message>
    <message>
        <source>Goes to the operation that trains or trained the selected run.</source>
        <translation>转到所选训练对应的操作。</translation>
    </message>
    <message>
        <source>&amp;Train again</source>
        <translation>重新训练(&amp;T)</translation>
    </message>
    <message>
        <source>Starts the training of the selected run once more; it goes on from its checkpoint where one was left.</source>
        <translation>再次开始所选训练；若留有检查点则从那里继续。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>请重新训练。</translation>
    </message>
    <message>
        <source>No program of this computer shows the folder %1.</source>
        <translation>本机没有程序可以显示文件夹 %1。</translation>
    </message>
    <message>
        <source>Open it by hand.</source>
        <translation>请手动打开。</translation>
    </message>
    <message>
        <source>New &amp;training…</source>
        <translation>新建训练(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ScheduleDetails</name>
    <message>
        <source>It has not been due yet.</source>
        <translation>还没有到期过。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下一次运行</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Mode %1, source: %2</source>
        <translation>模式 %1，来源：%2</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <translation>错过的运行</translation>
    </message>
    <message>
        <source>The entry “%1” cannot be read</source>
        <translation>无法读取条目“%1”</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Repair the entry in %1, or remove it here. It stays as it is until then, and does not run.</source>
        <translation>请在 %1 中修复该条目，或在此移除。在此之前它保持原样，不会运行。</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>Enter shows the operation of a run.</source>
        <translation>回车键显示某次运行的操作。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ScheduleDialog</name>
    <message>
        <source>Save as schedule</source>
        <translation>保存为计划</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>编辑计划</translation>
    </message>
    <message>
        <source>Make &amp;up for a missed run at the next start</source>
        <translation>下次启动时补做错过的运行(&amp;U)</translation>
    </message>
    <message>
        <source>A run is missed when neither this window nor “ktrdr serve” runs. However many were missed, one is made up for.</source>
        <translation>此窗口和“ktrdr serve”都没有运行时就会错过。无论错过多少次，只补做一次。</translation>
    </message>
    <message>
        <source>Load %1 (mode %2) by itself, while this window or “ktrdr serve” runs.</source>
        <translation>在此窗口或“ktrdr serve”运行期间自动加载 %1（模式 %2）。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves it; the page of schedules shows how it goes.</source>
        <translation>保存；计划页面会显示进展。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ScheduleTable</name>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>All schedules. The space bar switches one on and off, Enter opens it for editing.</source>
        <translation>所有计划。空格键启用或关闭，回车键打开编辑。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SchedulesModel</name>
    <message>
        <source>This entry cannot be read</source>
        <translation>无法读取此条目</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Remove schedule?</source>
        <translation>移除计划？</translation>
    </message>
    <message>
        <source>“%1” is no longer loaded by itself.</source>
        <translation>“%1”将不再自动加载。</translation>
    </message>
    <message>
        <source>What runs goes on, and what was loaded stays.</source>
        <translation>正在运行的会继续，已加载的会保留。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing is loaded by itself yet. A schedule does a saved load again and again, for example every weekday after the close, while this window or “ktrdr serve” runs.</source>
        <translation>还没有自动加载的内容。在此窗口或“ktrdr serve”运行期间，计划会反复执行已保存的加载，例如每个工作日收盘后。</translation>
    </message>
    <message>
        <source>&amp;Add schedule…</source>
        <translation>添加计划(&amp;A)…</translation>
    </message>
    <message>
        <source>Sche&amp;dules</source>
        <translation>计划(&amp;D)</translation>
    </message>
    <message>
        <source>Saves a load that is done by itself, for example every weekday after the close.</source>
        <translation>保存一个自动执行的加载，例如每个工作日收盘后。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes when the selected schedule is due.</source>
        <translation>更改所选计划的到期时间。</translation>
    </message>
    <message>
        <source>Switch &amp;on or off</source>
        <translation>启用或关闭(&amp;O)</translation>
    </message>
    <message>
        <source>A schedule that is switched off is not started when it is due.</source>
        <translation>已关闭的计划到期时不会启动。</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>立即运行(&amp;N)</translation>
    </message>
    <message>
        <source>Starts the load of the selected schedule now, besides its times.</source>
        <translation>现在额外启动所选计划的加载。</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>移除(&amp;V)…</translation>
    </message>
    <message>
        <source>Forgets the selected schedule; what it loaded stays.</source>
        <translation>忘记所选计划；它已加载的内容保留。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SearchBox</name>
    <message>
        <source>Search operations</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Words, or fields such as status:failed, symbol:AAPL and type:data_load. Enter searches at once, Escape clears.</source>
        <translation>单词，或 status:failed、symbol:AAPL、type:data_load 这样的字段。按 Enter 立即搜索，按 Esc 清除。</translation>
    </message>
    <message>
        <source>Search, e.g. status:failed symbol:AAPL</source>
        <translation>搜索，例如 status:failed symbol:AAPL</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>Words with * and ?</source>
        <translation>带 * 和 ? 的单词</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>搜索方式</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SelectedRuns</name>
    <message>
        <source>Selected runs</source>
        <translation>所选训练</translation>
    </message>
    <message>
        <source>Curves</source>
        <comment>of a training</comment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>未选择训练。</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n selected runs</source>
        <translation>
            <numerusform>所选 %n 次训练中的前 %1 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) compared</source>
        <translation>
            <numerusform>比较 %n 次训练</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected runs have no curves.</source>
        <translation>所选训练没有曲线。</translation>
    </message>
    <message>
        <source>Select a run to see its curves, or several to see them over each other.</source>
        <translation>选择一次训练查看曲线，或选择多次叠加查看。</translation>
    </message>
    <message>
        <source>The files of this model tell nothing of its epochs.</source>
        <translation>该模型的文件没有轮次信息。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SeriesDetails</name>
    <message>
        <source>Details of the series</source>
        <translation>序列详情</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>First bar (UTC)</source>
        <translation>第一根 K 线(UTC)</translation>
    </message>
    <message>
        <source>Last bar (UTC)</source>
        <translation>最后一根 K 线(UTC)</translation>
    </message>
    <message>
        <source>Looking at every bar…</source>
        <translation>正在查看每根 K 线…</translation>
    </message>
    <message>
        <source>No bar is unusual.</source>
        <translation>没有异常的 K 线。</translation>
    </message>
    <message numerus="yes">
        <source>%n series selected</source>
        <translation>
            <numerusform>已选择 %n 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a stretch of time</comment>
        <translation>完整</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>K 线</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s), the missing ones first</source>
        <translation>
            <numerusform>%n 个缺口,缺失的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 gaps, the missing ones first</source>
        <translation>%2 个缺口中的前 %1 个,缺失的在前</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServiceDetails</name>
    <message>
        <source>Details of the service</source>
        <translation>服务的详细信息</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Left alone for a moment after several failures</source>
        <translation>多次失败后暂时不再呼叫</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>None</source>
        <comment>access token</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>应答者</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最近检查</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>最近数据</translation>
    </message>
    <message>
        <source>Last answer took</source>
        <translation>最近应答用时</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 open (%2 free)</source>
        <comment>connections</comment>
        <translation>%1 个打开（%2 个空闲）</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>最多同时</translation>
    </message>
    <message>
        <source>Waiting for one</source>
        <translation>等待连接</translation>
    </message>
    <message>
        <source>On an open connection</source>
        <comment>share of the requests</comment>
        <translation>使用已打开的连接</translation>
    </message>
    <message>
        <source>Half faster than</source>
        <translation>一半快于</translation>
    </message>
    <message>
        <source>95 of 100 faster than</source>
        <translation>每 100 次有 95 次快于</translation>
    </message>
    <message>
        <source>99 of 100 faster than</source>
        <translation>每 100 次有 99 次快于</translation>
    </message>
    <message>
        <source>Content sent</source>
        <translation>已发送内容</translation>
    </message>
    <message>
        <source>Content received</source>
        <translation>已接收内容</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServiceDialog</name>
    <message>
        <source>Add service</source>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Edit service “%1”</source>
        <translation>编辑服务“%1”</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServiceForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For example: desk</source>
        <translation>例如：desk</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None: straight to the service</source>
        <translation>无：直接连接服务</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>代理(&amp;P)：</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>A token is stored; leave this empty to keep it</source>
        <translation>已保存令牌；留空则保留</translation>
    </message>
    <message>
        <source>None, or what the service&apos;s owner gave you</source>
        <translation>无，或服务所有者提供的令牌</translation>
    </message>
    <message>
        <source>&amp;Remove the stored token</source>
        <translation>删除已保存的令牌(&amp;R)</translation>
    </message>
    <message>
        <source>Access t&amp;oken:</source>
        <translation>访问令牌(&amp;O)：</translation>
    </message>
    <message>
        <source>Certificates file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>The system&apos;s own certificates</source>
        <translation>系统自带的证书</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Chooses a file with the only authorities whose certificates are believed.</source>
        <translation>选择一个文件，只信任其中的颁发机构所签发的证书。</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>证书(&amp;C)：</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServiceLights</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a service: its state</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServiceTable</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>All services. Enter opens one for editing.</source>
        <translation>所有服务。按回车键可打开并编辑。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Remove service?</source>
        <translation>删除服务？</translation>
    </message>
    <message>
        <source>“%1” is forgotten together with its access token.</source>
        <translation>“%1”及其访问令牌将被删除。</translation>
    </message>
    <message>
        <source>What runs there goes on and is no longer told here. Stored bars and ended operations stay.</source>
        <translation>那里正在运行的操作会继续，但不再在此报告。已保存的 K 线和已结束的操作会保留。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>No service is configured: add KTRDR&apos;s hosts, its backend, an exchange, or another “ktrdr serve”, to use their data and see their operations here.</source>
        <translation>尚未配置服务：添加 KTRDR 的主机、后端、交易所或另一个“ktrdr serve”，即可使用它们的数据并在此查看它们的操作。</translation>
    </message>
    <message>
        <source>&amp;Add service…</source>
        <translation>添加服务(&amp;A)…</translation>
    </message>
    <message>
        <source>Serv&amp;ices</source>
        <translation>服务(&amp;I)</translation>
    </message>
    <message>
        <source>Adds a service: where it is, and how to get in.</source>
        <translation>添加服务：它的位置以及访问方式。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes name, address, access token, certificates or proxy of the selected service.</source>
        <translation>更改所选服务的名称、地址、访问令牌、证书或代理。</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>删除(&amp;V)…</translation>
    </message>
    <message>
        <source>Forgets the selected service and its access token.</source>
        <translation>删除所选服务及其访问令牌。</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>Looks whether the selected service answers, lets you in and works.</source>
        <translation>查看所选服务是否有应答、允许访问并正常工作。</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>全部检查(&amp;L)</translation>
    </message>
    <message>
        <source>Looks how all services are.</source>
        <translation>查看所有服务的状态。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ShortcutEditor</name>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Keys of the selected command</source>
        <translation>所选命令的按键</translation>
    </message>
    <message>
        <source>Gives the selected command its default keys back.</source>
        <translation>恢复所选命令的默认按键。</translation>
    </message>
    <message>
        <source>Gives all commands their default keys back.</source>
        <translation>恢复所有命令的默认按键。</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>按键(&amp;K)：</translation>
    </message>
    <message>
        <source>These keys already belong to “%1”. Choose others, or clear them there first.</source>
        <translation>这些按键已属于“%1”。请选择其他按键，或先在那里清除。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SortedTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::StatusLine</name>
    <message>
        <source>Running and queued operations</source>
        <translation>运行和排队的操作</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有运行中的操作</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n 个排队中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n 个已暂停</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::StrategyDialog</name>
    <message>
        <source>Strategy of %1</source>
        <translation>%1 的策略</translation>
    </message>
    <message>
        <source>Strategy as it was used</source>
        <translation>所用的策略</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::StrategyField</name>
    <message>
        <source>Read the file a&amp;gain</source>
        <translation>重新读取文件(&amp;G)</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>A strategy file in YAML, or the name of a sample. A file can be dropped here.</source>
        <translation>YAML 格式的策略文件，或示例的名称。可以把文件拖放到这里。</translation>
    </message>
    <message>
        <source>A file in YAML, or a sample: rsi</source>
        <translation>YAML 文件，或示例：rsi</translation>
    </message>
    <message>
        <source>Ch&amp;oose</source>
        <translation>选择(&amp;O)</translation>
    </message>
    <message>
        <source>A file, a sample, or a strategy that was trained lately.</source>
        <translation>文件、示例，或最近训练过的策略。</translation>
    </message>
    <message>
        <source>Trains the strategy as that training had it.</source>
        <translation>按那次训练时的策略进行训练。</translation>
    </message>
    <message>
        <source>Takes the strategy as its file says it now.</source>
        <translation>采用文件当前的策略内容。</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sample, what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Strategies (*.yaml *.yml)</source>
        <translation>策略 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SymbolField</name>
    <message numerus="yes">
        <source>%n of %1 names are no symbols: %2.</source>
        <translation>
            <numerusform>%1 个名称中有 %n 个不是代码：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them or take them out.</source>
        <translation>请更正或移除它们。</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>One symbol, or several with commas between them. A file with symbols can be dropped here.</source>
        <translation>一个代码，或以逗号分隔的多个代码。可将含有代码的文件拖放到此处。</translation>
    </message>
    <message>
        <source>GOOG, or several: GOOG, MSFT</source>
        <translation>GOOG，或多个：GOOG, MSFT</translation>
    </message>
    <message>
        <source>Read from f&amp;ile…</source>
        <translation>从文件读取(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes the symbols from a text or CSV file: one to a line or with commas between; # begins a comment.</source>
        <translation>从文本或 CSV 文件读取代码：每行一个或以逗号分隔；# 之后为注释。</translation>
    </message>
    <message>
        <source>No symbol is given.</source>
        <translation>没有给出代码。</translation>
    </message>
    <message>
        <source>Type one, for example GOOG.</source>
        <translation>请输入一个，例如 GOOG。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>Check the file and your right to read it.</source>
        <translation>请检查该文件以及您的读取权限。</translation>
    </message>
    <message>
        <source>The file %1 is no list of symbols.</source>
        <translation>文件 %1 不是代码列表。</translation>
    </message>
    <message>
        <source>Choose a text or CSV file with one symbol to a line.</source>
        <translation>请选择每行一个代码的文本或 CSV 文件。</translation>
    </message>
    <message>
        <source>The file %1 names no symbol.</source>
        <translation>文件 %1 中没有代码。</translation>
    </message>
    <message>
        <source>Symbols from a file</source>
        <translation>从文件读取代码</translation>
    </message>
    <message>
        <source>Lists of symbols (*.txt *.csv *.tsv *.list)</source>
        <translation>代码列表 (*.txt *.csv *.tsv *.list)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TimeframeChooser</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TrainingCurvesTab</name>
    <message>
        <source>Curves of the training</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>The training has not begun yet.</source>
        <translation>训练尚未开始。</translation>
    </message>
    <message>
        <source>“%1” has told of no epoch yet.</source>
        <translation>“%1”尚未报告任何轮次。</translation>
    </message>
    <message>
        <source>The first epoch has not ended yet. The curves begin with it.</source>
        <translation>第一轮尚未结束。曲线从那时开始。</translation>
    </message>
    <message>
        <source>“%1” told of no epoch of this training.</source>
        <translation>“%1”没有报告该训练的任何轮次。</translation>
    </message>
    <message>
        <source>The training ended before its first epoch did; there are no curves.</source>
        <translation>训练在第一轮结束之前就已终止；没有曲线。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TrainingForm</name>
    <message>
        <source>No strategy is chosen.</source>
        <translation>没有选择策略。</translation>
    </message>
    <message>
        <source>Choose a file or a sample, or drop a file here.</source>
        <translation>请选择文件或示例，或把文件拖放到这里。</translation>
    </message>
    <message>
        <source>as the strategy says</source>
        <translation>按策略所述</translation>
    </message>
    <message>
        <source>%1, as the strategy says</source>
        <translation>%1，按策略所述</translation>
    </message>
    <message>
        <source>None chosen: %1, as the strategy says.</source>
        <translation>未选择：%1，按策略所述。</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no date</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>The strategy says: from %1 until %2.</source>
        <translation>策略所述：从 %1 到 %2。</translation>
    </message>
    <message>
        <source>drawn at the start</source>
        <translation>开始时随机抽取</translation>
    </message>
    <message>
        <source>&amp;Strategy:</source>
        <translation>策略(&amp;S)：</translation>
    </message>
    <message>
        <source>S&amp;ymbols:</source>
        <translation>代码(&amp;Y)：</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>The shortest one is the base: a sample is one of its bars.</source>
        <translation>最短的是基准：每个样本是它的一根 K 线。</translation>
    </message>
    <message>
        <source>&amp;Timeframes:</source>
        <translation>周期(&amp;T)：</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>Share of the samples for validation, and as much for the test: above 0 and below 0.5.</source>
        <translation>用于验证的样本比例，测试用同样多：大于 0 且小于 0.5。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Same seed, bars and computer: same model.</source>
        <translation>种子、K 线和计算机相同，模型就相同。</translation>
    </message>
    <message>
        <source>Validatio&amp;n split:</source>
        <translation>验证比例(&amp;N)：</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>种子(&amp;E)：</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>The model is kept in a folder of this name.</source>
        <translation>模型保存在以此命名的文件夹中。</translation>
    </message>
    <message>
        <source>Ot&amp;her values:</source>
        <translation>其他值(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Model name:</source>
        <translation>模型名称(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>在哪里(&amp;W)：</translation>
    </message>
    <message>
        <source>“%1” is no share for the validation.</source>
        <translation>“%1”不是验证比例。</translation>
    </message>
    <message>
        <source>Type one above 0 and below 0.5, for example 0.15.</source>
        <translation>请输入大于 0 且小于 0.5 的值，例如 0.15。</translation>
    </message>
    <message>
        <source>“%1” is no seed.</source>
        <translation>“%1”不是种子。</translation>
    </message>
    <message>
        <source>Type a whole number, for example 42.</source>
        <translation>请输入整数，例如 42。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TrainingStart</name>
    <message>
        <source>There is no service “%1” any more.</source>
        <translation>服务“%1”已不存在。</translation>
    </message>
    <message>
        <source>Choose another place to train at.</source>
        <translation>请选择另一个训练地点。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TrayIcon</name>
    <message>
        <source>%1: queued</source>
        <translation>%1：排队中</translation>
    </message>
    <message>
        <source>%1: cancelling</source>
        <translation>%1：正在取消</translation>
    </message>
    <message>
        <source>%1: running</source>
        <translation>%1：运行中</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>Tray menu</source>
        <translation>托盘菜单</translation>
    </message>
    <message>
        <source>ktrdr monitor: nothing is running</source>
        <translation>ktrdr monitor：没有运行中的操作</translation>
    </message>
    <message numerus="yes">
        <source>ktrdr monitor: %n operation(s)</source>
        <translation>
            <numerusform>ktrdr monitor：%n 个操作</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation needs your attention.</source>
        <translation>有操作需要您的注意。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>%1: paused</source>
        <translation>%1：已暂停</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ValuesField</name>
    <message>
        <source>Other values</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Values to train with instead of the strategy&apos;s, a key to a line. Several values with commas between them are a sweep: each makes a training of its own.</source>
        <translation>用来代替策略中的值进行训练，每行一个键。用逗号分隔的多个值构成一次扫描：每个值各训练一次。</translation>
    </message>
    <message>
        <source>“%1” gives no value.</source>
        <translation>“%1”没有给出值。</translation>
    </message>
    <message>
        <source>Write a key of the strategy and its value, like training.epochs=50; for a sweep several values with commas between them.</source>
        <translation>请写出策略的键及其值，例如 training.epochs=50；要扫描则写多个值，用逗号分隔。</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::YearPreview</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Holidays, half days and closures of the year</source>
        <translation>该年的假日、半日市和休市</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message numerus="yes">
        <source>%n trading day(s)</source>
        <translation>
            <numerusform>%n 个交易日</numerusform>
        </translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>Closed for once</source>
        <translation>临时休市</translation>
    </message>
    <message>
        <source>Closes at %1</source>
        <translation>%1 收盘</translation>
    </message>
</context>
</TS>
