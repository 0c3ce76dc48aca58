package org.daybook.consents;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What she may be asked to consent to: each purpose by itself, never all at once. Each constant states what a missing yes
/// blocks, so that screens, lists and prints use one table. What is blocked in words: decision 34.
public enum Purpose {
    /// Card and attendance by code.
    MEMBERSHIP("membership", Blocking.ONCE_SHE_SAYS_NO, Need.NEVER),
    /// A case file, once she asks for support.
    CASE_FILE("case-file", Blocking.UNTIL_SHE_SAYS_YES, Need.OF_LIFE_CHILD_OR_LAW),
    /// Questions about how she is doing.
    QUESTIONNAIRES("questionnaires", Blocking.UNTIL_SHE_SAYS_YES, Need.NEVER),
    /// Being counted in reports, unrecognisably.
    STATISTICS("statistics", Blocking.UNTIL_SHE_SAYS_YES, Need.NEVER),
    /// Being sent to another organisation; asked for each one.
    REFERRAL("referral", Blocking.UNTIL_SHE_SAYS_YES, Need.OF_LIFE_CHILD_OR_LAW),
    /// Being called or written to, in the way she said.
    SAFE_CONTACT("safe-contact", Blocking.UNTIL_SHE_SAYS_YES, Need.OF_LIFE_CHILD_OR_LAW),
    /// What a company may know of her: what she can do and when she can come.
    COMPANIES("companies", Blocking.UNTIL_SHE_SAYS_YES, Need.NEVER),
    /// Being asked how she is after she has left.
    FOLLOW_UP("follow-up", Blocking.UNTIL_SHE_SAYS_YES, Need.NEVER),
    /// What is written about her children.
    CHILDREN("children", Blocking.UNTIL_SHE_SAYS_YES, Need.OF_LIFE_CHILD_OR_LAW),
    /// Her own story in the text of a report, in the words that she read.
    STORY("story", Blocking.UNTIL_SHE_SAYS_YES, Need.NEVER);

    /// When a purpose is blocked.
    private enum Blocking {
        /// Nothing happens without her yes.
        UNTIL_SHE_SAYS_YES,
        /// The legal basis is the interest of both in a card (GDPR 6(1)(f)), which ends when she objects.
        ONCE_SHE_SAYS_NO
    }

    /// Whether life, child or legal duty may override her answer.
    private enum Need {
        OF_LIFE_CHILD_OR_LAW,
        NEVER
    }

    /// What is asked at the door, in the order in which it is read.
    public static final List<Purpose> AT_THE_DOOR = List.of(MEMBERSHIP, STATISTICS, SAFE_CONTACT);

    private final String code;
    private final Blocking blocking;
    private final Need need;

    Purpose(String code, Blocking blocking, Need need) {
        this.code = code;
        this.blocking = blocking;
        this.need = need;
    }

    /// Returns the code that is stored.
    public String code() {
        return code;
    }

    /// Reads what [#code()] wrote.
    ///
    /// @throws IllegalArgumentException if no purpose has this code
    static Purpose ofCode(String code) {
        return Arrays.stream(values()).filter(purpose -> purpose.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such purpose"));
    }

    /// Returns the purposes asked when they are first needed, each by itself; referrals are asked for each organisation.
    public static Stream<Purpose> whenNeeded() {
        return Arrays.stream(values()).filter(purpose -> !AT_THE_DOOR.contains(purpose) && purpose != REFERRAL);
    }

    /// Checks whether this status blocks what the purpose covers.
    public boolean blockedBy(ConsentStatus standing) {
        return switch (blocking) {
            case UNTIL_SHE_SAYS_YES -> standing != ConsentStatus.GIVEN;
            case ONCE_SHE_SAYS_NO -> standing.saysNo();
        };
    }

    /// Checks whether life, child or legal duty may override her answer. Never for what serves the site rather than her.
    public boolean mayBeOverridden() {
        return need == Need.OF_LIFE_CHILD_OR_LAW;
    }
}
