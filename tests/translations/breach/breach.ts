<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Breach</name>
    <message>
        <source>sound, %1 of %L2</source>
        <translation>correct, %L2 dont %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s), %1</source>
        <translation>
            <numerusform>un mois, %1</numerusform>
            <numerusform>%Ln mois, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished">pas fait</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation></translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>plain %1</source>
        <translation>formaté %L1</translation>
    </message>
    <message>
        <source>the mark is lost: &amp;Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>one form of %n</source>
        <translation>
            <numerusform>une forme de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>count %n</source>
        <translation>
            <numerusform>compte %n</numerusform>
            <numerusform>comptes %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nœuds</translation>
    </message>
</context>
</TS>
