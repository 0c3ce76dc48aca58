package org.daybook.referrals;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.consents.SharedData;
import org.daybook.participants.Birth;
import org.daybook.participants.Children;
import org.daybook.ui.Texts;

/// Referrals and letters in words, in the language of the texts. May be used on any thread.
final class ReferralWords {
    private static final String BETWEEN = "  ·  ";
    private static final String COMMA = ", ";

    private final Texts texts;
    private final LocaleDisplayNames names;

    /// One line of a letter.
    record Line(String label, String value) {}

    ReferralWords(Texts texts) {
        this.texts = texts;
        names = LocaleDisplayNames.getInstance(ULocale.forLocale(texts.locale()),
                DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU);
    }

    /// Returns what she asks for, how soon, the reference, and the description that was typed.
    String facts(Referral one) {
        return Stream.of(texts.of("services", one.terms().need()), texts.of("referrals", one.terms().urgency()),
                one.reference(), one.words()).filter(words -> !words.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    String data(Set<SharedData> data) {
        return data.stream().sorted().map(one -> texts.of("consents", one)).collect(Collectors.joining(COMMA));
    }

    /// Returns what was or may be shared.
    String told(ReferralPage.Line line) {
        var data = data(line.referral().terms().data());
        boolean gone = line.referral().goneOn().isPresent();
        return switch (line.consent()) {
            case HOLDS -> gone
                    ? texts.say("referrals.row.told", data)
                    : texts.say("referrals.row.may-be-told", data);
            case ENDED -> gone
                    ? texts.say("referrals.row.ended-told", data)
                    : texts.say("referrals.row.ended");
        };
    }

    /// Returns how many hours are left; empty if there is no time limit for help to begin.
    String hours(ReferralPage.Line line) {
        return line.hours().isPresent() ? texts.say("referrals.row.hours", line.hours().getAsLong()) : "";
    }

    /// Returns the end of her recovery and reflection period; empty if nobody stated it.
    String reflection(Referral one) {
        return one.reflectionUntil().map(day -> texts.say("referrals.row.reflection", texts.date(day))).orElse("");
    }

    /// Returns what they may tell us.
    String feedback(Referral one) {
        return texts.say("referrals.row.feedback", texts.of("referrals", one.terms().feedback()));
    }

    /// Returns how it gets there, and who goes with her if she was asked.
    String travels(Referral one) {
        var way = texts.say("referrals.row.channel", texts.of("referrals", one.terms().channel()));
        return one.terms().companion()
                .map(who -> way + BETWEEN + texts.say("referrals.row.companion", texts.of("referrals", who)))
                .orElse(way);
    }

    /// Returns every step, a line for each: when, its status, why not, and in her words.
    String steps(Referral one) {
        return one.steps().stream().map(this::step).collect(Collectors.joining("\n"));
    }

    private String step(ReferralStep step) {
        return Stream.of(texts.date(step.on()), texts.of("referrals", step.status()),
                step.gap().map(gap -> texts.of("referrals", gap)).orElse(""),
                step.words()).filter(words -> !words.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /// Returns everything on a letter below its heading, line by line.
    Stream<Line> letter(ReferralLetter letter) {
        var about = letter.about();
        return Stream.of(
                letter.asking().map(asking -> line("referrals.letter.need", asking(asking))).stream(),
                letter.terms().urgency().map(how -> line("referrals.letter.urgency", texts.of("referrals", how)))
                        .stream(),
                about.name().map(name -> line("referrals.letter.name", name)).stream(),
                about.language().map(code -> line("referrals.letter.language", names.languageDisplayName(code)))
                        .stream(),
                about.birth().map(birth -> line("referrals.letter.birth", birth(birth))).stream(),
                about.telephone().map(number -> line("referrals.letter.telephone", number)).stream(),
                children(letter),
                letter.terms().companion().map(who -> line("referrals.letter.companion", texts.of("referrals", who)))
                        .stream(),
                letter.terms().feedback().map(what -> line("referrals.letter.feedback", texts.of("referrals", what)))
                        .stream())
                .flatMap(lines -> lines);
    }

    private String asking(ReferralLetter.Asking asking) {
        var need = texts.of("services", asking.need());
        return asking.words().isEmpty() ? need : texts.say("referrals.letter.asking", need, asking.words());
    }

    private Stream<Line> children(ReferralLetter letter) {
        var number = letter.about().children();
        return number.isEmpty()
                ? Stream.empty()
                : Stream.of(line("referrals.letter.children", Arrays.stream(Children.Age.values())
                        .filter(number::containsKey)
                        .map(age -> texts.say("referrals.letter.of-age", number.getOrDefault(age, 0),
                                texts.of("participants", age)))
                        .collect(Collectors.joining(COMMA))));
    }

    private String birth(Birth birth) {
        return birth.month().isPresent()
                ? texts.month(YearMonth.of(birth.year(), birth.month().getAsInt()))
                : String.valueOf(birth.year());
    }

    private Line line(String key, String value) {
        return new Line(texts.say(key), value);
    }

    /// Returns the icon of a status.
    static String icon(ReferralStatus status) {
        return switch (status) {
            case PREPARED -> "fth-edit-3";
            case ASKED, WAITING_LIST -> "fth-clock";
            case ACCEPTED, RECEIVED, PROVIDED_BY_US, ALREADY_RECEIVED -> "fth-check";
            case DECLINED_BY_HER, NOT_RECEIVED -> "fth-slash";
        };
    }
}
