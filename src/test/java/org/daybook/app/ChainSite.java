package org.daybook.app;

import static org.daybook.testing.Some.someone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.base.TypedDate;
import org.daybook.cases.Area;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseRef;
import org.daybook.cases.Need;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.exchange.ImportId;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.Sheet;
import org.daybook.locking.LockingRule;
import org.daybook.participants.Welcome;
import org.daybook.reports.GrantForm;
import org.daybook.site.OpenSite;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Reason;
import org.daybook.staff.Role;
import org.daybook.staff.StaffId;
import org.daybook.teamwork.NotesOfTeam;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.StoreFolder;
import org.daybook.work.CompanyDetails;
import org.daybook.work.Sector;
import org.daybook.work.WarningId;
import org.daybook.work.WarningSign;

/// The site on which chains of acts are tried: who works there, whom it knows, and what waits for a second person.
final class ChainSite {
    /// The passphrase of each colleague.
    static final String HERS = "four lamps by the window";
    static final Reason WHY = new Reason("a doctor is on the telephone");
    static final String COORDINATORS_NOTE = "for coordinators";
    private static final Duration TWO_YEARS = Duration.ofDays(762);
    private static final int A_WEEK_AND_A_DAY = 8;

    final TestHouse house;
    final ParticipantId woman;
    /// A woman who is hidden from the person who tries, and her card.
    final ParticipantId hidden;
    final String hiddenCard;
    final ParticipantId girl;
    /// A woman whose erasure is requested.
    final ParticipantId other;
    final CaseRef file;
    final StaffId first;
    final StaffId second;
    /// Two cards joined to one, hidden like [#hidden].
    final ParticipantId kept;
    final ParticipantId folded;
    final ImportId brought;
    final WarningId sign;

    /// A copy of the site with the person who tries.
    ///
    /// @param folder      the store
    /// @param word        her sign-in word
    /// @param roles       her roles
    /// @param readBefore  the reviews that waited before she did anything
    /// @param linesBefore the number of audit lines before
    record Start(Path folder, String word, Set<Role> roles, Set<UUID> readBefore, long linesBefore) {
        Start in(Path copy) {
            return new Start(copy, word, roles, readBefore, linesBefore);
        }
    }

    /// Fills the site; one more woman is due to be deleted.
    ChainSite(TestHouse house) {
        this.house = house;
        // Nobody saw her for two years.
        someone().called("Olga").welcomedIn(house.open());
        house.clock().move(TWO_YEARS);
        var open = house.reopen();
        first = open.team().me().id();
        var her = someone().called("Zuleika").born(1991, 3).welcomedIn(open);
        woman = her.id();
        file = open.cases().begin(woman, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"))).orElseThrow();
        open.cases().inside().need(file, new Need(Area.LEGAL, Optional.of("the hearing")));
        var away = someone().called("Qamar").born(1980, 11).ended(Welcome.Ending.STOPPED).welcomedIn(open);
        hidden = away.id();
        hiddenCard = away.card().toString();
        girl = someone().called("Yara").born(2011, 5).welcomedIn(open).id();
        other = someone().called("Wafa").welcomedIn(open).id();
        var company = open.work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.OTHER_SERVICES));
        open.work().companies().warnings().warn(company, WarningSign.WAGES_WITHHELD);
        sign = open.work().companies().page(company).company().warnings().getFirst().id();
        kept = someone().called("Rahel").welcomedIn(open).id();
        folded = someone().called("Raquel").welcomedIn(open).id();
        open.cardsJoined().join(kept, folded);
        brought = bringIn(open, "17|Sanaa").orElseThrow();
        var today = open.clearances().today();
        open.reports().grants()
                .add(new GrantForm("Alba", "Funder", TypedDate.nearest(today.minusMonths(1).toString(), today),
                        TypedDate.nearest(today.plusMonths(1).toString(), today), Set.copyOf(GrantForm.allParts()),
                        Optional.empty(), "", Map.of()));
        NotesOfTeam.write(open.teamNotes(), COORDINATORS_NOTE, Set.of(Role.COORDINATOR));
        open.locking().change(new LockingRule(3, LockingRule.ShortCodes.ALSO_AFTER_HIDING));
        second = add("cc", Set.of(Role.COORDINATOR));
        add("cs", Set.of(Role.CASE_SUPERVISOR));
        house.as("cc", HERS, coordinator -> {
            coordinator.participants().open(hidden, WHY);
            coordinator.participants().open(girl, WHY);
            coordinator.leavingOff().keep("record/" + hidden.value(), hiddenCard);
        });
        house.passDays(A_WEEK_AND_A_DAY);
        house.as("cc", HERS, _ -> {});
    }

    static Optional<ImportId> bringIn(OpenSite open, String row) {
        var imports = open.imports();
        return imports.run(imports.check(imports.plan(List.of(Sheet.of("Iscritte", "N. tessera|Nome", row)),
                ImportMapping.GUESSED)), Progress.unwatched()).id();
    }

    /// Returns a copy of the site with one more worker, from whom two women are hidden.
    Start with(String word, Set<Role> roles, Path folder) throws IOException {
        copy(house.store().path(), folder);
        try (var secret = TestHouse.secret(); var open = house.lobby().unlock(new StoreFolder(folder), secret)) {
            var who = open.team().add(new NewMember(word, word.toUpperCase(Locale.ROOT), roles), HERS.toCharArray());
            for (var her : List.of(hidden, kept)) {
                open.participants().keptAway().keep(her, who.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
            }
            return new Start(folder, word, roles,
                    ChainOracle.reviews(open).stream().map(ChainOracle.Waits::id).collect(Collectors.toSet()),
                    ChainOracle.count(open, "audit"));
        }
    }

    private StaffId add(String word, Set<Role> roles) {
        return house.open().team().add(new NewMember(word, word.toUpperCase(Locale.ROOT), roles),
                HERS.toCharArray()).id();
    }

    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one)));
            }
        }
    }
}
