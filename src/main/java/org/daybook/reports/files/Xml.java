package org.daybook.reports.files;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML part of a file, written from its beginning to its end. By the writer of Java itself, whichever others are at hand.
final class Xml {
    /// Signs that XML cannot hold: a part with one of them opens nowhere.
    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\p{Cc}\\x{FFFE}\\x{FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /// @param root       the name of the outermost element
    /// @param attributes names and values in turn; namespaces are attributes like others
    Xml(String root, String... attributes) {
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        open(root, attributes);
    }

    /// A number as XML has it.
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

    /// An element with nothing in it.
    Xml empty(String name, String... attributes) {
        return wrote(() -> {
            writer.writeEmptyElement(name);
            write(attributes);
        });
    }

    /// An element that holds words.
    Xml words(String name, String words, String... attributes) {
        return open(name, attributes).text(words).close();
    }

    /// Words, without signs that XML cannot hold.
    Xml text(String words) {
        return wrote(() -> writer.writeCharacters(possible(words)));
    }

    /// Ends the element that was begun last.
    Xml close() {
        return wrote(writer::writeEndElement);
    }

    /// Ends what is still open.
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

    /// Something that is written; a writer in memory has nothing to fail at.
    private interface Writing {
        void write() throws XMLStreamException;
    }
}
