package org.daybook.exchange;

import java.nio.charset.Charset;
import java.util.Arrays;

/// The letters beyond ASCII of the languages whose legacy encodings are detected; frequent letters are listed separately. Text
/// decoded with the wrong encoding has letters that its language does not use, capitals inside words, and letters of two
/// scripts in one word.
enum Alphabet {
    GREEK("windows-1253", true, "αοιετσνηυρπκμλςίάόέήώύ", "θδγχβφξζψωϊϋΐΰ"),
    RUSSIAN("windows-1251", true, "оеаинтсрвлкмдпуя", "ыьгзбчйхжшюцщэфъё"),
    UKRAINIAN("windows-1251", true, "оаниівтерсклудмпя", "зьбгйчхїжцюшєщфґ"),
    BULGARIAN("windows-1251", true, "аиоетнрсвлкдпмзя", "ъгбучцжщшхйюфьѝ"),
    SERBIAN("windows-1251", true, "аоиенрстујвкмлдп", "збгљњцчшћжђхфџ"),
    ROMANIAN("windows-1250", false, "ăîâşţ", "éáö"),
    POLISH("windows-1250", false, "ąęłóż", "śćńź"),
    CZECH("windows-1250", false, "íáéěřčž", "ýůšúťďňóöü"),
    SLOVAK("windows-1250", false, "áíéčžýú", "šľťôďňóäŕĺö"),
    HUNGARIAN("windows-1250", false, "áéőö", "óíüűú"),
    CROATIAN("windows-1250", false, "čćšžđ", ""),
    LITHUANIAN("windows-1257", false, "ėšįųūž", "ąčę"),
    LATVIAN("windows-1257", false, "āīēšņļ", "ūčģķž"),
    ESTONIAN("windows-1257", false, "äõüö", "šž"),
    ITALIAN("windows-1252", false, "àèéìòù", "ç"),
    FRENCH("windows-1252", false, "éèàêç", "îôûùâëïœ"),
    SPANISH("windows-1252", false, "óíáéñ", "úü"),
    PORTUGUESE("windows-1252", false, "ãçáéíóê", "õúâàô"),
    GERMAN("windows-1252", false, "üäöß", "é");

    private static final int FREQUENT = 3;
    private static final int KNOWN = 1;
    private static final int UNKNOWN = -6;
    /// A letter of another language with the same encoding: a German name in an Italian register.
    private static final int FOREIGN = -1;
    private static final int OUT_OF_PLACE = -4;
    private static final int TWO_SCRIPTS = -9;

    private final String charset;
    private final boolean ownScript;
    private final String frequent;
    private final String rare;

    Alphabet(String charset, boolean ownScript, String frequent, String rare) {
        this.charset = charset;
        this.ownScript = ownScript;
        this.frequent = frequent;
        this.rare = rare;
    }

    /// Checks whether the language was written in this encoding.
    boolean isIn(Charset kind) {
        return charset.equals(kind.name());
    }

    /// Returns how well a text reads as this language; higher is better.
    long score(CharSequence text) {
        long score = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= 0x80) {
                score += of(letter) + place(text, at, letter);
            }
        }
        return score;
    }

    private boolean holds(char small) {
        return frequent.indexOf(small) >= 0 || rare.indexOf(small) >= 0;
    }

    private int of(char letter) {
        char small = Character.toLowerCase(letter);
        if (frequent.indexOf(small) >= 0) {
            return FREQUENT;
        }
        if (rare.indexOf(small) >= 0) {
            return KNOWN;
        }
        if (Arrays.stream(values()).anyMatch(other -> other.charset.equals(charset) && other.holds(small))) {
            return FOREIGN;
        }
        return Character.isLetter(letter) || Character.isISOControl(letter) ? UNKNOWN : 0;
    }

    private int place(CharSequence text, int at, char letter) {
        if (at == 0 || !Character.isLetter(letter)) {
            return 0;
        }
        char before = text.charAt(at - 1);
        if (!Character.isLetter(before)) {
            return 0;
        }
        boolean capitalInside = Character.isUpperCase(letter) && Character.isLowerCase(before);
        // Greek and Cyrillic words contain no ASCII letters; other words rarely contain three such letters in a row.
        boolean mixed = ownScript
                ? before < 0x80
                : before >= 0x80 && at > 1 && text.charAt(at - 2) >= 0x80
                        && Character.isLetter(text.charAt(at - 2));
        boolean finalInside = before == 'ς';
        return (capitalInside ? OUT_OF_PLACE : 0) + (mixed ? ownScript ? TWO_SCRIPTS : OUT_OF_PLACE : 0)
                + (finalInside ? OUT_OF_PLACE : 0);
    }
}
