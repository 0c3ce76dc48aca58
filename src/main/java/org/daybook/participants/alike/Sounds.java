package org.daybook.participants.alike;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/// Turns Latin spelling into sounds, so that the many ways in which offices write one name in Latin letters match: Yuliia,
/// Iulia and Yulia; Aicha and Aisha; Khadija and Hadidža. One letter is one sound: `S` is sh, `Z` zh, `C` ch, `J` as in Jane,
/// `c` ts or a soft c, `j` a glide; `w` and `y` are vowels or glides.
final class Sounds {
    /// Replacements for letters with diacritics, made before diacritics are removed.
    private static final String[][] MARKED = {{"š", "sh"}, {"ş", "sh"}, {"ș", "sh"}, {"ś", "sh"}, {"ž", "zh"},
            {"ż", "zh"}, {"ź", "zh"}, {"č", "ch"}, {"ć", "ch"}, {"ţ", "ts"}, {"ț", "ts"}, {"đ", "dj"}, {"ł", "l"},
            {"ø", "o"}, {"œ", "e"}, {"æ", "e"}, {"ß", "ss"}, {"ı", "i"}, {"ñ", "ny"}, {"ö", "o"}, {"ü", "u"},
            {"ä", "e"}, {"ə", "a"}, {"ɛ", "e"}, {"ɔ", "o"}, {"ŋ", "n"}, {"ç", "$"}};
    /// Longer spellings first. `#` and `$` stand for c and s until the letter c itself is read.
    private static final String[][] SPELLED = {{"shch", "S"}, {"tsch", "C"}, {"sch", "S"}, {"tch", "C"}, {"dzh", "J"},
            {"kh", "h"}, {"sh", "S"}, {"zh", "Z"}, {"ch", "C"}, {"dj", "J"}, {"ts", "#"}, {"tz", "#"}, {"cz", "C"},
            {"sz", "S"}, {"ph", "f"}, {"th", "t"}, {"dh", "d"}, {"gh", "g"}, {"bh", "b"}, {"ck", "k"}, {"qu", "kw"},
            {"q", "k"}, {"x", "ks"}, {"oo", "u"}, {"ou", "u"}, {"ee", "i"}};

    private static final Set<String> INDIAN = Set.of("Deva", "Beng", "Guru", "Gujr", "Taml", "Telu", "Mlym", "Knda");

    private Sounds() {}

    /// @param latin  a word in lower-case Latin letters, including diacritics
    /// @param script the script from which it was read
    static Set<String> of(String latin, String script) {
        var spelled = unmarked(written(latin, script));
        var sounds = new LinkedHashSet<String>();
        if (leavesOutVowels(script)) {
            sounds.add(once(spell(spelled).replace('#', 'c').replace('$', 's').replace('j', 'J').replace('&', 'h')));
            return sounds;
        }
        sounds.add(spoken(spelled));
        if (script.equals("Grek")) {
            // A chi: some write it ch, some h.
            sounds.add(spoken(spelled.replace("ch", "kh")));
        }
        if (script.equals("Latn")) {
            // A Latin j is a glide in half of Europe and a consonant in the other half; gi is soft only in Italian.
            sounds.add(spoken(spelled.replaceAll("(?<!d)j", "y")));
            sounds.add(spoken(spelled.replaceAll("gi(?=[aou])", "j")));
            // Many people omit diacritics that their keyboard lacks.
            sounds.add(spoken(latin.replace('ç', 'c').replaceAll("[ţț]", "t").transform(Sounds::bare)));
        }
        return sounds;
    }

    /// Checks whether a script omits vowels, or writes some that nobody speaks.
    static boolean leavesOutVowels(String script) {
        return script.equals("Arab") || script.equals("Hebr") || script.equals("Ethi") || INDIAN.contains(script);
    }

    /// Removes the vowels that belong to a letter by default and are often silent; marked ones are spoken.
    private static String written(String latin, String script) {
        var whole = Normalizer.normalize(latin, Normalizer.Form.NFC);
        return INDIAN.contains(script)
                ? whole.replace("a", "")
                : switch (script) {
                    case "Ethi" -> whole.replace("i", "");
                    case "Hebr" -> whole.replace('ţ', 't');
                    default -> whole;
                };
    }

    private static String bare(String latin) {
        return Normalizer.normalize(latin, Normalizer.Form.NFD).replace('ł', 'l').replace('ı', 'i')
                .replaceAll("[^a-z]", "");
    }

    private static String unmarked(String latin) {
        var spelled = latin;
        for (var pair : MARKED) {
            spelled = spelled.replace(pair[0], pair[1]);
        }
        return Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("[^a-z$&]", "");
    }

    private static String spell(String spelled) {
        var sounds = spelled;
        for (var pair : SPELLED) {
            sounds = sounds.replace(pair[0], pair[1]);
        }
        return sounds;
    }

    private static String spoken(String spelled) {
        var sounds = spell(spelled).replaceAll("c(?=[eiy])", "#").replace('c', 'k').replace('#', 'c')
                .replace('$', 's').replace('j', 'J');
        var glided = once(sounds).replaceAll("[iy](?=[aeiou])", "j").replace('y', 'i').replaceAll("[ij]+j", "j");
        return once(glided).replaceAll("(?<=[aeiou])h$", "");
    }

    private static String once(String sounds) {
        return sounds.replaceAll("(.)\\1+", "$1");
    }
}
