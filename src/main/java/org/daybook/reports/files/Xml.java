package org.daybook.reports.files;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML part of a file, written from beginning to end. Always uses Java's built-in writer, even if others are available.
final class Xml {
    /// Characters that XML cannot contain: a part with one of them cannot be opened.
    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /// @param root       the name of the root element
    /// @param attributes alternating names and values; namespaces are attributes like others
    Xml(String root, String... attributes) {
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        open(root, attributes);
    }

    /// Returns a number as written in XML.
    static String of(int number) {
        return Integer.toString(number);
    }

    /// Begins an element.
    Xml open(String name, String... attributes) {
        return wrote(() -> {
            writer.writeStartElement(name);
            write(attributes);
        });
    }

    /// Writes an empty element.
    Xml empty(String name, String... attributes) {
        return wrote(() -> {
            writer.writeEmptyElement(name);
            write(attributes);
        });
    }

    /// Writes an element that contains text.
    Xml words(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    /// Writes text, without characters that XML cannot contain.
    Xml text(String words) {
        return wrote(() -> writer.writeCharacters(possible(words)));
    }

    /// Ends the innermost open element.
    Xml close() {
        return wrote(writer::writeEndElement);
    }

    /// Ends all open elements and returns the bytes.
    byte[] bytes() {
        wrote(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], possible(attributes[i + 1]));
        }
    }

    private static String possible(String words) {
        return IMPOSSIBLE.matcher(words).replaceAll(" ");
    }

    private Xml wrote(Writing what) {
        try {
            what.write();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A write operation; a writer to memory cannot fail.
    private interface Writing {
        void write() throws XMLStreamException;
    }
}
