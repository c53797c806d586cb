<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CatalogueColumns</name>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>What the bars are the prices of.</source>
        <translation>Wessen Preise die Balken sind.</translation>
    </message>
    <message>
        <source>Bar length</source>
        <translation>Balkenlänge</translation>
    </message>
    <message>
        <source>How long each bar is.</source>
        <translation>Wie lang jeder Balken ist.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the newest bars came from.</source>
        <translation>Woher die neuesten Balken kamen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Start of the first bar, UTC.</source>
        <translation>Beginn des ersten Balkens, UTC.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Start of the last bar, UTC.</source>
        <translation>Beginn des letzten Balkens, UTC.</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>How many bars are stored.</source>
        <translation>Wie viele Balken gespeichert sind.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Which share of the bars that are to be had from first to last is stored.</source>
        <translation>Welcher Anteil der Balken, die es vom ersten bis zum letzten gibt, gespeichert ist.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Bars that the calendar expects and that nobody has looked for in vain.</source>
        <translation>Balken, die der Kalender erwartet und nach denen noch niemand vergeblich gesucht hat.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>By which market&apos;s hours the bars are expected.</source>
        <translation>Nach den Zeiten welches Marktes die Balken erwartet werden.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What the bars take on the disk.</source>
        <translation>Was die Balken auf der Platte belegen.</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>When bars were last stored.</source>
        <translation>Wann zuletzt Balken gespeichert wurden.</translation>
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
        <translation>aus den Balken erschlossen</translation>
    </message>
    <message>
        <source>Market closed</source>
        <translation>Markt geschlossen</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Confirmed empty</source>
        <translation>Bestätigt leer</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>bars</comment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of a gap: day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <comment>class of a gap: bars from to</comment>
        <translation>%1: %2 von %3 bis %4</translation>
    </message>
    <message>
        <source>%1 of %2 expected bars are stored.</source>
        <translation>%1 von %2 erwarteten Balken sind gespeichert.</translation>
    </message>
    <message>
        <source>%1 missing.</source>
        <comment>how many bars</comment>
        <translation>%1 fehlen.</translation>
    </message>
    <message>
        <source>%1 confirmed empty by the source.</source>
        <comment>how many bars</comment>
        <translation>%1 von der Quelle als leer bestätigt.</translation>
    </message>
    <message>
        <source>inferred: %1 cannot be used</source>
        <comment>a calendar</comment>
        <translation>geschätzt: %1 nicht verwendbar</translation>
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
    <message>
        <source>Only operations in this state</source>
        <translation>Nur Vorgänge in diesem Zustand</translation>
    </message>
    <message>
        <source>Only this kind, for example data_load</source>
        <translation>Nur diese Art, zum Beispiel data_load</translation>
    </message>
    <message>
        <source>At most N, newest first</source>
        <translation>Höchstens N, neueste zuerst</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NÖTIG</translation>
    </message>
    <message>
        <source>Show this help and exit</source>
        <translation>Diese Hilfe zeigen und enden</translation>
    </message>
    <message>
        <source>Show the version and exit</source>
        <translation>Die Version zeigen und enden</translation>
    </message>
    <message>
        <source>Data folder (default $KTRDR_HOME, else the platform&apos;s)</source>
        <translation>Datenordner (Vorgabe $KTRDR_HOME, sonst der des Systems)</translation>
    </message>
    <message>
        <source>Settings file (default HOME/settings.json)</source>
        <translation>Einstellungsdatei (Vorgabe HOME/settings.json)</translation>
    </message>
    <message>
        <source>What the log file keeps</source>
        <translation>Was die Protokolldatei aufnimmt</translation>
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
        <source>First time, ISO-8601, inclusive</source>
        <translation>Erster Zeitpunkt, ISO-8601, einschließlich</translation>
    </message>
    <message>
        <source>Last time, ISO-8601, inclusive</source>
        <translation>Letzter Zeitpunkt, ISO-8601, einschließlich</translation>
    </message>
    <message>
        <source>Market data in the store</source>
        <translation>Marktdaten im Speicher</translation>
    </message>
    <message>
        <source>Load bars into the store</source>
        <translation>Balken in den Speicher laden</translation>
    </message>
    <message>
        <source>Symbols: A,B,… or @FILE with one per line</source>
        <translation>Symbole: A,B,… oder @DATEI mit einem je Zeile</translation>
    </message>
    <message>
        <source>Timeframes: 1d,1h,…</source>
        <translation>Zeitrahmen: 1d,1h,…</translation>
    </message>
    <message>
        <source>What to fetch (default tail)</source>
        <translation>Was geholt wird (Vorgabe tail)</translation>
    </message>
    <message>
        <source>Where from (default: where the series came from)</source>
        <translation>Woher (Vorgabe: woher die Reihe stammt)</translation>
    </message>
    <message>
        <source>Show what would be loaded and start nothing</source>
        <translation>Zeigen, was geladen würde, und nichts starten</translation>
    </message>
    <message>
        <source>Zone of times without one (default UTC)</source>
        <translation>Zeitzone von Zeiten ohne eine (Vorgabe UTC)</translation>
    </message>
    <message>
        <source>Whether a bar&apos;s time is its start or its end (default start)</source>
        <translation>Ob die Zeit eines Balkens sein Anfang oder sein Ende ist (Vorgabe start)</translation>
    </message>
    <message>
        <source>Which column holds what, for example time=Date,close=Last</source>
        <translation>Welche Spalte was enthält, zum Beispiel time=Date,close=Last</translation>
    </message>
    <message>
        <source>Leave out rows that cannot be read</source>
        <translation>Nicht lesbare Zeilen auslassen</translation>
    </message>
    <message>
        <source>Export bars as KTRDR&apos;s CSV</source>
        <translation>Balken als CSV von KTRDR exportieren</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Die zu schreibende Datei</translation>
    </message>
    <message>
        <source>Show bars, oldest first</source>
        <translation>Balken zeigen, älteste zuerst</translation>
    </message>
    <message>
        <source>Only the last N bars</source>
        <translation>Nur die letzten N Balken</translation>
    </message>
    <message>
        <source>List what the store holds</source>
        <translation>Auflisten, was im Speicher liegt</translation>
    </message>
    <message>
        <source>Operations of every process on this machine</source>
        <translation>Vorgänge aller Prozesse auf diesem Rechner</translation>
    </message>
    <message>
        <source>List operations, newest first</source>
        <translation>Vorgänge auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>Show one operation</source>
        <translation>Einen Vorgang zeigen</translation>
    </message>
    <message>
        <source>Operation id</source>
        <translation>Kennung des Vorgangs</translation>
    </message>
    <message>
        <source>Export operations</source>
        <translation>Vorgänge exportieren</translation>
    </message>
    <message>
        <source>The file to write (default standard output)</source>
        <translation>Die zu schreibende Datei (Vorgabe Standardausgabe)</translation>
    </message>
    <message>
        <source>csv (default) or json lines</source>
        <translation>csv (Vorgabe) oder JSON-Zeilen (json)</translation>
    </message>
    <message>
        <source>Follow one operation to its end</source>
        <translation>Einen Vorgang bis zu seinem Ende verfolgen</translation>
    </message>
    <message>
        <source>Cancel one operation or all</source>
        <translation>Einen Vorgang oder alle abbrechen</translation>
    </message>
    <message>
        <source>Cancel everything that runs</source>
        <translation>Alles abbrechen, was läuft</translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation>Warum, für die Aufzeichnung</translation>
    </message>
    <message>
        <source>Run an ended operation again</source>
        <translation>Einen beendeten Vorgang noch einmal ausführen</translation>
    </message>
    <message>
        <source>Run &apos;%1 --help&apos; to see what is possible.</source>
        <translation>„%1 --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Es ist kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>Neither an operation id nor --all is given.</source>
        <translation>Weder die Kennung eines Vorgangs noch --all ist angegeben.</translation>
    </message>
    <message>
        <source>%1 of %2 written to %3.</source>
        <translation>%1 von %2 in %3 geschrieben.</translation>
    </message>
    <message>
        <source>The file was complete before it could be cancelled.</source>
        <translation>Die Datei war fertig, bevor abgebrochen werden konnte.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde nichts geschrieben.</translation>
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
        <source>BAR</source>
        <translation>ZEITRAHMEN</translation>
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
        <source>The store is empty. Try &apos;ktrdr data load GOOG 1d&apos; for sample bars.</source>
        <translation>Der Speicher ist leer. „ktrdr data load GOOG 1d“ lädt Beispielbalken.</translation>
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
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requests: %1. Expected time: %2. Nothing was started.</source>
        <translation>Anfragen: %1. Erwartete Dauer: %2. Es wurde nichts gestartet.</translation>
    </message>
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
    <message>
        <source>Loading the bundled real daily bars of GOOG and MSFT into %1.</source>
        <translation>Die mitgelieferten echten Tagesbalken von GOOG und MSFT werden nach %1 geladen.</translation>
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
        <source>The process that ran it has gone.</source>
        <translation>Der ausführende Prozess ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops retry %1&apos; to run it again.</source>
        <translation>„ktrdr ops retry %1“ führt ihn erneut aus.</translation>
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
        <source>%1 has not ended: %2.</source>
        <translation>%1 ist noch nicht beendet: %2.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it first with &apos;ktrdr ops cancel %1&apos;.</source>
        <translation>Das Ende abwarten oder zuerst mit „ktrdr ops cancel %1“ abbrechen.</translation>
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
        <source>
No longer watched; it goes on.</source>
        <translation>
Wird nicht mehr verfolgt; der Vorgang läuft weiter.</translation>
    </message>
    <message>
        <source>Ctrl+C in the terminal</source>
        <translation>Strg+C im Terminal</translation>
    </message>
    <message>
        <source>The process was told to end</source>
        <translation>Der Prozess wurde zum Beenden aufgefordert</translation>
    </message>
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
        <source> is not an ISO-8601 time such as 2024-01-31 or 2024-01-31T14:30:00Z</source>
        <translation> ist keine Zeit nach ISO 8601 wie 2024-01-31 oder 2024-01-31T14:30:00Z</translation>
    </message>
    <message>
        <source>Market code, for example XNYS; remembered (default: the one remembered, else inferred)</source>
        <translation>Marktkürzel, zum Beispiel XNYS; wird gemerkt (Vorgabe: das gemerkte, sonst erschlossen)</translation>
    </message>
    <message>
        <source>Read stored bars again, too, for example after a split</source>
        <translation>Auch gespeicherte Balken noch einmal lesen, zum Beispiel nach einem Split</translation>
    </message>
    <message>
        <source>Check a series for gaps and unusual bars</source>
        <translation>Eine Reihe auf Lücken und ungewöhnliche Balken prüfen</translation>
    </message>
    <message>
        <source>Only the parts that failed, were cancelled or interrupted</source>
        <translation>Nur die Teile, die fehlschlugen, abgebrochen oder unterbrochen wurden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; knows: %2.</source>
        <translation>„%1“ kennt: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; knows no option &apos;%2&apos;.</source>
        <translation>„%1“ kennt keine Option „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; knows no command &apos;%2&apos;.</source>
        <translation>„%1“ kennt keinen Befehl „%2“.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>confirmed empty</source>
        <translation>bestätigt leer</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>No gaps.</source>
        <translation>Keine Lücken.</translation>
    </message>
    <message>
        <source>GAP FROM</source>
        <translation>LÜCKE VON</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>CLASS</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>Earlier gaps: %1; --json has them all.</source>
        <translation>Frühere Lücken: %1; --json nennt alle.</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1: %2 von %3 bis %4</translation>
    </message>
    <message>
        <source>Calendar: inferred from the bars; name the market with --calendar.</source>
        <translation>Kalender: aus den Balken erschlossen; mit --calendar lässt sich der Markt nennen.</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Kalender: %1</translation>
    </message>
    <message>
        <source>Expected: %1. Held: %2. Confirmed empty: %3. Missing: %4.</source>
        <translation>Erwartet: %1. Vorhanden: %2. Bestätigt leer: %3. Es fehlen: %4.</translation>
    </message>
    <message>
        <source>Nothing unusual about the bars.</source>
        <translation>Nichts Ungewöhnliches an den Balken.</translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation>Zuerst: %1.</translation>
    </message>
    <message>
        <source>%1 is not recorded as it ended here; other programs will take it for interrupted.</source>
        <translation>%1 ist nicht so verzeichnet, wie es hier endete; andere Programme werden es für unterbrochen halten.</translation>
    </message>
    <message>
        <source>A configured service instead of this computer</source>
        <translation>Ein eingerichteter Dienst statt dieses Computers</translation>
    </message>
    <message>
        <source>Services that this program works with</source>
        <translation>Dienste, mit denen dieses Programm arbeitet</translation>
    </message>
    <message>
        <source>List the configured services</source>
        <translation>Eingerichtete Dienste auflisten</translation>
    </message>
    <message>
        <source>Configure a service</source>
        <translation>Einen Dienst einrichten</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Wie er heißen soll</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was er ist</translation>
    </message>
    <message>
        <source>File whose first line is its access token</source>
        <translation>Datei, deren erste Zeile sein Zugangstoken ist</translation>
    </message>
    <message>
        <source>PEM file of the only certificates to be believed</source>
        <translation>PEM-Datei mit den einzigen Zertifikaten, denen geglaubt wird</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port</source>
        <translation>http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>Forget a service and its token</source>
        <translation>Einen Dienst und sein Token vergessen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>See whether services answer and work</source>
        <translation>Nachsehen, ob Dienste antworten und arbeiten</translation>
    </message>
    <message>
        <source>One of them (default: all)</source>
        <translation>Einer davon (sonst: alle)</translation>
    </message>
    <message>
        <source>Run operations for others, over HTTP, without a window</source>
        <translation>Vorgänge für andere ausführen, über HTTP, ohne Fenster</translation>
    </message>
    <message>
        <source>Port, 0 = any free one (default 8321)</source>
        <translation>Port, 0 = irgendein freier (sonst 8321)</translation>
    </message>
    <message>
        <source>Address to listen at (default 127.0.0.1); others than this computer&apos;s own need --token-file</source>
        <translation>Adresse, auf der gelauscht wird (sonst 127.0.0.1); andere als die eigenen dieses Computers brauchen --token-file</translation>
    </message>
    <message>
        <source>File whose first line is the token to demand</source>
        <translation>Datei, deren erste Zeile das verlangte Token ist</translation>
    </message>
    <message>
        <source>Certificate for TLS, PEM</source>
        <translation>Zertifikat für TLS, PEM</translation>
    </message>
    <message>
        <source>Its private key, PEM</source>
        <translation>Dessen privater Schlüssel, PEM</translation>
    </message>
    <message>
        <source>%1 runs on the service “%2”.</source>
        <translation>%1 läuft auf dem Dienst „%2“.</translation>
    </message>
    <message>
        <source>Run the command again with &apos;--on %1&apos;.</source>
        <translation>Führen Sie den Befehl noch einmal mit „--on %1“ aus.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>Check the folder, your rights and the free space.</source>
        <translation>Ordner, Rechte und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>Not heard since</source>
        <translation>Nicht gehört seit</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer.</source>
        <translation>„%1“ ist keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Give a number such as 127.0.0.1, 0.0.0.0 or ::1.</source>
        <translation>Geben Sie eine Zahl wie 127.0.0.1, 0.0.0.0 oder ::1 an.</translation>
    </message>
    <message>
        <source>Others than you can read %1; &apos;chmod 600&apos; it.</source>
        <translation>Andere als Sie können %1 lesen; führen Sie „chmod 600“ dafür aus.</translation>
    </message>
    <message>
        <source>Serving operations at %1. Ctrl+C ends it.</source>
        <translation>Vorgänge werden unter %1 angeboten. Strg+C beendet das.</translation>
    </message>
    <message>
        <source>Token and data travel unencrypted. For TLS, give a certificate and its key: --cert FILE --key FILE; clients take the authority with &apos;ktrdr services add … --url https://… --ca FILE&apos;.</source>
        <translation>Token und Daten gehen unverschlüsselt über das Netz. Für TLS geben Sie ein Zertifikat und seinen Schlüssel an: --cert DATEI --key DATEI; Clients nehmen die Zertifizierungsstelle mit „ktrdr services add … --url https://… --ca DATEI“.</translation>
    </message>
    <message>
        <source>Ending: what runs is cancelled.</source>
        <translation>Das Programm endet: Was läuft, wird abgebrochen.</translation>
    </message>
    <message>
        <source>These did not stop in time: %1</source>
        <translation>Diese haben nicht rechtzeitig angehalten: %1</translation>
    </message>
    <message>
        <source>There is no service “%1” with operations.</source>
        <translation>Es gibt keinen Dienst „%1“ mit Vorgängen.</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr services list&apos; to see the services.</source>
        <translation>„ktrdr services list“ zeigt die Dienste.</translation>
    </message>
    <message>
        <source>Added “%1”: %2 answers.</source>
        <translation>„%1“ ist eingerichtet: %2 antwortet.</translation>
    </message>
    <message>
        <source>Added “%1”, which cannot be used yet:</source>
        <translation>„%1“ ist eingerichtet, aber noch nicht brauchbar:</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Es gibt keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No services are configured; &apos;ktrdr services add --help&apos; shows how.</source>
        <translation>Es sind keine Dienste eingerichtet; „ktrdr services add --help“ zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>PROCESS</source>
        <translation>PROZESS</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Give a file whose first line is the token.</source>
        <translation>Geben Sie eine Datei an, deren erste Zeile das Token ist.</translation>
    </message>
    <message>
        <source>The token file %1 cannot be read.</source>
        <translation>Die Token-Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The token file %1 holds no token in its first line.</source>
        <translation>In der ersten Zeile der Token-Datei %1 steht kein Token.</translation>
    </message>
    <message>
        <source>%1 Not heard of since %2: %3</source>
        <translation>%1 Nichts gehört seit %2: %3</translation>
    </message>
    <message>
        <source>Its address (default: the usual one of its kind)</source>
        <translation>Seine Adresse (Vorgabe: die übliche seiner Art)</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>The name of %1 does not tell symbol and timeframe.</source>
        <translation>Der Name von %1 sagt Symbol und Zeitrahmen nicht.</translation>
    </message>
    <message>
        <source>Add --symbol and --timeframe, or name the file like AAPL_1h.csv.</source>
        <translation>Geben Sie --symbol und --timeframe an, oder nennen Sie die Datei wie AAPL_1h.csv.</translation>
    </message>
    <message>
        <source>%1 is a folder: the names of its files tell symbol and timeframe.</source>
        <translation>%1 ist ein Ordner: Die Namen seiner Dateien sagen Symbol und Zeitrahmen.</translation>
    </message>
    <message>
        <source>Leave out --symbol and --timeframe, or name one file.</source>
        <translation>Lassen Sie --symbol und --timeframe weg, oder geben Sie eine einzelne Datei an.</translation>
    </message>
    <message>
        <source>%1 made of %2 from %3, mode %4</source>
        <translation>%1 gebildet aus %2 von %3, Modus %4</translation>
    </message>
    <message>
        <source>nothing more to ask for</source>
        <translation>nichts weiter abzufragen</translation>
    </message>
    <message>
        <source>expecting %1 of %2</source>
        <translation>erwartet: %1 zu %2</translation>
    </message>
    <message>
        <source>Import a CSV file, or a folder of them</source>
        <translation>Eine CSV-Datei oder einen Ordner davon importieren</translation>
    </message>
    <message>
        <source>The file, or a folder with files named like AAPL_1h.csv</source>
        <translation>Die Datei, oder ein Ordner mit Dateien, die wie AAPL_1h.csv heißen</translation>
    </message>
    <message>
        <source>Symbol of the series (default: as in AAPL_1h.csv)</source>
        <translation>Symbol der Reihe (Vorgabe: wie in AAPL_1h.csv)</translation>
    </message>
    <message>
        <source>Timeframe of the series (default: as in AAPL_1h.csv)</source>
        <translation>Zeitrahmen der Reihe (Vorgabe: wie in AAPL_1h.csv)</translation>
    </message>
    <message>
        <source>What parts the columns (default: as the header tells)</source>
        <translation>Was die Spalten trennt (Vorgabe: wie die Kopfzeile zeigt)</translation>
    </message>
    <message>
        <source>The decimal mark of numbers (default point)</source>
        <translation>Das Dezimalzeichen der Zahlen (Vorgabe: point)</translation>
    </message>
    <message>
        <source>What times count that are numbers since 1970 (default: as their size tells)</source>
        <translation>Was Zeiten zählen, die Zahlen seit 1970 sind (Vorgabe: wie ihre Größe zeigt)</translation>
    </message>
    <message>
        <source>error:</source>
        <translation>Fehler:</translation>
    </message>
    <message>
        <source>warning:</source>
        <translation>Warnung:</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not valid: %2, %3.</source>
        <translation>%1 ist nicht gültig: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is not valid: %2.</source>
        <translation>%1 ist nicht gültig: %2.</translation>
    </message>
    <message>
        <source>%1 is valid, with %2.</source>
        <translation>%1 ist gültig, mit %2.</translation>
    </message>
    <message>
        <source>%1 is valid.</source>
        <translation>%1 ist gültig.</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>BEISPIEL</translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation>WAS ES IST</translation>
    </message>
    <message>
        <source>These come with the program; their names are taken where a file is meant.</source>
        <translation>Diese sind im Programm enthalten; ihre Namen gelten dort, wo eine Datei gemeint ist.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was written.</source>
        <translation>Es wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategy file in YAML, version 3, or the name of a sample: rsi, trend, multi_timeframe</source>
        <translation>Strategiedatei in YAML, Version 3, oder der Name eines Beispiels: rsi, trend, multi_timeframe</translation>
    </message>
    <message>
        <source>Strategies: what models see and learn</source>
        <translation>Strategien: was Modelle sehen und lernen</translation>
    </message>
    <message>
        <source>Tell everything that is wrong with strategies; without a file, list the samples</source>
        <translation>Alles nennen, was an Strategien falsch ist; ohne Datei die Beispiele auflisten</translation>
    </message>
    <message>
        <source>Show what a model would see of a symbol&apos;s stored bars, as CSV</source>
        <translation>Als CSV zeigen, was ein Modell von den gespeicherten Balken eines Symbols sähe</translation>
    </message>
    <message>
        <source>Show what a model would learn of a symbol&apos;s stored bars, as CSV</source>
        <translation>Als CSV zeigen, was ein Modell von den gespeicherten Balken eines Symbols lernte</translation>
    </message>
    <message>
        <source>Only the last N rows</source>
        <translation>Nur die letzten N Zeilen</translation>
    </message>
    <message>
        <source>Loads that the window and &apos;ktrdr serve&apos; start by themselves</source>
        <translation>Ladevorgänge, die das Fenster und „ktrdr serve“ von selbst starten</translation>
    </message>
    <message>
        <source>List the schedules, with their next and last runs</source>
        <translation>Zeitpläne mit ihren nächsten und letzten Läufen auflisten</translation>
    </message>
    <message>
        <source>Save a load and when to do it</source>
        <translation>Ein Laden speichern, und wann es geschehen soll</translation>
    </message>
    <message>
        <source>When, in one piece: &apos;every weekday 22:15 New York&apos;, &apos;30 min after the close XNAS&apos;</source>
        <translation>Wann, in einem Stück: „every weekday 22:15 New York“, „30 min after the close XNAS“</translation>
    </message>
    <message>
        <source>On which days: day, weekday, mon,wed (default day)</source>
        <translation>An welchen Tagen: day, weekday, mon,wed (Vorgabe day)</translation>
    </message>
    <message>
        <source>At what time: 22:15</source>
        <translation>Um wie viel Uhr: 22:15</translation>
    </message>
    <message>
        <source>By whose clocks: New York, Europe/Berlin, UTC (default this computer&apos;s)</source>
        <translation>Nach wessen Uhren: New York, Europe/Berlin, UTC (Vorgabe: die dieses Computers)</translation>
    </message>
    <message>
        <source>Leave out what was missed while no program ran</source>
        <translation>Auslassen, was verpasst wurde, während kein Programm lief</translation>
    </message>
    <message>
        <source>Forget a schedule; what it loaded and what it has started stay</source>
        <translation>Einen Zeitplan vergessen; was er geladen und gestartet hat, bleibt</translation>
    </message>
    <message>
        <source>Its id, as the list shows it</source>
        <translation>Seine Kennung, wie die Liste sie zeigt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Added %1: %2. %3.</source>
        <translation>%1 hinzugefügt: %2. %3.</translation>
    </message>
    <message>
        <source>Next run: %1.</source>
        <translation>Nächster Lauf: %1.</translation>
    </message>
    <message>
        <source>Next run: %1, which is %2.</source>
        <translation>Nächster Lauf: %1, das ist %2.</translation>
    </message>
    <message>
        <source>It is started by the window or by &apos;ktrdr serve&apos;, whichever runs then.</source>
        <translation>Es startet ihn das Fenster oder „ktrdr serve“, je nachdem, was dann läuft.</translation>
    </message>
    <message>
        <source>LOAD</source>
        <translation>LADEN</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>NÄCHSTER LAUF</translation>
    </message>
    <message>
        <source>NEXT THERE</source>
        <translation>DORTIGE ZEIT</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>The schedule %1 in %2 cannot be read and does not run: %3</source>
        <translation>Der Zeitplan %1 in %2 ist nicht lesbar und läuft nicht: %3</translation>
    </message>
    <message>
        <source>There are no schedules; &apos;ktrdr schedules add --help&apos; shows how to make one.</source>
        <translation>Es gibt keine Zeitpläne; „ktrdr schedules add --help“ zeigt, wie man einen anlegt.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a schedule.</source>
        <translation>„%1“ ist nicht die Kennung eines Zeitplans.</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr schedules list&apos; to see which there are.</source>
        <translation>„ktrdr schedules list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Schedule %1 started %2.</source>
        <translation>Zeitplan %1 hat %2 gestartet.</translation>
    </message>
    <message>
        <source>
Training the sample strategy &apos;trend&apos; on the bars of GOOG.</source>
        <translation>
Die Beispielstrategie „trend“ wird mit den Balken von GOOG trainiert.</translation>
    </message>
    <message>
        <source>
Next: &apos;ktrdr data load GOOG 1d&apos; keeps these bars in your own store, &apos;ktrdr train trend&apos; trains on them; &apos;ktrdr data import FILE …&apos; brings yours.</source>
        <translation>
