//! P12: what the attribute says of a wrong block, one mistake a file.

#[test]
fn p12_each_mistake_has_a_message_at_its_token() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}
