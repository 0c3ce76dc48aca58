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

/// Complaints, meetings of the advisory group and safety checks, as dated records without names. Each method opens its own
/// passage, on the write lane's thread, and throws [Refusal] if the worker's role lacks the permission.
public final class SiteRecords extends AboutNobody {
    private static final String NOBODY = "records of the site are about nobody";
    /// Replaces words that were removed.
    private static final String WITHOUT_WORDS = "–";

    private final Gate gate;
    private final SiteRecordStore store = new SiteRecordStore();

    SiteRecords(Gate gate) {
        super(NOBODY);
        this.gate = gate;
    }

    /// What needs attention.
    ///
    /// @param complaints those that have waited too long for an answer, the oldest first
    /// @param check      the day of the next check, if it is near or past
    public record Due(List<SiteRecord> complaints, Optional<LocalDate> check) {
        /// Checks whether nothing needs attention.
        public boolean isEmpty() {
            return complaints.isEmpty() && check.isEmpty();
        }
    }

    /// Checks whether the worker's role may view them.
    public boolean maySee() {
        return gate.allows(SEE_SITE_RECORDS);
    }

    /// Checks whether the worker's role may write them.
    public boolean mayChange() {
        return gate.allows(CHANGE_SITE_RECORD);
    }

    /// Returns the site's date.
    LocalDate today() {
        return gate.look(SEE_SITE_RECORDS, UnitOfWork::today);
    }

    /// Returns all records, the newest first.
    public List<SiteRecord> all() {
        return gate.look(SEE_SITE_RECORDS, work -> store.all(work.tx()));
    }

    /// Returns one record.
    ///
    /// @throws Refusal `outreach.refusal.gone`
    SiteRecord one(SiteRecordId id) {
        return gate.look(SEE_SITE_RECORDS, work -> stored(work, id));
    }

    /// Returns what needs attention. The next check is the one named by the newest check.
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

    /// Adds a record.
    ///
    /// @throws IllegalArgumentException if the form has problems
    public SiteRecord add(NewSiteRecord form) {
        return gate.pass(CHANGE_SITE_RECORD, work -> {
            var one = form.as(new SiteRecordId(work.newId()));
            work.names(one.id().value());
            store.insert(work.tx(), one);
            return one;
        });
    }

    /// Corrects or continues a record.
    ///
    /// @param base the record with which the form was filled
    /// @throws IllegalArgumentException if the form has problems
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
    /// @return what can be passed to [#putBack]
    /// @throws Refusal as for [#change]
    ErasedSoFar delete(SiteRecord one) {
        return gate.pass(CHANGE_SITE_RECORD, work -> {
            demandUnchanged(work, one);
            store.delete(work.tx(), one.id());
            return ErasedSoFar.of(work);
        });
    }

    /// Undoes the deletion of a record.
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

    /// Text about the site should name nobody. If it names her nevertheless, the record is kept without its words.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.all(work.tx()).stream()
                .filter(one -> her.isNamedIn(one.said().words()) || her.isNamedIn(one.said().outcome()))
                .forEach(one -> store.update(work.tx(), new SiteRecord(one.id(), one.kind(), one.on(), one.facts(),
                        new SiteRecord.Said(WITHOUT_WORDS, one.said().outcome().isEmpty() ? "" : WITHOUT_WORDS))));
    }
}
