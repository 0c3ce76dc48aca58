package org.daybook.outcomes;

import java.util.Locale;
import java.util.Optional;
import org.daybook.outcomes.instrument.Band;
import org.daybook.outcomes.instrument.Catalogue;
import org.daybook.outcomes.instrument.Flaw;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Scale;
import org.daybook.outcomes.instrument.Score;
import org.daybook.ui.Texts;

/// The names of instruments in the worker's language, if translated, and the reasons why a file is refused.
///
/// @param texts the translated texts
record InstrumentWords(Texts texts) {
    /// Returns the name of the instrument.
    String title(Instrument instrument) {
        return switch (instrument.key().code()) {
            case Key.WHO_5 -> texts.say("outcomes.instrument.who-5");
            case "wg-ss" -> texts.say("outcomes.instrument.wg-ss");
            case "five-statements" -> texts.say("outcomes.instrument.five-statements");
            case Key.GOALS -> texts.say("outcomes.instrument.goals");
            default -> instrument.heading().title();
        };
    }

    /// Returns who permits its use, in the worker's language if its file provides that.
    String licence(Instrument instrument) {
        return instrument.heading().licence().in(texts.locale().getLanguage());
    }

    /// Returns the wording in the worker's language, or in any other language; used for item names on her screen.
    Instrument nearest(Catalogue catalogue, Key key) {
        return catalogue.in(key, texts.locale().getLanguage()).or(() -> catalogue.in(key, "en"))
                .or(() -> catalogue.any(key)).orElseThrow();
    }

    /// Returns the name of a language in the worker's language.
    String language(String code) {
        var locale = texts.locale();
        var name = Locale.of(code).getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /// Formats a score, rounded half up to one decimal.
    static String written(Score score) {
        return score.rounded(1).stripTrailingZeros().toPlainString();
    }

    /// Returns the name of the band of a score; for the index, in the worker's language.
    Optional<String> band(Key key, Scale scale, Score score) {
        return scale.band(score).map(band -> key.code().equals(Key.WHO_5) ? index(band) : band.name());
    }

    private String index(Band band) {
        return switch (band.from()) {
            case 0 -> texts.say("outcomes.band.soon");
            case 29 -> texts.say("outcomes.band.low");
            default -> texts.say("outcomes.band.not-low");
        };
    }

    /// Returns why a file is refused, with the line.
    String why(Flaw flaw) {
        var line = flaw.line();
        var word = flaw.word();
        return switch (flaw.why()) {
            case TOO_LARGE -> texts.say("outcomes.flaw.too-large");
            case NOT_UTF8 -> texts.say("outcomes.flaw.not-utf8");
            case NOT_JSON -> texts.say("outcomes.flaw.not-json", line);
            case TOO_DEEP -> texts.say("outcomes.flaw.too-deep", line);
            case KEY_TWICE -> texts.say("outcomes.flaw.key-twice", line, word);
            case UNKNOWN_KEY -> texts.say("outcomes.flaw.unknown-key", line, word);
            case MISSING_KEY -> texts.say("outcomes.flaw.missing-key", line, word);
            case NO_LICENCE -> texts.say("outcomes.flaw.no-licence", line);
            case WRONG_KIND -> texts.say("outcomes.flaw.wrong-kind", line, word);
            case EMPTY_TEXT -> texts.say("outcomes.flaw.empty-text", line, word);
            case LONG_TEXT -> texts.say("outcomes.flaw.long-text", line, word);
            case MARKUP -> texts.say("outcomes.flaw.markup", line, word);
            case HIDDEN_CHARACTERS -> texts.say("outcomes.flaw.hidden-characters", line, word);
            default -> more(flaw);
        };
    }

    private String more(Flaw flaw) {
        var line = flaw.line();
        var word = flaw.word();
        return switch (flaw.why()) {
            case BAD_WORD -> texts.say("outcomes.flaw.bad-word", line, word);
            case BAD_NUMBER -> texts.say("outcomes.flaw.bad-number", line, word);
            case TOO_FEW -> texts.say("outcomes.flaw.too-few", line, word);
            case TOO_MANY -> texts.say("outcomes.flaw.too-many", line, word);
            case ITEM_TWICE -> texts.say("outcomes.flaw.item-twice", line, word);
            case OPTION_TWICE -> texts.say("outcomes.flaw.option-twice", line, word);
            case OPTION_OUT_OF_RANGE -> texts.say("outcomes.flaw.option-out-of-range", line, word);
            case UNKNOWN_ITEM -> texts.say("outcomes.flaw.unknown-item", line, word);
            case BANDS_NOT_RISING -> texts.say("outcomes.flaw.bands-not-rising", line);
            case NOT_FOR_THIS_RULE -> texts.say("outcomes.flaw.not-for-this-rule", line, word);
            case OTHER_SCORING -> texts.say("outcomes.flaw.other-scoring", word);
            case HAS_IT -> texts.say("outcomes.flaw.has-it", word);
            default -> throw new IllegalArgumentException("no such flaw");
        };
    }
}
