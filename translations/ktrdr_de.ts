<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Bars</name>
    <message>
        <source>open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>high</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
</context>
<context>
    <name>CLI</name>
    <message>
        <source>Loads market data; shows, watches and cancels operations.</source>
        <translation>Lädt Marktdaten; zeigt, verfolgt und beendet Vorgänge.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no settings file %1.</source>
        <translation>Die Einstellungsdatei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name after --config, or leave it out.</source>
        <translation>Den Namen nach --config prüfen oder weglassen.</translation>
    </message>
    <message>
        <source>The log in %1 says more.</source>
        <translation>Mehr dazu steht im Protokoll in %1.</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Warnung:</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Run &apos;%1 --help&apos; to see what is possible.</source>
        <translation>„%1 --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Neither an operation id nor --all is given.</source>
        <translation>Weder die Kennung eines Vorgangs noch --all ist angegeben.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Es ist kein Befehl angegeben.</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>The file was complete before it could be cancelled.</source>
        <translation>Die Datei war fertig, bevor abgebrochen werden konnte.</translation>
    </message>
    <message>
        <source>%1 of %2 written to %3.</source>
        <translation>%1 von %2 in %3 geschrieben.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>DataHome</name>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>Der Datenordner %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>Choose another folder with --home or KTRDR_HOME, or give yourself the right to write there.</source>
        <translation>Mit --home oder KTRDR_HOME einen anderen Ordner wählen oder sich dort Schreibrecht geben.</translation>
    </message>
    <message>
        <source>it is not a folder.</source>
        <translation>Er ist kein Ordner.</translation>
    </message>
    <message>
        <source>it could not be made.</source>
        <translation>Er konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Loading the bundled real daily bars of GOOG and MSFT into %1.</source>
        <translation>Die mitgelieferten echten Tagesbalken von GOOG und MSFT werden nach %1 geladen.</translation>
    </message>
</context>
<context>
    <name>DesktopArguments</name>
    <message>
        <source>Keep ledger, bars, logs and settings in this folder (else $KTRDR_HOME, else the platform&apos;s place).</source>
        <translation>Vorgangsverzeichnis, Balken, Protokolle und Einstellungen in diesem Ordner halten (sonst $KTRDR_HOME, sonst der Ort der Plattform).</translation>
    </message>
    <message>
        <source>Write at least this to the log: debug, info, warn, error.</source>
        <translation>Mindestens diese Stufe protokollieren: debug, info, warn, error.</translation>
    </message>
    <message>
        <source>Open this operation.</source>
        <translation>Diesen Vorgang öffnen.</translation>
    </message>
    <message>
        <source>Open the dialog for a new data load.</source>
        <translation>Den Dialog für einen neuen Datenabruf öffnen.</translation>
    </message>
    <message>
        <source>Start in the tray, where there is one.</source>
        <translation>Im Infobereich starten, sofern es einen gibt.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Starts, shows and stops market-data loads. The same from a terminal: ktrdr.</source>
        <translation>Startet, zeigt und stoppt Abrufe von Marktdaten. Dasselbe im Terminal: ktrdr.</translation>
    </message>
    <message>
        <source>ktrdr-monitor --help lists what there is.</source>
        <translation>ktrdr-monitor --help zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>“%1” is not a log level: choose one of %2.</source>
        <translation>„%1“ ist keine Protokollstufe; möglich sind %2.</translation>
    </message>
