package org.daybook.accountability;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.daybook.ui.Texts;

/// The sheet of a breach (Regulation (EU) 2016/679, Articles 33 and 34): card numbers, never names. A pure function.
final class BreachPaper {
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    private final Writing paper;
    private final Texts texts;
    private final Given given;

    private BreachPaper(Given given, Texts texts) {
        this.given = given;
        this.texts = texts;
        paper = new Writing(texts);
    }

    static PaperLayout of(Breach.Listing listing, Given given, Texts texts) {
        return new BreachPaper(given, texts).write(listing);
    }

    private PaperLayout write(Breach.Listing listing) {
        var breach = listing.breach();
        what(breach);
        deadline(breach);
        if (breach.what().lost() != LostAsset.LIST) {
            copy(breach);
            opening(breach);
        }
        people(breach);
        telling(breach);
        paper.part("accountability.sheet.more").judge("accountability.sheet.consequences")
                .judge("accountability.sheet.done").judge("accountability.sheet.notified");
        cards(listing);
        return paper.sheet(PaperLayout.Type.USUAL, texts.say("accountability.sheet.title", breach.number(),
                texts.date(breach.writtenOn())));
    }

    private void what(Breach breach) {
        var what = breach.what();
        paper.part("accountability.sheet.what")
                .entry("accountability.breach.lost", texts.of("accountability", what.lost()))
                .entry("accountability.sheet.found-at", moment(what.foundAt()));
        if (what.lost() == LostAsset.COMPUTER) {
            paper.entry("accountability.breach.state", texts.of("accountability", what.state()));
        }
        if (what.lost() != LostAsset.LIST) {
            paper.entry("accountability.breach.beside", texts.of("accountability", what.beside()));
        }
        paper.filled("accountability.sheet.known", what.known());
        Responsible.controller(paper, given);
    }

    private void deadline(Breach breach) {
        paper.part("accountability.sheet.deadline")
                .say("accountability.sheet.deadline.words", moment(breach.deadline(given.facts().zone())))
                .say("accountability.sheet.deadline.hours").say("accountability.sheet.deadline.unless");
        Responsible.authority(paper, given);
    }

    private void copy(Breach breach) {
        paper.part("accountability.sheet.copy");
        breach.what().backup().ifPresentOrElse(
                made -> paper.say("accountability.sheet.copy.backup", moment(made)),
                () -> paper.say("accountability.sheet.copy.computer").say("accountability.sheet.copy.restored"));
        paper.say("accountability.sheet.copy.encrypted").say("accountability.sheet.copy.outside");
    }

    private void opening(Breach breach) {
        var opening = breach.opening();
        paper.part("accountability.sheet.opens").say("accountability.sheet.opens.passphrases", opening.passphrases());
        if (breach.what().backup().isPresent()) {
            paper.say("accountability.sheet.opens.then");
            paper.say("accountability.sheet.opens.former", opening.former());
        }
        paper.say(switch (opening.kit()) {
            case THIS -> "accountability.sheet.opens.kit";
            case FORMER -> "accountability.sheet.opens.former-kit";
            case NONE -> "accountability.sheet.opens.no-kit";
        });
    }

    private void people(Breach breach) {
        var tiers = breach.tiers();
        paper.part("accountability.sheet.people").say("accountability.sheet.people.all", tiers.people());
        if (breach.what().lost() == LostAsset.LIST) {
            paper.say("accountability.sheet.people.list");
            return;
        }
        paper.say("accountability.sheet.people.files", tiers.caseFiles())
                .say("accountability.sheet.people.telephones", tiers.telephones())
                .say("accountability.sheet.people.children", tiers.withChildren())
                .say("accountability.sheet.people.membership", tiers.people());
        if (breach.what().backup().isPresent()) {
            paper.say("accountability.sheet.people.erased", breach.erasedSince());
        }
    }

    private void telling(Breach breach) {
        paper.part("accountability.sheet.telling").say(switch (breach.likely()) {
            case NOBODY -> "accountability.sheet.telling.nobody";
            case YES -> "accountability.sheet.telling.yes";
            case NO -> "accountability.sheet.telling.no";
            case UNCLEAR -> "accountability.sheet.telling.unclear";
        }).say("accountability.sheet.telling.how").judge("accountability.sheet.telling.decision");
    }

    private void cards(Breach.Listing listing) {
        var cards = listing.cards();
        paper.part("accountability.sheet.cards");
        paper.words(cards.isEmpty() ? texts.say("accountability.sheet.cards.none") : String.join(", ", cards));
        if (listing.unlisted() > 0) {
            paper.say("accountability.sheet.cards.unlisted", listing.unlisted());
        }
        int gone = listing.breach().tiers().people() - listing.unlisted() - cards.size();
        if (gone > 0) {
            paper.say("accountability.sheet.cards.gone", gone);
        }
    }

    private String moment(Instant at) {
        return moment(at.atZone(given.facts().zone()));
    }

    /// Includes the offset, because an hour may occur twice.
    private String moment(ZonedDateTime at) {
        return texts.say("accountability.moment", texts.day(at.toLocalDate()), Integer.toString(at.getYear()),
                texts.time(at.toLocalTime()), at.getZone().getId(), OFFSET.format(at));
    }
}
