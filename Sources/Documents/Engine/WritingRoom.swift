/// What is printed where people write by hand.
package enum WritingRoom {
    /// A name or a post.
    package static let line = "…………………………………………"
    /// Place and date of a signature.
    package static let place = "……………………, ……………………"
}