</context>
<context>
    <name>Logging</name>
    <message>
        <source>The log folder %1 cannot be written. The program runs on without log files.</source>
        <translation>Der Protokollordner %1 ist nicht beschreibbar. Das Programm läuft ohne Protokolldateien weiter.</translation>
    </message>
    <message>
        <source>No log file could be opened: %1</source>
        <translation>Keine Protokolldatei ließ sich öffnen: %1</translation>
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
        <translation>Ein anderer ktrdr monitor benutzt diesen Datenordner und antwortet nicht.</translation>
    </message>
    <message>
        <source>End it, or choose another folder with --home.</source>
        <translation>Beenden Sie ihn, oder wählen Sie mit --home einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>MarketData</name>
    <message>
        <source>There is no room for the bars read so far in the temporary folder %1.</source>
        <translation>Im temporären Ordner %1 ist kein Platz für die bisher gelesenen Balken.</translation>
    </message>
    <message>
        <source>Free some space there, or name another folder in the variable TMPDIR.</source>
        <translation>Dort Platz schaffen oder in der Variablen TMPDIR einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>A temporary file in %1 cannot be read back.</source>
        <translation>Eine temporäre Datei in %1 lässt sich nicht wieder lesen.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Den Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The bars of %1 are not in ascending order.</source>
        <translation>Die Balken von %1 sind nicht aufsteigend geordnet.</translation>
    </message>
    <message>
        <source>Sort them and remove duplicate times first.</source>
        <translation>Zuerst sortieren und doppelte Zeiten entfernen.</translation>
    </message>
    <message>
        <source>There are no bars of %1 in the store.</source>
        <translation>Im Speicher sind keine Balken von %1.</translation>
    </message>
    <message>
        <source>Load or import the series first.</source>
        <translation>Die Reihe zuerst laden oder importieren.</translation>
    </message>
    <message>
        <source>The stored bars of %1 from %2 to %3 are damaged.</source>
        <translation>Die gespeicherten Balken von %1 von %2 bis %3 sind beschädigt.</translation>
    </message>
    <message>
        <source>Export the ranges before and after them, then load or import the series again with another --home. Bars outside of this range are not affected.</source>
        <translation>Die Bereiche davor und danach exportieren, dann die Reihe mit einem anderen --home neu laden oder importieren. Balken außerhalb dieses Bereichs sind nicht betroffen.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1, column &quot;%2&quot;, &quot;%3&quot;: %4</source>
        <translation>Zeile %1, Spalte „%2“, „%3“: %4</translation>
    </message>
    <message>
        <source>The bars of %1 lie closer together than %2.</source>
        <translation>Die Balken von %1 liegen enger beieinander als %2.</translation>
    </message>
    <message>
        <source>Name the timeframe that the file really has.</source>
        <translation>Den Zeitrahmen angeben, den die Datei wirklich hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 cannot be read as bars (%2).</source>
        <translation>
            <numerusform>%n Zeile von %1 ist nicht als Balken lesbar (%2).</numerusform>
            <numerusform>%n Zeilen von %1 sind nicht als Balken lesbar (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored. Correct the file, or leave such rows out with --skip-bad.</source>
        <translation>Es wurde nichts gespeichert. Die Datei berichtigen oder solche Zeilen mit --skip-bad auslassen.</translation>
    </message>
    <message>
        <source>%1 has no bars.</source>
        <translation>%1 enthält keine Balken.</translation>
    </message>
    <message>
        <source>Check that it was written completely.</source>
        <translation>Prüfen, ob die Datei vollständig geschrieben wurde.</translation>
    </message>
    <message>
        <source>The first line must name the columns, for example timestamp, open, high, low, close, volume; say which is which with --columns time=NAME,close=NAME.</source>
        <translation>Die erste Zeile muss die Spalten benennen, zum Beispiel timestamp, open, high, low, close, volume; --columns time=NAME,close=NAME ordnet sie zu.</translation>
    </message>
    <message>
        <source>%1 has no column with times.</source>
        <translation>%1 hat keine Spalte mit Zeiten.</translation>
    </message>
    <message>
        <source>%1 has no column with prices.</source>
        <translation>%1 hat keine Spalte mit Kursen.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Its columns are: %1.</source>
        <translation>Vorhandene Spalten: %1.</translation>
    </message>
    <message>
        <source>%1 has more than one column with times: &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>%1 hat mehr als eine Spalte mit Zeiten: „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>Say which one holds date and time with --columns time=NAME.</source>
        <translation>Mit --columns time=NAME angeben, welche Datum und Uhrzeit enthält.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the spelling and the folder.</source>
        <translation>Schreibweise und Ordner prüfen.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Name one CSV file in it.</source>
        <translation>Eine CSV-Datei darin angeben.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Write the bars into a file first.</source>
        <translation>Die Balken zuerst in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be read: </source>
        <translation>%1 ist nicht lesbar: </translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Das Leserecht prüfen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is written in UTF-16.</source>
        <translation>%1 ist in UTF-16 geschrieben.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text, then try again.</source>
        <translation>Als UTF-8-Text speichern, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Bars are imported from CSV text; unpack or convert the file first.</source>
        <translation>Balken werden aus CSV-Text importiert; die Datei zuerst entpacken oder umwandeln.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: </source>
        <translation>%1 ist nicht bis zum Ende lesbar: </translation>
    </message>
    <message>
        <source>Copy the file to a sound disk and try again.</source>
        <translation>Die Datei auf einen heilen Datenträger kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than 1 MiB.</source>
        <translation>Zeile %1 von %2 ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Check that the file is a CSV of bars, one bar a line.</source>
        <translation>Prüfen, ob die Datei eine CSV-Datei mit einem Balken je Zeile ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were out of order and have been sorted.</source>
        <translation>
            <numerusform>%n Zeile war nicht in der Reihenfolge und wurde einsortiert.</numerusform>
            <numerusform>%n Zeilen waren nicht in der Reihenfolge und wurden einsortiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeated the time of another; the last one of each was kept.</source>
        <translation>
            <numerusform>%n Zeile wiederholte die Zeit einer anderen; die letzte blieb.</numerusform>
            <numerusform>%n Zeilen wiederholten die Zeit einer anderen; die jeweils letzte blieb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n Zeile war nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) below 0 were taken as 0.</source>
        <translation>
            <numerusform>%n Volumen unter 0 wurde als 0 gewertet.</numerusform>
            <numerusform>%n Volumen unter 0 wurden als 0 gewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are not over yet and were left out.</source>
        <translation>
            <numerusform>%n Balken ist noch nicht abgeschlossen und wurde ausgelassen.</numerusform>
            <numerusform>%n Balken sind noch nicht abgeschlossen und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that bars do not have were ignored: %1.</source>
        <translation>Spalten, die Balken nicht haben, wurden übergangen: %1.</translation>
    </message>
    <message>
        <source>Missing price columns were filled from the others: %1.</source>
        <translation>Fehlende Kursspalten wurden aus den übrigen ergänzt: %1.</translation>
    </message>
    <message>
        <source>The file has no column with volumes.</source>
        <translation>Die Datei hat keine Spalte mit Volumen.</translation>
    </message>
    <message>
        <source>The line has %1 columns, the header %2.</source>
        <translation>Die Zeile hat %1 Spalten, die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>This is no date or time as in 2024-01-31 14:30:00.</source>
        <translation>Das ist keine Datums- oder Zeitangabe wie 2024-01-31 14:30:00.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Die Zahl liegt außerhalb des Wertebereichs.</translation>
    </message>
    <message>
        <source>This is no number as in 1234.5.</source>
        <translation>Das ist keine Zahl wie 1234.5.</translation>
    </message>
    <message>
        <source>The price is not a finite number.</source>
        <translation>Der Kurs ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Prices must be above 0.</source>
        <translation>Kurse müssen über 0 liegen.</translation>
    </message>
    <message>
        <source>The volume is not a finite number.</source>
        <translation>Das Volumen ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>The bar starts in the future.</source>
        <translation>Der Balken beginnt in der Zukunft.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <translation>Die Datei %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>Put it there, or import a file of another name with “ktrdr data import”.</source>
        <translation>Sie dort ablegen oder eine Datei anderen Namens mit „ktrdr data import“ importieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a symbol.</source>
        <translation>„%1“ ist kein Symbol.</translation>
    </message>
    <message>
        <source>Use 1 to 20 letters, digits, dots, dashes or underscores, for example AAPL, BRK.B or EURUSD; no dot in front.</source>
        <translation>Erlaubt sind 1 bis 20 Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche, zum Beispiel AAPL, BRK.B oder EURUSD; vorn kein Punkt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a timeframe.</source>
        <translation>„%1“ ist kein Zeitrahmen.</translation>
    </message>
    <message>
        <source>Use one of 1m, 5m, 15m, 30m, 1h, 2h, 4h, 1d, 1w, 1M (m minute, M month).</source>
        <translation>Möglich sind 1m, 5m, 15m, 30m, 1h, 2h, 4h, 1d, 1w, 1M (m Minute, M Monat).</translation>
    </message>
    <message>
        <source>The bars store %1 is locked by another process.</source>
        <translation>Der Balkenspeicher %1 ist von einem anderen Prozess gesperrt.</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, or close it, then try again.</source>
        <translation>Warten, bis das andere Programm fertig ist, oder es schließen; dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the bars store %1.</source>
        <translation>Auf dem Datenträger des Balkenspeichers %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space, then try again; everything stored before is kept.</source>
        <translation>Platz schaffen, dann erneut versuchen; alles zuvor Gespeicherte bleibt erhalten.</translation>
    </message>
    <message>
        <source>The bars store %1 cannot be written.</source>
        <translation>Der Balkenspeicher %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it, or choose another one with --home.</source>
        <translation>Prüfen, ob der Ordner vorhanden und beschreibbar ist, oder mit --home einen anderen wählen.</translation>
    </message>
    <message>
        <source>The bars store %1 is damaged.</source>
        <translation>Der Balkenspeicher %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Restart the program: a file that cannot be opened is set aside and never overwritten. Export what can still be read first.</source>
        <translation>Zuerst exportieren, was noch lesbar ist; dann das Programm neu starten: Eine Datei, die sich nicht öffnen lässt, wird beiseitegelegt und nie überschrieben.</translation>
    </message>
    <message>
        <source>The bars store %1 could not be used.</source>
        <translation>Der Balkenspeicher %1 konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The log names the cause; try again, and report it if it stays.</source>
        <translation>Das Protokoll nennt die Ursache; erneut versuchen und melden, falls es so bleibt.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Storing bars</source>
        <translation>Balken werden gespeichert</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>There are no bars in %1.</source>
        <translation>In %1 sind keine Balken.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is being written by another operation: %2.</source>
        <translation>%1 wird gerade von einem anderen Vorgang geschrieben: %2.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Dessen Ende abwarten oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>The bars of %1 came in disorder.</source>
        <translation>Die Balken von %1 kamen ungeordnet an.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, the source is at fault.</source>
        <translation>Erneut versuchen; wiederholt es sich, liegt der Fehler bei der Quelle.</translation>
    </message>
    <message>
        <source>Validating symbol</source>
        <translation>Symbol wird geprüft</translation>
    </message>
    <message>
        <source>Loading cached data</source>
        <translation>Gespeicherte Daten werden gelesen</translation>
    </message>
    <message>
        <source>Validating date range</source>
        <translation>Zeitraum wird geprüft</translation>
    </message>
    <message>
        <source>Analyzing data gaps</source>
        <translation>Datenlücken werden ermittelt</translation>
    </message>
    <message>
        <source>Creating segments</source>
        <translation>Abschnitte werden gebildet</translation>
    </message>
    <message>
        <source>Downloading segments</source>
        <translation>Abschnitte werden abgerufen</translation>
    </message>
    <message>
        <source>Merging and saving</source>
        <translation>Zusammenführen und Speichern</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <translation>%1 Nächster Versuch in %2.</translation>
    </message>
    <message>
        <source>%1 could not be loaded: %2</source>
        <translation>%1 konnte nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 could not be loaded: %4</source>
        <translation>%1 von %2 bis %3 konnte nicht geladen werden: %4</translation>
    </message>
    <message>
        <source>Nothing of %1 is stored.</source>
        <translation>Von %1 ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>There are no bars of %1 in this range.</source>
        <translation>In diesem Bereich gibt es keine Balken von %1.</translation>
    </message>
    <message>
        <source>%1 is not complete: %2.</source>
        <translation>%1 ist nicht vollständig: %2.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: up to date, %2</source>
        <translation>%1: aktuell, %2</translation>
    </message>
    <message numerus="yes">
        <source>Load %1 series</source>
        <translation>
            <numerusform>%1 Reihe laden</numerusform>
            <numerusform>%1 Reihen laden</numerusform>
        </translation>
    </message>
    <message>
        <source>Load %1 %2</source>
        <translation>%1 %2 laden</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%2 more)</source>
        <translation>
            <numerusform>%1 (und %2 mehr)</numerusform>
            <numerusform>%1 (und %2 mehr)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mode</source>
        <translation>Betriebsart %1</translation>
    </message>
    <message>
        <source>Loading data</source>
        <translation>Daten werden geladen</translation>
    </message>
    <message>
        <source>Loading %1 data</source>
        <translation>Daten von %1 werden geladen</translation>
    </message>
    <message>
        <source>%1 (%2 mode)</source>
        <translation>%1 (Betriebsart %2)</translation>
    </message>
    <message>
        <source>Validating symbol %1</source>
        <translation>Symbol %1 wird geprüft</translation>
    </message>
    <message>
        <source>Loading cached data for %1</source>
        <translation>Gespeicherte Daten von %1 werden gelesen</translation>
    </message>
    <message>
        <source>Validating date range for %1</source>
        <translation>Zeitraum von %1 wird geprüft</translation>
    </message>
    <message>
        <source>Analyzing data gaps for %1</source>
        <translation>Datenlücken von %1 werden ermittelt</translation>
    </message>
    <message numerus="yes">
        <source>Creating %1 download segments</source>
        <translation>
            <numerusform>%1 Abschnitt zum Abrufen wird gebildet</numerusform>
            <numerusform>%1 Abschnitte zum Abrufen werden gebildet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading %1 segments from %2</source>
        <translation>
            <numerusform>%1 Abschnitt wird von %2 abgerufen</numerusform>
            <numerusform>%1 Abschnitte werden von %2 abgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging and saving %1 data</source>
        <translation>Daten von %1 werden zusammengeführt und gespeichert</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Storing bars of %1</source>
        <translation>Balken von %1 werden gespeichert</translation>
    </message>
    <message>
        <source>Checking the quality of %1</source>
        <translation>Qualität von %1 wird geprüft</translation>
    </message>
    <message>
        <source> (%1/%2 items)</source>
        <translation> (%1/%2 Einträge)</translation>
    </message>
    <message>
        <source> (%1 items)</source>
        <translation> (%1 Einträge)</translation>
    </message>
    <message>
        <source>Segment %1/%2: %3 to %4</source>
        <translation>Abschnitt %1/%2: %3 bis %4</translation>
    </message>
    <message numerus="yes">
        <source>✅ Loaded %1 bars</source>
        <translation>
            <numerusform>✅ %1 Balken geladen</numerusform>
            <numerusform>✅ %1 Balken geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>💾 Saved %1 bars</source>
        <translation>
            <numerusform>💾 %1 Balken gespeichert</numerusform>
            <numerusform>💾 %1 Balken gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Try %1 in %2</source>
        <translation>Versuch %1 in %2</translation>
    </message>
    <message>
        <source> [%1/%2]</source>
        <translation> [%1/%2]</translation>
    </message>
    <message>
        <source> ETA: %1</source>
        <translation> Restzeit: %1</translation>
    </message>
    <message>
        <source> (%1/%2)</source>
        <translation> (%1/%2)</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write dates like 2024-01-31 or 2024-01-31T14:30:00Z.</source>
        <translation>Daten so schreiben: 2024-01-31 oder 2024-01-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>Nothing to load was named.</source>
        <translation>Es ist nicht angegeben, was geladen werden soll.</translation>
    </message>
    <message>
        <source>Name at least one symbol and one timeframe.</source>
        <translation>Mindestens ein Symbol und einen Zeitrahmen angeben.</translation>
    </message>
    <message>
        <source>The same series is named twice.</source>
        <translation>Dieselbe Reihe ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Name each symbol and each timeframe once.</source>
        <translation>Jedes Symbol und jeden Zeitrahmen nur einmal angeben.</translation>
    </message>
    <message>
        <source>The start %1 lies after the end %2.</source>
        <translation>Der Anfang %1 liegt nach dem Ende %2.</translation>
    </message>
    <message>
        <source>Choose a start before the end.</source>
        <translation>Einen Anfang vor dem Ende wählen.</translation>
    </message>
    <message>
        <source>There is no load mode “%1”.</source>
        <translation>Die Betriebsart „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The modes are local, tail, backfill and full.</source>
        <translation>Möglich sind local, tail, backfill und full.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Die Datei %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check the path and its spelling.</source>
        <translation>Pfad und Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>Name one CSV file.</source>
        <translation>Eine CSV-Datei angeben.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>Name a CSV file with a header and bars.</source>
        <translation>Eine CSV-Datei mit Kopfzeile und Balken angeben.</translation>
    </message>
    <message>
        <source>An import needs one symbol and one timeframe.</source>
        <translation>Ein Import braucht ein Symbol und einen Zeitrahmen.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use a name such as UTC or Europe/Berlin.</source>
        <translation>Einen Namen wie UTC oder Europe/Berlin verwenden.</translation>
    </message>
    <message>
        <source>There is no bar label “%1”.</source>
        <translation>Den Zeitbezug „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The labels are start and end.</source>
        <translation>Möglich sind start und end.</translation>
    </message>
    <message>
        <source>There is no data source “%1”.</source>
        <translation>Die Datenquelle „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The sources are: %1.</source>
        <translation>Vorhandene Quellen: %1.</translation>
    </message>
    <message>
        <source>Import %1 %2 from %3</source>
        <translation>%1 %2 aus %3 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 series</source>
        <translation>
            <numerusform>%1 Reihe</numerusform>
            <numerusform>%1 Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>The start %1 lies in the future.</source>
        <translation>Der Anfang %1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Choose a start before now.</source>
        <translation>Einen Anfang in der Vergangenheit wählen.</translation>
    </message>
    <message>
        <source>The end lies in the future and was moved to now.</source>
        <translation>Das Ende liegt in der Zukunft und wurde auf jetzt vorgezogen.</translation>
    </message>
    <message>
        <source>%1 has bars from %2 to %3 only.</source>
        <translation>%1: Balken gibt es nur von %2 bis %3.</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1: there are no bars of %2 here.</source>
        <translation>%1: Hier gibt es keine Balken in %2.</translation>
    </message>
    <message>
        <source>It offers %1. Choose one of these, or another source.</source>
        <translation>Angeboten: %1. Davon etwas oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>1 bar</source>
        <translation>1 Balken</translation>
    </message>
    <message numerus="yes">
        <source>%1 bars</source>
        <translation>
            <numerusform>%1 Balken</numerusform>
            <numerusform>%1 Balken</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps left</source>
        <translation>keine Lücken übrig</translation>
    </message>
    <message>
        <source>1 gap left</source>
        <translation>1 Lücke übrig</translation>
    </message>
    <message numerus="yes">
        <source>%1 gaps left</source>
        <translation>
            <numerusform>%1 Lücke übrig</numerusform>
            <numerusform>%1 Lücken übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>1 bar stored</source>
        <translation>1 Balken gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 bars stored</source>
        <translation>
            <numerusform>%1 Balken gespeichert</numerusform>
            <numerusform>%1 Balken gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1h</source>
        <translation>%1h</translation>
    </message>
    <message>
        <source>%1m</source>
        <translation>%1m</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1s</translation>
    </message>
    <message>
        <source>There are no bars.</source>
        <translation>Es gibt keine Balken.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) repeat the time of another.</source>
        <translation>
            <numerusform>%n Balken wiederholt die Zeit eines anderen.</numerusform>
            <numerusform>%n Balken wiederholen die Zeit eines anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are out of order.</source>
        <translation>
            <numerusform>%n Balken ist nicht in der Reihenfolge.</numerusform>
            <numerusform>%n Balken sind nicht in der Reihenfolge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) start sooner after the one before than the timeframe says.</source>
        <translation>
            <numerusform>%n Balken beginnt früher nach dem vorigen, als der Zeitrahmen besagt.</numerusform>
            <numerusform>%n Balken beginnen früher nach dem vorigen, als der Zeitrahmen besagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a price of 0 or below.</source>
        <translation>
            <numerusform>%n Balken hat einen Kurs von 0 oder darunter.</numerusform>
            <numerusform>%n Balken haben einen Kurs von 0 oder darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) lack a price.</source>
        <translation>
            <numerusform>%n Balken fehlt ein Kurs.</numerusform>
            <numerusform>%n Balken fehlt ein Kurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a high below another of their prices.</source>
        <translation>
            <numerusform>%n Balken hat ein Hoch unter einem seiner anderen Kurse.</numerusform>
            <numerusform>%n Balken haben ein Hoch unter einem ihrer anderen Kurse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a low above another of their prices.</source>
        <translation>
            <numerusform>%n Balken hat ein Tief über einem seiner anderen Kurse.</numerusform>
            <numerusform>%n Balken haben ein Tief über einem ihrer anderen Kurse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) closed far from the series&apos; mean price.</source>
        <translation>
            <numerusform>%n Balken schloss weit weg vom mittleren Kurs der Reihe.</numerusform>
            <numerusform>%n Balken schlossen weit weg vom mittleren Kurs der Reihe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) moved by more than 20 % from the one before.</source>
        <translation>
            <numerusform>%n Balken wich um mehr als 20 % vom vorigen ab.</numerusform>
            <numerusform>%n Balken wichen um mehr als 20 % vom vorigen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) moved by more than 10 % from the one before.</source>
        <translation>
            <numerusform>%n Balken wich um mehr als 10 % vom vorigen ab.</numerusform>
            <numerusform>%n Balken wichen um mehr als 10 % vom vorigen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a volume below 0.</source>
        <translation>
            <numerusform>%n Balken hat ein Volumen unter 0.</numerusform>
            <numerusform>%n Balken haben ein Volumen unter 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) carry IB&apos;s mark for no volume.</source>
        <translation>
            <numerusform>%n Balken trägt die IB-Kennzeichnung für fehlendes Volumen.</numerusform>
            <numerusform>%n Balken tragen die IB-Kennzeichnung für fehlendes Volumen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a volume of 0.</source>
        <translation>
            <numerusform>%n Balken hat ein Volumen von 0.</numerusform>
            <numerusform>%n Balken haben ein Volumen von 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have more than 100 times the usual volume.</source>
        <translation>
            <numerusform>%n Balken hat mehr als das 100-Fache des üblichen Volumens.</numerusform>
            <numerusform>%n Balken haben mehr als das 100-Fache des üblichen Volumens.</numerusform>
        </translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>The sample data have no %1 bars of %2.</source>
        <translation>Die Beispieldaten enthalten keine Balken in %1 von %2.</translation>
    </message>
    <message>
        <source>They hold GOOG and MSFT in 1d. Choose another source.</source>
        <translation>Sie enthalten GOOG und MSFT in 1d. Eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>The prices of %1 at the source are now %2 times the stored ones: there was a split, or the source adjusts differently.</source>
        <translation>Die Kurse von %1 bei der Quelle sind jetzt das %2-Fache der gespeicherten: Es gab einen Split, oder die Quelle bereinigt anders.</translation>
    </message>
    <message>
        <source>The stored bars were left as they are. Load the whole series again to get all of it at the new prices.</source>
        <translation>Die gespeicherten Balken blieben, wie sie sind. Die ganze Reihe neu laden, um sie durchgehend zu den neuen Kursen zu erhalten.</translation>
    </message>
    <message>
        <source>The file has %L1 bars and they are not in order.</source>
        <translation>Die Datei hat %L1 Balken, und sie sind nicht geordnet.</translation>
    </message>
    <message>
        <source>Sort the file by time first, or cut it into parts.</source>
        <translation>Die Datei zuerst nach Zeit sortieren oder in Teile zerlegen.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written.</source>
        <translation>Der Datenordner %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may write to it, or choose another folder with --home.</source>
        <translation>Prüfen, ob er vorhanden und beschreibbar ist, oder mit --home einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The bars store %1 is damaged. It was set aside as %2 and a new one was begun; load or import its series again.</source>
        <translation>Der Balkenspeicher %1 ist beschädigt. Er wurde als %2 beiseitegelegt und ein neuer begonnen; seine Reihen neu laden oder importieren.</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, then try again.</source>
        <translation>Warten, bis das andere Programm fertig ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The bars store %1 was written by a newer version of this program.</source>
        <translation>Der Balkenspeicher %1 stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Update the program, or choose another folder with --home.</source>
        <translation>Das Programm aktualisieren oder mit --home einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is being written by another operation (process %2).</source>
        <translation>%1 wird gerade von einem anderen Vorgang geschrieben (Prozess %2).</translation>
    </message>
    <message>
        <source>Wait until that operation has ended, or cancel it, then try again.</source>
        <translation>Das Ende jenes Vorgangs abwarten oder ihn abbrechen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The store is being written by another program.</source>
        <translation>Der Speicher wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>%1: nothing stored</source>
        <translation>%1: nichts gespeichert</translation>
    </message>
    <message>
        <source>nothing stored</source>
        <translation>nichts gespeichert</translation>
    </message>
    <message>
        <source>up to date, %1</source>
        <translation>aktuell, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>learned from earlier loads</source>
        <translation>aus früheren Abrufen gelernt</translation>
    </message>
    <message>
        <source>partly learned from earlier loads, else at the source&apos;s usual pace</source>
        <translation>teils aus früheren Abrufen gelernt, sonst nach dem üblichen Tempo der Quelle</translation>
    </message>
    <message>
        <source>at the source&apos;s usual pace</source>
        <translation>nach dem üblichen Tempo der Quelle</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there and that the disk has room. A file that was there before is unchanged.</source>
        <translation>Prüfen, ob der Ordner vorhanden und beschreibbar ist und der Datenträger Platz hat. Eine schon vorhandene Datei ist unverändert.</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Completed.</source>
        <translation>Abgeschlossen.</translation>
    </message>
    <message>
        <source>Completed with warnings.</source>
        <translation>Mit Warnungen abgeschlossen.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Interrupted: the program that ran it ended. You can run it again.</source>
        <translation>Unterbrochen: Das ausführende Programm wurde beendet. Sie können es erneut ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n abgeschlossen</numerusform>
            <numerusform>%n abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed with warnings</source>
        <translation>
            <numerusform>%n mit Warnungen abgeschlossen</numerusform>
            <numerusform>%n mit Warnungen abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted</source>
        <translation>
            <numerusform>%n unterbrochen</numerusform>
            <numerusform>%n unterbrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations ended</source>
        <translation>
            <numerusform>%n Vorgang beendet</numerusform>
            <numerusform>%n Vorgänge beendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>The process that ran it has gone.</source>
        <translation>Der ausführende Prozess ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops retry %1&apos; to run it again.</source>
        <translation>„ktrdr ops retry %1“ führt ihn erneut aus.</translation>
    </message>
