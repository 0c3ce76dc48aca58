package org.daybook.staff;

import static org.daybook.staff.Role.CASEWORKER;
import static org.daybook.staff.Role.CASE_SUPERVISOR;
import static org.daybook.staff.Role.COORDINATOR;
import static org.daybook.staff.Role.DATA_FOCAL_POINT;
import static org.daybook.staff.Role.FACILITATOR;
import static org.daybook.staff.Role.JOB_OFFICER;
import static org.daybook.staff.Role.MEDIATOR;
import static org.daybook.staff.Role.OUTREACH;
import static org.daybook.staff.Role.RECEPTION;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The policy on one page: what may be done, by which roles, and whether it leaves an audit line. Every change does; of the
/// reads, only those that open a personal record or export figures. `withReason` lists the roles that are refused in everyday
/// work but may break the glass: with a written reason, which a colleague reviews afterwards. Checked by the [Gate] alone. The
/// matrix test contains a second copy of this table.
public enum Permission {
    SIGN_IN(Trace.AUDITED, Role.values()),
    CHANGE_OWN_PASSPHRASE(Trace.AUDITED, Role.values()),
    SEE_SITE(Trace.UNSEEN, Role.values()),
    // The first steps of a new site, and marking its people as invented.
    SET_UP_SITE(Trace.AUDITED, COORDINATOR),

    CHANGE_LOCKING(Trace.AUDITED, COORDINATOR),
    SET_SHORT_CODE(Trace.AUDITED, Role.values()),
    // The next person to sign in takes in what was counted at the door meanwhile.
    TAKE_IN_DOOR_COUNT(Trace.AUDITED, Role.values()),
    DROP_DOOR_COUNT(Trace.AUDITED, Role.values()),

