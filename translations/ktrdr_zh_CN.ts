<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Bars</name>
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
</context>
<context>
    <name>CLI</name>
    <message>
        <source>Loads market data; shows, watches and cancels operations.</source>
        <translation>加载市场数据；显示、观察和取消操作。</translation>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run &apos;%1 --help&apos; to see what is possible.</source>
        <translation>运行“%1 --help”可查看可用的命令和选项。</translation>
    </message>
    <message>
        <source>Neither an operation id nor --all is given.</source>
        <translation>既没有给出操作编号，也没有给出 --all。</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>没有给出命令。</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>The file was complete before it could be cancelled.</source>
        <translation>文件在取消之前已经写完。</translation>
    </message>
    <message>
        <source>%1 of %2 written to %3.</source>
        <translation>已将 %2 的 %1 写入 %3。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>导出已取消；没有写入任何内容。</translation>
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
    <name>Demo</name>
    <message>
        <source>Loading the bundled real daily bars of GOOG and MSFT into %1.</source>
        <translation>正在将自带的 GOOG 和 MSFT 真实日线加载到 %1。</translation>
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
        <source>The stored bars were left as they are. Load the whole series again to get all of it at the new prices.</source>
        <translation>已保存的 K 线保持不变。请重新加载整个序列，使其全部采用新价格。</translation>
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
    <name>Operation</name>
    <message>
        <source>The process that ran it has gone.</source>
        <translation>运行它的进程已不存在。</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops retry %1&apos; to run it again.</source>
        <translation>运行“ktrdr ops retry %1”可重新运行它。</translation>
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
</context>
<context>
    <name>OpsExport</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>无法写入文件 %1：%2。</translation>
    </message>
    <message>
        <source>Check the folder, your rights and the free space.</source>
        <translation>请检查文件夹、您的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>OpsRetry</name>
    <message>
        <source>%1 has not ended: %2.</source>
        <translation>%1 尚未结束：%2。</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it first with &apos;ktrdr ops cancel %1&apos;.</source>
        <translation>请等待它结束，或先用“ktrdr ops cancel %1”将其取消。</translation>
    </message>
</context>
<context>
    <name>OpsWatch</name>
    <message>
        <source>
No longer watched; it goes on.</source>
        <translation>
不再观察；它会继续运行。</translation>
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
        <source>The program speaks this language from its next start on.</source>
        <translation>程序下次启动后使用此语言。</translation>
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
</context>
<context>
    <name>Program</name>
    <message>
        <source>Ctrl+C in the terminal</source>
        <translation>在终端按下 Ctrl+C</translation>
    </message>
    <message>
        <source>The process was told to end</source>
        <translation>进程被要求结束</translation>
    </message>
</context>
<context>
    <name>Progress</name>
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
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>The regular expression is not complete: %1, at character %2.</source>
        <translation>正则表达式不完整：%1，位于第 %2 个字符。</translation>
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
        <source>Operations</source>
        <translation>操作</translation>
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
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Goes to the search box.</source>
        <translation>转到搜索框。</translation>
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
        <source>&amp;Operations</source>
        <translation>操作(&amp;O)</translation>
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
    <name>ktrdr::cli</name>
    <message>
        <source> is not an ISO-8601 time such as 2024-01-31 or 2024-01-31T14:30:00Z</source>
        <translation> 不是有效的 ISO-8601 时间（例如 2024-01-31 或 2024-01-31T14:30:00Z）</translation>
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
        <source>BAR</source>
        <translation>周期</translation>
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
        <source>Requests: %1. Expected time: %2. Nothing was started.</source>
        <translation>请求：%1。预计时间：%2。没有启动任何操作。</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ktrdr::cli::DataListCommand</name>
    <message>
        <source>The store is empty. Try &apos;ktrdr data load GOOG 1d&apos; for sample bars.</source>
        <translation>存储是空的。可用“ktrdr data load GOOG 1d”加载示例 K 线。</translation>
    </message>
</context>
<context>
    <name>ktrdr::cli::DemoReporter</name>
    <message>
        <source>
Next: &apos;ktrdr data load GOOG 1d&apos; keeps these bars in your own store; &apos;ktrdr data import FILE …&apos; brings yours.</source>
        <translation>
下一步：“ktrdr data load GOOG 1d”将这些 K 线保存到您自己的存储中；“ktrdr data import FILE …”导入您的数据。</translation>
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
</context>
<context>
    <name>ktrdr::cli::Grammar</name>
    <message>
        <source>Show this help and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>Show the version and exit</source>
        <translation>显示版本并退出</translation>
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
        <source>Market data in the store</source>
        <translation>存储中的市场数据</translation>
    </message>
    <message>
        <source>Show what would be loaded and start nothing</source>
        <translation>仅显示将加载的内容，不启动任何操作</translation>
    </message>
    <message>
        <source>Leave out rows that cannot be read</source>
        <translation>略过无法读取的行</translation>
    </message>
    <message>
        <source>Operations of every process on this machine</source>
        <translation>本机所有进程的操作</translation>
    </message>
    <message>
        <source>Cancel everything that runs</source>
        <translation>取消所有正在运行的操作</translation>
    </message>
</context>
<context>
    <name>ktrdr::cli::OpsCancelCommand</name>
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
        <source>Loads four years of real daily bars of GOOG that come with the program; no network is needed.</source>
        <translation>加载程序自带的四年 GOOG 真实日线；无需网络。</translation>
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
        <source>This table will show every data load, whether it runs in this window or in a terminal. Three things to do:</source>
        <translation>此表将显示每次数据加载，无论在此窗口还是在终端中运行。您可以做三件事：</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::LoadForm</name>
    <message>
        <source>What to load:</source>
        <translation>加载内容：</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>One symbol, or several with commas between them.</source>
        <translation>一个代码，或用逗号分隔的多个代码。</translation>
    </message>
    <message>
        <source>GOOG, or several: GOOG, MSFT</source>
        <translation>GOOG，或多个：GOOG, MSFT</translation>
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
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>到(&amp;U)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>(UTC, both days included)</source>
        <translation>（UTC，含首尾两天）</translation>
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
        <source>No symbol is given.</source>
        <translation>没有给出代码。</translation>
    </message>
    <message>
        <source>Type one, for example GOOG.</source>
        <translation>请输入一个，例如 GOOG。</translation>
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
        <source>The first day is after the last.</source>
        <translation>第一天晚于最后一天。</translation>
    </message>
    <message>
        <source>Choose an earlier first day, or a later last day.</source>
        <translation>请选择更早的第一天或更晚的最后一天。</translation>
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
        <source>Start &amp;load</source>
        <translation>开始加载(&amp;L)</translation>
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
</context>
</TS>