</context>
<context>
    <name>OperationCellText</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No progress known</source>
        <translation>Kein Fortschritt bekannt</translation>
    </message>
    <message>
        <source>Working, total unknown</source>
        <translation>Läuft, Umfang unbekannt</translation>
    </message>
    <message>
        <source>Cannot be cancelled any more</source>
        <translation>Kann nicht mehr abgebrochen werden</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
</context>
<context>
    <name>OperationColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet auf Start</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>With warnings</source>
        <comment>an operation that completed with warnings</comment>
        <translation>Mit Warnungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Data load</source>
        <translation>Datenabruf</translation>
    </message>
    <message>
        <source>CSV import</source>
        <translation>CSV-Import</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step 2 of 5: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>items per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a result: its value</comment>
        <translation>%1: %2</translation>
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
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>None of the %n parts completed.</source>
        <translation>
            <numerusform>Der eine Teil wurde nicht abgeschlossen.</numerusform>
            <numerusform>Keiner der %n Teile wurde abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program does not know how to run work of the type %1.</source>
        <translation>Dieses Programm kann Arbeit der Art %1 nicht ausführen.</translation>
    </message>
    <message>
        <source>Run it with the program and version that started it.</source>
        <translation>Mit dem Programm und der Version ausführen, die ihn gestartet hat.</translation>
    </message>
    <message>
        <source>cancel came too late</source>
        <translation>Abbruch kam zu spät</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message numerus="yes">
        <source>Part %1 of %n</source>
        <translation>
            <numerusform>Teil %1 von %n</numerusform>
            <numerusform>Teil %1 von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not complete.</source>
        <translation>%1 wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>See the error of each part and retry those that failed.</source>
        <translation>Den Fehler jedes Teils ansehen und die fehlgeschlagenen wiederholen.</translation>
    </message>
    <message>
        <source>The operation was cancelled: %1</source>
        <translation>Der Vorgang wurde abgebrochen: %1</translation>
    </message>
    <message>
        <source>Start it again to go on.</source>
        <translation>Zum Fortsetzen erneut starten.</translation>
    </message>
    <message>
        <source>The operation did not end within its time limit of %1 s.</source>
        <translation>Der Vorgang endete nicht innerhalb seiner Zeitgrenze von %1 s.</translation>
    </message>
    <message>
        <source>Try again later, or do less at once.</source>
        <translation>Später erneut versuchen oder weniger auf einmal tun.</translation>
    </message>
    <message>
        <source>The log of the operation says what it did last. Retry it; if it fails again, report it with that log.</source>
        <translation>Das Protokoll des Vorgangs zeigt, was er zuletzt tat. Wiederholen; schlägt er erneut fehl, mit diesem Protokoll melden.</translation>
    </message>
    <message>
        <source>The work threw something that is not an exception.</source>
        <translation>Die Arbeit warf etwas, das keine Ausnahme ist.</translation>
    </message>
    <message>
        <source>Try %1 of %2 follows, because the last one failed: %3</source>
        <translation>Versuch %1 von %2 folgt, weil der letzte fehlschlug: %3</translation>
    </message>
    <message>
        <source>The program is closing and starts nothing more.</source>
        <translation>Das Programm wird beendet und startet nichts mehr.</translation>
    </message>
    <message>
        <source>Start it again when the program runs again.</source>
        <translation>Erneut starten, wenn das Programm wieder läuft.</translation>
    </message>
    <message>
        <source>There is nothing to do in this operation.</source>
        <translation>In diesem Vorgang ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Choose at least one thing to work on.</source>
        <translation>Mindestens eine Sache zum Bearbeiten wählen.</translation>
    </message>
