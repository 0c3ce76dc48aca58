-- An answer that was asked together with something else says so: it is taken back with it.

alter table consent_event add column asked_with text; -- the id of the referral it was asked with, which may be deleted; null: asked by itself