Weiter: „ktrdr data load GOOG 1d“ legt diese Balken in Ihrem eigenen Speicher ab, „ktrdr train trend“ trainiert mit ihnen; „ktrdr data import FILE …“ bringt Ihre ein.</translation>
    </message>
    <message>
        <source>Load, check, train and report on bundled real data</source>
        <translation>Mitgelieferte echte Daten laden, prüfen, damit trainieren und berichten</translation>
    </message>
    <message>
        <source>Loads market data and trains models; shows, watches and cancels operations.</source>
        <translation>Lädt Marktdaten und trainiert Modelle; zeigt, verfolgt und bricht Vorgänge ab.</translation>
    </message>
    <message>
        <source>Pause an operation at the end of the part at work</source>
        <translation>Einen Vorgang nach dem Teil anhalten, der in Arbeit ist</translation>
    </message>
    <message>
        <source>Let a paused operation go on</source>
        <translation>Einen angehaltenen Vorgang weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Share of the samples for validation, and as much for the test (default: as the strategy says)</source>
        <translation>Anteil der Stichproben für die Validierung, und ebenso viel für den Test (Standard: wie die Strategie sagt)</translation>
    </message>
    <message>
        <source>Same seed, data and machine: same model (default: the strategy&apos;s, else drawn)</source>
        <translation>Gleicher Startwert, gleiche Daten, gleicher Rechner: gleiches Modell (Standard: der der Strategie, sonst ausgelost)</translation>
    </message>
    <message>
        <source>Train once with each of these values of a key of the strategy; several sweeps: every combination</source>
        <translation>Mit jedem dieser Werte eines Schlüssels der Strategie einmal trainieren; mehrere Reihen: jede Kombination</translation>
    </message>
    <message>
        <source>Train a strategy&apos;s model on stored bars, or go on with a training</source>
        <translation>Das Modell einer Strategie mit gespeicherten Balken trainieren, oder ein Training fortsetzen</translation>
    </message>
    <message>
        <source>A,B or @FILE (default: as the strategy says)</source>
        <translation>A,B oder @DATEI (Standard: wie die Strategie sagt)</translation>
    </message>
    <message>
        <source>The base first (default: as the strategy says)</source>
        <translation>Der grundlegende zuerst (Standard: wie die Strategie sagt)</translation>
    </message>
    <message>
        <source>Of the model (default: the strategy&apos;s)</source>
        <translation>Name des Modells (Standard: der der Strategie)</translation>
    </message>
    <message>
        <source>How to load the strategy&apos;s bars before (default local: only what is stored)</source>
        <translation>Wie die Balken der Strategie zuvor geladen werden (Standard local: nur was gespeichert ist)</translation>
    </message>
    <message>
        <source>Folder for progress.json, metrics.json and result.json, each replaced as a whole</source>
        <translation>Ordner für progress.json, metrics.json und result.json, die jeweils als Ganzes ersetzt werden</translation>
    </message>
    <message>
        <source>Go on where this training stopped, from its checkpoint</source>
        <translation>Dort fortsetzen, wo dieses Training aufgehört hat, ab seinem Zwischenstand</translation>
    </message>
    <message>
        <source>Trained models, and how they compare</source>
        <translation>Trainierte Modelle und ihr Vergleich</translation>
    </message>
    <message>
        <source>List models, newest first</source>
        <translation>Modelle auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>Show one model</source>
        <translation>Ein Modell zeigen</translation>
    </message>
    <message>
        <source>A model as &apos;models list&apos; names it, a strategy for its newest, or a folder</source>
        <translation>Ein Modell, wie „models list“ es nennt, eine Strategie für ihr neuestes, oder ein Ordner</translation>
    </message>
    <message>
        <source>Show models side by side, with what differs</source>
        <translation>Modelle nebeneinander zeigen, mit ihren Unterschieden</translation>
    </message>
    <message>
        <source>There are no models yet. Try &apos;ktrdr data load GOOG 1d&apos; and &apos;ktrdr train rsi&apos;.</source>
        <translation>Es gibt noch keine Modelle. Versuchen Sie „ktrdr data load GOOG 1d“ und „ktrdr train rsi“.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>nothing looks ahead</source>
        <translation>nichts blickt voraus</translation>
    </message>
    <message>
        <source>the features or labels look ahead</source>
        <translation>die Merkmale oder Labels blicken voraus</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
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
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>%1, %2 inputs, %3 parameters</source>
        <translation>%1, %2 Eingaben, %3 Parameter</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Data fingerprint</source>
        <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
        <source>Look-ahead check</source>
        <translation>Vorausblick-Prüfung</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>%1, the best was %2</source>
        <translation>%1, die beste war %2</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Bester Validierungsverlust</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Beste Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Test F1</source>
        <translation>Test-F1</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 %3</source>
        <translation>%1 ist beschädigt: %2 %3</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETZ</translation>
    </message>
    <message>
        <source>SYMBOLS</source>
        <translation>SYMBOLE</translation>
    </message>
    <message>
        <source>EPOCHS</source>
        <translation>EPOCHEN</translation>
    </message>
    <message>
        <source>VAL LOSS</source>
        <translation>VAL.-VERLUST</translation>
    </message>
    <message>
        <source>TEST ACC</source>
        <translation>TESTGEN.</translation>
    </message>
    <message>
        <source>MADE</source>
        <translation>ERSTELLT</translation>
    </message>
    <message>
        <source>%1 (damaged)</source>
        <translation>%1 (beschädigt)</translation>
    </message>
    <message>
        <source>%1 has ended: %2.</source>
        <translation>%1 ist zu Ende: %2.</translation>
    </message>
    <message>
        <source>%1 was asked to pause and has not come to a stop yet.</source>
        <translation>%1 soll anhalten und steht noch nicht still.</translation>
    </message>
    <message>
        <source>%1 was asked to go on and is still paused.</source>
        <translation>%1 soll weiterlaufen und ist noch angehalten.</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr ops show %1&apos; to see how it is.</source>
        <translation>„ktrdr ops show %1“ zeigt, wie es um ihn steht.</translation>
    </message>
    <message>
        <source>The folder %1 for the progress cannot be written: %2.</source>
        <translation>In den Ordner %1 für den Fortschritt kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Make it writable, or name another one with --progress-dir.</source>
        <translation>Machen Sie ihn beschreibbar, oder nennen Sie mit --progress-dir einen anderen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sweep.</source>
        <translation>„%1“ ist keine Reihe von Werten.</translation>
    </message>
    <message>
        <source>Write a key of the strategy and its values, as in --sweep training.learning_rate=0.001,0.01.</source>
        <translation>Schreiben Sie einen Schlüssel der Strategie und seine Werte, wie in --sweep training.learning_rate=0.001,0.01.</translation>
    </message>
    <message>
        <source>A training on the service “%1” takes the bars that are there.</source>
        <translation>Ein Training auf dem Dienst „%1“ nimmt die Balken, die dort sind.</translation>
    </message>
    <message>
        <source>Leave out --data-mode, or train here.</source>
        <translation>Lassen Sie --data-mode weg, oder trainieren Sie hier.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 %4</source>
        <translation>%1, Zeile %2: %3 %4</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigener</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KÜRZEL</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>(cannot be used)</source>
        <translation>(nicht verwendbar)</translation>
    </message>
    <message>
        <source>%1 is the program&apos;s own calendar already.</source>
        <translation>%1 ist schon der Kalender des Programms.</translation>
    </message>
    <message>
        <source>The program&apos;s own calendar of %1 counts again.</source>
        <translation>Für %1 gilt wieder der Kalender des Programms.</translation>
    </message>
    <message>
        <source>There is no calendar %1 any more; series of it are judged by hours that their bars tell.</source>
        <translation>Den Kalender %1 gibt es nicht mehr; seine Reihen werden nach den Zeiten beurteilt, die ihre Balken zeigen.</translation>
    </message>
    <message>
        <source>Saved. Series of %1 are judged by it from now on.</source>
        <translation>Gespeichert. Reihen von %1 werden ab jetzt danach beurteilt.</translation>
    </message>
    <message>
        <source>closed for once</source>
        <translation>einmalig geschlossen</translation>
    </message>
    <message>
        <source>closes at %1</source>
        <translation>schließt um %1</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>In %1 it trades as in every week.</source>
        <translation>%1 wird gehandelt wie in jeder Woche.</translation>
    </message>
    <message>
        <source>Calendar: inferred from the bars, because %1 cannot be used.</source>
        <translation>Kalender: aus den Balken geschätzt, weil %1 nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>When markets trade: the program&apos;s calendars and your own</source>
        <translation>Wann Märkte handeln: Kalender des Programms und eigene</translation>
    </message>
    <message>
        <source>Market code, for example XNYS</source>
        <translation>Marktkürzel, zum Beispiel XNYS</translation>
    </message>
    <message>
        <source>List the calendars</source>
        <translation>Die Kalender auflisten</translation>
    </message>
    <message>
        <source>Show a calendar&apos;s text, or a year&apos;s special days</source>
        <translation>Den Text eines Kalenders oder die besonderen Tage eines Jahres zeigen</translation>
    </message>
    <message>
        <source>The holidays, half days and closures of this year</source>
        <translation>Die Feiertage, halben Tage und Schließungen dieses Jahres</translation>
    </message>
    <message>
        <source>Make a file the calendar of a market, a known or a new one</source>
        <translation>Eine Datei zum Kalender eines bekannten oder neuen Marktes machen</translation>
    </message>
    <message>
        <source>The file, in the form that &apos;show&apos; writes</source>
        <translation>Die Datei, in der Form, die &apos;show&apos; schreibt</translation>
    </message>
    <message>
        <source>Forget your calendar of a market; the program&apos;s counts again</source>
        <translation>Den eigenen Kalender eines Marktes vergessen; der des Programms gilt wieder</translation>
    </message>
    <message>
        <source>Order of year, month and day in dates (default ymd)</source>
        <translation>Reihenfolge von Jahr, Monat und Tag in Datumsangaben (Vorgabe ymd)</translation>
    </message>
    <message>
        <source>%1 could not be asked to cancel. %2</source>
        <translation>%1 konnte nicht zum Abbrechen aufgefordert werden. %2</translation>
    </message>
    <message>
        <source>%1 could not be asked to pause. %2</source>
        <translation>%1 konnte nicht zum Anhalten aufgefordert werden. %2</translation>
    </message>
    <message>
        <source>%1 could not be asked to go on. %2</source>
        <translation>%1 konnte nicht zum Weiterlaufen aufgefordert werden. %2</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Bester Validierungsverlust</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Beste Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Test F1</source>
        <translation>Test-F1</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was trained</source>
        <translation>Was trainiert wurde</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Bar lengths</source>
        <translation>Balkenlängen</translation>
    </message>
    <message>
        <source>First bar</source>
        <translation>Erster Balken</translation>
    </message>
    <message>
        <source>Last bar</source>
        <translation>Letzter Balken</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Changes to the strategy</source>
        <translation>Änderungen an der Strategie</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Data fingerprint</source>
        <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
        <source>Looks ahead</source>
        <translation>Sieht voraus</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Settings of the strategy</source>
        <translation>Einstellungen der Strategie</translation>
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
        <translation>Keine Epoche ist zu Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s).</source>
        <translation>
            <numerusform>%n Epoche.</numerusform>
            <numerusform>%n Epochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best is epoch %1 with validation loss and accuracy %2.</source>
        <translation>Die beste ist Epoche %1, Validierungsverlust und -genauigkeit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s), the best is epoch %1</source>
        <translation>
            <numerusform>%n Epoche, die beste ist Epoche %1</numerusform>
            <numerusform>%n Epochen, die beste ist Epoche %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>%n Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) are not known</source>
        <translation>
            <numerusform>%n Epoche ist nicht bekannt</numerusform>
            <numerusform>%n Epochen sind nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>training %1</source>
        <translation>Training %1</translation>
    </message>
    <message>
        <source>validation %1</source>
        <translation>Validierung %1</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the figures of an epoch</comment>
        <translation>nicht bekannt</translation>
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
    <message>
        <source>Open the dialog for a new training.</source>
        <translation>Das Fenster für ein neues Training öffnen.</translation>
    </message>
