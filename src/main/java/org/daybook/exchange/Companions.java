package org.daybook.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Separates a woman's name from those who are named with her in the same cell: *Amina e figlio*, *Joy + 2 children*,
/// *Fatima (con minore)*. Thread-safe.
final class Companions {
    private static final String JOINS = anyOf("kin-with");
    /// A sign or a word between her name and who is with her. A comma and a dash join the parts of a name as well.
    private static final Pattern BETWEEN = Pattern
            .compile("\\s*[+&(\\[/]\\s*|\\s*,\\s*|\\s+[-–—]\\s*|\\s+(?=(?:" + JOINS
                    + ")\\s)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern CLOSED = Pattern.compile("[)\\]]");
    private static final Pattern MORE = Pattern.compile("\\s*[+&]\\s*\\d{0,2}\\s*");

    private static final Pattern TWO = Pattern.compile("\\s*[+&]\\s*|\\s(?:" + anyOf("kin-and") + ")\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Between the names of a list.
    private static final Pattern LIST = Pattern.compile("\\s*[,;\\n\\r+&]\\s*");
    private static final Pattern COMMA_ONLY = Pattern.compile("[^;\\n\\r+&]*,[^,;\\n\\r+&]*");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}'’. -]+");
    /// *Silva e Sousa* is one family name.
    private static final Pattern OF_PORTUGUESE = Pattern.compile("(?i)(?<!\\p{L})(?:da|de|do|das|dos)(?!\\p{L})");

    private static final Set<String> WITH = WordTable.headings().wordSet("kin-with");
    private static final Set<String> BESIDE = WordTable.headings().wordSet("kin-beside");
    private static final Set<String> CHILDREN = WordTable.headings().wordSet("kin-beside-children");
    private static final Set<String> SEVERAL = WordTable.headings().wordSet("some-children");
    private static final Set<String> SMALL = WordTable.headings().wordSet("kin-beside-small");

    private Companions() {}

    /// Returns the words of the table, as written, as a pattern.
    private static String anyOf(String code) {
        return WordTable.headings().byLanguage(code).stream().flatMap(List::stream)
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0))).map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /// Returns a cell with only her name.
    static Cell without(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return cell;
        }
        var name = without(cell.text());
        return name.equals(cell.text()) ? cell : new Cell(Cell.Kind.TEXT, name);
    }

    /// Returns only her name; the text itself if it names nobody else, or nobody before them.
    static String without(String text) {
        var between = BETWEEN.matcher(text);
        while (between.find()) {
            var name = text.substring(0, between.start()).strip();
            var rest = text.substring(between.end());
            var joined = between.group().strip();
            var closed = CLOSED.matcher(rest);
            boolean isInBrackets = (joined.equals("(") || joined.equals("[")) && closed.find();
            var beside = isInBrackets ? rest.substring(0, closed.start()) : rest;
            if (isName(name) && isBeside(joined, beside)) {
                var after = isInBrackets ? rest.substring(closed.end()).strip() : "";
                return after.isEmpty() ? name : without(name + " " + after);
            }
        }
        return text;
    }

    /// Checks whether a text names children of hers next to her name.
    static boolean hasChildren(String text) {
        var own = List.of(FoldedText.of(without(text)).split(" ", -1));
        return Arrays.stream(FoldedText.of(text).split(" ", -1))
                .anyMatch(word -> CHILDREN.contains(word) && !own.contains(word));
    }

    /// Checks whether a text names two people, both by name: *Joy & Amina*.
    static boolean areTwo(String text) {
        var own = without(text);
        var two = TWO.matcher(own);
        return two.find() && isPlain(own.substring(0, two.start())) && isPlain(own.substring(two.end()))
                && !(two.group().strip().equalsIgnoreCase("e") && OF_PORTUGUESE.matcher(own).find());
    }

    /// Checks whether a cell lists several people by name: *Amina Diallo, Joy Osas*, *Amina; Joy*. A single comma may divide one
    /// name.
    static boolean areSeveral(String text) {
        var named = LIST.split(text.strip(), -1);
        boolean plain = named.length > 1 && Arrays.stream(named).allMatch(Companions::isPlain);
        boolean divided = COMMA_ONLY.matcher(text).matches() && named.length == 2
                && Arrays.stream(named).anyMatch(name -> name.strip().indexOf(' ') < 0);
        return plain && !divided || areTwo(text);
    }

    /// Checks for a name of letters alone: who wrote signs and digits, wrote something else than two names.
    private static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && isName(name);
    }

    private static boolean isName(String name) {
        var words = FoldedText.of(name).split(" ", -1);
        return Arrays.stream(words).anyMatch(word -> word.codePoints().anyMatch(Character::isLetter)
                && !BESIDE.contains(word) && !SMALL.contains(word));
    }

    /// Checks for *with her son*, *+ 2*, *2 children*: a *daughter* in brackets alone may be who she is herself.
    private static boolean isBeside(String joined, String text) {
        if ((joined.equals("+") || joined.equals("&")) && MORE.matcher("+" + text).matches()) {
            return !text.isBlank();
        }
        var words = Arrays.stream(FoldedText.of(text.replace("+", " + ")).split(" ", -1)).toList();
        boolean isWith = joined.equals("+") || joined.equals("&") || WITH.contains(words.getFirst());
        int at = WITH.contains(words.getFirst()) ? 1 : 0;
        boolean isCounted = false;
        while (at < words.size() && (SMALL.contains(words.get(at)) || NUMBER.matcher(words.get(at)).matches())) {
            isCounted |= NUMBER.matcher(words.get(at)).matches();
            at++;
        }
        if (at == words.size()) {
            return at > 0 && isWith && isCounted;
        }
        return BESIDE.contains(words.get(at)) && (isWith || isCounted || isSeveral(words, at));
    }

    /// Checks for *(figli minori)*.
    private static boolean isSeveral(List<String> words, int at) {
        return SEVERAL.contains(words.get(at)) && !Relatives.isChildWord(words.get(at));
    }
}
