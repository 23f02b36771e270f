# Imports and exports.
