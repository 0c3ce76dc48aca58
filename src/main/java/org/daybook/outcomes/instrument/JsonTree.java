package org.daybook.outcomes.instrument;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/// Reads strict JSON (RFC 8259) and records the line of every value. Accepts only UTF-8, no duplicate keys and nothing after
/// the end, and limits every quantity to what an instrument could need.
final class JsonTree {
    /// In bytes. The longest known instruments have about sixty items.
    static final int LARGEST = 256 * 1024;
    private static final int DEEPEST = 6;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(8_000)
                    .maxNumberLength(12).maxNameLength(200).build())
            .build();

    private JsonTree() {}

    static Json read(byte[] file) throws FlawException {
        if (file.length > LARGEST) {
            throw new FlawException(1, Flaw.Why.TOO_LARGE, "");
        }
        try (var parser = JSON.createParser(text(file))) {
            parser.nextToken();
            var root = value(parser);
            if (parser.nextToken() != null) {
                throw new FlawException(line(parser), Flaw.Why.NOT_JSON, "");
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw new FlawException(line(e), tooDeep(e) ? Flaw.Why.TOO_DEEP : Flaw.Why.LONG_TEXT, "");
        } catch (JsonProcessingException e) {
            throw new FlawException(line(e), Flaw.Why.NOT_JSON, "");
        } catch (IOException e) {
            throw new IllegalStateException("a text that cannot be read", e);
        }
    }

    private static boolean tooDeep(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("nesting");
    }

    /// Text that is not UTF-8 is refused rather than guessed.
    private static String text(byte[] file) throws FlawException {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FlawException(1, Flaw.Why.NOT_UTF8, "");
        }
    }

    private static Json value(JsonParser parser) throws IOException, FlawException {
        int line = line(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser, line);
            case START_ARRAY -> several(parser, line);
            case VALUE_STRING -> new Json.Words(line, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, line);
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> new Json.Other(line);
            case null, default -> throw new FlawException(line, Flaw.Why.NOT_JSON, "");
        };
    }

    /// `1e999999999` is a short number whose expanded form would fill the memory.
    private static Json number(JsonParser parser, int line) throws IOException, FlawException {
        if (parser.getText().chars().anyMatch(letter -> letter == 'e' || letter == 'E')) {
            throw new FlawException(line, Flaw.Why.BAD_NUMBER, "");
        }
        return new Json.Number(line, parser.getDecimalValue());
    }

    private static Json fields(JsonParser parser, int line) throws IOException, FlawException {
        var fields = new LinkedHashMap<String, Json>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            int at = line(parser);
            parser.nextToken();
            if (fields.putIfAbsent(name, value(parser)) != null) {
                throw new FlawException(at, Flaw.Why.KEY_TWICE, name);
            }
        }
        return new Json.Fields(line, fields);
    }

    private static Json several(JsonParser parser, int line) throws IOException, FlawException {
        var values = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new Json.Several(line, values);
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }
}
