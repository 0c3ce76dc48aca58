package org.daybook.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Parses the JSON of the known tables: objects as maps, lists, texts, numbers as doubles, true, false, null. For tests only;
/// it trusts its input.
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    @Nullable
    static Object read(String text) {
        var json = new Json(text);
        var value = json.value();
        json.space();
        if (json.at != text.length()) {
            throw new IllegalArgumentException("more after the end, at " + json.at);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    static List<String> texts(@Nullable Object value) {
        return list(value).stream().map(String.class::cast).toList();
    }

    @Nullable
    private Object value() {
        space();
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        take('{');
        while (!taken('}')) {
            space();
            var key = string();
            take(':');
            map.put(key, value());
            taken(',');
        }
        return map;
    }

    private List<@Nullable Object> array() {
        var list = new ArrayList<@Nullable Object>();
        take('[');
        while (!taken(']')) {
            list.add(value());
            taken(',');
        }
        return list;
    }

    private String string() {
        take('"');
        var out = new StringBuilder();
        for (char sign = text.charAt(at++); sign != '"'; sign = text.charAt(at++)) {
            out.append(sign == '\\' ? escape() : sign);
        }
        return out.toString();
    }

    private char escape() {
        char sign = text.charAt(at++);
        return switch (sign) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> sign;
        };
    }

    private Double number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Double.valueOf(text.substring(from, at));
    }

    @Nullable
    private Object word(String word, @Nullable Object meaning) {
        if (!text.startsWith(word, at)) {
            throw new IllegalArgumentException("not JSON, at " + at);
        }
        at += word.length();
        return meaning;
    }

    private void take(char sign) {
        if (!taken(sign)) {
            throw new IllegalArgumentException("expected " + sign + " at " + at);
        }
    }

    private boolean taken(char sign) {
        space();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
