/// Why someone may not do something, or not now.
enum AccessFault: Error {
    /// Only for those who have an account.
    case notSignedIn
    /// Not for this role.
    case notAllowed
    /// The form is not one that this browser was shown.
    case forgedForm
    case tooLarge(bytes: Int)
    /// After wrong passwords.
    case delayed(seconds: Int)
    /// Too many are signing in.
    case tooManyAtOnce
}
