relay-unreached = No se puede localizar aquí a: { $names }. Por favor, póngase en contacto como siempre.
relay-reached-nobody = No se pudo localizar aquí a nadie sobre { $child }
relay-not-passed-on = Una parte no se pudo entregar: una foto o un archivo que no se puede leer.
relay-answered = Respondido.