</context>
<context>
    <name>OpsExport</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Check the folder, your rights and the free space.</source>
        <translation>Ordner, Rechte und freien Platz prüfen.</translation>
    </message>
</context>
<context>
    <name>OpsRetry</name>
    <message>
        <source>%1 has not ended: %2.</source>
        <translation>%1 ist noch nicht beendet: %2.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it first with &apos;ktrdr ops cancel %1&apos;.</source>
        <translation>Das Ende abwarten oder zuerst mit „ktrdr ops cancel %1“ abbrechen.</translation>
    </message>
</context>
<context>
    <name>OpsWatch</name>
    <message>
        <source>
No longer watched; it goes on.</source>
        <translation>
Wird nicht mehr verfolgt; der Vorgang läuft weiter.</translation>
    </message>
</context>
<context>
    <name>OptionCommands</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Hell oder dunkel, wie der Desktop.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>Dunkler Text auf hellem Grund.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>Heller Text auf dunklem Grund.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>The program speaks this language from its next start on.</source>
        <translation>Das Programm spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Minimise to the tray</source>
        <translation>In den Infobereich &amp;minimieren</translation>
    </message>
    <message>
        <source>A minimised window is found in the tray only.</source>
        <translation>Ein minimiertes Fenster ist nur im Infobereich zu finden.</translation>
    </message>
    <message>
        <source>&amp;Close to the tray</source>
        <translation>In den Infobereich s&amp;chließen</translation>
    </message>
    <message>
        <source>Closing the window leaves the program running in the tray.</source>
        <translation>Nach dem Schließen des Fensters läuft das Programm im Infobereich weiter.</translation>
    </message>
    <message>
        <source>&amp;Start in the tray</source>
        <translation>Im Infobereich &amp;starten</translation>
    </message>
    <message>
        <source>The program starts without its window where there is a tray.</source>
        <translation>Das Programm startet ohne Fenster, sofern es einen Infobereich gibt.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>&amp;Completed</source>
        <translation>Abges&amp;chlossen</translation>
    </message>
    <message>
        <source>Completed with &amp;warnings</source>
        <translation>Mit &amp;Warnungen abgeschlossen</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Fehlgeschlagen</translation>
    </message>
    <message>
        <source>C&amp;ancelled</source>
        <translation>&amp;Abgebrochen</translation>
    </message>
    <message>
        <source>&amp;Interrupted</source>
        <translation>&amp;Unterbrochen</translation>
    </message>
    <message>
        <source>Tells when an operation ends so, if it took more than five seconds or the window is in the background.</source>
        <translation>Meldet, wenn ein Vorgang so endet, sofern er länger als fünf Sekunden dauerte oder das Fenster im Hintergrund ist.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Ctrl+C in the terminal</source>
        <translation>Strg+C im Terminal</translation>
    </message>
    <message>
        <source>The process was told to end</source>
        <translation>Der Prozess wurde zum Beenden aufgefordert</translation>
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
        <translation>Wartet (%1)</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>Restzeit %1</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>The regular expression is not complete: %1, at character %2.</source>
        <translation>Der reguläre Ausdruck ist nicht vollständig: %1, bei Zeichen %2.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read (%1). The file was set aside as %2 and the defaults apply.</source>
        <translation>Die Einstellungen waren nicht lesbar (%1). Die Datei wurde als %2 beiseitegelegt; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The settings could not be read (%1) and could not be set aside as %2. The defaults apply.</source>
        <translation>Die Einstellungen waren nicht lesbar (%1) und ließen sich nicht als %2 beiseitelegen. Es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1: %2</source>
        <translation>Die Einstellungen ließen sich nicht in %1 schreiben: %2</translation>
    </message>
    <message>
        <source>Free some space or give yourself the right to write there, then change a setting again.</source>
        <translation>Platz schaffen oder sich dort Schreibrecht geben, dann erneut eine Einstellung ändern.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;New data load…</source>
        <translation>&amp;Neuer Datenabruf…</translation>
    </message>
    <message>
        <source>Chooses symbols and timeframes and starts loading them.</source>
        <translation>Wählt Symbole und Zeitrahmen und startet ihren Abruf.</translation>
    </message>
    <message>
        <source>Load &amp;sample data</source>
        <translation>B&amp;eispieldaten laden</translation>
    </message>
    <message>
        <source>Loads the daily bars of GOOG that come with the program.</source>
        <translation>Lädt die mitgelieferten Tagesbalken von GOOG.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stops the selected operations; what they have stored stays.</source>
        <translation>Hält die gewählten Vorgänge an; was sie gespeichert haben, bleibt.</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>A&amp;lle abbrechen</translation>
    </message>
    <message>
        <source>Stops every operation, here and in other processes.</source>
        <translation>Hält alle Vorgänge an, hier und in anderen Prozessen.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Runs the selected ended operations again with the same request.</source>
        <translation>Führt die gewählten beendeten Vorgänge mit derselben Anfrage erneut aus.</translation>
    </message>
    <message>
        <source>Remo&amp;ve from list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Forgets the selected ended operations for good; stored bars stay.</source>
        <translation>Vergisst die gewählten beendeten Vorgänge endgültig; gespeicherte Balken bleiben.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows as text.</source>
        <translation>Kopiert die gewählten Zeilen als Text.</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows as comma-separated values.</source>
        <translation>Kopiert die gewählten Zeilen als kommagetrennte Werte.</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copies everything known of the selected operations.</source>
        <translation>Kopiert alles, was über die gewählten Vorgänge bekannt ist.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Goes to the search box.</source>
        <translation>Geht zum Suchfeld.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Shows all operations again.</source>
        <translation>Zeigt wieder alle Vorgänge.</translation>
    </message>
    <message>
        <source>&amp;Filter sidebar</source>
        <translation>F&amp;ilterleiste</translation>
    </message>
    <message>
        <source>Shows or hides the filter sidebar.</source>
        <translation>Zeigt oder verbirgt die Filterleiste.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Shows or hides the details of the current operation.</source>
        <translation>Zeigt oder verbirgt die Einzelheiten des aktuellen Vorgangs.</translation>
    </message>
    <message>
        <source>Details &amp;beside the table</source>
        <translation>Einzelheiten ne&amp;ben der Tabelle</translation>
    </message>
    <message>
        <source>Puts the details beside the table instead of below it.</source>
        <translation>Stellt die Einzelheiten neben statt unter die Tabelle.</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Gives the table its first columns and widths back.</source>
        <translation>Gibt der Tabelle ihre ursprünglichen Spalten und Breiten zurück.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Show &amp;window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>Brings the window to the front.</source>
        <translation>Holt das Fenster nach vorn.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Shows every command with its keys, to look up and change.</source>
        <translation>Zeigt alle Befehle mit ihren Tasten, zum Nachschlagen und Ändern.</translation>
    </message>
    <message>
        <source>&amp;About ktrdr monitor</source>
        <translation>Ü&amp;ber ktrdr monitor</translation>
    </message>
    <message>
        <source>Version, licence, and where the data is kept.</source>
        <translation>Version, Lizenz und Ort der Daten.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ends the program; asks first while operations run.</source>
        <translation>Beendet das Programm; fragt vorher, solange Vorgänge laufen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Vorgänge</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>&amp;Notify when</source>
        <translation>&amp;Benachrichtigen bei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n in der Warteschlange</numerusform>
            <numerusform>%n in der Warteschlange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::cli</name>
    <message>
        <source> is not an ISO-8601 time such as 2024-01-31 or 2024-01-31T14:30:00Z</source>
        <translation> ist keine Zeit nach ISO 8601 wie 2024-01-31 oder 2024-01-31T14:30:00Z</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a known time zone.</source>
        <translation>„%1“ ist keine bekannte Zeitzone.</translation>
    </message>
    <message>
        <source>Use a name such as UTC, Europe/Berlin or America/New_York.</source>
        <translation>Einen Namen wie UTC, Europe/Berlin oder America/New_York verwenden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a map of columns.</source>
        <translation>„%1“ ist keine Zuordnung von Spalten.</translation>
    </message>
    <message>
        <source>Write FIELD=NAME parted by commas; fields are time, open, high, low, close and volume. Example: time=Date,close=Last.</source>
        <translation>FELD=NAME schreiben, durch Kommas getrennt; Felder sind time, open, high, low, close und volume. Beispiel: time=Date,close=Last.</translation>
    </message>
    <message>
        <source>SYMBOL</source>
        <translation>SYMBOL</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>FIRST</source>
        <translation>ERSTER</translation>
    </message>
    <message>
        <source>LAST</source>
        <translation>LETZTER</translation>
    </message>
    <message>
        <source>BARS</source>
        <translation>BALKEN</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FEHLEN</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>UPDATED</source>
        <translation>AKTUALISIERT</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet auf Start</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Completed with warnings</source>
        <translation>Mit Warnungen abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>There is no operation &apos;%1&apos;.</source>
        <translation>Den Vorgang „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>More than one operation ends with &apos;%1&apos;.</source>
        <translation>Mehr als ein Vorgang endet auf „%1“.</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops list&apos; to see the ids.</source>
        <translation>„ktrdr ops list“ zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>%1 was not cancelled: it had ended: %2.</source>
        <translation>%1 wurde nicht abgebrochen, weil schon beendet: %2.</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops show %1&apos; to see its end.</source>
        <translation>„ktrdr ops show %1“ zeigt das Ende.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>FERTIG</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>ANGELEGT</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>No operations.</source>
        <translation>Keine Vorgänge.</translation>
    </message>
    <message>
        <source>There are older ones; --limit N shows more.</source>
        <translation>Es gibt ältere; --limit N zeigt mehr.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names nothing.</source>
        <translation>„%1“ benennt nichts.</translation>
    </message>
    <message>
        <source>Give one or more, parted by commas, for example AAPL,MSFT.</source>
        <translation>Eines oder mehrere angeben, durch Kommas getrennt, zum Beispiel AAPL,MSFT.</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2.</source>
        <translation>Die Liste %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>Check the name after the @ and the right to read the file.</source>
        <translation>Den Namen nach dem @ und das Leserecht an der Datei prüfen.</translation>
    </message>
    <message>
        <source>The start is after the end.</source>
        <translation>Der Anfang liegt nach dem Ende.</translation>
    </message>
    <message>
        <source>Exchange --start and --end; both ends are included.</source>
        <translation>--start und --end vertauschen; beide Enden sind eingeschlossen.</translation>
    </message>
    <message>
        <source>BAR</source>
        <translation>ZEITRAHMEN</translation>
    </message>
    <message>
        <source>%1 from %2, mode %3</source>
        <translation>%1 von %2, Betriebsart %3</translation>
    </message>
    <message>
        <source>nothing to ask for</source>
        <translation>nichts anzufragen</translation>
    </message>
    <message>
        <source>expecting %1</source>
        <translation>erwartet: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Requests: %1. Expected time: %2. Nothing was started.</source>
        <translation>Anfragen: %1. Erwartete Dauer: %2. Es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ktrdr::cli::DataListCommand</name>
    <message>
        <source>The store is empty. Try &apos;ktrdr data load GOOG 1d&apos; for sample bars.</source>
        <translation>Der Speicher ist leer. „ktrdr data load GOOG 1d“ lädt Beispielbalken.</translation>
    </message>
