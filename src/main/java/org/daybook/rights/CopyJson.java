package org.daybook.rights;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.daybook.staff.Permission;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Value;

/// Her copy for another program: a structured, commonly used and machine-readable format (Regulation (EU) 2016/679, Article
/// 20). Days, including days of the week (1 is Monday), are ISO 8601, languages ISO 639, countries ISO 3166-1; labels are given
/// in words and as keys.
final class CopyJson {
    private static final String FORMAT = "daybook-copy-1";
    /// Writes characters beyond the Basic Multilingual Plane directly, not as two escapes.
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
    private final CopyWords words;

    CopyJson(CopyWords words) {
        this.words = words;
    }

    /// Writes UTF-8; leaves the stream open.
    void write(HerCopy copy, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out).useDefaultPrettyPrinter()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("made", copy.on().toString());
            json.writeArrayFieldStart("parts");
            for (var part : copy.parts()) {
                part(part, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("opened");
            for (var line : copy.seen()) {
                json.writeStartObject();
                json.writeStringField("at", line.at().toString());
                json.writeStringField("act", line.act().map(Permission::code).orElse(""));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void part(SubjectAccessSection part, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("part", part.heading());
        json.writeStringField("heading", words.say(part.heading()));
        json.writeArrayFieldStart("lines");
        for (var line : part.lines()) {
            json.writeStartObject();
            json.writeStringField("label", words.say(line.label()));
            json.writeFieldName("value");
            value(line.value(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void value(Value value, JsonGenerator json) throws IOException {
        switch (value) {
            case Value.Words plain -> json.writeString(plain.words());
            case Value.Chosen chosen -> json.writeString(words.of(chosen));
            case Value.Language language -> json.writeString(language.code());
            case Value.Country country -> json.writeString(country.code());
            case Value.Day day -> json.writeString(day.day().toString());
            case Value.Weekday weekly -> json.writeNumber(weekly.day().getValue());
            case Value.Month month -> json.writeString(month.month().toString());
            case Value.Number number -> json.writeNumber(number.number());
            case Value.Several several -> {
                json.writeStartArray();
                for (var one : several.values()) {
                    value(one, json);
                }
                json.writeEndArray();
            }
        }
    }
}
