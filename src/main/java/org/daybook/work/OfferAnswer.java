package org.daybook.work;

/// Her answer to an offer.
public enum OfferAnswer {
    YES,
    NO
}
