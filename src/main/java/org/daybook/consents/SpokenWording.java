package org.daybook.consents;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// All texts for her in one language, in one version of the wording. Immutable.
///
/// @param locale  her language
/// @param version of the wording
/// @param words   by the codes of purposes and statuses, and by the program's own names
record SpokenWording(Locale locale, int version, Map<String, String> words) {
    private static final int POINTS = 7;

    SpokenWording {
        words = Map.copyOf(words);
    }

    /// Returns the sentence that is read to her before she answers.
    String sentence(Purpose purpose) {
        return text(purpose.code());
    }

    /// Returns the seven points of HTCDS, to be read aloud one after the other.
    List<String> points() {
        return IntStream.rangeClosed(1, POINTS).mapToObj(point -> text("points." + point)).toList();
    }

    /// Returns her answer, as she reads it on paper.
    String answer(ConsentStatus standing) {
        return text(code(standing));
    }

    /// Returns who answered for her, as she reads it on paper.
    String who(Assent.Who who) {
        return text("who." + code(who));
    }

    /// Returns what she said herself, as she reads it on paper.
    String own(Assent.Own own) {
        return text("own." + code(own));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns a text by its name, with its arguments filled in.
    String text(String name, Object... args) {
        var pattern = Optional.ofNullable(words.get(name))
                .orElseThrow(() -> new IllegalArgumentException("nothing to say for " + name));
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    /// Returns a date as it is written in her language.
    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /// Checks whether the language is written from right to left.
    boolean fromRightToLeft() {
        return locale.getLanguage().equals("ar");
    }

    /// Returns the wording she heard.
    ConsentWording wording() {
        return new ConsentWording(version, locale.getLanguage());
    }

    /// Returns the language's own name: "Italiano".
    String ownName() {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
