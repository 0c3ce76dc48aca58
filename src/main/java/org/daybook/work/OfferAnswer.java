package org.daybook.work;

/// What she says to an offer.
public enum OfferAnswer {
    YES,
    NO
}