</context>
<context>
    <name>Ktrdr</name>
    <message>
        <source>%1 does not know what it was asked for.</source>
        <translation>%1 kennt nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>%1 says that the operation has ended already.</source>
        <translation>%1 meldet, dass der Vorgang schon beendet ist.</translation>
    </message>
    <message>
        <source>%1 says that this exists or runs already.</source>
        <translation>%1 meldet, dass es das schon gibt oder dass es schon läuft.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 ist beschäftigt.</translation>
    </message>
    <message>
        <source>%1 has no worker for this.</source>
        <translation>%1 hat keinen Worker dafür.</translation>
    </message>
    <message>
        <source>A part that %1 needs is not available.</source>
        <translation>Ein Teil, den %1 braucht, ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>%1 failed inside.</source>
        <translation>In %1 ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>%1 wants a login.</source>
        <translation>%1 verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense.</source>
        <translation>%1 hat eine Antwort gegeben, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>Check the name; the service may have been restarted and forgotten it.</source>
        <translation>Prüfen Sie den Namen; der Dienst wurde vielleicht neu gestartet und hat ihn vergessen.</translation>
    </message>
    <message>
        <source>Correct the named fields and try again.</source>
        <translation>Berichtigen Sie die genannten Felder und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service&apos;s own words above say why; change the request accordingly.</source>
        <translation>Die Worte des Dienstes oben sagen, warum; ändern Sie die Anfrage entsprechend.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. If the work still moves, the service is mistaken: keep watching it.</source>
        <translation>Es ist nichts zu tun. Bewegt sich die Arbeit noch, irrt der Dienst: Beobachten Sie sie weiter.</translation>
    </message>
    <message>
        <source>Wait until the running one has ended, or cancel it.</source>
        <translation>Warten Sie, bis der laufende Vorgang beendet ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Try again when the running work has ended.</source>
        <translation>Versuchen Sie es noch einmal, wenn die laufende Arbeit beendet ist.</translation>
    </message>
    <message>
        <source>Start a worker, wait until it has registered, then try again.</source>
        <translation>Starten Sie einen Worker, warten Sie, bis er angemeldet ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that the services and workers behind it run, then try again.</source>
        <translation>Prüfen Sie, ob die Dienste und Worker dahinter laufen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it stays, the service&apos;s log names the cause.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, nennt das Protokoll des Dienstes die Ursache.</translation>
    </message>
    <message>
        <source>Enter the token of this service again.</source>
        <translation>Geben Sie das Zugangstoken dieses Dienstes noch einmal ein.</translation>
    </message>
    <message>
        <source>Check that the address and port belong to this kind of service.</source>
        <translation>Prüfen Sie, ob Adresse und Port zu dieser Art von Dienst gehören.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Er sagt: „%2“</translation>
    </message>
    <message>
        <source>IB has no bars for this.</source>
        <translation>IB hat dafür keine Balken.</translation>
    </message>
    <message>
        <source>Choose another range, or check that the symbol is traded then.</source>
        <translation>Wählen Sie einen anderen Zeitraum, oder prüfen Sie, ob das Symbol dann gehandelt wird.</translation>
    </message>
    <message>
        <source>IB&apos;s history of this symbol begins later than what was asked for.</source>
        <translation>Die Historie dieses Symbols beginnt bei IB später als der gewünschte Zeitraum.</translation>
    </message>
    <message>
        <source>Start at the first date that IB has.</source>
        <translation>Beginnen Sie mit dem ersten Tag, den IB hat.</translation>
    </message>
    <message>
        <source>IB does not know this symbol.</source>
        <translation>IB kennt dieses Symbol nicht.</translation>
    </message>
    <message>
        <source>Check the spelling; currency pairs are written like EUR.USD.</source>
        <translation>Prüfen Sie die Schreibweise; Währungspaare schreibt man wie EUR.USD.</translation>
    </message>
    <message>
        <source>The IB gateway is silent: it did not answer in time.</source>
        <translation>Das IB-Gateway schweigt: es hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>If it stays, restart IB Gateway or TWS; it may hang although it looks connected.</source>
        <translation>Bleibt es dabei, starten Sie IB Gateway oder TWS neu; es kann hängen, obwohl es verbunden aussieht.</translation>
    </message>
    <message>
        <source>The IB host has no connection to the IB gateway.</source>
        <translation>Der IB-Host hat keine Verbindung zum IB-Gateway.</translation>
    </message>
    <message>
        <source>Check that IB Gateway or TWS runs and is logged in.</source>
        <translation>Prüfen Sie, ob IB Gateway oder TWS läuft und angemeldet ist.</translation>
    </message>
    <message>
        <source>IB was asked too often and makes us wait.</source>
        <translation>IB wurde zu oft gefragt und lässt warten.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the request is repeated after a minute.</source>
        <translation>Es ist nichts zu tun: die Anfrage wird nach einer Minute wiederholt.</translation>
    </message>
    <message>
        <source>IB cannot give these bars.</source>
        <translation>IB kann diese Balken nicht liefern.</translation>
    </message>
    <message>
        <source>Choose another range or timeframe.</source>
        <translation>Wählen Sie einen anderen Zeitraum oder Zeitrahmen.</translation>
    </message>
    <message>
        <source>The connection to IB is disturbed.</source>
        <translation>Die Verbindung zu IB ist gestört.</translation>
    </message>
    <message>
        <source>The IB account has no permission for this market data.</source>
        <translation>Das IB-Konto hat kein Recht auf diese Marktdaten.</translation>
    </message>
    <message>
        <source>Subscribe to the market data in IB&apos;s account management.</source>
        <translation>Abonnieren Sie die Marktdaten in der Kontoverwaltung von IB.</translation>
    </message>
    <message>
        <source>IB refused the request.</source>
        <translation>IB hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>IB&apos;s own words say why; change the request accordingly.</source>
        <translation>Die Worte von IB sagen, warum; ändern Sie die Anfrage entsprechend.</translation>
    </message>
    <message>
        <source>IB reported an error.</source>
        <translation>IB hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No symbol was named.</source>
        <translation>Es wurde kein Symbol genannt.</translation>
    </message>
    <message>
        <source>Name one, for example AAPL or EUR.USD.</source>
        <translation>Nennen Sie eines, zum Beispiel AAPL oder EUR.USD.</translation>
    </message>
    <message>
        <source>The IB host has no timeframe “%1”.</source>
        <translation>Der IB-Host hat den Zeitrahmen „%1“ nicht.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Nehmen Sie einen von %1.</translation>
    </message>
    <message>
        <source>The start does not lie before the end.</source>
        <translation>Der Anfang liegt nicht vor dem Ende.</translation>
    </message>
    <message>
        <source>Choose a start before the end.</source>
        <translation>Einen Anfang vor dem Ende wählen.</translation>
    </message>
    <message>
        <source> (%1, %2 mode)</source>
        <translation> (%1, Modus %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 bars downloaded</source>
        <translation>
            <numerusform>%1 Balken heruntergeladen</numerusform>
            <numerusform>%1 Balken heruntergeladen</numerusform>
        </translation>
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
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Load data</source>
        <translation>Daten laden</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 laden</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Ein Modell trainieren</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
    <message>
        <source>Waiting for its start</source>
        <translation>Wartet auf den Start</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Start it again; if it stays, the service&apos;s log names the cause.</source>
        <translation>Starten Sie es noch einmal; bleibt es dabei, nennt das Protokoll des Dienstes die Ursache.</translation>
    </message>
    <message>
        <source>Nothing has moved for minutes, so it seems to be true. Check that the backend was not restarted, then start it again.</source>
        <translation>Seit Minuten hat sich nichts bewegt, es scheint also zu stimmen. Prüfen Sie, ob das Backend neu gestartet wurde, und starten Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that the IB host service runs (usually port 5001) and that the backend can reach it, then start it again.</source>
        <translation>Prüfen Sie, ob der IB-Hostdienst läuft (meist Port 5001) und ob das Backend ihn erreicht, und starten Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 reports a failure without saying why.</source>
        <translation>%1 meldet einen Fehler, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>%1 reports: “%2”</source>
        <translation>%1 meldet: „%2“</translation>
    </message>
    <message>
        <source>It was cancelled; the service calls it completed.</source>
        <translation>Es wurde abgebrochen; der Dienst nennt es abgeschlossen.</translation>
    </message>
    <message>
        <source>The service calls the download completed, but not one bar arrived although there were gaps to fill: each of its requests failed.</source>
        <translation>Der Dienst nennt das Herunterladen abgeschlossen, aber es kam kein einziger Balken an, obwohl Lücken zu füllen waren: Jede seiner Anfragen schlug fehl.</translation>
    </message>
    <message>
        <source>Reported failed, still working.</source>
        <translation>Als fehlgeschlagen gemeldet, arbeitet noch.</translation>
    </message>
    <message>
        <source>Cancel requested, still running.</source>
        <translation>Abbruch verlangt, läuft noch.</translation>
    </message>
    <message>
        <source>Resuming; how far it is, only the worker knows.</source>
        <translation>Wird fortgesetzt; wie weit es ist, weiß nur der Worker.</translation>
    </message>
    <message>
        <source>The stored request does not say what to start.</source>
        <translation>Die gespeicherte Anfrage sagt nicht, was zu starten ist.</translation>
    </message>
    <message>
        <source>Start it anew with the parameters you want.</source>
        <translation>Starten Sie es neu mit den gewünschten Angaben.</translation>
    </message>
    <message>
        <source>It may have been started all the same: look at the operations of the service before you try again.</source>
        <translation>Es wurde vielleicht trotzdem gestartet: sehen Sie die Vorgänge des Dienstes an, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Epochs nobody told of</source>
        <translation>Epochen ohne Angaben</translation>
    </message>
    <message>
        <source>Best validation loss</source>
        <translation>Bester Validierungsverlust</translation>
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
    <message>
        <source>%1 was written to while it was being read.</source>
        <translation>In %1 wurde geschrieben, während es gelesen wurde.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it is done, then try again.</source>
        <translation>Warten Sie, bis das schreibende Programm fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The stored bars that were not read again keep their earlier prices.</source>
        <translation>Die gespeicherten Balken, die nicht noch einmal gelesen wurden, behalten ihre früheren Kurse.</translation>
    </message>
    <message>
        <source>Mode local asks no source, so that it cannot load stored bars again.</source>
        <translation>Der Modus local fragt keine Quelle und kann gespeicherte Balken deshalb nicht noch einmal laden.</translation>
    </message>
    <message>
        <source>Choose mode tail, backfill or full.</source>
        <translation>Wählen Sie den Modus tail, backfill oder full.</translation>
    </message>
    <message>
        <source>Stored bars before %1 are not read again.</source>
        <translation>Gespeicherte Balken vor %1 werden nicht noch einmal gelesen.</translation>
    </message>
    <message>
        <source>There is no calendar &quot;%1&quot;.</source>
        <translation>Es gibt keinen Kalender „%1“.</translation>
    </message>
    <message>
        <source>The calendars are %1.</source>
        <translation>Die Kalender sind %1.</translation>
    </message>
    <message>
        <source>Line %1 of the calendar ends too early.</source>
        <translation>Zeile %1 des Kalenders endet zu früh.</translation>
    </message>
    <message>
        <source>Line %1 of the calendar: &quot;%2&quot; is not understood.</source>
        <translation>Zeile %1 des Kalenders: „%2“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Write it as the calendars that come with the program do.</source>
        <translation>Schreiben Sie ihn wie die Kalender, die mit dem Programm kommen.</translation>
    </message>
    <message>
        <source>The stored bars were left as they are. Load the whole series again to get all of it at the new prices: ktrdr data load %1 %2 --reload.</source>
        <translation>Die gespeicherten Balken blieben, wie sie sind. Laden Sie die ganze Reihe noch einmal, um alles zu den neuen Kursen zu haben: ktrdr data load %1 %2 --reload.</translation>
    </message>
    <message>
        <source>%1 could not be asked where the series begins; there may be more to load.</source>
        <translation>%1 konnte nicht gefragt werden, wo die Reihe beginnt; es kann mehr zu laden geben.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 came out of order and have been sorted.</source>
        <translation>
            <numerusform>%n Balken von %1 kam in falscher Reihenfolge und wurde einsortiert.</numerusform>
            <numerusform>%n Balken von %1 kamen in falscher Reihenfolge und wurden sortiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 came twice; the later ones were kept.</source>
        <translation>
            <numerusform>%n Balken von %1 kam doppelt; der spätere wurde behalten.</numerusform>
            <numerusform>%n Balken von %1 kamen doppelt; die späteren wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has trouble of its own (status %2).</source>
        <translation>%1 hat selbst Schwierigkeiten (Status %2).</translation>
    </message>
    <message>
        <source>Try again later; what was loaded is kept.</source>
        <translation>Später noch einmal versuchen; was geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The firewall of %1 does not let this computer&apos;s requests through (status 403).</source>
        <translation>Die Firewall von %1 lässt die Anfragen dieses Computers nicht durch (Status 403).</translation>
    </message>
    <message>
        <source>Wait some minutes and ask for less at once; a proxy or VPN may be the reason, too.</source>
        <translation>Einige Minuten warten und weniger auf einmal abfragen; auch ein Proxy oder VPN kann der Grund sein.</translation>
    </message>
    <message>
        <source>%1 does not serve the region that this computer is in (status 451).</source>
        <translation>%1 bedient die Region nicht, in der dieser Computer steht (Status 451).</translation>
    </message>
    <message>
        <source>Choose another source; other exchanges have the same coins.</source>
        <translation>Eine andere Quelle wählen; andere Börsen haben dieselben Münzen.</translation>
    </message>
    <message>
        <source>%1 refused the request (status %2).</source>
        <translation>%1 hat die Anfrage abgelehnt (Status %2).</translation>
    </message>
    <message>
        <source>Check the address of the service “%1”: does it lead to %2?</source>
        <translation>Die Adresse des Dienstes „%1“ prüfen: Führt sie zu %2?</translation>
    </message>
    <message>
        <source>%1 does not have %2.</source>
        <translation>%1 führt %2 nicht.</translation>
    </message>
    <message>
        <source>Check the spelling: its symbols look like %1, in capitals.</source>
        <translation>Die Schreibweise prüfen: Die Symbole dort sehen aus wie %1, in Großbuchstaben.</translation>
    </message>
    <message>
        <source>%1 cannot answer at the moment: “%2”.</source>
        <translation>%1 kann im Moment nicht antworten: „%2“.</translation>
    </message>
    <message>
        <source>%1 turned the request down: “%2”.</source>
        <translation>%1 hat die Anfrage zurückgewiesen: „%2“.</translation>
    </message>
    <message>
        <source>Check symbol, timeframe and dates; if they are right, look for a newer version of this program.</source>
        <translation>Symbol, Zeitrahmen und Daten prüfen; wenn sie stimmen, nach einer neueren Version dieses Programms suchen.</translation>
    </message>
    <message>
        <source>%1 was asked too often and wants a pause of %2.</source>
        <translation>%1 wurde zu oft gefragt und möchte eine Pause von %2.</translation>
    </message>
    <message>
        <source>The load goes on by itself. Other programs that ask from this computer count, too.</source>
        <translation>Das Laden geht von selbst weiter. Auch andere Programme zählen, die von diesem Computer aus fragen.</translation>
    </message>
    <message>
        <source>%1 has shut this computer out for %2: it was asked too often.</source>
        <translation>%1 hat diesen Computer für %2 ausgesperrt: Es wurde zu oft gefragt.</translation>
    </message>
    <message>
        <source>Nothing is asked there meanwhile. Load again after that time; what was loaded is kept.</source>
        <translation>Bis dahin wird dort nichts gefragt. Nach dieser Zeit noch einmal laden; was geladen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The answer of %1 is empty.</source>
        <translation>Die Antwort von %1 ist leer.</translation>
    </message>
    <message>
        <source>The answer of %1 breaks off, or is not what was asked for.</source>
        <translation>Die Antwort von %1 bricht ab oder ist nicht das, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>If it happens again, something on the way changes answers: a proxy, a firewall, or the log-in page of a network.</source>
        <translation>Wenn es wieder geschieht, verändert unterwegs etwas die Antworten: ein Proxy, eine Firewall oder die Anmeldeseite eines Netzes.</translation>
    </message>
    <message>
        <source>The answer of %1 is not of the form that it documents.</source>
        <translation>Die Antwort von %1 hat nicht die Form, die dort dokumentiert ist.</translation>
    </message>
    <message>
        <source>Nothing of it was stored. Look for a newer version of this program, or choose another source.</source>
        <translation>Nichts davon wurde gespeichert. Nach einer neueren Version dieses Programms suchen oder eine andere Quelle wählen.</translation>
    </message>
    <message>
        <source>Rate limit of %1</source>
        <translation>Ratenbegrenzung von %1</translation>
    </message>
    <message>
        <source>The %1 bars of %2 begin at other times than here: one begins at %3.</source>
        <translation>Die %1-Balken von %2 beginnen zu anderen Zeiten als hier: einer beginnt %3.</translation>
    </message>
    <message>
        <source>Nothing was stored. Load a shorter timeframe instead.</source>
        <translation>Nichts wurde gespeichert. Stattdessen einen kürzeren Zeitrahmen laden.</translation>
    </message>
    <message>
        <source>%1 sent no bar, not even the present one.</source>
        <translation>%1 hat keinen Balken gesendet, nicht einmal den laufenden.</translation>
    </message>
    <message>
        <source>Whether there were trades is not known. Try again later.</source>
        <translation>Ob gehandelt wurde, ist nicht bekannt. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 keeps the newest %2 bars only: there are none before %3.</source>
        <translation>%1 hält nur die neuesten %2 Balken vor: Vor %3 gibt es keine.</translation>
    </message>
    <message>
        <source>Load older bars from another source.</source>
        <translation>Ältere Balken aus einer anderen Quelle laden.</translation>
    </message>
    <message>
        <source>Interactive Brokers does not have %1.</source>
        <translation>Interactive Brokers hat %1 nicht.</translation>
    </message>
    <message>
        <source>Check the spelling; currency pairs are written like EUR.USD.</source>
        <translation>Prüfen Sie die Schreibweise; Währungspaare schreibt man wie EUR.USD.</translation>
    </message>
    <message>
        <source>Perhaps you mean %1.</source>
        <translation>Vielleicht meinen Sie %1.</translation>
    </message>
    <message>
        <source>Interactive Brokers returned nothing for %1.</source>
        <translation>Interactive Brokers lieferte nichts für %1.</translation>
    </message>
    <message>
        <source>It says the same when it is overloaded: load again to find out.</source>
        <translation>Dasselbe sagt es, wenn es überlastet ist: Laden Sie noch einmal, um es herauszufinden.</translation>
    </message>
    <message numerus="yes">
        <source>%n bars came without a price and were left out.</source>
        <translation>
            <numerusform>Ein Balken kam ohne Kurs und wurde ausgelassen.</numerusform>
            <numerusform>%n Balken kamen ohne Kurs und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no bars of %2 in this range, and could not get any.</source>
        <translation>„%1“ hat in diesem Zeitraum keine Balken von %2 und konnte keine beschaffen.</translation>
    </message>
    <message>
        <source>Look at what it says of the download.</source>
        <translation>Sehen Sie nach, was dort zum Herunterladen steht.</translation>
    </message>
    <message>
        <source>The load that needs it was cancelled.</source>
        <translation>Der Ladevorgang, der es braucht, wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The download of %1 at “%2” did not succeed: %3</source>
        <translation>Das Herunterladen von %1 bei „%2“ ist nicht gelungen: %3</translation>
    </message>
    <message>
        <source>“%1” downloads %2: %3 %</source>
        <translation>„%1“ lädt %2 herunter: %3 %</translation>
    </message>
    <message>
        <source>“%1” does not tell any more how the download of %2 goes.</source>
        <translation>„%1“ sagt nicht mehr, wie weit das Herunterladen von %2 ist.</translation>
    </message>
    <message>
        <source>Load again later: what it has stored by then is read at once.</source>
        <translation>Laden Sie später noch einmal: Was bis dahin dort gespeichert ist, wird sofort gelesen.</translation>
    </message>
    <message>
        <source>What parts the columns of %1 is not clear: %2 or %3.</source>
        <translation>Was die Spalten von %1 trennt, ist nicht klar: %2 oder %3.</translation>
    </message>
    <message>
        <source>Name the delimiter, for example with --delimiter semicolon.</source>
        <translation>Geben Sie das Trennzeichen an, zum Beispiel mit --delimiter semicolon.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of %2 cannot be two things: %3 and %4.</source>
        <translation>Die Spalte „%1“ von %2 kann nicht zweierlei sein: %3 und %4.</translation>
    </message>
    <message>
        <source>Say for each which column holds it.</source>
        <translation>Geben Sie für jedes an, welche Spalte es enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were shown twice by the clocks of the zone when they were set back; the order of the rows told which was meant.</source>
        <translation>
            <numerusform>%n Zeit zeigten die Uhren der Zone beim Zurückstellen zweimal; die Reihenfolge der Zeilen sagte, welche gemeint war.</numerusform>
            <numerusform>%n Zeiten zeigten die Uhren der Zone beim Zurückstellen zweimal; die Reihenfolge der Zeilen sagte, welche gemeint waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were never shown by the clocks of the zone, which were set forward then; they were counted on from before. Check the time zone.</source>
        <translation>
            <numerusform>%n Zeit zeigten die Uhren der Zone nie, denn sie wurden da vorgestellt; sie wurde von vorher weitergezählt. Prüfen Sie die Zeitzone.</numerusform>
            <numerusform>%n Zeiten zeigten die Uhren der Zone nie, denn sie wurden da vorgestellt; sie wurden von vorher weitergezählt. Prüfen Sie die Zeitzone.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no whole second since 1970 in the chosen unit.</source>
        <translation>Das ist keine volle Sekunde seit 1970 in der gewählten Einheit.</translation>
    </message>
    <message>
        <source>This is no number as in 1234,5: the decimal mark is a comma.</source>
        <translation>Das ist keine Zahl wie 1234,5: Das Dezimalzeichen ist ein Komma.</translation>
    </message>
    <message>
        <source>This is no number as in 1234.5; name the decimal comma if it is one.</source>
        <translation>Das ist keine Zahl wie 1234.5; geben Sie das Dezimalkomma an, falls es eines ist.</translation>
    </message>
    <message>
        <source>%1: no bars of %2 here; they are made of the bars of %3.</source>
        <translation>%1: Balken zu %2 gibt es dort nicht, sie werden aus denen zu %3 gebildet.</translation>
    </message>
    <message>
        <source>Make %1 %2 of %3</source>
        <translation>%1 %2 aus %3 bilden</translation>
    </message>
    <message>
        <source>Making the bars of %1</source>
        <translation>Balken von %1 werden gebildet</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot;: %2</source>
        <translation>Spalte „%1“: %2</translation>
    </message>
    <message>
        <source>The bar is not over yet and would be left out.</source>
        <translation>Der Balken ist noch nicht zu Ende und würde ausgelassen.</translation>
    </message>
    <message>
        <source>What parts the columns is not certain: look at the preview.</source>
        <translation>Was die Spalten trennt, ist nicht sicher: Sehen Sie sich die Vorschau an.</translation>
    </message>
    <message>
        <source>Say below which column holds what.</source>
        <translation>Geben Sie unten an, welche Spalte was enthält.</translation>
    </message>
    <message>
        <source>The comma in prices may be a decimal mark or part thousands, which cannot be imported: look at the preview.</source>
        <translation>Das Komma in Kursen kann ein Dezimalzeichen sein oder Tausender trennen, was nicht importiert werden kann: Sehen Sie sich die Vorschau an.</translation>
    </message>
    <message>
        <source>The times of the file are not understood: write them like 2024-01-31 14:30:00, or as numbers since 1970.</source>
        <translation>Die Zeiten der Datei sind nicht verständlich: Schreiben Sie sie wie 2024-01-31 14:30:00 oder als Zahlen seit 1970.</translation>
    </message>
    <message>
        <source>The times name no zone: say in which one they are.</source>
        <translation>Die Zeiten nennen keine Zone: Geben Sie an, in welcher sie sind.</translation>
    </message>
    <message>
        <source>The file is named %1, but its rows lie %2 apart.</source>
        <translation>Die Datei heißt nach %1, aber ihre Zeilen liegen %2 auseinander.</translation>
    </message>
    <message>
        <source>The distance of the rows fits no timeframe: choose one.</source>
        <translation>Der Abstand der Zeilen passt zu keinem Zeitrahmen: Wählen Sie einen.</translation>
    </message>
    <message>
        <source>Days begin a bar after the full or half hour: the times seem to be the ends of bars.</source>
        <translation>Tage beginnen einen Balken nach der vollen oder halben Stunde: Die Zeiten scheinen die Enden der Balken zu sein.</translation>
    </message>
    <message>
        <source>The file does not tell whether times are the starts or the ends of bars: say which.</source>
        <translation>Die Datei sagt nicht, ob Zeiten die Anfänge oder die Enden der Balken sind: Geben Sie es an.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No file of the folder %1 is named like AAPL_1h.csv.</source>
        <translation>Keine Datei des Ordners %1 heißt wie AAPL_1h.csv.</translation>
    </message>
    <message>
        <source>Rename the files to SYMBOL_TIMEFRAME.csv, or import them one by one and say what they are.</source>
        <translation>Nennen Sie die Dateien SYMBOL_ZEITRAHMEN.csv, oder importieren Sie sie einzeln und geben Sie an, was sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out, for their names do not tell symbol and timeframe: %1.</source>
        <translation>
            <numerusform>%n Datei wurde ausgelassen, denn ihr Name sagt Symbol und Zeitrahmen nicht: %1.</numerusform>
            <numerusform>%n Dateien wurden ausgelassen, denn ihre Namen sagen Symbol und Zeitrahmen nicht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>„%1“ ist hier nicht verständlich.</translation>
    </message>
    <message>
        <source>The delimiters are comma, semicolon, tab and pipe.</source>
        <translation>Die Trennzeichen sind comma, semicolon, tab und pipe.</translation>
    </message>
    <message>
        <source>The decimal marks are point and comma.</source>
        <translation>Die Dezimalzeichen sind point und comma.</translation>
    </message>
    <message>
        <source>The units are s, ms and us.</source>
        <translation>Die Einheiten sind s, ms und us.</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 files from %2</source>
        <translation>
            <numerusform>%1 Datei aus %2 importieren</numerusform>
            <numerusform>%1 Dateien aus %2 importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Making longer bars</source>
        <translation>Längere Balken bilden</translation>
    </message>
    <message>
        <source>%1 cannot be made, for the bars of %2 could not be loaded: %3</source>
        <translation>%1 kann nicht gebildet werden, denn die Balken zu %2 konnten nicht geladen werden: %3</translation>
    </message>
    <message>
        <source>Trading days are taken as days in UTC, for no market is known of %1: choose its calendar with “ktrdr data check”.</source>
        <translation>Handelstage werden als Tage in UTC genommen, denn zu %1 ist kein Markt bekannt: Wählen Sie den Kalender mit „ktrdr data check“.</translation>
    </message>
    <message>
        <source>The bar of %1 is not made: the bars of %2 do not fill it.</source>
        <translation>Der Balken vom %1 wird nicht gebildet: Die Balken zu %2 füllen ihn nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 were not made, for bars of %2 are missing in them or reach beyond them; the first is that of %3.</source>
        <translation>
            <numerusform>%n Balken von %1 wurde nicht gebildet, denn Balken zu %2 fehlen darin oder reichen darüber hinaus; es ist der vom %3.</numerusform>
            <numerusform>%n Balken von %1 wurden nicht gebildet, denn Balken zu %2 fehlen darin oder reichen darüber hinaus; der erste ist der vom %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 outside the sessions belong to no trading day.</source>
        <translation>
            <numerusform>%n Balken zu %1 außerhalb der Handelszeiten gehört zu keinem Handelstag.</numerusform>
            <numerusform>%n Balken zu %1 außerhalb der Handelszeiten gehören zu keinem Handelstag.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no bars of %1 to make %2 of.</source>
        <translation>Es gibt keine Balken von %1, aus denen %2 gebildet werden könnte.</translation>
    </message>
    <message>
        <source>%1: %2 (made of %3)</source>
        <translation>%1: %2 (gebildet aus %3)</translation>
    </message>
    <message>
        <source>“%1” names no time of the day.</source>
        <translation>„%1“ nennt keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is no time of the day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>“%1” does not say which market closes.</source>
        <translation>„%1“ sagt nicht, welcher Markt schließt.</translation>
    </message>
    <message>
        <source>Write “every weekday 22:15 New York”, “every day 06:00 UTC”, “every mon,wed 09:30 Europe/Berlin”, “after the close XNAS” or “30 min after the close XNAS”.</source>
        <translation>Schreiben Sie „every weekday 22:15 New York“, „every day 06:00 UTC“, „every mon,wed 09:30 Europe/Berlin“, „after the close XNAS“ oder „30 min after the close XNAS“.</translation>
    </message>
    <message>
        <source>No day of the week is given.</source>
        <translation>Es ist kein Wochentag angegeben.</translation>
    </message>
    <message>
        <source>“%1” is no day of the week.</source>
        <translation>„%1“ ist kein Wochentag.</translation>
    </message>
    <message>
        <source>It is not said when.</source>
        <translation>Es ist nicht gesagt, wann.</translation>
    </message>
    <message>
        <source>“%1” begins with neither “every” nor “after the close”.</source>
        <translation>„%1“ beginnt weder mit „every“ noch mit „after the close“.</translation>
    </message>
    <message>
        <source>The entry has no id, or not its times.</source>
        <translation>Der Eintrag hat keine Kennung, oder seine Zeiten fehlen.</translation>
    </message>
    <message>
        <source>There is no schedule “%1”.</source>
        <translation>Es gibt keinen Zeitplan „%1“.</translation>
    </message>
    <message>
        <source>Run &apos;ktrdr schedules list&apos; to see which there are.</source>
        <translation>„ktrdr schedules list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>The schedules could not be written to %1: %2</source>
        <translation>Die Zeitpläne konnten nicht in %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Free some space or give yourself the right to write there.</source>
        <translation>Schaffen Sie Platz oder geben Sie sich das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Another program holds the schedules in %1 locked.</source>
        <translation>Ein anderes Programm hält die Zeitpläne in %1 gesperrt.</translation>
    </message>
    <message>
        <source>Try again in a moment; end a program that hangs.</source>
        <translation>Versuchen Sie es gleich noch einmal; beenden Sie ein Programm, das hängt.</translation>
    </message>
    <message>
        <source>The schedules in %1 cannot be read: %2</source>
        <translation>Die Zeitpläne in %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Give yourself the right to read the file.</source>
        <translation>Geben Sie sich das Recht, die Datei zu lesen.</translation>
    </message>
    <message>
        <source>The schedules in %1 were written by a newer version of this program.</source>
        <translation>Die Zeitpläne in %1 hat eine neuere Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>the damaged file cannot be renamed</source>
        <translation>die beschädigte Datei lässt sich nicht umbenennen</translation>
    </message>
    <message>
        <source>The schedules could not be read. The file was set aside as %1 and there are no schedules now; repair it, or add them again.</source>
        <translation>Die Zeitpläne waren nicht lesbar. Die Datei wurde als %1 beiseitegelegt, und es gibt jetzt keine Zeitpläne; reparieren Sie sie, oder legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>No time of the day is given.</source>
        <translation>Es ist keine Uhrzeit angegeben.</translation>
    </message>
    <message>
        <source>No time zone is given.</source>
        <translation>Es ist keine Zeitzone angegeben.</translation>
    </message>
    <message>
        <source>There is no market “%1”; those with a calendar are %2.</source>
        <translation>Es gibt keinen Markt „%1“; die mit einem Kalender sind %2.</translation>
    </message>
    <message numerus="yes">
        <source>After the close means up to %n minutes after it.</source>
        <translation>
            <numerusform>Nach dem Handelsschluss heißt bis zu %n Minute danach.</numerusform>
            <numerusform>Nach dem Handelsschluss heißt bis zu %n Minuten danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule “%1” in %2 cannot be read and does not run: %3</source>
        <translation>Der Zeitplan „%1“ in %2 ist nicht lesbar und läuft nicht: %3</translation>
    </message>
    <message>
        <source>Its operation is no longer recorded.</source>
        <translation>Sein Vorgang ist nicht mehr verzeichnet.</translation>
    </message>
    <message>
        <source>The program ended before the load began.</source>
        <translation>Das Programm endete, bevor das Laden begann.</translation>
    </message>
    <message>
        <source>The last run of this schedule is still going.</source>
        <translation>Der letzte Lauf dieses Zeitplans ist noch im Gang.</translation>
    </message>
    <message>
        <source>Every day at %1, %2</source>
        <translation>Täglich um %1, %2</translation>
    </message>
    <message>
        <source>Every weekday at %1, %2</source>
        <translation>Montag bis Freitag um %1, %2</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>days of the week, time, zone</comment>
        <translation>%1 um %2, %3</translation>
    </message>
    <message>
        <source>After the close of %1</source>
        <translation>Nach dem Handelsschluss von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes after the close of %1</source>
        <translation>
            <numerusform>%n Minute nach dem Handelsschluss von %1</numerusform>
            <numerusform>%n Minuten nach dem Handelsschluss von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
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
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Skipped, because the run before was still going.</source>
        <translation>Ausgelassen, weil der vorige Lauf noch im Gang war.</translation>
    </message>
    <message>
        <source>Missed, because no program ran then.</source>
        <translation>Verpasst, weil da kein Programm lief.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>Nicht gestartet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n runs before it were missed)</source>
        <translation>
            <numerusform>%1 (%n Lauf davor wurde verpasst)</numerusform>
            <numerusform>%1 (%n Läufe davor wurden verpasst)</numerusform>
        </translation>
    </message>
    <message>
        <source>The scheduled load of %1 was due at %2, when no program ran. It is made up for now.</source>
        <translation>Das geplante Laden von %1 war um %2 fällig, als kein Programm lief. Es wird jetzt nachgeholt.</translation>
    </message>
    <message numerus="yes">
        <source>The scheduled load of %1 was missed %n times while no program ran. The last one is made up for now.</source>
        <translation>
            <numerusform>Das geplante Laden von %1 wurde %n-mal verpasst, während kein Programm lief. Das letzte wird jetzt nachgeholt.</numerusform>
            <numerusform>Das geplante Laden von %1 wurde %n-mal verpasst, während kein Programm lief. Das letzte wird jetzt nachgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scheduled load of %1 was missed %n times while no program ran; the next one is made as usual.</source>
        <translation>
            <numerusform>Das geplante Laden von %1 wurde %n-mal verpasst, während kein Programm lief; das nächste läuft wie gewohnt.</numerusform>
            <numerusform>Das geplante Laden von %1 wurde %n-mal verpasst, während kein Programm lief; das nächste läuft wie gewohnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scheduled load of %1 was skipped, because the run before is still going.</source>
        <translation>Das geplante Laden von %1 wurde ausgelassen, weil der vorige Lauf noch im Gang ist.</translation>
    </message>
    <message>
        <source>The scheduled load of %1 was not started: %2</source>
        <translation>Das geplante Laden von %1 wurde nicht gestartet: %2</translation>
    </message>
    <message>
        <source>nothing can be written in its folder.</source>
        <translation>in seinen Ordner kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be written: %2.</source>
        <translation>Der Kalender %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder and that there is room on the disk.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner schreiben dürfen und ob auf der Platte Platz ist.</translation>
    </message>
    <message>
        <source>%1 is not a calendar: it is not UTF-8 text or far too long.</source>
        <translation>%1 ist kein Kalender: kein UTF-8-Text oder viel zu lang.</translation>
    </message>
    <message>
        <source>Write it as the calendars that come with the program are.</source>
        <translation>Schreiben Sie ihn so wie die Kalender, die dem Programm beiliegen.</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be read: %2.</source>
        <translation>Der Kalender %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the code of a calendar.</source>
        <translation>„%1“ kann kein Kürzel eines Kalenders sein.</translation>
    </message>
    <message>
        <source>Use 2 to 16 capital letters, digits, - and _, and a letter first.</source>
        <translation>Verwenden Sie 2 bis 16 Großbuchstaben, Ziffern, - und _, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be used. %2</source>
        <translation>Der Kalender %1 ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>Until it is put right, series of %1 are judged by hours that their bars tell.</source>
        <translation>Bis er berichtigt ist, werden Reihen von %1 nach den Zeiten beurteilt, die ihre Balken zeigen.</translation>
    </message>
    <message>
        <source>The calendar needs a line with its zone and one with its hours.</source>
        <translation>Der Kalender braucht eine Zeile mit seiner Zeitzone und eine mit seinen Zeiten.</translation>
    </message>
    <message>
        <source>For example: &quot;zone Europe/Paris&quot; and &quot;session Mon-Fri 09:00-17:30&quot;.</source>
        <translation>Zum Beispiel: „zone Europe/Paris“ und „session Mon-Fri 09:00-17:30“.</translation>
    </message>
    <message>
        <source>This date is written in another order of year, month and day: choose the right one.</source>
        <translation>Dieses Datum hat eine andere Reihenfolge von Jahr, Monat und Tag. Wählen Sie die richtige.</translation>
    </message>
    <message>
        <source>This is no date or time as in 31.01.2024 14:30:00.</source>
        <translation>Das ist keine Datums- oder Zeitangabe wie 31.01.2024 14:30:00.</translation>
    </message>
    <message>
        <source>This is no date or time as in 01/31/2024 14:30:00.</source>
        <translation>Das ist keine Datums- oder Zeitangabe wie 01/31/2024 14:30:00.</translation>
    </message>
    <message>
        <source>The dates begin with the day or with the month: say which.</source>
        <translation>Die Datumsangaben beginnen mit dem Tag oder mit dem Monat. Geben Sie an, womit.</translation>
    </message>
    <message>
        <source>The orders are ymd, dmy and mdy.</source>
        <translation>Die Reihenfolgen sind ymd, dmy und mdy.</translation>
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
    <message>
        <source>%1 when last heard of</source>
        <translation>%1, als zuletzt davon zu hören war</translation>
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
    <message>
        <source>%1?</source>
        <comment>a status that may have changed meanwhile</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Not heard of since %1</source>
        <translation>Nichts gehört seit %1</translation>
    </message>
    <message>
        <source>“%1” has not told of this operation since %2. What is shown is as it was then; whether it still runs is not known.</source>
        <translation>„%1“ hat seit %2 nichts von diesem Vorgang berichtet. Gezeigt wird der Stand von damals; ob er noch läuft, ist nicht bekannt.</translation>
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
    <message>
        <source>It pauses as soon as the part at work is done.</source>
        <translation>Er hält an, sobald der Teil fertig ist, der in Arbeit ist.</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Er wartet, bis er an der Reihe ist.</translation>
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
    <message>
        <source>The program speaks this language.</source>
        <translation>Das Programm spricht diese Sprache.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>“%1” does not tell with what “%2” was started.</source>
        <translation>„%1“ sagt nicht, womit „%2“ gestartet wurde.</translation>
    </message>
    <message>
        <source>Start it anew where it was started first.</source>
        <translation>Starten Sie es dort neu, wo es zuerst gestartet wurde.</translation>
    </message>
    <message>
        <source>“%1” does not know it any more; how it ended cannot be told.</source>
        <translation>„%1“ kennt es nicht mehr; wie es endete, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>“%1” ended the connection.</source>
        <translation>„%1“ hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>It may be shutting down; it is called again by itself.</source>
        <translation>Der Dienst wird vielleicht gerade beendet; er wird von selbst wieder angerufen.</translation>
    </message>
    <message>
        <source>What “%1” sends are no events.</source>
        <translation>Was „%1“ sendet, sind keine Ereignisse.</translation>
    </message>
    <message>
        <source>Check that the address leads to &apos;ktrdr serve&apos;.</source>
        <translation>Prüfen Sie, ob die Adresse zu „ktrdr serve“ führt.</translation>
    </message>
    <message>
        <source>“%1” did not tell which operation it started.</source>
        <translation>„%1“ hat nicht gesagt, welchen Vorgang es gestartet hat.</translation>
    </message>
    <message>
        <source>Look at its operations.</source>
        <translation>Sehen Sie dessen Vorgänge an.</translation>
    </message>
    <message>
        <source>Something answers at the address of “%1”, but it is none of KTRDR&apos;s services.</source>
        <translation>Unter der Adresse von „%1“ antwortet etwas, das keiner von KTRDRs Diensten ist.</translation>
    </message>
    <message>
        <source>Check host, port and path of the address.</source>
        <translation>Prüfen Sie Rechner, Port und Pfad der Adresse.</translation>
    </message>
    <message>
        <source>“%1” is configured as “%2”, but “%3” answers.</source>
        <translation>„%1“ ist als „%2“ eingerichtet, aber „%3“ antwortet.</translation>
    </message>
    <message>
        <source>Check the port, or choose the other kind.</source>
        <translation>Prüfen Sie den Port, oder wählen Sie die andere Art.</translation>
    </message>
    <message>
        <source>“%1” is version %2, this program is version %3.</source>
        <translation>„%1“ hat Version %2, dieses Programm Version %3.</translation>
    </message>
    <message>
        <source>Use the same version on both computers.</source>
        <translation>Verwenden Sie auf beiden Computern dieselbe Version.</translation>
    </message>
    <message>
        <source>IB host</source>
        <translation>IB-Host</translation>
    </message>
    <message>
        <source>Training host</source>
        <translation>Trainings-Host</translation>
    </message>
    <message>
        <source>KTRDR backend</source>
        <translation>KTRDR-Backend</translation>
    </message>
    <message>
        <source>ktrdr serve</source>
        <translation>ktrdr serve</translation>
    </message>
    <message>
        <source>A service cannot be called “%1”.</source>
        <translation>Ein Dienst kann nicht „%1“ heißen.</translation>
    </message>
    <message>
        <source>Use 1 to 40 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;, and not &apos;local&apos;.</source>
        <translation>Verwenden Sie 1 bis 40 Buchstaben (ohne Umlaute), Ziffern, „-“, „_“ oder „.“, und nicht „local“.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a service.</source>
        <translation>„%1“ ist nicht die Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>Enter it like %1 or https://host:443.</source>
        <translation>Geben Sie sie wie %1 oder https://host:443 ein.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Give a file with certificates in PEM form.</source>
        <translation>Geben Sie eine Datei mit Zertifikaten im PEM-Format an.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a proxy.</source>
        <translation>„%1“ ist nicht die Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>Enter it like http://host:3128 or socks5://host:1080.</source>
        <translation>Geben Sie sie wie http://host:3128 oder socks5://host:1080 ein.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Es gibt keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>Look at the list of services.</source>
        <translation>Sehen Sie in die Liste der Dienste.</translation>
    </message>
    <message>
        <source>There is a service “%1” already.</source>
        <translation>Es gibt schon einen Dienst „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Something answers at the address of “%1”, but it is not %2.</source>
        <translation>Unter der Adresse von „%1“ antwortet etwas, aber es ist nicht %2.</translation>
    </message>
    <message>
        <source>Check the address, or choose the other kind.</source>
        <translation>Prüfen Sie die Adresse, oder wählen Sie die andere Art.</translation>
    </message>
    <message>
        <source>%1 does not serve the region that this computer is in (status 451).</source>
        <translation>%1 bedient die Region nicht, in der dieser Computer steht (Status 451).</translation>
    </message>
    <message>
        <source>Use another exchange.</source>
        <translation>Verwenden Sie eine andere Börse.</translation>
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
        <translation>„%1“ ist schon eine Quelle von Balken.</translation>
    </message>
