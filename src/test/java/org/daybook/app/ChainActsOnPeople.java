package org.daybook.app;

import static org.daybook.app.ChainAct.act;
import static org.daybook.app.ChainAct.quiet;
import static org.daybook.testing.Some.someone;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseRelation;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.staff.TrailQuestion;

/// What one may try to learn about people: lists, searches, records, files, papers, reviews and the trail.
final class ChainActsOnPeople {
    private final ChainSite site;

    ChainActsOnPeople(ChainSite site) {
        this.site = site;
    }

    List<ChainAct> all() {
        return List.of(
                act("list", chain -> {
                    var rows = chain.open().participants().newest();
                    var reached = new HashSet<String>();
                    if (rows.stream().anyMatch(row -> row.id().equals(site.hidden))
                            || chain.open().participants().count() != rows.size()) {
                        reached.add("hidden in a list or its count");
                    }
                    return reached;
                }),
                act("missing in the report", chain -> chain.open().reports()
                        .page(chain.open().reports().maySee(), Optional.empty()).readiness().stoppedWelcomes() > 0
                                ? Set.of("hidden in a count")
                                : Set.of()),
                act("find", chain -> found(chain, "Zu")), act("find by month", chain -> found(chain, "3 1991")),
                act("find hidden",
                        chain -> chain.open().participants().finder().findOrNearly(site.hiddenCard).rows().stream()
                                .anyMatch(row -> row.id().equals(site.hidden))
                                        ? Set.of("hidden in a search")
                                        : Set.of()),
                act("open", chain -> {
                    chain.open().participants().open(site.woman);
                    return Set.of("record");
                }),
                act("open with reason", chain -> {
                    chain.open().participants().open(site.woman, ChainSite.WHY);
                    return Set.of("record");
                }),
                act("open hidden", chain -> {
                    chain.open().participants().open(site.hidden);
                    return Set.of("hidden opened");
                }),
                act("open hidden with reason", chain -> {
                    chain.open().participants().open(site.hidden, ChainSite.WHY);
                    return Set.of("hidden opened");
                }),
                act("read file", chain -> {
                    chain.open().cases().open(site.file);
                    return Set.of("file");
                }),
                act("read file with reason", chain -> {
                    chain.open().cases().open(site.file, ChainSite.WHY);
                    return Set.of("file");
                }),
                quiet("name herself", chain -> chain.open().cases().workers().assign(site.file, chain.me())),
                quiet("take herself off", chain -> chain.open().cases().workers().release(site.file, chain.me())),
                act("papers", chain -> chain.open().papers().shelf(site.woman).tie() == CaseRelation.NONE
                        ? Set.of()
                        : Set.of("papers")),
                act("reviews", this::reviewsPage), act("trail of hidden", chain -> chain.open().trail()
                        .lines(new TrailQuestion(Optional.empty(), site.hiddenCard, Optional.empty(), Optional.empty(),
                                Long.MAX_VALUE))
                        .isEmpty() ? Set.of() : Set.of("hidden in the trail")),
                act("trail", chain -> chain.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                        .anyMatch(line -> line.subjects().contains(site.hiddenCard))
                                ? Set.of("hidden in the trail")
                                : Set.of()),
                quiet("own woman", chain -> {
                    chain.welcomed(someone().called("Mine").welcomedIn(chain.open()));
                    chain.open().cases().begin(chain.mine().id(), new Beginning(Beginning.LimitsTold.YES,
                            Optional.of(Answer.GIVEN), new ConsentWording(ConsentWording.CURRENT, "en")));
                }),
                quiet("join hers into own", chain -> chain.open().cardsJoined()
                        .join(chain.mine().id(), site.woman)),
                quiet("join own into hers", chain -> chain.open().cardsJoined()
                        .join(site.woman, chain.mine().id())),
                act("papers of own", chain -> {
                    var mine = chain.mine().id();
                    return chain.open().papers().shelf(mine).tie() != CaseRelation.NONE && chain.isJoined(mine)
                            ? Set.of("papers")
                            : Set.of();
                }));
    }

    private Set<String> found(Chain chain, String typed) {
        return chain.open().participants().finder().findOrNearly(typed).rows().stream()
                .anyMatch(row -> row.id().equals(site.woman))
                        ? Set.of("found")
                        : Set.of();
    }

    private Set<String> reviewsPage(Chain chain) {
        var reached = new HashSet<String>();
        var page = chain.open().reviews().page();
        Stream.concat(page.waiting().stream(), page.read().stream()).forEach(review -> {
            if (review.subjects().contains(site.hidden.value())) {
                reached.add("hidden on the page of reviews");
            }
            if (review.subjects().contains(site.girl.value()) && review.reason().isPresent()
                    && !review.asker().equals(chain.me())) {
                reached.add("a girl's reason");
            }
        });
        return reached;
    }
}
