<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveText</name>
    <message numerus="yes">
        <source>%n epoch(s).</source>
        <translation>
            <numerusform>%n epoch.</numerusform>
            <numerusform>%n epochs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s), the best is epoch %1</source>
        <translation>
            <numerusform>%n epoch, the best is epoch %1</numerusform>
            <numerusform>%n epochs, the best is epoch %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) are not known</source>
        <translation>
            <numerusform>%n epoch is not known</numerusform>
            <numerusform>%n epochs are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ktrdr</name>
    <message numerus="yes">
        <source>%1 bars downloaded</source>
        <translation>
            <numerusform>%1 bar downloaded</numerusform>
            <numerusform>%1 bars downloaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarketData</name>
    <message numerus="yes">
        <source>%n row(s) of %1 cannot be read as bars (%2).</source>
        <translation>
            <numerusform>%n row of %1 cannot be read as a bar (%2).</numerusform>
            <numerusform>%n rows of %1 cannot be read as bars (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were out of order and have been sorted.</source>
        <translation>
            <numerusform>%n row was out of order and has been sorted.</numerusform>
            <numerusform>%n rows were out of order and have been sorted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeated the time of another; the last one of each was kept.</source>
        <translation>
            <numerusform>%n row repeated the time of another; the last one was kept.</numerusform>
            <numerusform>%n rows repeated the time of another; the last one of each was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n row could not be read and was left out.</numerusform>
            <numerusform>%n rows could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volume(s) below 0 were taken as 0.</source>
        <translation>
            <numerusform>%n volume below 0 was taken as 0.</numerusform>
            <numerusform>%n volumes below 0 were taken as 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are not over yet and were left out.</source>
        <translation>
            <numerusform>%n bar is not over yet and was left out.</numerusform>
            <numerusform>%n bars are not over yet and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %1 series</source>
        <translation>
            <numerusform>Load %1 series</numerusform>
            <numerusform>Load %1 series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%2 more)</source>
        <translation>
            <numerusform>%1 (+%2 more)</numerusform>
            <numerusform>%1 (+%2 more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Creating %1 download segments</source>
        <translation>
            <numerusform>Creating %1 download segment</numerusform>
            <numerusform>Creating %1 download segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading %1 segments from %2</source>
        <translation>
            <numerusform>Downloading %1 segment from %2</numerusform>
            <numerusform>Downloading %1 segments from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✅ Loaded %1 bars</source>
        <translation>
            <numerusform>✅ Loaded %1 bar</numerusform>
            <numerusform>✅ Loaded %1 bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>💾 Saved %1 bars</source>
        <translation>
            <numerusform>💾 Saved %1 bar</numerusform>
            <numerusform>💾 Saved %1 bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 series</source>
        <translation>
            <numerusform>%1 series</numerusform>
            <numerusform>%1 series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bars</source>
        <translation>
            <numerusform>%1 bar</numerusform>
            <numerusform>%1 bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gaps left</source>
        <translation>
            <numerusform>%1 gap left</numerusform>
            <numerusform>%1 gaps left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bars stored</source>
        <translation>
            <numerusform>%1 bar stored</numerusform>
            <numerusform>%1 bars stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) repeat the time of another.</source>
        <translation>
            <numerusform>%n bar repeats the time of another.</numerusform>
            <numerusform>%n bars repeat the time of another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) are out of order.</source>
        <translation>
            <numerusform>%n bar is out of order.</numerusform>
            <numerusform>%n bars are out of order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) start sooner after the one before than the timeframe says.</source>
        <translation>
            <numerusform>%n bar starts sooner after the one before than the timeframe says.</numerusform>
            <numerusform>%n bars start sooner after the one before than the timeframe says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a price of 0 or below.</source>
        <translation>
            <numerusform>%n bar has a price of 0 or below.</numerusform>
            <numerusform>%n bars have a price of 0 or below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) lack a price.</source>
        <translation>
            <numerusform>%n bar lacks a price.</numerusform>
            <numerusform>%n bars lack a price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a high below another of their prices.</source>
        <translation>
            <numerusform>%n bar has a high below another of its prices.</numerusform>
            <numerusform>%n bars have a high below another of their prices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a low above another of their prices.</source>
        <translation>
            <numerusform>%n bar has a low above another of its prices.</numerusform>
            <numerusform>%n bars have a low above another of their prices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) closed far from the series&apos; mean price.</source>
        <translation>
            <numerusform>%n bar closed far from the series&apos; mean price.</numerusform>
            <numerusform>%n bars closed far from the series&apos; mean price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) moved by more than 20 % from the one before.</source>
        <translation>
            <numerusform>%n bar moved by more than 20 % from the one before.</numerusform>
            <numerusform>%n bars moved by more than 20 % from the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) moved by more than 10 % from the one before.</source>
        <translation>
            <numerusform>%n bar moved by more than 10 % from the one before.</numerusform>
            <numerusform>%n bars moved by more than 10 % from the one before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a volume below 0.</source>
        <translation>
            <numerusform>%n bar has a volume below 0.</numerusform>
            <numerusform>%n bars have a volume below 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) carry IB&apos;s mark for no volume.</source>
        <translation>
            <numerusform>%n bar carries IB&apos;s mark for no volume.</numerusform>
            <numerusform>%n bars carry IB&apos;s mark for no volume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have a volume of 0.</source>
        <translation>
            <numerusform>%n bar has a volume of 0.</numerusform>
            <numerusform>%n bars have a volume of 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) have more than 100 times the usual volume.</source>
        <translation>
            <numerusform>%n bar has more than 100 times the usual volume.</numerusform>
            <numerusform>%n bars have more than 100 times the usual volume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 came out of order and have been sorted.</source>
        <translation>
            <numerusform>%n bar of %1 came out of order and has been sorted.</numerusform>
            <numerusform>%n bars of %1 came out of order and have been sorted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 came twice; the later ones were kept.</source>
        <translation>
            <numerusform>%n bar of %1 came twice; the later one was kept.</numerusform>
            <numerusform>%n bars of %1 came twice; the later ones were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars came without a price and were left out.</source>
        <translation>
            <numerusform>One bar came without a price and was left out.</numerusform>
            <numerusform>%n bars came without a price and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were shown twice by the clocks of the zone when they were set back; the order of the rows told which was meant.</source>
        <translation>
            <numerusform>%n time was shown twice by the clocks of the zone when they were set back; the order of the rows told which was meant.</numerusform>
            <numerusform>%n times were shown twice by the clocks of the zone when they were set back; the order of the rows told which was meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were never shown by the clocks of the zone, which were set forward then; they were counted on from before. Check the time zone.</source>
        <translation>
            <numerusform>%n time was never shown by the clocks of the zone, which were set forward then; it was counted on from before. Check the time zone.</numerusform>
            <numerusform>%n times were never shown by the clocks of the zone, which were set forward then; they were counted on from before. Check the time zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out, for their names do not tell symbol and timeframe: %1.</source>
        <translation>
            <numerusform>%n file was left out, for its name does not tell symbol and timeframe: %1.</numerusform>
            <numerusform>%n files were left out, for their names do not tell symbol and timeframe: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 files from %2</source>
        <translation>
            <numerusform>Import %1 file from %2</numerusform>
            <numerusform>Import %1 files from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 were not made, for bars of %2 are missing in them or reach beyond them; the first is that of %3.</source>
        <translation>
            <numerusform>%n bar of %1 was not made, for bars of %2 are missing in it or reach beyond it; it is that of %3.</numerusform>
            <numerusform>%n bars of %1 were not made, for bars of %2 are missing in them or reach beyond them; the first is that of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s) of %1 outside the sessions belong to no trading day.</source>
        <translation>
            <numerusform>%n bar of %1 outside the sessions belongs to no trading day.</numerusform>
            <numerusform>%n bars of %1 outside the sessions belong to no trading day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the close means up to %n minutes after it.</source>
        <translation>
            <numerusform>After the close means up to %n minute after it.</numerusform>
            <numerusform>After the close means up to %n minutes after it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes after the close of %1</source>
        <translation>
            <numerusform>%n minute after the close of %1</numerusform>
            <numerusform>%n minutes after the close of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n runs before it were missed)</source>
        <translation>
            <numerusform>%1 (%n run before it was missed)</numerusform>
            <numerusform>%1 (%n runs before it were missed)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scheduled load of %1 was missed %n times while no program ran. The last one is made up for now.</source>
        <translation>
            <numerusform>The scheduled load of %1 was missed once while no program ran. It is made up for now.</numerusform>
            <numerusform>The scheduled load of %1 was missed %n times while no program ran. The last one is made up for now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scheduled load of %1 was missed %n times while no program ran; the next one is made as usual.</source>
        <translation>
            <numerusform>The scheduled load of %1 was missed once while no program ran; the next one is made as usual.</numerusform>
            <numerusform>The scheduled load of %1 was missed %n times while no program ran; the next one is made as usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed with warnings</source>
        <translation>
            <numerusform>%n completed with warnings</numerusform>
            <numerusform>%n completed with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted</source>
        <translation>
            <numerusform>%n interrupted</numerusform>
            <numerusform>%n interrupted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations ended</source>
        <translation>
            <numerusform>%n operation ended</numerusform>
            <numerusform>%n operations ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>None of the %n parts completed.</source>
        <translation>
            <numerusform>The one part did not complete.</numerusform>
            <numerusform>None of the %n parts completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part %1 of %n</source>
        <translation>
            <numerusform>Part %1 of %n</numerusform>
            <numerusform>Part %1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strategy</name>
    <message numerus="yes">
        <source>There are %n more findings.</source>
        <translation>
            <numerusform>There is %n more finding.</numerusform>
            <numerusform>There are %n more findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%1 has %n bars at %2 in the time that all timeframes cover; training needs at least %3.</source>
        <translation>
            <numerusform>%1 has %n bar at %2 in the time that all timeframes cover; training needs at least %3.</numerusform>
            <numerusform>%1 has %n bars at %2 in the time that all timeframes cover; training needs at least %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs at least %n bars with these parameters, and there are %2.</source>
        <translation>
            <numerusform>%1 needs at least %n bar with these parameters, and there are %2.</numerusform>
            <numerusform>%1 needs at least %n bars with these parameters, and there are %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The labels %1 need at least %n bars, and there are %2.</source>
        <translation>
            <numerusform>The labels %1 need at least %n bar, and there are %2.</numerusform>
            <numerusform>The labels %1 need at least %n bars, and there are %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n labels (%1) are &quot;%2&quot;: there is nothing to tell apart.</source>
        <translation>
            <numerusform>The only label (%1) is &quot;%2&quot;: there is nothing to tell apart.</numerusform>
            <numerusform>All %n labels (%1) are &quot;%2&quot;: there is nothing to tell apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples none is left to train on.</source>
        <translation>
            <numerusform>The only sample is not left to train on.</numerusform>
            <numerusform>Of %n samples none is left to train on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples none is left for validation.</source>
        <translation>
            <numerusform>The only sample is not left for validation.</numerusform>
            <numerusform>Of %n samples none is left for validation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n samples none is left for the test.</source>
        <translation>
            <numerusform>The only sample is not left for the test.</numerusform>
            <numerusform>Of %n samples none is left for the test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n class weight(s) for %1 classes.</source>
        <translation>
            <numerusform>There is %n class weight for %1 classes.</numerusform>
            <numerusform>There are %n class weights for %1 classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n sample(s) of the training part have the same label, so there is nothing to learn.</source>
        <translation>
            <numerusform>The %n sample of the training part has one label, so there is nothing to learn.</numerusform>
            <numerusform>All %n samples of the training part have the same label, so there is nothing to learn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The training part has %n sample(s); it needs %1.</source>
        <translation>
            <numerusform>The training part has %n sample; it needs %1.</numerusform>
            <numerusform>The training part has %n samples; it needs %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The validation part has %n sample(s); it needs %1.</source>
        <translation>
            <numerusform>The validation part has %n sample; it needs %1.</numerusform>
            <numerusform>The validation part has %n samples; it needs %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test part has %n sample(s); it needs %1.</source>
        <translation>
            <numerusform>The test part has %n sample; it needs %1.</numerusform>
            <numerusform>The test part has %n samples; it needs %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Train %1: a sweep of %n training(s)</source>
        <translation>
            <numerusform>Train %1: a sweep of %n training</numerusform>
            <numerusform>Train %1: a sweep of %n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n bar(s) in the range; the strategy requires %2.</source>
        <translation>
            <numerusform>%1 has %n bar in the range; the strategy requires %2.</numerusform>
            <numerusform>%1 has %n bars in the range; the strategy requires %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%2 more)</source>
        <translation>
            <numerusform>%1 (+%2 more)</numerusform>
            <numerusform>%1 (+%2 more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚙️ Combining data from %1 symbol(s)</source>
        <translation>
            <numerusform>⚙️ Combining data from %1 symbol</numerusform>
            <numerusform>⚙️ Combining data from %1 symbols</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚙️ Splitting %1 samples (train/val/test)</source>
        <translation>
            <numerusform>⚙️ Splitting %1 sample (train/val/test)</numerusform>
            <numerusform>⚙️ Splitting %1 samples (train/val/test)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Model %1: %n epoch(s), the best was %2</source>
        <translation>
            <numerusform>Model %1: %n epoch, the best was %2</numerusform>
            <numerusform>Model %1: %n epochs, the best was %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::operations::OperationBoard</name>
    <message numerus="yes">
        <source>All %n parts of “%1” completed.</source>
        <translation>
            <numerusform>The %n part of “%1” completed.</numerusform>
            <numerusform>All %n parts of “%1” completed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n parts again</source>
        <translation>
            <numerusform>%1: %n part again</numerusform>
            <numerusform>%1: %n parts again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CalendarsDialog</name>
    <message numerus="yes">
        <source>%n calendar(s) are not saved.</source>
        <translation>
            <numerusform>%n calendar is not saved.</numerusform>
            <numerusform>%n calendars are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CataloguePage</name>
    <message numerus="yes">
        <source>%1: %n bar(s) written to %2.</source>
        <translation>
            <numerusform>%1: %n bar written to %2.</numerusform>
            <numerusform>%1: %n bars written to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading what is missing of %n series.</source>
        <translation>
            <numerusform>Loading what is missing of %n series.</numerusform>
            <numerusform>Loading what is missing of %n series.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::CheckView</name>
    <message numerus="yes">
        <source>Ready to train, with %n warning(s).</source>
        <translation>
            <numerusform>Ready to train, with %n warning.</numerusform>
            <numerusform>Ready to train, with %n warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No bars are stored of %1 and %n more series.</source>
        <translation>
            <numerusform>No bars are stored of %1 and %n more series.</numerusform>
            <numerusform>No bars are stored of %1 and %n more series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be corrected before the training can start.</source>
        <translation>
            <numerusform>%n thing must be corrected before the training can start.</numerusform>
            <numerusform>%n things must be corrected before the training can start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ComparisonView</name>
    <message numerus="yes">
        <source>%n setting(s) differ, marked with ≠</source>
        <translation>
            <numerusform>%n setting differs, marked with ≠</numerusform>
            <numerusform>%n settings differ, marked with ≠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ConfusionTable</name>
    <message numerus="yes">
        <source>%n sample(s) of %1 were called %2</source>
        <translation>
            <numerusform>%n sample of %1 was called %2</numerusform>
            <numerusform>%n samples of %1 were called %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::FilterSidebar</name>
    <message numerus="yes">
        <source>%1, %n operation(s)</source>
        <translation>
            <numerusform>%1, %n operation</numerusform>
            <numerusform>%1, %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportCsvDialog</name>
    <message numerus="yes">
        <source>%n of the first rows cannot be read: correct what is said above, or leave such rows out.</source>
        <translation>
            <numerusform>%n of the first rows cannot be read: correct what is said above, or leave such rows out.</numerusform>
            <numerusform>%n of the first rows cannot be read: correct what is said above, or leave such rows out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::ImportFolderDialog</name>
    <message numerus="yes">
        <source>%n file(s) left out, because the name tells no series: %1</source>
        <translation>
            <numerusform>%n file left out, because the name tells no series: %1</numerusform>
            <numerusform>%n files left out, because the name tells no series: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series will be imported.</source>
        <translation>
            <numerusform>%n series will be imported.</numerusform>
            <numerusform>%n series will be imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::OperationActions</name>
    <message numerus="yes">
        <source>%n operations run or wait, some perhaps in other processes.</source>
        <translation>
            <numerusform>%n operation runs or waits, perhaps in another process.</numerusform>
            <numerusform>%n operations run or wait, some perhaps in other processes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::PlanPreview</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::QuitGuard</name>
    <message numerus="yes">
        <source>%n operation(s) run in this program and would end with it.</source>
        <translation>
            <numerusform>%n operation runs in this program and would end with it.</numerusform>
            <numerusform>%n operations run in this program and would end with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::RunsPage</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SelectedRuns</name>
    <message numerus="yes">
        <source>The first %1 of %n selected runs</source>
        <translation>
            <numerusform>The first %1 of %n selected runs</numerusform>
            <numerusform>The first %1 of %n selected runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) compared</source>
        <translation>
            <numerusform>%n run compared</numerusform>
            <numerusform>%n runs compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SeriesDetails</name>
    <message numerus="yes">
        <source>%n series selected</source>
        <translation>
            <numerusform>%n series selected</numerusform>
            <numerusform>%n series selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s), the missing ones first</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps, the missing ones first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::SymbolField</name>
    <message numerus="yes">
        <source>%n of %1 names are no symbols: %2.</source>
        <translation>
            <numerusform>%n of %1 names is no symbol: %2.</numerusform>
            <numerusform>%n of %1 names are no symbols: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TimeframeChooser</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::TrayIcon</name>
    <message numerus="yes">
        <source>ktrdr monitor: %n operation(s)</source>
        <translation>
            <numerusform>ktrdr monitor: %n operation</numerusform>
            <numerusform>ktrdr monitor: %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ktrdr::ui::YearPreview</name>
    <message numerus="yes">
        <source>%n trading day(s)</source>
        <translation>
            <numerusform>%n trading day</numerusform>
            <numerusform>%n trading days</numerusform>
        </translation>
    </message>
</context>
</TS>