</context>
<context>
    <name>ktrdr::cli::DemoReporter</name>
    <message>
        <source>
Next: &apos;ktrdr data load GOOG 1d&apos; keeps these bars in your own store; &apos;ktrdr data import FILE …&apos; brings yours.</source>
        <translation>
Weiter: „ktrdr data load GOOG 1d“ legt diese Balken im eigenen Speicher ab; „ktrdr data import DATEI …“ bringt eigene hinein.</translation>
    </message>
    <message>
        <source>
%1: %2 bars, %3 to %4, source %5, %6</source>
        <translation>
%1: %2 Balken, %3 bis %4, Quelle %5, %6</translation>
    </message>
    <message>
        <source>  Coverage: %1 of %2 expected bars held, %3 missing (calendar %4)</source>
        <translation>  Abdeckung: %1 von %2 erwarteten Balken vorhanden, %3 fehlen (Kalender %4)</translation>
    </message>
    <message>
        <source>  Quality: nothing to report</source>
        <translation>  Qualität: nichts zu melden</translation>
    </message>
    <message>
        <source>  Quality: %1</source>
        <translation>  Qualität: %1</translation>
    </message>
</context>
<context>
    <name>ktrdr::cli::Grammar</name>
    <message>
        <source>Show this help and exit</source>
        <translation>Diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>Show the version and exit</source>
        <translation>Die Version zeigen und enden</translation>
    </message>
    <message>
        <source>Print one JSON object per line</source>
        <translation>Ein JSON-Objekt je Zeile ausgeben</translation>
    </message>
    <message>
        <source>Print results and errors only</source>
        <translation>Nur Ergebnisse und Fehler ausgeben</translation>
    </message>
    <message>
        <source>No colours (also: NO_COLOR)</source>
        <translation>Keine Farben (auch: NO_COLOR)</translation>
    </message>
    <message>
        <source>Market data in the store</source>
        <translation>Marktdaten im Speicher</translation>
    </message>
    <message>
        <source>Show what would be loaded and start nothing</source>
        <translation>Zeigen, was geladen würde, und nichts starten</translation>
    </message>
    <message>
        <source>Leave out rows that cannot be read</source>
        <translation>Nicht lesbare Zeilen auslassen</translation>
    </message>
    <message>
        <source>Operations of every process on this machine</source>
        <translation>Vorgänge aller Prozesse auf diesem Rechner</translation>
    </message>
    <message>
        <source>Cancel everything that runs</source>
        <translation>Alles abbrechen, was läuft</translation>
    </message>
