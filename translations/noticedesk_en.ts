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
</context>
<context>
    <name>ui::GraphCanvas</name>
    <message numerus="yes">
        <source>%1: %n member(s) – %2</source>
        <translation>
            <numerusform>%1: %n member – %2</numerusform>
            <numerusform>%1: %n members – %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportsPage</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
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
        <source>Laying out %n node(s)…</source>
        <translation>
            <numerusform>Laying out %n node…</numerusform>
            <numerusform>Laying out %n nodes…</numerusform>
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
        <source>%Ln subject(s) found among %1, the most likely first.</source>
        <translation>
            <numerusform>%Ln subject found among %1, the most likely first.</numerusform>
            <numerusform>%Ln subjects found among %1, the most likely first.</numerusform>
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
</context>
<context>
    <name>ui::WhyPanel</name>
    <message numerus="yes">
        <source>%n more reason(s) are not listed here; the export holds them all.</source>
        <translation>
            <numerusform>%n more reason is not listed here; the export holds them all.</numerusform>
            <numerusform>%n more reasons are not listed here; the export holds them all.</numerusform>
        </translation>
    </message>
</context>
</TS>
