package org.daybook.outreach;

import java.util.ArrayList;
import java.util.List;
import org.daybook.services.OfferedLanguages;
import org.daybook.ui.Texts;

/// Activities and materials in words, in the worker's language. Callable from any thread.
final class OutreachWords {
    private static final String BETWEEN = "  ·  ";

    private final Texts texts;
    private final OfferedLanguages languages;

    OutreachWords(Texts texts) {
        this.texts = texts;
        languages = new OfferedLanguages(texts.locale());
    }

    String language(String code) {
        return languages.name(code);
    }

    /// Returns the code of every language offered, ordered by name.
    List<String> languages() {
        return languages.codes();
    }

    String of(Enum<?> constant) {
        return texts.of("outreach", constant);
    }

    /// Returns what distinguishes an activity from others: the day, kind, audience and place, and how many attended.
    String facts(Activity one) {
        var facts = new ArrayList<String>(List.of(texts.shortDate(one.when().day()), of(one.kind()),
                of(one.about().audience()),
                one.about().isOnline() ? of(NewActivity.Place.ONLINE) : one.about().district()));
        if (!one.about().partner().isEmpty()) {
            facts.add(texts.say("outreach.activities.with", one.about().partner()));
        }
        facts.add(texts.say("outreach.activities.people", one.came().heads().all()));
        return String.join(BETWEEN, facts);
    }

    /// Returns a summary of the ratings of one activity; empty if nobody answered.
    String inShort(Evaluation of) {
        var parts = new ArrayList<String>();
        if (!of.ratings().isEmpty()) {
            parts.add(of.agreed().isPresent()
                    ? texts.say("outreach.evaluation.agreed", of.agreed().getAsInt())
                    : texts.say("outreach.evaluation.few", of.smallest()));
        }
        if (of.wasTested()) {
            parts.add(tests(of));
        }
        return String.join(BETWEEN, parts);
    }

    /// Returns the result for one question.
    String agreed(Evaluation of, ActivityQuestion question) {
        var share = of.agreed(question);
        return share.isPresent()
                ? texts.say("outreach.evaluation.share", share.getAsInt(), of.ratings().answered(question))
                : texts.say(of.isEnough(question) ? "outreach.evaluation.withheld" : "outreach.evaluation.few",
                        of.smallest());
    }

    /// Returns the tests before and after trainings.
    String tests(Evaluation of) {
        return of.tests().map(one -> texts.say("outreach.evaluation.tests", one.before().percent(),
                one.before().people(), one.after().percent(), one.after().people()))
                .orElseGet(() -> texts.say(
                        of.isEnoughTested() ? "outreach.evaluation.withheld" : "outreach.evaluation.tests-few",
                        of.smallest()));
    }

    /// Returns the day and the words of a record, and its outcome.
    String facts(SiteRecord one) {
        var facts = new ArrayList<String>(List.of(texts.shortDate(one.on())));
        if (one.facts().people().isPresent()) {
            facts.add(texts.say("outreach.activities.people", one.facts().people().getAsInt()));
        }
        facts.add(one.said().words());
        if (!one.said().outcome().isEmpty()) {
            facts.add(one.said().outcome());
        }
        one.facts().next().ifPresent(day -> facts.add(texts.say("outreach.records.again", texts.shortDate(day))));
        return String.join(BETWEEN, facts);
    }

    /// Returns what was given, with the number of pieces.
    String given(NewHelp.Given one) {
        return one.euro().isPresent()
                ? texts.say("outreach.help.one-worth", of(one.kind()), one.pieces(), one.euro().getAsInt())
                : texts.say("outreach.help.one", of(one.kind()), one.pieces());
    }

    /// Returns when something was given, its number, and whether a receipt was made.
    String facts(GivenHelp one) {
        var facts = new ArrayList<String>(List.of(texts.date(one.on()), one.reference()));
        one.receiptOn().ifPresent(day -> facts.add(texts.say("outreach.help.receipt-made", texts.shortDate(day))));
        return String.join(BETWEEN, facts);
    }

    String facts(Material one) {
        return String.join(BETWEEN, of(one.kind()), language(one.language()));
    }
}