</context>
<context>
    <name>ktrdr::cli::OpsCancelCommand</name>
    <message>
        <source>Nothing runs.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>%1 was asked to cancel and has not stopped yet.</source>
        <translation>%1 wurde zum Abbrechen aufgefordert und hat noch nicht angehalten.</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops watch %1&apos; to see when it has.</source>
        <translation>„ktrdr ops watch %1“ zeigt, wann es so weit ist.</translation>
    </message>
</context>
<context>
    <name>ktrdr::operations::OperationBoard</name>
    <message>
        <source>The operation %1 is not known.</source>
        <translation>Der Vorgang %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It may have been removed. Start it anew.</source>
        <translation>Vielleicht wurde er entfernt. Neu starten.</translation>
    </message>
    <message>
        <source>“%1” has not ended yet.</source>
        <translation>„%1“ ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>Cancel it first, or wait until it ends.</source>
        <translation>Zuerst abbrechen oder das Ende abwarten.</translation>
    </message>
</context>
<context>
    <name>ktrdr::operations::OperationLedger</name>
    <message>
        <source>The disk is full: the record of operations could not be written.</source>
        <translation>Der Datenträger ist voll: Das Vorgangsverzeichnis konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds %1.</source>
        <translation>Auf dem Datenträger von %1 Platz schaffen.</translation>
    </message>
    <message>
        <source>Another process holds the record of operations locked.</source>
        <translation>Ein anderer Prozess hält das Vorgangsverzeichnis gesperrt.</translation>
    </message>
    <message>
        <source>Try again in a moment; end programs that keep %1 open.</source>
        <translation>Gleich noch einmal versuchen; Programme beenden, die %1 offen halten.</translation>
    </message>
    <message>
        <source>The record of operations cannot be written: %1 is read-only.</source>
        <translation>Das Vorgangsverzeichnis ist nicht beschreibbar: %1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another one with --home.</source>
        <translation>Den Ordner beschreibbar machen oder mit --home einen anderen wählen.</translation>
    </message>
    <message>
        <source>The record of operations %1 cannot be opened.</source>
        <translation>Das Vorgangsverzeichnis %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that the folder exists and is yours, or choose another with --home.</source>
        <translation>Prüfen, ob der Ordner vorhanden ist und Ihnen gehört, oder mit --home einen anderen wählen.</translation>
    </message>
    <message>
        <source>The record of operations %1 is damaged.</source>
        <translation>Das Vorgangsverzeichnis %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Start the program again: it sets the file aside and begins a new one.</source>
        <translation>Das Programm neu starten: Es legt die Datei beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>The record of operations %1 could not be used.</source>
        <translation>Das Vorgangsverzeichnis %1 konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>See the log for what the database said.</source>
        <translation>Im Protokoll steht, was die Datenbank gemeldet hat.</translation>
    </message>
    <message>
        <source>The disk is full: the record of operations could not be begun.</source>
        <translation>Der Datenträger ist voll: Das Vorgangsverzeichnis konnte nicht begonnen werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Der Ordner %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The record of operations was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>Das Vorgangsverzeichnis war beschädigt. Es wurde als %1 beiseitegelegt und ein neues begonnen.</translation>
    </message>
    <message>
        <source>The record of operations cannot be opened: %1 is a folder.</source>
        <translation>Das Vorgangsverzeichnis lässt sich nicht öffnen: %1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Move that folder away, or choose another folder with --home.</source>
        <translation>Jenen Ordner verschieben oder mit --home einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The record of operations %1 was written by a newer version of this program.</source>
        <translation>Das Vorgangsverzeichnis %1 stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Update the program, or choose another folder with --home.</source>
        <translation>Das Programm aktualisieren oder mit --home einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Another process declared this operation interrupted, because this process had not answered for more than ten seconds.</source>
        <translation>Ein anderer Prozess hat diesen Vorgang für unterbrochen erklärt, weil dieser Prozess länger als zehn Sekunden nicht geantwortet hatte.</translation>
    </message>
    <message>
        <source>Start the operation again.</source>
        <translation>Den Vorgang erneut starten.</translation>
    </message>
    <message>
        <source>The process that ran it is gone.</source>
        <translation>Der ausführende Prozess ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The computer was restarted while %1 ran it.</source>
        <translation>Der Rechner wurde neu gestartet, während %1 ihn ausführte.</translation>
    </message>
    <message>
        <source>The process that ran it, %1 (%2), ended unexpectedly.</source>
        <translation>Der ausführende Prozess, %1 (%2), endete unerwartet.</translation>
    </message>
    <message>
        <source>The program was closed before the operation ended.</source>
        <translation>Das Programm wurde vor dem Ende des Vorgangs geschlossen.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Select an operation to see its details.</source>
        <translation>Wählen Sie einen Vorgang, um seine Einzelheiten zu sehen.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ErrorView</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>weil: %1</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::FilterSidebar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose which operations the table shows. Hold Ctrl to choose several.</source>
        <translation>Wählen Sie, welche Vorgänge die Tabelle zeigt. Mit Strg wählen Sie mehrere.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n operation(s)</source>
        <translation>
            <numerusform>%1, %n Vorgang</numerusform>
            <numerusform>%1, %n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>All operations</source>
        <translation>Alle Vorgänge</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::FirstRunPage</name>
    <message>
        <source>&lt;b&gt;Load bars.&lt;/b&gt; Choose symbols and timeframes; the plan shows what will be fetched before anything starts.</source>
        <translation>&lt;b&gt;Balken laden.&lt;/b&gt; Wählen Sie Symbole und Zeitrahmen; der Plan zeigt, was geholt wird, bevor etwas beginnt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Watch.&lt;/b&gt; Every load is a row here: progress, remaining time, log. Loads that you start in a terminal with &lt;code&gt;ktrdr&lt;/code&gt; appear, too.</source>
        <translation>&lt;b&gt;Zusehen.&lt;/b&gt; Jeder Abruf ist hier eine Zeile: Fortschritt, Restzeit, Protokoll. Auch Abrufe, die Sie im Terminal mit &lt;code&gt;ktrdr&lt;/code&gt; starten, erscheinen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop when you like.&lt;/b&gt; A cancelled load stops at once and keeps what is stored so far.</source>
        <translation>&lt;b&gt;Jederzeit anhalten.&lt;/b&gt; Ein abgebrochener Abruf hält sofort an und behält, was bisher gespeichert ist.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Mit Beispieldaten &amp;ausprobieren</translation>
    </message>
    <message>
        <source>Loads four years of real daily bars of GOOG that come with the program; no network is needed.</source>
        <translation>Lädt vier Jahre echter Tagesbalken von GOOG, die mitgeliefert sind; ein Netz ist nicht nötig.</translation>
    </message>
    <message>
        <source>&amp;New data load…</source>
        <translation>&amp;Neuer Datenabruf…</translation>
    </message>
    <message>
        <source>Opens the dialog that starts a load.</source>
        <translation>Öffnet den Dialog, der einen Abruf startet.</translation>
    </message>
    <message>
        <source>The sample is real: 1,047 daily bars of GOOG, 2004 to 2008.</source>
        <translation>Das Beispiel ist echt: 1.047 Tagesbalken von GOOG, 2004 bis 2008.</translation>
    </message>
    <message>
        <source>Nothing has run here yet</source>
        <translation>Hier lief noch nichts</translation>
    </message>
    <message>
        <source>This table will show every data load, whether it runs in this window or in a terminal. Three things to do:</source>
        <translation>Diese Tabelle zeigt jeden Datenabruf, ob er in diesem Fenster oder in einem Terminal läuft. Dreierlei ist zu tun:</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::LoadForm</name>
    <message>
        <source>What to load:</source>
        <translation>Was laden:</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>One symbol, or several with commas between them.</source>
        <translation>Ein Symbol, oder mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>GOOG, or several: GOOG, MSFT</source>
        <translation>GOOG, oder mehrere: GOOG, MSFT</translation>
    </message>
    <message>
        <source>&amp;Symbols:</source>
        <translation>&amp;Symbole:</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>&amp;Timeframes:</source>
        <translation>&amp;Zeitrahmen:</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>(UTC, both days included)</source>
        <translation>(UTC, beide Tage eingeschlossen)</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>Zeitraum:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the series came from, else the default</source>
        <translation>Woher die Reihe kam, sonst die Standardquelle</translation>
    </message>
    <message>
        <source>Sour&amp;ce:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>No symbol is given.</source>
        <translation>Es ist kein Symbol angegeben.</translation>
    </message>
    <message>
        <source>Type one, for example GOOG.</source>
        <translation>Geben Sie eines ein, zum Beispiel GOOG.</translation>
    </message>
    <message>
        <source>No timeframe is chosen.</source>
        <translation>Es ist kein Zeitrahmen gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>Choose an earlier first day, or a later last day.</source>
        <translation>Wählen Sie einen früheren ersten oder einen späteren letzten Tag.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::LogModel</name>
    <message>
        <source>%1: %2</source>
        <comment>level of a log line: its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::LogTab</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>Niedrigste gezeigte Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 und höher</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keeps the newest line in view</source>
        <translation>Hält die neueste Zeile im Blick</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Die neueste Zeile im Blick halten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Die gewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message>
        <source>No line matches the level and the search.</source>
        <translation>Keine Zeile passt zu Stufe und Suche.</translation>
    </message>
    <message>
        <source>This operation has written no log lines.</source>
        <translation>Dieser Vorgang hat nichts protokolliert.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::MainWindow</name>
    <message>
        <source>Ending: waiting for operations to stop…</source>
        <translation>Programmende: Es wird gewartet, bis die Vorgänge anhalten…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>ktrdr monitor is still running</source>
        <translation>ktrdr monitor läuft weiter</translation>
    </message>
    <message>
        <source>It is in the tray. Quit it from there, or change this under Options.</source>
        <translation>Es ist im Infobereich. Beenden Sie es dort, oder ändern Sie dies unter „Optionen“.</translation>
    </message>
    <message>
        <source>Cancel all?</source>
        <translation>Alle abbrechen?</translation>
    </message>
    <message numerus="yes">
        <source>%n operations run or wait, some perhaps in other processes.</source>
        <translation>
            <numerusform>%n Vorgang läuft oder wartet, vielleicht in einem anderen Prozess.</numerusform>
            <numerusform>%n Vorgänge laufen oder warten, manche vielleicht in anderen Prozessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have stored so far is kept.</source>
        <translation>Was sie bisher gespeichert haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Cancel all</source>
        <translation>&amp;Alle abbrechen</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>About ktrdr monitor</source>
        <translation>Über ktrdr monitor</translation>
    </message>
    <message>
        <source>&lt;h3&gt;ktrdr monitor %1&lt;/h3&gt;&lt;p&gt;Starts, shows and stops long-running market-data loads. The screen never lies.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;ktrdr monitor %1&lt;/h3&gt;&lt;p&gt;Startet, zeigt und stoppt lange laufende Abrufe von Marktdaten. Die Anzeige lügt nie.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. Operations, bars, logs and settings are kept in %1.</source>
        <translation>Lizenz: GPL-3.0-or-later. Vorgänge, Balken, Protokolle und Einstellungen liegen in %1.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ModeChooser</name>
    <message>
        <source>Tai&amp;l</source>
        <translation>&amp;Neueste</translation>
    </message>
    <message>
        <source>From the last stored bar to now.</source>
        <translation>Vom letzten gespeicherten Balken bis jetzt.</translation>
    </message>
    <message>
        <source>&amp;Backfill</source>
        <translation>&amp;Rückwärts</translation>
    </message>
    <message>
        <source>From the start you give, or the earliest bar there is, to the first stored bar.</source>
        <translation>Vom angegebenen Anfang, oder dem frühesten Balken, den es gibt, bis zum ersten gespeicherten.</translation>
    </message>
    <message>
        <source>&amp;Full</source>
        <translation>Vollstän&amp;dig</translation>
    </message>
    <message>
        <source>Both ends, and every gap that the calendar does not explain.</source>
        <translation>Beide Enden, und jede Lücke, die der Kalender nicht erklärt.</translation>
    </message>
    <message>
        <source>L&amp;ocal</source>
        <translation>L&amp;okal</translation>
    </message>
    <message>
        <source>Asks nobody: checks what is stored on this computer.</source>
        <translation>Fragt niemanden: prüft, was auf diesem Rechner gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::NewDataLoadDialog</name>
    <message>
        <source>New data load</source>
        <translation>Neuer Datenabruf</translation>
    </message>
    <message>
        <source>Start &amp;load</source>
        <translation>Abru&amp;f starten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan appears here once the inputs are complete.</source>
        <translation>Der Plan erscheint hier, sobald die Eingaben vollständig sind.</translation>
    </message>
    <message>
        <source>Starts the load; the window shows how it goes.</source>
        <translation>Startet den Abruf; das Fenster zeigt, wie er läuft.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hides these notices.</source>
        <translation>Blendet diese Hinweise aus.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::OperationTableView</name>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>All operations. Space on the Cancel column cancels a row; the arrow keys on the Name column open and close a batch.</source>
        <translation>Alle Vorgänge. Die Leertaste in der Spalte „Abbrechen“ bricht eine Zeile ab; die Pfeiltasten in der Spalte „Name“ klappen einen Sammelvorgang auf und zu.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::OperationsPage</name>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>There are no operations yet. What you start appears here.</source>
        <translation>Es gibt noch keine Vorgänge. Was Sie starten, erscheint hier.</translation>
    </message>
    <message>
        <source>Show all operations</source>
        <translation>Alle Vorgänge zeigen</translation>
    </message>
    <message>
        <source>No operation matches the filter and the search.</source>
        <translation>Kein Vorgang passt zu Filter und Suche.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::OverviewTab</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Retry of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::PlanPreview</name>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a duration</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Planned ranges</source>
        <translation>Geplante Bereiche</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Bars at most</source>
        <translation>Höchstens Balken</translation>
    </message>
    <message>
        <source>Working out the plan…</source>
        <translation>Der Plan wird erarbeitet…</translation>
    </message>
    <message>
        <source>Nothing to fetch: what is asked for is stored already, or is not asked of a source in this mode.</source>
        <translation>Nichts zu holen: Das Gewünschte ist schon gespeichert, oder in dieser Betriebsart wird keine Quelle gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>%1, %2; how long it takes is not known yet.</source>
        <translation>%1, %2; die Dauer ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4).</source>
        <translation>%1, %2, %3 (%4).</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ProgressChart</name>
    <message>
        <source>Progress over time</source>
        <translation>Fortschritt im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Progress, %</source>
        <translation>Fortschritt, %</translation>
    </message>
    <message>
        <source>Items per second</source>
        <translation>Einträge je Sekunde</translation>
    </message>
    <message>
        <source>No percentage is known.</source>
        <translation>Kein Prozentwert bekannt.</translation>
    </message>
    <message>
        <source>%1 percent after %2 seconds.</source>
        <translation>%1 Prozent nach %2 Sekunden.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ProgressChartTab</name>
    <message>
        <source>Progress over time</source>
        <translation>Fortschritt im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Shows items per second beside the progress</source>
        <translation>Zeigt neben dem Fortschritt die Einträge je Sekunde</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>items per second</comment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::QuitGuard</name>
    <message>
        <source>Quit ktrdr monitor?</source>
        <translation>ktrdr monitor beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) run in this program and would end with it.</source>
        <translation>
            <numerusform>%n Vorgang läuft in diesem Programm und würde mit ihm enden.</numerusform>
            <numerusform>%n Vorgänge laufen in diesem Programm und würden mit ihm enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled operations keep what they have stored; you can run them again.</source>
        <translation>Abgebrochene Vorgänge behalten, was sie gespeichert haben; Sie können sie erneut ausführen.</translation>
    </message>
    <message>
        <source>&amp;Cancel them and quit</source>
        <translation>&amp;Abbrechen und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray</source>
        <translation>Im &amp;Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SearchBox</name>
    <message>
        <source>Search operations</source>
        <translation>Vorgänge durchsuchen</translation>
    </message>
    <message>
        <source>Words, or fields such as status:failed, symbol:AAPL and type:data_load. Enter searches at once, Escape clears.</source>
        <translation>Wörter, oder Felder wie status:failed, symbol:AAPL und type:data_load. Die Eingabetaste sucht sofort, Esc leert das Feld.</translation>
    </message>
    <message>
        <source>Search, e.g. status:failed symbol:AAPL</source>
        <translation>Suchen, z. B. status:failed symbol:AAPL</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words with * and ?</source>
        <translation>Wörter mit * und ?</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Art der Suche</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ShortcutEditor</name>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Keys of the selected command</source>
        <translation>Tasten des gewählten Befehls</translation>
    </message>
    <message>
        <source>Gives the selected command its default keys back.</source>
        <translation>Gibt dem gewählten Befehl seine Standardtasten zurück.</translation>
    </message>
    <message>
        <source>Gives all commands their default keys back.</source>
        <translation>Gibt allen Befehlen ihre Standardtasten zurück.</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>These keys already belong to “%1”. Choose others, or clear them there first.</source>
        <translation>Diese Tasten gehören schon zu „%1“. Wählen Sie andere, oder löschen Sie sie zuerst dort.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ShortcutModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::StatusLine</name>
    <message>
        <source>Running and queued operations</source>
        <translation>Laufende und wartende Vorgänge</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n in der Warteschlange</numerusform>
            <numerusform>%n in der Warteschlange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TimeframeChooser</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TrayIcon</name>
    <message>
        <source>%1: queued</source>
        <translation>%1: in der Warteschlange</translation>
    </message>
    <message>
        <source>%1: cancelling</source>
        <translation>%1: wird abgebrochen</translation>
    </message>
    <message>
        <source>%1: running</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Tray menu</source>
        <translation>Menü im Infobereich</translation>
    </message>
    <message>
        <source>ktrdr monitor: nothing is running</source>
        <translation>ktrdr monitor: nichts läuft</translation>
    </message>
    <message numerus="yes">
        <source>ktrdr monitor: %n operation(s)</source>
        <translation>
            <numerusform>ktrdr monitor: %n Vorgang</numerusform>
            <numerusform>ktrdr monitor: %n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>An operation needs your attention.</source>
        <translation>Ein Vorgang braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
</TS>
