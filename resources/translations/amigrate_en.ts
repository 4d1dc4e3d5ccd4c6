<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>CompatibilityPage</name>
        <message numerus="yes">
            <source>%n of {all} demand(s) are not met</source>
            <translation>
                <numerusform>%n of {all} demands is not met</numerusform>
                <numerusform>%n of {all} demands are not met</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>about %n minute</numerusform>
                <numerusform>about %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s)</source>
            <translation>
                <numerusform>about %n hour</numerusform>
                <numerusform>about %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n processor</numerusform>
                <numerusform>%n processors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network interface(s)</source>
            <translation>
                <numerusform>%n network interface</numerusform>
                <numerusform>%n network interfaces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorDoctor</name>
        <message numerus="yes">
            <source>%n possible cause(s), the likeliest first.</source>
            <translation>
                <numerusform>%n possible cause, the likeliest first.</numerusform>
                <numerusform>%n possible causes, the likeliest first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImagesPage</name>
        <message numerus="yes">
            <source>%n other machine(s) were found: {names}.</source>
            <translation>
                <numerusform>%n other machine was found: {names}.</numerusform>
                <numerusform>%n other machines were found: {names}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LicensePage</name>
        <message numerus="yes">
            <source>Confirm the conditions of this licence to go on (%n left).</source>
            <translation>
                <numerusform>Confirm the condition of this licence to go on (%n left).</numerusform>
                <numerusform>Confirm the conditions of this licence to go on (%n left).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message numerus="yes">
            <source>%n migration(s) were interrupted. Nothing that was sent is lost.</source>
            <translation>
                <numerusform>%n migration was interrupted. Nothing that was sent is lost.</numerusform>
                <numerusform>%n migrations were interrupted. Nothing that was sent is lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n planned test launch(es) did not come to an end.</source>
            <translation>
                <numerusform>%n planned test launch did not come to an end.</numerusform>
                <numerusform>%n planned test launches did not come to an end.</numerusform>
            </translation>
        </message>
    </context>
</TS>
