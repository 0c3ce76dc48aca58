package org.daybook.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the XML of a workbook from beginning to end, element by element. A document with a document type declaration is
/// refused: such declarations could make it read other files, or grow without end.
final class PackedXml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();
    private final InputStream in;
    private final XMLStreamReader xml;

    PackedXml(InputStream in) throws IOException {
        this.in = in;
        try {
            xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// The factory of the JDK, whatever else is on the class path.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Nothing is printed on standard error.
        factory.setXMLReporter((_, _, _, _) -> {});
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    /// Moves on.
    ///
    /// @return the current event, by [XMLStreamConstants]
    int next() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw ReadingRefusal.DECLARES.refusal();
            }
            return event;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Moves to the next start of an element.
    ///
    /// @return false at the end
    boolean nextElement() throws IOException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// Checks whether an element of this name begins or ends here, whatever its namespace.
    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    /// Returns the name of the current element, without its namespace.
    String name() {
        return xml.getLocalName();
    }

    /// Returns an attribute of the current element, whatever its namespace.
    Optional<String> attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return Optional.of(xml.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    /// Checks whether an attribute of this name, in any namespace, has this value.
    boolean anyAttribute(String name, String value) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name) && xml.getAttributeValue(at).equals(value)) {
                return true;
            }
        }
        return false;
    }

    /// Checks whether a boolean attribute is true.
    boolean says(String attribute) {
        return attribute(attribute).filter(value -> value.equals("1") || value.equals("true")).isPresent();
    }

    /// Returns a numeric attribute.
    ///
    /// @param otherwise the value if it is missing
    long number(String attribute, long otherwise) {
        return attribute(attribute).map(value -> {
            try {
                return Long.parseLong(value.strip());
            } catch (NumberFormatException e) {
                throw ReadingRefusal.DAMAGED.refusal();
            }
        }).orElse(otherwise);
    }

    /// Appends the letters of the current event, at most one more than the longest text of a cell.
    void letters(StringBuilder text) {
        int room = Cell.LONGEST + 1 - text.length();
        int count = xml.getTextLength();
        if (count > 0 && room > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(count, room));
        }
    }

    /// Skips the element that begins here, with all its content.
    void skip() throws IOException {
        for (int depth = 1; depth > 0;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
