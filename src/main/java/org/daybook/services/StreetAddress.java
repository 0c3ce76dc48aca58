package org.daybook.services;

import java.util.regex.Pattern;
import org.daybook.base.BareWords;

/// Finds street addresses in free text: a word for a street, in the languages of the sites, next to a house number. An address
/// without such a word is recognised only by [#isInContact]. From any thread.
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
    private static final Pattern ALL_DAY = Pattern.compile("(?i)\\bh ?24\\b|\\b24 ?h\\b|\\b24 ?/ ?7\\b|\\b7 ?/ ?7\\b");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private StreetAddress() {}

    /// Checks whether a text contains a street and a house number, ignoring case and accents.
    static boolean isIn(String text) {
        return text.lines().anyMatch(line -> ADDRESS.matcher(" " + BareWords.of(line) + " ").find());
    }

    /// Checks whether a contact contains an address: a street, or a number that belongs neither to a telephone number nor to a
    /// mailbox nor to a web page.
    static boolean isInContact(String contact) {
        return isIn(contact) || hasNumber(PaperContact.without(ALL_DAY.matcher(contact).replaceAll(" ")));
    }

    /// Returns the name of a town without the rest of an address; empty if it cannot be told apart.
    static String town(String city) {
        var first = city.split("[,;(/]", 2)[0];
        return isIn(first) ? "" : first.replaceAll("\\S*\\p{Nd}\\S*", "").strip();
    }

    /// Checks whether a text contains a number: the name of a town has none, a street or a postcode has.
    static boolean hasNumber(String text) {
        return DIGIT.matcher(text).find();
    }
}
