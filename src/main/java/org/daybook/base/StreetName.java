package org.daybook.base;

import java.util.regex.Pattern;

/// Finds the name of a street or a square in free text, with or without a number, in the languages of the sites. A name in small
/// letters is not recognised. Thread-safe.
public final class StreetName {
    private static final String NAME = "\\p{Lu}\\p{Ll}";
    private static final String PARTICLES = "(?:(?iu:dei|degli|delle|della|dello|del|dell|di|de|des|du|la|d|l)[ '’]+){0,3}";
    /// People and offices reached "via" a channel are no street.
    private static final String CHANNELS = "(?:Whatsapp|WhatsApp|Telegram|Signal|Skype|Teams|Zoom|Viber|Facebook|Messenger"
            + "|Internet|Email|Mail|Telefono|Phone|Numero|Questura|Prefettura|Comune|Caritas|Progetto|Centro|Sportello"
            + "|Servizi|Helpline)";
    /// A street by its name, with or without a number, in a text that keeps its capitals but no accents.
    private static final Pattern STREET = Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:"
            + "(?iu:viale|v\\.le|piazza(?! (?:armerina|brembana|al serchio))|p\\.?zza|piazzale|piazzetta|vicolo|contrada"
            + "|lungomare|οδος|οδου|λεωφορος|λεωφορου|λεωφ\\.|πλατεια|πλατειας|strada|str\\.|bulevardul|bulevard|bd\\."
            + "|b-dul|aleea|calea|soseaua|piata|улица|ул\\.|булевард|бул\\.|площад|пл\\.|rue|avenue|boulevard|calle"
            + "|avenida|plaza) *" + PARTICLES + NAME
            + "|(?iu:corso) " + NAME
            + "|(?iu:in|di|a|da|su|tra|fra|la|angolo|presso|near|at|on|off|of|corner) (?iu:via) " + PARTICLES + "(?!"
            + CHANNELS + ")" + NAME
            + "|(?iu:via) (?iu:dei|degli|delle|della|dello|del|dell|san|santa|sant)[ '’]+" + NAME
            + "|Via (?!" + CHANNELS + ")" + NAME
            + "|(?!(?:The|This|That|Any|From|In|On|Off|At|Her|Our|No) )" + NAME + "+ "
            + "(?iu:street|road|avenue|lane|square|gatve|gatves|prospektas|aleja|aikste)(?!\\p{L})"
            + "|" + NAME + "+ (?:g|pr)\\.(?!\\p{L}))");
    private static final Pattern VIA = Pattern.compile("(?iu)(?<!\\p{L})via (?=\\p{L})");

    private StreetName() {}

    /// Checks whether a text contains one.
    public static boolean isIn(String text) {
        return text.lines().anyMatch(line -> STREET.matcher(BareWords.withoutAccents(line)).find());
    }

    /// Checks whether the name of a town or a district contains one. There, *via* is always a street, never a channel.
    public static boolean isInPlace(String name) {
        return isIn(name) || VIA.matcher(name).find();
    }
}
