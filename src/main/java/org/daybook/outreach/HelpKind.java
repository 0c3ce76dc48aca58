package org.daybook.outreach;

/// The kinds of help that a woman was given, in the order in which they are offered.
public enum HelpKind {
    HYGIENE_KIT,
    BABY_KIT,
    CLOTHES,
    FOOD,
    TICKET,
    VOUCHER,
    PHONE_CREDIT,
    OTHER
}
