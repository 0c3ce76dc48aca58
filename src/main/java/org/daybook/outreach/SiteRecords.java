package org.daybook.outreach;

import static org.daybook.staff.Permission.CHANGE_SITE_RECORD;
import static org.daybook.staff.Permission.SEE_SITE_RECORDS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.staff.AboutNobody;
import org.daybook.base.Refusal;
import org.daybook.staff.Erased;
import org.daybook.staff.ErasedSoFar;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// Complaints, meetings of the advisory group and checks of safety, as dated records without names. Each method opens a passage
/// of its own, on the write lane's thread, and throws [Refusal] when the worker's role may not.
public final class SiteRecords extends AboutNobody {
    private static final String NOBODY = "records of the site are about nobody";
    /// What stands where words were.
    private static final String WITHOUT_WORDS = "–";

    private final Gate gate;
    private final SiteRecordStore store = new SiteRecordStore();

    SiteRecords(Gate gate) {
        super(NOBODY);
        this.gate = gate;
    }

    /// What is to do.
    ///
    /// @param complaints those that wait too long for an answer, the oldest first
    /// @param check      the day of the next check, where it is near or past
    public record Due(List<SiteRecord> complaints, Optional<LocalDate> check) {
        /// Whether nothing is to do.
        public boolean isEmpty() {
            return complaints.isEmpty() && check.isEmpty();
        }
    }

    /// Whether the worker's role sees them.
    public boolean maySee() {
        return gate.allows(SEE_SITE_RECORDS);
    }

    /// Whether the worker's role writes them.
    public boolean mayChange() {
        return gate.allows(CHANGE_SITE_RECORD);
    }

    /// The site's date.
    LocalDate today() {
        return gate.look(SEE_SITE_RECORDS, UnitOfWork::today);
    }

    /// All of them, the newest first.
    public List<SiteRecord> all() {
        return gate.look(SEE_SITE_RECORDS, work -> store.all(work.tx()));
    }

    /// One of them.
    ///
    /// @throws Refusal `outreach.refusal.gone`
    SiteRecord one(SiteRecordId id) {
        return gate.look(SEE_SITE_RECORDS, work -> stored(work, id));
    }

    /// What is to do. The next check is the one that the newest check names.
    public Due due() {
        return gate.look(SEE_SITE_RECORDS, work -> {
            var all = store.all(work.tx());
            return new Due(all.stream().filter(one -> one.isOverdue(work.today()))
                    .sorted(Comparator.comparing(SiteRecord::on)).toList(),
                    all.stream().filter(one -> one.kind() == RecordKind.SAFETY_CHECK).findFirst()
                            .flatMap(one -> one.facts().next())
                            .filter(day -> !day.minusDays(SiteRecord.DAYS_BEFORE_CHECK).isAfter(work.today())));
        });
    }

    /// Writes a record.
    ///
    /// @throws IllegalArgumentException when the form has problems
    public SiteRecord add(NewSiteRecord form) {
        return gate.pass(CHANGE_SITE_RECORD, work -> {
            var one = form.as(new SiteRecordId(work.newId()));
            work.names(one.id().value());
            store.insert(work.tx(), one);
            return one;
        });
    }

    /// Corrects a record, or goes on with it.
    ///
    /// @param base what the form was filled with
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `outreach.refusal.gone`, `outreach.refusal.changed-meanwhile`
    public SiteRecord change(SiteRecord base, NewSiteRecord form) {
        return gate.pass(CHANGE_SITE_RECORD, work -> {
            var one = form.as(base.id());
            demandUnchanged(work, base);
            store.update(work.tx(), one);
            return one;
        });
    }

    /// Deletes a record.
    ///
    /// @return what [#putBack] is given
    /// @throws Refusal as [#change]
    ErasedSoFar delete(SiteRecord one) {
        return gate.pass(CHANGE_SITE_RECORD, work -> {
            demandUnchanged(work, one);
            store.delete(work.tx(), one.id());
            return ErasedSoFar.of(work);
        });
    }

    /// Takes back that one was deleted.
    ///
    /// @param since what [#delete] returned
    /// @throws Refusal `staff.refusal.erased-since`
    void putBack(SiteRecord one, ErasedSoFar since) {
        gate.act(CHANGE_SITE_RECORD, work -> {
            work.names(one.id().value());
            since.demandNobodySince(work);
            store.insert(work.tx(), one);
        });
    }

    private void demandUnchanged(UnitOfWork work, SiteRecord seen) {
        work.names(seen.id().value());
        if (!stored(work, seen.id()).equals(seen)) {
            throw new Refusal("outreach.refusal.changed-meanwhile");
        }
    }

    private SiteRecord stored(UnitOfWork work, SiteRecordId id) {
        return store.byId(work.tx(), id).orElseThrow(() -> new Refusal("outreach.refusal.gone"));
    }

    /// What was typed should name nobody; a record whose words do all the same stays without them.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.all(work.tx()).stream()
                .filter(one -> her.isNamedIn(one.said().words()) || her.isNamedIn(one.said().outcome()))
                .forEach(one -> store.update(work.tx(), new SiteRecord(one.id(), one.kind(), one.on(), one.facts(),
                        new SiteRecord.Said(WITHOUT_WORDS, one.said().outcome().isEmpty() ? "" : WITHOUT_WORDS))));
    }
}
