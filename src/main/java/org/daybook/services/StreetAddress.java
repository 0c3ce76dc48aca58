package org.daybook.services;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.BareWords;
import org.daybook.base.StreetName;

/// Finds street addresses in free text, in the languages of the sites: a word for a street next to a house number, and, in the
/// texts of a place that must not be found, also a street without a number, and a name with a number but without a word for a
/// street. From any thread.
final class StreetAddress {
    /// Telephone numbers have more digits.
    private static final String HOUSE = "\\p{Nd}{1,3}\\p{L}?";
    /// Followed by the name of the street; "via mail" and "corso di italiano" name none.
    private static final String BEFORE_NAME = "(?:via(?! (?:e mail|email|mail|posta|tel |telef|phone|sms|whatsapp|chat|web|fax "
            + "|app |the |numero))|viale|v le|piazza|p zza|piazzale|piazzetta|corso(?! (?:di|d|in|per|base) )|vicolo|contrada|"
            + "lungomare|οδος|οδου|λεωφορος|λεωφορου|λεωφ|πλατεια|πλατειας|strada|str|bulevardul|bulevard|bd|b dul|aleea|"
            + "calea|soseaua|piata|улица|ул|булевард|бул|площад|пл|rue|avenue|boulevard|calle|avenida|plaza)";
    private static final Pattern ADDRESS = Pattern.compile(
            " " + BEFORE_NAME + " (?:\\p{L}+ ){1,4}" + HOUSE + " "
                    + "| " + HOUSE + " (?:\\p{L}+ ){0,3}(?:street|st|road|rd|avenue|ave|lane|rue|boulevard) "
                    // In Lithuanian, the word stands between the name and the number.
                    + "| (?:g|gatve|gatves|pr|prospektas|aleja) (?:nr )?" + HOUSE + " ");
    /// A name and a number that nothing follows in its sentence. A number such as 112 is that of a helpline.
    private static final Pattern NUMBERED = Pattern
            .compile("(?<![\\p{L}\\p{Nd}])(\\p{Lu}\\p{L}{3,}) (?:(?iu:nr|n|no)[. ]+)?"
                    + "(?!1\\p{Nd}{2}(?!\\p{L}))\\p{Nd}{1,3}\\p{L}?(?= *(?:[,.;)]|$))");
    /// Words next to a number that is no house number.
    private static final Set<String> COUNTED = counted();
    private static final Pattern ALL_DAY = Pattern.compile("(?i)\\bh ?24\\b|\\b24 ?h\\b|\\b24 ?/ ?7\\b|\\b7 ?/ ?7\\b");
    private static final Pattern PART = Pattern.compile("[,;/\\n]");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private StreetAddress() {}

    /// Checks whether a text contains a street and a house number, ignoring case and accents.
    static boolean isIn(String text) {
        return text.lines().anyMatch(line -> ADDRESS.matcher(" " + BareWords.of(line) + " ").find());
    }

    /// Checks whether a contact of a place that must not be found contains an address: a street, or a number that belongs neither
    /// to a telephone number nor to a mailbox nor to a web page.
    static boolean isInContact(String contact) {
        return isIn(contact) || StreetName.isIn(contact)
                || hasNumber(PaperContact.without(ALL_DAY.matcher(contact).replaceAll(" ")));
    }

    /// Checks whether the town of a place that must not be found is more than a town: a street, a postcode, or a part of a town.
    static boolean isInTown(String city) {
        return hasNumber(city) || StreetName.isInPlace(city) || PART.matcher(city).find();
    }

    /// Checks whether other text of a place that must not be found contains an address.
    static boolean isInNotes(String text) {
        return isIn(text) || StreetName.isIn(text) || text.lines().map(BareWords::withoutAccents)
                .flatMap(line -> NUMBERED.matcher(line).results())
                .anyMatch(found -> !COUNTED.contains(BareWords.of(found.group(1))));
    }

    /// Returns the name of a place without an address: the words before its house number.
    static String name(String name) {
        var left = name;
        while (isIn(left)) {
            left = left.substring(0, Math.max(0, left.lastIndexOf(' '))).replaceAll("[\\p{P}\\s]+$", "");
        }
        return left;
    }

    /// Returns the name of a town without the rest of an address; empty if it cannot be told apart.
    static String town(String city) {
        var first = city.split("[,;(/]", 2)[0].replaceAll("\\S*\\p{Nd}\\S*", "").strip();
        return isIn(city.split("[,;(/]", 2)[0]) || isInTown(first) ? "" : first;
    }

    /// Checks whether a text contains a number: the name of a town has none, a street or a postcode has.
    private static boolean hasNumber(String text) {
        return DIGIT.matcher(text).find();
    }

    private static Set<String> counted() {
        var words = new HashSet<>(Set.of("places", "beds", "room", "rooms", "women", "children", "families", "boys",
                "girls",
                "adults", "people", "posti", "letti", "stanza", "stanze", "camere", "donne", "bambini", "nuclei",
                "minori",
                "persone", "locuri", "femei", "copii", "persoane", "vietos", "lovos", "kambariai", "moterys", "vaikai",
                "места", "легла", "стаи", "жени", "деца", "θεσεις", "κλινες", "δωματια", "γυναικες", "παιδια", "from",
                "until", "after", "under", "over", "about", "only", "open", "call", "maximum", "dalle", "fino", "dopo",
                "sotto", "oltre", "massimo", "circa", "legge"));
        for (var locale : List.of("en", "it", "el", "lt", "ro", "bg")) {
            words.addAll(Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                    .flatMap(style -> Stream.concat(
                            Arrays.stream(Month.values()).map(one -> one.getDisplayName(style, Locale.of(locale))),
                            Arrays.stream(DayOfWeek.values()).map(one -> one.getDisplayName(style, Locale.of(locale)))))
                    .map(BareWords::of).collect(Collectors.toSet()));
        }
        return Set.copyOf(words);
    }
}
