<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Oversight</name>
    <message numerus="yes">
        <source>Miss rate %1 (%2, %Ln audit(s))</source>
        <translation>
            <numerusform>Miss rate %1 (%2, %Ln audit)</numerusform>
            <numerusform>Miss rate %1 (%2, %Ln audits)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audit(s)</source>
        <translation>
            <numerusform>%Ln audit</numerusform>
            <numerusform>%Ln audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part of all requests: %Ln. The goal holds for the requests chosen within the share; those that a rule refers come on top and are counted apart.</source>
        <translation>
            <numerusform>Part of all requests: %Ln. The goal holds for the requests chosen within the share; those that a rule refers come on top and are counted apart.</numerusform>
            <numerusform>Part of all requests: %Ln. The goal holds for the requests chosen within the share; those that a rule refers come on top and are counted apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many requests that are not compliant stay in standard review is not known: of %Ln request(s) drawn at random for audit, none is decided. Until then assume nothing.</source>
        <translation>
            <numerusform>How many requests that are not compliant stay in standard review is not known: of %Ln request drawn at random for audit, none is decided. Until then assume nothing.</numerusform>
            <numerusform>How many requests that are not compliant stay in standard review is not known: of %Ln requests drawn at random for audit, none is decided. Until then assume nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s) left in standard review, %1 are estimated not to be compliant (%2 interval: %3 to %4). Decided audits: %5; drawn and not decided: %6.</source>
        <translation>
            <numerusform>Of %Ln request left in standard review, %1 are estimated not to be compliant (%2 interval: %3 to %4). Decided audits: %5; drawn and not decided: %6.</numerusform>
            <numerusform>Of %Ln requests left in standard review, %1 are estimated not to be compliant (%2 interval: %3 to %4). Decided audits: %5; drawn and not decided: %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %Ln day(s)</source>
        <translation>
            <numerusform>overdue by %Ln day</numerusform>
            <numerusform>overdue by %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %Ln day(s)</source>
        <translation>
            <numerusform>due in %Ln day</numerusform>
            <numerusform>due in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message numerus="yes">
        <source>The maximum penalty is %Ln month(s); a red notice needs at least two years.</source>
        <translation>
            <numerusform>The maximum penalty is %Ln month; a red notice needs at least two years.</numerusform>
            <numerusform>The maximum penalty is %Ln months; a red notice needs at least two years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) are left to serve; a red notice needs at least six of sentence or remainder.</source>
        <translation>
            <numerusform>%Ln month is left to serve; a red notice needs at least six of sentence or remainder.</numerusform>
            <numerusform>%Ln months are left to serve; a red notice needs at least six of sentence or remainder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence reaches the threshold, but only %Ln month(s) are left to serve.</source>
        <translation>
            <numerusform>The sentence reaches the threshold, but only %Ln month is left to serve.</numerusform>
            <numerusform>The sentence reaches the threshold, but only %Ln months are left to serve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sentence is %Ln month(s); a red notice needs at least six.</source>
        <translation>
            <numerusform>The sentence is %Ln month; a red notice needs at least six.</numerusform>
            <numerusform>The sentence is %Ln months; a red notice needs at least six.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n pair(s) linked by two strong fields.</source>
        <translation>
            <numerusform>%n pair linked by two strong fields.</numerusform>
            <numerusform>%n pairs linked by two strong fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step needs %n request(s).</source>
        <translation>
            <numerusform>This step needs %n request.</numerusform>
            <numerusform>This step needs %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Model %1 was trained on %n case(s).</source>
        <translation>
            <numerusform>Model %1 was trained on %n case.</numerusform>
            <numerusform>Model %1 was trained on %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the table of persons were left out.</source>
        <translation>
            <numerusform>%n line of the table of persons was left out.</numerusform>
            <numerusform>%n lines of the table of persons were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1 relevant; loss %2, work saved at 95 % recall %3</source>
        <translation>
            <numerusform>%n record, %1 relevant; loss %2, work saved at 95 % recall %3</numerusform>
            <numerusform>%n records, %1 relevant; loss %2, work saved at 95 % recall %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Train</name>
    <message numerus="yes">
        <source>Model %1 was trained on %n final decision(s).</source>
        <translation>
            <numerusform>Model %1 was trained on %n final decision.</numerusform>
            <numerusform>Model %1 was trained on %n final decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s) were scored with it.</source>
        <translation>
            <numerusform>%n open request was scored with it.</numerusform>
            <numerusform>%n open requests were scored with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::ColumnTable</name>
    <message numerus="yes">
        <source>it has %n cell(s), the header has %1</source>
        <translation>
            <numerusform>it has %n cell, the header has %1</numerusform>
            <numerusform>it has %n cells, the header has %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message numerus="yes">
        <source>%n hyperedge(s) were left out: only ties between two nodes are read.</source>
        <translation>
            <numerusform>%n hyperedge was left out: only ties between two nodes are read.</numerusform>
            <numerusform>%n hyperedges were left out: only ties between two nodes are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nested graph(s) were read flat: containment is not shown.</source>
        <translation>
            <numerusform>%n nested graph was read flat: containment is not shown.</numerusform>
            <numerusform>%n nested graphs were read flat: containment is not shown.</numerusform>
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
        <source>%n request(s) with a subject from %1 name %2.</source>
        <translation>
            <numerusform>%n request with a subject from %1 names %2.</numerusform>
            <numerusform>%n requests with a subject from %1 name %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links are shown up to %n step(s) from here; beyond are too many for one picture.</source>
        <translation>
            <numerusform>Links are shown up to %n step from here; beyond are too many for one picture.</numerusform>
            <numerusform>Links are shown up to %n steps from here; beyond are too many for one picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s)</source>
        <translation>
            <numerusform>%n more group</numerusform>
            <numerusform>%n more groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triage</name>
    <message numerus="yes">
        <source>Data row %1 has %n cell(s) where the header has %2.</source>
        <translation>
            <numerusform>Data row %1 has %n cell where the header has %2.</numerusform>
            <numerusform>Data row %1 has %n cells where the header has %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n record(s); at most %1 can be replayed.</source>
        <translation>
            <numerusform>The file has %n record; at most %1 can be replayed.</numerusform>
            <numerusform>The file has %n records; at most %1 can be replayed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AdministrationPage</name>
    <message numerus="yes">
        <source>The audit log is sound: %Ln entry(s).</source>
        <translation>
            <numerusform>The audit log is sound: %Ln entry.</numerusform>
            <numerusform>The audit log is sound: %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ContextPanel</name>
    <message numerus="yes">
        <source>%Ln earlier entry(s) are in the audit log.</source>
        <translation>
            <numerusform>%Ln earlier entry is in the audit log.</numerusform>
            <numerusform>%Ln earlier entries are in the audit log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <comment>what; how often one after the other</comment>
        <translation>
            <numerusform>%1, %Ln time</numerusform>
            <numerusform>%1, %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GraphCanvas</name>
    <message numerus="yes">
        <source>%1: %Ln member(s) – %2</source>
        <translation>
            <numerusform>%1: %Ln member – %2</numerusform>
            <numerusform>%1: %Ln members – %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln link(s) shown</source>
        <translation>
            <numerusform>%1 of %Ln link shown</numerusform>
            <numerusform>%1 of %Ln links shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportReportPanel</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportsPage</name>
    <message numerus="yes">
        <source>%Ln record(s) could not be taken over; the report says why.</source>
        <translation>
            <numerusform>%Ln record could not be taken over; the report says why.</numerusform>
            <numerusform>%Ln records could not be taken over; the report says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LinksPage</name>
    <message numerus="yes">
        <source>Laying out %Ln node(s)…</source>
        <translation>
            <numerusform>Laying out %Ln node…</numerusform>
            <numerusform>Laying out %Ln nodes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing the links of this file: %1 of %Ln request(s). You can go on working.</source>
        <translation>
            <numerusform>Preparing the links of this file: %1 of %Ln request. You can go on working.</numerusform>
            <numerusform>Preparing the links of this file: %1 of %Ln requests. You can go on working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ModelPanel</name>
    <message numerus="yes">
        <source>Model %1 is in use, trained on %Ln decision(s) on %2.</source>
        <translation>
            <numerusform>Model %1 is in use, trained on %Ln decision on %2.</numerusform>
            <numerusform>Model %1 is in use, trained on %Ln decisions on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln final decision(s) came since.</source>
        <translation>
            <numerusform>%Ln final decision came since.</numerusform>
            <numerusform>%Ln final decisions came since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open request(s) were scored with it.</source>
        <translation>
            <numerusform>%Ln open request was scored with it.</numerusform>
            <numerusform>%Ln open requests were scored with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OversightPage</name>
    <message numerus="yes">
        <source>As of %1; %Ln request(s).</source>
        <translation>
            <numerusform>As of %1; %Ln request.</numerusform>
            <numerusform>As of %1; %Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueuePage</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchPage</name>
    <message numerus="yes">
        <source>%Ln subject(s) found among %1, the most evidence first.</source>
        <translation>
            <numerusform>%Ln subject found among %1, the most evidence first.</numerusform>
            <numerusform>%Ln subjects found among %1, the most evidence first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) can be found.</source>
        <translation>
            <numerusform>%Ln subject can be found.</numerusform>
            <numerusform>%Ln subjects can be found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>Backup %Ln day(s) ago</source>
        <translation>
            <numerusform>Backup %Ln day ago</numerusform>
            <numerusform>Backup %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln request(s): %1 chosen for detailed review within the share, %2 there because a rule refers them, %3 proposed for return to the source, %4 decided.</source>
        <translation>
            <numerusform>Of %Ln request: %1 chosen for detailed review within the share, %2 there because a rule refers them, %3 proposed for return to the source, %4 decided.</numerusform>
            <numerusform>Of %Ln requests: %1 chosen for detailed review within the share, %2 there because a rule refers them, %3 proposed for return to the source, %4 decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SuggestionsPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · the %Ln likeliest pair(s) are shown</source>
        <comment>first what is worked through</comment>
        <translation>
            <numerusform>%1 · the %Ln likeliest pair is shown</numerusform>
            <numerusform>%1 · the %Ln likeliest pairs are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joining makes one person of %Ln request(s): %1.</source>
        <translation>
            <numerusform>Joining makes one person of %Ln request: %1.</numerusform>
            <numerusform>Joining makes one person of %Ln requests: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · stopped after %2 of %Ln request(s)</source>
        <comment>worked through, how far</comment>
        <translation>
            <numerusform>%1 · stopped after %2 of %Ln request</numerusform>
            <numerusform>%1 · stopped after %2 of %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TriagePanel</name>
    <message numerus="yes">
        <source>Of %Ln request(s), %1 go to detailed review: %2 drawn at random, %3 by novelty, %4 %5. Each request has a chance of %6 to be drawn. Requests that a rule refers come on top. The figures hold from the next import on; nothing is taken out of detailed review.</source>
        <comment>the fifth: by concern, or: by their turn</comment>
        <translation>
            <numerusform>Of %Ln request, %1 go to detailed review: %2 drawn at random, %3 by novelty, %4 %5. Each request has a chance of %6 to be drawn. Requests that a rule refers come on top. The figures hold from the next import on; nothing is taken out of detailed review.</numerusform>
            <numerusform>Of %Ln requests, %1 go to detailed review: %2 drawn at random, %3 by novelty, %4 %5. Each request has a chance of %6 to be drawn. Requests that a rule refers come on top. The figures hold from the next import on; nothing is taken out of detailed review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message numerus="yes">
        <source>%Ln more reason(s) are not listed here; the export holds them all.</source>
        <translation>
            <numerusform>%Ln more reason is not listed here; the export holds them all.</numerusform>
            <numerusform>%Ln more reasons are not listed here; the export holds them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message numerus="yes">
        <source>Within %Ln day(s)</source>
        <translation>
            <numerusform>Within %Ln day</numerusform>
            <numerusform>Within %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
