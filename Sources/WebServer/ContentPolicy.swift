/// What a browser may load and run.
enum ContentPolicy {
    /// Pages of the application: nothing but its own files, no inline script or style.
    static let page = """
        default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
        frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'
        """

    /// A document that carries its style sheet and pictures itself, in a frame that lets nothing out.
    static let document = """
        default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; base-uri 'none'; frame-ancestors 'self'
        """
}