</context>
<context>
    <name>RunColumns</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The model that was kept, else the operation.</source>
        <translation>Das Modell, das behalten wurde, sonst der Vorgang.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether it is being trained, or how that ended.</source>
        <translation>Ob es gerade trainiert wird, oder wie das endete.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>The strategy that was trained.</source>
        <translation>Die Strategie, die trainiert wurde.</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Whose bars it was trained on.</source>
        <translation>Auf wessen Balken trainiert wurde.</translation>
    </message>
    <message>
        <source>Bar lengths</source>
        <translation>Balkenlängen</translation>
    </message>
    <message>
        <source>How long the bars are; the base comes first.</source>
        <translation>Wie lang die Balken sind; die Basis steht vorn.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The kind of neural network.</source>
        <translation>Die Art des neuronalen Netzes.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How many epochs have ended.</source>
        <translation>Wie viele Epochen zu Ende sind.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>The epoch whose weights are kept.</source>
        <translation>Die Epoche, deren Gewichte behalten werden.</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Validation loss of the best epoch.</source>
        <translation>Validierungsverlust der besten Epoche.</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Validation accuracy of the best epoch.</source>
        <translation>Validierungsgenauigkeit der besten Epoche.</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>Accuracy on bars that the training never saw.</source>
        <translation>Genauigkeit auf Balken, die das Training nie gesehen hat.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long it was trained.</source>
        <translation>Wie lange trainiert wurde.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it ended, or began while it goes on.</source>
        <translation>Wann es endete, oder begann, solange es läuft.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>This computer, or the service that trains it.</source>
        <translation>Dieser Computer oder der Dienst, der es trainiert.</translation>
    </message>
</context>
<context>
    <name>ScheduleColumns</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Whether it is started when it is due.</source>
        <translation>Ob er gestartet wird, wenn er fällig ist.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>The symbols and timeframes that are loaded.</source>
        <translation>Die Symbole und Balkenlängen, die geladen werden.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>On which days, and at what time by whose clocks.</source>
        <translation>An welchen Tagen und um wie viel Uhr nach wessen Uhren.</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>When it is due next, by this computer&apos;s clock.</source>
        <translation>Wann er als Nächstes fällig ist, nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>When the last run was started, skipped or missed.</source>
        <translation>Wann der letzte Lauf gestartet, ausgelassen oder verpasst wurde.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What became of the last run.</source>
        <translation>Was aus dem letzten Lauf wurde.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Which part of the series is asked for.</source>
        <translation>Welcher Teil der Reihe angefragt wird.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the bars come from; empty: where each series came from before.</source>
        <translation>Woher die Balken kommen; leer: woher jede Reihe bisher kam.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Its name in the terminal.</source>
        <translation>Sein Name im Terminal.</translation>
    </message>
