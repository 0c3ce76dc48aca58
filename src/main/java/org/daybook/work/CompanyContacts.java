package org.daybook.work;

import static org.daybook.staff.Permission.CHANGE_COMPANY;
import static org.daybook.staff.Permission.READ_FORMER_CONTACT;
import static org.daybook.staff.Permission.SEE_COMPANIES;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;
import org.daybook.staff.ErasedSoFar;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Contact persons at companies, and every contact made with them. Nothing here is about a woman. Methods open their own
/// passage, on the write lane's thread; each throws [Refusal] if the worker's role does not permit it, and
/// `work.refusal.unknown-company`.
public final class CompanyContacts {
    /// The maximum length of a note about a contact.
    static final int LONGEST_TALK = 300;
    private final Gate gate;
    private final Companies companies;
    private final CompanyTalkStore talks = new CompanyTalkStore();
    private final CompanyPersonStore people = new CompanyPersonStore();

    CompanyContacts(Gate gate, Companies companies) {
        this.gate = gate;
        this.companies = companies;
    }

    /// Records a contact with a company.
    ///
    /// @throws IllegalArgumentException if the text is empty or too long
    /// @throws Refusal                  `work.refusal.card-there` if it contains a card number
    public CompanyTalkId talked(CompanyId company, String words) {
        return gate.pass(CHANGE_COMPANY, work -> {
            companies.known(work, company);
            demandSound(words);
            return talks.insert(work, company, Optional.empty(), work.today(), words);
        });
    }

    /// Corrects the text of a contact. The former text is kept.
    ///
    /// @param before what the form was filled with
    /// @return what is needed to undo this correction
    /// @throws IllegalArgumentException if the text is empty or too long
    /// @throws Refusal                  as [#talked]; `work.refusal.changed` if a colleague corrected it meanwhile, or it was
    ///         deleted
    public CompanyTalkId correct(CompanyId company, Company.Talk before, String words) {
        return gate.pass(CHANGE_COMPANY, work -> {
            companies.known(work, company);
            demandSound(words);
            if (talks.byId(work, company, before.id()).filter(now -> now.said().equals(before.said())).isEmpty()) {
                throw new Refusal("work.refusal.changed");
            }
            return talks.insert(work, company, Optional.of(before.id()), before.on(), words);
        });
    }

    private static void demandSound(String words) {
        if (words.isBlank() || words.length() > LONGEST_TALK) {
            throw new IllegalArgumentException("nothing was written, or too much");
        }
        demandNoCard(words);
    }

    private static void demandNoCard(String words) {
        if (CardNumber.isIn(words)) {
            throw new Refusal("work.refusal.card-there");
        }
    }

    /// Returns the former texts of a contact, the newest first; leaves an audit line, since they may name somebody.
    public List<Company.Said> former(CompanyId company, CompanyTalkId contact) {
        return gate.pass(READ_FORMER_CONTACT, work -> {
            companies.known(work, company);
            return talks.former(work, company, contact);
        });
    }

    /// Deletes a former text that names somebody, regardless of its author and age. It cannot be undone.
    ///
    /// @param version one that [#former] returned
    /// @throws Refusal `work.refusal.changed` if it was deleted, or is the present text
    public void deleteFormer(CompanyId company, CompanyTalkId version) {
        gate.act(CHANGE_COMPANY, work -> {
            companies.known(work, company);
            if (talks.deleteFormer(work, company, version) == 0) {
                throw new Refusal("work.refusal.changed");
            }
        });
    }

    /// Undoes a contact or a correction that the worker herself wrote today, as long as nobody corrected it.
    ///
    /// @param version what [#talked] or [#correct] returned
    /// @throws Refusal `work.refusal.changed`
    public void takeBack(CompanyId company, CompanyTalkId version) {
        gate.act(CHANGE_COMPANY, work -> {
            companies.known(work, company);
            if (talks.takeBack(work, company, version) == 0) {
                throw new Refusal("work.refusal.changed");
            }
        });
    }

    /// Returns the contact persons that can be chosen at a company: the one among its details first.
    public List<String> names(CompanyId company) {
        return gate.look(SEE_COMPANIES, work -> CompanyPerson.names(companies.known(work, company).details(),
                people.of(work, company)));
    }

    /// Adds a contact person.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `work.refusal.card-there` if it contains a card number
    public CompanyPerson add(CompanyId company, CompanyPerson.About about) {
        return gate.pass(CHANGE_COMPANY, work -> {
            companies.known(work, company);
            var one = sound(new CompanyPersonId(work.newId()), about);
            people.insert(work, company, one);
            return one;
        });
    }

    /// Changes the details of a contact person. Placements keep the name they have.
    ///
    /// @param before what the form was filled with
    /// @return what is needed to undo the change
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  as [#add]; `work.refusal.changed` if a colleague changed or deleted it meanwhile
    public CompanyPerson change(CompanyId company, CompanyPerson before, CompanyPerson.About about) {
        return gate.pass(CHANGE_COMPANY, work -> {
            demandUnchanged(work, company, before);
            var now = sound(before.id(), about);
            people.update(work, now);
            return now;
        });
    }

    /// Deletes a contact person. Placements keep the name they have.
    ///
    /// @return the argument for [#putBack]
    /// @throws Refusal as [#change]
    public ErasedSoFar delete(CompanyId company, CompanyPerson one) {
        return gate.pass(CHANGE_COMPANY, work -> {
            demandUnchanged(work, company, one);
            people.delete(work, one.id());
            return ErasedSoFar.of(work);
        });
    }

    /// Restores a deleted contact person.
    ///
    /// @param since what [#delete] returned
    /// @throws Refusal `staff.refusal.erased-since`
    public void putBack(CompanyId company, CompanyPerson one, ErasedSoFar since) {
        gate.act(CHANGE_COMPANY, work -> {
            since.demandNobodySince(work);
            companies.known(work, company);
            people.insert(work, company, one);
        });
    }

    private void demandUnchanged(UnitOfWork work, CompanyId company, CompanyPerson seen) {
        companies.known(work, company);
        if (!people.of(work, company).contains(seen)) {
            throw new Refusal("work.refusal.changed");
        }
    }

    private static CompanyPerson sound(CompanyPersonId id, CompanyPerson.About about) {
        if (!about.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        about.texts().forEach(CompanyContacts::demandNoCard);
        return new CompanyPerson(id, new CompanyPerson.About(about.name().strip(), about.task(), about.reach()));
    }
}
