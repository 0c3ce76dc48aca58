package org.daybook.participants;

import static org.daybook.staff.Permission.CHANGE_FORM;
import static org.daybook.staff.Permission.SEE_SITE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// The site's settings for its form and its cards. Runs on the write lane's thread.
public final class FormSettings {
    /// The longest text on a card, in characters.
    public static final int LONGEST_WORDS = 160;

    private final Gate gate;
    private final MembershipStore store = new MembershipStore();

    FormSettings(Gate gate) {
        this.gate = gate;
    }

    /// Checks whether the worker's role may change it.
    public boolean mayChange() {
        return gate.allows(CHANGE_FORM);
    }

    /// Returns what is not asked here.
    public Set<OptionalQuestion> hidden() {
        return gate.look(SEE_SITE, work -> store.hidden(work.tx()).stream().map(OptionalQuestion::ofCode)
                .flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    /// Checks whether the site asks it; runs inside another passage.
    boolean asks(UnitOfWork work, OptionalQuestion question) {
        return !store.hidden(work.tx()).contains(question.code());
    }

    /// Stops asking this question; stored answers stay.
    public void hide(OptionalQuestion field) {
        gate.act(CHANGE_FORM, work -> store.hide(work.tx(), field.code()));
    }

    /// Asks this question again.
    public void show(OptionalQuestion field) {
        gate.act(CHANGE_FORM, work -> store.show(work.tx(), field.code()));
    }

    /// Returns the text on every card below its number; may be empty.
    public String cardWords() {
        return gate.look(SEE_SITE, work -> store.cardWords(work.tx()));
    }

    /// Changes the text on every card below its number.
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
