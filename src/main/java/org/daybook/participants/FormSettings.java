package org.daybook.participants;

import static org.daybook.staff.Permission.CHANGE_FORM;
import static org.daybook.staff.Permission.SEE_SITE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// What the site decided about its form and its cards. On the write lane's thread.
public final class FormSettings {
    /// Longest words on a card, in characters.
    public static final int LONGEST_WORDS = 160;

    private final Gate gate;
    private final MembershipStore store = new MembershipStore();

    FormSettings(Gate gate) {
        this.gate = gate;
    }

    /// Whether the worker's role may change it.
    public boolean mayChange() {
        return gate.allows(CHANGE_FORM);
    }

    /// What is not asked here.
    public Set<OptionalQuestion> hidden() {
        return gate.look(SEE_SITE, work -> store.hidden(work.tx()).stream().map(OptionalQuestion::ofCode)
                .flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    /// Whether the site asks it, inside another passage.
    boolean asks(UnitOfWork work, OptionalQuestion question) {
        return !store.hidden(work.tx()).contains(question.code());
    }

    /// From now on this is not asked; what is stored stays.
    public void hide(OptionalQuestion field) {
        gate.act(CHANGE_FORM, work -> store.hide(work.tx(), field.code()));
    }

    /// From now on this is asked again.
    public void show(OptionalQuestion field) {
        gate.act(CHANGE_FORM, work -> store.show(work.tx(), field.code()));
    }

    /// What stands on every card below its number; may be empty.
    public String cardWords() {
        return gate.look(SEE_SITE, work -> store.cardWords(work.tx()));
    }

    /// Changes what stands on every card below its number.
    ///
    /// @throws Refusal `participants.refusal.card-words` beyond [#LONGEST_WORDS] characters
    public void cardWords(String words) {
        var kept = words.strip();
        gate.act(CHANGE_FORM, work -> {
            if (kept.codePointCount(0, kept.length()) > LONGEST_WORDS) {
                throw new Refusal("participants.refusal.card-words");
            }
            store.writeCardWords(work.tx(), kept);
        });
    }
}
