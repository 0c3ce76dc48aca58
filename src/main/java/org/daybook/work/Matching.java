package org.daybook.work;

import static org.daybook.staff.Permission.MATCH_PEOPLE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.BirthYears;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// Finds women who may fit an opening: those who agreed and have no limit against any part of it, the longest waiting first. A
/// woman who must not meet somebody who works there is left out without a reason; a girl is not shown to staff who may not work
/// with girls.
public final class Matching {
    private static final int MOST = 50;
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Placements placements;
    private final Openings openings;
    private final Companies companies;
    private final WishStore wishes = new WishStore();
    private final LimitStore limits = new LimitStore();
    private final WorkWithGirls girls = new WorkWithGirls();

    /// @param participants the women and their cards
    /// @param consents     her answers
    /// @param placements   who works where
    /// @param openings     what is offered
    /// @param companies    by whom
    record Dependencies(Participants participants, Consents consents, Placements placements, Openings openings,
            Companies companies) {}

    Matching(Gate gate, Dependencies dependencies) {
        this.gate = gate;
        participants = dependencies.participants();
        consents = dependencies.consents();
        placements = dependencies.placements();
        openings = dependencies.openings();
        companies = dependencies.companies();
    }

    /// Checks whether the worker's role may search for women.
    public boolean may() {
        return gate.allows(MATCH_PEOPLE);
    }

    /// Searches for women; leaves an audit line about the opening. Returns nobody if nobody may be placed.
    ///
    /// @throws Refusal `work.refusal.unknown-opening`
    public Matches find(OpeningId id) {
        return gate.pass(MATCH_PEOPLE, work -> {
            var opening = openings.known(work, id);
            var company = companies.known(work, opening.company());
            var places = placements.rules().free(work, opening) > 0 ? Matches.Places.FREE : Matches.Places.TAKEN;
            if (company.state() != CompanyState.CHECKED || !opening.isOpenOn(work.today())
                    || places == Matches.Places.TAKEN) {
                return new Matches(opening, List.of(), 0, 0, Optional.empty(), company.state(), places);
            }
            return matches(work, opening, company);
        });
    }

    private Matches matches(UnitOfWork work, Opening opening, Company company) {
        var kept = limits(work);
        var wished = candidates(work, company, kept);
        var rule = new Fitting(opening.details(), work.today());
        var born = BirthYears.since(work, rule.matters());
        var apart = placements.rules().keptFrom(work, company);
        var fit = new ArrayList<Match>();
        int fitting = 0;
        var missed = new EnumMap<OpeningNeed, Integer>(OpeningNeed.class);
        for (var one : wished) {
            var year = Optional.ofNullable(born.get(one.her()));
            var needs = rule.of(one.wish(), year.map(OptionalInt::of).orElse(OptionalInt.empty()));
            if (needs.containsValue(Fit.MISSED)) {
                needs.forEach((need, how) -> missed.merge(need, how == Fit.MISSED ? 1 : 0, Integer::sum));
            } else if (!apart.contains(one.her())) {
                fitting++;
                if (fit.size() < MOST) {
                    var words = wishes.written(work, one.her()).getLast().wish();
                    fit.add(new Match(one.her(), participants.row(work, one.her()).card(), one.since(), needs,
                            words.skills(), words.notWanted(), askFirst(work, one.her(), kept)));
                }
            }
        }
        return new Matches(opening, fit, fitting, wished.size(), most(missed),
                company.state(), Matches.Places.FREE);
    }

    /// Returns women who agreed, do not work at this company now, are not kept from it, and may be shown to the person
    /// searching.
    private List<WishStore.Wished> candidates(UnitOfWork work, Company company,
            Map<ParticipantId, List<WorkLimit>> kept) {
        var all = wishes.all(work.tx()).usable(work);
        var agreed = consents.holding(work, all.stream().map(WishStore.Wished::her).toList(), Purpose.COMPANIES);
        var working = placements.working(work, _ -> true);
        var shown = girls.shown(work);
        return all.stream().filter(one -> agreed.contains(one.her())).filter(one -> shown.test(one.her()))
                .filter(one -> !working.contains(one.her()))
                .filter(one -> kept.getOrDefault(one.her(), List.of()).stream()
                        .noneMatch(limit -> limit.excludes(company)))
                .toList();
    }

    private Map<ParticipantId, List<WorkLimit>> limits(UnitOfWork work) {
        return limits.all(work.tx()).everyone(UnfilteredRows.Purpose.CONFLICTS).stream()
                .collect(Collectors.groupingBy(WorkLimit::her));
    }

    private static Optional<String> askFirst(UnitOfWork work, ParticipantId her,
            Map<ParticipantId, List<WorkLimit>> kept) {
        return kept.getOrDefault(her, List.of()).stream().filter(limit -> limit.asksFirst(work.who().id()))
                .map(WorkLimit::who).findFirst();
    }

    private static Optional<OpeningNeed> most(Map<OpeningNeed, Integer> missed) {
        return missed.entrySet().stream().filter(one -> one.getValue() > 0).max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