    // The calendar hangs on the wall of every space: titles and counts, no people.
    SEE_SESSIONS(Trace.UNSEEN, Role.values()),
    // Who is on the list: cards, initials, room names.
    SEE_SHEETS(Trace.UNSEEN, CASEWORKER, FACILITATOR, MEDIATOR),
    // The sessions one woman attends: read with her record.
    SEE_HER_SESSIONS(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    PLAN_SESSION(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR),
    MOVE_SESSION(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR),
    ARRANGE_INTERPRETER(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR),
    CANCEL_SESSION(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR),
    RESTORE_SESSION(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR),
    CHANGE_SERIES(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR),
    END_SERIES(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR),
    // The people responsible for the site decide when it is closed.
    CHANGE_HOLIDAYS(Trace.AUDITED, COORDINATOR),
    TICK_ATTENDANCE(Trace.AUDITED, CASEWORKER, FACILITATOR, MEDIATOR),
    // Card numbers on paper; staff who may tick work with them anyway.
    PRINT_SHEET(Trace.AUDITED, CASEWORKER, FACILITATOR, MEDIATOR),
    // A ramp, a place near the board, somebody who reads aloud: the leader of a session prepares it.
    READ_ACCESS_NEEDS(Trace.AUDITED, CASEWORKER, FACILITATOR, MEDIATOR),

    // Which questions the site asks, and what is printed on its cards.
    CHANGE_FORM(Trace.AUDITED, COORDINATOR),

    LIST_PEOPLE(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, FACILITATOR, MEDIATOR),
    // Card numbers alone, as on the call list; everyone on it is named in the audit line.
    PRINT_PEOPLE(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // By name, birth or part of a card: for staff who may open what is found. Others find only by complete card.
    FIND_PEOPLE(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    // By complete card, where anybody's card is answered without a record being opened: each card shows who is here.
    FIND_BY_CARD(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR, MEDIATOR, RECEPTION),
    OPEN_RECORD(Trace.AUDITED, withReason(COORDINATOR), CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    WELCOME_PARTICIPANT(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // Shows what is stored of a welcome that was stopped.
    CONTINUE_WELCOME(Trace.AUDITED, CASEWORKER, MEDIATOR),
    CHANGE_RECORD(Trace.AUDITED, CASEWORKER, MEDIATOR),
    RECORD_CONSENT(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // From whom her file is hidden; no role and no reason overrides it.
    SEE_KEPT_AWAY(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    KEEP_AWAY(Trace.AUDITED, CASEWORKER, MEDIATOR),
    SEE_APART(Trace.UNSEEN, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    KEEP_APART(Trace.AUDITED, CASEWORKER, MEDIATOR),
    MERGE_CARDS(Trace.AUDITED, CASEWORKER, MEDIATOR),
    CHANGE_CONTACT(Trace.AUDITED, CASEWORKER, MEDIATOR),
    LOG_CALL(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // Only the number; anyone who may see her record may print it, also for a woman who is still being welcomed.
    PRINT_CARD(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    // Whose call is due: cards and initials. Number and code word are only on her record.
    SEE_CALLS(Trace.UNSEEN, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    PRINT_CALLS(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // She can withdraw a consent with any member of staff who is there and may see her record.
    WITHDRAW_CONSENT(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    PRINT_CONSENTS(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // Part of nobody's everyday work: life, child or legal duty, and a second person reviews the reason.
    OVERRIDE_CONSENT(Trace.AUDITED, withReason(COORDINATOR, CASEWORKER, MEDIATOR)),

    SEE_PATHS(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, FACILITATOR, MEDIATOR),
    // By card, without opening the record: the leader of a path's sessions enrols women in it.
    ENROL(Trace.AUDITED, CASEWORKER, FACILITATOR, MEDIATOR),
    CHANGE_CONTENTS(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR),
    PLAN_GROUP(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR),
    // The completion of a path is signed by the person who led it or accompanied her.
    SIGN_OFF_PATH(Trace.AUDITED, CASEWORKER, CASE_SUPERVISOR, FACILITATOR),

    // cases: a role alone opens nothing; the room also checks whether she works on that file. Reviewers read every file and
    // write none; a coordinator sees that there is one and who works on it, and reads it only with a reason.
    SEE_CASES(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    OPEN_OWN_CASE(Trace.AUDITED, CASEWORKER, MEDIATOR),
    OPEN_CASE(Trace.AUDITED, withReason(COORDINATOR), CASE_SUPERVISOR),
    BEGIN_CASE(Trace.AUDITED, CASEWORKER),
    CHANGE_CASE(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // Leaves its own line, so that those who received something of it can be told.
    CORRECT_CASE(Trace.AUDITED, CASEWORKER, MEDIATOR),
    ASSIGN_CASE(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR),
    // Naming oneself opens a file and the papers in it: part of nobody's everyday work.
    JOIN_CASE(Trace.AUDITED, withReason(COORDINATOR, CASE_SUPERVISOR)),
    HAND_IN_PLAN(Trace.AUDITED, CASEWORKER),
    CLOSE_CASE(Trace.AUDITED, CASEWORKER),
    SEE_WORKLOAD(Trace.UNSEEN, COORDINATOR, CASE_SUPERVISOR),
    // An absent colleague has somebody who covers for her. A colleague who covers without being asked gives a reason.
    HAND_OVER_WORK(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    COVER_COLLEAGUE(Trace.AUDITED, withReason(CASEWORKER, MEDIATOR)),

    // papers: as with case files, a role alone opens nothing. Only staff who work on her file can open what she had kept,
    // without an exception for reviewing or for a reason: a scan of a passport is of no use for a review.
    SEE_PAPERS(Trace.UNSEEN, CASEWORKER, MEDIATOR),
    KEEP_PAPER(Trace.AUDITED, CASEWORKER, MEDIATOR),
    OPEN_PAPER(Trace.AUDITED, CASEWORKER, MEDIATOR),
    HAND_OUT_PAPER(Trace.AUDITED, CASEWORKER),
    REMOVE_PAPER(Trace.AUDITED, CASEWORKER),
    // outcomes: whoever sits with her may ask; the results are for those who accompany her. If she has an open case file, the
    // room also checks whether the reader works on it.
    SEE_INSTRUMENTS(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    CHANGE_INSTRUMENTS(Trace.AUDITED, COORDINATOR),
    TAKE_READING(Trace.AUDITED, CASEWORKER, MEDIATOR),
    WRITE_GOAL(Trace.AUDITED, CASEWORKER, MEDIATOR),
    SEE_READINGS(Trace.AUDITED, CASEWORKER, CASE_SUPERVISOR),
    SEE_READING_NOTES(Trace.UNSEEN, CASEWORKER, CASE_SUPERVISOR),
    READ_READING_NOTE(Trace.AUDITED, CASEWORKER, CASE_SUPERVISOR),

    // childcare: the check-in desk knows cards and initials. Who may and who must never collect is shown where a child is
    // handed over, which leaves a line; names are only on her record.
    SEE_CHILDCARE(Trace.UNSEEN, COORDINATOR, CASEWORKER, FACILITATOR, MEDIATOR, RECEPTION),
    SIGN_CHILD_IN(Trace.AUDITED, CASEWORKER, FACILITATOR, MEDIATOR, RECEPTION),
    SIGN_CHILD_OUT(Trace.AUDITED, CASEWORKER, FACILITATOR, MEDIATOR, RECEPTION),
    READ_COLLECTING(Trace.AUDITED, CASEWORKER, FACILITATOR, MEDIATOR, RECEPTION),
    SET_CHILDCARE(Trace.AUDITED, COORDINATOR),
    SEE_CHILDREN(Trace.UNSEEN, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    CHANGE_CHILDREN(Trace.AUDITED, CASEWORKER, MEDIATOR),

    // milestones: what she reached is part of her record, and read with it.
    SEE_MILESTONES(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    WRITE_MILESTONE(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // With the name she wants on it, which is not stored; the line records that there is such a paper.
    PRINT_CERTIFICATE(Trace.AUDITED, CASEWORKER, MEDIATOR),

    // services: the address book contains nothing about any woman, and staff at the door are asked for addresses.
    SEE_SERVICES(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, FACILITATOR, MEDIATOR, RECEPTION),
    CHANGE_SERVICES(Trace.AUDITED, COORDINATOR, CASEWORKER, MEDIATOR),

    // referrals: what she asked for elsewhere is for those who accompany her. Making a letter and informing the organisation
    // leave lines of their own: what was sent cannot be called back.
    SEE_REFERRALS(Trace.UNSEEN, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    REFER(Trace.AUDITED, CASEWORKER, MEDIATOR),
    SEND_REFERRAL(Trace.AUDITED, CASEWORKER, MEDIATOR),
    LOG_REFERRAL(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // What came from outside, before it is known whom it concerns.
    RECEIVE_REFERRAL(Trace.AUDITED, CASEWORKER, MEDIATOR),

    // work: staff who look for work see companies, wishes and placements, by card, and nothing from a case file. Who works at a
    // company is shown on request, which leaves a line. Anybody may stop placements; two people lift this.
    SEE_COMPANIES(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR, JOB_OFFICER),
    CHANGE_COMPANY(Trace.AUDITED, COORDINATOR, CASEWORKER, JOB_OFFICER),
    // The former texts of a contact: it may have been corrected because it named somebody.
    READ_FORMER_CONTACT(Trace.AUDITED, COORDINATOR, CASEWORKER, JOB_OFFICER),
    WARN_ABOUT_COMPANY(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR, JOB_OFFICER),
    LIFT_WARNING(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, JOB_OFFICER),
    SEE_WISHES(Trace.UNSEEN, CASEWORKER, CASE_SUPERVISOR, MEDIATOR, JOB_OFFICER),
    // Staff who look for work with her record her wishes with her, while she agrees to companies.
    CHANGE_WISH(Trace.AUDITED, CASEWORKER, MEDIATOR, JOB_OFFICER),
    // Only by complete card: it reveals who agreed to companies, or worked.
    FIND_FOR_WORK(Trace.AUDITED, CASEWORKER, JOB_OFFICER),
    // Her page about work: her name and how to call her, for staff who find work with her and may not open records.
    OPEN_WORK(Trace.AUDITED, CASEWORKER, JOB_OFFICER),
    // Where she is not to be placed; no reason is stored.
    LIMIT_WORK(Trace.AUDITED, CASEWORKER),
    MATCH_PEOPLE(Trace.AUDITED, CASEWORKER, JOB_OFFICER),
    PLACE(Trace.AUDITED, CASEWORKER, JOB_OFFICER),
    SEE_PLACED(Trace.AUDITED, CASEWORKER, JOB_OFFICER),
    SEE_WORK_DUE(Trace.UNSEEN, CASEWORKER, JOB_OFFICER),
    // Records that somebody spoke with her after a warning: any of these may do it, also with a girl.
    WORK_CHECK_IN(Trace.AUDITED, CASEWORKER, JOB_OFFICER),
    ASK_ABOUT_WORK(Trace.AUDITED, CASEWORKER, JOB_OFFICER),
    // What she chose, for a company; the line records that there is such a paper. The site sets the sender.
    PRINT_FOR_COMPANY(Trace.AUDITED, CASEWORKER, JOB_OFFICER),
    SET_COMPANY_SENDER(Trace.AUDITED, COORDINATOR, JOB_OFFICER),

    // outreach: activities for others, and what is handed out. Only counts; nobody who came is named.
    SEE_OUTREACH(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, FACILITATOR, MEDIATOR, OUTREACH),
    CHANGE_OUTREACH(Trace.AUDITED, COORDINATOR, CASEWORKER, FACILITATOR, MEDIATOR, OUTREACH),

    // Feedback is not counted by those who accompany the women. Complaints may be about anybody here.
    SEE_FEEDBACK(Trace.UNSEEN, COORDINATOR, CASE_SUPERVISOR, FACILITATOR, MEDIATOR, OUTREACH),
    COUNT_FEEDBACK(Trace.AUDITED, COORDINATOR, FACILITATOR, MEDIATOR, OUTREACH),
    SEE_SITE_RECORDS(Trace.UNSEEN, COORDINATOR, CASE_SUPERVISOR),
    CHANGE_SITE_RECORD(Trace.AUDITED, COORDINATOR, CASE_SUPERVISOR),

    // What a woman was given is read and written with her record. Making a receipt leaves its own line.
    SEE_HELP(Trace.UNSEEN, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    GIVE_HELP(Trace.AUDITED, CASEWORKER, MEDIATOR),
    PRINT_HELP_RECEIPT(Trace.AUDITED, CASEWORKER, MEDIATOR),

    // exchange: what the site had before Daybook. The person who imports it sees counts and what is wrong with rows of her own
    // file. The line names the import; whom it brought in is stored separately and erased with her.
    SEE_IMPORTS(Trace.UNSEEN, COORDINATOR),
    IMPORT(Trace.AUDITED, COORDINATOR),
    UNDO_IMPORT(Trace.AUDITED, COORDINATOR),
    KEEP_MAPPING(Trace.AUDITED, COORDINATOR),
    // Everything that an import can bring in, exported again: encrypted by one person, which a colleague reviews; unencrypted
    // by two.
    SEE_EXPORTS(Trace.UNSEEN, COORDINATOR),
    EXPORT_SEALED(Trace.AUDITED, COORDINATOR),
    ASK_OPEN_EXPORT(Trace.AUDITED, COORDINATOR),
    DROP_OPEN_EXPORT(Trace.AUDITED, COORDINATOR),
    EXPORT_OPEN(Trace.AUDITED, COORDINATOR),
    // One woman's record for another site: with her consent given at that moment, by staff who work with her.
    SEE_SENT_RECORD(Trace.UNSEEN, CASEWORKER, MEDIATOR),
    SEND_RECORD(Trace.AUDITED, CASEWORKER, MEDIATOR),

    SEE_REPORT(Trace.UNSEEN, COORDINATOR, DATA_FOCAL_POINT),
    // A reader who noted the numbers every day could work out more than one look reveals; the line shows who did.
    READ_REPORT(Trace.AUDITED, COORDINATOR, DATA_FOCAL_POINT),
    // Rounded figures of a past quarter that is not frozen yet: they are drawn again after every entry.
    SEE_DRAFT_FIGURES(Trace.UNSEEN, COORDINATOR),
    EXPORT_REPORT(Trace.AUDITED, COORDINATOR, DATA_FOCAL_POINT),
    // A past quarter is exported only when it is frozen, so whoever exports also freezes.
    FREEZE_REPORT(Trace.AUDITED, COORDINATOR, DATA_FOCAL_POINT),
    // What the site writes in addition to its figures; a second person reviews it.
    WRITE_REPORT_TEXT(Trace.AUDITED, COORDINATOR, DATA_FOCAL_POINT),
    // The check of that text marks names of women who are here: for each saved text, how many it found. Decision 193.
    FIND_IN_REPORT_TEXT(Trace.AUDITED, COORDINATOR, DATA_FOCAL_POINT),
    // Which published figures a funder asks for, and in which words; it counts nothing.
    KEEP_REPORT_TEMPLATE(Trace.AUDITED, COORDINATOR, DATA_FOCAL_POINT),
    // What no report contains, for an auditor at the screen, together with a second colleague. Awaits another's review.
    SHOW_EXACT_FIGURES(Trace.AUDITED, COORDINATOR),
    RECORD_AUDITOR_CHECK(Trace.AUDITED, COORDINATOR),
    FIX_REPORT_SETTINGS(Trace.AUDITED, COORDINATOR, DATA_FOCAL_POINT),
    // Who funds what, and how many people should come.
    KEEP_GRANTS(Trace.AUDITED, COORDINATOR, DATA_FOCAL_POINT),

    SEE_TEAM(Trace.UNSEEN, COORDINATOR),
    ADD_MEMBER(Trace.AUDITED, COORDINATOR),
    CHANGE_ROLES(Trace.AUDITED, COORDINATOR),
    // Who may review what was done about a girl. Awaits a colleague's review.
    TRUST_WITH_GIRLS(Trace.AUDITED, COORDINATOR),
    // What must have been seen before somebody works with girls. Awaits a colleague's review.
    RECORD_CLEARANCE(Trace.AUDITED, COORDINATOR),
    REQUIRE_CLEARANCE(Trace.AUDITED, COORDINATOR),
    RESET_PASSPHRASE(Trace.AUDITED, COORDINATOR),
    REMOVE_MEMBER(Trace.AUDITED, COORDINATOR),

    // Notes for the team name nobody; the author sets who reads them. Whoever opens the store deletes old ones.
    SEE_TEAM_NOTES(Trace.UNSEEN, Role.values()),
    WRITE_TEAM_NOTE(Trace.AUDITED, Role.values()),
    CLEAR_TEAM_NOTES(Trace.AUDITED, Role.values()),
    SET_TEAM_NOTES(Trace.AUDITED, COORDINATOR),

    // training: everybody records and sees her own; coordinators everybody's.
    SEE_TRAINING(Trace.UNSEEN, Role.values()),
    RECORD_TRAINING(Trace.AUDITED, Role.values()),
    SEE_TEAM_TRAINING(Trace.UNSEEN, COORDINATOR),
    RECORD_TEAM_TRAINING(Trace.AUDITED, COORDINATOR),
    // Records that supervision took place, never what was said.
    RECORD_SUPERVISION(Trace.AUDITED, COORDINATOR, CASE_SUPERVISOR),
    SET_SUPERVISION(Trace.AUDITED, COORDINATOR),

    // launch: the guide of a new space, for the people responsible for it; what is printed goes to a partner.
    SEE_LAUNCH_GUIDE(Trace.UNSEEN, COORDINATOR),
    CHANGE_LAUNCH_GUIDE(Trace.AUDITED, COORDINATOR),
    SIGN_LAUNCH_STEP(Trace.AUDITED, COORDINATOR),
    PRINT_LAUNCH_GUIDE(Trace.AUDITED, COORDINATOR),

    SEE_TRAIL(Trace.UNSEEN, COORDINATOR),
    EXPORT_TRAIL(Trace.AUDITED, COORDINATOR),
    PURGE_TRAIL(Trace.AUDITED, COORDINATOR),

    SEE_REVIEWS(Trace.UNSEEN, COORDINATOR, CASE_SUPERVISOR),
    REVIEW(Trace.AUDITED, COORDINATOR, CASE_SUPERVISOR),

    // keeping: anyone who is there when the site must be left makes the backup, and anyone with a passphrase and a backup
    // restores the store. Only destroying it is reserved for the people responsible for it.
    SEE_BACKUPS(Trace.UNSEEN, Role.values()),
    BACK_UP(Trace.AUDITED, Role.values()),
    TRY_BACKUP(Trace.AUDITED, Role.values()),
    RESTORE_BACKUP(Trace.AUDITED, Role.values()),
    NOTICE_OLDER_COPY(Trace.AUDITED, Role.values()),
    SETTLE_OLDER_COPY(Trace.AUDITED, COORDINATOR),
    PLAN_BACKUPS(Trace.AUDITED, COORDINATOR),
    RESEAL_BACKUP(Trace.AUDITED, COORDINATOR),
    EVACUATE(Trace.AUDITED, COORDINATOR),

    // recovery: a kit opens everything, so it is kept by the people responsible for the store. The next person to sign in
    // removes a former kit if its removal was interrupted.
    SEE_RECOVERY(Trace.UNSEEN, COORDINATOR),
    MAKE_RECOVERY_KIT(Trace.AUDITED, COORDINATOR),
    TRY_RECOVERY_KIT(Trace.AUDITED, COORDINATOR),
    REPLACE_RECOVERY_KIT(Trace.AUDITED, Role.values()),
    USE_RECOVERY_KIT(Trace.AUDITED, COORDINATOR),

    // rights: at her request, by staff who sit with her; a colleague reviews it. What a restore would undo is done again by the
    // next person to open the store.
    SHOW_HER_COPY(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // Her own page, turned to her: her choices and who opened her record.
    SHOW_HER_PAGE(Trace.AUDITED, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    HAND_OVER_COPY(Trace.AUDITED, CASEWORKER, MEDIATOR),
    // Whom to tell of a correction, an erasure or a lock.
    SEE_RECIPIENTS(Trace.AUDITED, COORDINATOR, CASEWORKER, MEDIATOR),
    // The former values, and who changed them.
    SEE_CHANGES(Trace.AUDITED, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    // One person requests it, another does it; anyone who may open her record sees that it is pending and may stop it.
    ASK_ERASURE(Trace.AUDITED, COORDINATOR, CASEWORKER),
    ERASE_RECORD(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR),
    SEE_ERASURES(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    STOP_ERASURE(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR, MEDIATOR),
    LOCK_RECORD(Trace.AUDITED, COORDINATOR, CASEWORKER, MEDIATOR),
    KEEP_MARKS(Trace.AUDITED, Role.values()),
    // A tombstone that is not proven and whose effect nobody could undo is left alone, and a colleague reviews it.
    LEAVE_LOCKED(Trace.AUDITED, Role.values()),
    LEAVE_PAPER(Trace.AUDITED, Role.values()),
    LEAVE_TAKEN_OUT(Trace.AUDITED, Role.values()),
    // A colleague who was removed since the backup can sign in again until somebody removes her.
    LEAVE_MEMBER(Trace.AUDITED, Role.values()),
    // Roles and clearance to work with girls, as they were when the backup was made.
    LEAVE_RIGHTS(Trace.AUDITED, Role.values()),

    // retention: what is due is cards and numbers. One person proposes what is deleted, another approves it, never the same;
    // reviewers read every file and so may be the second.
    SEE_RETENTION(Trace.UNSEEN, COORDINATOR, CASEWORKER, CASE_SUPERVISOR),
    SET_RETENTION(Trace.AUDITED, COORDINATOR),
    KEEP_LONGER(Trace.AUDITED, COORDINATOR, CASEWORKER),
    PROPOSE_PURGE(Trace.AUDITED, COORDINATOR, CASEWORKER),
    APPROVE_PURGE(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR),
    DROP_PURGE(Trace.AUDITED, COORDINATOR, CASEWORKER, CASE_SUPERVISOR),

    // accountability: what the site must be able to show. Counts and cards, never a name.
    SEE_SITE_PAPERS(Trace.UNSEEN, COORDINATOR),
    CHANGE_SITE_PAPERS(Trace.AUDITED, COORDINATOR),
    PRINT_SITE_PAPER(Trace.AUDITED, COORDINATOR),
    WRITE_BREACH_SHEET(Trace.AUDITED, COORDINATOR);

    /// What may be done with a record that is locked at its owner's request: read it, and whatever she may ask for.
    private static final Set<Permission> ALSO_LOCKED = Set.of(OPEN_RECORD, SHOW_HER_COPY, SHOW_HER_PAGE, SEE_RECIPIENTS,
            SEE_CHANGES, HAND_OVER_COPY, ASK_ERASURE, ERASE_RECORD, STOP_ERASURE, LOCK_RECORD, KEEP_MARKS,
            WITHDRAW_CONSENT, PRINT_CARD,
            OPEN_PAPER, HAND_OUT_PAPER, PRINT_CERTIFICATE,
            // Whatever happened to her record meanwhile, her child is handed over.
            READ_COLLECTING, SIGN_CHILD_OUT);

    /// What opens or exports a personal record, or finds work for her: for a girl, only staff who may work with girls.
    private static final Set<Permission> OPENING = Set.of(OPEN_RECORD, CONTINUE_WELCOME, CHANGE_RECORD, OPEN_OWN_CASE,
            OPEN_CASE, OPEN_WORK, CHANGE_WISH, PLACE, ASK_ABOUT_WORK, PRINT_FOR_COMPANY, SEND_RECORD, SHOW_HER_COPY,
            HAND_OVER_COPY, SEE_CHANGES, OPEN_PAPER, HAND_OUT_PAPER, SEE_READINGS, READ_READING_NOTE, SEND_REFERRAL,
            // Both records are shown before they are joined.
            MERGE_CARDS);

    private enum Trace {
        AUDITED,
        UNSEEN
    }

    private record WithReason(Set<Role> roles) {}

    private final Trace trace;
    private final Set<Role> withReason;
    private final Set<Role> roles;

    Permission(Trace trace, Role... roles) {
        this(trace, withReason(), roles);
    }

    Permission(Trace trace, WithReason exceptions, Role... roles) {
        this.trace = trace;
        this.withReason = exceptions.roles();
        this.roles = Set.of(roles);
    }

    private static WithReason withReason(Role... roles) {
        return new WithReason(Set.of(roles));
    }

    /// Checks whether a passage under this permission writes an audit line. One that does not can change nothing.
    public boolean audited() {
        return trace == Trace.AUDITED;
    }

    /// Returns whether it may concern somebody whose record is locked.
    UnitOfWork.Use use() {
        return ALSO_LOCKED.contains(this) ? UnitOfWork.Use.ALSO_LOCKED : UnitOfWork.Use.NOT_LOCKED;
    }

    /// Checks whether it opens her record or her case file.
    boolean opens() {
        return OPENING.contains(this);
    }

    /// Checks whether any of these roles may do it.
    boolean allows(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /// Checks whether these roles, which may not do it in everyday work, may do it with a written reason.
    boolean allowsWithReason(Set<Role> held) {
        return !allows(held) && held.stream().anyMatch(withReason::contains);
    }

    /// Returns its form in an audit line, for example `open-record`.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// Returns the permission of a stored code; empty for one that this program no longer knows.
    public static Optional<Permission> ofCode(String code) {
        return Stream.of(values()).filter(permission -> permission.code().equals(code)).findFirst();
    }
}
