package org.daybook.outcomes.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An object of a file with its permitted keys. Every method reports the line and the key of an error.
final class JsonObjectReader {
    /// Found in a file's own words. A bracket or an entity is treated as markup, whatever its purpose.
    private static final Pattern MARKUP = Pattern.compile("[<>]|&#?[A-Za-z0-9]{1,32};");
    /// Joiners and directional marks, which some scripts need.
    private static final Set<Integer> NEEDED = Set.of(0x200C, 0x200D, 0x200E, 0x200F);

    private final int line;
    private final Map<String, Json> fields;

    private JsonObjectReader(int line, Map<String, Json> fields) {
        this.line = line;
        this.fields = fields;
    }

    /// @param name  its name, used to report that it is not an object
    /// @param known all permitted keys
    static JsonObjectReader of(Json json, String name, Set<String> known) throws FlawException {
        if (!(json instanceof Json.Fields object)) {
            throw new FlawException(json.line(), Flaw.Why.WRONG_KIND, name);
        }
        for (var field : object.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                throw new FlawException(field.getValue().line(), Flaw.Why.UNKNOWN_KEY, field.getKey());
            }
        }
        return new JsonObjectReader(object.line(), object.fields());
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    int lineOf(String key) {
        return Optional.ofNullable(fields.get(key)).map(Json::line).orElse(line);
    }

    Json need(String key) throws FlawException {
        var value = fields.get(key);
        if (value == null) {
            throw new FlawException(line, Flaw.Why.MISSING_KEY, key);
        }
        return value;
    }

    /// Returns text that is displayed.
    String text(String key, int longest) throws FlawException {
        var json = need(key);
        return text(json, key, longest);
    }

    Optional<String> maybeText(String key, int longest) throws FlawException {
        return has(key) ? Optional.of(text(key, longest)) : Optional.empty();
    }

    private static String text(Json json, String key, int longest) throws FlawException {
        var words = words(json, key).strip();
        if (words.isEmpty()) {
            throw new FlawException(json.line(), Flaw.Why.EMPTY_TEXT, key);
        }
        if (words.length() > longest) {
            throw new FlawException(json.line(), Flaw.Why.LONG_TEXT, key);
        }
        if (MARKUP.matcher(words).find()) {
            throw new FlawException(json.line(), Flaw.Why.MARKUP, key);
        }
        if (words.codePoints().anyMatch(JsonObjectReader::isHidden)) {
            throw new FlawException(json.line(), Flaw.Why.HIDDEN_CHARACTERS, key);
        }
        return words;
    }

    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !NEEDED.contains(letter);
            default -> false;
        };
    }

    /// Returns a keyword, which is not displayed as it is.
    String word(String key, Pattern pattern) throws FlawException {
        var json = need(key);
        var word = words(json, key);
        if (!pattern.matcher(word).matches()) {
            throw new FlawException(json.line(), Flaw.Why.BAD_WORD, key);
        }
        return word;
    }

    static String words(Json json, String key) throws FlawException {
        if (json instanceof Json.Words words) {
            return words.words();
        }
        throw new FlawException(json.line(), Flaw.Why.WRONG_KIND, key);
    }

    int whole(String key, int least, int most) throws FlawException {
        return whole(need(key), key, least, most);
    }

    static int whole(Json json, String key, int least, int most) throws FlawException {
        var number = number(json, key);
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new FlawException(json.line(), Flaw.Why.BAD_NUMBER, key);
        }
        return number.intValueExact();
    }

    BigDecimal number(String key) throws FlawException {
        return number(need(key), key);
    }

    private static BigDecimal number(Json json, String key) throws FlawException {
        if (json instanceof Json.Number number) {
            return number.number();
        }
        throw new FlawException(json.line(), Flaw.Why.WRONG_KIND, key);
    }

    List<Json> several(String key, int least, int most) throws FlawException {
        if (!(need(key) instanceof Json.Several list)) {
            throw new FlawException(lineOf(key), Flaw.Why.WRONG_KIND, key);
        }
        if (list.values().size() < least) {
            throw new FlawException(list.line(), Flaw.Why.TOO_FEW, key);
        }
        if (list.values().size() > most) {
            throw new FlawException(list.line(), Flaw.Why.TOO_MANY, key);
        }
        return list.values();
    }
}