</context>
<context>
    <name>ScheduleText</name>
    <message>
        <source>%1, %2</source>
        <comment>time, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 here (%2)</source>
        <comment>time here, time and place there</comment>
        <translation>%1 hier (%2)</translation>
    </message>
    <message>
        <source>as each series</source>
        <translation>wie jede Reihe</translation>
    </message>
    <message>
        <source>The last run that was missed is made up for when the program starts.</source>
        <translation>Der letzte verpasste Lauf wird beim Start des Programms nachgeholt.</translation>
    </message>
    <message>
        <source>Runs that were missed are told and left out.</source>
        <translation>Verpasste Läufe werden gemeldet und ausgelassen.</translation>
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
    <name>ServiceColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call the service.</source>
        <translation>Wie Sie den Dienst nennen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What kind of service it is.</source>
        <translation>Was für ein Dienst es ist.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where it listens.</source>
        <translation>Wo er lauscht.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Whether anything answers at the address.</source>
        <translation>Ob unter der Adresse etwas antwortet.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Whether it does what it is for.</source>
        <translation>Ob er tut, wofür er da ist.</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Letzte Daten</translation>
    </message>
    <message>
        <source>When data last came through it.</source>
        <translation>Wann zuletzt Daten über ihn kamen.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>How long the last answer took.</source>
        <translation>Wie lange die letzte Antwort brauchte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Connections that are open now.</source>
        <translation>Verbindungen, die jetzt offen sind.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Requests that wait for a connection now.</source>
        <translation>Anfragen, die jetzt auf eine Verbindung warten.</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Wiederverwendet</translation>
    </message>
    <message>
        <source>How many requests went over a connection that was open already.</source>
        <translation>Wie viele Anfragen über eine Verbindung gingen, die schon offen war.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests since the program was started.</source>
        <translation>Anfragen, seit das Programm gestartet wurde.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Requests that were sent again after a failure.</source>
        <translation>Anfragen, die nach einem Fehlschlag noch einmal gesendet wurden.</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Half of the last 1,000 answers were faster.</source>
        <translation>Die Hälfte der letzten 1.000 Antworten war schneller.</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 of the last 1,000 answers were faster.</source>
        <translation>95 von 100 der letzten 1.000 Antworten waren schneller.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 of the last 1,000 answers were faster.</source>
        <translation>99 von 100 der letzten 1.000 Antworten waren schneller.</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Arbeitet nicht</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>no data have come through a service</comment>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>A process answers at %1.</source>
        <translation>Unter %1 antwortet ein Prozess.</translation>
    </message>
    <message>
        <source>No usable answer comes from %1.</source>
        <translation>Von %1 kommt keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Whether anything answers at %1 is not known yet.</source>
        <translation>Ob unter %1 etwas antwortet, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The service does its work.</source>
        <translation>Der Dienst tut seine Arbeit.</translation>
    </message>
    <message>
        <source>The service does not do its work.</source>
        <translation>Der Dienst tut seine Arbeit nicht.</translation>
    </message>
    <message>
        <source>Whether the service does its work is not known.</source>
        <translation>Ob der Dienst seine Arbeit tut, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Data last came through it at %1.</source>
        <translation>Zuletzt kamen Daten über ihn: %1.</translation>
    </message>
    <message>
        <source>No data have come through it since this program was started.</source>
        <translation>Seit dem Start dieses Programms kamen keine Daten über ihn.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a service, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>KTRDR&apos;s host service for Interactive Brokers. Gives bars through TWS or the IB Gateway that runs on the same computer.</source>
        <translation>KTRDRs Host-Dienst für Interactive Brokers. Liefert Balken über die TWS oder das IB Gateway auf demselben Computer.</translation>
    </message>
    <message>
        <source>KTRDR&apos;s training host, or one of its workers. Trains on its own computer; its trainings appear among the operations.</source>
        <translation>KTRDRs Trainings-Host oder einer seiner Worker. Trainiert auf seinem Computer; seine Trainings erscheinen bei den Vorgängen.</translation>
    </message>
    <message>
        <source>KTRDR&apos;s backend. Loads data and trains; its operations appear among those here.</source>
        <translation>KTRDRs Backend. Lädt Daten und trainiert; seine Vorgänge erscheinen bei den hiesigen.</translation>
    </message>
    <message>
        <source>This program without a window, started with “ktrdr serve” on another computer. Its operations appear among those here.</source>
        <translation>Dieses Programm ohne Fenster, mit „ktrdr serve“ auf einem anderen Computer gestartet. Seine Vorgänge erscheinen bei den hiesigen.</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <comment>less than a millisecond</comment>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Public market data of Binance, without an account: symbols like BTCUSDT, all timeframes, the whole history.</source>
        <translation>Öffentliche Marktdaten von Binance, ohne Konto: Symbole wie BTCUSDT, alle Zeitrahmen, die ganze Geschichte.</translation>
    </message>
    <message>
        <source>Public market data of Coinbase, without an account: symbols like BTC-USD, in 1m, 5m, 15m, 1h and 1d.</source>
        <translation>Öffentliche Marktdaten von Coinbase, ohne Konto: Symbole wie BTC-USD, in 1m, 5m, 15m, 1h und 1d.</translation>
    </message>
    <message>
        <source>Public market data of Kraken, without an account: symbols like XBTUSD. Only the newest 720 bars can be had.</source>
        <translation>Öffentliche Marktdaten von Kraken, ohne Konto: Symbole wie XBTUSD. Nur die neuesten 720 Balken sind zu haben.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>The server&apos;s certificate has expired (on %1).</source>
        <translation>Das Zertifikat des Servers ist abgelaufen (am %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet (from %1). Is this computer&apos;s clock right?</source>
        <translation>Das Zertifikat des Servers gilt noch nicht (erst ab %1). Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name (%1).</source>
        <translation>Das Zertifikat des Servers wurde für einen anderen Namen ausgestellt (%1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed and not among the trusted ones.</source>
        <translation>Das Zertifikat des Servers ist selbstsigniert und gehört nicht zu den vertrauenswürdigen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was issued by an authority that is not trusted here.</source>
        <translation>Das Zertifikat des Servers stammt von einer Stelle, der hier nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>Das Zertifikat des Servers wurde widerrufen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted: %1.</source>
        <translation>Das Zertifikat des Servers wurde nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates cannot be read: %1 (%2).</source>
        <translation>Die Datei mit den vertrauenswürdigen Zertifikaten lässt sich nicht lesen: %1 (%2).</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in %1.</source>
        <translation>In %1 steht kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>Give a certificate and its private key, both in PEM form.</source>
        <translation>Geben Sie ein Zertifikat und seinen privaten Schlüssel an, beide in PEM-Form.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read.</source>
        <translation>Die Schlüsseldatei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no private key in %1.</source>
        <translation>In %1 steht kein privater Schlüssel.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 steht kein Zertifikat.</translation>
    </message>
    <message>
        <source>Listening on %1, others could start and cancel operations here.</source>
        <translation>Beim Lauschen auf %1 könnten andere hier Vorgänge starten und abbrechen.</translation>
    </message>
    <message>
        <source>Give a token that clients must know, or listen on 127.0.0.1.</source>
        <translation>Geben Sie ein Token an, das die Aufrufer kennen müssen, oder lauschen Sie auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>Port %1 auf %2 lässt sich nicht benutzen: %3.</translation>
    </message>
    <message>
        <source>Is another program using it? Choose another port.</source>
        <translation>Benutzt ihn ein anderes Programm? Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>“%1” does not accept the access token (status %2).</source>
        <translation>„%1“ nimmt das Zugangstoken nicht an (Status %2).</translation>
    </message>
    <message>
        <source>Check the token of this service; it may have changed or be missing.</source>
        <translation>Prüfen Sie das Token dieses Dienstes; es kann sich geändert haben oder fehlen.</translation>
    </message>
    <message>
        <source>“%1” does not allow this (status 403).</source>
        <translation>„%1“ erlaubt das nicht (Status 403).</translation>
    </message>
    <message>
        <source>Ask the service&apos;s owner for the right to do this, or use another token.</source>
        <translation>Bitten Sie den Betreiber des Dienstes um das Recht dazu, oder nehmen Sie ein anderes Token.</translation>
    </message>
    <message>
        <source>“%1” does not know %2.</source>
        <translation>„%1“ kennt %2 nicht.</translation>
    </message>
    <message>
        <source>Check that the address leads to a service of the right kind and version.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Dienst der richtigen Art und Version führt.</translation>
    </message>
    <message>
        <source>“%1” asks to be left alone for %2 s: too many requests.</source>
        <translation>„%1“ bittet um %2 s Ruhe: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>“%1” refuses further requests for now: too many.</source>
        <translation>„%1“ nimmt vorerst keine Anfragen mehr an: es waren zu viele.</translation>
    </message>
    <message>
        <source>Wait, then try again.</source>
        <translation>Warten Sie, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” failed to answer %2 (status %3).</source>
        <translation>„%1“ konnte %2 nicht beantworten (Status %3).</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own log; then try again.</source>
        <translation>Sehen Sie ins Protokoll des Dienstes; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” refused %2 (status %3).</source>
        <translation>„%1“ hat %2 abgelehnt (Status %3).</translation>
    </message>
    <message>
        <source>The address leads elsewhere; enter the service&apos;s final address.</source>
        <translation>Die Adresse führt woandershin; tragen Sie die endgültige Adresse des Dienstes ein.</translation>
    </message>
    <message>
        <source>Check what was asked for.</source>
        <translation>Prüfen Sie, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The address of “%1” is not known: %2.</source>
        <translation>Die Adresse von „%1“ ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>Check the host name and the network.</source>
        <translation>Prüfen Sie den Rechnernamen und das Netz.</translation>
    </message>
    <message>
        <source>Nothing answers for “%1” at %2.</source>
        <translation>Für „%1“ antwortet nichts unter %2.</translation>
    </message>
    <message>
        <source>Is the service running, and is this its port?</source>
        <translation>Läuft der Dienst, und ist das sein Port?</translation>
    </message>
    <message>
        <source>“%1” cannot be reached at %2.</source>
        <translation>„%1“ ist unter %2 nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall is in between.</source>
        <translation>Prüfen Sie das Netz, und ob eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” did not connect.</source>
        <translation>Der Proxy auf dem Weg zu „%1“ hat keine Verbindung hergestellt.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and credentials.</source>
        <translation>Prüfen Sie Adresse und Anmeldedaten des Proxys.</translation>
    </message>
    <message>
        <source>“%1” did not take the connection in time (%2).</source>
        <translation>„%1“ hat die Verbindung nicht rechtzeitig angenommen (%2).</translation>
    </message>
    <message>
        <source>Is the computer on, and is the address right?</source>
        <translation>Ist der Rechner an, und stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The secure connection to “%1” failed.</source>
        <translation>Die sichere Verbindung zu „%1“ ist gescheitert.</translation>
    </message>
    <message>
        <source>Check the address, and the file of trusted certificates that is set for the service.</source>
        <translation>Prüfen Sie die Adresse und die Datei der vertrauenswürdigen Zertifikate, die für den Dienst eingestellt ist.</translation>
    </message>
    <message>
        <source>“%1” is too busy with our own calls.</source>
        <translation>„%1“ ist mit unseren eigenen Aufrufen ausgelastet.</translation>
    </message>
    <message>
        <source>Run fewer operations at once on this service.</source>
        <translation>Lassen Sie weniger Vorgänge zugleich auf diesem Dienst laufen.</translation>
    </message>
    <message>
        <source>“%1” took the request and did not answer in time.</source>
        <translation>„%1“ hat die Anfrage angenommen, aber nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service may hang: look at its log, or restart it.</source>
        <translation>Der Dienst hängt vielleicht: sehen Sie in sein Protokoll, oder starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>“%1” stopped in the middle of its answer.</source>
        <translation>„%1“ hat mitten in der Antwort aufgehört.</translation>
    </message>
    <message>
        <source>“%1” did not answer within the time allowed.</source>
        <translation>„%1“ hat nicht in der erlaubten Zeit geantwortet.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“%1” closed the connection before its answer was whole.</source>
        <translation>„%1“ hat die Verbindung geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>“%1” failed several times; it is left alone for a moment.</source>
        <translation>„%1“ ist mehrmals ausgefallen und wird einen Moment in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Check the service meanwhile.</source>
        <translation>Es wird von selbst noch einmal versucht. Prüfen Sie inzwischen den Dienst.</translation>
    </message>
    <message>
        <source>What answers for “%1” at %2 does not speak HTTP as it should.</source>
        <translation>Was für „%1“ unter %2 antwortet, spricht nicht HTTP, wie es sollte.</translation>
    </message>
    <message>
        <source>Is this the address of the right service?</source>
        <translation>Ist das die Adresse des richtigen Dienstes?</translation>
    </message>
    <message>
        <source>The answer of “%1” is too large.</source>
        <translation>Die Antwort von „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>Ask for less at once.</source>
        <translation>Fragen Sie weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>The request to “%1” cannot be sent as it is.</source>
        <translation>Die Anfrage an „%1“ kann so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Check the names in it for unusual characters.</source>
        <translation>Prüfen Sie die Namen darin auf ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>Whether the service acted on the request is not known: look there before you try again.</source>
        <translation>Ob der Dienst die Anfrage ausgeführt hat, ist nicht bekannt: sehen Sie dort nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS; its address may begin with http://.</source>
        <translation>Was dort antwortet, spricht kein TLS; die Adresse beginnt vielleicht mit http://.</translation>
    </message>
    <message>
        <source>For TLS, a certificate and a private key are needed.</source>
        <translation>Für TLS werden ein Zertifikat und ein privater Schlüssel gebraucht.</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to the certificate in %2.</source>
        <translation>Der private Schlüssel in %1 gehört nicht zum Zertifikat in %2.</translation>
    </message>
    <message>
        <source>The service may have been restarted, or its address may begin with https://; check it, then try again.</source>
        <translation>Der Dienst wurde vielleicht neu gestartet, oder seine Adresse beginnt mit https://; prüfen Sie sie und versuchen Sie es noch einmal.</translation>
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
    <name>Strategy</name>
    <message>
        <source>Name the provider: fred, ib or cftc_cot.</source>
        <translation>Nennen Sie den Anbieter: fred, ib oder cftc_cot.</translation>
    </message>
    <message>
        <source>Name the symbol to take from there.</source>
        <translation>Nennen Sie das Symbol, das von dort kommt.</translation>
    </message>
    <message>
        <source>Name the series, for example DGS2.</source>
        <translation>Nennen Sie die Reihe, zum Beispiel DGS2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Begin each entry with &apos;- provider: …&apos; on a line of its own.</source>
        <translation>Beginnen Sie jeden Eintrag mit „- provider: …“ in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>An entry of &apos;%1&apos; has to be a map.</source>
        <translation>Ein Eintrag von „%1“ muss aus Schlüsseln und Werten bestehen.</translation>
    </message>
    <message>
        <source>Regression needs it, with &apos;round_trip_cost&apos; and &apos;min_edge_multiplier&apos; below it.</source>
        <translation>Regression braucht ihn, mit „round_trip_cost“ und „min_edge_multiplier“ darunter.</translation>
    </message>
    <message>
        <source>Write a number above 0, for example 0.003.</source>
        <translation>Schreiben Sie eine Zahl über 0, zum Beispiel 0.003.</translation>
    </message>
    <message>
        <source>Write &apos;output_format: classification&apos; below &apos;decisions:&apos;.</source>
        <translation>Schreiben Sie „output_format: classification“ unter „decisions:“.</translation>
    </message>
    <message>
        <source>Regression decides by &apos;cost_model&apos;: remove it.</source>
        <translation>Regression entscheidet nach „cost_model“: Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Remove it: the labels tell the number of classes.</source>
        <translation>Entfernen Sie es: Die Labels sagen, wie viele Klassen es gibt.</translation>
    </message>
    <message>
        <source>Use one of: universal, group_restricted, training_only.</source>
        <translation>Nehmen Sie eines von: universal, group_restricted, training_only.</translation>
    </message>
    <message>
        <source>Write &apos;mode: single&apos; or &apos;mode: %1&apos;.</source>
        <translation>Schreiben Sie „mode: single“ oder „mode: %1“.</translation>
    </message>
    <message>
        <source>List the timeframes, for example &apos;supported: [1h, 4h]&apos;.</source>
        <translation>Listen Sie die Zeitrahmen auf, zum Beispiel „supported: [1h, 4h]“.</translation>
    </message>
    <message>
        <source>Write it with its &apos;mode&apos;, or remove &apos;deployment&apos;.</source>
        <translation>Schreiben Sie es mit seinem „mode“, oder entfernen Sie „deployment“.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more findings.</source>
        <translation>
            <numerusform>Es gibt noch %n weiteren Befund.</numerusform>
            <numerusform>Es gibt noch %n weitere Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the first ones, then check again.</source>
        <translation>Berichtigen Sie die ersten, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write plain numbers, for example %1.</source>
        <translation>Schreiben Sie einfache Zahlen, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes %2 numbers, not %3.</source>
        <translation>„%1“ braucht %2 Zahlen, nicht %3.</translation>
    </message>
    <message>
        <source>Write for example %1.</source>
        <translation>Schreiben Sie zum Beispiel %1.</translation>
    </message>
    <message>
        <source>The width %1 is not above 0.</source>
        <translation>Die Breite %1 ist nicht über 0.</translation>
    </message>
    <message>
        <source>Write the middle, then a width above 0: %1.</source>
        <translation>Schreiben Sie die Mitte, dann eine Breite über 0: %1.</translation>
    </message>
    <message>
        <source>%1 comes after %2, but is smaller.</source>
        <translation>%1 kommt nach %2, ist aber kleiner.</translation>
    </message>
    <message>
        <source>Write the numbers from small to great, for example %1.</source>
        <translation>Schreiben Sie die Zahlen von klein nach groß, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Write for example &apos;parameters: %1&apos;.</source>
        <translation>Schreiben Sie zum Beispiel „parameters: %1“.</translation>
    </message>
    <message>
        <source>Name the indicator whose values it is about: &apos;indicator: rsi_14&apos;.</source>
        <translation>Nennen Sie den Indikator, um dessen Werte es geht: „indicator: rsi_14“.</translation>
    </message>
    <message>
        <source>The member &apos;%1&apos; has no shape.</source>
        <translation>Das Element „%1“ hat keine Form.</translation>
    </message>
    <message>
        <source>Write &apos;%1: [0, 30, 50]&apos;, or &apos;type&apos; and &apos;parameters&apos; below it.</source>
        <translation>Schreiben Sie „%1: [0, 30, 50]“, oder „type“ und „parameters“ darunter.</translation>
    </message>
    <message>
        <source>The fuzzy set &apos;%1&apos; has no members.</source>
        <translation>Die Fuzzymenge „%1“ hat keine Elemente.</translation>
    </message>
    <message>
        <source>Add at least one, for example &apos;low: [0, 30, 50]&apos;.</source>
        <translation>Fügen Sie mindestens eines hinzu, zum Beispiel „low: [0, 30, 50]“.</translation>
    </message>
    <message>
        <source>Name at least one, or write &apos;fuzzy_sets: {}&apos; where the network sees raw values only.</source>
        <translation>Nennen Sie mindestens eine, oder schreiben Sie „fuzzy_sets: {}“, wenn das Netz nur rohe Werte sieht.</translation>
    </message>
    <message>
        <source>The fuzzy set &apos;%1&apos; has to be a map.</source>
        <translation>Die Fuzzymenge „%1“ muss aus Schlüsseln und Werten bestehen.</translation>
    </message>
    <message>
        <source>Write &apos;indicator: …&apos; and its members below it.</source>
        <translation>Schreiben Sie „indicator: …“ und ihre Elemente darunter.</translation>
    </message>
    <message>
        <source>Name the indicator, for example &apos;type: rsi&apos;.</source>
        <translation>Nennen Sie den Indikator, zum Beispiel „type: rsi“.</translation>
    </message>
    <message>
        <source>There is no indicator &apos;%1&apos;.</source>
        <translation>Den Indikator „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The indicators are: %1.</source>
        <translation>Es gibt die Indikatoren: %1.</translation>
    </message>
    <message>
        <source>Remove it: the values are the same whatever it says.</source>
        <translation>Entfernen Sie es: Die Werte sind dieselben, was immer dort steht.</translation>
    </message>
    <message>
        <source>The values of &apos;%1&apos; change when later bars come.</source>
        <translation>Die Werte von „%1“ ändern sich, wenn spätere Balken kommen.</translation>
    </message>
    <message>
        <source>Choose another indicator: a network that sees them looks into the future.</source>
        <translation>Wählen Sie einen anderen Indikator: Ein Netz, das sie sieht, sieht in die Zukunft.</translation>
    </message>
    <message>
        <source>The strategy is of version 1 or 2: its indicators are a list.</source>
        <translation>Die Strategie ist von Version 1 oder 2: Ihre Indikatoren sind eine Liste.</translation>
    </message>
    <message>
        <source>Version 3 is needed: write each indicator below &apos;indicators:&apos; under a name of its own, and say in &apos;nn_inputs&apos; what the network sees.</source>
        <translation>Nötig ist Version 3: Schreiben Sie jeden Indikator unter „indicators:“ mit einem eigenen Namen, und sagen Sie in „nn_inputs“, was das Netz sieht.</translation>
    </message>
    <message>
        <source>Name at least one, for example &apos;rsi_14:&apos; with &apos;type: rsi&apos; below it.</source>
        <translation>Nennen Sie mindestens einen, zum Beispiel „rsi_14:“ mit „type: rsi“ darunter.</translation>
    </message>
    <message>
        <source>The strategy has no indicators.</source>
        <translation>Die Strategie hat keine Indikatoren.</translation>
    </message>
    <message>
        <source>The name &apos;%1&apos; has a dot.</source>
        <translation>Der Name „%1“ hat einen Punkt.</translation>
    </message>
    <message>
        <source>Use &apos;_&apos;: a dot parts an indicator from its output.</source>
        <translation>Nehmen Sie „_“: Ein Punkt trennt einen Indikator von seinem Ausgang.</translation>
    </message>
    <message>
        <source>The indicator &apos;%1&apos; has to be a map.</source>
        <translation>Der Indikator „%1“ muss aus Schlüsseln und Werten bestehen.</translation>
    </message>
    <message>
        <source>Write &apos;type: …&apos; and its parameters below its name.</source>
        <translation>Schreiben Sie „type: …“ und seine Parameter unter seinen Namen.</translation>
    </message>
    <message>
        <source>Write &apos;- fuzzy_set: …&apos; or &apos;- raw_indicator: …&apos; with &apos;timeframes: all&apos; below it.</source>
        <translation>Schreiben Sie „- fuzzy_set: …“ oder „- raw_indicator: …“ mit „timeframes: all“ darunter.</translation>
    </message>
    <message>
        <source>Write &apos;timeframes: all&apos;, or list some: [1h, 4h].</source>
        <translation>Schreiben Sie „timeframes: all“, oder listen Sie einige auf: [1h, 4h].</translation>
    </message>
    <message>
        <source>No timeframe is listed.</source>
        <translation>Es ist kein Zeitrahmen aufgelistet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be &apos;all&apos; or a list.</source>
        <translation>„%1“ muss „all“ oder eine Liste sein.</translation>
    </message>
    <message>
        <source>Write &apos;timeframes: all&apos; or &apos;timeframes: [%1]&apos;.</source>
        <translation>Schreiben Sie „timeframes: all“ oder „timeframes: [%1]“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with &apos;raw_indicator&apos; only.</source>
        <translation>„%1“ gehört nur zu „raw_indicator“.</translation>
    </message>
    <message>
        <source>Remove it: members of fuzzy sets are 0 to 1 already.</source>
        <translation>Entfernen Sie es: Zugehörigkeiten liegen schon zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>KTRDR does not scale raw values: remove it, or &apos;ktrdr_compatible&apos;.</source>
        <translation>KTRDR skaliert rohe Werte nicht: Entfernen Sie es oder „ktrdr_compatible“.</translation>
    </message>
    <message>
        <source>The entry names a fuzzy set and a raw indicator.</source>
        <translation>Der Eintrag nennt eine Fuzzymenge und einen rohen Indikator.</translation>
    </message>
    <message>
        <source>The entry names neither a fuzzy set nor a raw indicator.</source>
        <translation>Der Eintrag nennt weder eine Fuzzymenge noch einen rohen Indikator.</translation>
    </message>
    <message>
        <source>Make two entries of it.</source>
        <translation>Machen Sie zwei Einträge daraus.</translation>
    </message>
    <message>
        <source>Say what the network sees. %1</source>
        <translation>Sagen Sie, was das Netz sieht. %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a list with at least one entry.</source>
        <translation>„%1“ muss eine Liste mit mindestens einem Eintrag sein.</translation>
    </message>
    <message>
        <source>Remove it: a leg lasts until it turns.</source>
        <translation>Entfernen Sie es: Eine Bewegung dauert, bis sie dreht.</translation>
    </message>
    <message>
        <source>The bearish threshold is not below the bullish one.</source>
        <translation>Die Schwelle nach unten liegt nicht unter der nach oben.</translation>
    </message>
    <message>
        <source>Write for example &apos;bullish_threshold: 0.005&apos; and &apos;bearish_threshold: -0.005&apos;.</source>
        <translation>Schreiben Sie zum Beispiel „bullish_threshold: 0.005“ und „bearish_threshold: -0.005“.</translation>
    </message>
    <message>
        <source>Remove it, or write &apos;cusum_threshold: 0&apos;, which lets it choose the threshold.</source>
        <translation>Entfernen Sie es, oder schreiben Sie „cusum_threshold: 0“: Dann wählt es die Schwelle.</translation>
    </message>
    <message>
        <source>It goes with &apos;source: %1&apos;.</source>
        <translation>Es gehört zu „source: %1“.</translation>
    </message>
    <message>
        <source>There are more than %1 layers.</source>
        <translation>Es sind mehr als %1 Schichten.</translation>
    </message>
    <message>
        <source>Use fewer layers.</source>
        <translation>Nehmen Sie weniger Schichten.</translation>
    </message>
    <message>
        <source>List the sizes of the layers: &apos;hidden_layers: [64, 32]&apos;.</source>
        <translation>Listen Sie die Größen der Schichten auf: „hidden_layers: [64, 32]“.</translation>
    </message>
    <message>
        <source>Remove it: the loss works on the outputs as they are.</source>
        <translation>Entfernen Sie es: Der Verlust nimmt die Ausgänge, wie sie sind.</translation>
    </message>
    <message>
        <source>Only &apos;lstm&apos; and &apos;gru&apos; use it: remove it, or change &apos;model.type&apos;.</source>
        <translation>Nur „lstm“ und „gru“ nutzen es: Entfernen Sie es, oder ändern Sie „model.type“.</translation>
    </message>
    <message>
        <source>Say how many bars the network looks back: &apos;sequence_length: 20&apos;.</source>
        <translation>Sagen Sie, wie viele Balken das Netz zurücksieht: „sequence_length: 20“.</translation>
    </message>
    <message>
        <source>Only &apos;mlp&apos; uses it: remove it, or change &apos;model.type&apos;.</source>
        <translation>Nur „mlp“ nutzt es: Entfernen Sie es, oder ändern Sie „model.type“.</translation>
    </message>
    <message>
        <source>Write &apos;type&apos; and &apos;architecture&apos; below &apos;model:&apos;.</source>
        <translation>Schreiben Sie „type“ und „architecture“ unter „model:“.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Nehmen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>Write the layers below it: &apos;hidden_layers: [64, 32]&apos;, or &apos;hidden_size&apos; and &apos;sequence_length&apos;.</source>
        <translation>Schreiben Sie die Schichten darunter: „hidden_layers: [64, 32]“, oder „hidden_size“ und „sequence_length“.</translation>
    </message>
    <message>
        <source>Remove it: &apos;nn_inputs&apos; alone makes the features.</source>
        <translation>Entfernen Sie es: „nn_inputs“ allein bestimmt die Merkmale.</translation>
    </message>
    <message>
        <source>Move its keys to &apos;training&apos; at the top level; KTRDR does not read them here either.</source>
        <translation>Verschieben Sie seine Schlüssel nach „training“ auf der obersten Ebene; auch KTRDR liest sie hier nicht.</translation>
    </message>
    <message>
        <source>One indicator and a small network; days of GOOG.</source>
        <translation>Ein Indikator und ein kleines Netz; Tage von GOOG.</translation>
    </message>
    <message>
        <source>RSI, ADX, MACD and rate of change with triple-barrier labels.</source>
        <translation>RSI, ADX, MACD und Änderungsrate mit Labels aus drei Schranken.</translation>
    </message>
    <message>
        <source>Days and weeks together, seen by a recurrent network.</source>
        <translation>Tage und Wochen zusammen, gesehen von einem rekurrenten Netz.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no value.</source>
        <translation>„%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>Write one after the colon, or remove the key.</source>
        <translation>Schreiben Sie einen hinter den Doppelpunkt, oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>Write one word or sentence after the colon.</source>
        <translation>Schreiben Sie ein Wort oder einen Satz hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>Write &apos;[a, b]&apos;, or an entry a line, each after &apos;- &apos;.</source>
        <translation>Schreiben Sie „[a, b]“, oder je Zeile einen Eintrag hinter „- “.</translation>
    </message>
    <message>
        <source>An entry of &apos;%1&apos; is no single value.</source>
        <translation>Ein Eintrag von „%1“ ist kein einzelner Wert.</translation>
    </message>
    <message>
        <source>Write one word or number for each entry.</source>
        <translation>Schreiben Sie je Eintrag ein Wort oder eine Zahl.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be &apos;%2&apos;.</source>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a single value.</source>
        <translation>„%1“ muss ein einzelner Wert sein.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be a map.</source>
        <translation>„%1“ muss aus Schlüsseln und Werten bestehen.</translation>
    </message>
    <message>
        <source>Write its keys below it, each on a line of its own and indented.</source>
        <translation>Schreiben Sie seine Schlüssel eingerückt darunter, jeden in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no effect here.</source>
        <translation>„%1“ bewirkt hier nichts.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is not known and has no effect.</source>
        <translation>Der Schlüssel „%1“ ist nicht bekannt und bewirkt nichts.</translation>
    </message>
    <message>
        <source>It belongs to &apos;%1&apos;.</source>
        <translation>Er gehört nach „%1“.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Remove it, or use one of: %1.</source>
        <translation>Entfernen Sie ihn, oder nehmen Sie einen von: %1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <translation>Speichern Sie die Datei in Ihrem Editor als UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Give a strategy; &apos;ktrdr strategy validate&apos; alone names samples.</source>
        <translation>Geben Sie eine Strategie an; „ktrdr strategy validate“ allein nennt Beispiele.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 but UTF-16 or UTF-32.</source>
        <translation>Die Datei ist nicht UTF-8, sondern UTF-16 oder UTF-32.</translation>
    </message>
    <message>
        <source>The file is not text: byte 0x%1 has no place in it.</source>
        <translation>Die Datei ist kein Text: Das Byte 0x%1 hat darin keinen Platz.</translation>
    </message>
    <message>
        <source>Check that the file is a strategy in YAML.</source>
        <translation>Prüfen Sie, ob die Datei eine Strategie in YAML ist.</translation>
    </message>
    <message>
        <source>The file is not UTF-8: byte 0x%1 belongs to another encoding, for example Latin-1.</source>
        <translation>Die Datei ist nicht UTF-8: Das Byte 0x%1 gehört zu einer anderen Kodierung, zum Beispiel Latin-1.</translation>
    </message>
    <message>
        <source>There is no indicator &apos;%1&apos; in this strategy.</source>
        <translation>Den Indikator „%1“ gibt es in dieser Strategie nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a single output without a name.</source>
        <translation>„%1“ hat einen einzigen Ausgang ohne Namen.</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos; without &apos;.%2&apos;.</source>
        <translation>Schreiben Sie „%1“ ohne „.%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no output &apos;%2&apos;.</source>
        <translation>„%1“ hat keinen Ausgang „%2“.</translation>
    </message>
    <message>
        <source>Its outputs are: %1.</source>
        <translation>Seine Ausgänge sind: %1.</translation>
    </message>
    <message>
        <source>There is no fuzzy set &apos;%1&apos; in this strategy.</source>
        <translation>Die Fuzzymenge „%1“ gibt es in dieser Strategie nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a timeframe of this strategy.</source>
        <translation>„%1“ ist kein Zeitrahmen dieser Strategie.</translation>
    </message>
    <message>
        <source>Use one of: %1; or add it to &apos;training_data.timeframes&apos;.</source>
        <translation>Nehmen Sie einen von: %1; oder fügen Sie ihn zu „training_data.timeframes“ hinzu.</translation>
    </message>
    <message>
        <source>The column &apos;%1&apos; is there already.</source>
        <translation>Die Spalte „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Remove this entry, or rename the fuzzy set or its member.</source>
        <translation>Entfernen Sie diesen Eintrag, oder benennen Sie die Fuzzymenge oder ihr Element um.</translation>
    </message>
    <message>
        <source>&apos;context_data&apos; has no source &apos;%1&apos;.</source>
        <translation>„context_data“ hat keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>No indicator uses the context data.</source>
        <translation>Kein Indikator nutzt die Kontextdaten.</translation>
    </message>
    <message>
        <source>Name a source with &apos;data_source&apos; of an indicator (%1), or remove &apos;context_data&apos;.</source>
        <translation>Nennen Sie eine Quelle mit „data_source“ eines Indikators (%1), oder entfernen Sie „context_data“.</translation>
    </message>
    <message>
        <source>No entry of &apos;nn_inputs&apos; uses the fuzzy set &apos;%1&apos;.</source>
        <translation>Kein Eintrag von „nn_inputs“ nutzt die Fuzzymenge „%1“.</translation>
    </message>
    <message>
        <source>Add &apos;- fuzzy_set: %1&apos; there, or remove the set.</source>
        <translation>Fügen Sie dort „- fuzzy_set: %1“ hinzu, oder entfernen Sie die Menge.</translation>
    </message>
    <message>
        <source>Nothing uses the indicator &apos;%1&apos;.</source>
        <translation>Nichts nutzt den Indikator „%1“.</translation>
    </message>
    <message>
        <source>Name it in &apos;fuzzy_sets&apos; or &apos;nn_inputs&apos;, or remove it.</source>
        <translation>Nennen Sie ihn in „fuzzy_sets“ oder „nn_inputs“, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names none.</source>
        <translation>„%1“ nennt keine.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names: %2.</source>
        <translation>„%1“ nennt: %2.</translation>
    </message>
    <message>
        <source>Labels from &apos;%1&apos; are classes, but &apos;decisions.output_format&apos; is &apos;regression&apos;.</source>
        <translation>Labels aus „%1“ sind Klassen, aber „decisions.output_format“ ist „regression“.</translation>
    </message>
    <message>
        <source>Labels from &apos;%1&apos; are numbers, but &apos;decisions.output_format&apos; is &apos;classification&apos;.</source>
        <translation>Labels aus „%1“ sind Zahlen, aber „decisions.output_format“ ist „classification“.</translation>
    </message>
    <message>
        <source>Write &apos;source: forward_return&apos;, or &apos;output_format: classification&apos;.</source>
        <translation>Schreiben Sie „source: forward_return“ oder „output_format: classification“.</translation>
    </message>
    <message>
        <source>Write &apos;output_format: regression&apos;, or another source.</source>
        <translation>Schreiben Sie „output_format: regression“ oder eine andere Quelle.</translation>
    </message>
    <message>
        <source>Name the strategy, for example &apos;name: my_first&apos;.</source>
        <translation>Benennen Sie die Strategie, zum Beispiel „name: my_first“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name.</source>
        <translation>„%1“ ist kein Name.</translation>
    </message>
    <message>
        <source>Use up to 100 letters, digits, &apos;_&apos; and &apos;-&apos;, the first one a letter or digit: models are kept in a folder of this name.</source>
        <translation>Nehmen Sie bis zu 100 Buchstaben, Ziffern, „_“ und „-“, zuerst einen Buchstaben oder eine Ziffer: Modelle liegen in einem Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>Version 3 has no scope: remove it.</source>
        <translation>Version 3 hat keinen Geltungsbereich: Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Write at least &apos;labels:&apos; with &apos;source: zigzag&apos; below it.</source>
        <translation>Schreiben Sie mindestens „labels:“ mit „source: zigzag“ darunter.</translation>
    </message>
    <message>
        <source>Strategy validation failed:</source>
        <translation>Die Strategie ist nicht gültig:</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Correct the file; &apos;ktrdr strategy validate %1&apos; says what to do.</source>
        <translation>Berichtigen Sie die Datei; „ktrdr strategy validate %1“ sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Give the name of a strategy file in YAML.</source>
        <translation>Geben Sie den Namen einer Strategiedatei in YAML an.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Dies ist ein Ordner.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Dies ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check your right to read it.</source>
        <translation>Prüfen Sie Ihr Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>The file is larger than any strategy: more than 256 KiB.</source>
        <translation>Die Datei ist größer als jede Strategie: mehr als 256 KiB.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is listed twice.</source>
        <translation>„%1“ steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>&apos;list&apos; is read; remove the other one.</source>
        <translation>Gelesen wird „list“; entfernen Sie das andere.</translation>
    </message>
    <message>
        <source>Write &apos;mode: single&apos; and &apos;symbol: …&apos; below &apos;symbols:&apos;.</source>
        <translation>Schreiben Sie „mode: single“ und „symbol: …“ unter „symbols:“.</translation>
    </message>
    <message>
        <source>Name the symbol, for example &apos;symbol: EURUSD&apos;.</source>
        <translation>Nennen Sie das Symbol, zum Beispiel „symbol: EURUSD“.</translation>
    </message>
    <message>
        <source>The mode is &apos;single&apos;: remove it, or write &apos;mode: %1&apos;.</source>
        <translation>Der Modus ist „single“: Entfernen Sie es, oder schreiben Sie „mode: %1“.</translation>
    </message>
    <message>
        <source>Name the symbols, for example &apos;list: [EURUSD, GBPUSD]&apos;.</source>
        <translation>Nennen Sie die Symbole, zum Beispiel „list: [EURUSD, GBPUSD]“.</translation>
    </message>
    <message>
        <source>This program chooses no symbols by criteria.</source>
        <translation>Dieses Programm wählt keine Symbole nach Kriterien.</translation>
    </message>
    <message>
        <source>Name them: &apos;list: [EURUSD, GBPUSD]&apos;.</source>
        <translation>Nennen Sie sie: „list: [EURUSD, GBPUSD]“.</translation>
    </message>
    <message>
        <source>The mode is &apos;%1&apos;: remove it, or write &apos;mode: single&apos;.</source>
        <translation>Der Modus ist „%1“: Entfernen Sie es, oder schreiben Sie „mode: single“.</translation>
    </message>
    <message>
        <source>Only one timeframe is listed.</source>
        <translation>Es ist nur ein Zeitrahmen aufgelistet.</translation>
    </message>
    <message>
        <source>List at least two, or write &apos;mode: single&apos; and &apos;timeframe: %1&apos;.</source>
        <translation>Listen Sie mindestens zwei auf, oder schreiben Sie „mode: single“ und „timeframe: %1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of the listed timeframes.</source>
        <translation>„%1“ ist keiner der aufgelisteten Zeitrahmen.</translation>
    </message>
    <message>
        <source>Add it to the list, or choose one of it.</source>
        <translation>Fügen Sie ihn zur Liste hinzu, oder wählen Sie einen daraus.</translation>
    </message>
    <message>
        <source>Name at least two, for example &apos;list: [1h, 4h]&apos;.</source>
        <translation>Nennen Sie mindestens zwei, zum Beispiel „list: [1h, 4h]“.</translation>
    </message>
    <message>
        <source>Name the timeframe, for example &apos;timeframe: 1h&apos;.</source>
        <translation>Nennen Sie den Zeitrahmen, zum Beispiel „timeframe: 1h“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the timeframe.</source>
        <translation>„%1“ ist nicht der Zeitrahmen.</translation>
    </message>
    <message>
        <source>Remove the key, or write &apos;mode: multi_timeframe&apos; and list both.</source>
        <translation>Entfernen Sie den Schlüssel, oder schreiben Sie „mode: multi_timeframe“, und listen Sie beide auf.</translation>
    </message>
    <message>
        <source>Write &apos;mode: single&apos; and &apos;timeframe: …&apos; below &apos;timeframes:&apos;.</source>
        <translation>Schreiben Sie „mode: single“ und „timeframe: …“ unter „timeframes:“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Write it as &quot;2024-01-31&quot; or &quot;2024-01-31T14:30:00Z&quot;.</source>
        <translation>Schreiben Sie sie als &quot;2024-01-31&quot; oder &quot;2024-01-31T14:30:00Z&quot;.</translation>
    </message>
    <message>
        <source>Say below it which symbols and timeframes to learn from.</source>
        <translation>Sagen Sie darunter, von welchen Symbolen und Zeitrahmen gelernt wird.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Das Ende liegt nicht nach dem Anfang.</translation>
    </message>
    <message>
        <source>Exchange &apos;start_date&apos; and &apos;end_date&apos;.</source>
        <translation>Vertauschen Sie „start_date“ und „end_date“.</translation>
    </message>
    <message>
        <source>Write &apos;start_date&apos; and &apos;end_date&apos; in &apos;training_data&apos; instead; KTRDR drops &apos;date_range&apos;, too.</source>
        <translation>Schreiben Sie stattdessen „start_date“ und „end_date“ in „training_data“; auch KTRDR verwirft „date_range“.</translation>
    </message>
    <message>
        <source>Remove it, or write &apos;%1&apos;.</source>
        <translation>Entfernen Sie es, oder schreiben Sie „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a loss for classes, but the output is a number.</source>
        <translation>„%1“ ist ein Verlust für Klassen, aber die Ausgabe ist eine Zahl.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a loss for numbers, but the output is a class.</source>
        <translation>„%1“ ist ein Verlust für Zahlen, aber die Ausgabe ist eine Klasse.</translation>
    </message>
    <message>
        <source>This type of schedule does not use it.</source>
        <translation>Diese Art von Plan nutzt es nicht.</translation>
    </message>
    <message>
        <source>&apos;%1: true&apos; chooses no schedule.</source>
        <translation>„%1: true“ wählt keinen Plan.</translation>
    </message>
    <message>
        <source>Write &apos;type: reduce_on_plateau&apos; below it, or &apos;step&apos; or &apos;exponential&apos;.</source>
        <translation>Schreiben Sie „type: reduce_on_plateau“ darunter, oder „step“ oder „exponential“.</translation>
    </message>
    <message>
        <source>The parts add up to %1, not to 1.</source>
        <translation>Die Teile ergeben zusammen %1, nicht 1.</translation>
    </message>
    <message>
        <source>Write for example &apos;train: 0.7&apos;, &apos;validation: 0.15&apos; and &apos;test: 0.15&apos;.</source>
        <translation>Schreiben Sie zum Beispiel „train: 0.7“, „validation: 0.15“ und „test: 0.15“.</translation>
    </message>
    <message>
        <source>Nothing is left for the test.</source>
        <translation>Für den Test bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Make &apos;train&apos; or &apos;validation&apos; smaller, for example 0.7 and 0.15.</source>
        <translation>Machen Sie „train“ oder „validation“ kleiner, zum Beispiel 0.7 und 0.15.</translation>
    </message>
    <message>
        <source>KTRDR ignores it: remove it, or &apos;ktrdr_compatible&apos;.</source>
        <translation>KTRDR beachtet es nicht: Entfernen Sie es oder „ktrdr_compatible“.</translation>
    </message>
    <message>
        <source>Every training is &apos;supervised&apos;: remove it.</source>
        <translation>Jedes Training ist „supervised“: Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Every run has all its metrics: remove it.</source>
        <translation>Jeder Lauf hat alle seine Kennzahlen: Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Write &apos;data_split&apos; with &apos;train&apos;, &apos;validation&apos; and &apos;test&apos; instead.</source>
        <translation>Schreiben Sie stattdessen „data_split“ mit „train“, „validation“ und „test“.</translation>
    </message>
    <message>
        <source>Write &apos;key: value&apos; with a word before the colon.</source>
        <translation>Schreiben Sie „Schlüssel: Wert“ mit einem Wort vor dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>The file holds a second document.</source>
        <translation>Die Datei enthält ein zweites Dokument.</translation>
    </message>
    <message>
        <source>Give each strategy a file of its own; remove the line &apos;---&apos;.</source>
        <translation>Geben Sie jeder Strategie eine eigene Datei; entfernen Sie die Zeile „---“.</translation>
    </message>
    <message>
        <source>This alias stands for something that holds it.</source>
        <translation>Dieser Alias steht für etwas, das ihn selbst enthält.</translation>
    </message>
    <message>
        <source>Write the value out instead of the alias (*).</source>
        <translation>Schreiben Sie den Wert aus statt des Alias (*).</translation>
    </message>
    <message>
        <source>The quote that begins here is not closed.</source>
        <translation>Das Anführungszeichen, das hier beginnt, ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Put the same quote at the end of the text.</source>
        <translation>Setzen Sie dasselbe Anführungszeichen ans Ende des Textes.</translation>
    </message>
    <message>
        <source>Values are nested too deeply here.</source>
        <translation>Hier sind Werte zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A strategy has at most %1 levels; check the brackets.</source>
        <translation>Eine Strategie hat höchstens %1 Ebenen; prüfen Sie die Klammern.</translation>
    </message>
    <message>
        <source>A key must be a word.</source>
        <translation>Ein Schlüssel muss ein Wort sein.</translation>
    </message>
    <message>
        <source>There are more values here than a strategy can have.</source>
        <translation>Hier sind mehr Werte, als eine Strategie haben kann.</translation>
    </message>
    <message>
        <source>Check the file; aliases (*) may repeat a long list many times.</source>
        <translation>Prüfen Sie die Datei; Aliase (*) können eine lange Liste vielfach wiederholen.</translation>
    </message>
    <message>
        <source>Merge keys (&lt;&lt;) are not expanded.</source>
        <translation>Misch-Schlüssel (&lt;&lt;) werden nicht aufgelöst.</translation>
    </message>
    <message>
        <source>Write the merged keys out in this map.</source>
        <translation>Schreiben Sie die gemischten Schlüssel hier aus.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is given twice: first in line %2.</source>
        <translation>Der Schlüssel „%1“ steht zweimal da: zuerst in Zeile %2.</translation>
    </message>
    <message>
        <source>The tag &apos;%1&apos; has no meaning in a strategy.</source>
        <translation>Das Etikett „%1“ hat in einer Strategie keine Bedeutung.</translation>
    </message>
    <message>
        <source>Remove the tag (the word that begins with &apos;!&apos;).</source>
        <translation>Entfernen Sie das Etikett (das Wort, das mit „!“ beginnt).</translation>
    </message>
    <message>
        <source>The line is indented with a tab.</source>
        <translation>Die Zeile ist mit einem Tabulator eingerückt.</translation>
    </message>
    <message>
        <source>Indent with blanks: YAML allows no tabs there.</source>
        <translation>Rücken Sie mit Leerzeichen ein: YAML erlaubt dort keine Tabulatoren.</translation>
    </message>
    <message>
        <source>Put a text with special characters in quotes.</source>
        <translation>Setzen Sie einen Text mit Sonderzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A colon has no place here.</source>
        <translation>Ein Doppelpunkt hat hier keinen Platz.</translation>
    </message>
    <message>
        <source>Check that the line above has its colon and that this one is indented like its neighbours; put a text with colons in quotes.</source>
        <translation>Prüfen Sie, ob die Zeile darüber ihren Doppelpunkt hat und diese wie ihre Nachbarn eingerückt ist; setzen Sie einen Text mit Doppelpunkten in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The line fits none of the keys above it.</source>
        <translation>Die Zeile passt zu keinem der Schlüssel darüber.</translation>
    </message>
    <message>
        <source>Indent it like the keys that it belongs to, and check that it has its colon.</source>
        <translation>Rücken Sie sie wie die Schlüssel ein, zu denen sie gehört, und prüfen Sie, ob sie ihren Doppelpunkt hat.</translation>
    </message>
    <message>
        <source>The line fits none of the list entries above it.</source>
        <translation>Die Zeile passt zu keinem der Listeneinträge darüber.</translation>
    </message>
    <message>
        <source>Begin each entry with &apos;- &apos;, indented like the others.</source>
        <translation>Beginnen Sie jeden Eintrag mit „- “, eingerückt wie die anderen.</translation>
    </message>
    <message>
        <source>A bracket above is not closed, or a comma is missing.</source>
        <translation>Eine Klammer darüber ist nicht geschlossen, oder ein Komma fehlt.</translation>
    </message>
    <message>
        <source>Close each [ with ] and each { with }.</source>
        <translation>Schließen Sie jede [ mit ] und jede { mit }.</translation>
    </message>
    <message>
        <source>The bracket here closes none that is open.</source>
        <translation>Die Klammer hier schließt keine offene.</translation>
    </message>
    <message>
        <source>A list entry has no place here.</source>
        <translation>Ein Listeneintrag hat hier keinen Platz.</translation>
    </message>
    <message>
        <source>Begin each entry with &apos;- &apos; on a line of its own.</source>
        <translation>Beginnen Sie jeden Eintrag mit „- “ in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>A value cannot begin with this character.</source>
        <translation>Ein Wert kann nicht mit diesem Zeichen beginnen.</translation>
    </message>
    <message>
        <source>A quote above is not closed.</source>
        <translation>Ein Anführungszeichen darüber ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Nothing above has the name of this alias.</source>
        <translation>Nichts darüber trägt den Namen dieses Alias.</translation>
    </message>
    <message>
        <source>Write the value out, or put a text that begins with &apos;*&apos; in quotes.</source>
        <translation>Schreiben Sie den Wert aus, oder setzen Sie einen Text, der mit „*“ beginnt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The text has an unknown escape after &apos;\&apos;.</source>
        <translation>Der Text hat ein unbekanntes Zeichen nach „\“.</translation>
    </message>
    <message>
        <source>Use single quotes, or double the &apos;\&apos;.</source>
        <translation>Nehmen Sie einfache Anführungszeichen, oder verdoppeln Sie das „\“.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>Dies ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>What follows is not checked yet.</source>
        <translation>Was danach kommt, ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML: %1.</source>
        <translation>Die Datei kann nicht als YAML gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file holds nothing but comments.</source>
        <translation>Die Datei enthält nichts als Kommentare.</translation>
    </message>
    <message>
        <source>The file is not a strategy.</source>
        <translation>Die Datei ist keine Strategie.</translation>
    </message>
    <message>
        <source>A strategy begins with keys such as &apos;name:&apos; and &apos;indicators:&apos;.</source>
        <translation>Eine Strategie beginnt mit Schlüsseln wie „name:“ und „indicators:“.</translation>
    </message>
    <message>
        <source>There are no bars of %1 in the store.</source>
        <translation>Von %1 sind keine Balken gespeichert.</translation>
    </message>
    <message>
        <source>Load them first: &apos;ktrdr data load %1 %2&apos;, or import a file.</source>
        <translation>Laden Sie sie zuerst: „ktrdr data load %1 %2“, oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <source>The indicator &apos;%1&apos; is made of &apos;%2&apos;, which this program does not load.</source>
        <translation>Der Indikator „%1“ entsteht aus „%2“, was dieses Programm nicht lädt.</translation>
    </message>
    <message>
        <source>Train this strategy on a KTRDR training host, or leave the indicator out.</source>
        <translation>Trainieren Sie diese Strategie auf einem Trainingsrechner von KTRDR, oder lassen Sie den Indikator weg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no key.</source>
        <translation>„%1“ ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The strategy has no place for &apos;%1&apos;.</source>
        <translation>Die Strategie hat keinen Platz für „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value for &apos;%2&apos;.</source>
        <translation>„%1“ ist kein Wert für „%2“.</translation>
    </message>
</context>
<context>
    <name>StrategyText</name>
    <message>
        <source>Write the key from the top with dots, as in &apos;training.epochs=20&apos; or &apos;model.architecture.dropout=0.1&apos;.</source>
        <translation>Schreiben Sie den Schlüssel von oben her mit Punkten, wie in „training.epochs=20“ oder „model.architecture.dropout=0.1“.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Start the training anew from its strategy.</source>
        <translation>Starten Sie das Training neu aus seiner Strategie.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>There are no bars of %1 at %2.</source>
        <translation>Für %1 gibt es keine Balken zu %2.</translation>
    </message>
    <message>
        <source>Load them first: ktrdr data load %1 %2.</source>
        <translation>Zuerst laden: ktrdr data load %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n bars at %2 in the time that all timeframes cover; training needs at least %3.</source>
        <translation>
            <numerusform>%1 hat %n Balken zu %2 in der Zeit, die alle Zeitebenen abdecken; das Training braucht mindestens %3.</numerusform>
            <numerusform>%1 hat %n Balken zu %2 in der Zeit, die alle Zeitebenen abdecken; das Training braucht mindestens %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load more bars of this timeframe, or train on fewer timeframes.</source>
        <translation>Mehr Balken dieser Zeitebene laden oder mit weniger Zeitebenen trainieren.</translation>
    </message>
    <message>
        <source>Check the strategy with ktrdr strategy validate.</source>
        <translation>Die Strategie mit ktrdr strategy validate prüfen.</translation>
    </message>
    <message>
        <source>There is no fuzzy set &quot;%1&quot;.</source>
        <translation>Es gibt keine unscharfe Menge „%1“.</translation>
    </message>
    <message>
        <source>There is no indicator with the id &quot;%1&quot;.</source>
        <translation>Es gibt keinen Indikator mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>The indicator &quot;%1&quot; has no output &quot;%2&quot;.</source>
        <translation>Der Indikator „%1“ hat keine Ausgabe „%2“.</translation>
    </message>
    <message>
        <source>The input &quot;%1&quot; wants the timeframe %2, which is not trained on.</source>
        <translation>Die Eingabe „%1“ verlangt die Zeitebene %2, mit der nicht trainiert wird.</translation>
    </message>
    <message>
        <source>The strategy gives the model no inputs.</source>
        <translation>Die Strategie gibt dem Modell keine Eingaben.</translation>
    </message>
    <message>
        <source>Two inputs make the same feature &quot;%1&quot;.</source>
        <translation>Zwei Eingaben ergeben dasselbe Merkmal „%1“.</translation>
    </message>
    <message>
        <source>The indicator &quot;%1&quot; could not be computed for %2 at %3.</source>
        <translation>Der Indikator „%1“ konnte für %2 zu %3 nicht berechnet werden.</translation>
    </message>
    <message>
        <source>[%1] does not make a %2 membership.</source>
        <translation>[%1] ergibt keine Zugehörigkeit der Art %2.</translation>
    </message>
    <message>
        <source>Give three numbers that do not fall: start, peak and end.</source>
        <translation>Drei nicht fallende Zahlen angeben: Anfang, Spitze und Ende.</translation>
    </message>
    <message>
        <source>Give four numbers that do not fall: start, both ends of the plateau, end.</source>
        <translation>Vier nicht fallende Zahlen angeben: Anfang, beide Enden des Plateaus, Ende.</translation>
    </message>
    <message>
        <source>Give two numbers: the centre, and a width above 0.</source>
        <translation>Zwei Zahlen angeben: die Mitte und eine Breite über 0.</translation>
    </message>
    <message>
        <source>There is no indicator &quot;%1&quot;.</source>
        <translation>Es gibt keinen Indikator „%1“.</translation>
    </message>
    <message>
        <source>Use one of %1.</source>
        <translation>Möglich sind %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs at least %n bars with these parameters, and there are %2.</source>
        <translation>
            <numerusform>%1 braucht mit diesen Parametern mindestens %n Balken; vorhanden: %2.</numerusform>
            <numerusform>%1 braucht mit diesen Parametern mindestens %n Balken; vorhanden: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load more bars, take a longer range, or choose shorter periods.</source>
        <translation>Mehr Balken laden, einen längeren Zeitraum nehmen oder kürzere Perioden wählen.</translation>
    </message>
    <message>
        <source>%1 needs the column %2, which has no value in the bar of %3.</source>
        <translation>%1 braucht die Spalte %2, die im Balken von %3 keinen Wert hat.</translation>
    </message>
    <message>
        <source>Take bars from a source that has volumes, or leave this indicator out.</source>
        <translation>Balken aus einer Quelle mit Volumen nehmen oder diesen Indikator weglassen.</translation>
    </message>
    <message>
        <source>Check the series, and load or import these bars again.</source>
        <translation>Die Reihe prüfen und diese Balken neu laden oder importieren.</translation>
    </message>
    <message>
        <source>%1 cannot be %2.</source>
        <translation>%1 kann nicht %2 sein.</translation>
    </message>
    <message>
        <source>Allowed for %1: %2.</source>
        <translation>Erlaubt für %1: %2.</translation>
    </message>
    <message>
        <source>whole numbers from %1 to %2</source>
        <translation>ganze Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>numbers above %1 and below %2</source>
        <translation>Zahlen über %1 und unter %2</translation>
    </message>
    <message>
        <source>numbers above %1, up to %2</source>
        <translation>Zahlen über %1, höchstens %2</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>Zahlen von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>The labels %1 need at least %n bars, and there are %2.</source>
        <translation>
            <numerusform>Die Zielwerte %1 brauchen mindestens %n Balken; vorhanden: %2.</numerusform>
            <numerusform>Die Zielwerte %1 brauchen mindestens %n Balken; vorhanden: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels cannot be made of the bar of %1: a price is not a number above 0.</source>
        <translation>Aus dem Balken von %1 lassen sich keine Zielwerte bilden: Ein Preis ist keine Zahl über 0.</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>eine Zahl über %1</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>eine Zahl ab %1</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number below %1</source>
        <translation>eine Zahl unter %1</translation>
    </message>
    <message>
        <source>No bar has both its features and a label (%1).</source>
        <translation>Kein Balken hat sowohl seine Merkmale als auch einen Zielwert (%1).</translation>
    </message>
    <message>
        <source>Load more bars, or choose shorter periods.</source>
        <translation>Mehr Balken laden oder kürzere Perioden wählen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n labels (%1) are &quot;%2&quot;: there is nothing to tell apart.</source>
        <translation>
            <numerusform>Der einzige Zielwert (%1) ist „%2“: Es gibt nichts zu unterscheiden.</numerusform>
            <numerusform>Alle %n Zielwerte (%1) sind „%2“: Es gibt nichts zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose thresholds that suit how far these prices move, or take more bars.</source>
        <translation>Schwellen wählen, die zu den Bewegungen dieser Preise passen, oder mehr Balken nehmen.</translation>
    </message>
    <message>
        <source>There is no symbol to train on.</source>
        <translation>Es gibt kein Symbol, mit dem trainiert werden kann.</translation>
    </message>
    <message>
        <source>Name at least one symbol.</source>
        <translation>Mindestens ein Symbol nennen.</translation>
    </message>
    <message>
        <source>The samples cannot be split into %1 for training and %2 for validation.</source>
        <translation>Die Beispiele lassen sich nicht in %1 für das Training und %2 für die Validierung teilen.</translation>
    </message>
    <message>
        <source>Both shares are numbers above 0, and leave something for the test.</source>
        <translation>Beide Anteile sind Zahlen über 0 und lassen etwas für den Test übrig.</translation>
    </message>
    <message>
        <source>Load more bars, choose shorter periods, or other shares for the split.</source>
        <translation>Mehr Balken laden, kürzere Perioden oder andere Anteile für die Teilung wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples none is left to train on.</source>
        <translation>
            <numerusform>Von %n Beispiel bleibt keines für das Training.</numerusform>
            <numerusform>Von %n Beispielen bleibt keines für das Training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples none is left for validation.</source>
        <translation>
            <numerusform>Von %n Beispiel bleibt keines für die Validierung.</numerusform>
            <numerusform>Von %n Beispielen bleibt keines für die Validierung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples none is left for the test.</source>
        <translation>
            <numerusform>Von %n Beispiel bleibt keines für den Test.</numerusform>
            <numerusform>Von %n Beispielen bleibt keines für den Test.</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers from %1 on, below %2</source>
        <translation>Zahlen von %1 an, unter %2</translation>
    </message>
    <message>
        <source>This is a fault of what prepared the data; please report it.</source>
        <translation>Das ist ein Fehler bei der Vorbereitung der Daten; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>The features and labels of the training do not fit together.</source>
        <translation>Merkmale und Labels des Trainings passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The loss does not fit the labels.</source>
        <translation>Die Verlustfunktion passt nicht zu den Labels.</translation>
    </message>
    <message>
        <source>Use cross_entropy or focal for classes, huber or mse for numbers.</source>
        <translation>Nehmen Sie cross_entropy oder focal für Klassen, huber oder mse für Zahlen.</translation>
    </message>
    <message>
        <source>Feature %1 of row %2 is not a finite number.</source>
        <translation>Merkmal %1 von Zeile %2 ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Look for indicators that divide by zero or bars with odd prices.</source>
        <translation>Suchen Sie nach Indikatoren, die durch null teilen, oder nach Balken mit ungewöhnlichen Preisen.</translation>
    </message>
    <message>
        <source>A sample&apos;s weight is negative or not a finite number.</source>
        <translation>Das Gewicht einer Probe ist negativ oder keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Row %1 is in two parts of the split, so what is tested would have been learned.</source>
        <translation>Zeile %1 ist in zwei Teilen der Aufteilung; was geprüft wird, wäre also schon gelernt.</translation>
    </message>
    <message>
        <source>The label of row %1 is no class.</source>
        <translation>Das Label von Zeile %1 ist keine Klasse.</translation>
    </message>
    <message>
        <source>The label of row %1 is not a finite number.</source>
        <translation>Das Label von Zeile %1 ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Look for bars with odd prices.</source>
        <translation>Suchen Sie nach Balken mit ungewöhnlichen Preisen.</translation>
    </message>
    <message>
        <source>No sample of the training part has a weight above 0.</source>
        <translation>Keine Probe des Trainingsteils hat ein Gewicht über 0.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n class weight(s) for %1 classes.</source>
        <translation>
            <numerusform>Es gibt %n Klassengewicht für %1 Klassen.</numerusform>
            <numerusform>Es gibt %n Klassengewichte für %1 Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give one weight per class.</source>
        <translation>Geben Sie ein Gewicht je Klasse an.</translation>
    </message>
    <message>
        <source>Training is slow: the computer uses a plain library for linear algebra. Install the package libopenblas0-openmp.</source>
        <translation>Das Training ist langsam: Der Rechner nutzt eine einfache Bibliothek für lineare Algebra. Installieren Sie das Paket libopenblas0-openmp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the same.</source>
        <translation>„%1“ ist nicht gleich.</translation>
    </message>
    <message>
        <source>The data are not the same.</source>
        <translation>Die Daten sind nicht dieselben.</translation>
    </message>
    <message>
        <source>Nothing can be trained on this computer: the training engine is not installed.</source>
        <translation>Auf diesem Rechner kann nicht trainiert werden: Die Trainingsbibliothek ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the packages libtorch1.13 and libopenblas0-openmp (as root: apt-get install libtorch1.13 libopenblas0-openmp). Everything else works without them.</source>
        <translation>Installieren Sie die Pakete libtorch1.13 und libopenblas0-openmp (als root: apt-get install libtorch1.13 libopenblas0-openmp). Alles andere funktioniert ohne sie.</translation>
    </message>
    <message>
        <source>The training engine %1 belongs to another version of this program.</source>
        <translation>Die Trainingsbibliothek %1 gehört zu einer anderen Version dieses Programms.</translation>
    </message>
    <message>
        <source>Build or install the program as a whole again.</source>
        <translation>Bauen oder installieren Sie das ganze Programm neu.</translation>
    </message>
    <message>
        <source>The training engine failed.</source>
        <translation>Die Trainingsbibliothek hat versagt.</translation>
    </message>
    <message>
        <source>The log names the cause. A checkpoint was kept where one had been written; report this if it stays.</source>
        <translation>Das Protokoll nennt die Ursache. Ein bereits geschriebener Zwischenstand bleibt erhalten; melden Sie den Fehler, wenn er wiederkehrt.</translation>
    </message>
    <message>
        <source>The training diverged: the loss is no longer a number in epoch %1, batch %2.</source>
        <translation>Das Training ist divergiert: In Epoche %1, Batch %2 ist der Verlust keine Zahl mehr.</translation>
    </message>
    <message>
        <source>Use a smaller learning rate or gradient clipping, and look for extreme values among the features.</source>
        <translation>Nehmen Sie eine kleinere Lernrate oder begrenzen Sie den Gradienten, und suchen Sie nach extremen Werten unter den Merkmalen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n sample(s) of the training part have the same label, so there is nothing to learn.</source>
        <translation>
            <numerusform>Die %n Probe des Trainingsteils hat nur eine Klasse, es gibt also nichts zu lernen.</numerusform>
            <numerusform>Alle %n Proben des Trainingsteils haben dieselbe Klasse, es gibt also nichts zu lernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the parameters of the labels, or use a longer range of bars.</source>
        <translation>Ändern Sie die Parameter der Labels, oder nehmen Sie einen längeren Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>The training part has %n sample(s); it needs %1.</source>
        <translation>
            <numerusform>Der Trainingsteil hat %n Probe; er braucht %1.</numerusform>
            <numerusform>Der Trainingsteil hat %n Proben; er braucht %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The validation part has %n sample(s); it needs %1.</source>
        <translation>
            <numerusform>Der Validierungsteil hat %n Probe; er braucht %1.</numerusform>
            <numerusform>Der Validierungsteil hat %n Proben; er braucht %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test part has %n sample(s); it needs %1.</source>
        <translation>
            <numerusform>Der Testteil hat %n Probe; er braucht %1.</numerusform>
            <numerusform>Der Testteil hat %n Proben; er braucht %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load more bars, choose a longer range or another split, or use shorter windows.</source>
        <translation>Laden Sie mehr Balken, wählen Sie einen längeren Zeitraum oder eine andere Aufteilung, oder nehmen Sie kürzere Fenster.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für %1.</translation>
    </message>
    <message>
        <source>Free some space; what was written before is kept.</source>
        <translation>Schaffen Sie Platz; was vorher geschrieben wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write to it.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Prüfen Sie, ob sie existiert und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 is damaged, or holds no weights of a network.</source>
        <translation>Die Datei %1 ist beschädigt oder enthält keine Gewichte eines Netzes.</translation>
    </message>
    <message>
        <source>Use another checkpoint or model, or train again.</source>
        <translation>Nehmen Sie einen anderen Zwischenstand oder ein anderes Modell, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>The checkpoint %1 belongs to another training: %2</source>
        <translation>Der Zwischenstand %1 gehört zu einem anderen Training: %2</translation>
    </message>
    <message>
        <source>Resume with the strategy and data of that training, or start a new one.</source>
        <translation>Setzen Sie mit der Strategie und den Daten jenes Trainings fort, oder beginnen Sie ein neues.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>Nehmen Sie eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Use a number above %1.</source>
        <translation>Nehmen Sie eine Zahl über %1.</translation>
    </message>
    <message>
        <source>Use a number of at least %1 and below %2.</source>
        <translation>Nehmen Sie eine Zahl von mindestens %1 und unter %2.</translation>
    </message>
    <message>
        <source>Use a number of at least 0.</source>
        <translation>Nehmen Sie eine Zahl von mindestens 0.</translation>
    </message>
    <message>
        <source>No class has a weight above 0.</source>
        <translation>Keine Klasse hat ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Give each class that matters a weight above 0.</source>
        <translation>Geben Sie jeder Klasse, auf die es ankommt, ein Gewicht über 0.</translation>
    </message>
    <message>
        <source>Batch normalisation cannot learn from batches of one sample.</source>
        <translation>Batch-Normalisierung kann aus Batches mit nur einer Probe nicht lernen.</translation>
    </message>
    <message>
        <source>Use batches of at least 2 samples, or no batch normalisation.</source>
        <translation>Nehmen Sie Batches mit mindestens 2 Proben oder keine Batch-Normalisierung.</translation>
    </message>
    <message>
        <source>Not one row of %1 has all its features; most often %2 is not known.</source>
        <translation>Keine Zeile von %1 hat alle Merkmale; am häufigsten ist %2 unbekannt.</translation>
    </message>
    <message>
        <source>Load more bars so that the longest indicator settles, or leave this feature out.</source>
        <translation>Mehr Balken laden, damit der längste Indikator sich einschwingt, oder dieses Merkmal weglassen.</translation>
    </message>
    <message>
        <source>There is no model &apos;%1&apos;.</source>
        <translation>Es gibt kein Modell „%1“.</translation>
    </message>
    <message>
        <source>&apos;ktrdr models list&apos; names those there are.</source>
        <translation>„ktrdr models list“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>This run is being trained by another operation already.</source>
        <translation>Dieser Lauf wird schon von einem anderen Vorgang trainiert.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Warten Sie, bis er zu Ende ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the best with %2</source>
        <translation>%1, das beste mit %2</translation>
    </message>
    <message>
        <source>KTRDR&apos;s services train one model at a time.</source>
        <translation>Die Dienste von KTRDR trainieren ein Modell auf einmal.</translation>
    </message>
    <message>
        <source>Start the trainings of the sweep one by one, or on another &apos;ktrdr serve&apos;.</source>
        <translation>Starten Sie die Trainings der Reihe einzeln, oder auf einem anderen „ktrdr serve“.</translation>
    </message>
    <message>
        <source>A KTRDR backend trains its own file of the strategy &apos;%1&apos;.</source>
        <translation>Ein KTRDR-Backend trainiert seine eigene Datei der Strategie „%1“.</translation>
    </message>
    <message>
        <source>Leave out seed, name, split and sweep, or use its training host.</source>
        <translation>Lassen Sie Startwert, Namen, Aufteilung und Reihe weg, oder nutzen Sie seinen Trainingsrechner.</translation>
    </message>
    <message>
        <source>Loading data</source>
        <translation>Daten laden</translation>
    </message>
    <message>
        <source>Preparing features and labels</source>
        <translation>Merkmale und Labels vorbereiten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Saving the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>The model sees the future: “%1” of %2 was another one once later bars were known. Its figures will not hold.</source>
        <translation>Das Modell sieht die Zukunft: „%1“ von %2 war anders, sobald spätere Balken bekannt waren. Seine Zahlen werden nicht halten.</translation>
    </message>
    <message>
        <source>“%1” left no checkpoint to go on from.</source>
        <translation>„%1“ hat keinen Zwischenstand hinterlassen, ab dem es weitergehen könnte.</translation>
    </message>
    <message>
        <source>Start it anew: &apos;ktrdr ops retry %1&apos;.</source>
        <translation>Starten Sie es neu: „ktrdr ops retry %1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a run.</source>
        <translation>„%1“ ist kein Name eines Laufs.</translation>
    </message>
    <message>
        <source>Start the training anew from its strategy.</source>
        <translation>Starten Sie das Training neu aus seiner Strategie.</translation>
    </message>
    <message numerus="yes">
        <source>Train %1: a sweep of %n training(s)</source>
        <translation>
            <numerusform>%1 trainieren: eine Reihe von %n Training</numerusform>
            <numerusform>%1 trainieren: eine Reihe von %n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Train %1 on %2</source>
        <translation>%1 mit %2 trainieren</translation>
    </message>
    <message>
        <source>Train %1 on %2, %3</source>
        <translation>%1 mit %2 trainieren, %3</translation>
    </message>
    <message>
        <source>The sweep over &apos;%1&apos; names no value, or one twice.</source>
        <translation>Die Reihe über „%1“ nennt keinen Wert, oder einen zweimal.</translation>
    </message>
    <message>
        <source>Write it like &apos;training.learning_rate=0.001,0.01&apos;.</source>
        <translation>Schreiben Sie sie wie „training.learning_rate=0.001,0.01“.</translation>
    </message>
    <message>
        <source>The sweep names a key twice.</source>
        <translation>Die Reihe nennt einen Schlüssel zweimal.</translation>
    </message>
    <message>
        <source>Name each key once, with all its values.</source>
        <translation>Nennen Sie jeden Schlüssel einmal, mit allen seinen Werten.</translation>
    </message>
    <message>
        <source>The sweep has more than %1 trainings.</source>
        <translation>Die Reihe hat mehr als %1 Trainings.</translation>
    </message>
    <message>
        <source>Try out fewer values at once.</source>
        <translation>Probieren Sie weniger Werte auf einmal aus.</translation>
    </message>
    <message>
        <source>The same symbol or timeframe is named twice.</source>
        <translation>Dasselbe Symbol oder derselbe Zeitrahmen ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Name each symbol and each timeframe once.</source>
        <translation>Nennen Sie jedes Symbol und jeden Zeitrahmen einmal.</translation>
    </message>
    <message>
        <source>The start %1 does not lie before the end %2.</source>
        <translation>Der Anfang %1 liegt nicht vor dem Ende %2.</translation>
    </message>
    <message>
        <source>Choose a start before the end.</source>
        <translation>Wählen Sie einen Anfang vor dem Ende.</translation>
    </message>
    <message>
        <source>A validation split of %1 leaves nothing to train on, to validate or to test.</source>
        <translation>Ein Validierungsanteil von %1 lässt nichts zum Trainieren, Validieren oder Testen übrig.</translation>
    </message>
    <message>
        <source>Choose one above 0 and below 0.5, for example 0.15.</source>
        <translation>Wählen Sie einen über 0 und unter 0,5, zum Beispiel 0.15.</translation>
    </message>
    <message>
        <source>There are no bars of %1 in the store.</source>
        <translation>Von %1 sind keine Balken gespeichert.</translation>
    </message>
    <message>
        <source>Load them first: &apos;ktrdr data load %1 %2&apos;, or import a file.</source>
        <translation>Laden Sie sie zuerst: „ktrdr data load %1 %2“, oder importieren Sie eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n bar(s) in the range; the strategy requires %2.</source>
        <translation>
            <numerusform>%1 hat %n Balken im Bereich; die Strategie verlangt %2.</numerusform>
            <numerusform>%1 hat %n Balken im Bereich; die Strategie verlangt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load more bars, choose a longer range, or a smaller &apos;training_data.history_required&apos; (at least 50).</source>
        <translation>Laden Sie mehr Balken, wählen Sie einen längeren Bereich oder ein kleineres „training_data.history_required“ (mindestens 50).</translation>
    </message>
    <message>
        <source>The strategy does not name the symbols to train on.</source>
        <translation>Die Strategie nennt nicht, mit welchen Symbolen zu trainieren ist.</translation>
    </message>
    <message>
        <source>Name them with --symbols, or in &apos;training_data.symbols&apos;.</source>
        <translation>Nennen Sie sie mit --symbols, oder in „training_data.symbols“.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source> 🖥️ %1: %2%</source>
        <translation> 🖥️ %1: %2 %</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%2 more)</source>
        <translation>
            <numerusform>%1 (+%2 weitere)</numerusform>
            <numerusform>%1 (+%2 weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Processing %1 (%2/%3)</source>
        <translation>%1 wird verarbeitet (%2/%3)</translation>
    </message>
    <message>
        <source>📊 %1 - Loading Data</source>
        <translation>📊 %1 – Daten laden</translation>
    </message>
    <message>
        <source>📈 %1%2 - Computing %3 (%4/%5)</source>
        <translation>📈 %1%2 – %3 berechnen (%4/%5)</translation>
    </message>
    <message>
        <source>📈 %1 - Computing Indicators (%2)</source>
        <translation>📈 %1 – Indikatoren berechnen (%2)</translation>
    </message>
    <message>
        <source>📈 %1 - Computing Indicators</source>
        <translation>📈 %1 – Indikatoren berechnen</translation>
    </message>
    <message>
        <source>🔀 %1%2 - Fuzzifying %3 (%4/%5)</source>
        <translation>🔀 %1%2 – Zugehörigkeiten zu %3 (%4/%5)</translation>
    </message>
    <message>
        <source>🔀 %1 - Computing Fuzzy Memberships (%2)</source>
        <translation>🔀 %1 – Zugehörigkeiten berechnen (%2)</translation>
    </message>
    <message>
        <source>🔀 %1 - Generating Fuzzy</source>
        <translation>🔀 %1 – Zugehörigkeiten berechnen</translation>
    </message>
    <message>
        <source>🔧 %1 - Creating Features</source>
        <translation>🔧 %1 – Merkmale erzeugen</translation>
    </message>
    <message>
        <source>🏷️ %1 - Generating Labels</source>
        <translation>🏷️ %1 – Labels erzeugen</translation>
    </message>
    <message>
        <source>🔎 Checking that nothing looks ahead</source>
        <translation>🔎 Prüfen, dass nichts vorausblickt</translation>
    </message>
    <message numerus="yes">
        <source>⚙️ Combining data from %1 symbol(s)</source>
        <translation>
            <numerusform>⚙️ Daten von %1 Symbol zusammenführen</numerusform>
            <numerusform>⚙️ Daten von %1 Symbolen zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚙️ Splitting %1 samples (train/val/test)</source>
        <translation>
            <numerusform>⚙️ %1 Stichprobe aufteilen (Training/Val./Test)</numerusform>
            <numerusform>⚙️ %1 Stichproben aufteilen (Training/Val./Test)</numerusform>
        </translation>
    </message>
    <message>
        <source>⚙️ Opening the training engine</source>
        <translation>⚙️ Trainingsbibliothek öffnen</translation>
    </message>
    <message>
        <source>⚙️ Creating model (input_dim=%1)</source>
        <translation>⚙️ Modell erzeugen (input_dim=%1)</translation>
    </message>
    <message>
        <source>Testing the best epoch</source>
        <translation>Die beste Epoche wird getestet</translation>
    </message>
    <message>
        <source>Training epoch %1</source>
        <translation>Training, Epoche %1</translation>
    </message>
    <message>
        <source>Training %1 epoch %2</source>
        <translation>Training %1, Epoche %2</translation>
    </message>
    <message>
        <source> [%1/%2]</source>
        <translation> [%1/%2]</translation>
    </message>
    <message>
        <source>Epoch %1/%2 · Batch %3/%4</source>
        <translation>Epoche %1/%2 · Stapel %3/%4</translation>
    </message>
    <message>
        <source>Epoch %1/%2</source>
        <translation>Epoche %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Model %1: %n epoch(s), the best was %2</source>
        <translation>
            <numerusform>Modell %1: %n Epoche, die beste war %2</numerusform>
            <numerusform>Modell %1: %n Epochen, die beste war %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, test accuracy %2 %</source>
        <translation>%1, Testgenauigkeit %2 %</translation>
    </message>
    <message>
        <source>A checkpoint after epoch %1, batch %2: &apos;ktrdr train --resume %3&apos; goes on from there.</source>
        <translation>Ein Zwischenstand nach Epoche %1, Stapel %2: „ktrdr train --resume %3“ setzt dort fort.</translation>
    </message>
    <message>
        <source>A checkpoint after epoch %1: &apos;ktrdr train --resume %2&apos; goes on from there.</source>
        <translation>Ein Zwischenstand nach Epoche %1: „ktrdr train --resume %2“ setzt dort fort.</translation>
    </message>
    <message>
        <source>No checkpoint could be written: %1 %2</source>
        <translation>Es konnte kein Zwischenstand geschrieben werden: %1 %2</translation>
    </message>
    <message>
        <source>The request names no strategy.</source>
        <translation>Die Anfrage nennt keine Strategie.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>The seed is no whole number.</source>
        <translation>Der Startwert ist keine ganze Zahl.</translation>
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
    <message>
        <source>Goes to the page “%1”.</source>
        <translation>Geht zur Seite „%1“.</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>CSV &amp;importieren…</translation>
    </message>
    <message>
        <source>Brings a CSV file of bars into the store; its first rows are shown before.</source>
        <translation>Bringt eine CSV-Datei mit Balken in den Speicher; ihre ersten Zeilen werden vorher gezeigt.</translation>
    </message>
    <message>
        <source>New &amp;training…</source>
        <translation>Neues &amp;Training…</translation>
    </message>
    <message>
        <source>Chooses a strategy, checks it and starts training its model.</source>
        <translation>Wählt eine Strategie, prüft sie und startet das Training ihres Modells.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Brings all files of a folder that are named like AAPL_1h.csv into the store.</source>
        <translation>Bringt alle Dateien eines Ordners, die wie AAPL_1h.csv heißen, in den Bestand.</translation>
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
    <message>
        <source>“%1” has no parts that could be run again alone.</source>
        <translation>„%1“ hat keine Teile, die einzeln wiederholt werden könnten.</translation>
    </message>
    <message>
        <source>Run the whole of it again.</source>
        <translation>Wiederholen Sie den ganzen Vorgang.</translation>
    </message>
    <message numerus="yes">
        <source>All %n parts of “%1” completed.</source>
        <translation>
            <numerusform>%n Teil von „%1“ wurde abgeschlossen.</numerusform>
            <numerusform>Alle %n Teile von „%1“ wurden abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the whole of it again, if that is what you want.</source>
        <translation>Wiederholen Sie den ganzen Vorgang, wenn Sie das möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parts again</source>
        <translation>
            <numerusform>%1: %n Teil erneut</numerusform>
            <numerusform>%1: %n Teile erneut</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” runs on the service “%2”, which this program does not watch.</source>
        <translation>„%1“ läuft auf dem Dienst „%2“, den dieses Programm nicht beobachtet.</translation>
    </message>
    <message>
        <source>Add the service again, or ask where it runs.</source>
        <translation>Fügen Sie den Dienst wieder hinzu, oder fragen Sie dort nach, wo er läuft.</translation>
    </message>
    <message>
        <source>“%1” runs on the service “%2”, which cannot pause.</source>
        <translation>„%1“ läuft auf dem Dienst „%2“, der nicht anhalten kann.</translation>
    </message>
    <message>
        <source>“%1” cannot be paused.</source>
        <translation>„%1“ lässt sich nicht anhalten.</translation>
    </message>
    <message>
        <source>Cancel it, and run it again later.</source>
        <translation>Brechen Sie ihn ab, und führen Sie ihn später noch einmal aus.</translation>
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
    <message>
        <source>The end of “%1” could not be recorded at once. %2</source>
        <translation>Das Ende von „%1“ konnte nicht sofort verzeichnet werden. %2</translation>
    </message>
    <message>
        <source>“%1” could not be recorded at once. %2</source>
        <translation>„%1“ konnte nicht sofort verzeichnet werden. %2</translation>
    </message>
    <message>
        <source>%1 It is recorded as soon as that works, while this program runs.</source>
        <translation>%1 Es wird verzeichnet, sobald das gelingt, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <source>At least: %1</source>
        <translation>Mindestens: %1</translation>
    </message>
    <message>
        <source>What it kept is not known.</source>
        <translation>Was davon gespeichert blieb, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ktrdr::settings::SecretStore</name>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or enter the token again.</source>
        <translation>Geben Sie sich das Recht, sie zu lesen, oder geben Sie das Token noch einmal ein.</translation>
    </message>
    <message>
        <source>No token is stored under “%1”.</source>
        <translation>Unter „%1“ ist kein Token gespeichert.</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Geben Sie das Token noch einmal ein.</translation>
    </message>
    <message>
        <source>The keychain does not give the token “%1”: %2</source>
        <translation>Der Schlüsselbund gibt das Token „%1“ nicht heraus: %2</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the token again.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie das Token noch einmal ein.</translation>
    </message>
    <message>
        <source>The token cannot be stored in %1: %2</source>
        <translation>Das Token lässt sich nicht in %1 speichern: %2</translation>
    </message>
    <message>
        <source>Make room, or give yourself the right to write there.</source>
        <translation>Schaffen Sie Platz, oder geben Sie sich das Recht, dort zu schreiben.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CalendarEditor</name>
    <message>
        <source>Text of the calendar</source>
        <translation>Text des Kalenders</translation>
    </message>
    <message>
        <source>A line each: name, zone, session DAYS HH:MM-HH:MM, holiday DAY, half HH:MM DAY, closure DATE [DATE], open DATE. A DAY is a date, 12-25, 3.Mon.01, last.Mon.05 or easter-2.</source>
        <translation>Je eine Zeile: name, zone, session TAGE HH:MM-HH:MM, holiday TAG, half HH:MM TAG, closure DATUM [DATUM], open DATUM. Ein TAG ist ein Datum, 12-25, 3.Mon.01, last.Mon.05 oder easter-2.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CalendarList</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (nicht verwendbar)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>for example XPAR</source>
        <translation>zum Beispiel XPAR</translation>
    </message>
    <message>
        <source>Begins a calendar of your own with the text that is shown.</source>
        <translation>Beginnt einen eigenen Kalender mit dem Text, der zu sehen ist.</translation>
    </message>
    <message>
        <source>&amp;New market code:</source>
        <translation>&amp;Neues Marktkürzel:</translation>
    </message>
    <message>
        <source>Use 2 to 16 letters, digits, - and _, and a letter first.</source>
        <translation>Verwenden Sie 2 bis 16 Buchstaben, Ziffern, - und _, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>There is a calendar %1 already.</source>
        <translation>Den Kalender %1 gibt es schon.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CalendarsDialog</name>
    <message>
        <source>A new calendar, not saved yet.</source>
        <translation>Ein neuer Kalender, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The program&apos;s own calendar.</source>
        <translation>Der Kalender des Programms.</translation>
    </message>
    <message>
        <source>Your version, in place of the program&apos;s own calendar.</source>
        <translation>Ihre Fassung, anstelle des Kalenders des Programms.</translation>
    </message>
    <message>
        <source>Your own calendar.</source>
        <translation>Ihr eigener Kalender.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Market calendars</source>
        <translation>Marktkalender</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Use the program&apos;s own…</source>
        <translation>Den des &amp;Programms verwenden…</translation>
    </message>
    <message>
        <source>Remove your calendar of %1?</source>
        <translation>Ihren Kalender von %1 entfernen?</translation>
    </message>
    <message>
        <source>Its series are judged by the program&apos;s own calendar then.</source>
        <translation>Seine Reihen werden dann nach dem Kalender des Programms beurteilt.</translation>
    </message>
    <message>
        <source>Its series are judged by hours that their bars tell then.</source>
        <translation>Seine Reihen werden dann nach den Zeiten beurteilt, die ihre Balken zeigen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar(s) are not saved.</source>
        <translation>
            <numerusform>%n Kalender ist nicht gespeichert.</numerusform>
            <numerusform>%n Kalender sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote is lost if you discard it.</source>
        <translation>Was Sie geschrieben haben, geht beim Verwerfen verloren.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bar(s) written to %2.</source>
        <translation>
            <numerusform>%1: %n Balken nach %2 geschrieben.</numerusform>
            <numerusform>%1: %n Balken nach %2 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bars are stored yet. What you load or import is listed here, with how complete it is.</source>
        <translation>Noch sind keine Balken gespeichert. Was Sie laden oder importieren, steht hier, und wie vollständig es ist.</translation>
    </message>
    <message>
        <source>New data &amp;load…</source>
        <translation>Daten &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>&amp;Load missing</source>
        <translation>Fehlendes &amp;laden</translation>
    </message>
    <message>
        <source>Loads what the selected series lack, from where they came.</source>
        <translation>Lädt, was den gewählten Reihen fehlt, von dort, woher sie kamen.</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Looks at every bar of the selected series: coverage, gaps, unusual bars.</source>
        <translation>Sieht jeden Balken der gewählten Reihe an: Abdeckung, Lücken, ungewöhnliche Balken.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Writes the selected series to a CSV file.</source>
        <translation>Schreibt die gewählte Reihe in eine CSV-Datei.</translation>
    </message>
    <message>
        <source>Market c&amp;alendar…</source>
        <translation>Markt&amp;kalender…</translation>
    </message>
    <message>
        <source>Chooses by which market&apos;s hours the selected series is judged.</source>
        <translation>Wählt, nach den Zeiten welches Marktes die gewählte Reihe beurteilt wird.</translation>
    </message>
    <message numerus="yes">
        <source>Loading what is missing of %n series.</source>
        <translation>
            <numerusform>Lädt, was einer Reihe fehlt.</numerusform>
            <numerusform>Lädt, was %n Reihen fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Market calendar of %1</source>
        <translation>Marktkalender von %1</translation>
    </message>
    <message>
        <source>Bars are expected in the hours of:</source>
        <translation>Balken werden erwartet in den Zeiten von:</translation>
    </message>
    <message>
        <source>Edit cale&amp;ndars…</source>
        <translation>Kale&amp;nder bearbeiten…</translation>
    </message>
    <message>
        <source>Shows when markets trade: hours, holidays, half days. They can be changed.</source>
        <translation>Zeigt, wann Märkte handeln: Zeiten, Feiertage, halbe Tage. Sie lassen sich ändern.</translation>
    </message>
    <message>
        <source>The calendar %1 counts from now on.</source>
        <translation>Der Kalender %1 gilt ab jetzt.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CatalogueTable</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>All stored series. Enter loads what is missing.</source>
        <translation>Alle gespeicherten Reihen. Die Eingabetaste lädt, was fehlt.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CheckView</name>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
    <message>
        <source>&amp;Load them…</source>
        <translation>Balken &amp;laden…</translation>
    </message>
    <message>
        <source>Opens the dialog for a new data load, filled in; this one stays and goes on when the bars are there.</source>
        <translation>Öffnet das ausgefüllte Fenster für einen Datenabruf; dieses bleibt offen und macht weiter, sobald die Balken da sind.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Ready to train, with %n warning(s).</source>
        <translation>
            <numerusform>Bereit zum Training, mit %n Warnung.</numerusform>
            <numerusform>Bereit zum Training, mit %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to train.</source>
        <translation>Bereit zum Training.</translation>
    </message>
    <message numerus="yes">
        <source>No bars are stored of %1 and %n more series.</source>
        <translation>
            <numerusform>Von %1 und %n weiteren Reihe sind keine Balken gespeichert.</numerusform>
            <numerusform>Von %1 und %n weiteren Reihen sind keine Balken gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bars are stored of %1.</source>
        <translation>Von %1 sind keine Balken gespeichert.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>none: it learns numbers</source>
        <translation>keine: es lernt Zahlen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>the bars that %1 has</source>
        <translation>die Balken, die %1 hat</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 each, learned from earlier trainings</source>
        <translation>je %1, gelernt aus früheren Trainings</translation>
    </message>
    <message>
        <source>%1, learned from earlier trainings</source>
        <translation>%1, gelernt aus früheren Trainings</translation>
    </message>
    <message>
        <source>Expected time</source>
        <translation>Erwartete Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be corrected before the training can start.</source>
        <translation>
            <numerusform>%n Angabe ist zu berichtigen, bevor das Training starten kann.</numerusform>
            <numerusform>%n Angaben sind zu berichtigen, bevor das Training starten kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars to train on are missing.</source>
        <translation>Es fehlen Balken für das Training.</translation>
    </message>
    <message>
        <source>Some inputs are missing.</source>
        <translation>Es fehlen Angaben.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ColumnMapper</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Spalte für: %1</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– keine –</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ComparisonModel</name>
    <message>
        <source>%1: differs between the runs</source>
        <translation>%1: unterscheidet die Läufe</translation>
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
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Hides the settings that are the same for all selected runs</source>
        <translation>Blendet aus, was bei allen ausgewählten Läufen gleich ist</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ, marked with ≠</source>
        <translation>
            <numerusform>%n Einstellung ist verschieden, mit ≠ markiert</numerusform>
            <numerusform>%n Einstellungen sind verschieden, mit ≠ markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several runs to see what differs.</source>
        <translation>Wählen Sie mehrere Läufe aus, um Unterschiede zu sehen.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ConfusionTable</name>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Confusion matrix and quality of each class</source>
        <translation>Konfusionsmatrix und Güte jeder Klasse</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>heading: what the model said</comment>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) of %1 were called %2</source>
        <translation>
            <numerusform>%n Beispiel von %1 wurde %2 genannt</numerusform>
            <numerusform>%n Beispiele von %1 wurden %2 genannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ConnectionTest</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Looks whether the service answers, is of this kind, lets you in and works. Nothing is saved.</source>
        <translation>Sieht nach, ob der Dienst antwortet, von dieser Art ist, Sie einlässt und arbeitet. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Die Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>The connection works: %1 answers (%2).</source>
        <translation>Die Verbindung steht: %1 antwortet (%2).</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CoverageStrip</name>
    <message>
        <source>Coverage over time</source>
        <translation>Abdeckung über die Zeit</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CurveChart</name>
    <message>
        <source>Loss and accuracy per epoch</source>
        <translation>Verlust und Genauigkeit je Epoche</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Accuracy, %</source>
        <translation>Genauigkeit, %</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CurveView</name>
    <message>
        <source>Training</source>
        <comment>the curve of the training data</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Shows the curves of the data that are learnt from</source>
        <translation>Zeigt die Kurven der Daten, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Validation</source>
        <comment>the curve of the validation data</comment>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Shows the curves of the data that are held back for checking</source>
        <translation>Zeigt die Kurven der Daten, die zur Prüfung zurückgehalten werden</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Shows how the learning rate changes</source>
        <translation>Zeigt, wie sich die Lernrate ändert</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Shows the losses by their magnitude</source>
        <translation>Zeigt die Verluste nach ihrer Größenordnung</translation>
    </message>
    <message>
        <source>Smoothing:</source>
        <translation>Glättung:</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>None</source>
        <comment>smoothing</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>smoothing</comment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>smoothing</comment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Figures of the epoch</source>
        <translation>Werte der Epoche</translation>
    </message>
    <message>
        <source>Point at the chart, or press Left and Right in it, to read an epoch.</source>
        <translation>Zeigen Sie auf das Diagramm oder drücken Sie darin die Pfeiltasten nach links und rechts, um eine Epoche zu lesen.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::DateRangeField</name>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The first day is after the last.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>Choose an earlier first day, or a later last day.</source>
        <translation>Wählen Sie einen früheren ersten oder einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>(UTC, both days included)</source>
        <translation>(UTC, beide Tage eingeschlossen)</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no date</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>(exactly %1 to %2, UTC)</source>
        <translation>(genau %1 bis %2, UTC)</translation>
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
    <message>
        <source>Curves</source>
        <comment>of a training</comment>
        <translation>Kurven</translation>
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
    <name>ktrdr::ui::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no line or column</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a finding</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Was falsch ist, und was zu tun ist</translation>
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
        <source>Loads four years of real daily bars of GOOG that come with the program, and trains a small model on them; no network is needed.</source>
        <translation>Lädt vier Jahre echter Tagesbalken von GOOG, die mit dem Programm kommen, und trainiert damit ein kleines Modell; dafür ist kein Netz nötig.</translation>
    </message>
    <message>
        <source>This table will show every data load and training, whether it runs in this window or in a terminal. Three things to do:</source>
        <translation>Diese Tabelle zeigt jeden Ladevorgang und jedes Training, ob in diesem Fenster oder in einem Terminal. Drei Anfänge:</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportCsvDialog</name>
    <message>
        <source>The first rows as they will be stored</source>
        <translation>Die ersten Zeilen, wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSV importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>None of the first rows can be read: correct what is said above.</source>
        <translation>Keine der ersten Zeilen ist lesbar: Berichtigen Sie die Angaben oben.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows cannot be read: correct what is said above, or leave such rows out.</source>
        <translation>
            <numerusform>%n der ersten Zeilen ist nicht lesbar: Berichtigen Sie die Angaben oben, oder lassen Sie solche Zeilen weg.</numerusform>
            <numerusform>%n der ersten Zeilen sind nicht lesbar: Berichtigen Sie die Angaben oben, oder lassen Sie solche Zeilen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts the import; the window shows how it goes.</source>
        <translation>Beginnt den Import; das Fenster zeigt, wie er vorangeht.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportFolderDialog</name>
    <message>
        <source>Import folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder, or drop one here</source>
        <translation>Ordner wählen oder hier ablegen</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durchs&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Dateien des Ordners</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Choose a folder with files named like AAPL_1h.csv.</source>
        <translation>Wählen Sie einen Ordner mit Dateien, die wie AAPL_1h.csv heißen.</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>Der Ordner wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out, because the name tells no series: %1</source>
        <translation>
            <numerusform>%n Datei ausgelassen, weil der Name keine Reihe nennt: %1</numerusform>
            <numerusform>%n Dateien ausgelassen, weil der Name keine Reihe nennt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts the import; the window shows how it goes.</source>
        <translation>Beginnt den Import; das Fenster zeigt, wie er vorangeht.</translation>
    </message>
    <message numerus="yes">
        <source>%n series will be imported.</source>
        <translation>
            <numerusform>%n Reihe wird importiert.</numerusform>
            <numerusform>%n Reihen werden importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportForm</name>
    <message>
        <source>Say here which column holds what.</source>
        <translation>Geben Sie hier an, welche Spalte was enthält.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop one here</source>
        <translation>CSV-Datei wählen oder hier ablegen</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durchs&amp;uchen…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Symbol, for example AAPL</source>
        <translation>Symbol, zum Beispiel AAPL</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>&amp;Series:</source>
        <translation>&amp;Reihe:</translation>
    </message>
    <message>
        <source>&amp;Timeframe:</source>
        <translation>&amp;Zeitrahmen:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Spalten:</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <translation>Was die Spalten trennt</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>pipe |</source>
        <translation>senkrechter Strich |</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>point 1.5</source>
        <translation>Punkt 1.5</translation>
    </message>
    <message>
        <source>comma 1,5</source>
        <translation>Komma 1,5</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Decimal &amp;mark:</source>
        <translation>Dezi&amp;malzeichen:</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>Eine CSV-Datei importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Es ist keine Datei gewählt.</translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop one on this window.</source>
        <translation>Wählen Sie eine CSV-Datei, oder legen Sie eine auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>The file&apos;s name does not tell the symbol.</source>
        <translation>Der Name der Datei sagt das Symbol nicht.</translation>
    </message>
    <message>
        <source>Type it, for example AAPL.</source>
        <translation>Geben Sie es ein, zum Beispiel AAPL.</translation>
    </message>
    <message>
        <source>The timeframe is not known.</source>
        <translation>Der Zeitrahmen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose how long a bar is.</source>
        <translation>Wählen Sie, wie lang ein Balken ist.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportPreviewModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>Anfang (UTC)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportRules</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of times that do not say it themselves.</source>
        <translation>Von Zeiten, die sie nicht selbst nennen.</translation>
    </message>
    <message>
        <source>What a bar&apos;s time says</source>
        <translation>Was die Zeit eines Balkens angibt</translation>
    </message>
    <message>
        <source>its start</source>
        <translation>sein Anfang</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>sein Ende</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Zeitzo&amp;ne:</translation>
    </message>
    <message>
        <source>A &amp;bar&apos;s time is:</source>
        <translation>Zeit eines &amp;Balkens ist:</translation>
    </message>
    <message>
        <source>Market calendar</source>
        <translation>Marktkalender</translation>
    </message>
    <message>
        <source>as before, at first from the bars</source>
        <translation>wie bisher, zuerst aus den Balken</translation>
    </message>
    <message>
        <source>Says which bars are to be expected, and so which are missing.</source>
        <translation>Sagt, welche Balken zu erwarten sind und welche also fehlen.</translation>
    </message>
    <message>
        <source>&amp;Leave out rows that cannot be read</source>
        <translation>Nicht lesbare Zeilen &amp;weglassen</translation>
    </message>
    <message>
        <source>Mar&amp;ket calendar:</source>
        <translation>Markt&amp;kalender:</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one from the list, for example Europe/Berlin.</source>
        <translation>Wählen Sie eine aus der Liste, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>Daily and longer bars belong to the date that is written.</source>
        <translation>Tages- und längere Balken gehören zum geschriebenen Datum.</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Wie Datumsangaben geschrieben sind</translation>
    </message>
    <message>
        <source>year first: 2024-01-31</source>
        <translation>Jahr zuerst: 2024-01-31</translation>
    </message>
    <message>
        <source>day first: 31.01.2024</source>
        <translation>Tag zuerst: 31.01.2024</translation>
    </message>
    <message>
        <source>month first: 01/31/2024</source>
        <translation>Monat zuerst: 01/31/2024</translation>
    </message>
    <message>
        <source>Dat&amp;es:</source>
        <translation>Datums&amp;form:</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::LoadForm</name>
    <message>
        <source>What to load:</source>
        <translation>Was laden:</translation>
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
        <source>No timeframe is chosen.</source>
        <translation>Es ist kein Zeitrahmen gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>Read stored bars a&amp;gain, too</source>
        <translation>Auch gespeic&amp;herte Balken noch einmal lesen</translation>
    </message>
    <message>
        <source>For example after a split, when the source tells all earlier prices anew. Until then the stored bars stay as they are.</source>
        <translation>Zum Beispiel nach einem Split, wenn die Quelle alle früheren Kurse neu nennt. Bis dahin bleiben die gespeicherten Balken, wie sie sind.</translation>
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
    <message>
        <source>The sample data are loaded. %1 %2</source>
        <translation>Die Beispieldaten sind geladen. %1 %2</translation>
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
        <source>St&amp;art load</source>
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
    <message>
        <source>&amp;Preset:</source>
        <translation>Vorla&amp;ge:</translation>
    </message>
    <message>
        <source>Save as schedule…</source>
        <translation>Als Zeitplan speichern …</translation>
    </message>
    <message>
        <source>Saves the load, to be done by itself at times that you choose.</source>
        <translation>Speichert das Laden, damit es von selbst zu Zeiten geschieht, die Sie wählen.</translation>
    </message>
    <message>
        <source>New schedule: what to load</source>
        <translation>Neuer Zeitplan: was zu laden ist</translation>
    </message>
    <message>
        <source>Choose when…</source>
        <translation>Wann …</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::NewTrainingDialog</name>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>Vorla&amp;ge:</translation>
    </message>
    <message>
        <source>Checking, then starting…</source>
        <translation>Wird geprüft, dann gestartet…</translation>
    </message>
    <message>
        <source>St&amp;art training</source>
        <translation>Training st&amp;arten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Choose a strategy: everything that is wrong with it is listed here.</source>
        <translation>Wählen Sie eine Strategie: Hier steht dann alles, was an ihr falsch ist.</translation>
    </message>
    <message>
        <source>Starts the training; the window shows how it goes.</source>
        <translation>Startet das Training; das Fenster zeigt, wie es läuft.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Asking %1 to start it…</source>
        <translation>%1 wird gebeten, es zu starten…</translation>
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
    <name>ktrdr::ui::OperationActions</name>
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
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Vorgänge</translation>
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
        <source>Nothing that runs or waits is selected.</source>
        <translation>Es ist nichts ausgewählt, was läuft oder wartet.</translation>
    </message>
    <message>
        <source>What is selected is paused already.</source>
        <translation>Was ausgewählt ist, ist schon angehalten.</translation>
    </message>
    <message>
        <source>What is selected cannot be paused: only loads, imports and trainings of this computer can.</source>
        <translation>Was ausgewählt ist, lässt sich nicht anhalten: Das geht nur bei Ladevorgängen, Importen und Trainings dieses Computers.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Pauses the selected operations at the end of the part at work; queued ones do not start.</source>
        <translation>Hält die ausgewählten Vorgänge nach dem Teil an, der in Arbeit ist; wartende starten nicht.</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Lets the selected paused operations go on.</source>
        <translation>Lässt die ausgewählten angehaltenen Vorgänge weiterlaufen.</translation>
    </message>
    <message>
        <source>Nothing that is paused is selected.</source>
        <translation>Es ist nichts ausgewählt, was angehalten ist.</translation>
    </message>
    <message>
        <source>Pause a&amp;ll</source>
        <translation>Alle anha&amp;lten</translation>
    </message>
    <message>
        <source>Pauses every load, import and training, here and in other processes of this computer.</source>
        <translation>Hält alle Ladevorgänge, Importe und Trainings an, hier und in anderen Prozessen dieses Computers.</translation>
    </message>
    <message>
        <source>Resu&amp;me all</source>
        <translation>Alle fort&amp;setzen</translation>
    </message>
    <message>
        <source>Lets everything that is paused go on.</source>
        <translation>Lässt alles weiterlaufen, was angehalten ist.</translation>
    </message>
    <message>
        <source>Run again with c&amp;hanges…</source>
        <translation>Mit Ä&amp;nderungen wiederholen…</translation>
    </message>
    <message>
        <source>Opens the dialog that started the selected operation, filled in as it was.</source>
        <translation>Öffnet das Fenster, das den ausgewählten Vorgang gestartet hat, so ausgefüllt, wie es war.</translation>
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
    <name>ktrdr::ui::PageStack</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::PlaceField</name>
    <message>
        <source>Where to train</source>
        <translation>Wo trainiert wird</translation>
    </message>
    <message>
        <source>On this computer, or on a service that trains: it uses its own bars.</source>
        <translation>Auf diesem Rechner oder auf einem Dienst, der trainiert: Er nimmt seine eigenen Balken.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service, kind</comment>
        <translation>%1 (%2)</translation>
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
    <name>ktrdr::ui::PresetBar</name>
    <message>
        <source>&amp;Delete</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Fills the form as it was kept under this name.</source>
        <translation>Füllt das Formular so aus, wie es unter diesem Namen aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>S&amp;peichern als…</translation>
    </message>
    <message>
        <source>Keeps what is in the form under a name.</source>
        <translation>Bewahrt den Inhalt des Formulars unter einem Namen auf.</translation>
    </message>
    <message>
        <source>Deletes the preset that is chosen; the form stays as it is.</source>
        <translation>Löscht die gewählte Vorlage; das Formular bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Keep as a preset</source>
        <translation>Als Vorlage aufbewahren</translation>
    </message>
    <message>
        <source>Name of the preset; one of the same name is replaced:</source>
        <translation>Name der Vorlage; eine gleichen Namens wird ersetzt:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
    <name>ktrdr::ui::ResultView</name>
    <message>
        <source>accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>F1 %1</source>
        <translation>F1 %1</translation>
    </message>
    <message>
        <source>mean absolute error %1</source>
        <translation>mittlerer absoluter Fehler %1</translation>
    </message>
    <message>
        <source>On the test data: %1.</source>
        <translation>Auf den Testdaten: %1.</translation>
    </message>
    <message>
        <source>No test of this run is recorded.</source>
        <translation>Von diesem Lauf ist kein Test festgehalten.</translation>
    </message>
    <message>
        <source>The test follows the last epoch.</source>
        <translation>Der Test folgt auf die letzte Epoche.</translation>
    </message>
    <message>
        <source>Test results</source>
        <translation>Testergebnisse</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Each row is a class; its cells tell what the model said of the samples of that class.</source>
        <translation>Jede Zeile ist eine Klasse; ihre Zellen zeigen, wofür das Modell die Beispiele dieser Klasse hielt.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RuleForm</name>
    <message>
        <source>Next runs:</source>
        <translation>Nächste Läufe:</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write a city such as New York, or a name such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Schreiben Sie eine Stadt wie New York oder einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>On chosen days</source>
        <translation>An gewählten Tagen</translation>
    </message>
    <message>
        <source>After the close of a market</source>
        <translation>Nach dem Handelsschluss eines Marktes</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>&amp;Wann:</translation>
    </message>
    <message>
        <source>Days:</source>
        <translation>Tage:</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>By whose clocks: a city, or the name of a time zone.</source>
        <translation>Nach wessen Uhren: eine Stadt oder der Name einer Zeitzone.</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Uhrzeit:</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Its holidays and half days are heeded.</source>
        <translation>Seine Feiertage und halben Tage werden beachtet.</translation>
    </message>
    <message>
        <source>Minutes after the close</source>
        <translation>Minuten nach dem Handelsschluss</translation>
    </message>
    <message>
        <source> min after the close</source>
        <translation> min nach Handelsschluss</translation>
    </message>
    <message>
        <source>at the close</source>
        <translation>bei Handelsschluss</translation>
    </message>
    <message>
        <source>&amp;Market:</source>
        <translation>&amp;Markt:</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RunModel</name>
    <message>
        <source>Damaged</source>
        <comment>a model&apos;s files</comment>
        <translation>Beschädigt</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RunTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>All trainings. Select several to compare them. Enter shows the operation.</source>
        <translation>Alle Trainings. Wählen Sie mehrere aus, um sie zu vergleichen. Die Eingabetaste zeigt den Vorgang.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RunsModel</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Search, e.g. goog lstm failed</source>
        <translation>Suchen, z. B. goog lstm fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Every training, of this window, of a terminal or of a service, is listed here with its curves, while it runs and after.</source>
        <translation>Noch wurde nichts trainiert. Jedes Training, ob aus diesem Fenster, einem Terminal oder von einem Dienst, steht hier mit seinen Kurven, während es läuft und danach.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>Open model &amp;folder</source>
        <translation>Modell&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>Shows the files of the selected model.</source>
        <translation>Zeigt die Dateien des ausgewählten Modells.</translation>
    </message>
    <message>
        <source>Show &amp;strategy</source>
        <translation>&amp;Strategie zeigen</translation>
    </message>
    <message>
        <source>Shows the strategy as the selected run used it.</source>
        <translation>Zeigt die Strategie, wie der ausgewählte Lauf sie verwendet hat.</translation>
    </message>
    <message>
        <source>Show &amp;operation</source>
        <translation>&amp;Vorgang zeigen</translation>
    </message>
    <message>
        <source>Goes to the operation that trains or trained the selected run.</source>
        <translation>Geht zum Vorgang, der den ausgewählten Lauf trainiert oder trainiert hat.</translation>
    </message>
    <message>
        <source>&amp;Train again</source>
        <translation>&amp;Erneut trainieren</translation>
    </message>
    <message>
        <source>Starts the training of the selected run once more; it goes on from its checkpoint where one was left.</source>
        <translation>Startet das Training des ausgewählten Laufs noch einmal; von seinem Kontrollpunkt aus, wo einer blieb.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Train it again.</source>
        <translation>Trainieren Sie es erneut.</translation>
    </message>
    <message>
        <source>No program of this computer shows the folder %1.</source>
        <translation>Kein Programm dieses Computers zeigt den Ordner %1.</translation>
    </message>
    <message>
        <source>Open it by hand.</source>
        <translation>Öffnen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>New &amp;training…</source>
        <translation>Neues &amp;Training…</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ScheduleDetails</name>
    <message>
        <source>It has not been due yet.</source>
        <translation>Er war noch nicht fällig.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Mode %1, source: %2</source>
        <translation>Modus %1, Quelle: %2</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <translation>Verpasste Läufe</translation>
    </message>
    <message>
        <source>The entry “%1” cannot be read</source>
        <translation>Der Eintrag „%1“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Repair the entry in %1, or remove it here. It stays as it is until then, and does not run.</source>
        <translation>Reparieren Sie den Eintrag in %1, oder entfernen Sie ihn hier. Bis dahin bleibt er, wie er ist, und läuft nicht.</translation>
    </message>
    <message>
        <source>Latest runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Enter shows the operation of a run.</source>
        <translation>Die Eingabetaste zeigt den Vorgang eines Laufs.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ScheduleDialog</name>
    <message>
        <source>Save as schedule</source>
        <translation>Als Zeitplan speichern</translation>
    </message>
    <message>
        <source>Edit schedule</source>
        <translation>Zeitplan bearbeiten</translation>
    </message>
    <message>
        <source>Make &amp;up for a missed run at the next start</source>
        <translation>Einen verpassten Lauf beim nächsten Start &amp;nachholen</translation>
    </message>
    <message>
        <source>A run is missed when neither this window nor “ktrdr serve” runs. However many were missed, one is made up for.</source>
        <translation>Ein Lauf wird verpasst, wenn weder dieses Fenster noch „ktrdr serve“ läuft. Wie viele auch verpasst wurden, einer wird nachgeholt.</translation>
    </message>
    <message>
        <source>Load %1 (mode %2) by itself, while this window or “ktrdr serve” runs.</source>
        <translation>%1 (Modus %2) von selbst laden, solange dieses Fenster oder „ktrdr serve“ läuft.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves it; the page of schedules shows how it goes.</source>
        <translation>Speichert ihn; die Seite der Zeitpläne zeigt, wie es läuft.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ScheduleTable</name>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>All schedules. The space bar switches one on and off, Enter opens it for editing.</source>
        <translation>Alle Zeitpläne. Die Leertaste schaltet einen ein und aus, die Eingabetaste öffnet ihn zum Bearbeiten.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SchedulesModel</name>
    <message>
        <source>This entry cannot be read</source>
        <translation>Dieser Eintrag ist nicht lesbar</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Remove schedule?</source>
        <translation>Zeitplan entfernen?</translation>
    </message>
    <message>
        <source>“%1” is no longer loaded by itself.</source>
        <translation>„%1“ wird nicht mehr von selbst geladen.</translation>
    </message>
    <message>
        <source>What runs goes on, and what was loaded stays.</source>
        <translation>Was läuft, läuft weiter, und was geladen wurde, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Nothing is loaded by itself yet. A schedule does a saved load again and again, for example every weekday after the close, while this window or “ktrdr serve” runs.</source>
        <translation>Noch wird nichts von selbst geladen. Ein Zeitplan macht ein gespeichertes Laden immer wieder, zum Beispiel werktags nach dem Handelsschluss, solange dieses Fenster oder „ktrdr serve“ läuft.</translation>
    </message>
    <message>
        <source>&amp;Add schedule…</source>
        <translation>Zeitplan &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Sche&amp;dules</source>
        <translation>&amp;Zeitpläne</translation>
    </message>
    <message>
        <source>Saves a load that is done by itself, for example every weekday after the close.</source>
        <translation>Speichert ein Laden, das von selbst geschieht, zum Beispiel werktags nach dem Handelsschluss.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Changes when the selected schedule is due.</source>
        <translation>Ändert, wann der ausgewählte Zeitplan fällig ist.</translation>
    </message>
    <message>
        <source>Switch &amp;on or off</source>
        <translation>Ein- oder aus&amp;schalten</translation>
    </message>
    <message>
        <source>A schedule that is switched off is not started when it is due.</source>
        <translation>Ein ausgeschalteter Zeitplan wird nicht gestartet, wenn er fällig ist.</translation>
    </message>
    <message>
        <source>Run &amp;now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Starts the load of the selected schedule now, besides its times.</source>
        <translation>Startet das Laden des ausgewählten Zeitplans jetzt, außer der Reihe.</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Forgets the selected schedule; what it loaded stays.</source>
        <translation>Vergisst den ausgewählten Zeitplan; was er geladen hat, bleibt.</translation>
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
    <name>ktrdr::ui::SelectedRuns</name>
    <message>
        <source>Selected runs</source>
        <translation>Ausgewählte Läufe</translation>
    </message>
    <message>
        <source>Curves</source>
        <comment>of a training</comment>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>Kein Lauf ist ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n selected runs</source>
        <translation>
            <numerusform>Die ersten %1 von %n ausgewählten Lauf</numerusform>
            <numerusform>Die ersten %1 von %n ausgewählten Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) compared</source>
        <translation>
            <numerusform>%n Lauf im Vergleich</numerusform>
            <numerusform>%n Läufe im Vergleich</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected runs have no curves.</source>
        <translation>Die ausgewählten Läufe haben keine Kurven.</translation>
    </message>
    <message>
        <source>Select a run to see its curves, or several to see them over each other.</source>
        <translation>Wählen Sie einen Lauf aus, um seine Kurven zu sehen, oder mehrere, um sie übereinander zu sehen.</translation>
    </message>
    <message>
        <source>The files of this model tell nothing of its epochs.</source>
        <translation>Die Dateien dieses Modells sagen nichts über seine Epochen.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SeriesDetails</name>
    <message>
        <source>Details of the series</source>
        <translation>Einzelheiten der Reihe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>First bar (UTC)</source>
        <translation>Erster Balken (UTC)</translation>
    </message>
    <message>
        <source>Last bar (UTC)</source>
        <translation>Letzter Balken (UTC)</translation>
    </message>
    <message>
        <source>Looking at every bar…</source>
        <translation>Jeder Balken wird angesehen…</translation>
    </message>
    <message>
        <source>No bar is unusual.</source>
        <translation>Kein Balken ist ungewöhnlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n series selected</source>
        <translation>
            <numerusform>%n Reihe gewählt</numerusform>
            <numerusform>%n Reihen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>a stretch of time</comment>
        <translation>Vollständig</translation>
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
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s), the missing ones first</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken, die fehlenden zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 gaps, the missing ones first</source>
        <translation>Die ersten %1 von %2 Lücken, die fehlenden zuerst</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServiceDetails</name>
    <message>
        <source>Details of the service</source>
        <translation>Einzelheiten des Dienstes</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Left alone for a moment after several failures</source>
        <translation>Nach mehreren Fehlschlägen einen Moment in Ruhe gelassen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>None</source>
        <comment>access token</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>What answered</source>
        <translation>Was antwortete</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Letzte Daten</translation>
    </message>
    <message>
        <source>Last answer took</source>
        <translation>Letzte Antwort in</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Noch einmal gesendet</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 open (%2 free)</source>
        <comment>connections</comment>
        <translation>%1 offen (%2 frei)</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Höchstens zugleich</translation>
    </message>
    <message>
        <source>Waiting for one</source>
        <translation>Warten auf eine</translation>
    </message>
    <message>
        <source>On an open connection</source>
        <comment>share of the requests</comment>
        <translation>Über offene Verbindung</translation>
    </message>
    <message>
        <source>Half faster than</source>
        <translation>Die Hälfte schneller als</translation>
    </message>
    <message>
        <source>95 of 100 faster than</source>
        <translation>95 von 100 schneller als</translation>
    </message>
    <message>
        <source>99 of 100 faster than</source>
        <translation>99 von 100 schneller als</translation>
    </message>
    <message>
        <source>Content sent</source>
        <translation>Inhalt gesendet</translation>
    </message>
    <message>
        <source>Content received</source>
        <translation>Inhalt empfangen</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServiceDialog</name>
    <message>
        <source>Add service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Edit service “%1”</source>
        <translation>Dienst „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServiceForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example: desk</source>
        <translation>Zum Beispiel: buero</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: straight to the service</source>
        <translation>Keiner: geradewegs zum Dienst</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>A token is stored; leave this empty to keep it</source>
        <translation>Ein Token ist gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>None, or what the service&apos;s owner gave you</source>
        <translation>Keines, oder das vom Betreiber des Dienstes</translation>
    </message>
    <message>
        <source>&amp;Remove the stored token</source>
        <translation>&amp;Gespeichertes Token entfernen</translation>
    </message>
    <message>
        <source>Access t&amp;oken:</source>
        <translation>Zugangst&amp;oken:</translation>
    </message>
    <message>
        <source>Certificates file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>The system&apos;s own certificates</source>
        <translation>Die Zertifikate des Systems</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Chooses a file with the only authorities whose certificates are believed.</source>
        <translation>Wählt eine Datei mit den einzigen Stellen, deren Zertifikaten geglaubt wird.</translation>
    </message>
    <message>
        <source>&amp;Certificates:</source>
        <translation>&amp;Zertifikate:</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Zertifikate wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServiceLights</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a service: its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServiceTable</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>All services. Enter opens one for editing.</source>
        <translation>Alle Dienste. Die Eingabetaste öffnet einen zum Bearbeiten.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Remove service?</source>
        <translation>Dienst entfernen?</translation>
    </message>
    <message>
        <source>“%1” is forgotten together with its access token.</source>
        <translation>„%1“ wird zusammen mit seinem Zugangstoken vergessen.</translation>
    </message>
    <message>
        <source>What runs there goes on and is no longer told here. Stored bars and ended operations stay.</source>
        <translation>Was dort läuft, läuft weiter und wird hier nicht mehr berichtet. Gespeicherte Balken und beendete Vorgänge bleiben.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>No service is configured: add KTRDR&apos;s hosts, its backend, an exchange, or another “ktrdr serve”, to use their data and see their operations here.</source>
        <translation>Es ist kein Dienst eingerichtet: Fügen Sie KTRDRs Hosts, sein Backend, eine Börse oder ein anderes „ktrdr serve“ hinzu, um deren Daten zu nutzen und deren Vorgänge hier zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Add service…</source>
        <translation>Dienst &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Serv&amp;ices</source>
        <translation>D&amp;ienste</translation>
    </message>
    <message>
        <source>Adds a service: where it is, and how to get in.</source>
        <translation>Fügt einen Dienst hinzu: wo er ist und wie man hineinkommt.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Changes name, address, access token, certificates or proxy of the selected service.</source>
        <translation>Ändert Name, Adresse, Zugangstoken, Zertifikate oder Proxy des ausgewählten Dienstes.</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Forgets the selected service and its access token.</source>
        <translation>Vergisst den ausgewählten Dienst und sein Zugangstoken.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Looks whether the selected service answers, lets you in and works.</source>
        <translation>Sieht nach, ob der ausgewählte Dienst antwortet, Sie einlässt und arbeitet.</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>A&amp;lle prüfen</translation>
    </message>
    <message>
        <source>Looks how all services are.</source>
        <translation>Sieht nach, wie es allen Diensten geht.</translation>
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
    <name>ktrdr::ui::SortedTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
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
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::StrategyDialog</name>
    <message>
        <source>Strategy of %1</source>
        <translation>Strategie von %1</translation>
    </message>
    <message>
        <source>Strategy as it was used</source>
        <translation>Strategie, wie sie verwendet wurde</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::StrategyField</name>
    <message>
        <source>Read the file a&amp;gain</source>
        <translation>&amp;Datei neu lesen</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>A strategy file in YAML, or the name of a sample. A file can be dropped here.</source>
        <translation>Eine Strategiedatei in YAML oder der Name eines Beispiels. Eine Datei kann hier abgelegt werden.</translation>
    </message>
    <message>
        <source>A file in YAML, or a sample: rsi</source>
        <translation>Eine Datei in YAML, oder ein Beispiel: rsi</translation>
    </message>
    <message>
        <source>Ch&amp;oose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>A file, a sample, or a strategy that was trained lately.</source>
        <translation>Eine Datei, ein Beispiel oder eine zuletzt trainierte Strategie.</translation>
    </message>
    <message>
        <source>Trains the strategy as that training had it.</source>
        <translation>Trainiert die Strategie so, wie jenes Training sie hatte.</translation>
    </message>
    <message>
        <source>Takes the strategy as its file says it now.</source>
        <translation>Nimmt die Strategie so, wie ihre Datei jetzt ist.</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sample, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Strategies (*.yaml *.yml)</source>
        <translation>Strategien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SymbolField</name>
    <message numerus="yes">
        <source>%n of %1 names are no symbols: %2.</source>
        <translation>
            <numerusform>%n von %1 Namen ist kein Symbol: %2.</numerusform>
            <numerusform>%n von %1 Namen sind keine Symbole: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them or take them out.</source>
        <translation>Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>One symbol, or several with commas between them. A file with symbols can be dropped here.</source>
        <translation>Ein Symbol oder mehrere mit Kommas dazwischen. Eine Datei mit Symbolen kann hier abgelegt werden.</translation>
    </message>
    <message>
        <source>GOOG, or several: GOOG, MSFT</source>
        <translation>GOOG, oder mehrere: GOOG, MSFT</translation>
    </message>
    <message>
        <source>Read from f&amp;ile…</source>
        <translation>Aus Dat&amp;ei lesen…</translation>
    </message>
    <message>
        <source>Takes the symbols from a text or CSV file: one to a line or with commas between; # begins a comment.</source>
        <translation>Nimmt die Symbole aus einer Text- oder CSV-Datei: eines je Zeile oder mit Kommas dazwischen; # leitet einen Kommentar ein.</translation>
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
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Check the file and your right to read it.</source>
        <translation>Prüfen Sie die Datei und Ihr Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>The file %1 is no list of symbols.</source>
        <translation>Die Datei %1 ist keine Liste von Symbolen.</translation>
    </message>
    <message>
        <source>Choose a text or CSV file with one symbol to a line.</source>
        <translation>Wählen Sie eine Text- oder CSV-Datei mit einem Symbol je Zeile.</translation>
    </message>
    <message>
        <source>The file %1 names no symbol.</source>
        <translation>Die Datei %1 nennt kein Symbol.</translation>
    </message>
    <message>
        <source>Symbols from a file</source>
        <translation>Symbole aus einer Datei</translation>
    </message>
    <message>
        <source>Lists of symbols (*.txt *.csv *.tsv *.list)</source>
        <translation>Listen von Symbolen (*.txt *.csv *.tsv *.list)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
    <name>ktrdr::ui::TrainingCurvesTab</name>
    <message>
        <source>Curves of the training</source>
        <translation>Kurven des Trainings</translation>
    </message>
    <message>
        <source>The training has not begun yet.</source>
        <translation>Das Training hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>“%1” has told of no epoch yet.</source>
        <translation>„%1“ hat noch von keiner Epoche berichtet.</translation>
    </message>
    <message>
        <source>The first epoch has not ended yet. The curves begin with it.</source>
        <translation>Die erste Epoche ist noch nicht zu Ende. Mit ihr beginnen die Kurven.</translation>
    </message>
    <message>
        <source>“%1” told of no epoch of this training.</source>
        <translation>„%1“ hat von keiner Epoche dieses Trainings berichtet.</translation>
    </message>
    <message>
        <source>The training ended before its first epoch did; there are no curves.</source>
        <translation>Das Training endete vor seiner ersten Epoche; es gibt keine Kurven.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TrainingForm</name>
    <message>
        <source>No strategy is chosen.</source>
        <translation>Es ist keine Strategie gewählt.</translation>
    </message>
    <message>
        <source>Choose a file or a sample, or drop a file here.</source>
        <translation>Wählen Sie eine Datei oder ein Beispiel, oder legen Sie eine Datei hier ab.</translation>
    </message>
    <message>
        <source>as the strategy says</source>
        <translation>wie die Strategie sagt</translation>
    </message>
    <message>
        <source>%1, as the strategy says</source>
        <translation>%1, wie die Strategie sagt</translation>
    </message>
    <message>
        <source>None chosen: %1, as the strategy says.</source>
        <translation>Keiner gewählt: %1, wie die Strategie sagt.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no date</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>The strategy says: from %1 until %2.</source>
        <translation>Die Strategie sagt: von %1 bis %2.</translation>
    </message>
    <message>
        <source>drawn at the start</source>
        <translation>wird beim Start gezogen</translation>
    </message>
    <message>
        <source>&amp;Strategy:</source>
        <translation>&amp;Strategie:</translation>
    </message>
    <message>
        <source>S&amp;ymbols:</source>
        <translation>S&amp;ymbole:</translation>
    </message>
    <message>
        <source>Timeframes</source>
        <translation>Zeitrahmen</translation>
    </message>
    <message>
        <source>The shortest one is the base: a sample is one of its bars.</source>
        <translation>Der kürzeste ist die Basis: Ein Beispiel ist einer seiner Balken.</translation>
    </message>
    <message>
        <source>&amp;Timeframes:</source>
        <translation>&amp;Zeitrahmen:</translation>
    </message>
    <message>
        <source>Dates:</source>
        <translation>Zeitraum:</translation>
    </message>
    <message>
        <source>Validation split</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Share of the samples for validation, and as much for the test: above 0 and below 0.5.</source>
        <translation>Anteil der Beispiele für die Validierung, und ebenso viel für den Test: über 0 und unter 0,5.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Same seed, bars and computer: same model.</source>
        <translation>Gleicher Startwert, gleiche Balken, gleicher Rechner: gleiches Modell.</translation>
    </message>
    <message>
        <source>Validatio&amp;n split:</source>
        <translation>Val&amp;idierungsanteil:</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>Star&amp;twert:</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>Modellname</translation>
    </message>
    <message>
        <source>The model is kept in a folder of this name.</source>
        <translation>Das Modell liegt in einem Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>Ot&amp;her values:</source>
        <translation>A&amp;ndere Werte:</translation>
    </message>
    <message>
        <source>&amp;Model name:</source>
        <translation>&amp;Modellname:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>W&amp;o:</translation>
    </message>
    <message>
        <source>“%1” is no share for the validation.</source>
        <translation>„%1“ ist kein Anteil für die Validierung.</translation>
    </message>
    <message>
        <source>Type one above 0 and below 0.5, for example 0.15.</source>
        <translation>Geben Sie einen über 0 und unter 0,5 ein, zum Beispiel 0,15.</translation>
    </message>
    <message>
        <source>“%1” is no seed.</source>
        <translation>„%1“ ist kein Startwert.</translation>
    </message>
    <message>
        <source>Type a whole number, for example 42.</source>
        <translation>Geben Sie eine ganze Zahl ein, zum Beispiel 42.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TrainingStart</name>
    <message>
        <source>There is no service “%1” any more.</source>
        <translation>Den Dienst „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another place to train at.</source>
        <translation>Wählen Sie einen anderen Ort für das Training.</translation>
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
    <message>
        <source>%1: paused</source>
        <translation>%1: angehalten</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ValuesField</name>
    <message>
        <source>Other values</source>
        <translation>Andere Werte</translation>
    </message>
    <message>
        <source>Values to train with instead of the strategy&apos;s, a key to a line. Several values with commas between them are a sweep: each makes a training of its own.</source>
        <translation>Werte, mit denen statt denen der Strategie trainiert wird, ein Schlüssel je Zeile. Mehrere Werte mit Kommas dazwischen sind eine Reihe: Jeder ergibt ein eigenes Training.</translation>
    </message>
    <message>
        <source>“%1” gives no value.</source>
        <translation>„%1“ gibt keinen Wert an.</translation>
    </message>
    <message>
        <source>Write a key of the strategy and its value, like training.epochs=50; for a sweep several values with commas between them.</source>
        <translation>Schreiben Sie einen Schlüssel der Strategie und seinen Wert, etwa training.epochs=50; für eine Reihe mehrere Werte mit Kommas dazwischen.</translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::YearPreview</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Holidays, half days and closures of the year</source>
        <translation>Feiertage, halbe Tage und Schließungen des Jahres</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Jahr:</translation>
    </message>
    <message numerus="yes">
        <source>%n trading day(s)</source>
        <translation>
            <numerusform>%n Handelstag</numerusform>
            <numerusform>%n Handelstage</numerusform>
        </translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Closed for once</source>
        <translation>Einmalig geschlossen</translation>
    </message>
    <message>
        <source>Closes at %1</source>
        <translation>Schließt um %1</translation>
    </message>
</context>
</TS>
