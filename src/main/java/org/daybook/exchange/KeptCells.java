package org.daybook.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// Cells of a refused row as one JSON object, by the code of the field.
final class KeptCells {
    private static final JsonFactory JSON = new JsonFactory();

    private KeptCells() {}

    static String written(Map<ImportField, String> cells) {
        var json = new StringWriter();
        try (var out = JSON.createGenerator(json)) {
            out.writeStartObject();
            for (var field : ImportField.values()) {
                var text = cells.get(field);
                if (text != null) {
                    out.writeStringField(field.code(), text);
                }
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }

    static Map<ImportField, String> read(String json) {
        var cells = new EnumMap<ImportField, String>(ImportField.class);
        try (var in = JSON.createParser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var field = ImportField.ofCode(in.currentName());
                var text = in.nextTextValue();
                field.ifPresent(one -> cells.put(one, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }
}
