package org.daybook.outreach;

/// What a woman was given, in the order in which it is offered.
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
