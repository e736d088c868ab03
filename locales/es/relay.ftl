relay-unreached = No se puede localizar aquí a: { $names }. Por favor, póngase en contacto como siempre.
relay-reached-nobody = No se pudo localizar aquí a nadie sobre { $child }
relay-not-passed-on = Una parte no se pudo entregar: una foto o un archivo que no se puede leer.
relay-undo = Deshacer
relay-not-later = De acuerdo, no volverá a mostrarse.
relay-pass-undone = Deshecho: { $teacher } ya no tiene este mensaje y la respuesta queda pendiente de usted.
