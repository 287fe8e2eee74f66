package downhill.verify;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A report as JUnit's XML, which every build server reads: a suite a group, a case a check. */
public final class JUnitReport {
    private JUnitReport() {}

    public static String of(Report report, Provenance provenance) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            start(xml, "testsuites", "downhill verify", report.checks().size(), report.failed());
            for (Map.Entry<String, List<Check>> group : report.groups().entrySet()) {
                suite(xml, group.getKey(), group.getValue(), report, provenance);
            }
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void start(XMLStreamWriter xml, String element, String name, int tests, long failures)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", "" + tests);
        xml.writeAttribute("failures", "" + failures);
    }

    private static void suite(
            XMLStreamWriter xml, String group, List<Check> checks, Report report, Provenance provenance)
            throws XMLStreamException {
        long failures = checks.stream().filter(check -> !check.pass()).count();
        start(xml, "testsuite", group, checks.size(), failures);
        xml.writeAttribute("timestamp", provenance.date());
        xml.writeStartElement("properties");
        property(xml, "renderer", report.renderer());
        property(xml, "driver", report.version());
        property(xml, "program", provenance.program());
        property(xml, "commit", provenance.commit());
        property(xml, "seed", Provenance.SEED);
        property(xml, "java", provenance.java());
        xml.writeEndElement();
        for (Check check : checks) test(xml, check);
        xml.writeEndElement();
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", value);
    }

    private static void test(XMLStreamWriter xml, Check check) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "downhill.verify." + check.group());
        xml.writeAttribute("name", check.name());
        if (!check.pass()) {
            xml.writeStartElement("failure");
            xml.writeAttribute(
                    "message",
                    "measured " + check.measured() + ", expected " + check.expected() + " within " + check.tolerance()
                            + " (" + check.source() + ")");
            for (Outlier worst : check.detail().worst()) xml.writeCharacters(WorstWords.of(worst) + "\n");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
